#pragma once

#include "core/interchange/rows/PersonRows.h"
#include "core/interchange/rows/StoredRows.h"

#include <QHash>

namespace ventanilla::interchange {

// An extract of the Registro Social de Hogares, one row a person. Persons that are not known are created; of known ones
// only what is missing is filled in. What the first row of a household says about it holds for all of its rows. An
// extract older than what is stored (fecha_rsh) changes neither the household nor who belongs to it.
class HouseholdRows final : public RowImporter
{
public:
    HouseholdRows(store::Transaction &transaction, const QDate &today);
    [[nodiscard]] Outcome apply(const std::vector<Value> &values) override;
    [[nodiscard]] qint64 keptDifferences() const override { return m_keptDifferences; }

private:
    struct Membership
    {
        qint64 id = 0;
        qint64 household = 0;
        QString relation;
        std::optional<qint64> from;
    };
    struct Row;

    [[nodiscard]] std::optional<Outcome> refusal(Row &row);
    [[nodiscard]] std::optional<Membership> membershipOf(qint64 person);
    [[nodiscard]] std::vector<Value> householdValues(const std::vector<Value> &values);
    [[nodiscard]] Value sector(const Value &name);
    bool writePerson(Row &row);
    bool writeHousehold(Row &row);
    bool writeMembership(const Row &row);
    void addMembership(const Row &row);

    store::Transaction &m_transaction;
    QDate m_today;
    PersonFields m_fields;
    StoredRows m_households;
    QHash<QString, qint64> m_sectors;
    TouchedRows m_persons;
    qint64 m_keptDifferences = 0;
};

} // namespace ventanilla::interchange
