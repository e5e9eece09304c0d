#include "ui/frontdesk/AttentionDetail.h"

#include "core/base/Clock.h"
#include "core/sync/engine/SyncState.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/PaperOutput.h"
#include "ui/common/StatusBadge.h"
#include "ui/common/TextArea.h"
#include "ui/common/Theme.h"
#include "ui/frontdesk/AttentionForm.h"
#include "ui/frontdesk/DeskShortcuts.h"
#include "ui/frontdesk/DeskWords.h"
#include "ui/frontdesk/FactList.h"
#include "ui/frontdesk/LowTextArea.h"
#include "ui/frontdesk/Office.h"
#include "ui/frontdesk/ReceiptOrder.h"
#include "ui/people/ExchangeBadge.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/Format.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace ventanilla::frontdesk {

using security::Permission;

namespace {

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

AttentionDetail::AttentionDetail(security::Session &session, attention::FrontDesk &desk,
    const attention::Sources &sources, const Office &office, QWidget *parent)
    : QWidget(parent), m_session(session), m_desk(desk), m_sources(sources), m_office(office),
      m_stack(new QStackedWidget(this)), m_nothing(new ui::EmptyState(QStringLiteral("attention"))),
      m_papers(new ui::PaperOutput(session, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_nothing);
    makeReading();
    makeCorrecting();
    m_papers->tellIn(m_notice);
    retranslateUi();
}

void AttentionDetail::makeReading()
{
    m_reading = new ui::Card;
    m_facts = new ui::MutedLabel(m_reading);
    m_exchange = new ui::StatusBadge(m_reading);
    m_motives = new FactList(attention::mostMotives, m_reading);
    m_texts = new FactList(2, m_reading);
    m_history = new FactList(5, m_reading);
    m_notice = new ui::Notice(m_reading);
    m_continue = ui::makeButton(QStringLiteral("edit"), m_reading);
    m_print = ui::makeButton(QStringLiteral("print"), m_reading);
    m_receipt = ui::makeButton(QStringLiteral("save"), m_reading);
    m_correct = ui::makeButton(QStringLiteral("edit"), m_reading);
    m_person = ui::makeButton(QStringLiteral("person"), m_reading);
    m_reading->addWidget(m_facts);
    m_reading->body()->addWidget(m_exchange, 0, Qt::AlignLeft);
    for (QWidget *part : std::initializer_list<QWidget *>{m_motives, m_texts, m_history, m_notice})
        m_reading->addWidget(part);
    for (QWidget *button : {m_continue, m_correct, m_print, m_receipt, m_person})
        m_reading->addWidget(button);
    m_reading->body()->addStretch();
    m_stack->addWidget(scrolling(m_reading));
    connect(m_continue, &QPushButton::clicked, this, [this] { Q_EMIT continueRequested(m_attention.id); });
    connect(m_print, &QPushButton::clicked, this, &AttentionDetail::printReceipt);
    connect(m_receipt, &QPushButton::clicked, this, &AttentionDetail::saveReceipt);
    connect(m_correct, &QPushButton::clicked, this, &AttentionDetail::correct);
    connect(m_person, &QPushButton::clicked, this, [this] {
        if (m_attention.person)
            Q_EMIT personRequested(*m_attention.person);
    });
}

void AttentionDetail::makeCorrecting()
{
    m_correcting = new ui::Card;
    const auto destination = [this](MotiveId motive,
                                 std::optional<UnitId> to) -> std::optional<attention::ProtocolSummary> {
        auto protocol = m_desk.destinationFor(motive, to);
        return protocol ? *protocol : std::nullopt;
    };
    m_form = new AttentionForm(m_office, destination, m_correcting);
    m_form->setToday([this] { return m_session.today(); });
    m_reason = new ui::TextArea(m_correcting);
    keepLow(m_reason);
    m_reason->setMaximumLength(attention::longestText);
    m_reasonField = new ui::Field(m_reason, m_correcting);
    m_reasonField->setRequired(true);
    m_problem = new ui::Notice(m_correcting);
    m_save = new ui::PrimaryButton(m_correcting);
    m_cancel = ui::makeButton({}, m_correcting);
    for (QWidget *part : std::initializer_list<QWidget *>{m_form, m_reasonField, m_problem})
        m_correcting->addWidget(part);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save, 1);
    buttons->addWidget(m_cancel);
    m_correcting->addLayout(buttons);
    m_correcting->body()->addStretch();
    m_stack->addWidget(scrolling(m_correcting));
    connect(m_save, &QPushButton::clicked, this, &AttentionDetail::saveCorrection);
    connect(m_cancel, &QPushButton::clicked, this, [this] { present(m_attention.id, m_name); });
}

void AttentionDetail::clear()
{
    m_attention = {};
    m_stack->setCurrentIndex(0);
}

bool AttentionDetail::isCorrecting() const
{
    return m_stack->currentIndex() == 2;
}

bool AttentionDetail::mayCorrect() const
{
    if (!m_attention.endedAt.isValid())
        return false;
    const bool own = m_attention.operatorId == m_session.currentOperator().id
        && local_time::date(m_attention.startedAt) == m_session.today();
    return m_session.may(Permission::CorrectAttention) || (own && m_session.may(Permission::RegisterAttention));
}

void AttentionDetail::present(AttentionId id, const QString &name)
{
    m_name = name;
    m_notice->clear();
    m_stack->setCurrentIndex(1);
    const auto attention = m_desk.read(id);
    const auto corrections = m_desk.corrections(id);
    m_attention = attention.value_or(attention::Attention());
    m_corrections = corrections.value_or(std::vector<attention::Correction>());
    retranslateUi();
    if (!attention)
        m_notice->showError(attention.error());
    else if (!corrections)
        m_notice->showError(corrections.error());
}

void AttentionDetail::showExchange()
{
    std::vector<sync::sync_state::Row> rows;
    if (m_attention.id.isValid())
        rows.push_back({AttentionTag::table, m_attention.id.value()});
    for (const auto &motive : m_attention.motives)
        rows.push_back({AttentionMotiveTag::table, motive.id.value()});
    const auto state = m_session.read(security::Permission::ReadPersonalFile,
        [&rows](store::Connection &connection) { return sync::sync_state::of(connection, rows); });
    people::showExchangeState(m_exchange, state.value_or(std::nullopt));
}

void AttentionDetail::showFacts()
{
    m_reading->setTitle(m_name);
    QStringList facts{tr("Tracking number %1").arg(m_attention.id.folio()), words::dateTime(m_attention.startedAt),
        m_attention.endedAt.isValid() ? words::duration(m_attention.startedAt.secsTo(m_attention.endedAt)) : tr("open"),
        channelText(m_attention.channel), m_office.unitName(m_attention.unit)};
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    showExchange();
    std::vector<Fact> motives;
    for (const auto &motive : m_attention.motives) {
        QStringList lines{motive.answer};
        if (!motive.nextStep.isEmpty())
            lines.append(tr("Next step: %1").arg(motive.nextStep));
        if (motive.referTo)
            lines.append(tr("Referred to: %1").arg(m_office.unitName(*motive.referTo)));
        if (!motive.documents.isEmpty())
            lines.append(tr("To bring: %1").arg(motive.documents.join(QStringLiteral("; "))));
        if (motive.answerBy.isValid())
            lines.append(tr("Answer by: %1").arg(words::date(motive.answerBy)));
        lines.removeAll(QString());
        motives.push_back({m_office.motiveName(motive.motive), lines.join(QLatin1Char('\n')),
            outcomeText(motive.outcome), outcomeTone(motive.outcome)});
    }
    m_motives->setFacts(std::move(motives), tr("Without motive."));
    std::vector<Fact> texts;
    if (!m_attention.information.isEmpty())
        texts.push_back({tr("Information given"), m_attention.information});
    if (!m_attention.note.isEmpty())
        texts.push_back({tr("Note"), m_attention.note});
    m_texts->setVisible(!texts.empty());
    m_texts->setFacts(std::move(texts), {});
}

void AttentionDetail::showCorrections()
{
    std::vector<Fact> facts;
    for (const auto &correction : m_corrections) {
        QStringList said;
        for (const auto &motive : correction.previous.motives) {
            const QString what = QStringLiteral("%1 (%2)").arg(
                m_office.motiveName(motive.motive), outcomeText(motive.outcome).toLower());
            said.append(motive.answer.isEmpty() ? what : QStringLiteral("%1: %2").arg(what, motive.answer));
        }
        said += {correction.previous.information, correction.previous.note};
        said.removeAll(QString());
        facts.push_back(
            {tr("Corrected by %1 on %2").arg(correction.operatorName, words::dateTime(correction.correctedAt)),
                tr("Reason: %1").arg(correction.reason) + QLatin1Char('\n')
                    + tr("It said before: %1").arg(said.join(QStringLiteral(" · "))),
                tr("Corrected"), ui::Tone::Warning});
    }
    m_history->setVisible(!facts.empty());
    m_history->setFacts(std::move(facts), {});
}

void AttentionDetail::correct()
{
    if (m_stack->currentIndex() != 1 || !mayCorrect())
        return;
    m_form->setContent(attention::contentOf(m_attention));
    m_reason->setText({});
    m_reasonField->setProblem({});
    m_problem->clear();
    m_stack->setCurrentIndex(2);
    m_form->focusFirst();
}

void AttentionDetail::saveCorrection()
{
    m_problem->clear();
    m_reasonField->setProblem({});
    const auto checked = m_form->check();
    const auto done = checked ? m_desk.correct(m_attention.id, m_form->content(), m_reason->text()) : checked;
    if (done) {
        present(m_attention.id, m_name);
        m_notice->showMessage(ui::Tone::Success, tr("Corrected. What it said before is kept below the motives."));
        m_print->setFocus(Qt::OtherFocusReason);
        Q_EMIT corrected();
        return;
    }
    if (done.error().field == QLatin1String("reason")) {
        m_reasonField->setProblem(words::describe(done.error()));
        m_reasonField->reveal();
    } else if (!m_form->reveal(done.error())) {
        m_problem->showError(done.error());
    }
}

bool AttentionDetail::mayHandOver() const
{
    return m_attention.id.isValid() && m_session.may(Permission::RegisterAttention);
}

void AttentionDetail::printReceipt()
{
    if (mayHandOver())
        m_papers->print(receiptOrder(m_sources, m_attention.id));
}

void AttentionDetail::saveReceipt()
{
    if (mayHandOver())
        m_papers->save(receiptOrder(m_sources, m_attention.id));
}

void AttentionDetail::retranslateUi()
{
    m_nothing->setText(tr("Choose an attention and press Enter to read it."));
    m_continue->setText(tr("&Go on with it"));
    m_print->setText(tr("Print &receipt"));
    m_print->setToolTip(desk_shortcuts::printAgain().keysText());
    m_receipt->setText(tr("Save it as P&DF"));
    m_receipt->setToolTip(desk_shortcuts::saveAgain().keysText());
    m_correct->setText(tr("Correct it"));
    m_correct->setToolTip(desk_shortcuts::correct().keysText());
    m_person->setText(tr("Attend this person again"));
    m_correcting->setTitle(tr("Correct the attention %1").arg(m_attention.id.folio()));
    m_reasonField->setLabel(tr("Reason for the correction"));
    m_save->setText(tr("&Save the correction"));
    m_cancel->setText(tr("Cancel"));
    const bool known = m_attention.id.isValid();
    const bool mayRegister = m_session.may(Permission::RegisterAttention);
    m_continue->setVisible(known && !m_attention.endedAt.isValid() && mayRegister);
    m_print->setVisible(mayHandOver());
    m_receipt->setVisible(mayHandOver());
    m_correct->setVisible(known && mayCorrect());
    m_person->setVisible(known && m_attention.person && mayRegister);
    showFacts();
    showCorrections();
}

void AttentionDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::frontdesk
