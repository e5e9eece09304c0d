#include "tests/ui_desktop/Camera.h"

#include "ui/common/Preferences.h"

#include <QPushButton>

namespace ventanilla::tests {

namespace {

void wear(ui::Appearance appearance, ui::TextScale scale)
{
    ui::Preferences preferences;
    preferences.language = words::Language::Spanish;
    preferences.appearance = appearance;
    preferences.textScale = scale;
    preferences.exchangesByItself = false;
    preferences.save();
    preferences.apply();
}

} // namespace

void clickButton(const QWidget &within, const QString &text)
{
    constexpr int settle = 500; // milliseconds
    for (auto *button : within.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(QLatin1Char('&')) == text) {
            button->click();
            QTest::qWait(settle);
            return;
        }
    }
    FAIL(text.toStdString());
}

void inEachAppearance(const std::function<void(const QString &suffix)> &take)
{
    wear(ui::Appearance::Light, ui::TextScale::Normal);
    take(QStringLiteral("-light"));
    wear(ui::Appearance::Dark, ui::TextScale::Normal);
    take(QStringLiteral("-dark"));
    wear(ui::Appearance::Light, ui::TextScale::Largest);
    take(QStringLiteral("-largest"));
}

} // namespace ventanilla::tests
