#pragma once

#include "core/sync/protocol/Batch.h"
#include "core/sync/protocol/Enrolment.h"
#include "core/sync/protocol/Exchange.h"

#include <optional>

namespace ventanilla::tests {

// A computer of a commune as the server sees it: its key, its certificate, and a journal that grows.
class OfficeDevice
{
public:
    explicit OfficeDevice(QString name = QStringLiteral("Mesón")) : m_name(std::move(name)) { }

    [[nodiscard]] sync::EnrolmentRequest request(const QString &code) const;
    // The same of a store that has worked alone, as number 1.
    [[nodiscard]] sync::EnrolmentRequest requestWithData(const QString &code, const QString &commune) const;
    void enrolled(const sync::Certificate &certificate) { m_certificate = certificate; }

    // The next batch of its journal, signed. Some text in it is random, so that it stays `noteBytes` long when packed.
    [[nodiscard]] QByteArray nextBatch(int transactions = 1, int noteBytes = 40);

    [[nodiscard]] sync::Hello hello(const QByteArray &audience, const store::VersionVector &have = {});
    [[nodiscard]] static std::vector<sync::Frame> pieces(
        const QByteArray &signedBatch, qint64 from = 0, qint64 pieceSize = 4096);

    [[nodiscard]] const sync::Certificate &certificate() const { return m_certificate; }
    [[nodiscard]] const sync::KeyPair &keys() const { return m_keys; }
    [[nodiscard]] int number() const { return m_certificate.device; }
    [[nodiscard]] qint64 lastSequence() const { return m_lastSequence; }
    // Back to how the journal was, as a restored backup is.
    struct Point
    {
        qint64 lastSequence = 0;
        QByteArray chain;
    };
    [[nodiscard]] Point point() const { return {m_lastSequence, m_chain}; }
    void returnTo(const Point &point);

private:
    QString m_name;
    sync::KeyPair m_keys = sync::KeyPair::random();
    sync::Certificate m_certificate;
    qint64 m_lastSequence = 0;
    QByteArray m_chain;
    qint64 m_counter = 0;
};

// Everything of an answer's bytes.
struct Answered
{
    std::vector<sync::Frame> frames;
    bool whole = false; // ends with Finish, or is a Refusal

    [[nodiscard]] std::optional<sync::Welcome> welcome() const;
    [[nodiscard]] QString refusal() const; // its code, or empty
    [[nodiscard]] QString refusalDetail() const;
    [[nodiscard]] bool more() const;
    [[nodiscard]] std::vector<sync::Certificate> certificates() const;
    // The whole batches in it.
    [[nodiscard]] std::vector<QByteArray> batches() const;
};
[[nodiscard]] Answered answered(const QByteArray &bytes);

[[nodiscard]] QByteArray encoded(const std::vector<sync::Frame> &frames);
// Hello, one batch after another, End.
[[nodiscard]] QByteArray requestOf(const sync::Hello &hello, const std::vector<QByteArray> &batches = {});
[[nodiscard]] sync::Hello signedBy(const sync::Hello &hello, const OfficeDevice &device);

} // namespace ventanilla::tests
