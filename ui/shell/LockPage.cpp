#include "ui/shell/LockPage.h"

#include "core/security/Entrance.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/shell/PasswordField.h"
#include "ui/shell/WaitingNotice.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ventanilla::shell {

LockPage::LockPage(const QString &folder, const Clock &clock, QWidget *parent)
    : Page(parent), m_folder(folder), m_clock(clock), m_title(new ui::Heading(this)), m_who(new ui::MutedLabel(this)),
      m_notice(new ui::Notice(this)), m_waiting(new WaitingNotice(m_notice)), m_password(new PasswordField(this)),
      m_passwordField(new ui::Field(m_password, this)), m_signOut(ui::makeButton(QStringLiteral("sign-out"), this)),
      m_unlock(new ui::PrimaryButton(this))
{
    constexpr int columnWidth = 440;
    auto *column = makeColumn(columnWidth);
    column->addWidget(m_title);
    column->addWidget(m_who);
    column->addWidget(m_notice);
    column->addWidget(m_passwordField);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_signOut);
    buttons->addStretch();
    buttons->addWidget(m_unlock);
    column->addLayout(buttons);

    connect(m_password, &PasswordField::textChanged, this, &LockPage::updateButton);
    connect(m_password, &PasswordField::submitted, this, &LockPage::submit);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::submit);
    connect(m_signOut, &QPushButton::clicked, this, &LockPage::signOutRequested);
    connect(m_waiting, &WaitingNotice::waitingChanged, this, [this](bool waiting) {
        updateButton();
        if (!waiting)
            m_password->setFocus();
    });
    retranslateUi();
    updateButton();
}

void LockPage::prepare(const QString &username, const QString &fullName)
{
    m_username = username;
    m_fullName = fullName;
    m_password->clear();
    m_waiting->clear();
    retranslateUi();
    m_password->setFocus();
}

void LockPage::submit()
{
    if (!m_unlock->isEnabled())
        return;
    m_waiting->clear();
    m_task.start(
        [folder = m_folder, username = m_username, password = m_password->text(), &clock = m_clock](
            Progress &) -> Result<bool> {
            return security::entrance::checkPassword(folder, username, password, clock).map([] { return true; });
        },
        [this](const Result<bool> &done) { arrived(done); });
    updateButton();
}

void LockPage::arrived(const Result<bool> &done)
{
    m_password->clear();
    updateButton();
    if (done) {
        Q_EMIT unlocked();
        return;
    }
    m_password->setFocus();
    m_waiting->showError(done.error());
}

void LockPage::updateButton()
{
    m_unlock->setEnabled(!m_task.isRunning() && !m_waiting->isWaiting() && !m_password->text().isEmpty());
}

void LockPage::retranslateUi()
{
    m_title->setText(tr("Locked"));
    m_who->setText(tr("%1 (%2) is signed in. The work in progress is kept.").arg(m_fullName, m_username));
    m_passwordField->setLabel(tr("&Password"));
    m_signOut->setText(tr("Sign out"));
    m_unlock->setText(tr("Unlock"));
}

} // namespace ventanilla::shell
