#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ventanilla::ui {
class Card;
} // namespace ventanilla::ui

namespace ventanilla::sync_ui {

// The way without a connection: what to carry on a USB stick, and what to take from one.
class StickCard final : public QWidget
{
    Q_OBJECT
public:
    explicit StickCard(QWidget *parent = nullptr);

    // Saving needs another computer to save for.
    void setReceivers(bool any);
    void setAdmits(bool admits); // whether new computers can be let in here, without a server

Q_SIGNALS:
    void saveRequested();
    void readRequested();
    void admissionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    ui::Card *m_card;
    QLabel *m_explanation;
    QPushButton *m_save;
    QPushButton *m_read;
    QPushButton *m_admit;
    bool m_hasReceivers = false;
};

} // namespace ventanilla::sync_ui
