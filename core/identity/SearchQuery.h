#pragma once

#include "core/identity/Rut.h"

#include <QStringList>

namespace ventanilla::identity {

// What a text in the search box may mean.
struct SearchQuery
{
    // Texts beyond it are cut: nobody types as much, but a clipboard may hold it.
    static constexpr int longestText = 200;
    static constexpr int mostWords = 8;

    QString text;           // trimmed
    QString digits;         // of a text that is a number in some form, else empty
    std::optional<Rut> rut; // with its right check digit, alone or among words
    bool written = false;   // as a RUT is written, with points or hyphen
    bool hasNumber = false; // a digit somewhere: may be a folio or a provisional number
    QStringList words;      // folded, distinct, in their order

    [[nodiscard]] static SearchQuery of(const QString &text);
};

} // namespace ventanilla::identity
