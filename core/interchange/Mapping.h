#pragma once

#include "core/interchange/kinds/Fields.h"
#include "core/security/Session.h"

#include <QMap>

// How the columns of somebody else's layout become those of interchange.md.
namespace ventanilla::interchange {

struct Mapping
{
    Kind kind = Kind::Persons;
    QMap<QString, QString> columns; // our column → the header of theirs
    FieldForms forms;
    QMap<QString, QMap<QString, QString>> codes; // our column → their value → our code

    bool operator==(const Mapping &) const = default;
};

namespace mappings {

// {"kind": "personas", "columns": {"rut": "RUN"}, "dates": "day_first", "decimals": "any",
//  "codes": {"sexo": {"Mujer": "F"}}}. Errors: UnsupportedFormat (detail: the member at fault).
[[nodiscard]] QByteArray toJson(const Mapping &mapping);
[[nodiscard]] Result<Mapping> fromJson(const QByteArray &json);
// Errors: those of fromJson; FileMissing, FileUnreadable, FileTooLarge.
[[nodiscard]] Result<Mapping> readFile(const QString &file);

// What the headers most probably mean: our own names however written, and what registries call the same thing. Only
// columns that were recognised are in it.
[[nodiscard]] Mapping guess(Kind kind, const std::vector<QString> &headers);

// Kept on this device by kind and name, 1 to 60 characters. All require ImportData. Errors: InvalidInput, NotFound.
[[nodiscard]] Result<void> save(security::Session &session, const QString &name, const Mapping &mapping);
[[nodiscard]] Result<QStringList> names(security::Session &session, Kind kind);
[[nodiscard]] Result<Mapping> load(security::Session &session, Kind kind, const QString &name);
[[nodiscard]] Result<void> remove(security::Session &session, Kind kind, const QString &name);

} // namespace mappings

} // namespace ventanilla::interchange
