#pragma once

#include "core/base/Clock.h"
#include "ui/shell/MainWindow.h"

#include <QTemporaryDir>

#include <memory>

namespace ventanilla::tests {

inline constexpr int patience = 30'000; // milliseconds

// The program as users have it: an invented municipality on disk, and the whole window on it.
class Desktop
{
public:
    explicit Desktop(qint64 persons, qint64 attentions);

    [[nodiscard]] QString folder() const { return directory.filePath(QStringLiteral("store")); }
    // A new operator at the counter, who has not signed in yet.
    void addOperator(const QString &username, const QString &password);

    [[nodiscard]] std::unique_ptr<shell::MainWindow> open();
    // By keyboard, from the sign-in page.
    static void signIn(const QString &username, const QString &password);

    SystemClock clock;
    QTemporaryDir directory;
};

// Types into whatever has the focus.
void type(const QString &text);
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

} // namespace ventanilla::tests
