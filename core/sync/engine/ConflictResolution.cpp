#include "core/store/ReplicatedTables.h"
#include "core/sync/engine/ConflictGroups.h"

namespace ventanilla::sync::conflicts {

namespace {

tl::unexpected<Error> unfit(const char *rule)
{
    return failure(ErrorKind::InvalidInput, QStringLiteral("value"), QString::fromLatin1(rule));
}

bool isWhole(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return true;
    default:
        return false;
    }
}

bool isNull(const QVariant &value)
{
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isNull());
}

bool hasType(const QVariant &value, const QString &type)
{
    if (type == QLatin1String("INTEGER"))
        return isWhole(value);
    if (type == QLatin1String("REAL"))
        return value.typeId() == QMetaType::Double || isWhole(value);
    if (type == QLatin1String("TEXT"))
        return value.typeId() == QMetaType::QString;
    return type == QLatin1String("BLOB") && value.typeId() == QMetaType::QByteArray;
}

bool refersToNothing(store::Connection &connection, const Conflict &conflict, const QVariant &value)
{
    const auto referred = connection.statement("SELECT \"table\" FROM pragma_foreign_key_list(?) WHERE \"from\" = ?")
                              .bind(QString::fromStdString(conflict.table), QString::fromStdString(conflict.column))
                              .single<QString>();
    if (!referred)
        return false;
    const std::string text = "SELECT 1 FROM " + referred->toStdString() + " WHERE id = ?";
    return !connection.statement(store::Sql::generated(text)).bind(value.toLongLong()).step();
}

Result<void> requireFit(store::Connection &connection, const Conflict &conflict, const QVariant &value)
{
    auto column = connection.statement("SELECT type, \"notnull\" FROM pragma_table_info(?) WHERE name = ?");
    column.bind(QString::fromStdString(conflict.table), QString::fromStdString(conflict.column));
    if (!column.step())
        return failure(ErrorKind::NotFound, QStringLiteral("column"));
    if (isNull(value)) {
        if (column.value<bool>(1))
            return unfit("required");
        return {};
    }
    if (!hasType(value, column.value<QString>(0)))
        return unfit("type");
    if (refersToNothing(connection, conflict, value))
        return unfit("reference");
    return {};
}

void bindTo(store::Statement &statement, int index, const QVariant &value, const QString &type)
{
    if (isNull(value))
        statement.bindAt(index, std::nullopt);
    else if (type == QLatin1String("REAL"))
        statement.bindAt(index, value.toDouble());
    else if (isWhole(value))
        statement.bindAt(index, value.toLongLong());
    else if (value.typeId() == QMetaType::QString)
        statement.bindAt(index, value.toString());
    else
        statement.bindAt(index, value.toByteArray());
}

Result<void> writeValue(store::Transaction &transaction, const Conflict &conflict, const QVariant &value)
{
    if (auto fit = requireFit(transaction, conflict, value); !fit)
        return fit;
    const auto type = transaction.statement("SELECT type FROM pragma_table_info(?) WHERE name = ?")
                          .bind(QString::fromStdString(conflict.table), QString::fromStdString(conflict.column))
                          .single<QString>();
    const std::string text = "UPDATE " + conflict.table + " SET " + conflict.column + " = ? WHERE id = ?";
    auto statement = transaction.statement(store::Sql::generated(text));
    bindTo(statement, 1, value, type.value_or(QString()));
    statement.bindAt(2, conflict.rowId).run();
    return {};
}

void deleteRow(store::Transaction &transaction, const Conflict &conflict)
{
    const std::string text = "DELETE FROM " + conflict.table + " WHERE id = ?";
    transaction.statement(store::Sql::generated(text)).bind(conflict.rowId).run();
}

void writeResolution(store::Transaction &transaction, const ConflictGroup &group, OperatorId who)
{
    const qint64 id = transaction.nextRowId("conflict_resolution");
    transaction
        .statement("INSERT INTO conflict_resolution (id, conflict_table, conflict_row, conflict_column, operator_id,"
                   " resolved_at) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(id, group.place.table, group.place.rowId, group.place.column,
            who.isValid() ? std::optional(who) : std::nullopt, transaction.now())
        .run();
    transaction
        .statement("UPDATE conflict SET resolution_id = ? WHERE table_number = ? AND row_id = ?"
                   " AND column_number = ? AND resolution_id IS NULL")
        .bind(id, group.place.table, group.place.rowId, group.place.column)
        .run();
}

} // namespace

Result<void> resolve(store::Transaction &transaction, qint64 id, const QVariant &value, OperatorId who)
{
    const auto group = conflict_groups::find(transaction, id);
    if (!group)
        return failure(ErrorKind::NotFound, QStringLiteral("conflict"));
    if (group->resolution || group->id != id)
        return failure(ErrorKind::Conflict, QStringLiteral("conflict"),
            group->resolution ? QStringLiteral("resolved") : QStringLiteral("changed"));
    const Conflict conflict = conflict_groups::describe(transaction, *group);
    if (conflict.kind == ConflictKind::Value) {
        if (auto written = writeValue(transaction, conflict, value); !written)
            return written;
    } else if (conflict.kind == ConflictKind::Deleted && !value.isValid()) {
        deleteRow(transaction, conflict);
    }
    writeResolution(transaction, *group, who);
    return {};
}

} // namespace ventanilla::sync::conflicts
