#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/store/Transaction.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace ventanilla::attention {

// Stored by number; frozen. Words of interchange.md: PRESENCIAL, TELEFONO, CORREO, DOMICILIO, OTRO.
enum class Channel { InPerson = 1, Phone = 2, Email = 3, Home = 4, Other = 5 };

// What became of a motive: INFORMADA, RESUELTA, DERIVADA, CASO, PENDIENTE.
enum class Outcome { Informed = 1, Resolved = 2, Referred = 3, Case = 4, Pending = 5 };

struct Motive
{
    MotiveId id;
    QString code;
    QString name;
    std::optional<UnitId> unit; // whose business it is
    int position = 0;
    bool active = true;

    bool operator==(const Motive &) const = default;
};

struct AttentionMotive
{
    AttentionMotiveId id;
    MotiveId motive;
    Outcome outcome = Outcome::Informed;
    QString answer; // what the person was told
    QString nextStep;
    QStringList documents;         // to bring
    QDate answerBy;                // when to expect an answer
    std::optional<UnitId> referTo; // for Outcome::Referred; kept by the referral, not by this row
    QString noteToUnit;            // what that unit should know; likewise, and handed over when the referral is made

    bool operator==(const AttentionMotive &) const = default;
};

// One person's visit, call or letter: every motive they came with, in one attention.
struct Attention
{
    AttentionId id;
    std::optional<PersonId> person; // nothing for an anonymous enquiry
    UnitId unit;
    OperatorId operatorId;
    Channel channel = Channel::InPerson;
    QDateTime startedAt;   // it and endedAt are kept to the whole second, as imports know them
    QDateTime endedAt;     // invalid while it is open
    bool finished = false; // the person left with an answer (atención finalizada)
    QString information;
    QString note;
    QString externalId;                   // when it was imported
    std::vector<AttentionMotive> motives; // in the order they were told

    bool operator==(const Attention &) const = default;
};

// The tables attention and attention_motive, without rules: for the services here, imports and demo data.
namespace attentions {
[[nodiscard]] std::optional<Attention> find(store::Connection &connection, AttentionId id);
[[nodiscard]] std::optional<Attention> findByExternalId(store::Connection &connection, const QString &externalId);
AttentionId insert(store::Transaction &transaction, const Attention &attention);
void update(store::Transaction &transaction, const Attention &attention);
} // namespace attentions

namespace motives {
[[nodiscard]] std::vector<Motive> all(store::Connection &connection);
MotiveId insert(store::Transaction &transaction, const Motive &motive);
} // namespace motives

} // namespace ventanilla::attention
