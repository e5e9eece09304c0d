#pragma once

#include "core/interchange/rows/OwnIds.h"
#include "core/interchange/rows/References.h"
#include "core/interchange/rows/StoredRows.h"

namespace ventanilla::interchange {

class AttentionRows final : public RowImporter
{
public:
    explicit AttentionRows(store::Transaction &transaction);
    [[nodiscard]] Outcome apply(const std::vector<Value> &values) override;

private:
    struct Motive
    {
        qint64 motive = 0;
        qint64 outcome = 0;
        bool operator==(const Motive &) const = default;
    };
    // CODIGO:RESULTADO|CODIGO:RESULTADO
    [[nodiscard]] tl::expected<std::vector<Motive>, Reason> motivesOf(const QString &text) const;
    [[nodiscard]] std::vector<Motive> storedMotives();
    [[nodiscard]] std::optional<Outcome> resolve(const std::vector<Value> &values, std::vector<Value> &row);
    void writeMotives(const std::vector<Motive> &motives);

    store::Transaction &m_transaction;
    OwnIds m_ownIds;
    References m_references;
    StoredRows m_attentions;
    store::Statement m_readMotives;
};

// The words of interchange.md for what became of a motive.
[[nodiscard]] std::span<const CodeWord> motiveOutcomes();

} // namespace ventanilla::interchange
