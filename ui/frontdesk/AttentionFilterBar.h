#pragma once

#include "core/attention/AttentionList.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace ventanilla::ui {
class ChoiceField;
class DateField;
class Field;
} // namespace ventanilla::ui

namespace ventanilla::frontdesk {

struct Office;

// Which attentions to list: those of today unless something else is chosen.
class AttentionFilterBar final : public QWidget
{
    Q_OBJECT
public:
    AttentionFilterBar(const security::Session &session, const Office &office, QWidget *parent = nullptr);

    [[nodiscard]] attention::AttentionFilter filter() const;
    // Shows a problem with one of the dates; false when the error is about something else.
    bool reveal(const Error &error);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange(); // in one row; with larger text in two
    void connectFields();
    void edited();
    void retranslateUi();

    const security::Session &m_session;
    const Office &m_office;
    bool m_filling = true;
    ui::DateField *m_from;
    ui::Field *m_fromField;
    ui::DateField *m_to;
    ui::Field *m_toField;
    QLineEdit *m_name;
    ui::Field *m_nameField;
    ui::ChoiceField *m_motive;
    ui::Field *m_motiveField;
    ui::ChoiceField *m_unit;
    ui::Field *m_unitField;
    ui::ChoiceField *m_channel;
    ui::Field *m_channelField;
    QCheckBox *m_mine;
    QCheckBox *m_open;
    QGridLayout *m_grid;
};

} // namespace ventanilla::frontdesk
