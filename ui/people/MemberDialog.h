#pragma once

#include "core/identity/Search.h"
#include "core/security/Session.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace ventanilla::ui {
class ChoiceField;
class Field;
} // namespace ventanilla::ui

namespace ventanilla::people {

class PersonSearchPanel;

// Who belongs to which household, and as what.
class MemberDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose {
        AddMember,     // a person is searched who becomes a member of the household at hand
        JoinHousehold, // somebody is searched whose household the person at hand joins
        ChangeRelation // nobody is searched
    };
    struct Answer
    {
        std::optional<identity::SearchResult> person; // who was searched
        QString relation;
    };

    MemberDialog(Purpose purpose, security::Session &session, std::shared_ptr<identity::NameDictionary> dictionary,
        QWidget *parent);

    void setName(const QString &name); // of the person at hand
    void setRelation(const QString &code);
    [[nodiscard]] Answer answer() const;

private:
    void showState();
    void setTexts();

    Purpose m_purpose;
    QLabel *m_explanation;
    PersonSearchPanel *m_search = nullptr;
    ui::ChoiceField *m_relation;
    ui::Field *m_relationField;
    QDialogButtonBox *m_buttons;
    QPushButton *m_accept;
    QString m_name;
};

} // namespace ventanilla::people
