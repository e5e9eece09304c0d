#pragma once

#include "core/identity/Search.h"
#include "ui/common/AsyncTask.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace ventanilla::ui {
class EmptyState;
class Field;
} // namespace ventanilla::ui

namespace ventanilla::people {

class SearchResultModel;

// The one search box with its results while typing; never blocks. Enter takes the marked person, Down goes into the list.
class PersonSearchPanel final : public QWidget
{
    Q_OBJECT
public:
    // The session must outlive the panel. The dictionary corrects misspelt names and may be shared between panels;
    // without one the panel loads its own, once it is first used.
    explicit PersonSearchPanel(security::Session &session, QWidget *parent = nullptr,
        std::shared_ptr<identity::NameDictionary> dictionary = nullptr);

    void setLabel(const QString &textWithMnemonic);
    void setText(const QString &text);
    void clear();
    // The person marked in the list; nothing while there is none.
    [[nodiscard]] std::optional<identity::SearchResult> current() const;
    [[nodiscard]] QLineEdit *lineEdit() const { return m_text; }

Q_SIGNALS:
    void chosen(const ventanilla::identity::SearchResult &person); // Enter, or a double click
    void currentChanged();                                         // another one is marked, or none
    void searched(int count);                                      // the results of what is typed are shown

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Searcher;
    void search();
    void begin();
    void showResults(const Result<std::vector<identity::SearchResult>> &results);
    void showNothing(const QString &sentence);
    void choose();
    void retranslateUi();

    security::Session &m_session;
    std::shared_ptr<identity::NameDictionary> m_dictionary;
    std::shared_ptr<Searcher> m_searcher;
    QLineEdit *m_text;
    ui::Field *m_field;
    QStackedWidget *m_pages;
    QListView *m_list;
    SearchResultModel *m_model;
    ui::EmptyState *m_empty;
    QLabel *m_more;
    bool m_waiting = false;         // for the answer to what is typed
    bool m_chooseWhenFound = false; // Enter came before the results
    ui::AsyncTask<bool> m_loading;
    ui::LatestTask<std::vector<identity::SearchResult>> m_task;
};

} // namespace ventanilla::people
