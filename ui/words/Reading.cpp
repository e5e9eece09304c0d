#include "ui/words/Reading.h"

#include <QRegularExpression>

namespace ventanilla::words {

std::optional<qint64> readPesos(const QString &text)
{
    QString digits = text;
    digits.remove(QLatin1Char('$')).remove(QLatin1Char('.')).remove(QLatin1Char(' '));
    bool ok = false;
    const qint64 amount = digits.toLongLong(&ok);
    return ok ? std::optional(amount) : std::nullopt;
}

std::optional<double> readQuantity(const QString &text)
{
    static const QRegularExpression thousands(QStringLiteral("^\\d{1,3}(\\.\\d{3})+(,\\d+)?$"));
    QString digits = text.trimmed();
    if (thousands.match(digits).hasMatch())
        digits.remove(QLatin1Char('.'));
    bool ok = false;
    const double quantity = digits.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
    return ok ? std::optional(quantity) : std::nullopt;
}

} // namespace ventanilla::words
