#include "ui/people/TypedText.h"

#include <QJsonArray>

#include <algorithm>

namespace ventanilla::people {

TypedChanges changesBetween(const TypedText &before, const TypedText &after)
{
    TypedChanges changes;
    for (auto field = after.begin(); field != after.end(); ++field) {
        if (const QString former = before.value(field.key()); former != *field)
            changes.insert(field.key(), {former, *field});
    }
    return changes;
}

TypedText textAfter(const TypedChanges &changes)
{
    TypedText text;
    for (auto field = changes.begin(); field != changes.end(); ++field)
        text.insert(field.key(), field->after);
    return text;
}

bool changedElsewhere(const TypedChanges &changes, const TypedText &now)
{
    const auto fields = changes.keys();
    return std::any_of(fields.begin(), fields.end(), [&](const QString &field) {
        const QString text = now.value(field);
        return text != changes[field].before && text != changes[field].after;
    });
}

QJsonObject toJson(const TypedText &text)
{
    QJsonObject json;
    for (auto field = text.begin(); field != text.end(); ++field)
        json.insert(field.key(), *field);
    return json;
}

TypedText textFromJson(const QJsonObject &json)
{
    TypedText text;
    for (auto field = json.begin(); field != json.end(); ++field)
        text.insert(field.key(), field->toString());
    return text;
}

QJsonObject toJson(const TypedChanges &changes)
{
    QJsonObject json;
    for (auto field = changes.begin(); field != changes.end(); ++field)
        json.insert(field.key(), QJsonArray{field->before, field->after});
    return json;
}

TypedChanges changesFromJson(const QJsonObject &json)
{
    TypedChanges changes;
    for (auto field = json.begin(); field != json.end(); ++field) {
        const QJsonArray both = field->toArray();
        changes.insert(field.key(), {both.at(0).toString(), both.at(1).toString()});
    }
    return changes;
}

} // namespace ventanilla::people
