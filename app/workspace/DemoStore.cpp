#include "app/workspace/DemoStore.h"

#include "app/workspace/NewMunicipality.h"
#include "core/security/Entrance.h"
#include "core/security/Operators.h"

namespace ventanilla::workspace {

namespace {

using security::NewStore;
using security::PasswordPolicy;

QString password()
{
    return QString::fromLatin1(demoPassword);
}

// Of the demo's own operators only the administrator exists before the municipality does.
Result<NewStore> newStore(const QString &folder, const demo::DemoOptions &options, const Clock &clock)
{
    const auto commune = findCommune(options.communeCode);
    if (!commune)
        return failure(ErrorKind::NotFound, QStringLiteral("commune"));
    security::Operator administrator;
    administrator.username = QStringLiteral("demo-admin");
    administrator.fullName = QStringLiteral("Administración de la demostración");
    return security::entrance::createStore(
        folder, commune->code, commune->name, administrator, password(), clock, PasswordPolicy::Demonstration);
}

Result<void> letIn(security::Session &administrator, const std::vector<security::Operator> &operators)
{
    for (const security::Operator &who : operators) {
        if (who.username == administrator.currentOperator().username)
            continue;
        auto set =
            security::operators::setPassword(administrator, who.username, password(), PasswordPolicy::Demonstration);
        if (!set)
            return set;
        if (auto accepted = security::Agreement::acceptForDemonstration(administrator, who.id); !accepted)
            return accepted;
    }
    return {};
}

Result<demo::DemoSummary> fill(security::Session &administrator, const demo::DemoOptions &options, Progress &progress)
{
    if (auto accepted = security::Agreement::accept(administrator); !accepted)
        return failure(accepted.error());
    auto summary = demo::generate(options, administrator.database(), progress);
    if (!summary)
        return summary;
    if (auto admitted = letIn(administrator, summary->operators); !admitted)
        return failure(admitted.error());
    return summary;
}

} // namespace

Result<DemoStore> createDemoStore(
    const QString &folder, const demo::DemoOptions &options, const Clock &clock, Progress &progress)
{
    demo::DemoOptions dated = options;
    dated.until = options.lastDay(clock);
    // What is entered while the municipality is invented carries this instant, not the real one: the same options give
    // the same rows.
    const ManualClock lastDay(local_time::startOfDay(dated.until));
    auto store = newStore(folder, dated, lastDay);
    if (!store)
        return failure(store.error());
    Result<demo::DemoSummary> summary = failure(ErrorKind::Internal);
    {
        // Ends before the store's files may have to go.
        security::Session administrator = std::move(store->session);
        summary = fill(administrator, dated, progress);
    }
    if (!summary) {
        removeStore(folder);
        return failure(summary.error());
    }
    return DemoStore{*summary, store->recoveryCode};
}

} // namespace ventanilla::workspace
