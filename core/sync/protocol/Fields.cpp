#include "core/sync/protocol/Fields.h"

#include "core/sync/protocol/Bytes.h"

#include <limits>

namespace ventanilla::sync {

namespace {

constexpr qsizetype realSize = 8;

Field read(ByteReader &reader)
{
    Field field;
    field.column = int(reader.upTo(std::numeric_limits<int>::max()));
    field.type = char(reader.byte());
    switch (field.type) {
    case 'n':
        break;
    case 'i':
        field.integer = reader.signedVarint();
        break;
    case 'r':
        field.bytes = reader.raw(realSize).toByteArray();
        break;
    case 't':
    case 'b':
        field.bytes = reader.sized(reader.left());
        break;
    default:
        reader.fail();
    }
    return field;
}

} // namespace

QByteArray packed(const std::vector<Field> &fields)
{
    ByteWriter writer;
    for (const Field &field : fields) {
        writer.varint(quint64(field.column));
        writer.byte(quint8(field.type));
        if (field.type == 'i')
            writer.signedVarint(field.integer);
        else if (field.type == 'r')
            writer.raw(field.bytes);
        else if (field.type != 'n')
            writer.sized(field.bytes);
    }
    return writer.bytes();
}

std::optional<std::vector<Field>> unpacked(const QByteArray &changes)
{
    ByteReader reader(changes);
    std::vector<Field> fields;
    int last = -1;
    while (reader.ok() && reader.left() > 0) {
        fields.push_back(read(reader));
        if (fields.back().column <= last)
            return std::nullopt;
        last = fields.back().column;
    }
    return reader.ok() ? std::optional(std::move(fields)) : std::nullopt;
}

} // namespace ventanilla::sync
