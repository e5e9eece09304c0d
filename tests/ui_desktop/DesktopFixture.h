#pragma once

#include "core/base/Clock.h"
#include "ui/shell/MainWindow.h"

#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace ventanilla::tests {

inline constexpr int patience = 30'000; // milliseconds

// Runs as the system's does, and can be set back: what one computer did yesterday is told with yesterday's date.
class ShiftedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_system.now().addSecs(m_seconds); }
    void shift(qint64 seconds) { m_seconds = seconds; } // from the system's

private:
    SystemClock m_system;
    std::atomic<qint64> m_seconds = 0;
};

// The program as users have it: an invented municipality on disk, and the whole window on it.
class Desktop
{
public:
    explicit Desktop(qint64 persons, qint64 attentions, qint64 madeSecondsAgo = 0);

    [[nodiscard]] QString folder() const { return directory.filePath(QStringLiteral("store")); }
    // A new operator at the counter, or of another unit, who has not signed in yet.
    void addOperator(
        const QString &username, const QString &password, const QString &unitCode = QStringLiteral("MESON"));

    [[nodiscard]] std::unique_ptr<shell::MainWindow> open();
    // With one of the demo's operators signed in.
    [[nodiscard]] std::unique_ptr<shell::MainWindow> openAs(const char *username);
    // By keyboard, from the sign-in page.
    static void signIn(const QString &username, const QString &password);

    ShiftedClock clock;
    QTemporaryDir directory;
};

// Types into whatever has the focus.
void type(const QString &text);
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

} // namespace ventanilla::tests
