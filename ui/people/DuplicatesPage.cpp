#include "ui/people/DuplicatesPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Notice.h"
#include "ui/common/ProgressPanel.h"
#include "ui/common/Theme.h"
#include "ui/common/Views.h"
#include "ui/people/ComparisonPage.h"
#include "ui/people/DuplicatesModel.h"
#include "ui/people/FileWorker.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>

namespace ventanilla::people {

namespace {

// More than anybody works through before the list is made anew.
constexpr int mostPairs = 500;

} // namespace

DuplicatesPage::DuplicatesPage(FileWorker &worker, QWidget *parent)
    : QWidget(parent), m_worker(worker), m_model(new DuplicatesModel(this))
{
    m_list = makeList();
    m_comparison = new ComparisonPage(worker, this);
    m_comparison->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_comparison);
    connectParts();
    retranslateUi();
}

QWidget *DuplicatesPage::makeList()
{
    auto *page = new QWidget(this);
    m_back = ui::makeButton({}, page);
    m_again = ui::makeButton(QStringLiteral("sync"), page);
    m_compare = new ui::PrimaryButton(page);
    m_title = new ui::Heading(page);
    m_count = new ui::MutedLabel(page);
    m_notice = new ui::Notice(page);
    m_progress = new ui::ProgressPanel(page);
    m_contents = new QStackedWidget(page);
    m_table = new QTableView(m_contents);
    m_none = new ui::EmptyState(QStringLiteral("people"), m_contents);
    m_contents->addWidget(m_none);
    m_contents->addWidget(m_table);
    ui::prepareTable(m_table);
    m_table->setWordWrap(true);
    setRowHeight();
    connect(&ui::Theme::instance(), &ui::Theme::changed, this, &DuplicatesPage::setRowHeight);
    m_table->setModel(m_model);
    auto *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(ui::space::one);
    bar->addWidget(m_back);
    bar->addStretch(1);
    bar->addWidget(m_again);
    bar->addWidget(m_compare);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    layout->addLayout(bar);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_count, m_notice, m_progress})
        layout->addWidget(part);
    layout->addWidget(m_contents, 1);
    return page;
}

// Beside each other two names in very large letters need two lines each.
void DuplicatesPage::setRowHeight()
{
    if (ui::Theme::instance().textScale() != ui::TextScale::Largest)
        return;
    const int lines = 2 * QFontMetrics(ui::Theme::instance().font(ui::TextRole::Body)).height();
    m_table->verticalHeader()->setDefaultSectionSize(lines + ui::space::two);
}

void DuplicatesPage::connectParts()
{
    m_progress->follow(&m_task);
    connect(m_back, &QPushButton::clicked, this, &DuplicatesPage::left);
    connect(m_again, &QPushButton::clicked, this, &DuplicatesPage::search);
    connect(m_compare, &QPushButton::clicked, this, &DuplicatesPage::compareCurrent);
    connect(m_table, &QTableView::activated, this, &DuplicatesPage::compareCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DuplicatesPage::showState);
    connect(m_notice, &ui::Notice::actionTriggered, this, [this] { Q_EMIT fileRequested(m_merged); });
    connect(m_comparison, &ComparisonPage::left, this, &DuplicatesPage::showList);
    connect(m_comparison, &ComparisonPage::fileRequested, this, &DuplicatesPage::fileRequested);
    connect(m_comparison, &ComparisonPage::merged, this,
        [this](PersonId standing, PersonId other) { settled(standing, other, true); });
    connect(m_comparison, &ComparisonPage::toldApart, this,
        [this](PersonId standing, PersonId other) { settled(standing, other, false); });
}

void DuplicatesPage::begin()
{
    if (!m_searched)
        search();
    showList();
}

void DuplicatesPage::search()
{
    m_notice->clear();
    auto forked = m_worker.guiSession().fork();
    if (!forked) {
        m_notice->showError(forked.error());
        return;
    }
    m_searched = true;
    const auto session = std::make_shared<security::Session>(*std::move(forked));
    m_task.start([session](Progress &progress) { return identity::duplicates::list(*session, mostPairs, progress); },
        [this](const auto &pairs) { found(pairs); });
    showState();
}

void DuplicatesPage::found(const Result<std::vector<identity::LikelyPair>> &pairs)
{
    if (pairs) {
        m_model->setPairs(*pairs, m_worker.guiSession().today());
        m_table->setCurrentIndex(m_model->index(0, 0));
    } else {
        m_searched = false;
        if (pairs.error().kind != ErrorKind::Cancelled)
            m_notice->showError(pairs.error());
    }
    showState();
    if (!isComparing() && isVisible())
        showList();
}

void DuplicatesPage::compareCurrent()
{
    const auto *pair = m_model->at(m_table->currentIndex().row());
    if (!pair)
        return;
    m_notice->clear();
    m_comparison->compare(*pair);
    m_list->hide();
    m_comparison->show();
    m_comparison->setFocus();
}

bool DuplicatesPage::isComparing() const
{
    return m_comparison->isVisibleTo(this);
}

void DuplicatesPage::settled(PersonId standing, PersonId other, bool merged)
{
    m_merged = standing;
    m_model->settle(standing, other, merged);
    m_notice->showMessage(ui::Tone::Success,
        merged ? tr("It is one file now. If it was a mistake, open the file: they can be separated there.")
               : tr("They stay as two persons, and will not be proposed again."));
    m_notice->setAction(merged ? tr("Open the file") : QString());
    showList();
}

void DuplicatesPage::showList()
{
    m_comparison->hide();
    m_list->show();
    showState();
    if (m_model->total() > 0)
        m_table->setFocus();
    else
        m_back->setFocus();
}

void DuplicatesPage::showState()
{
    const int pairs = m_model->total();
    m_contents->setCurrentIndex(pairs > 0 ? 1 : 0);
    m_none->setText(m_searched ? tr("Nobody seems to be registered twice.")
                               : tr("The files have not been compared to the end. Look again to see the list."));
    m_contents->setVisible(pairs > 0 || !m_task.isRunning());
    m_count->setVisible(pairs > 0);
    m_count->setText(pairs >= mostPairs ? tr("The %n surest pair(s)", nullptr, pairs)
                                        : tr("%n pair(s), the surest first", nullptr, pairs));
    m_compare->setEnabled(m_model->at(m_table->currentIndex().row()) != nullptr);
}

void DuplicatesPage::retranslateUi()
{
    m_back->setText(tr("&Back to people"));
    m_again->setText(tr("Look &again"));
    m_compare->setText(tr("&Compare the two files"));
    m_title->setText(tr("Possible duplicates"));
    m_progress->setText(tr("Comparing the files of all persons…"));
    m_table->setAccessibleName(m_title->text());
    m_model->retranslate();
    showState();
}

void DuplicatesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (isComparing())
        showList();
    else
        Q_EMIT left();
}

void DuplicatesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::people
