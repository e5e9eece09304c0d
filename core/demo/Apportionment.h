#pragma once

#include <QtGlobal>

#include <vector>

namespace ventanilla::demo {

// `total` shared out in proportion to the weights by the largest remainder (Hamilton): the shares add up to `total` and
// each is within one of its exact share. Of equal remainders the first wins. All 0 when the weights are.
[[nodiscard]] std::vector<int> apportioned(qint64 total, const std::vector<qint64> &weights);

// The same with no share above its limit: what does not fit goes to the others. Less than `total` when the limits are.
[[nodiscard]] std::vector<int> apportionedWithin(
    qint64 total, const std::vector<qint64> &weights, const std::vector<int> &limits);

} // namespace ventanilla::demo
