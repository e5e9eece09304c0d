#include "core/demo/HouseholdPlan.h"

#include "core/demo/AgePool.h"
#include "core/demo/Apportionment.h"
#include "core/demo/Newcomers.h"
#include "core/demo/Random.h"

#include <algorithm>

namespace ventanilla::demo {

namespace {

constexpr int leastMotherGap = 15;
constexpr int mostMotherGap = 45;
constexpr int mostFatherGap = 60;

bool canBeParent(const Member &parent, int childAge)
{
    const int gap = parent.age - childAge;
    return gap >= leastMotherGap && gap <= (parent.gender == Gender::Woman ? mostMotherGap : mostFatherGap);
}

// Brothers and sisters of one mother: ages in full years that differ by two are never less than a year apart.
bool canBeSibling(int age, int otherAge)
{
    return std::abs(age - otherAge) >= 2;
}

Gender other(Gender gender)
{
    return gender == Gender::Man ? Gender::Woman : Gender::Man;
}

// Puts the persons of a pool into households. First those under age with their parents, then couples, young adults at
// their parents' and three generations, until as many persons are left as households: they live alone.
class Planner
{
public:
    Planner(const Cells &cells, int households, quint64 seed)
        : m_pool(cells), m_random(seed, Stream::Plan), m_households(households)
    { }

    std::vector<Home> plan()
    {
        m_homes.reserve(size_t(m_households));
        while (m_pool.minors() > 0)
            addFamily();
        addCompanions();
        addCouples(spare() * 45 / 100);
        placeYoungAdults();
        fillUp();
        while (const auto alone = m_pool.takeAny(m_random, 0, oldestAge))
            addHome({quint8(alone->age), alone->gender, Relation::Head});
        for (size_t index = m_homes.size(); index > 1; --index)
            std::swap(m_homes[index - 1], m_homes[size_t(m_random.below(int(index)))]);
        return std::move(m_homes);
    }

private:
    using Children = std::vector<AgePool::Taken>;

    // Adults who must still join somebody for the number of households to come out.
    [[nodiscard]] int spare() const { return m_pool.adults() - (m_households - int(m_homes.size())); }

    Home &addHome(const Member &head)
    {
        m_homes.emplace_back().add(head);
        return m_homes.back();
    }

    Children takeSiblings()
    {
        const int drawn = m_random.below(100);
        const int wanted = drawn < 48 ? 1 : drawn < 83 ? 2 : drawn < 96 ? 3 : 4;
        Children children{*m_pool.takeAny(m_random, 0, ageOfMajority - 1)};
        for (int attempt = 0; int(children.size()) < wanted && attempt < 12; ++attempt) {
            const int age = children.front().age;
            const auto next = m_pool.takeAny(m_random, std::max(0, age - 8), std::min(ageOfMajority - 1, age + 8));
            if (!next)
                break;
            const bool fits = std::all_of(children.begin(), children.end(),
                [&](const AgePool::Taken &child) { return canBeSibling(child.age, next->age); });
            if (fits)
                children.push_back(*next);
            else
                m_pool.putBack(next->gender, next->age);
        }
        std::sort(children.begin(), children.end(), [](auto &one, auto &two) { return one.age > two.age; });
        return children;
    }

    void addFamily()
    {
        const Children children = takeSiblings();
        const int drawn = m_random.below(100);
        const int households = m_households - int(m_homes.size());
        const bool placed = households > 0
            && ((drawn < 86 && addParent(children, Gender::Woman)) || (drawn < 93 && addParent(children, Gender::Man))
                || addGrandmother(children) || addParent(children, Gender::Woman) || addParent(children, Gender::Man));
        if (placed)
            return;
        for (const auto &child : children)
            takeIn(child);
    }

    bool addParent(const Children &children, Gender gender)
    {
        const int oldest = children.front().age;
        const int youngest = children.back().age;
        const int gap = gender == Gender::Woman ? mostMotherGap : mostFatherGap;
        const int target = oldest + m_random.between(17, 27) + m_random.between(0, 9);
        const auto age =
            m_pool.takeNearest(gender, std::max(oldest + leastMotherGap, ageOfMajority), youngest + gap, target);
        if (age)
            addChildren({quint8(*age), gender, Relation::Head}, children, Relation::Child);
        return age.has_value();
    }

    bool addGrandmother(const Children &children)
    {
        const int oldest = children.front().age;
        const auto age =
            m_pool.takeNearest(Gender::Woman, oldest + 36, children.back().age + 75, oldest + m_random.between(42, 60));
        if (age)
            addChildren({quint8(*age), Gender::Woman, Relation::Head}, children, Relation::Grandchild);
        return age.has_value();
    }

    void addChildren(const Member &head, const Children &children, Relation relation)
    {
        Home &home = addHome(head);
        for (const auto &child : children)
            home.add({quint8(child.age), child.gender, relation});
    }

    // Somebody under age for whom no parent was left.
    void takeIn(const AgePool::Taken &child)
    {
        for (int attempt = 0; attempt < 50 && !m_homes.empty(); ++attempt) {
            Home &home = someHome();
            if (home.hasRoom() && home.head().age >= ageOfMajority) {
                home.add({quint8(child.age), child.gender, Relation::Relative});
                return;
            }
        }
        if (const auto adult = m_pool.takeAny(m_random, ageOfMajority, oldestAge))
            addHome({quint8(adult->age), adult->gender, Relation::Head})
                .add({quint8(child.age), child.gender, Relation::Relative});
        else
            addHome({quint8(child.age), child.gender, Relation::Head});
    }

    Home &someHome() { return m_homes[size_t(m_random.below(int(m_homes.size())))]; }

    // The companion's place is the second, before the children.
    static void addCompanion(Home &home, const Member &companion)
    {
        home.add(companion);
        std::rotate(home.members.begin() + 1, home.members.begin() + home.size - 1, home.members.begin() + home.size);
    }

    std::optional<Member> takeCompanion(const Member &of, int lowest, int highest)
    {
        const int ahead = m_random.between(-2, 5) + (m_random.perMille(200) ? m_random.between(-4, 6) : 0);
        const int target = of.gender == Gender::Woman ? of.age + ahead : of.age - ahead;
        const int nearest = std::max({lowest, ageOfMajority, of.age - 14});
        const auto age = m_pool.takeNearest(other(of.gender), nearest, std::min(highest, of.age + 16), target);
        if (!age)
            return std::nullopt;
        const bool married = m_random.perMille(std::clamp((of.age - 20) * 22, 100, 930));
        return Member{quint8(*age), other(of.gender), married ? Relation::Spouse : Relation::Partner};
    }

    void addCompanions()
    {
        for (Home &home : m_homes) {
            if (spare() <= 0)
                return;
            if (!home.hasRoom() || !m_random.perMille(home.head().gender == Gender::Woman ? 540 : 300))
                continue;
            int youngest = oldestAge;
            int oldest = 0;
            for (int index = 1; index < home.size; ++index) {
                youngest = std::min<int>(youngest, home.members[size_t(index)].age);
                oldest = std::max<int>(oldest, home.members[size_t(index)].age);
            }
            const int most = home.head().gender == Gender::Woman ? mostFatherGap : mostMotherGap;
            const bool grandparents = home.members[1].relation == Relation::Grandchild;
            const int lowest = oldest + (grandparents ? 34 : leastMotherGap);
            const auto companion = takeCompanion(home.head(), lowest, grandparents ? oldestAge : youngest + most);
            if (!companion)
                continue;
            addCompanion(home, *companion);
            swapHead(home);
        }
    }

    // Of half of the couples the RSH names the man as the head.
    void swapHead(Home &home)
    {
        if (home.head().gender != Gender::Woman || !m_random.perMille(480))
            return;
        std::swap(home.members[0], home.members[1]);
        std::swap(home.members[0].relation, home.members[1].relation);
    }

    bool addCouple()
    {
        const auto woman = m_pool.takeAny(m_random, 20, 92);
        if (!woman)
            return false;
        const Member first{quint8(woman->age), woman->gender, Relation::Head};
        const auto companion = takeCompanion(first, 0, oldestAge);
        if (!companion) {
            m_pool.putBack(woman->gender, woman->age);
            return false;
        }
        Home &home = addHome(first);
        addCompanion(home, *companion);
        swapHead(home);
        return true;
    }

    void addCouples(int wanted)
    {
        for (int attempt = 0; attempt < wanted && spare() > 0 && int(m_homes.size()) < m_households; ++attempt)
            (void)addCouple();
    }

    void placeYoungAdults()
    {
        for (int age = ageOfMajority; age < 30; ++age) {
            const int stays = age < 22 ? 930 : age < 26 ? 720 : 450;
            for (const Gender gender : {Gender::Man, Gender::Woman}) {
                for (int left = m_pool.count(gender, age); left > 0 && spare() > 0; --left) {
                    if (m_random.perMille(stays))
                        placeAtParents(gender, age);
                }
            }
        }
    }

    void placeAtParents(Gender gender, int age)
    {
        for (int attempt = 0; attempt < 16 && !m_homes.empty(); ++attempt) {
            if (addChildTo(someHome(), gender, age)) {
                m_pool.take(gender, age);
                return;
            }
        }
        if (int(m_homes.size()) >= m_households)
            return;
        m_pool.take(gender, age);
        const Gender parent = m_random.perMille(750) ? Gender::Woman : Gender::Man;
        const auto parentAge = m_pool.takeNearest(parent, age + 17, age + 42, age + m_random.between(20, 34));
        if (!parentAge) {
            m_pool.putBack(gender, age);
            return;
        }
        addHome({quint8(*parentAge), parent, Relation::Head}).add({quint8(age), gender, Relation::Child});
    }

    static bool addChildTo(Home &home, Gender gender, int age)
    {
        const Member *companion = home.companion();
        if (!home.hasRoom() || home.size > 5 || !canBeParent(home.head(), age)
            || (companion != nullptr && !canBeParent(*companion, age)))
            return false;
        const bool tooClose = std::any_of(home.members.begin(), home.members.begin() + home.size,
            [&](const Member &member) { return member.relation == Relation::Child && !canBeSibling(member.age, age); });
        if (tooClose)
            return false;
        home.add({quint8(age), gender, Relation::Child});
        return true;
    }

    bool addGrownChild()
    {
        const auto child = m_pool.takeAny(m_random, 25, 62);
        if (!child)
            return false;
        for (int attempt = 0; attempt < 24 && !m_homes.empty(); ++attempt) {
            if (addChildTo(someHome(), child->gender, child->age))
                return true;
        }
        m_pool.putBack(child->gender, child->age);
        return false;
    }

    bool addElder()
    {
        if (m_homes.empty())
            return false;
        Home &home = someHome();
        const bool ofCompanion = home.companion() != nullptr && m_random.perMille(350);
        const Member younger = ofCompanion ? *home.companion() : home.head();
        const auto taken =
            std::any_of(home.members.begin(), home.members.begin() + home.size, [](const Member &member) {
                return member.relation == Relation::Parent || member.relation == Relation::ParentInLaw;
            });
        if (!home.hasRoom() || taken || younger.age < 25)
            return false;
        const Gender gender = m_random.perMille(700) ? Gender::Woman : Gender::Man;
        const auto age =
            m_pool.takeNearest(gender, younger.age + 17, younger.age + 42, younger.age + m_random.between(20, 34));
        if (age)
            home.add({quint8(*age), gender, ofCompanion ? Relation::ParentInLaw : Relation::Parent});
        return age.has_value();
    }

    bool addSibling()
    {
        if (m_homes.empty())
            return false;
        Home &home = someHome();
        const int age = home.head().age;
        const Gender gender = m_random.perMille(500) ? Gender::Woman : Gender::Man;
        if (!home.hasRoom() || home.size > 3)
            return false;
        const auto sibling =
            m_pool.takeNearest(gender, std::max(ageOfMajority, age - 16), age + 16, age + m_random.between(-10, 10));
        if (sibling)
            home.add({quint8(*sibling), gender, Relation::Sibling});
        return sibling.has_value();
    }

    // Whoever is left over when nothing more fitting was found.
    bool addAnybody()
    {
        for (int attempt = 0; attempt < 100 && !m_homes.empty(); ++attempt) {
            Home &home = someHome();
            if (!home.hasRoom())
                continue;
            const auto adult = m_pool.takeAny(m_random, ageOfMajority, oldestAge);
            if (adult)
                home.add(
                    {quint8(adult->age), adult->gender, m_random.perMille(700) ? Relation::Relative : Relation::Other});
            return adult.has_value();
        }
        return false;
    }

    void fillUp()
    {
        while (spare() > 0) {
            const int drawn = m_random.below(100);
            const bool room = int(m_homes.size()) < m_households;
            const bool done = (drawn < 62 && room && addCouple()) || (drawn < 80 && addElder())
                || (drawn < 91 && addGrownChild()) || (drawn < 97 && addSibling()) || (room && addCouple())
                || addAnybody();
            if (!done && !(room && addAlone()))
                return;
        }
    }

    bool addAlone()
    {
        const auto adult = m_pool.takeAny(m_random, ageOfMajority, oldestAge);
        if (adult)
            addHome({quint8(adult->age), adult->gender, Relation::Head});
        return adult.has_value();
    }

    AgePool m_pool;
    Random m_random;
    int m_households;
    std::vector<Home> m_homes;
};

Cells proportionalCells(const Cells &census, int persons)
{
    std::vector<qint64> weights;
    for (const auto &[men, women] : census) {
        weights.push_back(men);
        weights.push_back(women);
    }
    const auto shares = apportioned(persons, weights);
    Cells cells{};
    for (size_t group = 0; group < cells.size(); ++group)
        cells[group] = {shares[2 * group], shares[2 * group + 1]};
    return cells;
}

} // namespace

const QString &codeOf(Relation relation)
{
    static const std::array codes{QStringLiteral("JEFE"), QStringLiteral("CONYUGE"), QStringLiteral("CONVIVIENTE"),
        QStringLiteral("HIJO"), QStringLiteral("NIETO"), QStringLiteral("PADRE_MADRE"), QStringLiteral("SUEGRO"),
        QStringLiteral("HERMANO"), QStringLiteral("OTRO_PARIENTE"), QStringLiteral("NO_PARIENTE")};
    return codes[size_t(relation)];
}

int HouseholdPlan::persons() const
{
    int sum = 0;
    for (const Home &home : homes)
        sum += home.size;
    return sum;
}

HouseholdPlan planHouseholds(const CommuneFigures &figures, int persons, quint64 seed)
{
    HouseholdPlan plan;
    plan.cells = proportionalCells(figures.population, persons);
    const qint64 households = (qint64(persons) * figures.households + figures.persons / 2) / figures.persons;
    plan.homes = Planner(plan.cells, int(std::max<qint64>(households, 1)), seed).plan();
    settleNewcomers(plan, figures, seed);
    return plan;
}

} // namespace ventanilla::demo
