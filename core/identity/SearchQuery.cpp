#include "core/identity/SearchQuery.h"

#include "core/base/TextFolding.h"

namespace ventanilla::identity {

namespace {

bool isDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

// The digits, and the K of a check digit at the end; nothing when there is anything else than digits and what is
// written between them.
QString compactNumber(const QString &text)
{
    static const QString between = QStringLiteral(" .-+()/\u2010\u2011\u2013\u2212\u00a0");
    QString compact;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar character = text[index];
        const bool letterK = index == text.size() - 1 && character.toUpper() == QLatin1Char('K') && !compact.isEmpty();
        if (isDigit(character) || letterK)
            compact.append(character.toUpper());
        else if (!between.contains(character))
            return {};
    }
    return compact;
}

std::optional<Rut> rutAmong(const QString &text)
{
    for (const QString &part : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const auto rut = Rut::parse(part))
            return rut;
    }
    return std::nullopt;
}

} // namespace

SearchQuery SearchQuery::of(const QString &text)
{
    SearchQuery query;
    query.text = text.left(longestText).simplified();
    const QString compact = compactNumber(query.text);
    query.rut = compact.isEmpty() ? rutAmong(query.text) : Rut::parse(compact);
    query.digits = compact;
    if (query.digits.endsWith(QLatin1Char('K')))
        query.digits.chop(1);
    query.written = query.text.contains(QLatin1Char('-')) || query.text.contains(QLatin1Char('.'));
    for (const QChar character : query.text)
        query.hasNumber = query.hasNumber || isDigit(character);
    for (const QString &word : text::foldedWords(query.text)) {
        if (query.words.size() < mostWords && !query.words.contains(word))
            query.words.append(word);
    }
    return query;
}

} // namespace ventanilla::identity
