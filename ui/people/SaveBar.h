#pragma once

#include <QWidget>

class QPushButton;

namespace ventanilla::ui {
class Notice;
class PrimaryButton;
} // namespace ventanilla::ui

namespace ventanilla::people {

// Save and undo beneath a form, with what came of it.
class SaveBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SaveBar(QWidget *parent = nullptr);

    void setChanged(bool changed); // both buttons work then
    void setBusy(bool busy);
    void setSaveText(const QString &text); // with a mnemonic
    [[nodiscard]] ui::Notice *notice() const { return m_notice; }

Q_SIGNALS:
    void saveRequested();
    void undoRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();

    ui::Notice *m_notice;
    ui::PrimaryButton *m_save;
    QPushButton *m_undo;
    bool m_changed = false;
    bool m_busy = false;
};

} // namespace ventanilla::people
