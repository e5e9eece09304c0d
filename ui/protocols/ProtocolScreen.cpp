#include "ui/protocols/ProtocolScreen.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Field.h"
#include "ui/common/ListDetail.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Notice.h"
#include "ui/common/PaperOutput.h"
#include "ui/common/Theme.h"
#include "ui/documents/ProtocolPdf.h"
#include "ui/protocols/ClosingDaysDialog.h"
#include "ui/protocols/ProposalForm.h"
#include "ui/protocols/ProtocolCard.h"
#include "ui/protocols/ProtocolShortcuts.h"

#include <QListView>
#include <QVBoxLayout>

namespace ventanilla::protocols_ui {

namespace {

using referrals::ProtocolLine;
using security::Permission;

// What the latest version says, of no units yet; where nothing was agreed, what is usual.
referrals::ProposalOrder termsOf(const referrals::ProtocolFile &file)
{
    referrals::ProposalOrder order;
    if (!file.versions.empty()) {
        const referrals::Protocol &latest = file.versions.front().protocol;
        order.documents = latest.documents;
        order.maximumDays = latest.maximumDays;
        order.responsibleRole = latest.responsibleRole;
        order.responsibilities = latest.responsibilities;
    }
    return order;
}

} // namespace

ProtocolScreen::ProtocolScreen(security::Session &session, QWidget *parent)
    : Screen(parent), m_session(session), m_filterChoice(new ui::ChoiceField(this)),
      m_filter(new ui::Field(m_filterChoice, this)), m_new(ui::makeButton(QStringLiteral("add"), this)),
      m_closingDays(ui::makeButton(QStringLiteral("calendar"), this)), m_list(new QListView(this)),
      m_model(new ProtocolModel(this)), m_none(new ui::EmptyState(QStringLiteral("protocol"), this)),
      m_notice(new ui::Notice(this)), m_right(new QWidget(this)), m_card(new ProtocolCard(this)),
      m_formCard(new ui::Card(this)), m_form(new ProposalForm(this)), m_papers(new ui::PaperOutput(session, this)),
      m_reading(session)
{
    place();
    connectParts();
    retranslateUi();
}

ProtocolScreen::~ProtocolScreen() = default;

void ProtocolScreen::place()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::two, ui::space::two, ui::space::two, ui::space::two);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_notice);
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_formCard);
    right->addWidget(m_card, 1);
    right->addStretch();
    m_formCard->addWidget(m_form);
    m_formCard->hide();
    m_filterChoice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setModel(m_model);
    m_columns = new ui::ListDetail(m_list, m_none, m_right, this);
    m_columns->addAboveList(m_filter);
    m_columns->addBelowList(m_closingDays);
    m_columns->addBelowList(m_new);
    layout->addWidget(m_columns, 1);
    m_notice->setClosable(true);
    m_new->setVisible(m_session.may(Permission::ManageProtocols));
    setFocusProxy(m_list);
}

void ProtocolScreen::connectParts()
{
    connect(m_filterChoice, &ui::ChoiceField::valueChanged, this, [this] {
        m_model->setShow(shownNow());
        showRows();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProtocolScreen::presentCurrent);
    connect(m_new, &QPushButton::clicked, this, [this] {
        referrals::ProposalOrder order;
        order.fromUnit = m_session.currentOperator().unit.value_or(UnitId());
        order.validFrom = m_session.today();
        beginProposal(order);
    });
    connect(m_closingDays, &QPushButton::clicked, this, &ProtocolScreen::showClosingDays);
    ui::shortcuts::bind(this, protocol_shortcuts::closingDays(), [this] { showClosingDays(); });
    ui::shortcuts::bind(this, protocol_shortcuts::print(), [this] { m_card->print(); });
    ui::shortcuts::bind(this, protocol_shortcuts::save(), [this] { m_card->save(); });
    connect(m_card, &ProtocolCard::proposalRequested, this, &ProtocolScreen::proposeFromCard);
    connect(m_card, &ProtocolCard::answered, this, &ProtocolScreen::answer);
    connect(m_card, &ProtocolCard::withdrawalRequested, this, &ProtocolScreen::withdraw);
    connect(m_card, &ProtocolCard::printRequested, this, [this](ProtocolId id) { m_papers->print(paperOrder(id)); });
    connect(m_card, &ProtocolCard::saveRequested, this, [this](ProtocolId id) { m_papers->save(paperOrder(id)); });
    m_papers->tellIn(m_notice);
    connect(m_form, &ProposalForm::matterChosen, this, &ProtocolScreen::offerTerms);
    connect(m_form, &ProposalForm::submitted, this, &ProtocolScreen::propose);
    connect(m_form, &ProposalForm::cancelled, this, &ProtocolScreen::endProposal);
}

QString ProtocolScreen::title() const
{
    return tr("Protocols");
}

void ProtocolScreen::activate()
{
    m_arriving = true;
    load();
    m_list->setFocus(Qt::OtherFocusReason);
}

void ProtocolScreen::refresh()
{
    if (!hasUnsavedWork())
        load();
}

bool ProtocolScreen::hasUnsavedWork() const
{
    return m_card->hasWork() || (m_formCard->isVisibleTo(this) && m_form->isChanged());
}

void ProtocolScreen::choose(Show show)
{
    m_filterChoice->setValue(QVariant(qlonglong(show)));
}

void ProtocolScreen::showClosingDays()
{
    (new ClosingDaysDialog(m_session, this))->open();
}

Show ProtocolScreen::shownNow() const
{
    return m_filterChoice->chosen<Show>().value_or(Show::All);
}

void ProtocolScreen::load()
{
    m_reading.start([](security::Session &session, Progress &) { return referrals::listProtocols(session); },
        [this](const Result<std::vector<ProtocolLine>> &lines) {
            if (!lines) {
                m_notice->showError(lines.error());
                return;
            }
            m_model->setLines(*lines);
            showChoices();
            showRows();
            // An empty list takes no focus, and shortcuts work where the focus is.
            if (m_arriving && m_model->rowCount() == 0)
                m_filterChoice->setFocus(Qt::OtherFocusReason);
            m_arriving = false;
        });
}

void ProtocolScreen::showRows()
{
    m_none->setText(emptyText());
    m_columns->showRows(m_shown ? std::optional(m_model->rowOf(*m_shown)) : std::nullopt);
    presentCurrent();
}

void ProtocolScreen::presentCurrent()
{
    const auto *line = m_model->at(m_list->currentIndex().row());
    // What somebody is writing stays.
    if (line && !hasUnsavedWork())
        present(*line);
}

void ProtocolScreen::present(const ProtocolLine &line)
{
    auto file = referrals::openProtocolsOf(m_session, line.from.unit, line.to.unit, line.motive);
    if (!file) {
        m_card->clear();
        m_notice->showError(file.error());
        return;
    }
    if (!m_formCard->isHidden()) {
        m_formCard->hide();
        m_columns->setDetailKept(false);
    }
    m_shown = line;
    m_file = *file;
    m_card->show(*file, line);
    m_card->setVisible(true);
}

void ProtocolScreen::beginProposal(const referrals::ProposalOrder &order)
{
    auto known = m_session.read(Permission::ManageProtocols, [](store::Connection &connection) {
        return std::pair(security::units::all(connection), attention::motives::all(connection));
    });
    if (!known) {
        m_notice->showError(known.error());
        return;
    }
    m_notice->clear();
    m_form->setChoices(known->first, known->second);
    m_columns->setDetailKept(true); // the first protocol is proposed beside an empty list
    m_card->setVisible(false);
    m_formCard->show();
    m_form->begin(order);
}

void ProtocolScreen::endProposal()
{
    m_formCard->hide();
    m_columns->setDetailKept(false);
    m_card->setVisible(true);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ProtocolScreen::offerTerms()
{
    const referrals::ProposalOrder order = m_form->order();
    if (!order.fromUnit.isValid() || !order.toUnit.isValid())
        return;
    if (const auto file = referrals::openProtocolsOf(m_session, order.fromUnit, order.toUnit, order.motive))
        m_form->offer(termsOf(*file));
}

// Filled with what the latest version says, so that only what changes is to be typed.
void ProtocolScreen::proposeFromCard()
{
    if (!m_file)
        return;
    referrals::ProposalOrder order = termsOf(*m_file);
    order.fromUnit = m_file->from.unit;
    order.toUnit = m_file->to.unit;
    order.motive = m_file->motive;
    order.validFrom = m_session.today();
    beginProposal(order);
}

void ProtocolScreen::propose(const referrals::ProposalOrder &order)
{
    const auto id = referrals::propose(m_session, order);
    if (!id) {
        if (!m_form->showProblem(id.error()))
            m_notice->showError(id.error());
        return;
    }
    // What was just proposed is what is shown next.
    ProtocolLine line;
    line.from.unit = order.fromUnit;
    line.to.unit = order.toUnit;
    line.motive = order.motive;
    m_shown = line;
    m_form->begin(order);
    endProposal();
    done(tr("Proposed. It holds once both units have accepted it; until then what was agreed before does."));
}

void ProtocolScreen::answer(const referrals::ProtocolAnswer &answer)
{
    if (const auto said = referrals::answer(m_session, answer); !said) {
        if (!m_card->showProblem(said.error()))
            m_notice->showError(said.error());
        return;
    }
    m_card->endForm();
    done(answer.refusal ? tr("Refused. Who proposed it sees your reason.") : tr("Accepted."));
}

void ProtocolScreen::withdraw(ProtocolId id)
{
    ui::message::Question question;
    question.title = tr("Withdraw this version?");
    question.text = tr("A proposal is taken back. What is in force ends today: referrals made from now on have the "
                       "general term, and those already made keep theirs.");
    question.accept = tr("Withdraw");
    question.destructive = true;
    ui::message::ask(this, question, [this, id](ui::message::Answer agreed) {
        if (agreed != ui::message::Answer::Accept)
            return;
        if (const auto ended = referrals::withdraw(m_session, id); !ended)
            m_notice->showError(ended.error());
        else
            done(tr("Withdrawn."));
    });
}

ui::PaperOrder ProtocolScreen::paperOrder(ProtocolId id)
{
    return {tr("protocol-%1").arg(id.folio()), tr("Print the protocol"), tr("Save the protocol"),
        [id](security::Session &session) {
            return referrals::protocolPaper(session, id).map([](const referrals::ProtocolPaper &paper) {
                return documents::paperOf(paper);
            });
        }};
}

void ProtocolScreen::done(const QString &sentence)
{
    m_notice->showMessage(ui::Tone::Success, sentence);
    load();
}

QString ProtocolScreen::emptyText() const
{
    switch (shownNow()) {
    case Show::Waiting:
        return tr("No proposal waits for an answer.");
    case Show::WithoutProtocol:
        return tr("Whoever was sent to another unit lately was sent under a protocol.");
    case Show::All:
        break;
    }
    return tr("No units have agreed on a protocol yet, and nobody has been referred lately.");
}

void ProtocolScreen::showChoices()
{
    const auto choice = [this](Show show, const QString &text) {
        return std::pair(QStringLiteral("%1 (%2)").arg(text).arg(m_model->countOf(show)), QVariant(qlonglong(show)));
    };
    const QSignalBlocker blocked(m_filterChoice);
    m_filterChoice->setChoices({choice(Show::All, tr("All")), choice(Show::Waiting, tr("Waiting for an answer")),
        choice(Show::WithoutProtocol, tr("Without protocol"))});
}

void ProtocolScreen::retranslateUi()
{
    m_filter->setLabel(tr("S&how"));
    m_new->setText(tr("&New protocol…"));
    m_closingDays->setText(tr("&Days without attention…"));
    m_list->setAccessibleName(tr("Protocols"));
    showChoices();
    m_none->setText(emptyText());
    m_model->retranslate();
    Q_EMIT titleChanged();
}

} // namespace ventanilla::protocols_ui
