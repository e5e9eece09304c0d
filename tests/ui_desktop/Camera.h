#pragma once

#include "tests/support/Catch.h"
#include "tests/ui_desktop/DesktopFixture.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTest>

#include <functional>

namespace ventanilla::tests {

// Takes pictures of the window into the folder of VENTANILLA_SCREENSHOTS, named with the suffix of their appearance.
class Camera
{
public:
    Camera(QWidget &window, QString suffix) : m_window(window), m_suffix(std::move(suffix)) { }

    void take(const char *name) const
    {
        constexpr int settle = 700; // milliseconds, for work in threads and delayed reads
        QTest::qWait(settle);
        save(m_window.grab(), name);
    }

    // What was opened over the window.
    template <class Dialog>
    [[nodiscard]] Dialog *opened() const
    {
        REQUIRE(QTest::qWaitFor([&] { return m_window.findChild<Dialog *>() != nullptr; }, patience));
        return m_window.findChild<Dialog *>();
    }

    // In the middle of the window.
    void takeOver(QWidget *dialog, const char *name) const
    {
        QTest::qWait(200);
        QPixmap picture = m_window.grab();
        const QPixmap above = dialog->grab();
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 90));
        painter.drawPixmap((picture.width() - above.width()) / 2, (picture.height() - above.height()) / 2, above);
        painter.end();
        save(picture, name);
    }

    void close(QWidget *dialog) const
    {
        dialog->close();
        QTest::qWait(50);                         // it deletes itself, so that the next one of its kind is found
        QApplication::setActiveWindow(&m_window); // no window manager does it here
    }

    template <class Dialog>
    void takeOver(const char *name) const
    {
        auto *dialog = opened<Dialog>();
        takeOver(dialog, name);
        close(dialog);
    }

private:
    void save(const QPixmap &picture, const char *name) const
    {
        const QDir folder(qEnvironmentVariable("VENTANILLA_SCREENSHOTS"));
        REQUIRE(picture.save(folder.filePath(QString::fromLatin1(name) + m_suffix + QStringLiteral(".png"))));
    }

    QWidget &m_window;
    QString m_suffix;
};

// By its text, without the mark of its key; fails when none is to be seen.
void clickButton(const QWidget &within, const QString &text);

// Light, dark and with the largest text, in Spanish: `take` is given the suffix of the pictures. Nothing is exchanged
// meanwhile, so that they show what was arranged.
void inEachAppearance(const std::function<void(const QString &suffix)> &take);

} // namespace ventanilla::tests
