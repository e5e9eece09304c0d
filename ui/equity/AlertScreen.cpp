#include "ui/equity/AlertScreen.h"

#include "core/security/Drafts.h"
#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ListDetail.h"
#include "ui/common/Notice.h"
#include "ui/common/ProgressPanel.h"
#include "ui/common/Theme.h"
#include "ui/equity/AlertCard.h"
#include "ui/equity/AlertFilterBar.h"
#include "ui/words/Format.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>

#include <algorithm>

namespace ventanilla::equity_ui {

namespace {

constexpr size_t pageSize = 100;
constexpr int pauseBeforeDraft = 1000;
constexpr auto draftPermission = security::Permission::ReadAlerts;

QString draftScreen()
{
    return QStringLiteral("alerts");
}

} // namespace

AlertScreen::AlertScreen(security::Session &session, QWidget *parent)
    : Screen(parent), m_session(session), m_filters(new AlertFilterBar(this)), m_summary(new QLabel(this)),
      m_again(ui::makeButton(QStringLiteral("sync"), this)), m_progress(new ui::ProgressPanel(this)),
      m_notice(new ui::Notice(this)), m_list(new QListView(this)), m_model(new AlertModel(this)),
      m_none(new ui::EmptyState(QStringLiteral("success"), this)), m_card(new AlertCard(this)), m_checking(session),
      m_naming(session), m_opening(session), m_finding(session), m_saying(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeDraft);
    place();
    connectParts();
    retranslateUi();
}

AlertScreen::~AlertScreen() = default;

void AlertScreen::place()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::two, ui::space::two, ui::space::two, ui::space::two);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_notice);
    layout->addWidget(m_filters);
    auto *found = new QHBoxLayout;
    found->setSpacing(ui::space::one);
    found->addWidget(m_summary, 1);
    found->addWidget(m_again);
    layout->addLayout(found);
    layout->addWidget(m_progress);
    m_list->setModel(m_model);
    m_columns = new ui::ListDetail(m_list, m_none, m_card, this);
    layout->addWidget(m_columns, 1);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_notice->setClosable(true);
    setFocusProxy(m_list);
}

void AlertScreen::connectParts()
{
    m_progress->follow(&m_checking);
    connect(m_filters, &AlertFilterBar::filterChanged, this, [this] {
        m_asked = false;
        select();
    });
    connect(m_again, &QPushButton::clicked, this, &AlertScreen::check);
    connect(m_columns, &ui::ListDetail::rowChosen, this, &AlertScreen::presentChosen);
    connect(m_list, &QListView::activated, this, [this] { m_card->focusFirst(); });
    connect(m_columns, &ui::ListDetail::endReached, this, [this] {
        if (size_t(m_model->rowCount()) < m_places.size() && !m_naming.isRunning())
            nameRows(true);
    });
    connect(m_card, &AlertCard::said, this, &AlertScreen::say);
    connect(m_card, &AlertCard::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &AlertScreen::saveDraft);
    connect(m_card, &AlertCard::personRequested, this,
        [this](PersonId person) { Q_EMIT navigationRequested(QStringLiteral("people"), person.value()); });
    connect(m_card, &AlertCard::grantRequested, this, [this](GrantId grant) {
        Q_EMIT navigationRequested(QStringLiteral("grants"), QVariant::fromValue(qlonglong(grant.value())));
    });
}

QString AlertScreen::title() const
{
    return tr("Alerts");
}

void AlertScreen::activate()
{
    refresh();
    m_takesFocus = true;
    m_focusBefore = QApplication::focusWidget();
    focusList();
    if (!std::exchange(m_looked, true))
        restoreDraft();
}

// A list that has no rows yet is not in sight, and takes no focus: then it does once it has, unless somebody has gone
// elsewhere meanwhile.
void AlertScreen::focusList()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool elsewhere = focus && focus != m_focusBefore && isAncestorOf(focus);
    if (!m_takesFocus || !m_list->isVisible())
        return;
    m_takesFocus = false;
    if (!elsewhere)
        m_list->setFocus(Qt::OtherFocusReason);
}

void AlertScreen::open(const QVariant &what)
{
    const auto key = equity::AlertKey::parse(what.toString());
    // What is being written is not left for what somebody else asks to see.
    if (key && !hasUnsavedWork() && !m_restoring)
        find(*key, std::nullopt);
}

void AlertScreen::refresh()
{
    if (!hasUnsavedWork() && !m_checking.isRunning() && !m_saying.isRunning())
        check();
}

bool AlertScreen::hasUnsavedWork() const
{
    return m_card->hasWork();
}

void AlertScreen::saveDraft()
{
    m_pause.stop();
    if (m_restoring)
        return;
    if (!hasUnsavedWork()) {
        clearDraft();
        return;
    }
    const ReasonDraft draft{*m_card->shown(), m_card->saying(), m_card->reason()};
    const auto kept = security::drafts::save(m_session, draftPermission, draftScreen(), draft.toText());
    if (!kept)
        m_notice->showError(kept.error());
    m_kept = kept.has_value();
}

void AlertScreen::clearDraft()
{
    m_pause.stop();
    if (!std::exchange(m_kept, false))
        return;
    if (const auto cleared = security::drafts::clear(m_session, draftPermission, draftScreen()); !cleared)
        m_notice->showError(cleared.error());
}

void AlertScreen::restoreDraft()
{
    const auto text = security::drafts::load(m_session, draftPermission, draftScreen());
    if (!text) {
        m_notice->showError(text.error());
        return;
    }
    if (!*text)
        return;
    const auto draft = ReasonDraft::fromText(**text);
    if (!draft) {
        m_notice->showError(draft.error());
        return;
    }
    m_restoring = true;
    find(draft->alert, *draft);
}

void AlertScreen::check()
{
    m_again->setEnabled(false);
    m_checking.start([](security::Session &session, Progress &progress) { return runCheck(session, progress); },
        [this](const Result<AlertCheck> &found) { showCheck(found); });
}

void AlertScreen::showCheck(const Result<AlertCheck> &check)
{
    m_again->setEnabled(true);
    if (!check) {
        if (check.error().kind == ErrorKind::Cancelled)
            m_notice->showMessage(ui::Tone::Info, tr("The check was stopped. “Check again” begins it anew."));
        else
            m_notice->showError(check.error());
        showSummary();
        return;
    }
    m_check = *check;
    m_filters->setCheck(*m_check);
    select();
}

void AlertScreen::select()
{
    if (!m_check)
        return;
    m_places = equity::matching(m_check->report, m_filters->filter());
    showSummary();
    nameRows(false);
}

void AlertScreen::nameRows(bool more)
{
    const size_t from = more ? size_t(m_model->rowCount()) : 0;
    std::vector<equity::Alert> page;
    for (size_t at = from; at < m_places.size() && page.size() < pageSize; ++at)
        page.push_back(m_check->report.alerts[m_places[at]]);
    m_naming.start(
        [page = std::move(page)](security::Session &session, Progress &) { return equity::nameAlerts(session, page); },
        [this, more](const Result<std::vector<equity::AlertRow>> &rows) {
            if (!rows)
                m_notice->showError(rows.error());
            else
                showRows(*rows, more);
        });
}

void AlertScreen::showRows(const std::vector<equity::AlertRow> &rows, bool more)
{
    if (more) {
        m_model->append(rows);
        return;
    }
    const auto shown = m_card->shown();
    m_model->setRows(rows);
    m_none->setText(emptyText());
    m_columns->showRows(shown ? std::optional(m_model->rowOf(*shown)) : std::nullopt);
    const bool stays = hasUnsavedWork() || (m_asked && m_card->shown());
    if (rows.empty() && !stays)
        m_card->clear();
    // A reason that is being written stays beside an empty list, and what was asked for from elsewhere.
    m_columns->setDetailKept(stays);
    focusList();
}

void AlertScreen::presentChosen()
{
    const auto *row = m_model->at(m_columns->chosenRow());
    if (!row || m_selecting || hasUnsavedWork() || m_finding.isRunning())
        return;
    m_asked = m_asked && m_wanted == row->alert.key;
    openAlert(row->alert);
}

void AlertScreen::openAlert(const equity::Alert &alert)
{
    m_wanted = alert.key;
    m_opening.start([alert](security::Session &session, Progress &) { return equity::openAlert(session, alert); },
        [this, key = alert.key](const Result<equity::AlertFile> &file) {
            if (hasUnsavedWork() || m_wanted != key)
                return;
            if (!file) {
                m_card->clear();
                m_notice->showError(file.error());
                return;
            }
            m_card->present(*file, m_session.today());
        });
}

void AlertScreen::find(const equity::AlertKey &key, const std::optional<ReasonDraft> &draft)
{
    m_wanted = key;
    m_asked = true;
    m_finding.start(
        [key](security::Session &session, Progress &progress) -> Result<std::optional<equity::AlertFile>> {
            const auto alert = equity::findAlert(session, key, progress);
            if (!alert)
                return failure(alert.error());
            if (!*alert)
                return std::optional<equity::AlertFile>();
            return equity::openAlert(session, **alert).map([](equity::AlertFile file) {
                return std::optional(std::move(file));
            });
        },
        [this, draft](const Result<std::optional<equity::AlertFile>> &file) {
            m_restoring = false;
            if (hasUnsavedWork())
                return;
            m_kept = draft && file;
            if (file)
                showFound(*file, draft);
            else
                m_notice->showError(file.error());
        });
}

void AlertScreen::showFound(const std::optional<equity::AlertFile> &file, const std::optional<ReasonDraft> &draft)
{
    if (!file) {
        m_asked = false;
        m_notice->showMessage(ui::Tone::Info,
            draft ? tr("What you had begun to write is of an alert that is no more: “%1”").arg(draft->reason)
                  : tr("This alert is no more: what it rested on has changed."));
        clearDraft();
        presentChosen();
        return;
    }
    m_card->present(*file, m_session.today());
    m_columns->setDetailKept(true);
    if (draft && file->mayDismiss) {
        m_card->begin(draft->saying, draft->reason);
        m_notice->showMessage(
            ui::Tone::Info, tr("You had written this and not saved it. Go on, or leave it with “Not now”."));
    } else {
        m_card->focusFirst();
    }
    selectRowOf(file->row.alert.key);
}

void AlertScreen::selectRowOf(const equity::AlertKey &key)
{
    const int row = m_model->rowOf(key);
    m_selecting = true;
    if (row < 0)
        m_list->selectionModel()->clear();
    else
        m_list->setCurrentIndex(m_model->index(row));
    m_selecting = false;
}

void AlertScreen::say(Saying saying, const QString &reason)
{
    m_card->setBusy(true);
    m_saying.start(
        [saying, reason, alert = m_card->alert()](security::Session &session, Progress &) -> Result<equity::Alert> {
            const auto said = saying == Saying::Dismiss
                ? equity::dismiss(session, alert, reason).map([](AlertDismissalId) {})
                : equity::restore(session, alert, reason);
            if (!said)
                return failure(said.error());
            return readStanding(session, alert);
        },
        [this, saying](const Result<equity::Alert> &alert) { showSaid(saying, alert); });
}

void AlertScreen::showSaid(Saying saying, const Result<equity::Alert> &alert)
{
    m_card->setBusy(false);
    if (!alert) {
        if (!m_card->showProblem(alert.error()))
            m_notice->showError(alert.error());
        return;
    }
    const auto known = std::ranges::find(m_check->report.alerts, alert->key, &equity::Alert::key);
    if (known != m_check->report.alerts.end())
        *known = *alert;
    m_notice->showMessage(ui::Tone::Success,
        saying == Saying::Dismiss ? tr("Dismissed. It comes back when what it rests on changes.")
                                  : tr("The dismissal was taken back."));
    m_card->clear();
    m_asked = false;
    clearDraft();
    select();
    m_list->setFocus(Qt::OtherFocusReason);
}

void AlertScreen::showSummary()
{
    if (!m_check)
        return;
    m_summary->setText(
        tr("%n alert(s), checked on %1", nullptr, int(m_places.size())).arg(words::dateTime(m_check->checkedAt)));
}

QString AlertScreen::emptyText() const
{
    if (!m_check)
        return {};
    const auto &report = m_check->report;
    const QString looked =
        tr("Looked through: people %1, households %2, grants %3.")
            .arg(words::number(report.persons), words::number(report.households), words::number(report.grants));
    equity::AlertFilter dismissed;
    dismissed.dismissed = true;
    const auto filter = m_filters->filter();
    if (filter == dismissed)
        return tr("No alert has been dismissed.");
    if (filter != equity::AlertFilter())
        return tr("No alert is of this kind. Choose less above to see others.");
    return tr("Nothing calls for attention.") + QLatin1Char(' ') + looked;
}

void AlertScreen::retranslateUi()
{
    m_again->setText(tr("Check a&gain"));
    m_progress->setText(tr("Looking through the commune"));
    m_list->setAccessibleName(tr("Alerts"));
    m_none->setText(emptyText());
    m_model->retranslate();
    showSummary();
    Q_EMIT titleChanged();
}

} // namespace ventanilla::equity_ui
