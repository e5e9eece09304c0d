#pragma once

#include "core/catalogue/rules/Rule.h"

#include <memory>

namespace ventanilla::catalogue {

// The rule of a text, parsed the first time it is asked for; null when it does not parse. Remembered by the text itself,
// so a changed benefit is never held against its former rule. Safe from any thread.
[[nodiscard]] std::shared_ptr<const Rule> rememberedRule(const QString &text);

} // namespace ventanilla::catalogue
