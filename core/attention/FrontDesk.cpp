#include "core/attention/FrontDesk.h"

#include "core/attention/Corrections.h"
#include "core/attention/Drafts.h"
#include "core/attention/ReferralMatch.h"
#include "core/audit/Audit.h"

#include <algorithm>

namespace ventanilla::attention {

using security::Permission;

namespace {

bool isMade(const std::vector<ReferralSummary> &made, const Attention &attention, const AttentionMotive &motive)
{
    return std::any_of(made.begin(), made.end(), [&](const ReferralSummary &referral) {
        return referral.person == attention.person && referral.motive == motive.motive
            && referral.toUnit == motive.referTo;
    });
}

} // namespace

FrontDesk::FrontDesk(security::Session &session, Sources sources)
    : m_session(session), m_sources(std::move(sources)) { }

AttentionDraft FrontDesk::begin(std::optional<PersonId> person) const
{
    AttentionDraft draft;
    draft.content.person = person;
    draft.content.startedAt = m_session.clock().now();
    return draft;
}

Result<AttentionId> FrontDesk::finish(const AttentionDraft &draft)
{
    if (auto complete = checkComplete(draft.content); !complete)
        return failure(complete.error());
    AttentionDraft ended = draft;
    if (!ended.content.endedAt.isValid())
        ended.content.endedAt = m_session.clock().now();
    return save(std::move(ended), leavesAnswered(draft.content));
}

Result<AttentionId> FrontDesk::leaveOpen(const AttentionDraft &draft)
{
    AttentionDraft open = draft;
    open.content.endedAt = QDateTime();
    return save(std::move(open), false);
}

Result<AttentionId> FrontDesk::save(AttentionDraft draft, bool finished)
{
    if (auto form = checkForm(draft.content, m_session.clock().now()); !form)
        return failure(form.error());
    return m_session.write(Permission::RegisterAttention, [&](store::Transaction &transaction) -> Result<AttentionId> {
        auto attention = attentionToSave(transaction, draft);
        if (!attention)
            return failure(attention.error());
        const Attention before = *attention;
        if (auto checked = checkReferences(transaction, draft.content, contentOf(before)); !checked)
            return failure(checked.error());
        setContent(*attention, draft.content);
        attention->finished = finished;
        if (attention->id.isValid())
            attentions::update(transaction, *attention);
        else
            attention->id = attentions::insert(transaction, *attention);
        if (auto settled = settleReferrals(transaction, before, *attention, {}); !settled)
            return failure(settled.error());
        drafts::clearIn(transaction, m_session.currentOperator().id);
        return attention->id;
    });
}

Result<Attention> FrontDesk::attentionToSave(store::Connection &connection, const AttentionDraft &draft) const
{
    if (draft.continues) {
        auto stored = findWithReferrals(connection, *draft.continues);
        if (stored && stored->endedAt.isValid())
            return failure(ErrorKind::Conflict, QStringLiteral("attention"), stored->id.folio());
        return stored;
    }
    const auto &who = m_session.currentOperator();
    if (!who.unit)
        return failure(ErrorKind::MissingInput, QStringLiteral("unit"));
    Attention attention;
    attention.unit = *who.unit;
    attention.operatorId = who.id;
    return attention;
}

Result<Attention> FrontDesk::findWithReferrals(store::Connection &connection, AttentionId id) const
{
    auto attention = attentions::find(connection, id);
    if (!attention)
        return failure(ErrorKind::NotFound, QStringLiteral("attention"), id.folio());
    const auto referrals = m_sources.referralsOf(connection, id);
    const auto matched = referralsByMotive(*attention, referrals);
    for (size_t index = 0; index < matched.size(); ++index) {
        if (matched[index] != nullptr)
            attention->motives[index].referTo = matched[index]->toUnit;
    }
    return std::move(*attention);
}

Result<void> FrontDesk::settleReferrals(
    store::Transaction &transaction, const Attention &before, const Attention &stored, const QString &reason) const
{
    const QDateTime now = m_session.clock().now();
    const OperatorId who = m_session.currentOperator().id;
    std::vector<ReferralSummary> made = m_sources.referralsOf(transaction, stored.id);
    for (const ReferralSummary &referral : made) {
        if (!asksFor(stored, referral) && isPending(referral.state))
            m_sources.withdraw(transaction, {referral.id, who, now, reason});
    }
    // A closed one has done its work unless it was withdrawn, and then the attention no longer asked for it.
    std::erase_if(made, [&](const ReferralSummary &referral) {
        return referral.state == ReferralState::Closed && !asksFor(before, referral);
    });
    for (const AttentionMotive &motive : stored.motives) {
        if (motive.outcome != Outcome::Referred || !motive.referTo || isMade(made, stored, motive))
            continue;
        if (auto allowed = m_session.require(Permission::Refer); !allowed)
            return allowed;
        const ReferralId id = m_sources.refer(transaction,
            {stored.id, stored.person, stored.unit, *motive.referTo, motive.motive, who, now, motive.noteToUnit});
        made.push_back(
            {id, stored.person, motive.motive, {}, {}, *motive.referTo, {}, now, {}, ReferralState::Sent, now});
    }
    return {};
}

Result<AttentionDraft> FrontDesk::reopen(AttentionId id)
{
    return m_session.write(
        Permission::RegisterAttention, [&](store::Transaction &transaction) -> Result<AttentionDraft> {
            const auto attention = findWithReferrals(transaction, id);
            if (!attention)
                return failure(attention.error());
            if (attention->endedAt.isValid())
                return failure(ErrorKind::Conflict, QStringLiteral("attention"), id.folio());
            audit::record(transaction, m_session, audit::Action::ReadAttention, attention->person, id.folio());
            return AttentionDraft{id, contentOf(*attention)};
        });
}

Result<Attention> FrontDesk::read(AttentionId id)
{
    return m_session.write(Permission::ReadPersonalFile, [&](store::Transaction &transaction) {
        auto attention = findWithReferrals(transaction, id);
        if (attention)
            audit::record(transaction, m_session, audit::Action::ReadAttention, attention->person, id.folio());
        return attention;
    });
}

Result<void> FrontDesk::correct(AttentionId id, const AttentionContent &content, const QString &reason)
{
    CorrectionOrder order{id, content, reason.trimmed()};
    const bool anyones = m_session.may(Permission::CorrectAttention);
    return m_session.write(anyones ? Permission::CorrectAttention : Permission::RegisterAttention,
        [&](store::Transaction &transaction) -> Result<void> {
            auto stored = findWithReferrals(transaction, order.attention);
            if (!stored)
                return failure(stored.error());
            if (!stored->endedAt.isValid())
                return failure(ErrorKind::Conflict, QStringLiteral("attention"), id.folio());
            if (!anyones && !isOwnOfToday(*stored, m_session))
                return failure(ErrorKind::PermissionDenied, QStringLiteral("attention"));
            if (!order.content.endedAt.isValid())
                order.content.endedAt = stored->endedAt;
            if (auto checked = checkOrder(transaction, order, *stored, m_session.clock().now()); !checked)
                return checked;
            keepPrevious(transaction, m_session, *stored, order.reason);
            const Attention before = *stored;
            setContent(*stored, order.content);
            stored->finished = leavesAnswered(order.content);
            attentions::update(transaction, *stored);
            return settleReferrals(transaction, before, *stored, order.reason);
        });
}

Result<std::vector<Correction>> FrontDesk::corrections(AttentionId id)
{
    return m_session.write(
        Permission::ReadPersonalFile, [&](store::Transaction &transaction) -> Result<std::vector<Correction>> {
            const auto attention = attentions::find(transaction, id);
            if (!attention)
                return failure(ErrorKind::NotFound, QStringLiteral("attention"), id.folio());
            audit::record(transaction, m_session, audit::Action::ReadAttention, attention->person, id.folio());
            return correctionsOf(transaction, id);
        });
}

Result<std::optional<ProtocolSummary>> FrontDesk::destinationFor(MotiveId motive, std::optional<UnitId> to)
{
    return m_session.read(Permission::Refer, [&](store::Connection &connection) -> std::optional<ProtocolSummary> {
        const auto unit = m_session.currentOperator().unit;
        return unit ? m_sources.protocolFor(connection, motive, *unit, to, m_session.today()) : std::nullopt;
    });
}

} // namespace ventanilla::attention
