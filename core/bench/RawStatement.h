#pragma once

#include "core/base/Result.h"
#include "core/store/ConnectionState.h"
#include "core/store/Failure.h"

#include <QByteArray>

// What SQLite and SQLCipher take by themselves, without anything of ours above them: the limit each benchmark is held
// against. Only here does something outside core/store speak to a store's handle; no feature may include this folder.
namespace ventanilla::bench {

// A statement prepared once. Failures throw store::Failure; see attempt().
class RawStatement
{
public:
    RawStatement(sqlite3 *handle, std::string_view sql);
    RawStatement(RawStatement &&other) noexcept;
    RawStatement &operator=(RawStatement &&) = delete;
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;
    ~RawStatement();

    void bind(int index, qint64 value);
    // The bytes must live until the statement has run.
    void bind(int index, const QByteArray &utf8);
    void bindNull(int index);

    // Steps through all rows and asks for every column, as a program that uses them does; the bytes it came upon.
    qint64 run();

    [[nodiscard]] sqlite3_stmt *handle() const { return m_statement; }

private:
    sqlite3_stmt *m_statement = nullptr;
};

// Where what is thrown here ends.
template <class Body>
[[nodiscard]] auto attempt(Body &&body) -> decltype(body())
{
    try {
        return body();
    } catch (const store::Failure &caught) {
        return failure(caught.error());
    }
}

} // namespace ventanilla::bench
