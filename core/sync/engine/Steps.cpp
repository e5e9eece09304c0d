#include "core/sync/engine/Steps.h"

#include "core/sync/engine/JournalLookup.h"

namespace ventanilla::sync::steps {

namespace {

// The table of what the steps are of: a referral for its events.
const store::ReplicatedTable *tableOfThings(store::Connection &connection, const store::ReplicatedTable &table)
{
    const auto name = connection.statement("SELECT \"table\" FROM pragma_foreign_key_list(?) WHERE \"from\" = ?")
                          .bind(QString::fromStdString(table.name), QString::fromStdString(table.stepsOf))
                          .single<QString>();
    return name ? store::findReplicatedTable(name->toStdString()) : nullptr;
}

struct OtherStep
{
    qint64 thing = 0;
    qint64 rowId = 0;
};

// Steps of the same thing that lead to another state.
std::vector<OtherStep> othersOf(store::Connection &connection, const store::ReplicatedTable &table, qint64 rowId)
{
    const std::string &name = table.name;
    std::string text = "SELECT other." + table.stepsOf + ", other.id FROM " + name + " own JOIN " + name;
    text += " other ON other." + table.stepsOf + " = own." + table.stepsOf;
    text += " AND other." + table.step + " <> own." + table.step + " WHERE own.id = ?";
    auto statement = connection.statement(store::Sql::generated(text));
    statement.bind(rowId);
    std::vector<OtherStep> others;
    while (statement.step())
        others.push_back({statement.value<qint64>(0), statement.value<qint64>(1)});
    return others;
}

} // namespace

std::vector<ConflictPair> pairsOf(store::Connection &connection, const store::journal::TransactionRecord &record)
{
    std::vector<ConflictPair> pairs;
    qint64 id = composeId(record.device, record.firstSequence) - 1;
    for (const store::journal::EntryRecord &entry : record.entries) {
        ++id;
        const store::ReplicatedTable *table = store::findReplicatedTable(entry.table);
        if (table == nullptr || table->stepsOf.empty() || entry.operation != store::journal::Operation::Insert)
            continue;
        const store::ReplicatedTable *things = tableOfThings(connection, *table);
        if (things == nullptr)
            continue;
        for (const OtherStep &other : othersOf(connection, *table, entry.rowId)) {
            const auto step = journal_lookup::insertOf(connection, table->number, other.rowId);
            if (step && journal_lookup::areConcurrent(connection, id, *step))
                pairs.push_back(conflict_pairs::inOrder(
                    connection, {things->number, other.thing, stepsColumn(table->number)}, id, *step));
        }
    }
    return pairs;
}

} // namespace ventanilla::sync::steps
