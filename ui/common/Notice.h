#pragma once

#include "core/base/Error.h"
#include "ui/common/Tone.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace ventanilla::ui {

// A message inside the page, hidden while there is none. Takes the focus on showError() so that screen readers read it.
class Notice final : public QFrame
{
    Q_OBJECT
public:
    explicit Notice(QWidget *parent = nullptr);

    void showMessage(Tone tone, const QString &text);
    void showError(const Error &error); // in words::describe()'s words, also after a change of language
    void clear();
    // One thing to do about it, beside the text; an empty text takes it away.
    void setAction(const QString &text);
    void setClosable(bool closable);

    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void showTone();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    Tone m_tone = Tone::Info;
    std::optional<Error> m_error;
};

} // namespace ventanilla::ui
