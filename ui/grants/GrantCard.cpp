#include "ui/grants/GrantCard.h"

#include "core/catalogue/BenefitTerms.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/Notice.h"
#include "ui/common/StatusBadge.h"
#include "ui/common/Theme.h"
#include "ui/frontdesk/DeskWords.h"
#include "ui/grants/GrantShortcuts.h"
#include "ui/grants/GrantWords.h"
#include "ui/grants/StepForm.h"
#include "ui/words/AlertWords.h"
#include "ui/words/CatalogueWords.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/Format.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ventanilla::grants_ui {

using catalogue::GrantStatus;
using catalogue::GrantStep;

namespace {

QLabel *makeText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

GrantCard::GrantCard(QWidget *parent)
    : QWidget(parent), m_card(new ui::Card(this)), m_person(new ui::Heading(this)),
      m_openFile(ui::makeButton(QStringLiteral("person"), this)), m_place(new ui::MutedLabel(this)),
      m_status(new ui::StatusBadge(this)), m_measure(makeText(this)), m_left(makeText(this)),
      m_conditions(makeText(this)), m_known(new ui::MutedLabel(this)), m_why(makeText(this)),
      m_standing(new ui::Notice(this)), m_buttons(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_first(new ui::PrimaryButton(this)), m_print(ui::makeButton(QStringLiteral("print"), this)),
      m_save(ui::makeButton(QStringLiteral("save"), this)), m_form(new StepForm(this)), m_historyTitle(makeText(this)),
      m_history(makeText(this))
{
    for (int index = 0; index < mostOtherSteps; ++index)
        m_others.append(ui::makeButton({}, this));
    place();
    connect(m_openFile, &QPushButton::clicked, this, [this] { Q_EMIT personRequested(m_file->row.standing); });
    connect(m_print, &QPushButton::clicked, this, &GrantCard::print);
    connect(m_save, &QPushButton::clicked, this, &GrantCard::save);
    connect(m_first, &QPushButton::clicked, this, [this] { begin(m_file->next.front()); });
    for (int index = 0; index < mostOtherSteps; ++index)
        connect(
            m_others[index], &QPushButton::clicked, this, [this, index] { begin(m_file->next[size_t(index) + 1]); });
    connect(m_form, &StepForm::given, this, [this] {
        m_form->hide();
        showSteps();
        focusFirst();
    });
    clear();
}

void GrantCard::place()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(ui::space::two);
    head->addWidget(m_person, 1);
    head->addWidget(m_openFile, 0, Qt::AlignTop);
    m_person->setWordWrap(true);
    m_person->setTextFormat(Qt::PlainText);
    m_card->addLayout(head);
    m_card->addWidget(m_place);
    m_card->body()->addWidget(m_status, 0, Qt::AlignLeft);
    m_card->addWidget(m_measure);
    m_card->body()->addSpacing(ui::space::one);
    m_card->addWidget(m_conditions);
    m_card->addWidget(m_left);
    m_card->addWidget(m_known);
    m_card->addWidget(m_why);
    m_card->addWidget(m_standing);
    m_card->addLayout(m_buttons);
    m_buttons->setSpacing(ui::space::one);
    m_buttons->addWidget(m_first);
    for (auto *button : std::as_const(m_others))
        m_buttons->addWidget(button);
    m_buttons->addWidget(m_print);
    m_buttons->addWidget(m_save);
    m_buttons->addStretch(1);
    m_card->addWidget(m_form);
    m_card->body()->addSpacing(ui::space::one);
    m_card->addWidget(m_historyTitle);
    m_card->addWidget(m_history);
    m_historyTitle->setStyleSheet(QStringLiteral("font-weight: bold"));
    m_measure->setStyleSheet(QStringLiteral("font-weight: bold"));
    setFocusProxy(m_first);
    arrange();
}

void GrantCard::arrange()
{
    const bool beside = ui::Theme::instance().textScale() == ui::TextScale::Normal;
    m_buttons->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

std::optional<GrantId> GrantCard::shown() const
{
    return m_file ? std::optional(m_file->row.grant.id) : std::nullopt;
}

void GrantCard::present(const OpenedGrant &grant, const QDateTime &lastExchange, const QDateTime &now, bool mayPrint)
{
    m_file = grant.file;
    m_inTheWay = grant.standing;
    m_lastExchange = lastExchange;
    m_now = now;
    m_mayPrint = mayPrint;
    m_form->hide();
    m_card->show();
    retranslateUi();
}

void GrantCard::clear()
{
    m_file.reset();
    m_form->hide();
    m_card->hide();
}

void GrantCard::focusFirst()
{
    if (!m_form->isHidden())
        m_form->focusFirst();
    else if (!m_first->isHidden())
        m_first->setFocus();
    else
        m_openFile->setFocus();
}

void GrantCard::print()
{
    if (m_file && !m_print->isHidden())
        Q_EMIT printRequested(m_file->row.grant.id);
}

void GrantCard::save()
{
    if (m_file && !m_save->isHidden())
        Q_EMIT saveRequested(m_file->row.grant.id);
}

void GrantCard::begin(GrantStep step)
{
    m_form->begin(*m_file, step);
    m_form->show();
    showSteps();
    m_form->focusFirst();
}

// While a step is being filled in, its own buttons are the only ones.
void GrantCard::showSteps()
{
    const auto &next = m_file->next;
    const bool choosing = m_form->isHidden();
    m_first->setVisible(choosing && !next.empty());
    if (!next.empty())
        m_first->setText(stepText(next.front()));
    for (int index = 0; index < mostOtherSteps; ++index) {
        const bool has = size_t(index) + 1 < next.size();
        m_others[index]->setVisible(choosing && has);
        if (has)
            m_others[index]->setText(stepText(next[size_t(index) + 1]));
    }
    const auto status = m_file->row.grant.status;
    const bool hasReceipt = status == GrantStatus::Approved || status == GrantStatus::Delivered;
    for (auto *button : {m_print, m_save})
        button->setVisible(choosing && m_mayPrint && hasReceipt);
}

QString GrantCard::historyText() const
{
    QStringList lines;
    for (const auto &step : m_file->steps) {
        const auto &event = step.event;
        QString line = QStringLiteral("%1 · %2").arg(words::dateTime(event.occurredAt),
            event.takesBack ? tr("Delivery taken back") : frontdesk::grantStatusText(event.status));
        if (!step.operatorName.isEmpty())
            line += QStringLiteral(" · ") + step.operatorName;
        if (!event.note.isEmpty())
            line += QStringLiteral("\n    “%1”").arg(event.note);
        if (!event.alternative.isEmpty())
            line += QStringLiteral("\n    ") + tr("Offered instead: %1").arg(event.alternative);
        lines.append(line);
    }
    if (lines.isEmpty())
        lines.append(m_file->row.grant.source.isEmpty() ? tr("Registered before steps were kept.")
                                                        : tr("Imported from %1.").arg(m_file->row.grant.source));
    return lines.join(QLatin1Char('\n'));
}

// Whoever decides does so by the conditions under which it was asked for.
QString GrantCard::conditionsText() const
{
    if (!m_file->requestedUnder)
        return {};
    const catalogue::BenefitVersion &version = *m_file->requestedUnder;
    const QStringList changed = catalogue::changedTerms(version.terms, m_file->benefit);
    if (changed.isEmpty())
        return {};
    const QString terms = words::termsText(changed);
    return version.effectiveFrom.isValid()
        ? tr("Requested under the version of %1; the catalogue has changed since: %2.")
              .arg(words::date(version.effectiveFrom), terms)
        : tr("Requested under the first version; the catalogue has changed since: %1.").arg(terms);
}

void GrantCard::retranslateUi()
{
    if (!m_file)
        return;
    const auto &row = m_file->row;
    m_person->setText(row.personName);
    m_openFile->setText(tr("Open the &file"));
    QStringList parts{rutText(row.rutNumber), row.benefitName, tr("grant %1").arg(row.grant.id.folio())};
    parts.removeAll(QString());
    m_place->setText(parts.join(QStringLiteral(" · ")));
    m_status->setStatus(frontdesk::grantStatusTone(row.grant.status), frontdesk::grantStatusText(row.grant.status));
    const QString measure = measureText(row.grant);
    m_measure->setText(measure);
    m_measure->setVisible(!measure.isEmpty());
    m_conditions->setText(conditionsText());
    m_conditions->setVisible(!m_conditions->text().isEmpty());
    m_left->setText(availabilityLines(m_file->availability).join(QLatin1Char('\n')));
    m_known->setText(knownSinceText(m_lastExchange, m_now));
    m_why->setText(m_file->approvalRefused ? words::describe(*m_file->approvalRefused) : QString());
    m_why->setVisible(m_file->approvalRefused.has_value());
    if (m_inTheWay)
        m_standing->showMessage(ui::Tone::Warning, words::standingGrant(*m_inTheWay));
    else
        m_standing->clear();
    m_print->setText(tr("Print to &sign"));
    m_print->setToolTip(grant_shortcuts::print().keysText());
    m_save->setText(tr("Save as P&DF"));
    m_save->setToolTip(grant_shortcuts::save().keysText());
    m_historyTitle->setText(tr("Steps"));
    m_history->setText(historyText());
    showSteps();
}

void GrantCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace ventanilla::grants_ui
