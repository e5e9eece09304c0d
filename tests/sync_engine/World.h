#pragma once

#include "core/store/Database.h"
#include "core/sync/engine/Conflicts.h"
#include "core/sync/engine/KeptBatches.h"
#include "core/sync/engine/Reception.h"

#include <QTemporaryDir>

#include <deque>

namespace ventanilla::tests {

// What a store begins with.
enum class Beginning {
    Empty,
    Enrolled // with the regional server, and two rows in every replicated table, made by the first and known to all
};

// One computer of a commune: a real encrypted store, with a clock of its own.
class Computer
{
public:
    // A store as made for that number, in `folder`; opened.
    Computer(int number, const QString &folder, Beginning beginning);

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] store::Database &database() { return *m_database; }
    // As a program that ends, and one that ends and starts again.
    void shut() { m_database.reset(); }
    void reopen();
    // A copy of the store as it is, and the store as that copy was.
    void backUp();
    void restore();

    // Fails the test when the body does.
    template <class Body>
    auto write(Body &&body);
    template <class Body>
    auto read(Body &&body);

    [[nodiscard]] QString digest();
    // What verify finds, as text for the test's message.
    [[nodiscard]] QStringList problems();
    [[nodiscard]] store::VersionVector held();
    // Cuts what is new first.
    [[nodiscard]] std::vector<sync::KeptBatch> lackingIn(const store::VersionVector &have);
    [[nodiscard]] Result<sync::Reception> receive(const QByteArray &batch, int broughtBy = 0);
    [[nodiscard]] std::vector<sync::Conflict> openConflicts();

    ManualClock clock;

private:
    int m_number;
    QString m_file;
    std::optional<store::Database> m_database;
};

void requireDone(const Error *error);

template <class T>
auto valueOf(Result<T> result)
{
    requireDone(result ? nullptr : &result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

template <class Body>
auto Computer::write(Body &&body)
{
    return valueOf(database().write(std::forward<Body>(body)));
}

template <class Body>
auto Computer::read(Body &&body)
{
    return valueOf(database().read(std::forward<Body>(body)));
}

// Computers 1 to `count` of one commune, that know each other by certificates of the first.
class World
{
public:
    explicit World(int count, Beginning beginning = Beginning::Empty);

    [[nodiscard]] Computer &operator[](int number) { return m_computers.at(size_t(number - 1)); }
    [[nodiscard]] int count() const { return int(m_computers.size()); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    // Everything that `from` has and `to` lacks; fails the test when it is refused. What was applied, added up.
    sync::Reception carry(int from, int to);
    // Until every computer has everything.
    void exchangeAll();

private:
    QTemporaryDir m_folder;
    std::deque<Computer> m_computers;
};

// The largest number of computers a world can have.
inline constexpr int mostComputers = 7;
[[nodiscard]] const sync::KeyPair &keysOf(int number);
[[nodiscard]] QString communeOfWorld();
[[nodiscard]] QDateTime startOfWorld();
// Memory where there is some for files: these stores need not outlive a power cut.
[[nodiscard]] QString placeOfFolders();
[[nodiscard]] sync::Certificate certificateOf(int number);

} // namespace ventanilla::tests
