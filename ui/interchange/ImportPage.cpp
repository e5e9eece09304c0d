#include "ui/interchange/ImportPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Field.h"
#include "ui/common/FileField.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/ProgressPanel.h"
#include "ui/common/Theme.h"
#include "ui/common/Views.h"
#include "ui/interchange/ImportResult.h"
#include "ui/interchange/ImportRun.h"
#include "ui/interchange/InterchangeWords.h"
#include "ui/interchange/MappingEditor.h"
#include "ui/interchange/PreviewModel.h"
#include "ui/interchange/ProblemModel.h"
#include "ui/interchange/SavedMappings.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/Format.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace ventanilla::interchange_ui {

namespace {

constexpr int mostProblems = 5000;

} // namespace

ImportPage::ImportPage(security::Session &session, QWidget *parent)
    : QWidget(parent), m_run(new ImportRun(session, this)), m_kind(new ui::ChoiceField(this)),
      m_kindField(new ui::Field(m_kind, this)), m_file(new ui::FileField(ui::FileField::Purpose::Open, this)),
      m_fileField(new ui::Field(m_file, this)), m_layout(new ui::MutedLabel(this)),
      m_try(ui::makeButton(QStringLiteral("search"), this)), m_import(new ui::PrimaryButton(this)),
      m_hint(new ui::MutedLabel(this)), m_progress(new ui::ProgressPanel(this)), m_result(new ImportResult(this)),
      m_noFile(new ui::EmptyState(QStringLiteral("import"), this)), m_tabs(new QTabWidget(this)),
      m_rows(new QTableView(this)), m_rowsModel(new PreviewModel(this)), m_mappingPage(new QWidget(this)),
      m_mapping(new MappingEditor(this)), m_saved(new SavedMappings(session, this)), m_problems(new QTableView(this)),
      m_problemsModel(new ProblemModel(this)), m_problemsNote(new ui::MutedLabel(this)),
      m_problemsPage(new QWidget(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, ui::space::two, 0, 0);
    layout->setSpacing(ui::space::two);
    layout->addWidget(makeLeft(), 2);
    layout->addWidget(makeRight(), 5);
    prepareTables();
    setAcceptDrops(true);
    m_import->setIconName(QStringLiteral("import"));
    m_progress->follow(m_run->importTask());
    connectSteps();
    retranslateUi();
    m_saved->setKind(kind());
    showState();
}

QWidget *ImportPage::makeLeft()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::two);
    m_fileCard = new ui::Card(side);
    m_fileCard->addWidget(m_kindField);
    m_fileCard->addWidget(m_fileField);
    m_fileCard->addWidget(m_layout);
    m_importCard = new ui::Card(side);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(ui::space::one);
    buttons->addWidget(m_try);
    buttons->addWidget(m_import);
    buttons->addStretch();
    m_importCard->addWidget(m_hint);
    m_importCard->addLayout(buttons);
    m_importCard->addWidget(m_progress);
    m_importCard->addWidget(m_result);
    layout->addWidget(m_fileCard);
    layout->addWidget(m_importCard);
    layout->addStretch(1);
    // With large text the steps are taller than the window.
    m_steps = new QScrollArea(this);
    m_steps->setWidget(side);
    m_steps->setWidgetResizable(true);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setFocusPolicy(Qt::NoFocus);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->viewport()->setAutoFillBackground(false);
    side->setAutoFillBackground(false);
    side->installEventFilter(this);
    return m_steps;
}

QWidget *ImportPage::makeRight()
{
    m_columnsCard = new ui::Card(this);
    auto *mapping = new QVBoxLayout(m_mappingPage);
    mapping->setContentsMargins(ui::space::one, ui::space::one, ui::space::one, ui::space::one);
    mapping->addWidget(m_saved);
    mapping->addWidget(m_mapping, 1);
    auto *problems = new QVBoxLayout(m_problemsPage);
    problems->setContentsMargins(0, ui::space::one, 0, 0);
    problems->addWidget(m_problemsNote);
    problems->addWidget(m_problems, 1);
    for (QWidget *page : {static_cast<QWidget *>(m_rows), m_mappingPage, m_problemsPage})
        m_tabs->addTab(page, QString());
    m_tabs->setDocumentMode(true);
    m_columnsCard->addWidget(m_noFile, 1);
    m_columnsCard->addWidget(m_tabs, 1);
    return m_columnsCard;
}

void ImportPage::prepareTables()
{
    ui::prepareTable(m_rows);
    m_rows->setModel(m_rowsModel);
    m_rows->horizontalHeader()->setStretchLastSection(false);
    ui::prepareTable(m_problems);
    m_problems->setModel(m_problemsModel);
    constexpr int widths[] = {60, 120, 170};
    for (int column = 0; column < ProblemModel::Reason; ++column)
        m_problems->horizontalHeader()->resizeSection(column, ui::Theme::instance().scaled(widths[column]));
}

void ImportPage::connectSteps()
{
    connect(m_kind, &ui::ChoiceField::valueChanged, this, [this] {
        m_saved->setKind(kind());
        lookAtFile();
    });
    connect(m_file, &ui::FileField::chosen, this, &ImportPage::lookAtFile);
    connect(m_run, &ImportRun::previewed, this, &ImportPage::showPreview);
    connect(m_run, &ImportRun::previewFailed, this, [this](const Error &error) {
        m_fileField->setProblem(words::describe(error));
        showState();
    });
    connect(m_run, &ImportRun::imported, this, &ImportPage::showReport);
    connect(m_run, &ImportRun::importFailed, this, &ImportPage::showError);
    connect(m_run->importTask(), &ui::Task::started, this, &ImportPage::showState);
    connect(m_run->importTask(), &ui::Task::finished, this, &ImportPage::showState);
    connect(m_mapping, &MappingEditor::changed, this, &ImportPage::mappingEdited);
    connect(m_saved, &SavedMappings::chosen, this, [this](const interchange::Mapping &mapping) {
        if (m_previewed)
            m_run->preview(kind(), m_file->path(), mapping);
    });
    connect(m_saved, &SavedMappings::saveRequested, this, [this] { m_saved->save(m_mapping->mapping()); });
    connect(m_saved, &SavedMappings::failed, this, &ImportPage::showError);
    connect(m_try, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_import, &QPushButton::clicked, this, &ImportPage::requestImport);
    connect(m_result, &ImportResult::openRequested, this,
        [](const QString &file) { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
}

interchange::Kind ImportPage::kind() const
{
    return m_kind->chosen<interchange::Kind>().value_or(interchange::Kind::Persons);
}

void ImportPage::setFile(const QString &path)
{
    m_file->setPath(path);
}

void ImportPage::focusFirst()
{
    m_kind->setFocus();
}

bool ImportPage::isImporting() const
{
    return m_run->isImporting();
}

void ImportPage::lookAtFile()
{
    m_previewed = false;
    m_tried = false;
    m_keepEditor = false;
    m_rejected = 0;
    m_fileField->setProblem({});
    m_rowsModel->clear();
    m_problemsModel->setProblems({});
    m_result->clear();
    if (!m_file->path().isEmpty())
        m_run->preview(kind(), m_file->path(), std::nullopt);
    showState();
}

void ImportPage::showPreview(const interchange::Preview &preview)
{
    const bool first = !m_previewed;
    m_previewed = true;
    m_fileLayout = preview.layout;
    m_fileColumns = preview.headers.size();
    m_rowsModel->setPreview(preview);
    if (!std::exchange(m_keepEditor, false))
        m_mapping->setHeaders(preview.headers, preview.mapping);
    m_problemsModel->setProblems(preview.problems);
    m_tried = false;
    m_rows->resizeColumnsToContents();
    m_rows->horizontalHeader()->setFixedHeight(2 * m_rows->fontMetrics().height() + ui::space::two);
    if (first)
        m_tabs->setCurrentWidget(m_mapping->missingKeys().isEmpty() ? static_cast<QWidget *>(m_rows) : m_mappingPage);
    m_result->clear();
    m_rejected = 0;
    showState();
}

void ImportPage::mappingEdited()
{
    m_keepEditor = true;
    m_tried = false;
    m_rowsModel->setMapping(m_mapping->mapping());
    m_run->preview(kind(), m_file->path(), m_mapping->mapping());
    showState();
}

void ImportPage::requestImport()
{
    if (m_tried) {
        run(false);
        return;
    }
    ui::message::ask(this,
        {tr("Import without a trial?"),
            tr("A trial tells what the file would change, and saves nothing. What is imported cannot be taken back in "
               "one step."),
            tr("Import"), tr("Try it first")},
        [this](ui::message::Answer answer) {
            if (answer != ui::message::Answer::Cancel)
                run(answer == ui::message::Answer::Discard);
        });
}

void ImportPage::run(bool dryRun)
{
    if (m_run->isImporting() || !m_previewed)
        return;
    m_result->clear();
    m_progress->setText(dryRun ? tr("Trying") : tr("Importing"));
    ImportRun::Request request{kind(), m_file->path(), {}};
    request.options.mapping = m_mapping->mapping();
    request.options.dryRun = dryRun;
    request.options.mostProblems = mostProblems;
    m_run->start(request);
}

void ImportPage::showReport(const interchange::ImportReport &report, bool dryRun)
{
    m_tried = dryRun;
    m_rejected = report.rejected;
    m_result->showReport(report, dryRun);
    m_problemsModel->setProblems(report.problems);
    if (report.rejected > 0)
        m_tabs->setCurrentWidget(m_problemsPage);
    showState();
}

void ImportPage::showError(const Error &error)
{
    m_result->showError(error);
    showState();
}

void ImportPage::showState()
{
    const bool ready = m_previewed && m_mapping->missingKeys().isEmpty();
    const bool busy = m_run->isImporting();
    m_tabs->setVisible(m_previewed);
    m_noFile->setVisible(!m_previewed);
    m_try->setEnabled(ready && !busy);
    m_import->setEnabled(ready && !busy);
    for (QWidget *step : {static_cast<QWidget *>(m_kindField), static_cast<QWidget *>(m_fileField), m_mappingPage})
        step->setEnabled(!busy);
    m_hint->setText(!m_previewed ? tr("First choose the file.")
            : ready              ? tr("A trial reads the whole file and saves nothing.")
                                 : tr("Say in “Columns” which column of the file identifies each row."));
    showLayout();
    showTabs();
    fitSteps();
}

void ImportPage::fitSteps()
{
    // As wide as its content needs in this language and size of text: it scrolls downwards only.
    m_steps->setMinimumWidth(
        m_steps->widget()->minimumSizeHint().width() + m_steps->verticalScrollBar()->sizeHint().width());
}

bool ImportPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && watched == m_steps->widget())
        fitSteps();
    return QWidget::eventFilter(watched, event);
}

void ImportPage::showLayout()
{
    m_layout->setVisible(m_previewed);
    m_layout->setText(tr("%1; %n column(s)", nullptr, int(m_fileColumns)).arg(layoutText(m_fileLayout)));
}

void ImportPage::showTabs()
{
    const int problems = m_problemsModel->total();
    m_tabs->setTabText(0, tr("First rows"));
    m_tabs->setTabText(1, tr("Columns"));
    m_tabs->setTabText(2, tr("Problems (%1)").arg(words::number(qMax<qint64>(problems, m_rejected))));
    if (problems == 0)
        m_problemsNote->setText(tr("There are no problems so far."));
    else if (m_rejected > problems)
        m_problemsNote->setText(
            tr("The first %1; all of them are in the file of rejected rows.").arg(words::number(problems)));
    else
        m_problemsNote->setText(m_rejected > 0 ? tr("These rows are not taken.") : tr("Found in the first rows."));
}

void ImportPage::retranslateUi()
{
    m_fileCard->setTitle(tr("1. The file"));
    m_columnsCard->setTitle(tr("2. What it says"));
    m_importCard->setTitle(tr("3. Try and import"));
    m_kindField->setLabel(tr("&What the file has"));
    QList<std::pair<QString, QVariant>> kinds;
    for (const auto each : interchange::allKinds)
        kinds.append({kindText(each), int(each)});
    const bool first = m_kind->count() == 0;
    m_kind->setChoices(kinds);
    if (first)
        m_kind->setValue(int(interchange::Kind::Persons));
    m_fileField->setLabel(tr("&File"));
    m_fileField->setHint(tr("CSV or XLSX. It can also be dropped here."));
    m_file->setButtonText(tr("C&hoose…"));
    m_file->setFilter(tr("Tables (*.csv *.txt *.xlsx);;All files (*)"));
    m_try->setText(tr("&Try without saving"));
    m_import->setText(tr("&Import"));
    m_noFile->setText(tr("Choose a file, or drop it here, to see its first rows and how they will be read."));
    m_rows->setAccessibleName(tr("First rows of the file"));
    m_problems->setAccessibleName(tr("Rows that are not taken"));
    m_rowsModel->retranslate();
    m_problemsModel->retranslate();
}

void ImportPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_steps)
        fitSteps();
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslateUi();
    showState();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile() && !isImporting())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    setFile(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace ventanilla::interchange_ui
