#include "core/base/Ids.h"
#include "tests/interchange/office.h"
#include "tests/interchange/table_support.h"
#include "tests/support/Catch.h"

#include <random>

using namespace ventanilla;
using namespace ventanilla::interchange;
using ventanilla::tests::counts;
using ventanilla::tests::Office;

namespace {

using Counts = std::vector<qint64>;

// The ids of the office's units, operators and motives.
qint64 own(qint64 counter)
{
    return composeId(1, counter);
}

// A store as work leaves it: rows of the office's own beside imported ones, gaps, texts with every sign that a file has
// to protect, persons without RUT, former members and programmes, clocks that change.
class RandomOffice
{
public:
    explicit RandomOffice(unsigned seed) : m_random(seed) { }

    void fill(Office &office)
    {
        const auto filled = office.temporary.session.database().write([&](store::Transaction &transaction) {
            addSectors(transaction);
            for (int index = 0; index < 8; ++index)
                addBenefit(transaction, index);
            for (int index = 0; index < 60; ++index)
                addPerson(transaction, index);
            for (int index = 0; index < 20; ++index)
                addHousehold(transaction, index);
            for (int index = 0; index < 60; ++index)
                addGrantProgrammeAndCase(transaction, index);
            for (int index = 0; index < 120; ++index)
                addAttention(transaction, index);
        });
        REQUIRE(filled);
    }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    bool chance() { return upTo(1) == 0; }
    template <class T>
    std::optional<T> perhaps(const T &value)
    {
        return chance() ? std::optional(value) : std::nullopt;
    }
    QString word()
    {
        static const QStringList words{QStringLiteral("Ñanco"), QStringLiteral("O'Higgins"),
            QStringLiteral("Peña Díaz"), QStringLiteral("Soto"), QStringLiteral("Müller-Ríos")};
        return words[upTo(int(words.size()) - 1)];
    }
    QString note()
    {
        static const QStringList notes{QStringLiteral("dijo \"sí\"; y\r\nvolvió"), QStringLiteral("línea 1\nlínea 2"),
            QStringLiteral("=1+1"), QStringLiteral("  con espacios  "), QStringLiteral("; , |"),
            QStringLiteral("_x000D_")};
        return notes[upTo(int(notes.size()) - 1)];
    }
    qint64 pastDay() { return QDate(2026, 3, 1).toJulianDay() - upTo(900); }
    qint64 pastInstant()
    {
        // Around the change of clocks of April 2025, to the millisecond.
        return QDateTime(QDate(2025, 4, 6), QTime(3, 0), Qt::UTC).toMSecsSinceEpoch() + (upTo(40'000) - 20'000) * 1000LL
            + upTo(999);
    }
    std::optional<QString> externalId(const char *kind, int index)
    {
        return perhaps(QStringLiteral("%1-%2").arg(QLatin1String(kind)).arg(index));
    }

    void addSectors(store::Transaction &transaction)
    {
        for (const auto &name : {QStringLiteral("Coironal"), QStringLiteral("Reloca Alto")}) {
            m_sectors.push_back(transaction.nextId<SectorTag>().value());
            transaction.statement("INSERT INTO sector (id, name) VALUES (?, ?)").bind(m_sectors.back(), name).run();
        }
    }

    void addBenefit(store::Transaction &transaction, int index)
    {
        m_benefits.push_back(transaction.nextId<BenefitTag>().value());
        transaction
            .statement("INSERT INTO benefit (id, code, name, unit_id, kind, scope, requirements, documents,"
                       " processing_days, budget, valid_from, need) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(m_benefits.back(), QStringLiteral("AYUDA_%1").arg(index), word(), perhaps(own(1 + upTo(2))),
                1 + upTo(2), 1 + upTo(2), perhaps(QStringLiteral("tramo hasta 60\nedad desde 18")),
                perhaps(QStringLiteral("Cédula; al día\nLiquidación \"original\"")), perhaps(upTo(90)),
                perhaps(qint64(5'000'000'000)), perhaps(pastDay() + 2000), perhaps(word()))
            .run();
    }

    void addPerson(store::Transaction &transaction, int index)
    {
        m_persons.push_back(transaction.nextId<PersonTag>().value());
        const int number = index % 10 == 9 ? 0 : 7'000'000 + index * 13;
        transaction
            .statement("INSERT INTO person (id, rut, given_names, surname1, surname2, social_name, birth_date, sex,"
                       " nationality, indigenous_people, disability, phone, email)"
                       " VALUES (?, nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(m_persons.back(), number, word(), word(), perhaps(word()), perhaps(word()), perhaps(pastDay()),
                perhaps(1 + upTo(2)), perhaps(QStringLiteral("Chile")), perhaps(QStringLiteral("Mapuche")),
                perhaps(upTo(1)), perhaps(QStringLiteral("56912345678")), perhaps(QStringLiteral("a@b.cl")))
            .run();
    }

    void addHousehold(store::Transaction &transaction, int index)
    {
        const qint64 household = transaction.nextId<HouseholdTag>().value();
        transaction
            .statement("INSERT INTO household (id, folio, address, sector_id, latitude, longitude, phone, segment,"
                       " segment_date) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(household, perhaps(QStringLiteral("%1").arg(1000 + index * 7)), perhaps(word()),
                perhaps(m_sectors[size_t(upTo(1))]), perhaps(-36.4 - upTo(1'000'000) / 7e6),
                perhaps(-72.123456789012345), perhaps(QStringLiteral("56912345678")), perhaps(40), perhaps(pastDay()))
            .run();
        for (int member = 0; member < 3; ++member) {
            transaction
                .statement("INSERT INTO household_member (id, household_id, person_id, relation, from_date, to_date)"
                           " VALUES (?, ?, ?, ?, ?, ?)")
                .bind(transaction.nextId<HouseholdMemberTag>(), household, m_persons[size_t(index * 3 + member)],
                    member == 0 ? QStringLiteral("JEFE") : QStringLiteral("HIJO"), pastDay(),
                    upTo(4) == 0 ? std::optional(pastDay()) : std::nullopt)
                .run();
        }
    }

    void addGrantProgrammeAndCase(store::Transaction &transaction, int index)
    {
        const qint64 person = m_persons[size_t(upTo(59))];
        const auto externalName = externalId("g", index);
        const auto grant = transaction.nextId<GrantTag>();
        transaction
            .statement("INSERT INTO benefit_grant (id, benefit_id, person_id, status, status_date, amount, quantity,"
                       " folio, source, external_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(grant, m_benefits[size_t(upTo(7))], person, 1 + upTo(4), pastDay(), perhaps(qint64(22'601)),
                perhaps(upTo(100) / 8.0), perhaps(word()),
                externalName ? std::optional(QStringLiteral("IPS")) : std::nullopt, externalName)
            .run();
        if (chance())
            addSteps(transaction, grant);
        const qint64 from = pastDay();
        transaction
            .statement("INSERT INTO programme_membership (id, person_id, programme, from_date, to_date, status,"
                       " cutoff_date) VALUES (?, ?, ?, ?, ?, ?, ?)")
            .bind(transaction.nextId<ProgrammeMembershipTag>(), person,
                chance() ? QStringLiteral("SUF") : QStringLiteral("FAMILIAS"), from, perhaps(from + 30),
                perhaps(word()), perhaps(pastDay()))
            .run();
        const qint64 opened = pastDay();
        transaction
            .statement("INSERT INTO social_case (id, person_id, unit_id, responsible_id, opened_on, closed_on, result,"
                       " external_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(transaction.nextId<CaseTag>(), person, own(1 + upTo(2)), perhaps(own(11)), opened, perhaps(opened),
                perhaps(note()), externalId("c", index))
            .run();
    }

    // Also such as files have no word for.
    void addSteps(store::Transaction &transaction, GrantId grant)
    {
        for (int step = upTo(3); step >= 0; --step) {
            transaction
                .statement("INSERT INTO grant_event (id, grant_id, status, occurred_at, on_date, amount, folio)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .bind(transaction.nextId<GrantEventTag>(), grant, 1 + upTo(5), pastInstant(), pastDay(),
                    perhaps(qint64(30'000)), perhaps(word()))
                .run();
        }
    }

    void addAttention(store::Transaction &transaction, int index)
    {
        const qint64 attention = transaction.nextId<AttentionTag>().value();
        const qint64 started = pastInstant();
        transaction
            .statement("INSERT INTO attention (id, person_id, unit_id, operator_id, channel, started_at, ended_at,"
                       " finished, note, external_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(attention, perhaps(m_persons[size_t(upTo(59))]), own(1 + upTo(2)), own(10 + upTo(1)), 1 + upTo(4),
                started, perhaps(started + upTo(5'000'000)), upTo(1), perhaps(note()), externalId("a", index))
            .run();
        for (int position = upTo(2); position >= 0; --position) {
            transaction
                .statement("INSERT INTO attention_motive (id, attention_id, motive_id, position, outcome)"
                           " VALUES (?, ?, ?, ?, ?)")
                .bind(transaction.nextId<AttentionMotiveTag>(), attention, own(1 + upTo(1)), position, 1 + upTo(4))
                .run();
        }
        if (chance())
            addReferral(transaction, attention, started, index);
    }

    void addReferral(store::Transaction &transaction, qint64 attention, qint64 created, int index)
    {
        const qint64 referral = transaction.nextId<ReferralTag>().value();
        transaction
            .statement("INSERT INTO referral (id, attention_id, from_unit_id, to_unit_id, motive_id, priority,"
                       " created_at, deadline, external_id) VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?)")
            .bind(referral, perhaps(attention), own(1), own(2), own(1), created, perhaps(pastDay()),
                externalId("d", index))
            .run();
        qint64 at = created;
        for (int state = 1; state <= 7 && (state == 1 || upTo(4) > 0); ++state) {
            // Either sent back or answered, as it happens, and then on.
            const bool hasNote = state == 4 || state == 6;
            transaction
                .statement("INSERT INTO referral_event (id, referral_id, state, occurred_at, note)"
                           " VALUES (?, ?, ?, ?, ?)")
                .bind(transaction.nextId<ReferralEventTag>(), referral, state, at,
                    hasNote ? perhaps(note()) : std::nullopt)
                .run();
            at += upTo(3'000'000);
        }
    }

    std::mt19937 m_random;
    std::vector<qint64> m_sectors;
    std::vector<qint64> m_benefits;
    std::vector<qint64> m_persons;
};

} // namespace

TEST_CASE("everything exported comes back from an empty store byte for byte", "[export]")
{
    const unsigned seed = GENERATE(1U, 2U, 3U);
    Office first;
    RandomOffice(seed).fill(first);
    Office second;
    for (const Kind kind : allKinds) {
        INFO(codeOf(kind).toStdString() << " seed " << seed);
        const QByteArray written = first.give(kind);
        CHECK(written.count("\r\n") > 5);
        const auto report = second.take(kind, written);
        for (const RowProblem &problem : report.problems)
            UNSCOPED_INFO(sentence(problem.reason).toStdString() << " " << problem.value.toStdString());
        CHECK(report.rejected == 0);
        CHECK(report.added == report.read);
        CHECK(second.give(kind) == written);
        // Nor does the file change anything where it comes from.
        const auto home = first.take(kind, written);
        CHECK(home.equal == home.read);
    }
}

TEST_CASE("a workbook brings back what CSV does", "[export]")
{
    Office first;
    RandomOffice(7).fill(first);
    Office second;
    NoProgress progress;
    for (const Kind kind : allKinds) {
        INFO(codeOf(kind).toStdString());
        const QString file = first.folder.filePath(codeOf(kind) + QStringLiteral(".xlsx"));
        REQUIRE(exportFile(first.temporary.session, kind, file, progress));
        const auto report = importFile(second.temporary.session, kind, file, {}, progress);
        REQUIRE(report);
        CHECK(report->added == report->read);
        CHECK(second.give(kind) == first.give(kind));
    }
}

TEST_CASE("what a file cannot name is counted, and exporting is audited", "[export]")
{
    Office office;
    office.run("INSERT INTO person (id, rut, given_names, surname1) VALUES (140737488355329, 7000001, 'Ana', 'Soto'),"
               " (140737488355330, NULL, 'Eva', 'Soto')");
    NoProgress progress;
    const QString file = office.folder.filePath(QStringLiteral("personas.csv"));
    const auto report = exportFile(office.temporary.session, Kind::Persons, file, progress);
    REQUIRE(report);
    CHECK(*report == ExportReport{1, 1});
    CHECK(tests::bytesOf(file)
        == "\xef\xbb\xbfrut;nombres;apellido_paterno;apellido_materno;nombre_social;fecha_nacimiento;sexo;nacionalidad;"
           "pueblo_originario;discapacidad;telefono;correo\r\n"
            + tests::rut(7'000'001) + ";Ana;Soto;;;;;;;;;\r\n");
    CHECK(office.count("SELECT count(*) FROM audit_event WHERE action = 7 AND detail = 'personas: 1'") == 1);
}
