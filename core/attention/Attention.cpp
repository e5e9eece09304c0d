#include "core/attention/Attention.h"

#include "core/store/StoredText.h"

#include <algorithm>

namespace ventanilla::attention {

namespace attentions {

namespace {

// Nobody asks in which part of a second a visit began, and every link would carry it.
QDateTime wholeSecond(const QDateTime &instant)
{
    return instant.isValid() ? instant.addMSecs(-(instant.toMSecsSinceEpoch() % 1000)) : instant;
}

std::vector<AttentionMotive> motivesOf(store::Connection &connection, AttentionId id)
{
    auto rows = connection.statement("SELECT id, motive_id, outcome, answer, next_step, documents, answer_by"
                                     " FROM attention_motive WHERE attention_id = ? ORDER BY position, id");
    rows.bind(id);
    std::vector<AttentionMotive> motives;
    while (rows.step()) {
        AttentionMotive motive;
        motive.id = rows.value<AttentionMotiveId>(0);
        motive.motive = rows.value<MotiveId>(1);
        motive.outcome = rows.value<Outcome>(2);
        motive.answer = rows.value<QString>(3);
        motive.nextStep = rows.value<QString>(4);
        motive.documents = store::splitLines(rows.value<QString>(5));
        motive.answerBy = rows.value<QDate>(6);
        motives.push_back(std::move(motive));
    }
    return motives;
}

std::optional<Attention> fetch(store::Connection &connection, store::Statement &row)
{
    if (!row.step())
        return std::nullopt;
    Attention attention;
    attention.id = row.value<AttentionId>(0);
    attention.person = row.value<std::optional<PersonId>>(1);
    attention.unit = row.value<UnitId>(2);
    attention.operatorId = row.value<OperatorId>(3);
    attention.channel = row.value<Channel>(4);
    attention.startedAt = row.value<QDateTime>(5);
    attention.endedAt = row.value<QDateTime>(6);
    attention.finished = row.value<bool>(7);
    attention.information = row.value<QString>(8);
    attention.note = row.value<QString>(9);
    attention.externalId = row.value<QString>(10);
    attention.motives = motivesOf(connection, attention.id);
    return attention;
}

AttentionMotiveId insertMotive(
    store::Transaction &transaction, AttentionId attention, int position, const AttentionMotive &motive)
{
    const auto id = transaction.nextId<AttentionMotiveTag>();
    transaction
        .statement("INSERT INTO attention_motive (id, attention_id, motive_id, position, outcome, answer, next_step,"
                   " documents, answer_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(id, attention, motive.motive, position, motive.outcome, store::orNull(motive.answer),
            store::orNull(motive.nextStep), store::joinLines(motive.documents), motive.answerBy)
        .run();
    return id;
}

void updateMotive(store::Transaction &transaction, int position, const AttentionMotive &motive)
{
    transaction
        .statement("UPDATE attention_motive SET motive_id = ?, position = ?, outcome = ?, answer = ?, next_step = ?,"
                   " documents = ?, answer_by = ? WHERE id = ?")
        .bind(motive.motive, position, motive.outcome, store::orNull(motive.answer), store::orNull(motive.nextStep),
            store::joinLines(motive.documents), motive.answerBy, motive.id)
        .run();
}

void deleteMotivesNoLongerIn(store::Transaction &transaction, const Attention &attention)
{
    for (const AttentionMotive &stored : motivesOf(transaction, attention.id)) {
        const bool kept = std::any_of(attention.motives.begin(), attention.motives.end(),
            [&](const AttentionMotive &motive) { return motive.id == stored.id; });
        if (!kept)
            transaction.statement("DELETE FROM attention_motive WHERE id = ?").bind(stored.id).run();
    }
}

} // namespace

std::optional<Attention> find(store::Connection &connection, AttentionId id)
{
    auto row =
        connection.statement("SELECT id, person_id, unit_id, operator_id, channel, started_at, ended_at, finished,"
                             " information, note, external_id FROM attention WHERE id = ?");
    row.bind(id);
    return fetch(connection, row);
}

std::optional<Attention> findByExternalId(store::Connection &connection, const QString &externalId)
{
    auto row =
        connection.statement("SELECT id, person_id, unit_id, operator_id, channel, started_at, ended_at, finished,"
                             " information, note, external_id FROM attention WHERE external_id = ?");
    row.bind(externalId);
    return fetch(connection, row);
}

AttentionId insert(store::Transaction &transaction, const Attention &attention)
{
    const auto id = transaction.nextId<AttentionTag>();
    transaction
        .statement("INSERT INTO attention (id, person_id, unit_id, operator_id, channel, started_at, ended_at,"
                   " finished, information, note, external_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(id, attention.person, attention.unit, attention.operatorId, attention.channel,
            wholeSecond(attention.startedAt), wholeSecond(attention.endedAt), attention.finished,
            store::orNull(attention.information), store::orNull(attention.note), store::orNull(attention.externalId))
        .run();
    int position = 0;
    for (const AttentionMotive &motive : attention.motives)
        insertMotive(transaction, id, ++position, motive);
    return id;
}

void update(store::Transaction &transaction, const Attention &attention)
{
    transaction
        .statement("UPDATE attention SET person_id = ?, unit_id = ?, operator_id = ?, channel = ?, started_at = ?,"
                   " ended_at = ?, finished = ?, information = ?, note = ?, external_id = ? WHERE id = ?")
        .bind(attention.person, attention.unit, attention.operatorId, attention.channel,
            wholeSecond(attention.startedAt), wholeSecond(attention.endedAt), attention.finished,
            store::orNull(attention.information), store::orNull(attention.note), store::orNull(attention.externalId),
            attention.id)
        .run();
    deleteMotivesNoLongerIn(transaction, attention);
    int position = 0;
    for (const AttentionMotive &motive : attention.motives) {
        ++position;
        if (motive.id.isValid())
            updateMotive(transaction, position, motive);
        else
            insertMotive(transaction, attention.id, position, motive);
    }
}

} // namespace attentions

namespace motives {

std::vector<Motive> all(store::Connection &connection)
{
    auto rows =
        connection.statement("SELECT id, code, name, unit_id, position, active FROM motive ORDER BY position, id");
    std::vector<Motive> list;
    while (rows.step())
        list.push_back({rows.value<MotiveId>(0), rows.value<QString>(1), rows.value<QString>(2),
            rows.value<std::optional<UnitId>>(3), rows.value<int>(4), rows.value<bool>(5)});
    return list;
}

MotiveId insert(store::Transaction &transaction, const Motive &motive)
{
    const auto id = transaction.nextId<MotiveTag>();
    transaction.statement("INSERT INTO motive (id, code, name, unit_id, position, active) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(id, motive.code, motive.name, motive.unit, motive.position, motive.active)
        .run();
    return id;
}

} // namespace motives

} // namespace ventanilla::attention
