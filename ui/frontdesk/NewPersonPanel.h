#pragma once

#include "core/identity/Duplicates.h"
#include "core/identity/Household.h"
#include "ui/people/FormText.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QBoxLayout;
class QLineEdit;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace ventanilla::people {
class PersonForm;
} // namespace ventanilla::people

namespace ventanilla::ui {
class Card;
class ChoiceField;
class Field;
class MutedLabel;
class Notice;
class PrimaryButton;
} // namespace ventanilla::ui

namespace ventanilla::frontdesk {

// Registers somebody new, after showing who of those known may be the same person.
class NewPersonPanel final : public QWidget
{
    Q_OBJECT
public:
    NewPersonPanel(
        security::Session &session, std::shared_ptr<identity::NameDictionary> dictionary, QWidget *parent = nullptr);

    // `typed` is what was searched for: a RUT, a telephone or a name.
    void begin(const QString &typed);
    // Goes on with what was being typed when the program ended; false when that was nothing.
    [[nodiscard]] Result<bool> restore();
    // Something was typed that would be lost.
    [[nodiscard]] bool hasWork() const;
    // Keeps what was typed, so that it outlives the program. It is also kept a moment after each change.
    void saveDraft();
    // Without asking.
    void drop();

Q_SIGNALS:
    // Just registered, or known already and chosen.
    void personReady(ventanilla::PersonId person);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void start();
    void edited();
    [[nodiscard]] people::TypedText typed() const;
    [[nodiscard]] std::optional<identity::Household> home() const;
    void ready(PersonId person);
    void makeHome();
    void placeHome();
    void makeDuplicates();
    void formChanged();
    void submit();
    void save(const identity::Person &person);
    void showDuplicates(std::vector<identity::PossibleDuplicate> found);
    void hideDuplicates();
    void chooseDuplicate(int row);
    void showProblem(const Error &error);
    void retranslateUi();

    security::Session &m_session;
    std::shared_ptr<identity::NameDictionary> m_dictionary;
    std::vector<identity::PossibleDuplicate> m_found;
    people::TypedText m_begun; // what the fields said before anything was typed
    bool m_active = false;
    bool m_kept = false; // a draft is in the store
    bool m_filling = false;
    QTimer m_saveLater;
    bool m_warned = false; // the operator has seen who may be the same, and goes on
    ui::Card *m_card;
    people::PersonForm *m_form;
    QLineEdit *m_address;
    ui::Field *m_addressField;
    ui::ChoiceField *m_sector;
    ui::Field *m_sectorField;
    QBoxLayout *m_home;
    people::Fields m_homeFields;
    ui::Notice *m_notice;
    ui::Card *m_duplicates;
    ui::MutedLabel *m_advice;
    QListView *m_list;
    QStandardItemModel *m_model;
    QPushButton *m_use;
    ui::PrimaryButton *m_register;
    QPushButton *m_cancel;
};

} // namespace ventanilla::frontdesk
