#pragma once

#include "core/base/Error.h"

#include <QString>

#include <functional>
#include <optional>

class QWidget;

// Questions that must be answered before going on. Nothing blocks: the answer comes to `then`, in no nested event loop, and
// not at all when `parent` is gone by then.
namespace ventanilla::ui::message {

enum class Answer {
    Accept,  // the button that does it
    Discard, // the third button, where there is one
    Cancel   // Escape and closing the window too
};

struct Question
{
    QString title;
    QString text;
    QString accept;           // the verb of what will be done: "Save", never "Yes"
    QString discard = {};     // empty: no such button
    QString cancel = {};      // empty: "Cancel"
    bool destructive = false; // what Accept does cannot be undone: Cancel is the default button
};

using Then = std::function<void(Answer)>;

void ask(QWidget *parent, const Question &question, Then then);
void inform(QWidget *parent, const QString &title, const QString &text, std::function<void()> then = {});
void showError(QWidget *parent, const QString &title, const Error &error, std::function<void()> then = {});

// For tests: the answer to the next question, which is then not shown; answers queue. Recorded texts are cleared by it.
void answerNext(Answer answer);
// What the last answered question or message said.
[[nodiscard]] QString lastText();
[[nodiscard]] int pendingAnswers();

} // namespace ventanilla::ui::message
