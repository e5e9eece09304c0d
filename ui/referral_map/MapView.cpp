#include "ui/referral_map/MapView.h"

#include "ui/common/Theme.h"
#include "ui/referral_map/MapItems.h"
#include "ui/words/MapWords.h"

#include <QAccessible>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace ventanilla::referral_map {

namespace {

constexpr double unitShare = 0.27; // of the width, for a column of units

} // namespace

MapView::MapView(QWidget *parent) : QGraphicsView(parent), m_scene(new QGraphicsScene(this))
{
    setScene(m_scene);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    m_rebuildLater.setSingleShot(true);
    m_rebuildLater.setInterval(0);
    connect(&m_rebuildLater, &QTimer::timeout, this, &MapView::rebuild);
    retranslate();
}

MapView::~MapView() = default;

void MapView::setMap(const referrals::ReferralMap &map)
{
    m_map = map;
    m_current = map.arrows.empty() ? -1 : 0;
    describe();
    rebuild();
    verticalScrollBar()->setValue(0);
}

void MapView::setCurrentArrow(int arrow)
{
    if (arrow == m_current)
        return;
    m_current = arrow;
    for (auto *item : m_items) {
        item->setCurrent(item->arrow() == arrow);
        if (item->arrow() == arrow)
            ensureVisible(QRectF(0, item->boundingRect().top(), 1, item->boundingRect().height()));
    }
    describe();
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT currentArrowChanged(arrow);
}

void MapView::retranslate()
{
    setAccessibleName(tr("Map of referrals, drawn"));
    describe();
    m_rebuildLater.start();
}

void MapView::describe()
{
    if (m_current < 0) {
        setAccessibleDescription({});
        return;
    }
    const auto &arrow = m_map.arrows[size_t(m_current)];
    setAccessibleDescription(
        QStringLiteral("%1 → %2: %3")
            .arg(m_map.unit(arrow.from)->name, m_map.unit(arrow.to)->name, words::figuresText(arrow.figures)));
}

void MapView::rebuild()
{
    m_rebuildLater.stop();
    m_items.clear();
    m_scene->clear();
    const QFontMetricsF metrics(ui::Theme::instance().font(ui::TextRole::Body));
    setBackgroundBrush(ui::Theme::instance().colours().surface);
    const double margin = ui::space::one;
    const double width = viewport()->width() - 2 * margin;
    const auto layout = layOut(m_map, {width, width * unitShare, ArrowItem::labelWidth(m_map), metrics.height()});
    for (const PlacedArrow &placed : layout.arrows) {
        const auto &arrow = m_map.arrows[placed.arrow];
        auto *item = new ArrowItem(
            arrow, placed, QStringLiteral("%1 → %2").arg(m_map.unit(arrow.from)->name, m_map.unit(arrow.to)->name));
        item->setCurrent(item->arrow() == m_current);
        m_scene->addItem(item);
        m_items.push_back(item);
    }
    for (const PlacedUnit &placed : layout.units)
        m_scene->addItem(new UnitItem(*m_map.unit(placed.id), placed));
    if (layout.outsideAt) {
        auto *heading = m_scene->addSimpleText(tr("Outside the municipality"));
        heading->setFont(ui::Theme::instance().font(ui::TextRole::Body));
        heading->setBrush(ui::Theme::instance().colours().muted);
        heading->setPos(width - heading->boundingRect().width(), *layout.outsideAt + margin / 2);
    }
    m_scene->setSceneRect(-margin, -margin, width + 2 * margin, layout.size.height() + 2 * margin);
}

void MapView::step(int by)
{
    const auto current = std::ranges::find(m_items, m_current, &ArrowItem::arrow);
    const auto place = current == m_items.end() ? 0 : int(current - m_items.begin()) + by;
    if (!m_items.empty())
        setCurrentArrow(m_items[size_t(std::clamp(place, 0, int(m_items.size()) - 1))]->arrow());
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const int all = int(m_items.size());
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        step(-1);
        break;
    case Qt::Key_Down:
    case Qt::Key_Right:
        step(1);
        break;
    case Qt::Key_Home:
        step(-all);
        break;
    case Qt::Key_End:
        step(all);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT arrowActivated(m_current);
        break;
    default:
        QGraphicsView::keyPressEvent(event);
        return;
    }
    event->accept();
}

int MapView::arrowAt(const QPoint &position) const
{
    for (auto *item : items(position)) {
        const auto found = std::ranges::find(m_items, item);
        if (found != m_items.end())
            return (*found)->arrow();
    }
    return -1;
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (const int arrow = arrowAt(event->pos()); arrow >= 0)
        setCurrentArrow(arrow);
    QGraphicsView::mousePressEvent(event);
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int arrow = arrowAt(event->pos()); arrow >= 0)
        Q_EMIT arrowActivated(arrow);
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    m_rebuildLater.start();
}

void MapView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        m_rebuildLater.start();
}

} // namespace ventanilla::referral_map
