#pragma once

#include "core/identity/PersonFile.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QTableView;

namespace ventanilla::people {

class MemberModel;

// Who lives in a household, and what can be done about it.
class MemberList final : public QWidget
{
    Q_OBJECT
public:
    explicit MemberList(bool mayEdit, QWidget *parent = nullptr);

    void setMembers(std::vector<std::pair<identity::HouseholdMember, identity::Person>> members, PersonId marked,
        const QDate &today);
    void setBusy(bool busy);

Q_SIGNALS:
    void addRequested();
    void moveRequested(const ventanilla::identity::HouseholdMember &member, const QString &name);
    void relationRequested(const ventanilla::identity::HouseholdMember &member, const QString &name);
    void endRequested(const ventanilla::identity::HouseholdMember &member, const QString &name);
    void personRequested(ventanilla::PersonId person);

protected:
    void changeEvent(QEvent *event) override;

private:
    using MemberSignal = void (MemberList::*)(const identity::HouseholdMember &, const QString &);
    void connectButton(QPushButton *button, MemberSignal signal);
    void placeButtons();
    void showState();
    void retranslateUi();

    MemberModel *m_model;
    QTableView *m_table;
    QPushButton *m_add;
    QPushButton *m_move;
    QPushButton *m_relation;
    QPushButton *m_end;
    QPushButton *m_open;
    bool m_mayEdit;
    QGridLayout *m_buttons;
    bool m_busy = false;
};

} // namespace ventanilla::people
