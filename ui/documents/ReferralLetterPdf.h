#pragma once

#include "core/referrals/ReferralFile.h"
#include "ui/documents/Paper.h"

namespace ventanilla::documents {

// The letters to institutions outside, each on letter pages of its own, in the program's language: who is sent and for
// what, what they bring, by when an answer is expected, the code to answer under, and room for the answer and its signature.
[[nodiscard]] Paper paperOf(const std::vector<referrals::ReferralLetter> &letters);

// What the page of one says, as the rich text that QTextDocument understands; whatever people typed is escaped.
[[nodiscard]] QString referralLetterHtml(const referrals::ReferralLetter &letter);

} // namespace ventanilla::documents
