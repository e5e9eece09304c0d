#pragma once

#include "core/base/Result.h"

#include <QDate>

// Private to core/identity: rules that several kinds of value share. Values come back normalised; failures name the
// field, and their detail is one of too_long, characters, in_the_future, too_early, form, …
namespace ventanilla::identity::rules {

enum class Presence { Required, Optional };

[[nodiscard]] Result<void> text(QString &value, const char *field, int mostCharacters, Presence presence);
// An invalid date is an unknown one, and allowed.
[[nodiscard]] Result<void> date(const QDate &value, const char *field, const QDate &earliest, const QDate &latest);
[[nodiscard]] Result<void> phone(QString &value);

} // namespace ventanilla::identity::rules
