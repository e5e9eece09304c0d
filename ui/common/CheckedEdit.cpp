#include "ui/common/CheckedEdit.h"

#include "ui/words/ErrorWords.h"

#include <QEvent>

namespace ventanilla::ui {

CheckedEdit::CheckedEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &CheckedEdit::typed);
    connect(this, &QLineEdit::editingFinished, this, &CheckedEdit::leave);
}

void CheckedEdit::setCheck(Check check)
{
    m_check = std::move(check);
}

bool CheckedEdit::isAcceptable() const
{
    return problem().isEmpty();
}

QString CheckedEdit::problem() const
{
    if (!m_check || trimmedText().isEmpty())
        return {};
    const auto checked = m_check(trimmedText());
    return checked ? QString() : words::describe(checked.error());
}

void CheckedEdit::typed()
{
    if (!m_problemShown || !isAcceptable())
        return;
    m_problemShown = false;
    Q_EMIT problemChanged({});
}

void CheckedEdit::leave()
{
    QString found;
    if (m_check && !trimmedText().isEmpty()) {
        const auto checked = m_check(trimmedText());
        if (checked)
            setText(*checked);
        else
            found = words::describe(checked.error());
    }
    if (found.isEmpty() && !m_problemShown)
        return;
    m_problemShown = !found.isEmpty();
    Q_EMIT problemChanged(found);
}

void CheckedEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_problemShown)
        Q_EMIT problemChanged(problem());
}

RutField::RutField(QWidget *parent) : CheckedEdit(parent)
{
    setMaxLength(20);
    setPlaceholderText(QStringLiteral("12.345.678-5"));
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhPreferNumbers);
}

PhoneField::PhoneField(QWidget *parent) : CheckedEdit(parent)
{
    setMaxLength(30);
    setPlaceholderText(QStringLiteral("9 1234 5678"));
    setInputMethodHints(Qt::ImhDialableCharactersOnly);
}

} // namespace ventanilla::ui
