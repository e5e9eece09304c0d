#include "ui/referrals/InboxScreen.h"

#include "core/referrals/TrackingCode.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Field.h"
#include "ui/common/ListDetail.h"
#include "ui/common/Notice.h"
#include "ui/common/PaperOutput.h"
#include "ui/common/Theme.h"
#include "ui/common/Views.h"
#include "ui/referrals/LetterOrder.h"
#include "ui/referrals/ReferralDetail.h"
#include "ui/referrals/ReferralModel.h"
#include "ui/referrals/ReferralShortcuts.h"
#include "ui/words/Format.h"
#include "ui/words/ReferralWords.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ventanilla::referrals_ui {

namespace {

using referrals::Box;

constexpr int presentAfterMilliseconds = 150;
constexpr int longestCode = 40;

} // namespace

InboxScreen::InboxScreen(security::Session &session, QWidget *parent)
    : Screen(parent), m_session(session), m_code(new QLineEdit(this)), m_codeField(new ui::Field(m_code, this)),
      m_boxes(new QListWidget(this)), m_mine(new QCheckBox(this)), m_list(new QListView(this)),
      m_model(new ReferralModel(this)), m_none(new ui::EmptyState(QStringLiteral("success"), this)),
      m_notice(new ui::Notice(this)), m_detail(new ReferralDetail(session, this)),
      m_papers(new ui::PaperOutput(session, this))
{
    // Escalation is the head's business; the others see what is overdue among the unit's own boxes.
    for (const Box box : referrals::everyBox) {
        if (box != Box::UnitOverdue || session.currentOperator().role == security::Role::UnitHead)
            m_shownBoxes.push_back(box);
    }
    place();
    connectParts();
    retranslateUi();
}

InboxScreen::~InboxScreen() = default;

void InboxScreen::place()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::two, ui::space::two, ui::space::two, ui::space::two);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_notice);
    m_code->setMaxLength(longestCode);
    ui::prepareList(m_boxes);
    m_boxes->setAlternatingRowColors(false);
    m_boxes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_boxes->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (size_t box = 0; box < m_shownBoxes.size(); ++box)
        m_boxes->addItem(QString());
    m_list->setModel(m_model);
    m_columns = new ui::ListDetail(m_list, m_none, m_detail, this);
    m_columns->addAboveList(m_codeField);
    m_columns->addAboveList(m_boxes);
    m_columns->addAboveList(m_mine);
    // The boxes stay at the left, and the referral that has just gone into another one at the right.
    m_columns->setDetailKept(true);
    layout->addWidget(m_columns, 1);
    m_notice->setClosable(true);
    setFocusProxy(m_list);
}

void InboxScreen::connectParts()
{
    m_presentLater.setSingleShot(true);
    m_presentLater.setInterval(presentAfterMilliseconds);
    connect(&m_presentLater, &QTimer::timeout, this, &InboxScreen::presentCurrent);
    connect(m_boxes, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_chosen = true;
        m_box = m_shownBoxes[size_t(row)];
        load();
    });
    connect(m_mine, &QCheckBox::toggled, this, &InboxScreen::load);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { m_presentLater.start(); });
    connect(m_list, &QListView::activated, this, [this] { m_detail->takeNatural(); });
    connect(m_columns, &ui::ListDetail::endReached, this, &InboxScreen::loadMore);
    connect(m_columns, &ui::ListDetail::arranged, this, &InboxScreen::fitBoxes);
    connect(m_code, &QLineEdit::returnPressed, this, &InboxScreen::openByCode);
    connect(m_detail, &ReferralDetail::stepTaken, this, [this] { load(); });
    connect(m_detail, &ReferralDetail::personRequested, this,
        [this](PersonId person) { Q_EMIT navigationRequested(QStringLiteral("people"), person.value()); });
    connect(
        m_detail, &ReferralDetail::printRequested, this, [this](ReferralId id) { m_papers->print(letterOrder({id})); });
    connect(
        m_detail, &ReferralDetail::saveRequested, this, [this](ReferralId id) { m_papers->save(letterOrder({id})); });
    m_papers->tellIn(m_notice);
    ui::shortcuts::bind(this, referral_shortcuts::code(), [this] { m_code->setFocus(Qt::ShortcutFocusReason); });
    ui::shortcuts::bind(this, referral_shortcuts::naturalStep(), [this] { m_detail->takeNatural(); });
    ui::shortcuts::bind(this, referral_shortcuts::printLetter(), [this] { m_detail->printLetter(); });
    ui::shortcuts::bind(this, referral_shortcuts::saveLetter(), [this] { m_detail->saveLetter(); });
}

QString InboxScreen::title() const
{
    return tr("Inbox");
}

void InboxScreen::activate()
{
    load();
    // An empty list takes no focus, and shortcuts work where the focus is.
    QWidget *first = m_list;
    if (m_model->rowCount() == 0)
        first = m_boxes;
    first->setFocus(Qt::OtherFocusReason);
}

void InboxScreen::refresh()
{
    load();
}

void InboxScreen::open(const QVariant &what)
{
    m_detail->present(ReferralId(what.toLongLong()));
}

bool InboxScreen::hasUnsavedWork() const
{
    return m_detail->hasWork();
}

void InboxScreen::showBox(Box box)
{
    const auto place = std::ranges::find(m_shownBoxes, box);
    if (place != m_shownBoxes.end())
        m_boxes->setCurrentRow(int(place - m_shownBoxes.begin()));
}

referrals::InboxScope InboxScreen::scope() const
{
    const auto &who = m_session.currentOperator();
    return {who.unit.value_or(UnitId()), m_mine->isChecked() ? std::optional(who.id) : std::nullopt};
}

void InboxScreen::load()
{
    const auto counts = referrals::countInbox(m_session, scope());
    if (!counts) {
        m_notice->showError(counts.error());
        return;
    }
    showCounts(*counts);
    auto rows = referrals::readInbox(m_session, scope(), m_box);
    if (!rows) {
        m_notice->showError(rows.error());
        return;
    }
    const auto shown = m_detail->shown();
    m_whole = int(rows->size()) < referrals::inboxPageSize;
    m_model->setRows(*std::move(rows), m_session.today());
    m_none->setText(emptyText());
    // What is shown stays so while somebody writes, or has just taken a step with it.
    m_columns->showRows(shown ? std::optional(m_model->rowOf(*shown)) : std::nullopt);
}

void InboxScreen::fitBoxes()
{
    m_boxes->setFixedHeight(m_boxes->count() * m_boxes->sizeHintForRow(0) + 2 * m_boxes->frameWidth());
}

void InboxScreen::loadMore()
{
    if (m_whole)
        return;
    auto rows = referrals::readInbox(m_session, scope(), m_box, m_model->rowCount());
    if (!rows)
        return;
    m_whole = int(rows->size()) < referrals::inboxPageSize;
    m_model->append(*std::move(rows));
}

void InboxScreen::showCounts(const referrals::InboxCounts &counts)
{
    m_counts = counts;
    const QSignalBlocker blocked(m_boxes);
    if (!m_chosen) {
        // What burns first.
        for (const Box box : {Box::Overdue, Box::DueToday, Box::New, Box::Returned, Box::Answered}) {
            if (counts.of(box) > 0) {
                m_box = box;
                break;
            }
        }
    }
    for (size_t place = 0; place < m_shownBoxes.size(); ++place) {
        const Box box = m_shownBoxes[place];
        auto *item = m_boxes->item(int(place));
        item->setText(QStringLiteral("%1 (%2)").arg(words::inboxName(box), words::number(counts.of(box))));
        QFont font = m_boxes->font();
        font.setBold(counts.of(box) > 0);
        item->setFont(font);
        if (box == m_box)
            m_boxes->setCurrentRow(int(place));
    }
}

void InboxScreen::presentCurrent()
{
    const auto *row = m_model->at(m_list->currentIndex().row());
    if (m_detail->hasWork())
        return;
    if (row)
        m_detail->present(row->id);
    else if (!m_detail->shown())
        m_detail->clear();
}

void InboxScreen::openByCode()
{
    const QString typed = m_code->text();
    auto id = referrals::tracking_code::read(typed);
    if (!id)
        id = ReferralId::fromFolio(typed);
    m_codeField->setProblem(id ? QString()
                               : tr("The code is mistyped. It looks like %1.")
                                     .arg(referrals::tracking_code::of(ReferralId(composeId(7, 1234)))));
    if (!id)
        return;
    m_presentLater.stop();
    m_detail->present(*id);
    m_code->clear();
}

QString InboxScreen::emptyText() const
{
    if (!m_session.currentOperator().unit)
        return tr("You belong to no unit, so nothing waits for you here. Ask the administrator to enter your unit.");
    switch (m_box) {
    case Box::New:
        return tr("Nothing new: every referral sent to your unit has been received.");
    case Box::DueToday:
        return tr("No answer is due today.");
    case Box::Overdue:
    case Box::UnitOverdue:
        return tr("Nothing is overdue.");
    case Box::InProgress:
        return tr("Nobody here is working on a referral. What is received in “New” comes here.");
    case Box::Returned:
        return tr("No unit has sent a referral back to you.");
    case Box::Answered:
        return tr("There are no answers to tell. When a unit answers, tell the person and close the referral here.");
    case Box::External:
        return tr("Nothing waits for an institution outside the municipality.");
    }
    return {};
}

void InboxScreen::retranslateUi()
{
    m_codeField->setLabel(tr("Co&de of a referral or letter"));
    m_code->setPlaceholderText(referrals::tracking_code::of(ReferralId(composeId(7, 1234))));
    m_mine->setText(tr("Only what &I see to"));
    m_boxes->setAccessibleName(tr("Boxes of the inbox"));
    m_list->setAccessibleName(tr("Referrals of the box"));
    m_none->setText(emptyText());
    showCounts(m_counts);
    m_model->retranslate();
    fitBoxes();
    Q_EMIT titleChanged();
}

} // namespace ventanilla::referrals_ui
