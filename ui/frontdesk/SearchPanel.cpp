#include "ui/frontdesk/SearchPanel.h"

#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Field.h"
#include "ui/common/Icons.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/common/Views.h"
#include "ui/frontdesk/DeskShortcuts.h"
#include "ui/frontdesk/ResultsModel.h"
#include "ui/frontdesk/TwoLineDelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ventanilla::frontdesk {

namespace {

constexpr int mostOpenShown = 30;

} // namespace

SearchPanel::SearchPanel(
    security::Session &session, std::shared_ptr<identity::NameDictionary> dictionary, QWidget *parent)
    : QWidget(parent), m_session(session), m_edit(new QLineEdit(this)), m_field(new ui::Field(m_edit, this)),
      m_caption(new QLabel(this)), m_notice(new ui::Notice(this)), m_stack(new QStackedWidget(this)),
      m_list(new QListView(this)), m_nobody(new ui::EmptyState(QStringLiteral("search"), this)),
      m_start(new ui::EmptyState(QStringLiteral("people"), this)),
      m_newPerson(ui::makeButton(QStringLiteral("add"), this)),
      m_anonymous(ui::makeButton(QStringLiteral("attention"), this)), m_model(new ResultsModel(this)),
      m_search(new PersonSearchTask(session, std::move(dictionary), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_field, m_caption, m_notice})
        layout->addWidget(widget);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_newPerson);
    layout->addWidget(m_anonymous);
    for (QWidget *page : std::initializer_list<QWidget *>{m_start, m_list, m_nobody})
        m_stack->addWidget(page);
    constexpr int longestText = 200;
    m_edit->setMaxLength(longestText);
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(ui::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    ui::prepareList(m_list);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setModel(m_model);
    m_list->setAlternatingRowColors(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    ui::setTextRole(m_caption, ui::TextRole::Small);
    m_caption->setForegroundRole(QPalette::PlaceholderText);

    connect(m_edit, &QLineEdit::textChanged, this, &SearchPanel::typed);
    connect(m_list, &QListView::activated, this, &SearchPanel::choose);
    connect(m_list, &QListView::clicked, this, &SearchPanel::choose);
    connect(m_search, &PersonSearchTask::answered, this, &SearchPanel::answered);
    connect(m_newPerson, &QPushButton::clicked, this, [this] { Q_EMIT newPersonRequested(m_edit->text().trimmed()); });
    connect(m_nobody, &ui::EmptyState::actionTriggered, m_newPerson, &QPushButton::click);
    connect(m_anonymous, &QPushButton::clicked, this, &SearchPanel::anonymousRequested);
    m_newPerson->setVisible(session.may(security::Permission::EditPerson));
    m_anonymous->setVisible(session.may(security::Permission::RegisterAttention));
    retranslateUi();
    refresh();
}

void SearchPanel::focusSearch()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchPanel::clear()
{
    m_edit->clear();
}

void SearchPanel::warmUp()
{
    m_search->warmUp();
}

void SearchPanel::refresh()
{
    if (m_edit->text().trimmed().isEmpty())
        showOpenAttentions();
}

void SearchPanel::typed(const QString &text)
{
    m_notice->clear();
    m_chooseWhenAnswered = false;
    if (text.trimmed().isEmpty()) {
        m_search->forget();
        showOpenAttentions();
    } else {
        m_search->ask(text);
    }
}

void SearchPanel::showOpenAttentions()
{
    attention::AttentionFilter filter;
    filter.openOnly = true;
    filter.unit = m_session.currentOperator().unit;
    filter.limit = mostOpenShown;
    auto page = attention::listAttentions(m_session, filter);
    if (!page) {
        m_notice->showMessage(ui::Tone::Warning, tr("The attentions left open could not be read."));
        return;
    }
    m_shownFor.clear();
    m_openCount = page->total;
    m_model->showAttentions(std::move(page->rows), m_session.today());
    showList(true);
}

void SearchPanel::answered(const QString &text, const PersonSearchTask::Answer &answer)
{
    if (text != m_edit->text())
        return;
    if (!answer) {
        m_notice->showMessage(ui::Tone::Error, tr("The search did not work. Try again in a moment."));
        return;
    }
    m_shownFor = text.trimmed();
    m_model->showPersons(*answer, m_session.today());
    showList(false);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    if (m_chooseWhenAnswered && m_model->rowCount() > 0)
        choose(m_list->currentIndex());
    m_chooseWhenAnswered = false;
}

void SearchPanel::showList(bool nothingTyped)
{
    const int rows = m_model->rowCount();
    m_caption->setVisible(rows > 0);
    if (nothingTyped)
        m_caption->setText(tr("Left open at this counter: %n", nullptr, m_openCount));
    else
        m_caption->setText(tr("%n person(s) found, best match first", nullptr, rows));
    if (rows > 0)
        m_stack->setCurrentWidget(m_list);
    else
        m_stack->setCurrentWidget(nothingTyped ? m_start : m_nobody);
    m_edit->setAccessibleDescription(m_caption->isVisibleTo(this) ? m_caption->text() : tr("Nobody found"));
}

void SearchPanel::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (const QVariant person = index.data(ResultsModel::PersonRole); person.isValid())
        Q_EMIT personChosen(PersonId(person.toLongLong()));
    else
        Q_EMIT attentionChosen(AttentionId(index.data(ResultsModel::AttentionRole).toLongLong()));
}

bool SearchPanel::moveBy(int key)
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

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        // Enter typed faster than the answer came opens the best match once it is there.
        if (m_shownFor != m_edit->text().trimmed())
            m_chooseWhenAnswered = true;
        else
            choose(m_list->currentIndex());
        return true;
    }
    if (key->key() == Qt::Key_Escape && !m_edit->text().isEmpty()) {
        m_edit->clear();
        return true;
    }
    return moveBy(key->key());
}

void SearchPanel::retranslateUi()
{
    m_field->setLabel(tr("S&earch for a person"));
    m_edit->setPlaceholderText(tr("RUT, name, address, folio or telephone"));
    m_list->setAccessibleName(tr("Results"));
    m_nobody->setText(tr("Nobody fits what you typed. Try another part of the name, or register the person."));
    m_nobody->setAction(m_newPerson->isHidden() ? QString() : tr("Register this person"));
    m_start->setText(tr("Type a RUT or part of a name. Accents and small mistakes do not matter."));
    m_newPerson->setText(
        tr("New person (%1)").arg(desk_shortcuts::newPerson().keys.toString(QKeySequence::NativeText)));
    m_anonymous->setText(
        tr("Anonymous enquiry (%1)").arg(desk_shortcuts::anonymous().keys.toString(QKeySequence::NativeText)));
    m_model->retranslate();
    showList(m_edit->text().trimmed().isEmpty());
}

void SearchPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::frontdesk
