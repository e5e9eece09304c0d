#include "core/sync/protocol/BatchBody.h"

#include <cstdlib>

// The decoders behind a header and its chain, which random bytes never get past: the first bytes say how many entries and
// how large, the rest is a body.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace ventanilla::sync;
    constexpr size_t headSize = 4;
    if (size < headSize)
        return 0;
    BatchHeader header;
    header.device = 1;
    header.firstSequence = 1;
    header.lastSequence = 1 + data[0];
    const batch_body::Packing packing{data[1] % 2U, data[2] * 256 + data[3]};
    const QByteArrayView body(reinterpret_cast<const char *>(data) + headSize, qsizetype(size - headSize));
    const auto transactions = batch_body::unpack(body, header, packing);
    if (!transactions)
        return 0;
    const auto packed = batch_body::pack(*transactions);
    if (!packed || batch_body::unpack(packed->bytes, header, *packed) != *transactions)
        std::abort();
    return 0;
}
