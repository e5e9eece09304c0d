#include "core/attention/CodeWords.h"

#include <algorithm>
#include <array>

namespace ventanilla::attention {

namespace {

template <class Value>
struct Word
{
    Value value;
    const char *word;
};

constexpr std::array channels{Word<Channel>{Channel::InPerson, "PRESENCIAL"}, Word<Channel>{Channel::Phone, "TELEFONO"},
    Word<Channel>{Channel::Email, "CORREO"}, Word<Channel>{Channel::Home, "DOMICILIO"},
    Word<Channel>{Channel::Other, "OTRO"}};

constexpr std::array outcomes{Word<Outcome>{Outcome::Informed, "INFORMADA"},
    Word<Outcome>{Outcome::Resolved, "RESUELTA"}, Word<Outcome>{Outcome::Referred, "DERIVADA"},
    Word<Outcome>{Outcome::Case, "CASO"}, Word<Outcome>{Outcome::Pending, "PENDIENTE"}};

template <class Words, class Value>
QString wordIn(const Words &words, Value value)
{
    const auto found = std::ranges::find(words, value, &Word<Value>::value);
    return found == words.end() ? QString() : QString::fromLatin1(found->word);
}

template <class Value, size_t count>
std::optional<Value> valueIn(const std::array<Word<Value>, count> &words, const QString &typed)
{
    const QString word = typed.trimmed().toUpper();
    const auto found = std::ranges::find_if(
        words, [&](const Word<Value> &candidate) { return word == QLatin1String(candidate.word); });
    if (found == words.end())
        return std::nullopt;
    return found->value;
}

} // namespace

QString codeWord(Channel channel)
{
    return wordIn(channels, channel);
}

std::optional<Channel> channelFromCodeWord(const QString &word)
{
    return valueIn(channels, word);
}

QString codeWord(Outcome outcome)
{
    return wordIn(outcomes, outcome);
}

std::optional<Outcome> outcomeFromCodeWord(const QString &word)
{
    return valueIn(outcomes, word);
}

} // namespace ventanilla::attention
