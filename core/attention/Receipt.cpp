#include "core/attention/Receipt.h"

#include "core/attention/ReferralMatch.h"
#include "core/audit/Audit.h"
#include "core/identity/Person.h"

#include <algorithm>

namespace ventanilla::attention {

namespace {

// How many digits of a RUT identify it to its owner: three and the check digit.
constexpr int shownDigits = 4;

void addOffice(store::Connection &connection, const Attention &attention, Receipt &receipt)
{
    auto row = connection.statement("SELECT s.commune_name, u.name, u.address, u.phone, o.full_name"
                                    " FROM store_info s, unit u, operator o WHERE u.id = ? AND o.id = ?");
    row.bind(attention.unit, attention.operatorId);
    if (!row.step())
        return;
    receipt.municipality = row.value<QString>(0);
    receipt.unitName = row.value<QString>(1);
    receipt.unitAddress = row.value<QString>(2);
    receipt.unitPhone = row.value<QString>(3);
    receipt.operatorName = row.value<QString>(4);
}

void addPerson(store::Connection &connection, const Attention &attention, Receipt &receipt)
{
    if (!attention.person)
        return;
    const auto person = identity::persons::standing(connection, *attention.person);
    if (!person)
        return;
    receipt.personName = person->fullName();
    if (person->rut)
        receipt.maskedRut = maskedRut(*person->rut);
}

ReceiptMotive motiveOf(store::Connection &connection, const AttentionMotive &motive, const ReferralSummary *referral)
{
    ReceiptMotive printed;
    printed.name = connection.statement("SELECT name FROM motive WHERE id = ?")
                       .bind(motive.motive)
                       .single<QString>()
                       .value_or(QString());
    printed.outcome = motive.outcome;
    printed.answer = motive.answer;
    printed.nextStep = motive.nextStep;
    printed.answerBy = motive.answerBy;
    if (referral != nullptr) {
        printed.referredTo = referral->toUnitName;
        printed.deadline = referral->deadline;
        printed.referral = referral->id;
    }
    return printed;
}

void addMotives(store::Connection &connection, const Attention &attention, const Sources &sources, Receipt &receipt)
{
    const auto referrals = sources.referralsOf(connection, attention.id);
    const auto referralOf = referralsByMotive(attention, referrals);
    for (const AttentionMotive &motive : attention.motives) {
        receipt.motives.push_back(motiveOf(connection, motive, referralOf[receipt.motives.size()]));
        for (const QString &document : motive.documents) {
            if (!receipt.documents.contains(document, Qt::CaseInsensitive))
                receipt.documents.append(document);
        }
        for (const QDate &date : {receipt.motives.back().answerBy, receipt.motives.back().deadline}) {
            if (date.isValid() && (!receipt.answerBy.isValid() || date > receipt.answerBy))
                receipt.answerBy = date;
        }
    }
}

} // namespace

QString maskedRut(const identity::Rut &rut)
{
    QString masked = rut.display();
    int digitsLeft = int(std::count_if(masked.cbegin(), masked.cend(),
        [](QChar sign) { return sign != QLatin1Char('.') && sign != QLatin1Char('-'); }));
    for (QChar &sign : masked) {
        if (sign == QLatin1Char('.') || sign == QLatin1Char('-'))
            continue;
        if (digitsLeft-- > shownDigits)
            sign = QLatin1Char('*');
    }
    return masked;
}

Result<Receipt> receiptOf(security::Session &session, const Sources &sources, AttentionId id)
{
    return session.write(
        security::Permission::RegisterAttention, [&](store::Transaction &transaction) -> Result<Receipt> {
            const auto attention = attentions::find(transaction, id);
            if (!attention)
                return failure(ErrorKind::NotFound, QStringLiteral("attention"), id.folio());
            Receipt receipt;
            receipt.trackingNumber = id.folio();
            receipt.startedAt = attention->startedAt;
            receipt.open = !attention->endedAt.isValid();
            receipt.information = attention->information;
            addOffice(transaction, *attention, receipt);
            addPerson(transaction, *attention, receipt);
            addMotives(transaction, *attention, sources, receipt);
            audit::record(transaction, session, audit::Action::PrintedReceipt, attention->person, id.folio());
            return receipt;
        });
}

} // namespace ventanilla::attention
