#pragma once

#include "core/store/Sql.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <initializer_list>
#include <variant>

namespace ventanilla::sync {

// What is bound to a statement of the ledger.
class LedgerValue
{
public:
    LedgerValue(qint64 value) : m_value(value) { }
    LedgerValue(int value) : m_value(qint64(value)) { }
    LedgerValue(bool value) : m_value(qint64(value)) { }
    LedgerValue(const QString &value) : m_value(value) { }
    LedgerValue(const QByteArray &value) : m_value(value) { }
    // Milliseconds of UTC; an invalid one is NULL.
    LedgerValue(const QDateTime &value)
    {
        if (value.isValid())
            m_value = value.toMSecsSinceEpoch();
    }

    using Stored = std::variant<std::monostate, qint64, QString, QByteArray>;
    [[nodiscard]] const Stored &stored() const { return m_value; }

private:
    Stored m_value;
};

// A row that a statement yields; valid until the function it was handed to returns. Columns count from 0.
class LedgerRow
{
public:
    virtual ~LedgerRow() = default;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;

    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    // Invalid for NULL.
    [[nodiscard]] QDateTime time(int column) const
    {
        return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
    }
};

// The statements of one transaction on a ledger, written so that SQLite and PostgreSQL understand them alike: `?` for a
// value, nothing that only one of them has. Like a body of core/store: what cannot run throws store::Failure, which the
// ledger catches at the edge and turns into an Error. One thread.
class LedgerSession
{
public:
    LedgerSession() = default;
    LedgerSession(const LedgerSession &) = delete;
    LedgerSession &operator=(const LedgerSession &) = delete;
    virtual ~LedgerSession() = default;

    using Values = std::initializer_list<LedgerValue>;
    using TakeRow = std::function<void(const LedgerRow &)>;

    // Every row the statement yields, in order.
    virtual void each(store::Sql sql, Values values, const TakeRow &take) = 0;
    // Runs a statement that yields no rows; how many it changed.
    virtual qint64 run(store::Sql sql, Values values) = 0;

    // What one commune's devices change is changed by one writer at a time, whichever process it is in: call it before
    // reading what the change depends on.
    virtual void lockCommune(const QString &code) = 0;
    // Called once for a new commune.
    virtual void makeRoomFor(const QString &code) = 0;

    // Whether there was a row; `take` receives the first.
    bool first(store::Sql sql, Values values, const TakeRow &take)
    {
        bool found = false;
        each(sql, values, [&](const LedgerRow &row) {
            if (!found)
                take(row);
            found = true;
        });
        return found;
    }
};

} // namespace ventanilla::sync
