#include "core/demo/Agreements.h"

#include "core/base/Clock.h"
#include "core/referrals/ClosingDays.h"
#include "core/referrals/Protocol.h"

#include <algorithm>

namespace ventanilla::demo {

namespace {

using referrals::Protocol;

class Agreements
{
public:
    Agreements(
        store::Transaction &transaction, const Office &office, const QDate &until, const security::Operator &head)
        : m_transaction(transaction), m_office(office), m_until(until), m_head(head)
    { }

    // Proposed by the head, whose unit accepts by it, so many days before the end; answered four days later on paper.
    void propose(Protocol protocol, int daysAgo, const QString &paper)
    {
        const QDate day = m_until.addDays(-daysAgo);
        protocol.proposedBy = m_head.id;
        protocol.validFrom = day;
        const auto id = referrals::protocols::insert(m_transaction, protocol);
        say(id, *m_head.unit, day, {});
        const UnitId other = *m_head.unit == protocol.fromUnit ? protocol.toUnit : protocol.fromUnit;
        constexpr int daysToAnswer = 4;
        if (!paper.isEmpty())
            say(id, other, day.addDays(daysToAnswer), paper);
    }

    [[nodiscard]] Protocol between(const char *from, const char *to, const char *motive = "")
    {
        Protocol protocol;
        protocol.fromUnit = m_office.units.value(QString::fromLatin1(from));
        protocol.toUnit = m_office.units.value(QString::fromLatin1(to));
        if (const auto known = m_office.motives.constFind(QString::fromLatin1(motive));
            known != m_office.motives.constEnd())
            protocol.motive = *known;
        protocol.responsibleRole = security::Role::SocialWorker;
        return protocol;
    }

private:
    void say(ProtocolId id, UnitId unit, const QDate &day, const QString &paper)
    {
        constexpr int hour = 11;
        referrals::protocols::addWord(
            m_transaction, {{}, id, unit, m_head.id, local_time::toUtc(day, QTime(hour, 0)), paper, false, {}});
    }

    store::Transaction &m_transaction;
    const Office &m_office;
    QDate m_until;
    const security::Operator &m_head;
};

} // namespace

void writeAgreements(store::Transaction &transaction, const Office &office, const QDate &until)
{
    const auto head = std::ranges::find(office.demoOperators, security::Role::UnitHead, &security::Operator::role);
    if (head == office.demoOperators.end() || !head->unit)
        return;
    Agreements agreements(transaction, office, until, *head);
    Protocol housing = agreements.between("UAS", "VIVIENDA");
    housing.documents = {QStringLiteral("Cédula de identidad"), QStringLiteral("Informe social")};
    housing.maximumDays = 7;
    housing.responsibilities =
        QStringLiteral("Asistencia Social adjunta el informe social. Vivienda cita a la persona y "
                       "responde con la fecha de la visita.");
    agreements.propose(housing, 60, QStringLiteral("Acta de coordinación 4"));
    Protocol health = agreements.between("UAS", "CESFAM");
    health.documents = {QStringLiteral("Cédula de identidad")};
    health.maximumDays = 10;
    health.responsibilities = QStringLiteral("El CESFAM responde por escrito con el código de la carta.");
    agreements.propose(health, 45, QStringLiteral("Convenio 12"));
    Protocol report = agreements.between("MESON", "UAS", "INFORME_SOCIAL");
    report.documents = {QStringLiteral("Cédula de identidad"), QStringLiteral("Cartola del Registro Social de Hogares"),
        QStringLiteral("Documento que dice quién lo pide y para qué")};
    report.maximumDays = 8;
    report.version = 2;
    report.responsibilities =
        QStringLiteral("El mesón revisa que los documentos estén completos. Asistencia Social visita "
                       "el hogar y entrega el informe.");
    agreements.propose(report, 3, {});
}

void writeClosingDays(store::Transaction &transaction, const QDate &until)
{
    // By month and day; each as it comes next after the end.
    const auto close = [&](int month, int day, const QString &name) {
        const QDate thisYear(until.year(), month, day);
        referrals::closing_days::insert(transaction, thisYear > until ? thisYear : thisYear.addYears(1), name);
    };
    close(10, 28, QStringLiteral("Día del Funcionario Municipal"));
    close(12, 31, QStringLiteral("Cierre de fin de año"));
    close(2, 12, QStringLiteral("Aniversario de la comuna"));
}

} // namespace ventanilla::demo
