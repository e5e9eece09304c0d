#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "ui/people/TypedText.h"

namespace ventanilla::people {

// A correction of a person's file that is not saved yet, as it outlives the program. Only the fields that were changed,
// each with what it said, so that what others do meanwhile is seen and not undone.
struct FileDraft
{
    PersonId person;
    TypedChanges data;
    TypedChanges household;
    bool newHousehold = false; // one is being registered

    bool operator==(const FileDraft &) const = default;

    [[nodiscard]] QString toText() const;
    // Damaged ("draft") when it is not such a text.
    [[nodiscard]] static Result<FileDraft> fromText(const QString &text);
};

} // namespace ventanilla::people
