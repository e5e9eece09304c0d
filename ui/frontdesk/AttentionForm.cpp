#include "ui/frontdesk/AttentionForm.h"

#include "ui/common/Buttons.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/Field.h"
#include "ui/common/TextArea.h"
#include "ui/common/Theme.h"
#include "ui/frontdesk/DeskShortcuts.h"
#include "ui/frontdesk/DeskWords.h"
#include "ui/frontdesk/LowTextArea.h"
#include "ui/words/ErrorWords.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ventanilla::frontdesk {

using attention::AttentionContent;
using attention::AttentionMotive;
using attention::Channel;

AttentionForm::AttentionForm(const Office &office, MotiveEditor::Destination destination, QWidget *parent)
    : QWidget(parent), m_office(office), m_destination(std::move(destination)), m_motives(new QVBoxLayout),
      m_channel(new ui::ChoiceField(this)), m_channelField(new ui::Field(m_channel, this)),
      m_add(ui::makeButton(QStringLiteral("add"), this)), m_information(new ui::TextArea(this)),
      m_informationField(new ui::Field(m_information, this)), m_note(new ui::TextArea(this)),
      m_noteField(new ui::Field(m_note, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, ui::space::half, 0); // beside a scroll bar
    layout->setSpacing(ui::space::one);
    m_motives->setSpacing(ui::space::one);
    layout->addLayout(m_motives);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(m_informationField);
    layout->addWidget(m_noteField);
    layout->addWidget(m_channelField);
    layout->addStretch();
    for (auto *text : {m_information, m_note}) {
        keepLow(text);
        text->setMaximumLength(attention::longestText);
        connect(text, &ui::TextArea::textChanged, this, [this] {
            if (!m_filling)
                Q_EMIT changed();
        });
    }
    connect(m_channel, &ui::ChoiceField::valueChanged, this, [this] {
        if (!m_filling)
            Q_EMIT changed();
    });
    connect(m_add, &QPushButton::clicked, this, &AttentionForm::addMotive);
    retranslateUi();
    setContent({});
}

void AttentionForm::setToday(std::function<QDate()> today)
{
    m_today = std::move(today);
}

void AttentionForm::setContent(const AttentionContent &content)
{
    m_filling = true;
    m_content = content;
    m_channel->setValue(int(content.channel));
    m_information->setText(content.information);
    m_note->setText(content.note);
    removeAll();
    for (const AttentionMotive &motive : content.motives)
        append(motive);
    if (m_editors.isEmpty())
        append({});
    unfold(m_editors.constLast());
    m_filling = false;
}

AttentionContent AttentionForm::content() const
{
    AttentionContent content = m_content;
    content.channel = m_channel->chosen<Channel>().value_or(Channel::InPerson);
    content.information = m_information->text().trimmed();
    content.note = m_note->text().trimmed();
    content.motives.clear();
    for (const MotiveEditor *editor : m_editors) {
        if (!editor->isBlank())
            content.motives.push_back(editor->motive());
    }
    return content;
}

bool AttentionForm::hasContent() const
{
    const AttentionContent now = content();
    return !now.motives.empty() || !now.information.isEmpty() || !now.note.isEmpty();
}

Result<void> AttentionForm::check() const
{
    int place = 0;
    for (const MotiveEditor *editor : m_editors) {
        if (editor->isBlank())
            continue;
        ++place;
        if (auto checked = editor->check(); !checked)
            return failure(checked.error().kind, checked.error().field, QString::number(place));
    }
    return {};
}

// The detail of an error about one motive is its place among those that are not blank.
MotiveEditor *AttentionForm::editorAt(const Error &error) const
{
    int place = error.detail.toInt();
    for (MotiveEditor *editor : m_editors) {
        if (!editor->isBlank() && --place == 0)
            return editor;
    }
    return m_editors.constFirst();
}

bool AttentionForm::reveal(const Error &error)
{
    if (error.field == QLatin1String("information") || error.field == QLatin1String("note")) {
        auto *field = error.field == QLatin1String("note") ? m_noteField : m_informationField;
        field->setProblem(words::describe(error));
        field->reveal();
        return true;
    }
    const bool noMotive = error.field == QLatin1String("motives") && error.kind == ErrorKind::MissingInput;
    MotiveEditor *editor = noMotive ? m_editors.constFirst() : editorAt(error);
    unfold(editor);
    return editor->reveal(noMotive ? Error{ErrorKind::MissingInput, QStringLiteral("motive"), {}} : error);
}

MotiveEditor *AttentionForm::append(const AttentionMotive &motive)
{
    auto *editor = new MotiveEditor(m_office, m_destination, this);
    if (m_today)
        editor->setToday(m_today);
    editor->setMotive(motive);
    m_editors.append(editor);
    m_motives->addWidget(editor);
    editor->show(); // at once: the next key may already be for it
    connect(editor, &MotiveEditor::changed, this, &AttentionForm::changed);
    connect(editor, &MotiveEditor::removeRequested, this, [this, editor] { remove(editor); });
    connect(editor, &MotiveEditor::unfoldRequested, this, [this, editor] {
        unfold(editor);
        editor->setFocus(Qt::TabFocusReason);
    });
    renumber();
    return editor;
}

void AttentionForm::addMotive()
{
    if (m_editors.constLast()->isBlank()) {
        unfold(m_editors.constLast());
        m_editors.constLast()->setFocus(Qt::TabFocusReason);
        return;
    }
    auto *editor = append({});
    unfold(editor);
    editor->setFocus(Qt::TabFocusReason);
    Q_EMIT changed();
}

void AttentionForm::referMotive()
{
    const auto unfolded = std::ranges::find_if(m_editors, &MotiveEditor::isUnfolded);
    (unfolded == m_editors.end() ? m_editors.constLast() : *unfolded)->refer();
}

void AttentionForm::addInformation(const QString &text)
{
    const QString before = m_information->text().trimmed();
    if (before.contains(text))
        return;
    m_information->setText(before.isEmpty() ? text : before + QLatin1Char('\n') + text);
}

void AttentionForm::focusFirst()
{
    m_editors.constLast()->setFocus(Qt::TabFocusReason);
}

void AttentionForm::remove(MotiveEditor *editor)
{
    if (m_editors.size() == 1) {
        editor->setMotive({});
        editor->setFocus(Qt::TabFocusReason);
    } else {
        m_editors.removeOne(editor);
        // It is the sender of the signal that brought us here.
        editor->hide();
        editor->deleteLater();
        renumber();
        unfold(m_editors.constLast());
        m_editors.constLast()->setFocus(Qt::TabFocusReason);
    }
    Q_EMIT changed();
}

void AttentionForm::removeAll()
{
    for (MotiveEditor *editor : std::as_const(m_editors)) {
        editor->hide();
        editor->deleteLater();
    }
    m_editors.clear();
}

void AttentionForm::unfold(MotiveEditor *editor)
{
    for (MotiveEditor *each : std::as_const(m_editors))
        each->setUnfolded(each == editor);
}

void AttentionForm::renumber()
{
    int number = 0;
    for (MotiveEditor *editor : std::as_const(m_editors))
        editor->setNumber(++number);
    arrangeTabs();
    m_add->setEnabled(m_editors.size() < attention::mostMotives);
}

// Editors that come later would be last for the Tab key.
void AttentionForm::arrangeTabs()
{
    QList<QWidget *> order;
    for (const MotiveEditor *editor : std::as_const(m_editors))
        order += editor->tabOrder();
    order += {m_add, m_information->edit(), m_note->edit(), m_channel};
    for (qsizetype index = 1; index < order.size(); ++index)
        QWidget::setTabOrder(order[index - 1], order[index]);
}

void AttentionForm::retranslateUi()
{
    m_filling = true;
    QList<std::pair<QString, QVariant>> channels;
    for (const auto channel : {Channel::InPerson, Channel::Phone, Channel::Email, Channel::Home, Channel::Other})
        channels.append({channelText(channel), int(channel)});
    m_channel->setChoices(channels);
    m_filling = false;
    m_channelField->setLabel(tr("C&hannel"));
    m_add->setText(tr("Add motive"));
    m_add->setToolTip(desk_shortcuts::addMotive().keysText());
    m_informationField->setLabel(tr("&Information given"));
    m_noteField->setLabel(tr("Note for the offi&ce (not on the receipt)"));
}

void AttentionForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::frontdesk
