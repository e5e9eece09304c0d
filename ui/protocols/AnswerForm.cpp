#include "ui/protocols/AnswerForm.h"

#include "ui/common/Field.h"

#include <QEvent>
#include <QLineEdit>

namespace ventanilla::protocols_ui {

using referrals::Voice;

AnswerForm::AnswerForm(QWidget *parent)
    : ReasonForm(referrals::longestReason, parent), m_documentEdit(new QLineEdit(this)),
      m_document(new ui::Field(m_documentEdit, this))
{
    addAbove(m_document);
    m_documentEdit->setMaxLength(referrals::longestDocument);
    connect(m_documentEdit, &QLineEdit::returnPressed, this, &AnswerForm::submit);
    retranslateUi();
}

bool AnswerForm::isNeeded(const referrals::Answerable &who, bool refusal)
{
    return refusal || who.voice == Voice::Paper;
}

void AnswerForm::begin(ProtocolId protocol, const referrals::Answerable &who, bool refusal)
{
    ReasonForm::begin();
    m_answer = {protocol, who.party.unit, refusal, {}, {}};
    m_unitName = who.party.name;
    m_documentEdit->clear();
    m_document->setProblem({});
    m_document->setVisible(who.voice == Voice::Paper);
    m_document->setRequired(!refusal);
    setReasonAsked(refusal);
    retranslateUi();
    if (m_document->isHidden())
        focusReason();
    else
        m_document->setFocus(Qt::OtherFocusReason);
}

bool AnswerForm::hasText() const
{
    return !m_documentEdit->text().isEmpty() || ReasonForm::hasText();
}

bool AnswerForm::showProblem(const Error &error)
{
    return (error.field == QLatin1String("document") && showBeside(m_document, error))
        || ReasonForm::showProblem(error);
}

void AnswerForm::submit()
{
    m_document->setProblem({});
    ReasonForm::submit();
    referrals::ProtocolAnswer answer = m_answer;
    answer.document = m_documentEdit->text();
    answer.reason = reason();
    Q_EMIT answered(answer);
}

void AnswerForm::retranslateUi()
{
    m_document->setLabel(tr("&Paper in which %1 answers").arg(m_unitName));
    m_document->setHint(tr("Its name and number, such as “Convenio 12 of 2026”"));
    setTexts({tr("Reason of the re&fusal"), {}, m_answer.refusal ? tr("Refuse") : tr("Accept")});
}

void AnswerForm::changeEvent(QEvent *event)
{
    ReasonForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::protocols_ui
