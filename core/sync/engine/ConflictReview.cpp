#include "core/sync/engine/ConflictReview.h"

#include "core/sync/engine/DeviceIdentity.h"

#include <algorithm>

namespace ventanilla::sync::conflict_review {

namespace {

using security::Permission;

constexpr auto permission = Permission::ResolveConflicts;

QString operatorName(store::Connection &connection, qint64 id)
{
    return id == 0 ? QString() : row_names::of(connection, "operator", id).name;
}

QString deviceName(store::Connection &connection, int device)
{
    const auto known = known_devices::find(connection, device);
    return known ? known->name : QString();
}

// The row a value leads to: the column's reference, or for rows with one key the row itself.
std::string_view referredTable(const Conflict &conflict)
{
    switch (conflict.kind) {
    case ConflictKind::Value:
        return row_names::referredTable(conflict.column);
    case ConflictKind::SameKey:
        return conflict.table;
    case ConflictKind::Deleted:
    case ConflictKind::Steps:
        return {};
    }
    return {};
}

QString referredName(store::Connection &connection, const Conflict &conflict, const QVariant &value)
{
    const std::string_view table = referredTable(conflict);
    if (table.empty() || !value.isValid())
        return {};
    const RowName name = row_names::of(connection, table, value.toLongLong());
    const QString text = name.name.isEmpty() ? name.personName : name.name;
    return conflict.kind == ConflictKind::SameKey || text.isEmpty()
        ? (text + QStringLiteral(" (%1)").arg(name.folio)).trimmed()
        : text;
}

std::optional<qint64> stepOf(store::Connection &connection, const Conflict &conflict, const QVariant &value)
{
    if (conflict.kind != ConflictKind::Steps)
        return std::nullopt;
    auto step = conflict.table == "benefit_grant"
        ? connection.statement("SELECT status FROM grant_event WHERE id = ?")
        : connection.statement("SELECT state FROM referral_event WHERE id = ?");
    return step.bind(value.toLongLong()).single<qint64>();
}

ReviewedConflict reviewed(store::Connection &connection, const Conflict &conflict)
{
    ReviewedConflict result{conflict, row_names::of(connection, conflict.table, conflict.rowId), {},
        operatorName(connection, conflict.resolvedBy)};
    for (const ConflictSide &side : conflict.sides)
        result.sides.push_back({side, operatorName(connection, side.operatorId), deviceName(connection, side.device),
            referredName(connection, conflict, side.value), stepOf(connection, conflict, side.value)});
    return result;
}

ConflictPage pageOf(
    const security::Session &session, store::Connection &connection, const std::vector<Conflict> &conflicts)
{
    ConflictPage page;
    for (const Conflict &conflict : conflicts) {
        if (mayDecide(session, conflict.table))
            page.conflicts.push_back(reviewed(connection, conflict));
        else
            ++page.forOthers;
    }
    return page;
}

} // namespace

bool mayDecide(const security::Session &session, const std::string &table)
{
    const auto needed = row_names::isPersonal(table) ? Permission::ReadPersonalFile : Permission::EditCatalogue;
    return session.may(permission) && session.may(needed);
}

qint64 countToDecide(const security::Session &session, store::Connection &connection, int most)
{
    if (!session.may(permission) || conflicts::countOpen(connection) == 0)
        return 0;
    const auto found = conflicts::open(connection, 0, most);
    return std::ranges::count_if(found, [&](const Conflict &conflict) { return mayDecide(session, conflict.table); });
}

Result<ConflictPage> open(security::Session &session, qint64 after, int most)
{
    return session.read(permission, [&](store::Connection &connection) {
        const auto found = conflicts::open(connection, after, most);
        ConflictPage page = pageOf(session, connection, found);
        if (int(found.size()) == most)
            page.last = found.back().id;
        return page;
    });
}

Result<ConflictPage> resolved(security::Session &session, int most)
{
    return session.read(permission, [&](store::Connection &connection) {
        return pageOf(session, connection, conflicts::resolved(connection, most));
    });
}

Result<void> resolve(security::Session &session, qint64 id, const QVariant &value)
{
    return session.write(permission, [&](store::Transaction &transaction) -> Result<void> {
        const auto conflict = conflicts::find(transaction, id);
        if (!conflict)
            return failure(ErrorKind::NotFound);
        if (!mayDecide(session, conflict->table))
            return failure(ErrorKind::PermissionDenied);
        return conflicts::resolve(transaction, id, value, session.currentOperator().id);
    });
}

} // namespace ventanilla::sync::conflict_review
