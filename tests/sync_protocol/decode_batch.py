#!/usr/bin/env python3
"""Reads a batch as core/sync/protocol/FORMAT.md describes it, and prints it: a second implementation, to show that the
description suffices. Usage: decode_batch.py BATCH LESSON; needs `zstd`."""
import subprocess
import sys

MASK32, MASK64 = 0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF
COUNTER_BITS = 47
COUNTER_MASK = (1 << COUNTER_BITS) - 1


def to_signed(value):
    value &= MASK64
    return value - (1 << 64) if value >> 63 else value


def zigzag(value):
    return ((value << 1) ^ (value >> 63)) & MASK64


def unzigzag(value):
    return to_signed((value >> 1) ^ -(value & 1))


class Bytes:
    """Plain forms."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def raw(self, size):
        if size > len(self.data) - self.at:
            raise ValueError("cut")
        self.at += size
        return self.data[self.at - size:self.at]

    def varint(self):
        value = shift = 0
        while True:
            byte = self.raw(1)[0]
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def signed(self):
        return unzigzag(self.varint())

    def versions(self):
        device, result = 0, []
        for _ in range(self.varint()):
            device += self.varint()
            result.append((device, self.varint()))
        return result

    def rest(self):
        return self.raw(len(self.data) - self.at)


def varint(value):
    result = bytearray()
    while value >= 0x80:
        result.append(value & 0x7F | 0x80)
        value >>= 7
    result.append(value)
    return bytes(result)


# Bits ----------------------------------------------------------------------------------------------------------------

class BitReader:
    teaching = False

    def __init__(self, data):
        self.data, self.at, self.low, self.high, self.value = data, 0, 0, MASK32, 0
        for _ in range(4):
            self.value = self.value << 8 | self.byte()

    def byte(self):
        self.at += 1
        return self.data[self.at - 1] if self.at <= len(self.data) else 0

    def take(self, _, expectation):
        middle = self.low + ((self.high - self.low) * expectation >> 16)
        bit = 1 if self.value <= middle else 0
        if bit:
            self.high = middle
        else:
            self.low = middle + 1
        while not (self.low ^ self.high) & 0xFF000000:
            self.low = self.low << 8 & MASK32
            self.high = (self.high << 8 | 0xFF) & MASK32
            self.value = (self.value << 8 | self.byte()) & MASK32
        return bit


class Teacher:
    """Not a source of bits: gives back those of a lesson."""
    teaching = True

    def take(self, bit, _):
        return bit


# Expectation ---------------------------------------------------------------------------------------------------------

CURVE = [1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785, 3901,
         3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094]


def squash(firmness):
    if firmness > 2047:
        return 4095
    if firmness < -2047:
        return 1
    place, rest = (firmness >> 7) + 16, firmness & 127
    return (CURVE[place] * (128 - rest) + CURVE[place + 1] * rest + 64) >> 7


SQUASH = [squash(firmness) for firmness in range(-2047, 2048)]
STRETCH = []
for reached in range(-2047, 2048):
    while len(STRETCH) <= SQUASH[reached + 2047]:
        STRETCH.append(reached)
STRETCH += [2047] * (4096 - len(STRETCH))
RATES = [6553600 // (100 * seen + 115) >> 1 for seen in range(121)]


def join(context, part):
    product = ((context ^ part) * 0x9E3779B1 + 0x7F4A7C15) & MASK32
    return product ^ product >> 15


def towards_zero(value, divisor):
    return -(-value // divisor) if value < 0 else value // divisor


class Predictor:
    def __init__(self):
        size = 1 << 22
        self.expectation, self.seen, self.check = [0x8000] * size, [0] * size, [0] * size
        self.weights = [[13107] * 16 for _ in range(256 + 1024 + 17 * 16)]
        self.corrections = [[squash((step - 16) * 128) << 4 for step in range(33)] for _ in range(4096)]

    def bit(self, source, bit, contexts, node, role, detail):
        expectation, seen, check = self.expectation, self.seen, self.check
        places, firmness, known = [], [], 0
        for context in contexts:
            product = ((context ^ node) * 0x9E3779B1 + 0x7F4A7C15) & MASK32
            place = (product ^ product >> 15) * 0x85EBCA6B & MASK32
            slot = place >> 10
            if check[slot] != place & 0xFF:
                check[slot], expectation[slot], seen[slot] = place & 0xFF, 0x8000, 0
            places.append(slot)
            if seen[slot]:
                firmness.append(STRETCH[expectation[slot] >> 4])
                known += 1
            else:
                firmness.append(0)
        weights = self.weights
        sets = (weights[role], weights[256 + detail], weights[1280 + len(contexts) * 16 + known])
        opinions = []
        for weight in sets:
            total = 0
            for each, firm in zip(weight, firmness):
                total += each * firm
            opinions.append(max(-2047, min(2047, total >> 16)))
        mean = towards_zero(sum(opinions), 3)
        rest = mean + 2048 & 127
        near, step = self.corrections[join(contexts[1], node) & 4095], mean + 2048 >> 7
        corrected = near[step] * (128 - rest) + near[step + 1] * rest >> 11
        expected = max(1, min(4095, SQUASH[mean + 2047] + corrected + 1 >> 1))
        bit = source.take(bit, expected << 4)
        target = 0xFFFF if bit else 0
        step += rest >> 6
        near[step] += (target - near[step]) * 1024 >> 15
        for weight, opinion in zip(sets, opinions):
            error = ((bit << 12) - SQUASH[opinion + 2047]) * 20
            for index, firm in enumerate(firmness):
                if firm:
                    changed = weight[index] + (firm * error + 0x8000 >> 16)
                    weight[index] = max(-4194304, min(4194304, changed))
        for slot in places:
            expectation[slot] += (target - expectation[slot]) * RATES[seen[slot]] >> 15
            if seen[slot] < 120:
                seen[slot] += 1
        return bit

    def symbol(self, source, symbol, bits, contexts, role, detail):
        node = 1
        for left in range(bits - 1, -1, -1):
            node = node << 1 | self.bit(source, symbol >> left & 1, contexts, node, role, detail)
        return node - (1 << bits)


# Texts ---------------------------------------------------------------------------------------------------------------

(ORDER0, ORDER1, ORDER2, ORDER3, ORDER4, ORDER6, WORD, WORDS, THREE_WORDS, SKIP, CLAUSE, ORDER5, START,
 MATCH) = range(0x10, 0x1E)


class TextModel:
    def __init__(self):
        self.history, self.places, self.match = [0], [0] * 65536, 0

    def text(self, source, predictor, text, place, longest):
        self.place, self.previous = place, place
        self.last, self.before, self.word, self.word_before = 0, 0, 0, 0
        self.match_size, self.clause, self.position = 0, 0, 0
        if source.teaching:
            for byte in text + b"\0":
                self.byte(source, predictor, byte)
            return text
        result = bytearray()
        while True:
            byte = self.byte(source, predictor, 0)
            if byte == 0:
                return bytes(result)
            result.append(byte)
            if len(result) > longest:
                raise ValueError("text")

    def byte(self, source, predictor, byte):
        def context(kind, first, second=0):
            return join(join(kind, first), second)
        last, before, place = self.last, self.before, self.place
        contexts = [
            context(ORDER0, place), context(ORDER1, last & 0xFF, place), context(ORDER2, last & 0xFFFF),
            context(ORDER3, last & 0xFFFFFF), context(ORDER4, last), context(ORDER6, last, before & 0xFFFF),
            context(WORD, self.word, last & 0xFF), context(WORDS, self.word, self.previous),
            context(THREE_WORDS, join(self.word, self.previous), self.word_before),
            context(SKIP, self.word, self.word_before), context(CLAUSE, self.clause, place),
            context(ORDER5, last, before & 0xFF),
            context(START, place, join(self.position, last) if self.position < 4 else 0xFF), 0]
        expected = self.history[self.match] if self.match_size else 0
        size, node = min(self.match_size, 31), 1
        for left in range(7, -1, -1):
            matches = self.match_size > 0 and (expected | 0x100) >> left + 1 == node
            contexts[13] = context(MATCH, size, expected >> left & 1) if matches else context(MATCH, 0, last & 0xFF)
            role = 1 + min(size, 15) if matches else 0
            node = node << 1 | predictor.bit(source, byte >> left & 1, contexts, node, role, node)
        self.note(node & 0xFF)
        return node & 0xFF

    def note(self, byte):
        if self.match_size and self.history[self.match] == byte:
            self.match, self.match_size = self.match + 1, min(self.match_size + 1, 31)
        else:
            self.match_size = 0
        self.history.append(byte)
        self.before = (self.before << 8 | self.last >> 24) & MASK32
        self.last = (self.last << 8 | byte) & MASK32
        self.position += 1
        self.clause = 0 if byte in b".,;:" else join(self.clause, byte)
        if byte >= 0x80 or chr(byte).isascii() and chr(byte).isalnum():
            self.word = join(self.word, byte + 32 if 65 <= byte <= 90 else byte)
        elif self.word:
            self.word_before, self.previous, self.word = self.previous, self.word, 0
        self.find()

    def find(self):
        if self.position < 5:
            return
        found = join(join(MATCH, self.last), self.before & 0xFF) >> 16
        history = self.history
        if self.match_size == 0:
            self.match = self.places[found]
            while (self.match_size < min(self.match, 31)
                   and history[self.match - 1 - self.match_size] == history[-1 - self.match_size]):
                self.match_size += 1
        self.places[found] = len(history)


# Rows ----------------------------------------------------------------------------------------------------------------

KIND, NUMBER, SEEN, CLOCK, TYPE, SIZED, FIELD = range(0x40, 0x47)
SOURCE, RECENT, LENGTH, DIGIT, DEVICE, BYTE, SIGN, UNIT = range(0x80, 0x88)
TYPES = "nirtb"


class Recent:
    def __init__(self):
        self.values, self.places, self.oldest = [], {}, 0

    def add(self, value):
        if value in self.places:
            return
        if len(self.values) < 255:
            self.places[value] = len(self.values)
            self.values.append(value)
            return
        del self.places[self.values[self.oldest]]
        self.places[value] = self.oldest
        self.values[self.oldest] = value
        self.oldest = (self.oldest + 1) % 255


class Column:
    def __init__(self):
        self.slot, self.base, self.distances, self.last, self.token = None, 0, [], 0, 0
        self.transaction, self.integers, self.texts = 0, Recent(), Recent()


def fields_of(changes):
    reader, fields = Bytes(changes), []
    while reader.at < len(changes):
        column, kind = reader.varint(), chr(reader.raw(1)[0])
        value = {"n": lambda: None, "i": reader.signed, "r": lambda: reader.raw(8)}.get(
            kind, lambda: reader.raw(reader.varint()))()
        fields.append((column, kind, value))
    return fields


def packed(fields):
    result = bytearray()
    for column, kind, value in fields:
        result += varint(column) + kind.encode()
        if kind == "i":
            result += varint(zigzag(value))
        elif kind == "r":
            result += value
        elif kind != "n":
            result += varint(len(value)) + value
    return bytes(result)


class RowModel:
    def __init__(self):
        self.predictor, self.texts, self.kinds = Predictor(), TextModel(), Recent()
        self.columns, self.slots, self.seen = {}, [0, 0, 0], {}
        self.operator, self.kinds_before, self.tokens, self.none = 0, (0, 0, 0), (0, 0, 0), Column()
        self.tables, self.number_of_transaction = (0, 0), 0

    def forget(self):
        for column in self.columns.values():
            column.integers, column.last = Recent(), 0
        self.slots, self.seen = [0] * len(self.slots), {}

    def transaction(self, source, given=None):
        """The next transaction; of a lesson, the one given."""
        self.source = source
        self.number_of_transaction += 1
        clock, operator, newly_seen, entries = given or (0, 0, [], [])
        contexts = self.contexts(join(CLOCK, 0), self.none)
        self.slots[1] = to_signed(self.slots[1] + self.signed(to_signed((clock >> 16) - self.slots[1]), contexts))
        within = self.number(clock & 0xFFFF, self.contexts(join(CLOCK, 1), self.none)) & 0xFFFF
        clock = to_signed(self.slots[1] << 16 | within)
        self.tokens = (0, 0, 0)
        operator = self.integer(-1, -2, join(FIELD, 0), operator)
        self.operator, self.slots[2] = self.tokens[0], operator
        self.tables = (0, 0)
        newly_seen = self.newly_seen(newly_seen)
        read = []
        while True:
            entry = self.entry(entries[len(read)] if given and len(read) < len(entries) else None)
            if entry is None:
                return clock, operator, newly_seen, read
            read.append(entry)

    def newly_seen(self, given):
        result, device = [], 0
        for index in range(self.number(len(given), self.contexts(join(SEEN, 0), self.none))):
            number, sequence = given[index] if given else (device, 0)
            device += self.number(number - device, self.contexts(join(SEEN, 1), self.none))
            known = self.seen.get(device, 0)
            known += self.signed(sequence - known, self.contexts(join(SEEN, 2), self.none))
            self.seen[device] = known
            result.append((device, known))
        return result

    def entry(self, given):
        fields = fields_of(given[3]) if given else []
        kind = self.kind((given[0], given[2], False, tuple(field[:2] for field in fields)) if given else None)
        if kind is None:
            return None
        table, operation, raw, columns = kind
        self.tokens, self.tables = (0, 0, 0), (table & MASK32, self.tables[0])
        place = join(join(FIELD, table & MASK32), operation)
        row = self.integer(table, -1, place, given[1] if given else 0)
        if raw:
            return table, row, operation, self.sized(b"", join(FIELD, 1))
        result = []
        for index, (column, letter) in enumerate(columns):
            value = fields[index][2] if given else 0 if letter == "i" else b""
            if letter == "i":
                value = self.integer(table, column, join(place, column), value)
            elif letter != "n":
                value = self.text(table, column, letter, join(place, column), value)
            result.append((column, letter, value))
        return table, row, operation, packed(result)

    def kind(self, given):
        last, second, third = self.kinds_before
        contexts = [join(KIND, 1), join(KIND + 1, last), join(join(KIND + 2, last), second),
                    join(join(join(KIND + 3, last), second), third), join(join(KIND + 4, last), self.operator),
                    join(join(KIND + 5, last), self.tokens[0]), join(join(KIND + 6, last), self.tokens[1]),
                    join(join(join(KIND + 7, last), self.tokens[0]), self.tokens[1])]
        symbol = 0
        if given:
            known = self.kinds.places.get(given)
            symbol = known + 2 if known is not None and known < 254 else 1
        symbol = self.predictor.symbol(self.source, symbol, 8, contexts, KIND, KIND)
        self.kinds_before = (symbol, last, second)
        if symbol == 0:
            return None
        return self.new_kind(given or (0, 0, False, ())) if symbol == 1 else self.kinds.values[symbol - 2]

    def new_kind(self, given):
        contexts = self.contexts(join(TYPE, 0), self.none)
        table = self.number(given[0] & MASK32, contexts) & MASK32
        table = table - (1 << 32) if table >> 31 else table
        operation = self.predictor.symbol(self.source, given[1], 2, contexts, TYPE, TYPE)
        contexts = self.contexts(join(TYPE, 1), self.none)
        raw = self.predictor.symbol(self.source, int(given[2]), 1, contexts, TYPE, TYPE) == 1
        columns, column = [], -1
        for index in range(self.number(len(given[3]), contexts)):
            number, letter = given[3][index] if given[3] else (0, "n")
            step = self.number((number - column - 1) & MASK64, self.contexts(join(TYPE, 2), self.none))
            column += step + 1
            contexts = self.contexts(join(TYPE, 3), self.none)
            symbol = self.predictor.symbol(self.source, TYPES.index(letter), 3, contexts, TYPE, TYPE)
            columns.append((column, TYPES[symbol]))
        kind = (table, operation, raw, tuple(columns))
        self.kinds.add(kind)
        return kind

    # Values

    def column(self, table, number):
        column = self.columns.get((table, number))
        if column is not None:
            return column
        if len(self.columns) >= 2048:
            return self.columns.setdefault((-1, 0), Column())
        column = self.columns[table, number] = Column()
        if len(self.slots) < 255:
            column.slot = len(self.slots)
            self.slots += [0, 0]
        return column

    def contexts(self, place, column):
        first, second, third = self.tokens
        return [join(place, 1), join(join(place, 2), column.token), join(join(place, 3), first),
                join(join(join(place, 4), first), second),
                join(join(join(place, 5), column.token), self.tables[1]),
                join(join(join(join(place, 6), first), second), third), join(join(place, 7), self.operator),
                join(join(place, 8), self.kinds_before[0])]

    def note(self, column, token):
        column.token = token
        self.tokens = (token, *self.tokens[:2])

    def passed(self, symbol, bits, contexts, role):
        return self.predictor.symbol(self.source, symbol, bits, [join(context, role) for context in contexts], role,
                                     join(contexts[0], role) % 1024)

    def base(self, column):
        return column.last & ~COUNTER_MASK if column.base == 0 else self.slots[column.base]

    def integer(self, table, number, place, value):
        column = self.column(table, number)
        contexts, base = self.contexts(place, column), self.base(column)
        known, source = column.integers.places.get(value), 0
        if self.source.teaching:
            close = (not -4096 < value < 4096 and column.base < len(column.distances)
                     and column.distances[column.base] < 8)
            near = zigzag(to_signed(value - base)).bit_length()
            if value == base and (close or known is None):
                source = 1
            elif known is not None:
                source = 0
            else:
                source = 3 if value > COUNTER_MASK and near > (value & COUNTER_MASK).bit_length() + 6 else 2
        source = self.passed(source, 2, contexts, SOURCE)
        if source == 1:
            value = base
        elif source == 0:
            value = column.integers.values[self.passed(known or 0, 8, contexts, RECENT)]
        else:
            value = self.far(column, contexts, source, value)
            column.integers.add(value)
        telling = source == 0 or -4096 < value < 4096
        self.note(column, join(join(1, value & MASK32), value >> 32 & MASK32) if telling else source)
        self.learn(column, value)
        return value

    def far(self, column, contexts, source, value):
        if source == 2:
            unit = 1
            if column.last % 1000 == 0 and self.passed(int(value % 1000 == 0), 1, contexts, UNIT):
                unit = 1000
            base = towards_zero(self.base(column), unit)
            joined = [join(context, column.base << 8 | int(unit > 1)) for context in contexts]
            return to_signed((base + self.signed(to_signed(towards_zero(value, unit) - base), joined)) * unit)
        device = self.passed(value >> COUNTER_BITS & 0xFFFF, 16, contexts, DEVICE)
        role = join(DEVICE, device)
        counter = self.number(value & COUNTER_MASK, [join(context, role) for context in contexts])
        return device << COUNTER_BITS | counter & COUNTER_MASK

    def learn(self, column, value):
        distances = column.distances
        distances += [2560] * (len(self.slots) - len(distances))
        for index, slot in enumerate(self.slots):
            base = column.last & ~COUNTER_MASK if index == 0 else slot
            distances[index] += (zigzag(to_signed(value - base)).bit_length() << 6) - distances[index] >> 3
        most = min(distances)
        most += 128 if most >= 256 else 0
        column.base = next(index for index, distance in enumerate(distances) if distance <= most)
        column.last = value
        if column.slot is not None:
            self.slots[column.slot] = value
            if column.transaction != self.number_of_transaction:
                self.slots[column.slot + 1] = value
            column.transaction = self.number_of_transaction

    def text(self, table, number, letter, place, value):
        column = self.column(table, number)
        contexts = self.contexts(place, column)
        known = column.texts.places.get(value)
        source = 0 if known is not None else 1 if letter == "t" and 0 not in value else 2
        source = self.passed(source, 2, contexts, SOURCE)
        if source == 0:
            at = self.passed(known or 0, 8, contexts, RECENT)
            value = column.texts.values[at]
            self.note(column, join(2, at))
            return value
        if source == 1:
            value = self.texts.text(self.source, self.predictor, value, place, 1 << 26)
        else:
            value = self.sized(value, place)
        column.texts.add(value)
        self.note(column, source)
        return value

    def sized(self, given, place):
        contexts = [join(context, BYTE) for context in self.contexts(place, self.none)]
        size, before, result = self.number(len(given), contexts), 0, bytearray()
        for index in range(size):
            contexts[0] = join(join(place, BYTE), min(index, 8))
            contexts[1] = join(join(place, BYTE + 1), before & 0xFF)
            contexts[2] = join(join(place, BYTE + 2), before & 0xFFFF)
            byte = self.predictor.symbol(self.source, given[index] if given else 0, 8, contexts, BYTE,
                                         join(contexts[0], BYTE) % 1024)
            result.append(byte)
            before = (before << 8 | byte) & MASK32
        return bytes(result)

    def number(self, number, contexts):
        length = self.passed(number.bit_length(), 7, contexts, LENGTH)
        role = DIGIT + (length << 8)
        digits = [join(context, role) for context in contexts[:3]]
        detail = join(contexts[0], DIGIT) % 1024
        read = 1 if length else 0
        for left in range(length - 2, -1, -1):
            bit = number >> left & 1
            if length - left <= 12:
                bit = self.predictor.bit(self.source, bit, digits, read & MASK32, DIGIT, detail)
            else:
                bit = self.source.take(bit, 0x8000)
            read = read << 1 | bit
        return read

    def signed(self, number, contexts):
        negative = self.passed(int(number < 0), 1, contexts, SIGN)
        read = self.number(~number if number < 0 else number, contexts)
        return to_signed(~read if negative else read)


# Batches -------------------------------------------------------------------------------------------------------------

def unpacked(frame):
    return subprocess.run(["zstd", "-dqc"], input=frame, stdout=subprocess.PIPE, check=True).stdout


def plain_rows(frame, entries):
    reader, result = Bytes(unpacked(frame)), []
    while entries > 0:
        clock, operator, newly_seen, rows = reader.signed(), reader.signed(), reader.versions(), []
        for _ in range(reader.varint()):
            table, row, operation = reader.signed(), reader.signed(), reader.raw(1)[0]
            rows.append((table, row, operation, reader.raw(reader.varint())))
        result.append((clock, operator, newly_seen, rows))
        entries -= len(rows)
    return result


def taught(path):
    with open(path, "rb") as file:
        reader = Bytes(file.read())
    model, teacher, entries = RowModel(), Teacher(), reader.varint()
    for transaction in plain_rows(reader.rest(), entries):
        model.transaction(teacher, transaction)
    model.forget()
    return model


def main(batch, lesson):
    with open(batch, "rb") as file:
        reader = Bytes(file.read())
    assert reader.raw(4) == b"VNB\1"
    commune, device, first, entries = reader.raw(5).decode(), reader.varint(), reader.varint(), reader.varint()
    previous, chain, needs = reader.raw(reader.varint()), reader.raw(16), reader.versions()
    method, _ = reader.varint(), reader.varint()
    print(commune, device, first, first + entries - 1, previous.hex() or "-", chain.hex(), needs)
    if method == 0:
        transactions = plain_rows(reader.rest(), entries)
    else:
        model, source, transactions, left = taught(lesson), BitReader(reader.rest()), [], entries
        while left > 0:
            transactions.append(model.transaction(source))
            left -= len(transactions[-1][3])
    for clock, operator, newly_seen, rows in transactions:
        print(clock, operator, newly_seen)
        for table, row, operation, changes in rows:
            print("", table, row, operation, changes.hex() or "-")


main(*sys.argv[1:])
