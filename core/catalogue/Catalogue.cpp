#include "core/catalogue/Catalogue.h"

#include "core/base/TextFolding.h"
#include "core/catalogue/BenefitTerms.h"

#include <algorithm>

namespace ventanilla::catalogue {

namespace {

using security::Permission;

constexpr int farthestDay = 3660;

bool hasAllWords(const Benefit &benefit, const QStringList &wanted)
{
    const QStringList words = text::foldedWords(
        QStringList{benefit.code, benefit.name, benefit.description, benefit.provider, benefit.need, benefit.lifeStage}
            .join(QLatin1Char(' ')));
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &beginning) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(beginning); });
    });
}

bool matches(const Benefit &benefit, const BenefitFilter &filter)
{
    return (!filter.unit || benefit.unit == filter.unit) && (!filter.kind || benefit.kind == *filter.kind)
        && (!filter.scope || benefit.scope == *filter.scope) && (filter.need.isEmpty() || benefit.need == filter.need)
        && (filter.lifeStage.isEmpty() || benefit.lifeStage == filter.lifeStage)
        && (!filter.validOn.isValid() || benefit.isValidOn(filter.validOn));
}

Result<void> checkReferences(store::Transaction &transaction, const Benefit &benefit)
{
    if (benefit.unit && !transaction.statement("SELECT id FROM unit WHERE id = ?").bind(*benefit.unit).single<UnitId>())
        return failure(ErrorKind::NotFound, QStringLiteral("unit"));
    const auto sameCode = benefits::findByCode(transaction, benefit.code);
    if (sameCode && sameCode->id != benefit.id)
        return failure(ErrorKind::Duplicate, QStringLiteral("code"), sameCode->id.folio());
    return {};
}

Result<void> checkReason(const QString &reason, bool required)
{
    if (required && reason.isEmpty())
        return failure(ErrorKind::MissingInput, QStringLiteral("reason"));
    if (reason.size() > longestReason)
        return failure(ErrorKind::InvalidInput, QStringLiteral("reason"), QStringLiteral("too_long"));
    return {};
}

Result<void> checkEdit(const BenefitEdit &edit, const QDate &today)
{
    const bool isNew = !edit.benefit.id.isValid();
    if (auto sound = checkReason(edit.reason, !isNew); !sound)
        return sound;
    const char *problem = nullptr;
    if (edit.effectiveFrom < today)
        problem = "past";
    else if (edit.effectiveFrom > today && isNew)
        problem = "new";
    else if (edit.effectiveFrom > today.addDays(farthestDay))
        problem = "range";
    if (problem != nullptr)
        return failure(ErrorKind::InvalidInput, QStringLiteral("effective_from"), QString::fromLatin1(problem));
    return {};
}

// One edit with everything in it checked that can be without the store.
class Save
{
public:
    Save(store::Transaction &transaction, const security::Session &session, const BenefitEdit &edit)
        : m_transaction(transaction), m_session(session), m_edit(edit)
    { }

    Result<BenefitId> run()
    {
        if (!m_edit.benefit.id.isValid())
            return add();
        const auto stored = benefits::find(m_transaction, m_edit.benefit.id);
        if (!stored)
            return failure(ErrorKind::NotFound, QStringLiteral("benefit"), m_edit.benefit.id.folio());
        return change(*stored);
    }

private:
    Result<BenefitId> add()
    {
        Benefit benefit = m_edit.benefit;
        if (auto checked = check(benefit); !checked)
            return failure(checked.error());
        benefit.id = benefits::insert(m_transaction, benefit);
        append(benefit);
        return benefit.id;
    }

    Result<BenefitId> change(const Benefit &stored)
    {
        if (stored.code != m_edit.benefit.code)
            return failure(ErrorKind::Conflict, QStringLiteral("code"), stored.code);
        if (auto allowed = mayEdit(m_session.currentOperator(), stored.unit); !allowed)
            return failure(allowed.error());
        // Two sound edits may together be none: the end of one before the beginning of the other.
        const auto wanted =
            validated(m_edit.opened ? withChanges(stored, *m_edit.opened, m_edit.benefit) : m_edit.benefit);
        if (!wanted)
            return failure(wanted.error());
        if (auto checked = check(*wanted); !checked)
            return failure(checked.error());
        const bool planned = isPlanned();
        if (!planned && *wanted == stored)
            return stored.id;
        (void)benefit_versions::inForce(m_transaction, stored);
        if (!planned)
            benefits::update(m_transaction, *wanted);
        append(*wanted);
        return stored.id;
    }

    Result<void> check(const Benefit &benefit)
    {
        return mayEdit(m_session.currentOperator(), benefit.unit).and_then([&] {
            return checkReferences(m_transaction, benefit);
        });
    }

    [[nodiscard]] bool isPlanned() const { return m_edit.effectiveFrom > m_session.today(); }

    void append(const Benefit &benefit)
    {
        BenefitVersion version;
        version.terms = benefit;
        version.effectiveFrom = m_edit.effectiveFrom;
        version.planned = isPlanned();
        version.operatorId = m_session.currentOperator().id;
        version.reason = m_edit.reason;
        (void)benefit_versions::insert(m_transaction, std::move(version));
    }

    store::Transaction &m_transaction;
    const security::Session &m_session;
    const BenefitEdit &m_edit;
};

Result<void> checkWithdrawal(
    store::Connection &connection, const security::Session &session, const BenefitVersion &version)
{
    const auto stored = benefits::find(connection, version.terms.id);
    if (auto allowed = mayEdit(session.currentOperator(), stored ? stored->unit : std::nullopt); !allowed)
        return allowed;
    if (version.withdrawal)
        return failure(ErrorKind::Conflict, QStringLiteral("version"), QStringLiteral("withdrawn"));
    if (!version.planned || version.effectiveFrom <= session.today())
        return failure(ErrorKind::Conflict, QStringLiteral("version"), version.effectiveFrom.toString(Qt::ISODate));
    return {};
}

QString nameOf(store::Connection &connection, const std::optional<OperatorId> &id)
{
    if (!id)
        return {};
    auto statement = connection.statement("SELECT full_name FROM operator WHERE id = ?");
    return statement.bind(*id).single<QString>().value_or(QString());
}

} // namespace

Result<std::vector<Benefit>> listBenefits(security::Session &session, const BenefitFilter &filter)
{
    return session.read(Permission::ReadCatalogue, [&](store::Connection &connection) {
        std::vector<Benefit> found = benefits::all(connection);
        const QStringList words = text::foldedWords(filter.text);
        std::erase_if(
            found, [&](const Benefit &benefit) { return !matches(benefit, filter) || !hasAllWords(benefit, words); });
        return found;
    });
}

Result<Benefit> benefitByCode(security::Session &session, const QString &code)
{
    return session.read(Permission::ReadCatalogue, [&](store::Connection &connection) -> Result<Benefit> {
        auto found = benefits::findByCode(connection, code.trimmed().toUpper());
        if (!found)
            return failure(ErrorKind::NotFound, QStringLiteral("code"));
        return *std::move(found);
    });
}

Result<void> mayEdit(const security::Operator &who, const std::optional<UnitId> &unit)
{
    if (!security::allows(who.role, Permission::EditCatalogue))
        return failure(ErrorKind::PermissionDenied);
    if (who.role == security::Role::UnitHead && (!unit || unit != who.unit))
        return failure(ErrorKind::PermissionDenied, QStringLiteral("benefit_unit"));
    return {};
}

Result<BenefitId> saveBenefit(security::Session &session, const BenefitEdit &edit)
{
    if (auto allowed = session.require(Permission::EditCatalogue); !allowed)
        return failure(allowed.error());
    const auto sound = validated(edit.benefit);
    if (!sound)
        return failure(sound.error());
    const QDate today = session.today();
    BenefitEdit checked{
        *sound, edit.effectiveFrom.isValid() ? edit.effectiveFrom : today, edit.reason.trimmed(), edit.opened};
    if (auto possible = checkEdit(checked, today); !possible)
        return failure(possible.error());
    return session.write(Permission::EditCatalogue,
        [&](store::Transaction &transaction) { return Save(transaction, session, checked).run(); });
}

Result<void> endBenefit(security::Session &session, BenefitId benefit, const QDate &lastDay, const QString &reason)
{
    const auto stored = session.read(
        Permission::EditCatalogue, [&](store::Connection &connection) { return benefits::find(connection, benefit); });
    if (!stored)
        return failure(stored.error());
    if (!*stored)
        return failure(ErrorKind::NotFound, QStringLiteral("benefit"), benefit.folio());
    BenefitEdit edit{**stored, {}, reason, **stored};
    edit.benefit.validTo = lastDay;
    const auto saved = saveBenefit(session, edit);
    return saved ? Result<void>() : failure(saved.error());
}

Result<void> withdrawVersion(security::Session &session, BenefitVersionId id, const QString &reason)
{
    const QString text = reason.trimmed();
    if (auto allowed = session.require(Permission::EditCatalogue); !allowed)
        return allowed;
    if (auto sound = checkReason(text, true); !sound)
        return sound;
    return session.write(Permission::EditCatalogue, [&](store::Transaction &transaction) -> Result<void> {
        const auto version = benefit_versions::find(transaction, id);
        if (!version)
            return failure(ErrorKind::NotFound, QStringLiteral("version"), id.folio());
        if (auto possible = checkWithdrawal(transaction, session, *version); !possible)
            return possible;
        benefit_versions::insertWithdrawal(transaction, id, {session.currentOperator().id, transaction.now(), text});
        return {};
    });
}

Result<std::vector<BenefitHistoryEntry>> benefitHistory(security::Session &session, BenefitId benefit)
{
    return session.read(Permission::ReadCatalogue, [&](store::Connection &connection) {
        const auto versions = benefit_versions::of(connection, benefit);
        const auto inForce = benefit_versions::versionOn(connection, benefit, session.today());
        std::vector<BenefitHistoryEntry> history;
        for (auto version = versions.begin(); version != versions.end(); ++version) {
            BenefitHistoryEntry entry{*version, nameOf(connection, version->operatorId), {}, {}, false, false};
            if (version->withdrawal)
                entry.withdrawnBy = nameOf(connection, version->withdrawal->operatorId);
            const auto before =
                std::find_if(version + 1, versions.end(), [](const BenefitVersion &each) { return !each.withdrawal; });
            if (before != versions.end())
                entry.changed = changedTerms(before->terms, version->terms);
            entry.isInForce = inForce && inForce->id == version->id;
            entry.mayBeWithdrawn = checkWithdrawal(connection, session, *version).has_value();
            history.push_back(std::move(entry));
        }
        return history;
    });
}

} // namespace ventanilla::catalogue
