#include "core/attention/AttentionList.h"

#include "core/base/Clock.h"
#include "core/base/TextFolding.h"
#include "core/identity/Person.h"

#include <unordered_map>

namespace ventanilla::attention {

namespace {

constexpr int mostWords = 4;

// Two ways in, each along its index: a range of days, or whatever is open. Only what a filter asks for is read, so that
// counting a month touches little more than the index.
#define VENTANILLA_LIST_BY_DAY " FROM attention a INDEXED BY attention_started"
#define VENTANILLA_LIST_OPEN " FROM attention a INDEXED BY attention_open"
// Who stands for the person who came (core/identity/PersonMerge.h).
#define VENTANILLA_LIST_STANDING "(SELECT coalesce(merged_into, id) FROM person WHERE id = a.person_id)"
#define VENTANILLA_LIST_PERSON " LEFT JOIN person p ON p.id = " VENTANILLA_LIST_STANDING
#define VENTANILLA_LIST_DAYS " WHERE a.started_at >= ?1 AND a.started_at < ?2 AND (?12 = 0 OR a.ended_at IS NULL)"
#define VENTANILLA_LIST_ANY_DAY " WHERE a.ended_at IS NULL AND ?1 IS NULL AND ?2 IS NULL AND ?12 = 1"
#define VENTANILLA_LIST_FILTERS                                                                                        \
    " AND (?3 IS NULL OR a.unit_id = ?3) AND (?4 IS NULL OR a.operator_id = ?4) AND (?5 IS NULL OR a.channel = ?5)"    \
    " AND (?6 IS NULL OR EXISTS (SELECT 1 FROM attention_motive m WHERE m.attention_id = a.id AND m.motive_id = ?6))"  \
    " AND (?7 IS NULL OR EXISTS (SELECT 1 FROM person n WHERE n.id = " VENTANILLA_LIST_STANDING " AND NOT EXISTS"      \
    " (SELECT 1 FROM (SELECT ?7 AS word UNION ALL SELECT ?8 UNION ALL SELECT ?9 UNION ALL SELECT ?10)"                 \
    " WHERE word IS NOT NULL"                                                                                          \
    " AND instr(fold_text(n.given_names, n.surname1, n.surname2, n.social_name), word) = 0)))"
#define VENTANILLA_LIST_COLUMNS                                                                                        \
    "SELECT a.id, a.started_at, a.ended_at, a.finished, a.channel,"                                                    \
    " (SELECT name FROM unit WHERE id = a.unit_id), (SELECT full_name FROM operator WHERE id = a.operator_id),"        \
    " p.id, p.given_names, p.surname1, p.surname2, p.social_name"
#define VENTANILLA_LIST_ORDER " ORDER BY a.started_at DESC, a.id DESC LIMIT ?11 OFFSET ?13"
#define VENTANILLA_LIST_COUNT "SELECT count(*), ?11, ?13"

Result<void> check(const AttentionFilter &filter)
{
    if (filter.limit < 1 || filter.limit > largestPage)
        return failure(ErrorKind::InvalidInput, QStringLiteral("limit"), QString::number(largestPage));
    if (filter.offset < 0)
        return failure(ErrorKind::InvalidInput, QStringLiteral("offset"));
    if (filter.openOnly && !filter.from.isValid() && !filter.to.isValid())
        return {};
    if (!filter.from.isValid())
        return failure(ErrorKind::InvalidInput, QStringLiteral("from"));
    const qint64 days = filter.to.isValid() ? filter.from.daysTo(filter.to) : -1;
    if (days < 0 || days >= longestListDays)
        return failure(ErrorKind::InvalidInput, QStringLiteral("to"), QString::number(longestListDays));
    return {};
}

store::Statement &bindFilter(store::Statement &statement, const AttentionFilter &filter)
{
    const bool anyDay = !filter.from.isValid();
    const auto start = anyDay ? QDateTime() : local_time::startOfDay(filter.from);
    const auto end = anyDay ? QDateTime() : local_time::startOfDay(filter.to.addDays(1));
    QStringList words = text::foldedWords(filter.text).mid(0, mostWords);
    while (words.size() < mostWords)
        words.append(QString());
    return statement.bind(start, end, filter.unit, filter.operatorId, filter.channel, filter.motive, words[0], words[1],
        words[2], words[3], filter.limit, filter.openOnly, filter.offset);
}

AttentionRow rowOf(const store::Statement &statement)
{
    AttentionRow row;
    row.id = statement.value<AttentionId>(0);
    row.startedAt = statement.value<QDateTime>(1);
    row.endedAt = statement.value<QDateTime>(2);
    row.finished = statement.value<bool>(3);
    row.channel = statement.value<Channel>(4);
    row.unitName = statement.value<QString>(5);
    row.operatorName = statement.value<QString>(6);
    row.person = statement.value<std::optional<PersonId>>(7);
    if (row.person) {
        identity::Person person;
        person.givenNames = statement.value<QString>(8);
        person.surname1 = statement.value<QString>(9);
        person.surname2 = statement.value<QString>(10);
        person.socialName = statement.value<QString>(11);
        row.personName = person.fullName();
    }
    return row;
}

void addMotiveNames(store::Connection &connection, std::vector<AttentionRow> &rows)
{
    std::unordered_map<AttentionId, size_t> places;
    QStringList ids;
    for (size_t index = 0; index < rows.size(); ++index) {
        places.emplace(rows[index].id, index);
        ids.append(QString::number(rows[index].id.value()));
    }
    auto names = connection.statement("SELECT m.attention_id, r.name FROM attention_motive m"
                                      " JOIN motive r ON r.id = m.motive_id"
                                      " WHERE m.attention_id IN (SELECT value FROM json_each(?))"
                                      " ORDER BY m.attention_id, m.position, m.id");
    names.bind(QStringLiteral("[%1]").arg(ids.join(QLatin1Char(','))));
    while (names.step())
        rows[places.at(names.value<AttentionId>(0))].motiveNames.append(names.value<QString>(1));
}

} // namespace

Result<AttentionPage> listAttentions(security::Session &session, const AttentionFilter &filter)
{
    if (auto checked = check(filter); !checked)
        return failure(checked.error());
    return session.read(security::Permission::ReadPersonalFile, [&](store::Connection &connection) {
        const bool anyDay = !filter.from.isValid();
        auto counted = anyDay
            ? connection.statement(
                VENTANILLA_LIST_COUNT VENTANILLA_LIST_OPEN VENTANILLA_LIST_ANY_DAY VENTANILLA_LIST_FILTERS)
            : connection.statement(
                VENTANILLA_LIST_COUNT VENTANILLA_LIST_BY_DAY VENTANILLA_LIST_DAYS VENTANILLA_LIST_FILTERS);
        AttentionPage page;
        page.total = bindFilter(counted, filter).single<int>().value_or(0);
        auto rows = anyDay ? connection.statement(VENTANILLA_LIST_COLUMNS VENTANILLA_LIST_OPEN VENTANILLA_LIST_PERSON
                            VENTANILLA_LIST_ANY_DAY VENTANILLA_LIST_FILTERS VENTANILLA_LIST_ORDER)
                           : connection.statement(VENTANILLA_LIST_COLUMNS VENTANILLA_LIST_BY_DAY VENTANILLA_LIST_PERSON
                                   VENTANILLA_LIST_DAYS VENTANILLA_LIST_FILTERS VENTANILLA_LIST_ORDER);
        bindFilter(rows, filter);
        while (rows.step())
            page.rows.push_back(rowOf(rows));
        addMotiveNames(connection, page.rows);
        return page;
    });
}

} // namespace ventanilla::attention
