#include "tests/cli/CommandLine.h"
#include "tests/support/Catch.h"

#include <QFile>

using namespace ventanilla::tests;

namespace {

// As the head of UAS, whose window has no head in the program.
class Head
{
public:
    [[nodiscard]] Run tried(const QString &words) const
    {
        return run(m_store.as(QStringLiteral("demo-encargado"), list(words) << QStringLiteral("--json")));
    }
    [[nodiscard]] Run operator()(const QString &words) const { return done(tried(words)); }
    [[nodiscard]] QString propose(const QByteArray &json) const
    {
        return operator()(QStringLiteral("protocol propose ") + m_store.write(QStringLiteral("p.json"), json))
            .object()
            .value(QLatin1String("folio"))
            .toString();
    }
    [[nodiscard]] QString state(const QString &folio) const
    {
        return operator()(QStringLiteral("protocol show ") + folio).object().value(QLatin1String("state")).toString();
    }
    [[nodiscard]] const DemoStore &store() const { return m_store; }

private:
    DemoStore m_store;
};

const QByteArray beca(R"({"from_unit": "MESON", "to_unit": "UAS", "motive": "BECA", "documents": ["Certificado"],
                          "maximum_days": 8, "responsible_role": "social_worker", "responsibilities": "UAS responde."})");

} // namespace

TEST_CASE("a protocol is proposed, accepted on paper, printed and withdrawn on the command line", "[protocol]")
{
    const Head head;
    const QString folio = head.propose(beca);
    CHECK(head.state(folio) == QStringLiteral("proposed"));
    checkRefused(head.tried(QStringLiteral("protocol accept ") + folio), QStringLiteral("Documento"));
    (void)head(QStringLiteral("protocol accept %1 --document Memo-12").arg(folio));
    CHECK(head.state(folio) == QStringLiteral("in_force"));
    const auto file = head(QStringLiteral("protocol history ") + folio).object();
    const auto versions = file.value(QLatin1String("versions")).toArray();
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].toObject().value(QLatin1String("version")).toInt() == 2);
    CHECK(versions[0].toObject().value(QLatin1String("changes")).toArray().size() == 4);
    CHECK(versions[0].toObject().value(QLatin1String("said")).toArray().size() == 2);
    CHECK(versions[1].toObject().value(QLatin1String("state")) == QStringLiteral("replaced"));
    const QString pdf = head.store().file(QStringLiteral("protocolo.pdf"));
    (void)head(QStringLiteral("protocol print %1 --pdf ").arg(folio) + pdf);
    CHECK(QFile(pdf).size() > 1000);
    checkRefused(head.store().desk(list(QStringLiteral("protocol withdraw ") + folio)), QStringLiteral("rol"));
    (void)head(QStringLiteral("protocol withdraw ") + folio);
    CHECK(head.state(folio) == QStringLiteral("withdrawn"));
    CHECK(head.store().isWhole());
}

TEST_CASE("protocols are listed with what is sent without any", "[protocol]")
{
    const Head head;
    const auto all = head(QStringLiteral("protocol list")).array();
    const auto without = head(QStringLiteral("protocol list --without")).array();
    REQUIRE_FALSE(without.isEmpty());
    CHECK(all.size() > without.size());
    for (const auto &line : without)
        CHECK(line.toObject().value(QLatin1String("in_force")).isNull());
    const QString folio = head.propose(R"({"from_unit": "UAS", "to_unit": "VIVIENDA"})");
    const auto waiting = head(QStringLiteral("protocol list --waiting")).array();
    CHECK(std::ranges::any_of(waiting, [&](const QJsonValue &line) {
        return line.toObject().value(QLatin1String("other")).toObject().value(QLatin1String("folio")) == folio;
    }));
}

TEST_CASE("what cannot be proposed or answered is refused in one sentence", "[protocol]")
{
    const Head head;
    const auto propose = [&](const QByteArray &json) {
        return head.tried(QStringLiteral("protocol propose ") + head.store().write(QStringLiteral("p.json"), json));
    };
    checkRefused(propose(R"({"from_unit": "MESON"})"), QStringLiteral("Unidad"));
    checkRefused(propose(R"({"from_unit": "MESON", "to_unit": "LUNA"})"), QStringLiteral("Unidad"));
    checkRefused(propose(R"({"from_unit": "MESON", "to_unit": "UAS", "maximum_days": 0})"), QStringLiteral("Días"));
    checkRefused(propose(R"({"from_unit": "MESON", "to_unit": "OMIL"})"), QStringLiteral("protocolo"));
    checkRefused(propose("[]"), QStringLiteral("JSON"));
    const QString folio = head.propose(R"({"from_unit": "MESON", "to_unit": "UAS"})");
    checkRefused(propose(R"({"from_unit": "MESON", "to_unit": "UAS"})"), QStringLiteral("propuesta"));
    checkRefused(head.tried(QStringLiteral("protocol refuse ") + folio), QStringLiteral("Razón"));
    checkRefused(head.tried(QStringLiteral("protocol show 9-9999")), QStringLiteral("Protocolo"));
}
