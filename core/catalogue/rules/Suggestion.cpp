#include "core/catalogue/rules/Suggestion.h"

#include "core/catalogue/rules/Phrases.h"

#include <algorithm>
#include <array>
#include <vector>

namespace ventanilla::catalogue {

namespace {

constexpr int longestWordCorrected = 40;

// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours count one.
int slipsBetween(const QString &left, const QString &right)
{
    const int columns = int(right.size()) + 1;
    std::vector<int> beforeLast(columns), last(columns), current(columns);
    for (int column = 0; column < columns; ++column)
        last[column] = column;
    for (int row = 1; row <= left.size(); ++row) {
        current[0] = row;
        for (int column = 1; column < columns; ++column) {
            const int replaced = last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
            current[column] = std::min({last[column] + 1, current[column - 1] + 1, replaced});
            if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                current[column] = std::min(current[column], beforeLast[column - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last[columns - 1];
}

struct Hint
{
    QLatin1String word;
    const char16_t *condition;
};

// What people write who have not seen the language yet, and the condition that says it.
constexpr std::array hints{
    Hint{QLatin1String("mujer"), u"sexo mujer"},
    Hint{QLatin1String("mujeres"), u"sexo mujer"},
    Hint{QLatin1String("hombre"), u"sexo hombre"},
    Hint{QLatin1String("mayor"), u"edad desde 60"},
    Hint{QLatin1String("mayores"), u"edad desde 60"},
    Hint{QLatin1String("anciano"), u"edad desde 60"},
    Hint{QLatin1String("menores"), u"hogar con menores de 18"},
    Hint{QLatin1String("ninos"), u"hogar con menores de 18"},
    Hint{QLatin1String("hijos"), u"hogar con menores de 18"},
    Hint{QLatin1String("cuida"), u"vive con una persona dependiente"},
    Hint{QLatin1String("cuidador"), u"vive con una persona dependiente"},
    Hint{QLatin1String("cuidadora"), u"vive con una persona dependiente"},
    Hint{QLatin1String("indigena"), u"pueblo originario"},
    Hint{QLatin1String("mapuche"), u"pueblo \"Mapuche\""},
    Hint{QLatin1String("chileno"), u"nacionalidad chilena"},
    Hint{QLatin1String("chilena"), u"nacionalidad chilena"},
    Hint{QLatin1String("extranjero"), u"nacionalidad extranjera"},
    Hint{QLatin1String("migrante"), u"nacionalidad extranjera"},
    Hint{QLatin1String("rsh"), u"tiene RSH"},
    Hint{QLatin1String("vulnerable"), u"tramo hasta 40"},
    Hint{QLatin1String("ingreso"), u"tramo hasta 40"},
    Hint{QLatin1String("ingresos"), u"tramo hasta 40"},
    Hint{QLatin1String("localidad"), u"sector \"…\""},
    Hint{QLatin1String("embarazo"), u"verificar \"embarazo\""},
    Hint{QLatin1String("embarazada"), u"verificar \"embarazo\""},
};

// The words of a phrase up to its first value.
QString beginningOf(const Phrase &phrase)
{
    QStringList words;
    for (const PhraseElement &element : phrase.elements) {
        if (element.part != PhrasePart::Word)
            break;
        words.append(element.word);
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

QString closestWord(const QString &folded, const QStringList &candidates)
{
    if (folded.isEmpty() || folded.size() > longestWordCorrected)
        return {};
    QString closest;
    int fewest = std::max(1, int(folded.size()) / 3) + 1;
    for (const QString &candidate : candidates) {
        // A word of one or two letters is within a slip of anything.
        if (candidate.size() < 3 || std::abs(int(candidate.size() - folded.size())) >= fewest)
            continue;
        const int slips = slipsBetween(folded, candidate);
        if (slips < fewest) {
            fewest = slips;
            closest = candidate;
        }
    }
    return closest;
}

QString suggestedCondition(const QString &folded)
{
    for (const Hint &hint : hints) {
        if (folded == hint.word)
            return QString::fromUtf16(hint.condition);
    }
    for (const Phrase &phrase : phrases()) {
        QStringList words;
        for (const PhraseElement &element : phrase.elements) {
            if (element.part == PhrasePart::Word && element.folded.size() > 3)
                words.append(element.folded);
        }
        if (!closestWord(folded, words).isEmpty())
            return beginningOf(phrase);
    }
    return {};
}

} // namespace ventanilla::catalogue
