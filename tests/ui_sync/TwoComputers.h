#pragma once

#include "core/security/Session.h"
#include "core/sync/protocol/Certificate.h"
#include "tests/support/TemporarySession.h"

#include <QTemporaryDir>

namespace ventanilla::tests {

// One of a commune's computers: a store of its own, a clock of its own, and somebody at work.
class Computer
{
public:
    Computer(int number, const QString &name);

    [[nodiscard]] security::Session as(security::Role role); // one operator a role, the same row on both computers
    [[nodiscard]] store::Database open() const;

    QTemporaryDir folder;
    ManualClock clock;
    store::StoreKey key;
    store::Database database;
    QString name;
};

// The office's first computer, which has enrolled a laptop without any server; both know the operators. What one writes
// the other learns by hand(): the batches as they are, whoever would carry them.
class TwoComputers
{
public:
    static constexpr int laptopNumber = 32'768;

    TwoComputers();

    static void hand(Computer &from, Computer &to);
    void exchange(); // both ways, until both know the same

    static PersonId addPerson(security::Session &session);
    static void setPhone(security::Session &session, PersonId person, const QString &digits);
    [[nodiscard]] static QString phoneOf(security::Session &session, PersonId person);

    Computer office;
    Computer laptop;
};

} // namespace ventanilla::tests
