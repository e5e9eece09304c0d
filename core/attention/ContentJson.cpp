#include "core/attention/ContentJson.h"

#include "core/security/Drafts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ventanilla::attention {

namespace {

template <class Tag>
QJsonValue folioOf(const std::optional<Id<Tag>> &id)
{
    return id && id->isValid() ? QJsonValue(id->folio()) : QJsonValue();
}

QJsonValue instantOf(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject motiveToJson(const AttentionMotive &motive)
{
    QJsonObject object;
    object.insert(QLatin1String("id"), folioOf(std::optional(motive.id)));
    object.insert(QLatin1String("motive"), folioOf(std::optional(motive.motive)));
    object.insert(QLatin1String("outcome"), int(motive.outcome));
    object.insert(QLatin1String("answer"), motive.answer);
    object.insert(QLatin1String("next_step"), motive.nextStep);
    object.insert(QLatin1String("documents"), QJsonArray::fromStringList(motive.documents));
    if (motive.answerBy.isValid())
        object.insert(QLatin1String("answer_by"), motive.answerBy.toString(Qt::ISODate));
    object.insert(QLatin1String("refer_to"), folioOf(motive.referTo));
    if (!motive.noteToUnit.isEmpty())
        object.insert(QLatin1String("note_to_unit"), motive.noteToUnit);
    return object;
}

// Reads the members of an object and remembers whether one had another form than it must have.
class Reader
{
public:
    explicit Reader(const QJsonObject &object) : m_object(object) { }

    [[nodiscard]] bool isSound() const { return m_sound; }
    void refuse() { m_sound = false; }

    [[nodiscard]] QString text(QLatin1String name)
    {
        const QJsonValue value = present(name);
        return value.isUndefined() || expect(value.isString()) ? value.toString() : QString();
    }

    template <class IdType>
    [[nodiscard]] std::optional<IdType> id(QLatin1String name)
    {
        const QJsonValue value = present(name);
        if (value.isUndefined())
            return std::nullopt;
        const auto id = IdType::fromFolio(value.toString());
        expect(id.has_value());
        return id;
    }

    [[nodiscard]] QDateTime instant(QLatin1String name)
    {
        const QJsonValue value = present(name);
        if (value.isUndefined())
            return {};
        const auto instant = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        return expect(instant.isValid()) ? instant.toUTC() : QDateTime();
    }

    [[nodiscard]] QDate date(QLatin1String name)
    {
        const QJsonValue value = present(name);
        if (value.isUndefined())
            return {};
        const auto date = QDate::fromString(value.toString(), Qt::ISODate);
        expect(date.isValid());
        return date;
    }

    template <class Enumeration>
    [[nodiscard]] Enumeration enumeration(QLatin1String name, Enumeration first, Enumeration last)
    {
        const QJsonValue value = present(name);
        if (value.isUndefined())
            return first;
        const int number = value.toInt(int(first) - 1);
        return expect(number >= int(first) && number <= int(last)) ? Enumeration(number) : first;
    }

    [[nodiscard]] QJsonArray array(QLatin1String name)
    {
        const QJsonValue value = present(name);
        return value.isUndefined() || expect(value.isArray()) ? value.toArray() : QJsonArray();
    }

private:
    // Undefined when it is missing or null.
    [[nodiscard]] QJsonValue present(QLatin1String name) const
    {
        const QJsonValue value = m_object.value(name);
        return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
    }

    bool expect(bool condition)
    {
        m_sound = m_sound && condition;
        return condition;
    }

    QJsonObject m_object;
    bool m_sound = true;
};

AttentionMotive motiveFromJson(const QJsonValue &value, Reader &whole)
{
    Reader reader(value.toObject());
    AttentionMotive motive;
    motive.id = reader.id<AttentionMotiveId>(QLatin1String("id")).value_or(AttentionMotiveId());
    const auto reason = reader.id<MotiveId>(QLatin1String("motive"));
    motive.motive = reason.value_or(MotiveId());
    motive.outcome = reader.enumeration(QLatin1String("outcome"), Outcome::Informed, Outcome::Pending);
    motive.answer = reader.text(QLatin1String("answer"));
    motive.nextStep = reader.text(QLatin1String("next_step"));
    for (const QJsonValue document : reader.array(QLatin1String("documents")))
        motive.documents.append(document.toString());
    motive.answerBy = reader.date(QLatin1String("answer_by"));
    motive.referTo = reader.id<UnitId>(QLatin1String("refer_to"));
    motive.noteToUnit = reader.text(QLatin1String("note_to_unit"));
    if (!value.isObject() || !reason || !reader.isSound())
        whole.refuse();
    return motive;
}

} // namespace

QString draftToJson(const AttentionDraft &draft)
{
    const AttentionContent &content = draft.content;
    QJsonArray motives;
    for (const AttentionMotive &motive : content.motives)
        motives.append(motiveToJson(motive));
    QJsonObject object;
    object.insert(QLatin1String("version"), contentJsonVersion);
    object.insert(QLatin1String("continues"), folioOf(draft.continues));
    object.insert(QLatin1String("person"), folioOf(content.person));
    object.insert(QLatin1String("channel"), int(content.channel));
    object.insert(QLatin1String("started_at"), instantOf(content.startedAt));
    object.insert(QLatin1String("ended_at"), instantOf(content.endedAt));
    object.insert(QLatin1String("information"), content.information);
    object.insert(QLatin1String("note"), content.note);
    object.insert(QLatin1String("motives"), motives);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<AttentionDraft> draftFromJson(const QString &text)
{
    const auto damaged = [] { return failure(ErrorKind::Damaged, QStringLiteral("draft")); };
    if (text.size() > security::drafts::largestDraft) // so it was not written by this program
        return damaged();
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return damaged();
    const QJsonValue version = document.object().value(QLatin1String("version"));
    if (version.toInt() < 1)
        return damaged();
    if (version.toInt() > contentJsonVersion)
        return failure(ErrorKind::NewerVersion, QStringLiteral("draft"), QString::number(version.toInt()));
    Reader reader(document.object());
    AttentionDraft draft;
    draft.continues = reader.id<AttentionId>(QLatin1String("continues"));
    AttentionContent &content = draft.content;
    content.person = reader.id<PersonId>(QLatin1String("person"));
    content.channel = reader.enumeration(QLatin1String("channel"), Channel::InPerson, Channel::Other);
    content.startedAt = reader.instant(QLatin1String("started_at"));
    content.endedAt = reader.instant(QLatin1String("ended_at"));
    content.information = reader.text(QLatin1String("information"));
    content.note = reader.text(QLatin1String("note"));
    for (const QJsonValue motive : reader.array(QLatin1String("motives")))
        content.motives.push_back(motiveFromJson(motive, reader));
    if (!reader.isSound())
        return damaged();
    return draft;
}

} // namespace ventanilla::attention
