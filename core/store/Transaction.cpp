#include "core/store/Transaction.h"

#include "core/store/ConnectionState.h"
#include "core/store/Failure.h"
#include "core/store/Journal.h"

namespace ventanilla::store {

Transaction::Transaction(ConnectionState &state) : Connection(state) { }

Transaction::~Transaction()
{
    if (m_open)
        sqlite3_exec(m_state.handle, "ROLLBACK", nullptr, nullptr, nullptr);
    m_state.inTransaction = false;
    m_state.journalled = false;
    m_state.searchIndex.clear();
    m_state.unions.clear();
}

void Transaction::begin()
{
    execute(m_state, "BEGIN IMMEDIATE");
    m_open = true;
    m_state.inTransaction = true;
}

void Transaction::commit()
{
    m_state.unions.write(*this);
    if (m_state.journalled)
        journal::closeTransaction(*this, *m_state.clock, m_state.author);
    m_state.searchIndex.write(*this);
    execute(m_state, "COMMIT");
    m_open = false;
}

qint64 Transaction::nextRowId(const char *table)
{
    auto [last, isNew] = m_lastIds.try_emplace(table, 0);
    if (isNew)
        last->second = journal::lastRowId(*this, table);
    if ((last->second & idCounterMask) == idCounterMask)
        throw Failure(Error{ErrorKind::Internal, QString::fromLatin1(table), QStringLiteral("ids exhausted")});
    return ++last->second;
}

} // namespace ventanilla::store
