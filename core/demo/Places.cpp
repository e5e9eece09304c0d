#include "core/demo/Places.h"

namespace ventanilla::demo {

namespace {

constexpr double unitsPerDegree = 10'000;

const QStringList &streets()
{
    static const QStringList names{QStringLiteral("Arturo Prat"), QStringLiteral("Bernardo O'Higgins"),
        QStringLiteral("Balmaceda"), QStringLiteral("Independencia"), QStringLiteral("Manuel Rodríguez"),
        QStringLiteral("Los Carrera"), QStringLiteral("Caupolicán"), QStringLiteral("Lautaro"),
        QStringLiteral("San Martín"), QStringLiteral("Diego Portales"), QStringLiteral("Gabriela Mistral"),
        QStringLiteral("Los Aromos"), QStringLiteral("Los Copihues"), QStringLiteral("Freire"),
        QStringLiteral("Serrano"), QStringLiteral("Ignacio Serrano"), QStringLiteral("Pedro Aguirre Cerda"),
        QStringLiteral("Las Camelias"), QStringLiteral("Pasaje Los Boldos"), QStringLiteral("Pasaje Violeta Parra"),
        QStringLiteral("Pasaje 3"), QStringLiteral("Villa Padre Hurtado, Pasaje 1"),
        QStringLiteral("Población Esperanza, Pasaje 2")};
    return names;
}

} // namespace

Places::Places(const CommuneFigures &figures)
    : m_sectorNames(QStringList{figures.town + QStringLiteral(" urbano")} + figures.sectors),
      m_latitude(figures.latitude), m_longitude(figures.longitude), m_ruralPercent(figures.ruralPercent)
{ }

int Places::place(identity::Household &household, Random &random) const
{
    const bool rural = random.below(100) < m_ruralPercent && m_sectorNames.size() > 1;
    const int sector = rural ? 1 + random.ranked(int(m_sectorNames.size()) - 1) : 0;
    household.address = rural ? ruralAddress(m_sectorNames[sector], random)
                              : random.pickRanked(streets()) + QStringLiteral(" %1").arg(random.between(20, 1480));
    // A sector's point is the same in every demo, some kilometres from the town; houses are around it.
    Random point(quint64(sector), Stream::Office, quint64(qAbs(m_latitude)));
    const int distance = rural ? 1200 : 0;
    const int spread = rural ? 180 : 90;
    const int latitude = m_latitude + point.between(-distance, distance) + random.between(-spread, spread);
    const int longitude = m_longitude + point.between(-distance, distance) + random.between(-spread, spread);
    if (random.perMille(880)) {
        household.latitude = latitude / unitsPerDegree;
        household.longitude = longitude / unitsPerDegree;
    }
    return sector;
}

QString Places::ruralAddress(const QString &sector, Random &random) const
{
    static const QStringList estates{QStringLiteral("El Rosal"), QStringLiteral("Santa Elena"),
        QStringLiteral("San Jorge"), QStringLiteral("La Esperanza"), QStringLiteral("Los Quillayes"),
        QStringLiteral("El Peumo"), QStringLiteral("Las Palmas"), QStringLiteral("Santa Amelia")};
    switch (random.below(8)) {
    case 0:
    case 1:
        return QStringLiteral("Camino a %1 km %2").arg(sector).arg(random.between(1, 24));
    case 2:
    case 3:
        return QStringLiteral("Parcela %1, %2").arg(random.between(1, 140)).arg(sector);
    case 4:
        return QStringLiteral("Fundo %1, casa %2, %3").arg(random.pick(estates)).arg(random.between(1, 20)).arg(sector);
    case 5:
        return QStringLiteral("Sitio %1, Villa Rural %2").arg(random.between(1, 60)).arg(sector);
    default:
        return QStringLiteral("%1 s/n").arg(sector);
    }
}

} // namespace ventanilla::demo
