#include "ui/words/MapWords.h"

#include "ui/words/Format.h"

#include <QCoreApplication>

namespace ventanilla::words {

namespace {

using referrals::LegEnd;
using referrals::MapFigures;

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(MapWords)
};

constexpr double hundred = 100;

QString share(double value)
{
    return percent(value * hundred, 0);
}

} // namespace

QString legState(const referrals::MapLeg &leg)
{
    switch (leg.leg.end) {
    case LegEnd::Open:
        return leg.late ? Tr::tr("Overdue") : Tr::tr("Waits for an answer");
    case LegEnd::Answered:
        return leg.late ? Tr::tr("Answered late") : Tr::tr("Answered");
    case LegEnd::Returned:
        return Tr::tr("Returned");
    case LegEnd::Forwarded:
        return Tr::tr("Passed on");
    case LegEnd::Closed:
        break;
    }
    return Tr::tr("Closed without an answer");
}

QString workingDays(std::optional<int> days)
{
    return days ? Tr::tr("%n working day(s)", nullptr, *days) : Tr::tr("no answer yet");
}

QStringList bottleneckReasons(const referrals::Bottleneck &bottleneck)
{
    QStringList reasons;
    if (bottleneck.slow)
        reasons << Tr::tr("Slow: half of its answers take %1 working days or more; those of the other units, %2.")
                       .arg(number(qint64(bottleneck.slow->own)), number(qint64(bottleneck.slow->others)));
    if (bottleneck.late)
        reasons << Tr::tr(
            "Late: %1 of what it had to answer is overdue or was answered late; with the other units, %2.")
                       .arg(share(bottleneck.late->own), share(bottleneck.late->others));
    return reasons;
}

QString figuresText(const MapFigures &figures)
{
    QStringList parts{Tr::tr("%n referral(s)", nullptr, figures.sent())};
    if (figures.medianDays)
        parts << Tr::tr("half answered within %1 and nine tenths within %n working day(s)", nullptr,
            figures.ninetiethDays.value_or(0))
                     .arg(number(*figures.medianDays));
    if (figures.open > 0)
        parts << Tr::tr("%n open", nullptr, figures.open);
    if (figures.overdue > 0)
        parts << Tr::tr("%n overdue", nullptr, figures.overdue);
    return parts.join(QStringLiteral(", "));
}

QString mapDefinitions()
{
    return Tr::tr(
        "Referrals made in the period, with what has happened to them until today. Days are working days from "
        "the sending to the answer; what is still open has none yet. A referral passed on counts for each unit "
        "it was sent to. A unit holds the others up when its median, or its share of late and overdue ones, is "
        "at least one and a half times that of all other units, and by at least two days or ten of a hundred "
        "referrals more; only units with five or more are compared.");
}

} // namespace ventanilla::words
