#include "core/security/RecoveryCode.h"

#include <sodium.h>

namespace ventanilla::security::recovery_code {

namespace {

constexpr QLatin1String alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int randomSymbols = 26;
constexpr int checkSymbols = 2;
constexpr int groupSize = 4;
const QString fieldName = QStringLiteral("recovery_code");

// The code as a number modulo the largest prime below 32²: any one wrong symbol and any two neighbours exchanged
// change it.
QString checkOf(QStringView symbols)
{
    constexpr int modulus = 1021;
    qsizetype remainder = 0;
    for (const QChar symbol : symbols)
        remainder = (remainder * 32 + alphabet.indexOf(symbol)) % modulus;
    return QString(alphabet.at(remainder / 32)) + alphabet.at(remainder % 32);
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

QString random()
{
    QString symbols;
    for (int index = 0; index < randomSymbols; ++index)
        symbols.append(alphabet.at(randombytes_uniform(32)));
    symbols.append(checkOf(symbols));
    for (qsizetype position = symbols.size() - groupSize; position > 0; position -= groupSize)
        symbols.insert(position, QLatin1Char('-'));
    return symbols;
}

Result<QString> parse(const QString &typed)
{
    QString symbols;
    for (const QChar character : typed.left(256)) {
        if (character.isSpace() || character.category() == QChar::Punctuation_Dash)
            continue;
        const QChar symbol = readAs(character);
        if (!alphabet.contains(symbol))
            return failure(ErrorKind::InvalidInput, fieldName, QStringLiteral("symbol"));
        symbols.append(symbol);
    }
    if (symbols.isEmpty())
        return failure(ErrorKind::MissingInput, fieldName);
    if (symbols.size() != randomSymbols + checkSymbols)
        return failure(ErrorKind::InvalidInput, fieldName, QStringLiteral("length"));
    if (checkOf(QStringView(symbols).left(randomSymbols)) != QStringView(symbols).mid(randomSymbols))
        return failure(ErrorKind::InvalidInput, fieldName, QStringLiteral("checksum"));
    return symbols;
}

} // namespace ventanilla::security::recovery_code
