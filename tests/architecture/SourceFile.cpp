#include "tests/architecture/SourceFile.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>

namespace ventanilla::architecture {

std::vector<SourceFile> readSources(const QString &projectFolder, const QStringList &folders)
{
    const QDir project(projectFolder);
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator walk(project.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                files.push_back({project.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(files.begin(), files.end(), [](const auto &left, const auto &right) { return left.path < right.path; });
    return files;
}

std::vector<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression directive(
        QStringLiteral(R"re(^[ \t]*#[ \t]*include[ \t]*(?:"([^"\n]+)"|<([^>\n]+)>))re"));
    std::vector<Include> includes;
    const QStringList lines = file.text.split(QLatin1Char('\n'));
    for (int line = 0; line < lines.size(); ++line) {
        const auto match = directive.match(lines[line]);
        if (match.hasMatch())
            includes.push_back({line + 1, match.captured(match.hasCaptured(1) ? 1 : 2), !match.hasCaptured(1)});
    }
    return includes;
}

std::vector<Literal> literalsOf(const SourceFile &file)
{
    // In this order a comment hides the literals in it, and a literal the slashes in it. An apostrophe after a digit
    // separates thousands and begins nothing.
    static const QRegularExpression token(
        QStringLiteral(
            R"re(//[^\n]*|/\*.*?\*/|R"([^(\s]*)\((.*?)\)\1"|"((?:[^"\\\n]|\\.)*)"|(?<![0-9])'(?:[^'\\\n]|\\.)+')re"),
        QRegularExpression::DotMatchesEverythingOption);
    std::vector<Literal> literals;
    qsizetype counted = 0;
    int line = 1;
    auto matches = token.globalMatch(file.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        line += int(QStringView(file.text).mid(counted, match.capturedStart() - counted).count(QLatin1Char('\n')));
        counted = match.capturedStart();
        for (const int group : {2, 3}) {
            if (match.hasCaptured(group))
                literals.push_back({line, match.captured(group)});
        }
    }
    return literals;
}

QString moduleOf(const QString &path)
{
    const auto parts = path.split(QLatin1Char('/'));
    if (parts.size() < 3)
        return {};
    const QString module = parts[0] + QLatin1Char('/') + parts[1];
    // Server and client must not know each other, so the parts of sync are modules of their own.
    return module == QLatin1String("core/sync") && parts.size() > 3 ? module + QLatin1Char('/') + parts[2] : module;
}

} // namespace ventanilla::architecture
