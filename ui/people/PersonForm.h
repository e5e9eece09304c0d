#pragma once

#include "core/identity/Person.h"
#include "ui/people/FormText.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QGridLayout;
class QLineEdit;

namespace ventanilla::ui {
class ChoiceField;
class DateField;
class Field;
class PhoneField;
class RutField;
} // namespace ventanilla::ui

namespace ventanilla::people {

// The data of one person to be typed: what a counter asks of somebody new, or everything a file holds.
class PersonForm final : public QWidget
{
    Q_OBJECT
public:
    enum class Extent { Essential, Complete };
    explicit PersonForm(Extent extent, QWidget *parent = nullptr);

    // What "today" is for dates and ages; the system's date unless set.
    void setToday(std::function<QDate()> today);
    // Fields that are not shown keep what this person has.
    void setPerson(const identity::Person &person);
    // What stands in the fields, right or wrong, to be kept and put back. Neither tells of a change.
    [[nodiscard]] TypedText typed() const;
    void setTyped(const TypedText &text);

    // What was typed, normalised as the core will store it. Errors: those of identity::validated, and InvalidInput
    // ("rut", "birth_date", "deceased_on") for what could not be understood.
    [[nodiscard]] Result<identity::Person> person() const;
    // Shows what is wrong beside the field it is about and moves the focus there; false when it is about none of them.
    bool reveal(const Error &error);
    void clearProblems();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *addLine(const char *field);
    void addField(const char *field, QWidget *editor);
    void addYesNo(const char *field, ui::ChoiceField *&choice);
    void makeEssential();
    void makeRest();
    void placeFields();
    void fill();
    void setLine(const char *field, const QString &text);
    [[nodiscard]] QString line(const char *field) const;
    void retranslateUi();

    Extent m_extent;
    QGridLayout *m_grid;
    identity::Person m_person;
    std::function<QDate()> m_today;
    QStringList m_order;
    Fields m_fields;
    QHash<QString, QLineEdit *> m_lines;
    ui::RutField *m_rut = nullptr;
    ui::PhoneField *m_phone = nullptr;
    ui::DateField *m_birthDate = nullptr;
    ui::ChoiceField *m_sex = nullptr;
    ui::DateField *m_deceasedOn = nullptr;
    ui::ChoiceField *m_disability = nullptr;
    ui::ChoiceField *m_dependant = nullptr;
    bool m_filling = false;
};

} // namespace ventanilla::people
