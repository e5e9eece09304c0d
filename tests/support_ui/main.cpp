#define CATCH_CONFIG_RUNNER
#include "tests/support/Catch.h"

#include "ui/common/Preferences.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

// Sources in English, so that a test reads as the code does; a test of translations installs its own language.
int main(int argc, char **argv)
{
    // No printer is installed here, whatever the computer has: no test may ever put anything on paper.
    qputenv("CUPS_SERVER", "/nonexistent/cups.sock");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    QApplication application(argc, argv);
    const QTemporaryDir configuration;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, configuration.path());
    ventanilla::ui::Preferences preferences;
    preferences.language = ventanilla::words::Language::English;
    preferences.save();
    preferences.apply();
    return Catch::Session().run(argc, argv);
}
