#include "ui/people/HouseholdAlerts.h"

#include "core/equity/AlertDesk.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/words/AlertWords.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ventanilla::people {

Result<std::vector<equity::AlertRow>> alertsToTell(security::Session &session, PersonId person)
{
    auto rows = equity::namedAlertsOf(session, person);
    if (rows)
        std::erase_if(*rows, [](const equity::AlertRow &row) { return !equity::matches(row.alert, {}); });
    return rows;
}

HouseholdAlerts::HouseholdAlerts(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::half);
    hide();
}

void HouseholdAlerts::setMayOpen(bool mayOpen)
{
    m_mayOpen = mayOpen;
    showAlerts();
}

void HouseholdAlerts::setAlerts(std::vector<equity::AlertRow> alerts)
{
    if (alerts == m_alerts)
        return;
    m_alerts = std::move(alerts);
    showAlerts();
}

ui::Notice *HouseholdAlerts::line(size_t index)
{
    while (m_lines.size() <= index) {
        auto *notice = new ui::Notice(this);
        connect(notice, &ui::Notice::actionTriggered, this,
            [this, at = m_lines.size()] { Q_EMIT alertRequested(m_alerts[at].alert.key.text()); });
        layout()->addWidget(notice);
        m_lines.push_back(notice);
    }
    return m_lines[index];
}

QString HouseholdAlerts::textOf(size_t index) const
{
    const equity::AlertRow &row = m_alerts[index];
    const QString text = QStringLiteral("%1. %2").arg(
        words::alertSummary(row.alert, row.benefitName), words::alertAdvice(row.alert.key.kind));
    const size_t more = m_alerts.size() - index - 1;
    if (index + 1 < mostShown || more == 0)
        return text;
    return text + QLatin1Char(' ') + tr("And %n more alert(s).", nullptr, int(more));
}

void HouseholdAlerts::showAlerts()
{
    const size_t shown = std::min(m_alerts.size(), mostShown);
    for (size_t index = 0; index < shown; ++index) {
        ui::Notice *notice = line(index);
        // Where there is a button, it is what the keyboard stops at.
        notice->setFocusPolicy(m_mayOpen ? Qt::NoFocus : Qt::TabFocus);
        notice->setAction(m_mayOpen ? tr("See the alert") : QString());
        notice->showMessage(ui::Tone::Info, textOf(index));
    }
    for (size_t index = shown; index < m_lines.size(); ++index)
        m_lines[index]->clear();
    setVisible(shown > 0);
}

void HouseholdAlerts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showAlerts();
}

} // namespace ventanilla::people
