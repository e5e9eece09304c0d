#pragma once

#include "app/cli/Context.h"
#include "core/attention/FrontDesk.h"
#include "core/base/Error.h"
#include "core/base/Result.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <optional>
#include <vector>

// What the benchmarks share: times, figures beside their limits, and the forms they are told in.
namespace ventanilla::cli::bench {

// Milliseconds of one kind of operation: as the clock on the wall says, and of this thread's processor alone, which
// what else runs on the machine does not lengthen (and which leaves out waiting for the disk).
class Times
{
public:
    template <class Body>
    auto measure(Body &&body)
    {
        const Start start;
        auto result = body();
        add(start);
        return result;
    }

    [[nodiscard]] size_t count() const { return m_wall.size(); }
    [[nodiscard]] double wall(double quantile) const { return quantileOf(m_wall, quantile); }
    [[nodiscard]] double processor(double quantile) const { return quantileOf(m_processor, quantile); }
    [[nodiscard]] double total() const;

private:
    struct Start
    {
        Start();
        qint64 wall;
        qint64 processor;
    };

    void add(const Start &start);
    [[nodiscard]] static double quantileOf(std::vector<double> values, double quantile);

    std::vector<double> m_wall;
    std::vector<double> m_processor;
};

// One thing measured, in one unit, where what is called raw is SQLite's or SQLCipher's own limit in the same run.
struct Figure
{
    struct Limit
    {
        QString key;  // "same_answer"
        Times times;  // for times
        double value; // for everything else
    };
    enum class Target { None, AtMost, AtLeast, RatioAtMost, RatioAtLeast };

    QString key;  // "rut"
    QString unit; // "ms", "rows/s", "MB"; "ms" has times
    Times times;
    std::optional<double> value; // what is not a time; nothing when it could not be measured
    std::vector<Limit> limits;
    Target target = Target::None;
    double targetValue = 0; // ratios are of the limits named by `against`; of times the p50, plain targets the p99
    QString against;
    QJsonObject facts = {};

    [[nodiscard]] static Figure ofTimes(const QString &key, Times times);
    [[nodiscard]] static Figure ofValue(const QString &key, const QString &unit, std::optional<double> value);
    Figure &beside(const QString &key, Times times);
    Figure &beside(const QString &key, double value);
    Figure &aim(Target kind, double value, const QString &key = {});

    [[nodiscard]] std::optional<bool> met() const;
    [[nodiscard]] QJsonObject toJson() const;

private:
    [[nodiscard]] std::optional<double> ratioTo(const Limit &limit, double quantile) const;
    [[nodiscard]] const Limit *findLimit(const QString &wanted) const;
};

using Figures = std::vector<Figure>;

[[nodiscard]] QJsonObject toJson(const Figures &figures);
// Lines for people, from what toJson() gave.
[[nodiscard]] QString toText(const QString &name, const QJsonObject &figures);

// What every benchmark is given.
struct Setting
{
    QString folder; // of a demonstration's store
    const Clock &clock;
    // Programs of the window, empty where there are none: the one users have, and the one that drives it to measure.
    QString window;
    QString windowSpeed;
    QString server;          // the regional server's program; empty where there is none
    qint64 grants = 200'000; // that a benchmark of grants looks through, made where there are fewer
};

[[nodiscard]] Result<security::Session> signInAs(const Setting &setting, const QString &username);

[[nodiscard]] Result<Figures> measureSearch(const Setting &setting);
[[nodiscard]] Result<Figures> measureScreening(const Setting &setting);
[[nodiscard]] Result<Figures> measureAttention(const Setting &setting);
// A week's work as a batch, beside what else could be sent.
[[nodiscard]] Result<Figures> measureBatch(const Setting &setting);
// What a new computer fetches of a commune that has worked for a year: a snapshot, beside the history. Takes minutes.
[[nodiscard]] Result<Figures> measureSnapshot(const Setting &setting);
// Fills the store up to 200,000 grants first.
[[nodiscard]] Result<Figures> measureGrants(const Setting &setting);
// All alerts of the commune, among so many grants as the setting says.
[[nodiscard]] Result<Figures> measureEquity(const Setting &setting);
// Units' inboxes among 300,000 referrals, which it makes where there are fewer.
[[nodiscard]] Result<Figures> measureInbox(const Setting &setting);
// The map of referrals over all of those.
[[nodiscard]] Result<Figures> measureReferralMap(const Setting &setting);
[[nodiscard]] Result<Figures> measureImport(const Setting &setting);
[[nodiscard]] Result<Figures> measureStart(const Setting &setting);
[[nodiscard]] Result<Figures> measureMemory(const Setting &setting);
// Within packaging/bad-link: a week's work over a link of 64 kbit/s. Makes an office of its own.
[[nodiscard]] Result<Figures> measureLink(const Setting &setting);
// 200 communes of 9 computers that exchange with a regional server on this computer, with each kind of ledger there is.
[[nodiscard]] Result<Figures> measureServer(const Setting &setting);

// An attention as the front desk saves them, with a note and two motives.
[[nodiscard]] attention::AttentionDraft attentionFor(
    const attention::FrontDesk &desk, PersonId person, size_t number, const std::vector<attention::Motive> &motives);

} // namespace ventanilla::cli::bench
