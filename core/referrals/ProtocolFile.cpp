#include "core/referrals/ProtocolFile.h"

#include "core/base/Clock.h"

#include <algorithm>
#include <map>

namespace ventanilla::referrals {

namespace {

using security::Operator;
using security::Permission;
using security::Session;

QString motiveNameOf(store::Connection &connection, std::optional<MotiveId> motive)
{
    if (!motive)
        return {};
    return connection.statement("SELECT name FROM motive WHERE id = ?")
        .bind(*motive)
        .single<QString>()
        .value_or(QString());
}

QString operatorNameOf(store::Connection &connection, OperatorId id)
{
    return connection.statement("SELECT full_name FROM operator WHERE id = ?")
        .bind(id)
        .single<QString>()
        .value_or(QString());
}

// In the order in which they take precedence, the highest last.
std::vector<ProtocolVersion> ordered(std::vector<ProtocolVersion> versions)
{
    std::ranges::sort(
        versions, [](const ProtocolVersion &left, const ProtocolVersion &right) { return outranks(right, left); });
    return versions;
}

// Everything of one pair of units and motive, on one page.
class FileReader
{
public:
    FileReader(store::Connection &connection, const Session &session)
        : m_connection(connection), m_who(session.currentOperator()), m_today(session.today())
    { }

    [[nodiscard]] ProtocolFile read(UnitId from, UnitId to, std::optional<MotiveId> motive)
    {
        ProtocolFile file;
        file.from = partyOf(m_connection, from);
        file.to = partyOf(m_connection, to);
        file.motive = motive;
        file.motiveName = motiveNameOf(m_connection, motive);
        file.today = m_today;
        const auto versions = ordered(protocols::versionsOf(m_connection, from, to, motive));
        const auto standings = standingsOf(versions, m_today);
        bool waits = false;
        for (size_t index = 0; index < versions.size(); ++index) {
            VersionOnFile version = onFile(versions[index], standings[index], file);
            if (index > 0)
                version.changes = changesBetween(versions[index - 1].protocol, version.protocol);
            waits = waits || version.standing.state == ProtocolState::Proposed;
            file.versions.insert(file.versions.begin(), std::move(version));
        }
        file.mayPropose = !waits && !file.from.outside && mayPropose(m_who, file.from, file.to);
        return file;
    }

private:
    VersionOnFile onFile(const ProtocolVersion &version, const ProtocolStanding &standing, const ProtocolFile &file)
    {
        VersionOnFile result;
        result.protocol = version.protocol;
        result.standing = standing;
        if (version.protocol.proposedBy)
            result.proposerName = operatorNameOf(m_connection, *version.protocol.proposedBy);
        for (const ProtocolAcceptance &word : version.words)
            result.words.push_back({word, word.unit == file.from.unit ? file.from.name : file.to.name,
                operatorNameOf(m_connection, word.operatorId)});
        for (const UnitId unit : standing.waitsFor) {
            const bool isFrom = unit == file.from.unit;
            const ProtocolParty &party = isFrom ? file.from : file.to;
            const Voice voice = voiceOf(m_who, party, isFrom ? file.to : file.from);
            if (voice != Voice::None)
                result.answerable.push_back({party, voice});
        }
        const bool isOpen = standing.state == ProtocolState::Proposed || standing.state == ProtocolState::Upcoming
            || standing.state == ProtocolState::InForce;
        result.mayWithdraw = isOpen && referrals::mayWithdraw(m_who, version);
        return result;
    }

    store::Connection &m_connection;
    const Operator &m_who;
    QDate m_today;
};

struct Matter
{
    UnitId from;
    UnitId to;
    std::optional<MotiveId> motive;

    auto operator<=>(const Matter &other) const
    {
        const auto key = [](const Matter &matter) {
            return std::tuple(matter.from.value(), matter.to.value(), matter.motive ? matter.motive->value() : 0);
        };
        return key(*this) <=> key(other);
    }
    bool operator==(const Matter &) const = default;
};

class Overview
{
public:
    Overview(store::Connection &connection, const Session &session)
        : m_connection(connection), m_who(session.currentOperator()), m_today(session.today())
    { }

    [[nodiscard]] std::vector<ProtocolLine> read()
    {
        std::map<Matter, std::vector<ProtocolVersion>> matters;
        for (ProtocolVersion &version : protocols::allVersions(m_connection)) {
            const Protocol &protocol = version.protocol;
            matters[{protocol.fromUnit, protocol.toUnit, protocol.motive}].push_back(std::move(version));
        }
        for (const auto &[matter, versions] : matters)
            m_lines.emplace(matter, lineOf(matter, ordered(versions)));
        addReferrals();
        std::vector<ProtocolLine> lines;
        for (auto &[matter, line] : m_lines)
            lines.push_back(std::move(line));
        for (auto &[matter, line] : m_uncovered)
            lines.push_back(std::move(line));
        std::ranges::stable_sort(lines, [](const ProtocolLine &left, const ProtocolLine &right) {
            if (const int order = QString::localeAwareCompare(left.from.name, right.from.name); order != 0)
                return order < 0;
            if (const int order = QString::localeAwareCompare(left.to.name, right.to.name); order != 0)
                return order < 0;
            return QString::localeAwareCompare(left.motiveName, right.motiveName) < 0;
        });
        return lines;
    }

private:
    const ProtocolParty &party(UnitId unit)
    {
        const auto found = m_parties.find(unit.value());
        return found != m_parties.end() ? found->second
                                        : m_parties.emplace(unit.value(), partyOf(m_connection, unit)).first->second;
    }

    ProtocolLine emptyLine(const Matter &matter)
    {
        ProtocolLine line;
        line.from = party(matter.from);
        line.to = party(matter.to);
        line.motive = matter.motive;
        line.motiveName = motiveNameOf(m_connection, matter.motive);
        return line;
    }

    ProtocolLine lineOf(const Matter &matter, const std::vector<ProtocolVersion> &versions)
    {
        ProtocolLine line = emptyLine(matter);
        const auto standings = standingsOf(versions, m_today);
        size_t newest = versions.size() - 1;
        for (size_t index = 0; index < versions.size(); ++index) {
            if (standings[index].state == ProtocolState::InForce) {
                line.inForce = versions[index].protocol;
                line.since = standings[index].firstDay;
            }
            // A proposal that waits is what one looks for, whatever was refused after it.
            if (standings[index].state == ProtocolState::Proposed)
                newest = index;
        }
        const bool isInForce = line.inForce && line.inForce->id == versions[newest].protocol.id;
        const bool isDropped = line.inForce && standings[newest].state == ProtocolState::Withdrawn;
        if (isInForce || isDropped)
            return line;
        line.other = versions[newest].protocol;
        line.otherStanding = standings[newest];
        for (const UnitId unit : line.otherStanding.waitsFor) {
            const UnitId other = unit == matter.from ? matter.to : matter.from;
            line.waitsFor.append(party(unit).name);
            line.waitsForMe = line.waitsForMe || voiceOf(m_who, party(unit), party(other)) == Voice::Head;
        }
        return line;
    }

    void addReferrals()
    {
        auto rows = m_connection.statement("SELECT from_unit_id, to_unit_id, motive_id, count(*) FROM referral"
                                           " WHERE created_at >= ? GROUP BY 1, 2, 3");
        rows.bind(local_time::startOfDay(m_today.addDays(-monitoredDays)));
        while (rows.step())
            add({rows.value<UnitId>(0), rows.value<UnitId>(1), rows.value<MotiveId>(2)}, rows.value<int>(3));
    }

    void add(const Matter &matter, int count)
    {
        const auto exact = m_lines.find(matter);
        const auto any = m_lines.find({matter.from, matter.to, std::nullopt});
        for (const bool inForceOnly : {true, false}) {
            for (const auto &found : {exact, any}) {
                if (found != m_lines.end() && (!inForceOnly || found->second.inForce)) {
                    found->second.referrals += count;
                    return;
                }
            }
        }
        const Matter pair{matter.from, matter.to, std::nullopt};
        auto uncovered = m_uncovered.find(pair);
        if (uncovered == m_uncovered.end())
            uncovered = m_uncovered.emplace(pair, emptyLine(pair)).first;
        uncovered->second.referrals += count;
        uncovered->second.motiveNames.append(motiveNameOf(m_connection, matter.motive));
    }

    store::Connection &m_connection;
    const Operator &m_who;
    QDate m_today;
    std::map<qint64, ProtocolParty> m_parties;
    std::map<Matter, ProtocolLine> m_lines;
    std::map<Matter, ProtocolLine> m_uncovered;
};

Result<ProtocolFile> fileOf(store::Connection &connection, const Session &session, ProtocolId id)
{
    const auto protocol = protocols::find(connection, id);
    if (!protocol)
        return failure(ErrorKind::NotFound, QStringLiteral("protocol"), id.folio());
    return FileReader(connection, session).read(protocol->fromUnit, protocol->toUnit, protocol->motive);
}

} // namespace

std::vector<ProtocolPart> changesBetween(const Protocol &before, const Protocol &after)
{
    std::vector<ProtocolPart> changes;
    if (before.documents != after.documents)
        changes.push_back(ProtocolPart::Documents);
    if (before.maximumDays != after.maximumDays)
        changes.push_back(ProtocolPart::MaximumDays);
    if (before.responsibleRole != after.responsibleRole)
        changes.push_back(ProtocolPart::ResponsibleRole);
    if (before.responsibilities != after.responsibilities)
        changes.push_back(ProtocolPart::Responsibilities);
    if (before.validTo != after.validTo)
        changes.push_back(ProtocolPart::LastDay);
    return changes;
}

Result<std::vector<ProtocolLine>> listProtocols(Session &session)
{
    return session.read(
        Permission::ReadCatalogue, [&](store::Connection &connection) { return Overview(connection, session).read(); });
}

Result<ProtocolFile> openProtocol(Session &session, ProtocolId id)
{
    return session.read(
        Permission::ReadCatalogue, [&](store::Connection &connection) { return fileOf(connection, session, id); });
}

Result<ProtocolFile> openProtocolsOf(Session &session, UnitId from, UnitId to, std::optional<MotiveId> motive)
{
    return session.read(Permission::ReadCatalogue, [&](store::Connection &connection) -> Result<ProtocolFile> {
        auto file = FileReader(connection, session).read(from, to, motive);
        if (file.from.name.isEmpty() || file.to.name.isEmpty())
            return failure(ErrorKind::NotFound, QStringLiteral("unit"));
        return file;
    });
}

Result<ProtocolPaper> protocolPaper(Session &session, ProtocolId id)
{
    return session.read(Permission::ReadCatalogue, [&](store::Connection &connection) -> Result<ProtocolPaper> {
        auto file = fileOf(connection, session, id);
        if (!file)
            return failure(file.error());
        const auto municipality = connection.statement("SELECT commune_name FROM store_info").single<QString>();
        const auto version =
            std::ranges::find(file->versions, id, [](const VersionOnFile &each) { return each.protocol.id; });
        return ProtocolPaper{
            municipality.value_or(QString()), file->from, file->to, file->motiveName, *version, file->today};
    });
}

} // namespace ventanilla::referrals
