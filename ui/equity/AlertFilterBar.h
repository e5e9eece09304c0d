#pragma once

#include "ui/equity/AlertCheck.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace ventanilla::ui {
class ChoiceField;
class Field;
} // namespace ventanilla::ui

namespace ventanilla::equity_ui {

// Which alerts the list shows. In one row; with larger text in as many as it needs.
class AlertFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit AlertFilterBar(QWidget *parent = nullptr);

    // Offers what the alerts are about. Keeps what was chosen.
    void setCheck(const AlertCheck &check);
    [[nodiscard]] equity::AlertFilter filter() const;

Q_SIGNALS:
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void showKinds();
    void retranslateUi();

    ui::ChoiceField *m_kindChoice;
    ui::ChoiceField *m_unitChoice;
    ui::ChoiceField *m_benefitChoice;
    ui::ChoiceField *m_sectorChoice;
    ui::ChoiceField *m_intervenersChoice;
    QList<ui::Field *> m_fields; // in their order
    QCheckBox *m_dismissed;
    QGridLayout *m_layout;
};

} // namespace ventanilla::equity_ui
