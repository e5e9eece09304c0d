#include "core/store/JournalChain.h"

#include <bit>

namespace ventanilla::store::journal {

ChainDigest::ChainDigest(const QByteArray &previous, const Header &header, const VersionVector &newlySeen)
{
    crypto_generichash_init(&m_state, nullptr, 0, chainSize);
    add(previous);
    for (const qint64 field : {header.id, header.clock, header.operatorId, qint64(newlySeen.sequences().size())})
        add(field);
    for (const auto &[device, sequence] : newlySeen.sequences()) {
        add(qint64(device));
        add(sequence);
    }
    add(header.lastEntry);
}

void ChainDigest::addEntry(int table, qint64 rowId, Operation operation, const QByteArray &changes)
{
    for (const qint64 field : {qint64(table), rowId, qint64(operation)})
        add(field);
    add(changes);
}

QByteArray ChainDigest::finish()
{
    QByteArray result(chainSize, Qt::Uninitialized);
    crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(result.data()), chainSize);
    return result;
}

void ChainDigest::add(qint64 value)
{
    static_assert(std::endian::native == std::endian::little);
    crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(&value), sizeof value);
}

void ChainDigest::add(const QByteArray &bytes)
{
    add(qint64(bytes.size()));
    crypto_generichash_update(
        &m_state, reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
}

std::optional<QByteArray> chainOver(
    Connection &connection, const QByteArray &previous, const Header &header, const VersionVector &newlySeen)
{
    ChainDigest digest(previous, header, newlySeen);
    auto statement = connection.statement("SELECT id, table_number, row_id, operation, changes FROM journal_entry"
                                          " WHERE id BETWEEN ? AND ? ORDER BY id");
    statement.bind(header.id, header.lastEntry);
    qint64 expected = header.id;
    while (statement.step()) {
        if (statement.value<qint64>(0) != expected)
            return std::nullopt;
        ++expected;
        digest.addEntry(statement.value<int>(1), statement.value<qint64>(2), statement.value<Operation>(3),
            statement.value<QByteArray>(4));
    }
    if (expected != header.lastEntry + 1)
        return std::nullopt;
    return digest.finish();
}

QByteArray chainAfter(const QByteArray &previous, const TransactionRecord &record)
{
    const Header header{composeId(record.device, record.firstSequence), record.clock, record.operatorId,
        composeId(record.device, record.lastSequence()), {}};
    ChainDigest digest(previous, header, record.newlySeen);
    for (const EntryRecord &entry : record.entries)
        digest.addEntry(entry.table, entry.rowId, entry.operation, entry.changes);
    return digest.finish();
}

} // namespace ventanilla::store::journal
