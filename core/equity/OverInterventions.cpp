#include "core/equity/Detection.h"

#include <algorithm>
#include <set>

namespace ventanilla::equity {

namespace {

QString groundOf(const Activity &activity, const QString &folded)
{
    if (activity.socialCase)
        return QStringLiteral("case:") + activity.socialCase->folio();
    QString ground = QStringLiteral("programme:") + QString(folded).replace(QLatin1Char(' '), QLatin1Char('_'));
    ground += QLatin1Char(':') + activity.person.folio();
    if (activity.since.isValid())
        ground += QLatin1Char(':') + QString::number(activity.since.toJulianDay());
    return ground;
}

// One household's, or one person's: what is added makes the alert.
class Gathering
{
public:
    Gathering(const Population &population, const AlertKey &key) : m_population(population) { m_alert.key = key; }

    // Rows of one person stand together, by programme and the day it began.
    void add(const Enrolment &enrolment)
    {
        const PersonId person = m_population.persons[size_t(enrolment.person)].id;
        if (!enrolment.lastsOn(m_population.today) || !m_programmes.insert({person, enrolment.folded}).second)
            return;
        add({enrolment.programme, std::nullopt, person, enrolment.from, enrolment.unit, std::nullopt},
            enrolment.folded);
    }

    void add(const OpenCase &open)
    {
        add({{}, open.id, m_population.persons[size_t(open.person)].id, open.openedOn, open.unit, open.responsible},
            {});
    }

    [[nodiscard]] bool isEnough() const { return int(m_interveners.size()) >= fewestInterveners; }

    Alert finish()
    {
        m_alert.interveners = int(m_interveners.size());
        m_alert.grounds = groundsOf(m_alert.grounds);
        std::ranges::sort(m_alert.units);
        m_alert.units.erase(std::unique(m_alert.units.begin(), m_alert.units.end()), m_alert.units.end());
        std::ranges::sort(m_alert.activities, {}, [](const Activity &activity) {
            return std::tuple(activity.since, activity.programme, activity.socialCase, activity.person);
        });
        return std::move(m_alert);
    }

private:
    void add(const Activity &activity, const QString &folded)
    {
        m_interveners.insert({activity.unit, activity.unit ? QString() : folded});
        m_alert.grounds.append(groundOf(activity, folded));
        if (activity.unit)
            m_alert.units.push_back(*activity.unit);
        m_alert.activities.push_back(activity);
    }

    const Population &m_population;
    Alert m_alert;
    std::set<std::pair<std::optional<UnitId>, QString>> m_interveners;
    std::set<std::pair<PersonId, QString>> m_programmes;
};

template <class Row>
void addOf(const std::vector<Row> &rows, int person, Gathering &gathering)
{
    for (const Row &row : std::ranges::equal_range(rows, person, {}, &Row::person))
        gathering.add(row);
}

} // namespace

std::vector<Alert> overInterventions(const Population &population)
{
    std::vector<Alert> found;
    std::vector<bool> housed(population.persons.size());
    for (const Home &home : population.homes) {
        Gathering gathering(population, {AlertKind::OverIntervention, home.id, {}, {}});
        for (const HomeMember &member : home.members) {
            housed[size_t(member.person)] = true;
            addOf(population.enrolments, member.person, gathering);
            addOf(population.cases, member.person, gathering);
        }
        if (gathering.isEnough()) {
            found.push_back(gathering.finish());
            found.back().sector = home.sector;
        }
    }
    for (int person = 0; person < int(population.persons.size()); ++person) {
        const Resident &resident = population.persons[size_t(person)];
        if (housed[size_t(person)] || resident.deceased)
            continue;
        Gathering gathering(population, {AlertKind::OverIntervention, {}, resident.id, {}});
        addOf(population.enrolments, person, gathering);
        addOf(population.cases, person, gathering);
        if (gathering.isEnough())
            found.push_back(gathering.finish());
    }
    return found;
}

} // namespace ventanilla::equity
