#!/usr/bin/env python3
"""Makes the lesson that the model of batches is taught with (FORMAT.md, "Lesson"): invented weeks of an office, with the
sentences of lesson/phrases.txt and resources/data/narrative.csv. Usage: make_lesson.py PROJECT OUTPUT; needs `zstd`.
A lesson is frozen once released: a better one gets a new number."""
import csv
import random
import subprocess
import sys
from pathlib import Path

project, output = Path(sys.argv[1]), Path(sys.argv[2])
draw = random.Random(20260101)

INSERT, UPDATE = 1, 2
UNIT, OPERATOR, PERSON, HOUSEHOLD, MEMBER, GRANT = 1, 2, 6, 7, 8, 11
ATTENTION, MOTIVE_ROW, CORRECTION, REFERRAL, EVENT, CASE = 12, 13, 14, 16, 17, 18
SERVER, DESK = 1, 3  # the devices that founded the commune and that writes this
VISITS = 160


def row_id(device, counter):
    return device << 47 | counter


def varint(value):
    result = bytearray()
    while value >= 0x80:
        result.append(value & 0x7F | 0x80)
        value >>= 7
    result.append(value)
    return bytes(result)


def signed(value):
    return varint(value << 1 if value >= 0 else (-value << 1) - 1)


def packed(values):
    result = bytearray()
    for column, value in sorted(values.items()):
        result += varint(column)
        if value is None:
            result += b"n"
        elif isinstance(value, int):
            result += b"i" + signed(value)
        else:
            text = value.encode()
            result += b"t" + varint(len(text)) + text
    return bytes(result)


def listed(path, column, separator="|"):
    with open(path, newline="", encoding="utf-8") as file:
        return [text for line in csv.DictReader(file) for text in line[column].split(separator) if text]


data = project / "resources/data"
NOTES = [line for line in (Path(__file__).parent / "lesson/phrases.txt").read_text(encoding="utf-8").splitlines() if line]
NOTES += listed(data / "narrative.csv", "notes")
ANSWERS = listed(data / "narrative.csv", "answers")
NEXT = listed(data / "narrative.csv", "next_steps")
GIVEN = sorted(set(listed(data / "names/given_names.csv", "names")))
SURNAMES = listed(data / "names/surnames.csv", "surnames")
ENDINGS = ["Firma.", "Visita pendiente.", "Viene de {place}.", "Con {given} {surname}.", "Debe ${amount}.000.",
           "Se cita el {day}.", "Llamar al hijo.", "Ver carpeta de la familia {surname}.", "", ""]
PLACES = sorted({part.strip() for name in ("localities.csv",)
                 for row in csv.DictReader(open(data / name, newline="", encoding="utf-8"))
                 for value in row.values() for part in value.split("|") if part.strip().isalpha()})
DAYS = "lunes martes miércoles jueves viernes".split()
DOCUMENTS = ["Cédula de identidad", "Cartola hogar del RSH", "Liquidación de sueldo", "Receta médica\nCotización"]
REASONS = ["Cesantía", "Gastos médicos", "Emergencia por incendio"]


def filled(text):
    return text.format(place=draw.choice(PLACES), given=draw.choice(GIVEN), surname=draw.choice(SURNAMES),
                       amount=draw.randrange(5, 300), day=draw.choice(DAYS))


def ranked(values):
    return draw.choices(values, [1 / (place + 6) for place in range(len(values))])[0]


class Journal:
    def __init__(self):
        self.rows = bytearray()
        self.entries = 0
        self.last = {}

    def next(self, table):
        self.last[table] = self.last.get(table, draw.randrange(100, 900)) + 1
        return row_id(DESK, self.last[table])

    def transaction(self, milliseconds, operator, entries):
        self.rows += signed(milliseconds << 16) + signed(operator) + varint(0) + varint(len(entries))
        for table, row, operation, values in entries:
            changes = packed(values)
            self.rows += signed(table) + signed(row) + bytes([operation]) + varint(len(changes)) + changes
        self.entries += len(entries)


def present(values):
    return {column: value for column, value in values.items() if value is not None}


def visit(journal, number, now):
    operator, unit = ranked(STAFF)
    person = row_id(SERVER, draw.randrange(1, 6000))
    start = (now - draw.randrange(200_000, 1_500_000)) // 1000 * 1000
    motives = 1 + (draw.random() < 0.45) + (draw.random() < 0.2)
    refers, opens = number % 3 == 0, number % 50 == 7
    attention = journal.next(ATTENTION)
    note = (NOTES[number % len(NOTES)] + " " + filled(draw.choice(ENDINGS))).strip() if draw.random() < 0.95 else None
    outcomes = [3 if refers and index == 0 else draw.choices([1, 2, 5], [5, 4, 1])[0] for index in range(motives)]
    entries = [(ATTENTION, attention, INSERT, present({
        1: person if draw.random() < 0.97 else None, 2: unit, 3: operator, 4: draw.choices([1, 2, 3, 4], [82, 10, 4, 4])[0],
        5: start, 6: now // 1000 * 1000, 7: int(5 not in outcomes), 9: note}))]
    motive = 0
    for position, outcome in enumerate(outcomes):
        motive = ranked(MOTIVES)
        entries.append((MOTIVE_ROW, journal.next(MOTIVE_ROW), INSERT, present({
            1: attention, 2: motive, 3: position, 4: outcome, 5: ranked(ANSWERS) if draw.random() < 0.9 else None,
            6: ranked(NEXT) if outcome in (3, 5) else None,
            7: ranked(DOCUMENTS) if outcome == 5 and draw.random() < 0.5 else None,
            8: today(now) + 14 if outcome == 3 else None})))
    if refers:
        referral = journal.next(REFERRAL)
        entries.append((REFERRAL, referral, INSERT, {
            1: attention, 2: person, 3: unit, 4: ranked(UNITS), 5: entries[1][3][2], 6: 1 + (draw.random() < 0.15),
            7: now, 8: today(now) + 14}))
        entries.append((EVENT, journal.next(EVENT), INSERT, present({
            1: referral, 2: 1, 3: now, 4: operator, 5: filled(draw.choice(NOTES)) if draw.random() < 0.2 else None})))
    if opens:
        entries.append((CASE, journal.next(CASE), INSERT, {
            1: person, 2: row_id(SERVER, draw.randrange(1, 2500)), 3: unit, 4: operator, 5: attention, 6: today(now)}))
    if number % 12 == 5:
        entries.append((GRANT, journal.next(GRANT), INSERT, present({
            1: row_id(SERVER, draw.randrange(1, 60)), 2: row_id(SERVER, draw.randrange(1, 6000)),
            3: row_id(SERVER, draw.randrange(1, 2500)), 4: operator, 5: draw.choice([1, 3, 5]), 6: today(now),
            7: draw.randrange(2, 50) * 5000, 10: ranked(REASONS) if draw.random() < 0.4 else None})))
    if number % 25 == 9:
        entries.append((HOUSEHOLD, row_id(SERVER, draw.randrange(1, 2500)), UPDATE, draw.choice([
            {6: "+569%d" % draw.randrange(30_000_000, 99_999_999)},
            {2: "%s %d" % (draw.choice(SURNAMES), draw.randrange(1, 1500))}])))
    journal.transaction(now, operator, entries)


def today(milliseconds):
    return 2440588 + milliseconds // 86_400_000


UNITS = [row_id(SERVER, number) for number in (1, 2, 3, 4, 5, 6, 7, 8)]
STAFF = [(row_id(SERVER, number), UNITS[number % 5]) for number in range(2, 12)]
MOTIVES = [row_id(SERVER, number) for number in range(1, 19)]


def main():
    journal = Journal()
    now = 1_767_603_600_000
    for number in range(VISITS):
        now += draw.randrange(1_000, 180_000) if number % 60 else 64_800_000 + draw.randrange(1, 999)
        visit(journal, number, now)
    frame = subprocess.run(["zstd", "-19", "--no-check", "-qc"], input=bytes(journal.rows), stdout=subprocess.PIPE, check=True)
    output.write_bytes(varint(journal.entries) + frame.stdout)
    print(journal.entries, "entries,", len(journal.rows), "bytes,", output.stat().st_size, "packed")


main()
