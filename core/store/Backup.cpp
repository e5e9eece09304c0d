#include "core/store/Backup.h"

#include "core/store/ConnectionState.h"
#include "core/store/Container.h"
#include "core/store/DurableFile.h"
#include "core/store/FileCopy.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace ventanilla::store {

namespace {

const QString keysPart = QStringLiteral("keys.json");
const QString databasePart = QStringLiteral("ventanilla.db");
constexpr qint64 mostKeyBytes = 4 * 1024 * 1024;

// A sound copy of the store for as long as the object lives.
class CheckedCopy
{
public:
    explicit CheckedCopy(QString file) : m_file(std::move(file)) { }
    CheckedCopy(const CheckedCopy &) = delete;
    CheckedCopy &operator=(const CheckedCopy &) = delete;
    ~CheckedCopy() { removeDatabaseFiles(m_file); }

    Result<void> make(Database &database, Progress &progress)
    {
        try {
            copyDatabase(database.state(), m_file, progress);
            requireSoundCopy(m_file, database.key(), database.clock());
            return {};
        } catch (const Failure &caught) {
            return failure(caught.error());
        }
    }

    [[nodiscard]] const QString &file() const { return m_file; }

private:
    QString m_file;
};

Result<void> pack(const QString &source, const QByteArray &keySlots, const QString &target, Progress &progress)
{
    ContainerWriter writer(target);
    if (auto done = writer.open(); !done)
        return done;
    if (auto done = writer.addPart(keysPart, keySlots); !done)
        return done;
    if (auto done = writer.addFile(databasePart, source, progress); !done)
        return done;
    return writer.finish();
}

Result<void> readBack(const QString &file, Progress &progress)
{
    const PartSink forget = [](const QByteArray &) -> Result<void> { return {}; };
    return readContainer(
        file, [&](const QString &) { return forget; }, progress);
}

// The parts of a backup as they are read.
class Unpacking
{
public:
    explicit Unpacking(const QString &databaseFile) : m_database(databaseFile) { }

    bool open()
    {
        return m_database.open(QIODevice::WriteOnly | QIODevice::NewOnly)
            && m_database.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }

    PartSink sinkFor(const QString &name)
    {
        if (name == keysPart)
            return [this](const QByteArray &piece) { return addKeys(piece); };
        if (name == databasePart)
            return [this](const QByteArray &piece) { return addPages(piece); };
        return [](const QByteArray &) -> Result<void> { return {}; }; // of a later version of the program
    }

    Result<QByteArray> finish()
    {
        if (m_database.size() == 0 || m_keys.isEmpty())
            return failure(ErrorKind::Damaged, QStringLiteral("file"));
        bool written = m_database.flush();
#ifdef Q_OS_UNIX
        written = written && ::fsync(m_database.handle()) == 0;
#endif
        if (!written)
            return failure(problem(0), QStringLiteral("store"));
        return m_keys;
    }

    [[nodiscard]] ErrorKind problem(qint64 size) const
    {
        return writeProblem(QFileInfo(m_database.fileName()).absolutePath(), size);
    }

private:
    Result<void> addKeys(const QByteArray &piece)
    {
        m_keys += piece;
        if (m_keys.size() > mostKeyBytes)
            return failure(ErrorKind::Damaged, QStringLiteral("file"));
        return {};
    }

    Result<void> addPages(const QByteArray &piece)
    {
        if (m_database.write(piece) != piece.size())
            return failure(problem(piece.size()), QStringLiteral("store"));
        return {};
    }

    QFile m_database;
    QByteArray m_keys;
};

Result<QByteArray> unpack(const QString &file, Unpacking &unpacking, Progress &progress)
{
    auto read = readContainer(
        file, [&](const QString &name) { return unpacking.sinkFor(name); }, progress);
    if (!read)
        return failure(read.error());
    return unpacking.finish();
}

} // namespace

Result<void> writeBackup(Database &database, const QByteArray &keySlots, const QString &file, Progress &progress)
{
    CheckedCopy copy(file + QStringLiteral(".copy"));
    if (auto made = copy.make(database, progress); !made)
        return made;
    const QString unchecked = file + QStringLiteral(".unchecked");
    auto written = pack(copy.file(), keySlots, unchecked, progress);
    if (written)
        written = readBack(unchecked, progress);
    if (written)
        written = renameDurably(unchecked, file);
    if (!written)
        QFile::remove(unchecked);
    return written;
}

Result<QByteArray> readBackup(const QString &file, const QString &databaseFile, Progress &progress)
{
    if (QFile::exists(databaseFile))
        return failure(ErrorKind::StoreExists, QStringLiteral("store"));
    Unpacking unpacking(databaseFile);
    if (!unpacking.open())
        return failure(unpacking.problem(0), QStringLiteral("store"));
    auto keySlots = unpack(file, unpacking, progress);
    if (!keySlots)
        QFile::remove(databaseFile);
    return keySlots;
}

} // namespace ventanilla::store
