#pragma once

#include "core/sync/carrier/StickExchange.h"
#include "core/sync/engine/DeviceIdentity.h"
#include "tests/support/TemporaryStore.h"

#include <QDir>

#include <memory>
#include <vector>

// The computers of one commune, which meet only through folders.
namespace ventanilla::tests {

class Computer
{
public:
    explicit Computer(int device) : store(device) { }

    [[nodiscard]] int device();
    [[nodiscard]] sync::DeviceIdentity identity();

    void registerPerson(const QString &givenNames); // a new person
    void setPhone(const QString &phone);            // of every person
    [[nodiscard]] QStringList names();              // of the persons, in order
    [[nodiscard]] int count(store::Sql sql);
    [[nodiscard]] QString digest();
    [[nodiscard]] QStringList problems(); // of verify

    sync::StickExport exportTo(const QString &folder, Computer &receiver);
    sync::StickImport importFrom(const QString &folder); // nothing is refused

    TemporaryStore store;
};

// The first computer, and others enrolled by it, each of which knows the first one alone.
class Commune
{
public:
    explicit Commune(int computers);

    [[nodiscard]] Computer &first() { return *m_computers.front(); }
    [[nodiscard]] Computer &at(int index) { return *m_computers[size_t(index)]; }

private:
    void enrol();
    std::vector<std::unique_ptr<Computer>> m_computers;
};

using Refused = std::vector<sync::stick::RefusedFile>;
[[nodiscard]] std::pair<sync::StickImport, Refused> imported(Computer &computer, const QString &folder);

class Stick
{
public:
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QStringList files() const { return QDir(path()).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const;
    void put(const QString &name, const QByteArray &content) const;
    void clear() const;

private:
    QTemporaryDir m_folder;
};

} // namespace ventanilla::tests
