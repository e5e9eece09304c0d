#pragma once

#include "core/attention/FrontDesk.h"

#include <QJsonObject>

// How an attention stands in JSON on the command line:
//   {"rut": "12345678-5" or "person": "1-12" (neither: anonymous), "channel": "PRESENCIAL",
//    "started_at": "2026-03-05T10:00:00" (default: now), "ended_at": …, "information": …, "note": …, "open": false,
//    "motives": [{"code": "SUF", "outcome": "DERIVADA", "answer": …, "next_step": …, "documents": […],
//                 "answer_by": "2026-03-20", "refer_to": "SUBSIDIOS"}]}
namespace ventanilla::cli {

// `before` with what the object says in place of it; the motives as a whole.
// Errors: NotFound ("person", "motive", "unit"), InvalidInput (the key at fault).
[[nodiscard]] Result<attention::AttentionContent> contentFromJson(
    security::Session &session, const attention::AttentionContent &before, const QJsonObject &object);

[[nodiscard]] Result<QJsonObject> attentionToJson(security::Session &session, const attention::Attention &attention);

} // namespace ventanilla::cli
