#include "tests/sync_engine/Region.h"

#include "core/sync/server/LedgerCommunes.h"
#include "core/sync/server/LedgerUploads.h"
#include "core/sync/server/SqliteLedger.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>

namespace ventanilla::tests {

namespace {

using namespace ventanilla::sync;

// The ledger that every region begins with, made once.
struct Founded
{
    Founded();

    QTemporaryDir folder;
    Enrolments enrolments;
};

Certificate enrolled(LedgerSession &session, int number, const QDateTime &now)
{
    EnrolmentRequest request;
    request.code = valueOf(enrolment_codes::add(session, communeOfWorld(), now, now.addDays(1)));
    request.name = QStringLiteral("Notebook %1").arg(number);
    request.publicKey = keysOf(number).publicKey;
    if (number == firstComputer) {
        request.device = number;
        request.commune = communeOfWorld();
    }
    const EnrolmentAnswer answer = valueOf(ledger_devices::enrol(session, request, now));
    REQUIRE(answer.certificate.device == number);
    return answer.certificate;
}

Founded::Founded() : folder(placeOfFolders())
{
    const ManualClock clock(startOfWorld());
    const auto ledger = valueOf(SqliteLedger::open(folder.path(), clock));
    valueOf(ledger->write([&](LedgerSession &session) -> Result<void> {
        valueOf(ledger_communes::add(session, communeOfWorld(), QStringLiteral("Ninhue"), clock.now()));
        for (int number = 1; number <= mostComputers; ++number)
            enrolments.certificates.push_back(enrolled(session, number, clock.now()));
        enrolments.authority = ledger_communes::find(session, communeOfWorld())->authority.publicKey;
        return {};
    }));
}

const Founded &founded()
{
    static const Founded once;
    return once;
}

} // namespace

const Enrolments &enrolments()
{
    return founded().enrolments;
}

Region::Region(const QString &folder) : clock(startOfWorld()), m_folder(folder)
{
    m_rules.audience = QByteArray(32, 'a');
    // So small that an exchange of some days takes several rounds.
    m_rules.mostAnswerBytes = 6 * 1024;
    const QDir from(founded().folder.path());
    REQUIRE(QDir().mkpath(folder));
    for (const QString &name : from.entryList(QDir::Files)) {
        const bool copied = QFile::copy(from.filePath(name), QDir(folder).filePath(name));
        REQUIRE(copied);
    }
    reopen();
}

void Region::reopen()
{
    m_ledger.reset();
    m_ledger = valueOf(SqliteLedger::open(m_folder, clock));
}

QByteArray Region::answerTo(const QByteArray &request, bool isCut, bool keepsPart)
{
    constexpr qsizetype portion = 700;
    IncomingExchange incoming(*m_ledger, clock, m_rules);
    for (qsizetype at = 0; at < request.size(); at += portion) {
        if (!incoming.add(QByteArrayView(request).sliced(at, std::min(portion, request.size() - at))))
            break;
    }
    if (isCut) {
        if (keepsPart)
            incoming.keepWhatArrived();
        return {};
    }
    auto basis = incoming.finish();
    if (!basis)
        return frames::encode(*incoming.refusal());
    OutgoingAnswer outgoing(*m_ledger, std::move(*basis));
    QByteArray answer;
    for (QByteArray next = valueOf(outgoing.next()); !next.isEmpty(); next = valueOf(outgoing.next()))
        answer += next;
    return answer;
}

qint64 Region::offsetOf(int device, const QByteArray &signedBatch)
{
    const QByteArray hash = frames::hashOf(signedBatch);
    return valueOf(m_ledger->read([&](LedgerSession &session) {
        return std::max(ledger_uploads::sizeOf(session, communeOfWorld(), device, hash),
            ledger_batches::sizeOf(session, communeOfWorld(), device, hash));
    }));
}

store::VersionVector Region::held()
{
    return valueOf(
        m_ledger->read([](LedgerSession &session) { return ledger_batches::held(session, communeOfWorld()); }));
}

} // namespace ventanilla::tests
