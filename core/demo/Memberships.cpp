#include "core/demo/Memberships.h"

#include <algorithm>

namespace ventanilla::demo {

namespace {

class Enrolment
{
public:
    Enrolment(const QDate &until, Random &random) : m_until(until), m_random(random) { }

    // `years`: how long the programme lasts.
    void add(const identity::Person &person, const char *programme, int years)
    {
        identity::ProgrammeMembership membership;
        membership.person = person.id;
        membership.programme = QString::fromLatin1(programme);
        // A little longer than it lasts, so that some have ended.
        const int days = m_random.between(20, years * 365 + years * 30);
        membership.from = std::max(person.birthDate, m_until.addDays(-days));
        const QDate end = membership.from.addYears(years).addDays(-1);
        membership.status = end < m_until ? QStringLiteral("EXTINGUIDO") : QStringLiteral("VIGENTE");
        if (end < m_until)
            membership.to = end;
        membership.cutoffDate = QDate(m_until.year(), m_until.month(), 1).addDays(-1);
        m_memberships.push_back(std::move(membership));
    }

    [[nodiscard]] bool draws(int perMille) { return m_random.perMille(perMille); }
    [[nodiscard]] std::vector<identity::ProgrammeMembership> finish() { return std::move(m_memberships); }

private:
    QDate m_until;
    Random &m_random;
    std::vector<identity::ProgrammeMembership> m_memberships;
};

bool hasMinors(const Home &home)
{
    return std::any_of(
        home.members.begin(), home.members.begin() + home.size, [](const Member &member) { return member.age < 18; });
}

// A carer: the first adult who needs no care, women first.
std::optional<size_t> carerIn(const Home &home, const std::vector<identity::Person> &persons)
{
    for (const Gender gender : {Gender::Woman, Gender::Man}) {
        for (size_t index = 0; index < persons.size(); ++index) {
            const Member &member = home.members[index];
            if (member.gender == gender && member.age >= 18 && !persons[index].dependant.value_or(false))
                return index;
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<identity::ProgrammeMembership> membershipsOf(
    const Home &home, const std::vector<identity::Person> &persons, int segment, const QDate &until, Random &random)
{
    Enrolment enrolment(until, random);
    bool carerEnrolled = false;
    for (size_t index = 0; index < persons.size(); ++index) {
        const identity::Person &person = persons[index];
        const bool minor = home.members[index].age < 18;
        const bool disabled = person.disability.value_or(false);
        if (person.rut && minor && segment <= 60) {
            if (disabled && enrolment.draws(450))
                enrolment.add(person, "SDM", 3);
            else if (enrolment.draws(640))
                enrolment.add(person, "SUF", 3);
        }
        if (index == 0 && person.rut && segment <= 70 && enrolment.draws(segment == 40 ? 260 : 150))
            enrolment.add(person, "SAP", 3);
        if (index == 0 && segment == 40 && hasMinors(home) && enrolment.draws(130))
            enrolment.add(person, "FAMILIAS", 2);
        if (person.dependant.value_or(false) && segment <= 60 && enrolment.draws(160)) {
            enrolment.add(person, "SNAC", 4);
            const auto carer = carerIn(home, persons);
            if (carer && !std::exchange(carerEnrolled, true))
                enrolment.add(persons[*carer], "SNAC", 4);
        }
    }
    return enrolment.finish();
}

} // namespace ventanilla::demo
