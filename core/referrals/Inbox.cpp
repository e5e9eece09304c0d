#include "core/referrals/Inbox.h"

#include "core/base/Clock.h"
#include "core/identity/Person.h"
#include "core/referrals/Protocol.h"

#include <algorithm>

namespace ventanilla::referrals {

namespace {

using security::Permission;
using security::Session;

// ?1 is the unit, ?2 today, ?3 who sees to it. The states are those that wait with the receiver: sent, received,
// accepted, in attention. Every box is a range of one of the two indexes of referral_state.
#define VENTANILLA_WAITING " AND state IN (1, 2, 3, 5)"
#define VENTANILLA_NEW "unit_id = ?1 AND state = 1"
#define VENTANILLA_MINE " AND (?3 IS NULL OR assignee_id = ?3)"
#define VENTANILLA_DUE "unit_id = ?1" VENTANILLA_WAITING " AND deadline = ?2" VENTANILLA_MINE
#define VENTANILLA_OVERDUE "unit_id = ?1" VENTANILLA_WAITING " AND deadline < ?2" VENTANILLA_MINE
#define VENTANILLA_IN_PROGRESS "unit_id = ?1 AND state IN (2, 3, 5)" VENTANILLA_MINE
#define VENTANILLA_RETURNED "from_unit_id = ?1 AND state = 4"
#define VENTANILLA_ANSWERED "from_unit_id = ?1 AND state = 6"
#define VENTANILLA_OUTSIDE                                                                                             \
    "from_unit_id = ?1" VENTANILLA_WAITING " AND unit_id IN (SELECT id FROM unit WHERE external = 1)"
#define VENTANILLA_UNIT_OVERDUE "unit_id = ?1" VENTANILLA_WAITING " AND deadline < ?2"
#define VENTANILLA_OUTSIDE_OVERDUE VENTANILLA_OUTSIDE " AND deadline < ?2 AND unit_id <> ?1"

#define VENTANILLA_COUNT(condition) "(SELECT count(*) FROM referral_state WHERE " condition ")"

#define VENTANILLA_STATE "SELECT * FROM referral_state WHERE "
#define VENTANILLA_BY_DEADLINE " ORDER BY deadline IS NULL, deadline, referral_id LIMIT ?4 OFFSET ?5"
// In a union only columns order; what is overdue has a deadline.
#define VENTANILLA_OVERDUE_FIRST " ORDER BY deadline, referral_id LIMIT ?4 OFFSET ?5"
#define VENTANILLA_LATEST_FIRST " ORDER BY since DESC, referral_id DESC LIMIT ?4 OFFSET ?5"

// `box` chooses fifty rows of referral_state; only these are joined. The parameters not used are named, since each is
// bound in every statement.
#define VENTANILLA_ROWS(box, order)                                                                                    \
    "SELECT r.id, p.id, p.given_names, p.surname1, p.surname2, p.social_name, m.name, f.name, u.name, u.external,"     \
    " s.state, s.since, r.created_at, s.deadline, r.priority, o.full_name, s.from_unit_id, s.unit_id, r.motive_id,"    \
    " ?1, ?2, ?3 FROM (" box ") s JOIN referral r ON r.id = s.referral_id JOIN motive m ON m.id = r.motive_id"         \
    " JOIN unit f ON f.id = s.from_unit_id JOIN unit u ON u.id = s.unit_id"                                            \
    " LEFT JOIN operator o ON o.id = s.assignee_id"                                                                    \
    " LEFT JOIN person p ON p.id = (SELECT coalesce(merged_into, id) FROM person WHERE id = r.person_id)" order
#define VENTANILLA_EARLIEST(condition)                                                                                 \
    VENTANILLA_ROWS(                                                                                                   \
        VENTANILLA_STATE condition VENTANILLA_BY_DEADLINE, " ORDER BY s.deadline IS NULL, s.deadline, s.referral_id")
#define VENTANILLA_LATEST(condition)                                                                                   \
    VENTANILLA_ROWS(VENTANILLA_STATE condition VENTANILLA_LATEST_FIRST, " ORDER BY s.since DESC, s.referral_id DESC")

store::Sql rowsOf(Box box)
{
    switch (box) {
    case Box::New:
        return VENTANILLA_EARLIEST(VENTANILLA_NEW);
    case Box::DueToday:
        return VENTANILLA_EARLIEST(VENTANILLA_DUE);
    case Box::Overdue:
        return VENTANILLA_EARLIEST(VENTANILLA_OVERDUE);
    case Box::InProgress:
        return VENTANILLA_EARLIEST(VENTANILLA_IN_PROGRESS);
    case Box::Returned:
        return VENTANILLA_LATEST(VENTANILLA_RETURNED);
    case Box::Answered:
        return VENTANILLA_LATEST(VENTANILLA_ANSWERED);
    case Box::External:
        return VENTANILLA_EARLIEST(VENTANILLA_OUTSIDE);
    case Box::UnitOverdue:
        break;
    }
    return VENTANILLA_ROWS(VENTANILLA_STATE VENTANILLA_UNIT_OVERDUE
        " UNION ALL " VENTANILLA_STATE VENTANILLA_OUTSIDE_OVERDUE VENTANILLA_OVERDUE_FIRST,
        " ORDER BY s.deadline, s.referral_id");
}

InboxRow rowAt(const store::Statement &statement, const QDate &today)
{
    InboxRow row;
    row.id = statement.value<ReferralId>(0);
    row.person = statement.value<std::optional<PersonId>>(1);
    if (row.person) {
        identity::Person person;
        person.givenNames = statement.value<QString>(2);
        person.surname1 = statement.value<QString>(3);
        person.surname2 = statement.value<QString>(4);
        person.socialName = statement.value<QString>(5);
        row.personName = person.fullName();
    }
    row.motiveName = statement.value<QString>(6);
    row.fromUnitName = statement.value<QString>(7);
    row.unitName = statement.value<QString>(8);
    row.outside = statement.value<bool>(9);
    row.state = statement.value<State>(10);
    row.since = statement.value<QDateTime>(11);
    row.createdAt = statement.value<QDateTime>(12);
    row.deadline = statement.value<QDate>(13);
    if (row.deadline.isValid())
        row.daysLeft = int(today.daysTo(row.deadline));
    row.priority = statement.value<Priority>(14);
    row.assigneeName = statement.value<QString>(15);
    return row;
}

struct BoxCode
{
    Box box;
    QLatin1String code;
};

constexpr std::array boxCodes{BoxCode{Box::New, QLatin1String("new")},
    BoxCode{Box::DueToday, QLatin1String("due_today")}, BoxCode{Box::Overdue, QLatin1String("overdue")},
    BoxCode{Box::InProgress, QLatin1String("in_progress")}, BoxCode{Box::Returned, QLatin1String("returned")},
    BoxCode{Box::Answered, QLatin1String("answered")}, BoxCode{Box::External, QLatin1String("external")},
    BoxCode{Box::UnitOverdue, QLatin1String("unit_overdue")}};

} // namespace

Result<InboxCounts> countInbox(Session &session, const InboxScope &scope)
{
    return session.read(Permission::ReadPersonalFile, [&](store::Connection &connection) {
        auto row = connection.statement(
            "SELECT " VENTANILLA_COUNT(VENTANILLA_NEW) ", " VENTANILLA_COUNT(VENTANILLA_DUE) ", " VENTANILLA_COUNT(VENTANILLA_OVERDUE) ", " VENTANILLA_COUNT(VENTANILLA_IN_PROGRESS) ", " VENTANILLA_COUNT(
                VENTANILLA_RETURNED) ", " VENTANILLA_COUNT(VENTANILLA_ANSWERED) ", " VENTANILLA_COUNT(VENTANILLA_OUTSIDE) ", " VENTANILLA_COUNT(VENTANILLA_UNIT_OVERDUE) " + " VENTANILLA_COUNT(VENTANILLA_OUTSIDE_OVERDUE));
        row.bind(scope.unit, session.today(), scope.assignee);
        InboxCounts counts;
        if (row.step()) {
            for (size_t box = 0; box < counts.ofBox.size(); ++box)
                counts.ofBox[box] = row.value<int>(int(box));
        }
        return counts;
    });
}

Result<std::vector<InboxRow>> readInbox(Session &session, const InboxScope &scope, Box box, int offset)
{
    if (offset < 0)
        return failure(ErrorKind::InvalidInput, QStringLiteral("offset"));
    return session.read(Permission::ReadPersonalFile, [&](store::Connection &connection) {
        const QDate today = session.today();
        auto statement = connection.statement(rowsOf(box));
        statement.bind(scope.unit, today, scope.assignee, inboxPageSize, offset);
        std::vector<InboxRow> rows;
        while (statement.step()) {
            rows.push_back(rowAt(statement, today));
            rows.back().withoutProtocol = !protocols::findValid(connection, statement.value<UnitId>(16),
                statement.value<UnitId>(17), statement.value<MotiveId>(18), local_time::date(rows.back().createdAt));
        }
        return rows;
    });
}

QString codeOf(Box box)
{
    return std::ranges::find(boxCodes, box, &BoxCode::box)->code;
}

std::optional<Box> boxFromCode(const QString &code)
{
    const auto *const found = std::ranges::find(boxCodes, code, &BoxCode::code);
    return found == boxCodes.end() ? std::nullopt : std::optional(found->box);
}

} // namespace ventanilla::referrals
