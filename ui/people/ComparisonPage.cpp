#include "ui/people/ComparisonPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/people/ComparisonGrid.h"
#include "ui/people/FileWorker.h"
#include "ui/people/PairWords.h"
#include "ui/people/PeopleShortcuts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

namespace ventanilla::people {

ComparisonPage::ComparisonPage(FileWorker &worker, QWidget *parent)
    : QWidget(parent), m_worker(worker), m_title(new ui::Heading(this)), m_reason(new ui::MutedLabel(this)),
      m_notice(new ui::Notice(this)), m_twoRuts(new ui::Notice(this)), m_grid(new ComparisonGrid(this)),
      m_scroll(new QScrollArea(this)), m_hint(new ui::MutedLabel(this)), m_back(ui::makeButton({}, this)),
      m_notTheSame(ui::makeButton({}, this)), m_same(new ui::PrimaryButton(this))
{
    placeParts();
    connect(m_back, &QPushButton::clicked, this, &ComparisonPage::left);
    connect(m_grid, &ComparisonGrid::fileRequested, this, &ComparisonPage::fileRequested);
    connect(m_same, &QPushButton::clicked, this, &ComparisonPage::merge);
    connect(m_notTheSame, &QPushButton::clicked, this, &ComparisonPage::tellApart);
    ui::shortcuts::bind(this, people_shortcuts::samePerson(), [this] { m_same->click(); });
    ui::shortcuts::bind(this, people_shortcuts::notTheSame(), [this] { m_notTheSame->click(); });
    retranslateUi();
    setBusy(false);
}

void ComparisonPage::placeParts()
{
    m_scroll->setWidget(m_grid);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_twoRuts->setClosable(false);
    auto *decision = new QHBoxLayout;
    decision->setSpacing(ui::space::one);
    decision->addStretch(1);
    decision->addWidget(m_notTheSame);
    decision->addWidget(m_same);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_reason, m_notice, m_twoRuts})
        layout->addWidget(part);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_hint);
    layout->addLayout(decision);
}

void ComparisonPage::compare(const identity::LikelyPair &pair)
{
    m_pair = pair;
    m_comparison.reset();
    m_notice->clear();
    m_twoRuts->clear();
    m_scroll->hide();
    retranslateUi();
    setBusy(true);
    m_worker.ask([first = pair.standing.id, second = pair.other.id](
                     security::Session &session) { return identity::person_merge::preview(session, first, second); },
        [this, first = pair.standing.id, second = pair.other.id](const Result<identity::PersonComparison> &comparison) {
            if (first != m_pair.standing.id || second != m_pair.other.id)
                return;
            setBusy(false);
            if (comparison)
                showComparison(*comparison);
            else
                m_notice->showError(comparison.error());
        });
}

void ComparisonPage::showComparison(const identity::PersonComparison &comparison)
{
    m_comparison = comparison;
    m_grid->setComparison(comparison);
    m_scroll->show();
    retranslateUi();
    setBusy(false);
    m_same->setFocus();
}

void ComparisonPage::merge()
{
    if (!m_comparison)
        return;
    setBusy(true);
    m_worker.ask(
        [comparison = *m_comparison, choices = m_grid->choices()](
            security::Session &session) { return identity::person_merge::merge(session, comparison, choices); },
        [this, standing = m_comparison->standing.id, other = m_comparison->other.id](const Result<void> &done) {
            setBusy(false);
            if (done)
                Q_EMIT merged(standing, other);
            else
                m_notice->showError(done.error());
        });
}

void ComparisonPage::tellApart()
{
    if (!m_comparison)
        return;
    setBusy(true);
    const PersonId first = m_comparison->standing.id;
    const PersonId second = m_comparison->other.id;
    m_worker.ask([first, second](
                     security::Session &session) { return identity::person_merge::tellApart(session, first, second); },
        [this, first, second](const Result<void> &done) {
            setBusy(false);
            if (done)
                Q_EMIT toldApart(first, second);
            else
                m_notice->showError(done.error());
        });
}

void ComparisonPage::setBusy(bool busy)
{
    m_busy = busy;
    const bool ready = !busy && m_comparison.has_value();
    m_same->setEnabled(ready && !m_comparison->haveTwoRuts());
    m_notTheSame->setEnabled(ready);
}

void ComparisonPage::retranslateUi()
{
    m_title->setText(tr("Are they the same person?"));
    m_reason->setText(reasonText(m_pair.reason));
    m_back->setText(tr("Back to the &list"));
    m_notTheSame->setText(tr("It is &not the same"));
    m_same->setText(tr("It is the sa&me person"));
    m_hint->setText(
        tr("Attentions, benefits and households of both are kept. Where the files differ, choose what stays."));
    m_scroll->setAccessibleName(m_title->text());
    if (m_comparison && m_comparison->haveTwoRuts())
        m_twoRuts->showMessage(ui::Tone::Warning,
            tr("They have two different RUTs, so they cannot be joined. If one of the RUTs is mistyped, open that "
               "file, "
               "correct or delete the RUT, and come back. If both are right, they are two persons."));
}

void ComparisonPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::people
