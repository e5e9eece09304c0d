#include "app/cli/bench/Bench.h"
#include "app/cli/bench/OtherForms.h"
#include "core/bench/RawStore.h"
#include "core/demo/Week.h"
#include "core/store/JournalReading.h"
#include "core/store/ReplicatedTables.h"
#include "core/sync/protocol/Batch.h"
#include "core/sync/protocol/Keys.h"

#include <QTemporaryDir>
#include <array>

namespace ventanilla::cli::bench {

namespace {

struct WrittenWeek
{
    sync::Batch batch;
    FormerValues former;
};

FormerValues formerValues(store::Connection &connection, const Transactions &transactions)
{
    FormerValues former;
    for (const auto &transaction : transactions) {
        for (const auto &entry : transaction.entries) {
            const store::ReplicatedTable *table = store::findReplicatedTable(entry.table);
            if (entry.operation != store::journal::Operation::Update || table == nullptr)
                continue;
            const qint64 written = composeId(transaction.device, transaction.firstSequence);
            for (const auto &past : store::journal::history(connection, table->name.c_str(), entry.rowId)) {
                for (const auto &change : past.changes) {
                    if (past.id < written)
                        former[{entry.table, entry.rowId, change.column}] = change.value;
                }
            }
        }
    }
    return former;
}

// The journal that a week's work adds to a copy of the demonstration.
Result<WrittenWeek> writeWeek(security::Session &session)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("week.db"));
    if (auto copied = ventanilla::bench::copyStore(session.database(), file); !copied)
        return failure(copied.error());
    ManualClock clock(session.database().clock().now());
    auto copy = store::Database::open(file, session.database().key(), clock);
    if (!copy)
        return failure(copy.error());
    const auto info = copy->info();
    if (!info)
        return failure(info.error());
    const auto end = [](store::Connection &connection) {
        return store::journal::known(connection).sequenceOf(connection.device());
    };
    const auto before = copy->read(end);
    if (!before)
        return failure(before.error());
    if (auto written = demo::writeWeek(*copy, clock, 1); !written)
        return failure(written.error());
    return copy->read([&](store::Connection &connection) {
        auto transactions =
            store::journal::transactionsAfter(connection, connection.device(), *before, sync::mostBatchEntries);
        auto former = formerValues(connection, transactions);
        const auto chain = store::journal::chainAt(connection, connection.device(), *before);
        return WrittenWeek{sync::batches::of(info->communeCode, std::move(transactions), chain.value_or(QByteArray())),
            std::move(former)};
    });
}

// The week's size in other forms.
struct OtherForms
{
    double json = 0;
    double changeset = 0;
    double jsonWithUuids = 0;
    double changesetWithUuids = 0;
};

Result<OtherForms> otherForms(const WrittenWeek &week)
{
    const auto gzippedJson = [&](RowIds ids) {
        return piped(QStringLiteral("gzip"), {QStringLiteral("-9n")}, toJson(week.batch.transactions, ids));
    };
    const auto packedChangeset = [&](RowIds ids) {
        return piped(QStringLiteral("zstd"),
            {QStringLiteral("-19"), QStringLiteral("--no-check"), QStringLiteral("-qc")},
            toChangeset(week.batch.transactions, week.former, ids));
    };
    const std::array packed{gzippedJson(RowIds::OfDevices), packedChangeset(RowIds::OfDevices),
        gzippedJson(RowIds::Uuids), packedChangeset(RowIds::Uuids)};
    for (const auto &bytes : packed) {
        if (!bytes)
            return failure(bytes.error());
    }
    return OtherForms{
        double(packed[0]->size()), double(packed[1]->size()), double(packed[2]->size()), double(packed[3]->size())};
}

} // namespace

Result<Figures> measureBatch(const Setting &setting)
{
    constexpr int rounds = 5;
    auto session = signInAs(setting, QStringLiteral("demo-meson"));
    if (!session)
        return failure(session.error());
    const auto week = writeWeek(*session);
    if (!week)
        return failure(week.error());
    const auto others = otherForms(*week);
    if (!others)
        return failure(others.error());
    Times encoding;
    Times decoding;
    QByteArray bytes;
    for (int round = 0; round < rounds; ++round) {
        const auto encoded = encoding.measure([&] { return sync::batches::encode(week->batch); });
        if (!encoded)
            return failure(encoded.error());
        bytes = *encoded;
        if (decoding.measure([&] { return sync::batches::decode(bytes); }) != week->batch)
            return failure(ErrorKind::Internal, QStringLiteral("batch"));
    }
    const auto size = double(sync::signed_batch::sign(bytes, sync::KeyPair::random()).size());
    const QString unit = QStringLiteral("bytes");
    Figure besideJson = Figure::ofValue(QStringLiteral("week"), unit, size);
    besideJson.beside(QStringLiteral("json_gzip_9"), others->json);
    besideJson.beside(QStringLiteral("json_gzip_9_with_uuids"), others->jsonWithUuids);
    besideJson.aim(Figure::Target::RatioAtMost, 0.31, QStringLiteral("json_gzip_9"));
    besideJson.facts.insert(
        QStringLiteral("entries"), week->batch.header.lastSequence - week->batch.header.firstSequence + 1);
    Figure besideChangeset = Figure::ofValue(QStringLiteral("week_as_changeset"), unit, size);
    besideChangeset.beside(QStringLiteral("changeset_zstd_19"), others->changeset);
    besideChangeset.beside(QStringLiteral("changeset_zstd_19_with_uuids"), others->changesetWithUuids);
    besideChangeset.aim(Figure::Target::RatioAtMost, 0.35, QStringLiteral("changeset_zstd_19"));
    return Figures{besideJson, besideChangeset, Figure::ofTimes(QStringLiteral("encode"), encoding),
        Figure::ofTimes(QStringLiteral("decode"), decoding)};
}

} // namespace ventanilla::cli::bench
