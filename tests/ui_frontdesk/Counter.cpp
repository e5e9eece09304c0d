#include "tests/ui_frontdesk/Counter.h"

#include "core/cases/FrontDeskSources.h"
#include "core/catalogue/Benefit.h"
#include "core/identity/Household.h"
#include "core/referrals/FrontDeskSources.h"
#include "core/referrals/Protocol.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>

namespace ventanilla::tests {

namespace {

constexpr int patience = 10'000;
const QDate today(2026, 3, 2);

security::Session signedIn(TemporaryStore &store, security::Operator &who)
{
    const auto done = store.database.write([&](store::Transaction &transaction) {
        who.unit = addUnit(transaction, QStringLiteral("MESON"));
        who.id = addOperator(transaction, QStringLiteral("rosa"), *who.unit);
    });
    REQUIRE(done);
    who.username = QStringLiteral("rosa");
    who.fullName = QStringLiteral("Operadora rosa");
    who.role = security::Role::FrontDesk;
    return security::Session(store.open(), who, true, nullptr);
}

identity::Person memberOf(const char *givenNames, const QDate &born, qint64 number)
{
    identity::Person person;
    person.rut = identity::Rut::fromNumber(number);
    person.givenNames = QString::fromUtf8(givenNames);
    person.surname1 = QStringLiteral("Muñoz");
    person.surname2 = QStringLiteral("Sepúlveda");
    person.birthDate = born;
    person.nationality = QStringLiteral("Chile");
    person.phone = QStringLiteral("56912345678");
    return person;
}

} // namespace

Counter::Counter() : session(signedIn(store, rosa))
{
    window = *rosa.unit;
    REQUIRE(store.database.write([this](store::Transaction &transaction) { fill(transaction); }));
}

void Counter::fill(store::Transaction &transaction)
{
    social = addUnit(transaction, QStringLiteral("UAS"));
    family = addMotive(transaction, QStringLiteral("SUF"), std::nullopt);
    report = addMotive(transaction, QStringLiteral("INFORME_SOCIAL"), social);
    referrals::Protocol protocol;
    protocol.fromUnit = window;
    protocol.toUnit = social;
    protocol.motive = report;
    protocol.documents = {QStringLiteral("Cartola RSH")};
    protocol.maximumDays = 5;
    protocol.validFrom = QDate(2025, 1, 1);
    referrals::protocols::insert(transaction, protocol);
    catalogue::Benefit benefit;
    benefit.code = QStringLiteral("BONO_PRUEBA");
    benefit.name = QStringLiteral("Bono de prueba");
    benefit.kind = catalogue::BenefitKind::Money;
    benefit.requirements = QStringLiteral("tramo hasta 40\nhogar con menores de 18");
    benefit.documents = {QStringLiteral("Certificado de nacimiento")};
    catalogue::benefits::insert(transaction, benefit);
    identity::Household home;
    home.address = QStringLiteral("Camino Real 12");
    home.segment = 40;
    home.segmentDate = QDate(2026, 1, 15);
    const auto household = identity::households::insert(transaction, home);
    ana = identity::persons::insert(transaction, memberOf("Ana María", QDate(1990, 4, 1), 12'345'678));
    son = identity::persons::insert(transaction, memberOf("Benjamín", QDate(2016, 8, 1), 25'111'222));
    identity::households::addMember(transaction, {{}, household, ana, QStringLiteral("JEFE"), today, {}});
    identity::households::addMember(transaction, {{}, household, son, QStringLiteral("HIJO"), today, {}});
}

qint64 Counter::count(store::Sql sql)
{
    const auto counted = store.database.read(
        [&](store::Connection &connection) { return connection.statement(sql).single<qint64>().value_or(-1); });
    REQUIRE(counted);
    return *counted;
}

catalogue::Grant winterKit(store::Transaction &transaction, const Counter &counter)
{
    catalogue::Benefit kit;
    kit.code = QStringLiteral("KIT");
    kit.name = QStringLiteral("Kit de invierno");
    kit.periodMonths = 6;
    kit.kind = catalogue::BenefitKind::Goods;
    catalogue::Grant had;
    had.benefit = catalogue::benefits::insert(transaction, kit);
    had.person = counter.son;
    had.status = catalogue::GrantStatus::Delivered;
    return had;
}

AttentionId registerOne(Counter &counter, const QString &answer)
{
    attention::FrontDesk desk(counter.session, deskSources());
    auto draft = desk.begin(counter.ana);
    attention::AttentionMotive motive;
    motive.motive = counter.family;
    motive.answer = answer;
    draft.content.motives = {motive};
    counter.store.clock.advanceSeconds(60);
    const auto registered = desk.finish(draft);
    REQUIRE(registered);
    return *registered;
}

attention::Sources deskSources()
{
    attention::Sources sources;
    referrals::provide(sources);
    cases::provide(sources);
    return sources;
}

QString textOf(const QWidget &widget)
{
    QStringList texts;
    for (const auto *child : widget.findChildren<QWidget *>()) {
        if (!child->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(child))
            texts.append(label->text());
        else if (const auto *line = qobject_cast<const QLineEdit *>(child))
            texts.append(line->text());
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(child))
            texts.append(text->toPlainText());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(child))
            texts.append(button->text());
    }
    return texts.join(QLatin1Char('\n')).remove(QLatin1Char('&'));
}

bool says(const QWidget &widget, const char *text)
{
    // What has just been added to a layout is shown by an event.
    QCoreApplication::processEvents();
    return textOf(widget).contains(QString::fromUtf8(text));
}

void press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    INFO("key " << QKeySequence(key | int(modifiers)).toString().toStdString());
    REQUIRE(target);
    QTest::keyClick(target, Qt::Key(key), modifiers);
}

void type(const char *text)
{
    for (const QChar character : QString::fromUtf8(text)) {
        REQUIRE(QApplication::focusWidget());
        QTest::sendKeyEvent(
            QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
}

bool waitUntil(const std::function<bool()> &done)
{
    return QTest::qWaitFor(done, patience);
}

QString pdfText(const QString &file)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC).simplified();
}

void start(ui::Screen &screen)
{
    screen.resize(1190, 716);
    screen.show();
    QApplication::setActiveWindow(&screen);
    screen.activate();
    REQUIRE(waitUntil([&] { return QApplication::focusWidget() && screen.isAncestorOf(QApplication::focusWidget()); }));
}

} // namespace ventanilla::tests
