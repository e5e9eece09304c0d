#pragma once

namespace ventanilla::ui {

// What a message or a status means to the reader. Always shown with an icon and words, never by colour alone.
enum class Tone { Neutral, Info, Success, Warning, Error };

} // namespace ventanilla::ui
