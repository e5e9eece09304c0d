#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

// What stands in the fields of a form as it was typed, so that it can be kept and shown again: also what is no date or RUT
// yet. By the field's name in the core; of a choice its value, of nothing chosen an empty text.
namespace ventanilla::people {

using TypedText = QMap<QString, QString>;

// What was typed in a field over what it said before.
struct TypedChange
{
    QString before;
    QString after;

    bool operator==(const TypedChange &) const = default;
};
using TypedChanges = QMap<QString, TypedChange>;

[[nodiscard]] TypedChanges changesBetween(const TypedText &before, const TypedText &after);
[[nodiscard]] TypedText textAfter(const TypedChanges &changes);
// Somebody else has changed a field meanwhile that was typed over too, and to something else.
[[nodiscard]] bool changedElsewhere(const TypedChanges &changes, const TypedText &now);

[[nodiscard]] QJsonObject toJson(const TypedText &text);
[[nodiscard]] TypedText textFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const TypedChanges &changes);
[[nodiscard]] TypedChanges changesFromJson(const QJsonObject &json);

} // namespace ventanilla::people
