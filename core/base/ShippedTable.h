#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace ventanilla {

// One of the program's own data files (resources/data, resources/catalogue): UTF-8, a header, a comma or semicolon between
// fields, RFC 4180 quotes.
class ShippedTable
{
public:
    // `path` is a resource. Errors: Internal with the path when the program was built without it or a row is ragged.
    [[nodiscard]] static Result<ShippedTable> read(const QString &path);

    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    // Empty for a column that is not there.
    [[nodiscard]] QString text(int row, const char *column) const;
    // Nothing for what is not a number: a suppressed or missing figure.
    [[nodiscard]] std::optional<int> number(int row, const char *column) const;

private:
    QHash<QString, int> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace ventanilla
