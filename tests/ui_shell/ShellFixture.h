#pragma once

#include "core/base/Clock.h"
#include "ui/common/Screen.h"
#include "ui/shell/MainWindow.h"

#include <QLineEdit>
#include <QTemporaryDir>

namespace ventanilla::tests {

// A screen with one line, whose text is unsaved work until it is saved as a draft.
class NoteScreen final : public ui::Screen
{
public:
    explicit NoteScreen(QString name, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return m_name; }
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("front-desk"); }
    void activate() override { ++activations; }
    void deactivate() override { ++deactivations; }
    [[nodiscard]] bool hasUnsavedWork() const override { return !edit->text().isEmpty(); }
    void saveDraft() override { draft = edit->text(); }
    void open(const QVariant &what) override { opened = what; }
    void refresh() override { ++refreshes; }

    QLineEdit *edit;
    QVariant opened;
    int activations = 0;
    int deactivations = 0;
    int refreshes = 0;
    inline static QString draft;

protected:
    void retranslateUi() override { }

private:
    QString m_name;
};

// A municipality with one administrator, and the window on it with two screens.
class Municipality
{
public:
    static constexpr const char *username = "ana.perez";
    static constexpr const char *password = "cuatro palabras faciles";

    Municipality();

    [[nodiscard]] QString folder() const;
    // With the screens "one" and "two", and "forbidden", which an administrator may not see.
    [[nodiscard]] std::unique_ptr<shell::MainWindow> open();
    // Through the page, by keyboard; leaves the window at the agreement or at work.
    void signIn(shell::MainWindow &window, const QString &secret = QString::fromLatin1(password));
    void acceptAgreement();
    void signInAndAccept(shell::MainWindow &window);

    SystemClock clock;
    QTemporaryDir directory;
    QString recoveryCode;
    int made = 0; // screens made so far
};

template <class T>
T *visible(QWidget &window)
{
    for (T *each : window.findChildren<T *>()) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

} // namespace ventanilla::tests
