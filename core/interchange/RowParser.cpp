#include "core/interchange/RowParser.h"

#include "core/base/TextFolding.h"

#include <algorithm>

namespace ventanilla::interchange {

namespace {

std::optional<Reason> reasonOf(RowFault fault)
{
    switch (fault) {
    case RowFault::UnclosedQuote:
        return Reason::UnclosedQuote;
    case RowFault::FieldTooLong:
        return Reason::TooLong;
    case RowFault::TooManyFields:
        return Reason::TooManyFields;
    case RowFault::None:
        break;
    }
    return std::nullopt;
}

FieldForms formsOf(const std::optional<Mapping> &mapping)
{
    return mapping ? mapping->forms : FieldForms();
}

} // namespace

RowParser::RowParser(
    Kind kind, const std::vector<QString> &header, const std::optional<Mapping> &mapping, const Clock &clock)
    : m_schema(schemaOf(kind)), m_fields(clock.now(), formsOf(mapping)), m_places(m_schema.columns.size(), -1),
      m_codes(m_schema.columns.size()), m_values(m_schema.columns.size())
{
    place(header, mapping);
    if (!mapping)
        return;
    for (size_t column = 0; column < m_schema.columns.size(); ++column) {
        const auto translations = mapping->codes.value(QString(m_schema.columns[column].name));
        for (auto entry = translations.cbegin(); entry != translations.cend(); ++entry)
            m_codes[column].insert(text::fold(entry.key()), entry.value());
    }
}

void RowParser::place(const std::vector<QString> &header, const std::optional<Mapping> &mapping)
{
    QHash<QString, int> wanted;
    for (size_t column = 0; column < m_schema.columns.size(); ++column) {
        const QString name(m_schema.columns[column].name);
        const QString theirs = mapping ? mapping->columns.value(name) : name;
        if (!theirs.isEmpty())
            wanted.insert(text::fold(theirs), int(column));
    }
    for (size_t index = 0; index < header.size(); ++index) {
        const int column = wanted.value(text::fold(header[index]), -1);
        const bool isOurs = std::find(rejectColumns.begin(), rejectColumns.end(), header[index]) != rejectColumns.end();
        if (column >= 0 && m_places[size_t(column)] < 0)
            m_places[size_t(column)] = int(index);
        else if (!isOurs && !header[index].trimmed().isEmpty())
            m_unknownColumns.append(header[index].trimmed());
    }
}

QStringList RowParser::missingColumns(bool keys) const
{
    QStringList missing;
    for (size_t column = 0; column < m_places.size(); ++column) {
        if (m_places[column] < 0 && (m_schema.columns[column].need == Need::Key) == keys)
            missing.append(m_schema.columns[column].name);
    }
    return missing;
}

Result<void> RowParser::requireKeys() const
{
    const QStringList missing = missingColumns(true);
    return missing.isEmpty() ? Result<void>() : failure(ErrorKind::MissingInput, missing.front());
}

const QString *RowParser::translated(size_t column, const QString &field) const
{
    const auto &codes = m_codes[column];
    if (codes.isEmpty())
        return &field;
    const auto code = codes.constFind(text::fold(field));
    return code == codes.constEnd() ? &field : &*code;
}

std::optional<RowProblem> RowParser::parse(const TableRow &row)
{
    if (const auto reason = reasonOf(row.fault))
        return problem(row, *reason, -1);
    for (size_t column = 0; column < m_places.size(); ++column) {
        const int place = m_places[column];
        if (place < 0 || size_t(place) >= row.fields.size()) {
            m_values[column] = Value();
        } else {
            auto value = m_fields.parse(m_schema.columns[column], *translated(column, row.fields[size_t(place)]));
            if (!value)
                return problem(row, value.error(), int(column));
            m_values[column] = std::move(*value);
        }
        if (m_schema.columns[column].need == Need::Key && isEmpty(m_values[column]))
            return problem(row, Reason::MissingValue, int(column));
    }
    return std::nullopt;
}

RowProblem RowParser::problem(const TableRow &row, Reason reason, int column) const
{
    RowProblem problem{row.line, {}, {}, reason};
    if (column < 0)
        return problem;
    problem.column = m_schema.columns[size_t(column)].name;
    const int place = m_places[size_t(column)];
    if (place >= 0 && size_t(place) < row.fields.size())
        problem.value = row.fields[size_t(place)];
    return problem;
}

int RowParser::emptyRequired() const
{
    for (size_t column = 0; column < m_values.size(); ++column) {
        if (m_schema.columns[column].need == Need::Required && isEmpty(m_values[column]))
            return int(column);
    }
    return -1;
}

} // namespace ventanilla::interchange
