#pragma once

#include <QByteArray>

#include <httplib.h>

#include <memory>

namespace ventanilla::sync {

inline constexpr auto frameType = "application/octet-stream";

// Answers with what `answer->next()` gives, piece by piece as the link takes it, until a piece is empty; breaks off when there
// is none. `done` is called once it has gone, or the link has.
template <class Answer, class Done>
void answerInPieces(httplib::Response &response, const std::shared_ptr<Answer> &answer, Done done)
{
    response.set_chunked_content_provider(
        frameType,
        [answer](size_t, httplib::DataSink &sink) {
            const auto bytes = answer->next();
            if (!bytes)
                return false;
            if (bytes->isEmpty()) {
                sink.done();
                return true;
            }
            return sink.write(bytes->constData(), size_t(bytes->size()));
        },
        [answer, done](bool) mutable { done(*answer); });
}

} // namespace ventanilla::sync
