#include "core/referrals/ClosingDays.h"

#include <algorithm>
#include <cstdlib>

namespace ventanilla::referrals::closing_days {

namespace {

using security::Permission;

Result<void> check(const QDate &day, const QString &name, const QDate &today)
{
    if (!day.isValid())
        return failure(ErrorKind::MissingInput, QStringLiteral("day"));
    if (std::abs(day.year() - today.year()) > furthestYears)
        return failure(ErrorKind::InvalidInput, QStringLiteral("day"), QStringLiteral("range"));
    if (name.isEmpty())
        return failure(ErrorKind::MissingInput, QStringLiteral("name"));
    if (name.size() > longestName)
        return failure(ErrorKind::InvalidInput, QStringLiteral("name"), QStringLiteral("too_long"));
    return {};
}

std::optional<ClosingDayId> find(store::Connection &connection, const QDate &day)
{
    return connection.statement("SELECT id FROM closing_day WHERE day = ? ORDER BY id LIMIT 1")
        .bind(day)
        .single<ClosingDayId>();
}

std::vector<ClosingDay> between(store::Connection &connection, const QDate &from, const QDate &to)
{
    auto rows =
        connection.statement("SELECT id, day, name FROM closing_day WHERE day BETWEEN ? AND ? ORDER BY day, id");
    rows.bind(from, to);
    std::vector<ClosingDay> days;
    while (rows.step())
        days.push_back({rows.value<ClosingDayId>(0), rows.value<QDate>(1), rows.value<QString>(2)});
    return days;
}

} // namespace

std::set<QDate> from(store::Connection &connection, const QDate &from)
{
    auto rows = connection.statement("SELECT day FROM closing_day WHERE day >= ?");
    rows.bind(from);
    std::set<QDate> days;
    while (rows.step())
        days.insert(rows.value<QDate>(0));
    return days;
}

Result<std::vector<ClosingDay>> all(security::Session &session)
{
    return session.read(Permission::ReadCatalogue, [](store::Connection &connection) {
        auto rows = connection.statement("SELECT id, day, name FROM closing_day ORDER BY day, id");
        std::vector<ClosingDay> days;
        while (rows.step())
            days.push_back({rows.value<ClosingDayId>(0), rows.value<QDate>(1), rows.value<QString>(2)});
        return days;
    });
}

Result<std::vector<DayWithoutAttention>> ofYear(security::Session &session, int year)
{
    return session.read(Permission::ReadCatalogue, [year](store::Connection &connection) {
        const auto commune =
            connection.statement("SELECT commune_code FROM store_info").single<QString>().value_or(QString());
        const QDate first(year, 1, 1);
        std::vector<DayWithoutAttention> days;
        for (QDate day = first; day.year() == year; day = day.addDays(1)) {
            if (const auto holiday = holidayOn(day, commune))
                days.push_back({day, holiday, {}});
        }
        for (const ClosingDay &closed : between(connection, first, QDate(year, 12, 31)))
            days.push_back({closed.day, std::nullopt, closed.name});
        std::ranges::stable_sort(days, {}, &DayWithoutAttention::day);
        return days;
    });
}

ClosingDayId insert(store::Transaction &transaction, const QDate &day, const QString &name)
{
    const auto id = transaction.nextId<ClosingDayTag>();
    transaction.statement("INSERT INTO closing_day (id, day, name) VALUES (?, ?, ?)").bind(id, day, name).run();
    return id;
}

Result<ClosingDayId> add(security::Session &session, const QDate &day, const QString &name)
{
    const QString trimmed = name.simplified();
    return session.write(Permission::EditClosingDays, [&](store::Transaction &transaction) -> Result<ClosingDayId> {
        if (auto checked = check(day, trimmed, session.today()); !checked)
            return failure(checked.error());
        if (const auto known = find(transaction, day))
            return failure(ErrorKind::Duplicate, QStringLiteral("day"), known->folio());
        return insert(transaction, day, trimmed);
    });
}

Result<void> remove(security::Session &session, const QDate &day)
{
    return session.write(Permission::EditClosingDays, [&](store::Transaction &transaction) -> Result<void> {
        if (!find(transaction, day))
            return failure(ErrorKind::NotFound, QStringLiteral("day"));
        transaction.statement("DELETE FROM closing_day WHERE day = ?").bind(day).run();
        return {};
    });
}

} // namespace ventanilla::referrals::closing_days
