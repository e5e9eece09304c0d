#include "core/security/StoreJoining.h"
#include "core/store/Digest.h"
#include "core/store/DurableFile.h"
#include "core/store/Verify.h"
#include "core/sync/carrier/SealedFile.h"
#include "core/sync/carrier/StickEnrolment.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/sync_carrier/Commune.h"

using namespace ventanilla;
using namespace ventanilla::sync;
using tests::Commune;
using tests::Computer;
using tests::Stick;

namespace {

const QString password = QStringLiteral("canasta y frazadas");

// The commune's first computer, at work; and a new one with an empty data folder.
struct TwoOffices
{
    Commune commune{1};
    Computer &first = commune.first();
    QTemporaryDir place;
    Stick stick;
    NoProgress progress;

    TwoOffices()
    {
        REQUIRE(first.store.database.write([&](store::Transaction &transaction) {
            const auto unit = tests::addUnit(transaction, QStringLiteral("DIDECO"));
            (void)tests::addOperator(transaction, QStringLiteral("rosa"), unit);
            (void)tests::addOperator(transaction, QStringLiteral("luz"), unit);
            transaction.statement("UPDATE operator SET role = 5 WHERE username = 'rosa'").run();
        }));
        for (int person = 0; person < 20; ++person)
            first.registerPerson(QStringLiteral("Persona %1").arg(person));
        first.setPhone(QStringLiteral("1"));
    }

    [[nodiscard]] QString folder() const { return place.filePath(QStringLiteral("datos")); }
    [[nodiscard]] const Clock &clock() const { return first.store.clock; }

    [[nodiscard]] Result<stick_enrolment::WrittenRequest> request(const QString &with = password) const
    {
        return stick_enrolment::request(folder(), QStringLiteral("Notebook de visitas"), with, stick.path(), clock());
    }
    [[nodiscard]] Result<stick_enrolment::Admission> admit(const QString &file)
    {
        return stick_enrolment::admit(first.store.database, file, stick.path(), progress);
    }
    [[nodiscard]] Result<security::NewStore> join(
        const QString &with = password, const QString &username = QStringLiteral("rosa"))
    {
        return stick_enrolment::join({folder(), stick.path(), username, with}, clock(), progress);
    }
    [[nodiscard]] QString admitted()
    {
        const auto written = request();
        REQUIRE(written);
        const auto admission = admit(written->file);
        REQUIRE(admission);
        return admission->file;
    }
};

QString digestOf(store::Database &database)
{
    NoProgress progress;
    const auto digest = store::contentDigest(database, progress);
    REQUIRE(digest);
    return digest->sha256;
}

template <class T>
std::optional<ErrorKind> kindOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

} // namespace

TEST_CASE("a new computer joins by stick and exchanges by stick from then on", "[enrolment]")
{
    TwoOffices offices;
    const auto written = offices.request();
    REQUIRE(written);
    const auto read = device_requests::read(written->file);
    REQUIRE(read);
    CHECK(*read == written->request);
    CHECK(device_requests::checkNumber(read->publicKey).size() == 14);
    const auto admission = offices.admit(written->file);
    REQUIRE(admission);
    CHECK(admission->certificate.device == firstNumberOfFirstComputer);
    CHECK(admission->certificate.name == QStringLiteral("Notebook de visitas"));

    auto joined = offices.join();
    REQUIRE(joined);
    store::Database &fresh = joined->session.database();
    CHECK(digestOf(fresh) == offices.first.digest());
    CHECK(fresh.info()->device == admission->certificate.device);
    CHECK(fresh.info()->communeName == QStringLiteral("Ninhue"));
    CHECK_FALSE(QFile::exists(offices.folder() + QStringLiteral("/request.json")));
    NoProgress progress;
    CHECK(store::verify(fresh, progress)->empty());

    // The receipt tells the first computer what the new one has: nothing of it is carried again.
    CHECK(offices.first.importFrom(offices.stick.path()).receipts == 1);
    const auto exported =
        stick::exportTo(offices.first.store.database, offices.stick.path(), admission->certificate.device, progress);
    REQUIRE(exported);
    CHECK(exported->entries == 0);

    REQUIRE(fresh.write([](store::Transaction &transaction) {
        (void)tests::addPerson(transaction, QStringLiteral("Nueva"), QStringLiteral("Soto"));
    }));
    REQUIRE(stick::exportTo(fresh, offices.stick.path(), firstComputer, progress));
    CHECK(offices.first.importFrom(offices.stick.path()).reception.entries == 1);
    CHECK(digestOf(fresh) == offices.first.digest());
}

TEST_CASE("a request repeated keeps its key, and another password is refused", "[enrolment]")
{
    TwoOffices offices;
    const auto once = offices.request();
    const auto twice = offices.request();
    REQUIRE(once);
    REQUIRE(twice);
    CHECK(once->request.publicKey == twice->request.publicKey);
    CHECK(once->file == twice->file);
    CHECK(kindOf(offices.request(QStringLiteral("otra contraseña"))) == ErrorKind::WrongPassword);
    CHECK(kindOf(offices.request(QStringLiteral("corta"))) == ErrorKind::InvalidInput);
    const auto keys = store::readSmallFile(offices.folder() + QStringLiteral("/request.json"), 1 << 16);
    REQUIRE(keys);
    CHECK_FALSE(keys->contains(once->request.publicKey.toBase64()));
    // The first computer gives it the same number again.
    const auto first = offices.admit(once->file);
    const auto second = offices.admit(twice->file);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->certificate == second->certificate);
    CHECK(first->file != second->file);
    CHECK(offices.join());
}

TEST_CASE("only the first computer admits", "[enrolment]")
{
    Commune commune(2);
    TwoOffices offices;
    const auto written = offices.request();
    REQUIRE(written);
    NoProgress progress;
    CHECK(kindOf(stick_enrolment::admit(commune.at(1).store.database, written->file, offices.stick.path(), progress))
        == ErrorKind::PermissionDenied);
}

TEST_CASE("an altered request is refused", "[enrolment]")
{
    TwoOffices offices;
    const auto written = offices.request();
    REQUIRE(written);
    const auto bytes = store::readSmallFile(written->file, 1 << 16);
    REQUIRE(bytes);
    for (qsizetype position = 0; position < bytes->size(); ++position) {
        QByteArray altered = *bytes;
        altered[position] = char(altered[position] ^ 1);
        CHECK_FALSE(device_requests::decode(altered));
        CHECK_FALSE(device_requests::decode(bytes->first(position)));
    }
    CHECK(device_requests::decode(*bytes));
    CHECK(kindOf(offices.admit(QStringLiteral("/nowhere.request"))) == ErrorKind::FileMissing);
}

TEST_CASE("an answer altered or cut makes no store", "[enrolment]")
{
    TwoOffices offices;
    const QString file = offices.admitted();
    const auto whole = store::readSmallFile(file, 1 << 24);
    REQUIRE(whole);
    const QString name = QFileInfo(file).fileName();
    for (const qsizetype size : {qsizetype(0), qsizetype(5), whole->size() / 2, whole->size() - 1}) {
        offices.stick.put(name, whole->first(size));
        CHECK(kindOf(offices.join()) == ErrorKind::Damaged);
        CHECK_FALSE(security::entrance::holdsStore(offices.folder()));
    }
    offices.stick.put(name, *whole);
    CHECK(offices.join());
}

TEST_CASE("a new computer takes no answer for another one, nor of another one", "[enrolment]")
{
    TwoOffices offices;
    TwoOffices others;
    REQUIRE(offices.request());
    CHECK(kindOf(offices.join()) == ErrorKind::NotFound); // nobody has answered yet
    const QString answer = others.admitted();
    REQUIRE(QFile::copy(answer, offices.stick.file(QFileInfo(answer).fileName())));
    CHECK(kindOf(offices.join()) == ErrorKind::NotFound);

    // Somebody who has seen the request, but is not the first computer.
    const auto request = offices.request();
    const SealedHeader header{SealedKind::Admission, QStringLiteral("16204"), 1, 32'768, 1, offices.clock().now()};
    const KeyPair stranger = KeyPair::random();
    Certificate own;
    own.commune = header.commune;
    own.device = header.receiver;
    own.publicKey = request->request.publicKey;
    own.issuer = firstComputer;
    own.issuedAt = offices.clock().now();
    Certificate first = offices.first.identity().certificate;
    auto writer = SealedFileWriter::begin(
        offices.stick.file(QStringLiteral("false.admission")), header, request->request.publicKey);
    REQUIRE(writer);
    REQUIRE(writer->add(Section::Certificates, certificates::encode({first, certificates::issue(own, stranger)})));
    REQUIRE(writer->add(Section::Versions, QByteArray(1, '\0')));
    REQUIRE(writer->finish(stranger));
    CHECK(kindOf(offices.join()) == ErrorKind::Damaged);
    CHECK_FALSE(security::entrance::holdsStore(offices.folder()));
}

TEST_CASE("joining asks for the request's password and an administrator, and can be repeated", "[enrolment]")
{
    TwoOffices offices;
    CHECK(kindOf(offices.join()) == ErrorKind::NotFound); // nothing was asked for here
    (void)offices.admitted();
    CHECK(kindOf(offices.join(QStringLiteral("otra contraseña"))) == ErrorKind::WrongPassword);
    CHECK(kindOf(offices.join(password, QStringLiteral("luz"))) == ErrorKind::PermissionDenied);
    CHECK(kindOf(offices.join(password, QStringLiteral("nadie"))) == ErrorKind::NotFound);
    CHECK_FALSE(security::entrance::holdsStore(offices.folder()));
    {
        auto joined = offices.join();
        REQUIRE(joined);
        CHECK(digestOf(joined->session.database()) == offices.first.digest());
    }
    CHECK(kindOf(offices.request()) == ErrorKind::StoreExists);
    CHECK(kindOf(offices.join()) == ErrorKind::StoreExists);
}

TEST_CASE("the requests on a stick are listed, the newest first, and what is none is named", "[enrolment]")
{
    TwoOffices offices;
    CHECK_FALSE(stick_enrolment::hasAsked(offices.folder()));
    const auto written = offices.request();
    REQUIRE(written);
    CHECK(stick_enrolment::hasAsked(offices.folder()));
    const QString later = offices.place.filePath(QStringLiteral("otro"));
    offices.first.store.clock.advanceSeconds(60);
    const auto newer = stick_enrolment::request(
        later, QStringLiteral("PC 3"), password, offices.stick.path(), offices.first.store.clock);
    REQUIRE(newer);
    QFile broken(offices.stick.path() + QStringLiteral("/roto.request"));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("ventanilla");
    broken.close();
    const auto found = stick_enrolment::findRequests(offices.stick.path());
    REQUIRE(found);
    REQUIRE(found->requests.size() == 2);
    CHECK(found->requests[0].request.name == QStringLiteral("PC 3"));
    CHECK(found->requests[1] == *written);
    CHECK(found->refused == QStringList{QStringLiteral("roto.request")});
    CHECK(kindOf(stick_enrolment::findRequests(later + QStringLiteral("/none"))) == ErrorKind::FileMissing);
}

TEST_CASE(
    "a request taken back may be made again with another password, and its old answer fits no more", "[enrolment]")
{
    TwoOffices offices;
    (void)offices.admitted();
    const QString other = QStringLiteral("otra clave bien larga");
    CHECK(kindOf(offices.request(other)) == ErrorKind::WrongPassword);
    stick_enrolment::withdraw(offices.folder());
    CHECK_FALSE(stick_enrolment::hasAsked(offices.folder()));
    const auto again = offices.request(other);
    REQUIRE(again);
    CHECK(kindOf(offices.join(other)) == ErrorKind::NotFound);
    REQUIRE(offices.admit(again->file));
    CHECK(offices.join(other));
    CHECK_FALSE(stick_enrolment::hasAsked(offices.folder()));
}
