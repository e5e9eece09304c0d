#include "ui/words/AlertWords.h"

#include "core/base/Clock.h"
#include "ui/words/Format.h"
#include "ui/words/RequirementWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace ventanilla::words {

namespace {

using namespace equity;

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(AlertWords)
};

QString formWords(Form form)
{
    switch (form) {
    case Form::OlderPersonAlone:
        return Tr::tr("somebody of 60 or older, alone");
    case Form::PersonAlone:
        return Tr::tr("one person, alone");
    case Form::OlderPersons:
        return Tr::tr("people of 60 or older");
    case Form::Adults:
        return Tr::tr("adults without children");
    case Form::OneAdultYoungChildren:
        return Tr::tr("one adult with children under 6");
    case Form::OneAdultChildren:
        return Tr::tr("one adult with children of 6 or older");
    case Form::AdultsYoungChildren:
        return Tr::tr("adults with children under 6");
    case Form::AdultsChildren:
        return Tr::tr("adults with children of 6 or older");
    }
    return {};
}

QString activityName(const Activity &activity)
{
    return activity.socialCase ? Tr::tr("social case") : activity.programme;
}

QString interventions(const Alert &alert)
{
    QStringList names;
    for (const Activity &activity : alert.activities)
        names.append(activityName(activity));
    names.removeDuplicates();
    return Tr::tr("%n unit(s) and programmes at once: %1", nullptr, alert.interveners).arg(list(names));
}

QString periodWords(int months)
{
    return months == 0 ? Tr::tr("it is given once") : Tr::tr("its period is %n month(s)", nullptr, months);
}

QString repeatSummary(const Alert &alert, const QString &benefit)
{
    const Repeat &last = alert.repeats.back();
    return Tr::tr("%1: given again after %n day(s)", nullptr, int(last.days())).arg(benefit);
}

QString unlikeSummary(const LikeGroup &group, const QString &benefit)
{
    return Tr::tr("%1: %2 of %3 households like this one have it")
        .arg(benefit, number(group.granted), number(group.alike));
}

QString unlikeReason(const AlertFile &file)
{
    const LikeGroup &group = *file.row.alert.group;
    const QString alike = Tr::tr("RSH segment %1, %2").arg(group.segment).arg(composition(group.composition));
    QString reason = group.months == 0
        ? Tr::tr("%1 of %2 households like this one (%3) have received %4. This one has not, and meets its rule.")
        : Tr::tr("%1 of %2 households like this one (%3) have received %4 in the last %n month(s). This one has not, "
                 "and meets its rule.",
            nullptr, group.months);
    reason = reason.arg(number(group.granted), number(group.alike), alike, file.row.benefitName);
    if (group.lastRejectedOn.isValid())
        reason += QLatin1Char(' ') + Tr::tr("It was refused on %1.").arg(date(group.lastRejectedOn));
    return reason;
}

QString since(const QDate &day)
{
    return day.isValid() ? Tr::tr("since %1").arg(date(day)) : Tr::tr("since an unknown day");
}

QStringList interventionFacts(const AlertFile &file, const QDate &today)
{
    QStringList facts;
    for (const AlertActivity &one : file.activities) {
        QStringList parts{since(one.activity.since)};
        if (one.activity.since.isValid())
            parts.first() += QStringLiteral(" (%1)").arg(relativeDay(one.activity.since, today));
        if (!one.unitName.isEmpty())
            parts.append(one.unitName);
        if (!one.responsibleName.isEmpty())
            parts.append(Tr::tr("in charge: %1").arg(one.responsibleName));
        facts.append(QStringLiteral("%1: %2, %3")
                         .arg(activityName(one.activity), one.personName, parts.join(QStringLiteral(", "))));
    }
    return facts;
}

QString grantFact(const AlertGrant &grant)
{
    QStringList parts{Tr::tr("grant %1").arg(grant.row.grant.id.folio())};
    for (const QString &part : {grant.unitName, grant.operatorName}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (!grant.row.grant.source.isEmpty())
        parts.append(Tr::tr("from %1").arg(grant.row.grant.source));
    return QStringLiteral("%1: %2, %3")
        .arg(date(grant.givenOn), grant.row.personName, parts.join(QStringLiteral(", ")));
}

QStringList repeatFacts(const AlertFile &file)
{
    QStringList facts;
    for (const AlertGrant &grant : file.grants)
        facts.append(grantFact(grant));
    for (const Repeat &repeat : file.row.alert.repeats) {
        facts.append(Tr::tr("From %1 to %2 there are %n day(s).", nullptr, int(repeat.days()))
                         .arg(date(repeat.earlierOn), date(repeat.laterOn)));
    }
    return facts;
}

QStringList unlikeFacts(const AlertFile &file)
{
    QStringList facts;
    for (const catalogue::Finding &met : file.evaluation.reasons)
        facts.append(finding(met));
    return facts;
}

struct GroundWord
{
    QLatin1String prefix;
    const char *words;
};

constexpr std::array groundWords{GroundWord{QLatin1String("grant:"), QT_TRANSLATE_NOOP("AlertWords", "another grant")},
    GroundWord{QLatin1String("programme:"), QT_TRANSLATE_NOOP("AlertWords", "another programme")},
    GroundWord{QLatin1String("case:"), QT_TRANSLATE_NOOP("AlertWords", "another social case")},
    GroundWord{QLatin1String("member:"), QT_TRANSLATE_NOOP("AlertWords", "somebody has come to live there")},
    GroundWord{QLatin1String("composition:"), QT_TRANSLATE_NOOP("AlertWords", "the household is another one")},
    GroundWord{QLatin1String("segment:"), QT_TRANSLATE_NOOP("AlertWords", "the RSH segment has changed")},
    GroundWord{QLatin1String("rule:"), QT_TRANSLATE_NOOP("AlertWords", "the rule of the benefit has changed")}};

QString changes(const Grounds &added)
{
    QStringList parts;
    for (const GroundWord &word : groundWords) {
        if (std::ranges::any_of(added, [&](const QString &ground) { return ground.startsWith(word.prefix); }))
            parts.append(Tr::tr(word.words));
    }
    return list(parts);
}

QString day(const QDateTime &instant)
{
    return date(local_time::date(instant));
}

} // namespace

QString alertKind(AlertKind kind)
{
    switch (kind) {
    case AlertKind::UnlikeBenefits:
        return Tr::tr("Like households, unlike benefits");
    case AlertKind::OverIntervention:
        return Tr::tr("Several programmes at once");
    case AlertKind::Repeat:
        return Tr::tr("Given again too soon");
    }
    return {};
}

QString composition(const Composition &composition)
{
    const QString form = formWords(composition.form);
    return composition.care ? Tr::tr("%1, somebody in need of care or with a disability").arg(form) : form;
}

QString alertSummary(const Alert &alert, const QString &benefit)
{
    switch (alert.key.kind) {
    case AlertKind::UnlikeBenefits:
        return alert.group ? unlikeSummary(*alert.group, benefit) : QString();
    case AlertKind::OverIntervention:
        return interventions(alert);
    case AlertKind::Repeat:
        return alert.repeats.empty() ? QString() : repeatSummary(alert, benefit);
    }
    return {};
}

QString alertReason(const AlertFile &file)
{
    const Alert &alert = file.row.alert;
    switch (alert.key.kind) {
    case AlertKind::UnlikeBenefits:
        return alert.group ? unlikeReason(file) : QString();
    case AlertKind::OverIntervention:
        return Tr::tr("%n different unit(s) and programmes are active here at once. Whether they know of each other, "
                      "nobody has written down.",
            nullptr, alert.interveners);
    case AlertKind::Repeat:
        return alert.repeats.empty() ? QString()
                                     : Tr::tr("%1 was given again before it may be: %2.")
                                           .arg(file.row.benefitName, periodWords(alert.repeats.back().months));
    }
    return {};
}

QStringList alertFacts(const AlertFile &file, const QDate &today)
{
    switch (file.row.alert.key.kind) {
    case AlertKind::UnlikeBenefits:
        return unlikeFacts(file);
    case AlertKind::OverIntervention:
        return interventionFacts(file, today);
    case AlertKind::Repeat:
        return repeatFacts(file);
    }
    return {};
}

QString alertStanding(const Alert &alert)
{
    if (alert.dismissal)
        return Tr::tr("Dismissed on %1: %2").arg(day(alert.dismissal->at), alert.dismissal->reason);
    if (alert.former)
        return Tr::tr("Dismissed on %1, and back: %2.").arg(day(alert.former->at), changes(alert.added));
    return {};
}

QStringList alertHistory(const AlertFile &file)
{
    QStringList lines;
    for (const AlertSaying &said : file.history) {
        const Dismissal &dismissal = said.dismissal;
        const QString what = dismissal.restores ? Tr::tr("taken back") : Tr::tr("dismissed");
        QString line = QStringLiteral("%1: %2, %3").arg(dateTime(dismissal.at), what, said.operatorName);
        if (!dismissal.reason.isEmpty())
            line += QStringLiteral(" — ") + dismissal.reason;
        lines.append(line);
    }
    return lines;
}

QString alertAdvice(AlertKind kind)
{
    switch (kind) {
    case AlertKind::UnlikeBenefits:
        return Tr::tr("Look whether they should have it too.");
    case AlertKind::OverIntervention:
        return Tr::tr("Agree with them before adding another one.");
    case AlertKind::Repeat:
        return Tr::tr("Look at both before it is asked for again.");
    }
    return {};
}

QString standingGrant(const Standing &standing)
{
    const QString day = date(standing.givenOn);
    const QString given = standing.samePerson ? Tr::tr("It was granted to this person on %1").arg(day)
        : standing.personName.isEmpty()
        ? Tr::tr("It was granted to somebody of the same household on %1").arg(day)
        : Tr::tr("It was granted to %1, of the same household, on %2").arg(standing.personName, day);
    return standing.until.isValid() ? Tr::tr("%1; it may be given again from %2.").arg(given, date(standing.until))
                                    : Tr::tr("%1; it is given once.").arg(given);
}

} // namespace ventanilla::words
