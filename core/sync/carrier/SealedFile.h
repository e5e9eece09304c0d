#pragma once

#include "core/sync/protocol/SealedStream.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

#include <functional>

// One sealed file, the form of everything that is carried by hand: FORMAT.md beside this file. One thread each.
namespace ventanilla::sync {

enum class SealedKind {
    Batches = 1,  // what the receiver is not known to have
    Receipt = 2,  // what the sender has by now
    Admission = 3 // everything a new computer begins with
};

// What travels in the open, so that files can be told apart without a key.
struct SealedHeader
{
    SealedKind kind = SealedKind::Batches;
    QString commune; // official code
    int sender = 0;
    int receiver = 0;
    qint64 number = 0; // counts up for each sender; a receipt has the number of the file it is for
    QDateTime madeAt;  // by the sender's clock
    bool operator==(const SealedHeader &) const = default;
};

// What a piece holds. A reader passes over those it does not know. Frozen.
enum class Section : quint8 {
    End = 0,
    Certificates = 1, // certificates::encode
    Versions = 2,     // what the sender holds of every device's journal
    Batch = 3,        // a signed batch
    Commune = 4,      // its name, UTF-8
    Snapshot = 5      // a part of one (core/sync/engine/Snapshot.h)
};

// Writes beside the target, and takes its name only when everything is on disk. Errors of all: ReadOnly, DiskFull,
// FileUnreadable.
class SealedFileWriter
{
public:
    // Also Duplicate when the file exists, InvalidInput "public_key".
    [[nodiscard]] static Result<SealedFileWriter> begin(
        const QString &file, const SealedHeader &header, const QByteArray &receiverPublicKey);

    // Also FileTooLarge.
    [[nodiscard]] Result<void> add(Section section, const QByteArray &content);
    // Signs the whole and answers its size in bytes.
    [[nodiscard]] Result<qint64> finish(const KeyPair &sender);

private:
    SealedFileWriter(const QString &file, SealingStream stream);
    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    [[nodiscard]] Result<void> writePiece(const QByteArray &piece, bool isLast);

    std::unique_ptr<QSaveFile> m_file;
    SealingStream m_stream;
    std::unique_ptr<QCryptographicHash> m_hash;
};

class SealedFileReader
{
public:
    using Take = std::function<Result<void>(Section section, const QByteArray &content)>;

    // Reads what is in the open. Errors: FileUnreadable, UnsupportedFormat (another kind of file), NewerVersion, Damaged.
    [[nodiscard]] static Result<SealedFileReader> open(const QString &file);

    [[nodiscard]] const SealedHeader &header() const { return m_header; }
    [[nodiscard]] qint64 size() const { return m_file->size(); }

    // Errors: WrongKey when it is sealed to another key.
    [[nodiscard]] Result<void> unseal(const KeyPair &receiver);
    // Hands out every piece, from the first to the last. What was handed out counts only when the whole succeeds.
    // Errors: Damaged (altered or cut anywhere), those of `take`.
    [[nodiscard]] Result<void> readAll(const Take &take);
    // Of a file that has been read to its end.
    [[nodiscard]] bool isSignedBy(const QByteArray &senderPublicKey) const;

private:
    explicit SealedFileReader(const QString &file);
    [[nodiscard]] Result<void> readHeader();
    [[nodiscard]] Result<QByteArray> readSized(qint64 largest);
    [[nodiscard]] Result<bool> readPiece(const Take &take);

    std::unique_ptr<QFile> m_file;
    SealedHeader m_header;
    QByteArray m_opening;
    QByteArray m_bound;
    qint64 m_firstPiece = 0;
    std::optional<UnsealingStream> m_stream;
    std::unique_ptr<QCryptographicHash> m_hash;
    QByteArray m_signature;
};

} // namespace ventanilla::sync
