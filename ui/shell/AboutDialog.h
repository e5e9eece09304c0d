#pragma once

#include <QDialog>

namespace ventanilla::shell {

// Name, version, licence, and what the program is made with. Made anew each time.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace ventanilla::shell
