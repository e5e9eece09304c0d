#pragma once

#include "core/base/Result.h"

#include <QLineEdit>

#include <functional>

namespace ventanilla::ui {

// A line of text whose form can be checked: `check` takes what was typed and gives it as it is to be shown, or why not.
// Runs when the field is left (and again while typing once a problem is shown), so that nobody is corrected mid-word.
class CheckedEdit : public QLineEdit
{
    Q_OBJECT
public:
    using Check = std::function<Result<QString>(const QString &)>;
    explicit CheckedEdit(QWidget *parent = nullptr);

    void setCheck(Check check);
    [[nodiscard]] bool isAcceptable() const; // empty is acceptable
    [[nodiscard]] QString problem() const;   // in words; empty when acceptable
    [[nodiscard]] QString trimmedText() const { return text().trimmed(); }

Q_SIGNALS:
    void problemChanged(const QString &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void leave();
    void typed();

    Check m_check;
    bool m_problemShown = false;
};

// The core's own rules come in as the check, so that this folder needs no feature:
//   rut->setCheck([](const QString &typed) { return Rut::parse(typed).map(...); });
class RutField final : public CheckedEdit
{
    Q_OBJECT
public:
    explicit RutField(QWidget *parent = nullptr);
};

class PhoneField final : public CheckedEdit
{
    Q_OBJECT
public:
    explicit PhoneField(QWidget *parent = nullptr);
};

} // namespace ventanilla::ui
