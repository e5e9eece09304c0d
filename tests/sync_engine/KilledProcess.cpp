#include "tests/sync_engine/KilledProcess.h"

#include "tests/support/Catch.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <iostream>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ventanilla::tests {

namespace {

qint64 changesLeft = 0; // 0: this process is not to die
int partOfLast = 0;

[[noreturn]] void die()
{
    for (;;)
        kill(getpid(), SIGKILL);
}

// Of what is done or not, a half and more is done.
constexpr qint64 stepSize = 2;

// How much is done of a change of this size. The process ends with less than all of it.
template <class Change>
auto change(qint64 size, Change &&make)
{
    if (changesLeft == 0 || --changesLeft > 0)
        return make(size);
    if (const qint64 some = size * partOfLast / 256; some > 0)
        make(some);
    die();
}

} // namespace

void awaitDeath(const Death &death)
{
    changesLeft = death.atChange;
    partOfLast = death.part;
    if (death.afterMicroseconds == 0)
        return;
    sigevent end{};
    end.sigev_notify = SIGEV_SIGNAL;
    end.sigev_signo = SIGKILL;
    timer_t timer{};
    constexpr qint64 second = 1'000'000;
    const itimerspec when{{0, 0}, {death.afterMicroseconds / second, death.afterMicroseconds % second * 1000}};
    REQUIRE(timer_create(CLOCK_MONOTONIC, &end, &timer) == 0);
    REQUIRE(timer_settime(timer, 0, &when, nullptr) == 0);
}

void runAndKill(const std::function<void(int pipe)> &work, const std::function<void(int pipe)> &hear)
{
    std::array<int, 2> ends{};
    REQUIRE(pipe(ends.data()) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        try {
            work(ends[1]);
            die();
        } catch (...) {
            changesLeft = 0;
            std::cout.flush();
            _exit(EXIT_FAILURE);
        }
    }
    close(ends[1]);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    hear(ends[0]);
    close(ends[0]);
    const bool wasKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    REQUIRE(wasKilled);
}

} // namespace ventanilla::tests

// What SQLite and Qt change files with: a program's own definitions go before those of the C library.
extern "C" {

using ventanilla::tests::change;
using ventanilla::tests::stepSize;

ssize_t write(int file, const void *bytes, size_t size)
{
    return change(qint64(size), [&](qint64 some) { return syscall(SYS_write, file, bytes, size_t(some)); });
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    return change(qint64(size), [&](qint64 some) { return syscall(SYS_pwrite64, file, bytes, size_t(some), offset); });
}

int fsync(int file)
{
    return change(stepSize, [&](qint64) { return int(syscall(SYS_fsync, file)); });
}

int fdatasync(int file)
{
    return change(stepSize, [&](qint64) { return int(syscall(SYS_fdatasync, file)); });
}

int ftruncate64(int file, off64_t size) noexcept
{
    return change(stepSize, [&](qint64) { return int(syscall(SYS_ftruncate, file, size)); });
}

int rename(const char *from, const char *to) noexcept
{
    return change(stepSize, [&](qint64) { return int(syscall(SYS_rename, from, to)); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return change(stepSize, [&](qint64) { return int(syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags)); });
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return change(stepSize, [&](qint64) { return int(syscall(SYS_linkat, fromFolder, from, toFolder, to, flags)); });
}

int unlink(const char *name) noexcept
{
    return change(stepSize, [&](qint64) { return int(syscall(SYS_unlink, name)); });
}

} // extern "C"
