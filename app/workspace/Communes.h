#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace ventanilla::workspace {

// A commune of Chile by its official territorial code (CUT).
struct Commune
{
    QString code; // five digits
    QString name;
    QString region;

    bool operator==(const Commune &) const = default;
};

// All 346, by code: resources/data/comunas.csv.
[[nodiscard]] std::vector<Commune> communes();
[[nodiscard]] std::optional<Commune> findCommune(const QString &code);

} // namespace ventanilla::workspace
