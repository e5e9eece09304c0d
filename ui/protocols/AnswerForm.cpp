#include "ui/protocols/AnswerForm.h"

#include "ui/common/Buttons.h"
#include "ui/common/Field.h"
#include "ui/common/TextArea.h"
#include "ui/common/Theme.h"
#include "ui/words/ErrorWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ventanilla::protocols_ui {

using referrals::Voice;

AnswerForm::AnswerForm(QWidget *parent)
    : QWidget(parent), m_documentEdit(new QLineEdit(this)), m_reasonEdit(new ui::TextArea(this)),
      m_document(new ui::Field(m_documentEdit, this)), m_reason(new ui::Field(m_reasonEdit, this)),
      m_submit(new ui::PrimaryButton(this)), m_cancel(ui::makeButton({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_document);
    layout->addWidget(m_reason);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(ui::space::one);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    constexpr int lines = 3;
    m_documentEdit->setMaxLength(referrals::longestDocument);
    m_reasonEdit->setMaximumLength(referrals::longestReason);
    m_reasonEdit->setVisibleLines(lines);
    m_reasonEdit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_reasonEdit->edit()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    connect(m_submit, &QPushButton::clicked, this, &AnswerForm::submit);
    connect(m_documentEdit, &QLineEdit::returnPressed, this, &AnswerForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &AnswerForm::cancelled);
    retranslateUi();
}

bool AnswerForm::isNeeded(const referrals::Answerable &who, bool refusal)
{
    return refusal || who.voice == Voice::Paper;
}

void AnswerForm::begin(ProtocolId protocol, const referrals::Answerable &who, bool refusal)
{
    m_answer = {protocol, who.party.unit, refusal, {}, {}};
    m_unitName = who.party.name;
    m_documentEdit->clear();
    m_reasonEdit->setText({});
    m_document->setProblem({});
    m_reason->setProblem({});
    m_document->setVisible(who.voice == Voice::Paper);
    m_document->setRequired(!refusal);
    m_reason->setVisible(refusal);
    retranslateUi();
    (m_document->isHidden() ? m_reason : m_document)->setFocus(Qt::OtherFocusReason);
}

bool AnswerForm::hasText() const
{
    return !m_documentEdit->text().isEmpty() || !m_reasonEdit->text().isEmpty();
}

bool AnswerForm::showProblem(const Error &error)
{
    ui::Field *field = error.field == QLatin1String("document") ? m_document
        : error.field == QLatin1String("reason")                ? m_reason
                                                                : nullptr;
    if (!field || field->isHidden())
        return false;
    field->setProblem(words::describe(error));
    field->reveal();
    return true;
}

void AnswerForm::submit()
{
    m_document->setProblem({});
    m_reason->setProblem({});
    referrals::ProtocolAnswer answer = m_answer;
    answer.document = m_documentEdit->text();
    answer.reason = m_reasonEdit->text();
    Q_EMIT submitted(answer);
}

void AnswerForm::retranslateUi()
{
    m_document->setLabel(tr("&Paper in which %1 answers").arg(m_unitName));
    m_document->setHint(tr("Its name and number, such as “Convenio 12 of 2026”"));
    m_reason->setLabel(tr("Reason of the re&fusal"));
    m_reason->setRequired(true);
    m_submit->setText(m_answer.refusal ? tr("Refuse") : tr("Accept"));
    m_cancel->setText(tr("Not now"));
}

void AnswerForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::protocols_ui
