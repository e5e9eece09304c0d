#pragma once

#include "core/catalogue/PrintedCatalogue.h"

// Private to ui/documents: what the printed catalogue says, as rich text; what people typed is escaped. Sizes in points.
namespace ventanilla::documents::catalogue_html {

[[nodiscard]] QString title();                                                // of the whole
[[nodiscard]] QString subtitle(const catalogue::PrintedCatalogue &catalogue); // the municipality and the day
[[nodiscard]] QString sectionTitle(const catalogue::PrintedCatalogue &catalogue, int section);

[[nodiscard]] QString cover(const catalogue::PrintedCatalogue &catalogue, double points);
[[nodiscard]] QString contents(const catalogue::PrintedCatalogue &catalogue, const std::vector<int> &pages);
[[nodiscard]] QString heading(const QString &text, double points);
// Everything that somebody who asks for it should know.
[[nodiscard]] QString bookletEntry(const catalogue::PrintedBenefit &printed, const catalogue::BenefitNames &names);
// `showsGiver` where the section does not say it.
[[nodiscard]] QString posterEntry(const catalogue::PrintedBenefit &printed, bool showsGiver, double points);

} // namespace ventanilla::documents::catalogue_html
