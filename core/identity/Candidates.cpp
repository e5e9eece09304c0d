#include "core/identity/Candidates.h"

#include <algorithm>

namespace ventanilla::identity {

void Candidates::add(PersonId person, double score, const QString &order)
{
    Candidate &kept = m_found[person];
    kept.person = person;
    kept.score = std::max(kept.score, score);
    if (!order.isEmpty())
        kept.order = order;
}

std::vector<Candidate> Candidates::best(int limit) const
{
    std::vector<Candidate> sorted;
    sorted.reserve(m_found.size());
    for (const auto &[person, candidate] : m_found)
        sorted.push_back(candidate);
    const auto count = std::min(sorted.size(), size_t(limit));
    std::partial_sort(sorted.begin(), sorted.begin() + qsizetype(count), sorted.end(),
        [](const Candidate &one, const Candidate &other) {
            if (one.score != other.score)
                return one.score > other.score;
            const int order = one.order.compare(other.order);
            return order != 0 ? order < 0 : one.person < other.person;
        });
    sorted.resize(count);
    return sorted;
}

} // namespace ventanilla::identity
