#include "tests/architecture/TextRules.h"

#include <QRegularExpression>

namespace ventanilla::architecture {

QStringList lengthViolations(const std::vector<SourceFile> &files)
{
    QStringList violations;
    for (const SourceFile &file : files) {
        const auto lines = file.text.count(QLatin1Char('\n'));
        if (lines > longestFile)
            violations << QStringLiteral("%1 has %2 lines").arg(file.path).arg(lines);
    }
    return violations;
}

QStringList formViolations(const std::vector<SourceFile> &files)
{
    static const QRegularExpression unfinished(QStringLiteral(R"(\b(TO[D]O|FIX[M]E|XX[X])\b)"));
    QStringList violations;
    for (const SourceFile &file : files) {
        if (file.path.endsWith(QLatin1String(".h")) && !file.text.startsWith(QLatin1String("#pragma once\n")))
            violations << QStringLiteral("%1 does not begin with #pragma once").arg(file.path);
        if (unfinished.match(file.text).hasMatch())
            violations << QStringLiteral("%1 is not finished").arg(file.path);
    }
    return violations;
}

QStringList sqlViolations(const std::vector<SourceFile> &files)
{
    static const QRegularExpression statement(QStringLiteral(
        R"(\b(SELECT\s+\S|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b)"
        R"(|CREATE\s+(TEMP\w*\s+|UNIQUE\s+)?(TABLE|INDEX|TRIGGER|VIEW)\b|DROP\s+TABLE\b|PRAGMA\s+\w|ATTACH\s)"
        R"(|WHERE\s+\w+\s*(=|<|>|IN\b)|ORDER\s+BY\b))"));
    QStringList violations;
    for (const SourceFile &file : files) {
        if (!file.path.startsWith(QLatin1String("ui/")) && !file.path.startsWith(QLatin1String("app/")))
            continue;
        for (const Literal &literal : literalsOf(file)) {
            if (statement.match(literal.text).hasMatch())
                violations << QStringLiteral("%1:%2 speaks SQL").arg(file.path).arg(literal.line);
        }
    }
    return violations;
}

} // namespace ventanilla::architecture
