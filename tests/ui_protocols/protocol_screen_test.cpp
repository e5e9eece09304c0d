#include "tests/referrals/Units.h"
#include "tests/support_ui/PaperKeys.h"
#include "tests/support_ui/TabStops.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/DetailSection.h"
#include "ui/common/Field.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Notice.h"
#include "ui/common/TextArea.h"
#include "ui/protocols/AnswerForm.h"
#include "ui/protocols/ProposalForm.h"
#include "ui/protocols/ProtocolCard.h"
#include "ui/protocols/ProtocolModel.h"
#include "ui/protocols/ProtocolScreen.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace ventanilla;
using namespace ventanilla::referrals;
using namespace ventanilla::protocols_ui;
using security::Role;

namespace {

constexpr int patience = 20'000;

template <class Condition>
void until(Condition condition)
{
    REQUIRE(QTest::qWaitFor(condition, patience));
}

QPushButton *button(const QWidget &within, const QString &text)
{
    for (auto *each : within.findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().remove(QLatin1Char('&')) == text)
            return each;
    }
    return nullptr;
}

struct Office : tests::Units
{
    Office()
        : windowHead(sessionOf(QStringLiteral("jefa"), window, Role::UnitHead)),
          subsidiesHead(sessionOf(QStringLiteral("jefe"), subsidies, Role::UnitHead))
    { }

    [[nodiscard]] ProtocolId propose(UnitId to)
    {
        ProposalOrder order;
        order.fromUnit = window;
        order.toUnit = to;
        order.documents = {QStringLiteral("Cédula de identidad")};
        order.validFrom = windowHead.today();
        const auto id = referrals::propose(windowHead, order);
        REQUIRE(id);
        return *id;
    }

    security::Session windowHead;
    security::Session subsidiesHead;
};

class Shown
{
public:
    explicit Shown(security::Session &session) : screen(session)
    {
        screen.resize(1160, 690);
        screen.show();
        screen.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&screen));
        screen.activate();
    }
    ProtocolModel *model() { return screen.findChild<ProtocolModel *>(); }
    ProtocolCard *card() { return screen.findChild<ProtocolCard *>(); }
    ProposalForm *proposal() { return screen.findChild<ProposalForm *>(); }
    AnswerForm *answer() { return screen.findChild<AnswerForm *>(); }
    ui::Notice *notice() { return screen.findChild<ui::Notice *>(); }
    void press(const QWidget &within, const QString &text)
    {
        auto *found = button(within, text);
        INFO(text.toStdString());
        REQUIRE(found);
        found->click();
    }
    QString row(int place) { return model()->index(place).data(Qt::AccessibleTextRole).toString(); }
    // Whether a text of the card says it.
    bool says(const QString &text)
    {
        const auto labels = card()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    ProtocolScreen screen;
};

} // namespace

TEST_CASE("a protocol is proposed on one screen and accepted on the other unit's", "[protocols]")
{
    Office office;
    Shown here(office.windowHead);
    REQUIRE(button(here.screen, QStringLiteral("New protocol…")));
    here.press(here.screen, QStringLiteral("New protocol…"));
    CHECK(here.proposal()->isVisible());
    auto choices = here.proposal()->findChildren<ui::ChoiceField *>();
    REQUIRE(choices.size() == 4);
    CHECK(choices[0]->value() == QVariant(qlonglong(office.window.value())));
    here.press(*here.proposal(), QStringLiteral("Propose"));
    const auto fields = here.proposal()->findChildren<ui::Field *>();
    CHECK(std::ranges::any_of(fields, [](const ui::Field *field) { return !field->problem().isEmpty(); }));
    choices[1]->setValue(QVariant(qlonglong(office.subsidies.value())));
    here.proposal()->findChildren<ui::TextArea *>().front()->setText(QStringLiteral("Cédula\nCartola RSH"));
    CHECK(here.screen.hasUnsavedWork());
    here.press(*here.proposal(), QStringLiteral("Propose"));
    until([&] { return here.model()->rowCount() == 1 && here.card()->isVisible(); });
    CHECK_FALSE(here.screen.hasUnsavedWork());
    CHECK_FALSE(button(*here.card(), QStringLiteral("Accept")));
    CHECK(here.says(QStringLiteral("waits for Unidad SUBSIDIOS")));

    Shown there(office.subsidiesHead);
    until([&] { return button(*there.card(), QStringLiteral("Accept")) != nullptr; });
    there.press(*there.card(), QStringLiteral("Accept"));
    until([&] { return there.says(QStringLiteral("In force since")); });
    CHECK(there.notice()->tone() == ui::Tone::Success);
    CHECK(there.row(0).contains(QStringLiteral("in force since")));
}

TEST_CASE("a refusal asks for its reason beside the field, and the proposer reads it", "[protocols]")
{
    Office office;
    (void)office.propose(office.subsidies);
    Shown there(office.subsidiesHead);
    until([&] { return button(*there.card(), QStringLiteral("Refuse…")) != nullptr; });
    there.press(*there.card(), QStringLiteral("Refuse…"));
    until([&] { return there.answer()->isVisible(); });
    there.press(*there.answer(), QStringLiteral("Refuse"));
    const auto fields = there.answer()->findChildren<ui::Field *>();
    CHECK(std::ranges::any_of(fields, [](const ui::Field *field) { return !field->problem().isEmpty(); }));
    there.answer()->findChild<ui::TextArea *>()->setText(QStringLiteral("Faltan documentos"));
    CHECK(there.screen.hasUnsavedWork());
    there.press(*there.answer(), QStringLiteral("Refuse"));
    until([&] { return there.says(QStringLiteral("Faltan documentos")); });
    CHECK_FALSE(there.screen.hasUnsavedWork());

    Shown here(office.windowHead);
    until([&] { return here.says(QStringLiteral("Faltan documentos")); });
    CHECK(button(*here.card(), QStringLiteral("Propose a new version…")));
}

TEST_CASE("a unit outside is answered for on paper, and what holds is withdrawn after a question", "[protocols]")
{
    Office office;
    (void)office.propose(office.hospital);
    Shown here(office.windowHead);
    until([&] { return button(*here.card(), QStringLiteral("Accepted on paper…")) != nullptr; });
    here.press(*here.card(), QStringLiteral("Accepted on paper…"));
    until([&] { return here.answer()->isVisible(); });
    here.answer()->findChild<QLineEdit *>()->setText(QStringLiteral("Convenio 12"));
    here.press(*here.answer(), QStringLiteral("Accept"));
    until([&] { return here.says(QStringLiteral("on paper: Convenio 12")); });
    ui::message::answerNext(ui::message::Answer::Accept);
    here.press(*here.card(), QStringLiteral("Withdraw"));
    until([&] { return here.says(QStringLiteral("Withdrawn on")); });
    CHECK(here.row(0).contains(QStringLiteral("Without protocol")));
}

TEST_CASE(
    "who is sent without a protocol is listed with how many, and a protocol is proposed from there", "[protocols]")
{
    Office office;
    (void)office.propose(office.subsidies);
    for (int count = 0; count < 3; ++count)
        (void)office.refer(office.housing);
    Shown here(office.windowHead);
    until([&] { return here.model()->rowCount() == 2; });
    here.screen.choose(Show::WithoutProtocol);
    until([&] { return here.model()->rowCount() == 2; });
    CHECK(here.row(1).contains(QStringLiteral("3 referral")));
    here.screen.choose(Show::Waiting);
    until([&] { return here.model()->rowCount() == 1; });
    CHECK(here.row(0).contains(QStringLiteral("version 1 waits for")));
    here.screen.choose(Show::All);
    here.screen.findChild<QListView *>()->setCurrentIndex(here.model()->index(1));
    until([&] { return button(*here.card(), QStringLiteral("Propose a protocol…")) != nullptr; });
    here.press(*here.card(), QStringLiteral("Propose a protocol…"));
    CHECK(here.proposal()->order().toUnit == office.housing);
    CHECK_FALSE(here.screen.hasUnsavedWork());
}

TEST_CASE("others read what was agreed and change nothing", "[protocols]")
{
    Office office;
    (void)office.propose(office.subsidies);
    auto desk = office.sessionOf(QStringLiteral("rosa"), office.window);
    Shown shown(desk);
    until([&] { return shown.model()->rowCount() == 1 && shown.card()->isVisible(); });
    for (const char *text : {"Accept", "Refuse…", "Withdraw", "New protocol…", "Propose a new version…"})
        CHECK_FALSE(button(shown.screen, QString::fromUtf8(text)));
    CHECK(button(*shown.card(), QStringLiteral("Print to sign")));
    CHECK(button(*shown.card(), QStringLiteral("Save as PDF")));
}

TEST_CASE("units chosen by hand bring what they agreed last, and what was typed stays", "[protocols]")
{
    Office office;
    ProposalOrder agreed;
    agreed.fromUnit = office.window;
    agreed.toUnit = office.subsidies;
    agreed.documents = {QStringLiteral("Cartola RSH")};
    agreed.maximumDays = 3;
    agreed.validFrom = office.windowHead.today();
    REQUIRE(referrals::propose(office.windowHead, agreed));
    Shown here(office.windowHead);
    here.press(here.screen, QStringLiteral("New protocol…"));
    const auto choices = here.proposal()->findChildren<ui::ChoiceField *>();
    const auto choose = [&](UnitId to) { choices[1]->setValue(QVariant(qlonglong(to.value()))); };
    CHECK(here.proposal()->order().maximumDays == usualDays);
    choose(office.subsidies);
    CHECK(here.proposal()->order().maximumDays == 3);
    CHECK(here.proposal()->order().documents == agreed.documents);
    choose(office.housing);
    CHECK(here.proposal()->order().maximumDays == usualDays);
    CHECK(here.proposal()->order().documents.isEmpty());
    here.proposal()->findChildren<ui::TextArea *>().front()->setText(QStringLiteral("Escritura"));
    choose(office.subsidies);
    CHECK(here.proposal()->order().maximumDays == 3);
    CHECK(here.proposal()->order().documents == QStringList{QStringLiteral("Escritura")});
}

TEST_CASE("the protocol shown goes into a file by its keys, and without a printer that way out is told", "[protocols]")
{
    Office office;
    (void)office.propose(office.subsidies);
    Shown shown(office.windowHead);
    until([&] { return shown.model()->rowCount() == 1 && shown.card()->isVisible(); });
    const auto saved = tests::savePaper(shown.screen);
    CHECK(saved.name.startsWith(QStringLiteral("protocol-")));
    CHECK(saved.text.contains(QStringLiteral("Unidad MESON → Unidad SUBSIDIOS")));
    until([&] { return shown.notice()->text().contains(saved.name); });
    QTest::keyClick(shown.screen.findChild<QListView *>(), Qt::Key_P, Qt::ControlModifier);
    until([&] { return shown.notice()->tone() == ui::Tone::Error; });
    CHECK(shown.notice()->text().contains(QStringLiteral("Save it as PDF instead")));
}
