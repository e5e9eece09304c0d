#include "ui/common/Preferences.h"

#include "ui/common/ProgramSettings.h"

namespace ventanilla::ui {

namespace {

constexpr int fewestIdleMinutes = 1;
constexpr int mostIdleMinutes = 60;

} // namespace

Preferences Preferences::load()
{
    ProgramSettings stored;
    Preferences preferences;
    preferences.language = words::languageFromCode(stored.value(QStringLiteral("language")).toString());
    if (stored.value(QStringLiteral("appearance")).toString() == QLatin1String("dark"))
        preferences.appearance = Appearance::Dark;
    const int percent = stored.value(QStringLiteral("text_percent"), 100).toInt();
    preferences.textScale = percent >= 200 ? TextScale::Largest : percent >= 140 ? TextScale::Large : TextScale::Normal;
    const int minutes = stored.value(QStringLiteral("idle_minutes"), preferences.idleMinutes).toInt();
    if (minutes >= fewestIdleMinutes && minutes <= mostIdleMinutes)
        preferences.idleMinutes = minutes;
    preferences.exchangesByItself = stored.value(QStringLiteral("exchange_by_itself"), true).toBool();
    return preferences;
}

void Preferences::save() const
{
    ProgramSettings stored;
    stored.setValue(QStringLiteral("language"), words::languageCode(language));
    stored.setValue(QStringLiteral("appearance"),
        appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    stored.setValue(QStringLiteral("text_percent"),
        textScale == TextScale::Largest     ? 200
            : textScale == TextScale::Large ? 140
                                            : 100);
    stored.setValue(QStringLiteral("idle_minutes"), idleMinutes);
    stored.setValue(QStringLiteral("exchange_by_itself"), exchangesByItself);
}

void Preferences::apply() const
{
    words::installTranslations(language);
    Theme::instance().apply(appearance, textScale);
}

} // namespace ventanilla::ui
