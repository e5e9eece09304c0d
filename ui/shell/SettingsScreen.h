#pragma once

#include "core/security/Session.h"
#include "ui/common/AsyncTask.h"
#include "ui/common/Preferences.h"
#include "ui/common/Screen.h"

class QCheckBox;
class QPushButton;
class QSpinBox;

namespace ventanilla::ui {
class Card;
class ChoiceField;
class Field;
class Notice;
class PrimaryButton;
} // namespace ventanilla::ui

namespace ventanilla::shell {

class NewPasswordFields;
class PasswordField;

// What an operator likes on this computer, which takes effect at once, and their password.
class SettingsScreen final : public ui::Screen
{
    Q_OBJECT
public:
    SettingsScreen(security::Session &session, const QString &folder, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    void deactivate() override;

Q_SIGNALS:
    void preferencesChanged(const ventanilla::ui::Preferences &preferences);

protected:
    void retranslateUi() override;

private:
    [[nodiscard]] ui::Card *makeAppearance();
    [[nodiscard]] ui::Card *makePassword();
    void preferencesEdited();
    void changePassword();
    void passwordChanged(const Result<bool> &done);

    QString m_username;
    QString m_folder;
    const Clock &m_clock;
    ui::Preferences m_preferences;
    ui::Card *m_appearanceCard = nullptr;
    ui::ChoiceField *m_language;
    ui::Field *m_languageField;
    ui::ChoiceField *m_appearance;
    ui::Field *m_appearanceField;
    ui::ChoiceField *m_textSize;
    ui::Field *m_textSizeField;
    QSpinBox *m_idle;
    ui::Field *m_idleField;
    QCheckBox *m_exchange;
    ui::Card *m_passwordCard = nullptr;
    ui::Notice *m_notice;
    PasswordField *m_oldPassword;
    ui::Field *m_oldPasswordField;
    NewPasswordFields *m_newPassword;
    ui::PrimaryButton *m_change;
    bool m_filling = false;
    bool m_changedNow = false;
    ui::AsyncTask<bool> m_task;
};

} // namespace ventanilla::shell
