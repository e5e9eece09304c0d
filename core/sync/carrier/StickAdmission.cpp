#include "core/security/Password.h"
#include "core/security/StoreFolder.h"
#include "core/store/DurableFile.h"
#include "core/sync/carrier/FileNumber.h"
#include "core/sync/carrier/RequestKey.h"
#include "core/sync/carrier/SealedParcel.h"
#include "core/sync/carrier/StickEnrolment.h"
#include "core/sync/carrier/StickFolder.h"
#include "core/sync/engine/KeptBatches.h"
#include "core/sync/engine/Snapshot.h"

#include <QDir>

#include <algorithm>

namespace ventanilla::sync::stick_enrolment {

namespace {

Result<QString> checkedName(const QString &typed)
{
    const QString name = typed.simplified();
    if (name.isEmpty() || name.size() > longestDeviceName)
        return failure(ErrorKind::InvalidInput, QStringLiteral("name"));
    return name;
}

struct Answer
{
    SealedHeader header;
    KeyPair sender;
    Certificate certificate;
    SealedParcel parcel;
};

Result<Answer> prepare(
    store::Transaction &transaction, const store::StoreInfo &info, const DeviceRequest &request, const QDateTime &now)
{
    const DeviceIdentity ourselves = identity_of_device::findOrMake(transaction);
    if (ourselves.isEnrolled())
        return failure(ErrorKind::Conflict, QStringLiteral("server"), QStringLiteral("enrolled"));
    const auto certificate = known_devices::enrol(transaction, request.name, request.publicKey);
    if (!certificate)
        return failure(certificate.error());
    Answer answer;
    answer.header = {
        SealedKind::Admission, info.communeCode, info.device, certificate->device, file_number::next(transaction), now};
    answer.sender = ourselves.keys;
    answer.certificate = *certificate;
    answer.parcel = {known_devices::all(transaction), kept_batches::held(transaction), info.communeName};
    return answer;
}

Result<qint64> write(store::Database &database, const QString &file, const Answer &answer, Progress &progress)
{
    auto writer = SealedFileWriter::begin(file, answer.header, answer.certificate.publicKey);
    if (!writer)
        return failure(writer.error());
    if (auto added = sealed_parcels::addBeginning(*writer, answer.parcel); !added)
        return failure(added.error());
    if (auto added = writer->add(Section::Commune, answer.parcel.communeName.toUtf8()); !added)
        return failure(added.error());
    const auto written = snapshot::write(
        database, [&](const QByteArray &part) { return writer->add(Section::Snapshot, part); }, progress);
    if (!written)
        return failure(written.error());
    return writer->finish(answer.sender);
}

} // namespace

Result<WrittenRequest> request(const QString &storeFolder, const QString &name, const QString &password,
    const QString &toFolder, const Clock &clock)
{
    const auto checked = checkedName(name);
    if (!checked)
        return failure(checked.error());
    if (auto valid = security::password_rules::check(password, {}); !valid)
        return failure(valid.error());
    if (security::entrance::holdsStore(storeFolder))
        return failure(ErrorKind::StoreExists);
    if (auto writable = stick_folder::requireWritable(toFolder); !writable)
        return failure(writable.error());
    if (auto made = security::makeStoreFolder(storeFolder); !made)
        return failure(made.error());
    const auto keys = request_key::findOrMake(storeFolder, password);
    if (!keys)
        return failure(keys.error());
    WrittenRequest written;
    written.request = {*checked, keys->publicKey, clock.now()};
    written.file = QDir(toFolder).filePath(device_requests::fileNameOf(written.request));
    if (auto saved = store::writeDurably(written.file, device_requests::encode(written.request, *keys)); !saved)
        return failure(saved.error());
    return written;
}

bool hasAsked(const QString &storeFolder)
{
    return request_key::exists(storeFolder) && !security::entrance::holdsStore(storeFolder);
}

void withdraw(const QString &storeFolder)
{
    request_key::remove(storeFolder);
}

Result<FoundRequests> findRequests(const QString &folder)
{
    const auto names = stick_folder::listRequests(folder);
    if (!names)
        return failure(names.error());
    FoundRequests found;
    for (const QString &name : *names) {
        const QString file = QDir(folder).filePath(name);
        if (const auto request = device_requests::read(file))
            found.requests.push_back({file, *request});
        else
            found.refused.append(name);
    }
    std::ranges::stable_sort(
        found.requests, std::ranges::greater(), [](const WrittenRequest &each) { return each.request.madeAt; });
    return found;
}

Result<Admission> admit(
    store::Database &database, const QString &requestFile, const QString &toFolder, Progress &progress)
{
    const auto request = device_requests::read(requestFile);
    if (!request)
        return failure(request.error());
    if (auto writable = stick_folder::requireWritable(toFolder); !writable)
        return failure(writable.error());
    const auto info = database.info();
    if (!info)
        return failure(info.error());
    auto answer = database.write(
        [&](store::Transaction &transaction) { return prepare(transaction, *info, *request, database.clock().now()); });
    if (!answer)
        return failure(answer.error());
    const QString file = stick_folder::freeName(toFolder, answer->header);
    const auto bytes = write(database, file, *answer, progress);
    if (!bytes)
        return failure(bytes.error());
    auto noted =
        database.write([&](store::Transaction &transaction) { file_number::note(transaction, answer->header.number); });
    if (!noted)
        return failure(noted.error());
    return Admission{file, answer->certificate, *bytes};
}

} // namespace ventanilla::sync::stick_enrolment
