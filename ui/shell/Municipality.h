#pragma once

#include "core/base/Progress.h"
#include "core/security/Entrance.h"

#include <functional>

namespace ventanilla::shell {

// What a new municipality is made from.
struct NewMunicipality
{
    QString communeCode;
    QString communeName;
    security::Operator administrator;
    QString password;
};

// Makes a municipality in the folder, with whatever the program brings along (units, motives, catalogue). Runs in a worker
// thread. Wired by app/, which knows all the features.
using CreateMunicipality =
    std::function<Result<security::NewStore>(const QString &folder, const NewMunicipality &, Progress &)>;

} // namespace ventanilla::shell
