#include "core/referrals/ProtocolSteps.h"

#include "core/referrals/ProtocolVersion.h"

#include <algorithm>

namespace ventanilla::referrals {

namespace {

using security::Operator;
using security::Permission;
using security::Role;
using security::Session;

constexpr int furthestYears = 10; // a mistyped year, else

Error conflict(ProtocolState state)
{
    return {ErrorKind::Conflict, QStringLiteral("protocol"), codeOf(state)};
}

Result<void> checkUnits(store::Connection &connection, const ProposalOrder &order)
{
    const auto isActive = [&connection](UnitId unit) {
        return connection.statement("SELECT active FROM unit WHERE id = ?").bind(unit).single<bool>().value_or(false);
    };
    if (!order.fromUnit.isValid())
        return failure(ErrorKind::MissingInput, QStringLiteral("from_unit"));
    if (!order.toUnit.isValid())
        return failure(ErrorKind::MissingInput, QStringLiteral("to_unit"));
    // Institutions outside send their people with a letter, not with a referral of this program.
    if (!isActive(order.fromUnit) || partyOf(connection, order.fromUnit).outside)
        return failure(ErrorKind::InvalidInput, QStringLiteral("from_unit"));
    if (!isActive(order.toUnit) || order.toUnit == order.fromUnit)
        return failure(ErrorKind::InvalidInput, QStringLiteral("to_unit"));
    if (order.motive
        && !connection.statement("SELECT id FROM motive WHERE id = ?").bind(*order.motive).single<qint64>())
        return failure(ErrorKind::InvalidInput, QStringLiteral("motive"));
    return {};
}

Result<void> checkContent(const ProposalOrder &order, const QDate &today)
{
    const bool tooLong =
        std::ranges::any_of(order.documents, [](const QString &document) { return document.size() > longestDocument; });
    if (tooLong || order.documents.size() > mostDocuments)
        return failure(ErrorKind::InvalidInput, QStringLiteral("documents"), QStringLiteral("too_long"));
    if (order.maximumDays < 1 || order.maximumDays > longestTerm)
        return failure(ErrorKind::InvalidInput, QStringLiteral("maximum_days"), QStringLiteral("range"));
    if (order.responsibleRole && !security::allows(*order.responsibleRole, Permission::Refer))
        return failure(ErrorKind::InvalidInput, QStringLiteral("responsible_role"));
    if (order.responsibilities.size() > longestResponsibilities)
        return failure(ErrorKind::InvalidInput, QStringLiteral("responsibilities"), QStringLiteral("too_long"));
    if (!order.validFrom.isValid())
        return failure(ErrorKind::MissingInput, QStringLiteral("valid_from"));
    if (order.validFrom < today.addYears(-furthestYears) || order.validFrom > today.addYears(furthestYears))
        return failure(ErrorKind::InvalidInput, QStringLiteral("valid_from"), QStringLiteral("range"));
    return {};
}

// The order as it is kept: no empty lines, no blanks around.
ProposalOrder tidied(ProposalOrder order)
{
    QStringList documents;
    for (const QString &document : order.documents) {
        if (const QString line = document.simplified(); !line.isEmpty())
            documents.append(line);
    }
    order.documents = documents;
    order.responsibilities = order.responsibilities.trimmed();
    return order;
}

Result<int> nextVersion(store::Connection &connection, const ProposalOrder &order, const QDate &today)
{
    const auto versions = protocols::versionsOf(connection, order.fromUnit, order.toUnit, order.motive);
    int highest = 0;
    for (const ProtocolVersion &version : versions)
        highest = std::max(highest, version.protocol.version);
    for (const ProtocolStanding &standing : standingsOf(versions, today)) {
        if (standing.state == ProtocolState::Proposed)
            return failure(conflict(standing.state));
    }
    return highest + 1;
}

Result<ProtocolId> proposeIn(store::Transaction &transaction, const Session &session, const ProposalOrder &order)
{
    if (auto checked = checkUnits(transaction, order); !checked)
        return failure(checked.error());
    if (auto checked = checkContent(order, session.today()); !checked)
        return failure(checked.error());
    const Operator &who = session.currentOperator();
    if (!mayPropose(who, partyOf(transaction, order.fromUnit), partyOf(transaction, order.toUnit)))
        return failure(ErrorKind::PermissionDenied, QStringLiteral("protocol"));
    const auto version = nextVersion(transaction, order, session.today());
    if (!version)
        return failure(version.error());
    const auto id = protocols::insert(transaction,
        {{}, order.fromUnit, order.toUnit, order.motive, order.documents, order.maximumDays, order.responsibleRole,
            *version, order.validFrom, {}, who.id, order.responsibilities, {}});
    if (who.role == Role::UnitHead && who.unit)
        protocols::addWord(transaction, {{}, id, *who.unit, who.id, transaction.now(), {}, false, {}});
    return id;
}

// A protocol among the versions of its matter.
struct Subject
{
    std::vector<ProtocolVersion> versions;
    size_t index = 0;
    ProtocolStanding standing;

    [[nodiscard]] const ProtocolVersion &version() const { return versions[index]; }
};

Result<Subject> subjectOf(store::Connection &connection, ProtocolId id, const QDate &today)
{
    const auto protocol = protocols::find(connection, id);
    if (!protocol)
        return failure(ErrorKind::NotFound, QStringLiteral("protocol"), id.folio());
    Subject subject;
    subject.versions = protocols::versionsOf(connection, protocol->fromUnit, protocol->toUnit, protocol->motive);
    while (subject.version().protocol.id != id)
        ++subject.index;
    subject.standing = standingsOf(subject.versions, today)[subject.index];
    return subject;
}

Voice voiceFor(store::Connection &connection, const Operator &who, const Protocol &protocol, UnitId unit)
{
    const UnitId other = unit == protocol.fromUnit ? protocol.toUnit : protocol.fromUnit;
    return voiceOf(who, partyOf(connection, unit), partyOf(connection, other));
}

// The unit whose answer this is.
Result<UnitId> answeringUnit(
    store::Connection &connection, const Operator &who, const Subject &subject, std::optional<UnitId> chosen)
{
    if (subject.standing.state != ProtocolState::Proposed)
        return failure(conflict(subject.standing.state));
    const auto &waiting = subject.standing.waitsFor;
    if (chosen) {
        const Protocol &protocol = subject.version().protocol;
        if (*chosen != protocol.fromUnit && *chosen != protocol.toUnit)
            return failure(ErrorKind::PermissionDenied, QStringLiteral("protocol"));
        if (std::ranges::count(waiting, *chosen) == 0)
            return failure(conflict(subject.standing.state));
        return *chosen;
    }
    for (const Voice wanted : {Voice::Head, Voice::Paper}) {
        const auto found = std::ranges::find_if(waiting,
            [&](UnitId unit) { return voiceFor(connection, who, subject.version().protocol, unit) == wanted; });
        if (found != waiting.end())
            return *found;
    }
    return failure(ErrorKind::PermissionDenied, QStringLiteral("protocol"));
}

Result<void> checkWords(const ProtocolAnswer &answer, Voice voice)
{
    if (voice == Voice::None)
        return failure(ErrorKind::PermissionDenied, QStringLiteral("protocol"));
    if (answer.reason.size() > longestReason)
        return failure(ErrorKind::InvalidInput, QStringLiteral("reason"), QStringLiteral("too_long"));
    if (answer.refusal && answer.reason.trimmed().isEmpty())
        return failure(ErrorKind::MissingInput, QStringLiteral("reason"));
    if (answer.document.size() > longestDocument)
        return failure(ErrorKind::InvalidInput, QStringLiteral("document"), QStringLiteral("too_long"));
    if (!answer.refusal && voice == Voice::Paper && answer.document.trimmed().isEmpty())
        return failure(ErrorKind::MissingInput, QStringLiteral("document"));
    return {};
}

// After everything that is known here, whatever this computer's clock says.
QDateTime instantAfter(store::Transaction &transaction, const ProtocolVersion &version)
{
    QDateTime at = transaction.now();
    for (const ProtocolAcceptance &word : version.words)
        at = std::max(at, word.acceptedAt.addMSecs(1));
    return at;
}

Result<ProtocolAcceptanceId> answerIn(
    store::Transaction &transaction, const Session &session, const ProtocolAnswer &answer)
{
    const Operator &who = session.currentOperator();
    const auto subject = subjectOf(transaction, answer.protocol, session.today());
    if (!subject)
        return failure(subject.error());
    const auto unit = answeringUnit(transaction, who, *subject, answer.unit);
    if (!unit)
        return failure(unit.error());
    const Voice voice = voiceFor(transaction, who, subject->version().protocol, *unit);
    if (auto checked = checkWords(answer, voice); !checked)
        return failure(checked.error());
    return protocols::addWord(transaction,
        {{}, answer.protocol, *unit, who.id, instantAfter(transaction, subject->version()),
            voice == Voice::Paper ? answer.document.simplified() : QString(), answer.refusal,
            answer.refusal ? answer.reason.trimmed() : QString()});
}

bool isOver(ProtocolState state)
{
    return state == ProtocolState::Withdrawn || state == ProtocolState::Replaced || state == ProtocolState::Ended
        || state == ProtocolState::Refused;
}

} // namespace

ProtocolParty partyOf(store::Connection &connection, UnitId unit)
{
    ProtocolParty party;
    party.unit = unit;
    auto row =
        connection.statement("SELECT name, external, EXISTS (SELECT 1 FROM operator WHERE unit_id = ?1 AND role ="
                             " ?2 AND active = 1) FROM unit WHERE id = ?1");
    row.bind(unit, Role::UnitHead);
    if (row.step()) {
        party.name = row.value<QString>(0);
        party.outside = row.value<bool>(1);
        party.hasHead = row.value<bool>(2);
    }
    return party;
}

Voice voiceOf(const Operator &who, const ProtocolParty &party, const ProtocolParty &other)
{
    const bool isHead = who.role == Role::UnitHead;
    if (isHead && who.unit == party.unit)
        return Voice::Head;
    if (party.hasHead && !party.outside)
        return Voice::None;
    return who.role == Role::Administrator || (isHead && who.unit == other.unit) ? Voice::Paper : Voice::None;
}

bool mayPropose(const Operator &who, const ProtocolParty &from, const ProtocolParty &to)
{
    return who.role == Role::Administrator
        || (who.role == Role::UnitHead && (who.unit == from.unit || who.unit == to.unit));
}

bool mayWithdraw(const Operator &who, const ProtocolVersion &version)
{
    const Protocol &protocol = version.protocol;
    if (!security::allows(who.role, Permission::ManageProtocols))
        return false;
    if (who.role == Role::Administrator || protocol.proposedBy == who.id)
        return true;
    if (!who.unit || (*who.unit != protocol.fromUnit && *who.unit != protocol.toUnit))
        return false;
    const auto word = latestWordOf(version, *who.unit);
    return !protocol.proposedBy || (word && !word->refusal);
}

Result<ProtocolId> propose(Session &session, const ProposalOrder &order)
{
    return session.write(Permission::ManageProtocols,
        [&](store::Transaction &transaction) { return proposeIn(transaction, session, tidied(order)); });
}

Result<ProtocolAcceptanceId> answer(Session &session, const ProtocolAnswer &answer)
{
    return session.write(Permission::ManageProtocols,
        [&](store::Transaction &transaction) { return answerIn(transaction, session, answer); });
}

Result<void> withdraw(Session &session, ProtocolId id)
{
    return session.write(Permission::ManageProtocols, [&](store::Transaction &transaction) -> Result<void> {
        const auto subject = subjectOf(transaction, id, session.today());
        if (!subject)
            return failure(subject.error());
        if (isOver(subject->standing.state))
            return failure(conflict(subject->standing.state));
        if (!mayWithdraw(session.currentOperator(), subject->version()))
            return failure(ErrorKind::PermissionDenied, QStringLiteral("protocol"));
        protocols::setWithdrawn(transaction, id, instantAfter(transaction, subject->version()));
        return {};
    });
}

} // namespace ventanilla::referrals
