#include "core/base/CrockfordCode.h"

namespace ventanilla::crockford_code {

namespace {

constexpr qsizetype longestTyped = 256;

QChar readAs(QChar typed)
{
    const QChar upper = typed.toUpper();
    if (upper == QLatin1Char('O'))
        return QLatin1Char('0');
    if (upper == QLatin1Char('I') || upper == QLatin1Char('L'))
        return QLatin1Char('1');
    return upper;
}

} // namespace

QString grouped(QString symbols, int groupSize)
{
    for (qsizetype position = symbols.size() - groupSize; position > 0; position -= groupSize)
        symbols.insert(position, QLatin1Char('-'));
    return symbols;
}

Result<QString> symbolsOf(const QString &typed, const QString &field)
{
    QString symbols;
    for (const QChar character : typed.left(longestTyped)) {
        if (character.isSpace() || character.category() == QChar::Punctuation_Dash)
            continue;
        const QChar symbol = readAs(character);
        if (!alphabet.contains(symbol))
            return failure(ErrorKind::InvalidInput, field, QStringLiteral("symbol"));
        symbols.append(symbol);
    }
    return symbols;
}

} // namespace ventanilla::crockford_code
