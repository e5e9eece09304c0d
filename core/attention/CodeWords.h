#pragma once

#include "core/attention/Attention.h"

// The words that stand for channels and outcomes in files and on the command line (interchange.md).
namespace ventanilla::attention {

[[nodiscard]] QString codeWord(Channel channel);
[[nodiscard]] std::optional<Channel> channelFromCodeWord(const QString &word);
[[nodiscard]] QString codeWord(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeFromCodeWord(const QString &word);

} // namespace ventanilla::attention
