#pragma once

#include "core/bench/Samples.h"

namespace ventanilla::cli::bench {

// A demonstration's store with 300,000 referrals in every state, made where there are fewer.
// Errors: NotFound ("unit") in a store that has too little to make them of.
[[nodiscard]] Result<ventanilla::bench::OfficeSample> officeOfReferrals(store::Database &database);

} // namespace ventanilla::cli::bench
