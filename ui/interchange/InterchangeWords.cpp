#include "ui/interchange/InterchangeWords.h"

#include <QCoreApplication>

namespace ventanilla::interchange_ui {

namespace {

using interchange::Kind;
using interchange::Reason;

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(InterchangeWords)
};

QString separatorText(QChar separator)
{
    if (separator == QLatin1Char(';'))
        return Tr::tr("separated by semicolons");
    if (separator == QLatin1Char(','))
        return Tr::tr("separated by commas");
    return Tr::tr("separated by tabs");
}

} // namespace

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Benefits:
        return Tr::tr("Catalogue of benefits");
    case Kind::Persons:
        return Tr::tr("Persons");
    case Kind::Households:
        return Tr::tr("Households (RSH extract)");
    case Kind::Programmes:
        return Tr::tr("Members of programmes");
    case Kind::Grants:
        return Tr::tr("Register of beneficiaries");
    case Kind::Attentions:
        return Tr::tr("Attentions");
    case Kind::Referrals:
        return Tr::tr("Referrals");
    case Kind::Cases:
        return Tr::tr("Social cases");
    }
    return {};
}

QString reasonText(Reason reason)
{
    switch (reason) {
    case Reason::MissingValue:
        return Tr::tr("A value that is needed is missing");
    case Reason::InvalidRut:
        return Tr::tr("The RUT is not right: check the number and the digit after the hyphen");
    case Reason::InvalidDate:
        return Tr::tr("This is no date: write it as 31-12-2025 or 2025-12-31");
    case Reason::DateInFuture:
        return Tr::tr("The date is later than today");
    case Reason::DateTooEarly:
        return Tr::tr("The date is too long ago: check the year");
    case Reason::InvalidNumber:
        return Tr::tr("This is no number");
    case Reason::NumberOutOfRange:
        return Tr::tr("The number is out of range");
    case Reason::UnknownCode:
        return Tr::tr("This code does not exist: check the list of codes");
    case Reason::TooLong:
        return Tr::tr("The text is too long");
    case Reason::InvalidText:
        return Tr::tr("The text has signs that do not belong there");
    case Reason::InvalidPhone:
        return Tr::tr("This is no telephone number");
    case Reason::InvalidEmail:
        return Tr::tr("This is no e-mail address");
    case Reason::InvalidRule:
        return Tr::tr("The requirements cannot be read: check the rule");
    case Reason::InvalidMotives:
        return Tr::tr("Motives are written CODE:OUTCOME, separated by |");
    case Reason::UnknownPerson:
        return Tr::tr("There is no person with this RUT: import persons first");
    case Reason::UnknownUnit:
        return Tr::tr("There is no such unit: check its code");
    case Reason::UnknownOperator:
        return Tr::tr("There is no operator with this user name");
    case Reason::UnknownMotive:
        return Tr::tr("There is no such motive: check its code");
    case Reason::UnknownBenefit:
        return Tr::tr("There is no such benefit: import the catalogue first");
    case Reason::UnknownAttention:
        return Tr::tr("There is no such attention: import attentions first");
    case Reason::EndBeforeStart:
        return Tr::tr("The end is before the start");
    case Reason::RepeatedDifferently:
        return Tr::tr("An earlier row says otherwise about the same: leave only one");
    case Reason::InAnotherHousehold:
        return Tr::tr("An earlier row has this person in another household");
    case Reason::UnclosedQuote:
        return Tr::tr("A quotation mark is opened and never closed");
    case Reason::TooManyFields:
        return Tr::tr("The row has more columns than the header");
    }
    return {};
}

QString layoutText(const interchange::TableLayout &layout)
{
    if (layout.form == interchange::TableForm::Workbook)
        return Tr::tr("Excel workbook, first sheet");
    const QString encoding = layout.encoding == interchange::Encoding::Utf8 ? QStringLiteral("UTF-8")
                                                                            : Tr::tr("Windows-1252 (Western European)");
    return QStringLiteral("CSV, %1, %2").arg(encoding, separatorText(layout.separator));
}

} // namespace ventanilla::interchange_ui
