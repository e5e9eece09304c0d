#include "core/identity/Duplicates.h"

#include "core/base/TextFolding.h"
#include "core/identity/Likeness.h"
#include "core/identity/PersonFinder.h"

#include <algorithm>
#include <map>

namespace ventanilla::identity::duplicates {

namespace {

// The name by which people are called: enough to look for them when the rest was left out on one side.
QStringList shortName(const Person &person)
{
    return text::foldedWords(person.givenNames).mid(0, 1) + text::foldedWords(person.surname1);
}

class Collector
{
public:
    Collector(store::Connection &connection, const Person &person) : m_connection(connection), m_person(person) { }

    void byRut()
    {
        if (!m_person.rut)
            return;
        if (const auto bearer = persons::findByRut(m_connection, *m_person.rut))
            add(*bearer, DuplicateReason::SameRut, likenessTo(*bearer));
    }

    void byProvisionalNumber()
    {
        if (m_person.provisionalNumber.isEmpty())
            return;
        auto statement = m_connection.statement(
            "SELECT coalesce(merged_into, id) FROM person WHERE provisional_number = ? LIMIT 20");
        for (const Person &bearer : personsOf(statement.bind(m_person.provisionalNumber)))
            add(bearer, DuplicateReason::SameProvisionalNumber, likenessTo(bearer));
    }

    void byPhone()
    {
        if (m_person.phone.isEmpty())
            return;
        auto statement =
            m_connection.statement("SELECT coalesce(merged_into, id) FROM person WHERE phone = ? LIMIT 50");
        const NameMatch match(shortName(m_person));
        for (const Person &bearer : personsOf(statement.bind(m_person.phone))) {
            const double score = match.score(ComparedNames::of(bearer).names);
            if (score > 0 && !areTwo(bearer))
                add(bearer, DuplicateReason::NameAndPhone, score);
        }
    }

    void byName(NameDictionary &dictionary)
    {
        if (!m_person.birthDate.isValid())
            return;
        for (const QStringList &words : {ComparedNames::of(m_person).words, shortName(m_person)}) {
            const auto found =
                finder::find(m_connection, dictionary, words.join(QLatin1Char(' ')), finder::mostResults);
            for (const SearchResult &result : found) {
                if (!almostSame(m_person.birthDate, result.birthDate))
                    continue;
                const auto other = persons::find(m_connection, result.id);
                const double score = other ? likenessTo(*other) : 0;
                if (score > 0 && !areTwo(*other))
                    add(*other, DuplicateReason::NameAndBirthDate, score);
            }
        }
    }

    [[nodiscard]] std::vector<PossibleDuplicate> sorted() const
    {
        std::vector<PossibleDuplicate> all;
        for (const auto &[id, duplicate] : m_found)
            all.push_back(duplicate);
        std::stable_sort(all.begin(), all.end(), [](const auto &one, const auto &other) {
            return one.reason != other.reason ? one.reason < other.reason : one.score > other.score;
        });
        return all;
    }

private:
    [[nodiscard]] double likenessTo(const Person &other) const
    {
        return likeness(ComparedNames::of(m_person), ComparedNames::of(other));
    }

    [[nodiscard]] bool areTwo(const Person &other) const
    {
        return m_person.rut && other.rut && m_person.rut != other.rut;
    }

    std::vector<Person> personsOf(store::Statement &statement)
    {
        std::vector<Person> found;
        while (statement.step()) {
            if (auto person = persons::find(m_connection, statement.value<PersonId>(0)))
                found.push_back(std::move(*person));
        }
        return found;
    }

    // Called with the surest reason first.
    void add(const Person &other, DuplicateReason reason, double score)
    {
        if (other.id == m_person.id)
            return;
        const auto [known, isNew] = m_found.try_emplace(other.id, PossibleDuplicate{other, reason, score});
        if (!isNew && known->second.reason == reason)
            known->second.score = std::max(known->second.score, score);
    }

    store::Connection &m_connection;
    const Person &m_person;
    std::map<PersonId, PossibleDuplicate> m_found;
};

} // namespace

std::vector<PossibleDuplicate> find(store::Connection &connection, NameDictionary &dictionary, const Person &person)
{
    Collector collector(connection, person);
    collector.byRut();
    collector.byProvisionalNumber();
    collector.byName(dictionary);
    collector.byPhone();
    return collector.sorted();
}

Result<std::vector<PossibleDuplicate>> find(
    security::Session &session, NameDictionary &dictionary, const Person &person)
{
    return session.read(security::Permission::ReadPersonalFile,
        [&](store::Connection &connection) { return find(connection, dictionary, person); });
}

} // namespace ventanilla::identity::duplicates
