#pragma once

#include <QDialog>

namespace ventanilla::shell {

// Every shortcut there is, by where it works. Made anew each time, so it needs no change of language.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(QWidget *parent);
};

} // namespace ventanilla::shell
