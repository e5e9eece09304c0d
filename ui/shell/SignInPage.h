#pragma once

#include "core/security/Session.h"
#include "ui/common/AsyncTask.h"
#include "ui/shell/Page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace ventanilla::ui {
class Field;
class Heading;
class Notice;
class PrimaryButton;
} // namespace ventanilla::ui

namespace ventanilla::shell {

class PasswordField;
class WaitingNotice;

// Who is it? Opens the store, in a thread of its own, only once a password was given.
class SignInPage final : public Page
{
    Q_OBJECT
public:
    SignInPage(const QString &folder, const Clock &clock, QWidget *parent = nullptr);

    // Empties the password and reads again who may sign in.
    void prepare();
    void setUsername(const QString &username);

Q_SIGNALS:
    void signedIn(const std::shared_ptr<ventanilla::security::Session> &session);
    void recoveryRequested(const QString &username);

protected:
    void retranslateUi() override;

private:
    void submit();
    void arrived(const Result<std::shared_ptr<security::Session>> &arrival);
    void updateButton();

    QString m_folder;
    const Clock &m_clock;
    ui::Heading *m_title;
    QLabel *m_introduction;
    ui::Notice *m_notice;
    WaitingNotice *m_waiting;
    QComboBox *m_username;
    ui::Field *m_usernameField;
    PasswordField *m_password;
    ui::Field *m_passwordField;
    ui::PrimaryButton *m_submit;
    QPushButton *m_recover;
    ui::AsyncTask<std::shared_ptr<security::Session>> m_task;
};

} // namespace ventanilla::shell
