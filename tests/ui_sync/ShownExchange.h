#pragma once

#include "tests/support/Catch.h"
#include "tests/ui_sync/TwoComputers.h"
#include "ui/sync/ExchangeScreen.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace ventanilla::tests {

inline constexpr int patience = 20'000;

inline QPushButton *buttonOf(QWidget &parent, const char *text)
{
    for (auto *each : parent.findChildren<QPushButton *>()) {
        if (each->text().remove(QLatin1Char('&')) == QString::fromUtf8(text) && each->isVisible())
            return each;
    }
    return nullptr;
}

inline bool says(QWidget &parent, const char *text)
{
    for (const auto *label : parent.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(QString::fromUtf8(text)))
            return true;
    }
    return false;
}

inline bool isUpToDate(const sync_ui::Exchanger &exchanger)
{
    const auto &overview = exchanger.overview();
    return overview && overview->state.lastGood.isValid() && overview->state.unsentEntries == 0;
}

class ShownExchange
{
public:
    explicit ShownExchange(Computer &computer, security::Role role = security::Role::Administrator)
        : session(computer.as(role)), exchanger(session), screen(session, exchanger)
    {
        screen.resize(1160, 690);
        screen.show();
        screen.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&screen));
        screen.activate();
        REQUIRE(QTest::qWaitFor([&] { return exchanger.overview().has_value(); }, patience));
    }
    template <class Dialog>
    Dialog *opened(const char *button)
    {
        REQUIRE(buttonOf(screen, button));
        buttonOf(screen, button)->click();
        auto *dialog = screen.findChild<Dialog *>();
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitFor([&] { return dialog->isVisible(); }, patience));
        return dialog;
    }
    void refresh()
    {
        screen.refresh();
        QSignalSpy read(&exchanger, &sync_ui::Exchanger::overviewChanged);
        REQUIRE(read.wait(patience));
    }

    security::Session session;
    sync_ui::Exchanger exchanger;
    sync_ui::ExchangeScreen screen;
};

// The field whose label begins so.
inline QLineEdit *fieldOf(const QWidget &parent, const char *name)
{
    for (auto *each : parent.findChildren<QLineEdit *>()) {
        if (each->accessibleName().startsWith(QString::fromUtf8(name)))
            return each;
    }
    FAIL("no field is called " << name);
    return nullptr;
}

} // namespace ventanilla::tests
