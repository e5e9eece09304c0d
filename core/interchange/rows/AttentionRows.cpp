#include "core/interchange/rows/AttentionRows.h"

#include "core/attention/AttentionContent.h"

#include <algorithm>

namespace ventanilla::interchange {

namespace {

enum Place : size_t { ExternalId, Person, Unit, Operator, Channel, Start, End, Motives, Finished, Note };

// The columns of the table in the order of the schema, where the motives, kept in a table of their own, are left out.
std::vector<Value> withoutMotives(std::vector<Value> row)
{
    row.erase(row.begin() + Motives);
    return row;
}

} // namespace

std::span<const CodeWord> motiveOutcomes()
{
    using attention::Outcome;
    static constexpr CodeWord words[] = {{"INFORMADA", int(Outcome::Informed)}, {"RESUELTA", int(Outcome::Resolved)},
        {"DERIVADA", int(Outcome::Referred)}, {"CASO", int(Outcome::Case)}, {"PENDIENTE", int(Outcome::Pending)}};
    return words;
}

AttentionRows::AttentionRows(store::Transaction &transaction)
    : m_transaction(transaction), m_ownIds(transaction), m_references(transaction),
      m_attentions(transaction, "attention",
          {"external_id", "person_id", "unit_id", "operator_id", "channel", "started_at", "ended_at", "finished",
              "note"},
          "external_id = ?1 OR (id = ?2 AND external_id IS NULL)"),
      m_readMotives(transaction.statement(
          "SELECT motive_id, outcome FROM attention_motive WHERE attention_id = ? ORDER BY position, id"))
{ }

tl::expected<std::vector<AttentionRows::Motive>, Reason> AttentionRows::motivesOf(const QString &text) const
{
    const QStringList parts = text.split(QLatin1Char('|'));
    if (parts.size() > attention::mostMotives)
        return tl::unexpected(Reason::InvalidMotives);
    std::vector<Motive> motives;
    for (const QString &part : parts) {
        const qsizetype colon = part.indexOf(QLatin1Char(':'));
        if (colon < 0)
            return tl::unexpected(Reason::InvalidMotives);
        const Value motive = m_references.motive(Value(part.left(colon).trimmed()));
        if (isEmpty(motive))
            return tl::unexpected(Reason::UnknownMotive);
        const QString outcome = part.mid(colon + 1).trimmed().toUpper();
        const auto words = motiveOutcomes();
        const auto word = std::find_if(
            words.begin(), words.end(), [&](const CodeWord &code) { return outcome == QLatin1String(code.word); });
        if (word == words.end())
            return tl::unexpected(Reason::InvalidMotives);
        motives.push_back({std::get<qint64>(motive), word->number});
    }
    return motives;
}

std::optional<Outcome> AttentionRows::resolve(const std::vector<Value> &values, std::vector<Value> &row)
{
    row[Person] = m_references.person(values[Person]);
    if (isUnknown(values[Person], row[Person]))
        return Outcome::rejected(Reason::UnknownPerson, Person);
    row[Unit] = m_references.unit(values[Unit]);
    if (isUnknown(values[Unit], row[Unit]))
        return Outcome::rejected(Reason::UnknownUnit, Unit);
    row[Operator] = m_references.operatorNamed(values[Operator]);
    if (isUnknown(values[Operator], row[Operator]))
        return Outcome::rejected(Reason::UnknownOperator, Operator);
    if (isBefore(values[End], values[Start]))
        return Outcome::rejected(Reason::EndBeforeStart, End);
    return std::nullopt;
}

Outcome AttentionRows::apply(const std::vector<Value> &values)
{
    std::vector<Value> row = values;
    if (const auto refused = resolve(values, row))
        return *refused;
    std::vector<Motive> motives;
    if (const auto *text = std::get_if<QString>(&values[Motives])) {
        auto parsed = motivesOf(*text);
        if (!parsed)
            return Outcome::rejected(parsed.error(), Motives);
        motives = std::move(*parsed);
    }
    const auto &externalId = std::get<QString>(values[ExternalId]);
    const bool exists = m_attentions.find(externalId, m_ownIds.rowOf(externalId));
    if (exists && m_attentions.stored<QString>(ExternalId).isEmpty())
        row[ExternalId] = Value();
    row[Start] = m_attentions.withoutSameSecond(row[Start], Start);
    row[End] = m_attentions.withoutSameSecond(row[End], End);
    const bool motivesDiffer = exists && !motives.empty() && storedMotives() != motives;
    if (motivesDiffer && m_attentions.isRepeated())
        return Outcome::rejected(Reason::RepeatedDifferently, Motives);
    Outcome outcome = m_attentions.merge(withoutMotives(std::move(row)), m_emptyRequired);
    if (outcome.effect == Effect::New || (motivesDiffer && outcome.effect != Effect::Rejected)) {
        writeMotives(motives);
        outcome.effect = exists ? Effect::Changed : Effect::New;
    }
    return outcome;
}

std::vector<AttentionRows::Motive> AttentionRows::storedMotives()
{
    std::vector<Motive> motives;
    m_readMotives.bind(m_attentions.id());
    while (m_readMotives.step())
        motives.push_back({m_readMotives.value<qint64>(0), m_readMotives.value<qint64>(1)});
    m_readMotives.reset();
    return motives;
}

// Rows that stay keep their answers; those beyond the new list go.
void AttentionRows::writeMotives(const std::vector<Motive> &motives)
{
    std::vector<qint64> rows;
    auto ids = m_transaction.statement("SELECT id FROM attention_motive WHERE attention_id = ? ORDER BY position, id");
    ids.bind(m_attentions.id());
    while (ids.step())
        rows.push_back(ids.value<qint64>(0));
    for (size_t index = 0; index < motives.size(); ++index) {
        if (index < rows.size()) {
            m_transaction.statement("UPDATE attention_motive SET motive_id = ?, outcome = ?, position = ? WHERE id = ?")
                .bind(motives[index].motive, motives[index].outcome, index, rows[index])
                .run();
            continue;
        }
        m_transaction
            .statement("INSERT INTO attention_motive (id, attention_id, motive_id, position, outcome)"
                       " VALUES (?, ?, ?, ?, ?)")
            .bind(m_transaction.nextId<AttentionMotiveTag>(), m_attentions.id(), motives[index].motive, index,
                motives[index].outcome)
            .run();
    }
    for (size_t index = motives.size(); index < rows.size(); ++index)
        m_transaction.statement("DELETE FROM attention_motive WHERE id = ?").bind(rows[index]).run();
}

} // namespace ventanilla::interchange
