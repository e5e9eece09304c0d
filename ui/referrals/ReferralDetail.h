#pragma once

#include "core/referrals/ReferralFile.h"
#include "core/referrals/TakeStep.h"
#include "core/security/Units.h"
#include "ui/common/Card.h"

class QGridLayout;
class QPushButton;

namespace ventanilla::ui {
class DetailSection;
class Notice;
class PrimaryButton;
class StatusBadge;
} // namespace ventanilla::ui

namespace ventanilla::referrals_ui {

class StepForm;

// One referral on a page: who and for what, what they were told, until when, what may be done now, and its history.
class ReferralDetail final : public QWidget
{
    Q_OBJECT
public:
    // The session must outlive it.
    explicit ReferralDetail(security::Session &session, QWidget *parent = nullptr);

    // Reads the file, which leaves an audit event. A step being written for another referral is given up.
    void present(ReferralId id);
    void clear();
    [[nodiscard]] std::optional<ReferralId> shown() const;
    // A step is being written.
    [[nodiscard]] bool hasWork() const;
    // The step that usually comes next; where one is being written, takes that.
    void takeNatural();
    void printLetter();
    void saveLetter();

Q_SIGNALS:
    void stepTaken(ventanilla::ReferralId id);
    void personRequested(ventanilla::PersonId person);
    void printRequested(ventanilla::ReferralId id); // its letter
    void saveRequested(ventanilla::ReferralId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void place();
    void show();
    void showBadges();
    void showSteps();
    void showActions();
    void arrangeActions();
    void choose(referrals::Step step);
    void take(const referrals::StepOrder &order);
    [[nodiscard]] std::vector<security::Unit> destinations();
    void retranslateUi();

    security::Session &m_session;
    std::optional<referrals::ReferralFile> m_file;
    std::vector<referrals::Step> m_steps; // of the buttons, the natural one first
    ui::Notice *m_notice;
    ui::Card *m_card;
    ui::Heading *m_person;
    ui::MutedLabel *m_subject;
    ui::StatusBadge *m_state;
    ui::StatusBadge *m_deadline;
    ui::StatusBadge *m_protocol;
    QGridLayout *m_actions;
    ui::PrimaryButton *m_natural;
    std::vector<QPushButton *> m_others;
    QPushButton *m_openFile;
    QPushButton *m_print;
    QPushButton *m_save;
    StepForm *m_form;
    std::vector<ui::DetailSection *> m_sections;
    ui::DetailSection *m_history;
};

} // namespace ventanilla::referrals_ui
