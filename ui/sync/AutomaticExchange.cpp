#include "ui/sync/AutomaticExchange.h"

#include "ui/sync/Exchanger.h"

#include <QNetworkInformation>
#include <QRandomGenerator>

namespace ventanilla::sync_ui {

AutomaticExchange::AutomaticExchange(Exchanger &exchanger, const Pace &pace, QObject *parent)
    : QObject(parent), m_exchanger(exchanger), m_pace(pace)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &AutomaticExchange::attempt);
    connect(&exchanger, &Exchanger::overviewChanged, this, &AutomaticExchange::overviewChanged);
    connect(&exchanger, &Exchanger::exchanged, this, &AutomaticExchange::exchangeEnded);
    listenToNetwork();
    overviewChanged();
}

void AutomaticExchange::setEnabled(bool enabled)
{
    if (enabled == m_enabled)
        return;
    m_enabled = enabled;
    m_next.stop();
    if (enabled && m_begun)
        schedule(m_pace.afterSignIn);
}

void AutomaticExchange::overviewChanged()
{
    const auto &overview = m_exchanger.overview();
    if (!overview || !overview->state.enrolled)
        return;
    const qint64 before = std::exchange(m_unsent, overview->state.unsentEntries);
    if (!std::exchange(m_begun, true))
        schedule(m_pace.afterSignIn);
    else if (m_unsent > before && !m_waiting)
        schedule(m_pace.afterSave);
}

void AutomaticExchange::exchangeEnded(bool good)
{
    m_next.stop();
    m_waiting = !good;
    if (good) {
        m_backOff.reset();
        schedule(m_pace.betweenTwo);
    } else {
        schedule(m_backOff.nextDelay(QRandomGenerator::global()->generate()).count());
    }
}

void AutomaticExchange::networkAppeared()
{
    m_backOff.reset();
    m_waiting = false;
    if (m_begun)
        schedule(m_pace.afterSignIn);
}

void AutomaticExchange::listenToNetwork()
{
    // Without a backend for it, back-off alone finds the link again.
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        [this](QNetworkInformation::Reachability reachability) {
            if (reachability != QNetworkInformation::Reachability::Disconnected)
                networkAppeared();
        });
}

void AutomaticExchange::schedule(qint64 milliseconds)
{
    if (!m_enabled || (m_next.isActive() && m_next.remainingTime() <= milliseconds))
        return;
    m_next.start(int(milliseconds));
}

void AutomaticExchange::attempt()
{
    const auto &overview = m_exchanger.overview();
    if (m_enabled && overview && overview->state.enrolled)
        m_exchanger.exchange();
}

} // namespace ventanilla::sync_ui
