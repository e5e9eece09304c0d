#include "ui/common/TwoLineDelegate.h"

#include "ui/common/Theme.h"

#include <QPainter>

namespace ventanilla::ui {

namespace {

QFont boldFont()
{
    QFont font = Theme::instance().font(TextRole::Body);
    font.setBold(true);
    return font;
}

void drawLine(QPainter *painter, const QRect &place, const QFont &font, const QColor &colour, const QString &text)
{
    painter->setFont(font);
    painter->setPen(colour);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width());
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &colours = Theme::instance().colours();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected) {
        painter->fillRect(option.rect, colours.selection);
        QRect mark = option.rect;
        mark.setWidth(space::half);
        painter->fillRect(mark, colours.accent);
    }
    const QFont bold = boldFont();
    const QFont small = Theme::instance().font(TextRole::Small);
    QRect place = option.rect.adjusted(space::one + space::half, space::half, -space::one, -space::half);
    QRect first = place;
    first.setHeight(QFontMetrics(bold).height());
    QRect second = place;
    second.setTop(first.bottom() + 1);
    drawLine(painter, first, bold, selected ? colours.onSelection : colours.text, index.data().toString());
    drawLine(painter, second, small, selected ? colours.onSelection : colours.muted, index.data(SecondLine).toString());
    painter->setPen(colours.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines =
        QFontMetrics(boldFont()).height() + QFontMetrics(Theme::instance().font(TextRole::Small)).height();
    return {Theme::instance().scaled(160), lines + 2 * space::half + space::half};
}

} // namespace ventanilla::ui
