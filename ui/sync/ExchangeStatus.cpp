#include "ui/sync/ExchangeStatus.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/sync/ExchangeShortcuts.h"
#include "ui/sync/StateWords.h"

#include <QEvent>
#include <QPainter>

namespace ventanilla::sync_ui {

namespace {

constexpr int iconLeft = ui::space::one + ui::space::half; // under those of the navigation

} // namespace

ExchangeStatus::ExchangeStatus(Exchanger &exchanger, QWidget *parent) : QAbstractButton(parent), m_exchanger(exchanger)
{
    ui::setTextRole(this, ui::TextRole::Small);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::TabFocus);
    connect(&exchanger, &Exchanger::overviewChanged, this, &ExchangeStatus::tell);
    connect(&exchanger, &Exchanger::exchangingChanged, this, &ExchangeStatus::tell);
    connect(&ui::Theme::instance(), &ui::Theme::changed, this, &ExchangeStatus::tell);
    tell();
}

void ExchangeStatus::tell()
{
    const auto &overview = m_exchanger.overview();
    const StateLine line = overview ? briefly(*overview, m_exchanger.isExchanging()) : StateLine{};
    m_tone = line.tone;
    setText(line.text);
    const QString name = tr("Exchange: %1").arg(line.text);
    setAccessibleName(name);
    setToolTip(QStringLiteral("%1 (%2)").arg(isRoomy() ? tr("Open the exchange") : name,
        exchange_shortcuts::open().keys.toString(QKeySequence::NativeText)));
    setVisible(overview.has_value());
    updateGeometry();
    update();
}

bool ExchangeStatus::isRoomy() const
{
    return ui::Theme::instance().textScale() != ui::TextScale::Largest;
}

int ExchangeStatus::iconSide() const
{
    constexpr int side = 18;
    return ui::Theme::instance().scaled(side);
}

QRect ExchangeStatus::textRect(int width) const
{
    const int left = iconLeft + iconSide() + ui::space::one;
    const int top = ui::space::one + (iconSide() - fontMetrics().height()) / 2; // the first line beside the icon
    const QRect room(left, top, qMax(1, width - left - ui::space::half), 10'000);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text());
}

QSize ExchangeStatus::sizeHint() const
{
    const int side = iconSide() + 2 * ui::space::one;
    return {side, heightForWidth(qMax(side, width()))};
}

QSize ExchangeStatus::minimumSizeHint() const
{
    const int side = iconSide() + 2 * ui::space::one;
    return {side, side};
}

int ExchangeStatus::heightForWidth(int width) const
{
    const int side = iconSide() + 2 * ui::space::one;
    return isRoomy() ? qMax(side, textRect(width).bottom() + 1 + ui::space::one) : side;
}

void ExchangeStatus::paintEvent(QPaintEvent *)
{
    const auto &colours = ui::Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.selection);
        painter.drawRoundedRect(rect(), ui::space::half, ui::space::half);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), ui::space::half, ui::space::half);
    }
    const int side = iconSide();
    const bool roomy = isRoomy();
    const int left = roomy ? iconLeft : (width() - side) / 2;
    const int top = roomy ? ui::space::one : (height() - side) / 2;
    ui::toneIcon(m_tone).paint(&painter, QRect(left, top, side, side));
    if (!roomy)
        return;
    painter.setPen(colours.text);
    painter.drawText(textRect(width()), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text());
}

void ExchangeStatus::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
}

void ExchangeStatus::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ExchangeStatus::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace ventanilla::sync_ui
