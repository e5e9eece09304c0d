#pragma once

#include "core/attention/AttentionContent.h"
#include "core/attention/Sources.h"

#include <QFrame>

#include <functional>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace ventanilla::ui {
class ChoiceField;
class DateField;
class Field;
class MutedLabel;
class TextArea;
} // namespace ventanilla::ui

namespace ventanilla::frontdesk {

struct Office;
class SuggestField;

// One motive of an attention with its answer. Folded it is a line that says what it holds; one is unfolded at a time.
class MotiveEditor final : public QFrame
{
    Q_OBJECT
public:
    // Where the motive is sent to by protocol, or what was agreed with that unit; nothing when nothing was agreed.
    using Destination = std::function<std::optional<attention::ProtocolSummary>(MotiveId, std::optional<UnitId>)>;
    MotiveEditor(const Office &office, Destination destination, QWidget *parent = nullptr);

    void setMotive(const attention::AttentionMotive &motive);
    [[nodiscard]] attention::AttentionMotive motive() const;
    // No motive chosen and nothing written.
    [[nodiscard]] bool isBlank() const;
    // A field that holds what cannot be understood. Errors: InvalidInput ("answer_by"), MissingInput
    // ("motive", "refer_to").
    [[nodiscard]] Result<void> check() const;
    bool reveal(const Error &error);
    void clearProblems();

    // Chooses "referred", and with it what the protocol says; the focus stays where the unit is still missing.
    void refer();

    void setNumber(int number); // from 1
    void setUnfolded(bool unfolded);
    [[nodiscard]] bool isUnfolded() const;
    // What the Tab key goes through, in that order.
    [[nodiscard]] QList<QWidget *> tabOrder() const;
    // Days are counted from here, and earlier answers make no sense.
    void setToday(std::function<QDate()> today);

Q_SIGNALS:
    void changed();
    void unfoldRequested();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHeader();
    void makeFields();
    void connectFields();
    void edited();
    void motiveChosen();
    void outcomeChosen();
    void unitChosen();
    void fillFromProtocol();
    void offer(const std::optional<attention::ProtocolSummary> &protocol);
    void showForOutcome();
    void showSummary();
    void fillChoices();
    void retranslateUi();
    [[nodiscard]] std::optional<MotiveId> chosenMotive() const;
    [[nodiscard]] std::optional<UnitId> chosenUnit() const;

    const Office &m_office;
    Destination m_destination;
    AttentionMotiveId m_row;
    int m_number = 1;
    bool m_filling = false;
    // What the protocol last put into the fields; it goes with the protocol, unless somebody changed it.
    QString m_offeredDocuments;
    QDate m_offeredDay;
    QPushButton *m_header;
    QToolButton *m_remove;
    QWidget *m_body;
    SuggestField *m_motive;
    ui::Field *m_motiveField;
    ui::ChoiceField *m_outcome;
    ui::Field *m_outcomeField;
    SuggestField *m_unit;
    ui::Field *m_unitField;
    ui::MutedLabel *m_protocol;
    QLineEdit *m_note; // to the unit
    ui::Field *m_noteField;
    ui::TextArea *m_answer;
    ui::Field *m_answerField;
    QLineEdit *m_nextStep;
    ui::Field *m_nextStepField;
    ui::DateField *m_answerBy;
    ui::Field *m_answerByField;
    ui::TextArea *m_documents;
    ui::Field *m_documentsField;
};

} // namespace ventanilla::frontdesk
