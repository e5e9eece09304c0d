#include "core/store/ColumnValue.h"

#include "core/store/ConnectionState.h"

namespace ventanilla::store::raw {

namespace {

void checkBind(sqlite3_stmt *statement, int resultCode)
{
    check(resultCode, sqlite3_db_handle(statement));
}

} // namespace

void bindNull(sqlite3_stmt *statement, int index)
{
    checkBind(statement, sqlite3_bind_null(statement, index));
}

void bindInteger(sqlite3_stmt *statement, int index, qint64 value)
{
    checkBind(statement, sqlite3_bind_int64(statement, index, value));
}

void bindReal(sqlite3_stmt *statement, int index, double value)
{
    checkBind(statement, sqlite3_bind_double(statement, index, value));
}

void bindText(sqlite3_stmt *statement, int index, const QString &value)
{
    if (value.isNull()) {
        bindNull(statement, index);
        return;
    }
    const QByteArray utf8 = value.toUtf8();
    checkBind(statement,
        sqlite3_bind_text64(
            statement, index, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void bindBlob(sqlite3_stmt *statement, int index, const QByteArray &value)
{
    if (value.isNull()) {
        bindNull(statement, index);
        return;
    }
    checkBind(statement,
        sqlite3_bind_blob64(statement, index, value.constData(), sqlite3_uint64(value.size()), SQLITE_TRANSIENT));
}

bool isNull(sqlite3_stmt *statement, int column)
{
    return sqlite3_column_type(statement, column) == SQLITE_NULL;
}

qint64 integer(sqlite3_stmt *statement, int column)
{
    return sqlite3_column_int64(statement, column);
}

double real(sqlite3_stmt *statement, int column)
{
    return sqlite3_column_double(statement, column);
}

QString text(sqlite3_stmt *statement, int column)
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    if (utf8 == nullptr)
        return {};
    return QString::fromUtf8(utf8, sqlite3_column_bytes(statement, column));
}

QByteArray blob(sqlite3_stmt *statement, int column)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(statement, column));
}

} // namespace ventanilla::store::raw
