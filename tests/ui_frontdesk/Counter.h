#pragma once

#include "core/catalogue/Grant.h"
#include "tests/support/TemporaryStore.h"
#include "ui/frontdesk/FrontDeskScreen.h"

#include <functional>

namespace ventanilla::tests {

// An office with two units, motives, a protocol, a benefit and a household, and Rosa at its counter.
class Counter
{
public:
    Counter();

    [[nodiscard]] qint64 count(store::Sql sql);

    TemporaryStore store;
    UnitId window;
    UnitId social;
    MotiveId family;
    MotiveId report;
    PersonId ana;
    PersonId son;
    security::Operator rosa;
    security::Session session;
    std::shared_ptr<identity::NameDictionary> names = std::make_shared<identity::NameDictionary>();

private:
    void fill(store::Transaction &transaction);
};

// A new benefit that is given once in six months, as the son got it; the grant is for the caller to date and insert.
[[nodiscard]] catalogue::Grant winterKit(store::Transaction &transaction, const Counter &counter);

// An attention of Ana with one motive and that answer, finished a minute after it began.
AttentionId registerOne(Counter &counter, const QString &answer);

// What referrals and cases answer, as the program wires it.
[[nodiscard]] attention::Sources deskSources();

// The folded texts of every label, field and button in sight.
[[nodiscard]] QString textOf(const QWidget &widget);
[[nodiscard]] bool says(const QWidget &widget, const char *text);

// Keys as they come from a keyboard: to whatever has the focus.
void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void type(const char *text);
// Lets events run until `done`, at most some seconds.
bool waitUntil(const std::function<bool()> &done);

// The words of a PDF with single spaces between them.
[[nodiscard]] QString pdfText(const QString &file);

// Shown, active and with the focus in its search box.
void start(ui::Screen &screen);

} // namespace ventanilla::tests
