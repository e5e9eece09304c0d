#pragma once

#include "core/store/ReplicatedTables.h"
#include "tests/support/TemporaryStore.h"

#include <random>

// Changes of any replicated table that its schema allows, from few values, so that devices often touch the same things.
namespace ventanilla::tests {

class RandomEdits
{
public:
    explicit RandomEdits(unsigned seed) : m_random(seed) { }

    // One transaction of one to four changes. What the store refuses (a key that is there already, no row to name yet)
    // leaves nothing.
    void edit(TemporaryStore &store);

    [[nodiscard]] int below(int limit);

private:
    using Value = std::optional<QVariant>; // nothing: no value fits
    void change(store::Transaction &transaction);
    void insert(store::Transaction &transaction, const store::ReplicatedTable &table);
    void update(store::Transaction &transaction, const store::ReplicatedTable &table);
    void remove(store::Transaction &transaction, const store::ReplicatedTable &table);
    Value valueFor(store::Transaction &transaction, const store::ReplicatedTable &table, const std::string &column);
    std::optional<qint64> anyRow(store::Transaction &transaction, const std::string &table);

    std::mt19937 m_random;
};

} // namespace ventanilla::tests
