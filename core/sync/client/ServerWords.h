#pragma once

#include "core/sync/client/HttpsLink.h"

// Private to core/sync/client: what a server says beside frames.
namespace ventanilla::sync::server_words {

inline constexpr int statusOk = 200;
inline constexpr auto framesType = "application/octet-stream";
inline constexpr auto jsonType = "application/json";

[[nodiscard]] bool isFrames(const HttpAnswer &answer);
// Collects a small answer. Errors: FileTooLarge.
[[nodiscard]] Result<void> addTo(QByteArray &whole, QByteArrayView bytes);
// The word, if it has the form of one: words go into the log and onto the screen.
[[nodiscard]] QString cleanWord(const QString &word);
// The word in {"error": "code"}, else one for the status: Refused, with the word as its detail.
[[nodiscard]] Error refusal(const HttpAnswer &answer, const QByteArray &body);
// {"offset": bytes of the batch that the server has, all of them for one that came whole}. Errors: Damaged.
[[nodiscard]] Result<qint64> uploadOffset(const QByteArray &json);

} // namespace ventanilla::sync::server_words
