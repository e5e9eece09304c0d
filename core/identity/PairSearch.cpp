#include "core/identity/PairSearch.h"

#include "core/base/TextFolding.h"
#include "core/identity/Likeness.h"

#include <algorithm>

namespace ventanilla::identity {

namespace {

// So many share a telephone only when it is an office's, so many an address only when it is none ("sin número").
constexpr size_t mostInBlock = 200;

ComparedNames namesOf(const PairRecord &record)
{
    return ComparedNames::of(record.names[0], record.names[1], record.names[2], record.names[3]);
}

QString inAnyOrder(QStringList words)
{
    words.sort();
    return words.join(QLatin1Char(' '));
}

// The first letter as it sounds, so that Hernán and Ernán, Vania and Bania are compared.
QChar soundingInitial(const QString &word)
{
    const QString sounded = word.size() > 1 && word.startsWith(QLatin1Char('h')) ? word.mid(1) : word;
    static const QString letters = QStringLiteral("vbzscskqcsjgyi");
    for (qsizetype index = 0; index < letters.size(); index += 2) {
        if (sounded[0] == letters[index])
            return letters[index + 1];
    }
    return sounded[0];
}

bool speakAgainstEachOther(const QDate &left, const QDate &right)
{
    return left.isValid() && right.isValid() && !almostSame(left, right);
}

bool shareHome(const PairRecord &left, const PairRecord &right)
{
    return std::ranges::any_of(
        left.homes, [&](size_t home) { return std::ranges::find(right.homes, home) != right.homes.end(); });
}

bool haveSwappedSurnames(const ComparedNames &left, const ComparedNames &right)
{
    return left.names.surname1 != left.names.surname2 && left.names.given == right.names.given
        && left.names.surname1 == right.names.surname2 && left.names.surname2 == right.names.surname1;
}

} // namespace

PairSearch::PairSearch(const std::vector<PairRecord> &records, const std::set<std::pair<PersonId, PersonId>> &apart)
    : m_records(records), m_apart(apart)
{ }

std::vector<FoundPair> PairSearch::run(Progress &progress)
{
    constexpr size_t reportEvery = 512;
    const size_t total = 2 * m_records.size();
    for (size_t index = 0; index < m_records.size() && !progress.isCancelled(); ++index) {
        addBlocks(index);
        if (index % reportEvery == 0)
            progress.report(qint64(index), qint64(total));
    }
    std::ranges::sort(m_blocks);
    for (size_t first = 0; first < m_blocks.size() && !progress.isCancelled();) {
        size_t last = first;
        while (last < m_blocks.size() && m_blocks[last].key == m_blocks[first].key)
            ++last;
        if (last - first <= mostInBlock)
            compareAll(first, last);
        if (first / reportEvery != last / reportEvery)
            progress.report(qint64(m_records.size() + m_records.size() * last / m_blocks.size()), qint64(total));
        first = last;
    }
    std::ranges::sort(m_found, [](const FoundPair &one, const FoundPair &other) {
        return std::tuple(-one.score, one.first, one.second) < std::tuple(-other.score, other.first, other.second);
    });
    return std::move(m_found);
}

void PairSearch::addBlocks(size_t index)
{
    const PairRecord &record = m_records[index];
    const ComparedNames names = namesOf(record);
    add(QStringLiteral("name"), inAnyOrder(names.words), index);
    add(QStringLiteral("number"), record.provisionalNumber, index);
    std::set<QChar> initials;
    for (const QString &word : names.names.given)
        initials.insert(soundingInitial(word));
    for (const QChar initial : initials) {
        if (record.birthDate.isValid())
            add(QStringLiteral("birth"), QString::number(record.birthDate.toJulianDay()) + initial, index);
        if (!record.phone.isEmpty())
            add(QStringLiteral("phone"), record.phone + initial, index);
        for (const size_t home : record.homes)
            add(QStringLiteral("home"), QString::number(home) + initial, index);
    }
}

void PairSearch::add(const QString &kind, const QString &key, size_t index)
{
    if (!key.isEmpty())
        m_blocks.push_back({qHash(key, qHash(kind)), index});
}

void PairSearch::compareAll(size_t first, size_t last)
{
    for (size_t one = first; one < last; ++one) {
        for (size_t other = one + 1; other < last; ++other)
            compare(m_records[m_blocks[one].record], m_records[m_blocks[other].record]);
    }
}

void PairSearch::compare(const PairRecord &left, const PairRecord &right)
{
    const bool twoRuts = left.rut && right.rut;
    if (left.id == right.id
        || (twoRuts && !differByOneSlip(QString::number(left.rut->number()), QString::number(right.rut->number()))))
        return;
    const std::pair<PersonId, PersonId> pair = std::minmax(left.id, right.id);
    if (m_apart.contains(pair) || !m_compared.insert(pair).second)
        return;
    if (const auto found = evidence(left, right))
        m_found.push_back({pair.first, pair.second, found->reason, found->score});
}

std::optional<PairSearch::Evidence> PairSearch::evidence(const PairRecord &left, const PairRecord &right)
{
    const ComparedNames one = namesOf(left);
    const ComparedNames other = namesOf(right);
    const bool sameWords = inAnyOrder(one.words) == inAnyOrder(other.words);
    if (left.rut && right.rut) {
        if (sameWords && !speakAgainstEachOther(left.birthDate, right.birthDate))
            return Evidence{PairReason::NameAndNearRut, 0.7};
        return std::nullopt;
    }
    if (!left.provisionalNumber.isEmpty() && left.provisionalNumber == right.provisionalNumber)
        return Evidence{PairReason::SameProvisionalNumber, 0.97};
    const double alike = likeness(one, other);
    if (alike <= 0 || speakAgainstEachOther(left.birthDate, right.birthDate))
        return std::nullopt;
    if (left.birthDate.isValid() && left.birthDate == right.birthDate) {
        if (one.words == other.words)
            return Evidence{PairReason::SameNameAndBirthDate, 1};
        if (haveSwappedSurnames(one, other))
            return Evidence{PairReason::SwappedSurnames, 0.96};
        return Evidence{PairReason::LikeNameAndBirthDate, 0.95 * alike};
    }
    if (left.birthDate.isValid() && right.birthDate.isValid())
        return Evidence{PairReason::NameAndNearBirthDate, 0.85 * alike};
    if (!left.phone.isEmpty() && left.phone == right.phone)
        return Evidence{PairReason::NameAndPhone, 0.8 * alike};
    if (shareHome(left, right))
        return Evidence{PairReason::NameAndHome, 0.75 * alike};
    constexpr qsizetype wholeName = 3; // with fewer words too many people bear it
    if (sameWords && one.words.size() >= wholeName)
        return Evidence{PairReason::NameAlone, 0.5};
    return std::nullopt;
}

} // namespace ventanilla::identity
