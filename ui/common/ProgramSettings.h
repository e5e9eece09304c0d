#pragma once

#include <QSettings>

namespace ventanilla::ui {

// What this computer's user has chosen, in the user's configuration: nothing personal. One thread.
class ProgramSettings final : public QSettings
{
public:
    ProgramSettings() : QSettings(IniFormat, UserScope, QStringLiteral("ventanilla"), QStringLiteral("ventanilla")) { }
};

} // namespace ventanilla::ui
