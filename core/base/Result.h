#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>

#include <utility>

namespace ventanilla {

// The value asked for, or why there is none. Functions that return one are declared [[nodiscard]].
template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString field = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(field), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace ventanilla
