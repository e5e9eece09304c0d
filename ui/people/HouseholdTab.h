#pragma once

#include "core/identity/PersonFile.h"
#include "core/identity/Search.h"
#include "ui/people/TypedText.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace ventanilla::ui {
class Card;
class EmptyState;
} // namespace ventanilla::ui

namespace ventanilla::people {

class FileWorker;
class HouseholdForm;
class MemberDialog;
class MemberList;
class SaveBar;

// Where the person lives, and with whom.
class HouseholdTab final : public QWidget
{
    Q_OBJECT
public:
    HouseholdTab(FileWorker &worker, std::shared_ptr<identity::NameDictionary> dictionary, QWidget *parent = nullptr);

    // What is being typed is kept when it is the same household.
    void setFile(const identity::PersonFile &file);
    [[nodiscard]] bool isChanged() const { return m_changed; }
    void save(std::function<void(bool)> then = {});
    void undo();
    // What was typed over what was read, and putting it back; false when somebody else has changed one of its fields.
    [[nodiscard]] TypedChanges changes() const;
    [[nodiscard]] bool isNew() const { return m_new; } // a household is being registered
    bool restore(const TypedChanges &changes, bool isNew);

Q_SIGNALS:
    void changed();
    void saved(); // something of the household or its members
    void personRequested(ventanilla::PersonId person);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeNone();
    QWidget *makeContent();
    void readSectors();
    void setForm(const identity::Household &household);
    void beginNew();
    void addMember();
    void move(const identity::HouseholdMember &member, const QString &name);
    void changeRelation(const identity::HouseholdMember &member, const QString &name);
    void end(const identity::HouseholdMember &member, const QString &name);
    void moveTo(PersonId person, HouseholdId household, const QString &relation);
    MemberDialog *makeDialog(int purpose);
    void step(std::function<Result<void>(security::Session &)> work, std::function<void(bool)> then = {});
    void showProblem(const Error &error);
    void setChanged(bool changed);
    void retranslateUi();

    FileWorker &m_worker;
    std::shared_ptr<identity::NameDictionary> m_dictionary;
    identity::PersonFile m_file;
    bool m_mayEdit;
    TypedText m_loadedText; // the household as the form shows it
    bool m_new = false;
    bool m_changed = false;
    QStackedWidget *m_pages;
    ui::EmptyState *m_none = nullptr;
    QPushButton *m_join = nullptr;
    QWidget *m_content = nullptr;
    ui::Card *m_householdCard = nullptr;
    ui::Card *m_membersCard = nullptr;
    HouseholdForm *m_form = nullptr;
    SaveBar *m_bar = nullptr;
    MemberList *m_members = nullptr;
};

} // namespace ventanilla::people
