#include "ui/frontdesk/MotiveEditor.h"

#include "core/referrals/Deadline.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/DateField.h"
#include "ui/common/Field.h"
#include "ui/common/Icons.h"
#include "ui/common/TextArea.h"
#include "ui/common/Theme.h"
#include "ui/frontdesk/DeskWords.h"
#include "ui/frontdesk/LowTextArea.h"
#include "ui/frontdesk/Office.h"
#include "ui/frontdesk/SuggestField.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/Format.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPlainTextEdit>

#include <initializer_list>

namespace ventanilla::frontdesk {

using attention::AttentionMotive;
using attention::Outcome;

namespace {

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace

MotiveEditor::MotiveEditor(const Office &office, Destination destination, QWidget *parent)
    : QFrame(parent), m_office(office), m_destination(std::move(destination)), m_header(new QPushButton(this)),
      m_remove(ui::makeIconButton(QStringLiteral("remove"), this)), m_body(new QWidget(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(ui::space::one, ui::space::half, ui::space::one, ui::space::one);
    layout->setSpacing(ui::space::half);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_header, 0, 0);
    layout->addWidget(m_remove, 0, 1);
    layout->addWidget(m_body, 1, 0, 1, 2);
    makeHeader();
    makeFields();
    connectFields();
    retranslateUi();
    showForOutcome();
    setFocusProxy(m_motive);
}

void MotiveEditor::makeHeader()
{
    m_header->setAutoDefault(false);
    m_header->setStyleSheet(
        QStringLiteral("QPushButton { text-align: left; border: 0; padding: 4px 0; background: transparent; }"
                       "QPushButton:focus { text-decoration: underline; }"));
    QFont bold = m_header->font();
    bold.setBold(true);
    m_header->setFont(bold);
    connect(m_header, &QPushButton::clicked, this, &MotiveEditor::unfoldRequested);
    connect(m_remove, &QToolButton::clicked, this, &MotiveEditor::removeRequested);
}

void MotiveEditor::makeFields()
{
    m_motive = new SuggestField(m_body);
    m_motiveField = new ui::Field(m_motive, m_body);
    m_outcome = new ui::ChoiceField(m_body);
    m_outcome->setMinimumContentsLength(9);
    m_outcomeField = new ui::Field(m_outcome, m_body);
    m_unit = new SuggestField(m_body);
    m_unitField = new ui::Field(m_unit, m_body);
    m_protocol = new ui::MutedLabel(m_body);
    m_note = new QLineEdit(m_body);
    m_note->setMaxLength(attention::longestText);
    m_noteField = new ui::Field(m_note, m_body);
    m_answer = new ui::TextArea(m_body);
    keepLow(m_answer);
    m_answer->setMaximumLength(attention::longestText);
    m_answerField = new ui::Field(m_answer, m_body);
    m_nextStep = new QLineEdit(m_body);
    m_nextStep->setMaxLength(attention::longestText);
    m_nextStepField = new ui::Field(m_nextStep, m_body);
    m_answerBy = new ui::DateField(m_body);
    m_answerByField = new ui::Field(m_answerBy, m_body);
    m_documents = new ui::TextArea(m_body);
    keepLow(m_documents);
    m_documentsField = new ui::Field(m_documents, m_body);

    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(ui::space::one);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 4);
    grid->addWidget(m_motiveField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_outcomeField, 0, 1, Qt::AlignTop);
    grid->addWidget(m_unitField, 1, 0, 1, 2);
    grid->addWidget(m_protocol, 2, 0, 1, 2);
    grid->addWidget(m_noteField, 3, 0, 1, 2);
    grid->addWidget(m_answerField, 4, 0, 1, 2);
    grid->addWidget(m_nextStepField, 5, 0, Qt::AlignTop);
    grid->addWidget(m_answerByField, 5, 1, Qt::AlignTop);
    grid->addWidget(m_documentsField, 6, 0, 1, 2);
}

void MotiveEditor::connectFields()
{
    connect(m_motive, &SuggestField::valueChanged, this, &MotiveEditor::motiveChosen);
    connect(m_outcome, &ui::ChoiceField::valueChanged, this, &MotiveEditor::outcomeChosen);
    connect(m_unit, &SuggestField::valueChanged, this, &MotiveEditor::unitChosen);
    connect(m_note, &QLineEdit::textEdited, this, &MotiveEditor::edited);
    connect(m_answer, &ui::TextArea::textChanged, this, &MotiveEditor::edited);
    connect(m_nextStep, &QLineEdit::textEdited, this, &MotiveEditor::edited);
    connect(m_answerBy, &ui::DateField::dateChanged, this, &MotiveEditor::edited);
    connect(m_documents, &ui::TextArea::textChanged, this, &MotiveEditor::edited);
}

void MotiveEditor::edited()
{
    if (m_filling)
        return;
    clearProblems();
    showSummary();
    Q_EMIT changed();
}

void MotiveEditor::motiveChosen()
{
    if (!m_filling && m_outcome->chosen<Outcome>() == Outcome::Referred)
        fillFromProtocol();
    edited();
}

void MotiveEditor::outcomeChosen()
{
    if (!m_filling && m_outcome->chosen<Outcome>() == Outcome::Referred)
        fillFromProtocol();
    showForOutcome();
    edited();
}

void MotiveEditor::unitChosen()
{
    if (const auto motive = chosenMotive(); motive && chosenUnit())
        offer(m_destination(*motive, chosenUnit()));
    edited();
}

void MotiveEditor::fillFromProtocol()
{
    const auto motive = chosenMotive();
    if (!motive) {
        m_protocol->clear();
        return;
    }
    if (const auto protocol = m_destination(*motive, std::nullopt)) {
        m_unit->setValue(protocol->toUnit.value(), protocol->toUnitName);
        offer(protocol);
        return;
    }
    for (const auto &known : m_office.motives) {
        if (known.id == *motive && known.unit && !m_unit->value().isValid())
            m_unit->setValue(known.unit->value(), m_office.unitName(*known.unit));
    }
    offer(chosenUnit() ? m_destination(*motive, chosenUnit()) : std::nullopt);
}

// What was agreed is offered; what the operator has written stays.
void MotiveEditor::offer(const std::optional<attention::ProtocolSummary> &protocol)
{
    const QString documents = protocol ? protocol->documents.join(QLatin1Char('\n')) : QString();
    if (linesOf(m_documents->text()).isEmpty() || m_documents->text() == m_offeredDocuments)
        m_documents->setText(documents);
    const QDate day = protocol ? protocol->deadline : QDate();
    if (m_answerBy->isEmpty() || (m_offeredDay.isValid() && m_answerBy->date() == m_offeredDay))
        m_answerBy->setDate(day.isValid() ? std::optional(day) : std::nullopt);
    m_offeredDocuments = documents;
    m_offeredDay = day;
    if (protocol)
        m_protocol->setText(tr("By protocol: answer within %n working day(s), by %1.", nullptr, protocol->maximumDays)
                                .arg(words::date(day)));
    else if (chosenUnit())
        m_protocol->setText(tr("Without protocol: general term of %n working day(s).", nullptr, referrals::usualDays));
    else
        m_protocol->setText(
            tr("Without protocol: general term of %n working day(s). Choose the unit.", nullptr, referrals::usualDays));
    showForOutcome();
}

void MotiveEditor::refer()
{
    m_outcome->setValue(int(Outcome::Referred));
    QWidget *next = m_answer->edit();
    if (!m_unit->value().isValid())
        next = m_unit;
    if (!chosenMotive())
        next = m_motive;
    next->setFocus(Qt::ShortcutFocusReason);
}

void MotiveEditor::showForOutcome()
{
    const bool referred = m_outcome->chosen<Outcome>() == Outcome::Referred;
    m_unitField->setVisible(referred);
    m_noteField->setVisible(referred);
    m_protocol->setVisible(referred && !m_protocol->text().isEmpty());
}

std::optional<MotiveId> MotiveEditor::chosenMotive() const
{
    return m_motive->value().isValid() ? std::optional(MotiveId(m_motive->value().toLongLong())) : std::nullopt;
}

std::optional<UnitId> MotiveEditor::chosenUnit() const
{
    return m_unit->value().isValid() ? std::optional(UnitId(m_unit->value().toLongLong())) : std::nullopt;
}

void MotiveEditor::setMotive(const AttentionMotive &motive)
{
    m_filling = true;
    m_row = motive.id;
    m_motive->setValue(
        motive.motive.isValid() ? QVariant(motive.motive.value()) : QVariant(), m_office.motiveName(motive.motive));
    m_outcome->setValue(int(motive.outcome));
    m_unit->setValue(motive.referTo ? QVariant(motive.referTo->value()) : QVariant(),
        motive.referTo ? m_office.unitName(*motive.referTo) : QString());
    m_protocol->clear();
    m_offeredDocuments.clear();
    m_offeredDay = {};
    m_note->setText(motive.noteToUnit);
    m_answer->setText(motive.answer);
    m_nextStep->setText(motive.nextStep);
    m_answerBy->setDate(motive.answerBy.isValid() ? std::optional(motive.answerBy) : std::nullopt);
    m_documents->setText(motive.documents.join(QLatin1Char('\n')));
    m_filling = false;
    clearProblems();
    showForOutcome();
    showSummary();
}

AttentionMotive MotiveEditor::motive() const
{
    AttentionMotive motive;
    motive.id = m_row;
    motive.motive = chosenMotive().value_or(MotiveId());
    motive.outcome = m_outcome->chosen<Outcome>().value_or(Outcome::Informed);
    motive.answer = m_answer->text().trimmed();
    motive.nextStep = m_nextStep->text().trimmed();
    motive.documents = linesOf(m_documents->text());
    motive.answerBy = m_answerBy->date().value_or(QDate());
    if (motive.outcome == Outcome::Referred) {
        motive.referTo = chosenUnit();
        motive.noteToUnit = m_note->text().trimmed();
    }
    return motive;
}

bool MotiveEditor::isBlank() const
{
    AttentionMotive blank;
    blank.outcome = m_outcome->chosen<Outcome>().value_or(Outcome::Informed);
    return motive() == blank && m_answerBy->isEmpty() && !m_motive->isUnresolved();
}

Result<void> MotiveEditor::check() const
{
    if (!chosenMotive() || m_motive->isUnresolved())
        return failure(ErrorKind::MissingInput, QStringLiteral("motive"));
    if (m_outcome->chosen<Outcome>() == Outcome::Referred && m_unit->isUnresolved())
        return failure(ErrorKind::MissingInput, QStringLiteral("refer_to"));
    if (!m_answerBy->isAcceptable())
        return failure(ErrorKind::InvalidInput, QStringLiteral("answer_by"));
    return {};
}

bool MotiveEditor::reveal(const Error &error)
{
    struct Place
    {
        QLatin1String name;
        ui::Field *field;
    };
    const std::initializer_list<Place> places{{QLatin1String("motive"), m_motiveField},
        {QLatin1String("outcome"), m_outcomeField}, {QLatin1String("refer_to"), m_unitField},
        {QLatin1String("note_to_unit"), m_noteField}, {QLatin1String("answer"), m_answerField},
        {QLatin1String("next_step"), m_nextStepField}, {QLatin1String("answer_by"), m_answerByField},
        {QLatin1String("documents"), m_documentsField}};
    for (const Place &place : places) {
        if (place.name != error.field)
            continue;
        place.field->setProblem(words::describe(error));
        place.field->reveal();
        return true;
    }
    return false;
}

void MotiveEditor::clearProblems()
{
    for (auto *field :
        {m_motiveField, m_outcomeField, m_unitField, m_noteField, m_answerField, m_nextStepField, m_documentsField})
        field->setProblem({});
}

void MotiveEditor::setNumber(int number)
{
    m_number = number;
    showSummary();
}

void MotiveEditor::setUnfolded(bool unfolded)
{
    m_body->setVisible(unfolded);
    showSummary();
}

bool MotiveEditor::isUnfolded() const
{
    return !m_body->isHidden();
}

QList<QWidget *> MotiveEditor::tabOrder() const
{
    return {m_header, m_motive, m_outcome, m_unit, m_note, m_answer->edit(), m_nextStep, m_answerBy->lineEdit(),
        m_documents->edit(), m_remove};
}

void MotiveEditor::setToday(std::function<QDate()> today)
{
    m_answerBy->setToday(std::move(today));
}

void MotiveEditor::showSummary()
{
    const auto chosen = chosenMotive();
    const QString name = chosen ? m_office.motiveName(*chosen) : tr("no motive chosen yet");
    const auto outcome = m_outcome->chosen<Outcome>().value_or(Outcome::Informed);
    const QString number = tr("Motive %1").arg(m_number);
    // The name is in the field below while it is unfolded.
    const QString text =
        isUnfolded() ? number : tr("%1: %2 · %3").arg(QString::number(m_number), name, outcomeText(outcome));
    const int room = qMax(width() - m_remove->sizeHint().width() - ui::space::four, ui::Theme::instance().scaled(200));
    m_header->setText(
        m_header->fontMetrics().elidedText(text, Qt::ElideRight, room).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_header->setAccessibleName(tr("%1: %2, %3").arg(number, name, outcomeText(outcome)));
    m_header->setToolTip(isUnfolded() ? QString() : text);
    m_header->setFocusPolicy(isUnfolded() ? Qt::NoFocus : Qt::StrongFocus);
    m_header->setIcon(ui::icon(isUnfolded() ? QStringLiteral("chevron-down") : QStringLiteral("chevron")));
    ui::setIconButtonText(m_remove, tr("Remove motive %1").arg(m_number));
}

void MotiveEditor::fillChoices()
{
    QList<SuggestField::Choice> motives;
    for (const auto &motive : m_office.motives)
        motives.append({motive.name, motive.code, motive.id.value()});
    m_motive->setChoices(motives);
    QList<SuggestField::Choice> units;
    for (const auto &unit : m_office.units)
        units.append({unit.external ? tr("%1 (outside)").arg(unit.name) : unit.name, unit.code, unit.id.value()});
    m_unit->setChoices(units);
    QList<std::pair<QString, QVariant>> outcomes;
    for (const auto outcome :
        {Outcome::Informed, Outcome::Resolved, Outcome::Referred, Outcome::Case, Outcome::Pending})
        outcomes.append({outcomeText(outcome), int(outcome)});
    m_outcome->setChoices(outcomes);
}

void MotiveEditor::retranslateUi()
{
    m_filling = true;
    fillChoices();
    m_filling = false;
    m_motiveField->setLabel(tr("Mo&tive"));
    m_motive->setPlaceholderText(tr("Type its name or code"));
    m_outcomeField->setLabel(tr("&Outcome"));
    m_unitField->setLabel(tr("&Refer to"));
    m_unit->setPlaceholderText(tr("Type the unit's name"));
    m_noteField->setLabel(tr("What the unit should &know"));
    m_answerField->setLabel(tr("Ans&wer"));
    m_nextStepField->setLabel(tr("Ne&xt step"));
    m_answerByField->setLabel(tr("Answer b&y"));
    m_documentsField->setLabel(tr("Doc&uments to bring, one a line"));
    showSummary();
}

void MotiveEditor::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void MotiveEditor::paintEvent(QPaintEvent *)
{
    const auto &colours = ui::Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.border);
    painter.setBrush(colours.surfaceAlternate);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), ui::space::half, ui::space::half);
}

} // namespace ventanilla::frontdesk
