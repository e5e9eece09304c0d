#pragma once

#include "core/security/Entrance.h"
#include "tests/sync_client/CommuneServer.h"

namespace ventanilla::tests {

inline const QString administratorName = QStringLiteral("ana");
inline const QString administratorPassword = QStringLiteral("cordillera nevada");

// A computer of the municipality, with its store in a folder of its own. Nobody is signed in between two calls, so that
// programs may work on the same store.
class Computer
{
public:
    // The municipality's first one, which has worked alone so far.
    [[nodiscard]] static std::unique_ptr<Computer> first(const Clock &clock);
    // One without data; join() brings them.
    explicit Computer(const Clock &clock);

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("store")); }
    [[nodiscard]] security::Session signIn(
        security::entrance::Purpose purpose = security::entrance::Purpose::Work) const;

    void enrol(const CommuneServer &server, int port = 0);
    [[nodiscard]] Result<void> enrol(const sync::ServerIdentity &server, const QString &code);
    [[nodiscard]] Result<security::NewStore> join(const sync::ServerIdentity &server, const QString &code);
    void joinCompletely(const CommuneServer &server, int port = 0);
    [[nodiscard]] Result<sync::ExchangeReport> exchange() const;
    sync::ExchangeReport exchangeWell() const;

    // Persons with a note each of about `letters` letters that no dictionary knows, in one transaction; of the first.
    PersonId addPersons(int count, int letters = 20);
    void setPhone(PersonId person, const QString &phone);
    [[nodiscard]] QString phoneOf(PersonId person) const;
    [[nodiscard]] qint64 countPersons() const;
    [[nodiscard]] qint64 unsent() const;
    [[nodiscard]] int number() const;
    [[nodiscard]] QString digest() const;
    [[nodiscard]] bool isWhole() const;

private:
    const Clock &m_clock;
    QTemporaryDir m_folder;
    quint32 m_seed = 1;
};

} // namespace ventanilla::tests
