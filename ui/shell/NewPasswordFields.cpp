#include "ui/shell/NewPasswordFields.h"

#include "core/security/Password.h"
#include "ui/common/Field.h"
#include "ui/common/Theme.h"
#include "ui/shell/PasswordField.h"
#include "ui/words/ErrorWords.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ventanilla::shell {

NewPasswordFields::NewPasswordFields(QWidget *parent)
    : QWidget(parent), m_first(new PasswordField(this)), m_second(new PasswordField(this)),
      m_firstField(new ui::Field(m_first, this)), m_secondField(new ui::Field(m_second, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::two);
    layout->addWidget(m_firstField);
    layout->addWidget(m_secondField);
    connect(m_first, &PasswordField::textChanged, this, [this] { m_firstField->setProblem({}); });
    connect(m_second, &PasswordField::textChanged, this, [this] { m_secondField->setProblem({}); });
    setFocusProxy(m_first);
    retranslateUi();
}

QString NewPasswordFields::password() const
{
    return m_first->text();
}

bool NewPasswordFields::check(const QString &username)
{
    if (const auto allowed = security::password_rules::check(m_first->text(), username); !allowed) {
        m_firstField->setProblem(words::describe(allowed.error()));
        m_firstField->reveal();
        return false;
    }
    if (m_first->text() != m_second->text()) {
        m_secondField->setProblem(tr("The two passwords are not the same. Type this one again."));
        m_secondField->reveal();
        return false;
    }
    return true;
}

void NewPasswordFields::clear()
{
    m_first->clear();
    m_second->clear();
}

void NewPasswordFields::retranslateUi()
{
    m_firstField->setLabel(tr("&New password"));
    m_firstField->setHint(tr("At least %n characters; four words that you can remember are good.", nullptr,
        security::password_rules::minimumLength));
    m_secondField->setLabel(tr("New password, &again"));
}

void NewPasswordFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::shell
