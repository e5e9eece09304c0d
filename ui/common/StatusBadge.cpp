#include "ui/common/StatusBadge.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QPainter>

namespace ventanilla::ui {

StatusBadge::StatusBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

StatusBadge::StatusBadge(Tone tone, const QString &text, QWidget *parent) : StatusBadge(parent)
{
    setStatus(tone, text);
}

void StatusBadge::setStatus(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    const int height = fontMetrics().height();
    return {height + fontMetrics().horizontalAdvance(m_text) + space::half + 2 * space::one, height + space::half};
}

QSize StatusBadge::minimumSizeHint() const
{
    return sizeHint();
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    const auto &colours = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground(m_tone));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    const int side = fontMetrics().height() - 2;
    toneIcon(m_tone).paint(&painter, QRect(space::one, (height() - side) / 2, side, side));
    painter.setPen(colours.tone(m_tone));
    painter.drawText(
        rect().adjusted(space::one + side + space::half, 0, -space::half, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

void StatusBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace ventanilla::ui
