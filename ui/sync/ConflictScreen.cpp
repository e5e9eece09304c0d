#include "ui/sync/ConflictScreen.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/common/Views.h"
#include "ui/sync/DecisionForm.h"
#include "ui/sync/RowWords.h"

#include <QEvent>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ventanilla::sync_ui {

namespace {

constexpr int pageSize = 100;

} // namespace

ConflictScreen::ConflictScreen(security::Session &session, Exchanger &exchanger, QWidget *parent)
    : Screen(parent), m_session(session), m_exchanger(exchanger), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_left(new QWidget(this)), m_tabs(new QTabBar(this)), m_list(new QListView(this)),
      m_model(new ConflictModel(this)), m_count(new ui::MutedLabel(this)),
      m_none(new ui::EmptyState(QStringLiteral("success"), this)), m_pages(new QStackedWidget(this)),
      m_notice(new ui::Notice(this)), m_card(new ui::Card(this)), m_subject(new ui::Heading(this)),
      m_openFile(ui::makeButton(QStringLiteral("person"), this)), m_place(new ui::MutedLabel(this)),
      m_matter(new QLabel(this)), m_formPlace(new QVBoxLayout)
{
    place();
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { read(0); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConflictScreen::present);
    connect(m_list, &QListView::activated, this, [this] {
        if (m_form)
            m_form->focusFirst();
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_next > 0 && value == m_list->verticalScrollBar()->maximum() && !m_reading.isRunning())
            read(m_next);
    });
    connect(&m_exchanger, &Exchanger::received, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_openFile, &QPushButton::clicked, this,
        [this] { Q_EMIT navigationRequested(QStringLiteral("people"), m_shown->row.person.value()); });
    retranslateUi();
}

ConflictScreen::~ConflictScreen() = default;

void ConflictScreen::place()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::two, ui::space::two, ui::space::two, ui::space::two);
    layout->setSpacing(ui::space::two);
    layout->addWidget(m_notice);
    layout->addLayout(m_columns, 1);
    m_columns->setSpacing(ui::space::two);
    m_columns->addWidget(makeList());
    m_columns->addWidget(makeDetail(), 1);
    setFocusProxy(m_list);
    setWidths();
}

QWidget *ConflictScreen::makeList()
{
    auto *layout = new QVBoxLayout(m_left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_count);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    ui::prepareTwoLineList(m_list);
    m_list->setModel(m_model);
    m_pages->addWidget(m_none);
    m_pages->addWidget(m_list);
    return m_left;
}

QWidget *ConflictScreen::makeDetail()
{
    m_detail = new QWidget(this);
    auto *layout = new QVBoxLayout(m_detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_card);
    layout->addStretch(1);
    constexpr int widest = 720;
    m_card->setMaximumWidth(ui::Theme::instance().scaled(widest));
    auto *head = new QHBoxLayout;
    head->setSpacing(ui::space::two);
    head->addWidget(m_subject, 1);
    head->addWidget(m_openFile, 0, Qt::AlignTop);
    m_subject->setWordWrap(true);
    m_card->addLayout(head);
    m_card->addWidget(m_place);
    m_card->body()->addSpacing(ui::space::one);
    m_card->addWidget(m_matter);
    m_card->addLayout(m_formPlace);
    m_matter->setStyleSheet(QStringLiteral("font-weight: bold"));
    m_matter->setWordWrap(true);
    m_matter->setTextFormat(Qt::PlainText);
    m_subject->setTextFormat(Qt::PlainText);
    m_notice->setClosable(true);
    m_card->hide();
    return m_detail;
}

void ConflictScreen::setWidths()
{
    const auto &theme = ui::Theme::instance();
    const bool beside = theme.textScale() != ui::TextScale::Largest;
    const int rows = m_model->rowCount();
    constexpr int listWidth = 340;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Where there is nothing to choose, that is said in the middle of the screen.
    m_left->setMinimumWidth(beside ? theme.scaled(listWidth) : 0);
    m_left->setMaximumWidth(beside && rows > 0 ? theme.scaled(listWidth) : QWIDGETSIZE_MAX);
    m_detail->setVisible(rows > 0);
    // Above the difference, the list is as high as it needs, so that the screen alone scrolls; with many, it does too.
    constexpr int mostRowsAbove = 4;
    const int height = qMin(rows, mostRowsAbove) * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    m_list->setMinimumHeight(beside || rows == 0 ? 0 : height);
    m_list->setMaximumHeight(beside || rows == 0 ? QWIDGETSIZE_MAX : height);
    m_pages->setMaximumHeight(m_list->maximumHeight());
}

QString ConflictScreen::title() const
{
    return tr("Differences to decide");
}

void ConflictScreen::activate()
{
    read(0);
}

void ConflictScreen::refresh()
{
    // What is being decided stays as it is until it is saved.
    if (!m_deciding.isRunning())
        read(0);
}

std::shared_ptr<security::Session> ConflictScreen::fork()
{
    auto forked = m_session.fork();
    if (forked)
        return std::make_shared<security::Session>(*std::move(forked));
    m_notice->showError(forked.error());
    return nullptr;
}

void ConflictScreen::read(qint64 after)
{
    const auto session = fork();
    if (!session)
        return;
    m_reading.start(
        [session, after, tab = m_tabs->currentIndex()](Progress &) {
            return tab == Open ? sync::conflict_review::open(*session, after, pageSize)
                               : sync::conflict_review::resolved(*session, pageSize);
        },
        [this, after](const Result<sync::ConflictPage> &page) { showPage(page, after > 0); });
}

void ConflictScreen::showPage(const Result<sync::ConflictPage> &page, bool more)
{
    if (!page) {
        m_notice->showError(page.error());
        return;
    }
    m_next = page->last;
    m_forOthers = more ? m_forOthers + page->forOthers : page->forOthers;
    if (more) {
        m_model->append(page->conflicts);
    } else {
        const int row = m_list->currentIndex().row();
        const qint64 shown = m_shown ? m_shown->conflict.id : 0;
        m_model->setConflicts(page->conflicts);
        const int same = m_model->rowOf(shown);
        m_list->setCurrentIndex(m_model->index(same >= 0 ? same : qBound(0, row, m_model->rowCount() - 1), 0));
    }
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    if (m_model->rowCount() == 0)
        present();
    setWidths();
    retranslateUi();
}

void ConflictScreen::present()
{
    const auto *conflict = m_model->at(m_list->currentIndex().row());
    if (conflict && m_shown && *conflict == *m_shown)
        return; // read again meanwhile: what somebody is writing stays
    m_shown = conflict ? std::optional(*conflict) : std::nullopt;
    rebuild();
}

void ConflictScreen::rebuild()
{
    delete std::exchange(m_form, nullptr);
    m_card->setVisible(m_shown.has_value());
    if (!m_shown)
        return;
    m_subject->setText(subjectText(*m_shown));
    m_openFile->setVisible(m_shown->row.person.isValid());
    m_place->setText(placeText(*m_shown));
    m_matter->setText(matterText(*m_shown));
    m_form = new DecisionForm(*m_shown, m_card);
    m_formPlace->addWidget(m_form);
    connect(m_form, &DecisionForm::decided, this, &ConflictScreen::decide);
}

void ConflictScreen::decide(const QVariant &value)
{
    const auto session = fork();
    if (!session)
        return;
    m_form->setBusy(true);
    m_deciding.start(
        [session, id = m_shown->conflict.id, value](Progress &) -> Result<bool> {
            return sync::conflict_review::resolve(*session, id, value).map([] { return true; });
        },
        [this](const Result<bool> &done) { showDecided(done); });
}

void ConflictScreen::showDecided(const Result<bool> &done)
{
    if (m_form)
        m_form->setBusy(false);
    if (!done) {
        m_notice->showError(done.error());
        return;
    }
    m_notice->showMessage(ui::Tone::Success, tr("Decided. It is listed under “Decided”, with your name."));
    m_list->setFocus();
    m_exchanger.refresh();
    read(0);
}

void ConflictScreen::retranslateUi()
{
    m_tabs->setTabText(Open, tr("To decide"));
    m_tabs->setTabText(Decided, tr("Decided"));
    m_tabs->setAccessibleName(tr("Which differences"));
    m_list->setAccessibleName(tr("Differences, newest first"));
    m_openFile->setText(tr("Open the &file"));
    m_none->setText(m_tabs->currentIndex() == Open ? tr("There is nothing to decide. When two computers write "
                                                        "different things about one person, both are listed here, "
                                                        "and you choose which one is right.")
                                                   : tr("Nothing has been decided yet."));
    QString count = tr("%n difference(s)", nullptr, m_model->rowCount());
    if (m_forOthers > 0)
        count += QStringLiteral(" · ") + tr("%n more for other roles to decide", nullptr, int(m_forOthers));
    m_count->setText(count);
    m_count->setVisible(m_model->rowCount() > 0 || m_forOthers > 0);
    m_model->retranslate();
    Q_EMIT titleChanged();
}

void ConflictScreen::changeEvent(QEvent *event)
{
    Screen::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setWidths();
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace ventanilla::sync_ui
