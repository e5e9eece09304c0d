#pragma once

#include <QtGlobal>

#include <functional>

namespace ventanilla::tests {

// When a process dies. Of `atChange` it does as much as `part` of 256 says, and no more.
struct Death
{
    qint64 atChange = 0; // its which change to a file: a write, a sync, a rename…; 0: not by that
    int part = 0;
    qint64 afterMicroseconds = 0; // by the clock, so that two runs differ; 0: not by that
};

// To be called by a process that was made for it, when its end may begin.
void awaitDeath(const Death &death);

// Runs the work in a child of this process and ends it by SIGKILL; when the work is done before, then too, without
// anything being closed. What it writes into the pipe is handed to `hear` afterwards, as the pipe's end to read from.
// Nothing that was opened in this process may be used by the work. Fails the test when the work fails.
void runAndKill(const std::function<void(int pipe)> &work, const std::function<void(int pipe)> &hear);

} // namespace ventanilla::tests
