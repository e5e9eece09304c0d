#include "ui/frontdesk/TwoLineDelegate.h"

#include "ui/common/Theme.h"
#include "ui/frontdesk/ResultsModel.h"

#include <QPainter>

namespace ventanilla::frontdesk {

namespace {

QFont boldFont()
{
    QFont font = ui::Theme::instance().font(ui::TextRole::Body);
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
    const auto &colours = ui::Theme::instance().colours();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected) {
        painter->fillRect(option.rect, colours.selection);
        QRect mark = option.rect;
        mark.setWidth(ui::space::half);
        painter->fillRect(mark, colours.accent);
    }
    const QFont bold = boldFont();
    const QFont small = ui::Theme::instance().font(ui::TextRole::Small);
    QRect place =
        option.rect.adjusted(ui::space::one + ui::space::half, ui::space::half, -ui::space::one, -ui::space::half);
    QRect first = place;
    first.setHeight(QFontMetrics(bold).height());
    QRect second = place;
    second.setTop(first.bottom() + 1);
    drawLine(painter, first, bold, selected ? colours.onSelection : colours.text, index.data().toString());
    drawLine(painter, second, small, selected ? colours.onSelection : colours.muted,
        index.data(ResultsModel::SecondLine).toString());
    painter->setPen(colours.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines =
        QFontMetrics(boldFont()).height() + QFontMetrics(ui::Theme::instance().font(ui::TextRole::Small)).height();
    return {ui::Theme::instance().scaled(160), lines + 2 * ui::space::half + ui::space::half};
}

} // namespace ventanilla::frontdesk
