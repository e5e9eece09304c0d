#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Grant.h"
#include "core/demo/Names.h"
#include "core/demo/Random.h"
#include "core/security/Operator.h"
#include "core/store/Transaction.h"

#include <QDate>
#include <QHash>

namespace ventanilla::demo {

struct OfficeBenefit
{
    BenefitId id;
    QString code;
    QString requirements;
    bool local = false;
    bool money = false;
};

// The municipality before its first visitor: units, operators, motives, protocols and the catalogue, as stored.
struct Office
{
    QString communeCode;
    QHash<QString, UnitId> units;                      // by code
    QHash<QString, std::vector<OperatorId>> operators; // by the code of their unit
    std::vector<security::Operator> demoOperators;     // demo-meson, … demo-admin: those who may sign in
    int operatorCount = 0;
    QHash<QString, MotiveId> motives;            // by code
    QHash<QString, QString> motiveUnits;         // the code of the unit whose business a motive is
    QHash<QString, QStringList> motiveDocuments; // that the protocols ask for
    QHash<QString, int> protocolDays;            // by "FROM/TO/MOTIVE"
    std::vector<OfficeBenefit> benefits;
    std::vector<SectorId> sectors; // of Places::sectorNames

    [[nodiscard]] const OfficeBenefit *findBenefit(const QString &code) const;
    // Somebody of the unit; where nobody is, of the social workers'.
    [[nodiscard]] OperatorId operatorOf(const QString &unit, Random &random) const;
    [[nodiscard]] const std::vector<OperatorId> &staffOf(const QString &unit) const;
};

struct OfficeSize
{
    int municipalStaff = 0;
    qint64 attentionsADay = 0;
};

// Writes it. An operator of a demo name who is there already stays as they are.
[[nodiscard]] Result<Office> openOffice(store::Transaction &transaction, const QString &communeCode,
    const QStringList &sectorNames, const OfficeSize &size, const Names &names, const QDate &until, quint64 seed);

} // namespace ventanilla::demo
