#include "tests/store/Exchange.h"

#include "core/store/Verify.h"

namespace ventanilla::tests {

using store::journal::Admission;
using store::journal::Concurrency;
using store::journal::TransactionRecord;

store::VersionVector knownTo(TemporaryStore &store)
{
    const auto known =
        store.database.read([](store::Connection &connection) { return store::journal::known(connection); });
    REQUIRE(known);
    return *known;
}

std::vector<TransactionRecord> recordsAfter(TemporaryStore &store, int device, qint64 sequence, qint64 mostEntries)
{
    const auto records = store.database.read([&](store::Connection &connection) {
        return store::journal::transactionsAfter(connection, device, sequence, mostEntries);
    });
    REQUIRE(records);
    return *records;
}

Result<Admission> admit(TemporaryStore &store, const TransactionRecord &record)
{
    return store.database.write(
        [&](store::Transaction &transaction) { return store::journal::admit(transaction, record); });
}

namespace {

// Of one device, until the end or one that has seen what `to` has not.
bool takeOf(int device, TemporaryStore &to, TemporaryStore &from, std::vector<Concurrency> &concurrencies)
{
    bool any = false;
    for (const TransactionRecord &record : recordsAfter(from, device, knownTo(to).sequenceOf(device))) {
        const auto admitted = admit(to, record);
        if (!admitted) {
            REQUIRE(
                admitted.error() == Error{ErrorKind::Conflict, QStringLiteral("context"), QStringLiteral("not known")});
            return any;
        }
        concurrencies.insert(concurrencies.end(), admitted->concurrencies.begin(), admitted->concurrencies.end());
        any = true;
    }
    return any;
}

} // namespace

std::vector<Concurrency> takeAll(TemporaryStore &to, TemporaryStore &from)
{
    std::vector<Concurrency> concurrencies;
    const store::VersionVector all = knownTo(from);
    for (bool any = true; any;) {
        any = false;
        for (const auto &[device, sequence] : all.sequences())
            any = (knownTo(to).sequenceOf(device) < sequence && takeOf(device, to, from, concurrencies)) || any;
    }
    REQUIRE(knownTo(to).covers(all));
    return concurrencies;
}

void run(TemporaryStore &store, store::Sql sql)
{
    REQUIRE(store.database.write([&](store::Transaction &transaction) { transaction.statement(sql).run(); }));
}

store::ContentDigest digestOf(TemporaryStore &store)
{
    NoProgress progress;
    const auto digest = store::contentDigest(store.database, progress);
    REQUIRE(digest);
    return *digest;
}

QStringList problemsOf(TemporaryStore &store)
{
    NoProgress progress;
    const auto problems = store::verify(store.database, progress);
    REQUIRE(problems);
    QStringList texts;
    for (const store::Problem &problem : *problems)
        texts.append(store::codeOf(problem.kind) + QLatin1String(": ") + problem.detail);
    return texts;
}

} // namespace ventanilla::tests
