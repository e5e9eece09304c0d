#pragma once

#include "core/identity/Person.h"
#include "core/interchange/rows/RowImporter.h"
#include "core/interchange/rows/TouchedRows.h"

namespace ventanilla::interchange {

// The columns about a person that personas and hogares share, by their place in the schema.
class PersonFields
{
public:
    explicit PersonFields(const Schema &schema);

    // Writes what the row gives into the person; with `onlyMissing`, what the person lacks.
    void assign(identity::Person &person, const std::vector<Value> &values, bool onlyMissing) const;
    // Why identity::validated refused the person.
    [[nodiscard]] Outcome outcomeOf(const Error &error) const;

private:
    const Schema &m_schema;
    int m_rut, m_givenNames, m_surname1, m_surname2, m_socialName, m_birthDate, m_sex, m_nationality,
        m_indigenousPeople, m_disability, m_phone, m_email;
};

class PersonRows final : public RowImporter
{
public:
    PersonRows(store::Transaction &transaction, const QDate &today);
    [[nodiscard]] Outcome apply(const std::vector<Value> &values) override;

private:
    store::Transaction &m_transaction;
    QDate m_today;
    PersonFields m_fields;
    TouchedRows m_touched;
};

} // namespace ventanilla::interchange
