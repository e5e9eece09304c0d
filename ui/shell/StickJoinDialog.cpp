#include "ui/shell/StickJoinDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/shell/NewPasswordFields.h"
#include "ui/shell/PasswordField.h"
#include "ui/sync/CheckNumberLabel.h"
#include "ui/sync/StickFolderField.h"
#include "ui/words/ErrorWords.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ventanilla::shell {

namespace stick_enrolment = sync::stick_enrolment;

namespace {

QString neededText()
{
    return words::describe(Error{ErrorKind::MissingInput, {}, {}});
}

} // namespace

StickJoinDialog::StickJoinDialog(const QString &storeFolder, const Clock &clock, QWidget *parent)
    : PagedDialog(parent), m_storeFolder(storeFolder), m_clock(clock)
{
    setWindowTitle(tr("Join a municipality with a USB stick"));
    makeAsking();
    makeAsked();
    makeJoining();
    follow(m_asking, tr("Writing"));
    follow(m_joining, tr("Bringing the data of the municipality"));
    connect(notice(), &ui::Notice::actionTriggered, this, &StickJoinDialog::askAnew);
    turn(stick_enrolment::hasAsked(storeFolder) ? Joining : Asking);
}

void StickJoinDialog::makeAsking()
{
    auto *page = addPage();
    addText(page,
        tr("This computer asks the first one of the municipality, by way of a USB stick, to be admitted. The password "
           "is "
           "the one that an administrator will sign in with here."));
    m_name = new QLineEdit(this);
    m_name->setMaxLength(sync::longestDeviceName);
    m_nameField = new ui::Field(m_name, this);
    m_nameField->setRequired(true);
    m_nameField->setLabel(tr("Name of &this computer"));
    m_nameField->setHint(tr("As everybody calls it, for example “Visits laptop” or “Front desk PC 2”."));
    m_newPassword = new NewPasswordFields(this);
    m_to = new sync_ui::StickFolderField(this);
    for (QWidget *field : std::initializer_list<QWidget *>{m_nameField, m_newPassword, m_to})
        page->addWidget(field);
    page->addStretch(1);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setProblem({}); });
}

void StickJoinDialog::makeAsked()
{
    auto *page = addPage();
    m_written = addText(page);
    m_number = new sync_ui::CheckNumberLabel(this);
    page->addWidget(m_number);
    addSteps(page,
        tr("What to do now:\n"
           "1. Write this number down, and take the stick out safely.\n"
           "2. On the first computer of the municipality an administrator opens Exchange, chooses “Admit a new "
           "computer…” "
           "and compares the number.\n"
           "3. Bring the stick back here and continue. Meanwhile this computer may be switched off: choose “Join it "
           "with "
           "a USB stick…” again then."));
    page->addStretch(1);
}

void StickJoinDialog::makeJoining()
{
    auto *page = addPage();
    addText(page,
        tr("Plug in the stick on which the first computer of the municipality has written its answer. The password is "
           "the "
           "one that was chosen here for the request."));
    m_from = new sync_ui::StickFolderField(this);
    m_username = new QLineEdit(this);
    constexpr int longestUsername = 64;
    m_username->setMaxLength(longestUsername);
    m_username->setInputMethodHints(Qt::ImhLowercaseOnly | Qt::ImhNoPredictiveText);
    m_usernameField = new ui::Field(m_username, this);
    m_usernameField->setRequired(true);
    m_usernameField->setLabel(tr("&User name of an administrator"));
    m_usernameField->setHint(tr("One whom the municipality already has on its other computers."));
    m_password = new PasswordField(this);
    m_passwordField = new ui::Field(m_password, this);
    m_passwordField->setRequired(true);
    m_passwordField->setLabel(tr("&Password of the request"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_from, m_usernameField, m_passwordField})
        page->addWidget(field);
    page->addStretch(1);
    connect(m_username, &QLineEdit::textEdited, this, [this] { m_usernameField->setProblem({}); });
    connect(m_password, &PasswordField::textChanged, this, [this] { m_passwordField->setProblem({}); });
}

void StickJoinDialog::setFolder(const QString &path)
{
    m_to->setPath(path);
    m_from->setPath(path);
}

void StickJoinDialog::turn(Page page)
{
    turnTo(page);
    if (page == Asking)
        m_name->setFocus();
    else if (page == Asked)
        next()->setFocus();
    else
        m_from->setFocus();
}

void StickJoinDialog::showState()
{
    switch (page()) {
    case Asking:
        next()->setText(tr("&Save the request"));
        back()->setText(tr("&Back"));
        break;
    case Asked:
        next()->setText(tr("C&ontinue"));
        break;
    default:
        next()->setText(tr("&Join"));
        back()->setText(tr("&Ask again…"));
    }
    back()->setVisible(page() == Joining || (page() == Asking && stick_enrolment::hasAsked(m_storeFolder)));
    setCloseText(page() == Asked ? tr("Later") : tr("Cancel"));
}

void StickJoinDialog::goBack()
{
    turn(page() == Joining ? Asking : Joining);
}

void StickJoinDialog::proceed()
{
    if (page() == Asking)
        ask();
    else if (page() == Asked)
        turn(Joining);
    else
        join();
}

void StickJoinDialog::ask()
{
    notice()->clear();
    const bool named = !m_name->text().trimmed().isEmpty();
    m_nameField->setProblem(named ? QString() : neededText());
    if (!named)
        m_nameField->reveal();
    if (!named || !m_newPassword->check({}) || !m_to->check())
        return;
    m_asking.start(
        [store = m_storeFolder, name = m_name->text(), password = m_newPassword->password(), to = m_to->path(),
            &clock = m_clock](Progress &) { return stick_enrolment::request(store, name, password, to, clock); },
        [this](const Result<stick_enrolment::WrittenRequest> &written) { showRequest(written); });
}

void StickJoinDialog::askAnew()
{
    stick_enrolment::withdraw(m_storeFolder);
    ask();
}

void StickJoinDialog::showRequest(const Result<stick_enrolment::WrittenRequest> &written)
{
    if (written) {
        m_written->setText(
            tr("The request is on the stick, in %1. Its check number:").arg(QFileInfo(written->file).fileName()));
        m_number->setNumber(sync::device_requests::checkNumber(written->request.publicKey));
        m_newPassword->clear();
        m_from->setPath(m_to->path());
        turn(Asked);
        return;
    }
    const Error &error = written.error();
    if (error.kind == ErrorKind::WrongPassword) {
        notice()->showMessage(ui::Tone::Warning,
            tr("This computer has asked before, with another password. Type that one. If nobody remembers it, ask "
               "anew: "
               "the earlier request is then no longer valid."));
        notice()->setAction(tr("Ask &anew"));
        notice()->setFocus();
    } else if (!m_to->showError(error)) {
        notice()->showError(error);
    }
}

void StickJoinDialog::join()
{
    notice()->clear();
    const bool named = !m_username->text().trimmed().isEmpty();
    const bool known = !m_password->text().isEmpty();
    m_usernameField->setProblem(named ? QString() : neededText());
    m_passwordField->setProblem(known ? QString() : neededText());
    if (!m_from->check())
        return;
    if (!named || !known) {
        (named ? m_passwordField : m_usernameField)->reveal();
        return;
    }
    const stick_enrolment::NewComputer computer{
        m_storeFolder, m_from->path(), m_username->text().trimmed(), m_password->text()};
    m_joining.start(
        [computer, &clock = m_clock](Progress &progress) -> Result<Store> {
            auto joined = stick_enrolment::join(computer, clock, progress);
            if (!joined)
                return failure(joined.error());
            return std::make_shared<security::NewStore>(std::move(*joined));
        },
        [this](const Result<Store> &store) { showJoined(store); });
}

void StickJoinDialog::showJoined(const Result<Store> &store)
{
    if (store) {
        m_password->clear();
        accept();
        Q_EMIT joined(*store);
    } else if (store.error().kind != ErrorKind::Cancelled && !showAtField(store.error())) {
        notice()->showError(store.error());
    }
}

bool StickJoinDialog::showAtField(const Error &error)
{
    const auto show = [](ui::Field *field, const QString &problem) {
        field->setProblem(problem);
        field->reveal();
        return true;
    };
    if (error.kind == ErrorKind::NotFound && error.field == QLatin1String("admission")) {
        m_from->setProblem(
            tr("There is no answer for this computer in this folder. Has the first computer admitted it, "
               "and onto this stick?"));
        return true;
    }
    if (error.kind == ErrorKind::Damaged && error.field == QLatin1String("file")) {
        m_from->setProblem(
            tr("The answer on the stick is damaged or incomplete. Admit this computer again on the first one."));
        return true;
    }
    if (error.kind == ErrorKind::WrongPassword)
        return show(m_passwordField, tr("This is not the password that was chosen here for the request."));
    if (error.kind == ErrorKind::PermissionDenied && error.field.isEmpty())
        return show(m_usernameField, tr("This user is not an administrator of the municipality."));
    if (error.field == QLatin1String("username"))
        return show(m_usernameField, words::describe(error));
    return m_from->showError(error);
}

} // namespace ventanilla::shell
