#pragma once

#include "core/catalogue/rules/Condition.h"

#include <QStringList>

namespace ventanilla::catalogue {

// What a phrase asks for at one place: a word of the language, or a value.
enum class PhrasePart { Word, Ages, Segments, Count, Sex, Code, Name, Text, Number, Months };

struct PhraseElement
{
    PhrasePart part = PhrasePart::Word;
    QString word;   // as printed, with its accents
    QString folded; // as compared

    bool operator==(const PhraseElement &) const = default;
};

// One way to write a condition: its elements in order, and what it means.
struct Phrase
{
    std::vector<PhraseElement> elements;
    Condition meaning; // the values that the words themselves fix
    bool negated = false;
    bool canonical = false; // the way it is printed; one for each kind (and for `negated` where there is one)
};

// All of them, built once; safe from any thread.
[[nodiscard]] const std::vector<Phrase> &phrases();

// The word that names a sex in a rule, and the other way.
[[nodiscard]] QString wordOf(identity::Sex sex);
[[nodiscard]] std::optional<identity::Sex> sexFromWord(const QString &folded);

} // namespace ventanilla::catalogue
