#include "core/identity/Rut.h"

#include <array>

namespace ventanilla::identity {

namespace {

bool isDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

// Word processors replace the hyphen by one of its look-alikes.
bool isHyphen(QChar character)
{
    constexpr std::array<char16_t, 5> hyphens{u'-', u'\u2010', u'\u2011', u'\u2013', u'\u2212'};
    for (const char16_t hyphen : hyphens) {
        if (character == QChar(hyphen))
            return true;
    }
    return false;
}

// The digits of 12345678 or 12.345.678; nothing for points elsewhere than between thousands.
std::optional<qint64> numberOf(QStringView text)
{
    constexpr qsizetype mostDigits = 8;
    const bool grouped = text.contains(QLatin1Char('.'));
    qint64 number = 0;
    qsizetype digits = 0;
    for (qsizetype index = 0; index < text.size(); ++index) {
        if (grouped && index > 0 && (text.size() - index) % 4 == 0) {
            if (text[index] != QLatin1Char('.'))
                return std::nullopt;
            continue;
        }
        if (!isDigit(text[index]) || ++digits > mostDigits)
            return std::nullopt;
        number = number * 10 + (text[index].unicode() - u'0');
    }
    return number;
}

} // namespace

std::optional<Rut> Rut::parse(QStringView text)
{
    constexpr qsizetype longestForm = 32;
    text = text.trimmed();
    if (text.size() < 2 || text.size() > longestForm)
        return std::nullopt;
    const QChar given = text.back().toUpper();
    QStringView body = text.chopped(1);
    if (isHyphen(body.back()))
        body.chop(1);
    if (body.isEmpty())
        return std::nullopt;
    const auto number = numberOf(body);
    if (!number || checkDigit(*number) != given)
        return std::nullopt;
    return fromNumber(*number);
}

std::optional<Rut> Rut::fromNumber(qint64 number)
{
    if (number < smallestNumber || number > largestNumber)
        return std::nullopt;
    return Rut(number);
}

QChar Rut::checkDigit(qint64 number)
{
    qint64 sum = 0;
    int weight = 2;
    for (; number > 0; number /= 10) {
        sum += number % 10 * weight;
        weight = weight == 7 ? 2 : weight + 1;
    }
    const auto digit = 11 - sum % 11;
    if (digit == 11)
        return QLatin1Char('0');
    return digit == 10 ? QLatin1Char('K') : QChar(ushort(u'0' + digit));
}

QString Rut::canonical() const
{
    return QString::number(m_number) + QLatin1Char('-') + checkDigit(m_number);
}

QString Rut::display() const
{
    QString text = QString::number(m_number);
    for (qsizetype position = text.size() - 3; position > 0; position -= 3)
        text.insert(position, QLatin1Char('.'));
    return text + QLatin1Char('-') + checkDigit(m_number);
}

} // namespace ventanilla::identity
