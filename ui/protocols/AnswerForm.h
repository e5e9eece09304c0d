#pragma once

#include "core/referrals/ProtocolFile.h"
#include "ui/common/ReasonForm.h"

class QLineEdit;

namespace ventanilla::protocols_ui {

// What an answer to a proposal asks for: the paper of a unit that answers on paper, the reason of a refusal.
class AnswerForm final : public ui::ReasonForm
{
    Q_OBJECT
public:
    explicit AnswerForm(QWidget *parent = nullptr);

    // Whether there is anything to be filled in at all.
    [[nodiscard]] static bool isNeeded(const referrals::Answerable &who, bool refusal);
    void begin(ProtocolId protocol, const referrals::Answerable &who, bool refusal);
    [[nodiscard]] bool hasText() const override;
    [[nodiscard]] bool showProblem(const Error &error) override;

Q_SIGNALS:
    void answered(const ventanilla::referrals::ProtocolAnswer &answer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit() override;
    void retranslateUi();

    referrals::ProtocolAnswer m_answer;
    QString m_unitName;
    QLineEdit *m_documentEdit;
    ui::Field *m_document;
};

} // namespace ventanilla::protocols_ui
