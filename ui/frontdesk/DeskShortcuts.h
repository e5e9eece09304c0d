#pragma once

#include "ui/common/Shortcuts.h"

// The keys of the front desk and of the list of attentions.
namespace ventanilla::frontdesk::desk_shortcuts {

[[nodiscard]] ui::Shortcut search();
[[nodiscard]] ui::Shortcut newPerson();
[[nodiscard]] ui::Shortcut anonymous();
[[nodiscard]] ui::Shortcut screening();
[[nodiscard]] ui::Shortcut requestBenefit();
[[nodiscard]] ui::Shortcut attention();
[[nodiscard]] ui::Shortcut addMotive();
[[nodiscard]] ui::Shortcut refer();
[[nodiscard]] ui::Shortcut finish();
[[nodiscard]] ui::Shortcut leaveOpen();
[[nodiscard]] ui::Shortcut discard();
[[nodiscard]] ui::Shortcut printReceipt();
[[nodiscard]] ui::Shortcut saveReceipt();
[[nodiscard]] ui::Shortcut printLetters();
[[nodiscard]] ui::Shortcut saveLetters();
[[nodiscard]] ui::Shortcut newAttention();
[[nodiscard]] QList<ui::Shortcut> ofFrontDesk();

[[nodiscard]] ui::Shortcut filters();
[[nodiscard]] ui::Shortcut correct();
[[nodiscard]] ui::Shortcut printAgain();
[[nodiscard]] ui::Shortcut saveAgain();
[[nodiscard]] QList<ui::Shortcut> ofToday();

} // namespace ventanilla::frontdesk::desk_shortcuts
