#pragma once

#include "core/attention/AttentionList.h"
#include "core/security/Session.h"
#include "ui/frontdesk/PersonSearchTask.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QPushButton;
class QStackedWidget;

namespace ventanilla::ui {
class EmptyState;
class Field;
class Notice;
} // namespace ventanilla::ui

namespace ventanilla::frontdesk {

class ResultsModel;

// The search box with its results beneath. While it is empty, the attentions that were left open at this counter.
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
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void typed(const QString &text);
    void answered(const QString &text, const PersonSearchTask::Answer &answer);
    void showOpenAttentions();
    void showList(bool nothingTyped);
    void choose(const QModelIndex &index);
    bool moveBy(int key);
    void retranslateUi();

    security::Session &m_session;
    QLineEdit *m_edit;
    ui::Field *m_field;
    QLabel *m_caption;
    ui::Notice *m_notice;
    QStackedWidget *m_stack;
    QListView *m_list;
    ui::EmptyState *m_nobody;
    ui::EmptyState *m_start;
    QPushButton *m_newPerson;
    QPushButton *m_anonymous;
    ResultsModel *m_model;
    PersonSearchTask *m_search;
    QString m_shownFor; // the text that the list answers
    int m_openCount = 0;
    bool m_chooseWhenAnswered = false;
};

} // namespace ventanilla::frontdesk
