#pragma once

#include "core/base/Clock.h"
#include "ui/common/AsyncTask.h"
#include "ui/shell/Municipality.h"
#include "ui/shell/Page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ventanilla::ui {
class ChoiceField;
class Field;
class Heading;
class Notice;
class PrimaryButton;
class ProgressPanel;
} // namespace ventanilla::ui

namespace ventanilla::shell {

class NewPasswordFields;

// There is no municipality in the folder: says so, and creates one, or brings one that works on other computers.
class FirstRunPage final : public Page
{
    Q_OBJECT
public:
    FirstRunPage(const QString &folder, CreateMunicipality create, const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void created(const std::shared_ptr<ventanilla::security::NewStore> &store);

protected:
    void retranslateUi() override;

private:
    void submit();
    void join();
    void joinByStick();
    [[nodiscard]] bool check();
    void arrived(const Result<std::shared_ptr<security::NewStore>> &store);

    QString m_folder;
    CreateMunicipality m_create;
    const Clock &m_clock;
    ui::Heading *m_title;
    QLabel *m_introduction;
    ui::Notice *m_notice;
    ui::ChoiceField *m_commune;
    ui::Field *m_communeField;
    QLineEdit *m_fullName;
    ui::Field *m_fullNameField;
    QLineEdit *m_username;
    ui::Field *m_usernameField;
    NewPasswordFields *m_password;
    ui::ProgressPanel *m_progress;
    ui::PrimaryButton *m_submit;
    QLabel *m_other;
    QPushButton *m_join;
    QPushButton *m_joinByStick;
    ui::AsyncTask<std::shared_ptr<security::NewStore>> m_task;
};

} // namespace ventanilla::shell
