#pragma once

namespace ventanilla::ui {
class TextArea;
} // namespace ventanilla::ui

namespace ventanilla::frontdesk {

// Two lines high, where several fields share a column that must not scroll: left to itself the editor asks for ten.
void keepLow(ui::TextArea *text);

} // namespace ventanilla::frontdesk
