#include "core/interchange/rows/ReferralRows.h"

#include "core/base/Ids.h"

namespace ventanilla::interchange {

namespace {

enum Place : size_t { ExternalId, Attention, From, To, Motive, Created, Deadline, State, AnsweredAt, Answer };

// Places in the table, as the constructor lists its columns.
enum Stored : size_t {
    StoredExternalId,
    StoredAttention,
    StoredPerson,
    StoredFrom,
    StoredTo,
    StoredMotive,
    StoredCreated,
    StoredDeadline,
    StoredPriority,
    StoredCount
};

// Frozen numbers of a referral's states and priorities.
constexpr qint64 sent = 1;
constexpr qint64 returned = 4;
constexpr qint64 answered = 6;
constexpr qint64 closed = 7;
constexpr qint64 normalPriority = 1;

} // namespace

ReferralRows::ReferralRows(store::Transaction &transaction)
    : m_transaction(transaction), m_ownIds(transaction), m_references(transaction),
      m_referrals(transaction, "referral",
          {"external_id", "attention_id", "person_id", "from_unit_id", "to_unit_id", "motive_id", "created_at",
              "deadline", "priority"},
          "external_id = ?1 OR (id = ?2 AND external_id IS NULL)"),
      m_attention(transaction.statement("SELECT id, person_id FROM attention"
                                        " WHERE external_id = ?1 OR (id = ?2 AND external_id IS NULL)"))
{ }

std::optional<Outcome> ReferralRows::resolve(const std::vector<Value> &values, std::vector<Value> &row)
{
    if (const auto *attention = std::get_if<QString>(&values[Attention])) {
        m_attention.bind(*attention, m_ownIds.rowOf(*attention));
        if (!m_attention.step())
            return Outcome::rejected(Reason::UnknownAttention, Attention);
        row[StoredAttention] = m_attention.value<qint64>(0);
        if (const auto person = m_attention.value<std::optional<qint64>>(1))
            row[StoredPerson] = *person;
        m_attention.reset();
    }
    row[StoredFrom] = m_references.unit(values[From]);
    if (isUnknown(values[From], row[StoredFrom]))
        return Outcome::rejected(Reason::UnknownUnit, From);
    row[StoredTo] = m_references.unit(values[To]);
    if (isUnknown(values[To], row[StoredTo]))
        return Outcome::rejected(Reason::UnknownUnit, To);
    row[StoredMotive] = m_references.motive(values[Motive]);
    if (isUnknown(values[Motive], row[StoredMotive]))
        return Outcome::rejected(Reason::UnknownMotive, Motive);
    if (isBefore(values[AnsweredAt], values[Created]))
        return Outcome::rejected(Reason::EndBeforeStart, AnsweredAt);
    row[StoredExternalId] = values[ExternalId];
    row[StoredCreated] = values[Created];
    row[StoredDeadline] = values[Deadline];
    return std::nullopt;
}

Outcome ReferralRows::apply(const std::vector<Value> &values)
{
    std::vector<Value> row(StoredCount);
    if (const auto refused = resolve(values, row))
        return *refused;
    const auto &externalId = std::get<QString>(values[ExternalId]);
    const bool exists = m_referrals.find(externalId, m_ownIds.rowOf(externalId));
    if (!exists)
        row[StoredPriority] = normalPriority;
    else if (m_referrals.stored<QString>(StoredExternalId).isEmpty())
        row[StoredExternalId] = Value();
    // Whose it is the file does not say: a new referral is of the attention's person, a known one stays whose it is.
    if (exists)
        row[StoredPerson] = Value();
    const auto *created = std::get_if<qint64>(&values[Created]);
    const qint64 createdAt = created != nullptr ? *created : m_referrals.stored<qint64>(StoredCreated);
    row[StoredCreated] = m_referrals.withoutSameSecond(row[StoredCreated], StoredCreated);

    const Standing before = exists ? standing() : Standing();
    const auto *state = std::get_if<qint64>(&values[State]);
    const bool steps = (state != nullptr && *state != before.state) || answerDiffers(values, before);
    if (steps && m_referrals.isRepeated())
        return Outcome::rejected(Reason::RepeatedDifferently, State);
    Outcome outcome = m_referrals.merge(row, m_emptyRequired);
    if (steps && outcome.effect != Effect::Rejected) {
        addSteps(values, before, createdAt);
        outcome.effect = exists ? Effect::Changed : Effect::New;
    }
    return outcome;
}

ReferralRows::Standing ReferralRows::standing()
{
    Standing standing;
    auto steps = m_transaction.statement(
        "SELECT state, occurred_at, note FROM referral_event WHERE referral_id = ? ORDER BY occurred_at, id");
    steps.bind(m_referrals.id());
    while (steps.step()) {
        standing.state = steps.value<qint64>(0);
        standing.since = steps.value<qint64>(1);
        if (standing.state == answered || standing.state == returned) {
            standing.answeredAt = standing.since;
            standing.answer = steps.value<QString>(2);
        }
    }
    return standing;
}

bool ReferralRows::answerDiffers(const std::vector<Value> &values, const Standing &standing)
{
    const auto *at = std::get_if<qint64>(&values[AnsweredAt]);
    if (at != nullptr && (!standing.answeredAt || *standing.answeredAt / 1000 != *at / 1000))
        return true;
    const auto *answer = std::get_if<QString>(&values[Answer]);
    return answer != nullptr && *answer != standing.answer;
}

void ReferralRows::addSteps(const std::vector<Value> &values, const Standing &standing, qint64 createdAt)
{
    const auto *given = std::get_if<qint64>(&values[State]);
    const qint64 state = given != nullptr ? *given : standing.state;
    qint64 current = standing.state;
    qint64 since = standing.since;
    if (current == 0) {
        addStep(sent, createdAt);
        current = sent;
        since = createdAt;
    }
    if (answerDiffers(values, standing)) {
        const auto *at = std::get_if<qint64>(&values[AnsweredAt]);
        const auto *answer = std::get_if<QString>(&values[Answer]);
        const qint64 when = at != nullptr ? *at : standing.answeredAt.value_or(since);
        // A referral that goes on after an answer was sent back first.
        const qint64 step = state == answered || state == closed ? answered : returned;
        addStep(step, when, answer != nullptr ? *answer : standing.answer);
        if (when >= since) {
            current = step;
            since = when;
        }
    }
    if (current != state)
        addStep(state, since);
}

void ReferralRows::addStep(qint64 state, qint64 at, const QString &note)
{
    m_transaction
        .statement("INSERT INTO referral_event (id, referral_id, state, occurred_at, note) VALUES (?, ?, ?, ?, ?)")
        .bind(m_transaction.nextId<ReferralEventTag>(), m_referrals.id(), state, at, note)
        .run();
}

} // namespace ventanilla::interchange
