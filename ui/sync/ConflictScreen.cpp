#include "ui/sync/ConflictScreen.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ListDetail.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/sync/DecisionForm.h"
#include "ui/sync/RowWords.h"

#include <QEvent>
#include <QListView>
#include <QTabBar>
#include <QVBoxLayout>

namespace ventanilla::sync_ui {

namespace {

constexpr int pageSize = 100;

} // namespace

ConflictScreen::ConflictScreen(security::Session &session, Exchanger &exchanger, QWidget *parent)
    : Screen(parent), m_session(session), m_exchanger(exchanger), m_tabs(new QTabBar(this)),
      m_list(new QListView(this)), m_model(new ConflictModel(this)), m_count(new ui::MutedLabel(this)),
      m_none(new ui::EmptyState(QStringLiteral("success"), this)), m_notice(new ui::Notice(this)),
      m_card(new ui::Card(this)), m_subject(new ui::Heading(this)),
      m_openFile(ui::makeButton(QStringLiteral("person"), this)), m_place(new ui::MutedLabel(this)),
      m_matter(new QLabel(this)), m_formPlace(new QVBoxLayout), m_reading(session), m_deciding(session)
{
    place();
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { read(0); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConflictScreen::present);
    connect(m_list, &QListView::activated, this, [this] {
        if (m_form)
            m_form->focusFirst();
    });
    connect(m_columns, &ui::ListDetail::endReached, this, [this] {
        if (m_next > 0 && !m_reading.isRunning())
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
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_list->setModel(m_model);
    m_columns = new ui::ListDetail(m_list, m_none, makeDetail(), this);
    m_columns->addAboveList(m_tabs);
    m_columns->addBelowList(m_count);
    layout->addWidget(m_columns, 1);
    setFocusProxy(m_list);
}

QWidget *ConflictScreen::makeDetail()
{
    auto *detail = new QWidget(this);
    auto *layout = new QVBoxLayout(detail);
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
    return detail;
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

void ConflictScreen::read(qint64 after)
{
    m_reading.start(
        [after, tab = m_tabs->currentIndex()](security::Session &session, Progress &) {
            return tab == Open ? sync::conflict_review::open(session, after, pageSize)
                               : sync::conflict_review::resolved(session, pageSize);
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
        const qint64 shown = m_shown ? m_shown->conflict.id : 0;
        m_model->setConflicts(page->conflicts);
        m_columns->showRows(shown != 0 ? std::optional(m_model->rowOf(shown)) : std::nullopt);
    }
    if (m_model->rowCount() == 0)
        present();
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
    m_form->setBusy(true);
    m_deciding.start(
        [id = m_shown->conflict.id, value](security::Session &session, Progress &) -> Result<bool> {
            return sync::conflict_review::resolve(session, id, value).map([] { return true; });
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
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace ventanilla::sync_ui
