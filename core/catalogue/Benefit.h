#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/store/Transaction.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace ventanilla::catalogue {

// Stored by number; frozen. Words of interchange.md: DINERO, ESPECIE, SERVICIO.
enum class BenefitKind { Money = 1, Goods = 2, Service = 3 };

// NACIONAL, REGIONAL, LOCAL.
enum class BenefitScope { National = 1, Regional = 2, Local = 3 };

// A benefit or service of the local catalogue (catálogo local).
struct Benefit
{
    BenefitId id;
    QString code; // see isBenefitCode; never changes, for rules and imports name it
    QString name;
    QString description;
    std::optional<UnitId> unit; // that provides it or guides to it
    QString provider;           // the institution, when it is another one
    BenefitKind kind = BenefitKind::Service;
    BenefitScope scope = BenefitScope::Local;
    QString requirements;  // rule text, see Rule.h; empty for what is open to everybody
    QStringList documents; // to bring
    QString legalBasis;
    std::optional<int> processingDays; // normal time to an answer
    std::optional<qint64> quota;       // grants in its period of validity
    std::optional<qint64> budget;      // whole pesos
    std::optional<qint64> stock;
    QDate validFrom; // both included; invalid where open
    QDate validTo;
    QString lifeStage;                   // one of lifeStages(), or the municipality's own word
    QString need;                        // one of needs(), likewise
    QString comment;                     // where the facts come from
    std::optional<qint64> approvalLimit; // pesos above which the head of the unit approves; nothing: no limit
    std::optional<qint64> minimumStock;  // of goods: below it the storeroom is told to buy
    std::optional<int> periodMonths;     // a grant again within it is a repeat

    [[nodiscard]] bool isValidOn(const QDate &date) const;
    bool operator==(const Benefit &) const = default;
};

// The nine needs of the matrix of needs and life stages (seed 000, after Max-Neef), and the stages, as codes.
[[nodiscard]] const QStringList &needs();
[[nodiscard]] const QStringList &lifeStages();

// What a benefit must be like before it is stored; texts come back trimmed. Errors: MissingInput, InvalidInput with the
// column's name as field; for "requirements" the detail is the position in the text, and Rule::parse tells the rest.
[[nodiscard]] Result<Benefit> validated(Benefit benefit);

// The table `benefit`. What is found is what the benefit says today: its row, or the version that was planned to begin by now
// (BenefitVersions.h).
namespace benefits {
// The columns that can change, which versions have too; and all, for a select from `benefit`. `read` reads id, code and
// terms from its first column on: of a row alone, whatever was planned.
[[nodiscard]] const std::string &termColumns();
[[nodiscard]] const std::string &columns();
inline constexpr int termColumnCount = 21;
inline constexpr int codeColumn = 1;
inline constexpr int requirementsColumn = 8;
[[nodiscard]] Benefit read(const store::Statement &row);
// Binds the terms to the placeholders from `first` (from 1) on.
void bindTerms(store::Statement &statement, int first, const Benefit &benefit);

[[nodiscard]] std::optional<Benefit> find(store::Connection &connection, BenefitId id);
[[nodiscard]] std::optional<Benefit> row(store::Connection &connection, BenefitId id); // alone, whatever was planned
[[nodiscard]] std::optional<Benefit> findByCode(store::Connection &connection, const QString &code);
[[nodiscard]] std::vector<Benefit> all(store::Connection &connection); // by name
BenefitId insert(store::Transaction &transaction, const Benefit &benefit);
void update(store::Transaction &transaction, const Benefit &benefit);
} // namespace benefits

} // namespace ventanilla::catalogue
