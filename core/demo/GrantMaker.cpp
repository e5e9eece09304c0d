#include "core/demo/GrantMaker.h"

#include "core/base/ShippedTable.h"
#include "core/catalogue/rules/Evaluation.h"
#include "core/referrals/WorkingDays.h"

#include <algorithm>

namespace ventanilla::demo {

namespace {

using catalogue::GrantStatus;

catalogue::EligibilityProfile profileOf(const NewHousehold &of, size_t self, const QDate &date)
{
    const identity::Person &person = of.persons[self];
    catalogue::EligibilityProfile profile;
    profile.date = date;
    profile.age = of.home.members[self].age;
    profile.sex = person.sex;
    profile.disability = person.disability;
    profile.dependant = person.dependant;
    profile.nationality = person.nationality;
    profile.indigenousPeople = person.indigenousPeople;
    profile.hasRut = person.rut.has_value();
    profile.hasHousehold = true;
    profile.inRegister = true;
    profile.segment = of.household.segment;
    profile.sector = of.household.sectorName;
    for (size_t index = 0; index < of.persons.size(); ++index) {
        const Member &member = of.home.members[index];
        profile.members.push_back({index == self, codeOf(member.relation), member.age, of.persons[index].sex,
            of.persons[index].disability, of.persons[index].dependant});
    }
    for (const auto &membership : of.memberships)
        profile.programmes.push_back(
            {membership.person == person.id, membership.programme, membership.from, membership.to});
    return profile;
}

int grantsFor(int segment, Random &random)
{
    const int drawn = random.below(1000);
    const int least = segment == 40 ? 330 : segment <= 60 ? 520 : 740;
    return drawn < least ? 0 : drawn < 720 ? 1 : drawn < 880 ? 2 : drawn < 960 ? 3 : 4;
}

QString rejection(Random &random)
{
    static const QStringList reasons{QStringLiteral("No cumple el tramo exigido a la fecha de la solicitud."),
        QStringLiteral("Documentación incompleta dentro del plazo."),
        QStringLiteral("Recibió la misma ayuda en los últimos seis meses."),
        QStringLiteral("Sin disponibilidad presupuestaria en el período.")};
    return random.pick(reasons);
}

} // namespace

Result<GrantMaker> GrantMaker::load(const Office &office, const QDate &until, quint64 seed)
{
    const auto table = ShippedTable::read(QStringLiteral(":/data/demo_grants.csv"));
    if (!table)
        return failure(table.error());
    GrantMaker maker(office, until, seed);
    int weight = 0;
    for (int row = 0; row < table->rowCount(); ++row) {
        const OfficeBenefit *benefit = office.findBenefit(table->text(row, "code"));
        if (benefit == nullptr)
            return failure(ErrorKind::Internal, QStringLiteral("demo_grants.csv"), table->text(row, "code"));
        auto rule = catalogue::Rule::parse(benefit->requirements);
        if (!rule)
            return failure(ErrorKind::Internal, QStringLiteral("requirements"), benefit->code);
        weight += table->number(row, "weight").value_or(0);
        maker.m_offers.push_back(
            {*benefit, *rule, weight, table->number(row, "low").value_or(1), table->number(row, "high").value_or(1),
                table->number(row, "first_month").value_or(1), table->number(row, "last_month").value_or(12)});
    }
    if (weight == 0)
        return failure(ErrorKind::Internal, QStringLiteral("demo_grants.csv"));
    return maker;
}

const GrantMaker::Offer &GrantMaker::draw(Random &random) const
{
    const int drawn = random.below(m_offers.back().weightUpTo);
    return *std::find_if(
        m_offers.begin(), m_offers.end(), [&](const Offer &offer) { return drawn < offer.weightUpTo; });
}

void GrantMaker::write(store::Transaction &transaction, const NewHousehold &to)
{
    Random random(m_seed, Stream::Grants, quint64(to.household.id.counter()));
    const int wanted = grantsFor(to.household.segment.value_or(100), random);
    constexpr int attemptsEach = 6;
    int given = 0;
    QStringList codes;
    for (int attempt = 0; given < wanted && attempt < wanted * attemptsEach; ++attempt) {
        const Offer &offer = draw(random);
        const size_t self = random.perMille(650) ? 0 : size_t(random.below(int(to.persons.size())));
        if (codes.contains(offer.benefit.code)
            || catalogue::evaluate(offer.rule, profileOf(to, self, m_until)).fit != catalogue::Fit::Yes)
            continue;
        catalogue::Grant grant = grantOf(offer, random);
        if (!grant.statusDate.isValid())
            continue;
        grant.person = to.persons[self].id;
        grant.household = to.household.id;
        (void)catalogue::grants::insert(transaction, grant);
        codes.append(offer.benefit.code);
        ++given;
        ++m_written;
    }
}

catalogue::Grant GrantMaker::grantOf(const Offer &offer, Random &random)
{
    catalogue::Grant grant;
    grant.benefit = offer.benefit.id;
    const int drawn = random.below(100);
    grant.status = offer.benefit.local ? drawn < 76 ? GrantStatus::Delivered
            : drawn < 84                            ? GrantStatus::Approved
            : drawn < 90                            ? GrantStatus::Requested
            : drawn < 94                            ? GrantStatus::Evaluated
                                                    : GrantStatus::Rejected
                                       : GrantStatus::Delivered;
    grant.statusDate = seasonDay(offer, random);
    const int much = random.between(offer.low, offer.high);
    if (offer.benefit.money)
        grant.amount = much >= 1000 ? much / 100 * 100 : much;
    else
        grant.quantity = much;
    if (!offer.benefit.local) {
        grant.source = QStringLiteral("REGISTRO_NACIONAL");
        grant.externalId = QStringLiteral("RN-%1").arg(m_written + 1, 8, 10, QLatin1Char('0'));
        return grant;
    }
    grant.operatorId = m_office->operatorOf(QStringLiteral("UAS"), random);
    if (grant.status == GrantStatus::Rejected)
        grant.reason = rejection(random);
    else if (grant.status != GrantStatus::Requested)
        grant.folio = QStringLiteral("AS-%1-%2").arg(m_written + 1).arg(grant.statusDate.year());
    return grant;
}

// A working day of the last year and a half in the benefit's months; nothing when none was met.
QDate GrantMaker::seasonDay(const Offer &offer, Random &random) const
{
    for (int attempt = 0; attempt < 40; ++attempt) {
        const QDate date = m_until.addDays(-random.between(0, 540));
        const bool inSeason = offer.firstMonth <= offer.lastMonth
            ? date.month() >= offer.firstMonth && date.month() <= offer.lastMonth
            : date.month() >= offer.firstMonth || date.month() <= offer.lastMonth;
        if (inSeason && referrals::isWorkingDay(date, m_office->communeCode))
            return date;
    }
    return {};
}

} // namespace ventanilla::demo
