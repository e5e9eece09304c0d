#pragma once

#include "core/attention/Attention.h"

namespace ventanilla::attention {

inline constexpr int mostMotives = 12;
inline constexpr int longestText = 4'000; // of an answer, a next step, the information, the note and a reason
inline constexpr int mostDocuments = 30;  // of one motive
inline constexpr int longestDocument = 200;

// What an operator fills in; unit, operator and the rest follow from who does it.
struct AttentionContent
{
    std::optional<PersonId> person; // nothing for an anonymous enquiry
    Channel channel = Channel::InPerson;
    QDateTime startedAt; // when the screen was opened for it
    QDateTime endedAt;   // invalid: when it is finished
    QString information;
    QString note;
    std::vector<AttentionMotive> motives;

    bool operator==(const AttentionContent &) const = default;
};

// What an operator has typed and not yet saved as an attention.
struct AttentionDraft
{
    std::optional<AttentionId> continues; // the open attention it goes on with
    AttentionContent content;

    bool operator==(const AttentionDraft &) const = default;
};

[[nodiscard]] AttentionContent contentOf(const Attention &attention);
// A motive whose id is not one of the attention's rows becomes a new row.
void setContent(Attention &attention, const AttentionContent &content);

// Atención finalizada: the person left with an answer to everything they came for. Nothing asked is nothing answered.
[[nodiscard]] bool leavesAnswered(const AttentionContent &content);

// Limits of size and form, times not after `now`, the end not before the start. Needs no store. For what belongs to one
// motive, the error's detail is its position from 1.
// Errors: MissingInput ("started_at", "motives", "refer_to"), InvalidInput ("started_at", "ended_at", "motives",
// "information", "note", "answer", "next_step", "note_to_unit", "documents", "answer_by", "outcome", "channel").
[[nodiscard]] Result<void> checkForm(const AttentionContent &content, const QDateTime &now);
// What finishing needs besides: at least one motive, and a unit for each that is referred.
[[nodiscard]] Result<void> checkComplete(const AttentionContent &content);
// Person and motives exist; a motive is active unless `before` has it already. A person merged into another becomes that
// other. Errors: NotFound ("person"), InvalidInput ("motive", "refer_to").
[[nodiscard]] Result<void> checkReferences(
    store::Connection &connection, AttentionContent &content, const AttentionContent &before);

} // namespace ventanilla::attention
