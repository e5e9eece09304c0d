#pragma once

#include "core/security/Units.h"
#include "ui/catalogue/BenefitText.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace ventanilla::security {
class Session;
} // namespace ventanilla::security

namespace ventanilla::ui {
class Card;
class ChoiceField;
class Field;
class TextArea;
} // namespace ventanilla::ui

class QLineEdit;

namespace ventanilla::catalogue_ui {

class RuleEditor;

// The fields of a benefit, in cards. A new one's code follows its name until somebody writes another.
class BenefitForm final : public QWidget
{
    Q_OBJECT
public:
    // The session must outlive the form.
    explicit BenefitForm(security::Session &session, QWidget *parent = nullptr);

    // With `codes`, those that are taken, the benefit is a new one.
    void setUnits(const std::vector<security::Unit> &units);
    void setTakenCodes(const std::optional<QStringList> &codes);
    [[nodiscard]] BenefitTexts texts() const;
    void setTexts(const BenefitTexts &texts);
    void stopCounting();

    void clearProblems();
    [[nodiscard]] bool showProblem(const Error &error); // beside the field it is about; false when it is about none
    void focusFirst();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Group
    {
        QGridLayout *grid;
        QStringList names;
        int columns;
    };

    void placeFields();
    void addCards(QVBoxLayout *layout);
    ui::Card *addCard(const QStringList &names, int columns);
    void addField(const char *name, QWidget *editor);
    QLineEdit *addLine(const char *name, int longest);
    ui::TextArea *addArea(const char *name, int lines);
    ui::ChoiceField *addChoice(const char *name);
    void addDate(const char *name);
    void proposeCode();
    void retranslateUi();
    void fillChoices();

    security::Session &m_session;
    std::vector<security::Unit> m_units;
    std::optional<QStringList> m_takenCodes;
    QMap<QString, ui::Field *> m_fields;
    QList<ui::Card *> m_cards;
    QList<Group> m_groups;
    std::optional<bool> m_isNarrow;
    RuleEditor *m_rule;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_code = nullptr;
    bool m_codeFollows = false;
    bool m_filling = false;
};

} // namespace ventanilla::catalogue_ui
