#include "app/cli/bench/Bench.h"
#include "app/workspace/DemoStore.h"
#include "app/workspace/Workspace.h"
#include "core/attention/Screening.h"
#include "core/bench/RawSearch.h"
#include "core/bench/ResidentMemory.h"
#include "core/bench/Samples.h"
#include "core/identity/Search.h"
#include "core/security/Entrance.h"

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

namespace ventanilla::cli::bench {

namespace {

QProcessEnvironment withoutScreen()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return environment;
}

// What a program said that ended well.
std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments)
{
    constexpr int patience = 300'000;
    QProcess process;
    process.setProcessEnvironment(withoutScreen());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

// The program itself, from nothing to its sign-in page painted, and closed again.
Figure signInShown(const Setting &setting)
{
    constexpr int starts = 11;
    constexpr double most = 250;
    Times times;
    for (int start = 0; start < starts && !setting.window.isEmpty(); ++start) {
        const auto shown = times.measure([&] {
            return outputOf(
                setting.window, {QStringLiteral("--store"), setting.folder, QStringLiteral("--until-shown")});
        });
        if (!shown)
            break;
    }
    Figure figure = times.count() == starts
        ? Figure::ofTimes(QStringLiteral("sign_in_shown"), times)
        : Figure::ofValue(QStringLiteral("sign_in_shown"), QStringLiteral("ms"), std::nullopt);
    return figure.aim(Figure::Target::AtMost, most);
}

// What the program that drives the window found; nothing without it.
QJsonObject windowFigures(const Setting &setting)
{
    if (setting.windowSpeed.isEmpty())
        return {};
    return QJsonDocument::fromJson(outputOf(setting.windowSpeed, {setting.folder}).value_or(QByteArray())).object();
}

Figure ofWindow(const QJsonObject &window, const char *name, const QString &unit)
{
    const QString key = QString::fromLatin1(name);
    const QJsonValue value = window[key];
    return Figure::ofValue(key, unit, value.isDouble() ? std::optional(value.toDouble()) : std::nullopt);
}

Figure ofWindow(const QJsonObject &window, const char *name, const QString &unit, double most)
{
    return ofWindow(window, name, unit).aim(Figure::Target::AtMost, most);
}

Result<void> work(security::Session &session, identity::PersonSearch &search, int times)
{
    const auto persons = ventanilla::bench::samplePersons(session.database(), times, 4);
    if (!persons)
        return failure(persons.error());
    const attention::Sources sources = workspace::frontDeskSources();
    for (const auto &person : *persons) {
        if (auto found = search.search(person.givenNames + QLatin1Char(' ') + person.surname1, 20); !found)
            return failure(found.error());
        if (auto screening = attention::openScreening(session, sources, person.id); !screening)
            return failure(screening.error());
    }
    return {};
}

} // namespace

Result<security::Session> signInAs(const Setting &setting, const QString &username)
{
    return security::entrance::signIn(
        setting.folder, username, QString::fromLatin1(workspace::demoPassword), setting.clock);
}

// From the password to the first screening, each time anew, in core; and the same with a window, where there is one.
Result<Figures> measureStart(const Setting &setting)
{
    constexpr int starts = 5;
    Times signingIn;
    Times dictionary;
    Times first;
    for (int start = 0; start < starts; ++start) {
        auto session = signingIn.measure([&] { return signInAs(setting, QStringLiteral("demo-meson")); });
        if (!session)
            return failure(session.error());
        identity::PersonSearch search(*session);
        if (auto loaded = dictionary.measure([&] { return search.prepare(); }); !loaded)
            return failure(loaded.error());
        if (auto worked = first.measure([&] { return work(*session, search, 1); }); !worked)
            return failure(worked.error());
    }
    const QJsonObject window = windowFigures(setting);
    return Figures{Figure::ofTimes(QStringLiteral("sign_in"), signingIn),
        Figure::ofTimes(QStringLiteral("dictionary"), dictionary),
        Figure::ofTimes(QStringLiteral("first_search_and_screening"), first), signInShown(setting),
        ofWindow(window, "front_desk_shown", QStringLiteral("ms"), 1000),
        ofWindow(window, "first_misspelt_on_screen", QStringLiteral("ms")),
        ofWindow(window, "misspelt_on_screen_p50", QStringLiteral("ms"), 100),
        ofWindow(window, "misspelt_on_screen_p99", QStringLiteral("ms"), 100)};
}

Result<Figures> measureMemory(const Setting &setting)
{
    constexpr int persons = 500;
    const auto before = ventanilla::bench::residentMegabytes();
    Figure core = Figure::ofValue(QStringLiteral("core_at_work"), QStringLiteral("MB"), std::nullopt);
    {
        auto session = signInAs(setting, QStringLiteral("demo-meson"));
        if (!session)
            return failure(session.error());
        identity::PersonSearch search(*session);
        if (auto loaded = search.prepare(); !loaded)
            return failure(loaded.error());
        if (auto worked = work(*session, search, persons); !worked)
            return failure(worked.error());
        core.value = ventanilla::bench::residentMegabytes();
    }
    if (before)
        core.beside(QStringLiteral("before_sign_in"), *before);
    return Figures{core, ofWindow(windowFigures(setting), "window_at_work", QStringLiteral("MB"), 150)};
}

} // namespace ventanilla::cli::bench
