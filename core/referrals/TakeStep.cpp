#include "core/referrals/TakeStep.h"

#include "core/audit/Audit.h"

namespace ventanilla::referrals {

namespace {

using security::Permission;
using security::Session;

struct Subject
{
    Referral referral;
    Standing standing;
    Viewpoint viewpoint;
};

Result<Subject> subjectOf(store::Connection &connection, const Session &session, ReferralId id)
{
    const auto referral = find(connection, id);
    const auto standing = standingOf(connection, id);
    if (!referral || !standing)
        return failure(ErrorKind::NotFound, QStringLiteral("referral"), id.folio());
    return Subject{*referral, *standing, viewpointOf(connection, session, *referral, *standing)};
}

Result<void> checkAllowed(const Subject &subject, Step step)
{
    if (!subject.viewpoint.ofSender && !subject.viewpoint.ofReceiver)
        return failure(ErrorKind::PermissionDenied, QStringLiteral("unit"));
    if (!isAllowed(subject.viewpoint, step))
        return failure(ErrorKind::Conflict, QStringLiteral("referral"), codeOf(subject.standing.state));
    return {};
}

Result<void> checkNote(const Subject &subject, const StepOrder &order)
{
    if (order.note.size() > longestNote)
        return failure(ErrorKind::InvalidInput, QStringLiteral("note"), QStringLiteral("too_long"));
    if (order.note.trimmed().isEmpty() && needsNote(order.step, subject.standing.state))
        return failure(ErrorKind::MissingInput, QStringLiteral("note"));
    return {};
}

// Where the step brings the referral; nothing when it stays.
Result<std::optional<UnitId>> destinationOf(
    store::Connection &connection, const Subject &subject, const StepOrder &order)
{
    if (order.step != Step::Forward && order.step != Step::SendAgain)
        return std::optional<UnitId>();
    const auto same = order.step == Step::SendAgain ? std::optional(subject.standing.unit) : std::nullopt;
    const auto chosen = order.toUnit ? order.toUnit : same;
    if (!chosen)
        return failure(ErrorKind::MissingInput, QStringLiteral("to_unit"));
    const auto active =
        connection.statement("SELECT active FROM unit WHERE id = ?").bind(*chosen).single<bool>().value_or(false);
    const bool staysInPlace = order.step == Step::Forward && *chosen == subject.standing.unit;
    if (!active || staysInPlace || *chosen == subject.referral.fromUnit)
        return failure(ErrorKind::InvalidInput, QStringLiteral("to_unit"));
    return chosen;
}

bool worksIn(store::Connection &connection, OperatorId id, UnitId unit)
{
    auto row = connection.statement("SELECT role FROM operator WHERE id = ? AND unit_id = ? AND active = 1");
    const auto role = row.bind(id, unit).single<security::Role>();
    return role && security::allows(*role, Permission::Refer);
}

Result<std::optional<OperatorId>> assigneeOf(
    store::Connection &connection, const Session &session, const Subject &subject, const StepOrder &order)
{
    if (order.step == Step::Begin && !subject.standing.assignee)
        return std::optional(session.currentOperator().id);
    if (order.step != Step::Assign)
        return std::optional<OperatorId>();
    if (!order.assignee)
        return failure(ErrorKind::MissingInput, QStringLiteral("assignee"));
    if (!worksIn(connection, *order.assignee, subject.standing.unit))
        return failure(ErrorKind::InvalidInput, QStringLiteral("assignee"));
    return order.assignee;
}

Result<ReferralEventId> takeIn(store::Transaction &transaction, const Session &session, const StepOrder &order)
{
    const auto subject = subjectOf(transaction, session, order.referral);
    if (!subject)
        return failure(subject.error());
    if (auto allowed = checkAllowed(*subject, order.step).and_then([&] { return checkNote(*subject, order); });
        !allowed)
        return failure(allowed.error());
    auto destination = destinationOf(transaction, *subject, order);
    if (!destination)
        return failure(destination.error());
    const auto assignee = assigneeOf(transaction, session, *subject, order);
    if (!assignee)
        return failure(assignee.error());
    // Who is named works where it is, so the step says where, too: one forwarded elsewhere meanwhile never falls to
    // somebody who is not there.
    if (*assignee)
        destination = std::optional(subject->standing.unit);
    const auto at = std::max(transaction.now(), subject->standing.since.addMSecs(1));
    const auto id = addEvent(transaction,
        {{}, order.referral, stateAfter(order.step, subject->standing.state), at, session.currentOperator().id,
            order.note.trimmed(), *destination, *assignee});
    audit::record(transaction, session, audit::Action::ChangedReferral, subject->referral.person,
        QStringLiteral("%1 %2").arg(order.referral.folio(), codeOf(order.step)));
    return id;
}

} // namespace

Viewpoint viewpointOf(
    store::Connection &connection, const Session &session, const Referral &referral, const Standing &standing)
{
    const security::Operator &who = session.currentOperator();
    Viewpoint viewpoint;
    viewpoint.state = standing.state;
    viewpoint.outside = connection.statement("SELECT external FROM unit WHERE id = ?")
                            .bind(standing.unit)
                            .single<bool>()
                            .value_or(false);
    viewpoint.ofSender = who.unit == referral.fromUnit;
    viewpoint.ofReceiver = who.unit == standing.unit;
    viewpoint.role = who.role;
    return viewpoint;
}

Result<ReferralEventId> take(Session &session, const StepOrder &order)
{
    return session.write(
        Permission::Refer, [&](store::Transaction &transaction) { return takeIn(transaction, session, order); });
}

Result<std::vector<Colleague>> colleaguesFor(Session &session, ReferralId id)
{
    return session.read(Permission::Refer, [&](store::Connection &connection) -> Result<std::vector<Colleague>> {
        const auto standing = standingOf(connection, id);
        if (!standing)
            return failure(ErrorKind::NotFound, QStringLiteral("referral"), id.folio());
        auto rows = connection.statement("SELECT id, username, full_name, role FROM operator WHERE unit_id = ? AND "
                                         "active = 1 ORDER BY full_name, id");
        rows.bind(standing->unit);
        std::vector<Colleague> colleagues;
        while (rows.step()) {
            if (security::allows(rows.value<security::Role>(3), Permission::Refer))
                colleagues.push_back({rows.value<OperatorId>(0), rows.value<QString>(1), rows.value<QString>(2)});
        }
        return colleagues;
    });
}

} // namespace ventanilla::referrals
