#define CATCH_CONFIG_RUNNER
#include "tests/support/Catch.h"

#include <QGuiApplication>

// Fonts need a QGuiApplication; no window is ever shown.
int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
