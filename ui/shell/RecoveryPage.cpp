#include "ui/shell/RecoveryPage.h"

#include "core/security/Entrance.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/shell/NewPasswordFields.h"
#include "ui/shell/WaitingNotice.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ventanilla::shell {

RecoveryPage::RecoveryPage(const QString &folder, const Clock &clock, QWidget *parent)
    : Page(parent), m_folder(folder), m_clock(clock), m_title(new ui::Heading(this)),
      m_introduction(new ui::MutedLabel(this)), m_notice(new ui::Notice(this)), m_waiting(new WaitingNotice(m_notice)),
      m_code(new QLineEdit(this)), m_codeField(new ui::Field(m_code, this)), m_username(new QLineEdit(this)),
      m_usernameField(new ui::Field(m_username, this)), m_password(new NewPasswordFields(this)),
      m_back(ui::makeButton({}, this)), m_submit(new ui::PrimaryButton(this))
{
    constexpr int columnWidth = 520;
    auto *column = makeColumn(columnWidth);
    column->addWidget(m_title);
    column->addWidget(m_introduction);
    column->addWidget(m_notice);
    column->addWidget(m_codeField);
    column->addWidget(m_usernameField);
    column->addWidget(m_password);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_submit);
    column->addLayout(buttons);

    m_code->setMaxLength(128);
    m_username->setMaxLength(64);
    connect(m_back, &QPushButton::clicked, this, &RecoveryPage::cancelled);
    connect(m_submit, &QPushButton::clicked, this, &RecoveryPage::submit);
    connect(
        m_waiting, &WaitingNotice::waitingChanged, m_submit, [this](bool waiting) { m_submit->setEnabled(!waiting); });
    retranslateUi();
}

void RecoveryPage::prepare(const QString &username)
{
    m_waiting->clear();
    m_code->clear();
    m_password->clear();
    m_username->setText(username);
    m_code->setFocus();
}

void RecoveryPage::submit()
{
    m_waiting->clear();
    if (!m_password->check(m_username->text()))
        return;
    m_submit->setEnabled(false);
    m_task.start(
        [folder = m_folder, code = m_code->text(), username = m_username->text(), password = m_password->password(),
            &clock = m_clock](Progress &) -> Result<bool> {
            return security::entrance::resetPassword(folder, code, username, password, clock).map([] { return true; });
        },
        [this](const Result<bool> &done) { arrived(done); });
}

void RecoveryPage::arrived(const Result<bool> &done)
{
    m_submit->setEnabled(true);
    if (!done) {
        m_waiting->showError(done.error());
        return;
    }
    m_code->clear();
    m_password->clear();
    Q_EMIT recovered(m_username->text());
}

void RecoveryPage::retranslateUi()
{
    m_title->setText(tr("A new password"));
    m_introduction->setText(
        tr("Ask the administrator for the printed sheet with the recovery code of the municipality."));
    m_codeField->setLabel(tr("&Recovery code"));
    m_codeField->setHint(tr("Capital letters, spaces and hyphens do not matter."));
    m_usernameField->setLabel(tr("&User name"));
    m_back->setText(tr("Back"));
    m_submit->setText(tr("Change the password"));
}

} // namespace ventanilla::shell
