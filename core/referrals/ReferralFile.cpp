#include "core/referrals/ReferralFile.h"

#include "core/audit/Audit.h"
#include "core/base/Clock.h"
#include "core/identity/Person.h"
#include "core/referrals/Protocol.h"
#include "core/referrals/TakeStep.h"
#include "core/referrals/TrackingCode.h"
#include "core/store/StoredText.h"

namespace ventanilla::referrals {

namespace {

using security::Permission;
using security::Session;

void addPerson(store::Connection &connection, ReferralFile &file)
{
    if (!file.referral.person)
        return;
    const auto person = identity::persons::standing(connection, *file.referral.person);
    if (!person)
        return;
    file.person = person->id;
    file.personName = person->fullName();
    file.phone = person->phone;
    if (person->rut)
        file.rut = person->rut->canonical();
}

void addNames(store::Connection &connection, ReferralFile &file)
{
    auto row = connection.statement("SELECT m.name, f.name, u.name, o.full_name FROM motive m, unit f, unit u"
                                    " LEFT JOIN operator o ON o.id = ?4 WHERE m.id = ?1 AND f.id = ?2 AND u.id = ?3");
    row.bind(file.referral.motive, file.referral.fromUnit, file.standing.unit, file.standing.assignee);
    if (!row.step())
        return;
    file.motiveName = row.value<QString>(0);
    file.fromUnitName = row.value<QString>(1);
    file.unitName = row.value<QString>(2);
    file.assigneeName = row.value<QString>(3);
}

// What the person was told when it was made.
void addAttention(store::Connection &connection, ReferralFile &file)
{
    if (!file.referral.attention)
        return;
    auto row = connection.statement(
        "SELECT m.answer, m.next_step, m.documents, a.note FROM attention a LEFT JOIN attention_motive m"
        " ON m.attention_id = a.id AND m.motive_id = ?2 WHERE a.id = ?1 ORDER BY m.position, m.id LIMIT 1");
    row.bind(file.referral.attention, file.referral.motive);
    if (!row.step())
        return;
    file.told = row.value<QString>(0);
    file.nextStep = row.value<QString>(1);
    file.documents = store::splitLines(row.value<QString>(2));
    file.attentionNote = row.value<QString>(3);
}

void addProtocol(store::Connection &connection, ReferralFile &file)
{
    const auto protocol = protocols::findValid(connection, file.referral.fromUnit, file.standing.unit,
        file.referral.motive, local_time::date(file.referral.createdAt));
    file.withoutProtocol = !protocol;
    if (protocol && file.documents.isEmpty())
        file.documents = protocol->documents;
}

std::vector<StepTaken> stepsOf(store::Connection &connection, ReferralId id)
{
    auto rows = connection.statement(
        "SELECT e.state, e.occurred_at, o.full_name, u.name, e.note, t.name, a.full_name FROM referral_event e"
        " LEFT JOIN operator o ON o.id = e.operator_id LEFT JOIN unit u ON u.id = o.unit_id"
        " LEFT JOIN unit t ON t.id = e.to_unit_id AND e.assignee_id IS NULL LEFT JOIN operator a ON a.id = "
        "e.assignee_id"
        " WHERE e.referral_id = ? ORDER BY e.occurred_at, e.id");
    rows.bind(id);
    std::vector<StepTaken> steps;
    while (rows.step())
        steps.push_back({rows.value<State>(0), rows.value<QDateTime>(1), rows.value<QString>(2), rows.value<QString>(3),
            rows.value<QString>(4), rows.value<QString>(5), rows.value<QString>(6)});
    return steps;
}

Result<ReferralFile> fileOf(store::Connection &connection, const Session &session, ReferralId id)
{
    const auto referral = find(connection, id);
    const auto standing = standingOf(connection, id);
    if (!referral || !standing)
        return failure(ErrorKind::NotFound, QStringLiteral("referral"), id.folio());
    ReferralFile file;
    file.referral = *referral;
    file.standing = *standing;
    file.code = tracking_code::of(id);
    file.viewpoint = viewpointOf(connection, session, *referral, *standing);
    file.outside = file.viewpoint.outside;
    file.today = session.today();
    addPerson(connection, file);
    addNames(connection, file);
    addAttention(connection, file);
    addProtocol(connection, file);
    file.steps = stepsOf(connection, id);
    return file;
}

void addOffice(store::Connection &connection, ReferralLetter &letter)
{
    auto row = connection.statement("SELECT s.commune_name, f.address, f.phone, u.address"
                                    " FROM store_info s, unit f, unit u WHERE f.id = ? AND u.id = ?");
    row.bind(letter.file.referral.fromUnit, letter.file.standing.unit);
    if (!row.step())
        return;
    letter.municipality = row.value<QString>(0);
    letter.fromUnitAddress = row.value<QString>(1);
    letter.fromUnitPhone = row.value<QString>(2);
    letter.unitAddress = row.value<QString>(3);
}

} // namespace

Result<ReferralFile> openReferral(Session &session, ReferralId id)
{
    return session.write(Permission::ReadPersonalFile, [&](store::Transaction &transaction) -> Result<ReferralFile> {
        auto file = fileOf(transaction, session, id);
        if (file)
            audit::record(transaction, session, audit::Action::ReadReferral, file->person, id.folio());
        return file;
    });
}

Result<ReferralLetter> letterOf(Session &session, ReferralId id)
{
    return session.write(Permission::Refer, [&](store::Transaction &transaction) -> Result<ReferralLetter> {
        auto file = fileOf(transaction, session, id);
        if (!file)
            return failure(file.error());
        if (!file->viewpoint.ofSender && !file->viewpoint.ofReceiver)
            return failure(ErrorKind::PermissionDenied, QStringLiteral("unit"));
        ReferralLetter letter;
        letter.file = std::move(*file);
        letter.operatorName = session.currentOperator().fullName;
        if (letter.file.person) {
            if (const auto person = identity::persons::find(transaction, *letter.file.person))
                letter.birthDate = person->birthDate;
        }
        addOffice(transaction, letter);
        audit::record(transaction, session, audit::Action::PrintedLetter, letter.file.person, id.folio());
        return letter;
    });
}

Result<std::vector<OutsideReferral>> outsideReferralsOf(Session &session, AttentionId attention)
{
    return session.read(Permission::Refer, [&](store::Connection &connection) {
        auto rows =
            connection.statement("SELECT r.id, u.name FROM referral r"
                                 " JOIN referral_state s ON s.referral_id = r.id JOIN unit u ON u.id = s.unit_id"
                                 " WHERE r.attention_id = ? AND u.external AND s.state NOT IN (?, ?)"
                                 " ORDER BY r.id");
        rows.bind(attention, State::Answered, State::Closed);
        std::vector<OutsideReferral> found;
        while (rows.step())
            found.push_back({rows.value<ReferralId>(0), rows.value<QString>(1)});
        return found;
    });
}

} // namespace ventanilla::referrals
