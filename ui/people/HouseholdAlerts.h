#pragma once

#include "core/equity/AlertFile.h"

#include <QWidget>

#include <vector>

namespace ventanilla::security {
class Session;
} // namespace ventanilla::security

namespace ventanilla::ui {
class Notice;
} // namespace ventanilla::ui

namespace ventanilla::people {

// What is told of a person's household to whoever has them in front: several programmes at once, the same benefit again
// too soon; not what was dismissed. Some milliseconds, in a worker thread. Errors: those of equity::alertsOf.
[[nodiscard]] Result<std::vector<equity::AlertRow>> alertsToTell(security::Session &session, PersonId person);

// A line for each of them with what to do about it, and the way to its screen. Hidden while there is none.
class HouseholdAlerts final : public QWidget
{
    Q_OBJECT
public:
    explicit HouseholdAlerts(QWidget *parent = nullptr);

    // Whether the operator sees the screen of alerts; not until it is said.
    void setMayOpen(bool mayOpen);
    void setAlerts(std::vector<equity::AlertRow> alerts);

Q_SIGNALS:
    void alertRequested(const QString &key); // equity::AlertKey::text()

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr size_t mostShown = 3;

    void showAlerts();
    ui::Notice *line(size_t index);
    [[nodiscard]] QString textOf(size_t index) const;

    bool m_mayOpen = false;
    std::vector<equity::AlertRow> m_alerts;
    std::vector<ui::Notice *> m_lines; // kept, and hidden where there are fewer alerts
};

} // namespace ventanilla::people
