#pragma once

#include "core/base/Ids.h"
#include "core/identity/Search.h"
#include "ui/common/Screen.h"
#include "ui/people/FileWorker.h"

#include <QTimer>

namespace ventanilla::people {

class PersonFilePanel;
class PersonSearchPanel;

// Find a person and work on the file. For roles with ReadPersonalFile; those without EditPerson only read.
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
    // Brings back what was being typed when the program ended.
    void activate() override;
    [[nodiscard]] bool hasUnsavedWork() const override;
    void saveDraft() override;

    // Asks first when something unsaved would be lost.
    void openPerson(PersonId person);

protected:
    void retranslateUi() override;

private:
    void restoreDraft();
    void edited();

    security::Session &m_session;
    FileWorker m_worker; // before what uses it
    QTimer m_saveLater;
    bool m_looked = false;    // for a draft
    bool m_kept = false;      // a draft is in the store
    bool m_restoring = false; // its file is being opened
    PersonId m_next;          // to be opened after that
    PersonSearchPanel *m_search;
    PersonFilePanel *m_file;
};

} // namespace ventanilla::people
