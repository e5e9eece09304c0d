#include "app/cli/bench/Bench.h"
#include "core/bench/RawStore.h"
#include "core/demo/Week.h"
#include "core/store/JournalReading.h"
#include "core/sync/engine/KeptBatches.h"
#include "core/sync/engine/Snapshot.h"
#include "core/sync/protocol/Batch.h"
#include "core/sync/protocol/Keys.h"
#include "core/sync/protocol/SnapshotFrames.h"

#include <QTemporaryDir>

namespace ventanilla::cli::bench {

namespace {

using Transactions = std::vector<store::journal::TransactionRecord>;

constexpr int weeksOfYear = 52;

QDate dayOf(const store::journal::TransactionRecord &transaction)
{
    return QDateTime::fromMSecsSinceEpoch(transaction.clock >> 16, Qt::UTC).date();
}

// The history as an office leaves it with the server that exchanges once a day: what a new computer fetches without a
// snapshot. Bytes.
class DailyBatches
{
public:
    explicit DailyBatches(store::Connection &connection) : m_connection(connection) { }

    Result<qint64> measure()
    {
        constexpr qint64 mostEntries = 20'000;
        const int device = m_connection.device();
        qint64 after = 0;
        for (;;) {
            auto next = store::journal::transactionsAfter(m_connection, device, after, mostEntries);
            if (next.empty())
                break;
            after = next.back().lastSequence();
            for (store::journal::TransactionRecord &transaction : next) {
                if (!m_day.empty() && dayOf(m_day.back()) != dayOf(transaction)) {
                    if (auto cut = this->cut(); !cut)
                        return failure(cut.error());
                }
                m_day.push_back(std::move(transaction));
            }
            if (auto cut = this->cut(); !cut) // what was read; none is held for longer than its batch
                return failure(cut.error());
        }
        return m_bytes;
    }

private:
    Result<void> cut()
    {
        if (m_day.empty())
            return {};
        const auto encoded =
            sync::batches::encode(sync::batches::of(QStringLiteral("16204"), std::exchange(m_day, {}), m_chain));
        if (!encoded)
            return failure(encoded.error());
        m_chain = QByteArray(store::journal::chainSize, 'c'); // of the size that every later one has
        m_bytes += encoded->size() + sync::signatureSize;
        return {};
    }

    store::Connection &m_connection;
    Transactions m_day;
    QByteArray m_chain;
    qint64 m_bytes = 0;
};

Result<void> writeYear(store::Database &database, ManualClock &clock)
{
    for (int week = 1; week <= weeksOfYear; ++week) {
        if (auto written = demo::writeWeek(database, clock, quint64(week)); !written)
            return written;
    }
    return {};
}

} // namespace

Result<Figures> measureSnapshot(const Setting &setting)
{
    auto session = signInAs(setting, QStringLiteral("demo-meson"));
    if (!session)
        return failure(session.error());
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("year.db"));
    if (auto copied = ventanilla::bench::copyStore(session->database(), file); !copied)
        return failure(copied.error());
    ManualClock clock(session->database().clock().now());
    auto copy = store::Database::open(file, session->database().key(), clock);
    if (!copy)
        return failure(copy.error());
    if (auto written = writeYear(*copy, clock); !written)
        return failure(written.error());
    NoProgress progress;
    Times making;
    const auto snapshot = making.measure([&] {
        return sync::snapshot::write(
            *copy, [](const QByteArray &) { return Result<void>(); }, progress);
    });
    if (!snapshot)
        return failure(snapshot.error());
    const auto history = copy->read([](store::Connection &connection) { return DailyBatches(connection).measure(); });
    if (!history)
        return failure(history.error());
    const auto kept = copy->read([](store::Connection &connection) {
        qint64 size = 0;
        for (const sync::KeptBatch &batch : sync::kept_batches::lackingIn(connection, {}, sync::largestSnapshot))
            size += batch.bytes.size();
        return std::pair(size, store::journal::known(connection).sequenceOf(connection.device()));
    });
    if (!kept)
        return failure(kept.error());
    Figure bytes = Figure::ofValue(QStringLiteral("year"), QStringLiteral("bytes"), double(snapshot->bytes));
    bytes.beside(QStringLiteral("daily_batches"), double(*history));
    bytes.beside(QStringLiteral("largest_batches"), double(kept->first));
    bytes.facts.insert(QStringLiteral("entries"), snapshot->entries);
    bytes.facts.insert(QStringLiteral("entries_of_history"), kept->second);
    return Figures{bytes, Figure::ofTimes(QStringLiteral("cut_and_make"), making)};
}

} // namespace ventanilla::cli::bench
