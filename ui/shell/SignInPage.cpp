#include "ui/shell/SignInPage.h"

#include "core/security/Entrance.h"
#include "core/sync/client/ServerExchange.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/shell/PasswordField.h"
#include "ui/shell/WaitingNotice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ventanilla::shell {

namespace {

// A computer that has been away for too long is opened for nothing but an exchange, which is tried at once: whoever is at
// the counter need not know what a lease is. Errors: LeaseEnded when there is no way to the server.
Result<void> renewLease(
    const QString &folder, const QString &username, const QString &password, const Clock &clock, Progress &progress)
{
    auto session = security::entrance::signIn(folder, username, password, clock, security::entrance::Purpose::Exchange);
    if (!session)
        return failure(session.error());
    const auto report = sync::server_exchange::run(session->database(), progress);
    if (report)
        return {};
    const bool noLink = report.error().kind == ErrorKind::Offline || report.error().kind == ErrorKind::Cut;
    return failure(noLink ? Error{ErrorKind::LeaseEnded, {}, {}} : report.error());
}

} // namespace

SignInPage::SignInPage(const QString &folder, const Clock &clock, QWidget *parent)
    : Page(parent), m_folder(folder), m_clock(clock), m_title(new ui::Heading(this)),
      m_introduction(new ui::MutedLabel(this)), m_notice(new ui::Notice(this)), m_waiting(new WaitingNotice(m_notice)),
      m_username(new QComboBox(this)), m_usernameField(new ui::Field(m_username, this)),
      m_password(new PasswordField(this)), m_passwordField(new ui::Field(m_password, this)),
      m_submit(new ui::PrimaryButton(this)), m_recover(ui::makeButton({}, this))
{
    constexpr int columnWidth = 440;
    auto *column = makeColumn(columnWidth);
    column->addWidget(m_title);
    column->addWidget(m_introduction);
    column->addWidget(m_notice);
    column->addWidget(m_usernameField);
    column->addWidget(m_passwordField);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_recover);
    buttons->addStretch();
    buttons->addWidget(m_submit);
    column->addLayout(buttons);

    m_username->setEditable(true);
    m_username->setInsertPolicy(QComboBox::NoInsert);
    // An open completion list swallows dead keys, and completing in place types names nobody meant.
    m_username->setCompleter(nullptr);
    m_username->lineEdit()->setMaxLength(64);
    m_recover->setFlat(true);
    connect(m_username, &QComboBox::editTextChanged, this, &SignInPage::updateButton);
    connect(m_username->lineEdit(), &QLineEdit::returnPressed, this, [this] { m_password->setFocus(); });
    connect(m_password, &PasswordField::textChanged, this, &SignInPage::updateButton);
    connect(m_password, &PasswordField::submitted, this, &SignInPage::submit);
    connect(m_submit, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_recover, &QPushButton::clicked, this, [this] { Q_EMIT recoveryRequested(m_username->currentText()); });
    connect(m_waiting, &WaitingNotice::waitingChanged, this, [this](bool waiting) {
        updateButton();
        if (!waiting)
            m_password->setFocus();
    });
    retranslateUi();
    updateButton();
}

void SignInPage::prepare()
{
    m_password->clear();
    m_waiting->clear();
    const QString before = m_username->currentText();
    const auto usernames = security::entrance::usernames(m_folder);
    m_username->clear();
    if (usernames)
        m_username->addItems(*usernames);
    else
        m_notice->showError(usernames.error());
    m_username->setEditText(before);
    if (before.isEmpty() && usernames && usernames->size() == 1)
        m_username->setEditText(usernames->first());
    if (m_username->currentText().isEmpty())
        m_username->setFocus();
    else
        m_password->setFocus();
}

void SignInPage::setUsername(const QString &username)
{
    m_username->setEditText(username);
}

void SignInPage::submit()
{
    if (!m_submit->isEnabled())
        return;
    m_waiting->clear();
    m_task.start(
        [folder = m_folder, username = m_username->currentText().trimmed(), password = m_password->text(),
            &clock = m_clock](Progress &progress) -> Result<std::shared_ptr<security::Session>> {
            auto session = security::entrance::signIn(folder, username, password, clock);
            if (!session && session.error().kind == ErrorKind::LeaseEnded) {
                if (auto renewed = renewLease(folder, username, password, clock, progress); !renewed)
                    return failure(renewed.error());
                session = security::entrance::signIn(folder, username, password, clock);
            }
            if (!session)
                return failure(session.error());
            return std::make_shared<security::Session>(std::move(*session));
        },
        [this](const auto &arrival) { arrived(arrival); });
    updateButton();
}

void SignInPage::arrived(const Result<std::shared_ptr<security::Session>> &arrival)
{
    updateButton();
    if (arrival) {
        m_password->clear();
        Q_EMIT signedIn(*arrival);
        return;
    }
    m_password->clear();
    m_password->setFocus();
    m_waiting->showError(arrival.error());
}

void SignInPage::updateButton()
{
    const bool busy = m_task.isRunning();
    m_submit->setEnabled(!busy && !m_waiting->isWaiting() && !m_username->currentText().trimmed().isEmpty()
        && !m_password->text().isEmpty());
    m_submit->setText(busy ? tr("Opening…") : tr("Sign in"));
}

void SignInPage::retranslateUi()
{
    m_title->setText(tr("Ventanilla"));
    m_introduction->setText(tr("Sign in with your municipal user."));
    m_usernameField->setLabel(tr("&User name"));
    m_passwordField->setLabel(tr("&Password"));
    m_recover->setText(tr("I forgot my password"));
    updateButton();
}

} // namespace ventanilla::shell
