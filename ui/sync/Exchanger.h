#pragma once

#include "core/security/Session.h"
#include "core/sync/client/ServerExchange.h"
#include "core/sync/engine/DeviceIdentity.h"
#include "core/sync/engine/SyncState.h"
#include "ui/common/AsyncTask.h"

#include <QFileSystemWatcher>

namespace ventanilla::sync_ui {

// All that the window shows of the exchange, read in one go.
struct ExchangeOverview
{
    sync::SyncState state;
    std::vector<sync::Certificate> computers; // of the commune, this one too, by number
    int ownNumber = 0;
    qint64 toDecide = 0;                   // differences that are this operator's to decide
    std::vector<sync::ExchangeRecord> log; // newest first
    QString serverUrl;                     // empty while no server has enrolled this computer
    QDateTime readAt;
    // This computer can only ever exchange when it knows a server or another computer.
    [[nodiscard]] bool hasPartners() const { return state.enrolled || computers.size() > 1; }
    [[nodiscard]] QString nameOf(int number) const;
    bool operator==(const ExchangeOverview &) const = default;
};

// Exchanges with the server, one at a time, in a thread and with a connection of its own, from sign-in to sign-out; and
// keeps the overview fresh: after every save of whatever screen, every exchange, and every minute. One in the window.
class Exchanger final : public QObject
{
    Q_OBJECT
public:
    // The session must outlive it.
    explicit Exchanger(security::Session &session, QObject *parent = nullptr);

    [[nodiscard]] const std::optional<ExchangeOverview> &overview() const { return m_overview; }
    [[nodiscard]] const Clock &clock() const { return m_session.clock(); }
    [[nodiscard]] bool isExchanging() const { return m_exchange.isRunning(); }
    [[nodiscard]] ui::Task *task() { return &m_exchange; }

    // Does nothing while one runs.
    void exchange();
    void refresh();
    // Something was taken over by another way (a stick): tells whoever shows it.
    void noteReception(const sync::Reception &reception);

Q_SIGNALS:
    void overviewChanged();
    void saved(); // somebody has written to the store, wherever
    void exchangingChanged(bool exchanging);
    void exchanged(bool good);
    // One batch could not be taken; the others were, and it is offered again.
    void batchRefused(const Error &error);
    // Rows of others have come: what is shown may be out of date.
    void received(const std::set<std::string> &tables);
    // The computer was revoked: its keys are gone, and the store cannot be opened again.
    void wiped();

private:
    void finish(const Result<sync::ExchangeReport> &report);
    void handOverSnapshot();
    void watchFile();
    void fileChanged();

    security::Session &m_session;
    std::shared_ptr<security::Session> m_readingSession; // used by m_reading's one thread
    std::optional<ExchangeOverview> m_overview;
    QFileSystemWatcher m_files;
    QTimer m_fileQuiet; // many changes in a row are one
    QTimer m_minute;
    ui::AsyncTask<ExchangeOverview> m_reading;
    ui::AsyncTask<sync::HandedOver> m_handOver; // a snapshot, when the server wants one; gives way to every exchange
    ui::AsyncTask<sync::ExchangeReport> m_exchange;
};

} // namespace ventanilla::sync_ui
