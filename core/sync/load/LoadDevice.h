#pragma once

#include "core/sync/protocol/Batch.h"
#include "core/sync/protocol/Exchange.h"

#include <span>

namespace ventanilla::sync {

// A computer without a store that exchanges with a server, so that the server can be measured: its batches are made in
// advance, and of what comes it looks at no more than the headers. One thread at a time.
class LoadDevice
{
public:
    LoadDevice(QString commune, int number, KeyPair keys)
        : m_commune(std::move(commune)), m_number(number), m_keys(std::move(keys))
    { }

    // Makes its journal: `count` batches of one transaction each, with what `samples` say in turn. Errors: those of encode().
    [[nodiscard]] Result<void> prepare(std::span<const store::journal::TransactionRecord> samples, int count);

    // The next exchange: its next batch, as long as there is one, for the server with this certificate (SHA-256).
    [[nodiscard]] QByteArray request(const QByteArray &audience, const QDateTime &now);

    // The answer to the last request. Errors: Refused with the server's words; Damaged, with field "acknowledged" when the
    // server does not have what it was given, "commune" when it hands out what is another commune's.
    [[nodiscard]] Result<void> take(const QByteArray &answer);

    [[nodiscard]] size_t acknowledged() const { return m_next; } // batches
    [[nodiscard]] const store::VersionVector &has() const { return m_has; }

private:
    struct Prepared
    {
        QByteArray bytes; // signed
        qint64 lastSequence = 0;
    };
    struct Answer;
    [[nodiscard]] Result<void> takeFrame(const Frame &frame, Answer &answer);
    [[nodiscard]] Result<void> takeBatch(const QByteArray &signedBytes);

    QString m_commune;
    int m_number;
    KeyPair m_keys;
    std::vector<Prepared> m_batches;
    size_t m_next = 0; // that the server has not acknowledged
    qint64 m_counter = 0;
    store::VersionVector m_has;
};

} // namespace ventanilla::sync
