#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/security/Units.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace ventanilla::ui {
class ChoiceField;
class Field;
} // namespace ventanilla::ui

namespace ventanilla::catalogue_ui {

// What to list of the catalogue. Typing asks once it pauses; every other choice at once.
class BenefitFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit BenefitFilterBar(QWidget *parent = nullptr);

    void setUnits(const std::vector<security::Unit> &units);
    [[nodiscard]] catalogue::BenefitFilter filter(const QDate &today) const;
    void reset();

Q_SIGNALS:
    void changed();
    void leaveDownwards(); // the down key in the text: on to the list

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();

    std::vector<security::Unit> m_units;
    QLineEdit *m_text;
    ui::Field *m_textField;
    ui::ChoiceField *m_unit;
    ui::Field *m_unitField;
    ui::ChoiceField *m_kind;
    ui::Field *m_kindField;
    ui::ChoiceField *m_scope;
    ui::Field *m_scopeField;
    ui::ChoiceField *m_need;
    ui::Field *m_needField;
    ui::ChoiceField *m_lifeStage;
    ui::Field *m_lifeStageField;
    QCheckBox *m_validOnly;
    QPushButton *m_clear;
    QTimer m_pause;
    bool m_filling = false;
};

} // namespace ventanilla::catalogue_ui
