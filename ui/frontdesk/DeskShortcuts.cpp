#include "ui/frontdesk/DeskShortcuts.h"

#include <QCoreApplication>

namespace ventanilla::frontdesk::desk_shortcuts {

namespace {

constexpr const char *context = "DeskShortcuts";
constexpr const char *frontDesk = QT_TRANSLATE_NOOP("DeskShortcuts", "Front desk");
constexpr const char *today = QT_TRANSLATE_NOOP("DeskShortcuts", "Attentions");

ui::Shortcut make(const char *id, const QKeySequence &keys, const char *text, const char *scope = frontDesk)
{
    return {id, keys, context, scope, text};
}

} // namespace

ui::Shortcut search()
{
    return make("frontdesk.search", QKeySequence(Qt::CTRL | Qt::Key_B),
        QT_TRANSLATE_NOOP("DeskShortcuts", "Search for a person"));
}

ui::Shortcut newPerson()
{
    return make(
        "frontdesk.new_person", QKeySequence(Qt::Key_F4), QT_TRANSLATE_NOOP("DeskShortcuts", "Register a new person"));
}

ui::Shortcut anonymous()
{
    return make(
        "frontdesk.anonymous", QKeySequence(Qt::Key_F6), QT_TRANSLATE_NOOP("DeskShortcuts", "Anonymous enquiry"));
}

ui::Shortcut screening()
{
    return make("frontdesk.screening", QKeySequence(Qt::Key_F7),
        QT_TRANSLATE_NOOP("DeskShortcuts", "Go to what is known of the person"));
}

ui::Shortcut requestBenefit()
{
    return make("frontdesk.request", QKeySequence(Qt::CTRL | Qt::Key_G),
        QT_TRANSLATE_NOOP("DeskShortcuts", "Request a benefit for the person"));
}

ui::Shortcut attention()
{
    return make("frontdesk.attention", QKeySequence(Qt::Key_F8),
        QT_TRANSLATE_NOOP("DeskShortcuts", "Go to the attention in progress"));
}

ui::Shortcut addMotive()
{
    return make(
        "frontdesk.add_motive", QKeySequence(Qt::CTRL | Qt::Key_M), QT_TRANSLATE_NOOP("DeskShortcuts", "Add a motive"));
}

ui::Shortcut refer()
{
    return make("frontdesk.refer", QKeySequence(Qt::CTRL | Qt::Key_R),
        QT_TRANSLATE_NOOP("DeskShortcuts", "Refer the motive to the unit of its protocol"));
}

ui::Shortcut finish()
{
    return make("frontdesk.finish", QKeySequence(Qt::CTRL | Qt::Key_Return),
        QT_TRANSLATE_NOOP("DeskShortcuts", "Finish the attention"));
}

ui::Shortcut leaveOpen()
{
    return make("frontdesk.leave_open", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
        QT_TRANSLATE_NOOP("DeskShortcuts", "Leave the attention open, to go on later"));
}

ui::Shortcut discard()
{
    return make("frontdesk.discard", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
        QT_TRANSLATE_NOOP("DeskShortcuts", "Discard the attention"));
}

ui::Shortcut printReceipt()
{
    return make(
        "frontdesk.print", QKeySequence(Qt::CTRL | Qt::Key_P), QT_TRANSLATE_NOOP("DeskShortcuts", "Print the receipt"));
}

ui::Shortcut saveReceipt()
{
    return make("frontdesk.receipt", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
        QT_TRANSLATE_NOOP("DeskShortcuts", "Save the receipt as PDF"));
}

ui::Shortcut printLetters()
{
    return make("frontdesk.print_letters", QKeySequence(Qt::CTRL | Qt::Key_L),
        QT_TRANSLATE_NOOP("DeskShortcuts", "Print the letter to the institution outside"));
}

ui::Shortcut saveLetters()
{
    return make("frontdesk.letters", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        QT_TRANSLATE_NOOP("DeskShortcuts", "Save the letter to the institution outside as PDF"));
}

ui::Shortcut newAttention()
{
    return make("frontdesk.new_attention", QKeySequence(Qt::CTRL | Qt::Key_N),
        QT_TRANSLATE_NOOP("DeskShortcuts", "Attend the next person"));
}

QList<ui::Shortcut> ofFrontDesk()
{
    return {search(), newPerson(), anonymous(), screening(), requestBenefit(), attention(), addMotive(), refer(),
        finish(), leaveOpen(), discard(), printReceipt(), saveReceipt(), printLetters(), saveLetters(), newAttention()};
}

ui::Shortcut filters()
{
    return make("today.filters", QKeySequence(Qt::CTRL | Qt::Key_B),
        QT_TRANSLATE_NOOP("DeskShortcuts", "Go to the filters of the list"), today);
}

ui::Shortcut correct()
{
    return make("today.correct", QKeySequence(Qt::CTRL | Qt::Key_E),
        QT_TRANSLATE_NOOP("DeskShortcuts", "Correct the attention shown"), today);
}

ui::Shortcut printAgain()
{
    return make("today.print", QKeySequence(Qt::CTRL | Qt::Key_P),
        QT_TRANSLATE_NOOP("DeskShortcuts", "Print its receipt"), today);
}

ui::Shortcut saveAgain()
{
    return make("today.receipt", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
        QT_TRANSLATE_NOOP("DeskShortcuts", "Save its receipt as PDF"), today);
}

QList<ui::Shortcut> ofToday()
{
    return {filters(), correct(), printAgain(), saveAgain()};
}

} // namespace ventanilla::frontdesk::desk_shortcuts
