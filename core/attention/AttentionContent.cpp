#include "core/attention/AttentionContent.h"

#include "core/base/Clock.h"

#include <algorithm>

namespace ventanilla::attention {

namespace {

// Guards against a chain of merges that a sync could have tied into a ring.
constexpr int mostMerges = 16;

template <class Enumeration>
bool isBetween(Enumeration value, Enumeration first, Enumeration last)
{
    return value >= first && value <= last;
}

bool areDocumentsWithinLimits(const QStringList &documents)
{
    return documents.size() <= mostDocuments
        && std::all_of(documents.begin(), documents.end(),
            [](const QString &document) { return document.size() <= longestDocument; });
}

Result<void> checkMotive(const AttentionMotive &motive, const QDate &startDate, const QString &position)
{
    if (!isBetween(motive.outcome, Outcome::Informed, Outcome::Pending))
        return failure(ErrorKind::InvalidInput, QStringLiteral("outcome"), position);
    if (motive.answer.size() > longestText)
        return failure(ErrorKind::InvalidInput, QStringLiteral("answer"), position);
    if (motive.nextStep.size() > longestText)
        return failure(ErrorKind::InvalidInput, QStringLiteral("next_step"), position);
    if (motive.noteToUnit.size() > longestText)
        return failure(ErrorKind::InvalidInput, QStringLiteral("note_to_unit"), position);
    if (!areDocumentsWithinLimits(motive.documents))
        return failure(ErrorKind::InvalidInput, QStringLiteral("documents"), position);
    if (motive.answerBy.isValid() && motive.answerBy < startDate)
        return failure(ErrorKind::InvalidInput, QStringLiteral("answer_by"), position);
    return {};
}

Result<void> checkTimes(const AttentionContent &content, const QDateTime &now)
{
    if (!content.startedAt.isValid())
        return failure(ErrorKind::MissingInput, QStringLiteral("started_at"));
    if (content.startedAt > now)
        return failure(ErrorKind::InvalidInput, QStringLiteral("started_at"), QStringLiteral("future"));
    if (content.endedAt.isValid() && content.endedAt > now)
        return failure(ErrorKind::InvalidInput, QStringLiteral("ended_at"), QStringLiteral("future"));
    if (content.endedAt.isValid() && content.endedAt < content.startedAt)
        return failure(ErrorKind::InvalidInput, QStringLiteral("ended_at"), QStringLiteral("before start"));
    return {};
}

Result<std::optional<PersonId>> existingPerson(store::Connection &connection, PersonId person)
{
    auto statement = connection.statement("SELECT merged_into FROM person WHERE id = ?");
    for (int merges = 0; merges < mostMerges; ++merges) {
        const auto row = statement.bind(person).single<std::optional<PersonId>>();
        if (!row)
            break;
        if (!*row)
            return std::optional(person);
        person = **row;
    }
    return failure(ErrorKind::NotFound, QStringLiteral("person"));
}

bool exists(store::Connection &connection, UnitId unit)
{
    return connection.statement("SELECT 1 FROM unit WHERE id = ?").bind(unit).single<int>().has_value();
}

} // namespace

AttentionContent contentOf(const Attention &attention)
{
    return {attention.person, attention.channel, attention.startedAt, attention.endedAt, attention.information,
        attention.note, attention.motives};
}

void setContent(Attention &attention, const AttentionContent &content)
{
    attention.person = content.person;
    attention.channel = content.channel;
    attention.startedAt = content.startedAt;
    attention.endedAt = content.endedAt;
    attention.information = content.information;
    attention.note = content.note;
    std::vector<AttentionMotiveId> rows;
    for (const AttentionMotive &motive : attention.motives)
        rows.push_back(motive.id);
    attention.motives = content.motives;
    for (AttentionMotive &motive : attention.motives) {
        if (std::erase(rows, motive.id) == 0)
            motive.id = AttentionMotiveId();
    }
}

bool leavesAnswered(const AttentionContent &content)
{
    return !content.motives.empty()
        && std::none_of(content.motives.begin(), content.motives.end(),
            [](const AttentionMotive &motive) { return motive.outcome == Outcome::Pending; });
}

Result<void> checkForm(const AttentionContent &content, const QDateTime &now)
{
    if (auto times = checkTimes(content, now); !times)
        return times;
    if (!isBetween(content.channel, Channel::InPerson, Channel::Other))
        return failure(ErrorKind::InvalidInput, QStringLiteral("channel"));
    if (content.information.size() > longestText)
        return failure(ErrorKind::InvalidInput, QStringLiteral("information"), QString::number(longestText));
    if (content.note.size() > longestText)
        return failure(ErrorKind::InvalidInput, QStringLiteral("note"), QString::number(longestText));
    if (content.motives.size() > size_t(mostMotives))
        return failure(ErrorKind::InvalidInput, QStringLiteral("motives"), QString::number(mostMotives));
    const QDate startDate = local_time::date(content.startedAt);
    int position = 0;
    for (const AttentionMotive &motive : content.motives) {
        if (auto checked = checkMotive(motive, startDate, QString::number(++position)); !checked)
            return checked;
    }
    return {};
}

Result<void> checkComplete(const AttentionContent &content)
{
    if (content.motives.empty())
        return failure(ErrorKind::MissingInput, QStringLiteral("motives"));
    int position = 0;
    for (const AttentionMotive &motive : content.motives) {
        ++position;
        if (motive.outcome == Outcome::Referred && !motive.referTo)
            return failure(ErrorKind::MissingInput, QStringLiteral("refer_to"), QString::number(position));
    }
    return {};
}

Result<void> checkReferences(store::Connection &connection, AttentionContent &content, const AttentionContent &before)
{
    if (content.person) {
        const auto person = existingPerson(connection, *content.person);
        if (!person)
            return failure(person.error());
        content.person = *person;
    }
    int position = 0;
    for (const AttentionMotive &motive : content.motives) {
        ++position;
        const auto active =
            connection.statement("SELECT active FROM motive WHERE id = ?").bind(motive.motive).single<bool>();
        const bool hadIt = std::any_of(before.motives.begin(), before.motives.end(),
            [&](const AttentionMotive &earlier) { return earlier.motive == motive.motive; });
        if (!active || (!*active && !hadIt))
            return failure(ErrorKind::InvalidInput, QStringLiteral("motive"), QString::number(position));
        if (motive.referTo && !exists(connection, *motive.referTo))
            return failure(ErrorKind::InvalidInput, QStringLiteral("refer_to"), QString::number(position));
    }
    return {};
}

} // namespace ventanilla::attention
