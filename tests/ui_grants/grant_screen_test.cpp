#include "core/catalogue/Catalogue.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/support/TemporarySession.h"
#include "tests/support_ui/PaperKeys.h"
#include "tests/support_ui/TabStops.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/TextArea.h"
#include "ui/grants/GrantCard.h"
#include "ui/grants/GrantModel.h"
#include "ui/grants/GrantScreen.h"
#include "ui/grants/MovementForm.h"
#include "ui/grants/OverdraftCard.h"
#include "ui/grants/StepForm.h"
#include "ui/grants/StockModel.h"
#include "ui/grants/StockScreen.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace ventanilla;
using namespace ventanilla::catalogue;
using security::Role;

namespace {

constexpr int patience = 20'000;

// Two people have asked for boxes of food, of which there are three.
struct Office
{
    Office()
    {
        const auto made = store.database.write([&](store::Transaction &transaction) {
            Benefit box;
            box.code = QStringLiteral("CAJA");
            box.name = QStringLiteral("Caja de alimentos");
            box.kind = BenefitKind::Goods;
            box.stock = 3;
            box.minimumStock = 2;
            benefit = benefits::insert(transaction, box);
            first = tests::addPerson(transaction, QStringLiteral("Rosa"), QStringLiteral("Soto"));
            second = tests::addPerson(transaction, QStringLiteral("Juan"), QStringLiteral("Pérez"));
        });
        REQUIRE(made);
        auto desk = temporary.as(Role::FrontDesk);
        REQUIRE(requestGrant(desk, {benefit, first, {}, 2, {}}));
        REQUIRE(requestGrant(desk, {benefit, second, {}, 1, {}}));
    }

    tests::TemporarySession temporary{Role::Administrator};
    tests::TemporaryStore &store = temporary.store;
    BenefitId benefit;
    PersonId first;
    PersonId second;
};

template <class Screen>
void show(Screen &screen)
{
    screen.resize(1160, 690);
    screen.show();
    screen.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&screen));
    screen.activate();
}

QPushButton *button(const QWidget &within, const QString &text)
{
    for (auto *each : within.findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().remove(QLatin1Char('&')) == text)
            return each;
    }
    return nullptr;
}

template <class Condition>
void until(Condition condition)
{
    REQUIRE(QTest::qWaitFor(condition, patience));
}

class Shown
{
public:
    Shown(Office &office, Role role, bool anyWaits = true) : session(office.temporary.as(role)), screen(session)
    {
        show(screen);
        if (anyWaits)
            until([&] { return card()->shown().has_value(); });
    }
    grants_ui::GrantCard *card() { return screen.findChild<grants_ui::GrantCard *>(); }
    grants_ui::GrantModel *model() { return screen.findChild<grants_ui::GrantModel *>(); }
    grants_ui::StepForm *form() { return screen.findChild<grants_ui::StepForm *>(); }
    ui::Notice *notice() { return screen.findChild<ui::Notice *>(); }

    void choose(GrantStatus status, int rows)
    {
        screen.findChild<ui::ChoiceField *>()->setValue(QVariant(qlonglong(status)));
        until([&] { return model()->rowCount() == rows; });
        if (rows > 0)
            until([&] { return card()->shown().has_value(); });
    }
    // The step's button, and the one of the same name in the form.
    void take(const QString &step)
    {
        const auto *chosen = button(*card(), step);
        REQUIRE(chosen);
        const_cast<QPushButton *>(chosen)->click();
        until([&] { return form()->isVisible(); });
        press(step);
    }
    void press(const QString &step)
    {
        auto *confirm = button(*form(), step);
        REQUIRE(confirm);
        const int before = model()->rowCount();
        confirm->click();
        until([&] { return notice()->isVisible() || model()->rowCount() != before || hasProblem(); });
    }
    bool hasProblem()
    {
        const auto fields = form()->findChildren<ui::Field *>();
        return std::ranges::any_of(fields, [](const ui::Field *field) { return !field->problem().isEmpty(); });
    }

    security::Session session;
    grants_ui::GrantScreen screen;
};

} // namespace

TEST_CASE("who decides about a grant is told of the one before it", "[grants]")
{
    Office office;
    REQUIRE(office.store.database.write([&](store::Transaction &transaction) {
        transaction.statement("UPDATE benefit SET period_months = 12").run();
        Grant had;
        had.benefit = office.benefit;
        had.person = office.first;
        had.status = GrantStatus::Delivered;
        had.statusDate = office.temporary.session.today().addDays(-40);
        grants::insert(transaction, had);
    }));
    Shown worker(office, Role::SocialWorker);
    const auto told = [&] {
        const auto notices = worker.card()->findChildren<ui::Notice *>();
        const auto found = std::ranges::find_if(notices, [](const ui::Notice *notice) { return notice->isVisible(); });
        return found == notices.end() ? QString() : (*found)->text();
    };
    CHECK(told().startsWith(QStringLiteral("It was granted to this person on")));
    worker.take(QStringLiteral("Evaluate"));
    until([&] { return worker.model()->rowCount() == 1; });
    until([&] { return worker.card()->shown().has_value(); });
    CHECK(told().isEmpty()); // the other person's
    worker.choose(GrantStatus::Evaluated, 1);
    CHECK_FALSE(told().isEmpty());
}

TEST_CASE("a grant that is asked for from elsewhere is shown, though the list begins with another", "[grants]")
{
    Office office;
    Shown worker(office, Role::SocialWorker);
    REQUIRE(worker.model()->rowCount() == 2);
    const GrantId first = worker.model()->at(0)->grant.id;
    const GrantId second = worker.model()->at(1)->grant.id;
    REQUIRE(worker.card()->shown() == first);
    worker.screen.activate();
    worker.screen.open(grants_ui::openGrant(second));
    until([&] { return worker.card()->shown() == second; });
    QTest::qWait(200); // the list has been read meanwhile, and stays where it was asked to be
    CHECK(worker.card()->shown() == second);
}

TEST_CASE("a grant goes from the request to the delivery on the screen", "[grants]")
{
    Office office;
    Shown worker(office, Role::SocialWorker);
    REQUIRE(worker.model()->rowCount() == 2);
    CHECK(worker.model()->index(0).data().toString() == QStringLiteral("Rosa Soto"));
    worker.take(QStringLiteral("Evaluate"));
    until([&] { return worker.model()->rowCount() == 1; });
    CHECK(worker.notice()->tone() == ui::Tone::Success);
    worker.choose(GrantStatus::Evaluated, 1);
    worker.take(QStringLiteral("Approve"));
    until([&] { return worker.model()->rowCount() == 0; });
    worker.choose(GrantStatus::Approved, 1);
    CHECK(button(*worker.card(), QStringLiteral("Print to sign")));
    const auto receipt = tests::savePaper(worker.screen);
    CHECK(receipt.name.startsWith(QStringLiteral("delivery-")));
    CHECK(receipt.text.contains(QStringLiteral("Rosa Soto")));
    CHECK(receipt.text.contains(QStringLiteral("Signature of who receives")));
    QVariant opened;
    QObject::connect(&worker.screen, &ui::Screen::navigationRequested, &worker.screen,
        [&](const QString &, const QVariant &what) { opened = what; });
    Q_EMIT worker.card()->personRequested(office.first);
    CHECK(opened.toLongLong() == office.first.value());
    worker.take(QStringLiteral("Deliver"));
    until([&] { return worker.model()->rowCount() == 0; });
    worker.choose(GrantStatus::Delivered, 1);
    CHECK_FALSE(button(*worker.card(), QStringLiteral("Deliver")));
}

TEST_CASE("a grant says under which version it was requested once the catalogue has changed", "[grants]")
{
    Office office;
    auto administrator = office.temporary.as(Role::Administrator);
    const auto tells = [](const Shown &shown) {
        const auto labels = shown.screen.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("Requested under"))
                && label->text().contains(QStringLiteral("Legal basis"));
        });
    };
    CHECK_FALSE(tells(Shown(office, Role::UnitHead)));

    const auto stored = benefitByCode(administrator, QStringLiteral("CAJA"));
    REQUIRE(stored);
    auto changed = *stored;
    changed.legalBasis = QStringLiteral("Decreto 7");
    REQUIRE(saveBenefit(administrator, {changed, {}, QStringLiteral("Lo dice el decreto"), *stored}));
    CHECK(tells(Shown(office, Role::UnitHead)));
}

TEST_CASE("what is missing for a step is said beside its field", "[grants]")
{
    Office office;
    Shown worker(office, Role::SocialWorker);
    worker.take(QStringLiteral("Reject"));
    CHECK(worker.hasProblem());
    CHECK(worker.model()->rowCount() == 2);
    for (auto *edit : worker.form()->findChildren<ui::TextArea *>())
        edit->setText(QStringLiteral("Ya recibió en marzo"));
    CHECK(worker.screen.hasUnsavedWork());
    worker.press(QStringLiteral("Reject"));
    until([&] { return worker.model()->rowCount() == 1; });
    CHECK_FALSE(worker.screen.hasUnsavedWork());
}

TEST_CASE("the front desk sees where a grant stands and takes no step that is not its own", "[grants]")
{
    Office office;
    Shown desk(office, Role::FrontDesk);
    CHECK(desk.model()->rowCount() == 2);
    CHECK_FALSE(button(*desk.card(), QStringLiteral("Evaluate")));
    CHECK_FALSE(button(*desk.card(), QStringLiteral("Reject")));
}

TEST_CASE("a unit's own grants are shown, and counted, alone", "[grants]")
{
    Office office;
    REQUIRE(office.store.database.write([&](store::Transaction &transaction) {
        for (const char *code : {"AYUDA", "OTRA"}) {
            Benefit of;
            of.code = QString::fromLatin1(code);
            of.name = QStringLiteral("De %1").arg(of.code);
            of.kind = BenefitKind::Money;
            of.unit = tests::addUnit(transaction, of.code);
            benefits::insert(transaction, of);
        }
    }));
    auto session = office.temporary.as(Role::FrontDesk);
    const auto units = session.read(security::Permission::ReadCatalogue, [](store::Connection &connection) {
        return std::pair(*benefits::findByCode(connection, QStringLiteral("AYUDA")), security::units::all(connection));
    });
    REQUIRE(units);
    REQUIRE(requestGrant(session, {units->first.id, office.first, 20'000, {}, {}}));
    Shown worker(office, Role::SocialWorker);
    CHECK(worker.model()->rowCount() == 3);
    auto *unit = worker.screen.findChildren<ui::ChoiceField *>().at(1);
    REQUIRE(unit->isVisible());
    unit->setValue(QVariant(qlonglong(units->first.unit->value())));
    until([&] { return worker.model()->rowCount() == 1; });
    CHECK(worker.screen.findChild<ui::ChoiceField *>()->currentText() == QStringLiteral("To evaluate (1)"));
}

TEST_CASE("what was overdrawn is on top for the head of the unit until it is mended", "[grants]")
{
    Office office;
    auto worker = office.temporary.as(Role::SocialWorker);
    auto head = office.temporary.as(Role::UnitHead);
    const auto waiting = listGrants(worker, {});
    REQUIRE(waiting);
    for (const GrantRow &row : waiting->rows) {
        for (const GrantStep step : {GrantStep::Evaluate, GrantStep::Approve})
            REQUIRE(takeStep(worker, {row.grant.id, step, {}, {}, {}, {}, {}}));
    }
    REQUIRE(moveStock(head, {office.benefit, MovementKind::Loss, 1, {}, {}, QStringLiteral("Se mojó")}));
    Shown shown(office, Role::UnitHead, false);
    auto *overdrafts = shown.screen.findChild<grants_ui::OverdraftCard *>();
    until([&] { return overdrafts->isVisible(); });
    auto *look = button(*overdrafts, QStringLiteral("See the latest"));
    REQUIRE(look);
    look->click();
    until([&] { return shown.card()->shown() == waiting->rows.back().grant.id; });
    REQUIRE(moveStock(head, {office.benefit, MovementKind::Count, 3, {}, {}, {}}));
    shown.screen.refresh();
    until([&] { return !overdrafts->isVisible(); });
    Shown other(office, Role::SocialWorker, false);
    other.choose(GrantStatus::Approved, 2);
    CHECK_FALSE(other.screen.findChild<grants_ui::OverdraftCard *>()->isVisible());
}

TEST_CASE("stock is entered by keyboard in the storeroom", "[stock]")
{
    Office office;
    auto head = office.temporary.as(Role::UnitHead);
    grants_ui::StockScreen screen(head);
    show(screen);
    auto *form = screen.findChild<grants_ui::MovementForm *>();
    until([&] { return form->isVisible(); });
    const auto *model = screen.findChild<grants_ui::StockModel *>();
    CHECK(model->index(0).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Caja de alimentos: 3 on hand"));
    form->findChild<ui::ChoiceField *>()->setValue(QVariant(qlonglong(MovementKind::Loss)));
    form->focusFirst();
    QTest::keyClicks(screen.focusWidget(), QStringLiteral("2"));
    QTest::keyClick(screen.focusWidget(), Qt::Key_Return);
    const auto fields = form->findChildren<ui::Field *>();
    until([&] {
        return std::ranges::any_of(fields, [](const ui::Field *field) { return !field->problem().isEmpty(); });
    });
    QTest::keyClicks(screen.focusWidget(), QStringLiteral("Se mojaron"));
    QTest::keyClick(screen.focusWidget(), Qt::Key_Return);
    until([&] {
        return model->index(0).data(Qt::AccessibleTextRole).toString()
            == QStringLiteral("Caja de alimentos: Below the minimum · 1 on hand");
    });
    auto desk = office.temporary.as(Role::FrontDesk);
    grants_ui::StockScreen looking(desk);
    show(looking);
    until([&] { return looking.findChild<grants_ui::StockModel *>()->rowCount() == 1; });
    QTest::qWait(300);
    CHECK_FALSE(looking.findChild<grants_ui::MovementForm *>()->isVisible());
}
