#pragma once

#include "ui/documents/Paper.h"

#include <QStringList>

class QTextDocument;

// Private to ui/documents: papers of rich text as QTextDocument understands it. Each text begins on a new page.
namespace ventanilla::documents {

// Gives it the text, in the font of papers: the screen's, and how large it is, is nothing to them.
void setText(QTextDocument &document, const QString &text);

// Half-letter pages (5.5 by 8.5 inches, 12 mm margins), one on each sheet: upright, in the middle of the upper edge of
// larger paper, so that letter and A4 are cut or handed over whole. On smaller paper, as a roll of tickets, the lines
// break earlier.
[[nodiscard]] Paper slipPaper(const QString &title, const QStringList &texts);

// Letter pages with 20 mm margins; on other paper the lines break where that paper ends.
[[nodiscard]] Paper letterPaper(const QString &title, const QStringList &texts);

} // namespace ventanilla::documents
