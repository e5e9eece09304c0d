#include "ui/referrals/ReferralShortcuts.h"

#include <QCoreApplication>

namespace ventanilla::referrals_ui::referral_shortcuts {

namespace {

ui::Shortcut make(const char *id, const QKeySequence &keys, const char *text)
{
    return {id, keys, "ReferralShortcuts", QT_TRANSLATE_NOOP("ReferralShortcuts", "Inbox"), text};
}

} // namespace

ui::Shortcut code()
{
    return make("inbox.code", QKeySequence(Qt::CTRL | Qt::Key_B),
        QT_TRANSLATE_NOOP("ReferralShortcuts", "Open a referral by its code"));
}

ui::Shortcut naturalStep()
{
    return make("inbox.step", QKeySequence(Qt::CTRL | Qt::Key_Return),
        QT_TRANSLATE_NOOP("ReferralShortcuts", "Take the next step with the referral shown"));
}

ui::Shortcut printLetter()
{
    return make("inbox.print", QKeySequence(Qt::CTRL | Qt::Key_P),
        QT_TRANSLATE_NOOP("ReferralShortcuts", "Print the letter to an institution outside"));
}

ui::Shortcut saveLetter()
{
    return make("inbox.letter", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
        QT_TRANSLATE_NOOP("ReferralShortcuts", "Save the letter to an institution outside as PDF"));
}

QList<ui::Shortcut> all()
{
    return {code(), naturalStep(), printLetter(), saveLetter()};
}

} // namespace ventanilla::referrals_ui::referral_shortcuts
