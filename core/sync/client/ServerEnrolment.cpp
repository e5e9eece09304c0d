#include "core/security/StoreJoining.h"
#include "core/sync/client/EnrolmentCall.h"
#include "core/sync/client/HttpsLink.h"
#include "core/sync/client/SnapshotArrival.h"
#include "core/sync/engine/DeviceIdentity.h"

namespace ventanilla::sync::server_exchange {

namespace {

using enrolment_call::ask;
using enrolment_call::requestFor;

Result<void> keep(store::Transaction &transaction, const ServerIdentity &server, DeviceIdentity identity,
    const EnrolmentAnswer &answer)
{
    identity.certificate = answer.certificate;
    identity.serverAuthority = answer.authority;
    identity.serverUrl = ServerAddress::parse(server.url)->url();
    identity.serverCertificate = server.certificate;
    identity_of_device::save(transaction, identity);
    std::vector<Certificate> everybody = answer.devices;
    everybody.push_back(answer.certificate);
    return known_devices::learn(transaction, everybody);
}

// What a joining learns on its way, and asks for once.
class Arrival
{
public:
    Arrival(const NewComputer &computer, Progress &progress) : m_computer(computer), m_progress(progress) { }

    Result<security::CommuneToJoin> enrol()
    {
        auto request = requestFor(m_computer.typedCode, m_computer.name);
        if (!request)
            return failure(request.error());
        m_identity.keys = KeyPair::random();
        request->publicKey = m_identity.keys.publicKey;
        auto answer = ask(m_computer.server, *request, m_progress);
        if (!answer)
            return failure(answer.error());
        m_answer = *answer;
        return security::CommuneToJoin{answer->communeCode, answer->communeName, answer->certificate.device};
    }

    Result<void> keepEnrolment(store::Transaction &transaction)
    {
        return keep(transaction, m_computer.server, m_identity, m_answer);
    }

    Result<void> fill(store::Database &database)
    {
        if (auto begun = beginWithSnapshot(database); !begun)
            return begun;
        auto report = run(database, m_progress);
        if (!report)
            return failure(report.error());
        if (report->refusedBatch)
            return failure(*report->refusedBatch);
        if (report->wiped)
            return failure(ErrorKind::Refused, QStringLiteral("server"), QStringLiteral("revoked"));
        return {};
    }

private:
    // Where there is none the exchange brings the whole history.
    Result<void> beginWithSnapshot(store::Database &database)
    {
        const auto identity =
            database.read([](store::Connection &connection) { return identity_of_device::find(connection); });
        if (!identity)
            return failure(identity.error());
        if (!*identity)
            return failure(ErrorKind::Damaged, QStringLiteral("store"));
        const auto address = ServerAddress::parse((*identity)->serverUrl);
        if (!address)
            return failure(address.error());
        const auto begun = SnapshotArrival(database, **identity, *address).run(m_progress);
        return begun ? Result<void>() : failure(begun.error());
    }

    const NewComputer &m_computer;
    Progress &m_progress;
    DeviceIdentity m_identity;
    EnrolmentAnswer m_answer;
};

} // namespace

Result<ShownCertificate> certificateOf(const QString &serverUrl, Progress &progress)
{
    const auto address = ServerAddress::parse(serverUrl);
    if (!address)
        return failure(address.error());
    HttpsLink link(*address, ServerTrust::Rule::LookOnly, {});
    // Ends in the handshake, before anything is asked.
    const auto answer = link.call(
        HttpCall{"GET", "/health", {}, {}, {}}, [](const HttpAnswer &, QByteArrayView) { return Result<void>(); },
        progress);
    const QByteArray shown = link.trust().shown();
    if (shown.isEmpty())
        return failure(answer ? Error{ErrorKind::Offline, QStringLiteral("server"), {}} : answer.error());
    return ShownCertificate{shown, link.trust().isVouchedFor()};
}

Result<void> enrolStore(store::Database &database, const ServerIdentity &server, const QString &typedCode,
    const QString &deviceName, Progress &progress)
{
    auto request = requestFor(typedCode, deviceName);
    if (!request)
        return failure(request.error());
    const auto info = database.info();
    if (!info)
        return failure(info.error());
    const auto identity =
        database.write([](store::Transaction &transaction) { return identity_of_device::findOrMake(transaction); });
    if (!identity)
        return failure(identity.error());
    if (identity->isEnrolled())
        return failure(ErrorKind::Conflict, QStringLiteral("server"), QStringLiteral("enrolled"));
    request->publicKey = identity->keys.publicKey;
    request->device = info->device;
    request->commune = info->communeCode;
    const auto answer = ask(server, *request, progress);
    if (!answer)
        return failure(answer.error());
    return database.write(
        [&](store::Transaction &transaction) { return keep(transaction, server, *identity, *answer); });
}

Result<security::NewStore> joinCommune(const NewComputer &computer, const Clock &clock, Progress &progress)
{
    Arrival arrival(computer, progress);
    const security::Joining steps{[&] { return arrival.enrol(); },
        [&](store::Transaction &transaction) { return arrival.keepEnrolment(transaction); },
        [&](store::Database &database) { return arrival.fill(database); }};
    return security::entrance::joinStore(computer.folder, computer.username, computer.password, steps, clock);
}

} // namespace ventanilla::sync::server_exchange
