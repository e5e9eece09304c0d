#include "ui/grants/GrantScreen.h"

#include "core/catalogue/DeliveryReceipt.h"
#include "core/sync/engine/SyncState.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Field.h"
#include "ui/common/ListDetail.h"
#include "ui/common/Notice.h"
#include "ui/common/PaperOutput.h"
#include "ui/common/Theme.h"
#include "ui/documents/DeliveryPaper.h"
#include "ui/grants/GrantCard.h"
#include "ui/grants/GrantShortcuts.h"
#include "ui/grants/OverdraftCard.h"
#include "ui/grants/StepForm.h"
#include "ui/words/Format.h"

#include <QListView>
#include <QVBoxLayout>

#include <set>

namespace ventanilla::grants_ui {

namespace {

using catalogue::GrantStatus;
using security::Permission;

constexpr int pageSize = 100;

std::vector<security::Unit> unitsOfBenefits(store::Connection &connection)
{
    std::set<UnitId> named;
    for (const auto &benefit : catalogue::benefits::all(connection)) {
        if (benefit.unit)
            named.insert(*benefit.unit);
    }
    auto units = security::units::all(connection);
    std::erase_if(units, [&](const security::Unit &unit) { return !named.contains(unit.id); });
    return units;
}

} // namespace

QVariant openGrant(GrantId grant)
{
    return QVariant::fromValue(qlonglong(grant.value()));
}

GrantScreen::GrantScreen(security::Session &session, QWidget *parent)
    : Screen(parent), m_session(session), m_choice(new ui::ChoiceField(this)),
      m_choiceField(new ui::Field(m_choice, this)), m_unit(new ui::ChoiceField(this)),
      m_unitField(new ui::Field(m_unit, this)), m_list(new QListView(this)), m_model(new GrantModel(this)),
      m_none(new ui::EmptyState(QStringLiteral("success"), this)), m_notice(new ui::Notice(this)),
      m_overdrafts(new OverdraftCard(this)), m_card(new GrantCard(this)), m_reading(session), m_opening(session),
      m_taking(session), m_papers(new ui::PaperOutput(session, this))
{
    place();
    retranslateUi();
    connectParts();
}

GrantScreen::~GrantScreen() = default;

void GrantScreen::place()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::two, ui::space::two, ui::space::two, ui::space::two);
    layout->setSpacing(ui::space::two);
    layout->addWidget(m_notice);
    layout->addWidget(m_overdrafts);
    m_list->setModel(m_model);
    m_columns = new ui::ListDetail(m_list, m_none, m_card, this);
    m_columns->addAboveList(m_choiceField);
    m_columns->addAboveList(m_unitField);
    layout->addWidget(m_columns, 1);
    m_notice->setClosable(true);
    setFocusProxy(m_list);
}

void GrantScreen::connectParts()
{
    for (auto *choice : {m_choice, m_unit})
        connect(choice, &ui::ChoiceField::valueChanged, this, &GrantScreen::readAnew);
    connect(m_columns, &ui::ListDetail::rowChosen, this, [this](int row) { showGrant(m_model->at(row)->grant.id); });
    connect(m_list, &QListView::activated, this, [this] { m_card->focusFirst(); });
    connect(m_columns, &ui::ListDetail::endReached, this, [this] {
        if (m_contents.page.more && !m_reading.isRunning())
            read(true);
    });
    connect(m_overdrafts, &OverdraftCard::grantRequested, this, &GrantScreen::showGrant);
    connect(m_overdrafts, &OverdraftCard::stockRequested, this, [this](BenefitId benefit) {
        Q_EMIT navigationRequested(QStringLiteral("stock"), QVariant::fromValue(qlonglong(benefit.value())));
    });
    connect(m_card, &GrantCard::personRequested, this,
        [this](PersonId person) { Q_EMIT navigationRequested(QStringLiteral("people"), person.value()); });
    connect(m_card, &GrantCard::printRequested, this, [this](GrantId id) { m_papers->print(receiptOrder(id)); });
    connect(m_card, &GrantCard::saveRequested, this, [this](GrantId id) { m_papers->save(receiptOrder(id)); });
    m_papers->tellIn(m_notice);
    ui::shortcuts::bind(this, grant_shortcuts::print(), [this] { m_card->print(); });
    ui::shortcuts::bind(this, grant_shortcuts::save(), [this] { m_card->save(); });
    connect(m_card->form(), &StepForm::taken, this, &GrantScreen::take);
}

QString GrantScreen::title() const
{
    return tr("Grants");
}

void GrantScreen::activate()
{
    read(false);
}

void GrantScreen::refresh()
{
    if (!hasUnsavedWork() && !m_taking.isRunning())
        read(false);
}

void GrantScreen::open(const QVariant &what)
{
    m_list->selectionModel()->clear();
    showGrant(GrantId(what.toLongLong()));
}

bool GrantScreen::hasUnsavedWork() const
{
    return m_card->form()->hasText();
}

std::optional<UnitId> GrantScreen::unit() const
{
    return m_unit->value().isValid() ? std::optional(UnitId(m_unit->value().toLongLong())) : std::nullopt;
}

GrantStatus GrantScreen::status() const
{
    return m_choice->chosen<GrantStatus>().value_or(GrantStatus::Requested);
}

void GrantScreen::readBeside(security::Session &session, const std::optional<UnitId> &unit, Contents &contents)
{
    contents.counts = catalogue::countGrants(session, unit).value_or(decltype(contents.counts){});
    // Heads of units decide what becomes of it.
    if (session.may(Permission::ManageStock))
        contents.overdrafts = catalogue::listOverdrafts(session).value_or(decltype(contents.overdrafts){});
    contents.units = session.read(Permission::ReadCatalogue, unitsOfBenefits).value_or(decltype(contents.units){});
    contents.lastExchange =
        session
            .read(Permission::ReadPersonalFile,
                [](store::Connection &connection) { return sync::sync_state::read(connection).lastGood; })
            .value_or(QDateTime());
}

void GrantScreen::readAnew()
{
    // Nothing of the former list is seen under the new heading.
    m_wanted.reset();
    m_card->clear();
    m_model->setRows({});
    read(false);
}

void GrantScreen::read(bool more)
{
    catalogue::GrantFilter filter;
    filter.status = status();
    filter.unit = unit();
    filter.limit = pageSize;
    filter.offset = more ? m_model->rowCount() : 0;
    m_reading.start(
        [filter, more, known = m_contents](security::Session &session, Progress &) -> Result<Contents> {
            Contents contents = known;
            auto page = catalogue::listGrants(session, filter);
            if (!page)
                return failure(page.error());
            contents.page = *std::move(page);
            // A further page of a list says nothing new of what stands beside it.
            if (!more)
                readBeside(session, filter.unit, contents);
            return contents;
        },
        [this, more](const Result<Contents> &contents) { showContents(contents, more); });
}

void GrantScreen::showContents(const Result<Contents> &contents, bool more)
{
    if (!contents) {
        m_notice->showError(contents.error());
        return;
    }
    m_contents = *contents;
    m_wasRead = true;
    fillChoices();
    fillUnits();
    m_overdrafts->present(m_contents.overdrafts);
    if (more) {
        m_model->append(m_contents.page.rows);
    } else {
        // What is being opened from elsewhere stays too.
        const auto shown = m_wanted;
        m_model->setRows(m_contents.page.rows);
        m_columns->showRows(shown ? std::optional(m_model->rowOf(*shown)) : std::nullopt);
    }
    if (m_model->rowCount() == 0 && !hasUnsavedWork())
        m_card->clear();
    m_columns->setDetailKept(m_card->shown().has_value());
    retranslateUi();
}

void GrantScreen::showGrant(GrantId id)
{
    m_wanted = id;
    m_opening.start(
        [id](security::Session &session, Progress &) -> Result<OpenedGrant> {
            auto file = catalogue::openGrant(session, id);
            if (!file)
                return failure(file.error());
            return OpenedGrant{*std::move(file), equity::standingInTheWay(session, id).value_or(std::nullopt)};
        },
        [this, id](const Result<OpenedGrant> &grant) {
            if (m_wanted != id)
                return;
            if (!grant) {
                m_notice->showError(grant.error());
                return;
            }
            m_card->present(
                *grant, m_contents.lastExchange, m_session.clock().now(), m_session.may(Permission::DeliverGrant));
            m_columns->setDetailKept(true);
        });
}

void GrantScreen::take(const catalogue::StepRequest &request)
{
    m_card->form()->setBusy(true);
    m_taking.start([request](security::Session &session, Progress &) { return catalogue::takeStep(session, request); },
        [this, request](const Result<GrantEventId> &taken) { showTaken(taken, request); });
}

void GrantScreen::showTaken(const Result<GrantEventId> &taken, const catalogue::StepRequest &request)
{
    m_card->form()->setBusy(false);
    if (!taken) {
        if (!m_card->form()->showProblem(taken.error()))
            m_notice->showError(taken.error());
        return;
    }
    m_notice->showMessage(ui::Tone::Success,
        request.step == catalogue::GrantStep::Deliver
            ? tr("Grant %1 is noted as delivered.").arg(request.grant.folio())
            : tr("Done: grant %1 has gone on to its next step.").arg(request.grant.folio()));
    m_wanted.reset();
    m_card->clear();
    m_list->setFocus();
    read(false);
}

ui::PaperOrder GrantScreen::receiptOrder(GrantId id)
{
    return {tr("delivery-%1").arg(id.folio()), tr("Print the receipt"), tr("Save the receipt"),
        [id](security::Session &session) {
            return catalogue::deliveryReceiptOf(session, id).map([](const catalogue::DeliveryReceipt &receipt) {
                return documents::paperOf(receipt);
            });
        }};
}

void GrantScreen::fillChoices()
{
    const auto counted = [this](const QString &text, GrantStatus status) {
        const auto found = m_contents.counts.find(status);
        const qint64 count = found == m_contents.counts.end() ? 0 : found->second;
        // Until it is known how many, none is said to be there.
        return std::pair(
            m_wasRead ? QStringLiteral("%1 (%2)").arg(text, words::number(count)) : text, QVariant(qlonglong(status)));
    };
    m_choice->setChoices(
        {counted(tr("To evaluate"), GrantStatus::Requested), counted(tr("To approve"), GrantStatus::Evaluated),
            counted(tr("To deliver"), GrantStatus::Approved), counted(tr("Delivered"), GrantStatus::Delivered),
            counted(tr("Rejected"), GrantStatus::Rejected), counted(tr("Cancelled"), GrantStatus::Cancelled)});
}

void GrantScreen::fillUnits()
{
    QList<std::pair<QString, QVariant>> units;
    for (const security::Unit &each : m_contents.units)
        units.append({each.name, QVariant(qlonglong(each.id.value()))});
    m_unit->setNothing(tr("All units"));
    m_unit->setChoices(units);
    m_unitField->setVisible(units.size() > 1);
}

void GrantScreen::retranslateUi()
{
    m_choiceField->setLabel(tr("S&how"));
    m_list->setAccessibleName(tr("Grants at this step"));
    m_none->setText(tr("Nothing stands at this step. A grant begins where a benefit is asked for: at the front desk, "
                       "beside the benefits that a person could have."));
    m_unitField->setLabel(tr("Benefits of &unit"));
    fillChoices();
    fillUnits();
    m_model->retranslate();
    Q_EMIT titleChanged();
}

} // namespace ventanilla::grants_ui
