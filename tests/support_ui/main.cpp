#define CATCH_CONFIG_RUNNER
#include "tests/support/Catch.h"

#include "ui/common/Preferences.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

// Sources in English, so that a test reads as the code does; a test of translations installs its own language.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir configuration;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, configuration.path());
    ventanilla::ui::Preferences preferences;
    preferences.language = ventanilla::words::Language::English;
    preferences.save();
    preferences.apply();
    return Catch::Session().run(argc, argv);
}
