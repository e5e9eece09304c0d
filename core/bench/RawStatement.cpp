#include "core/bench/RawStatement.h"

#include <utility>

namespace ventanilla::bench {

RawStatement::RawStatement(sqlite3 *handle, std::string_view sql)
{
    store::check(
        sqlite3_prepare_v3(handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr),
        handle);
}

RawStatement::RawStatement(RawStatement &&other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) { }

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
}

void RawStatement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

void RawStatement::bind(int index, const QByteArray &utf8)
{
    sqlite3_bind_text(m_statement, index, utf8.constData(), int(utf8.size()), SQLITE_STATIC);
}

void RawStatement::bindNull(int index)
{
    sqlite3_bind_null(m_statement, index);
}

qint64 RawStatement::run()
{
    qint64 bytes = 0;
    int resultCode = sqlite3_step(m_statement);
    for (; resultCode == SQLITE_ROW; resultCode = sqlite3_step(m_statement)) {
        const int columns = sqlite3_column_count(m_statement);
        for (int column = 0; column < columns; ++column) {
            if (sqlite3_column_blob(m_statement, column) != nullptr)
                bytes += sqlite3_column_bytes(m_statement, column);
        }
    }
    store::check(resultCode, sqlite3_db_handle(m_statement));
    sqlite3_reset(m_statement);
    return bytes;
}

} // namespace ventanilla::bench
