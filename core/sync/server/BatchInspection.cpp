#include "core/sync/server/BatchInspection.h"

#include <algorithm>
#include <semaphore>

namespace ventanilla::sync::ledger_batches {

namespace {

// Unpacking a batch may take ten times its size: no more than a few at once, however many clients there are.
std::counting_semaphore<4> unpacking(4);

Result<Batch> decoded(const QByteArray &encoded)
{
    unpacking.acquire();
    auto batch = batches::decode(encoded);
    unpacking.release();
    return batch;
}

} // namespace

Result<ArrivedBatch> inspect(const QByteArray &signedBytes, const QByteArray &hash, const QString &commune,
    const std::vector<Certificate> &known)
{
    const auto content = signed_batch::content(signedBytes);
    if (!content)
        return failure(content.error());
    const auto header = batches::readHeader(*content);
    if (!header)
        return failure(header.error());
    if (header->commune != commune)
        return failure(ErrorKind::InvalidInput, QStringLiteral("commune"));
    const auto author = std::ranges::find(known, header->device, &Certificate::device);
    if (author == known.end())
        return failure(ErrorKind::NotFound, QStringLiteral("device"), QString::number(header->device));
    if (!signed_batch::open(signedBytes, author->publicKey))
        return failure(ErrorKind::PermissionDenied, QStringLiteral("batch"));
    if (auto batch = decoded(*content); !batch)
        return failure(batch.error());
    return ArrivedBatch{*header, hash, signedBytes};
}

} // namespace ventanilla::sync::ledger_batches
