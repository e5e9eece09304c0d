#include "ui/words/RoleWords.h"

#include <QCoreApplication>

namespace ventanilla::words {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(RoleWords)
};

} // namespace

QString roleName(security::Role role)
{
    switch (role) {
    case security::Role::FrontDesk:
        return Tr::tr("Front desk operator");
    case security::Role::SocialWorker:
        return Tr::tr("Social worker");
    case security::Role::UnitHead:
        return Tr::tr("Head of unit");
    case security::Role::Supervisor:
        return Tr::tr("Supervisor");
    case security::Role::Administrator:
        return Tr::tr("Administrator");
    case security::Role::RegionalMonitor:
        return Tr::tr("Regional monitor");
    }
    return {};
}

} // namespace ventanilla::words
