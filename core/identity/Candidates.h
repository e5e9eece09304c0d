#pragma once

#include "core/base/Ids.h"

#include <QString>

#include <unordered_map>
#include <vector>

// Private to core/identity: the persons a search has come upon so far, each with the best reason found.
namespace ventanilla::identity {

struct Candidate
{
    PersonId person;
    double score = 0;
    QString order; // among equal scores; folded
};

class Candidates
{
public:
    // Keeps the better score of a person found twice.
    void add(PersonId person, double score, const QString &order = {});
    [[nodiscard]] size_t size() const { return m_found.size(); }
    // At most `limit`.
    [[nodiscard]] std::vector<Candidate> best(int limit) const;

private:
    std::unordered_map<PersonId, Candidate> m_found;
};

} // namespace ventanilla::identity
