#pragma once

#include "core/attention/FrontDesk.h"
#include "ui/common/Card.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QScrollArea;

namespace ventanilla::ui {
class Notice;
class PrimaryButton;
} // namespace ventanilla::ui

namespace ventanilla::frontdesk {

struct Office;
class AttentionForm;

// The attention in progress: what it says so far, kept as a draft a moment after each change, until it is finished, left
// open or discarded.
class AttentionPanel final : public QWidget
{
    Q_OBJECT
public:
    AttentionPanel(
        security::Session &session, attention::FrontDesk &desk, const Office &office, QWidget *parent = nullptr);

    // `name` is empty for an anonymous enquiry.
    void begin(const attention::AttentionDraft &draft, const QString &name);
    // The same with what was written before the program ended: as good as just written.
    void restore(const attention::AttentionDraft &draft, const QString &name);
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] attention::AttentionDraft draft() const;
    // Something was written that would be lost.
    [[nodiscard]] bool hasWork() const;
    // Keeps what was written, so that it outlives the program.
    void saveDraft();

    [[nodiscard]] AttentionForm *form() const { return m_form; }
    [[nodiscard]] QString personName() const { return m_name; }

public Q_SLOTS:
    void finish();
    // True when it was left open.
    bool leaveOpen();
    // Asks first when something was written.
    void discard();
    // Without asking.
    void drop();

Q_SIGNALS:
    void finished(ventanilla::AttentionId id, bool open);
    void dropped();

protected:
    void changeEvent(QEvent *event) override;

private:
    void edited();
    void clearDraft();
    bool formIsRight();
    void showProblem(const Error &error);
    void ended(AttentionId id, bool open);
    void showSince();
    void retranslateUi();

    security::Session &m_session;
    attention::FrontDesk &m_desk;
    const Office &m_office;
    attention::AttentionDraft m_draft;
    QString m_name;
    bool m_active = false;
    bool m_dirty = false;
    bool m_kept = false; // a draft of it is in the store
    ui::Card *m_card;
    ui::MutedLabel *m_since;
    ui::Notice *m_notice;
    QScrollArea *m_area;
    AttentionForm *m_form;
    ui::PrimaryButton *m_finish;
    QPushButton *m_leaveOpen;
    QPushButton *m_discard;
    QTimer m_saveLater;
    QTimer m_clock;
};

} // namespace ventanilla::frontdesk
