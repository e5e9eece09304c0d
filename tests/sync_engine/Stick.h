#pragma once

#include "tests/sync_engine/RandomEdits.h"

#include <set>

namespace ventanilla::tests {

// A stick that goes round among the computers of a world: real sealed files, of which some get damaged or lost.
class Stick
{
public:
    explicit Stick(const QString &folder);

    void exportTo(Computer &from, int receiver);
    // Takes everything that is for this computer. Fails the test when a file is refused that nobody has damaged.
    sync::Reception importAt(Computer &computer);
    // Cuts or changes one file anywhere; returns whether there was any.
    bool damage(Chance &chance);
    void empty();

private:
    QString m_folder;
    std::set<QString> m_damaged;
};

} // namespace ventanilla::tests
