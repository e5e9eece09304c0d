#include "ui/interchange/MappingEditor.h"

#include "ui/common/ChoiceField.h"
#include "ui/common/Field.h"
#include "ui/common/Theme.h"
#include "ui/interchange/InterchangeWords.h"

#include <QEvent>
#include <QGridLayout>

namespace ventanilla::interchange_ui {

namespace {

using interchange::DateOrder;
using interchange::DecimalSign;
using Choices = QList<std::pair<QString, QVariant>>;

constexpr int columnsOfFields = 3;

ui::ChoiceField *makeChoice(QWidget *parent)
{
    auto *choice = new ui::ChoiceField(parent);
    choice->setMinimumContentsLength(8);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return choice;
}

} // namespace

MappingEditor::MappingEditor(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // its fields have it and bring themselves into view
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false); // it lies on a card
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rebuild();
}

void MappingEditor::setHeaders(const std::vector<QString> &headers, const interchange::Mapping &mapping)
{
    m_headers = headers;
    m_mapping = mapping;
    rebuild();
}

void MappingEditor::rebuild()
{
    m_filling = true;
    m_choices.clear();
    m_fields.clear();
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, ui::space::one, ui::space::one, 0);
    grid->setHorizontalSpacing(ui::space::two);
    grid->setVerticalSpacing(ui::space::one);
    int place = 0;
    if (!m_headers.empty()) {
        for (const auto &column : interchange::schemaOf(m_mapping.kind).columns) {
            const QString name = column.name;
            auto *choice = makeChoice(content);
            auto *field = new ui::Field(choice, content);
            field->setRequired(column.need != interchange::Need::Optional);
            m_choices.insert(name, choice);
            m_fields.insert(name, field);
            connect(choice, &ui::ChoiceField::valueChanged, this, &MappingEditor::edited);
            grid->addWidget(field, place / columnsOfFields, place % columnsOfFields, Qt::AlignTop);
            ++place;
        }
    }
    addForms(content);
    grid->addWidget(m_datesField, place / columnsOfFields, place % columnsOfFields, Qt::AlignTop);
    ++place;
    grid->addWidget(m_decimalsField, place / columnsOfFields, place % columnsOfFields, Qt::AlignTop);
    grid->setRowStretch(place / columnsOfFields + 1, 1);
    for (int column = 0; column < columnsOfFields; ++column)
        grid->setColumnStretch(column, 1);
    setWidget(content);
    content->setAutoFillBackground(false); // which setWidget() has turned on
    retranslateUi();
    m_filling = false;
    showMissing();
}

void MappingEditor::addForms(QWidget *content)
{
    m_dates = makeChoice(content);
    m_datesField = new ui::Field(m_dates, content);
    m_decimals = makeChoice(content);
    m_decimalsField = new ui::Field(m_decimals, content);
    for (ui::ChoiceField *choice : {m_dates, m_decimals})
        connect(choice, &ui::ChoiceField::valueChanged, this, &MappingEditor::edited);
}

void MappingEditor::edited()
{
    if (m_filling)
        return;
    m_mapping = mapping();
    showMissing();
    Q_EMIT changed();
}

interchange::Mapping MappingEditor::mapping() const
{
    interchange::Mapping mapping = m_mapping;
    mapping.columns.clear();
    for (auto each = m_choices.begin(); each != m_choices.end(); ++each) {
        if (each.value()->value().isValid())
            mapping.columns.insert(each.key(), each.value()->value().toString());
    }
    mapping.forms.dates = m_dates->chosen<DateOrder>().value_or(DateOrder::DayFirst);
    mapping.forms.decimals = m_decimals->chosen<DecimalSign>().value_or(DecimalSign::Any);
    return mapping;
}

QStringList MappingEditor::missingKeys() const
{
    QStringList missing;
    if (m_headers.empty())
        return missing;
    for (const auto &column : interchange::schemaOf(m_mapping.kind).columns) {
        const QString name = column.name;
        if (column.need == interchange::Need::Key && !m_choices.value(name)->value().isValid())
            missing.append(name);
    }
    return missing;
}

void MappingEditor::showMissing()
{
    const QStringList missing = missingKeys();
    for (auto each = m_fields.begin(); each != m_fields.end(); ++each)
        each.value()->setProblem(
            missing.contains(each.key()) ? tr("Choose the column of the file that has it.") : QString());
}

void MappingEditor::revealMissing()
{
    const QStringList missing = missingKeys();
    if (!missing.isEmpty())
        m_fields.value(missing.constFirst())->reveal();
}

void MappingEditor::retranslateUi()
{
    setAccessibleName(tr("Columns of the file"));
    Choices headers;
    for (const QString &header : m_headers) {
        if (!header.trimmed().isEmpty())
            headers.append({header, header});
    }
    for (auto each = m_choices.begin(); each != m_choices.end(); ++each) {
        m_fields.value(each.key())->setLabel(columnText(each.key()));
        each.value()->setNothing(tr("(not in the file)"));
        each.value()->setChoices(headers);
        const auto theirs = m_mapping.columns.constFind(each.key());
        each.value()->setValue(theirs == m_mapping.columns.constEnd() ? QVariant() : QVariant(*theirs));
    }
    m_datesField->setLabel(tr("Dates with bars or hyphens"));
    m_dates->setChoices({{tr("Day first: 31-12-2025"), int(DateOrder::DayFirst)},
        {tr("Month first: 12/31/2025"), int(DateOrder::MonthFirst)}});
    m_dates->setValue(int(m_mapping.forms.dates));
    m_decimalsField->setLabel(tr("Decimals"));
    m_decimals->setChoices({{tr("Either sign"), int(DecimalSign::Any)}, {tr("Comma: 1.234,5"), int(DecimalSign::Comma)},
        {tr("Point: 1,234.5"), int(DecimalSign::Point)}});
    m_decimals->setValue(int(m_mapping.forms.decimals));
}

void MappingEditor::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_filling = true;
    retranslateUi();
    m_filling = false;
    showMissing();
}

} // namespace ventanilla::interchange_ui
