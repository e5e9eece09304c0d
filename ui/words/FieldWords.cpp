#include "ui/words/ErrorWords.h"

#include <QCoreApplication>
#include <QHash>

namespace ventanilla::words {

namespace {

constexpr const char *context = "FieldWords";

using Names = QHash<QString, const char *>;

void addPersonFields(Names &names)
{
    names.insert(QStringLiteral("rut"), QT_TRANSLATE_NOOP("FieldWords", "RUT"));
    names.insert(
        QStringLiteral("provisional_number"), QT_TRANSLATE_NOOP("FieldWords", "Provisional number or passport"));
    names.insert(QStringLiteral("given_names"), QT_TRANSLATE_NOOP("FieldWords", "Given names"));
    names.insert(QStringLiteral("surname1"), QT_TRANSLATE_NOOP("FieldWords", "First surname"));
    names.insert(QStringLiteral("surname2"), QT_TRANSLATE_NOOP("FieldWords", "Second surname"));
    names.insert(QStringLiteral("social_name"), QT_TRANSLATE_NOOP("FieldWords", "Social name"));
    names.insert(QStringLiteral("birth_date"), QT_TRANSLATE_NOOP("FieldWords", "Date of birth"));
    names.insert(QStringLiteral("deceased_on"), QT_TRANSLATE_NOOP("FieldWords", "Date of death"));
    names.insert(QStringLiteral("sex"), QT_TRANSLATE_NOOP("FieldWords", "Sex"));
    names.insert(QStringLiteral("gender"), QT_TRANSLATE_NOOP("FieldWords", "Gender"));
    names.insert(QStringLiteral("nationality"), QT_TRANSLATE_NOOP("FieldWords", "Nationality"));
    names.insert(QStringLiteral("indigenous_people"), QT_TRANSLATE_NOOP("FieldWords", "Indigenous people"));
    names.insert(QStringLiteral("phone"), QT_TRANSLATE_NOOP("FieldWords", "Telephone"));
    names.insert(QStringLiteral("email"), QT_TRANSLATE_NOOP("FieldWords", "E-mail"));
    names.insert(QStringLiteral("person"), QT_TRANSLATE_NOOP("FieldWords", "Person"));
}

void addHouseholdFields(Names &names)
{
    names.insert(QStringLiteral("household"), QT_TRANSLATE_NOOP("FieldWords", "Household"));
    names.insert(QStringLiteral("folio"), QT_TRANSLATE_NOOP("FieldWords", "Folio"));
    names.insert(QStringLiteral("address"), QT_TRANSLATE_NOOP("FieldWords", "Address"));
    names.insert(QStringLiteral("sector"), QT_TRANSLATE_NOOP("FieldWords", "Sector"));
    names.insert(QStringLiteral("latitude"), QT_TRANSLATE_NOOP("FieldWords", "Latitude"));
    names.insert(QStringLiteral("longitude"), QT_TRANSLATE_NOOP("FieldWords", "Longitude"));
    names.insert(QStringLiteral("segment"), QT_TRANSLATE_NOOP("FieldWords", "RSH segment"));
    names.insert(QStringLiteral("segment_date"), QT_TRANSLATE_NOOP("FieldWords", "Date of the RSH extract"));
    names.insert(QStringLiteral("relation"), QT_TRANSLATE_NOOP("FieldWords", "Relation to the head of household"));
    names.insert(QStringLiteral("programme"), QT_TRANSLATE_NOOP("FieldWords", "Programme"));
    names.insert(QStringLiteral("cutoff_date"), QT_TRANSLATE_NOOP("FieldWords", "Cut-off date"));
    names.insert(QStringLiteral("from"), QT_TRANSLATE_NOOP("FieldWords", "From"));
    names.insert(QStringLiteral("to"), QT_TRANSLATE_NOOP("FieldWords", "Until"));
    names.insert(QStringLiteral("status"), QT_TRANSLATE_NOOP("FieldWords", "Status"));
}

void addAttentionFields(Names &names)
{
    names.insert(QStringLiteral("attention"), QT_TRANSLATE_NOOP("FieldWords", "Attention"));
    names.insert(QStringLiteral("channel"), QT_TRANSLATE_NOOP("FieldWords", "Channel"));
    names.insert(QStringLiteral("started_at"), QT_TRANSLATE_NOOP("FieldWords", "Start"));
    names.insert(QStringLiteral("ended_at"), QT_TRANSLATE_NOOP("FieldWords", "End"));
    names.insert(QStringLiteral("motive"), QT_TRANSLATE_NOOP("FieldWords", "Motive"));
    names.insert(QStringLiteral("motives"), QT_TRANSLATE_NOOP("FieldWords", "Motives"));
    names.insert(QStringLiteral("outcome"), QT_TRANSLATE_NOOP("FieldWords", "Outcome"));
    names.insert(QStringLiteral("answer"), QT_TRANSLATE_NOOP("FieldWords", "Answer"));
    names.insert(QStringLiteral("answer_by"), QT_TRANSLATE_NOOP("FieldWords", "Date to expect an answer"));
    names.insert(QStringLiteral("next_step"), QT_TRANSLATE_NOOP("FieldWords", "Next step"));
    names.insert(QStringLiteral("documents"), QT_TRANSLATE_NOOP("FieldWords", "Documents"));
    names.insert(QStringLiteral("refer_to"), QT_TRANSLATE_NOOP("FieldWords", "Unit it is referred to"));
    names.insert(QStringLiteral("information"), QT_TRANSLATE_NOOP("FieldWords", "Information given"));
    names.insert(QStringLiteral("note"), QT_TRANSLATE_NOOP("FieldWords", "Note"));
    names.insert(QStringLiteral("reason"), QT_TRANSLATE_NOOP("FieldWords", "Reason"));
    names.insert(QStringLiteral("unit"), QT_TRANSLATE_NOOP("FieldWords", "Unit"));
    names.insert(QStringLiteral("operator"), QT_TRANSLATE_NOOP("FieldWords", "Operator"));
    names.insert(QStringLiteral("referral"), QT_TRANSLATE_NOOP("FieldWords", "Referral"));
    names.insert(QStringLiteral("to_unit"), QT_TRANSLATE_NOOP("FieldWords", "Unit it goes to"));
    names.insert(QStringLiteral("from_unit"), QT_TRANSLATE_NOOP("FieldWords", "Unit that refers"));
    names.insert(QStringLiteral("protocol"), QT_TRANSLATE_NOOP("FieldWords", "Referral protocol"));
    names.insert(QStringLiteral("maximum_days"), QT_TRANSLATE_NOOP("FieldWords", "Working days until the answer"));
    names.insert(QStringLiteral("responsible_role"), QT_TRANSLATE_NOOP("FieldWords", "Role in charge"));
    names.insert(QStringLiteral("responsibilities"), QT_TRANSLATE_NOOP("FieldWords", "Who does what"));
    names.insert(QStringLiteral("assignee"), QT_TRANSLATE_NOOP("FieldWords", "Who sees to it"));
    names.insert(QStringLiteral("note_to_unit"), QT_TRANSLATE_NOOP("FieldWords", "What the unit should know"));
    names.insert(QStringLiteral("step"), QT_TRANSLATE_NOOP("FieldWords", "Step"));
    names.insert(QStringLiteral("box"), QT_TRANSLATE_NOOP("FieldWords", "Box of the inbox"));
    names.insert(QStringLiteral("day"), QT_TRANSLATE_NOOP("FieldWords", "Day"));
    names.insert(QStringLiteral("tracking_code"), QT_TRANSLATE_NOOP("FieldWords", "Number of the receipt or letter"));
    names.insert(QStringLiteral("deadline"), QT_TRANSLATE_NOOP("FieldWords", "Deadline"));
    names.insert(QStringLiteral("case"), QT_TRANSLATE_NOOP("FieldWords", "Case"));
}

void addCatalogueFields(Names &names)
{
    names.insert(QStringLiteral("benefit"), QT_TRANSLATE_NOOP("FieldWords", "Benefit"));
    names.insert(QStringLiteral("code"), QT_TRANSLATE_NOOP("FieldWords", "Code"));
    names.insert(QStringLiteral("name"), QT_TRANSLATE_NOOP("FieldWords", "Name"));
    names.insert(QStringLiteral("description"), QT_TRANSLATE_NOOP("FieldWords", "Description"));
    names.insert(QStringLiteral("provider"), QT_TRANSLATE_NOOP("FieldWords", "Institution that gives it"));
    names.insert(QStringLiteral("comment"), QT_TRANSLATE_NOOP("FieldWords", "Comment"));
    names.insert(QStringLiteral("effective_from"), QT_TRANSLATE_NOOP("FieldWords", "In force from"));
    names.insert(QStringLiteral("version"), QT_TRANSLATE_NOOP("FieldWords", "Version"));
    names.insert(QStringLiteral("kind"), QT_TRANSLATE_NOOP("FieldWords", "Kind"));
    names.insert(QStringLiteral("scope"), QT_TRANSLATE_NOOP("FieldWords", "Scope"));
    names.insert(QStringLiteral("requirements"), QT_TRANSLATE_NOOP("FieldWords", "Requirements"));
    names.insert(QStringLiteral("rule"), QT_TRANSLATE_NOOP("FieldWords", "Requirements"));
    names.insert(QStringLiteral("legal_basis"), QT_TRANSLATE_NOOP("FieldWords", "Legal basis"));
    names.insert(QStringLiteral("processing_days"), QT_TRANSLATE_NOOP("FieldWords", "Processing days"));
    names.insert(QStringLiteral("quota"), QT_TRANSLATE_NOOP("FieldWords", "Quota"));
    names.insert(QStringLiteral("budget"), QT_TRANSLATE_NOOP("FieldWords", "Budget"));
    names.insert(QStringLiteral("stock"), QT_TRANSLATE_NOOP("FieldWords", "Stock"));
    names.insert(QStringLiteral("valid_from"), QT_TRANSLATE_NOOP("FieldWords", "Valid from"));
    names.insert(QStringLiteral("valid_to"), QT_TRANSLATE_NOOP("FieldWords", "Valid until"));
    names.insert(QStringLiteral("life_stage"), QT_TRANSLATE_NOOP("FieldWords", "Life stage"));
    names.insert(QStringLiteral("need"), QT_TRANSLATE_NOOP("FieldWords", "Need"));
    names.insert(QStringLiteral("grant"), QT_TRANSLATE_NOOP("FieldWords", "Grant"));
    names.insert(QStringLiteral("amount"), QT_TRANSLATE_NOOP("FieldWords", "Amount"));
    names.insert(QStringLiteral("alternative"), QT_TRANSLATE_NOOP("FieldWords", "Alternative offered"));
    names.insert(QStringLiteral("expires_on"), QT_TRANSLATE_NOOP("FieldWords", "Expires on"));
    names.insert(QStringLiteral("approval_limit"), QT_TRANSLATE_NOOP("FieldWords", "Limit of approval"));
    names.insert(QStringLiteral("minimum_stock"), QT_TRANSLATE_NOOP("FieldWords", "Minimum stock"));
    names.insert(QStringLiteral("period_months"), QT_TRANSLATE_NOOP("FieldWords", "Months between grants"));
    names.insert(QStringLiteral("document"), QT_TRANSLATE_NOOP("FieldWords", "Document"));
    names.insert(QStringLiteral("quantity"), QT_TRANSLATE_NOOP("FieldWords", "Quantity"));
}

void addOtherFields(Names &names)
{
    names.insert(QStringLiteral("commune"), QT_TRANSLATE_NOOP("FieldWords", "Commune"));
    names.insert(QStringLiteral("username"), QT_TRANSLATE_NOOP("FieldWords", "User name"));
    names.insert(QStringLiteral("full_name"), QT_TRANSLATE_NOOP("FieldWords", "Full name"));
    names.insert(QStringLiteral("password"), QT_TRANSLATE_NOOP("FieldWords", "Password"));
    names.insert(QStringLiteral("new_password"), QT_TRANSLATE_NOOP("FieldWords", "New password"));
    names.insert(QStringLiteral("recovery_code"), QT_TRANSLATE_NOOP("FieldWords", "Recovery code"));
    names.insert(QStringLiteral("date"), QT_TRANSLATE_NOOP("FieldWords", "Date"));
    names.insert(QStringLiteral("file"), QT_TRANSLATE_NOOP("FieldWords", "File"));
    names.insert(QStringLiteral("folder"), QT_TRANSLATE_NOOP("FieldWords", "Folder"));
    names.insert(QStringLiteral("month"), QT_TRANSLATE_NOOP("FieldWords", "Month"));
    names.insert(QStringLiteral("limit"), QT_TRANSLATE_NOOP("FieldWords", "Limit"));
    names.insert(QStringLiteral("mapping"), QT_TRANSLATE_NOOP("FieldWords", "Column mapping"));
    names.insert(QStringLiteral("external_id"), QT_TRANSLATE_NOOP("FieldWords", "External number"));
    names.insert(QStringLiteral("source"), QT_TRANSLATE_NOOP("FieldWords", "Source"));
}

} // namespace

QString fieldName(const QString &field)
{
    static const Names names = [] {
        Names all;
        addPersonFields(all);
        addHouseholdFields(all);
        addAttentionFields(all);
        addCatalogueFields(all);
        addOtherFields(all);
        return all;
    }();
    const auto found = names.constFind(field);
    return found == names.constEnd() ? QString() : QCoreApplication::translate(context, *found);
}

} // namespace ventanilla::words
