#pragma once

#include "core/identity/LikelyDuplicates.h"
#include "core/identity/PersonMerge.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace ventanilla::ui {
class Heading;
class Notice;
class PrimaryButton;
} // namespace ventanilla::ui

namespace ventanilla::people {

class ComparisonGrid;
class FileWorker;

// Two files beside each other, for somebody who says whether they are of one person.
class ComparisonPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonPage(FileWorker &worker, QWidget *parent = nullptr);

    // Reads both anew, which is audited.
    void compare(const identity::LikelyPair &pair);

Q_SIGNALS:
    void merged(ventanilla::PersonId standing, ventanilla::PersonId other);
    void toldApart(ventanilla::PersonId standing, ventanilla::PersonId other);
    void left(); // without a decision
    void fileRequested(ventanilla::PersonId person);

protected:
    void changeEvent(QEvent *event) override;

private:
    void placeParts();
    void showComparison(const identity::PersonComparison &comparison);
    void merge();
    void tellApart();
    void setBusy(bool busy);
    void retranslateUi();

    FileWorker &m_worker;
    identity::LikelyPair m_pair;
    std::optional<identity::PersonComparison> m_comparison; // nothing while it is being read
    bool m_busy = false;
    ui::Heading *m_title;
    QLabel *m_reason;
    ui::Notice *m_notice;
    ui::Notice *m_twoRuts;
    ComparisonGrid *m_grid;
    QScrollArea *m_scroll;
    QLabel *m_hint;
    QPushButton *m_back;
    QPushButton *m_notTheSame;
    ui::PrimaryButton *m_same;
};

} // namespace ventanilla::people
