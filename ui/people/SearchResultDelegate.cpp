#include "ui/people/SearchResultDelegate.h"

#include "ui/common/Theme.h"
#include "ui/people/SearchResultModel.h"

#include <QApplication>
#include <QPainter>

namespace ventanilla::people {

void SearchResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = option.palette;
    const QRect inner = option.rect.adjusted(ui::space::one, ui::space::half, -ui::space::one, -ui::space::half);
    painter->save();
    const auto line = [&](const QFont &font, QPalette::ColorRole role, const QString &text, int top) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(palette.color(selected ? QPalette::HighlightedText : role));
        painter->drawText(QRect(inner.left(), top, inner.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(text, Qt::ElideRight, inner.width()));
        return top + metrics.height();
    };
    const int next =
        line(ui::Theme::instance().font(ui::TextRole::Body), QPalette::Text, index.data().toString(), inner.top());
    line(ui::Theme::instance().font(ui::TextRole::Small), QPalette::PlaceholderText,
        index.data(SearchResultModel::SecondLineRole).toString(), next);
    painter->restore();
}

QSize SearchResultDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const auto &theme = ui::Theme::instance();
    const int height = QFontMetrics(theme.font(ui::TextRole::Body)).height()
        + QFontMetrics(theme.font(ui::TextRole::Small)).height() + ui::space::one;
    return {0, height};
}

} // namespace ventanilla::people
