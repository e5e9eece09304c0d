#pragma once

#include "core/sync/protocol/Keys.h"

// The key of a computer that has asked to be admitted and has no store yet: in its data folder, in "request.json", in the
// form of key slots, under the password of whoever asked.
namespace ventanilla::sync::request_key {

// Errors: NotFound "request", WrongPassword, Damaged, NewerVersion, FileUnreadable.
[[nodiscard]] Result<KeyPair> find(const QString &storeFolder, const QString &password);
// Makes one where there is none. Errors: the others of find; ReadOnly, DiskFull.
[[nodiscard]] Result<KeyPair> findOrMake(const QString &storeFolder, const QString &password);
[[nodiscard]] bool exists(const QString &storeFolder);
void remove(const QString &storeFolder);

} // namespace ventanilla::sync::request_key
