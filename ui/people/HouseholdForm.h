#pragma once

#include "core/identity/Household.h"
#include "ui/people/FormText.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QLineEdit;

namespace ventanilla::ui {
class ChoiceField;
class DateField;
class Field;
class PhoneField;
} // namespace ventanilla::ui

namespace ventanilla::people {

// The data of one household to be typed. A sector is one of those there are, or the name of a new one.
class HouseholdForm final : public QWidget
{
    Q_OBJECT
public:
    using Sectors = std::vector<std::pair<SectorId, QString>>;
    explicit HouseholdForm(QWidget *parent = nullptr);

    void setToday(const QDate &today);
    void setSectors(const Sectors &sectors);
    void setHousehold(const identity::Household &household);
    // What stands in the fields, right or wrong, to be kept and put back. Neither tells of a change.
    [[nodiscard]] TypedText typed() const;
    void setTyped(const TypedText &text);

    // What was typed, normalised. Errors: those of identity::validated, MissingInput "sector", InvalidInput "phone",
    // "segment_date". With a new sector, `sector` is empty and `sectorName` has its name.
    [[nodiscard]] Result<identity::Household> household() const;
    bool reveal(const Error &error);
    void focusFirst();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addField(const char *name, QWidget *editor, int row, int column, int columns = 1);
    void connectChanges();
    void fill();
    void clearProblems();
    void showNewSector();
    void retranslateUi();

    identity::Household m_household;
    Sectors m_sectors;
    QDate m_today;
    Fields m_fields;
    // In the order of Tab.
    QLineEdit *m_address;
    ui::ChoiceField *m_sector;
    ui::PhoneField *m_phone;
    QLineEdit *m_folio;
    QLineEdit *m_newSector;
    ui::ChoiceField *m_segment;
    ui::DateField *m_segmentDate;
    bool m_filling = false;
};

} // namespace ventanilla::people
