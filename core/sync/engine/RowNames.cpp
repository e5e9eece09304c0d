#include "core/sync/engine/RowNames.h"

#include "core/base/Clock.h"

#include <algorithm>
#include <array>
#include <string>

namespace ventanilla::sync::row_names {

namespace {

enum class Day { None, Date, Instant };

struct Naming
{
    std::string_view table;
    std::string_view name;  // an expression over its columns; empty: none of its own
    std::string_view thing; // the reference whose name it bears; empty: none
    std::string_view owner; // the reference that leads to its person; empty: nobody's
    std::string_view dayColumn;
    Day day = Day::None;
    bool personal = false;
};

constexpr std::array namings{
    Naming{"unit", "name", "", "", ""},
    Naming{"operator", "full_name", "", "", ""},
    Naming{"agreement_acceptance", "", "operator_id", "", "accepted_at", Day::Instant},
    Naming{"sector", "name", "", "", ""},
    Naming{"motive", "name", "", "", ""},
    Naming{"person", "", "", "id", "", Day::None, true},
    Naming{"household", "coalesce(address, folio)", "", "", "", Day::None, true},
    Naming{"household_member", "", "household_id", "person_id", "", Day::None, true},
    Naming{"programme_membership", "programme", "", "person_id", "", Day::None, true},
    Naming{"benefit", "name", "", "", ""},
    Naming{"benefit_version", "name", "", "", "effective_from", Day::Date},
    Naming{"benefit_version_withdrawal", "", "version_id", "", "withdrawn_at", Day::Instant},
    Naming{"benefit_grant", "", "benefit_id", "person_id", "status_date", Day::Date, true},
    Naming{"grant_event", "", "", "grant_id", "occurred_at", Day::Instant, true},
    Naming{"stock_movement", "", "benefit_id", "", "occurred_at", Day::Instant},
    Naming{"attention", "", "", "person_id", "started_at", Day::Instant, true},
    Naming{"attention_motive", "", "motive_id", "attention_id", "", Day::None, true},
    Naming{"attention_correction", "", "", "attention_id", "corrected_at", Day::Instant, true},
    Naming{"protocol", "", "from_unit_id", "", "valid_from", Day::Date},
    Naming{"protocol_acceptance", "", "unit_id", "", "accepted_at", Day::Instant},
    Naming{"referral", "", "motive_id", "person_id", "created_at", Day::Instant, true},
    Naming{"referral_event", "", "", "referral_id", "occurred_at", Day::Instant, true},
    Naming{"person_distinction", "", "", "person_id", "told_at", Day::Instant, true},
    Naming{"social_case", "", "", "person_id", "opened_on", Day::Date, true},
    Naming{"closing_day", "name", "", "", "day", Day::Date},
    Naming{"alert_dismissal", "", "benefit_id", "person_id", "dismissed_at", Day::Instant, true},
};

struct Reference
{
    std::string_view column;
    std::string_view table;
};

constexpr std::array references{
    Reference{"unit_id", "unit"},
    Reference{"from_unit_id", "unit"},
    Reference{"to_unit_id", "unit"},
    Reference{"operator_id", "operator"},
    Reference{"responsible_id", "operator"},
    Reference{"assignee_id", "operator"},
    Reference{"sector_id", "sector"},
    Reference{"household_id", "household"},
    Reference{"person_id", "person"},
    Reference{"same_as", "person"},
    Reference{"motive_id", "motive"},
    Reference{"benefit_id", "benefit"},
    Reference{"benefit_version_id", "benefit_version"},
    Reference{"version_id", "benefit_version"},
    Reference{"grant_id", "benefit_grant"},
    Reference{"takes_back", "grant_event"},
    Reference{"restores", "alert_dismissal"},
    Reference{"attention_id", "attention"},
    Reference{"referral_id", "referral"},
    Reference{"protocol_id", "protocol"},
    Reference{"proposed_by", "operator"},
};

const Naming *namingOf(std::string_view table)
{
    const auto *const found = std::ranges::find(namings, table, &Naming::table);
    return found == namings.end() ? nullptr : found;
}

std::string columnOrNull(std::string_view column)
{
    return column.empty() ? std::string("NULL") : std::string(column);
}

std::string queryOf(const Naming &naming)
{
    std::string text("SELECT ");
    for (const std::string_view column : {naming.name, naming.thing, naming.owner, naming.dayColumn})
        text.append(columnOrNull(column)).append(", ");
    text.append("1 FROM ").append(naming.table).append(" WHERE id = ?");
    return text;
}

void addPerson(store::Connection &connection, qint64 id, RowName &name)
{
    auto statement = connection.statement("SELECT coalesce(social_name, given_names), surname1, surname2, rut FROM "
                                          "person WHERE id = ?");
    if (!statement.bind(id).step())
        return;
    QStringList parts;
    for (const int column : {0, 1, 2})
        parts.append(statement.value<QString>(column));
    parts.removeAll(QString());
    name.person = PersonId(id);
    name.personName = parts.join(QLatin1Char(' '));
    name.rutNumber = statement.value<std::optional<qint64>>(3);
}

QDate dayOf(const store::Statement &row, Day day)
{
    constexpr int column = 3;
    switch (day) {
    case Day::None:
        return {};
    case Day::Date:
        return row.value<QDate>(column);
    case Day::Instant:
        return local_time::date(row.value<QDateTime>(column));
    }
    return {};
}

} // namespace

RowName of(store::Connection &connection, std::string_view table, qint64 rowId)
{
    RowName result;
    result.folio = PersonId(rowId).folio();
    const Naming *naming = namingOf(table);
    if (naming == nullptr)
        return result;
    const std::string text = queryOf(*naming);
    std::optional<qint64> thing;
    std::optional<qint64> owner;
    {
        auto row = connection.statement(store::Sql::generated(text));
        if (!row.bind(rowId).step())
            return result;
        result.name = row.value<QString>(0);
        thing = row.value<std::optional<qint64>>(1);
        owner = row.value<std::optional<qint64>>(2);
        result.day = dayOf(row, naming->day);
    }
    if (thing)
        result.name = of(connection, referredTable(naming->thing), *thing).name;
    if (!owner)
        return result;
    const std::string_view above = naming->owner == "id" ? naming->table : referredTable(naming->owner);
    if (above == "person") {
        addPerson(connection, *owner, result);
    } else {
        const RowName whole = of(connection, above, *owner);
        result.person = whole.person;
        result.personName = whole.personName;
        result.rutNumber = whole.rutNumber;
        if (!result.day.isValid())
            result.day = whole.day;
    }
    return result;
}

std::string_view referredTable(std::string_view column)
{
    const auto *const found = std::ranges::find(references, column, &Reference::column);
    return found == references.end() ? std::string_view() : found->table;
}

bool isPersonal(std::string_view table)
{
    const Naming *naming = namingOf(table);
    return naming == nullptr || naming->personal; // what is not known is kept from those who may see no file
}

} // namespace ventanilla::sync::row_names
