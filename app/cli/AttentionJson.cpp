#include "app/cli/AttentionJson.h"

#include "app/cli/JsonValues.h"
#include "core/attention/CodeWords.h"
#include "core/identity/Person.h"
#include "core/security/Units.h"

#include <QJsonArray>

#include <algorithm>

namespace ventanilla::cli {

namespace {

using attention::AttentionContent;
using attention::AttentionMotive;
using security::Permission;

QString textAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

Result<QDateTime> instantAt(const QJsonObject &object, const char *key, const QDateTime &missing)
{
    const QString text = textAt(object, key);
    if (text.isEmpty())
        return missing;
    const QDateTime local = QDateTime::fromString(text, Qt::ISODate);
    if (!local.isValid())
        return failure(ErrorKind::InvalidInput, QString::fromLatin1(key));
    return local_time::toUtc(local.date(), local.time());
}

Result<std::optional<PersonId>> personAt(store::Connection &connection, const QJsonObject &object)
{
    if (const QString folio = textAt(object, "person"); !folio.isEmpty()) {
        const auto id = PersonId::fromFolio(folio);
        if (!id)
            return failure(ErrorKind::InvalidInput, QStringLiteral("person"));
        return std::optional(*id);
    }
    const QString text = textAt(object, "rut");
    if (text.isEmpty())
        return std::optional<PersonId>();
    const auto rut = identity::Rut::parse(text);
    if (!rut)
        return failure(ErrorKind::InvalidInput, QStringLiteral("rut"));
    const auto person = identity::persons::findByRut(connection, *rut);
    if (!person)
        return failure(ErrorKind::NotFound, QStringLiteral("person"));
    return std::optional(person->id);
}

Result<AttentionMotive> motiveFrom(
    store::Connection &connection, const QJsonObject &object, const std::vector<attention::Motive> &known)
{
    AttentionMotive motive;
    const auto found = std::ranges::find(known, textAt(object, "code"), &attention::Motive::code);
    if (found == known.end())
        return failure(ErrorKind::NotFound, QStringLiteral("motive"));
    motive.motive = found->id;
    const auto outcome = attention::outcomeFromCodeWord(textAt(object, "outcome"));
    if (!outcome)
        return failure(ErrorKind::InvalidInput, QStringLiteral("outcome"));
    motive.outcome = *outcome;
    motive.answer = textAt(object, "answer");
    motive.nextStep = textAt(object, "next_step");
    for (const QJsonValue &document : object.value(QLatin1String("documents")).toArray())
        motive.documents.append(document.toString());
    if (const QString date = textAt(object, "answer_by"); !date.isEmpty()) {
        motive.answerBy = QDate::fromString(date, Qt::ISODate);
        if (!motive.answerBy.isValid())
            return failure(ErrorKind::InvalidInput, QStringLiteral("answer_by"));
    }
    if (const QString code = textAt(object, "refer_to"); !code.isEmpty()) {
        const auto unit = security::units::find(connection, code);
        if (!unit)
            return failure(ErrorKind::NotFound, QStringLiteral("unit"));
        motive.referTo = unit->id;
        motive.noteToUnit = textAt(object, "note_to_unit");
    }
    return motive;
}

Result<std::vector<AttentionMotive>> motivesAt(store::Connection &connection, const QJsonObject &object)
{
    const std::vector<attention::Motive> known = attention::motives::all(connection);
    std::vector<AttentionMotive> motives;
    for (const QJsonValue &value : object.value(QLatin1String("motives")).toArray()) {
        auto motive = motiveFrom(connection, value.toObject(), known);
        if (!motive)
            return failure(motive.error());
        motives.push_back(std::move(*motive));
    }
    return motives;
}

bool has(const QJsonObject &object, const char *key)
{
    return object.contains(QLatin1String(key));
}

Result<void> readTimes(AttentionContent &content, const QJsonObject &object)
{
    const auto started = instantAt(object, "started_at", content.startedAt);
    if (!started)
        return failure(started.error());
    const auto ended = instantAt(object, "ended_at", content.endedAt);
    if (!ended)
        return failure(ended.error());
    content.startedAt = *started;
    content.endedAt = *ended;
    return {};
}

// What the object does not name stays as it is in `content`.
Result<AttentionContent> contentFrom(store::Connection &connection, AttentionContent content, const QJsonObject &object)
{
    if (has(object, "person") || has(object, "rut")) {
        auto person = personAt(connection, object);
        if (!person)
            return failure(person.error());
        content.person = *person;
    }
    if (const QString channel = textAt(object, "channel"); !channel.isEmpty()) {
        const auto known = attention::channelFromCodeWord(channel);
        if (!known)
            return failure(ErrorKind::InvalidInput, QStringLiteral("channel"));
        content.channel = *known;
    }
    if (auto times = readTimes(content, object); !times)
        return failure(times.error());
    if (has(object, "information"))
        content.information = textAt(object, "information");
    if (has(object, "note"))
        content.note = textAt(object, "note");
    if (has(object, "motives")) {
        auto motives = motivesAt(connection, object);
        if (!motives)
            return failure(motives.error());
        content.motives = std::move(*motives);
    }
    return content;
}

QString unitCode(store::Connection &connection, UnitId id)
{
    const auto unit = security::units::find(connection, id);
    return unit ? unit->code : QString();
}

QJsonObject motiveToJson(
    store::Connection &connection, const AttentionMotive &motive, const std::vector<attention::Motive> &known)
{
    const auto found = std::ranges::find(known, motive.motive, &attention::Motive::id);
    return {{QStringLiteral("code"), found == known.end() ? QJsonValue() : QJsonValue(found->code)},
        {QStringLiteral("outcome"), attention::codeWord(motive.outcome)},
        {QStringLiteral("answer"), json::of(motive.answer)}, {QStringLiteral("next_step"), json::of(motive.nextStep)},
        {QStringLiteral("documents"), QJsonArray::fromStringList(motive.documents)},
        {QStringLiteral("answer_by"), json::of(motive.answerBy)},
        {QStringLiteral("refer_to"), motive.referTo ? json::of(unitCode(connection, *motive.referTo)) : QJsonValue()}};
}

} // namespace

Result<AttentionContent> contentFromJson(
    security::Session &session, const AttentionContent &before, const QJsonObject &object)
{
    return session.read(Permission::RegisterAttention,
        [&](store::Connection &connection) { return contentFrom(connection, before, object); });
}

Result<QJsonObject> attentionToJson(security::Session &session, const attention::Attention &attention)
{
    return session.read(Permission::ReadPersonalFile, [&](store::Connection &connection) {
        const std::vector<attention::Motive> known = attention::motives::all(connection);
        QJsonArray motives;
        for (const AttentionMotive &motive : attention.motives)
            motives.append(motiveToJson(connection, motive, known));
        return QJsonObject{{QStringLiteral("folio"), json::of(attention.id)},
            {QStringLiteral("person"), json::of(attention.person)},
            {QStringLiteral("unit"), unitCode(connection, attention.unit)},
            {QStringLiteral("channel"), attention::codeWord(attention.channel)},
            {QStringLiteral("started_at"), json::of(attention.startedAt)},
            {QStringLiteral("ended_at"), json::of(attention.endedAt)}, {QStringLiteral("finished"), attention.finished},
            {QStringLiteral("information"), json::of(attention.information)},
            {QStringLiteral("note"), json::of(attention.note)}, {QStringLiteral("motives"), motives}};
    });
}

} // namespace ventanilla::cli
