#include "core/sync/protocol/Batch.h"

#include <cstdlib>

// Whatever bytes come: an error, or a batch that comes back the same when it is encoded again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace ventanilla::sync;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto header = batches::readHeader(bytes);
    const auto batch = batches::decode(bytes);
    if (!batch)
        return 0;
    const auto again = batches::encode(*batch);
    if (!header || batch->header != *header || !again || batches::decode(*again) != *batch)
        std::abort();
    return 0;
}
