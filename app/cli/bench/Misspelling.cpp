#include "app/cli/bench/Misspelling.h"

#include "core/base/TextFolding.h"

namespace ventanilla::cli::bench {

namespace {

constexpr qsizetype shortestMisspelt = 4;

QChar anyLetter(std::mt19937 &random)
{
    return QLatin1Char(char('a' + random() % 26));
}

QString misspelt(QString word, std::mt19937 &random)
{
    const auto position = qsizetype(random() % size_t(word.size()));
    switch (random() % 4) {
    case 0:
        word[position] = anyLetter(random);
        break;
    case 1:
        word.remove(position, 1);
        break;
    case 2:
        word.insert(position, anyLetter(random));
        break;
    default:
        if (position + 1 < word.size())
            std::swap(word[position], word[position + 1]);
        else
            word.chop(1);
    }
    return word;
}

} // namespace

std::optional<MisspeltQuery> misspeltQuery(const ventanilla::bench::Sample &person, int words, std::mt19937 &random)
{
    const QStringList given = text::foldedWords(person.givenNames);
    const QStringList first = text::foldedWords(person.surname1);
    const QStringList second = text::foldedWords(person.surname2);
    if (given.isEmpty() || first.isEmpty() || second.isEmpty())
        return std::nullopt;
    MisspeltQuery query;
    query.right = QStringList{given.first(), first.first(), second.first()};
    query.right = words == 1 ? query.right.mid(1, 1) : query.right.mid(0, words);
    std::vector<qsizetype> candidates;
    for (qsizetype index = 0; index < query.right.size(); ++index) {
        if (query.right[index].size() >= shortestMisspelt)
            candidates.push_back(index);
    }
    if (candidates.empty())
        return std::nullopt;
    QStringList typed = query.right;
    QString &wrong = typed[candidates[random() % candidates.size()]];
    wrong = misspelt(wrong, random);
    if (typed == query.right)
        return std::nullopt;
    query.typed = typed.join(QLatin1Char(' '));
    return query;
}

} // namespace ventanilla::cli::bench
