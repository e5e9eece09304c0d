#pragma once

#include "core/sync/load/LoadDevice.h"

#include <chrono>
#include <map>

namespace ventanilla::sync {

struct LoadOptions
{
    std::string host;
    int port = 0;
    QByteArray audience;  // SHA-256 of the server's certificate
    int connections = 64; // at once, each for one exchange: as devices do, which exchange every few minutes
    std::chrono::milliseconds time{30'000};
};

struct LoadOutcome
{
    std::vector<double> milliseconds;   // of each exchange, from the connection's beginning to the answer's end
    std::map<QString, qint64> failures; // by word: the server's, or "broken" for no answer
    double seconds = 0;
    qint64 batches = 0; // acknowledged
    qint64 sentBytes = 0;
    qint64 receivedBytes = 0;
};

// Every device exchanges in turn, as often as the time allows. Blocks; uses `connections` threads.
[[nodiscard]] LoadOutcome runLoad(std::vector<LoadDevice> &devices, const LoadOptions &options);

} // namespace ventanilla::sync
