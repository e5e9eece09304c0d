#include "ui/catalogue/CatalogueScreen.h"

#include "ui/catalogue/BenefitDetail.h"
#include "ui/catalogue/BenefitEditor.h"
#include "ui/catalogue/BenefitFilterBar.h"
#include "ui/catalogue/BenefitModel.h"
#include "ui/catalogue/CatalogueShortcuts.h"
#include "ui/catalogue/PrintCatalogueDialog.h"
#include "ui/catalogue/VersionList.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/common/Views.h"
#include "ui/words/Format.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ventanilla::catalogue_ui {

CatalogueScreen::CatalogueScreen(security::Session &session, QWidget *parent)
    : Screen(parent), m_session(session), m_filters(new BenefitFilterBar(this)), m_model(new BenefitModel(this)),
      m_notice(new ui::Notice(this)), m_listPages(new QStackedWidget(this)), m_table(new QTableView(this)),
      m_empty(new ui::EmptyState(QStringLiteral("catalogue"), this)), m_count(new ui::MutedLabel(this)),
      m_detailPages(new QStackedWidget(this)), m_detail(new BenefitDetail(this)),
      m_nothingChosen(new ui::EmptyState(QStringLiteral("benefit"), this)), m_new(ui::makeButton({}, this)),
      m_edit(ui::makeButton({}, this)), m_print(ui::makeButton(QStringLiteral("print"), this)),
      m_pages(new QStackedWidget(this))
{
    // While the filters are the screen's own children: what leads to a widget further down is put beside it in the order of
    // Tab, and the filters then came last, from where Tab begins anew.
    setFocusProxy(m_filters);
    m_pages->addWidget(makeBrowser());
    ui::sizeByCurrentPage(m_pages);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::two, ui::space::two, ui::space::two, ui::space::two);
    layout->setSpacing(ui::space::two);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);

    connect(m_detail->versions(), &VersionList::withdrawalSubmitted, this, &CatalogueScreen::withdraw);
    connect(m_filters, &BenefitFilterBar::changed, this, &CatalogueScreen::list);
    connect(m_filters, &BenefitFilterBar::leaveDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_empty, &ui::EmptyState::actionTriggered, m_filters, &BenefitFilterBar::reset);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CatalogueScreen::showCurrent);
    connect(m_new, &QPushButton::clicked, this, &CatalogueScreen::beginNew);
    connect(m_edit, &QPushButton::clicked, this, &CatalogueScreen::beginEdit);
    const auto putOnPaper = [this] { (new PrintCatalogueDialog(m_session, this))->open(); };
    connect(m_print, &QPushButton::clicked, this, putOnPaper);
    ui::shortcuts::bind(this, catalogue_shortcuts::print(), putOnPaper);
    retranslateUi();
    refresh();
    if (BenefitEditor::hasDraft(m_session) && editor()->restoreDraft(m_units))
        m_pages->setCurrentWidget(m_editor);
}

BenefitEditor *CatalogueScreen::editor()
{
    if (m_editor)
        return m_editor;
    m_editor = new BenefitEditor(m_session, this);
    m_pages->addWidget(m_editor);
    connect(m_editor, &BenefitEditor::closed, this, &CatalogueScreen::closeEditor);
    connect(m_editor, &BenefitEditor::saved, this, [this](const QString &code) {
        closeEditor();
        open(code);
    });
    return m_editor;
}

QWidget *CatalogueScreen::makeBrowser()
{
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(ui::space::two);
    split->addWidget(makeList());
    split->addWidget(m_detailPages);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    m_detailPages->addWidget(m_nothingChosen);
    m_detailPages->addWidget(m_detail);

    auto *browser = new QWidget(this);
    auto *layout = new QVBoxLayout(browser);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::two);
    layout->addWidget(m_filters);
    layout->addWidget(split, 1);
    return browser;
}

QWidget *CatalogueScreen::makeList()
{
    ui::prepareTable(m_table);
    m_table->setModel(m_model);
    auto *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(BenefitModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(BenefitModel::Provider, QHeaderView::Interactive);
    header->setSectionResizeMode(BenefitModel::Kind, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(BenefitModel::Scope, QHeaderView::ResizeToContents);
    constexpr int providerWidth = 150;
    header->resizeSection(BenefitModel::Provider, ui::Theme::instance().scaled(providerWidth));
    m_table->viewport()->installEventFilter(this);
    m_listPages->addWidget(m_table);
    m_listPages->addWidget(m_empty);

    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::half);
    layout->addWidget(m_listPages, 1);
    layout->addWidget(m_count);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(ui::space::one);
    buttons->addWidget(m_new);
    buttons->addWidget(m_edit);
    buttons->addStretch();
    buttons->addWidget(m_print);
    layout->addLayout(buttons);
    return side;
}

QString CatalogueScreen::title() const
{
    return tr("Catalogue");
}

void CatalogueScreen::activate()
{
    refresh();
}

void CatalogueScreen::open(const QVariant &what)
{
    const QString code = what.toString();
    // What is being written is not left for what somebody else asks to see.
    if (code.isEmpty() || hasUnsavedWork())
        return;
    m_pages->setCurrentIndex(0);
    m_filters->reset();
    select(m_model->rowOf(code));
    if (m_model->rowOf(code) < 0)
        m_notice->showError({ErrorKind::NotFound, QStringLiteral("benefit"), {}});
    else
        m_table->setFocus();
}

void CatalogueScreen::refresh()
{
    readUnits();
    m_detail->setNames(catalogue::benefitNames(m_session).value_or(catalogue::BenefitNames()));
    list();
}

bool CatalogueScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return Screen::eventFilter(watched, event);
}

// The name comes first: with large text the columns that the detail repeats give way to it.
void CatalogueScreen::fitColumns()
{
    constexpr int roomForAll = 480;
    constexpr int roomForProvider = 340;
    const int width = m_table->viewport()->width();
    const bool all = width >= ui::Theme::instance().scaled(roomForAll);
    m_table->setColumnHidden(BenefitModel::Kind, !all);
    m_table->setColumnHidden(BenefitModel::Scope, !all);
    m_table->setColumnHidden(BenefitModel::Provider, width < ui::Theme::instance().scaled(roomForProvider));
}

void CatalogueScreen::readUnits()
{
    const auto units = m_session.read(security::Permission::ReadCatalogue,
        [](store::Connection &connection) { return security::units::all(connection); });
    if (!units)
        return; // list() says why
    m_units = *units;
    m_model->setUnits(*units);
    m_filters->setUnits(*units);
}

void CatalogueScreen::list()
{
    const auto *current = m_model->at(m_table->currentIndex().row());
    const QString code = current ? current->code : QString();
    auto found = catalogue::listBenefits(m_session, m_filters->filter(m_session.today()));
    if (!found) {
        m_notice->showError(found.error());
        return;
    }
    m_notice->clear();
    m_model->setBenefits(*std::move(found));
    m_listPages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    select(qMax(0, m_model->rowOf(code)));
    showCurrent();
    showCount();
}

void CatalogueScreen::select(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto index = m_model->index(row, 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void CatalogueScreen::showCurrent()
{
    const auto *benefit = m_model->at(m_table->currentIndex().row());
    if (benefit) {
        m_detail->showBenefit(*benefit, m_model->providerText(*benefit), m_session.today());
        auto history = catalogue::benefitHistory(m_session, benefit->id);
        if (!history)
            m_notice->showError(history.error());
        m_detail->setHistory(std::move(history).value_or(std::vector<catalogue::BenefitHistoryEntry>()));
    }
    m_detailPages->setCurrentIndex(benefit ? 1 : 0);
    showButtons();
}

void CatalogueScreen::showButtons()
{
    const bool edits = m_session.may(security::Permission::EditCatalogue);
    m_new->setVisible(edits);
    m_edit->setVisible(edits);
    const auto *benefit = m_model->at(m_table->currentIndex().row());
    m_edit->setEnabled(benefit && catalogue::mayEdit(m_session.currentOperator(), benefit->unit));
    m_edit->setToolTip(benefit && !m_edit->isEnabled() ? tr("Another unit gives this benefit.") : QString());
}

void CatalogueScreen::beginNew()
{
    m_notice->clear();
    m_pages->setCurrentWidget(editor());
    m_editor->begin(std::nullopt, m_units);
}

void CatalogueScreen::beginEdit()
{
    const auto *benefit = m_model->at(m_table->currentIndex().row());
    if (!benefit)
        return;
    m_notice->clear();
    m_pages->setCurrentWidget(editor());
    m_editor->begin(*benefit, m_units);
}

void CatalogueScreen::closeEditor()
{
    m_pages->setCurrentIndex(0);
    refresh();
    m_table->setFocus();
}

void CatalogueScreen::withdraw(BenefitVersionId version, const QString &reason)
{
    const auto done = catalogue::withdrawVersion(m_session, version, reason);
    if (!done && m_detail->versions()->showProblem(done.error()))
        return;
    list();
    m_detail->setFocus(Qt::OtherFocusReason);
    if (done)
        m_notice->showMessage(ui::Tone::Success, tr("Withdrawn: this version does not begin."));
    else
        m_notice->showError(done.error());
}

bool CatalogueScreen::isEditing() const
{
    return m_editor && m_pages->currentWidget() == m_editor && m_editor->hasUnsavedWork();
}

bool CatalogueScreen::hasUnsavedWork() const
{
    return isEditing() || m_detail->versions()->hasUnsavedWork();
}

void CatalogueScreen::saveDraft()
{
    if (m_pages->currentWidget() == m_editor && m_editor->hasUnsavedWork())
        m_editor->saveDraft();
}

void CatalogueScreen::showCount()
{
    m_count->setText(tr("%n benefit(s) or service(s)", nullptr, m_model->rowCount()));
}

void CatalogueScreen::retranslateUi()
{
    m_table->setAccessibleName(tr("Benefits and services"));
    m_empty->setText(tr("Nothing in the catalogue is like this. Write less, or take a filter away."));
    m_empty->setAction(tr("Clear filters"));
    m_new->setText(tr("&New benefit"));
    m_edit->setText(tr("C&hange this one"));
    m_print->setText(tr("On pape&r…"));
    m_print->setToolTip(catalogue_shortcuts::print().keysText());
    m_nothingChosen->setText(tr("Choose a benefit in the list to read what it is and what is needed."));
    m_model->retranslate();
    showCurrent();
    showCount();
}

} // namespace ventanilla::catalogue_ui
