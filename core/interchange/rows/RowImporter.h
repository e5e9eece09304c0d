#pragma once

#include "core/interchange/kinds/Fields.h"
#include "core/store/Transaction.h"

#include <memory>
#include <vector>

namespace ventanilla::interchange {

enum class Effect { New, Changed, Equal, Rejected };

// What became of a row.
struct Outcome
{
    Effect effect = Effect::Equal;
    Reason reason = Reason::MissingValue; // when rejected
    int column = -1;                      // of the schema, at fault; -1 for the row as such

    [[nodiscard]] static Outcome rejected(Reason reason, int column = -1) { return {Effect::Rejected, reason, column}; }
};

// Brings the rows of one kind of file into the store. A row either is taken as a whole or, rejected, leaves no trace.
// Lives within one transaction; throws store::Failure.
class RowImporter
{
public:
    virtual ~RowImporter() = default;

    // `values` has one entry a column of the schema; keys are not empty.
    [[nodiscard]] virtual Outcome apply(const std::vector<Value> &values) = 0;

    // The required column that the next row leaves empty, -1 for none: a row that is new cannot do without.
    void setEmptyRequired(int column) { m_emptyRequired = column; }

    // Rows taken although they say something else about their household or person than what was kept.
    [[nodiscard]] virtual qint64 keptDifferences() const { return 0; }

protected:
    int m_emptyRequired = -1;
};

[[nodiscard]] std::unique_ptr<RowImporter> makeRowImporter(
    Kind kind, store::Transaction &transaction, const QDate &today);

} // namespace ventanilla::interchange
