#include "ui/referrals/LetterOrder.h"

#include "core/referrals/ReferralFile.h"
#include "core/referrals/TrackingCode.h"
#include "ui/documents/ReferralLetterPdf.h"

#include <QCoreApplication>

namespace ventanilla::referrals_ui {

namespace {

Result<documents::Paper> lettersOf(security::Session &session, const std::vector<ReferralId> &ids)
{
    std::vector<referrals::ReferralLetter> letters;
    for (const ReferralId id : ids) {
        auto letter = referrals::letterOf(session, id);
        if (!letter)
            return failure(letter.error());
        letters.push_back(*std::move(letter));
    }
    return documents::paperOf(letters);
}

} // namespace

ui::PaperOrder letterOrder(const std::vector<ReferralId> &ids)
{
    QStringList codes;
    for (const ReferralId id : ids)
        codes.append(referrals::tracking_code::of(id));
    return {QCoreApplication::translate("LetterOrder", "letter-%1").arg(codes.join(QLatin1Char('_'))),
        QCoreApplication::translate("LetterOrder", "Print the letter"),
        QCoreApplication::translate("LetterOrder", "Save the letter"),
        [ids](security::Session &session) { return lettersOf(session, ids); }};
}

} // namespace ventanilla::referrals_ui
