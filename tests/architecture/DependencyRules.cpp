#include "tests/architecture/DependencyRules.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace ventanilla::architecture {

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Module coreModule(const char *name, const char *others, const char *reason)
{
    QStringList folders;
    for (const QString &other : words(others))
        folders << QStringLiteral("core/") + other;
    return {QStringLiteral("core/") + QLatin1String(name), folders, words("Core"), QString::fromLatin1(reason)};
}

Module uiModule(const char *name, const char *others, const char *reason)
{
    const QString folder = QStringLiteral("ui/") + QLatin1String(name);
    QStringList project = words("core/base core/security ui/common ui/words ui/documents") + words(others);
    project.removeAll(folder);
    return {folder, project, words("Core Gui Widgets Svg"), QString::fromLatin1(reason)};
}

// Only where printers are asked for need they be known: papers are painted on any device with pages.
Module printing(Module module)
{
    module.qt << QStringLiteral("PrintSupport");
    return module;
}

// Only to learn that a link has appeared; what travels is core's business.
Module networked(Module module)
{
    module.qt << QStringLiteral("Network");
    return module;
}

constexpr auto allFeatures = "core/audit core/identity core/catalogue core/attention core/referrals core/cases"
                             " core/equity core/interchange core/founding core/demo";
constexpr auto exchangeFolders = "core/sync/protocol core/sync/engine core/sync/client core/sync/carrier";

std::vector<Module> coreModules()
{
    return {
        coreModule("base", "", "values everything else is made of"),
        coreModule("store", "base", "knows tables and the journal, no feature"),
        coreModule("security", "base store", "operators and sessions; features write and read through them"),
        coreModule("audit", "base store security", "records who read or did what"),
        coreModule("identity", "base store security audit", "persons and households stand on nothing but the store"),
        coreModule("catalogue", "base store security audit identity", "rules look at a person's data"),
        coreModule("attention", "base store security audit identity catalogue",
            "answers a person with the catalogue; what follows from an attention points back to it, never forward"),
        coreModule("referrals", "base store security audit identity catalogue attention",
            "a referral comes from an attention"),
        coreModule("cases", "base store security audit identity catalogue attention referrals",
            "a case comes from an attention or a referral and plans with the catalogue"),
        coreModule("equity", "base store security audit identity catalogue attention referrals cases",
            "sees households, programmes, grants and cases beside each other"),
        coreModule("interchange", "base store security audit identity catalogue attention referrals cases",
            "reads and writes the files of every feature"),
        coreModule("founding", "base store security catalogue attention referrals",
            "what every new municipality starts with: units, motives, protocols, catalogue"),
        coreModule("demo", "base store security audit identity catalogue attention referrals cases equity founding",
            "fills every feature with an invented municipality"),
        coreModule("bench", "base store",
            "asks SQLite itself for its limits, past the features, so that benchmarks have something to be held "
            "against"),
        coreModule("sync/protocol", "base store", "what is said between devices; knows tables, no feature"),
        coreModule("sync/engine", "base store security sync/protocol",
            "batches out, merged in; the same over every carrier, so it knows none"),
        coreModule("sync/server", "base store sync/protocol",
            "keeps and hands out batches without merging them: a server reads no feature"),
        coreModule("sync/http", "base store sync/protocol sync/server", "the server's door to the network"),
        coreModule("sync/client", "base store security sync/protocol sync/engine", "one carrier: the server"),
        coreModule("sync/relay", "base store sync/protocol sync/engine sync/server sync/http sync/client",
            "a server to its office and a computer to the server above it"),
        coreModule("sync/load", "base store sync/protocol",
            "computers without a store, many of them, and a PostgreSQL of one's own: what a server is tried and "
            "measured with"),
        coreModule("sync/carrier", "base store security sync/protocol sync/engine", "the other carrier: sticks"),
    };
}

std::vector<Module> uiModules()
{
    return {
        {QStringLiteral("ui/words"),
            words("core/base core/store core/security") + words(allFeatures) + words(exchangeFolders), words("Core"),
            QStringLiteral("the words for what core names, on the screen and on the command line")},
        {QStringLiteral("ui/documents"), words("core/base core/security ui/words") + words(allFeatures),
            words("Core Gui"), QStringLiteral("papers are painted without a window, for the command line too")},
        printing(uiModule("common", "",
            "parts of screens that know no feature; every paper leaves by the same door, to a printer or a file")),
        uiModule("frontdesk",
            "core/identity core/catalogue core/attention core/referrals core/cases core/equity core/sync/engine "
            "ui/people ui/referrals",
            "one page shows everything that is known of a person, and takes in a new one with the form of their "
            "file; whoever was referred to an institution outside leaves with the inbox's letter; an attention tells "
            "whether it is only on this computer"),
        uiModule("people", "core/audit core/identity core/equity core/sync/engine",
            "the person file with its history, who has read it, the alerts of the household, and whether it is only on "
            "this computer"),
        uiModule("catalogue", "core/catalogue", "the catalogue's own screen"),
        uiModule("grants", "core/catalogue core/identity core/equity core/sync/engine ui/frontdesk",
            "grants and the storeroom, in the front desk's words; how much is left is told with when that was known, "
            "and "
            "what stands in the way of one more"),
        uiModule("referrals", "core/referrals", "the inbox of a unit and its operators"),
        uiModule("referral_map", "core/referrals", "who refers to whom, drawn from figures that core has counted"),
        uiModule("protocols", "core/attention core/referrals", "what units agreed, for which motives"),
        uiModule("equity", "core/identity core/catalogue core/equity ui/people",
            "alerts, filtered by unit, benefit and sector; who lives there in the words of the person file"),
        uiModule("interchange", "core/interchange", "import and export from the window"),
        networked(uiModule("sync",
            "core/store core/identity core/catalogue core/attention core/sync/protocol core/sync/engine"
            " core/sync/client core/sync/carrier ui/people ui/frontdesk ui/catalogue",
            "exchanging, conflicts, enrolment; values that differ are told in the words of the screens they come "
            "from")),
        uiModule("shell",
            "core/audit core/identity core/sync/client core/sync/carrier ui/frontdesk ui/people ui/catalogue "
            "ui/referrals"
            " ui/interchange ui/sync app/workspace",
            "sign-in and the frame around every screen"),
    };
}

std::vector<Module> appModules()
{
    const QStringList core = words("core/base core/store core/security") + words(allFeatures);
    const QStringList screens =
        words("ui/words ui/documents ui/common ui/frontdesk ui/people ui/catalogue ui/referrals"
              " ui/protocols ui/referral_map ui/equity ui/grants ui/interchange ui/sync ui/shell");
    return {
        {QStringLiteral("app/workspace"), core, words("Core"), QStringLiteral("wires core for both programs")},
        {QStringLiteral("app/cli"),
            core + words("core/bench core/sync/server core/sync/load ui/words ui/documents app/workspace")
                + words(exchangeFolders),
            words("Core Gui"), QStringLiteral("the core without a window")},
        {QStringLiteral("app/server"),
            words("core/base core/store core/sync/protocol core/sync/server core/sync/http core/sync/client "
                  "core/sync/relay"
                  " ui/words app/cli"),
            words("Core"),
            QStringLiteral(
                "the regional server: no feature, no session; it speaks and is spoken to as ventanilla-cli")},
        {QStringLiteral("app/desktop"), core + screens + words("app/workspace") + words(exchangeFolders),
            words("Core Gui Widgets Svg Network"), QStringLiteral("wires the windows")},
    };
}

const Module *findModule(const QString &name)
{
    const auto &all = modules();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Module &module) { return module.name == name; });
    return found == all.end() ? nullptr : &*found;
}

// Libraries that one folder hides from all others.
bool libraryAllowed(const SourceFile &file, const QString &header)
{
    const QString module = moduleOf(file.path);
    if (header == QLatin1String("sqlcipher/sqlite3.h"))
        return module == QLatin1String("core/store")
            && (file.path.endsWith(QLatin1String(".cpp"))
                || file.path == QLatin1String("core/store/ConnectionState.h"));
    if (header == QLatin1String("sqlite3.h"))
        return false; // plain SQLite's, whose symbols would mix with SQLCipher's
    if (header.startsWith(QLatin1String("xlsxwriter")) || header == QLatin1String("zip.h"))
        return module == QLatin1String("core/interchange");
    if (header == QLatin1String("sodium.h"))
        return module == QLatin1String("core/store") || module == QLatin1String("core/security")
            || module == QLatin1String("core/sync/protocol");
    if (header == QLatin1String("zstd.h"))
        return module == QLatin1String("core/sync/protocol");
    if (header.startsWith(QLatin1String("pqxx")))
        return module == QLatin1String("core/sync/server");
    if (header == QLatin1String("httplib.h") || header.startsWith(QLatin1String("openssl/")))
        return module == QLatin1String("core/sync/http") || module == QLatin1String("core/sync/client")
            || (module == QLatin1String("core/sync/load") && header == QLatin1String("httplib.h"));
    if (header.startsWith(QLatin1String("spdlog/")))
        return module == QLatin1String("core/sync/http");
    if (header.startsWith(QLatin1String("CLI/")))
        return module == QLatin1String("app/cli") || module == QLatin1String("app/server");
    return true;
}

QString angledProblem(const SourceFile &file, const Module &module, const QString &header)
{
    if (!libraryAllowed(file, header))
        return QStringLiteral("that library is kept to another folder");
    const QString qt = qtModuleOf(header);
    if (!qt.isEmpty() && !module.qt.contains(qt))
        return QStringLiteral("Qt %1 is not for %2").arg(qt, module.name);
    return {};
}

QString quotedProblem(const Module &module, const QString &header)
{
    if (header.endsWith(QLatin1String(".moc")))
        return {};
    const QString target = moduleOf(header);
    if (target.isEmpty() || findModule(target) == nullptr)
        return QStringLiteral("includes are written from the project root and name a folder of the map");
    if (target != module.name && !module.project.contains(target))
        return QStringLiteral("%1 may not know %2: %3").arg(module.name, target, module.reason);
    return {};
}

} // namespace

const std::vector<Module> &modules()
{
    static const std::vector<Module> all = [] {
        std::vector<Module> joined;
        for (const auto &part : {coreModules(), uiModules(), appModules()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

QString qtModuleOf(const QString &header)
{
    static const QHash<QString, QString> moduleOfHeader = [] {
        QHash<QString, QString> known;
        const QDir headers(QStringLiteral(QT_HEADERS_DIR));
        for (const QFileInfo &folder : headers.entryInfoList({QStringLiteral("Qt*")}, QDir::Dirs)) {
            const QString module = folder.fileName().mid(2);
            for (const QString &file : QDir(folder.filePath()).entryList(QDir::Files))
                known.insert(file, module);
        }
        return known;
    }();
    const auto slash = header.indexOf(QLatin1Char('/'));
    if (slash > 2 && header.startsWith(QLatin1String("Qt")))
        return header.mid(2, slash - 2);
    return moduleOfHeader.value(header);
}

QStringList dependencyViolations(const std::vector<SourceFile> &files)
{
    QStringList violations;
    for (const SourceFile &file : files) {
        const Module *module = findModule(moduleOf(file.path));
        if (module == nullptr) {
            violations << QStringLiteral("%1: its folder is not in the map of modules").arg(file.path);
            continue;
        }
        for (const Include &include : includesOf(file)) {
            const QString problem =
                include.angled ? angledProblem(file, *module, include.name) : quotedProblem(*module, include.name);
            if (!problem.isEmpty())
                violations << QStringLiteral("%1:%2: %3: %4")
                                  .arg(file.path, QString::number(include.line), include.name, problem);
        }
    }
    return violations;
}

QStringList loadingViolations(const QString &program, const QString &libraries)
{
    QStringList violations;
    if (!libraries.contains(QLatin1String("libsqlcipher.so")))
        violations << QStringLiteral("%1 does not load SQLCipher").arg(program);
    if (libraries.contains(QLatin1String("libsqlite3.so")))
        violations << QStringLiteral("%1 loads plain SQLite").arg(program);
    return violations;
}

} // namespace ventanilla::architecture
