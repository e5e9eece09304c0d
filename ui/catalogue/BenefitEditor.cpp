#include "ui/catalogue/BenefitEditor.h"

#include "core/security/Drafts.h"
#include "ui/catalogue/BenefitForm.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/DateField.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/Format.h"

#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ventanilla::catalogue_ui {

namespace {

using security::Permission;

constexpr int pauseBeforeDraft = 1000;
constexpr int longestReason = 1000;

QString draftScreen()
{
    return QStringLiteral("catalogue");
}

// What the operator had typed and not saved.
std::optional<QString> keptBy(security::Session &session)
{
    if (!session.may(Permission::EditCatalogue))
        return std::nullopt;
    return security::drafts::load(session, Permission::EditCatalogue, draftScreen()).value_or(std::nullopt);
}

} // namespace

BenefitEditor::BenefitEditor(security::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new ui::Heading(this)), m_notice(new ui::Notice(this)),
      m_alike(new ui::Notice(this)), m_form(new BenefitForm(session, this)), m_change(new ui::Card(this)),
      m_fromEdit(new ui::DateField(this)), m_reasonEdit(new QLineEdit(this)), m_from(new ui::Field(m_fromEdit, this)),
      m_reason(new ui::Field(m_reasonEdit, this)), m_save(new ui::PrimaryButton(this)),
      m_close(ui::makeButton({}, this))
{
    m_reasonEdit->setMaxLength(longestReason);
    m_fromEdit->setToday([this] { return m_session.today(); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeDraft);
    place();
    retranslateUi();
    connect(m_form, &BenefitForm::changed, this, &BenefitEditor::noteChange);
    connect(m_reasonEdit, &QLineEdit::textEdited, this, &BenefitEditor::noteChange);
    connect(m_fromEdit, &ui::DateField::dateChanged, this, &BenefitEditor::noteChange);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        saveDraft();
        showAlike();
    });
    connect(m_save, &QPushButton::clicked, this, &BenefitEditor::save);
    connect(m_close, &QPushButton::clicked, this, &BenefitEditor::giveUp);
}

void BenefitEditor::place()
{
    m_change->addWidget(m_from);
    m_change->addWidget(m_reason);
    auto *content = new QWidget(this);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, ui::space::one, 0);
    inside->setSpacing(ui::space::two);
    inside->addWidget(m_form);
    inside->addWidget(m_change);
    inside->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(ui::space::one);
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_title);
    layout->addWidget(m_notice);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_alike);
    layout->addLayout(buttons);
}

void BenefitEditor::begin(const std::optional<catalogue::Benefit> &benefit, const std::vector<security::Unit> &units)
{
    m_opened = benefit;
    m_notice->clear();
    m_alike->clear();
    m_form->setUnits(units);
    std::optional<QStringList> taken;
    if (!benefit) {
        taken.emplace();
        if (const auto all = catalogue::listBenefits(m_session)) {
            for (const catalogue::Benefit &each : *all)
                taken->append(each.code);
        }
    }
    m_form->setTakenCodes(taken);
    catalogue::Benefit fresh;
    if (m_session.currentOperator().role == security::Role::UnitHead)
        fresh.unit = m_session.currentOperator().unit;
    m_form->setTexts(textsOf(benefit.value_or(fresh)));
    m_before = m_form->texts();
    m_fromEdit->setDate(std::nullopt);
    m_reasonEdit->clear();
    m_change->setVisible(benefit.has_value());
    retranslateUi();
    m_pause.stop();
    m_form->focusFirst();
}

BenefitTexts BenefitEditor::changes() const
{
    return changesIn(m_before, m_form->texts());
}

bool BenefitEditor::hasUnsavedWork() const
{
    return isVisibleTo(parentWidget()) && (!changes().isEmpty() || !m_reasonEdit->text().isEmpty());
}

void BenefitEditor::noteChange()
{
    m_pause.start();
}

void BenefitEditor::saveDraft()
{
    if (!hasUnsavedWork())
        return;
    QJsonObject texts;
    const BenefitTexts changed = changes();
    for (auto each = changed.constBegin(); each != changed.constEnd(); ++each)
        texts.insert(each.key(), each.value());
    const QJsonObject draft{{QStringLiteral("code"), m_opened ? m_opened->code : QString()},
        {QStringLiteral("texts"), texts}, {QStringLiteral("reason"), m_reasonEdit->text()}};
    const auto kept = security::drafts::save(m_session, Permission::EditCatalogue, draftScreen(),
        QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact)));
    if (!kept)
        showError(kept.error());
}

bool BenefitEditor::hasDraft(security::Session &session)
{
    return keptBy(session).has_value();
}

bool BenefitEditor::restoreDraft(const std::vector<security::Unit> &units)
{
    const auto kept = keptBy(m_session);
    if (!kept)
        return false;
    const QJsonObject draft = QJsonDocument::fromJson(kept->toUtf8()).object();
    const QString code = draft.value(QLatin1String("code")).toString();
    std::optional<catalogue::Benefit> opened;
    if (!code.isEmpty()) {
        auto found = catalogue::benefitByCode(m_session, code);
        if (!found)
            return false;
        opened = *std::move(found);
    }
    begin(opened, units);
    BenefitTexts texts;
    const QJsonObject typed = draft.value(QLatin1String("texts")).toObject();
    for (auto each = typed.constBegin(); each != typed.constEnd(); ++each)
        texts.insert(each.key(), each.value().toString());
    m_form->setTexts(texts);
    m_reasonEdit->setText(draft.value(QLatin1String("reason")).toString());
    m_notice->showMessage(ui::Tone::Info, tr("You had written this and not saved it. Go on, or discard it."));
    return true;
}

void BenefitEditor::clearDraft()
{
    m_pause.stop();
    if (auto cleared = security::drafts::clear(m_session, Permission::EditCatalogue, draftScreen()); !cleared)
        showError(cleared.error());
}

Result<catalogue::BenefitEdit> BenefitEditor::edit() const
{
    auto written = benefitOf(m_form->texts(), m_opened.value_or(catalogue::Benefit()));
    if (!written)
        return failure(written.error());
    auto sound = catalogue::validated(*std::move(written));
    if (!sound)
        return failure(sound.error());
    catalogue::BenefitEdit edit{*std::move(sound), {}, m_reasonEdit->text(), m_opened};
    if (m_opened && !m_fromEdit->isAcceptable())
        return failure(ErrorKind::InvalidInput, QStringLiteral("effective_from"));
    if (m_opened)
        edit.effectiveFrom = m_fromEdit->date().value_or(QDate());
    return edit;
}

// Who is like it is told while it is written, and never forbids it.
void BenefitEditor::showAlike()
{
    const auto written = benefitOf(m_form->texts(), m_opened.value_or(catalogue::Benefit()));
    const auto like = written && !written->name.trimmed().isEmpty()
        ? catalogue::likeBenefits(m_session, *written)
        : Result<std::vector<catalogue::LikeBenefit>>(std::vector<catalogue::LikeBenefit>());
    if (!like || like->empty()) {
        m_alike->clear();
        return;
    }
    constexpr size_t mostShown = 4;
    QStringList names;
    for (size_t index = 0; index < like->size() && index < mostShown; ++index)
        names.append(QStringLiteral("%1 (%2)").arg(like->at(index).benefit.name, like->at(index).benefit.code));
    m_alike->showMessage(
        ui::Tone::Warning, tr("Look whether it is in the catalogue already: %1.").arg(words::list(names)));
}

void BenefitEditor::save()
{
    m_form->clearProblems();
    m_from->setProblem({});
    m_reason->setProblem({});
    m_notice->clear();
    const auto wanted = edit();
    if (!wanted) {
        showError(wanted.error());
        return;
    }
    const auto done = catalogue::saveBenefit(m_session, *wanted);
    if (!done) {
        showError(done.error());
        return;
    }
    clearDraft();
    m_form->stopCounting();
    m_before = m_form->texts();
    m_reasonEdit->clear();
    Q_EMIT saved(wanted->benefit.code);
}

void BenefitEditor::giveUp()
{
    clearDraft();
    m_form->stopCounting();
    m_form->setTexts(m_before);
    m_reasonEdit->clear();
    Q_EMIT closed();
}

void BenefitEditor::showError(const Error &error)
{
    for (auto [name, field] :
        {std::pair(QLatin1String("effective_from"), m_from), {QLatin1String("reason"), m_reason}}) {
        if (error.field != name)
            continue;
        field->setProblem(words::describe(error));
        field->reveal();
        return;
    }
    if (!m_form->showProblem(error))
        m_notice->showError(error);
}

void BenefitEditor::retranslateUi()
{
    m_title->setText(m_opened ? tr("Change: %1").arg(m_opened->name) : tr("New benefit"));
    m_change->setTitle(tr("This change"));
    m_from->setLabel(tr("In force from (em&pty: today)"));
    m_from->setHint(tr("Who has asked before keeps the conditions of that day."));
    m_reason->setLabel(tr("&Why it changes"));
    m_reason->setRequired(true);
    m_save->setText(tr("&Save"));
    m_close->setText(tr("Discard"));
}

void BenefitEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::catalogue_ui
