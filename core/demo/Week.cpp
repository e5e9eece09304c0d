#include "core/demo/Week.h"

#include "core/attention/Attention.h"
#include "core/cases/Case.h"
#include "core/catalogue/Grant.h"
#include "core/demo/OfficeCalendar.h"
#include "core/demo/WeekPhrases.h"
#include "core/identity/Household.h"
#include "core/referrals/Referral.h"

namespace ventanilla::demo {

namespace {

using attention::Channel;
using attention::Outcome;

constexpr int workingDays = 5;
constexpr int millisecondsOfMorning = 5 * 3600 * 1000;

struct Staff
{
    OperatorId id;
    UnitId unit;
};

// What a week refers to, as it stands in the store.
struct Commune
{
    QString code;
    std::vector<Staff> staff;
    std::vector<UnitId> units;
    std::vector<MotiveId> motives;
    std::vector<PersonId> persons;
    std::vector<HouseholdId> households;
    std::vector<BenefitId> benefits;
    QStringList places;
};

template <class Id>
std::vector<Id> idsOf(store::Connection &connection, store::Sql sql)
{
    std::vector<Id> ids;
    auto statement = connection.statement(sql);
    while (statement.step())
        ids.push_back(statement.value<Id>(0));
    return ids;
}

Result<Commune> readCommune(store::Connection &connection)
{
    Commune commune;
    commune.units = idsOf<UnitId>(connection, "SELECT id FROM unit WHERE active = 1 ORDER BY id");
    commune.motives = idsOf<MotiveId>(connection, "SELECT id FROM motive WHERE active = 1 ORDER BY position, id");
    commune.persons = idsOf<PersonId>(
        connection, "SELECT id FROM person WHERE merged_into IS NULL AND deceased_on IS NULL ORDER BY id");
    commune.households = idsOf<HouseholdId>(connection, "SELECT id FROM household ORDER BY id");
    commune.benefits = idsOf<BenefitId>(connection, "SELECT id FROM benefit ORDER BY id");
    auto staff =
        connection.statement("SELECT id, unit_id FROM operator WHERE active = 1 AND unit_id IS NOT NULL ORDER BY id");
    while (staff.step())
        commune.staff.push_back({staff.value<OperatorId>(0), staff.value<UnitId>(1)});
    auto sectors = connection.statement("SELECT name FROM sector ORDER BY id");
    while (sectors.step())
        commune.places << sectors.value<QString>(0);
    commune.code = connection.statement("SELECT commune_code FROM store_info").single<QString>().value_or(QString());
    if (commune.staff.empty() || commune.units.size() < 2 || commune.motives.empty() || commune.persons.empty()
        || commune.households.empty() || commune.benefits.empty())
        return failure(ErrorKind::NotFound, QStringLiteral("store"), QStringLiteral("demo"));
    return commune;
}

// Whether the `number`-th of `all` is one of `chosen` spread evenly over them.
bool isChosen(int number, int chosen, int all)
{
    return qint64(number + 1) * chosen / all != qint64(number) * chosen / all;
}

class Week
{
public:
    Week(const Commune &commune, const WeekPhrases &phrases, const QDate &first, Random random)
        : m_commune(commune), m_phrases(phrases), m_random(random),
          m_calendar(first, first.addDays(daysAfter), commune.code)
    { }

    // The end of the `number`-th visit of `all`, by when it is written.
    [[nodiscard]] QDateTime endOf(int number, int all)
    {
        const int ofDay = std::max(1, all / workingDays);
        const int share = millisecondsOfMorning / ofDay;
        const qint64 within = qint64(share) * (number % ofDay) + m_random.below(share);
        return m_calendar.opening(size_t(number / ofDay)).addMSecs(shortestVisit + within);
    }

    const Staff &drawStaff() { return m_random.pickRanked(m_commune.staff); }

    void writeVisit(
        store::Transaction &transaction, const Staff &staff, const QDateTime &end, bool refers, bool opensCase)
    {
        attention::Attention visit;
        visit.person = drawPerson();
        visit.unit = staff.unit;
        visit.operatorId = staff.id;
        const int drawn = m_random.below(100);
        visit.channel = drawn < 82 ? Channel::InPerson
            : drawn < 92           ? Channel::Phone
            : drawn < 96           ? Channel::Home
                                   : Channel::Email;
        visit.startedAt = end.addMSecs(-m_random.between(shortestVisit, longestVisit));
        visit.endedAt = end;
        visit.note = m_phrases.compose(QStringLiteral("note"), m_random);
        const int motives = 1 + m_random.perMille(450) + m_random.perMille(200);
        for (int index = 0; index < motives; ++index)
            visit.motives.push_back(motiveOf(index == 0 && refers, index == 0 && opensCase, end));
        visit.finished = std::none_of(visit.motives.begin(), visit.motives.end(),
            [](const attention::AttentionMotive &motive) { return motive.outcome == Outcome::Pending; });
        const AttentionId id = attention::attentions::insert(transaction, visit);
        if (refers)
            writeReferral(transaction, visit, id);
        if (opensCase)
            writeCase(transaction, visit, id);
    }

    void writeGrant(store::Transaction &transaction, const Staff &staff, const QDateTime &now)
    {
        catalogue::Grant grant;
        grant.benefit = m_random.pickRanked(m_commune.benefits);
        grant.person = drawPerson();
        if (const auto household = identity::households::currentOf(transaction, grant.person))
            grant.household = household->id;
        grant.operatorId = staff.id;
        grant.status = m_random.perMille(600) ? catalogue::GrantStatus::Delivered : catalogue::GrantStatus::Requested;
        grant.statusDate = local_time::date(now);
        grant.amount = m_random.between(3, 60) * 5000;
        if (m_random.perMille(400))
            grant.reason = m_phrases.compose(QStringLiteral("reason"), m_random);
        (void)catalogue::grants::insert(transaction, grant);
    }

    void editHousehold(store::Transaction &transaction)
    {
        auto household = identity::households::find(transaction, m_random.pick(m_commune.households));
        if (!household)
            return;
        if (m_random.perMille(600))
            household->phone = QStringLiteral("+569%1").arg(m_random.between(30'000'000, 99'999'999));
        else
            household->address = m_phrases.compose(QStringLiteral("surname"), m_random)
                + QStringLiteral(" %1").arg(m_random.between(1, 1900));
        identity::households::update(transaction, *household);
    }

private:
    static constexpr int daysAfter = 90;
    static constexpr int shortestVisit = 240'000;
    static constexpr int longestVisit = 1'200'000;

    // One in three is well known at the desk.
    PersonId drawPerson()
    {
        constexpr int wellKnown = 200;
        const auto known = std::min(wellKnown, int(m_commune.persons.size()));
        return m_commune.persons[size_t(m_random.perMille(330)
                ? qint64(m_random.below(known)) * int(m_commune.persons.size()) / known
                : m_random.below(int(m_commune.persons.size())))];
    }

    attention::AttentionMotive motiveOf(bool refers, bool opensCase, const QDateTime &now)
    {
        attention::AttentionMotive motive;
        motive.motive = m_random.pickRanked(m_commune.motives);
        const int drawn = m_random.below(100);
        motive.outcome = refers ? Outcome::Referred
            : opensCase         ? Outcome::Case
            : drawn < 50        ? Outcome::Informed
            : drawn < 88        ? Outcome::Resolved
                                : Outcome::Pending;
        motive.answer = m_phrases.compose(QStringLiteral("answer"), m_random);
        if (refers || motive.outcome == Outcome::Pending)
            motive.nextStep = m_phrases.compose(QStringLiteral("next_step"), m_random);
        if (motive.outcome == Outcome::Pending && m_random.perMille(500))
            motive.documents << m_phrases.compose(QStringLiteral("document"), m_random);
        if (refers)
            motive.answerBy = m_calendar.date(m_calendar.indexOf(local_time::date(now)) + usualDays);
        return motive;
    }

    void writeReferral(store::Transaction &transaction, const attention::Attention &visit, AttentionId id)
    {
        referrals::Referral referral;
        referral.attention = id;
        referral.person = visit.person;
        referral.fromUnit = visit.unit;
        do
            referral.toUnit = m_random.pickRanked(m_commune.units);
        while (referral.toUnit == visit.unit);
        referral.motive = visit.motives.front().motive;
        referral.priority = m_random.perMille(140) ? referrals::Priority::High : referrals::Priority::Normal;
        referral.createdAt = visit.endedAt;
        referral.deadline = visit.motives.front().answerBy;
        const ReferralId made = referrals::insert(transaction, referral);
        const QString note =
            m_random.perMille(200) ? m_phrases.compose(QStringLiteral("referral_note"), m_random) : QString();
        (void)referrals::addEvent(
            transaction, {{}, made, referrals::State::Sent, visit.endedAt, visit.operatorId, note, {}, {}});
    }

    void writeCase(store::Transaction &transaction, const attention::Attention &visit, AttentionId id)
    {
        cases::Case opened;
        opened.person = *visit.person;
        if (const auto household = identity::households::currentOf(transaction, opened.person))
            opened.household = household->id;
        opened.unit = visit.unit;
        opened.responsible = visit.operatorId;
        opened.attention = id;
        opened.openedOn = local_time::date(visit.endedAt);
        (void)cases::insert(transaction, opened);
    }

    static constexpr size_t usualDays = 10;

    const Commune &m_commune;
    const WeekPhrases &m_phrases;
    Random m_random;
    OfficeCalendar m_calendar;
};

} // namespace

Result<void> writeWeek(store::Database &database, ManualClock &clock, quint64 seed, const WeekCounts &counts)
{
    const auto commune = database.read(readCommune);
    if (!commune)
        return failure(commune.error());
    const auto phrases = WeekPhrases::load(commune->places);
    if (!phrases)
        return failure(phrases.error());
    Week week(*commune, *phrases, local_time::date(clock.now()), Random(seed, Stream::Week));
    for (int number = 0; number < counts.attentions; ++number) {
        const auto chosen = [&](int count) { return isChosen(number, count, counts.attentions); };
        const Staff staff = week.drawStaff();
        clock.set(week.endOf(number, counts.attentions));
        database.setAuthor(staff.id.value());
        const auto written = database.write([&](store::Transaction &transaction) {
            week.writeVisit(transaction, staff, clock.now(), chosen(counts.referrals), chosen(counts.cases));
            if (chosen(counts.grants))
                week.writeGrant(transaction, staff, clock.now());
            if (chosen(counts.householdEdits))
                week.editHousehold(transaction);
        });
        if (!written)
            return failure(written.error());
    }
    return {};
}

} // namespace ventanilla::demo
