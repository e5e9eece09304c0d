#pragma once

#include "core/attention/AttentionContent.h"
#include "ui/frontdesk/MotiveEditor.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ventanilla::ui {
class ChoiceField;
class Field;
class TextArea;
} // namespace ventanilla::ui

namespace ventanilla::frontdesk {

// What an attention says: channel, motives, information and note. For one in progress and for a correction alike.
class AttentionForm final : public QWidget
{
    Q_OBJECT
public:
    AttentionForm(const Office &office, MotiveEditor::Destination destination, QWidget *parent = nullptr);

    void setToday(std::function<QDate()> today);
    // One blank motive is ready when the content has none.
    void setContent(const attention::AttentionContent &content);
    // With the motives that are not blank; person and times as they were set.
    [[nodiscard]] attention::AttentionContent content() const;
    // Whether somebody has written anything: an attention without it need not be kept.
    [[nodiscard]] bool hasContent() const;

    // What the fields cannot understand, before the core is asked. Errors: those of MotiveEditor::check().
    [[nodiscard]] Result<void> check() const;
    // Shows what is wrong beside the field it is about and moves the focus there; false when it is about none of them.
    bool reveal(const Error &error);

    void addMotive();
    // The motive at hand goes to the unit that its protocol names.
    void referMotive();
    void addInformation(const QString &text);
    void focusFirst();
    [[nodiscard]] int motiveCount() const { return int(m_editors.size()); }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    MotiveEditor *append(const attention::AttentionMotive &motive);
    void remove(MotiveEditor *editor);
    void unfold(MotiveEditor *editor);
    void removeAll();
    void renumber();
    void arrangeTabs();
    [[nodiscard]] MotiveEditor *editorAt(const Error &error) const;
    void retranslateUi();

    const Office &m_office;
    MotiveEditor::Destination m_destination;
    std::function<QDate()> m_today;
    attention::AttentionContent m_content;
    QList<MotiveEditor *> m_editors;
    QVBoxLayout *m_motives;
    ui::ChoiceField *m_channel;
    ui::Field *m_channelField;
    QPushButton *m_add;
    ui::TextArea *m_information;
    ui::Field *m_informationField;
    ui::TextArea *m_note;
    ui::Field *m_noteField;
    bool m_filling = false;
};

} // namespace ventanilla::frontdesk
