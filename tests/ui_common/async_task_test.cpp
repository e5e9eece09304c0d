#include "tests/support/Catch.h"

#include "ui/common/AsyncTask.h"
#include "ui/common/ProgressPanel.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace ventanilla;
using namespace ventanilla::ui;

TEST_CASE("work runs in another thread and its answer comes back to this one")
{
    AsyncTask<int> task;
    const QThread *here = QThread::currentThread();
    const QThread *workedIn = nullptr;
    const QThread *deliveredIn = nullptr;
    std::optional<int> answer;
    task.start(
        [&](Progress &) -> Result<int> {
            workedIn = QThread::currentThread();
            return 42;
        },
        [&](const Result<int> &result) {
            deliveredIn = QThread::currentThread();
            answer = *result;
        });
    CHECK(task.isRunning());
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }));
    CHECK(*answer == 42);
    CHECK(workedIn != here);
    CHECK(deliveredIn == here);
    CHECK_FALSE(task.isRunning());
}

TEST_CASE("work that is cancelled stops and says so")
{
    AsyncTask<int> task;
    QSemaphore begun;
    std::optional<Error> error;
    task.start(
        [&](Progress &progress) -> Result<int> {
            begun.release();
            while (!progress.isCancelled())
                QThread::msleep(1);
            return failure(ErrorKind::Cancelled);
        },
        [&](const Result<int> &result) { error = result.error(); });
    begun.acquire();
    task.cancel();
    REQUIRE(QTest::qWaitFor([&] { return error.has_value(); }));
    CHECK(error->kind == ErrorKind::Cancelled);
}

TEST_CASE("a task that is destroyed tells its work to stop, waits for it and delivers nothing")
{
    bool delivered = false;
    bool stopped = false;
    {
        AsyncTask<int> task;
        QSemaphore begun;
        task.start(
            [&](Progress &progress) -> Result<int> {
                begun.release();
                while (!progress.isCancelled())
                    QThread::msleep(1);
                stopped = true;
                return 1;
            },
            [&](const Result<int> &) { delivered = true; });
        begun.acquire();
    }
    CHECK(stopped);
    QTest::qWait(20);
    CHECK_FALSE(delivered);
}

TEST_CASE("starting again replaces what runs")
{
    AsyncTask<int> task;
    QList<int> answers;
    for (int number = 1; number <= 20; ++number) {
        task.start([number](Progress &) -> Result<int> { return number; },
            [&answers](const Result<int> &result) { answers.append(*result); });
    }
    REQUIRE(QTest::qWaitFor([&] { return !answers.isEmpty(); }));
    QTest::qWait(30);
    CHECK(answers == QList<int>{20});
}

TEST_CASE("progress is told often enough to see and not more")
{
    AsyncTask<int> task;
    int told = 0;
    qint64 last = 0;
    bool done = false;
    QObject::connect(&task, &Task::progressed, &task, [&](qint64 at, qint64) {
        ++told;
        last = at;
    });
    constexpr int steps = 100'000;
    task.start(
        [](Progress &progress) -> Result<int> {
            for (int step = 1; step <= steps; ++step)
                progress.report(step, steps);
            return 0;
        },
        [&](const Result<int> &) { done = true; });
    REQUIRE(QTest::qWaitFor([&] { return done; }));
    CHECK(last == steps);
    CHECK(told <= 60);
}

TEST_CASE("only the answer to the latest question is delivered")
{
    LatestTask<QString> task(5);
    QStringList answers;
    for (const char *typed : {"m", "ma", "mar", "mari"}) {
        const QString question = QString::fromLatin1(typed);
        task.ask([question](Progress &) -> Result<QString> { return question; },
            [&](const Result<QString> &answer) { answers.append(*answer); });
        QTest::qWait(question.size() == 2 ? 8 : 1);
    }
    REQUIRE(QTest::qWaitFor([&] { return answers.contains(QStringLiteral("mari")); }));
    QTest::qWait(20);
    CHECK(answers.last() == QStringLiteral("mari"));
    CHECK(answers.count(QStringLiteral("mari")) == 1);
    CHECK_FALSE(answers.contains(QStringLiteral("m")));

    answers.clear();
    task.ask([](Progress &) -> Result<QString> { return QString(); },
        [&](const Result<QString> &answer) { answers.append(*answer); });
    task.forget();
    QTest::qWait(30);
    CHECK(answers.isEmpty());
}

TEST_CASE("the progress panel shows for long work only, and stops it")
{
    ProgressPanel panel;
    AsyncTask<int> task;
    panel.follow(&task);
    bool done = false;
    task.start(
        [](Progress &progress) -> Result<int> {
            while (!progress.isCancelled())
                QThread::msleep(1);
            return failure(ErrorKind::Cancelled);
        },
        [&](const Result<int> &) { done = true; });
    CHECK_FALSE(panel.isVisible());
    REQUIRE(QTest::qWaitFor([&] { return panel.isVisible(); }));
    task.cancel();
    REQUIRE(QTest::qWaitFor([&] { return done; }));
    CHECK_FALSE(panel.isVisible());
}
