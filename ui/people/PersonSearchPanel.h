#pragma once

#include "ui/people/PersonSearchTask.h"
#include "ui/people/SearchResultModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace ventanilla::ui {
class EmptyState;
class Field;
class Notice;
} // namespace ventanilla::ui

namespace ventanilla::people {

// The one search box with its results while typing; never blocks. The focus stays in the box: the arrow keys mark a row,
// Enter takes it, Escape empties the box.
class PersonSearchPanel final : public QWidget
{
    Q_OBJECT
public:
    // The session must outlive the panel. The dictionary is shared with the window's other searches.
    PersonSearchPanel(
        security::Session &session, std::shared_ptr<identity::NameDictionary> dictionary, QWidget *parent = nullptr);

    void setLabel(const QString &textWithMnemonic);
    // The button that is offered when nobody is found; none when empty.
    void setNobodyAction(const QString &text);
    // What is listed while nothing is typed, and what stands above it.
    void setOffers(std::vector<SearchResultModel::Offer> offers, const QString &caption);
    void setText(const QString &text);
    [[nodiscard]] QString text() const; // trimmed
    void clear();
    void focusSearch();
    // Makes the first search as quick as the others.
    void warmUp();
    // The person marked in the list; nothing while there is none.
    [[nodiscard]] std::optional<identity::SearchResult> current() const;
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void chosen(const ventanilla::identity::SearchResult &person); // Enter, or a click
    void offerChosen(qint64 key);
    void currentChanged(); // another one is marked, or none
    void nobodyActionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeParts();
    void connectParts();
    void typed();
    void answered(const PersonSearchTask::Answer &answer);
    void showOffers();
    void showState();
    void choose();
    bool moveBy(int key);
    void retranslateUi();

    security::Session &m_session;
    QLineEdit *m_edit;
    ui::Field *m_field;
    QLabel *m_caption;
    ui::Notice *m_notice;
    QStackedWidget *m_pages;
    QListView *m_list;
    SearchResultModel *m_model;
    ui::EmptyState *m_start;
    ui::EmptyState *m_nobody;
    PersonSearchTask *m_search;
    std::vector<SearchResultModel::Offer> m_offers;
    QString m_offersCaption;
    bool m_waiting = false;         // for the answer to what is typed
    bool m_chooseWhenFound = false; // Enter came before the results
};

} // namespace ventanilla::people
