#pragma once

#include "core/attention/AttentionContent.h"
#include "core/attention/Sources.h"
#include "core/security/Session.h"

namespace ventanilla::attention {

// What an attention said before it was corrected.
struct Correction
{
    AttentionCorrectionId id;
    QString operatorName; // who corrected it
    QDateTime correctedAt;
    QString reason;
    AttentionContent previous;

    bool operator==(const Correction &) const = default;
};

// Registering what persons came for: from the moment the screen opens for one until the attention is finished, and its
// corrections afterwards. Each change is one transaction with its referrals and its audit. One per thread, like its
// Session.
class FrontDesk
{
public:
    FrontDesk(security::Session &session, Sources sources);

    // An attention begins when its screen opens.
    [[nodiscard]] AttentionDraft begin(std::optional<PersonId> person) const;

    // Registers that the person leaves now, or at content.endedAt. It counts as finished (atención finalizada) when no
    // motive is left pending. Clears the operator's draft. Requires RegisterAttention, and Refer for a motive referred.
    // Errors: those of checkForm, checkComplete and checkReferences; MissingInput ("unit") for an operator without one;
    // NotFound ("attention"), Conflict ("attention") when the attention to go on with has been finished meanwhile.
    [[nodiscard]] Result<AttentionId> finish(const AttentionDraft &draft);
    // The same without an end: to be gone on with later, by anyone.
    [[nodiscard]] Result<AttentionId> leaveOpen(const AttentionDraft &draft);

    // An open attention as a draft that continues it. Requires RegisterAttention. Errors: NotFound, Conflict when it is
    // finished. Leaves an audit event, as does read().
    [[nodiscard]] Result<AttentionDraft> reopen(AttentionId id);
    // With the units its motives were referred to. Requires ReadPersonalFile. Errors: NotFound ("attention").
    [[nodiscard]] Result<Attention> read(AttentionId id);

    // Replaces what a finished attention says, and keeps what it said. One's own of the same day needs
    // RegisterAttention, any other CorrectAttention. New referrals are sent; one no longer wanted that still waits is
    // withdrawn. Without an end the attention keeps the one it has. Errors: as finish; MissingInput or InvalidInput ("reason"); Conflict ("attention") while it is open;
    // PermissionDenied ("attention").
    [[nodiscard]] Result<void> correct(AttentionId id, const AttentionContent &content, const QString &reason);
    // Newest first. Requires ReadPersonalFile; leaves an audit event. Errors: NotFound ("attention"), Damaged.
    [[nodiscard]] Result<std::vector<Correction>> corrections(AttentionId id);

    // Where this operator's unit sends persons with the motive as of today, or what it agreed with that unit; nothing when
    // nothing was agreed.
    // Requires Refer.
    [[nodiscard]] Result<std::optional<ProtocolSummary>> destinationFor(
        MotiveId motive, std::optional<UnitId> to = std::nullopt);

private:
    [[nodiscard]] Result<AttentionId> save(AttentionDraft draft, bool finished);
    [[nodiscard]] Result<Attention> attentionToSave(store::Connection &connection, const AttentionDraft &draft) const;
    [[nodiscard]] Result<Attention> findWithReferrals(store::Connection &connection, AttentionId id) const;
    // Sends what is referred now and was not, withdraws what was and is no longer. `stored` has ids and content.
    [[nodiscard]] Result<void> settleReferrals(
        store::Transaction &transaction, const Attention &before, const Attention &stored, const QString &reason) const;

    security::Session &m_session;
    Sources m_sources;
};

} // namespace ventanilla::attention
