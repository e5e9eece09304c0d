#include "core/store/Database.h"

#include <QFile>

#include <cstdio>

// Writes to the store named by the argument until it is killed, and tells each commit on standard output. The key
// comes on standard input.
using namespace ventanilla;
using namespace ventanilla::store;

namespace {

struct SectorTag
{
    static constexpr const char *table = "sector";
};

Result<qint64> writeOne(Database &database)
{
    return database.write([](Transaction &transaction) {
        const qint64 id = transaction.nextId<SectorTag>().value();
        const QString name = QString::number(id);
        transaction.statement("INSERT INTO sector (id, name) VALUES (?, ?)").bind(id, name).run();
        transaction.statement("INSERT INTO setting (name, value) VALUES (?, ?)").bind(name, name).run();
        return id;
    });
}

} // namespace

int main(int argumentCount, char **arguments)
{
    QFile input;
    if (argumentCount != 2 || !input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const StoreKey key(input.read(StoreKey::size));
    const SystemClock clock;
    auto database = Database::open(QString::fromLocal8Bit(arguments[1]), key, clock);
    if (!database)
        return 1;
    std::puts("ready");
    for (;;) {
        std::fflush(stdout);
        const auto id = writeOne(*database);
        if (!id)
            return 1;
        std::printf("%lld\n", static_cast<long long>(*id));
    }
}
