#pragma once

#include "core/attention/AttentionList.h"
#include "core/identity/NameDictionary.h"
#include "core/security/Session.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QPushButton;

namespace ventanilla::people {
class PersonSearchPanel;
} // namespace ventanilla::people

namespace ventanilla::ui {
class Notice;
} // namespace ventanilla::ui

namespace ventanilla::frontdesk {

// The search of the counter: while it is empty, the attentions that were left open here; beneath it, somebody new and
// somebody who does not say who they are. The number of a receipt or a letter is answered with how that goes.
class SearchPanel final : public QWidget
{
    Q_OBJECT
public:
    SearchPanel(
        security::Session &session, std::shared_ptr<identity::NameDictionary> dictionary, QWidget *parent = nullptr);

    void focusSearch();
    void clear();
    // Reads the attentions left open again.
    void refresh();
    void warmUp();

Q_SIGNALS:
    void personChosen(ventanilla::PersonId person);
    void attentionChosen(ventanilla::AttentionId attention);
    // With what was typed, when it looks like part of a person's data.
    void newPersonRequested(const QString &typed);
    void anonymousRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void showOpen();
    void trackTyped();

    security::Session &m_session;
    people::PersonSearchPanel *m_search;
    ui::Notice *m_notice;
    ui::Notice *m_tracked; // what to tell a person who says a number
    QTimer m_trackLater;   // a number half typed may be somebody else's
    attention::AttentionPage m_open;
    QPushButton *m_newPerson;
    QPushButton *m_anonymous;
};

} // namespace ventanilla::frontdesk
