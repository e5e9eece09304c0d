#pragma once

#include "core/base/Result.h"
#include "core/equity/Alert.h"
#include "ui/equity/AlertCard.h"

namespace ventanilla::equity_ui {

// A reason that is being written beside an alert, as it outlives the program.
struct ReasonDraft
{
    equity::AlertKey alert;
    Saying saying = Saying::Dismiss;
    QString reason;

    bool operator==(const ReasonDraft &) const = default;

    [[nodiscard]] QString toText() const;
    // Damaged ("draft") when it is not such a text.
    [[nodiscard]] static Result<ReasonDraft> fromText(const QString &text);
};

} // namespace ventanilla::equity_ui
