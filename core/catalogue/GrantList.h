#pragma once

#include "core/catalogue/GrantEvent.h"
#include "core/security/Session.h"

#include <map>

namespace ventanilla::catalogue {

// A grant as lists show it.
struct GrantRow
{
    Grant grant;
    QString benefitCode;
    QString benefitName;
    std::optional<UnitId> unit; // of the benefit
    PersonId standing;          // who stands for the person (core/identity/PersonMerge.h)
    QString personName;
    std::optional<qint64> rutNumber; // without check digit

    bool operator==(const GrantRow &) const = default;
};

inline constexpr int largestGrantPage = 200;

struct GrantFilter
{
    GrantStatus status = GrantStatus::Requested;
    std::optional<UnitId> unit; // of the benefit
    std::optional<BenefitId> benefit;
    int limit = 50; // 1 to largestGrantPage
    int offset = 0;
};

struct GrantPage
{
    std::vector<GrantRow> rows; // what waits: the oldest first; what has ended: the newest first
    bool more = false;
};

// Requires ReadPersonalFile. Errors: InvalidInput "limit", "offset".
[[nodiscard]] Result<GrantPage> listGrants(security::Session &session, const GrantFilter &filter);

// How many grants stand at each step. Requires ReadPersonalFile.
[[nodiscard]] Result<std::map<GrantStatus, qint64>> countGrants(
    security::Session &session, const std::optional<UnitId> &unit);

namespace grant_rows {
[[nodiscard]] std::optional<GrantRow> find(store::Connection &connection, GrantId id);
[[nodiscard]] GrantPage page(store::Connection &connection, const GrantFilter &filter);
// Of what was approved or delivered of a benefit, the newest first by the day of approval; those not delivered alone with
// `promisedOnly`.
[[nodiscard]] std::vector<GrantRow> committed(
    store::Connection &connection, BenefitId benefit, bool promisedOnly, int limit);
} // namespace grant_rows

} // namespace ventanilla::catalogue
