#pragma once

#include "ui/referral_map/MapLayout.h"

#include <QGraphicsItem>

// What the map is drawn of. Colours and font are the theme's when it paints.
namespace ventanilla::referral_map {

// An arrow with its numbers: how many, and the median and ninetieth percentile of the days.
class ArrowItem final : public QGraphicsItem
{
public:
    ArrowItem(const referrals::MapArrow &arrow, const PlacedArrow &placed, const QString &way);

    [[nodiscard]] int arrow() const { return int(m_placed.arrow); }
    void setCurrent(bool current);

    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override; // wider than it is drawn, to be met by the pointer
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    // The texts beside each other: the numbers, and what is overdue (empty when nothing is).
    [[nodiscard]] static std::pair<QString, QString> labelOf(const referrals::MapFigures &figures);
    [[nodiscard]] static double labelWidth(const referrals::ReferralMap &map);

private:
    PlacedArrow m_placed;
    QString m_numbers;
    QString m_overdue;
    QPainterPath m_curve;
    bool m_current = false;
};

// A unit's box: its name, and what it sent or got. A bottleneck has the ground of a warning, its icon, and why it is one
// when the pointer rests on it.
class UnitItem final : public QGraphicsItem
{
public:
    UnitItem(const referrals::MapUnit &unit, const PlacedUnit &placed);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF m_box;
    QString m_name;
    QString m_line;
    bool m_marked;
};

} // namespace ventanilla::referral_map
