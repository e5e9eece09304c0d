#include "tests/sync_engine/World.h"

#include "core/store/Digest.h"
#include "core/store/Verify.h"
#include "core/sync/engine/DeviceIdentity.h"
#include "tests/support/Catch.h"
#include "tests/sync_engine/RandomEdits.h"
#include "tests/sync_engine/Region.h"

#include <QDir>
#include <QFileInfo>

namespace ventanilla::tests {

namespace {

const store::StoreKey &storeKey()
{
    static const store::StoreKey key = store::StoreKey::random();
    return key;
}

void introduce(store::Transaction &transaction, int number)
{
    sync::DeviceIdentity identity;
    identity.keys = keysOf(number);
    identity.certificate = certificateOf(number);
    sync::identity_of_device::save(transaction, identity);
    std::vector<sync::Certificate> all;
    for (int other = 1; other <= mostComputers; ++other)
        all.push_back(certificateOf(other));
    valueOf(sync::known_devices::learn(transaction, all));
}

void enrol(store::Transaction &transaction, int number)
{
    sync::DeviceIdentity identity = sync::identity_of_device::find(transaction).value();
    identity.certificate = enrolments().certificates.at(size_t(number - 1));
    identity.serverAuthority = enrolments().authority;
    identity.serverUrl = QStringLiteral("https://ventanilla.invalid");
    sync::identity_of_device::save(transaction, identity);
    valueOf(sync::known_devices::learn(transaction, enrolments().certificates));
}

// What the first computer's shared rows travel in.
std::vector<QByteArray> &sharedBatches()
{
    static std::vector<QByteArray> batches;
    return batches;
}

void share(store::Database &database, int number)
{
    if (number != sync::firstComputer) {
        for (const QByteArray &batch : sharedBatches())
            valueOf(sync::reception::receive(database, batch));
        return;
    }
    valueOf(database.write([](store::Transaction &transaction) { fillTables(transaction); }));
    valueOf(sync::kept_batches::cutNew(database));
    for (const sync::KeptBatch &batch : valueOf(database.read([](store::Connection &connection) {
             return sync::kept_batches::lackingIn(connection, {}, sync::largestBatchBytes);
         })))
        sharedBatches().push_back(batch.bytes);
}

// Made once for each number, and copied for each world: making the schema takes longer than many a schedule.
class Templates
{
public:
    Templates() : m_folder(placeOfFolders()) { }

    QString of(int number, Beginning beginning)
    {
        const bool isEnrolled = beginning == Beginning::Enrolled;
        const QString file = m_folder.filePath(QStringLiteral("%1-%2.db").arg(number).arg(int(isEnrolled)));
        if (QFileInfo::exists(file))
            return file;
        const ManualClock clock(startOfWorld());
        auto made = store::Database::create(file, storeKey(), clock,
            {QStringLiteral("store-%1").arg(number), communeOfWorld(), QStringLiteral("Ninhue"), number,
                startOfWorld()});
        auto database = valueOf(std::move(made));
        valueOf(database.write([number](store::Transaction &transaction) { introduce(transaction, number); }));
        if (isEnrolled) {
            valueOf(database.write([number](store::Transaction &transaction) { enrol(transaction, number); }));
            share(database, number);
        }
        return file;
    }

private:
    QTemporaryDir m_folder;
};

QString copiedTo(const QString &folder, int number, Beginning beginning)
{
    static Templates templates;
    const QString file = folder + QStringLiteral("/%1.db").arg(number);
    const bool copied = QFile::copy(templates.of(number, beginning), file);
    REQUIRE(copied);
    return file;
}

store::Database opened(const QString &file, const Clock &clock)
{
    return valueOf(store::Database::open(file, storeKey(), clock));
}

} // namespace

void requireDone(const Error *error)
{
    if (error != nullptr)
        FAIL("error " << int(error->kind) << " " << error->field.toStdString() << " " << error->detail.toStdString());
}

const sync::KeyPair &keysOf(int number)
{
    static const std::vector<sync::KeyPair> keys = [] {
        std::vector<sync::KeyPair> made;
        for (int index = 0; index <= mostComputers; ++index)
            made.push_back(sync::KeyPair::random());
        return made;
    }();
    return keys.at(size_t(number));
}

QString communeOfWorld()
{
    return QStringLiteral("16204");
}

QDateTime startOfWorld()
{
    return QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
}

QString placeOfFolders()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString place = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return place + QStringLiteral("/ventanilla-sync-XXXXXX");
}

sync::Certificate certificateOf(int number)
{
    sync::Certificate certificate;
    certificate.commune = communeOfWorld();
    certificate.device = number;
    certificate.name = QStringLiteral("Notebook %1").arg(number);
    certificate.publicKey = keysOf(number).publicKey;
    certificate.issuer = sync::firstComputer;
    certificate.issuedAt = startOfWorld();
    return sync::certificates::issue(certificate, keysOf(sync::firstComputer));
}

Computer::Computer(int number, const QString &folder, Beginning beginning)
    : clock(startOfWorld()), m_number(number), m_file(copiedTo(folder, number, beginning)),
      m_database(opened(m_file, clock))
{ }

void Computer::reopen()
{
    m_database.reset();
    m_database.emplace(opened(m_file, clock));
}

void Computer::backUp()
{
    m_database.reset();
    QFile::remove(m_file + QStringLiteral(".backup"));
    const bool copied = QFile::copy(m_file, m_file + QStringLiteral(".backup"));
    REQUIRE(copied);
    reopen();
}

void Computer::restore()
{
    m_database.reset();
    const bool removed = QFile::remove(m_file);
    const bool copied = QFile::copy(m_file + QStringLiteral(".backup"), m_file);
    REQUIRE((removed && copied));
    reopen();
}

QString Computer::digest()
{
    NoProgress progress;
    return valueOf(store::contentDigest(database(), progress)).sha256;
}

QStringList Computer::problems()
{
    NoProgress progress;
    QStringList found;
    for (const store::Problem &problem : valueOf(store::verify(database(), progress)))
        found.append(store::codeOf(problem.kind) + QLatin1Char(' ') + problem.detail);
    return found;
}

store::VersionVector Computer::held()
{
    return read([](store::Connection &connection) { return sync::kept_batches::held(connection); });
}

std::vector<sync::KeptBatch> Computer::lackingIn(const store::VersionVector &have)
{
    valueOf(sync::kept_batches::cutNew(database()));
    constexpr qint64 unlimited = qint64(1) << 40;
    return read(
        [&](store::Connection &connection) { return sync::kept_batches::lackingIn(connection, have, unlimited); });
}

Result<sync::Reception> Computer::receive(const QByteArray &batch, int broughtBy)
{
    return sync::reception::receive(database(), batch, broughtBy);
}

std::vector<sync::Conflict> Computer::openConflicts()
{
    return read([](store::Connection &connection) { return sync::conflicts::open(connection, 0, 1000); });
}

World::World(int count, Beginning beginning) : m_folder(placeOfFolders())
{
    for (int number = 1; number <= count; ++number)
        m_computers.emplace_back(number, m_folder.path(), beginning);
}

sync::Reception World::carry(int from, int to)
{
    sync::Reception sum;
    for (const sync::KeptBatch &batch : (*this)[from].lackingIn((*this)[to].held())) {
        const auto taken = valueOf((*this)[to].receive(batch.bytes, from));
        sum.transactions += taken.transactions;
        sum.entries += taken.entries;
        sum.conflicts += taken.conflicts;
        sum.tables.insert(taken.tables.begin(), taken.tables.end());
        sum.waiting = taken.waiting;
    }
    return sum;
}

void World::exchangeAll()
{
    for (int number = 2; number <= count(); ++number)
        carry(number, 1);
    for (int number = 2; number <= count(); ++number)
        carry(1, number);
}

} // namespace ventanilla::tests
