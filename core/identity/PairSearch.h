#pragma once

#include "core/identity/LikelyDuplicates.h"

#include <array>
#include <map>
#include <set>

// Private to core/identity: the pairs among many persons who may be one.
namespace ventanilla::identity {

// What is known of a person for this; a few hundred bytes.
struct PairRecord
{
    PersonId id;
    std::optional<Rut> rut;
    QString provisionalNumber;
    std::array<QString, 4> names; // given, first and second surname, social name
    QDate birthDate;
    QString phone;
    std::vector<size_t> homes; // hashes of their households and folded addresses
};

struct FoundPair
{
    PersonId first; // the smaller id
    PersonId second;
    PairReason reason = PairReason::NameAlone;
    double score = 0;
};

class PairSearch
{
public:
    // `apart`: pairs of whom somebody said that they are two, the smaller id first. `records` must outlive the object.
    PairSearch(const std::vector<PairRecord> &records, const std::set<std::pair<PersonId, PersonId>> &apart);

    // Surest first. Ends early, with what was found, when the work is no longer wanted.
    [[nodiscard]] std::vector<FoundPair> run(Progress &progress);

private:
    struct Evidence
    {
        PairReason reason = PairReason::NameAlone;
        double score = 0;
    };
    // Persons with the same key are compared.
    struct Block
    {
        size_t key = 0;
        size_t record = 0;
        auto operator<=>(const Block &) const = default;
    };

    void addBlocks(size_t index);
    void add(const QString &kind, const QString &key, size_t index);
    void compareAll(size_t first, size_t last);
    void compare(const PairRecord &left, const PairRecord &right);
    [[nodiscard]] static std::optional<Evidence> evidence(const PairRecord &left, const PairRecord &right);

    const std::vector<PairRecord> &m_records;
    const std::set<std::pair<PersonId, PersonId>> &m_apart;
    std::vector<Block> m_blocks;
    std::set<std::pair<PersonId, PersonId>> m_compared;
    std::vector<FoundPair> m_found;
};

} // namespace ventanilla::identity
