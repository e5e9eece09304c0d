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
// What a server has of an upload that was cut: {"offset": bytes of the batch asked for, "acknowledged": the last sequence
// of the device's journal that came in whole batches}. Errors: Damaged.
struct UploadSoFar
{
    qint64 offset = 0;
    qint64 acknowledged = 0;
};
[[nodiscard]] Result<UploadSoFar> uploadSoFar(const QByteArray &json);

} // namespace ventanilla::sync::server_words
