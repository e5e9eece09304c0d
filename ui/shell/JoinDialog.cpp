#include "ui/shell/JoinDialog.h"

#include "ui/common/Field.h"
#include "ui/shell/NewPasswordFields.h"
#include "ui/words/ErrorWords.h"

#include <QLineEdit>

namespace ventanilla::shell {

JoinDialog::JoinDialog(const QString &folder, const Clock &clock, QWidget *parent)
    : ServerDialog(parent), m_folder(folder), m_clock(clock), m_username(new QLineEdit(this)),
      m_usernameField(new ui::Field(m_username, this)), m_password(new NewPasswordFields(this)),
      m_store(std::make_shared<std::shared_ptr<security::NewStore>>())
{
    constexpr int longestUsername = 64;
    m_username->setMaxLength(longestUsername);
    m_username->setInputMethodHints(Qt::ImhLowercaseOnly | Qt::ImhNoPredictiveText);
    m_usernameField->setRequired(true);
    m_usernameField->setLabel(tr("&User name of an administrator"));
    m_usernameField->setHint(tr("One whom the municipality already has on its other computers."));
    addPart(m_usernameField);
    addPart(m_password);
    setTexts({tr("Join a municipality"), tr("&Join"), tr("Bringing the data of the municipality"), {}, {}});
}

bool JoinDialog::isPartComplete()
{
    const bool named = !m_username->text().trimmed().isEmpty();
    m_usernameField->setProblem(
        named ? QString() : words::describe(Error{ErrorKind::MissingInput, QStringLiteral("username"), {}}));
    return m_password->check(m_username->text().trimmed()) && named;
}

Result<sync_ui::ServerDialog::Work> JoinDialog::work()
{
    sync::NewComputer computer;
    computer.folder = m_folder;
    computer.username = m_username->text().trimmed();
    computer.password = m_password->password();
    return [computer, store = m_store, &clock = m_clock](const sync::ServerIdentity &server, const QString &code,
               const QString &name, Progress &progress) mutable -> Result<bool> {
        computer.server = server;
        computer.typedCode = code;
        computer.name = name;
        auto joined = sync::server_exchange::joinCommune(computer, clock, progress);
        if (!joined)
            return failure(joined.error());
        *store = std::make_shared<security::NewStore>(std::move(*joined));
        return true;
    };
}

bool JoinDialog::showPartError(const Error &error)
{
    const bool isOtherRole = error.kind == ErrorKind::PermissionDenied && error.field.isEmpty();
    if (!isOtherRole && error.field != QLatin1String("username"))
        return false;
    m_usernameField->setProblem(
        isOtherRole ? tr("This user is not an administrator of the municipality.") : words::describe(error));
    m_usernameField->reveal();
    return true;
}

void JoinDialog::succeeded()
{
    m_password->clear();
    accept();
    Q_EMIT joined(std::exchange(*m_store, nullptr));
}

} // namespace ventanilla::shell
