#pragma once

#include "core/referrals/Protocol.h"

namespace ventanilla::referrals {

// The working days that a unit has for its answer where nothing was agreed: what the municipalities' own protocols
// mostly say, and what the founding's protocols take for an empty term.
inline constexpr int usualDays = 10;

// The last day of a term of so many working days from `from` on in this commune, without its closing days.
[[nodiscard]] QDate deadlineAfter(store::Connection &connection, int workingDays, const QDate &from);

// Of a referral made on `from`: by the protocol, or usualDays where there is none.
[[nodiscard]] QDate deadlineOf(
    store::Connection &connection, const std::optional<Protocol> &protocol, const QDate &from);

} // namespace ventanilla::referrals
