#include "ui/catalogue/RuleEditor.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/Field.h"
#include "ui/common/TextArea.h"
#include "ui/common/Theme.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/Format.h"
#include "ui/words/RequirementLines.h"
#include "ui/words/RuleErrorWords.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace ventanilla::catalogue_ui {

namespace {

constexpr int pauseBeforeCounting = 700;
constexpr int fewestLines = 3;
constexpr int mostLines = 12;

} // namespace

RuleEditor::RuleEditor(security::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_edit(new ui::TextArea(this)), m_field(new ui::Field(m_edit, this)),
      m_suggestion(ui::makeButton({}, this)), m_conditionChoice(new ui::ChoiceField(this)),
      m_condition(new ui::Field(m_conditionChoice, this)), m_meaning(new ui::MutedLabel(this)),
      m_reach(new QLabel(this)), m_count(pauseBeforeCounting)
{
    m_edit->setGrowing(fewestLines, mostLines);
    m_edit->setMaximumLength(catalogue::Rule::maximumLength);
    m_reach->setWordWrap(true);
    m_reach->setTextFormat(Qt::PlainText);
    m_suggestion->hide();
    place();
    retranslateUi();
    connect(m_edit, &ui::TextArea::textChanged, this, &RuleEditor::check);
    connect(m_edit, &ui::TextArea::textChanged, this, &RuleEditor::changed);
    connect(m_suggestion, &QPushButton::clicked, this, &RuleEditor::takeSuggestion);
    connect(m_conditionChoice, &QComboBox::activated, this, &RuleEditor::insertCondition);
    connect(&m_count, &ui::Task::progressed, this, [this](qint64 done, qint64 total) {
        if (total > 0)
            m_reach->setText(
                tr("Counting whom it reaches… %1").arg(words::percent(100.0 * double(done) / double(total), 0)));
    });
}

void RuleEditor::place()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_field);
    layout->addWidget(m_suggestion, 0, Qt::AlignLeft);
    layout->addWidget(m_condition);
    layout->addWidget(m_meaning);
    layout->addWidget(m_reach);
}

QString RuleEditor::text() const
{
    return m_edit->text();
}

void RuleEditor::setText(const QString &text)
{
    m_names = catalogue::benefitNames(m_session).value_or(catalogue::BenefitNames());
    m_edit->setText(text);
    m_wasChecked = false;
    check();
}

void RuleEditor::stopCounting()
{
    m_count.forget();
}

void RuleEditor::check()
{
    const QString text = m_edit->text();
    // Marking a place changes the document too, and nothing of what it says.
    if (m_wasChecked && text == m_checked)
        return;
    m_checked = text;
    m_wasChecked = true;
    const auto rule = catalogue::Rule::parse(text);
    m_suggestion->setVisible(!rule && !rule.error().suggestion.isEmpty());
    if (rule) {
        m_field->setProblem({});
        mark(0, 0);
        const words::RequirementLines lines = words::requirementLines(text, m_names);
        m_meaning->setText(lines.conditions.isEmpty() && lines.toVerify.isEmpty()
                ? tr("Without requirements it is open to everybody.")
                : (lines.conditions + lines.toVerify).join(QLatin1Char('\n')));
        count(*rule);
        return;
    }
    const catalogue::RuleError &error = rule.error();
    const int line = int(text.left(error.position).count(QLatin1Char('\n'))) + 1;
    m_field->setProblem(tr("Line %1: %2").arg(line).arg(words::describe(error)));
    m_suggestion->setText(tr("Write «%1»").arg(error.suggestion));
    m_suggestionAt = error.position;
    m_suggestionLength = error.length;
    mark(error.position, error.length);
    m_count.forget();
    m_meaning->clear();
    m_reach->setText(tr("It is counted once the requirements are well written."));
}

void RuleEditor::count(const catalogue::Rule &rule)
{
    if (!m_counting) {
        auto forked = m_session.fork();
        if (!forked) {
            m_reach->setText(words::describe(forked.error()));
            return;
        }
        m_counting = std::make_shared<security::Session>(*std::move(forked));
    }
    m_reach->setText(tr("Counting whom it reaches…"));
    m_count.ask(
        [session = m_counting, rule](Progress &progress) { return catalogue::reachOf(*session, rule, progress); },
        [this](const Result<catalogue::Reach> &reach) { showReach(reach); });
}

void RuleEditor::showReach(const Result<catalogue::Reach> &reach)
{
    if (!reach) {
        if (reach.error().kind != ErrorKind::Cancelled)
            m_reach->setText(words::describe(reach.error()));
        return;
    }
    QString text =
        tr("Reaches %1 households with %2 persons, of %3 persons registered here.")
            .arg(words::number(reach->households), words::number(reach->persons), words::number(reach->population));
    if (reach->personsUnknown > 0)
        text += QLatin1Char(' ')
            + tr("Of %1 more persons a datum is missing that decides it.").arg(words::number(reach->personsUnknown));
    m_reach->setText(text);
}

// Underlines what is wrong where it stands.
void RuleEditor::mark(int position, int length)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (length > 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_edit->edit()->document());
        mark.cursor.setPosition(position);
        mark.cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(ui::Theme::instance().colours().error);
        marks.append(mark);
    }
    m_edit->edit()->setExtraSelections(marks);
}

void RuleEditor::takeSuggestion()
{
    const auto rule = catalogue::Rule::parse(m_checked);
    if (rule)
        return;
    QTextCursor cursor(m_edit->edit()->document());
    cursor.setPosition(m_suggestionAt);
    cursor.setPosition(m_suggestionAt + m_suggestionLength, QTextCursor::KeepAnchor);
    cursor.insertText(rule.error().suggestion);
    m_edit->edit()->setFocus();
}

// On a line of its own: every line must hold.
void RuleEditor::insertCondition()
{
    const QString form = m_conditionChoice->value().toString();
    if (form.isEmpty())
        return;
    QTextCursor cursor = m_edit->edit()->textCursor();
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertText(cursor.block().text().trimmed().isEmpty() ? form : QLatin1Char('\n') + form);
    m_edit->edit()->setTextCursor(cursor);
    m_conditionChoice->setValue({});
    m_edit->edit()->setFocus();
}

void RuleEditor::retranslateUi()
{
    m_field->setLabel(tr("Re&quirements: each line is a condition, and all must hold"));
    m_field->setHint(tr("For example: tramo hasta 60. Join with «y» or «o»; «no» turns a condition around; «verificar "
                        "\"…\"» is what only the person can show."));
    m_condition->setLabel(tr("Con&ditions there are"));
    m_conditionChoice->setNothing(tr("Choose one to add it"));
    QList<std::pair<QString, QVariant>> forms;
    for (const QString &form : catalogue::conditionForms())
        forms.append({form, form});
    m_conditionChoice->setChoices(forms);
    m_wasChecked = false;
    check();
}

void RuleEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::catalogue_ui
