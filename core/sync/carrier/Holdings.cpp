#include "core/sync/carrier/Holdings.h"

#include "core/sync/protocol/Bytes.h"

namespace ventanilla::sync::holdings {

namespace {

struct Word
{
    QDateTime saidAt;
    store::VersionVector has;
};

std::optional<Word> lastWord(store::Connection &connection, int device)
{
    auto statement = connection.statement("SELECT has FROM known_device WHERE device = ? AND has IS NOT NULL");
    const auto bytes = statement.bind(device).single<QByteArray>();
    if (!bytes)
        return std::nullopt;
    ByteReader reader(*bytes);
    Word word;
    word.saidAt = reader.instant();
    word.has = reader.versions();
    return reader.isComplete() ? std::optional(word) : std::nullopt;
}

} // namespace

std::optional<store::VersionVector> of(store::Connection &connection, int device)
{
    const auto word = lastWord(connection, device);
    return word ? std::optional(word->has) : std::nullopt;
}

bool note(store::Transaction &transaction, int device, const QDateTime &saidAt, const store::VersionVector &has)
{
    const auto known = lastWord(transaction, device);
    if (known && known->saidAt > saidAt)
        return false;
    ByteWriter writer;
    writer.instant(saidAt);
    writer.versions(has);
    transaction.statement("UPDATE known_device SET has = ? WHERE device = ?").bind(writer.bytes(), device).run();
    return !known || known->has != has;
}

} // namespace ventanilla::sync::holdings
