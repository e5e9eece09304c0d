#pragma once

#include "core/identity/PersonFile.h"
#include "ui/people/TypedText.h"

#include <QWidget>

#include <functional>

namespace ventanilla::people {

class FileWorker;
class PersonForm;
class SaveBar;

// The person's own data, to read and to change.
class PersonDataTab final : public QWidget
{
    Q_OBJECT
public:
    PersonDataTab(FileWorker &worker, QWidget *parent = nullptr);

    void setPerson(const identity::Person &person);
    [[nodiscard]] bool isChanged() const { return m_changed; }
    // `then` learns whether it is stored.
    void save(std::function<void(bool)> then = {});
    void undo();
    // What was typed over what was read, and putting it back; false when somebody else has changed one of its fields.
    [[nodiscard]] TypedChanges changes() const;
    bool restore(const TypedChanges &changes);

Q_SIGNALS:
    void changed();
    void saved();
    void reloadRequested();
    void personRequested(ventanilla::PersonId person);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showOutcome(const Result<void> &outcome);
    void showProblem(const Error &error);
    void actOnProblem();
    void setChanged(bool changed);
    void retranslateUi();

    FileWorker &m_worker;
    identity::Person m_loaded;
    TypedText m_loadedText; // the same as the form shows it
    PersonForm *m_form;
    SaveBar *m_bar;
    std::optional<Error> m_problem; // that the notice tells of, when something can be done about it
    bool m_changed = false;
};

} // namespace ventanilla::people
