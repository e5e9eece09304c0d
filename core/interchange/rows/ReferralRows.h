#pragma once

#include "core/interchange/rows/OwnIds.h"
#include "core/interchange/rows/References.h"
#include "core/interchange/rows/StoredRows.h"

namespace ventanilla::interchange {

// The steps of a referral are facts: an import adds the ones that lead to the state and answer of the row.
class ReferralRows final : public RowImporter
{
public:
    explicit ReferralRows(store::Transaction &transaction);
    [[nodiscard]] Outcome apply(const std::vector<Value> &values) override;

private:
    struct Standing
    {
        qint64 state = 0; // 0: no step yet
        qint64 since = 0;
        std::optional<qint64> answeredAt;
        QString answer;
    };

    [[nodiscard]] std::optional<Outcome> resolve(const std::vector<Value> &values, std::vector<Value> &row);
    [[nodiscard]] Standing standing();
    // What the row says that the steps so far do not.
    [[nodiscard]] static bool answerDiffers(const std::vector<Value> &values, const Standing &standing);
    void addSteps(const std::vector<Value> &values, const Standing &standing, qint64 createdAt);
    void addStep(qint64 state, qint64 at, const QString &note = {});

    store::Transaction &m_transaction;
    OwnIds m_ownIds;
    References m_references;
    StoredRows m_referrals;
    store::Statement m_attention;
};

} // namespace ventanilla::interchange
