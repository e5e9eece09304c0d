#pragma once

#include "core/base/Error.h"

#include <exception>

namespace ventanilla::store {

// A statement that could not run: a full disk, a damaged page, a broken constraint. It unwinds to the edge of
// Database::read or Database::write, which rolls back and turns it into an Error; nothing else catches it, so that
// no statement's failure can be overlooked.
class Failure final : public std::exception
{
public:
    explicit Failure(Error error) : m_error(std::move(error)) { }

    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] const char *what() const noexcept override { return "the store refused a statement"; }

private:
    Error m_error;
};

} // namespace ventanilla::store
