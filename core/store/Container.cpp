#include "core/store/Container.h"

#include "core/store/DurableFile.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace ventanilla::store {

namespace {

const QByteArray magic = QByteArrayLiteral("VNTLBAK");
constexpr char formatVersion = '1';
constexpr qint64 pieceSize = 256 * 1024;
constexpr int longestName = 255;
constexpr qint64 hashSize = 32;

template <class Integer>
QByteArray encoded(Integer value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

class Reader
{
public:
    Reader(const QString &file, Progress &progress) : m_file(file), m_progress(progress) { }

    Result<void> readAll(const std::function<PartSink(const QString &)> &sinkFor)
    {
        if (!m_file.exists())
            return failure(ErrorKind::FileMissing, QStringLiteral("file"));
        if (!m_file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::FileUnreadable, QStringLiteral("file"));
        if (auto known = readMagic(); !known)
            return known;
        for (;;) {
            const auto nameSize = readInteger<quint16>();
            if (!nameSize || *nameSize > longestName)
                return damaged();
            if (*nameSize == 0)
                return readEnd();
            if (auto part = readPart(*nameSize, sinkFor); !part)
                return part;
        }
    }

private:
    static tl::unexpected<Error> damaged() { return failure(ErrorKind::Damaged, QStringLiteral("file")); }

    // Nothing when the file ends before `size` bytes.
    std::optional<QByteArray> read(qint64 size)
    {
        QByteArray bytes = m_file.read(size);
        if (bytes.size() != size)
            return std::nullopt;
        m_hash.addData(bytes);
        return bytes;
    }

    template <class Integer>
    std::optional<Integer> readInteger()
    {
        const auto bytes = read(sizeof(Integer));
        return bytes ? std::optional(qFromLittleEndian<Integer>(bytes->constData())) : std::nullopt;
    }

    Result<void> readMagic()
    {
        const auto bytes = read(magic.size() + 1);
        if (!bytes)
            return damaged();
        if (!bytes->startsWith(magic))
            return failure(ErrorKind::UnsupportedFormat, QStringLiteral("file"), QStringLiteral("backup"));
        if (bytes->back() > formatVersion)
            return failure(ErrorKind::NewerVersion, QStringLiteral("file"));
        if (bytes->back() < formatVersion)
            return damaged();
        return {};
    }

    Result<void> readPart(int nameSize, const std::function<PartSink(const QString &)> &sinkFor)
    {
        const auto name = read(nameSize);
        const auto size = readInteger<quint64>();
        if (!name || !size || *size > quint64(m_file.size() - m_file.pos()))
            return damaged();
        const PartSink sink = sinkFor(QString::fromUtf8(*name));
        for (qint64 left = qint64(*size); left > 0;) {
            const auto piece = read(std::min(left, pieceSize));
            if (!piece)
                return damaged();
            if (auto taken = sink(*piece); !taken)
                return taken;
            left -= piece->size();
            m_progress.report(m_file.pos(), m_file.size());
            if (m_progress.isCancelled())
                return failure(ErrorKind::Cancelled);
        }
        return {};
    }

    Result<void> readEnd()
    {
        const QByteArray expected = m_hash.result();
        const QByteArray found = m_file.read(hashSize + 1);
        if (found != expected)
            return damaged();
        return {};
    }

    QFile m_file;
    Progress &m_progress;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

ContainerWriter::ContainerWriter(const QString &file) : m_file(file) { }

Result<void> ContainerWriter::open()
{
    if (!m_file.open(QIODevice::WriteOnly) || !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(writeProblem(QFileInfo(m_file.fileName()).absolutePath(), 0), QStringLiteral("file"));
    return write(magic + formatVersion);
}

Result<void> ContainerWriter::addPart(const QString &name, const QByteArray &content)
{
    if (auto begun = beginPart(name, content.size()); !begun)
        return begun;
    return write(content);
}

Result<void> ContainerWriter::addFile(const QString &name, const QString &source, Progress &progress)
{
    QFile input(source);
    if (!input.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, QStringLiteral("file"));
    const qint64 size = input.size();
    if (auto begun = beginPart(name, size); !begun)
        return begun;
    for (qint64 done = 0; done < size;) {
        const QByteArray piece = input.read(std::min(size - done, pieceSize));
        if (piece.isEmpty())
            return failure(ErrorKind::FileUnreadable, QStringLiteral("file"));
        if (auto written = write(piece); !written)
            return written;
        done += piece.size();
        progress.report(done, size);
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled);
    }
    return {};
}

Result<void> ContainerWriter::finish()
{
    if (auto ended = write(encoded(quint16(0))); !ended)
        return ended;
    const QByteArray hash = m_hash.result();
    const QString folder = QFileInfo(m_file.fileName()).absolutePath();
    // Qt 6.4 would commit a file whose last bytes did not fit.
    if (m_file.write(hash) != hash.size() || !m_file.flush() || !m_file.commit())
        return failure(writeProblem(folder, hash.size()), QStringLiteral("file"));
    syncFolder(folder);
    return {};
}

Result<void> ContainerWriter::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return failure(writeProblem(QFileInfo(m_file.fileName()).absolutePath(), bytes.size()), QStringLiteral("file"));
    m_hash.addData(bytes);
    return {};
}

Result<void> ContainerWriter::beginPart(const QString &name, qint64 size)
{
    const QByteArray utf8 = name.toUtf8();
    Q_ASSERT(!utf8.isEmpty() && utf8.size() <= longestName);
    return write(encoded(quint16(utf8.size())) + utf8 + encoded(quint64(size)));
}

Result<void> readContainer(
    const QString &file, const std::function<PartSink(const QString &name)> &sinkFor, Progress &progress)
{
    return Reader(file, progress).readAll(sinkFor);
}

} // namespace ventanilla::store
