#include "core/sync/protocol/Enrolment.h"

#include <sodium.h>

namespace ventanilla::sync::enrolments {

namespace {

// Crockford's: without the letters that are taken for digits or for each other.
constexpr QLatin1String alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int randomSymbols = 24;
constexpr int groupSize = 5;
constexpr qsizetype longestTyped = 256;
const QString fieldName = QStringLiteral("code");

// The sum of symbol · 2^place in the field of 32 elements (x^5 + x^2 + 1): any one wrong symbol and any two exchanged
// change it.
QChar checkOf(QStringView symbols)
{
    constexpr int reduction = 0b100101;
    int sum = 0;
    for (const QChar symbol : symbols) {
        sum = (sum ^ int(alphabet.indexOf(symbol))) << 1;
        if (sum >= alphabet.size())
            sum ^= reduction;
    }
    return alphabet.at(sum);
}

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

QString newCode()
{
    QString symbols;
    for (int index = 0; index < randomSymbols; ++index)
        symbols.append(alphabet.at(qsizetype(randombytes_uniform(quint32(alphabet.size())))));
    symbols.append(checkOf(symbols));
    for (qsizetype position = symbols.size() - groupSize; position > 0; position -= groupSize)
        symbols.insert(position, QLatin1Char('-'));
    return symbols;
}

Result<QString> parseCode(const QString &typed)
{
    QString symbols;
    for (const QChar character : typed.left(longestTyped)) {
        if (character.isSpace() || character.category() == QChar::Punctuation_Dash)
            continue;
        const QChar symbol = readAs(character);
        if (!alphabet.contains(symbol))
            return failure(ErrorKind::InvalidInput, fieldName, QStringLiteral("symbol"));
        symbols.append(symbol);
    }
    if (symbols.size() != randomSymbols + 1)
        return failure(ErrorKind::InvalidInput, fieldName, QStringLiteral("length"));
    if (checkOf(QStringView(symbols).first(randomSymbols)) != symbols.back())
        return failure(ErrorKind::InvalidInput, fieldName, QStringLiteral("checksum"));
    return symbols;
}

} // namespace ventanilla::sync::enrolments
