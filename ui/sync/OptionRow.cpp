#include "ui/sync/OptionRow.h"

#include "ui/common/StatusBadge.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ventanilla::sync_ui {

OptionRow::OptionRow(QWidget *parent)
    : QFrame(parent), m_radio(new QRadioButton(this)), m_value(new QLabel(this)), m_origin(new QLabel(this)),
      m_badge(new ui::StatusBadge(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(ui::space::one, ui::space::one, ui::space::two, ui::space::one);
    layout->setSpacing(ui::space::one);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(ui::space::half);
    texts->addWidget(m_value);
    texts->addWidget(m_origin);
    layout->addWidget(m_radio, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(m_badge, 0, Qt::AlignTop);
    m_value->setStyleSheet(QStringLiteral("font-weight: bold"));
    ui::setTextRole(m_origin, ui::TextRole::Small);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_value, m_origin}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_badge->hide();
    // The row is the button that people see: the frame of the focus goes round all of it.
    m_radio->setStyleSheet(
        QStringLiteral("QRadioButton { spacing: 0 } QRadioButton:focus { border-color: transparent }"));
    m_radio->installEventFilter(this);
    connect(m_radio, &QRadioButton::toggled, this, [this](bool chosen) {
        m_origin->setForegroundRole(chosen ? QPalette::WindowText : QPalette::PlaceholderText); // on the darker ground
        update();
    });
}

void OptionRow::setTexts(const QString &value, const QString &origin)
{
    m_value->setText(value);
    m_origin->setText(origin);
    m_origin->setVisible(!origin.isEmpty());
    m_radio->setAccessibleName(value);
    m_radio->setAccessibleDescription(origin);
}

void OptionRow::setBadge(const QString &text)
{
    m_badge->setStatus(ui::Tone::Info, text);
    m_badge->setVisible(!text.isEmpty());
}

void OptionRow::setReadOnly()
{
    m_radio->hide();
    m_radio->setEnabled(false);
}

void OptionRow::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    if (!m_radio->isEnabled())
        return;
    m_radio->setChecked(true);
    m_radio->setFocus(Qt::MouseFocusReason);
}

bool OptionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::eventFilter(watched, event);
}

void OptionRow::paintEvent(QPaintEvent *)
{
    const auto &colours = ui::Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = m_radio->isChecked();
    painter.setPen(m_radio->hasFocus() ? QPen(colours.focus, 2) : QPen(chosen ? colours.accent : colours.border));
    painter.setBrush(chosen ? colours.selection : colours.surface);
    const qreal half = painter.pen().widthF() / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), ui::space::half, ui::space::half);
}

} // namespace ventanilla::sync_ui
