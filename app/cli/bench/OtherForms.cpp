#include "app/cli/bench/OtherForms.h"

#include "core/base/Id.h"
#include "core/store/ReplicatedTables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QUuid>
#include <QtEndian>

#include <cstring>

namespace ventanilla::cli::bench {

namespace {

using store::ReplicatedTable;
using store::journal::EntryRecord;
using store::journal::Operation;

template <class Integer>
QByteArray bigEndian(Integer value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

// SQLite's own varint: seven bits a byte, the highest first.
QByteArray sqliteVarint(quint32 value)
{
    QByteArray bytes(1, char(value & 0x7f));
    for (value >>= 7; value > 0; value >>= 7)
        bytes.prepend(char((value & 0x7f) | 0x80));
    return bytes;
}

// A value as it stands in a changeset.
QByteArray valueOf(const QVariant &value)
{
    constexpr char integer = 1;
    constexpr char real = 2;
    constexpr char text = 3;
    constexpr char blob = 4;
    constexpr char null = 5;
    switch (value.typeId()) {
    case QMetaType::LongLong:
        return integer + bigEndian(value.toLongLong());
    case QMetaType::Double: {
        const double number = value.toDouble();
        quint64 bits = 0;
        std::memcpy(&bits, &number, sizeof bits);
        return real + bigEndian(bits);
    }
    case QMetaType::QString: {
        const QByteArray utf8 = value.toString().toUtf8();
        return text + sqliteVarint(quint32(utf8.size())) + utf8;
    }
    case QMetaType::QByteArray:
        return blob + sqliteVarint(quint32(value.toByteArray().size())) + value.toByteArray();
    default:
        return {1, null};
    }
}

// A UUID in its sixteen bytes, or `value` itself where it names no row.
QVariant withUuid(const QVariant &value)
{
    if (value.typeId() != QMetaType::LongLong || value.toLongLong() <= idCounterMask)
        return value;
    return QUuid::createUuidV5(QUuid(), QByteArray::number(value.toLongLong())).toRfc4122();
}

using Values = std::map<int, QVariant>;

Values valuesOf(const EntryRecord &entry, RowIds ids)
{
    Values values;
    for (const auto &change : store::journal::unpackChanges(entry.changes))
        values.emplace(change.column, ids == RowIds::Uuids ? withUuid(change.value) : change.value);
    return values;
}

QVariant idOf(const EntryRecord &entry, RowIds ids)
{
    return ids == RowIds::Uuids ? withUuid(entry.rowId) : QVariant(entry.rowId);
}

QJsonValue jsonOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray
        ? QJsonValue(QUuid::fromRfc4122(value.toByteArray()).toString(QUuid::WithoutBraces))
        : QJsonValue::fromVariant(value);
}

// All columns of a record; what `values` lacks is NULL, or not there at all.
QByteArray record(const ReplicatedTable &table, const QVariant &id, const Values &values, bool lackingIsNull)
{
    const QByteArray lacking = lackingIsNull ? valueOf({}) : QByteArray(1, '\0');
    QByteArray bytes = id.isValid() ? valueOf(id) : QByteArray(1, '\0');
    for (const auto &column : table.columns) {
        const auto found = values.find(column.number);
        bytes += found == values.end() ? lacking : valueOf(found->second);
    }
    return bytes;
}

QByteArray changeOf(const ReplicatedTable &table, const EntryRecord &entry, const FormerValues &former, RowIds ids)
{
    constexpr char insert = 18;
    constexpr char remove = 9;
    constexpr char update = 23;
    constexpr char direct = 0;
    const Values values = valuesOf(entry, ids);
    const QVariant id = idOf(entry, ids);
    if (entry.operation == Operation::Insert)
        return QByteArray(1, insert) + direct + record(table, id, values, true);
    if (entry.operation == Operation::Delete)
        return QByteArray(1, remove) + direct + record(table, id, values, true);
    Values before;
    for (const auto &[column, value] : values) {
        const auto found = former.find({entry.table, entry.rowId, column});
        const QVariant earlier = found == former.end() ? QVariant() : found->second;
        before.emplace(column, ids == RowIds::Uuids ? withUuid(earlier) : earlier);
    }
    return QByteArray(1, update) + direct + record(table, id, before, false) + record(table, {}, values, false);
}

QByteArray headOf(const ReplicatedTable &table)
{
    const auto columns = qsizetype(table.columns.size());
    return 'T' + sqliteVarint(quint32(columns + 1)) + '\1' + QByteArray(columns, '\0')
        + QByteArray::fromStdString(table.name) + '\0';
}

QJsonObject rowOf(const ReplicatedTable &table, const EntryRecord &entry, RowIds ids)
{
    QJsonObject row{{QStringLiteral("id"), jsonOf(idOf(entry, ids))}};
    if (entry.operation == Operation::Delete)
        row.insert(QStringLiteral("deleted"), true);
    const Values values = valuesOf(entry, ids);
    for (const auto &column : table.columns) {
        const auto found = values.find(column.number);
        if (found != values.end())
            row.insert(QString::fromStdString(column.name), jsonOf(found->second));
    }
    return row;
}

} // namespace

QByteArray toJson(const Transactions &transactions, RowIds ids)
{
    std::map<int, QJsonArray> rows;
    for (const auto &transaction : transactions) {
        for (const EntryRecord &entry : transaction.entries) {
            if (const ReplicatedTable *table = store::findReplicatedTable(entry.table))
                rows[entry.table].append(rowOf(*table, entry, ids));
        }
    }
    QJsonObject whole;
    for (const auto &[number, array] : rows)
        whole.insert(QString::fromStdString(store::findReplicatedTable(number)->name), array);
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

QByteArray toChangeset(const Transactions &transactions, const FormerValues &former, RowIds ids)
{
    std::map<int, QByteArray> changes;
    for (const auto &transaction : transactions) {
        for (const EntryRecord &entry : transaction.entries) {
            if (const ReplicatedTable *table = store::findReplicatedTable(entry.table))
                changes[entry.table] += changeOf(*table, entry, former, ids);
        }
    }
    QByteArray whole;
    for (const auto &[number, bytes] : changes)
        whole += headOf(*store::findReplicatedTable(number)) + bytes;
    return whole;
}

Result<QByteArray> piped(const QString &program, const QStringList &arguments, const QByteArray &bytes)
{
    QProcess process;
    process.start(program, arguments);
    process.write(bytes);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failure(ErrorKind::Internal, program);
    return process.readAllStandardOutput();
}

} // namespace ventanilla::cli::bench
