#pragma once

#include <QString>

namespace ventanilla::sync {

// How the regional server serves. Sizes in bytes, times in seconds; the README describes the configuration file's keys.
struct ServerSettings
{
    QString address = QStringLiteral("0.0.0.0");
    int port = 8443; // 0: any free one

    int mostConnections = 256;          // at once; each one costs a thread while it lives
    int mostConnectionsPerAddress = 48; // a municipality's computers usually share one; 0: no limit
    // A device's exchanges and snapshots, and an address's requests of any kind, that are answered within a minute; 0: no limit.
    int exchangesPerMinute = 60;
    int requestsPerMinute = 600;

    int handshakeSeconds = 15;
    int idleSeconds = 20;     // without a byte in either direction
    int keepAliveSeconds = 5; // between two requests
    int longestRequestSeconds = 20 * 60;
    int stopSeconds = 10; // that exchanges under way get to end when the server stops

    qint64 mostRequestBytes = 32 * 1024 * 1024;
    qint64 mostAnswerBytes = 8 * 1024 * 1024;
    int leaseDays = 30;
    bool publicMetrics = false; // else only for this computer itself
};

} // namespace ventanilla::sync
