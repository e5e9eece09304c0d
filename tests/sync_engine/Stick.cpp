#include "tests/sync_engine/Stick.h"

#include "core/sync/carrier/StickExchange.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>

namespace ventanilla::tests {

Stick::Stick(const QString &folder) : m_folder(folder)
{
    REQUIRE(QDir().mkpath(folder));
}

void Stick::exportTo(Computer &from, int receiver)
{
    NoProgress progress;
    valueOf(sync::stick::exportTo(from.database(), m_folder, receiver, progress));
}

sync::Reception Stick::importAt(Computer &computer)
{
    NoProgress progress;
    const auto [taken, refused] = valueOf(sync::stick::importFrom(computer.database(), m_folder, progress));
    for (const sync::stick::RefusedFile &file : refused) {
        INFO(file.name.toStdString());
        if (!m_damaged.contains(file.name))
            requireDone(&file.error);
    }
    return taken.reception;
}

bool Stick::damage(Chance &chance)
{
    const QStringList names = QDir(m_folder).entryList(QDir::Files, QDir::Name);
    if (names.isEmpty())
        return false;
    const QString name = names[upTo(chance, int(names.size()) - 1)];
    QFile file(QDir(m_folder).filePath(name));
    REQUIRE(file.open(QIODevice::ReadWrite));
    if (file.size() == 0) // by an earlier damage, or because its writer was killed
        return true;
    const int position = upTo(chance, int(file.size()) - 1);
    if (oneIn(chance, 2)) {
        REQUIRE(file.resize(position));
    } else {
        REQUIRE(file.seek(position));
        char byte = 0;
        REQUIRE(file.peek(&byte, 1) == 1);
        byte = char(byte ^ (1 << upTo(chance, 7)));
        REQUIRE(file.write(&byte, 1) == 1);
    }
    m_damaged.insert(name);
    return true;
}

void Stick::empty()
{
    QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Files))
        REQUIRE(folder.remove(name));
    m_damaged.clear();
}

} // namespace ventanilla::tests
