#include "ui/documents/CatalogueHtml.h"

#include "ui/words/CatalogueWords.h"
#include "ui/words/Format.h"
#include "ui/words/RequirementLines.h"

#include <QCoreApplication>

namespace ventanilla::documents::catalogue_html {

namespace {

using catalogue::CatalogueOrder;
using catalogue::PrintedBenefit;
using catalogue::PrintedCatalogue;

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(PrintedCatalogue)
};

// Line breaks that people typed stay line breaks.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br/>"));
}

QString body(const QString &html, double points)
{
    return QStringLiteral("<html><body style=\"font-family: 'DejaVu Sans', sans-serif; font-size: %1pt;\">%2"
                          "</body></html>")
        .arg(points)
        .arg(html);
}

QString labelled(const QString &label, const QString &html)
{
    return html.isEmpty() ? QString()
                          : QStringLiteral("<p style=\"margin: 3px 0 0 0;\"><b>%1</b> %2</p>").arg(label, html);
}

QString listed(const QString &label, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    QString items;
    for (const QString &line : lines)
        items += QStringLiteral("<li>%1</li>").arg(escaped(line));
    return QStringLiteral("<p style=\"margin: 3px 0 0 0;\"><b>%1</b></p><ul style=\"margin: 0;\">%2</ul>")
        .arg(label, items);
}

QString place(const PrintedBenefit &printed)
{
    QStringList parts{printed.giver, printed.address,
        printed.phone.isEmpty() ? QString() : Tr::tr("telephone +%1").arg(printed.phone)};
    parts.removeAll(QString());
    return escaped(parts.join(QStringLiteral(" · ")));
}

QString requirements(const PrintedBenefit &printed, const catalogue::BenefitNames &names)
{
    const words::RequirementLines lines = words::requirementLines(printed.benefit.requirements, names);
    QString html = lines.conditions.isEmpty() && lines.toVerify.isEmpty()
        ? labelled(Tr::tr("Who can ask for it:"), Tr::tr("everybody"))
        : listed(Tr::tr("Who can ask for it: those of whom all of this is so"), lines.conditions);
    html += listed(Tr::tr("Besides, at the office they ask for:"), lines.toVerify);
    return html;
}

QString until(const catalogue::Benefit &benefit)
{
    return benefit.validTo.isValid() ? words::longDate(benefit.validTo) : QString();
}

QString time(const catalogue::Benefit &benefit)
{
    if (!benefit.processingDays)
        return {};
    return *benefit.processingDays == 0 ? Tr::tr("the same day")
                                        : Tr::tr("about %n day(s)", nullptr, *benefit.processingDays);
}

} // namespace

QString title()
{
    return Tr::tr("Benefits and services of the municipality");
}

QString subtitle(const PrintedCatalogue &catalogue)
{
    return Tr::tr("Municipality of %1 · %2").arg(catalogue.municipality, words::longDate(catalogue.date));
}

QString sectionTitle(const PrintedCatalogue &catalogue, int section)
{
    const QString &name = catalogue.sections[size_t(section)].title;
    switch (catalogue.order) {
    case CatalogueOrder::Unit:
        return name.isEmpty() ? Tr::tr("Ask at the municipality") : name;
    case CatalogueOrder::LifeStage:
        return name.isEmpty() ? Tr::tr("Without a stage of life") : words::lifeStageText(name);
    case CatalogueOrder::Need:
        return name.isEmpty() ? Tr::tr("Other needs") : words::needText(name);
    }
    return name;
}

QString cover(const PrintedCatalogue &catalogue, double points)
{
    return body(QStringLiteral("<p style=\"margin: 0; font-size: %1pt;\"><b>%2</b></p><p style=\"margin: 2px 0 0 0;\">"
                               "%3</p>")
                    .arg(points * 2)
                    .arg(title().toHtmlEscaped(), subtitle(catalogue).toHtmlEscaped()),
        points);
}

QString contents(const PrintedCatalogue &catalogue, const std::vector<int> &pages)
{
    QString rows;
    for (size_t section = 0; section < pages.size(); ++section) {
        rows += QStringLiteral("<tr><td width=\"90%\">%1</td><td align=\"right\">%2</td></tr>")
                    .arg(sectionTitle(catalogue, int(section)).toHtmlEscaped())
                    .arg(pages[section] + 1);
    }
    constexpr double points = 10;
    return body(
        QStringLiteral("<p style=\"margin: 0 0 4px 0; font-size: 13pt;\"><b>%1</b></p>"
                       "<table width=\"100%\" cellpadding=\"2\">%2</table>"
                       "<p style=\"margin: 10px 0 0 0;\">%3</p>")
            .arg(Tr::tr("Contents"), rows,
                Tr::tr("This is general information. Ask at the municipality what applies to you: conditions may "
                       "have changed after the day of this print.")),
        points);
}

QString heading(const QString &text, double points)
{
    return body(QStringLiteral("<p style=\"margin: 0;\"><b>%1</b></p><hr/>").arg(text.toHtmlEscaped()), points);
}

QString bookletEntry(const PrintedBenefit &printed, const catalogue::BenefitNames &names)
{
    constexpr double points = 9.5;
    const catalogue::Benefit &benefit = printed.benefit;
    QString html = QStringLiteral("<p style=\"margin: 0; font-size: 12pt;\"><b>%1</b></p>").arg(escaped(benefit.name));
    if (!benefit.description.isEmpty())
        html += QStringLiteral("<p style=\"margin: 2px 0 0 0;\">%1</p>").arg(escaped(benefit.description));
    html += requirements(printed, names);
    html += listed(Tr::tr("What to bring:"), benefit.documents);
    html += labelled(Tr::tr("Where:"), place(printed));
    html += labelled(Tr::tr("How long an answer takes:"), time(benefit));
    html += labelled(Tr::tr("It is given until:"), until(benefit));
    return body(html, points);
}

QString posterEntry(const PrintedBenefit &printed, bool showsGiver, double points)
{
    QString html = QStringLiteral("<p style=\"margin: 0;\"><b>%1</b></p>").arg(escaped(printed.benefit.name));
    const QString where = showsGiver ? printed.giver : QString();
    if (!where.isEmpty())
        html += QStringLiteral("<p style=\"margin: 0; font-size: %1pt;\">%2</p>").arg(points * 0.8).arg(escaped(where));
    return body(html, points);
}

} // namespace ventanilla::documents::catalogue_html
