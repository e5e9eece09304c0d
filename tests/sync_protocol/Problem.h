#pragma once

#include "core/base/Result.h"

namespace ventanilla::tests {

// The error of a result that should have one; Cancelled, which nothing here answers, when it has none.
template <class Value>
[[nodiscard]] Error errorOf(const Result<Value> &result)
{
    return result ? Error{ErrorKind::Cancelled, {}, {}} : result.error();
}

} // namespace ventanilla::tests
