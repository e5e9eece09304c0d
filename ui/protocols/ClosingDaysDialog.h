#pragma once

#include "core/referrals/ClosingDays.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ventanilla::ui {
class DateField;
class Field;
class MutedLabel;
class Notice;
class PrimaryButton;
} // namespace ventanilla::ui

namespace ventanilla::protocols_ui {

// The days of a year that count for no deadline: the public holidays, which are computed, and the days on which the
// municipality is closed, which whoever has EditClosingDays adds and removes.
//
//   ┌ Días sin atención ─────────────────────────┐
//   │ [‹ 2025]          2026            [2027 ›] │
//   │ ┌────────────────────────────────────────┐ │
//   │ │ viernes 25 de diciembre de 2026        │ │
//   │ │ Navidad · feriado legal                │ │
//   │ └────────────────────────────────────────┘ │
//   │ [Quitar]                                   │
//   │ Día [31-12-2026]   Por qué se cierra [   ] │
//   │                        [Cerrar]  [Agregar] │
//   └────────────────────────────────────────────┘
class ClosingDaysDialog final : public QDialog
{
    Q_OBJECT
public:
    // Opens on the year of the session's day. The session must outlive it.
    explicit ClosingDaysDialog(security::Session &session, QWidget *parent = nullptr);

    void showYear(int year);

private:
    void setTexts();
    void place();
    void connectParts();
    void showDays(const std::vector<referrals::closing_days::DayWithoutAttention> &days);
    void select(const QDate &day);
    void showRemovable();
    [[nodiscard]] QDate chosenDay() const; // invalid when it is no closing day
    void add();
    void askToRemove();
    void remove(const QDate &day);
    void showProblem(const Error &error);

    security::Session &m_session;
    int m_year = 0;
    QLabel *m_explanation;
    QPushButton *m_previous;
    QLabel *m_yearLabel;
    QPushButton *m_next;
    QListWidget *m_list;
    ui::MutedLabel *m_none; // of the municipality in this year
    QPushButton *m_remove;
    ui::DateField *m_day;
    ui::Field *m_dayField;
    QLineEdit *m_name;
    ui::Field *m_nameField;
    ui::Notice *m_notice;
    ui::PrimaryButton *m_add;
};

} // namespace ventanilla::protocols_ui
