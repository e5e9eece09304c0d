#pragma once

#include "core/demo/CommuneFigures.h"
#include "core/demo/Random.h"
#include "core/identity/Household.h"

namespace ventanilla::demo {

// Where households live: in the town's streets or in the commune's rural sectors, each around a point of its own.
class Places
{
public:
    explicit Places(const CommuneFigures &figures);

    // The town first.
    [[nodiscard]] const QStringList &sectorNames() const { return m_sectorNames; }

    // Fills in address and coordinates (a few have none) and gives the sector's index.
    int place(identity::Household &household, Random &random) const;

private:
    [[nodiscard]] QString ruralAddress(const QString &sector, Random &random) const;

    QStringList m_sectorNames;
    int m_latitude;
    int m_longitude;
    int m_ruralPercent;
};

} // namespace ventanilla::demo
