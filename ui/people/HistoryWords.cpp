#include "ui/people/HistoryWords.h"

#include "ui/people/PersonWords.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/Format.h"

#include <QCoreApplication>
#include <QHash>

namespace ventanilla::people {

namespace {

using identity::HistoryEntry;
using Subject = HistoryEntry::Subject;

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

QString eventText(const HistoryEntry &entry)
{
    const bool created = entry.event == HistoryEntry::Event::Created;
    switch (entry.subject) {
    case Subject::Person:
        return created ? Tr::tr("The person was registered") : Tr::tr("The person was deleted");
    case Subject::Household:
        return created ? Tr::tr("The household was registered") : Tr::tr("The household was deleted");
    case Subject::Membership:
        return created ? Tr::tr("Became a member of a household") : Tr::tr("The membership was deleted");
    }
    return {};
}

class ValueText
{
public:
    explicit ValueText(QString field) : m_field(std::move(field)) { }

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const
    {
        if (m_field == QLatin1String("relation"))
            return relationText(text);
        return m_field == QLatin1String("phone") ? phoneText(text) : text;
    }
    QString operator()(qint64 number) const { return words::number(number); }
    QString operator()(double number) const { return words::decimal(number, 5); }
    QString operator()(bool flag) const { return flag ? Tr::tr("Yes") : Tr::tr("No"); }
    QString operator()(const QDate &date) const { return words::date(date); }
    QString operator()(identity::Sex sex) const { return sexText(sex); }

private:
    QString m_field;
};

} // namespace

QString fieldText(const QString &field)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("disability"), QT_TRANSLATE_NOOP("HistoryWords", "Disability")},
        {QStringLiteral("dependant"), QT_TRANSLATE_NOOP("HistoryWords", "Depends on someone's care")},
        {QStringLiteral("sector_id"), QT_TRANSLATE_NOOP("HistoryWords", "Sector")},
        {QStringLiteral("household_id"), QT_TRANSLATE_NOOP("HistoryWords", "Household")},
        {QStringLiteral("person_id"), QT_TRANSLATE_NOOP("HistoryWords", "Person")},
        {QStringLiteral("same_as"), QT_TRANSLATE_NOOP("HistoryWords", "Same person as")},
        {QStringLiteral("from_date"), QT_TRANSLATE_NOOP("HistoryWords", "Member since")},
        {QStringLiteral("to_date"), QT_TRANSLATE_NOOP("HistoryWords", "Member until")},
        {QStringLiteral("folio"), QT_TRANSLATE_NOOP("HistoryWords", "RSH folio")},
    };
    if (const char *source = words.value(field, nullptr))
        return QCoreApplication::translate("HistoryWords", source);
    const QString name = words::fieldName(field);
    return name.isEmpty() ? Tr::tr("Another datum") : name;
}

QString changeText(const HistoryEntry &entry)
{
    if (entry.event != HistoryEntry::Event::Changed)
        return eventText(entry);
    const QString field = fieldText(entry.field);
    return entry.subject == Subject::Household ? Tr::tr("Household: %1").arg(field) : field;
}

QString valueText(const QString &field, const identity::HistoryValue &value)
{
    return std::visit(ValueText(field), value);
}

} // namespace ventanilla::people
