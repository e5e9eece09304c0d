#include "app/cli/ProtocolJson.h"

#include "app/cli/JsonValues.h"
#include "core/attention/Attention.h"
#include "core/security/Units.h"
#include "ui/words/ProtocolWords.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace ventanilla::cli {

namespace {

using referrals::ProposalOrder;
using referrals::ProtocolPart;
using security::Permission;

Result<UnitId> unitAt(store::Connection &connection, const QJsonObject &object, const char *key)
{
    const QString code = object.value(QLatin1String(key)).toString();
    if (code.isEmpty())
        return UnitId();
    const auto unit = security::units::find(connection, code);
    if (!unit)
        return failure(ErrorKind::NotFound, QString::fromLatin1(key));
    return unit->id;
}

Result<void> readUnits(store::Connection &connection, const QJsonObject &object, ProposalOrder &order)
{
    const auto from = unitAt(connection, object, "from_unit");
    if (!from)
        return failure(from.error());
    const auto to = unitAt(connection, object, "to_unit");
    if (!to)
        return failure(to.error());
    order.fromUnit = *from;
    order.toUnit = *to;
    return {};
}

Result<void> readMotive(store::Connection &connection, const QJsonObject &object, ProposalOrder &order)
{
    const QString code = object.value(QLatin1String("motive")).toString();
    if (code.isEmpty())
        return {};
    const auto known = attention::motives::all(connection);
    const auto found = std::ranges::find(known, code, &attention::Motive::code);
    if (found == known.end())
        return failure(ErrorKind::NotFound, QStringLiteral("motive"));
    order.motive = found->id;
    return {};
}

Result<void> readContent(const QJsonObject &object, ProposalOrder &order)
{
    for (const QJsonValue &document : object.value(QLatin1String("documents")).toArray())
        order.documents.append(document.toString());
    order.maximumDays = object.value(QLatin1String("maximum_days")).toInt(order.maximumDays);
    order.responsibilities = object.value(QLatin1String("responsibilities")).toString();
    if (const QString role = object.value(QLatin1String("responsible_role")).toString(); !role.isEmpty()) {
        order.responsibleRole = security::roleFromCode(role);
        if (!order.responsibleRole)
            return failure(ErrorKind::InvalidInput, QStringLiteral("responsible_role"), QStringLiteral("unknown_code"));
    }
    if (const QString date = object.value(QLatin1String("valid_from")).toString(); !date.isEmpty()) {
        order.validFrom = QDate::fromString(date, Qt::ISODate);
        if (!order.validFrom.isValid())
            return failure(ErrorKind::InvalidInput, QStringLiteral("valid_from"));
    }
    return {};
}

QString codeOf(ProtocolPart part)
{
    static const std::array<const char *, 5> codes{
        "documents", "maximum_days", "responsible_role", "responsibilities", "valid_to"};
    return QString::fromLatin1(codes.at(size_t(part)));
}

QJsonValue summaryOf(const std::optional<referrals::Protocol> &protocol)
{
    if (!protocol)
        return {};
    return QJsonObject{{QStringLiteral("folio"), json::of(protocol->id)},
        {QStringLiteral("version"), protocol->version}, {QStringLiteral("maximum_days"), protocol->maximumDays}};
}

QJsonArray wordsJson(const referrals::VersionOnFile &version)
{
    QJsonArray words;
    for (const auto &said : version.words)
        words.append(QJsonObject{{QStringLiteral("unit"), said.unitName},
            {QStringLiteral("operator"), said.operatorName}, {QStringLiteral("at"), json::of(said.word.acceptedAt)},
            {QStringLiteral("accepted"), !said.word.refusal}, {QStringLiteral("reason"), json::of(said.word.reason)},
            {QStringLiteral("document"), json::of(said.word.document)}});
    return words;
}

QJsonArray namesOf(const std::vector<UnitId> &units, const referrals::ProtocolFile &file)
{
    QJsonArray names;
    for (const UnitId unit : units)
        names.append(unit == file.from.unit ? file.from.name : file.to.name);
    return names;
}

} // namespace

Result<ProposalOrder> proposalFromJson(security::Session &session, const QJsonObject &object)
{
    return session.read(Permission::ManageProtocols, [&](store::Connection &connection) -> Result<ProposalOrder> {
        ProposalOrder order;
        order.validFrom = session.today();
        if (auto read = readUnits(connection, object, order)
                            .and_then([&] { return readMotive(connection, object, order); })
                            .and_then([&] { return readContent(object, order); });
            !read)
            return failure(read.error());
        return order;
    });
}

QJsonObject toJson(const referrals::ProtocolLine &line)
{
    return {{QStringLiteral("from"), line.from.name}, {QStringLiteral("to"), line.to.name},
        {QStringLiteral("outside"), line.to.outside}, {QStringLiteral("motive"), json::of(line.motiveName)},
        {QStringLiteral("in_force"), summaryOf(line.inForce)}, {QStringLiteral("since"), json::of(line.since)},
        {QStringLiteral("other"), summaryOf(line.other)},
        {QStringLiteral("other_state"), line.other ? QJsonValue(codeOf(line.otherStanding.state)) : QJsonValue()},
        {QStringLiteral("waits_for"), QJsonArray::fromStringList(line.waitsFor)},
        {QStringLiteral("waits_for_me"), line.waitsForMe}, {QStringLiteral("referrals"), line.referrals},
        {QStringLiteral("motives_without_protocol"), QJsonArray::fromStringList(line.motiveNames)}};
}

QJsonObject toJson(const referrals::VersionOnFile &version, const referrals::ProtocolFile &file)
{
    const referrals::Protocol &protocol = version.protocol;
    QJsonArray changes;
    for (const ProtocolPart part : version.changes)
        changes.append(codeOf(part));
    QJsonArray answerable;
    for (const auto &each : version.answerable)
        answerable.append(QJsonObject{{QStringLiteral("unit"), each.party.name},
            {QStringLiteral("on_paper"), each.voice == referrals::Voice::Paper}});
    return {{QStringLiteral("folio"), json::of(protocol.id)}, {QStringLiteral("from"), file.from.name},
        {QStringLiteral("to"), file.to.name}, {QStringLiteral("motive"), json::of(file.motiveName)},
        {QStringLiteral("version"), protocol.version}, {QStringLiteral("state"), codeOf(version.standing.state)},
        {QStringLiteral("text"), words::protocolStanding(version, file.from, file.to)},
        {QStringLiteral("waits_for"), namesOf(version.standing.waitsFor, file)},
        {QStringLiteral("first_day"), json::of(version.standing.firstDay)},
        {QStringLiteral("documents"), QJsonArray::fromStringList(protocol.documents)},
        {QStringLiteral("maximum_days"), protocol.maximumDays},
        {QStringLiteral("responsible_role"),
            protocol.responsibleRole ? QJsonValue(security::codeOf(*protocol.responsibleRole)) : QJsonValue()},
        {QStringLiteral("responsibilities"), json::of(protocol.responsibilities)},
        {QStringLiteral("valid_from"), json::of(protocol.validFrom)},
        {QStringLiteral("valid_to"), json::of(protocol.validTo)},
        {QStringLiteral("proposed_by"), json::of(version.proposerName)}, {QStringLiteral("said"), wordsJson(version)},
        {QStringLiteral("changes"), changes}, {QStringLiteral("answerable"), answerable},
        {QStringLiteral("may_withdraw"), version.mayWithdraw}};
}

QJsonObject toJson(const referrals::ProtocolFile &file)
{
    QJsonArray versions;
    for (const auto &version : file.versions)
        versions.append(toJson(version, file));
    return {{QStringLiteral("from"), file.from.name}, {QStringLiteral("to"), file.to.name},
        {QStringLiteral("motive"), json::of(file.motiveName)}, {QStringLiteral("may_propose"), file.mayPropose},
        {QStringLiteral("versions"), versions}};
}

} // namespace ventanilla::cli
