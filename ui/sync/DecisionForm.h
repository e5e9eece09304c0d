#pragma once

#include "core/sync/engine/ConflictReview.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace ventanilla::ui {
class PrimaryButton;
} // namespace ventanilla::ui

namespace ventanilla::sync_ui {

class OptionRow;
class ValueEditor;

// One conflict to decide: every value with who, when and where, the one that stands now, and a third to write. For what is
// no matter of values, what has happened and what to do. Made anew for each conflict and language.
class DecisionForm final : public QWidget
{
    Q_OBJECT
public:
    explicit DecisionForm(sync::ReviewedConflict conflict, QWidget *parent = nullptr);

    void setBusy(bool busy);
    void focusFirst();

Q_SIGNALS:
    // As conflicts::resolve() takes it.
    void decided(const QVariant &value);

private:
    void addExplanation();
    void addSides(bool choose);
    void addThird();
    void addDeletion();
    void addDecision();
    OptionRow *addOption(const QString &value, const QString &origin);
    [[nodiscard]] QString sideText(const sync::ReviewedSide &side) const;
    [[nodiscard]] QString originText(const sync::ReviewedSide &side) const;
    [[nodiscard]] QString buttonText() const;
    void decide();

    sync::ReviewedConflict m_conflict;
    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    std::vector<QVariant> m_values; // by the group's ids
    int m_thirdId = -1;
    ValueEditor *m_third = nullptr;
    ui::PrimaryButton *m_decide = nullptr; // none for what is decided
};

} // namespace ventanilla::sync_ui
