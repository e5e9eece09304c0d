#include "core/demo/Apportionment.h"

#include <algorithm>
#include <numeric>

namespace ventanilla::demo {

std::vector<int> apportioned(qint64 total, const std::vector<qint64> &weights)
{
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
    std::vector<int> shares(weights.size(), 0);
    if (sum <= 0 || total <= 0)
        return shares;
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    qint64 left = total;
    for (size_t index = 0; index < weights.size(); ++index) {
        shares[index] = int(total * weights[index] / sum);
        left -= shares[index];
    }
    std::stable_sort(order.begin(), order.end(),
        [&](size_t one, size_t other) { return total * weights[one] % sum > total * weights[other] % sum; });
    for (size_t index = 0; left > 0; ++index, --left)
        ++shares[order[index]];
    return shares;
}

std::vector<int> apportionedWithin(qint64 total, const std::vector<qint64> &weights, const std::vector<int> &limits)
{
    std::vector<int> shares(weights.size(), 0);
    for (qint64 left = total; left > 0;) {
        std::vector<qint64> open(weights.size(), 0);
        for (size_t index = 0; index < weights.size(); ++index)
            open[index] = shares[index] < limits[index] ? weights[index] : 0;
        const std::vector<int> more = apportioned(left, open);
        qint64 given = 0;
        for (size_t index = 0; index < weights.size(); ++index) {
            const int added = std::min(more[index], limits[index] - shares[index]);
            shares[index] += added;
            given += added;
        }
        if (given == 0)
            break;
        left -= given;
    }
    return shares;
}

} // namespace ventanilla::demo
