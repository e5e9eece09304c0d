#include "core/demo/Office.h"

#include "core/attention/Attention.h"
#include "core/base/TextFolding.h"
#include "core/catalogue/Benefit.h"
#include "core/founding/Founding.h"
#include "core/identity/Household.h"
#include "core/referrals/Protocol.h"
#include "core/security/Units.h"

#include <algorithm>
#include <array>

namespace ventanilla::demo {

namespace {

using security::Role;

// Where the people of a social department work, the most needed first; a larger one begins anew.
struct Post
{
    const char *unit;
    Role role;
};
constexpr std::array posts{Post{"RSH", Role::FrontDesk}, Post{"SUBSIDIOS", Role::FrontDesk},
    Post{"UAS", Role::SocialWorker}, Post{"MESON", Role::FrontDesk}, Post{"FAMILIAS", Role::SocialWorker},
    Post{"VIVIENDA", Role::FrontDesk}, Post{"OMIL", Role::FrontDesk}, Post{"MUJER", Role::SocialWorker},
    Post{"ADULTO_MAYOR", Role::SocialWorker}, Post{"RSH", Role::UnitHead}, Post{"SNAC", Role::SocialWorker},
    Post{"DISCAPACIDAD", Role::SocialWorker}, Post{"MESON", Role::FrontDesk}, Post{"INFANCIA", Role::SocialWorker},
    Post{"UAS", Role::SocialWorker}, Post{"MESON", Role::FrontDesk}, Post{"BODEGA", Role::FrontDesk},
    Post{"RSH", Role::FrontDesk}, Post{"JURIDICA", Role::SocialWorker}};

struct DemoPost
{
    const char *username;
    const char *unit; // empty: of no unit
    Role role;
};
constexpr std::array demoPosts{DemoPost{"demo-meson", "MESON", Role::FrontDesk},
    DemoPost{"demo-asistente", "UAS", Role::SocialWorker}, DemoPost{"demo-encargado", "UAS", Role::UnitHead},
    DemoPost{"demo-supervisor", "", Role::Supervisor}, DemoPost{"demo-admin", "", Role::Administrator}};

class Opening
{
public:
    Opening(store::Transaction &transaction, Office &office, const Names &names, const QDate &until, quint64 seed)
        : m_transaction(transaction), m_office(office), m_names(names), m_until(until), m_random(seed, Stream::Office)
    { }

    // What founding wrote, by the codes that the history is told in.
    void takeOver()
    {
        QHash<UnitId, QString> unitCodes;
        for (const security::Unit &each : security::units::all(m_transaction)) {
            m_office.units.insert(each.code, each.id);
            unitCodes.insert(each.id, each.code);
        }
        QHash<MotiveId, QString> motiveCodes;
        for (const attention::Motive &motive : attention::motives::all(m_transaction)) {
            m_office.motives.insert(motive.code, motive.id);
            m_office.motiveUnits.insert(motive.code, motive.unit ? unitCodes.value(*motive.unit) : QString());
            motiveCodes.insert(motive.id, motive.code);
        }
        for (const referrals::Protocol &protocol : referrals::protocols::all(m_transaction)) {
            const QString from = unitCodes.value(protocol.fromUnit);
            const QString motive = protocol.motive ? motiveCodes.value(*protocol.motive) : QString();
            if (from == QLatin1String("MESON"))
                m_office.motiveDocuments.insert(motive, protocol.documents);
            m_office.protocolDays.insert(
                QStringList{from, unitCodes.value(protocol.toUnit), motive}.join(QLatin1Char('/')),
                protocol.maximumDays);
        }
        for (const catalogue::Benefit &benefit : catalogue::benefits::all(m_transaction))
            m_office.benefits.push_back({benefit.id, benefit.code, benefit.requirements,
                benefit.scope == catalogue::BenefitScope::Local, benefit.kind == catalogue::BenefitKind::Money});
    }

    void addOperators(const OfficeSize &size)
    {
        for (const DemoPost &post : demoPosts)
            addDemoOperator(post);
        // About a quarter of a municipality's people attend the public in the social units; nobody more than some 14 a day.
        const int social = std::clamp(size.municipalStaff / 4, 6, 60);
        const int wanted = int(std::min<qint64>(std::max<qint64>(social, size.attentionsADay / 14 + 1), 900));
        for (int index = 0; m_office.operatorCount < wanted; ++index)
            addOperator(posts[size_t(index) % posts.size()]);
    }

    void addSectors(const QStringList &names)
    {
        for (const QString &name : names)
            m_office.sectors.push_back(identity::sectors::findOrInsert(m_transaction, name));
    }

private:
    [[nodiscard]] std::optional<UnitId> unit(const QString &code) const
    {
        const auto found = m_office.units.constFind(code);
        return found != m_office.units.constEnd() ? std::optional(*found) : std::nullopt;
    }

    [[nodiscard]] QString fullName()
    {
        const Gender gender = m_random.perMille(680) ? Gender::Woman : Gender::Man;
        const QString chile = QStringLiteral("Chile");
        const int year = m_until.year() - m_random.between(25, 62);
        return m_names.givenNames(m_random, gender, year, chile) + QLatin1Char(' ') + m_names.surname(m_random, chile)
            + QLatin1Char(' ') + m_names.surname(m_random, chile);
    }

    void addDemoOperator(const DemoPost &post)
    {
        security::Operator who;
        who.username = QString::fromLatin1(post.username);
        who.fullName = fullName();
        who.role = post.role;
        const QString unitCode = QString::fromLatin1(post.unit);
        who.unit = unit(unitCode);
        auto stored =
            m_transaction.statement("SELECT id, full_name, role, unit_id, active FROM operator WHERE username = ?");
        stored.bind(who.username);
        if (stored.step()) {
            who.id = stored.value<OperatorId>(0);
            who.fullName = stored.value<QString>(1);
            who.role = stored.value<Role>(2);
            who.unit = stored.value<std::optional<UnitId>>(3);
            who.active = stored.value<bool>(4);
            ++m_office.operatorCount;
        } else {
            insert(who);
        }
        if (who.unit)
            m_office.operators[unitCode].push_back(who.id);
        m_office.demoOperators.push_back(who);
    }

    void addOperator(const Post &post)
    {
        security::Operator who;
        who.fullName = fullName();
        who.username = usernameOf(who.fullName);
        who.role = post.role;
        who.unit = unit(QString::fromLatin1(post.unit));
        insert(who);
        m_office.operators[QString::fromLatin1(post.unit)].push_back(who.id);
    }

    [[nodiscard]] QString usernameOf(const QString &name) const
    {
        const QStringList words = text::foldedWords(name);
        return words.first() + QLatin1Char('.') + words.at(words.size() - 2)
            + QString::number(m_office.operatorCount + 1);
    }

    void insert(security::Operator &who)
    {
        who.id = m_transaction.nextId<OperatorTag>();
        m_transaction
            .statement(
                "INSERT INTO operator (id, username, full_name, role, unit_id, active) VALUES (?, ?, ?, ?, ?, ?)")
            .bind(who.id, who.username, who.fullName, who.role, who.unit, who.active)
            .run();
        ++m_office.operatorCount;
    }

    store::Transaction &m_transaction;
    Office &m_office;
    const Names &m_names;
    QDate m_until;
    Random m_random;
};

} // namespace

const OfficeBenefit *Office::findBenefit(const QString &code) const
{
    const auto found =
        std::find_if(benefits.begin(), benefits.end(), [&](const OfficeBenefit &each) { return each.code == code; });
    return found != benefits.end() ? &*found : nullptr;
}

const std::vector<OperatorId> &Office::staffOf(const QString &unit) const
{
    const auto found = operators.constFind(unit);
    return found != operators.constEnd() ? *found : *operators.constFind(QStringLiteral("UAS"));
}

OperatorId Office::operatorOf(const QString &unit, Random &random) const
{
    return random.pick(staffOf(unit));
}

Result<Office> openOffice(store::Transaction &transaction, const QString &communeCode, const QStringList &sectorNames,
    const OfficeSize &size, const Names &names, const QDate &until, quint64 seed)
{
    Office office;
    office.communeCode = communeCode;
    Opening opening(transaction, office, names, until, seed);
    const QDate agreed(until.year() - 2, 1, 2);
    if (auto founded = founding::layFoundations(transaction, agreed); !founded)
        return failure(founded.error());
    opening.takeOver();
    opening.addOperators(size);
    opening.addSectors(sectorNames);
    return office;
}

} // namespace ventanilla::demo
