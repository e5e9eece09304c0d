#pragma once

#include "core/base/Ids.h"
#include "core/identity/Search.h"
#include "ui/common/Screen.h"
#include "ui/people/FileWorker.h"

#include <QTimer>

class QPushButton;

namespace ventanilla::people {

class DuplicatesPage;
class PersonFilePanel;
class PersonSearchPanel;

// Find a person and work on the file, and look through who may be registered twice. For roles with ReadPersonalFile;
// those without EditPerson only read files.
class PeopleScreen final : public ui::Screen
{
    Q_OBJECT
public:
    // The session must outlive the screen. The dictionary is shared with the window's other searches.
    PeopleScreen(security::Session &session, const std::shared_ptr<identity::NameDictionary> &dictionary,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("people"); }
    // A person's id as a qint64.
    void open(const QVariant &what) override;
    void refresh() override;
    void noteExchange() override;
    // Brings back what was being typed when the program ended.
    void activate() override;
    [[nodiscard]] bool hasUnsavedWork() const override;
    void saveDraft() override;

    // Asks first when something unsaved would be lost.
    void openPerson(PersonId person);
    // Who may be registered twice; nothing for those who may not edit.
    void showDuplicates();

protected:
    void retranslateUi() override;

private:
    [[nodiscard]] QWidget *makeFiles();
    void connectParts();
    void showFiles();
    void restoreDraft();
    void edited();

    security::Session &m_session;
    FileWorker m_worker; // before what uses it
    QTimer m_saveLater;
    bool m_looked = false;      // for a draft
    bool m_kept = false;        // a draft is in the store
    bool m_restoring = false;   // its file is being opened
    PersonId m_next;            // to be opened after that
    QWidget *m_files = nullptr; // one of this and the duplicates is shown; a stack would be as wide as the wider one
    PersonSearchPanel *m_search;
    PersonFilePanel *m_file;
    QPushButton *m_seeDuplicates = nullptr; // neither for those who may not edit
    DuplicatesPage *m_duplicates = nullptr;
};

} // namespace ventanilla::people
