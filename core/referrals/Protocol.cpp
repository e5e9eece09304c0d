#include "core/referrals/Protocol.h"

#include "core/store/StoredText.h"

namespace ventanilla::referrals::protocols {

namespace {

Protocol rowOf(const store::Statement &row)
{
    Protocol protocol;
    protocol.id = row.value<ProtocolId>(0);
    protocol.fromUnit = row.value<UnitId>(1);
    protocol.toUnit = row.value<UnitId>(2);
    protocol.motive = row.value<std::optional<MotiveId>>(3);
    protocol.documents = store::splitLines(row.value<QString>(4));
    protocol.maximumDays = row.value<int>(5);
    protocol.responsibleRole = row.value<std::optional<security::Role>>(6);
    protocol.version = row.value<int>(7);
    protocol.validFrom = row.value<QDate>(8);
    protocol.validTo = row.value<QDate>(9);
    return protocol;
}

std::optional<Protocol> firstOf(store::Statement &rows)
{
    if (!rows.step())
        return std::nullopt;
    return rowOf(rows);
}

} // namespace

std::optional<Protocol> findValid(
    store::Connection &connection, UnitId from, UnitId to, MotiveId motive, const QDate &date)
{
    auto rows = connection.statement(
        "SELECT id, from_unit_id, to_unit_id, motive_id, documents, maximum_days, responsible_role, version,"
        " valid_from, valid_to FROM protocol"
        " WHERE from_unit_id = ?1 AND to_unit_id = ?2 AND (motive_id = ?3 OR motive_id IS NULL)"
        " AND valid_from <= ?4 AND (valid_to IS NULL OR valid_to >= ?4)"
        " ORDER BY motive_id IS NULL, version DESC, valid_from DESC, id DESC LIMIT 1");
    rows.bind(from, to, motive, date);
    return firstOf(rows);
}

std::optional<Protocol> findDestination(store::Connection &connection, UnitId from, MotiveId motive, const QDate &date)
{
    auto rows = connection.statement(
        "SELECT id, from_unit_id, to_unit_id, motive_id, documents, maximum_days, responsible_role, version,"
        " valid_from, valid_to FROM protocol"
        " WHERE from_unit_id = ?1"
        " AND (motive_id = ?2 OR (motive_id IS NULL AND to_unit_id = (SELECT unit_id FROM motive WHERE id = ?2)))"
        " AND valid_from <= ?3 AND (valid_to IS NULL OR valid_to >= ?3)"
        " ORDER BY motive_id IS NULL, version DESC, valid_from DESC, id DESC LIMIT 1");
    rows.bind(from, motive, date);
    return firstOf(rows);
}

std::vector<Protocol> all(store::Connection &connection)
{
    auto rows = connection.statement(
        "SELECT id, from_unit_id, to_unit_id, motive_id, documents, maximum_days, responsible_role, version,"
        " valid_from, valid_to FROM protocol ORDER BY from_unit_id, to_unit_id, motive_id, version, id");
    std::vector<Protocol> list;
    while (rows.step())
        list.push_back(rowOf(rows));
    return list;
}

ProtocolId insert(store::Transaction &transaction, const Protocol &protocol)
{
    const auto id = transaction.nextId<ProtocolTag>();
    transaction
        .statement("INSERT INTO protocol (id, from_unit_id, to_unit_id, motive_id, documents, maximum_days,"
                   " responsible_role, version, valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(id, protocol.fromUnit, protocol.toUnit, protocol.motive, store::joinLines(protocol.documents),
            protocol.maximumDays, protocol.responsibleRole, protocol.version, protocol.validFrom, protocol.validTo)
        .run();
    return id;
}

} // namespace ventanilla::referrals::protocols
