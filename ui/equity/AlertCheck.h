#pragma once

#include "core/equity/AlertDesk.h"

#include <QString>

// What a check of the commune gives the screen: the alerts, and the names to filter them by.
namespace ventanilla::equity_ui {

struct AlertCheck
{
    equity::AlertReport report;
    QDateTime checkedAt;
    // Those that alerts are about and no others, by name.
    std::vector<std::pair<QString, UnitId>> units;
    std::vector<std::pair<QString, BenefitId>> benefits;
    std::vector<std::pair<QString, SectorId>> sectors;
};

// Seconds for a commune: in a worker thread. Errors: those of equity::checkAlerts.
[[nodiscard]] Result<AlertCheck> runCheck(security::Session &session, Progress &progress);

// Reads again what was said about one alert, which is otherwise as it was found. Errors: those of the permission.
[[nodiscard]] Result<equity::Alert> readStanding(security::Session &session, equity::Alert alert);

} // namespace ventanilla::equity_ui
