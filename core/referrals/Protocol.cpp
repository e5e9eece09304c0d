#include "core/referrals/Protocol.h"

#include "core/referrals/ProtocolVersion.h"
#include "core/store/StoredText.h"

#include <algorithm>

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
    protocol.proposedBy = row.value<std::optional<OperatorId>>(10);
    protocol.responsibilities = row.value<QString>(11);
    protocol.withdrawnAt = row.value<QDateTime>(12);
    return protocol;
}

std::vector<ProtocolAcceptance> wordsOf(store::Connection &connection, ProtocolId id)
{
    auto rows = connection.statement(
        "SELECT id, protocol_id, unit_id, operator_id, accepted_at, document, refusal, reason FROM protocol_acceptance"
        " WHERE protocol_id = ? ORDER BY accepted_at, id");
    rows.bind(id);
    std::vector<ProtocolAcceptance> words;
    while (rows.step())
        words.push_back({rows.value<ProtocolAcceptanceId>(0), rows.value<ProtocolId>(1), rows.value<UnitId>(2),
            rows.value<OperatorId>(3), rows.value<QDateTime>(4), rows.value<QString>(5), rows.value<bool>(6),
            rows.value<QString>(7)});
    return words;
}

std::vector<ProtocolVersion> versionsIn(store::Connection &connection, store::Statement &rows)
{
    std::vector<ProtocolVersion> versions;
    while (rows.step())
        versions.push_back({rowOf(rows), {}});
    // Nobody says anything of those that were never proposed.
    for (ProtocolVersion &version : versions) {
        if (version.protocol.proposedBy)
            version.words = wordsOf(connection, version.protocol.id);
    }
    return versions;
}

bool sameMatter(const ProtocolVersion &left, const ProtocolVersion &right)
{
    return left.protocol.fromUnit == right.protocol.fromUnit && left.protocol.toUnit == right.protocol.toUnit
        && left.protocol.motive == right.protocol.motive;
}

bool isPreferred(const Protocol &left, const Protocol &right)
{
    const auto key = [](const Protocol &protocol) {
        return std::tuple(protocol.motive.has_value(), protocol.version, protocol.validFrom, protocol.id.value());
    };
    return key(left) > key(right);
}

// Of rows that are ordered by units and motive.
std::optional<Protocol> preferredIn(const std::vector<ProtocolVersion> &versions, const QDate &date)
{
    std::optional<Protocol> preferred;
    for (auto begin = versions.begin(); begin != versions.end();) {
        const auto end = std::ranges::find_if(
            begin, versions.end(), [&](const ProtocolVersion &version) { return !sameMatter(version, *begin); });
        const ProtocolVersion *holding = inForceOn(std::span(begin, end), date);
        if (holding != nullptr && (!preferred || isPreferred(holding->protocol, *preferred)))
            preferred = holding->protocol;
        begin = end;
    }
    return preferred;
}

} // namespace

std::optional<Protocol> findValid(
    store::Connection &connection, UnitId from, UnitId to, MotiveId motive, const QDate &date)
{
    auto rows = connection.statement(
        "SELECT id, from_unit_id, to_unit_id, motive_id, documents, maximum_days, responsible_role, version,"
        " valid_from, valid_to, proposed_by, responsibilities, withdrawn_at FROM protocol"
        " WHERE from_unit_id = ?1 AND to_unit_id = ?2 AND (motive_id = ?3 OR motive_id IS NULL)"
        " ORDER BY motive_id");
    rows.bind(from, to, motive);
    return preferredIn(versionsIn(connection, rows), date);
}

std::optional<Protocol> findDestination(store::Connection &connection, UnitId from, MotiveId motive, const QDate &date)
{
    auto rows = connection.statement(
        "SELECT id, from_unit_id, to_unit_id, motive_id, documents, maximum_days, responsible_role, version,"
        " valid_from, valid_to, proposed_by, responsibilities, withdrawn_at FROM protocol"
        " WHERE from_unit_id = ?1"
        " AND (motive_id = ?2 OR (motive_id IS NULL AND to_unit_id = (SELECT unit_id FROM motive WHERE id = ?2)))"
        " ORDER BY to_unit_id, motive_id");
    rows.bind(from, motive);
    return preferredIn(versionsIn(connection, rows), date);
}

std::optional<Protocol> find(store::Connection &connection, ProtocolId id)
{
    auto row = connection.statement(
        "SELECT id, from_unit_id, to_unit_id, motive_id, documents, maximum_days, responsible_role, version,"
        " valid_from, valid_to, proposed_by, responsibilities, withdrawn_at FROM protocol WHERE id = ?");
    row.bind(id);
    if (!row.step())
        return std::nullopt;
    return rowOf(row);
}

std::vector<ProtocolVersion> allVersions(store::Connection &connection)
{
    auto rows = connection.statement(
        "SELECT id, from_unit_id, to_unit_id, motive_id, documents, maximum_days, responsible_role, version,"
        " valid_from, valid_to, proposed_by, responsibilities, withdrawn_at FROM protocol"
        " ORDER BY from_unit_id, to_unit_id, motive_id, version, id");
    return versionsIn(connection, rows);
}

std::vector<Protocol> all(store::Connection &connection)
{
    std::vector<Protocol> list;
    for (ProtocolVersion &version : allVersions(connection))
        list.push_back(std::move(version.protocol));
    return list;
}

std::vector<ProtocolVersion> versionsOf(
    store::Connection &connection, UnitId from, UnitId to, std::optional<MotiveId> motive)
{
    auto rows = connection.statement(
        "SELECT id, from_unit_id, to_unit_id, motive_id, documents, maximum_days, responsible_role, version,"
        " valid_from, valid_to, proposed_by, responsibilities, withdrawn_at FROM protocol"
        " WHERE from_unit_id = ?1 AND to_unit_id = ?2 AND motive_id IS ?3 ORDER BY version, id");
    rows.bind(from, to, motive);
    return versionsIn(connection, rows);
}

ProtocolId insert(store::Transaction &transaction, const Protocol &protocol)
{
    const auto id = transaction.nextId<ProtocolTag>();
    transaction
        .statement("INSERT INTO protocol (id, from_unit_id, to_unit_id, motive_id, documents, maximum_days,"
                   " responsible_role, version, valid_from, valid_to, proposed_by, responsibilities, withdrawn_at)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(id, protocol.fromUnit, protocol.toUnit, protocol.motive, store::joinLines(protocol.documents),
            protocol.maximumDays, protocol.responsibleRole, protocol.version, protocol.validFrom, protocol.validTo,
            protocol.proposedBy, store::orNull(protocol.responsibilities), protocol.withdrawnAt)
        .run();
    return id;
}

void setWithdrawn(store::Transaction &transaction, ProtocolId id, const QDateTime &at)
{
    transaction.statement("UPDATE protocol SET withdrawn_at = ? WHERE id = ?").bind(at, id).run();
}

ProtocolAcceptanceId addWord(store::Transaction &transaction, const ProtocolAcceptance &word)
{
    const auto id = transaction.nextId<ProtocolAcceptanceTag>();
    transaction
        .statement("INSERT INTO protocol_acceptance (id, protocol_id, unit_id, operator_id, accepted_at, document,"
                   " refusal, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(id, word.protocol, word.unit, word.operatorId, word.acceptedAt, store::orNull(word.document),
            word.refusal, store::orNull(word.reason))
        .run();
    return id;
}

} // namespace ventanilla::referrals::protocols
