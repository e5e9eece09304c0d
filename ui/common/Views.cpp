#include "ui/common/Views.h"

#include "ui/common/Theme.h"
#include "ui/common/TwoLineDelegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QListView>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolTip>

namespace ventanilla::ui {

namespace {

// Texts begin where those of the headers above them do.
constexpr int inset = 5;

class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // Whole rows are chosen: no cell of one is set off by the pointer or the focus.
        QStyleOptionViewItem text = option;
        text.state &= ~(QStyle::State_MouseOver | QStyle::State_HasFocus);
        QStyleOptionViewItem ground = text;
        initStyleOption(&ground, index);
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
        const bool isRight = ground.displayAlignment.testFlag(Qt::AlignRight);
        text.rect.adjust(isRight ? 0 : inset, 0, isRight ? -inset : 0, 0);
        QStyledItemDelegate::paint(painter, text, index);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        // Of several lines too, a row keeps some distance to the next.
        size.setWidth(size.width() + inset);
        size.setHeight(qMax(size.height() + space::one, option.fontMetrics.height() + space::two));
        return size;
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override
    {
        if (event->type() == QEvent::ToolTip && index.isValid() && !index.data(Qt::ToolTipRole).isValid()) {
            const bool elided = sizeHint(option, index).width() > option.rect.width();
            QToolTip::showText(event->globalPos(), elided ? index.data().toString() : QString(), view);
            return true;
        }
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
};

void setIconSize(QAbstractItemView *view)
{
    constexpr int side = 16;
    const int scaled = Theme::instance().scaled(side);
    view->setIconSize({scaled, scaled});
}

void prepare(QAbstractItemView *view)
{
    view->setTabKeyNavigation(false);
    view->setAlternatingRowColors(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTextElideMode(Qt::ElideRight);
    view->setItemDelegate(new RowDelegate(view));
    setIconSize(view);
    QObject::connect(&Theme::instance(), &Theme::changed, view, [view] { setIconSize(view); });
}

void setRowHeight(QTableView *table)
{
    const int height = QFontMetrics(Theme::instance().font(TextRole::Body)).height() + space::two;
    table->verticalHeader()->setMinimumSectionSize(height);
    table->verticalHeader()->setDefaultSectionSize(height);
}

} // namespace

void prepareTable(QTableView *table)
{
    prepare(table);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    // One height for all rows: asking each row for its own would visit the whole model.
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setRowHeight(table);
    QObject::connect(&Theme::instance(), &Theme::changed, table, [table] { setRowHeight(table); });
}

void prepareList(QAbstractItemView *list)
{
    prepare(list);
}

void prepareTwoLineList(QListView *list)
{
    prepare(list);
    list->setItemDelegate(new TwoLineDelegate(list));
    list->setUniformItemSizes(true);
    list->setAlternatingRowColors(false);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void sizeByCurrentPage(QStackedWidget *pages)
{
    const auto fit = [pages] {
        for (int index = 0; index < pages->count(); ++index) {
            const bool shown = index == pages->currentIndex();
            pages->widget(index)->setSizePolicy(shown ? QSizePolicy::Preferred : QSizePolicy::Ignored,
                shown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        }
        pages->updateGeometry();
    };
    QObject::connect(pages, &QStackedWidget::currentChanged, pages, fit);
    fit();
}

} // namespace ventanilla::ui
