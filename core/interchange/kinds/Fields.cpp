#include "core/interchange/kinds/Fields.h"

#include "core/base/TextFolding.h"
#include "core/identity/Person.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace ventanilla::interchange {

namespace {

using Parsed = tl::expected<Value, Reason>;

tl::unexpected<Reason> refused(Reason reason)
{
    return tl::unexpected<Reason>(reason);
}

bool isDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

// Takes up to `most` digits from the front of the text; -1 when there are none.
int takeNumber(QStringView &text, int most)
{
    int number = 0;
    int digits = 0;
    while (digits < most && !text.isEmpty() && isDigit(text.front())) {
        number = number * 10 + (text.front().unicode() - u'0');
        text = text.mid(1);
        ++digits;
    }
    return digits == 0 ? -1 : number;
}

bool takeSign(QStringView &text, QLatin1String signs)
{
    if (text.isEmpty() || !signs.contains(text.front()))
        return false;
    text = text.mid(1);
    return true;
}

// yyyy-mm-dd or dd-mm-yyyy at the front of the text, also with slashes or points; an invalid date for anything else.
QDate takeDate(QStringView &text, DateOrder order)
{
    const QLatin1String separators("-/.");
    const QStringView whole = text;
    const int first = takeNumber(text, 4);
    const bool yearFirst = whole.size() - text.size() == 4;
    if (first < 0 || !takeSign(text, separators))
        return {};
    const int second = takeNumber(text, 2);
    if (second < 0 || !takeSign(text, separators))
        return {};
    const QStringView rest = text;
    const int third = takeNumber(text, yearFirst ? 2 : 4);
    if (yearFirst)
        return QDate(first, second, third);
    if (third < 0 || rest.size() - text.size() != 4)
        return {};
    return order == DateOrder::DayFirst ? QDate(third, second, first) : QDate(third, first, second);
}

// hh:mm or hh:mm:ss at the front, as a second of the day; -1 for anything else.
int takeTime(QStringView &text)
{
    const int hour = takeNumber(text, 2);
    if (hour < 0 || hour > 23 || !takeSign(text, QLatin1String(":")))
        return -1;
    const int minute = takeNumber(text, 2);
    if (minute < 0 || minute > 59)
        return -1;
    int second = 0;
    if (takeSign(text, QLatin1String(":")))
        second = takeNumber(text, 2);
    if (second < 0 || second > 59)
        return -1;
    if (takeSign(text, QLatin1String(".")))
        (void)takeNumber(text, 9);
    return hour * 3600 + minute * 60 + second;
}

// "Z", "-03:00", "-0300" as seconds; nothing for no or another ending.
std::optional<int> takeOffset(QStringView &text)
{
    if (takeSign(text, QLatin1String("Zz")))
        return 0;
    const bool isNegative = text.startsWith(QLatin1Char('-'));
    if (!takeSign(text, QLatin1String("+-")))
        return std::nullopt;
    const int hours = takeNumber(text, 2);
    (void)takeSign(text, QLatin1String(":"));
    const int minutes = takeNumber(text, 2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (isNegative ? -1 : 1) * (hours * 3600 + minutes * 60);
}

Parsed parseCode(const Column &column, const QString &text)
{
    const QString folded = text::fold(text);
    for (const CodeWord &code : column.codes) {
        if (text == QLatin1String(code.word) || folded == text::fold(QString::fromLatin1(code.word)))
            return Value(qint64(code.number));
    }
    return refused(Reason::UnknownCode);
}

Parsed parseFlag(const QString &text)
{
    static const QStringList yes{QStringLiteral("1"), QStringLiteral("si"), QStringLiteral("s"), QStringLiteral("true"),
        QStringLiteral("verdadero")};
    static const QStringList no{QStringLiteral("0"), QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("false"),
        QStringLiteral("falso")};
    const QString folded = text::fold(text);
    if (yes.contains(folded))
        return Value(qint64(1));
    return no.contains(folded) ? Parsed(Value(qint64(0))) : refused(Reason::UnknownCode);
}

// "1500000", "1.500.000" or "$ 1.500.000".
Parsed parseCount(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A\$? ?([0-9]{1,15}|[0-9]{1,3}(\.[0-9]{3}){1,4})([.,]0+)?\z)"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return refused(text.startsWith(QLatin1Char('-')) ? Reason::NumberOutOfRange : Reason::InvalidNumber);
    return Value(match.captured(1).remove(QLatin1Char('.')).toLongLong());
}

Parsed parseLine(const Column &column, const QString &text)
{
    const QString line = text.normalized(QString::NormalizationForm_C).simplified();
    if (line.size() > column.longest)
        return refused(Reason::TooLong);
    for (const QChar character : line) {
        if (!character.isPrint() && !character.isSurrogate())
            return refused(Reason::InvalidText);
    }
    return line.isEmpty() ? Value() : Value(line);
}

Parsed parseText(const Column &column, const QString &text)
{
    if (text.size() > column.longest)
        return refused(Reason::TooLong);
    return Value(text);
}

Parsed parsePhone(const QString &text)
{
    const auto phone = identity::normalisedPhone(text);
    return phone ? Parsed(Value(*phone)) : refused(Reason::InvalidPhone);
}

bool isBlank(const QString &text)
{
    for (const QChar character : text) {
        if (!character.isSpace())
            return false;
    }
    return true;
}

// As few digits as bring back the same number, never in powers of ten.
QString decimalText(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace

Fields::Fields(const QDateTime &now, const FieldForms &forms)
    : m_now(now.toMSecsSinceEpoch()), m_today(local_time::date(now)), m_forms(forms)
{ }

Parsed Fields::parse(const Column &column, const QString &text)
{
    if (isBlank(text))
        return Value();
    switch (column.type) {
    case FieldType::Line:
        return parseLine(column, text);
    case FieldType::Text:
        return parseText(column, text);
    case FieldType::Rut: {
        const auto rut = identity::Rut::parse(text);
        return rut ? Parsed(Value(rut->number())) : refused(Reason::InvalidRut);
    }
    default:
        break;
    }
    const QString trimmed = text.trimmed();
    switch (column.type) {
    case FieldType::PastDate:
        return parseDate(trimmed, false);
    case FieldType::Date:
        return parseDate(trimmed, true);
    case FieldType::Instant:
        return parseInstant(trimmed);
    case FieldType::Flag:
        return parseFlag(trimmed);
    case FieldType::Count:
        return parseCount(trimmed);
    case FieldType::Decimal:
        return parseDecimal(trimmed);
    case FieldType::Code:
        return parseCode(column, trimmed);
    default:
        return parsePhone(trimmed);
    }
}

Parsed Fields::parseDate(const QString &text, bool mayBeFuture) const
{
    QStringView rest(text);
    const QDate date = takeDate(rest, m_forms.dates);
    // Spreadsheets add a midnight to their dates.
    const bool hasTime = takeSign(rest, QLatin1String(" T"));
    if (!date.isValid() || (hasTime && takeTime(rest) < 0) || !rest.isEmpty())
        return refused(Reason::InvalidDate);
    if (date > m_today && !mayBeFuture)
        return refused(Reason::DateInFuture);
    constexpr int earliestYear = 1850;
    constexpr int latestYear = 2200;
    if (date.year() < earliestYear)
        return refused(Reason::DateTooEarly);
    return date.year() > latestYear ? refused(Reason::InvalidDate) : Parsed(Value(date.toJulianDay()));
}

Parsed Fields::parseInstant(const QString &text)
{
    QStringView rest(text);
    const QDate date = takeDate(rest, m_forms.dates);
    if (!date.isValid())
        return refused(Reason::InvalidDate);
    constexpr int earliestYear = 1900;
    if (date.year() < earliestYear)
        return refused(Reason::DateTooEarly);
    const int second = takeSign(rest, QLatin1String(" T")) ? takeTime(rest) : 0;
    if (second < 0)
        return refused(Reason::InvalidDate);
    qint64 instant = 0;
    if (rest.isEmpty()) {
        instant = m_localTime.toMilliseconds(date, second);
    } else {
        const auto offset = takeOffset(rest);
        if (!offset || !rest.isEmpty())
            return refused(Reason::InvalidDate);
        instant = QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + qint64(second - *offset) * 1000;
    }
    return instant > m_now ? refused(Reason::DateInFuture) : Parsed(Value(instant));
}

Parsed Fields::parseDecimal(const QString &text) const
{
    const qsizetype point = text.lastIndexOf(QLatin1Char('.'));
    const qsizetype comma = text.lastIndexOf(QLatin1Char(','));
    bool commaIsDecimal = comma > point;
    if (m_forms.decimals != DecimalSign::Any)
        commaIsDecimal = m_forms.decimals == DecimalSign::Comma;
    QString number = text;
    number.remove(commaIsDecimal ? QLatin1Char('.') : QLatin1Char(','));
    number.replace(QLatin1Char(','), QLatin1Char('.'));
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return refused(Reason::InvalidNumber);
    return std::abs(value) > 1e15 ? refused(Reason::NumberOutOfRange) : Parsed(Value(value));
}

QString Fields::text(const Column &column, const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *decimal = std::get_if<double>(&value))
        return decimalText(*decimal);
    const auto *number = std::get_if<qint64>(&value);
    if (number == nullptr)
        return {};
    switch (column.type) {
    case FieldType::Rut:
        return QString::number(*number) + QLatin1Char('-') + identity::Rut::checkDigit(*number);
    case FieldType::PastDate:
    case FieldType::Date:
        return QDate::fromJulianDay(*number).toString(Qt::ISODate);
    case FieldType::Instant:
        return m_localTime.text(*number);
    case FieldType::Code:
        for (const CodeWord &code : column.codes) {
            if (code.number == *number)
                return QString::fromLatin1(code.word);
        }
        return {};
    default:
        return QString::number(*number);
    }
}

} // namespace ventanilla::interchange
