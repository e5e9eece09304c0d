#pragma once

#include "core/interchange/Mapping.h"
#include "core/interchange/table/TableReader.h"

namespace ventanilla::interchange {

// Fields of a file's row to the values of the schema, by the places its header gives them.
class RowParser
{
public:
    RowParser(Kind kind, const std::vector<QString> &header, const std::optional<Mapping> &mapping, const Clock &clock);

    // Errors: MissingInput with the name of a key column that no header stands for.
    [[nodiscard]] Result<void> requireKeys() const;
    [[nodiscard]] QStringList missingColumns(bool keys) const;
    [[nodiscard]] const QStringList &unknownColumns() const { return m_unknownColumns; }

    // The first problem of the row, nothing when it has none; then values() has an entry for each column of the schema.
    [[nodiscard]] std::optional<RowProblem> parse(const TableRow &row);
    [[nodiscard]] const std::vector<Value> &values() const { return m_values; }
    // The same for what is found out about a column later on; -1 for the row as such.
    [[nodiscard]] RowProblem problem(const TableRow &row, Reason reason, int column) const;
    // A required column that the row leaves empty; -1 when there is none. For rows that are new.
    [[nodiscard]] int emptyRequired() const;

    [[nodiscard]] const QDate &today() const { return m_fields.today(); }

private:
    void place(const std::vector<QString> &header, const std::optional<Mapping> &mapping);
    [[nodiscard]] const QString *translated(size_t column, const QString &field) const;

    const Schema &m_schema;
    Fields m_fields;
    std::vector<int> m_places; // of each column in the file; -1 where it is not
    std::vector<QHash<QString, QString>> m_codes;
    QStringList m_unknownColumns;
    std::vector<Value> m_values;
};

// The columns that reject files add.
inline const std::array<QString, 3> rejectColumns{
    QStringLiteral("rechazo_linea"), QStringLiteral("rechazo_columna"), QStringLiteral("rechazo_motivo")};

} // namespace ventanilla::interchange
