#pragma once

#include "core/interchange/rows/OwnIds.h"
#include "core/interchange/rows/References.h"
#include "core/interchange/rows/StoredRows.h"

// The kinds whose rows are rows of one table.
namespace ventanilla::interchange {

// What a file changes in a benefit is a save of the day, see BenefitVersions.h.
class BenefitRows final : public RowImporter
{
public:
    explicit BenefitRows(store::Transaction &transaction);
    [[nodiscard]] Outcome apply(const std::vector<Value> &values) override;

private:
    Outcome change(const std::vector<Value> &row); // of the benefit found

    store::Transaction &m_transaction;
    const QDate m_today;
    References m_references;
    StoredRows m_benefits;
    StoredRows m_versions; // only to compare with
};

// A list with an older fecha_corte than the stored one changes nothing.
class ProgrammeRows final : public RowImporter
{
public:
    explicit ProgrammeRows(store::Transaction &transaction);
    [[nodiscard]] Outcome apply(const std::vector<Value> &values) override;

private:
    References m_references;
    StoredRows m_memberships;
};

class GrantRows final : public RowImporter
{
public:
    explicit GrantRows(store::Transaction &transaction);
    [[nodiscard]] Outcome apply(const std::vector<Value> &values) override;

private:
    OwnIds m_ownIds;
    References m_references;
    StoredRows m_grants;
    store::Statement m_steps;
};

class CaseRows final : public RowImporter
{
public:
    explicit CaseRows(store::Transaction &transaction);
    [[nodiscard]] Outcome apply(const std::vector<Value> &values) override;

private:
    OwnIds m_ownIds;
    References m_references;
    StoredRows m_cases;
};

} // namespace ventanilla::interchange
