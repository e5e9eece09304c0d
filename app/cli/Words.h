#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>

// The command line's own texts: QT_TRANSLATE_NOOP("Cli", "…") marks them, these look them up.
namespace ventanilla::cli {

[[nodiscard]] inline QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

[[nodiscard]] inline std::string helpWords(const char *text)
{
    return words(text).toStdString();
}

} // namespace ventanilla::cli
