#pragma once

#include "core/base/Progress.h"
#include "core/security/Entrance.h"
#include "core/sync/carrier/DeviceRequest.h"
#include "core/sync/protocol/Certificate.h"

#include <QStringList>

// A new computer joins a commune by stick, without any server: it asks (request), the commune's first computer answers
// (admit), and the new one begins (join). The request holds no secret; the answer, which holds everybody's data, is sealed
// to the new computer's key, and that lies in the empty data folder under the password of whoever asked.
namespace ventanilla::sync::stick_enrolment {

struct WrittenRequest
{
    QString file;
    DeviceRequest request;
    bool operator==(const WrittenRequest &) const = default;
};

// On the new computer. Asked again with the same password the key stays the same, so that an answer already on its way
// still fits. Errors: StoreExists, InvalidInput "name", WrongPassword for another password than before, those of
// password_rules::check, FileMissing "folder", ReadOnly, DiskFull, FileUnreadable.
[[nodiscard]] Result<WrittenRequest> request(const QString &storeFolder, const QString &name, const QString &password,
    const QString &toFolder, const Clock &clock);

// On the new computer: whether it has asked, and has not joined yet.
[[nodiscard]] bool hasAsked(const QString &storeFolder);
// Takes the request back: no answer to it fits any more, and the next one may have another password.
void withdraw(const QString &storeFolder);

// What lies in a folder: whole requests, the newest first, and the names of files that are called so and are none.
struct FoundRequests
{
    std::vector<WrittenRequest> requests;
    QStringList refused;
    bool operator==(const FoundRequests &) const = default;
};

// On the first computer. Errors: FileMissing "folder", FileUnreadable "folder".
[[nodiscard]] Result<FoundRequests> findRequests(const QString &folder);

struct Admission
{
    QString file;
    Certificate certificate; // the new computer's
    qint64 bytes = 0;
    bool operator==(const Admission &) const = default;
};

// On the first computer. People have compared the check numbers before. A request admitted before gets a new answer with
// the same number. Errors: those of device_requests::read; PermissionDenied on any other computer and for one that was
// revoked; Conflict "server" where a server enrols the computers; ReadOnly, DiskFull, FileUnreadable, Cancelled.
[[nodiscard]] Result<Admission> admit(
    store::Database &database, const QString &requestFile, const QString &toFolder, Progress &progress);

struct NewComputer
{
    QString storeFolder; // where the request was made
    QString fromFolder;  // that of the answer
    QString username;    // an administrator of the municipality, whose way in is this password
    QString password;    // the request's
};

// On the new computer: makes the store and fills it; or goes on where that was interrupted. Errors: NotFound "request" in a
// folder that has asked for nothing, NotFound "admission" when no answer for it is in the folder, WrongPassword, Damaged,
// NewerVersion, those of entrance::joinStore.
[[nodiscard]] Result<security::NewStore> join(const NewComputer &computer, const Clock &clock, Progress &progress);

} // namespace ventanilla::sync::stick_enrolment
