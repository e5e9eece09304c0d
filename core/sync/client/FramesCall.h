#pragma once

#include "core/sync/client/HttpsLink.h"
#include "core/sync/protocol/Exchange.h"

// Private to core/sync/client: a call that a server answers in frames.
namespace ventanilla::sync::frames_call {

// Each frame as it comes; an error ends the call and is its result.
using TakeFrame = std::function<Result<void>(const Frame &frame)>;

// Says whether the answer ended with a whole frame. Errors: those of HttpsLink::call and of `take`; server_words::refusal
// for an answer by something that does not speak in frames.
[[nodiscard]] Result<bool> run(HttpsLink &link, HttpCall call, const TakeFrame &take, Progress &progress);

} // namespace ventanilla::sync::frames_call
