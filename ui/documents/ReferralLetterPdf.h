#pragma once

#include "core/referrals/ReferralFile.h"

namespace ventanilla::documents {

// The letter to an institution outside, as a PDF of letter pages, black on white, in the program's language: who is sent
// and for what, what they bring, by when an answer is expected, the code to answer under, and room for the answer and its
// signature. Works without a screen; needs a QGuiApplication for its fonts. Errors: as savePdf.
[[nodiscard]] Result<void> writeReferralLetterPdf(const referrals::ReferralLetter &letter, const QString &file);

// What the page says, as the rich text that QTextDocument understands; whatever people typed is escaped.
[[nodiscard]] QString referralLetterHtml(const referrals::ReferralLetter &letter);

} // namespace ventanilla::documents
