#include "core/store/Journal.h"
#include "core/store/ReplicatedTables.h"

namespace ventanilla::store::journal {

namespace {

std::string entryInsert(const ReplicatedTable &table, int device, const std::string &row, int operation,
    const std::string &changes, const std::string &source)
{
    const std::string first = std::to_string(composeId(device, 0));
    const std::string last = std::to_string(composeId(device, idCounterMask));
    return "    INSERT INTO journal_entry (id, table_number, row_id, operation, changes)\n"
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

template <class Part>
std::string joined(const std::vector<std::string> &columns, const char *separator, Part part)
{
    std::string text;
    for (const std::string &column : columns)
        text += (text.empty() ? "" : separator) + part(column);
    return text;
}

// In the words of SQLite's own unique indexes, which ConnectionState.cpp turns into Duplicate.
std::string refusal(const ReplicatedTable &table)
{
    return "RAISE(ABORT, 'UNIQUE constraint failed: "
        + joined(table.unique, ", ", [&](const std::string &column) { return table.name + "." + column; }) + "')";
}

std::string uniteLater(const ReplicatedTable &table)
{
    return "unite_later(" + std::to_string(table.number) + ", NEW.id)";
}

// A NULL equals nothing, so that a key with one in it is not looked for.
std::string sameKey(const ReplicatedTable &table)
{
    return " FROM " + table.name + " WHERE " + joined(table.unique, " AND ", [](const std::string &column) {
        return column + " = NEW." + column;
    }) + " AND id <> NEW.id";
}

// A row that another one stands for does not keep its key from others: they become one with it.
std::string keyOnInsert(const ReplicatedTable &table)
{
    if (table.unique.empty())
        return {};
    if (!table.rowUnion)
        return "    SELECT " + refusal(table) + sameKey(table) + ";\n";
    return "    SELECT CASE WHEN " + table.rowUnion->into + " IS NULL THEN " + refusal(table) + " ELSE "
        + uniteLater(table) + " END" + sameKey(table) + ";\n    SELECT " + uniteLater(table) + " WHERE NEW."
        + table.rowUnion->chosen + " IS NOT NULL;\n";
}

std::string trigger(const std::string &name, const std::string &event, const std::string &body)
{
    return "CREATE TRIGGER " + name + " " + event + "\nBEGIN\n" + body + "END;\n";
}

std::string keyOnUpdate(const ReplicatedTable &table)
{
    if (table.unique.empty())
        return {};
    std::string when = "is_entered() AND (" + joined(table.unique, " OR ", [](const std::string &column) {
        return "NEW." + column + " IS NOT OLD." + column;
    }) + ")";
    std::string body = "    SELECT " + refusal(table) + sameKey(table);
    if (table.rowUnion) {
        when += " AND NEW." + table.rowUnion->into + " IS NULL";
        body += " AND " + table.rowUnion->into + " IS NULL";
    }
    return trigger("journal_" + table.name + "_unique",
        "AFTER UPDATE OF " + joined(table.unique, ", ", [](const std::string &column) { return column; }) + " ON "
            + table.name + " WHEN " + when,
        body + ";\n");
}

std::string unionOnUpdate(const ReplicatedTable &table)
{
    if (!table.rowUnion)
        return {};
    const std::string &same = table.rowUnion->same;
    const std::string &chosen = table.rowUnion->chosen;
    return trigger("journal_" + table.name + "_union",
        "AFTER UPDATE OF " + same + ", " + chosen + " ON " + table.name + " WHEN NEW." + same + " IS NOT OLD." + same
            + " OR NEW." + chosen + " IS NOT OLD." + chosen,
        "    SELECT " + uniteLater(table) + ";\n");
}

std::string onDelete(const ReplicatedTable &table, int device)
{
    const std::string name = "journal_" + table.name + "_delete";
    if (!table.deletable)
        return trigger(name, "BEFORE DELETE ON " + table.name + " WHEN is_entered()",
            "    SELECT RAISE(ABORT, 'rows of " + table.name + " stay');\n");
    return trigger(name, "AFTER DELETE ON " + table.name + " WHEN is_entered()",
        entryInsert(table, device, "OLD", int(Operation::Delete), rowCall(table, "OLD"), ""));
}

std::string dropAll(const ReplicatedTable &table)
{
    std::string script;
    for (const char *kind : {"insert", "update", "delete", "keeps_its_id", "unique", "union"})
        script += "DROP TRIGGER IF EXISTS journal_" + table.name + "_" + kind + ";\n";
    return script;
}

} // namespace

std::string triggerScript(int device)
{
    std::string script;
    for (const ReplicatedTable &table : replicatedTables()) {
        const std::string prefix = "journal_" + table.name;
        script += dropAll(table);
        script += trigger(prefix + "_insert", "AFTER INSERT ON " + table.name + " WHEN is_entered()",
            keyOnInsert(table) + entryInsert(table, device, "NEW", int(Operation::Insert), rowCall(table, "NEW"), ""));
        script += trigger(prefix + "_update", "AFTER UPDATE ON " + table.name + " WHEN is_entered()",
            entryInsert(table, device, "NEW", int(Operation::Update), "packed.changes",
                "\n    FROM (SELECT " + updateCall(table) + " AS changes) packed WHERE packed.changes IS NOT NULL"));
        script += onDelete(table, device);
        script += keyOnUpdate(table) + unionOnUpdate(table);
        script += trigger(prefix + "_keeps_its_id", "BEFORE UPDATE OF id ON " + table.name,
            "    SELECT RAISE(ABORT, 'a row keeps its id') WHERE NEW.id <> OLD.id;\n");
    }
    return script;
}

} // namespace ventanilla::store::journal
