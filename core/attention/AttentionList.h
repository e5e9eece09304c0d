#pragma once

#include "core/attention/Attention.h"
#include "core/security/Session.h"

namespace ventanilla::attention {

inline constexpr int longestListDays = 31;
inline constexpr int largestPage = 500;

// Which attentions to list; what is not set does not narrow.
struct AttentionFilter
{
    QDate from; // first day, in Chile; with openOnly it may be invalid: however old
    QDate to;   // last day; at most longestListDays from the first
    bool openOnly = false;
    std::optional<UnitId> unit;
    std::optional<OperatorId> operatorId;
    std::optional<MotiveId> motive;
    std::optional<Channel> channel;
    QString text; // words of the person's name, in any order and without accents
    int offset = 0;
    int limit = 50; // 1 to largestPage
};

struct AttentionRow
{
    AttentionId id;
    QDateTime startedAt;
    QDateTime endedAt; // invalid while it is open
    bool finished = false;
    Channel channel = Channel::InPerson;
    QString unitName;
    QString operatorName;
    std::optional<PersonId> person;
    QString personName; // empty for an anonymous enquiry
    QStringList motiveNames;

    bool operator==(const AttentionRow &) const = default;
};

struct AttentionPage
{
    std::vector<AttentionRow> rows; // the latest first
    int total = 0;                  // of all pages

    bool operator==(const AttentionPage &) const = default;
};

// The list of the day and its filters. It shows who came and for what, no file: like a search, it leaves no audit event;
// opening one of its rows does. Requires ReadPersonalFile.
// Errors: InvalidInput ("from", "to", "limit", "offset").
[[nodiscard]] Result<AttentionPage> listAttentions(security::Session &session, const AttentionFilter &filter);

} // namespace ventanilla::attention
