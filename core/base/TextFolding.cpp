#include "core/base/TextFolding.h"

namespace ventanilla::text {

namespace {

// Plain ASCII is most of what is folded, and needs no decomposition table.
bool isPlain(QStringView text)
{
    for (const QChar character : text) {
        if (character.unicode() >= 0x80)
            return false;
    }
    return true;
}

void appendFolded(QString &folded, QStringView text)
{
    bool gap = false;
    for (const QChar character : text) {
        if (character.category() == QChar::Mark_NonSpacing)
            continue;
        if (!character.isLetterOrNumber()) {
            gap = true;
            continue;
        }
        if (gap && !folded.isEmpty())
            folded.append(QLatin1Char(' '));
        gap = false;
        folded.append(character.toLower());
    }
}

} // namespace

QString fold(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    if (isPlain(text)) {
        appendFolded(folded, text);
        return folded;
    }
    // Lowering may itself compose or decompose (İ), so it comes before the decomposition as well as after.
    const QString decomposed = text.toString().toLower().normalized(QString::NormalizationForm_KD);
    appendFolded(folded, decomposed);
    return folded;
}

QStringList foldedWords(QStringView text)
{
    return fold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace ventanilla::text
