#pragma once

#include "core/identity/Person.h"
#include "core/security/Session.h"

#include <variant>
#include <vector>

namespace ventanilla::identity {

// Nothing, or what a column holds: a text (also a RUT as it is displayed, the name of a sector, the folio of a
// household or a person), a whole number, a coordinate, a flag, a date, a sex.
using HistoryValue = std::variant<std::monostate, QString, qint64, double, bool, QDate, Sex>;

// One change in the file of a person, as the journal tells it.
struct HistoryEntry
{
    enum class Subject { Person, Household, Membership };
    enum class Event { Created, Changed, Deleted };

    QDateTime when;
    QString who; // the operator's full name; empty for the program itself
    Subject subject = Subject::Person;
    Event event = Event::Changed;
    // The column's name ("birth_date"), one entry for each column changed; empty when the row was deleted, and for the
    // first entry of a row, which tells that it was created.
    QString field;
    HistoryValue before;
    HistoryValue after;

    bool operator==(const HistoryEntry &) const = default;
};

namespace person_file {

// The changes of the person and of those merged into them, of the memberships they have or had, and of those households, newest first. Requires
// ReadPersonalFile, and leaves an audit event.
[[nodiscard]] Result<std::vector<HistoryEntry>> history(security::Session &session, PersonId person);

} // namespace person_file

} // namespace ventanilla::identity
