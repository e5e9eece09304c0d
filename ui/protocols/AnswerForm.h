#pragma once

#include "core/referrals/ProtocolFile.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ventanilla::ui {
class Field;
class PrimaryButton;
class TextArea;
} // namespace ventanilla::ui

namespace ventanilla::protocols_ui {

// What an answer to a proposal asks for: the paper of a unit that answers on paper, the reason of a refusal.
class AnswerForm final : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerForm(QWidget *parent = nullptr);

    // Whether there is anything to be filled in at all.
    [[nodiscard]] static bool isNeeded(const referrals::Answerable &who, bool refusal);
    void begin(ProtocolId protocol, const referrals::Answerable &who, bool refusal);
    [[nodiscard]] bool hasText() const;
    // Beside the field it is about; false when it is about none of them.
    [[nodiscard]] bool showProblem(const Error &error);

Q_SIGNALS:
    void submitted(const ventanilla::referrals::ProtocolAnswer &answer);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void retranslateUi();

    referrals::ProtocolAnswer m_answer;
    QString m_unitName;
    QLineEdit *m_documentEdit;
    ui::TextArea *m_reasonEdit;
    ui::Field *m_document;
    ui::Field *m_reason;
    ui::PrimaryButton *m_submit;
    QPushButton *m_cancel;
};

} // namespace ventanilla::protocols_ui
