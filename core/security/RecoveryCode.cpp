#include "core/security/RecoveryCode.h"

#include "core/base/CrockfordCode.h"

#include <sodium.h>

namespace ventanilla::security::recovery_code {

namespace {

using crockford_code::alphabet;

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

} // namespace

QString random()
{
    QString symbols;
    for (int index = 0; index < randomSymbols; ++index)
        symbols.append(alphabet.at(randombytes_uniform(32)));
    symbols.append(checkOf(symbols));
    return crockford_code::grouped(symbols, groupSize);
}

Result<QString> parse(const QString &typed)
{
    const auto read = crockford_code::symbolsOf(typed, fieldName);
    if (!read)
        return read;
    const QString &symbols = *read;
    if (symbols.isEmpty())
        return failure(ErrorKind::MissingInput, fieldName);
    if (symbols.size() != randomSymbols + checkSymbols)
        return failure(ErrorKind::InvalidInput, fieldName, QStringLiteral("length"));
    if (checkOf(QStringView(symbols).left(randomSymbols)) != QStringView(symbols).mid(randomSymbols))
        return failure(ErrorKind::InvalidInput, fieldName, QStringLiteral("checksum"));
    return symbols;
}

} // namespace ventanilla::security::recovery_code
