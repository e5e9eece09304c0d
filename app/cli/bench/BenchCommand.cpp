#include "app/cli/Words.h"
#include "app/cli/bench/Bench.h"
#include "app/cli/commands/Commands.h"
#include "core/bench/RawStatement.h"
#include "core/bench/Samples.h"
#include "core/security/Entrance.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <memory>

namespace ventanilla::cli {

using namespace bench;

namespace {

struct Arguments
{
    std::string name;
    qint64 persons = 1'000'000;
    qint64 attentions = 1'600'000;
    qint64 grants = 200'000;
};

struct Benchmark
{
    const char *name;
    Result<Figures> (*measure)(const Setting &);
    bool needsStore = true; // else it makes its own
    bool isPartOfAll = true;
};

// Those that look before those that write.
constexpr std::array benchmarks{Benchmark{"start", measureStart}, Benchmark{"memory", measureMemory},
    Benchmark{"search", measureSearch}, Benchmark{"screening", measureScreening}, Benchmark{"batch", measureBatch},
    Benchmark{"attention", measureAttention}, Benchmark{"import", measureImport}, Benchmark{"grants", measureGrants},
    Benchmark{"server", measureServer, false}, Benchmark{"snapshot", measureSnapshot, true, false},
    Benchmark{"inbox", measureInbox, true, false}, Benchmark{"referral-map", measureReferralMap, true, false},
    Benchmark{"equity", measureEquity, true, false}};

// A program that is installed or was built with this one; empty when it was not.
QString besideThis(const char *installed, const char *built)
{
    const QDir folder(QCoreApplication::applicationDirPath());
    for (const char *name : {installed, built}) {
        if (QFile::exists(folder.filePath(QString::fromLatin1(name))))
            return folder.absoluteFilePath(QString::fromLatin1(name));
    }
    return {};
}

Setting settingFor(const QString &folder, const Context &context)
{
    return {folder, context.clock(), besideThis("ventanilla", "../desktop/ventanilla"),
        besideThis("window-speed", "../../tests/ui_window_speed/window-speed"),
        besideThis("ventanilla-server", "../server/ventanilla-server")};
}

// One run of the command: its store, kept when --store names one, and what was found.
class Run
{
public:
    Run(Context &context, const Arguments &arguments) : m_context(context), m_arguments(arguments)
    {
        if (context.storeFolder().isEmpty()) {
            m_temporary = std::make_unique<QTemporaryDir>();
            m_folder = m_temporary->filePath(QStringLiteral("store"));
        } else {
            m_folder = QDir(context.storeFolder()).absolutePath();
        }
    }

    struct Outcome
    {
        ventanilla::bench::StoreScale scale; // before anything was measured
        QJsonObject results;
    };

    Result<Outcome> measure()
    {
        const auto before = needsStore() ? scaleOfStore() : Result<ventanilla::bench::StoreScale>();
        if (!before)
            return failure(before.error());
        QJsonObject results;
        if (m_demo)
            results.insert(QStringLiteral("demo"), *m_demo);
        for (const Benchmark &benchmark : benchmarks) {
            if (m_arguments.name == "all" ? !benchmark.isPartOfAll : m_arguments.name != benchmark.name)
                continue;
            const auto figures = m_arguments.name == "all" ? elsewhere(benchmark) : here(benchmark);
            if (!figures)
                return failure(figures.error());
            results.insert(QString::fromLatin1(benchmark.name), *figures);
        }
        return Outcome{*before, results};
    }

private:
    bool needsStore() const
    {
        const auto named = std::find_if(benchmarks.begin(), benchmarks.end(),
            [this](const Benchmark &benchmark) { return m_arguments.name == benchmark.name; });
        return named == benchmarks.end() || named->needsStore;
    }

    Result<ventanilla::bench::StoreScale> scaleOfStore()
    {
        if (auto made = makeStore(); !made)
            return failure(made.error());
        return scale();
    }

    Result<ventanilla::bench::StoreScale> scale() const
    {
        auto session = signInAs(setting(), QStringLiteral("demo-meson"));
        if (!session)
            return failure(session.error());
        return ventanilla::bench::scaleOf(session->database());
    }

    Setting setting() const
    {
        Setting setting = settingFor(m_folder, m_context);
        setting.grants = m_arguments.grants;
        return setting;
    }

    // Another process of this program, so that each begins with the memory and caches of a program just started.
    Result<QByteArray> another(const QStringList &arguments) const
    {
        constexpr int forever = -1;
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
            QStringList{QStringLiteral("--store"), m_folder, QStringLiteral("--json")} + arguments);
        process.waitForFinished(forever);
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            return failure(ErrorKind::Internal, arguments.first());
        return process.readAllStandardOutput();
    }

    Result<void> makeStore()
    {
        if (security::entrance::holdsStore(m_folder) && m_arguments.name != "demo")
            return {};
        Times times;
        const auto made = times.measure([&] {
            return another({QStringLiteral("demo"), QStringLiteral("--persons"), QString::number(m_arguments.persons),
                QStringLiteral("--attentions"), QString::number(m_arguments.attentions), QStringLiteral("--months"),
                QStringLiteral("28")});
        });
        if (!made)
            return failure(made.error());
        const auto written = scale();
        if (!written)
            return failure(written.error());
        constexpr double milliseconds = 1000;
        m_demo = toJson({Figure::ofValue(QStringLiteral("generate"), QStringLiteral("rows/s"),
            double(written->rows) * milliseconds / times.total())});
        return {};
    }

    Result<QJsonObject> here(const Benchmark &benchmark) const
    {
        const auto figures = ventanilla::bench::attempt([&] { return benchmark.measure(setting()); });
        if (!figures)
            return failure(figures.error());
        return cli::bench::toJson(*figures);
    }

    Result<QJsonObject> elsewhere(const Benchmark &benchmark) const
    {
        const QString name = QString::fromLatin1(benchmark.name);
        const auto output = another({QStringLiteral("bench"), name});
        if (!output)
            return failure(output.error());
        const QJsonObject document = QJsonDocument::fromJson(*output).object();
        return document[QLatin1String("results")].toObject()[name].toObject();
    }

    Context &m_context;
    const Arguments &m_arguments;
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    std::optional<QJsonObject> m_demo;
};

// It makes an office of its own, and needs the hosts of packaging/bad-link: so "all" goes without it.
void runLink(Context &context)
{
    const auto figures = measureLink(settingFor({}, context));
    if (!figures)
        return context.fail(figures.error());
    const QJsonObject result = toJson(*figures);
    if (context.json())
        return context.printJson(
            QJsonObject{{QStringLiteral("results"), QJsonObject{{QStringLiteral("link"), result}}}});
    context.print(toText(QStringLiteral("link"), result));
}

void runBench(Context &context, const Arguments &arguments)
{
    if (arguments.name == "link")
        return runLink(context);
    Run run(context, arguments);
    const auto outcome = run.measure();
    if (!outcome)
        return context.fail(outcome.error());
    const auto &[scale, results] = *outcome;
    if (context.json())
        return context.printJson(
            QJsonObject{{QStringLiteral("persons"), scale.persons}, {QStringLiteral("attentions"), scale.attentions},
                {QStringLiteral("rows"), scale.rows}, {QStringLiteral("results"), results}});
    context.print(
        words(QT_TRANSLATE_NOOP("Cli", "%1 persons, %2 attentions")).arg(scale.persons).arg(scale.attentions));
    for (auto result = results.begin(); result != results.end(); ++result)
        context.print(toText(result.key(), result.value().toObject()));
}

} // namespace

void addBenchCommand(CLI::App &app, Context &context)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *command = app.add_subcommand("bench",
        helpWords(QT_TRANSLATE_NOOP("Cli",
            "Measure the program beside what SQLite and SQLCipher take by themselves, in an invented municipality")));
    std::vector<std::string> names{"all", "demo", "link"};
    for (const Benchmark &benchmark : benchmarks)
        names.emplace_back(benchmark.name);
    command->add_option("name", arguments->name)->required()->check(CLI::IsMember(names));
    command->add_option("--persons", arguments->persons);
    command->add_option("--attentions", arguments->attentions);
    command->add_option("--grants", arguments->grants, helpWords(QT_TRANSLATE_NOOP("Cli", "For equity")));
    command->footer(helpWords(QT_TRANSLATE_NOOP(
                        "Cli", "--store DIR keeps the invented municipality there, or uses the one that is there.\n"))
        + "ventanilla-cli bench all --persons 10000 --attentions 16000");
    command->callback([&context, arguments] { runBench(context, *arguments); });
}

} // namespace ventanilla::cli
