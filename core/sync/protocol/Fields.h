#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

// The changes of an entry taken apart (core/store/PackedChanges.h has their form).
namespace ventanilla::sync {

struct Field
{
    int column = 0;
    char type = 'n';    // as in the packed form
    qint64 integer = 0; // of 'i'
    QByteArray bytes;   // of 't', 'b' and, eight of them, 'r'
    bool operator==(const Field &) const = default;
};

[[nodiscard]] QByteArray packed(const std::vector<Field> &fields);
// Nothing when packing would not give these very bytes: columns that do not ascend, a type that no program knows yet.
[[nodiscard]] std::optional<std::vector<Field>> unpacked(const QByteArray &changes);

} // namespace ventanilla::sync
