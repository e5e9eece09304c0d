#pragma once

#include "core/base/Result.h"

#include <QWidget>

namespace ventanilla::ui {
class Field;
} // namespace ventanilla::ui

namespace ventanilla::shell {

class PasswordField;

// A new password typed twice.
class NewPasswordFields final : public QWidget
{
    Q_OBJECT
public:
    explicit NewPasswordFields(QWidget *parent = nullptr);

    [[nodiscard]] QString password() const;
    // Whether both are the same and may become the user's password; shows beneath the field what is wrong.
    [[nodiscard]] bool check(const QString &username);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    PasswordField *m_first;
    PasswordField *m_second;
    ui::Field *m_firstField;
    ui::Field *m_secondField;
};

} // namespace ventanilla::shell
