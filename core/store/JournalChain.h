#pragma once

#include "core/store/JournalHeaders.h"

#include <sodium.h>

// Private to core/store: the one implementation of the chain, for what is closed, received and verified.
namespace ventanilla::store::journal {

// BLAKE2b-128; integers as 8 bytes, little-endian, and blobs with their size before them.
class ChainDigest
{
public:
    // The number of devices newly seen stands where stores of one device hashed a server's cursor, always 0: so their
    // chains stay valid.
    ChainDigest(const QByteArray &previous, const Header &header, const VersionVector &newlySeen);

    void addEntry(int table, qint64 rowId, Operation operation, const QByteArray &changes);
    [[nodiscard]] QByteArray finish();

private:
    void add(qint64 value);
    void add(const QByteArray &bytes);
    crypto_generichash_state m_state;
};

// Over the header's entries as they are in the journal; nothing when one is missing.
[[nodiscard]] std::optional<QByteArray> chainOver(
    Connection &connection, const QByteArray &previous, const Header &header, const VersionVector &newlySeen);

} // namespace ventanilla::store::journal
