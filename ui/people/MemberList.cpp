#include "ui/people/MemberList.h"

#include "ui/common/Buttons.h"
#include "ui/common/Theme.h"
#include "ui/common/Views.h"
#include "ui/people/MemberModel.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace ventanilla::people {

MemberList::MemberList(bool mayEdit, QWidget *parent)
    : QWidget(parent), m_model(new MemberModel(this)), m_table(new QTableView(this)),
      m_add(ui::makeButton(QStringLiteral("add"), this)), m_move(ui::makeButton(QStringLiteral("household"), this)),
      m_relation(ui::makeButton(QStringLiteral("edit"), this)), m_end(ui::makeButton(QStringLiteral("remove"), this)),
      m_open(ui::makeButton(QStringLiteral("person"), this)), m_mayEdit(mayEdit), m_buttons(new QGridLayout)
{
    ui::prepareTable(m_table);
    m_table->setModel(m_model);
    auto *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(MemberModel::Name, QHeaderView::Stretch);
    m_buttons->setSpacing(ui::space::one);
    for (QPushButton *button : {m_add, m_move, m_relation, m_end, m_open})
        button->setVisible(mayEdit || button == m_open);
    placeButtons();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_table, 1);
    layout->addLayout(m_buttons);

    connect(m_add, &QPushButton::clicked, this, &MemberList::addRequested);
    connectButton(m_move, &MemberList::moveRequested);
    connectButton(m_relation, &MemberList::relationRequested);
    connectButton(m_end, &MemberList::endRequested);
    const auto open = [this] {
        if (const auto *member = m_model->at(m_table->currentIndex().row()))
            Q_EMIT personRequested(member->second.id);
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_table, &QTableView::activated, this, open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MemberList::showState);
    retranslateUi();
    showState();
}

void MemberList::connectButton(QPushButton *button, MemberSignal signal)
{
    connect(button, &QPushButton::clicked, this, [this, signal] {
        if (const auto *member = m_model->at(m_table->currentIndex().row()))
            Q_EMIT(this->*signal)(member->first, member->second.fullName());
    });
}

void MemberList::setMembers(
    std::vector<std::pair<identity::HouseholdMember, identity::Person>> members, PersonId marked, const QDate &today)
{
    int row = 0;
    for (size_t place = 0; place < members.size(); ++place) {
        if (members[place].second.id == marked)
            row = int(place);
    }
    m_model->setMembers(std::move(members), today);
    m_table->setCurrentIndex(m_model->index(row, 0));
    showState();
}

void MemberList::setBusy(bool busy)
{
    m_busy = busy;
    showState();
}

void MemberList::showState()
{
    const bool marked = m_model->at(m_table->currentIndex().row()) != nullptr;
    m_add->setEnabled(!m_busy);
    for (QPushButton *button : {m_move, m_relation, m_end})
        button->setEnabled(marked && !m_busy);
    m_open->setEnabled(marked);
}

// In one line, or in two where the text is large.
void MemberList::placeButtons()
{
    const int columns = ui::Theme::instance().textScale() == ui::TextScale::Normal ? 5 : 3;
    int place = 0;
    for (QPushButton *button : {m_add, m_move, m_relation, m_end, m_open}) {
        m_buttons->removeWidget(button);
        m_buttons->addWidget(button, place / columns, place % columns);
        ++place;
    }
    m_buttons->setColumnStretch(3, 0);
    m_buttons->setColumnStretch(columns, 1);
}

void MemberList::retranslateUi()
{
    m_table->setAccessibleName(tr("Members of the household"));
    m_add->setText(tr("Add &member…"));
    m_move->setText(tr("M&ove…"));
    m_relation->setText(tr("&Relation…"));
    m_end->setText(tr("&End membership…"));
    m_open->setText(tr("Open f&ile"));
    m_model->retranslate();
}

void MemberList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        placeButtons();
}

} // namespace ventanilla::people
