#include "core/base/CrockfordCode.h"
#include "core/sync/protocol/Enrolment.h"

#include <sodium.h>

namespace ventanilla::sync::enrolments {

namespace {

using crockford_code::alphabet;

constexpr int randomSymbols = 24;
constexpr int groupSize = 5;
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

} // namespace

QString newCode()
{
    QString symbols;
    for (int index = 0; index < randomSymbols; ++index)
        symbols.append(alphabet.at(qsizetype(randombytes_uniform(quint32(alphabet.size())))));
    symbols.append(checkOf(symbols));
    return crockford_code::grouped(symbols, groupSize);
}

Result<QString> parseCode(const QString &typed)
{
    const auto read = crockford_code::symbolsOf(typed, fieldName);
    if (!read)
        return read;
    const QString &symbols = *read;
    if (symbols.size() != randomSymbols + 1)
        return failure(ErrorKind::InvalidInput, fieldName, QStringLiteral("length"));
    if (checkOf(QStringView(symbols).first(randomSymbols)) != symbols.back())
        return failure(ErrorKind::InvalidInput, fieldName, QStringLiteral("checksum"));
    return symbols;
}

} // namespace ventanilla::sync::enrolments
