#include "ui/people/PersonSearchPanel.h"

#include "ui/common/EmptyState.h"
#include "ui/common/Field.h"
#include "ui/common/Icons.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/common/Views.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ventanilla::people {

namespace {

constexpr int mostResults = 30;

} // namespace

PersonSearchPanel::PersonSearchPanel(
    security::Session &session, std::shared_ptr<identity::NameDictionary> dictionary, QWidget *parent)
    : QWidget(parent), m_session(session), m_edit(new QLineEdit(this)), m_field(new ui::Field(m_edit, this)),
      m_caption(new QLabel(this)), m_notice(new ui::Notice(this)), m_pages(new QStackedWidget(this)),
      m_list(new QListView(this)), m_model(new SearchResultModel(this)),
      m_start(new ui::EmptyState(QStringLiteral("people"), this)),
      m_nobody(new ui::EmptyState(QStringLiteral("search"), this)),
      m_search(new PersonSearchTask(session, std::move(dictionary), this))
{
    placeParts();
    connectParts();
    retranslateUi();
}

void PersonSearchPanel::placeParts()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_field, m_caption, m_notice})
        layout->addWidget(widget);
    layout->addWidget(m_pages, 1);
    for (QWidget *page : std::initializer_list<QWidget *>{m_start, m_list, m_nobody})
        m_pages->addWidget(page);
    constexpr int longestText = 200;
    m_edit->setMaxLength(longestText);
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(ui::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    ui::prepareTwoLineList(m_list);
    m_list->setModel(m_model);
    ui::setTextRole(m_caption, ui::TextRole::Small);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setWordWrap(true);
    setFocusProxy(m_edit);
}

void PersonSearchPanel::connectParts()
{
    connect(m_edit, &QLineEdit::textChanged, this, &PersonSearchPanel::typed);
    connect(m_list, &QListView::activated, this, &PersonSearchPanel::choose);
    connect(m_list, &QListView::clicked, this, &PersonSearchPanel::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PersonSearchPanel::currentChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PersonSearchPanel::currentChanged);
    connect(m_search, &PersonSearchTask::answered, this, &PersonSearchPanel::answered);
    connect(m_nobody, &ui::EmptyState::actionTriggered, this, &PersonSearchPanel::nobodyActionTriggered);
}

void PersonSearchPanel::setLabel(const QString &textWithMnemonic)
{
    m_field->setLabel(textWithMnemonic);
}

void PersonSearchPanel::setNobodyAction(const QString &text)
{
    m_nobody->setAction(text);
}

void PersonSearchPanel::setOffers(std::vector<SearchResultModel::Offer> offers, const QString &caption)
{
    m_offers = std::move(offers);
    m_offersCaption = caption;
    if (text().isEmpty())
        showOffers();
}

void PersonSearchPanel::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->selectAll();
}

QString PersonSearchPanel::text() const
{
    return m_edit->text().trimmed();
}

void PersonSearchPanel::clear()
{
    m_edit->clear();
}

void PersonSearchPanel::focusSearch()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void PersonSearchPanel::warmUp()
{
    m_search->warmUp();
}

std::optional<identity::SearchResult> PersonSearchPanel::current() const
{
    const auto *person = m_model->personAt(m_list->currentIndex().row());
    return person ? std::optional(*person) : std::nullopt;
}

void PersonSearchPanel::typed()
{
    m_notice->clear();
    m_chooseWhenFound = false;
    m_waiting = !text().isEmpty();
    if (m_waiting) {
        m_search->ask(text(), mostResults);
        return;
    }
    m_search->forget();
    showOffers();
}

void PersonSearchPanel::showOffers()
{
    m_model->showOffers(m_offers);
    showState();
}

void PersonSearchPanel::answered(const PersonSearchTask::Answer &answer)
{
    m_waiting = false;
    if (!answer) {
        m_notice->showError(answer.error());
        return;
    }
    m_model->showPersons(*answer, m_session.today());
    showState();
    const bool found = m_model->rowCount() > 0;
    if (found)
        m_list->setCurrentIndex(m_model->index(0));
    if (std::exchange(m_chooseWhenFound, false) && found)
        choose();
}

void PersonSearchPanel::showState()
{
    const int rows = m_model->rowCount();
    const bool nothingTyped = text().isEmpty();
    m_caption->setVisible(rows > 0);
    if (nothingTyped)
        m_caption->setText(m_offersCaption);
    else if (rows >= mostResults)
        m_caption->setText(tr("The first %1. Type more to find the right one.").arg(rows));
    else
        m_caption->setText(tr("%n person(s) found, best match first", nullptr, rows));
    if (rows > 0)
        m_pages->setCurrentWidget(m_list);
    else
        m_pages->setCurrentWidget(nothingTyped ? m_start : m_nobody);
    m_edit->setAccessibleDescription(rows > 0 ? m_caption->text() : m_pages->currentWidget()->accessibleName());
}

void PersonSearchPanel::choose()
{
    const int row = m_list->currentIndex().row();
    if (const auto person = current())
        Q_EMIT chosen(*person);
    else if (const auto *offer = m_model->offerAt(row))
        Q_EMIT offerChosen(offer->key);
}

bool PersonSearchPanel::moveBy(int key)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return false;
    constexpr int page = 8;
    int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        ++row;
        break;
    case Qt::Key_Up:
        --row;
        break;
    case Qt::Key_PageDown:
        row += page;
        break;
    case Qt::Key_PageUp:
        row -= page;
        break;
    default:
        return false;
    }
    m_list->setCurrentIndex(m_model->index(qBound(0, row, rows - 1)));
    return true;
}

bool PersonSearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (m_waiting)
            m_chooseWhenFound = true; // what is listed answers an earlier text
        else
            choose();
        return true;
    }
    if (key->key() == Qt::Key_Escape && !m_edit->text().isEmpty()) {
        m_edit->clear();
        return true;
    }
    return moveBy(key->key());
}

void PersonSearchPanel::retranslateUi()
{
    m_edit->setPlaceholderText(tr("RUT, name, address, folio or telephone"));
    m_list->setAccessibleName(tr("Results"));
    m_start->setText(tr("Type a RUT or part of a name. Accents and small mistakes do not matter."));
    m_nobody->setText(
        tr("Nobody fits what you typed. Try another part of the name, the RUT, the address or the telephone."));
    m_model->retranslate();
    showState();
}

void PersonSearchPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::people
