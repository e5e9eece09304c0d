#pragma once

#include "core/sync/client/BackOff.h"

#include <QObject>
#include <QTimer>

namespace ventanilla::sync_ui {

class Exchanger;

// Exchanges by itself while this computer is enrolled: soon after sign-in, a while after the last save, when a network
// appears, now and then for what others have done, and after a failure by back-off. Never blocks, never two at once.
class AutomaticExchange final : public QObject
{
    Q_OBJECT
public:
    struct Pace
    {
        int afterSignIn = 5'000; // milliseconds
        int afterSave = 60'000;
        int betweenTwo = 15 * 60'000;
    };
    explicit AutomaticExchange(Exchanger &exchanger, const Pace &pace, QObject *parent = nullptr);

    void setEnabled(bool enabled);
    [[nodiscard]] bool isEnabled() const { return m_enabled; }

private:
    void overviewChanged();
    void exchangeEnded(bool good);
    void networkAppeared();
    void listenToNetwork();
    // At the latest in so many milliseconds: an earlier moment stands.
    void schedule(qint64 milliseconds);
    void attempt();

    Exchanger &m_exchanger;
    Pace m_pace;
    sync::BackOff m_backOff;
    QTimer m_next;
    qint64 m_unsent = 0;
    bool m_enabled = true;
    bool m_begun = false;   // the first overview has told whether there is a server
    bool m_waiting = false; // for a link, after a failure: saving alone must not try sooner
};

} // namespace ventanilla::sync_ui
