#include "ui/common/Card.h"

#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ventanilla::ui {

Card::Card(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_header(new QHBoxLayout), m_body(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::one);
    m_header->setSpacing(space::one);
    m_header->addWidget(m_title, 1);
    m_body->setSpacing(space::one);
    layout->addLayout(m_header);
    layout->addLayout(m_body, 1);
    m_title->setStyleSheet(QStringLiteral("font-weight: bold"));
    m_title->hide();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_header->addWidget(widget);
}

void Card::addWidget(QWidget *widget, int stretch)
{
    m_body->addWidget(widget, stretch);
}

void Card::addLayout(QLayout *layout, int stretch)
{
    m_body->addLayout(layout, stretch);
}

void Card::paintEvent(QPaintEvent *)
{
    const auto &colours = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.border);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::half, space::half);
}

Heading::Heading(QWidget *parent) : QLabel(parent)
{
    setTextRole(this, TextRole::Title);
    setWordWrap(true);
}

MutedLabel::MutedLabel(QWidget *parent) : QLabel(parent)
{
    setForegroundRole(QPalette::PlaceholderText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

} // namespace ventanilla::ui
