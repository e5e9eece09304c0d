#include "core/attention/Attention.h"
#include "core/attention/Sources.h"
#include "core/catalogue/Benefit.h"
#include "core/catalogue/Grant.h"
#include "core/identity/Household.h"
#include "core/security/Role.h"
#include "ui/frontdesk/DeskWords.h"
#include "ui/people/PersonWords.h"
#include "ui/sync/RowWords.h"
#include "ui/words/CatalogueWords.h"
#include "ui/words/RoleWords.h"

#include <QCoreApplication>
#include <QHash>

namespace ventanilla::sync_ui {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(ValueForms)
};

using Choices = QList<std::pair<QString, QVariant>>;

const QHash<QByteArray, ValueForm> &forms()
{
    using enum ValueForm;
    static const QHash<QByteArray, ValueForm> known{{"birth_date", Date}, {"day", Date}, {"deceased_on", Date},
        {"from_date", Date}, {"to_date", Date}, {"cutoff_date", Date}, {"segment_date", Date}, {"status_date", Date},
        {"answer_by", Date}, {"deadline", Date}, {"opened_on", Date}, {"closed_on", Date}, {"valid_from", Date},
        {"valid_to", Date}, {"started_at", Instant}, {"ended_at", Instant}, {"created_at", Instant},
        {"occurred_at", Instant}, {"accepted_at", Instant}, {"corrected_at", Instant}, {"withdrawn_at", Instant},
        {"refusal", Choice}, {"responsibilities", LongText}, {"external", Choice}, {"active", Choice},
        {"disability", Choice}, {"dependant", Choice}, {"finished", Choice}, {"sex", Choice}, {"relation", Choice},
        {"role", Choice}, {"responsible_role", Choice}, {"channel", Choice}, {"outcome", Choice}, {"state", Choice},
        {"scope", Choice}, {"kind", Choice}, {"priority", Choice}, {"segment", Choice}, {"position", Number},
        {"processing_days", Number}, {"quota", Number}, {"stock", Number}, {"minimum_stock", Number},
        {"period_months", Number}, {"approval_limit", Money}, {"on_date", Date}, {"expires_on", Date},
        {"effective_from", Date}, {"saved_at", Instant}, {"planned", Choice}, {"alternative", LongText},
        {"version", Number}, {"maximum_days", Number}, {"quantity", Decimal}, {"latitude", Decimal},
        {"longitude", Decimal}, {"amount", Money}, {"budget", Money}, {"rut", Rut}, {"phone", Phone},
        {"description", LongText}, {"requirements", LongText}, {"documents", LongText}, {"legal_basis", LongText},
        {"comment", LongText}, {"information", LongText}, {"note", LongText}, {"answer", LongText},
        {"next_step", LongText}, {"reason", LongText}, {"result", LongText}};
    return known;
}

template <class Value, size_t count, class Words>
Choices choices(const std::array<Value, count> &values, Words words)
{
    Choices list;
    for (const Value value : values)
        list.append({words(value), qint64(value)});
    return list;
}

Choices flags()
{
    return {{Tr::tr("Yes"), qint64(1)}, {Tr::tr("No"), qint64(0)}};
}

Choices grantStatuses()
{
    using enum catalogue::GrantStatus;
    return choices(
        std::array{Requested, Evaluated, Approved, Rejected, Delivered, Cancelled}, frontdesk::grantStatusText);
}

Choices roles()
{
    using enum security::Role;
    return choices(
        std::array{FrontDesk, SocialWorker, UnitHead, Supervisor, Administrator, RegionalMonitor}, words::roleName);
}

Choices channels()
{
    using enum attention::Channel;
    return choices(std::array{InPerson, Phone, Email, Home, Other}, frontdesk::channelText);
}

Choices outcomes()
{
    using enum attention::Outcome;
    return choices(std::array{Informed, Resolved, Referred, Case, Pending}, frontdesk::outcomeText);
}

Choices referralStates()
{
    using enum attention::ReferralState;
    return choices(
        std::array{Sent, Received, Accepted, Returned, InAttention, Answered, Closed}, frontdesk::referralStateText);
}

Choices kinds()
{
    using enum catalogue::BenefitKind;
    return choices(std::array{Money, Goods, Service}, words::kindText);
}

Choices movementKinds()
{
    return {{Tr::tr("Purchase"), qint64(1)}, {Tr::tr("Delivery"), qint64(2)}, {Tr::tr("Loss"), qint64(3)},
        {Tr::tr("Count"), qint64(4)}, {Tr::tr("Return"), qint64(5)}};
}

Choices scopes()
{
    using enum catalogue::BenefitScope;
    return choices(std::array{National, Regional, Local}, words::scopeText);
}

Choices sexes()
{
    using enum identity::Sex;
    return choices(std::array{Female, Male, Intersex}, people::sexText);
}

Choices priorities()
{
    return {{Tr::tr("Normal"), qint64(1)}, {Tr::tr("High"), qint64(2)}, {Tr::tr("Urgent"), qint64(3)}};
}

Choices segments()
{
    Choices list;
    constexpr int largest = 100;
    for (int segment = 0; segment <= largest; ++segment) {
        if (identity::isRshSegment(segment))
            list.append({QString::number(segment), qint64(segment)});
    }
    return list;
}

Choices relations()
{
    Choices list;
    for (const QString &code : identity::relations())
        list.append({people::relationText(code), code});
    return list;
}

} // namespace

ValueForm formOf(const std::string &table, const std::string &column)
{
    if (!sync::row_names::referredTable(column).empty())
        return ValueForm::Reference;
    if (column == "status")
        return table == "benefit_grant" || table == "grant_event" ? ValueForm::Choice : ValueForm::Text;
    if (column == "quantity" && table == "stock_movement")
        return ValueForm::Number;
    return forms().value(QByteArray::fromStdString(column), ValueForm::Text);
}

QList<std::pair<QString, QVariant>> choicesOf(const std::string &table, const std::string &column)
{
    if (column == "status" && (table == "benefit_grant" || table == "grant_event"))
        return grantStatuses();
    if (column == "kind" && table == "stock_movement")
        return movementKinds();
    static const QHash<QByteArray, Choices (*)()> lists{{"sex", sexes}, {"relation", relations}, {"role", roles},
        {"responsible_role", roles}, {"channel", channels}, {"outcome", outcomes}, {"state", referralStates},
        {"kind", kinds}, {"scope", scopes}, {"priority", priorities}, {"segment", segments}};
    const auto list = lists.value(QByteArray::fromStdString(column), flags);
    return list();
}

} // namespace ventanilla::sync_ui
