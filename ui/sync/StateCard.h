#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ventanilla::ui {
class Card;
class Notice;
class PrimaryButton;
class ProgressPanel;
} // namespace ventanilla::ui

namespace ventanilla::sync_ui {

class Exchanger;

// How the exchange is, in words, and the one thing to do about it.
class StateCard final : public QWidget
{
    Q_OBJECT
public:
    // `enrols`: whether the operator may enrol computers.
    StateCard(Exchanger &exchanger, bool enrols, QWidget *parent = nullptr);

    // What the button does: exchange, or enrol where nobody has yet.
    void act();

Q_SIGNALS:
    void enrolmentRequested();
    void differencesRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Line;

    void place();
    void tell();
    void tellDetails();
    [[nodiscard]] bool isEnrolled() const;
    void retranslateUi();

    Exchanger &m_exchanger;
    bool m_enrols;
    ui::Card *m_card;
    QLabel *m_icon;
    QLabel *m_headline;
    QVBoxLayout *m_details;
    std::vector<Line *> m_lines; // of the layout above; those not needed are hidden
    ui::PrimaryButton *m_action;
    QLabel *m_whoEnrols;
    QPushButton *m_differences;
    ui::ProgressPanel *m_progress;
    ui::Notice *m_notice;
};

} // namespace ventanilla::sync_ui
