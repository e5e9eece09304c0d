#include "app/cli/bench/Bench.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <numeric>

namespace ventanilla::cli::bench {

namespace {

constexpr double median = 0.5;
constexpr double nearlyAll = 0.99;

QJsonValue orNull(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString number(double value)
{
    return QString::number(value, 'g', 4);
}

QString signOf(const QJsonObject &target)
{
    return target.contains(QLatin1String("at_most")) ? QStringLiteral("≤") : QStringLiteral("≥");
}

} // namespace

Times::Start::Start()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    processor = qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    wall = std::chrono::steady_clock::now().time_since_epoch().count();
}

void Times::add(const Start &start)
{
    constexpr double nanoseconds = 1e6;
    const qint64 wallNow = std::chrono::steady_clock::now().time_since_epoch().count();
    const Start end;
    m_wall.push_back(double(wallNow - start.wall) / nanoseconds);
    m_processor.push_back(double(end.processor - start.processor) / nanoseconds);
}

double Times::quantileOf(std::vector<double> values, double quantile)
{
    if (values.empty())
        return 0;
    const auto position = std::min(values.size() - 1, size_t(double(values.size()) * quantile));
    std::nth_element(values.begin(), values.begin() + qsizetype(position), values.end());
    return values[position];
}

double Times::total() const
{
    return std::accumulate(m_wall.begin(), m_wall.end(), 0.0);
}

Figure Figure::ofTimes(const QString &key, Times times)
{
    Figure figure;
    figure.key = key;
    figure.unit = QStringLiteral("ms");
    figure.times = std::move(times);
    return figure;
}

Figure Figure::ofValue(const QString &key, const QString &unit, std::optional<double> value)
{
    Figure figure;
    figure.key = key;
    figure.unit = unit;
    figure.value = value;
    return figure;
}

Figure &Figure::beside(const QString &limitKey, Times limitTimes)
{
    limits.push_back({limitKey, std::move(limitTimes), 0});
    return *this;
}

Figure &Figure::beside(const QString &limitKey, double limitValue)
{
    limits.push_back({limitKey, {}, limitValue});
    return *this;
}

Figure &Figure::aim(Target kind, double wanted, const QString &limitKey)
{
    target = kind;
    targetValue = wanted;
    against = limitKey;
    return *this;
}

std::optional<double> Figure::ratioTo(const Limit &limit, double quantile) const
{
    const bool timed = times.count() > 0;
    const double mine = timed ? times.wall(quantile) : value.value_or(0);
    const double theirs = timed ? limit.times.wall(quantile) : limit.value;
    if (theirs <= 0 || (!timed && !value))
        return std::nullopt;
    return mine / theirs;
}

const Figure::Limit *Figure::findLimit(const QString &wanted) const
{
    const auto found = std::ranges::find(limits, wanted, &Limit::key);
    return found == limits.end() ? nullptr : &*found;
}

std::optional<bool> Figure::met() const
{
    std::optional<double> reached = times.count() > 0 ? std::optional(times.wall(nearlyAll)) : value;
    if (target == Target::RatioAtMost || target == Target::RatioAtLeast) {
        const Limit *limit = findLimit(against);
        reached = limit == nullptr ? std::nullopt : ratioTo(*limit, median);
    }
    if (target == Target::None || !reached)
        return std::nullopt;
    const bool most = target == Target::AtMost || target == Target::RatioAtMost;
    return most ? *reached <= targetValue : *reached >= targetValue;
}

QJsonObject Figure::toJson() const
{
    const bool timed = times.count() > 0;
    const auto timesToJson = [](const Times &all) {
        return QJsonObject{{QStringLiteral("p50"), all.wall(median)}, {QStringLiteral("p99"), all.wall(nearlyAll)},
            {QStringLiteral("processor_p50"), all.processor(median)},
            {QStringLiteral("processor_p99"), all.processor(nearlyAll)}, {QStringLiteral("samples"), int(all.count())}};
    };
    QJsonObject object = timed ? timesToJson(times) : QJsonObject{{QStringLiteral("value"), orNull(value)}};
    object.insert(QStringLiteral("unit"), unit);
    QJsonObject raw;
    for (const Limit &limit : limits) {
        QJsonObject one = timed ? timesToJson(limit.times) : QJsonObject{{QStringLiteral("value"), limit.value}};
        one.insert(timed ? QStringLiteral("ratio_p50") : QStringLiteral("ratio"), orNull(ratioTo(limit, median)));
        if (timed)
            one.insert(QStringLiteral("ratio_p99"), orNull(ratioTo(limit, nearlyAll)));
        raw.insert(limit.key, one);
    }
    object.insert(QStringLiteral("raw"), raw);
    if (target != Target::None) {
        const bool most = target == Target::AtMost || target == Target::RatioAtMost;
        QJsonObject aimed{{most ? QStringLiteral("at_most") : QStringLiteral("at_least"), targetValue}};
        if (!against.isEmpty())
            aimed.insert(QStringLiteral("times"), against);
        const auto reached = met();
        aimed.insert(QStringLiteral("met"), reached ? QJsonValue(*reached) : QJsonValue());
        object.insert(QStringLiteral("target"), aimed);
    }
    if (!facts.isEmpty())
        object.insert(QStringLiteral("facts"), facts);
    return object;
}

QJsonObject toJson(const Figures &figures)
{
    QJsonObject object;
    for (const Figure &figure : figures)
        object.insert(figure.key, figure.toJson());
    return object;
}

namespace {

QString amount(const QJsonObject &figure, const QString &unit)
{
    if (figure.contains(QLatin1String("p50")))
        return QStringLiteral("p50 %1  p99 %2 ms")
            .arg(number(figure[QLatin1String("p50")].toDouble()), number(figure[QLatin1String("p99")].toDouble()));
    const QJsonValue value = figure[QLatin1String("value")];
    return value.isNull() ? QStringLiteral("—") : number(value.toDouble()) + QLatin1Char(' ') + unit;
}

QString targetText(const QJsonObject &target)
{
    if (target.isEmpty())
        return {};
    const QJsonValue most = target[QLatin1String("at_most")];
    const double wanted = most.isUndefined() ? target[QLatin1String("at_least")].toDouble() : most.toDouble();
    const QJsonValue met = target[QLatin1String("met")];
    const QString state = met.isNull() ? QStringLiteral("?")
        : met.toBool()                 ? QStringLiteral("ok")
                                       : QStringLiteral("MISSED");
    const QString times = target[QLatin1String("times")].toString();
    return QStringLiteral("  [%1 %2%3: %4]")
        .arg(signOf(target), number(wanted), times.isEmpty() ? QString() : QStringLiteral(" × ") + times, state);
}

QString ratioText(const QJsonObject &limit)
{
    if (limit.contains(QLatin1String("ratio_p50")))
        return QStringLiteral("× %1 (p99 × %2)")
            .arg(number(limit[QLatin1String("ratio_p50")].toDouble()),
                number(limit[QLatin1String("ratio_p99")].toDouble()));
    return QStringLiteral("× %1").arg(number(limit[QLatin1String("ratio")].toDouble()));
}

} // namespace

// Ratios come first: they depend least on the machine.
QString toText(const QString &name, const QJsonObject &figures)
{
    QStringList lines;
    for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
        const QJsonObject object = figure.value().toObject();
        const QString unit = object[QLatin1String("unit")].toString();
        lines << QStringLiteral("%1.%2  %3%4")
                     .arg(name, figure.key(), amount(object, unit),
                         targetText(object[QLatin1String("target")].toObject()));
        const QJsonObject raw = object[QLatin1String("raw")].toObject();
        for (auto limit = raw.begin(); limit != raw.end(); ++limit) {
            const QJsonObject one = limit.value().toObject();
            lines << QStringLiteral("    %1 of %2: %3").arg(ratioText(one), limit.key(), amount(one, unit));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace ventanilla::cli::bench
