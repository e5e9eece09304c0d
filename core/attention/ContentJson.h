#pragma once

#include "core/attention/AttentionContent.h"

// The written form of what an operator typed: for the draft that survives a crash, and for what an attention said before
// it was corrected. Ids are folios. A reader ignores keys it does not know, so that a newer program may add some.
namespace ventanilla::attention {

inline constexpr int contentJsonVersion = 1;

[[nodiscard]] QString draftToJson(const AttentionDraft &draft);
// Errors: Damaged when it is not such a text, NewerVersion; both with field "draft".
[[nodiscard]] Result<AttentionDraft> draftFromJson(const QString &text);

} // namespace ventanilla::attention
