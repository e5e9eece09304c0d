#include "core/sync/carrier/SealedFile.h"

#include "core/store/DurableFile.h"
#include "core/sync/protocol/Batch.h"
#include "core/sync/protocol/Bytes.h"

#include <QFileInfo>
#include <QtEndian>

namespace ventanilla::sync {

namespace {

const QByteArray magic = QByteArrayLiteral("VNTLSTK");
constexpr char formatVersion = '1';
constexpr auto purpose = "sealed file";
constexpr qint64 largestHeader = 256;
constexpr qint64 largestCommune = 16;
constexpr int largestDevice = 0xffff;
constexpr qint64 headerCheckSize = 8;
// A batch, and what stands beside it in a part of a snapshot.
constexpr qint64 largestPieceSize = largestBatchBytes + 4 * 1024 * 1024;

QByteArray sizeOf(const QByteArray &bytes)
{
    QByteArray size(sizeof(quint32), Qt::Uninitialized);
    qToLittleEndian(quint32(bytes.size()), size.data());
    return size;
}

// Damage to what is in the open must not look like a file for somebody else.
QByteArray checkOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(headerCheckSize);
}

QByteArray encoded(const SealedHeader &header)
{
    ByteWriter writer;
    writer.byte(quint8(header.kind));
    writer.sized(header.commune.toUtf8());
    writer.varint(quint64(header.sender));
    writer.varint(quint64(header.receiver));
    writer.varint(quint64(header.number));
    writer.instant(header.madeAt);
    return writer.bytes();
}

std::optional<SealedHeader> decoded(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    SealedHeader header;
    const quint8 kind = reader.byte();
    header.kind = SealedKind(kind);
    header.commune = reader.text(largestCommune);
    header.sender = int(reader.upTo(largestDevice));
    header.receiver = int(reader.upTo(largestDevice));
    header.number = reader.upTo(idCounterMask);
    header.madeAt = reader.instant();
    if (!reader.isComplete() || kind < quint8(SealedKind::Batches) || kind > quint8(SealedKind::Admission))
        return std::nullopt;
    return header;
}

tl::unexpected<Error> damaged()
{
    return failure(ErrorKind::Damaged, QStringLiteral("file"));
}

} // namespace

SealedFileWriter::SealedFileWriter(const QString &file, SealingStream stream)
    : m_file(std::make_unique<QSaveFile>(file)), m_stream(std::move(stream)),
      m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{ }

Result<SealedFileWriter> SealedFileWriter::begin(
    const QString &file, const SealedHeader &header, const QByteArray &receiverPublicKey)
{
    if (QFile::exists(file))
        return failure(ErrorKind::Duplicate, QStringLiteral("file"));
    const QByteArray bound = encoded(header);
    auto stream = SealingStream::to(receiverPublicKey, bound);
    if (!stream)
        return failure(stream.error());
    const QByteArray opening = stream->opening();
    SealedFileWriter writer(file, std::move(*stream));
    writer.m_file->setDirectWriteFallback(false);
    if (!writer.m_file->open(QIODevice::WriteOnly))
        return failure(store::writeProblem(QFileInfo(file).absolutePath(), 0), QStringLiteral("file"));
    QByteArray beginning = magic + formatVersion;
    beginning += sizeOf(bound) + bound + opening;
    beginning += checkOf(beginning);
    writer.m_hash->addData(beginning);
    if (auto written = writer.write(beginning); !written)
        return failure(written.error());
    return writer;
}

Result<void> SealedFileWriter::write(const QByteArray &bytes)
{
    if (m_file->write(bytes) != bytes.size())
        return failure(
            store::writeProblem(QFileInfo(m_file->fileName()).absolutePath(), bytes.size()), QStringLiteral("file"));
    return {};
}

Result<void> SealedFileWriter::writePiece(const QByteArray &piece, bool isLast)
{
    if (piece.size() > largestPieceSize)
        return failure(
            ErrorKind::FileTooLarge, QStringLiteral("file"), QString::number(largestPieceSize / (1024 * 1024)));
    const QByteArray sealed = m_stream.seal(piece, isLast);
    return write(sizeOf(sealed) + sealed);
}

Result<void> SealedFileWriter::add(Section section, const QByteArray &content)
{
    const QByteArray piece = char(section) + content;
    m_hash->addData(sizeOf(piece));
    m_hash->addData(piece);
    return writePiece(piece, false);
}

Result<qint64> SealedFileWriter::finish(const KeyPair &sender)
{
    const QByteArray signature = keys::sign(m_hash->result(), purpose, sender);
    if (auto written = writePiece(char(Section::End) + signature, true); !written)
        return failure(written.error());
    const QString folder = QFileInfo(m_file->fileName()).absolutePath();
    const qint64 size = m_file->pos();
    // Qt 6.4 would commit a file whose last bytes did not fit.
    if (!m_file->flush() || !m_file->commit())
        return failure(store::writeProblem(folder, size), QStringLiteral("file"));
    store::syncFolder(folder);
    return size;
}

SealedFileReader::SealedFileReader(const QString &file)
    : m_file(std::make_unique<QFile>(file)), m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{ }

Result<SealedFileReader> SealedFileReader::open(const QString &file)
{
    SealedFileReader reader(file);
    if (!reader.m_file->open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, QStringLiteral("file"));
    if (auto read = reader.readHeader(); !read)
        return failure(read.error());
    return reader;
}

Result<void> SealedFileReader::readHeader()
{
    QByteArray beginning = m_file->read(magic.size() + 1);
    if (beginning.size() <= magic.size())
        return damaged();
    if (!beginning.startsWith(magic))
        return failure(ErrorKind::UnsupportedFormat, QStringLiteral("file"), QStringLiteral("sealed"));
    if (beginning.back() > formatVersion)
        return failure(ErrorKind::NewerVersion, QStringLiteral("file"));
    auto bound = readSized(largestHeader);
    if (!bound || beginning.back() < formatVersion)
        return damaged();
    m_bound = *bound;
    m_opening = m_file->read(sealedOpeningSize);
    beginning += sizeOf(m_bound) + m_bound + m_opening;
    const auto header = decoded(m_bound);
    if (m_file->read(headerCheckSize) != checkOf(beginning) || !header)
        return damaged();
    m_header = *header;
    m_firstPiece = m_file->pos();
    m_hash->addData(beginning + checkOf(beginning));
    return {};
}

Result<QByteArray> SealedFileReader::readSized(qint64 largest)
{
    const QByteArray size = m_file->read(sizeof(quint32));
    if (size.size() != qsizetype(sizeof(quint32)))
        return damaged();
    const qint64 count = qFromLittleEndian<quint32>(size.constData());
    if (count > largest || count > m_file->size() - m_file->pos())
        return damaged();
    QByteArray bytes = m_file->read(count);
    if (bytes.size() != count)
        return damaged();
    return bytes;
}

Result<void> SealedFileReader::unseal(const KeyPair &receiver)
{
    auto stream = UnsealingStream::from(m_opening, receiver, m_bound);
    if (!stream)
        return failure(ErrorKind::WrongKey, QStringLiteral("file"));
    m_stream.emplace(std::move(*stream));
    return {};
}

Result<void> SealedFileReader::readAll(const Take &take)
{
    Q_ASSERT(m_stream);
    m_stream->restart();
    m_hash->reset();
    m_signature.clear();
    if (!m_file->seek(0))
        return failure(ErrorKind::FileUnreadable, QStringLiteral("file"));
    m_hash->addData(m_file->read(m_firstPiece));
    for (;;) {
        const auto more = readPiece(take);
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
    }
}

// False after the last one, after which nothing may follow.
Result<bool> SealedFileReader::readPiece(const Take &take)
{
    const auto sealed = readSized(largestPieceSize + sealedPieceOverhead);
    if (!sealed)
        return failure(sealed.error());
    const auto piece = m_stream->unseal(*sealed);
    if (!piece || piece->content.isEmpty())
        return damaged();
    const auto section = Section(piece->content.front());
    const QByteArray content = piece->content.sliced(1);
    if (piece->isLast != (section == Section::End))
        return damaged();
    if (piece->isLast) {
        m_signature = content;
        if (!m_file->atEnd())
            return damaged();
        return false;
    }
    m_hash->addData(sizeOf(piece->content));
    m_hash->addData(piece->content);
    if (auto taken = take(section, content); !taken)
        return failure(taken.error());
    return true;
}

bool SealedFileReader::isSignedBy(const QByteArray &senderPublicKey) const
{
    return keys::isSignedBy(m_hash->result(), purpose, m_signature, senderPublicKey);
}

} // namespace ventanilla::sync
