#pragma once

#include "core/base/Error.h"

#include <QWidget>

class QPushButton;

namespace ventanilla::ui {
class Field;
class PrimaryButton;
class TextArea;
} // namespace ventanilla::ui

namespace ventanilla::equity_ui {

enum class Saying { Dismiss, TakeBack };

// Why an alert needs nothing done, or why it does after all.
class DismissalForm final : public QWidget
{
    Q_OBJECT
public:
    explicit DismissalForm(QWidget *parent = nullptr);

    void begin(Saying saying);
    [[nodiscard]] bool hasText() const;
    void focusReason();
    void setBusy(bool busy);
    // Beside the field it is about; false when it is about none of them.
    [[nodiscard]] bool showProblem(const Error &error);

Q_SIGNALS:
    void submitted(ventanilla::equity_ui::Saying saying, const QString &reason);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    Saying m_saying = Saying::Dismiss;
    ui::TextArea *m_reasonEdit;
    ui::Field *m_reason;
    ui::PrimaryButton *m_submit;
    QPushButton *m_cancel;
};

} // namespace ventanilla::equity_ui
