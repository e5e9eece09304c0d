#include "core/sync/engine/SnapshotRun.h"

#include "core/sync/protocol/Batch.h"
#include "core/sync/protocol/Bytes.h"

namespace ventanilla::sync::snapshot {

namespace {

// A batch, and what stands beside it in a part.
constexpr qint64 largestPart = largestBatchBytes + 4 * 1024 * 1024;
constexpr qsizetype longestSize = 10;

} // namespace

QByteArray inRun(const QByteArray &part)
{
    ByteWriter writer;
    writer.sized(part);
    return writer.bytes();
}

Result<void> RunReader::add(QByteArrayView bytes, const TakePart &take)
{
    m_rest.append(bytes.data(), bytes.size());
    QByteArrayView left(m_rest);
    while (!left.isEmpty()) {
        ByteReader reader(left);
        const quint64 size = reader.varint();
        if (!reader.ok() && left.size() < longestSize)
            break;
        if (!reader.ok())
            return failure(ErrorKind::Damaged, QStringLiteral("snapshot"));
        if (size > quint64(largestPart))
            return failure(ErrorKind::FileTooLarge, QStringLiteral("snapshot"), QString::number(largestPart >> 20));
        if (reader.left() < qint64(size))
            break;
        const qsizetype head = left.size() - reader.left();
        if (auto taken = take(left.sliced(head, qsizetype(size)).toByteArray()); !taken)
            return taken;
        left = left.sliced(head + qsizetype(size));
    }
    m_rest.remove(0, m_rest.size() - left.size());
    return {};
}

} // namespace ventanilla::sync::snapshot
