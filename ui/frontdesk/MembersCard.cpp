#include "ui/frontdesk/MembersCard.h"

#include "ui/common/Card.h"
#include "ui/common/Theme.h"
#include "ui/common/Views.h"
#include "ui/people/PersonWords.h"
#include "ui/words/Format.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ventanilla::frontdesk {

using attention::Screening;
using attention::ScreeningMember;

namespace {

constexpr int mostRowsInSight = 7;
constexpr int ageColumn = 1;
constexpr int programmesColumn = 3;

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
    // A household is small: a long name takes a second line rather than being cut.
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->viewport()->installEventFilter(this);
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
    const auto hasProgramme = [&](const ScreeningMember &member) {
        return !programmesOf(screening, member.person.id).isEmpty();
    };
    m_table->setColumnHidden(
        programmesColumn, std::none_of(screening.members.begin(), screening.members.end(), hasProgramme));
    if (count > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->clearSelection();
    fit();
}

// The age takes what it needs, relation and programmes at most a quarter each, and the names have the rest.
void MembersCard::fit()
{
    if (m_model->columnCount() == 0)
        return;
    auto *header = m_table->horizontalHeader();
    const int width = m_table->viewport()->width();
    int left = width;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        if (m_table->isColumnHidden(column))
            continue;
        const int needed = qMax(header->sectionSizeHint(column),
            static_cast<QAbstractItemView *>(m_table)->sizeHintForColumn(column) + ui::space::one);
        const int given = column == ageColumn ? needed : qMin(needed, width / 4);
        header->resizeSection(column, given);
        left -= given;
    }
    header->resizeSection(0, qMax(left, width / 4));
    m_table->resizeRowsToContents();
    int height = header->sizeHint().height() + 2 * m_table->frameWidth() + ui::space::half;
    for (int row = 0; row < qMin(m_model->rowCount(), mostRowsInSight); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

bool MembersCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize
        && static_cast<QResizeEvent *>(event)->oldSize().width() != m_table->viewport()->width())
        fit();
    return QWidget::eventFilter(watched, event);
}

void MembersCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace ventanilla::frontdesk
