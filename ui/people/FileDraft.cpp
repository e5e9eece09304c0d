#include "ui/people/FileDraft.h"

#include <QJsonDocument>

namespace ventanilla::people {

namespace {

const QString personKey = QStringLiteral("person");
const QString dataKey = QStringLiteral("data");
const QString householdKey = QStringLiteral("household");
const QString newHouseholdKey = QStringLiteral("new_household");

} // namespace

QString FileDraft::toText() const
{
    const QJsonObject json{{personKey, person.folio()}, {dataKey, toJson(data)}, {householdKey, toJson(household)},
        {newHouseholdKey, newHousehold}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<FileDraft> FileDraft::fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto person = PersonId::fromFolio(json.value(personKey).toString());
    if (!person)
        return failure(ErrorKind::Damaged, QStringLiteral("draft"));
    FileDraft draft;
    draft.person = *person;
    draft.data = changesFromJson(json.value(dataKey).toObject());
    draft.household = changesFromJson(json.value(householdKey).toObject());
    draft.newHousehold = json.value(newHouseholdKey).toBool();
    return draft;
}

} // namespace ventanilla::people
