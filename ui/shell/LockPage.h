#pragma once

#include "core/base/Clock.h"
#include "ui/common/AsyncTask.h"
#include "ui/shell/Page.h"

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

// Covers the work until the operator's password is given again; the work stays as it is behind it.
class LockPage final : public Page
{
    Q_OBJECT
public:
    LockPage(const QString &folder, const Clock &clock, QWidget *parent = nullptr);

    void prepare(const QString &username, const QString &fullName);

Q_SIGNALS:
    void unlocked();
    void signOutRequested();

protected:
    void retranslateUi() override;

private:
    void submit();
    void arrived(const Result<bool> &done);
    void updateButton();

    QString m_folder;
    const Clock &m_clock;
    QString m_username;
    QString m_fullName;
    ui::Heading *m_title;
    QLabel *m_who;
    ui::Notice *m_notice;
    WaitingNotice *m_waiting;
    PasswordField *m_password;
    ui::Field *m_passwordField;
    QPushButton *m_signOut;
    ui::PrimaryButton *m_unlock;
    ui::AsyncTask<bool> m_task;
};

} // namespace ventanilla::shell
