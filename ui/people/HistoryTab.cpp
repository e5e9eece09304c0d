#include "ui/people/HistoryTab.h"

#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/common/Views.h"
#include "ui/people/FileWorker.h"
#include "ui/people/HistoryModel.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ventanilla::people {

HistoryTab::HistoryTab(FileWorker &worker, QWidget *parent)
    : QWidget(parent), m_worker(worker), m_notice(new ui::Notice(this)), m_count(new ui::MutedLabel(this)),
      m_pages(new QStackedWidget(this)), m_table(new QTableView(this)),
      m_empty(new ui::EmptyState(QStringLiteral("history"), this)), m_model(new HistoryModel(this))
{
    ui::prepareTable(m_table);
    m_table->setModel(m_model);
    auto *header = m_table->horizontalHeader();
    constexpr int widths[] = {130, 160, 230, 140};
    for (int column = 0; column < HistoryModel::After; ++column)
        header->resizeSection(column, ui::Theme::instance().scaled(widths[column]));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, ui::space::two, 0, 0);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_count);
    retranslateUi();
}

void HistoryTab::setPerson(PersonId person)
{
    m_person = person;
    m_read = false;
    if (isVisible())
        read();
}

void HistoryTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_read)
        read();
}

void HistoryTab::read()
{
    if (!m_person.isValid())
        return;
    m_read = true;
    m_worker.ask(
        [person = m_person](security::Session &session) { return identity::person_file::history(session, person); },
        [this, person = m_person](const Result<std::vector<identity::HistoryEntry>> &entries) {
            if (person != m_person)
                return;
            m_notice->clear();
            m_model->setEntries(entries ? *entries : std::vector<identity::HistoryEntry>());
            m_pages->setCurrentIndex(m_model->total() > 0 ? 1 : 0);
            retranslateUi();
            if (!entries)
                m_notice->showError(entries.error());
        });
}

void HistoryTab::retranslateUi()
{
    m_table->setAccessibleName(tr("History of changes"));
    m_empty->setText(tr("Nothing has been changed since this file came into being."));
    m_count->setText(tr("%n change(s), newest first", nullptr, m_model->total()));
    m_model->retranslate();
}

void HistoryTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::people
