#include "core/catalogue/BenefitPeriod.h"
#include "core/catalogue/RuleMemory.h"
#include "core/catalogue/rules/Evaluation.h"
#include "core/equity/Detection.h"
#include "core/equity/HomeProfile.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace ventanilla::equity {

namespace {

using catalogue::GrantStatus;
using Profile = std::pair<int, Composition>; // segment

// A benefit that households are compared by.
struct Compared
{
    std::shared_ptr<const catalogue::Rule> rule;
    bool looksForItself = false;
    int months = usualMonths; // 0: ever
};

// What a household has to do with a benefit.
struct Dealing
{
    bool has = false;
    bool waits = false;
    QDate rejectedOn; // within the period
    std::vector<GrantId> grants;
};
using Dealings = std::map<int, Dealing>; // by benefit

struct LeftOut
{
    int home = 0;
    int member = 0;
};

// With fewer, no group can be one of which most have a benefit.
constexpr int fewestHaving = fewestAlike * mostHave / mostHaveOf;

// Of one profile and one benefit.
struct Group
{
    int granted = 0; // households that have it; once compared, of those in which the rule holds
    int alike = 0;
    int without = 0;
    std::vector<LeftOut> leftOut;

    // Whether three fifths have it, when so many lack it.
    [[nodiscard]] bool mostHaveIt(int having) const { return mostHaveOf * having >= mostHave * (having + without); }
};

bool isWithin(const QDate &day, int months, const QDate &today)
{
    return months == 0 || day > today.addMonths(-months);
}

QString fingerprintOf(const QString &rule)
{
    constexpr int enough = 16;
    return QString::fromLatin1(
        QCryptographicHash::hash(rule.toUtf8(), QCryptographicHash::Sha256).toHex().left(enough));
}

class Comparison
{
public:
    Comparison(const Population &population, Progress &progress)
        : m_population(population), m_progress(progress), m_possessions(population)
    {
        for (const catalogue::Benefit &benefit : population.benefits)
            m_compared.push_back(comparedOf(benefit));
        for (int grant = 0; grant < int(population.grants.size()); ++grant) {
            if (const auto &household = population.grants[size_t(grant)].household)
                m_grantsOfHousehold[*household].push_back(grant);
        }
    }

    Result<std::vector<Alert>> run()
    {
        countHaving();
        if (!compareAll())
            return failure(ErrorKind::Cancelled);
        std::vector<Alert> found;
        for (const auto &[profile, groups] : m_groups) {
            for (const auto &[benefit, group] : groups)
                addAlerts(profile, benefit, group, found);
        }
        return found;
    }

private:
    [[nodiscard]] std::optional<Compared> comparedOf(const catalogue::Benefit &benefit) const
    {
        auto rule = catalogue::rememberedRule(benefit.requirements);
        if (rule == nullptr || rule->isEmpty() || !benefit.isValidOn(m_population.today))
            return std::nullopt;
        const auto period = catalogue::periodOf(benefit);
        const bool looksForItself = catalogue::ownReceipt(*rule, benefit.code) != nullptr
            || benefit.requirements.contains(benefit.code, Qt::CaseInsensitive);
        return Compared{std::move(rule), looksForItself, period ? period->months : usualMonths};
    }

    [[nodiscard]] std::optional<Profile> profileOf(const Home &home) const
    {
        const auto composition = home.segment ? compositionOf(membersOf(m_population, home)) : std::nullopt;
        return composition ? std::optional(Profile(*home.segment, *composition)) : std::nullopt;
    }

    [[nodiscard]] Dealings dealingsOf(const Home &home) const
    {
        Dealings dealings;
        for (const HomeMember &member : home.members) {
            for (const int grant : m_possessions.grantsOf(member.person))
                note(m_population.grants[size_t(grant)], dealings);
            for (const int index : m_possessions.enrolmentsOf(member.person)) {
                const Enrolment &enrolment = m_population.enrolments[size_t(index)];
                if (enrolment.benefit && enrolment.lastsOn(m_population.today))
                    dealings[*enrolment.benefit].has = true;
            }
        }
        if (const auto recorded = m_grantsOfHousehold.find(home.id); recorded != m_grantsOfHousehold.end()) {
            for (const int grant : recorded->second)
                note(m_population.grants[size_t(grant)], dealings);
        }
        return dealings;
    }

    void note(const GivenGrant &grant, Dealings &dealings) const
    {
        const auto &compared = m_compared[size_t(grant.benefit)];
        if (!compared)
            return;
        Dealing &dealing = dealings[grant.benefit];
        if (grant.status == GrantStatus::Requested || grant.status == GrantStatus::Evaluated) {
            dealing.waits = true;
            return;
        }
        dealing.grants.push_back(grant.id);
        if (grant.isGiven() && isWithin(grant.committedOn, compared->months, m_population.today))
            dealing.has = true;
        if (grant.status == GrantStatus::Rejected && isWithin(grant.statusDate, compared->months, m_population.today))
            dealing.rejectedOn = std::max(dealing.rejectedOn, grant.statusDate);
    }

    // First how many have what, whatever the rules say: where too few do, no rule needs to be asked.
    void countHaving()
    {
        for (const Home &home : m_population.homes) {
            const auto profile = profileOf(home);
            m_profiles.push_back(profile);
            if (!profile)
                continue;
            for (const auto &[benefit, dealing] : dealingsOf(home)) {
                if (dealing.has && m_compared[size_t(benefit)])
                    ++m_groups[*profile][benefit].granted;
            }
        }
        for (auto &[profile, groups] : m_groups) {
            std::erase_if(groups, [](const auto &entry) { return entry.second.granted < fewestHaving; });
            for (auto &[benefit, group] : groups)
                m_mostHaving[profile][benefit] = std::exchange(group.granted, 0);
        }
    }

    bool compareAll()
    {
        constexpr size_t between = 256;
        for (size_t home = 0; home < m_population.homes.size(); ++home) {
            if (home % between == 0) {
                m_progress.report(qint64(home), qint64(m_population.homes.size()));
                if (m_progress.isCancelled())
                    return false;
            }
            const auto groups = m_profiles[home] ? m_groups.find(*m_profiles[home]) : m_groups.end();
            if (groups != m_groups.end() && !groups->second.empty())
                compare(int(home), groups->second, m_mostHaving[groups->first]);
        }
        return true;
    }

    void compare(int index, std::map<int, Group> &groups, const std::map<int, int> &mostHaving)
    {
        const Home &home = m_population.homes[size_t(index)];
        HomeProfile seen(m_population, m_possessions, home);
        Dealings dealings = dealingsOf(home);
        for (auto &[benefit, group] : groups) {
            if (!group.mostHaveIt(mostHaving.at(benefit)))
                continue; // too many lack it already
            const Compared &compared = *m_compared[size_t(benefit)];
            const auto own = compared.looksForItself ? std::optional(benefit) : std::nullopt;
            if (!memberFor(index, seen, *compared.rule, own))
                continue;
            ++group.alike;
            const Dealing &dealing = dealings[benefit];
            if (dealing.has) {
                ++group.granted;
                continue;
            }
            ++group.without;
            const auto member = dealing.waits ? std::nullopt : memberFor(index, seen, *compared.rule, std::nullopt);
            if (member)
                group.leftOut.push_back({index, *member});
        }
    }

    // Somebody whose home it is, in whom the rule holds.
    [[nodiscard]] std::optional<int> memberFor(
        int home, HomeProfile &seen, const catalogue::Rule &rule, std::optional<int> without) const
    {
        for (const HomeMember &member : m_population.homes[size_t(home)].members) {
            if (m_population.persons[size_t(member.person)].home == home
                && catalogue::holdsAsRecorded(rule, seen.of(member.person, without)))
                return member.person;
        }
        return std::nullopt;
    }

    void addAlerts(const Profile &profile, int benefit, const Group &group, std::vector<Alert> &found) const
    {
        if (group.alike < fewestAlike || !group.mostHaveIt(group.granted))
            return;
        for (const LeftOut &leftOut : group.leftOut) {
            const Home &home = m_population.homes[size_t(leftOut.home)];
            const Dealings dealings = dealingsOf(home);
            const auto dealing = dealings.find(benefit);
            const Dealing own = dealing == dealings.end() ? Dealing() : dealing->second;
            const catalogue::Benefit &what = m_population.benefits[size_t(benefit)];
            Alert alert;
            alert.key = {AlertKind::UnlikeBenefits, home.id, std::nullopt, what.id};
            alert.sector = home.sector;
            if (what.unit)
                alert.units = {*what.unit};
            alert.group = {profile.first, profile.second, group.alike, group.granted,
                m_compared[size_t(benefit)]->months, m_population.persons[size_t(leftOut.member)].id, own.rejectedOn};
            alert.grounds = groundsOfLeftOut(home, what, *alert.group, own);
            found.push_back(std::move(alert));
        }
    }

    // How many others have it is left out: else each grant to a neighbour would bring a dismissed alert back.
    [[nodiscard]] Grounds groundsOfLeftOut(
        const Home &home, const catalogue::Benefit &benefit, const LikeGroup &group, const Dealing &dealing) const
    {
        Grounds grounds{QStringLiteral("rule:") + fingerprintOf(benefit.requirements),
            QStringLiteral("segment:") + QString::number(group.segment),
            QStringLiteral("composition:") + group.composition.code()};
        for (const HomeMember &member : home.members)
            grounds.append(QStringLiteral("member:") + m_population.persons[size_t(member.person)].id.folio());
        for (const GrantId grant : dealing.grants)
            grounds.append(QStringLiteral("grant:") + grant.folio());
        return groundsOf(grounds);
    }

    const Population &m_population;
    Progress &m_progress;
    const Possessions m_possessions;
    std::unordered_map<HouseholdId, std::vector<int>> m_grantsOfHousehold;
    std::vector<std::optional<Compared>> m_compared; // as the benefits
    std::vector<std::optional<Profile>> m_profiles;  // as the homes
    std::map<Profile, std::map<int, Group>> m_groups;
    std::map<Profile, std::map<int, int>> m_mostHaving; // whatever the rules say
};

} // namespace

Result<std::vector<Alert>> unlikeBenefits(const Population &population, Progress &progress)
{
    return Comparison(population, progress).run();
}

} // namespace ventanilla::equity
