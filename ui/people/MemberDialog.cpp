#include "ui/people/MemberDialog.h"

#include "core/identity/Household.h"
#include "ui/common/Buttons.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/Field.h"
#include "ui/common/Theme.h"
#include "ui/people/PersonSearchPanel.h"
#include "ui/people/PersonWords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ventanilla::people {

MemberDialog::MemberDialog(
    Purpose purpose, security::Session &session, std::shared_ptr<identity::NameDictionary> dictionary, QWidget *parent)
    : QDialog(parent), m_purpose(purpose), m_explanation(new QLabel(this)), m_relation(new ui::ChoiceField(this)),
      m_relationField(new ui::Field(m_relation, this)), m_buttons(new QDialogButtonBox(this)),
      m_accept(new ui::PrimaryButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::three, ui::space::three, ui::space::three, ui::space::three);
    layout->setSpacing(ui::space::two);
    m_explanation->setWordWrap(true);
    layout->addWidget(m_explanation);
    if (purpose != Purpose::ChangeRelation) {
        m_search = new PersonSearchPanel(session, std::move(dictionary), this);
        m_search->setLabel(tr("&Look for"));
        layout->addWidget(m_search, 1);
        connect(m_search, &PersonSearchPanel::currentChanged, this, &MemberDialog::showState);
        // Enter takes the person: what is still to be said is the relation.
        connect(m_search, &PersonSearchPanel::chosen, m_relation, [this] { m_relation->setFocus(); });
        constexpr int width = 520;
        constexpr int height = 520;
        resize(ui::Theme::instance().scaled(width), ui::Theme::instance().scaled(height));
    }
    layout->addWidget(m_relationField);
    layout->addWidget(m_buttons);
    m_buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_relation, &ui::ChoiceField::valueChanged, this, &MemberDialog::showState);
    QList<std::pair<QString, QVariant>> relations;
    for (const QString &code : identity::relations())
        relations.append({relationText(code), code});
    m_relation->setNothing(tr("Choose…"));
    m_relation->setChoices(relations);
    setTexts();
    showState();
}

void MemberDialog::setName(const QString &name)
{
    m_name = name;
    setTexts();
}

void MemberDialog::setRelation(const QString &code)
{
    m_relation->setValue(code);
}

MemberDialog::Answer MemberDialog::answer() const
{
    return {m_search ? m_search->current() : std::nullopt, m_relation->value().toString()};
}

void MemberDialog::showState()
{
    const auto person = m_search ? m_search->current() : std::nullopt;
    const bool found = !m_search || person.has_value();
    const bool hasHousehold = m_purpose != Purpose::JoinHousehold || (person && person->household);
    m_relationField->setHint(
        found && !hasHousehold ? tr("No household is recorded for the person marked. Mark another one.") : QString());
    m_accept->setEnabled(found && hasHousehold && m_relation->value().isValid());
}

void MemberDialog::setTexts()
{
    m_relationField->setLabel(tr("&Relation to the head of household"));
    switch (m_purpose) {
    case Purpose::AddMember:
        setWindowTitle(tr("Add a member"));
        m_explanation->setText(tr("Search the person who lives in this household. If they are a member of another one, "
                                  "that membership ends today."));
        m_accept->setText(tr("&Add"));
        break;
    case Purpose::JoinHousehold:
        setWindowTitle(tr("Move to another household"));
        m_explanation->setText(
            tr("Search somebody of the household that %1 moves to, by name, RUT, address or folio.").arg(m_name));
        m_accept->setText(tr("&Move"));
        break;
    case Purpose::ChangeRelation:
        setWindowTitle(tr("Change the relation"));
        m_explanation->setText(tr("What %1 is to the head of the household.").arg(m_name));
        m_accept->setText(tr("Chan&ge"));
        break;
    }
}

} // namespace ventanilla::people
