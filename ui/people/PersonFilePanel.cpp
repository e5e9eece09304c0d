#include "ui/people/PersonFilePanel.h"

#include "core/identity/PersonMerge.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Notice.h"
#include "ui/common/StatusBadge.h"
#include "ui/common/Theme.h"
#include "ui/common/Views.h"
#include "ui/people/ExchangeBadge.h"
#include "ui/people/FileWorker.h"
#include "ui/people/HistoryTab.h"
#include "ui/people/HouseholdAlerts.h"
#include "ui/people/HouseholdTab.h"
#include "ui/people/MergedRecords.h"
#include "ui/people/PersonDataTab.h"
#include "ui/people/ProgrammeModel.h"
#include "ui/words/Format.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ventanilla::people {

PersonFilePanel::PersonFilePanel(
    FileWorker &worker, std::shared_ptr<identity::NameDictionary> dictionary, QWidget *parent)
    : QWidget(parent), m_worker(worker), m_notice(new ui::Notice(this)), m_pages(new QStackedWidget(this)),
      m_none(new ui::EmptyState(QStringLiteral("person"), this)), m_tabs(new QTabWidget(this)),
      m_data(new PersonDataTab(worker, this)), m_household(new HouseholdTab(worker, std::move(dictionary), this)),
      m_history(new HistoryTab(worker, this))
{
    m_tabs->setDocumentMode(true);
    for (QWidget *tab : {static_cast<QWidget *>(m_data), static_cast<QWidget *>(m_household), makeProgrammes(),
             static_cast<QWidget *>(m_history)})
        m_tabs->addTab(tab, QString());
    auto *file = new QWidget(this);
    auto *fileLayout = new QVBoxLayout(file);
    fileLayout->setContentsMargins(0, 0, 0, 0);
    fileLayout->setSpacing(ui::space::one);
    fileLayout->addWidget(makeHeader());
    fileLayout->addWidget(m_tabs, 1);
    m_pages->addWidget(m_none);
    m_pages->addWidget(file);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_tabs);

    connect(m_data, &PersonDataTab::saved, this, &PersonFilePanel::reload);
    connect(m_data, &PersonDataTab::reloadRequested, this, &PersonFilePanel::reload);
    connect(m_data, &PersonDataTab::personRequested, this, &PersonFilePanel::personRequested);
    connect(m_household, &HouseholdTab::saved, this, &PersonFilePanel::reload);
    connect(m_household, &HouseholdTab::personRequested, this, &PersonFilePanel::personRequested);
    connect(m_data, &PersonDataTab::changed, this, &PersonFilePanel::showEdited);
    connect(m_household, &HouseholdTab::changed, this, &PersonFilePanel::showEdited);
    setDirection();
    retranslateUi();
}

QWidget *PersonFilePanel::makeHeader()
{
    auto *header = new QWidget(this);
    m_name = new ui::Heading(header);
    m_exchange = new ui::StatusBadge(header);
    m_exchange->hide();
    m_badge = new ui::StatusBadge(header);
    m_summary = new ui::MutedLabel(header);
    m_headLine = new QBoxLayout(QBoxLayout::LeftToRight);
    m_headLine->setSpacing(ui::space::one);
    m_headLine->addWidget(m_name, 1);
    auto *badges = new QHBoxLayout;
    badges->setSpacing(ui::space::one);
    badges->addWidget(m_exchange);
    badges->addWidget(m_badge);
    badges->addStretch(1);
    m_attend = ui::makeButton(QStringLiteral("attention"), header);
    m_attend->setVisible(m_worker.guiSession().may(security::Permission::RegisterAttention));
    connect(m_attend, &QPushButton::clicked, this, [this] { Q_EMIT attendRequested(m_person); });
    badges->addWidget(m_attend);
    m_headLine->addLayout(badges);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::half);
    layout->addLayout(m_headLine);
    layout->addWidget(m_summary);
    m_merged = new MergedRecords(m_worker.guiSession().may(security::Permission::EditPerson), header);
    layout->addWidget(m_merged);
    connect(m_merged, &MergedRecords::separateRequested, this, &PersonFilePanel::askToSeparate);
    m_alerts = new HouseholdAlerts(header);
    m_alerts->setMayOpen(m_worker.guiSession().may(security::Permission::ReadAlerts));
    layout->addWidget(m_alerts);
    connect(m_alerts, &HouseholdAlerts::alertRequested, this, &PersonFilePanel::alertRequested);
    return header;
}

QWidget *PersonFilePanel::makeProgrammes()
{
    m_programmePages = new QStackedWidget(this);
    m_programmes = new QTableView(m_programmePages);
    m_noProgrammes = new ui::EmptyState(QStringLiteral("grant"), m_programmePages);
    m_programmeModel = new ProgrammeModel(this);
    ui::prepareTable(m_programmes);
    m_programmes->setModel(m_programmeModel);
    constexpr int width = 150;
    for (int column = 0; column < ProgrammeModel::Cutoff; ++column)
        m_programmes->horizontalHeader()->resizeSection(column, ui::Theme::instance().scaled(width));
    m_programmePages->addWidget(m_noProgrammes);
    m_programmePages->addWidget(m_programmes);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, ui::space::two, 0, 0);
    layout->addWidget(m_programmePages);
    return page;
}

void PersonFilePanel::open(PersonId person)
{
    m_data->undo();
    m_household->undo();
    read(person, true);
}

void PersonFilePanel::reload()
{
    if (m_person.isValid())
        read(m_person, false);
}

void PersonFilePanel::read(PersonId person, bool another, std::function<void(bool)> then)
{
    m_worker.ask([person](security::Session &session) { return identity::person_file::open(session, person); },
        [this, person, another, then = std::move(then)](const Result<identity::PersonFile> &file) {
            const bool left = !another && person != m_person; // for another file, meanwhile
            if (file && !left)
                showFile(*file, another);
            else if (left)
                return;
            else
                showProblem(file.error());
            if (then)
                then(file.has_value());
        });
}

void PersonFilePanel::showProblem(const Error &error)
{
    m_restored = false;
    m_notice->showError(error);
}

std::optional<FileDraft> PersonFilePanel::draft() const
{
    if (!isChanged())
        return std::nullopt;
    return FileDraft{m_person, m_data->changes(), m_household->changes(), m_household->isNew()};
}

void PersonFilePanel::openDraft(const FileDraft &draft, std::function<void(bool)> then)
{
    read(draft.person, true, [this, draft, then = std::move(then)](bool opened) {
        if (opened)
            restore(draft);
        then(opened);
    });
}

void PersonFilePanel::restore(const FileDraft &draft)
{
    bool untouched = m_data->restore(draft.data);
    if (!draft.household.isEmpty() || draft.newHousehold)
        untouched = m_household->restore(draft.household, draft.newHousehold) && untouched;
    if (!isChanged())
        return;
    m_tabs->setCurrentWidget(m_data->isChanged() ? static_cast<QWidget *>(m_data) : m_household);
    m_restored = true;
    m_notice->showMessage(untouched ? ui::Tone::Info : ui::Tone::Warning,
        untouched ? tr("What you were typing in this file was not saved: here it is. Save it or undo it.")
                  : tr("What you were typing in this file was not saved: here it is. Somebody has changed the same "
                       "meanwhile, so look at it before you save."));
}

void PersonFilePanel::showEdited()
{
    if (!isChanged() && std::exchange(m_restored, false))
        m_notice->clear();
    retranslateUi();
    Q_EMIT edited();
}

void PersonFilePanel::showFile(const identity::PersonFile &file, bool another)
{
    m_notice->clear();
    if (m_person != file.person.id)
        m_alerts->setAlerts({});
    m_person = file.person.id;
    m_file = file;
    if (!m_data->isChanged())
        m_data->setPerson(file.person);
    m_household->setFile(file);
    m_programmeModel->setProgrammes(file.programmes);
    m_programmePages->setCurrentIndex(file.programmes.empty() ? 0 : 1);
    m_history->setPerson(m_person);
    m_pages->setCurrentIndex(1);
    showHeader();
    showExchange();
    showAlerts();
    if (another)
        Q_EMIT opened(m_person);
}

void PersonFilePanel::showHeader()
{
    const identity::Person &person = m_file.person;
    const QDate today = m_worker.guiSession().today();
    m_name->setText(person.fullName());
    QStringList parts{person.rut ? person.rut->display() : tr("without RUT")};
    if (!person.rut && !person.provisionalNumber.isEmpty())
        parts.append(person.provisionalNumber);
    if (person.birthDate.isValid() && !person.deceasedOn.isValid())
        parts.append(words::age(person.birthDate, today));
    if (m_file.household && !m_file.household->address.isEmpty())
        parts.append(m_file.household->address);
    if (m_file.household && !m_file.household->sectorName.isEmpty())
        parts.append(m_file.household->sectorName);
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    const bool hasSegment = m_file.household && m_file.household->segment;
    m_merged->setRecords(m_file.merged);
    m_badge->setVisible(person.deceasedOn.isValid() || hasSegment);
    if (person.deceasedOn.isValid())
        m_badge->setStatus(ui::Tone::Neutral, tr("Died on %1").arg(words::date(person.deceasedOn)));
    else if (hasSegment)
        m_badge->setStatus(ui::Tone::Info, tr("RSH segment %1").arg(*m_file.household->segment));
}

void PersonFilePanel::showExchange()
{
    if (!m_person.isValid())
        return;
    std::vector<sync::sync_state::Row> rows{{PersonTag::table, m_person.value()}};
    if (m_file.household)
        rows.push_back({HouseholdTag::table, m_file.household->id.value()});
    for (const auto &[member, person] : m_file.members)
        rows.push_back({HouseholdMemberTag::table, member.id.value()});
    m_worker.ask(
        [rows](security::Session &session) {
            return session.read(security::Permission::ReadPersonalFile,
                [&rows](store::Connection &connection) { return sync::sync_state::of(connection, rows); });
        },
        [this, of = m_person](const Result<std::optional<sync::RecordState>> &state) {
            if (of == m_person) // another file was opened meanwhile
                showExchangeState(m_exchange, state.value_or(std::nullopt));
        });
}

// What cannot be read is left out: the file is there without it, and the alerts have a screen of their own.
void PersonFilePanel::showAlerts()
{
    m_worker.ask([person = m_person](security::Session &session) { return alertsToTell(session, person); },
        [this, of = m_person](const Result<std::vector<equity::AlertRow>> &alerts) {
            if (of == m_person) // another file was opened meanwhile
                m_alerts->setAlerts(alerts.value_or(std::vector<equity::AlertRow>()));
        });
}

void PersonFilePanel::askToSeparate(const identity::Person &record)
{
    ui::message::ask(this,
        {tr("Separate the two files?"),
            tr("File %1, registered as %2, is a person of its own again, with the attentions, benefits and household "
               "that were registered in it. What was chosen when they were joined stays in this file: look whether it "
               "is "
               "right.")
                .arg(record.id.folio(), record.fullName()),
            tr("Separate")},
        [this, id = record.id](ui::message::Answer answer) {
            if (answer == ui::message::Answer::Accept)
                separate(id);
        });
}

void PersonFilePanel::separate(PersonId record)
{
    m_worker.ask([record](security::Session &session) { return identity::person_merge::separate(session, record); },
        [this, person = m_person, record](const Result<void> &done) {
            if (!done) {
                m_notice->showError(done.error());
                return;
            }
            read(person, false, [this, record](bool) {
                m_notice->showMessage(
                    ui::Tone::Success, tr("File %1 is a person of its own again.").arg(record.folio()));
            });
        });
}

bool PersonFilePanel::isChanged() const
{
    return m_data->isChanged() || m_household->isChanged();
}

void PersonFilePanel::askToLeave(std::function<void()> then)
{
    if (!isChanged()) {
        then();
        return;
    }
    ui::message::ask(this,
        {tr("Save the changes?"), tr("What you typed in the file of %1 is not saved.").arg(m_file.person.fullName()),
            tr("Save"), tr("Discard")},
        [this, then = std::move(then)](ui::message::Answer answer) {
            if (answer == ui::message::Answer::Cancel)
                return;
            if (answer == ui::message::Answer::Accept) {
                saveThen(then);
                return;
            }
            m_data->undo();
            m_household->undo();
            then();
        });
}

void PersonFilePanel::saveThen(std::function<void()> then)
{
    const auto household = [this, then = std::move(then)](bool stored) {
        if (!stored) {
            m_tabs->setCurrentWidget(m_data);
            return;
        }
        if (!m_household->isChanged()) {
            then();
            return;
        }
        m_household->save([this, then](bool saved) {
            if (saved)
                then();
            else
                m_tabs->setCurrentWidget(m_household);
        });
    };
    if (m_data->isChanged())
        m_data->save(household);
    else
        household(true);
}

void PersonFilePanel::retranslateUi()
{
    // The star of an unsaved document, and the word for those who do not see it.
    const auto marked = [this](const QString &title, bool changed) { return changed ? tr("%1 *").arg(title) : title; };
    m_tabs->setTabText(0, marked(tr("Data"), m_data->isChanged()));
    m_tabs->setTabText(1, marked(tr("Household"), m_household->isChanged()));
    m_attend->setText(tr("Attend"));
    m_attend->setToolTip(tr("Opens the front desk with this person: attentions, possible benefits, requests"));
    m_tabs->setTabText(2, tr("Programmes"));
    m_tabs->setTabText(3, tr("History of changes"));
    m_none->setText(tr("Search a person and press Enter to open the file."));
    m_noProgrammes->setText(tr("No programmes are recorded. They come with the lists that the administrator imports."));
    m_programmes->setAccessibleName(tr("Programmes"));
    m_programmeModel->retranslate();
    if (m_person.isValid())
        showHeader();
}

void PersonFilePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        setDirection();
}

// Beside a name in very large letters the badges would leave it no room.
void PersonFilePanel::setDirection()
{
    const bool beside = ui::Theme::instance().textScale() != ui::TextScale::Largest;
    m_headLine->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace ventanilla::people
