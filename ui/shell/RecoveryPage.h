#pragma once

#include "core/base/Clock.h"
#include "ui/common/AsyncTask.h"
#include "ui/shell/Page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ventanilla::ui {
class Field;
class Heading;
class Notice;
class PrimaryButton;
} // namespace ventanilla::ui

namespace ventanilla::shell {

class NewPasswordFields;
class WaitingNotice;

// A new password for somebody who forgot theirs, with the recovery code that was printed when the municipality was created.
class RecoveryPage final : public Page
{
    Q_OBJECT
public:
    RecoveryPage(const QString &folder, const Clock &clock, QWidget *parent = nullptr);

    void prepare(const QString &username);

Q_SIGNALS:
    void recovered(const QString &username);
    void cancelled();

protected:
    void retranslateUi() override;

private:
    void submit();
    void arrived(const Result<bool> &done);

    QString m_folder;
    const Clock &m_clock;
    ui::Heading *m_title;
    QLabel *m_introduction;
    ui::Notice *m_notice;
    WaitingNotice *m_waiting;
    QLineEdit *m_code;
    ui::Field *m_codeField;
    QLineEdit *m_username;
    ui::Field *m_usernameField;
    NewPasswordFields *m_password;
    QPushButton *m_back;
    ui::PrimaryButton *m_submit;
    ui::AsyncTask<bool> m_task;
};

} // namespace ventanilla::shell
