#include "ui/sync/ExchangeScreen.h"

#include "ui/common/EmptyState.h"
#include "ui/common/Theme.h"
#include "ui/common/Views.h"
#include "ui/sync/AdmissionDialog.h"
#include "ui/sync/ComputerModel.h"
#include "ui/sync/EnrolmentDialog.h"
#include "ui/sync/ExchangeShortcuts.h"
#include "ui/sync/LogModel.h"
#include "ui/sync/StateCard.h"
#include "ui/sync/StickCard.h"
#include "ui/sync/StickReadDialog.h"
#include "ui/sync/StickSaveDialog.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ventanilla::sync_ui {

ExchangeScreen::ExchangeScreen(security::Session &session, Exchanger &exchanger, QWidget *parent)
    : Screen(parent), m_session(session), m_exchanger(exchanger),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_left(new QWidget(this)),
      m_state(new StateCard(exchanger, session.may(security::Permission::ManageDevices), this)),
      m_stick(new StickCard(this)), m_tabs(new QTabWidget(this)), m_log(new LogModel(this)),
      m_logTable(new QTableView(this)), m_nothingYet(new ui::EmptyState(QStringLiteral("sync"), this)),
      m_logPages(new QStackedWidget(this)), m_computers(new ComputerModel(this)), m_computerTable(new QTableView(this)),
      m_alone(new ui::EmptyState(QStringLiteral("unit"), this)), m_computerPages(new QStackedWidget(this))
{
    place();
    connect(m_state, &StateCard::enrolmentRequested, this, &ExchangeScreen::enrol);
    connect(m_state, &StateCard::differencesRequested, this,
        [this] { Q_EMIT navigationRequested(QStringLiteral("conflicts"), {}); });
    connect(m_stick, &StickCard::saveRequested, this, &ExchangeScreen::saveStick);
    connect(m_stick, &StickCard::readRequested, this, &ExchangeScreen::readStick);
    connect(m_stick, &StickCard::admissionRequested, this, &ExchangeScreen::admit);
    connect(m_alone, &ui::EmptyState::actionTriggered, this, &ExchangeScreen::enrol);
    connect(&m_exchanger, &Exchanger::overviewChanged, this, &ExchangeScreen::showOverview);
    ui::shortcuts::bind(this, exchange_shortcuts::exchangeNow(), [this] { m_state->act(); });
    retranslateUi();
    showOverview();
}

ExchangeScreen::~ExchangeScreen() = default;

void ExchangeScreen::place()
{
    m_columns->setContentsMargins(ui::space::two, ui::space::two, ui::space::two, ui::space::two);
    m_columns->setSpacing(ui::space::two);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(ui::space::two);
    left->addWidget(m_state);
    left->addWidget(m_stick);
    left->addStretch(1);
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeLog(), QString());
    m_tabs->addTab(makeComputers(), QString());
    setFocusProxy(m_state);
    setWidths();
}

QWidget *ExchangeScreen::makeLog()
{
    ui::prepareTable(m_logTable);
    m_logTable->setModel(m_log);
    // The sentence has the room that is left, and as many lines as it needs: the log is short.
    m_logTable->setWordWrap(true);
    m_logTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_logTable->horizontalHeader()->setStretchLastSection(false);
    m_logTable->horizontalHeader()->setSectionResizeMode(LogModel::Outcome, QHeaderView::Stretch);
    m_logPages->addWidget(m_nothingYet);
    m_logPages->addWidget(m_logTable);
    return m_logPages;
}

QWidget *ExchangeScreen::makeComputers()
{
    ui::prepareTable(m_computerTable);
    m_computerTable->setModel(m_computers);
    m_computerTable->horizontalHeader()->setStretchLastSection(false);
    m_computerTable->horizontalHeader()->setSectionResizeMode(ComputerModel::Name, QHeaderView::Stretch);
    m_computerPages->addWidget(m_alone);
    m_computerPages->addWidget(m_computerTable);
    return m_computerPages;
}

void ExchangeScreen::setWidths()
{
    const auto &theme = ui::Theme::instance();
    // Beside very large text there is no room for a table: the columns take turns.
    const bool beside = theme.textScale() != ui::TextScale::Largest;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    constexpr int leftWidth = 340;
    constexpr int tableHeight = 220;
    m_left->setFixedWidth(beside ? theme.scaled(leftWidth) : QWIDGETSIZE_MAX);
    if (!beside) {
        m_left->setMinimumWidth(0);
        m_left->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    m_tabs->setMinimumHeight(theme.scaled(tableHeight));
    const auto fit = [&theme](QTableView *table, std::initializer_list<int> widths) {
        int column = 0;
        for (const int width : widths)
            table->horizontalHeader()->resizeSection(column++, theme.scaled(width));
    };
    fit(m_logTable, {136, 0, 112, 84, 84});
    fit(m_computerTable, {0, 76, 100, 152, 136});
}

QString ExchangeScreen::title() const
{
    return tr("Exchange");
}

void ExchangeScreen::activate()
{
    refresh();
}

void ExchangeScreen::refresh()
{
    m_exchanger.refresh();
}

std::vector<sync::Certificate> ExchangeScreen::receivers() const
{
    std::vector<sync::Certificate> others;
    if (!m_exchanger.overview())
        return others;
    for (const auto &computer : m_exchanger.overview()->computers) {
        if (computer.device != m_exchanger.overview()->ownNumber && !computer.revoked)
            others.push_back(computer);
    }
    return others;
}

// A server enrols the computers where there is one, the first computer where there is none.
bool ExchangeScreen::admits() const
{
    const auto &overview = m_exchanger.overview();
    return overview && overview->ownNumber == sync::firstComputer && !overview->state.enrolled
        && m_session.may(security::Permission::ManageDevices);
}

void ExchangeScreen::showOverview()
{
    m_stick->setReceivers(!receivers().empty());
    m_stick->setAdmits(admits());
    const auto &overview = m_exchanger.overview();
    if (!overview)
        return;
    m_computers->setComputers(overview->computers, overview->ownNumber, overview->latestWork);
    m_computerPages->setCurrentIndex(overview->hasPartners() ? 1 : 0);
    m_log->setRecords(overview->log);
    m_logPages->setCurrentIndex(overview->log.empty() ? 0 : 1);
}

void ExchangeScreen::enrol()
{
    auto *dialog = new EnrolmentDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EnrolmentDialog::enrolled, this, &ExchangeScreen::refresh);
    connect(dialog, &QDialog::accepted, &m_exchanger, &Exchanger::exchange);
    dialog->open();
}

void ExchangeScreen::saveStick()
{
    auto *dialog = new StickSaveDialog(m_session, receivers(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StickSaveDialog::written, this, &ExchangeScreen::refresh);
    dialog->open();
}

void ExchangeScreen::readStick()
{
    auto *dialog = new StickReadDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StickReadDialog::received, this, [this](const sync::Reception &reception) {
        m_exchanger.noteReception(reception);
        refresh();
    });
    dialog->open();
}

void ExchangeScreen::admit()
{
    auto *dialog = new AdmissionDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AdmissionDialog::admitted, this, &ExchangeScreen::refresh);
    dialog->open();
}

void ExchangeScreen::retranslateUi()
{
    m_tabs->setTabText(0, tr("What happened"));
    m_tabs->setTabText(1, tr("Computers"));
    m_logTable->setAccessibleName(tr("Exchanges, newest first"));
    m_computerTable->setAccessibleName(tr("Computers of the municipality"));
    m_nothingYet->setText(tr("Nothing has been exchanged yet. Every exchange and every attempt will be listed here."));
    m_alone->setText(tr("This is the only computer known here. Once it is enrolled, the others of the municipality "
                        "appear in this list."));
    m_alone->setAction(m_session.may(security::Permission::ManageDevices) ? tr("Enrol this computer…") : QString());
    m_log->retranslate();
    m_computers->retranslate();
    Q_EMIT titleChanged();
}

void ExchangeScreen::changeEvent(QEvent *event)
{
    Screen::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setWidths();
}

} // namespace ventanilla::sync_ui
