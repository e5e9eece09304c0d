#include "ui/protocols/ProtocolCard.h"

#include "ui/common/Buttons.h"
#include "ui/common/DetailSection.h"
#include "ui/common/StatusBadge.h"
#include "ui/common/Theme.h"
#include "ui/protocols/AnswerForm.h"
#include "ui/protocols/ProtocolShortcuts.h"
#include "ui/words/ProtocolWords.h"
#include "ui/words/RoleWords.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ventanilla::protocols_ui {

namespace {

using referrals::ProtocolState;
using referrals::VersionOnFile;

constexpr int widest = 720;
constexpr int buttonsInARow = 3;

ui::Tone toneOf(ProtocolState state)
{
    switch (state) {
    case ProtocolState::InForce:
        return ui::Tone::Success;
    case ProtocolState::Proposed:
        return ui::Tone::Warning;
    case ProtocolState::Refused:
        return ui::Tone::Error;
    case ProtocolState::Upcoming:
        return ui::Tone::Info;
    case ProtocolState::Withdrawn:
    case ProtocolState::Replaced:
    case ProtocolState::Ended:
        break;
    }
    return ui::Tone::Neutral;
}

} // namespace

ProtocolCard::ProtocolCard(QWidget *parent)
    : QWidget(parent), m_card(new ui::Card(this)), m_units(new ui::Heading(this)), m_matter(new ui::MutedLabel(this)),
      m_state(new ui::StatusBadge(this)), m_actions(new QGridLayout), m_accept(new ui::PrimaryButton(this)),
      m_refuse(ui::makeButton({}, this)), m_propose(ui::makeButton(QStringLiteral("edit"), this)),
      m_withdraw(ui::makeButton({}, this)), m_print(ui::makeButton(QStringLiteral("print"), this)),
      m_save(ui::makeButton(QStringLiteral("save"), this)), m_form(new AnswerForm(this)),
      m_standing(new ui::DetailSection(this)), m_term(new ui::DetailSection(this)),
      m_documents(new ui::DetailSection(this)), m_responsibilities(new ui::DetailSection(this)),
      m_words(new ui::DetailSection(this)), m_history(new ui::DetailSection(this))
{
    place();
    connect(m_accept, &QPushButton::clicked, this, [this] { begin(false); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { begin(true); });
    connect(m_propose, &QPushButton::clicked, this, &ProtocolCard::proposalRequested);
    connect(m_withdraw, &QPushButton::clicked, this, [this] { Q_EMIT withdrawalRequested(subject()->protocol.id); });
    connect(m_print, &QPushButton::clicked, this, &ProtocolCard::print);
    connect(m_save, &QPushButton::clicked, this, &ProtocolCard::save);
    connect(m_form, &AnswerForm::answered, this, &ProtocolCard::answered);
    connect(m_form, &AnswerForm::cancelled, this, [this] {
        endForm();
        m_accept->setFocus(Qt::OtherFocusReason);
    });
    retranslateUi();
    clear();
}

void ProtocolCard::place()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addStretch(1);
    m_units->setTextFormat(Qt::PlainText);
    m_units->setWordWrap(true);
    m_card->addWidget(m_units);
    m_card->addWidget(m_matter);
    auto *badges = new QHBoxLayout;
    badges->addWidget(m_state);
    badges->addStretch(1);
    m_card->addLayout(badges);
    m_actions->setSpacing(ui::space::one);
    m_card->addLayout(m_actions);
    m_card->addWidget(m_form);
    for (auto *section : {m_standing, m_term, m_documents, m_responsibilities, m_words, m_history})
        m_card->addWidget(section);
    m_form->hide();
}

void ProtocolCard::clear()
{
    m_file.reset();
    m_form->hide();
    m_card->hide();
}

bool ProtocolCard::hasWork() const
{
    return m_form->isVisibleTo(this) && m_form->hasText();
}

bool ProtocolCard::showProblem(const Error &error)
{
    return !m_form->isHidden() && m_form->showProblem(error);
}

const VersionOnFile *ProtocolCard::subject() const
{
    if (!m_file || m_file->versions.empty())
        return nullptr;
    for (const ProtocolState wanted : {ProtocolState::Proposed, ProtocolState::InForce}) {
        const auto found = std::ranges::find(
            m_file->versions, wanted, [](const VersionOnFile &version) { return version.standing.state; });
        if (found != m_file->versions.end())
            return &*found;
    }
    return &m_file->versions.front();
}

void ProtocolCard::show(const referrals::ProtocolFile &file, const referrals::ProtocolLine &line)
{
    m_file = file;
    m_line = line;
    m_form->hide();
    showFile();
    m_card->show();
}

void ProtocolCard::showFile()
{
    m_units->setText(QStringLiteral("%1 → %2").arg(m_file->from.name, m_file->to.name));
    setAccessibleName(m_units->text());
    QStringList matter;
    if (subject())
        matter.append(words::protocolMotive(m_file->motiveName));
    else
        matter.append(m_line.motiveNames.join(QStringLiteral(", ")));
    if (m_file->to.outside)
        matter.append(tr("outside the municipality"));
    if (m_line.referrals > 0)
        matter.append(tr("%n referral(s) in 90 days", nullptr, m_line.referrals));
    matter.removeAll(QString());
    m_matter->setText(matter.join(QStringLiteral(" · ")));
    showVersion();
    showHistory();
    showActions();
}

void ProtocolCard::showVersion()
{
    const VersionOnFile *version = subject();
    if (!version) {
        m_state->setStatus(ui::Tone::Warning, tr("Without protocol"));
        m_standing->setText(
            tr("Nothing was agreed, so an answer is expected within %n working day(s), and nobody knows "
               "which documents to bring. Propose a protocol.",
                nullptr, referrals::usualDays));
        for (auto *section : {m_term, m_documents, m_responsibilities, m_words})
            section->setText({});
        return;
    }
    const referrals::Protocol &protocol = version->protocol;
    m_state->setStatus(toneOf(version->standing.state),
        tr("Version %1: %2").arg(protocol.version).arg(words::protocolState(version->standing.state)));
    m_standing->setText(words::protocolStanding(*version, m_file->from, m_file->to));
    QStringList term{words::workingDays(protocol.maximumDays)};
    if (protocol.responsibleRole)
        term.append(words::roleName(*protocol.responsibleRole));
    m_term->setText(term.join(QStringLiteral(" · ")));
    m_documents->setLines(protocol.documents);
    m_responsibilities->setText(protocol.responsibilities);
    QStringList said;
    for (const auto &word : version->words)
        said.append(words::protocolWord(word));
    m_words->setLines(said);
}

void ProtocolCard::showHistory()
{
    QStringList lines;
    const auto &versions = m_file->versions;
    for (size_t place = 0; versions.size() > 1 && place < versions.size(); ++place) {
        const VersionOnFile &version = versions[place];
        QStringList parts{tr("Version %1: %2")
                              .arg(version.protocol.version)
                              .arg(words::protocolStanding(version, m_file->from, m_file->to))};
        for (const auto part : version.changes)
            parts.append(words::protocolChange(part, versions[place + 1].protocol, version.protocol));
        lines.append(parts.join(QStringLiteral(" · ")));
    }
    m_history->setLines(lines);
}

void ProtocolCard::showActions()
{
    const VersionOnFile *version = subject();
    const bool idle = m_form->isHidden();
    const bool answerable = version && !version->answerable.empty();
    m_accept->setVisible(idle && answerable);
    m_refuse->setVisible(idle && answerable);
    m_propose->setVisible(idle && m_file->mayPropose);
    m_withdraw->setVisible(idle && version && version->mayWithdraw);
    m_print->setVisible(idle && version);
    m_save->setVisible(idle && version);
    if (answerable && version->answerable.front().voice == referrals::Voice::Paper) {
        m_accept->setText(tr("&Accepted on paper…"));
        m_refuse->setText(tr("&Refused on paper…"));
    } else {
        m_accept->setText(tr("&Accept"));
        m_refuse->setText(tr("&Refuse…"));
    }
    m_propose->setText(version ? tr("Propose a new &version…") : tr("Propose a &protocol…"));
    arrangeActions();
}

void ProtocolCard::arrangeActions()
{
    const int columns = ui::Theme::instance().textScale() == ui::TextScale::Normal ? buttonsInARow : 1;
    int place = 0;
    for (QPushButton *button :
        {static_cast<QPushButton *>(m_accept), m_refuse, m_propose, m_print, m_save, m_withdraw}) {
        if (button->isHidden())
            continue;
        m_actions->addWidget(button, place / columns, place % columns);
        ++place;
    }
    m_card->setMaximumWidth(ui::Theme::instance().scaled(widest));
}

void ProtocolCard::begin(bool refusal)
{
    const VersionOnFile *version = subject();
    const referrals::Answerable &who = version->answerable.front();
    if (!AnswerForm::isNeeded(who, refusal)) {
        Q_EMIT answered({version->protocol.id, who.party.unit, refusal, {}, {}});
        return;
    }
    m_form->show();
    showActions();
    m_form->begin(version->protocol.id, who, refusal);
}

void ProtocolCard::print()
{
    if (m_file && !m_print->isHidden())
        Q_EMIT printRequested(subject()->protocol.id);
}

void ProtocolCard::save()
{
    if (m_file && !m_save->isHidden())
        Q_EMIT saveRequested(subject()->protocol.id);
}

void ProtocolCard::endForm()
{
    m_form->hide();
    showActions();
}

void ProtocolCard::retranslateUi()
{
    m_standing->setTitle(tr("Where it stands"));
    m_term->setTitle(tr("Term of the answer, and who answers for it"));
    m_documents->setTitle(tr("Documents that the person brings"));
    m_responsibilities->setTitle(tr("Who does what"));
    m_words->setTitle(tr("Acceptance"));
    m_history->setTitle(tr("Versions"));
    m_withdraw->setText(tr("W&ithdraw"));
    m_print->setText(tr("Print to si&gn"));
    m_print->setToolTip(protocol_shortcuts::print().keysText());
    m_save->setText(tr("&Save as PDF"));
    m_save->setToolTip(protocol_shortcuts::save().keysText());
    if (m_file)
        showFile();
}

void ProtocolCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::FontChange)
        arrangeActions();
}

} // namespace ventanilla::protocols_ui
