#include "core/sync/engine/BatchApplication.h"

#include "core/store/JournalReading.h"
#include "core/store/ReplicatedTables.h"
#include "core/sync/engine/Steps.h"

#include <algorithm>

namespace ventanilla::sync {

namespace {

// The chain where the batch's transactions reach `sequence`; nothing when none of them ends there.
std::optional<QByteArray> chainWithin(const Batch &batch, qint64 sequence)
{
    QByteArray chain = batch.header.previousChain;
    if (batch.header.firstSequence == sequence + 1)
        return chain;
    for (const auto &record : batch.transactions) {
        chain = store::journal::chainAfter(chain, record);
        if (record.lastSequence() == sequence)
            return chain;
    }
    return std::nullopt;
}

// Where the journal of the device begins, in a store that began from a snapshot.
qint64 startOf(store::Connection &connection, int device)
{
    return connection.statement("SELECT sequence FROM journal_start WHERE device = ?")
        .bind(device)
        .single<qint64>()
        .value_or(0);
}

bool agrees(store::Connection &connection, const Batch &batch, qint64 sequence)
{
    const auto here = store::journal::chainAt(connection, batch.header.device, sequence);
    return here && chainWithin(batch, sequence) == here;
}

} // namespace

BatchApplication::BatchApplication(store::Transaction &transaction)
    : m_transaction(transaction), m_known(store::journal::known(transaction))
{ }

Fit BatchApplication::fitOf(const Batch &batch)
{
    const BatchHeader &header = batch.header;
    const qint64 known = m_known.sequenceOf(header.device);
    if (header.firstSequence > known + 1)
        return Fit::Later;
    // What is older than the snapshot cannot be compared, and is not needed.
    if (header.lastSequence < startOf(m_transaction, header.device))
        return Fit::Known;
    if (!agrees(m_transaction, batch, std::min(known, header.lastSequence)))
        return Fit::Forked;
    return header.lastSequence <= known ? Fit::Known : Fit::Next;
}

bool BatchApplication::apply(const Batch &batch)
{
    for (const auto &record : batch.transactions) {
        if (record.lastSequence() <= m_known.sequenceOf(record.device))
            continue;
        if (!m_known.covers(record.newlySeen))
            return false;
        admit(record);
    }
    return true;
}

void BatchApplication::admit(const store::journal::TransactionRecord &record)
{
    const auto admission = store::journal::admit(m_transaction, record);
    m_known.raise(record.device, record.lastSequence());
    ++m_applied.transactions;
    m_applied.entries += admission.entries;
    for (const auto &[number, rowId] : admission.rows) {
        m_touched[number].insert(rowId);
        if (const auto *table = store::findReplicatedTable(number))
            m_applied.tables.insert(table->name);
    }
    noteConflicts(record, admission);
}

void BatchApplication::noteConflicts(
    const store::journal::TransactionRecord &record, const store::journal::Admission &admission)
{
    for (const auto &found : admission.concurrencies)
        add({{found.table, found.rowId, found.column}, found.first, found.second});
    for (const ConflictPair &pair : steps::pairsOf(m_transaction, record))
        add(pair);
    static const int resolutions = store::findReplicatedTable("conflict_resolution")->number;
    auto statement = m_transaction.statement(
        "SELECT conflict_table, conflict_row, conflict_column FROM conflict_resolution WHERE id = ?");
    for (const auto &entry : record.entries) {
        if (entry.table == resolutions && statement.bind(entry.rowId).step())
            m_places.insert({statement.value<int>(0), statement.value<qint64>(1), statement.value<int>(2)});
    }
}

void BatchApplication::add(const ConflictPair &pair)
{
    conflict_pairs::add(m_transaction, pair);
    m_applied.disputed.insert(pair.place);
    m_places.insert(pair.place);
}

Applied BatchApplication::finish()
{
    for (const ConflictPair &pair : same_keys::refresh(m_transaction, m_touched))
        m_applied.disputed.insert(pair.place);
    for (const ConflictPlace &place : m_places)
        conflict_pairs::settle(m_transaction, place);
    return std::move(m_applied);
}

} // namespace ventanilla::sync
