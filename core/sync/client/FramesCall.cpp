#include "core/sync/client/FramesCall.h"

#include "core/sync/client/ServerWords.h"

namespace ventanilla::sync::frames_call {

Result<bool> run(HttpsLink &link, HttpCall call, const TakeFrame &take, Progress &progress)
{
    frames::Reader reader;
    QByteArray other; // said by something on the way that does not speak in frames
    const auto answer = link.call(
        std::move(call),
        [&](const HttpAnswer &begun, QByteArrayView bytes) -> Result<void> {
            if (!server_words::isFrames(begun))
                return server_words::addTo(other, bytes);
            return reader.add(bytes, take);
        },
        progress);
    if (!answer)
        return failure(answer.error());
    if (!server_words::isFrames(*answer))
        return failure(server_words::refusal(*answer, other));
    return reader.atBoundary();
}

} // namespace ventanilla::sync::frames_call
