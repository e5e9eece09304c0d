#include "ui/frontdesk/TodayScreen.h"

#include "ui/common/EmptyState.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/common/Views.h"
#include "ui/frontdesk/AttentionDetail.h"
#include "ui/frontdesk/AttentionFilterBar.h"
#include "ui/frontdesk/AttentionTableModel.h"
#include "ui/frontdesk/DeskShortcuts.h"
#include "ui/frontdesk/FrontDeskScreen.h"
#include "ui/words/Format.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>

namespace ventanilla::frontdesk {

namespace {

constexpr int loadAfterMilliseconds = 150;

} // namespace

TodayScreen::TodayScreen(security::Session &session, attention::Sources sources, QWidget *parent)
    : Screen(parent), m_session(session), m_sources(std::move(sources)), m_desk(session, m_sources),
      m_office(Office::load(session).value_or(Office())), m_filters(new AttentionFilterBar(session, m_office, this)),
      m_count(new QLabel(this)), m_notice(new ui::Notice(this)), m_stack(new QStackedWidget(this)),
      m_table(new QTableView), m_nothing(new ui::EmptyState(QStringLiteral("today"))),
      m_model(new AttentionTableModel(session, this)),
      m_detail(new AttentionDetail(session, m_desk, m_sources, m_office, this))
{
    place();
    m_loadLater.setSingleShot(true);
    m_loadLater.setInterval(loadAfterMilliseconds);
    connect(&m_loadLater, &QTimer::timeout, this, &TodayScreen::load);
    connect(m_filters, &AttentionFilterBar::changed, this, [this] { m_loadLater.start(); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        present(AttentionId(index.data(AttentionTableModel::idRole).toLongLong()));
    });
    connect(m_detail, &AttentionDetail::corrected, this, &TodayScreen::load);
    connect(m_detail, &AttentionDetail::continueRequested, this,
        [this](AttentionId id) { Q_EMIT navigationRequested(QStringLiteral("frontdesk"), openAttention(id)); });
    connect(m_detail, &AttentionDetail::personRequested, this,
        [this](PersonId id) { Q_EMIT navigationRequested(QStringLiteral("frontdesk"), openPerson(id)); });
    ui::shortcuts::bind(this, desk_shortcuts::filters(), [this] { m_filters->setFocus(Qt::ShortcutFocusReason); });
    ui::shortcuts::bind(this, desk_shortcuts::correct(), [this] { m_detail->correct(); });
    ui::shortcuts::bind(this, desk_shortcuts::printAgain(), [this] { m_detail->printReceipt(); });
    ui::shortcuts::bind(this, desk_shortcuts::saveAgain(), [this] { m_detail->saveReceipt(); });
    retranslateUi();
    setWidths();
}

TodayScreen::~TodayScreen() = default;

void TodayScreen::place()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(ui::space::two, ui::space::two, ui::space::two, ui::space::two);
    grid->setSpacing(ui::space::one);
    grid->setHorizontalSpacing(ui::space::two);
    grid->addWidget(m_filters, 0, 0, 1, 2);
    grid->addWidget(m_count, 1, 0, 1, 2);
    grid->addWidget(m_notice, 2, 0, 1, 2);
    grid->addWidget(m_stack, 3, 0);
    grid->addWidget(m_detail, 3, 1);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(3, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    ui::prepareTable(m_table);
    m_table->setModel(m_model);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_table);
}

QString TodayScreen::title() const
{
    return tr("Attentions");
}

QString TodayScreen::helpTopic() const
{
    return QStringLiteral("attentions");
}

void TodayScreen::activate()
{
    load();
    m_table->setFocus(Qt::OtherFocusReason);
}

void TodayScreen::open(const QVariant &what)
{
    const QVariant attention = what.toMap().value(QStringLiteral("attention"));
    if (attention.isValid())
        present(AttentionId(attention.toLongLong()));
}

void TodayScreen::refresh()
{
    load();
}

void TodayScreen::noteExchange()
{
    m_detail->showExchange();
}

bool TodayScreen::hasUnsavedWork() const
{
    return m_detail->isCorrecting();
}

void TodayScreen::load()
{
    m_loadLater.stop();
    m_notice->clear();
    const auto current = m_table->currentIndex().data(AttentionTableModel::idRole);
    if (auto loaded = m_model->load(m_filters->filter()); !loaded && !m_filters->reveal(loaded.error()))
        m_notice->showError(loaded.error());
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_model->rowCount() > 0) {
        const int row = current.isValid() ? m_model->rowOf(AttentionId(current.toLongLong())) : -1;
        m_table->setCurrentIndex(m_model->index(qMax(0, row), 0));
    }
    showCount();
}

void TodayScreen::present(AttentionId id)
{
    const int row = m_model->rowOf(id);
    const QString name = row >= 0 ? m_model->index(row, AttentionTableModel::Name).data().toString()
                                  : tr("Attention %1").arg(id.folio());
    m_detail->present(id, name);
}

void TodayScreen::showCount()
{
    m_count->setText(tr("%n attention(s)", nullptr, m_model->total()));
}

void TodayScreen::setWidths()
{
    const auto &theme = ui::Theme::instance();
    m_detail->setFixedWidth(qMin(theme.scaled(376), 560));
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->resizeSection(AttentionTableModel::Start, theme.scaled(70));
    header->resizeSection(AttentionTableModel::Unit, theme.scaled(120));
    header->resizeSection(AttentionTableModel::Operator, theme.scaled(120));
    header->resizeSection(AttentionTableModel::State, theme.scaled(108));
    header->setStretchLastSection(false);
    header->setSectionResizeMode(AttentionTableModel::Start, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AttentionTableModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(AttentionTableModel::Motives, QHeaderView::Stretch);
}

void TodayScreen::retranslateUi()
{
    m_nothing->setText(tr("No attention fits these filters."));
    m_table->setAccessibleName(tr("Attentions"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, AttentionTableModel::ColumnCount - 1);
    showCount();
    Q_EMIT titleChanged();
}

void TodayScreen::changeEvent(QEvent *event)
{
    Screen::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setWidths();
}

} // namespace ventanilla::frontdesk
