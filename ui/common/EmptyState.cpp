#include "ui/common/EmptyState.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ventanilla::ui {

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent), m_iconName(iconName), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_action(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::two);
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_text);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    showIcon();
}

void EmptyState::setText(const QString &sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::showIcon()
{
    const int side = Theme::instance().scaled(40);
    m_icon->setPixmap(icon(m_iconName, Tone::Neutral).pixmap(side, side));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showIcon();
}

} // namespace ventanilla::ui
