#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace ventanilla::identity {

// Rol Único Tributario: a number and its check digit modulo 11 (weights 2 to 7 from the right; 11 is 0, 10 is K).
class Rut
{
public:
    static constexpr qint64 smallestNumber = 100'000;
    static constexpr qint64 largestNumber = 99'999'999;

    // Accepts 12.345.678-5, 12345678-5 and 123456785, spaces around, k or K. Nothing for another form, a number out of
    // range or a check digit that does not fit.
    [[nodiscard]] static std::optional<Rut> parse(QStringView text);
    // The RUT of a number, whatever its check digit. Nothing when out of range.
    [[nodiscard]] static std::optional<Rut> fromNumber(qint64 number);
    [[nodiscard]] static QChar checkDigit(qint64 number);

    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] QString canonical() const; // 12345678-5: how it is stored and exchanged
    [[nodiscard]] QString display() const;   // 12.345.678-5

    auto operator<=>(const Rut &) const = default;

private:
    explicit Rut(qint64 number) : m_number(number) { }
    qint64 m_number = 0;
};

} // namespace ventanilla::identity
