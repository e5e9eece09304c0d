#include "app/cli/bench/Bench.h"
#include "app/workspace/Workspace.h"
#include "core/bench/NewRows.h"
#include "core/bench/Samples.h"

#include <QFile>

namespace ventanilla::cli::bench {

using namespace ventanilla::bench;

namespace {

constexpr int saved = 1000;

QString noteFor(size_t number)
{
    return QStringLiteral("Consulta por el estado de su solicitud; se le explica el trámite y los plazos. Visita %1.")
        .arg(number);
}

// The copy of the store that the raw commits are made to; gone with its files.
class Copy
{
public:
    Copy(const Setting &setting, security::Session &session)
        : m_file(setting.folder + QStringLiteral("/bench-copy.db")), m_session(session), m_clock(setting.clock)
    { }
    Copy(const Copy &) = delete;
    Copy &operator=(const Copy &) = delete;
    ~Copy()
    {
        m_store.reset();
        remove();
    }

    Result<void> make()
    {
        remove();
        if (auto copied = copyStore(m_session.database(), m_file); !copied)
            return copied;
        auto opened = RawStore::open(m_file, m_session.database().key(), m_clock);
        if (!opened)
            return failure(opened.error());
        m_store = std::move(*opened);
        return {};
    }

    RawStore &store() { return *m_store; }

private:
    void remove()
    {
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(m_file + QLatin1String(ending));
    }

    QString m_file;
    security::Session &m_session;
    const Clock &m_clock;
    std::unique_ptr<RawStore> m_store;
};

struct Sides
{
    Times ours;
    Times rows;
    Times blob;
    qint64 rowCount = 0;
    qint64 bytes = 0;
};

// Turn by turn: an attention saved; its very rows, as they came to be, into the same tables of the copy; their bytes.
Result<Sides> compare(security::Session &session, RawStore &copy, const std::vector<attention::Motive> &motives)
{
    const auto persons = samplePersons(session.database(), saved, 3);
    if (!persons)
        return failure(persons.error());
    attention::FrontDesk desk(session, workspace::frontDeskSources());
    NewRows rows(session.database(), copy);
    Sides sides;
    for (size_t number = 0; number < persons->size(); ++number) {
        const auto draft = attentionFor(desk, (*persons)[number].id, number, motives);
        const auto id = sides.ours.measure([&] { return desk.finish(draft); });
        if (!id)
            return failure(id.error());
        rows.read();
        sides.rowCount += rows.rows();
        sides.bytes += rows.bytes();
        const QByteArray blob(qsizetype(rows.bytes()), 'x');
        const auto commitRows = [&] { return rows.insert(), 0; };
        const auto commitBlob = [&] { return copy.commitBlob(blob), 0; };
        if (number % 2 == 0)
            sides.rows.measure(commitRows);
        sides.blob.measure(commitBlob);
        if (number % 2 == 1)
            sides.rows.measure(commitRows);
    }
    return sides;
}

} // namespace

attention::AttentionDraft attentionFor(
    const attention::FrontDesk &desk, PersonId person, size_t number, const std::vector<attention::Motive> &motives)
{
    attention::AttentionDraft draft = desk.begin(person);
    draft.content.note = noteFor(number);
    for (size_t index = 0; index < 2; ++index) {
        attention::AttentionMotive motive;
        motive.motive = motives[(number + index) % motives.size()].id;
        motive.outcome = index == 0 ? attention::Outcome::Informed : attention::Outcome::Resolved;
        motive.answer = QStringLiteral("Se informa.");
        draft.content.motives.push_back(motive);
    }
    return draft;
}

Result<Figures> measureAttention(const Setting &setting)
{
    auto session = signInAs(setting, QStringLiteral("demo-meson"));
    if (!session)
        return failure(session.error());
    const auto motives = session->read(security::Permission::RegisterAttention,
        [](store::Connection &connection) { return attention::motives::all(connection); });
    if (!motives)
        return failure(motives.error());
    Copy copy(setting, *session);
    if (auto made = copy.make(); !made)
        return failure(made.error());
    const auto sides = compare(*session, copy.store(), *motives);
    if (!sides)
        return failure(sides.error());
    Figure figure = Figure::ofTimes(QStringLiteral("save"), sides->ours);
    figure.beside(QStringLiteral("same_rows"), sides->rows).beside(QStringLiteral("one_blob"), sides->blob);
    figure.aim(Figure::Target::RatioAtMost, 1.5, QStringLiteral("same_rows"));
    figure.facts.insert(QStringLiteral("rows"), double(sides->rowCount) / saved);
    figure.facts.insert(QStringLiteral("bytes"), double(sides->bytes) / saved);
    return Figures{figure};
}

} // namespace ventanilla::cli::bench
