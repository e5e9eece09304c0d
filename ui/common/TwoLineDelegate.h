#pragma once

#include <QStyledItemDelegate>

namespace ventanilla::ui {

// Two lines a row: what it is in bold, and beneath it, smaller and muted, the text of role SecondLine.
class TwoLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { SecondLine = Qt::UserRole };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ventanilla::ui
