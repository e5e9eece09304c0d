#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <compare>
#include <functional>
#include <optional>

namespace ventanilla {

// 16 bits of device number and 47 bits of that device's own counter for the table: never clashes between
// devices, and small enough to be read aloud as a folio.
inline constexpr int idCounterBits = 47;
inline constexpr qint64 idCounterMask = (qint64(1) << idCounterBits) - 1;

[[nodiscard]] constexpr qint64 composeId(int device, qint64 counter)
{
    return (qint64(device) << idCounterBits) | counter;
}

template <class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) { }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    [[nodiscard]] constexpr int device() const { return int(m_value >> idCounterBits); }
    [[nodiscard]] constexpr qint64 counter() const { return m_value & idCounterMask; }

    // "7-1234": device 7, its 1,234th row.
    [[nodiscard]] QString folio() const { return QStringLiteral("%1-%2").arg(device()).arg(counter()); }

    [[nodiscard]] static std::optional<Id> fromFolio(const QString &folio)
    {
        const auto parts = folio.trimmed().split(QLatin1Char('-'));
        if (parts.size() != 2)
            return std::nullopt;
        bool deviceOk = false;
        bool counterOk = false;
        const int device = parts[0].toInt(&deviceOk);
        const qint64 counter = parts[1].toLongLong(&counterOk);
        if (!deviceOk || !counterOk || device < 1 || device > 0xffff || counter < 1 || counter > idCounterMask)
            return std::nullopt;
        return Id(composeId(device, counter));
    }

    auto operator<=>(const Id &) const = default;

private:
    qint64 m_value = 0;
};

template <class Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

} // namespace ventanilla

template <class Tag>
struct std::hash<ventanilla::Id<Tag>>
{
    size_t operator()(const ventanilla::Id<Tag> &id) const { return std::hash<qint64>{}(id.value()); }
};
