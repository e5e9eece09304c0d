#include "ui/shell/PasswordField.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ventanilla::shell {

PasswordField::PasswordField(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_show(new QAction(this)), m_capitals(new QLabel(this))
{
    constexpr int longest = 1024;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_capitals);
    setFocusProxy(m_edit);
    m_edit->setMaxLength(longest);
    m_edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_edit->installEventFilter(this);
    m_edit->addAction(m_show, QLineEdit::TrailingPosition);
    m_show->setCheckable(true);
    ui::setTextRole(m_capitals, ui::TextRole::Small);
    m_capitals->setWordWrap(true);
    m_capitals->hide();
    connect(m_show, &QAction::toggled, this, &PasswordField::showPassword);
    connect(m_edit, &QLineEdit::textChanged, this, &PasswordField::textChanged);
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordField::submitted);
    showPassword(false);
    retranslateUi();
}

QString PasswordField::text() const
{
    return m_edit->text();
}

void PasswordField::clear()
{
    m_edit->clear();
    m_show->setChecked(false);
    m_capitals->hide();
}

bool PasswordField::warnsOfCapitals() const
{
    return m_capitals->isVisibleTo(this);
}

void PasswordField::showPassword(bool visible)
{
    m_edit->setEchoMode(visible ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setIcon(ui::icon(visible ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    retranslateUi();
}

void PasswordField::retranslateUi()
{
    m_show->setText(m_show->isChecked() ? tr("Hide the password") : tr("Show the password"));
    m_capitals->setText(tr("Capital letters seem to be locked (Caps Lock)."));
}

bool PasswordField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_CapsLock) {
            m_capitals->hide();
        } else if (!key->text().isEmpty() && key->text().at(0).isLetter()) {
            const bool shift = key->modifiers() & Qt::ShiftModifier;
            m_capitals->setVisible(key->text().at(0).isUpper() != shift);
        }
    } else if (event->type() == QEvent::FocusOut) {
        m_capitals->hide();
    }
    return QWidget::eventFilter(watched, event);
}

void PasswordField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::shell
