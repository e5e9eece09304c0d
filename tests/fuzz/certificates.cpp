#include "core/sync/protocol/Certificate.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace ventanilla::sync;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto certificates = certificates::decode(bytes);
    if (certificates && certificates::encode(*certificates) != bytes)
        std::abort();
    return 0;
}
