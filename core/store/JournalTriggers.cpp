#include "core/store/Journal.h"
#include "core/store/ReplicatedTables.h"

namespace ventanilla::store::journal {

namespace {

std::string entryInsert(const ReplicatedTable &table, int device, const std::string &row, int operation,
    const std::string &changes, const std::string &source)
{
    const std::string first = std::to_string(composeId(device, 0));
    const std::string last = std::to_string(composeId(device, idCounterMask));
    return "INSERT INTO journal_entry (id, table_number, row_id, operation, changes)\n"
           "    SELECT coalesce((SELECT max(id) FROM journal_entry WHERE id BETWEEN "
        + first + " AND " + last + "), " + first + ") + 1,\n        " + std::to_string(table.number) + ", " + row
        + ".id, " + std::to_string(operation) + ", " + changes + source + ";\n";
}

// "journal_row(1, NEW.name, 2, NEW.code)"
std::string rowCall(const ReplicatedTable &table, const std::string &row)
{
    std::string call;
    for (const ReplicatedColumn &column : table.columns)
        call += ", " + std::to_string(column.number) + ", " + row + "." + column.name;
    return "journal_row(" + call.substr(2) + ")";
}

std::string updateCall(const ReplicatedTable &table)
{
    std::string call;
    for (const ReplicatedColumn &column : table.columns)
        call += ", " + std::to_string(column.number) + ", OLD." + column.name + ", NEW." + column.name;
    return "journal_update(" + call.substr(2) + ")";
}

std::string trigger(const std::string &name, const std::string &event, const std::string &body)
{
    return "DROP TRIGGER IF EXISTS " + name + ";\nCREATE TRIGGER " + name + " " + event + "\nBEGIN\n    " + body
        + "END;\n";
}

} // namespace

std::string triggerScript(int device)
{
    std::string script;
    for (const ReplicatedTable &table : replicatedTables()) {
        const std::string prefix = "journal_" + table.name;
        script += trigger(prefix + "_insert", "AFTER INSERT ON " + table.name,
            entryInsert(table, device, "NEW", int(Operation::Insert), rowCall(table, "NEW"), ""));
        script += trigger(prefix + "_update", "AFTER UPDATE ON " + table.name,
            entryInsert(table, device, "NEW", int(Operation::Update), "packed.changes",
                "\n    FROM (SELECT " + updateCall(table) + " AS changes) packed WHERE packed.changes IS NOT NULL"));
        script += trigger(prefix + "_delete", "AFTER DELETE ON " + table.name,
            entryInsert(table, device, "OLD", int(Operation::Delete), rowCall(table, "OLD"), ""));
        script += trigger(prefix + "_keeps_its_id", "BEFORE UPDATE OF id ON " + table.name,
            "SELECT RAISE(ABORT, 'a row keeps its id') WHERE NEW.id <> OLD.id;\n");
    }
    return script;
}

} // namespace ventanilla::store::journal
