#pragma once

#include "core/attention/Screening.h"
#include "ui/common/Card.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ventanilla::ui {
class Notice;
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
    // Where the screening has told of several programmes at once, that line leads to the alert; false where it has not.
    bool leadToAlert(const QString &key, bool mayOpen);

Q_SIGNALS:
    void fileRequested();
    void alertRequested(const QString &key); // equity::AlertKey::text()
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
    ui::Notice *m_programmes = nullptr; // of m_alerts, that tells of several programmes
    QString m_alertKey;
};

} // namespace ventanilla::frontdesk
