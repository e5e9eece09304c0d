#pragma once

#include "core/referrals/TakeStep.h"
#include "core/security/Units.h"
#include "ui/common/Card.h"

class QPushButton;

namespace ventanilla::ui {
class ChoiceField;
class Field;
class PrimaryButton;
class TextArea;
} // namespace ventanilla::ui

namespace ventanilla::referrals_ui {

// What a step needs to be told: why, to which unit, who sees to it, or the answer.
class StepForm final : public QWidget
{
    Q_OBJECT
public:
    explicit StepForm(QWidget *parent = nullptr);

    // The units it may be sent to and the colleagues who may see to it; what the step does not need is not shown.
    void begin(const referrals::StepOrder &order, referrals::State state, bool outside,
        const std::vector<security::Unit> &units, const std::vector<referrals::Colleague> &colleagues);
    [[nodiscard]] bool hasText() const;
    // Shows it beside the field it is about; false when it is about none.
    bool reveal(const Error &error);
    void submit();

    // Whether the step needs any of it.
    [[nodiscard]] static bool isNeeded(referrals::Step step, referrals::State state);

Q_SIGNALS:
    void submitted(const ventanilla::referrals::StepOrder &order);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslateUi();
    [[nodiscard]] QString noteLabel() const;

    referrals::StepOrder m_order;
    referrals::State m_state = referrals::State::Sent;
    bool m_outside = false;
    ui::ChoiceField *m_unit;
    ui::Field *m_unitField;
    ui::ChoiceField *m_assignee;
    ui::Field *m_assigneeField;
    ui::TextArea *m_note;
    ui::Field *m_noteField;
    ui::PrimaryButton *m_do;
    QPushButton *m_cancel;
};

} // namespace ventanilla::referrals_ui
