#include "core/attention/ScreeningParts.h"

#include "core/base/Clock.h"
#include "core/base/TextFolding.h"
#include "core/catalogue/BenefitVersions.h"

#include <algorithm>

namespace ventanilla::attention::parts {

namespace {

constexpr int mostCandidates = 50;
constexpr int mostOpenShown = 5;

QString nameOf(const Screening &screening, PersonId id)
{
    const auto member = std::find_if(screening.members.begin(), screening.members.end(),
        [&](const ScreeningMember &candidate) { return candidate.person.id == id; });
    return member == screening.members.end() ? screening.person.fullName() : member->person.fullName();
}

QStringList foldedNames(const QString &givenNames, const QString &surname1, const QString &surname2)
{
    return text::foldedWords(givenNames + QLatin1Char(' ') + surname1 + QLatin1Char(' ') + surname2);
}

std::vector<PastMotive> motivesOf(store::Statement &rows, AttentionId attention)
{
    rows.bind(attention);
    std::vector<PastMotive> motives;
    while (rows.step())
        motives.push_back({rows.value<QString>(0), rows.value<Outcome>(1), rows.value<QString>(2),
            rows.value<QString>(3), rows.value<QDate>(4)});
    return motives;
}

} // namespace

QString idsOf(const Screening &screening)
{
    QStringList ids{QString::number(screening.person.id.value())};
    for (const ScreeningMember &member : screening.members) {
        if (member.person.id != screening.person.id)
            ids.append(QString::number(member.person.id.value()));
    }
    return QStringLiteral("[%1]").arg(ids.join(QLatin1Char(',')));
}

std::vector<ScreeningProgramme> programmes(store::Connection &connection, const Screening &screening)
{
    auto rows = connection.statement(
        "WITH wanted (id) AS (SELECT value FROM json_each(?1)),"
        " record (id, person) AS (SELECT id, id FROM wanted"
        "  UNION ALL SELECT p.id, w.id FROM wanted w JOIN person p ON p.merged_into = w.id)"
        " SELECT m.id, r.person, m.programme, m.from_date, m.to_date, m.status, m.cutoff_date,"
        " (m.to_date IS NULL OR m.to_date >= ?2) AND (m.from_date IS NULL OR m.from_date <= ?2) AS current"
        " FROM record r JOIN programme_membership m ON m.person_id = r.id"
        " ORDER BY current DESC, r.person <> ?3, m.from_date DESC, m.id");
    rows.bind(idsOf(screening), screening.date, screening.person.id);
    std::vector<ScreeningProgramme> list;
    while (rows.step()) {
        const auto person = rows.value<PersonId>(1);
        list.push_back({{rows.value<ProgrammeMembershipId>(0), person, rows.value<QString>(2), rows.value<QDate>(3),
                            rows.value<QDate>(4), rows.value<QString>(5), rows.value<QDate>(6)},
            nameOf(screening, person), rows.value<bool>(7)});
    }
    return list;
}

std::vector<ScreeningGrant> grants(store::Connection &connection, const Screening &screening)
{
    static const std::string text = "WITH " + catalogue::benefit_versions::tableOn("?3")
        + ", wanted (id) AS (SELECT value FROM json_each(?1)),"
          " record (id, person) AS (SELECT id, id FROM wanted"
          "  UNION ALL SELECT p.id, w.id FROM wanted w JOIN person p ON p.merged_into = w.id)"
          " SELECT g.id, r.person, b.code, b.name, g.status, g.status_date, g.amount, g.quantity, g.folio, g.source"
          " FROM record r JOIN current_grant g ON g.person_id = r.id JOIN benefit_on b ON b.id = g.benefit_id"
          " ORDER BY g.status_date DESC, g.id DESC LIMIT ?2";
    auto rows = connection.statement(store::Sql::generated(text));
    rows.bind(idsOf(screening), mostGrantsShown, screening.date);
    std::vector<ScreeningGrant> list;
    while (rows.step()) {
        const auto person = rows.value<PersonId>(1);
        list.push_back(
            {rows.value<GrantId>(0), person, nameOf(screening, person), rows.value<QString>(2), rows.value<QString>(3),
                rows.value<catalogue::GrantStatus>(4), rows.value<QDate>(5), rows.value<std::optional<qint64>>(6),
                rows.value<std::optional<double>>(7), rows.value<QString>(8), rows.value<QString>(9)});
    }
    return list;
}

std::vector<PastAttention> lastAttentions(store::Connection &connection, PersonId person)
{
    auto rows =
        connection.statement("SELECT a.id, a.started_at, a.ended_at, a.finished, a.channel, u.name, o.full_name, a.note"
                             " FROM attention a JOIN unit u ON u.id = a.unit_id JOIN operator o ON o.id = a.operator_id"
                             " WHERE a.person_id IN (SELECT ?1 UNION ALL SELECT id FROM person WHERE merged_into = ?1)"
                             " ORDER BY a.started_at DESC, a.id DESC LIMIT ?2");
    rows.bind(person, lastAttentionsShown);
    std::vector<PastAttention> list;
    while (rows.step())
        list.push_back(
            {rows.value<AttentionId>(0), rows.value<QDateTime>(1), rows.value<QDateTime>(2), rows.value<bool>(3),
                rows.value<Channel>(4), rows.value<QString>(5), rows.value<QString>(6), rows.value<QString>(7), {}});
    // At most lastAttentionsShown seeks in attention_motive's index: cheaper than a join that sorts again.
    auto motives = connection.statement("SELECT r.name, m.outcome, m.answer, m.next_step, m.answer_by"
                                        " FROM attention_motive m JOIN motive r ON r.id = m.motive_id"
                                        " WHERE m.attention_id = ? ORDER BY m.position, m.id");
    for (PastAttention &attention : list)
        attention.motives = motivesOf(motives, attention.id);
    return list;
}

std::vector<PersonId> likelyDuplicates(store::Connection &connection, const identity::Person &person)
{
    const QStringList words = foldedNames(person.givenNames, person.surname1, QString());
    if (words.isEmpty())
        return {};
    const QString match = QLatin1Char('"') + words.join(QLatin1String("\" \"")) + QLatin1Char('"');
    auto rows = connection.statement(
        "SELECT id, given_names, surname1, surname2, birth_date, rut FROM person"
        " WHERE id IN (SELECT rowid FROM person_search WHERE person_search MATCH ?1 LIMIT ?2)"
        " AND id <> ?3 AND merged_into IS NULL AND (?4 IS NULL OR birth_date IS NULL OR birth_date = ?4)"
        " AND NOT EXISTS (SELECT 1 FROM person_distinction told WHERE (told.person_id = ?3"
        " AND told.other_person_id = person.id) OR (told.person_id = person.id AND told.other_person_id = ?3))"
        " ORDER BY id");
    rows.bind(match, mostCandidates, person.id, person.birthDate);
    const QStringList names = foldedNames(person.givenNames, person.surname1, person.surname2);
    std::vector<PersonId> same;
    while (rows.step()) {
        const bool bothHaveRut = person.rut && rows.value<std::optional<qint64>>(5);
        const bool sameNames =
            foldedNames(rows.value<QString>(1), rows.value<QString>(2), rows.value<QString>(3)) == names;
        const bool sameBirth = person.birthDate.isValid() && rows.value<QDate>(4).isValid();
        // Two valid RUTs are two persons, whatever their names; an unknown birth date asks for every name.
        if (!bothHaveRut && (sameBirth || sameNames))
            same.push_back(rows.value<PersonId>(0));
    }
    return same;
}

std::vector<std::pair<AttentionId, QDate>> openAttentions(store::Connection &connection, PersonId person)
{
    auto rows =
        connection.statement("SELECT id, started_at FROM attention INDEXED BY attention_person"
                             " WHERE person_id IN (SELECT ?1 UNION ALL SELECT id FROM person WHERE merged_into = ?1)"
                             " AND ended_at IS NULL ORDER BY started_at, id LIMIT ?2");
    rows.bind(person, mostOpenShown);
    std::vector<std::pair<AttentionId, QDate>> open;
    while (rows.step())
        open.emplace_back(rows.value<AttentionId>(0), local_time::date(rows.value<QDateTime>(1)));
    return open;
}

} // namespace ventanilla::attention::parts
