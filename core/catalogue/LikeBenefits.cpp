#include "core/catalogue/LikeBenefits.h"

#include "core/base/TextFolding.h"
#include "core/catalogue/BenefitCode.h"
#include "core/catalogue/rules/Suggestion.h"

#include <algorithm>

namespace ventanilla::catalogue {

namespace {

// Two words of three, or more.
constexpr double leastLikeness = 0.66;

// Without the words that any name has.
QStringList nameWords(const QString &name)
{
    static const QStringList common{QStringLiteral("de"), QStringLiteral("del"), QStringLiteral("la"),
        QStringLiteral("las"), QStringLiteral("el"), QStringLiteral("los"), QStringLiteral("y"), QStringLiteral("o"),
        QStringLiteral("a"), QStringLiteral("al"), QStringLiteral("en"), QStringLiteral("con"), QStringLiteral("por"),
        QStringLiteral("para")};
    QStringList words = text::foldedWords(name);
    words.removeIf([](const QString &word) { return common.contains(word); });
    words.removeDuplicates();
    return words;
}

// The share of the longer name's words that the other has too, up to a slip in each.
double nameLikeness(const QStringList &left, const QStringList &right)
{
    const QStringList &shorter = left.size() <= right.size() ? left : right;
    QStringList rest = left.size() <= right.size() ? right : left;
    const auto count = rest.size();
    if (shorter.isEmpty())
        return 0;
    int shared = 0;
    for (const QString &word : shorter) {
        const QString same = rest.contains(word) ? word : closestWord(word, rest);
        if (!same.isEmpty() && rest.removeOne(same))
            ++shared;
    }
    return double(shared) / double(count);
}

bool overlap(const Benefit &left, const Benefit &right)
{
    const auto endsBefore = [](const Benefit &one, const Benefit &other) {
        return one.validTo.isValid() && other.validFrom.isValid() && one.validTo < other.validFrom;
    };
    return !endsBefore(left, right) && !endsBefore(right, left);
}

bool haveSameGiver(const Benefit &left, const Benefit &right)
{
    return left.unit == right.unit && text::fold(left.provider) == text::fold(right.provider);
}

bool haveSamePurpose(const Benefit &left, const Benefit &right)
{
    return !left.need.isEmpty() && !left.lifeStage.isEmpty() && left.kind == right.kind
        && text::fold(left.need) == text::fold(right.need) && text::fold(left.lifeStage) == text::fold(right.lifeStage);
}

} // namespace

std::vector<LikeBenefit> likeBenefits(const Benefit &benefit, const std::vector<Benefit> &others)
{
    const QStringList words = nameWords(benefit.name);
    std::vector<std::pair<double, LikeBenefit>> found;
    for (const Benefit &other : others) {
        if (other.id == benefit.id || !overlap(benefit, other))
            continue;
        const double likeness = nameLikeness(words, nameWords(other.name));
        const bool sameGiver = haveSameGiver(benefit, other);
        if (likeness >= (sameGiver ? leastLikeness : 1))
            found.emplace_back(likeness, LikeBenefit{other, Likeness::Name});
        else if (sameGiver && haveSamePurpose(benefit, other))
            found.emplace_back(likeness, LikeBenefit{other, Likeness::Purpose});
    }
    std::ranges::stable_sort(found, std::greater(), [](const auto &each) { return each.first; });
    std::vector<LikeBenefit> like;
    for (auto &[likeness, each] : found)
        like.push_back(std::move(each));
    return like;
}

Result<std::vector<LikeBenefit>> likeBenefits(security::Session &session, const Benefit &benefit)
{
    return session.read(security::Permission::ReadCatalogue,
        [&](store::Connection &connection) { return likeBenefits(benefit, benefits::all(connection)); });
}

QString proposedCode(const QString &name, const QStringList &taken)
{
    QString code;
    for (const QString &word : nameWords(name)) {
        QString capital = word.toUpper();
        // Of other scripts nothing remains.
        capital.removeIf([](QChar sign) { return sign.unicode() > 127; });
        if (code.isEmpty())
            while (!capital.isEmpty() && !capital.front().isLetter())
                capital.remove(0, 1);
        if (capital.isEmpty())
            continue;
        const QString longer = code.isEmpty() ? capital : code + QLatin1Char('_') + capital;
        if (longer.size() > longestBenefitCode)
            break;
        code = longer;
    }
    if (!isBenefitCode(code))
        return {};
    if (!taken.contains(code))
        return code;
    for (int number = 2;; ++number) {
        const QString end = QLatin1Char('_') + QString::number(number);
        const QString numbered = code.left(longestBenefitCode - int(end.size())) + end;
        if (!taken.contains(numbered))
            return numbered;
    }
}

} // namespace ventanilla::catalogue
