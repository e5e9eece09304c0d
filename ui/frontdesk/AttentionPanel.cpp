#include "ui/frontdesk/AttentionPanel.h"

#include "core/attention/Drafts.h"
#include "core/base/Clock.h"
#include "ui/common/Buttons.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/frontdesk/AttentionForm.h"
#include "ui/frontdesk/DeskShortcuts.h"
#include "ui/frontdesk/Office.h"
#include "ui/words/Format.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

namespace ventanilla::frontdesk {

namespace {

constexpr int saveAfterMilliseconds = 1'000;
constexpr int clockMilliseconds = 15'000;

MotiveEditor::Destination destinationOf(attention::FrontDesk &desk)
{
    return [&desk](MotiveId motive, std::optional<UnitId> to) -> std::optional<attention::ProtocolSummary> {
        auto protocol = desk.destinationFor(motive, to);
        // Without the permission to refer, nothing was agreed; saving says the rest.
        return protocol ? *protocol : std::nullopt;
    };
}

} // namespace

AttentionPanel::AttentionPanel(
    security::Session &session, attention::FrontDesk &desk, const Office &office, QWidget *parent)
    : QWidget(parent), m_session(session), m_desk(desk), m_office(office), m_card(new ui::Card(this)),
      m_since(new ui::MutedLabel(this)), m_notice(new ui::Notice(this)), m_area(new QScrollArea(this)),
      m_form(new AttentionForm(office, destinationOf(desk))), m_finish(new ui::PrimaryButton(this)),
      m_leaveOpen(ui::makeButton({}, this)), m_discard(ui::makeButton({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_area->setWidget(m_form);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    m_card->body()->setSpacing(ui::space::one);
    ui::setTextRole(m_since, ui::TextRole::Small);
    m_card->addWidget(m_since);
    m_card->addWidget(m_notice);
    m_card->addWidget(m_area, 1);
    m_finish->setIconName(QStringLiteral("check"));
    m_card->addWidget(m_finish);
    auto *others = new QHBoxLayout;
    others->setSpacing(ui::space::one);
    others->addWidget(m_leaveOpen, 1);
    others->addWidget(m_discard);
    m_card->addLayout(others);

    m_form->setToday([this] { return m_session.today(); });
    connect(m_form, &AttentionForm::changed, this, &AttentionPanel::edited);
    connect(m_finish, &QPushButton::clicked, this, &AttentionPanel::finish);
    connect(m_leaveOpen, &QPushButton::clicked, this, &AttentionPanel::leaveOpen);
    connect(m_discard, &QPushButton::clicked, this, &AttentionPanel::discard);
    m_saveLater.setSingleShot(true);
    m_saveLater.setInterval(saveAfterMilliseconds);
    connect(&m_saveLater, &QTimer::timeout, this, &AttentionPanel::saveDraft);
    m_clock.setInterval(clockMilliseconds);
    connect(&m_clock, &QTimer::timeout, this, &AttentionPanel::showSince);
    retranslateUi();
}

void AttentionPanel::begin(const attention::AttentionDraft &draft, const QString &name)
{
    m_draft = draft;
    m_name = name;
    m_active = true;
    m_dirty = false;
    m_notice->clear();
    m_form->setContent(draft.content);
    m_area->ensureVisible(0, 0);
    m_clock.start();
    retranslateUi();
}

void AttentionPanel::restore(const attention::AttentionDraft &draft, const QString &name)
{
    begin(draft, name);
    m_dirty = true;
    m_kept = true;
}

attention::AttentionDraft AttentionPanel::draft() const
{
    return {m_draft.continues, m_form->content()};
}

bool AttentionPanel::hasWork() const
{
    return m_active && (m_draft.continues ? m_dirty : m_form->hasContent());
}

void AttentionPanel::edited()
{
    m_dirty = true;
    m_notice->clear();
    m_saveLater.start();
}

void AttentionPanel::saveDraft()
{
    m_saveLater.stop();
    if (!hasWork()) {
        clearDraft();
        return;
    }
    m_kept = true;
    if (auto saved = attention::drafts::save(m_session, draft()); !saved)
        m_notice->showMessage(
            ui::Tone::Warning, tr("What you write could not be kept in case the program ends: finish soon."));
}

// What was wiped out or discarded must not come up again.
void AttentionPanel::clearDraft()
{
    if (!m_kept)
        return;
    m_kept = false;
    if (auto cleared = attention::drafts::clear(m_session); !cleared)
        m_notice->showError(cleared.error());
}

bool AttentionPanel::formIsRight()
{
    const auto checked = m_form->check();
    if (!checked)
        showProblem(checked.error());
    return checked.has_value();
}

void AttentionPanel::showProblem(const Error &error)
{
    if (!m_form->reveal(error))
        m_notice->showError(error);
}

void AttentionPanel::finish()
{
    if (!m_active || !formIsRight())
        return;
    const auto id = m_desk.finish(draft());
    if (id)
        ended(*id, false);
    else
        showProblem(id.error());
}

bool AttentionPanel::leaveOpen()
{
    if (!m_active || !formIsRight())
        return false;
    const auto id = m_desk.leaveOpen(draft());
    if (id)
        ended(*id, true);
    else
        showProblem(id.error());
    return id.has_value();
}

void AttentionPanel::ended(AttentionId id, bool open)
{
    m_saveLater.stop();
    m_clock.stop();
    m_active = false;
    m_kept = false;
    Q_EMIT finished(id, open);
}

void AttentionPanel::discard()
{
    if (!m_active)
        return;
    if (!hasWork()) {
        drop();
        return;
    }
    ui::message::Question question;
    question.title = tr("Discard the attention");
    question.text = m_draft.continues ? tr("What you have written now is lost; the attention stays open as it was.")
                                      : tr("What you have written is lost, and no attention is registered.");
    question.accept = tr("Discard");
    question.cancel = tr("Go on with it");
    question.destructive = true;
    ui::message::ask(this, question, [this](ui::message::Answer answer) {
        if (answer == ui::message::Answer::Accept)
            drop();
    });
}

void AttentionPanel::drop()
{
    m_saveLater.stop();
    m_clock.stop();
    m_active = false;
    clearDraft();
    Q_EMIT dropped();
}

void AttentionPanel::showSince()
{
    const QDateTime start = m_draft.content.startedAt;
    if (!m_active || !start.isValid())
        return;
    const auto unit = m_session.currentOperator().unit;
    QStringList parts{
        tr("Since %1 (%2)")
            .arg(words::time(start), words::duration(qMax(qint64(0), start.secsTo(m_session.clock().now()))))};
    if (local_time::date(start) != m_session.today())
        parts = {tr("Since %1").arg(words::dateTime(start))};
    if (unit)
        parts.append(m_office.unitName(*unit));
    if (m_draft.continues)
        parts.append(tr("tracking number %1").arg(m_draft.continues->folio()));
    m_since->setText(parts.join(QStringLiteral(" · ")));
}

void AttentionPanel::retranslateUi()
{
    m_card->setTitle(m_name.isEmpty() ? tr("Anonymous enquiry") : m_name);
    m_finish->setText(tr("&Finish attention"));
    m_finish->setToolTip(desk_shortcuts::finish().keysText());
    m_leaveOpen->setText(tr("&Leave open"));
    m_leaveOpen->setToolTip(desk_shortcuts::leaveOpen().keysText());
    m_discard->setText(tr("&Discard"));
    m_discard->setToolTip(desk_shortcuts::discard().keysText());
    showSince();
}

void AttentionPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::frontdesk
