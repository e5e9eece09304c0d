#include "ui/shell/FirstRunPage.h"

#include "app/workspace/Communes.h"
#include "core/base/TextFolding.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/ProgressPanel.h"
#include "ui/common/Theme.h"
#include "ui/shell/JoinDialog.h"
#include "ui/shell/NewPasswordFields.h"
#include "ui/shell/StickJoinDialog.h"
#include "ui/words/ErrorWords.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ventanilla::shell {

namespace {

// By name, as a Chilean reads an alphabet.
QList<std::pair<QString, QVariant>> communeChoices()
{
    auto communes = workspace::communes();
    std::sort(communes.begin(), communes.end(),
        [](const auto &a, const auto &b) { return text::fold(a.name) < text::fold(b.name); });
    QList<std::pair<QString, QVariant>> choices;
    for (const auto &commune : communes)
        choices.append({QStringLiteral("%1 (%2)").arg(commune.name, commune.region), commune.code});
    return choices;
}

} // namespace

FirstRunPage::FirstRunPage(const QString &folder, CreateMunicipality create, const Clock &clock, QWidget *parent)
    : Page(parent), m_folder(folder), m_create(std::move(create)), m_clock(clock), m_title(new ui::Heading(this)),
      m_introduction(new ui::MutedLabel(this)), m_notice(new ui::Notice(this)), m_commune(new ui::ChoiceField(this)),
      m_communeField(new ui::Field(m_commune, this)), m_fullName(new QLineEdit(this)),
      m_fullNameField(new ui::Field(m_fullName, this)), m_username(new QLineEdit(this)),
      m_usernameField(new ui::Field(m_username, this)), m_password(new NewPasswordFields(this)),
      m_progress(new ui::ProgressPanel(this)), m_submit(new ui::PrimaryButton(this)), m_other(new ui::MutedLabel(this)),
      m_join(ui::makeButton(QStringLiteral("sync"), this)),
      m_joinByStick(ui::makeButton(QStringLiteral("import"), this))
{
    constexpr int columnWidth = 560;
    auto *column = makeColumn(columnWidth);
    column->addWidget(m_title);
    column->addWidget(m_introduction);
    column->addWidget(m_notice);
    column->addWidget(m_communeField);
    auto *administrator = new QHBoxLayout;
    administrator->setSpacing(ui::space::two);
    administrator->addWidget(m_fullNameField, 3);
    administrator->addWidget(m_usernameField, 2);
    column->addLayout(administrator);
    column->addWidget(m_password);
    column->addWidget(m_progress);
    column->addWidget(m_submit, 0, Qt::AlignRight);
    column->addWidget(m_other);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(ui::space::one);
    ways->addWidget(m_join);
    ways->addWidget(m_joinByStick);
    ways->addStretch(1);
    column->addLayout(ways);

    m_commune->setChoices(communeChoices());
    m_fullName->setMaxLength(120);
    m_username->setMaxLength(64);
    m_username->setInputMethodHints(Qt::ImhLowercaseOnly | Qt::ImhNoPredictiveText);
    m_progress->follow(&m_task);
    connect(m_join, &QPushButton::clicked, this, &FirstRunPage::join);
    connect(m_joinByStick, &QPushButton::clicked, this, &FirstRunPage::joinByStick);
    connect(m_submit, &QPushButton::clicked, this, &FirstRunPage::submit);
    connect(m_commune, &ui::ChoiceField::valueChanged, this, [this] { m_communeField->setProblem({}); });
    connect(m_fullName, &QLineEdit::textEdited, this, [this] { m_fullNameField->setProblem({}); });
    connect(m_username, &QLineEdit::textEdited, this, [this] { m_usernameField->setProblem({}); });
    retranslateUi();
    m_commune->setFocus();
}

bool FirstRunPage::check()
{
    const auto missing = [](ui::Field *field, const char *name) {
        field->setProblem(words::describe(Error{ErrorKind::MissingInput, QString::fromLatin1(name), {}}));
        field->reveal();
        return false;
    };
    if (!m_commune->value().isValid())
        return missing(m_communeField, "commune");
    if (m_fullName->text().trimmed().isEmpty())
        return missing(m_fullNameField, "full_name");
    if (m_username->text().trimmed().isEmpty())
        return missing(m_usernameField, "username");
    return m_password->check(m_username->text());
}

void FirstRunPage::submit()
{
    m_notice->clear();
    if (!check())
        return;
    const auto commune = workspace::findCommune(m_commune->value().toString());
    if (!commune)
        return;
    NewMunicipality municipality;
    municipality.communeCode = commune->code;
    municipality.communeName = commune->name;
    municipality.administrator.fullName = m_fullName->text().trimmed();
    municipality.administrator.username = m_username->text().trimmed();
    municipality.administrator.role = security::Role::Administrator;
    municipality.password = m_password->password();
    m_submit->setEnabled(false);
    m_task.start(
        [create = m_create, folder = m_folder, municipality](
            Progress &progress) -> Result<std::shared_ptr<security::NewStore>> {
            auto made = create(folder, municipality, progress);
            if (!made)
                return failure(made.error());
            return std::make_shared<security::NewStore>(std::move(*made));
        },
        [this](const auto &store) { arrived(store); });
}

void FirstRunPage::join()
{
    auto *dialog = new JoinDialog(m_folder, m_clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &JoinDialog::joined, this, &FirstRunPage::created);
    dialog->open();
}

void FirstRunPage::joinByStick()
{
    auto *dialog = new StickJoinDialog(m_folder, m_clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StickJoinDialog::joined, this, &FirstRunPage::created);
    connect(dialog, &QDialog::finished, this, &FirstRunPage::retranslateUi); // it may have asked
    dialog->open();
}

void FirstRunPage::arrived(const Result<std::shared_ptr<security::NewStore>> &store)
{
    m_submit->setEnabled(true);
    if (!store) {
        m_notice->showError(store.error());
        return;
    }
    m_password->clear();
    Q_EMIT created(*store);
}

void FirstRunPage::retranslateUi()
{
    m_title->setText(tr("A new municipality"));
    m_introduction->setText(
        tr("There is no municipality yet in the folder %1. Create it here, or start Ventanilla with "
           "--store and the folder where it is.")
            .arg(QDir::toNativeSeparators(m_folder)));
    m_commune->setNothing(tr("Choose the commune"));
    m_communeField->setLabel(tr("&Commune"));
    m_fullNameField->setLabel(tr("Administrator's full &name"));
    m_usernameField->setLabel(tr("&User name"));
    m_usernameField->setHint(tr("Lower case letters, digits, and . _ -"));
    m_progress->setText(tr("Creating the municipality"));
    m_submit->setText(tr("Create the municipality"));
    m_other->setText(sync::stick_enrolment::hasAsked(m_folder)
            ? tr("This computer has asked to join a municipality. When the answer is on the USB stick, go on with "
                 "“Join it "
                 "with a USB stick…”.")
            : tr(
                "Does the municipality already work with Ventanilla on other computers? Then bring its data here: from "
                "the server, with a code from the regional team; or with a USB stick, from its first computer."));
    m_join->setText(tr("Join it through the se&rver…"));
    m_joinByStick->setText(tr("&Join it with a USB stick…"));
}

} // namespace ventanilla::shell
