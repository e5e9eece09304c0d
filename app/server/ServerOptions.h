#pragma once

#include "core/base/Clock.h"
#include "core/sync/http/ServerCertificate.h"
#include "core/sync/http/ServerSettings.h"
#include "core/sync/relay/Relay.h"
#include "core/sync/server/Ledger.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace ventanilla::server {

// What the command line and the configuration file say, and what follows from it. Every option can stand in the file, by
// its name without the hyphens; the command line goes before the file.
class ServerOptions
{
public:
    void addTo(CLI::App &app);

    // Errors: MissingInput "data" when there is neither --data nor --database; those of the ledger.
    [[nodiscard]] Result<std::unique_ptr<sync::Ledger>> openLedger(const Clock &clock) const;

    // The one configured, else the data folder's own, which is made at the first start. Errors: MissingInput "data"; those
    // of ServerCertificate.
    [[nodiscard]] Result<sync::ServerCertificate> certificate() const;
    // The data folder's own, for a backup; empty when there is none.
    [[nodiscard]] sync::Ledger::Companions ownCertificate() const;
    [[nodiscard]] Result<void> restoreCertificate(const sync::Ledger::Companions &kept) const;

    // Errors: InvalidInput "listen".
    [[nodiscard]] Result<sync::ServerSettings> settings() const;

    [[nodiscard]] sync::RelaySettings relaySettings() const;
    [[nodiscard]] bool usesPostgres() const { return !m_database.empty(); }
    [[nodiscard]] QString dataFolder() const { return QString::fromStdString(m_data); }
    [[nodiscard]] QString portFile() const { return QString::fromStdString(m_portFile); }
    [[nodiscard]] const bool &json() const { return m_json; } // as parsed later

private:
    [[nodiscard]] QString inData(const QString &name) const;

    std::string m_data;
    std::string m_database;
    std::string m_listen = "0.0.0.0:8443";
    std::string m_portFile;
    std::string m_certificate;
    std::string m_key;
    sync::ServerSettings m_settings;
    int m_relaySeconds = 60;
    bool m_json = false;
};

} // namespace ventanilla::server
