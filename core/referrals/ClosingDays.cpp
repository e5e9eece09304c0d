#include "core/referrals/ClosingDays.h"

#include <cstdlib>

namespace ventanilla::referrals::closing_days {

namespace {

using security::Permission;

constexpr int furthestYears = 10; // a mistyped year, else

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

Result<ClosingDayId> add(security::Session &session, const QDate &day, const QString &name)
{
    const QString trimmed = name.simplified();
    return session.write(Permission::EditClosingDays, [&](store::Transaction &transaction) -> Result<ClosingDayId> {
        if (auto checked = check(day, trimmed, session.today()); !checked)
            return failure(checked.error());
        if (const auto known = find(transaction, day))
            return failure(ErrorKind::Duplicate, QStringLiteral("day"), known->folio());
        const auto id = transaction.nextId<ClosingDayTag>();
        transaction.statement("INSERT INTO closing_day (id, day, name) VALUES (?, ?, ?)").bind(id, day, trimmed).run();
        return id;
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
