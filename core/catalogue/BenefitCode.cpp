#include "core/catalogue/BenefitCode.h"

#include <algorithm>

namespace ventanilla::catalogue {

bool isBenefitCode(QStringView text)
{
    const auto isCapital = [](QChar sign) { return sign >= QLatin1Char('A') && sign <= QLatin1Char('Z'); };
    const auto isAllowed = [&](QChar sign) {
        return isCapital(sign) || (sign >= QLatin1Char('0') && sign <= QLatin1Char('9')) || sign == QLatin1Char('_');
    };
    return text.size() >= 2 && text.size() <= longestBenefitCode && isCapital(text.front())
        && std::all_of(text.begin(), text.end(), isAllowed);
}

} // namespace ventanilla::catalogue
