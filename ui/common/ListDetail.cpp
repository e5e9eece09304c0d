#include "ui/common/ListDetail.h"

#include "ui/common/EmptyState.h"
#include "ui/common/Theme.h"
#include "ui/common/Views.h"

#include <QEvent>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ventanilla::ui {

namespace {

constexpr int listWidth = 340;
constexpr int mostRowsAbove = 4;
constexpr int fewestRows = 3; // beside, whatever stands above the list

enum Page { Nothing, Rows };

} // namespace

ListDetail::ListDetail(QListView *list, EmptyState *none, QWidget *detail, QWidget *parent)
    : QWidget(parent), m_list(list), m_detail(detail), m_left(new QWidget(this)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_leftColumn(new QVBoxLayout(m_left)),
      m_pages(new QStackedWidget(m_left))
{
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(space::two);
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_detail, 1);
    m_leftColumn->setContentsMargins(0, 0, 0, 0);
    m_leftColumn->setSpacing(space::one);
    m_leftColumn->addWidget(m_pages, 1);
    m_leftColumn->addStretch();
    m_pages->insertWidget(Nothing, none);
    m_pages->insertWidget(Rows, m_list);
    m_pages->hide();
    prepareTwoLineList(m_list);
    setFocusProxy(m_list);
    connect(m_list->model(), &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_rowBefore = chosenRow(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const int row = chosenRow(); row >= 0)
            Q_EMIT rowChosen(row);
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_list->verticalScrollBar()->maximum())
            Q_EMIT endReached();
    });
    arrange();
}

void ListDetail::addAboveList(QWidget *widget)
{
    m_leftColumn->insertWidget(m_leftColumn->indexOf(m_pages), widget);
}

void ListDetail::addBelowList(QWidget *widget)
{
    m_leftColumn->insertWidget(m_leftColumn->indexOf(m_pages) + 1, widget);
}

void ListDetail::showRows(std::optional<int> shownRow)
{
    const auto *model = m_list->model();
    const int rows = model->rowCount();
    const int same = shownRow.value_or(-1);
    // What was opened from elsewhere stays, whatever the list holds.
    const bool fromElsewhere = shownRow && same < 0 && m_rowBefore < 0;
    if (rows > 0 && !fromElsewhere)
        m_list->setCurrentIndex(model->index(same >= 0 ? same : qBound(0, m_rowBefore, rows - 1), 0));
    m_known = true;
    m_pages->show();
    arrange();
}

void ListDetail::setDetailKept(bool kept)
{
    m_kept = kept;
    arrange();
}

bool ListDetail::isAbove() const
{
    return m_columns->direction() == QBoxLayout::TopToBottom;
}

int ListDetail::chosenRow() const
{
    const auto chosen = m_list->selectionModel()->selectedIndexes();
    return chosen.isEmpty() ? -1 : chosen.first().row();
}

void ListDetail::arrange()
{
    const auto &theme = Theme::instance();
    const bool beside = theme.textScale() != TextScale::Largest;
    const int rows = m_list->model()->rowCount();
    const bool withDetail = rows > 0 || m_kept;
    m_pages->setCurrentIndex(rows > 0 ? Rows : Nothing);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_left->setMinimumWidth(beside ? theme.scaled(listWidth) : 0);
    m_left->setMaximumWidth(beside && withDetail ? theme.scaled(listWidth) : QWIDGETSIZE_MAX);
    m_detail->setVisible(withDetail);
    const int height = qMin(rows, mostRowsAbove) * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    const bool asHighAsNeeded = !beside && rows > 0;
    m_list->setMinimumHeight(asHighAsNeeded ? height : qMin(rows, fewestRows) * m_list->sizeHintForRow(0));
    m_list->setMaximumHeight(asHighAsNeeded ? height : QWIDGETSIZE_MAX);
    m_pages->setMaximumHeight(m_list->maximumHeight());
    Q_EMIT arranged();
}

void ListDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace ventanilla::ui
