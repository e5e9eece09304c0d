#include "core/sync/protocol/Exchange.h"

#include <cstdlib>

// Frames in pieces of any size; each one taken comes back the same when it is encoded again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace ventanilla;
    using namespace ventanilla::sync;
    if (size == 0)
        return 0;
    const auto check = [](const Frame &frame) -> Result<void> {
        frames::Reader again;
        bool same = false;
        const auto read = again.add(frames::encode(frame), [&](const Frame &second) -> Result<void> {
            same = second == frame;
            return {};
        });
        const Hello *hello = std::get_if<Hello>(&frame);
        const bool isForeign = hello != nullptr && hello->protocol != 1;
        if (!isForeign && (!read || !same))
            std::abort();
        return {};
    };
    frames::Reader reader;
    const size_t pieceSize = 1 + data[0];
    for (size_t position = 1; position < size; position += pieceSize) {
        const size_t count = std::min(pieceSize, size - position);
        if (!reader.add(QByteArrayView(data + position, qsizetype(count)), check))
            return 0;
    }
    return 0;
}
