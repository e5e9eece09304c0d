#include "ui/shell/SettingsScreen.h"

#include "core/security/Entrance.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/shell/NewPasswordFields.h"
#include "ui/shell/PasswordField.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ventanilla::shell {

SettingsScreen::SettingsScreen(security::Session &session, const QString &folder, QWidget *parent)
    : Screen(parent), m_username(session.currentOperator().username), m_folder(folder), m_clock(session.clock()),
      m_preferences(ui::Preferences::load()), m_language(new ui::ChoiceField(this)),
      m_languageField(new ui::Field(m_language, this)), m_appearance(new ui::ChoiceField(this)),
      m_appearanceField(new ui::Field(m_appearance, this)), m_textSize(new ui::ChoiceField(this)),
      m_textSizeField(new ui::Field(m_textSize, this)), m_idle(new QSpinBox(this)),
      m_idleField(new ui::Field(m_idle, this)), m_exchange(new QCheckBox(this)), m_notice(new ui::Notice(this)),
      m_oldPassword(new PasswordField(this)), m_oldPasswordField(new ui::Field(m_oldPassword, this)),
      m_newPassword(new NewPasswordFields(this)), m_change(new ui::PrimaryButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::two, ui::space::two, ui::space::two, ui::space::two);
    layout->setSpacing(ui::space::two);
    layout->addWidget(makeAppearance());
    layout->addWidget(makePassword());
    layout->addStretch();
    setFocusProxy(m_language);
    retranslateUi();

    for (ui::ChoiceField *choice : {m_language, m_appearance, m_textSize})
        connect(choice, &ui::ChoiceField::valueChanged, this, &SettingsScreen::preferencesEdited);
    connect(m_idle, &QSpinBox::valueChanged, this, &SettingsScreen::preferencesEdited);
    connect(m_exchange, &QCheckBox::toggled, this, &SettingsScreen::preferencesEdited);
    connect(m_change, &QPushButton::clicked, this, &SettingsScreen::changePassword);
}

QString SettingsScreen::title() const
{
    return tr("Settings");
}

QString SettingsScreen::helpTopic() const
{
    return QStringLiteral("settings");
}

void SettingsScreen::deactivate()
{
    m_oldPassword->clear();
    m_newPassword->clear();
    m_notice->clear();
}

ui::Card *SettingsScreen::makeAppearance()
{
    constexpr int mostMinutes = 60;
    m_appearanceCard = new ui::Card(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(ui::space::three);
    grid->setVerticalSpacing(ui::space::two);
    grid->addWidget(m_languageField, 0, 0);
    grid->addWidget(m_appearanceField, 0, 1);
    grid->addWidget(m_textSizeField, 1, 0);
    grid->addWidget(m_idleField, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_exchange, 2, 0, 1, 2);
    m_exchange->setChecked(m_preferences.exchangesByItself);
    m_appearanceCard->addLayout(grid);
    m_idle->setRange(1, mostMinutes);
    m_idle->setValue(m_preferences.idleMinutes);
    m_idle->setFocusPolicy(Qt::StrongFocus);
    return m_appearanceCard;
}

ui::Card *SettingsScreen::makePassword()
{
    constexpr int width = 560;
    m_passwordCard = new ui::Card(this);
    auto *column = new QWidget(m_passwordCard);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::two);
    layout->addWidget(m_notice);
    layout->addWidget(m_oldPasswordField);
    layout->addWidget(m_newPassword);
    layout->addWidget(m_change, 0, Qt::AlignLeft);
    const auto limit = [column] { column->setMaximumWidth(ui::Theme::instance().scaled(width)); };
    connect(&ui::Theme::instance(), &ui::Theme::changed, column, limit);
    limit();
    m_passwordCard->addWidget(column);
    m_change->setDefault(false);
    return m_passwordCard;
}

void SettingsScreen::preferencesEdited()
{
    if (m_filling)
        return;
    ui::Preferences wanted = m_preferences;
    wanted.language = m_language->chosen<words::Language>().value_or(wanted.language);
    wanted.appearance = m_appearance->chosen<ui::Appearance>().value_or(wanted.appearance);
    wanted.textScale = m_textSize->chosen<ui::TextScale>().value_or(wanted.textScale);
    wanted.idleMinutes = m_idle->value();
    wanted.exchangesByItself = m_exchange->isChecked();
    if (wanted == m_preferences)
        return;
    m_preferences = wanted;
    m_preferences.save();
    Q_EMIT preferencesChanged(m_preferences);
}

void SettingsScreen::changePassword()
{
    m_notice->clear();
    if (!m_newPassword->check(m_username))
        return;
    m_change->setEnabled(false);
    m_task.start(
        [folder = m_folder, username = m_username, before = m_oldPassword->text(), after = m_newPassword->password(),
            &clock = m_clock](Progress &) -> Result<bool> {
            return security::entrance::changePassword(folder, username, before, after, clock).map([] { return true; });
        },
        [this](const Result<bool> &done) { passwordChanged(done); });
}

void SettingsScreen::passwordChanged(const Result<bool> &done)
{
    m_change->setEnabled(true);
    m_oldPassword->clear();
    m_changedNow = done.has_value();
    if (!done) {
        m_notice->showError(done.error());
        return;
    }
    m_newPassword->clear();
    m_notice->showMessage(ui::Tone::Success, tr("Your password is changed. Use the new one from now on."));
}

void SettingsScreen::retranslateUi()
{
    m_filling = true;
    m_appearanceCard->setTitle(tr("On this computer"));
    m_languageField->setLabel(tr("&Language"));
    // Each language in its own words, so that nobody is lost in one they do not read.
    m_language->setChoices({{QStringLiteral("Español"), int(words::Language::Spanish)},
        {QStringLiteral("English"), int(words::Language::English)}});
    m_appearanceField->setLabel(tr("&Colours"));
    m_appearance->setChoices({{tr("Light"), int(ui::Appearance::Light)}, {tr("Dark"), int(ui::Appearance::Dark)}});
    m_textSizeField->setLabel(tr("&Text size"));
    m_textSize->setChoices({{tr("Normal"), int(ui::TextScale::Normal)}, {tr("Large"), int(ui::TextScale::Large)},
        {tr("Very large"), int(ui::TextScale::Largest)}});
    m_language->setValue(int(m_preferences.language));
    m_appearance->setValue(int(m_preferences.appearance));
    m_textSize->setValue(int(m_preferences.textScale));
    m_idleField->setLabel(tr("Lock after this many &minutes without use"));
    m_idle->setSuffix(tr(" min"));
    m_exchange->setText(tr("&Exchange by itself whenever there is a connection"));
    m_passwordCard->setTitle(tr("My password"));
    m_oldPasswordField->setLabel(tr("Password &until now"));
    m_change->setText(tr("Change the password"));
    if (m_changedNow && !m_notice->text().isEmpty())
        m_notice->showMessage(ui::Tone::Success, tr("Your password is changed. Use the new one from now on."));
    m_filling = false;
}

} // namespace ventanilla::shell
