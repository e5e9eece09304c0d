#include "ui/sync/RowWords.h"

#include "core/identity/Rut.h"
#include "ui/frontdesk/DeskWords.h"
#include "ui/people/PersonWords.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/Format.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace ventanilla::sync_ui {

namespace {

constexpr const char *context = "RowWords";

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};

using Words = QHash<QByteArray, const char *>;

QString wordFor(const Words &words, const std::string &name)
{
    const char *source = words.value(QByteArray::fromStdString(name), nullptr);
    return source ? QCoreApplication::translate(context, source) : QString();
}

const Words &things()
{
    static const Words words{{"unit", QT_TRANSLATE_NOOP("RowWords", "Unit")},
        {"operator", QT_TRANSLATE_NOOP("RowWords", "Operator")},
        {"agreement_acceptance", QT_TRANSLATE_NOOP("RowWords", "Confidentiality agreement")},
        {"sector", QT_TRANSLATE_NOOP("RowWords", "Sector")}, {"motive", QT_TRANSLATE_NOOP("RowWords", "Motive")},
        {"person", QT_TRANSLATE_NOOP("RowWords", "Personal data")},
        {"household", QT_TRANSLATE_NOOP("RowWords", "Household")},
        {"household_member", QT_TRANSLATE_NOOP("RowWords", "Member of a household")},
        {"programme_membership", QT_TRANSLATE_NOOP("RowWords", "Programme")},
        {"benefit", QT_TRANSLATE_NOOP("RowWords", "Benefit of the catalogue")},
        {"benefit_version", QT_TRANSLATE_NOOP("RowWords", "Version of a benefit")},
        {"benefit_version_withdrawal", QT_TRANSLATE_NOOP("RowWords", "Withdrawal of a planned version")},
        {"benefit_grant", QT_TRANSLATE_NOOP("RowWords", "Grant")},
        {"grant_event", QT_TRANSLATE_NOOP("RowWords", "Step of a grant")},
        {"stock_movement", QT_TRANSLATE_NOOP("RowWords", "Movement of stock")},
        {"attention", QT_TRANSLATE_NOOP("RowWords", "Attention")},
        {"attention_motive", QT_TRANSLATE_NOOP("RowWords", "Motive of an attention")},
        {"attention_correction", QT_TRANSLATE_NOOP("RowWords", "Correction of an attention")},
        {"protocol", QT_TRANSLATE_NOOP("RowWords", "Referral protocol")},
        {"protocol_acceptance", QT_TRANSLATE_NOOP("RowWords", "Answer to a proposed protocol")},
        {"referral", QT_TRANSLATE_NOOP("RowWords", "Referral")},
        {"referral_event", QT_TRANSLATE_NOOP("RowWords", "Step of a referral")},
        {"person_distinction", QT_TRANSLATE_NOOP("RowWords", "Two persons told apart")},
        {"social_case", QT_TRANSLATE_NOOP("RowWords", "Social case")},
        {"closing_day", QT_TRANSLATE_NOOP("RowWords", "Day on which the municipality is closed")},
        {"alert_dismissal", QT_TRANSLATE_NOOP("RowWords", "Alert that was dismissed")}};
    return words;
}

// Those that words::fieldName() does not know; the rest are called what they are called in the forms.
const Words &fields()
{
    static const Words words{{"external", QT_TRANSLATE_NOOP("RowWords", "Outside the municipality")},
        {"active", QT_TRANSLATE_NOOP("RowWords", "In use")}, {"role", QT_TRANSLATE_NOOP("RowWords", "Role")},
        {"responsible_role", QT_TRANSLATE_NOOP("RowWords", "Role in charge")},
        {"responsible_id", QT_TRANSLATE_NOOP("RowWords", "In charge")},
        {"assignee_id", QT_TRANSLATE_NOOP("RowWords", "Who sees to it")}, {"day", QT_TRANSLATE_NOOP("RowWords", "Day")},
        {"position", QT_TRANSLATE_NOOP("RowWords", "Place in the list")},
        {"disability", QT_TRANSLATE_NOOP("RowWords", "Disability")},
        {"dependant", QT_TRANSLATE_NOOP("RowWords", "Depends on someone's care")},
        {"same_as", QT_TRANSLATE_NOOP("RowWords", "Same person as")},
        {"from_date", QT_TRANSLATE_NOOP("RowWords", "From")}, {"to_date", QT_TRANSLATE_NOOP("RowWords", "Until")},
        {"description", QT_TRANSLATE_NOOP("RowWords", "Description")},
        {"provider", QT_TRANSLATE_NOOP("RowWords", "Provider")}, {"comment", QT_TRANSLATE_NOOP("RowWords", "Comment")},
        {"status_date", QT_TRANSLATE_NOOP("RowWords", "Date of the status")},
        {"finished", QT_TRANSLATE_NOOP("RowWords", "Finished")},
        {"from_unit_id", QT_TRANSLATE_NOOP("RowWords", "Unit that refers")},
        {"to_unit_id", QT_TRANSLATE_NOOP("RowWords", "Unit it is referred to")},
        {"maximum_days", QT_TRANSLATE_NOOP("RowWords", "Working days at most")},
        {"version", QT_TRANSLATE_NOOP("RowWords", "Version")}, {"priority", QT_TRANSLATE_NOOP("RowWords", "Priority")},
        {"created_at", QT_TRANSLATE_NOOP("RowWords", "Made on")}, {"state", QT_TRANSLATE_NOOP("RowWords", "Step")},
        {"approval_limit", QT_TRANSLATE_NOOP("RowWords", "Above this amount the head of the unit approves")},
        {"minimum_stock", QT_TRANSLATE_NOOP("RowWords", "Minimum stock")},
        {"period_months", QT_TRANSLATE_NOOP("RowWords", "Months until it may be given again")},
        {"planned", QT_TRANSLATE_NOOP("RowWords", "Decided before that day")},
        {"saved_at", QT_TRANSLATE_NOOP("RowWords", "Saved")},
        {"benefit_version_id", QT_TRANSLATE_NOOP("RowWords", "Version it was requested under")},
        {"version_id", QT_TRANSLATE_NOOP("RowWords", "Planned version")},
        {"on_date", QT_TRANSLATE_NOOP("RowWords", "Day")}, {"grant_id", QT_TRANSLATE_NOOP("RowWords", "Grant")},
        {"alternative", QT_TRANSLATE_NOOP("RowWords", "Alternative offered")},
        {"takes_back", QT_TRANSLATE_NOOP("RowWords", "Delivery taken back")},
        {"expires_on", QT_TRANSLATE_NOOP("RowWords", "Expires on")},
        {"document", QT_TRANSLATE_NOOP("RowWords", "Document")}, {"occurred_at", QT_TRANSLATE_NOOP("RowWords", "When")},
        {"protocol_id", QT_TRANSLATE_NOOP("RowWords", "Referral protocol")},
        {"proposed_by", QT_TRANSLATE_NOOP("RowWords", "Proposed by")},
        {"responsibilities", QT_TRANSLATE_NOOP("RowWords", "Who does what")},
        {"withdrawn_at", QT_TRANSLATE_NOOP("RowWords", "Withdrawn")},
        {"refusal", QT_TRANSLATE_NOOP("RowWords", "Refused")},
        {"opened_on", QT_TRANSLATE_NOOP("RowWords", "Opened on")},
        {"closed_on", QT_TRANSLATE_NOOP("RowWords", "Closed on")}, {"result", QT_TRANSLATE_NOOP("RowWords", "Result")}};
    return words;
}

QString choiceText(const std::string &table, const std::string &column, const QVariant &value)
{
    const auto choices = choicesOf(table, column);
    const auto found = std::ranges::find_if(
        choices, [&value](const auto &choice) { return choice.second.toString() == value.toString(); });
    return found == choices.end() ? value.toString() : found->first;
}

QString rutText(qint64 number)
{
    const auto rut = identity::Rut::fromNumber(number);
    return rut ? rut->display() : QString::number(number);
}

} // namespace

QString thingText(const std::string &table)
{
    const QString word = wordFor(things(), table);
    return word.isEmpty() ? Tr::tr("Something a newer Ventanilla knows") : word;
}

QString fieldText(const std::string &table, const std::string &column)
{
    if (table == "programme_membership" && column == "person_id")
        return words::fieldName(QStringLiteral("person"));
    const QString own = wordFor(fields(), column);
    if (!own.isEmpty())
        return own;
    QString name = QString::fromStdString(column);
    if (name.endsWith(QLatin1String("_id")) && name != QLatin1String("external_id"))
        name.chop(3);
    const QString known = words::fieldName(name);
    return known.isEmpty() ? Tr::tr("A datum that a newer Ventanilla knows") : known;
}

QString valueText(
    const std::string &table, const std::string &column, const QVariant &value, const QString &referredName)
{
    if (!value.isValid() || value.isNull() || value.toString().isEmpty())
        return Tr::tr("(nothing)");
    switch (formOf(table, column)) {
    case ValueForm::Date:
        return words::date(QDate::fromJulianDay(value.toLongLong()));
    case ValueForm::Instant:
        return words::dateTime(QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC));
    case ValueForm::Number:
        return words::number(value.toLongLong());
    case ValueForm::Decimal:
        return words::decimal(value.toDouble(), column == "quantity" ? 1 : 5);
    case ValueForm::Money:
        return words::pesos(value.toLongLong());
    case ValueForm::Rut:
        return rutText(value.toLongLong());
    case ValueForm::Phone:
        return people::phoneText(value.toString());
    case ValueForm::Choice:
        return choiceText(table, column, value);
    case ValueForm::Reference:
        return referredName.isEmpty() ? PersonId(value.toLongLong()).folio() : referredName;
    case ValueForm::Text:
        return column == "programme" ? frontdesk::programmeText(value.toString()) : value.toString();
    case ValueForm::LongText:
        break;
    }
    return value.toString();
}

QString subjectText(const sync::ReviewedConflict &conflict)
{
    const auto &row = conflict.row;
    if (!row.personName.isEmpty())
        return row.personName;
    return row.name.isEmpty() ? QStringLiteral("%1 %2").arg(thingText(conflict.conflict.table), row.folio) : row.name;
}

QString placeText(const sync::ReviewedConflict &conflict)
{
    const auto &row = conflict.row;
    QStringList parts;
    if (row.rutNumber)
        parts.append(rutText(*row.rutNumber));
    QString thing = thingText(conflict.conflict.table);
    if (!row.personName.isEmpty() && !row.name.isEmpty())
        thing += QStringLiteral(": ") + row.name;
    parts.append(thing);
    if (row.day.isValid())
        parts.append(words::date(row.day));
    parts.append(Tr::tr("no. %1").arg(row.folio));
    return parts.join(QStringLiteral(" · "));
}

QString matterText(const sync::ReviewedConflict &conflict)
{
    switch (conflict.conflict.kind) {
    case sync::ConflictKind::Value:
        return fieldText(conflict.conflict.table, conflict.conflict.column);
    case sync::ConflictKind::Deleted:
        return Tr::tr("Deleted and changed at once");
    case sync::ConflictKind::SameKey:
        return Tr::tr("Registered twice");
    case sync::ConflictKind::Steps:
        return Tr::tr("Two steps at once");
    }
    return {};
}

} // namespace ventanilla::sync_ui
