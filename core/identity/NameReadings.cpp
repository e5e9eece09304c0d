#include "core/identity/NameReadings.h"

#include "core/identity/Spelling.h"

#include <algorithm>
#include <set>

namespace ventanilla::identity {

namespace fts5 {

QString exactly(const QString &word)
{
    return QLatin1Char('"') + word + QLatin1Char('"');
}

QString beginning(const QString &word)
{
    return exactly(word) + QLatin1String(" *");
}

QString allOf(const QStringList &terms)
{
    return terms.join(QLatin1String(" AND "));
}

QString anyOf(const QStringList &terms)
{
    return terms.size() == 1 ? terms.first() : QLatin1Char('(') + terms.join(QLatin1String(" OR ")) + QLatin1Char(')');
}

} // namespace fts5

namespace {

// A name that another one resembles which so many times as many persons have is doubtful: "tores" beside "torres" may
// be somebody else's typing error in the store.
constexpr qint64 hardlyAnybody = 50;

bool isDoubtful(const std::vector<Correction> &others, qint64 uses)
{
    return uses == 0 || std::any_of(others.begin(), others.end(), [uses](const Correction &other) {
        return other.uses > uses * hardlyAnybody;
    });
}

// Each reading is a list to be merged; several words leave fewer persons, so that they need fewer.
size_t mostReadings(qsizetype words)
{
    return words == 1 ? 12 : words == 2 ? 8 : 6;
}

} // namespace

NameReadings::NameReadings(
    const NameDictionary &dictionary, const QStringList &words, bool lastIsOpen, Leniency leniency)
    : m_persons(double(dictionary.persons()))
{
    for (qsizetype index = 0; index < words.size(); ++index) {
        const QString &word = words[index];
        const bool last = index == words.size() - 1;
        if (!last && word.size() == 1)
            m_words.push_back({{fts5::beginning(word), 0, dictionary.usesOfBeginning(word)}});
        else
            m_words.push_back(resembling(dictionary, word, last && lastIsOpen, leniency, mostReadings(words.size())));
    }
}

// The word that is being typed. FTS5 has lists of its own for beginnings of up to three letters; for longer ones it
// would merge the lists of all the words, so that naming the words is faster.
NameReadings::Readings NameReadings::begun(const NameDictionary &dictionary, const QString &word)
{
    constexpr qsizetype longestIndexed = 3;
    constexpr size_t mostWords = 48;
    const auto words =
        word.size() > longestIndexed && dictionary.isLoaded() ? dictionary.completions(word, mostWords) : std::nullopt;
    if (!words)
        return {{fts5::beginning(word), 0, dictionary.usesOfBeginning(word)}};
    Readings readings{{fts5::exactly(word), 0, dictionary.uses(word)}};
    for (const WordList::Entry &entry : *words)
        readings.push_back({fts5::exactly(QString::fromStdString(entry.word)), 0, entry.uses});
    return readings;
}

// The word itself, the words it may have been meant to be and, when it is still being typed, may become.
NameReadings::Readings NameReadings::resembling(
    const NameDictionary &dictionary, const QString &word, bool open, Leniency leniency, size_t mostWords)
{
    Readings readings = open ? begun(dictionary, word) : Readings{{fts5::exactly(word), 0, dictionary.uses(word)}};
    tidy(readings);
    if (leniency.doubtful == 0)
        return readings;
    // The nearer readings that a known name is left with are the first of these.
    auto corrections = dictionary.corrections(word, leniency.doubtful, mostWords);
    const bool doubtful = isDoubtful(corrections, qint64(usesOf(readings)));
    const int most = doubtful ? leniency.doubtful : leniency.known;
    std::erase_if(corrections, [most](const Correction &correction) { return correction.distance > most; });
    if (open) {
        const auto begunOnes = dictionary.openCorrections(word, most, mostWords);
        corrections.insert(corrections.end(), begunOnes.begin(), begunOnes.end());
    }
    for (const Correction &correction : corrections)
        readings.push_back(
            {fts5::exactly(QString::fromStdString(correction.word)), correction.distance, correction.uses});
    // Two names written as one.
    for (qsizetype split = 3; split + 3 <= word.size(); ++split) {
        const QString left = word.left(split);
        const QString right = word.mid(split);
        if (dictionary.contains(left) && dictionary.contains(right))
            readings.push_back(
                {QLatin1Char('(') + fts5::allOf({fts5::exactly(left), fts5::exactly(right)}) + QLatin1Char(')'),
                    spelling::likeSounding, dictionary.uses(left) + dictionary.uses(right)});
    }
    tidy(readings);
    return readings;
}

// Each once, as near as it is.
void NameReadings::tidy(Readings &readings)
{
    std::stable_sort(readings.begin(), readings.end(),
        [](const Reading &one, const Reading &other) { return one.distance < other.distance; });
    std::set<QString> seen;
    std::erase_if(readings, [&seen](const Reading &reading) { return !seen.insert(reading.term).second; });
}

double NameReadings::usesOf(const Readings &readings)
{
    double uses = 0;
    for (const Reading &reading : readings)
        uses += double(reading.uses);
    return uses;
}

QString NameReadings::expression() const
{
    std::vector<const Readings *> rarestFirst;
    for (const Readings &readings : m_words)
        rarestFirst.push_back(&readings);
    std::stable_sort(rarestFirst.begin(), rarestFirst.end(),
        [](const Readings *one, const Readings *other) { return usesOf(*one) < usesOf(*other); });
    QStringList terms;
    for (const Readings *readings : rarestFirst) {
        QStringList alternatives;
        for (const Reading &reading : *readings)
            alternatives.append(reading.term);
        terms.append(fts5::anyOf(alternatives));
    }
    return fts5::allOf(terms);
}

double NameReadings::entriesRead(int rows) const
{
    // What is read of a long list to find one entry in it.
    constexpr double entriesForOne = 1250;
    double rarest = m_persons;
    double matches = m_persons;
    for (const Readings &readings : m_words) {
        const double uses = usesOf(readings);
        rarest = std::min(rarest, uses);
        matches *= std::min(1.0, uses / std::max(1.0, m_persons));
    }
    double entries = 0;
    for (const Readings &readings : m_words)
        entries += std::min(usesOf(readings), rarest * entriesForOne);
    return matches > rows ? entries * rows / matches : entries;
}

NameReadings::Readings *NameReadings::farthest()
{
    Readings *found = nullptr;
    for (Readings &readings : m_words) {
        // A word that is no name needs a reading besides itself.
        const size_t fewest = readings.front().uses > 0 ? 1 : 2;
        if (readings.size() > fewest && (!found || readings.back().distance > found->back().distance))
            found = &readings;
    }
    return found;
}

void NameReadings::keepWithin(double mostEntries, int rows)
{
    while (entriesRead(rows) > mostEntries) {
        Readings *readings = farthest();
        if (readings == nullptr || readings->back().distance == 0)
            return;
        readings->pop_back();
    }
}

} // namespace ventanilla::identity
