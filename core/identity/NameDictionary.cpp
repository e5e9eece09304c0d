#include "core/identity/NameDictionary.h"

#include "core/base/Id.h"
#include "core/base/TextFolding.h"
#include "core/identity/Spelling.h"
#include "core/store/ReplicatedTables.h"

#include <algorithm>
#include <set>

namespace ventanilla::identity {

namespace {

constexpr int mostEntriesARefresh = 400;
// Above it the short list is merged into the long one, which takes some milliseconds.
constexpr size_t mostRecentWords = 400;

// The last journal entry of every device. Ids of one device are consecutive, so a device costs two look-ups.
std::map<int, qint64> lastEntries(store::Connection &connection)
{
    auto next = connection.statement("SELECT min(id) FROM journal_entry WHERE id > ?");
    auto last = connection.statement("SELECT max(id) FROM journal_entry WHERE id <= ?");
    std::map<int, qint64> found;
    qint64 reached = 0;
    while (const auto first = next.bind(reached).single<std::optional<qint64>>().value_or(std::nullopt)) {
        const int device = int(*first >> idCounterBits);
        reached = composeId(device, idCounterMask);
        found[device] = *last.bind(reached).single<qint64>();
    }
    return found;
}

struct NewEntries
{
    qint64 last = 0;
    int read = 0;
    std::set<qint64> persons;
};

NewEntries entriesAfter(store::Connection &connection, qint64 after, int limit)
{
    static const int personTable = store::findReplicatedTable("person")->number;
    auto statement = connection.statement(
        "SELECT id, table_number, row_id FROM journal_entry WHERE id > ? AND id <= ? ORDER BY id LIMIT ?");
    statement.bind(after, after | idCounterMask, limit);
    NewEntries entries{after, 0, {}};
    while (statement.step()) {
        entries.last = statement.value<qint64>(0);
        ++entries.read;
        if (statement.value<int>(1) == personTable)
            entries.persons.insert(statement.value<qint64>(2));
    }
    return entries;
}

void collectWords(store::Connection &connection, const std::set<qint64> &persons, std::map<std::string, qint64> &words)
{
    auto statement = connection.statement("SELECT fold_text(given_names, surname1, surname2, social_name) "
                                          "FROM person WHERE id = ? AND merged_into IS NULL");
    for (const qint64 person : persons) {
        const auto names = statement.bind(person).single<QString>();
        for (const QString &word : names.value_or(QString()).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            ++words[word.toStdString()];
    }
}

std::vector<WordList::Entry> merged(const std::vector<WordList::Entry> &left, const std::vector<WordList::Entry> &right)
{
    std::vector<WordList::Entry> all;
    all.reserve(left.size() + right.size());
    std::merge(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(all),
        [](const auto &one, const auto &other) { return one.word < other.word; });
    return all;
}

std::vector<Correction> nearer(std::vector<Correction> left, const std::vector<Correction> &right, size_t limit)
{
    left.insert(left.end(), right.begin(), right.end());
    std::stable_sort(left.begin(), left.end(), [](const Correction &one, const Correction &other) {
        return one.distance != other.distance ? one.distance < other.distance : one.uses > other.uses;
    });
    if (left.size() > limit)
        left.resize(limit);
    return left;
}

} // namespace

void NameDictionary::load(store::Connection &connection)
{
    auto reached = lastEntries(connection);
    std::vector<WordList::Entry> words;
    auto statement = connection.statement("SELECT term, doc FROM person_search_vocabulary");
    while (statement.step())
        words.push_back({statement.value<QString>(0).toStdString(), statement.value<qint64>(1)});
    std::sort(words.begin(), words.end(), [](const auto &one, const auto &other) { return one.word < other.word; });
    auto list = std::make_shared<const WordList>(words);

    const std::lock_guard lock(m_mutex);
    m_lists = {std::move(list), std::make_shared<const WordList>()};
    m_lastEntries = std::move(reached);
    m_loaded = true;
}

bool NameDictionary::isLoaded() const
{
    const std::lock_guard lock(m_mutex);
    return m_loaded;
}

void NameDictionary::refresh(store::Connection &connection)
{
    std::map<int, qint64> known;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_loaded)
            return;
        known = m_lastEntries;
    }
    std::map<std::string, qint64> words;
    std::map<int, qint64> reached;
    int left = mostEntriesARefresh;
    for (const auto &[device, last] : lastEntries(connection)) {
        const auto seen = known.find(device);
        const qint64 from = seen == known.end() ? composeId(device, 0) : seen->second;
        if (last <= from || left <= 0)
            continue;
        const NewEntries entries = entriesAfter(connection, from, left);
        left -= entries.read;
        collectWords(connection, entries.persons, words);
        reached[device] = entries.last;
    }
    if (reached.empty())
        return;
    std::vector<WordList::Entry> added;
    for (auto &[word, uses] : words)
        added.push_back({word, uses});

    const std::lock_guard lock(m_mutex);
    add(std::move(added));
    for (const auto &[device, last] : reached)
        m_lastEntries[device] = std::max(m_lastEntries[device], last);
}

// With the mutex held. How often a known word is used may lag behind: it only decides between equally good guesses.
void NameDictionary::add(std::vector<WordList::Entry> words)
{
    std::erase_if(words, [this](const auto &entry) {
        return m_lists.all->contains(entry.word) || m_lists.recent->contains(entry.word);
    });
    if (words.empty())
        return;
    auto recent = std::make_shared<const WordList>(merged(m_lists.recent->entries(), words));
    if (recent->size() <= mostRecentWords) {
        m_lists.recent = std::move(recent);
        return;
    }
    m_lists.all = std::make_shared<const WordList>(merged(m_lists.all->entries(), recent->entries()));
    m_lists.recent = std::make_shared<const WordList>();
}

NameDictionary::Lists NameDictionary::lists() const
{
    const std::lock_guard lock(m_mutex);
    return m_lists;
}

qint64 NameDictionary::uses(const QString &word) const
{
    const std::string wanted = word.toStdString();
    const Lists current = lists();
    return current.all->uses(wanted) + current.recent->uses(wanted);
}

qint64 NameDictionary::usesOfBeginning(const QString &beginning) const
{
    const std::string typed = beginning.toStdString();
    const Lists current = lists();
    return current.all->usesOfBeginning(typed) + current.recent->usesOfBeginning(typed);
}

qint64 NameDictionary::persons() const
{
    constexpr qint64 namesOfAPerson = 4;
    return lists().all->totalUses() / namesOfAPerson;
}

std::vector<Correction> NameDictionary::corrections(const QString &word, int mostDistance, size_t limit) const
{
    const std::string typed = word.toStdString();
    const int budget = std::min(mostDistance, spelling::budgetForWord(typed.size()));
    if (budget == 0 || typed.size() > spelling::longestWord)
        return {};
    const Lists current = lists();
    return nearer(
        current.all->resembling(typed, budget, limit), current.recent->resembling(typed, budget, limit), limit);
}

std::vector<Correction> NameDictionary::openCorrections(const QString &beginning, int mostDistance, size_t limit) const
{
    const std::string typed = beginning.toStdString();
    const int budget = std::min(mostDistance, spelling::budgetForPrefix(typed.size()));
    if (budget == 0 || typed.size() > spelling::longestWord)
        return {};
    const Lists current = lists();
    return nearer(
        current.all->beginningLike(typed, budget, limit), current.recent->beginningLike(typed, budget, limit), limit);
}

std::optional<std::vector<WordList::Entry>> NameDictionary::completions(const QString &beginning, size_t limit) const
{
    const std::string typed = beginning.toStdString();
    const Lists current = lists();
    auto words = current.all->beginningWith(typed, limit + 1);
    const auto recent = current.recent->beginningWith(typed, limit + 1);
    words.insert(words.end(), recent.begin(), recent.end());
    if (words.size() > limit)
        return std::nullopt;
    return words;
}

} // namespace ventanilla::identity
