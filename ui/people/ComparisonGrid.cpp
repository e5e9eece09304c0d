#include "ui/people/ComparisonGrid.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/Theme.h"
#include "ui/people/HistoryWords.h"
#include "ui/people/PairWords.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ventanilla::people {

namespace {

using identity::FieldComparison;
using identity::Side;

enum Column { Name, Standing, Other };

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

// Values that are only read stand under those that are chosen, right of where these have their mark.
int besideMark()
{
    constexpr int mark = 16;
    constexpr int frame = 14; // the mark's border, the button's own, and what parts it from its text
    return ui::Theme::instance().scaled(mark) + frame;
}

} // namespace

ComparisonGrid::ComparisonGrid(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, ui::space::one, 0);
}

void ComparisonGrid::setComparison(const identity::PersonComparison &comparison)
{
    m_comparison = comparison;
    rebuild();
}

identity::MergeChoices ComparisonGrid::choices() const
{
    identity::MergeChoices choices;
    for (const auto &[field, group] : m_groups)
        choices[field] = Side(group->checkedId());
    return choices;
}

void ComparisonGrid::rebuild()
{
    const identity::MergeChoices chosen = choices();
    m_groups.clear();
    delete m_content;
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(ui::space::three);
    m_grid->setVerticalSpacing(ui::space::one);
    m_grid->setColumnStretch(Name, 1);
    m_grid->setColumnStretch(Standing, 2);
    m_grid->setColumnStretch(Other, 2);
    layout()->addWidget(m_content);
    addHeader();
    for (const FieldComparison &field : m_comparison.fields)
        addField(field);
    const auto address = [](const std::optional<identity::Household> &home) {
        return home ? home->address : QString();
    };
    if (m_comparison.standingHousehold || m_comparison.otherHousehold)
        addTexts(tr("Address"), address(m_comparison.standingHousehold), address(m_comparison.otherHousehold));
    for (const identity::RecordCount &count : m_comparison.counts)
        addTexts(recordsText(count.table), QString::number(count.standing), QString::number(count.other));
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    for (const auto &[field, side] : chosen) {
        if (const auto group = m_groups.find(field); group != m_groups.end())
            group->second->button(int(side))->setChecked(true);
    }
}

void ComparisonGrid::addHeader()
{
    const int row = m_grid->rowCount();
    for (const auto &[column, person] : {std::pair(Standing, &m_comparison.standing), {Other, &m_comparison.other}}) {
        auto *head = new QWidget(m_content);
        auto *layout = new QVBoxLayout(head);
        layout->setContentsMargins(0, 0, 0, ui::space::one);
        layout->setSpacing(ui::space::half);
        auto *name = new ui::Heading(head);
        name->setText(person->fullName());
        name->setWordWrap(true);
        auto *folio = new ui::MutedLabel(head);
        folio->setText(column == Standing ? tr("File %1, the older one: it stays").arg(person->id.folio())
                                          : tr("File %1").arg(person->id.folio()));
        auto *open = ui::makeButton(QStringLiteral("person"), head);
        open->setText(column == Standing ? tr("Open the &first file") : tr("Open the &second file"));
        connect(open, &QPushButton::clicked, this, [this, id = person->id] { Q_EMIT fileRequested(id); });
        layout->addWidget(name);
        layout->addWidget(folio);
        layout->addWidget(open, 0, Qt::AlignLeft);
        m_grid->addWidget(head, row, column, Qt::AlignTop);
    }
}

void ComparisonGrid::addField(const FieldComparison &field)
{
    // Two RUTs are two persons, so that there is nothing to choose.
    if (!field.differs() || field.field == QLatin1String("rut")) {
        addTexts(fieldText(field.field), valueText(field.field, field.standing), valueText(field.field, field.other));
        return;
    }
    const int row = m_grid->rowCount();
    addName(fieldText(field.field), true, row);
    addChoice(field, row);
}

// What differs is what somebody looks at; the rest is muted.
void ComparisonGrid::addName(const QString &name, bool differs, int row)
{
    auto *label = makeText(name, m_content);
    QFont font = label->font();
    font.setBold(differs);
    label->setFont(font);
    label->setForegroundRole(differs ? QPalette::WindowText : QPalette::PlaceholderText);
    m_grid->addWidget(label, row, Name);
}

void ComparisonGrid::addChoice(const FieldComparison &field, int row)
{
    auto *group = new QButtonGroup(m_content);
    for (const Side side : {Side::Standing, Side::Other}) {
        const QString text = valueText(field.field, side == Side::Standing ? field.standing : field.other);
        auto *button = new QRadioButton(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")), m_content);
        //: Whose value is kept: "Telephone: +56 9 1234 5678"
        button->setAccessibleName(tr("%1: %2").arg(fieldText(field.field), text));
        button->setChecked(side == field.proposed);
        group->addButton(button, int(side));
        m_grid->addWidget(button, row, side == Side::Standing ? Standing : Other);
    }
    m_groups[field.field] = group;
}

void ComparisonGrid::addTexts(const QString &name, const QString &standing, const QString &other)
{
    const int row = m_grid->rowCount();
    const auto shown = [](const QString &text) { return text.isEmpty() ? QStringLiteral("—") : text; };
    addName(name, standing != other, row);
    for (const auto &[column, text] : {std::pair(Standing, &standing), {Other, &other}}) {
        auto *label = makeText(shown(*text), m_content);
        label->setContentsMargins(besideMark(), 0, 0, 0);
        m_grid->addWidget(label, row, column);
    }
}

void ComparisonGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_content)
        rebuild();
}

} // namespace ventanilla::people
