#pragma once

#include "core/store/Digest.h"
#include "core/store/JournalReception.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryStore.h"

// Devices' journals handed from one store to another, without batches or carriers.
namespace ventanilla::tests {

[[nodiscard]] store::VersionVector knownTo(TemporaryStore &store);

[[nodiscard]] std::vector<store::journal::TransactionRecord> recordsAfter(
    TemporaryStore &store, int device, qint64 sequence, qint64 mostEntries = 1'000'000);

[[nodiscard]] Result<store::journal::Admission> admit(
    TemporaryStore &store, const store::journal::TransactionRecord &record);

// Everything `from` knows and `to` does not, in an order that keeps causes before effects.
std::vector<store::journal::Concurrency> takeAll(TemporaryStore &to, TemporaryStore &from);

void run(TemporaryStore &store, store::Sql sql);

template <class Value>
Value only(TemporaryStore &store, store::Sql sql)
{
    const auto value = store.database.read(
        [&](store::Connection &connection) { return connection.statement(sql).single<Value>().value(); });
    REQUIRE(value);
    return *value;
}

[[nodiscard]] store::ContentDigest digestOf(TemporaryStore &store);
// Of store::verify.
[[nodiscard]] QStringList problemsOf(TemporaryStore &store);

} // namespace ventanilla::tests
