#pragma once

#include "core/attention/Screening.h"
#include "ui/common/Card.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ventanilla::ui {
class StatusBadge;
} // namespace ventanilla::ui

namespace ventanilla::frontdesk {

// Who it is, where they live, the segment of their household with the age of that datum, and what to be aware of.
class PersonHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PersonHeader(QWidget *parent = nullptr);

    void present(const attention::Screening &screening);

Q_SIGNALS:
    void fileRequested();
    void attentionRequested(ventanilla::AttentionId attention);
    void personRequested(ventanilla::PersonId person);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSegment(const attention::Screening &screening);
    void showAlerts(const attention::Screening &screening);

    ui::Card *m_card;
    ui::Heading *m_name;
    QLabel *m_facts;
    QLabel *m_home;
    ui::StatusBadge *m_segment;
    ui::MutedLabel *m_segmentDate;
    QPushButton *m_file;
    QVBoxLayout *m_alerts;
};

} // namespace ventanilla::frontdesk
