#include "core/store/ReplicatedTables.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ventanilla::store {

namespace {

std::string textIn(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toString().toStdString();
}

ReplicatedTable tableFrom(const QJsonObject &object)
{
    ReplicatedTable table;
    table.number = object[QLatin1String("number")].toInt();
    table.name = textIn(object, "name");
    table.policy =
        object[QLatin1String("policy")].toString() == QLatin1String("fact") ? MergePolicy::Fact : MergePolicy::Merge;
    const QJsonObject columns = object[QLatin1String("columns")].toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column)
        table.columns.push_back({column.value().toInt(), column.key().toStdString()});
    std::ranges::sort(table.columns, {}, &ReplicatedColumn::number);
    for (const QJsonValue &column : object[QLatin1String("unique")].toArray())
        table.unique.push_back(column.toString().toStdString());
    table.deletable = object[QLatin1String("deletable")].toBool();
    const QJsonObject rowUnion = object[QLatin1String("union")].toObject();
    if (!rowUnion.isEmpty())
        table.rowUnion = RowUnion{textIn(rowUnion, "same"), textIn(rowUnion, "chosen"), textIn(rowUnion, "into")};
    table.stepsOf = textIn(object, "steps_of");
    table.step = textIn(object, "step");
    return table;
}

std::vector<ReplicatedTable> load()
{
    QFile file(QStringLiteral(":/migrations/replicated_tables.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    std::vector<ReplicatedTable> tables;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("tables")].toArray();
    for (const QJsonValue &value : array)
        tables.push_back(tableFrom(value.toObject()));
    return tables;
}

} // namespace

bool ReplicatedTable::hasColumn(int column) const
{
    return std::ranges::binary_search(columns, column, {}, &ReplicatedColumn::number);
}

const std::vector<ReplicatedTable> &replicatedTables()
{
    static const std::vector<ReplicatedTable> tables = load();
    return tables;
}

const ReplicatedTable *findReplicatedTable(std::string_view name)
{
    const auto &tables = replicatedTables();
    const auto found = std::ranges::find(tables, name, &ReplicatedTable::name);
    return found == tables.end() ? nullptr : &*found;
}

const ReplicatedTable *findReplicatedTable(int number)
{
    const auto &tables = replicatedTables();
    const auto found = std::ranges::find(tables, number, &ReplicatedTable::number);
    return found == tables.end() ? nullptr : &*found;
}

} // namespace ventanilla::store
