#pragma once

#include "ui/shell/Page.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace ventanilla::ui {
class Heading;
class Notice;
class PrimaryButton;
} // namespace ventanilla::ui

namespace ventanilla::shell {

// Shows the recovery code of a new municipality, this once.
class RecoveryCodePage final : public Page
{
    Q_OBJECT
public:
    explicit RecoveryCodePage(QWidget *parent = nullptr);

    void prepare(const QString &code);

Q_SIGNALS:
    void finished();

protected:
    void retranslateUi() override;

private:
    ui::Heading *m_title;
    QLabel *m_introduction;
    ui::Notice *m_warning;
    QLineEdit *m_code;
    QCheckBox *m_kept;
    ui::PrimaryButton *m_continue;
};

} // namespace ventanilla::shell
