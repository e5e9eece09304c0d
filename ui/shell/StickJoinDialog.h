#pragma once

#include "core/security/Entrance.h"
#include "core/sync/carrier/StickEnrolment.h"
#include "ui/common/PagedDialog.h"

class QLineEdit;

namespace ventanilla::ui {
class Field;
} // namespace ventanilla::ui

namespace ventanilla::sync_ui {
class CheckNumberLabel;
class StickFolderField;
} // namespace ventanilla::sync_ui

namespace ventanilla::shell {

class NewPasswordFields;
class PasswordField;

// Makes this computer, which has no data yet, one of a municipality's without any server: writes a request to a stick, and
// begins with the answer that comes back on it, perhaps days later. Opened again meanwhile, it goes on with the answer.
class StickJoinDialog final : public ui::PagedDialog
{
    Q_OBJECT
public:
    // The clock must outlive it.
    StickJoinDialog(const QString &storeFolder, const Clock &clock, QWidget *parent);

    void setFolder(const QString &path); // of the stick

Q_SIGNALS:
    void joined(const std::shared_ptr<ventanilla::security::NewStore> &store);

protected:
    void proceed() override;
    void goBack() override;
    void showState() override;

private:
    enum Page { Asking, Asked, Joining };
    using Store = std::shared_ptr<security::NewStore>;

    void makeAsking();
    void makeAsked();
    void makeJoining();
    void ask();
    void askAnew(); // with another password than before
    void showRequest(const Result<sync::stick_enrolment::WrittenRequest> &written);
    void join();
    void showJoined(const Result<Store> &store);
    [[nodiscard]] bool showAtField(const Error &error);
    void turn(Page page);

    QString m_storeFolder;
    const Clock &m_clock;
    QLineEdit *m_name = nullptr;
    ui::Field *m_nameField = nullptr;
    NewPasswordFields *m_newPassword = nullptr;
    sync_ui::StickFolderField *m_to = nullptr;
    QLabel *m_written = nullptr;
    sync_ui::CheckNumberLabel *m_number = nullptr;
    sync_ui::StickFolderField *m_from = nullptr;
    QLineEdit *m_username = nullptr;
    ui::Field *m_usernameField = nullptr;
    PasswordField *m_password = nullptr;
    ui::Field *m_passwordField = nullptr;
    ui::AsyncTask<sync::stick_enrolment::WrittenRequest> m_asking;
    ui::AsyncTask<Store> m_joining;
};

} // namespace ventanilla::shell
