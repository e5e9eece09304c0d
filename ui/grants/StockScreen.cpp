#include "ui/grants/StockScreen.h"

#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ListDetail.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/grants/GrantWords.h"
#include "ui/grants/MovementForm.h"
#include "ui/words/Format.h"

#include <QListView>
#include <QVBoxLayout>

namespace ventanilla::grants_ui {

namespace {

constexpr size_t mostMovements = 40;

QLabel *makeText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

StockScreen::StockScreen(security::Session &session, QWidget *parent)
    : Screen(parent), m_session(session), m_list(new QListView(this)), m_model(new StockModel(this)),
      m_none(new ui::EmptyState(QStringLiteral("catalogue"), this)), m_notice(new ui::Notice(this)),
      m_card(new ui::Card(this)), m_name(new ui::Heading(this)), m_figures(makeText(this)), m_lots(makeText(this)),
      m_form(new MovementForm(this)), m_movementsTitle(makeText(this)), m_movements(makeText(this)), m_reading(session),
      m_opening(session), m_entering(session)
{
    place();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const auto *row = m_model->at(current.row()))
            showBenefit(row->benefit.id);
    });
    connect(m_list, &QListView::activated, this, [this] {
        if (!m_form->isHidden())
            m_form->focusFirst();
    });
    connect(m_form, &MovementForm::entered, this, &StockScreen::enter);
    retranslateUi();
}

StockScreen::~StockScreen() = default;

void StockScreen::place()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::two, ui::space::two, ui::space::two, ui::space::two);
    layout->setSpacing(ui::space::two);
    layout->addWidget(m_notice);
    auto *detail = new QWidget(this);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch(1);
    m_list->setModel(m_model);
    m_columns = new ui::ListDetail(m_list, m_none, detail, this);
    layout->addWidget(m_columns, 1);
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    m_card->addWidget(m_name);
    m_card->addWidget(m_figures);
    m_card->addWidget(m_lots);
    m_card->body()->addSpacing(ui::space::one);
    m_card->addWidget(m_form);
    m_card->body()->addSpacing(ui::space::one);
    m_card->addWidget(m_movementsTitle);
    m_card->addWidget(m_movements);
    m_figures->setStyleSheet(QStringLiteral("font-weight: bold"));
    m_movementsTitle->setStyleSheet(QStringLiteral("font-weight: bold"));
    m_notice->setClosable(true);
    m_card->hide();
    setFocusProxy(m_list);
}

QString StockScreen::title() const
{
    return tr("Storeroom");
}

void StockScreen::activate()
{
    read();
}

void StockScreen::refresh()
{
    if (!hasUnsavedWork() && !m_entering.isRunning())
        read();
}

void StockScreen::open(const QVariant &what)
{
    m_wanted = BenefitId(what.toLongLong());
    read();
}

bool StockScreen::hasUnsavedWork() const
{
    return m_form->hasText();
}

void StockScreen::read()
{
    m_reading.start([](security::Session &session, Progress &) { return catalogue::listStock(session); },
        [this](const Result<std::vector<catalogue::StockRow>> &rows) { showRows(rows); });
}

void StockScreen::showRows(const Result<std::vector<catalogue::StockRow>> &rows)
{
    if (!rows) {
        m_notice->showError(rows.error());
        return;
    }
    const auto shown = m_wanted ? m_wanted : m_file ? std::optional(m_file->row.benefit.id) : std::nullopt;
    m_wanted.reset();
    m_model->setRows(*rows, m_session.today());
    m_columns->showRows(shown ? std::optional(m_model->rowOf(*shown)) : std::nullopt);
}

void StockScreen::showBenefit(BenefitId id)
{
    const bool other = !m_file || m_file->row.benefit.id != id;
    m_opening.start([id](security::Session &session, Progress &) { return catalogue::openStock(session, id); },
        [this, other](const Result<catalogue::StockFile> &file) {
            if (!file) {
                m_notice->showError(file.error());
                return;
            }
            m_file = *file;
            if (other)
                m_form->begin(file->row.benefit.id);
            m_form->setVisible(file->mayMove);
            retranslateUi();
            m_card->show();
        });
}

void StockScreen::enter(const catalogue::MovementRequest &request)
{
    m_form->setBusy(true);
    m_entering.start(
        [request](security::Session &session, Progress &) { return catalogue::moveStock(session, request); },
        [this](const Result<StockMovementId> &entered) { showEntered(entered); });
}

void StockScreen::showEntered(const Result<StockMovementId> &entered)
{
    m_form->setBusy(false);
    if (!entered) {
        if (!m_form->showProblem(entered.error()))
            m_notice->showError(entered.error());
        return;
    }
    m_notice->showMessage(ui::Tone::Success, tr("Registered as movement %1.").arg(entered->folio()));
    m_form->begin(m_file->row.benefit.id);
    m_form->focusFirst();
    read();
}

QString StockScreen::movementsText() const
{
    QStringList lines;
    for (const auto &[movement, who] : m_file->movements) {
        if (size_t(lines.size()) == mostMovements)
            break;
        QStringList parts{words::dateTime(movement.occurredAt), movementText(movement.kind),
            words::number(movement.quantity),
            movement.expiresOn.isValid() ? tr("expires on %1").arg(words::date(movement.expiresOn)) : QString(),
            movement.grant ? tr("grant %1").arg(movement.grant->folio()) : QString(), movement.document, movement.note,
            who};
        parts.removeAll(QString());
        lines.append(parts.join(QStringLiteral(" · ")));
    }
    if (m_file->movements.size() > mostMovements)
        lines.append(tr("And %n earlier.", nullptr, int(m_file->movements.size() - mostMovements)));
    if (lines.isEmpty())
        lines.append(tr("No movement yet. Begin with a count of what there is."));
    return lines.join(QLatin1Char('\n'));
}

void StockScreen::retranslateUi()
{
    m_list->setAccessibleName(tr("Benefits that are goods"));
    m_none->setText(tr("No benefit of the catalogue is goods. Say in the catalogue which ones are, and their stock is "
                       "kept here."));
    m_movementsTitle->setText(tr("Movements, newest first"));
    m_model->retranslate();
    Q_EMIT titleChanged();
    if (!m_file)
        return;
    const auto &row = m_file->row;
    m_name->setText(row.benefit.name);
    QStringList figures = availabilityLines(row.availability);
    if (row.availability.minimumStock)
        figures.append(tr("Minimum: %1").arg(words::number(*row.availability.minimumStock)));
    m_figures->setText(figures.join(QLatin1Char('\n')));
    QStringList lots;
    for (const auto &lot : row.availability.stock->lots)
        lots.append(lotText(lot, m_session.today()));
    m_lots->setText(lots.join(QLatin1Char('\n')));
    m_lots->setVisible(!lots.isEmpty());
    m_movements->setText(movementsText());
}

} // namespace ventanilla::grants_ui
