#pragma once

#include <QString>

class QXmlStreamReader;

// Reading XML that may have been made to do harm: QXmlStreamReader bounds entities, but not how deep elements nest.
namespace ventanilla::interchange::xml {

inline constexpr int deepest = 64;

// Both begin at a start element and end at its end element, or with the reader's error.
void skipElement(QXmlStreamReader &reader);
[[nodiscard]] QString elementText(QXmlStreamReader &reader);

// Ends the reading when elements nest deeper than any workbook's.
void limitDepth(QXmlStreamReader &reader, int depth);

} // namespace ventanilla::interchange::xml
