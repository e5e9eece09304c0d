#pragma once

#include "core/catalogue/BenefitNames.h"
#include "core/catalogue/Reach.h"
#include "ui/common/AsyncTask.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace ventanilla::ui {
class ChoiceField;
class Field;
class TextArea;
} // namespace ventanilla::ui

namespace ventanilla::catalogue_ui {

// The requirements of a benefit being written: what is wrong and where, what they mean in sentences, the conditions there
// are to choose from, and how many households and persons they reach, counted anew once typing pauses.
class RuleEditor final : public QWidget
{
    Q_OBJECT
public:
    // The session must outlive the editor.
    explicit RuleEditor(security::Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void stopCounting();
    [[nodiscard]] ui::Field *field() const { return m_field; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void place();
    void check();
    void count(const catalogue::Rule &rule);
    void showReach(const Result<catalogue::Reach> &reach);
    void mark(int position, int length);
    void takeSuggestion();
    void insertCondition();
    void retranslateUi();

    security::Session &m_session;
    std::shared_ptr<security::Session> m_counting; // the one that counts with, once there was something to count
    ui::TextArea *m_edit;
    ui::Field *m_field;
    QPushButton *m_suggestion;
    ui::ChoiceField *m_conditionChoice;
    ui::Field *m_condition;
    QLabel *m_meaning;
    QLabel *m_reach;
    catalogue::BenefitNames m_names;
    QString m_checked;
    bool m_wasChecked = false;
    int m_suggestionAt = 0;
    int m_suggestionLength = 0;
    ui::LatestTask<catalogue::Reach> m_count;
};

} // namespace ventanilla::catalogue_ui
