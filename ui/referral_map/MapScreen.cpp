#include "ui/referral_map/MapScreen.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/common/Views.h"
#include "ui/referral_map/ArrowModel.h"
#include "ui/referral_map/LegDialog.h"
#include "ui/referral_map/MapView.h"
#include "ui/referral_map/PeriodBar.h"
#include "ui/words/MapWords.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ventanilla::referral_map {

namespace {

using referrals::MapLeg;
using referrals::ReferralMap;
using security::Session;

constexpr int leastMapHeight = 300;
constexpr int leastTableRows = 4;

} // namespace

MapScreen::MapScreen(Session &session, QWidget *parent)
    : Screen(parent), m_session(session), m_period(new PeriodBar([&session] { return session.today(); }, this)),
      m_how(ui::makeButton(QStringLiteral("help"), this)), m_summary(new QLabel(this)), m_notice(new ui::Notice(this)),
      m_content(new QWidget(this)), m_columns(new QBoxLayout(QBoxLayout::LeftToRight, m_content)),
      m_view(new MapView(m_content)), m_side(new QWidget(m_content)), m_bottlenecks(new ui::Notice(m_side)),
      m_table(new QTableView(m_side)), m_legend(new ui::MutedLabel(m_side)),
      m_none(new ui::EmptyState(QStringLiteral("referral"), this)), m_model(new ArrowModel(this)),
      m_sorted(new QSortFilterProxyModel(this)), m_reading(session), m_listing(session)
{
    place();
    prepareTable();
    connectParts();
    retranslateUi();
    arrange();
}

MapScreen::~MapScreen() = default;

void MapScreen::place()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::two, ui::space::two, ui::space::two, ui::space::two);
    layout->setSpacing(ui::space::one);
    auto *top = new QHBoxLayout;
    top->addWidget(m_period, 1);
    top->addWidget(m_how, 0, Qt::AlignBottom);
    layout->addLayout(top);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    layout->addWidget(m_notice);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_none, 1);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(ui::space::two);
    constexpr int mapShare = 10;
    constexpr int tableShare = 9;
    m_columns->addWidget(m_view, mapShare);
    m_columns->addWidget(m_side, tableShare);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(ui::space::one);
    side->addWidget(m_bottlenecks);
    side->addWidget(m_table, 1);
    side->addWidget(m_legend);
    m_notice->setClosable(true);
    m_content->hide();
    m_none->hide();
    setFocusProxy(m_view);
}

void MapScreen::prepareTable()
{
    ui::prepareTable(m_table);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ArrowModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ArrowModel::Sent, Qt::DescendingOrder);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ArrowModel::Way, QHeaderView::Stretch);
}

void MapScreen::connectParts()
{
    // After the table has taken the height of one line.
    connect(&ui::Theme::instance(), &ui::Theme::changed, this, &MapScreen::arrange);
    connect(m_period, &PeriodBar::periodChanged, this, &MapScreen::read);
    connect(
        m_how, &QPushButton::clicked, this, [this] { m_notice->showMessage(ui::Tone::Info, words::mapDefinitions()); });
    connect(m_view, &MapView::currentArrowChanged, this, &MapScreen::choose);
    connect(m_view, &MapView::arrowActivated, this, &MapScreen::openArrow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (row.isValid())
            m_view->setCurrentArrow(m_sorted->mapToSource(row).row());
    });
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex &index) { openArrow(m_sorted->mapToSource(index).row()); });
}

QString MapScreen::title() const
{
    return tr("Map of referrals");
}

void MapScreen::activate()
{
    read();
    m_view->setFocus(Qt::OtherFocusReason);
}

void MapScreen::refresh()
{
    read();
}

void MapScreen::read()
{
    const auto period = m_period->period();
    if (!period)
        return;
    m_reading.start([period = *period](Session &session, Progress &) { return referrals::readMap(session, period); },
        [this](const Result<ReferralMap> &map) { showMap(map); });
}

void MapScreen::showMap(const Result<ReferralMap> &map)
{
    if (!map) {
        m_notice->showError(map.error());
        return;
    }
    m_model->setMap(*map);
    m_view->setMap(*map);
    m_content->setVisible(!map->arrows.empty());
    m_none->setVisible(map->arrows.empty());
    showTexts();
    choose(m_view->currentArrow());
}

void MapScreen::showTexts()
{
    const ReferralMap &map = m_model->map();
    m_none->setText(tr("No referrals were made on these days. Choose a longer period."));
    m_summary->setText(summary());
    QStringList lines;
    for (const auto &unit : map.units) {
        for (const QString &reason : words::bottleneckReasons(unit.bottleneck))
            lines << QStringLiteral("%1. %2").arg(unit.name, reason);
    }
    if (lines.isEmpty())
        m_bottlenecks->clear();
    else
        m_bottlenecks->showMessage(ui::Tone::Warning, lines.join(QLatin1Char('\n')));
}

QString MapScreen::summary() const
{
    const ReferralMap &map = m_model->map();
    if (map.arrows.empty())
        return {};
    const QString all = words::figuresText(map.all);
    if (map.all.sent() == map.referrals)
        return all + QLatin1Char('.');
    return tr("%n referral(s) made; with each unit they were passed on to: %1.", nullptr, map.referrals).arg(all);
}

void MapScreen::choose(int arrow)
{
    const QModelIndex row = m_sorted->mapFromSource(m_model->index(arrow, ArrowModel::Way));
    if (row.isValid() && m_table->currentIndex().row() != row.row())
        m_table->setCurrentIndex(row);
}

void MapScreen::openArrow(int arrow)
{
    const auto &drawn = m_model->map().arrows[size_t(arrow)];
    m_listing.start([period = m_model->map().period, choice = referrals::MapChoice{drawn.from, drawn.to}](
                        Session &session, Progress &) { return referrals::readLegs(session, period, choice); },
        [this, way = m_model->wayOf(arrow)](const Result<std::vector<MapLeg>> &legs) { showLegs(way, legs); });
}

void MapScreen::showLegs(const QString &way, const Result<std::vector<MapLeg>> &legs)
{
    if (!legs) {
        m_notice->showError(legs.error());
        return;
    }
    auto *dialog = new LegDialog(m_session, way, *legs, this);
    connect(dialog, &LegDialog::chosen, this, &MapScreen::openReferral);
    dialog->open();
}

void MapScreen::openReferral(const referrals::MapLegRow &row)
{
    if (m_session.may(security::Permission::Refer))
        Q_EMIT navigationRequested(QStringLiteral("inbox"), row.leg.referral.value());
    else if (row.person)
        Q_EMIT navigationRequested(QStringLiteral("people"), row.person->value());
}

void MapScreen::arrange()
{
    const auto &theme = ui::Theme::instance();
    const bool beside = theme.textScale() == ui::TextScale::Normal;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_view->setMinimumHeight(theme.scaled(leastMapHeight));
    const int row = 2 * QFontMetrics(theme.font(ui::TextRole::Body)).height() + ui::space::two;
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setMinimumHeight((leastTableRows + 1) * row);
}

void MapScreen::retranslateUi()
{
    m_period->retranslate();
    m_how->setText(tr("&How it is counted"));
    m_table->setAccessibleName(tr("Ways of referrals"));
    m_legend->setText(
        tr("Days: the working days within which half and nine tenths of the answers came. Enter opens the "
           "referrals of a way."));
    m_model->retranslate();
    m_view->retranslate();
    showTexts();
    Q_EMIT titleChanged();
}

} // namespace ventanilla::referral_map
