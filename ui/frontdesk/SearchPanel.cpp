#include "ui/frontdesk/SearchPanel.h"

#include "core/base/Clock.h"
#include "core/referrals/Tracking.h"
#include "ui/common/Buttons.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/frontdesk/DeskShortcuts.h"
#include "ui/people/PersonSearchPanel.h"
#include "ui/words/Format.h"
#include "ui/words/ReferralWords.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ventanilla::frontdesk {

namespace {

constexpr int mostOpenShown = 30;
constexpr int trackAfterMilliseconds = 400;

} // namespace

SearchPanel::SearchPanel(
    security::Session &session, std::shared_ptr<identity::NameDictionary> dictionary, QWidget *parent)
    : QWidget(parent), m_session(session),
      m_search(new people::PersonSearchPanel(session, std::move(dictionary), this)), m_notice(new ui::Notice(this)),
      m_tracked(new ui::Notice(this)), m_newPerson(ui::makeButton(QStringLiteral("add"), this)),
      m_anonymous(ui::makeButton(QStringLiteral("attention"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_search, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_tracked, m_notice, m_newPerson, m_anonymous})
        layout->addWidget(widget);
    setFocusProxy(m_search);

    connect(m_search, &people::PersonSearchPanel::chosen, this,
        [this](const identity::SearchResult &person) { Q_EMIT personChosen(person.id); });
    connect(m_search, &people::PersonSearchPanel::offerChosen, this,
        [this](qint64 attention) { Q_EMIT attentionChosen(AttentionId(attention)); });
    connect(m_search, &people::PersonSearchPanel::nobodyActionTriggered, m_newPerson, &QPushButton::click);
    connect(m_newPerson, &QPushButton::clicked, this, [this] { Q_EMIT newPersonRequested(m_search->text()); });
    connect(m_anonymous, &QPushButton::clicked, this, &SearchPanel::anonymousRequested);
    m_trackLater.setSingleShot(true);
    m_trackLater.setInterval(trackAfterMilliseconds);
    connect(&m_trackLater, &QTimer::timeout, this, &SearchPanel::trackTyped);
    connect(m_search->lineEdit(), &QLineEdit::textChanged, this, [this] {
        m_tracked->clear();
        m_trackLater.start();
    });
    m_newPerson->setVisible(session.may(security::Permission::EditPerson));
    m_anonymous->setVisible(session.may(security::Permission::RegisterAttention));
    retranslateUi();
}

void SearchPanel::focusSearch()
{
    m_search->focusSearch();
}

void SearchPanel::clear()
{
    m_search->clear();
}

void SearchPanel::warmUp()
{
    m_search->warmUp();
}

void SearchPanel::refresh()
{
    attention::AttentionFilter filter;
    filter.openOnly = true;
    filter.unit = m_session.currentOperator().unit;
    filter.limit = mostOpenShown;
    auto page = attention::listAttentions(m_session, filter);
    if (!page) {
        m_notice->showMessage(ui::Tone::Warning, tr("The attentions left open could not be read."));
        return;
    }
    m_notice->clear();
    m_open = std::move(*page);
    showOpen();
}

void SearchPanel::showOpen()
{
    std::vector<people::SearchResultModel::Offer> open;
    for (const attention::AttentionRow &row : m_open.rows) {
        const QDate day = local_time::date(row.startedAt);
        const QString when = day == m_session.today() ? words::time(row.startedAt) : words::date(day);
        const QString what =
            row.motiveNames.isEmpty() ? tr("no motive yet") : row.motiveNames.join(QStringLiteral(", "));
        open.push_back({row.person ? row.personName : tr("Anonymous enquiry"),
            QStringList{when, what}.join(QStringLiteral(" · ")), row.id.value()});
    }
    m_search->setOffers(std::move(open), tr("Left open at this counter: %n", nullptr, m_open.total));
}

void SearchPanel::trackTyped()
{
    if (!referrals::looksLikeCode(m_search->text()))
        return;
    const auto found = referrals::track(m_session, m_search->text());
    if (!found || found->isEmpty())
        return;
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &text) {
        lines.append(QStringLiteral("%1: %2").arg(name.isEmpty() ? tr("Anonymous enquiry") : name, text));
    };
    if (found->attention && found->referrals.empty())
        add(found->attention->personName, words::trackingText(*found->attention));
    for (const auto &tracked : found->referrals)
        add(tracked.personName, words::trackingText(tracked, m_session.today()));
    m_tracked->showMessage(ui::Tone::Info, lines.join(QStringLiteral("\n\n")));
}

void SearchPanel::retranslateUi()
{
    m_search->setLabel(tr("S&earch for a person"));
    m_search->setNobodyAction(m_newPerson->isHidden() ? QString() : tr("Register this person"));
    m_newPerson->setText(tr("New person (%1)").arg(desk_shortcuts::newPerson().keysText()));
    m_anonymous->setText(tr("Anonymous enquiry (%1)").arg(desk_shortcuts::anonymous().keysText()));
    showOpen();
}

void SearchPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::frontdesk
