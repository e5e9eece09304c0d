#include "core/store/Digest.h"

#include "core/store/RowContent.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace ventanilla::store {

namespace {

void addNumber(QCryptographicHash &hash, qint64 value)
{
    const qint64 bytes = qToLittleEndian(value);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bytes), sizeof bytes));
}

// Returns the number of rows.
qint64 addTable(QCryptographicHash &hash, Connection &connection, const ReplicatedTable &table, Progress &progress)
{
    addNumber(hash, table.number);
    const std::string query = rowContentQuery(table);
    auto rows = connection.statement(Sql::generated(query));
    qint64 count = 0;
    while (rows.step()) {
        const auto content = rows.value<QByteArray>(1);
        addNumber(hash, rows.value<qint64>(0));
        addNumber(hash, content.size());
        hash.addData(content);
        if (++count % 10'000 == 0 && progress.isCancelled())
            break;
    }
    addNumber(hash, count);
    return count;
}

} // namespace

Result<ContentDigest> contentDigest(Database &database, Progress &progress)
{
    return database.read([&](Connection &connection) -> Result<ContentDigest> {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        ContentDigest digest;
        const auto &tables = replicatedTables();
        qint64 done = 0;
        for (const ReplicatedTable &table : tables) {
            digest.rows += addTable(hash, connection, table, progress);
            if (progress.isCancelled())
                return failure(ErrorKind::Cancelled);
            progress.report(++done, qint64(tables.size()));
        }
        digest.sha256 = QString::fromLatin1(hash.result().toHex());
        return digest;
    });
}

} // namespace ventanilla::store
