#pragma once

#include <QDate>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;

namespace ventanilla::ui {

// Where a date is typed, in any of the forms of parseDate(); says beneath in words what it understood ("jueves 5 de marzo
// de 2026") and writes 05-03-2026 when the field is left. Put it in a Field, which shows its problem.
class DateField final : public QWidget
{
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);

    // Nothing when the field is empty or holds no acceptable date.
    [[nodiscard]] std::optional<QDate> date() const;
    void setDate(const std::optional<QDate> &date);
    [[nodiscard]] bool isEmpty() const;
    // True when it is empty or holds an acceptable date.
    [[nodiscard]] bool isAcceptable() const;
    [[nodiscard]] QString problem() const; // in words; empty when acceptable

    void setRange(const std::optional<QDate> &earliest, const std::optional<QDate> &latest);
    void forbidFuture(); // latest is today, whatever day it will be
    // What "today" is; the system's date in Chile unless set.
    void setToday(std::function<QDate()> today);

    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void dateChanged(const std::optional<QDate> &date); // while typing, whenever what is understood changes
    void problemChanged(const QString &problem);        // after the field is left, and when a shown problem is mended

protected:
    void changeEvent(QEvent *event) override;

private:
    void interpret();
    void leave();
    void showUnderstood();

    QLineEdit *m_edit;
    QLabel *m_understood;
    std::function<QDate()> m_today;
    std::optional<QDate> m_earliest;
    std::optional<QDate> m_latest;
    std::optional<QDate> m_date;
    bool m_forbidFuture = false;
    bool m_problemShown = false;
};

} // namespace ventanilla::ui
