#include "core/referrals/TrackingCode.h"

#include "core/base/CrockfordCode.h"

#include <QRegularExpression>

namespace ventanilla::referrals::tracking_code {

namespace {

// A prime above the eleven signs of a folio: no digit misheard, nor two exchanged, leaves the remainder as it was.
constexpr int remainders = 19;
constexpr int signsOfFolio = 11;
constexpr int firstLetter = 10; // of the alphabet, behind the digits
constexpr int longestTyped = 40;

QChar checkLetter(const QString &folio)
{
    int remainder = 0;
    for (const QChar sign : folio) {
        const int value = sign == QLatin1Char('-') ? 10 : sign.digitValue();
        remainder = (remainder * signsOfFolio + value) % remainders;
    }
    return crockford_code::alphabet.at(firstLetter + remainder);
}

} // namespace

QString of(ReferralId id)
{
    const QString folio = id.folio();
    return QStringLiteral("D%1-%2").arg(folio).arg(checkLetter(folio));
}

std::optional<ReferralId> read(const QString &typed)
{
    if (typed.size() > longestTyped)
        return std::nullopt;
    static const QRegularExpression form(
        QStringLiteral("^D\\s*-?\\s*([0-9]+)\\s*[-\u2013]\\s*([0-9]+)\\s*[-\u2013]?\\s*([A-Z])$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(typed.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    // Written otherwise than on the paper (zeros in front: two digits exchanged) it is not a code, since the folio that is
    // left over would be another one's, of another length, which the letter says nothing about.
    const QString folio = match.captured(1) + QLatin1Char('-') + match.captured(2);
    const auto id = ReferralId::fromFolio(folio);
    if (!id || id->folio() != folio || checkLetter(folio) != match.captured(3).at(0).toUpper())
        return std::nullopt;
    return id;
}

} // namespace ventanilla::referrals::tracking_code
