#pragma once

#include "core/catalogue/Catalogue.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ventanilla::ui {
class ReasonForm;
} // namespace ventanilla::ui

namespace ventanilla::catalogue_ui {

// The versions of a benefit, what was withdrawn crossed out; beneath one that is planned and may be withdrawn, the button that
// asks why. Hidden while there is none.
class VersionList final : public QWidget
{
    Q_OBJECT
public:
    // Tab reaches it after the area it stands in.
    VersionList(QScrollArea *area, QWidget *parent);

    // A reason that was being written for one of them is there again.
    void setHistory(std::vector<catalogue::BenefitHistoryEntry> history, const QDate &today);
    [[nodiscard]] bool hasUnsavedWork() const;
    // Beside the reason; false when it is about something else.
    [[nodiscard]] bool showProblem(const Error &error);

Q_SIGNALS:
    void withdrawalSubmitted(ventanilla::BenefitVersionId version, const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *text;
        QPushButton *withdraw;
    };

    void connectForm();
    Row &rowAt(size_t index);
    void show(const catalogue::BenefitHistoryEntry &entry, Row &row) const;
    [[nodiscard]] QString lineOf(const catalogue::BenefitHistoryEntry &entry) const;
    void begin(size_t index);
    void close();
    void retranslateUi();

    std::vector<catalogue::BenefitHistoryEntry> m_history;
    QDate m_today;
    QScrollArea *m_area;
    QVBoxLayout *m_layout;
    QLabel *m_title;
    std::vector<Row> m_rows; // never fewer than m_history; kept and hidden, for they are shown anew in changeEvent
    ui::ReasonForm *m_form;
    std::optional<size_t> m_withdrawing; // place in m_history
    std::map<BenefitVersionId, QString> m_reasons;
};

} // namespace ventanilla::catalogue_ui
