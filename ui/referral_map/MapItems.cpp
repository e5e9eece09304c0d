#include "ui/referral_map/MapItems.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/words/Format.h"
#include "ui/words/MapWords.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPathStroker>

#include <algorithm>

namespace ventanilla::referral_map {

namespace {

using referrals::MapFigures;

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(ReferralMap)
};

constexpr double headLength = 8; // of an arrow's point
constexpr double radius = 4;     // of a box's corners

QFont bodyFont()
{
    return ui::Theme::instance().font(ui::TextRole::Body);
}

double textWidth(const QString &text)
{
    return QFontMetricsF(bodyFont()).horizontalAdvance(text);
}

QPainterPath curveOf(const PlacedArrow &placed)
{
    const double middle = (placed.begin.x() + placed.tip.x()) / 2;
    const QPointF end(placed.tip.x() - headLength, placed.tip.y());
    QPainterPath path(placed.begin);
    path.cubicTo({middle, placed.begin.y()}, {middle, end.y()}, end);
    return path;
}

QPolygonF headOf(const PlacedArrow &placed)
{
    const double half = std::max(headLength / 2, placed.thickness / 2 + 2);
    return QPolygonF({placed.tip, {placed.tip.x() - headLength, placed.tip.y() - half},
        {placed.tip.x() - headLength, placed.tip.y() + half}});
}

// A name broken between two words where it is too long for one line.
QStringList twoLines(const QString &name, const QFontMetricsF &metrics, double width)
{
    if (metrics.horizontalAdvance(name) <= width)
        return {name};
    qsizetype end = name.lastIndexOf(QLatin1Char(' '));
    while (end > 0 && metrics.horizontalAdvance(name.left(end)) > width)
        end = name.lastIndexOf(QLatin1Char(' '), end - 1);
    if (end <= 0)
        return {metrics.elidedText(name, Qt::ElideRight, width)};
    return {name.left(end), metrics.elidedText(name.mid(end + 1), Qt::ElideRight, width)};
}

} // namespace

ArrowItem::ArrowItem(const referrals::MapArrow &arrow, const PlacedArrow &placed, const QString &way)
    : m_placed(placed), m_curve(curveOf(placed))
{
    std::tie(m_numbers, m_overdue) = labelOf(arrow.figures);
    setToolTip(QStringLiteral("%1: %2").arg(way, words::figuresText(arrow.figures)));
}

std::pair<QString, QString> ArrowItem::labelOf(const MapFigures &figures)
{
    QString numbers = words::number(figures.sent());
    if (figures.medianDays)
        numbers += QStringLiteral(" · ")
            + Tr::tr("%1–%2 d").arg(words::number(*figures.medianDays), words::number(*figures.ninetiethDays));
    const QString overdue = figures.overdue > 0 ? Tr::tr("%1 overdue").arg(words::number(figures.overdue)) : QString();
    return {numbers, overdue};
}

double ArrowItem::labelWidth(const referrals::ReferralMap &map)
{
    double widest = 0;
    for (const auto &arrow : map.arrows) {
        const auto [numbers, overdue] = labelOf(arrow.figures);
        widest = std::max(widest, textWidth(overdue.isEmpty() ? numbers : numbers + QStringLiteral(" · ") + overdue));
    }
    return widest + 2 * ui::space::one;
}

void ArrowItem::setCurrent(bool current)
{
    m_current = current;
    setZValue(current ? 1 : 0);
    update();
}

QRectF ArrowItem::boundingRect() const
{
    const double margin = m_placed.thickness / 2 + headLength;
    return m_curve.boundingRect().united(m_placed.label).adjusted(-margin, -margin, margin, margin);
}

QPainterPath ArrowItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(m_placed.thickness + ui::space::one);
    QPainterPath path = stroker.createStroke(m_curve);
    path.addRect(m_placed.label);
    return path;
}

void ArrowItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const auto &colours = ui::Theme::instance().colours();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor colour = m_current ? colours.accent : colours.fieldBorder;
    QColor line = colour;
    constexpr int seeThrough = 170; // where arrows cross, both are seen
    line.setAlpha(m_current ? 255 : seeThrough);
    painter->setPen(QPen(line, m_placed.thickness, Qt::SolidLine, Qt::FlatCap));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_curve);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(headOf(m_placed));
    if (m_current) {
        painter->setBrush(colours.selection);
        painter->drawRoundedRect(m_placed.label.adjusted(0, 1, -1, -1), radius, radius);
    }
    painter->setFont(bodyFont());
    painter->setPen(m_current ? colours.onSelection : colours.text);
    const QRectF text = m_placed.label.adjusted(ui::space::one, 0, 0, 0);
    painter->drawText(text, int(Qt::AlignLeft | Qt::AlignVCenter), m_numbers);
    if (m_overdue.isEmpty())
        return;
    const QString separator = QStringLiteral(" · ");
    const QRectF rest = text.adjusted(textWidth(m_numbers), 0, 0, 0);
    painter->drawText(rest, int(Qt::AlignLeft | Qt::AlignVCenter), separator);
    if (!m_current)
        painter->setPen(colours.error);
    painter->drawText(rest.adjusted(textWidth(separator), 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter), m_overdue);
}

UnitItem::UnitItem(const referrals::MapUnit &unit, const PlacedUnit &placed)
    : m_box(placed.box), m_name(unit.name), m_marked(placed.receives && unit.bottleneck.any())
{
    QString line;
    if (!placed.receives)
        line = Tr::tr("sent %1").arg(words::number(unit.sent));
    else if (unit.received.medianDays)
        line =
            Tr::tr("got %1 · %2 d").arg(words::number(unit.received.sent()), words::number(*unit.received.medianDays));
    else
        line = Tr::tr("got %1").arg(words::number(unit.received.sent()));
    m_line = line;
    QStringList tip{unit.name};
    if (placed.receives)
        tip << words::figuresText(unit.received) << words::bottleneckReasons(unit.bottleneck);
    setToolTip(tip.join(QLatin1Char('\n')));
}

QRectF UnitItem::boundingRect() const
{
    return m_box.adjusted(-1, -1, 1, 1);
}

void UnitItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const auto &colours = ui::Theme::instance().colours();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_marked ? colours.warning : colours.border, 1));
    painter->setBrush(m_marked ? colours.warningGround : colours.surfaceAlternate);
    painter->drawRoundedRect(m_box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QFontMetricsF metrics(bodyFont());
    const double line = metrics.height();
    QRectF text = m_box.adjusted(ui::space::one, 0, -ui::space::one, 0);
    if (m_marked) {
        const double side = line;
        ui::icon(QStringLiteral("warning"), ui::Tone::Warning)
            .paint(painter, QRectF(text.left(), m_box.center().y() - side / 2, side, side).toRect());
        text.setLeft(text.left() + side + ui::space::one);
    }
    QFont bold = bodyFont();
    bold.setBold(true);
    const QStringList lines = twoLines(m_name, QFontMetricsF(bold), text.width());
    double top = m_box.center().y() - line * double(lines.size() + 1) / 2;
    const auto write = [&](const QString &words) {
        painter->drawText(QRectF(text.left(), top, text.width(), line), int(Qt::AlignLeft | Qt::AlignVCenter), words);
        top += line;
    };
    painter->setFont(bold);
    painter->setPen(colours.text);
    for (const QString &words : lines)
        write(words);
    painter->setFont(bodyFont());
    painter->setPen(m_marked ? colours.text : colours.muted);
    write(metrics.elidedText(m_line, Qt::ElideRight, text.width()));
}

} // namespace ventanilla::referral_map
