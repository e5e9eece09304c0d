#include "app/cli/HistoryValues.h"

#include "app/cli/JsonValues.h"
#include "app/cli/Words.h"
#include "ui/words/Format.h"

#include <array>

namespace ventanilla::cli {

namespace {

QString codeOf(identity::Sex sex)
{
    constexpr std::array codes{"", "F", "M", "I"};
    return QLatin1String(codes.at(size_t(sex)));
}

struct ToJson
{
    QJsonValue operator()(std::monostate) const { return {}; }
    QJsonValue operator()(const identity::Sex sex) const { return codeOf(sex); }
    template <class Value>
    QJsonValue operator()(const Value &value) const
    {
        return json::of(value);
    }
};

struct ToText
{
    QString operator()(std::monostate) const { return QStringLiteral("—"); }
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(double number) const { return QString::number(number); }
    QString operator()(bool flag) const
    {
        return flag ? words(QT_TRANSLATE_NOOP("Cli", "yes")) : words(QT_TRANSLATE_NOOP("Cli", "no"));
    }
    QString operator()(const QDate &date) const { return words::date(date); }
    QString operator()(identity::Sex sex) const { return codeOf(sex); }
};

} // namespace

QString textOf(const identity::HistoryValue &value)
{
    return std::visit(ToText(), value);
}

QJsonValue json::of(const identity::HistoryValue &value)
{
    return std::visit(ToJson(), value);
}

} // namespace ventanilla::cli
