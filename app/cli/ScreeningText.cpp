#include "app/cli/ScreeningText.h"

#include "app/cli/Words.h"
#include "ui/words/Format.h"
#include "ui/words/RequirementWords.h"

namespace ventanilla::cli {

namespace {

using attention::Alert;
using attention::AlertKind;
using attention::Screening;

QString known(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

void addSection(QStringList &page, const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    page.append(QString());
    page.append(title);
    for (const QString &line : lines)
        page.append(QStringLiteral("  ") + line);
}

QString alertText(const Alert &alert)
{
    switch (alert.kind) {
    case AlertKind::Deceased:
        return words(QT_TRANSLATE_NOOP("Cli", "Died on %1")).arg(known(words::date(alert.date)));
    case AlertKind::LikelyDuplicate:
        return words(QT_TRANSLATE_NOOP("Cli", "Probably registered twice: see also %1"))
            .arg(alert.person ? alert.person->folio() : QString());
    case AlertKind::OverIntervention:
        return words(QT_TRANSLATE_NOOP("Cli", "%1 programmes in one household")).arg(alert.count);
    case AlertKind::OverdueReferral:
        return words(QT_TRANSLATE_NOOP("Cli", "A referral was to be answered by %1")).arg(words::date(alert.date));
    case AlertKind::OpenAttention:
        return words(QT_TRANSLATE_NOOP("Cli", "Attention %1 was left open on %2"))
            .arg(alert.attention ? alert.attention->folio() : QString(), words::date(alert.date));
    case AlertKind::MinorWithoutAdult:
        return words(QT_TRANSLATE_NOOP("Cli", "Nobody of age in the household"));
    case AlertKind::NoHousehold:
        return words(QT_TRANSLATE_NOOP("Cli", "No household is recorded"));
    case AlertKind::SegmentMissing:
        return words(QT_TRANSLATE_NOOP("Cli", "The household has no RSH segment"));
    case AlertKind::SegmentOld:
        return words(QT_TRANSLATE_NOOP("Cli", "The RSH segment is old: of %1")).arg(known(words::date(alert.date)));
    }
    return {};
}

QStringList alertLines(const Screening &screening)
{
    QStringList lines;
    for (const Alert &alert : screening.alerts)
        lines.append(QStringLiteral("! ") + alertText(alert));
    return lines;
}

QStringList householdLines(const Screening &screening)
{
    if (!screening.household)
        return {};
    const identity::Household &household = *screening.household;
    QStringList lines{QStringLiteral("%1, %2").arg(known(household.address), known(household.sectorName)),
        words(QT_TRANSLATE_NOOP("Cli", "RSH segment %1, of %2"))
            .arg(household.segment ? QString::number(*household.segment) : QStringLiteral("—"),
                known(words::date(household.segmentDate)))};
    for (const attention::ScreeningMember &member : screening.members)
        lines.append(QStringLiteral("%1  %2, %3")
                         .arg(member.membership.relation, -12)
                         .arg(member.person.fullName(), known(words::age(member.person.birthDate, screening.date))));
    return lines;
}

QStringList programmeLines(const Screening &screening)
{
    QStringList lines;
    for (const attention::ScreeningProgramme &programme : screening.programmes) {
        if (programme.current)
            lines.append(words(QT_TRANSLATE_NOOP("Cli", "%1: %2, since %3"))
                             .arg(programme.membership.programme, programme.personName,
                                 known(words::date(programme.membership.from))));
    }
    return lines;
}

QStringList grantLines(const Screening &screening)
{
    QStringList lines;
    for (const attention::ScreeningGrant &grant : screening.grants) {
        QString line =
            QStringLiteral("%1  %2: %3").arg(words::date(grant.statusDate), grant.benefitName, grant.personName);
        if (grant.amount)
            line += QStringLiteral(", ") + words::pesos(*grant.amount);
        lines.append(line);
    }
    return lines;
}

QStringList waitingLines(const Screening &screening)
{
    QStringList lines;
    for (const attention::CaseSummary &openCase : screening.openCases)
        lines.append(words(QT_TRANSLATE_NOOP("Cli", "Case %1, %2, open since %3"))
                         .arg(openCase.id.folio(), openCase.unitName, words::date(openCase.openedOn)));
    for (const attention::ReferralSummary &referral : screening.pendingReferrals)
        lines.append(words(QT_TRANSLATE_NOOP("Cli", "Referral %1 to %2: %3, until %4"))
                         .arg(referral.id.folio(), referral.toUnitName, referral.motiveName,
                             known(words::date(referral.deadline))));
    return lines;
}

QStringList benefitLines(const Screening &screening)
{
    QStringList lines;
    for (const catalogue::PossibleBenefit &possible : screening.possibleBenefits) {
        QStringList reasons;
        for (const catalogue::Finding &reason : possible.evaluation.reasons)
            reasons.append(words::finding(reason));
        for (const catalogue::MissingDatum &datum : possible.evaluation.missing)
            reasons.append(words::missing(datum.datum));
        lines.append(possible.benefit.name);
        if (!reasons.isEmpty())
            lines.append(words(QT_TRANSLATE_NOOP("Cli", "  why: %1")).arg(reasons.join(QStringLiteral("; "))));
        QStringList verify;
        for (const catalogue::Verification &verification : possible.evaluation.toVerify)
            verify.append(verification.text);
        if (!verify.isEmpty())
            lines.append(words(QT_TRANSLATE_NOOP("Cli", "  to ask: %1")).arg(verify.join(QStringLiteral("; "))));
        if (!possible.benefit.documents.isEmpty())
            lines.append(words(QT_TRANSLATE_NOOP("Cli", "  to bring: %1"))
                             .arg(possible.benefit.documents.join(QStringLiteral("; "))));
    }
    return lines;
}

QStringList attentionLines(const Screening &screening)
{
    QStringList lines;
    for (const attention::PastAttention &past : screening.lastAttentions) {
        QStringList motives;
        for (const attention::PastMotive &motive : past.motives)
            motives.append(motive.name);
        lines.append(QStringLiteral("%1  %2  %3: %4")
                         .arg(past.id.folio(), words::dateTime(past.startedAt), past.unitName,
                             motives.join(QStringLiteral(", "))));
    }
    return lines;
}

} // namespace

QString screeningText(const Screening &screening)
{
    const identity::Person &person = screening.person;
    QStringList page{QStringLiteral("%1  %2  %3")
                         .arg(person.fullName(), person.rut ? person.rut->display() : QStringLiteral("—"),
                             known(words::age(person.birthDate, screening.date)))};
    page.append(alertLines(screening));
    addSection(page, words(QT_TRANSLATE_NOOP("Cli", "Household")), householdLines(screening));
    addSection(page, words(QT_TRANSLATE_NOOP("Cli", "Programmes")), programmeLines(screening));
    addSection(page, words(QT_TRANSLATE_NOOP("Cli", "Cases and referrals that wait")), waitingLines(screening));
    addSection(page, words(QT_TRANSLATE_NOOP("Cli", "Possible benefits not yet received")), benefitLines(screening));
    addSection(page, words(QT_TRANSLATE_NOOP("Cli", "Grants received")), grantLines(screening));
    addSection(page, words(QT_TRANSLATE_NOOP("Cli", "Last attentions")), attentionLines(screening));
    return page.join(QLatin1Char('\n'));
}

} // namespace ventanilla::cli
