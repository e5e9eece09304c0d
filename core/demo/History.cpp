#include "core/demo/History.h"

#include "core/cases/Case.h"
#include "core/demo/Motives.h"

#include <algorithm>

namespace ventanilla::demo {

namespace {

using attention::Channel;
using attention::Outcome;

constexpr int attentionsInTransaction = 1500;
constexpr int officeMinutes = 330; // 8:30 to 14:00
// The longest term of a protocol and some more, in days: deadlines lie after the last day of the history.
constexpr int daysAfter = 120;

Channel channelOf(const QString &unit, Random &random)
{
    const int drawn = random.below(100);
    if (drawn < 82)
        return Channel::InPerson;
    if (drawn < 91)
        return Channel::Phone;
    if (drawn < 95)
        return Channel::Email;
    if (drawn < 99)
        return unit == QLatin1String("MESON") ? Channel::Phone : Channel::Home;
    return Channel::Other;
}

bool isOpenOnSaturdays(Channel channel)
{
    return channel == Channel::InPerson || channel == Channel::Home;
}

} // namespace

History::History(const Office &office, const HistoryPlan &plan, const Residents &residents, const Narrative &narrative,
    const QDate &until, quint64 seed)
    : m_office(office), m_plan(plan), m_residents(residents), m_narrative(narrative), m_until(until), m_seed(seed),
      m_calendar(plan.days().empty() ? until : plan.days().front().date, until.addDays(daysAfter), office.communeCode),
      m_visitors(residents), m_referrals(office, m_calendar, until)
{ }

Result<History::Counts> History::write(store::Database &database, Progress &progress, qint64 done, qint64 total)
{
    while (m_day < m_plan.days().size()) {
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled);
        const auto written = database.write([&](store::Transaction &transaction) {
            for (int count = 0; count < attentionsInTransaction && m_day < m_plan.days().size(); ++count)
                writeNext(transaction);
        });
        if (!written)
            return failure(written.error());
        progress.report(done + m_counts.attentions, total);
    }
    m_counts.referrals = m_referrals.written();
    return m_counts;
}

void History::writeNext(store::Transaction &transaction)
{
    const HistoryPlan::Day &day = m_plan.days()[m_day];
    if (m_number >= day.attentions) {
        ++m_day;
        m_number = 0;
        return;
    }
    Random random(m_seed, Stream::Attention, quint64(m_counts.attentions));
    Visit visit = visitOf(day, m_number++, random);
    const auto id = attention::attentions::insert(transaction, visit.attention);
    ++m_counts.attentions;
    for (qsizetype index = 0; index < visit.motives.size(); ++index) {
        if (!visit.destinations[index].isEmpty())
            m_referrals.write(transaction,
                {id, visit.attention.person, visit.unit, visit.destinations[index], visit.motives[index],
                    std::max(visit.attention.startedAt, visit.attention.endedAt), visit.day,
                    visit.attention.operatorId},
                random);
    }
    const bool opensCase = std::any_of(visit.attention.motives.begin(), visit.attention.motives.end(),
        [](const attention::AttentionMotive &motive) { return motive.outcome == Outcome::Case; });
    if (opensCase)
        writeCase(transaction, visit, id, random);
}

History::Visit History::visitOf(const HistoryPlan::Day &day, int number, Random &random) const
{
    constexpr int anonymousPerMille = 25;
    Visit visit;
    visit.date = day.date;
    visit.day = m_calendar.indexOf(day.date);
    if (!random.perMille(anonymousPerMille))
        visit.visitor = m_visitors.draw(random);
    const Resident *visitor = visit.visitor ? &m_residents.people[*visit.visitor] : nullptr;
    visit.motives = drawMotives(visitor, day.date, random);
    const QString own = m_office.motiveUnits.value(visit.motives.front());
    const int atDesk = visit.motives.front() == QLatin1String("VIOLENCIA") ? 250 : 500;
    visit.unit = random.perMille(atDesk) ? QStringLiteral("MESON") : own;
    attention::Attention &attention = visit.attention;
    if (visit.visitor)
        attention.person = m_residents.personId(*visit.visitor);
    attention.unit = m_office.units.value(visit.unit);
    attention.operatorId = m_office.operatorOf(visit.unit, random);
    attention.channel = channelOf(visit.unit, random);
    if (day.date.dayOfWeek() == Qt::Saturday && !isOpenOnSaturdays(attention.channel))
        attention.channel = Channel::Home;
    for (const QString &code : visit.motives)
        addMotive(visit, code, random);
    attention.finished = std::none_of(attention.motives.begin(), attention.motives.end(),
        [](const attention::AttentionMotive &motive) { return motive.outcome == Outcome::Pending; });
    if (random.perMille(880))
        attention.note = m_narrative.note(visit.motives.front(), random);
    addTimes(visit, number, day.attentions, random);
    return visit;
}

// Attentions begin one after the other over the morning; a few have been left open, most of them today.
void History::addTimes(Visit &visit, int number, int ofDay, Random &random) const
{
    constexpr int seconds = (officeMinutes - 25) * 60;
    const int slot = std::max(1, seconds / ofDay);
    const int start = int(qint64(seconds) * number / ofDay) + random.below(slot);
    const int minutes = random.between(5, 15) + (random.perMille(350) ? random.between(0, 10) : 0);
    visit.attention.startedAt = OfficeCalendar::openingOn(visit.date).addSecs(start);
    const bool left = random.perMille(visit.date == m_until ? 120 : visit.date > m_until.addDays(-30) ? 8 : 1);
    if (left && visit.destinations.join(QString()).isEmpty())
        visit.attention.finished = false;
    else
        visit.attention.endedAt = visit.attention.startedAt.addSecs(minutes * 60 + random.below(60));
}

void History::addMotive(Visit &visit, const QString &code, Random &random) const
{
    attention::AttentionMotive motive;
    motive.motive = m_office.motives.value(code);
    motive.outcome = outcomeOf(visit, code, random);
    motive.answer = motive.outcome == Outcome::Referred ? Narrative::referralAnswer(random)
        : motive.outcome == Outcome::Pending            ? Narrative::pendingAnswer(random)
                                                        : m_narrative.answer(code, random);
    QString destination;
    if (motive.outcome == Outcome::Referred) {
        destination = destinationOf(visit, code, random);
        const NewReferral referral{{}, {}, visit.unit, destination, code, {}, visit.day, {}};
        motive.answerBy = m_calendar.date(visit.day + size_t(m_referrals.maximumDays(referral)));
    }
    if (motive.outcome == Outcome::Referred || motive.outcome == Outcome::Pending) {
        motive.nextStep = m_narrative.nextStep(code, random);
        if (random.perMille(600))
            motive.documents = m_office.motiveDocuments.value(code);
    }
    visit.destinations.append(destination);
    visit.attention.motives.push_back(std::move(motive));
}

Outcome History::outcomeOf(const Visit &visit, const QString &motive, Random &random) const
{
    if (motive == QLatin1String("INFORMACION"))
        return Outcome::Informed;
    const int drawn = random.below(100);
    if (m_office.motiveUnits.value(motive) != visit.unit)
        return drawn < 70 ? Outcome::Referred
            : drawn < 89  ? Outcome::Informed
            : drawn < 94  ? Outcome::Resolved
                          : Outcome::Pending;
    const bool accompanies = visit.visitor
        && (visit.unit == QLatin1String("UAS") || visit.unit == QLatin1String("MUJER")
            || visit.unit == QLatin1String("SNAC"));
    const int cases = accompanies ? 12 : 0;
    return drawn < cases ? Outcome::Case
        : drawn < 62     ? Outcome::Resolved
        : drawn < 84     ? Outcome::Informed
        : drawn < 90     ? Outcome::Referred
                         : Outcome::Pending;
}

QString History::destinationOf(const Visit &visit, const QString &motive, Random &random) const
{
    const QString own = m_office.motiveUnits.value(motive);
    if (own != visit.unit)
        return own;
    static const QStringList elsewhere{QStringLiteral("UAS"), QStringLiteral("RSH"), QStringLiteral("CESFAM"),
        QStringLiteral("EXTERNA"), QStringLiteral("FAMILIAS"), QStringLiteral("JURIDICA")};
    const QString drawn = random.pickRanked(elsewhere);
    return drawn == visit.unit ? QStringLiteral("EXTERNA") : drawn;
}

void History::writeCase(store::Transaction &transaction, const Visit &visit, AttentionId attention, Random &random)
{
    cases::Case opened;
    opened.person = *visit.attention.person;
    opened.household = m_residents.householdId(m_residents.people[*visit.visitor].home);
    opened.unit = visit.attention.unit;
    opened.responsible = visit.attention.operatorId;
    opened.attention = attention;
    opened.openedOn = visit.date;
    const QDate closed = m_calendar.date(visit.day + size_t(random.between(15, 160)));
    if (closed <= m_until && random.perMille(720)) {
        opened.closedOn = closed;
        opened.result = Narrative::caseResult(random);
    }
    (void)cases::insert(transaction, opened);
    ++m_counts.cases;
}

} // namespace ventanilla::demo
