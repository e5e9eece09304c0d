#include "ui/frontdesk/MembersCard.h"

#include "ui/common/Card.h"
#include "ui/common/Theme.h"
#include "ui/common/Views.h"
#include "ui/people/PersonWords.h"
#include "ui/words/Format.h"

#include <QEvent>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ventanilla::frontdesk {

using attention::Screening;
using attention::ScreeningMember;

namespace {

constexpr int mostRowsInSight = 7;

QString programmesOf(const Screening &screening, PersonId person)
{
    QStringList names;
    for (const auto &programme : screening.programmes) {
        if (programme.current && programme.membership.person == person)
            names.append(programme.membership.programme);
    }
    return names.join(QStringLiteral(", "));
}

// The years alone where the heading says what they are; small children in months.
QString ageOf(const ScreeningMember &member, const QDate &today)
{
    constexpr int inMonthsBelow = 2;
    const bool inYears = member.age && *member.age >= inMonthsBelow;
    return inYears ? QString::number(*member.age) : words::age(member.person.birthDate, today);
}

} // namespace

MembersCard::MembersCard(QWidget *parent)
    : QWidget(parent), m_card(new ui::Card(this)), m_table(new QTableView(this)), m_model(new QStandardItemModel(this)),
      m_nobody(new ui::MutedLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_card->addWidget(m_table);
    m_card->addWidget(m_nobody);
    ui::prepareTable(m_table);
    m_table->setModel(m_model);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT memberChosen(PersonId(index.siblingAtColumn(0).data(Qt::UserRole).toLongLong()));
    });
}

void MembersCard::present(const Screening &screening)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Age"), tr("Relation"), tr("Programmes")});
    for (const ScreeningMember &member : screening.members) {
        QList<QStandardItem *> row;
        for (const QString &text : {member.person.fullName(), ageOf(member, screening.date),
                 people::relationText(member.membership.relation), programmesOf(screening, member.person.id)})
            row.append(new QStandardItem(text));
        row[0]->setData(member.person.id.value(), Qt::UserRole);
        if (member.person.id == screening.person.id) {
            QFont bold = m_table->font();
            bold.setBold(true);
            for (auto *item : std::as_const(row))
                item->setFont(bold);
        }
        m_model->appendRow(row);
    }
    const int count = int(screening.members.size());
    m_card->setTitle(count > 0 ? tr("Household: %n member(s)", nullptr, count) : tr("Household"));
    m_table->setAccessibleName(tr("Members of the household"));
    m_table->setVisible(count > 0);
    m_nobody->setVisible(count == 0);
    m_nobody->setText(tr("No household is recorded."));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    constexpr int relationColumn = 2;
    m_table->horizontalHeader()->setSectionResizeMode(relationColumn, QHeaderView::Interactive);
    m_table->horizontalHeader()->resizeSection(relationColumn, qMin(ui::Theme::instance().scaled(100), 130));
    if (count > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->clearSelection();
    fitHeight();
}

void MembersCard::fitHeight()
{
    const int rows = qMin(m_model->rowCount(), mostRowsInSight);
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(
        m_table->horizontalHeader()->sizeHint().height() + rows * row + 2 * m_table->frameWidth() + ui::space::half);
}

void MembersCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace ventanilla::frontdesk
