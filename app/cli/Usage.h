#pragma once

#include <CLI/CLI.hpp>

namespace ventanilla::cli {

// Puts CLI11's own words (headings, "REQUIRED", the text of --help) in the language of the program and an "Example"
// before each command's footer. Call it when all commands are there.
void translateHelp(CLI::App &app);

// What is wrong with the words typed, in one line, and the help of the command they were meant for. Never the words
// themselves: they may be somebody's RUT.
void reportUsage(const CLI::App &app, const CLI::ParseError &error);

} // namespace ventanilla::cli
