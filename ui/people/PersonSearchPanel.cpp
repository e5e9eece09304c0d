#include "ui/people/PersonSearchPanel.h"

#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Field.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/common/Views.h"
#include "ui/people/SearchResultDelegate.h"
#include "ui/people/SearchResultModel.h"
#include "ui/words/ErrorWords.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ventanilla::people {

namespace {

constexpr int mostResults = 50;

} // namespace

// The connection of the searching thread.
class PersonSearchPanel::Searcher
{
public:
    Searcher(security::Session session, std::shared_ptr<identity::NameDictionary> dictionary)
        : m_session(std::move(session)), m_search(m_session, std::move(dictionary))
    { }
    identity::PersonSearch &search() { return m_search; }

private:
    security::Session m_session;
    identity::PersonSearch m_search;
};

PersonSearchPanel::PersonSearchPanel(
    security::Session &session, QWidget *parent, std::shared_ptr<identity::NameDictionary> dictionary)
    : QWidget(parent), m_session(session),
      m_dictionary(dictionary ? std::move(dictionary) : std::make_shared<identity::NameDictionary>()),
      m_text(new QLineEdit(this)), m_field(new ui::Field(m_text, this)), m_pages(new QStackedWidget(this)),
      m_list(new QListView(this)), m_model(new SearchResultModel(this)),
      m_empty(new ui::EmptyState(QStringLiteral("search"), this)), m_more(new ui::MutedLabel(this))
{
    constexpr int longestSearch = 200;
    m_text->setMaxLength(longestSearch);
    m_text->setClearButtonEnabled(true);
    m_text->addAction(ui::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    ui::prepareList(m_list);
    m_list->setItemDelegate(new SearchResultDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setModel(m_model);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_list);
    ui::setTextRole(m_more, ui::TextRole::Small);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_field);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_more);
    setFocusProxy(m_text);
    m_more->hide();

    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_chooseWhenFound = false;
        search();
    });
    connect(m_list, &QListView::activated, this, &PersonSearchPanel::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PersonSearchPanel::currentChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PersonSearchPanel::currentChanged);
    retranslateUi();
}

void PersonSearchPanel::setLabel(const QString &textWithMnemonic)
{
    m_field->setLabel(textWithMnemonic);
}

void PersonSearchPanel::setText(const QString &text)
{
    m_text->setText(text);
    m_text->selectAll();
}

void PersonSearchPanel::clear()
{
    m_text->clear();
}

std::optional<identity::SearchResult> PersonSearchPanel::current() const
{
    const auto *result = m_model->at(m_list->currentIndex().row());
    return result ? std::optional(*result) : std::nullopt;
}

void PersonSearchPanel::begin()
{
    if (m_searcher)
        return;
    auto forked = m_session.fork();
    auto loader = m_session.fork();
    if (!forked || !loader) {
        showNothing(words::describe(forked ? loader.error() : forked.error()));
        return;
    }
    m_searcher = std::make_shared<Searcher>(*std::move(forked), m_dictionary);
    if (m_dictionary->isLoaded())
        return;
    auto session = std::make_shared<security::Session>(*std::move(loader));
    m_loading.start(
        [session, dictionary = m_dictionary](
            Progress &) { return identity::PersonSearch(*session, dictionary).prepare().map([] { return true; }); },
        [this](const Result<bool> &loaded) {
            // What found nobody before may have been misspelt.
            if (loaded && m_model->rowCount() == 0)
                search();
        });
}

void PersonSearchPanel::search()
{
    const QString text = m_text->text().trimmed();
    m_waiting = false;
    if (text.isEmpty()) {
        m_task.forget();
        m_model->setResults({}, m_session.today());
        retranslateUi();
        return;
    }
    begin();
    if (!m_searcher)
        return;
    m_waiting = true;
    m_task.ask([searcher = m_searcher, text](Progress &) { return searcher->search().search(text, mostResults); },
        [this](const Result<std::vector<identity::SearchResult>> &results) { showResults(results); });
}

void PersonSearchPanel::showResults(const Result<std::vector<identity::SearchResult>> &results)
{
    m_waiting = false;
    m_model->setResults(results ? *results : std::vector<identity::SearchResult>(), m_session.today());
    if (!results)
        showNothing(words::describe(results.error()));
    else if (results->empty())
        showNothing(tr("Nobody is found. Check how it is written, or search by RUT, address or telephone."));
    else
        m_pages->setCurrentWidget(m_list);
    m_more->setVisible(m_model->rowCount() >= mostResults);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    Q_EMIT searched(m_model->rowCount());
    // While the dictionary is being read a misspelt name finds nobody yet: Enter then waits for the next answer.
    if (m_model->rowCount() > 0 && std::exchange(m_chooseWhenFound, false))
        choose();
}

void PersonSearchPanel::showNothing(const QString &sentence)
{
    m_empty->setText(sentence);
    m_pages->setCurrentWidget(m_empty);
    m_more->hide();
}

void PersonSearchPanel::choose()
{
    if (const auto person = current())
        Q_EMIT chosen(*person);
}

bool PersonSearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down && m_model->rowCount() > 0) {
        m_list->setFocus();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (m_waiting)
        m_chooseWhenFound = true; // what is listed answers an earlier text
    else
        choose();
    return true;
}

void PersonSearchPanel::retranslateUi()
{
    m_field->setLabel(tr("&Look for"));
    m_text->setPlaceholderText(tr("RUT, name, address, folio or telephone"));
    m_list->setAccessibleName(tr("Persons found"));
    m_more->setText(tr("The first %1. Write more to find the right one.").arg(mostResults));
    if (m_model->rowCount() == 0)
        showNothing(tr("Write a RUT or a name. Misspelt names are found too."));
}

void PersonSearchPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::people
