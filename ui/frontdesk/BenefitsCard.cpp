#include "ui/frontdesk/BenefitsCard.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/StatusBadge.h"
#include "ui/common/Theme.h"
#include "ui/frontdesk/FactList.h"
#include "ui/words/Format.h"
#include "ui/words/RequirementWords.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <map>

namespace ventanilla::frontdesk {

using catalogue::PossibleBenefit;

namespace {

constexpr int mostShown = 3;

// That it was not received yet is why it is listed at all.
bool isNotReceived(const catalogue::Finding &finding)
{
    using Kind = catalogue::ConditionKind;
    const auto kind = finding.condition.kind;
    return finding.negated
        && (kind == Kind::Receives || kind == Kind::HouseholdReceives || kind == Kind::HasReceived
            || kind == Kind::HouseholdHasReceived);
}

QString reasons(const catalogue::Evaluation &evaluation)
{
    QStringList parts;
    for (const auto &finding : evaluation.reasons) {
        if (!isNotReceived(finding))
            parts.append(words::finding(finding));
    }
    return words::list(parts);
}

QString missing(const catalogue::Evaluation &evaluation)
{
    QStringList parts;
    for (const auto &datum : evaluation.missing)
        parts.append(words::missing(datum.datum));
    parts.removeDuplicates();
    return words::list(parts);
}

// Of what shares an alternative, one is enough.
QString verifications(const catalogue::Evaluation &evaluation, const QString &orWord)
{
    QStringList parts;
    std::map<int, qsizetype> places;
    for (const auto &verification : evaluation.toVerify) {
        const auto known = places.find(verification.alternative);
        if (verification.alternative > 0 && known != places.end()) {
            parts[known->second] += QStringLiteral(" %1 %2").arg(orWord, verification.text);
            continue;
        }
        places.emplace(verification.alternative, parts.size());
        parts.append(verification.text);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

BenefitsCard::BenefitsCard(QWidget *parent)
    : QWidget(parent), m_card(new ui::Card(this)), m_rows(new QVBoxLayout), m_more(ui::makeButton({}, this)),
      m_other(ui::makeButton(QStringLiteral("grant"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_rows->setSpacing(ui::space::two);
    m_card->addLayout(m_rows);
    m_card->body()->addWidget(m_more, 0, Qt::AlignLeft);
    m_card->body()->addWidget(m_other, 0, Qt::AlignLeft);
    m_other->hide();
    connect(m_other, &QPushButton::clicked, this, [this] { Q_EMIT grantRequested(std::nullopt); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        fill();
    });
}

void BenefitsCard::present(std::vector<PossibleBenefit> benefits)
{
    m_benefits = std::move(benefits);
    m_all = false;
    fill();
}

void BenefitsCard::setMayInform(bool mayInform)
{
    m_mayInform = mayInform;
    for (auto *button : std::as_const(m_informs))
        button->setVisible(mayInform);
}

void BenefitsCard::setMayRequest(bool mayRequest)
{
    m_mayRequest = mayRequest;
    for (auto *button : std::as_const(m_requests))
        button->setVisible(mayRequest);
    m_other->setVisible(mayRequest);
}

void BenefitsCard::fill()
{
    emptyLayout(m_rows);
    m_informs.clear();
    m_requests.clear();
    const int total = int(m_benefits.size());
    const int shown = m_all ? total : qMin(total, mostShown);
    for (int row = 0; row < shown; ++row)
        add(m_benefits[size_t(row)]);
    if (total == 0) {
        auto *nothing = new ui::MutedLabel(this);
        nothing->setText(tr("With what is known, no other benefit of the catalogue fits."));
        m_rows->addWidget(nothing);
    }
    m_more->setVisible(shown < total);
    retranslateUi();
}

void BenefitsCard::add(const PossibleBenefit &possible)
{
    auto *row = new QWidget(this);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(ui::space::half);
    grid->setColumnStretch(0, 1);
    auto *name = new QLabel(row);
    name->setTextFormat(Qt::PlainText);
    name->setText(possible.benefit.name);
    name->setWordWrap(true);
    name->setStyleSheet(QStringLiteral("font-weight: bold"));
    grid->addWidget(name, 0, 0);
    auto *inform = ui::makeButton(QStringLiteral("add"), row);
    inform->setText(tr("Inform"));
    inform->setToolTip(tr("Adds it to the information given"));
    inform->setAccessibleName(tr("Inform of %1").arg(possible.benefit.name));
    inform->setVisible(m_mayInform);
    m_informs.append(inform);
    auto *request = ui::makeButton(QStringLiteral("grant"), row);
    request->setText(tr("Request"));
    request->setToolTip(tr("Asks for it for this person: a social worker evaluates it then"));
    request->setAccessibleName(tr("Request %1").arg(possible.benefit.name));
    request->setVisible(m_mayRequest);
    m_requests.append(request);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(ui::space::one);
    buttons->addWidget(inform);
    buttons->addWidget(request);
    buttons->addStretch(1);
    const auto addLine = [&](const QString &label, const QString &text) {
        if (text.isEmpty())
            return;
        auto *line = new QLabel(row);
        line->setTextFormat(Qt::PlainText);
        line->setText(label.arg(text));
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        ui::setTextRole(line, ui::TextRole::Small);
        grid->addWidget(line, grid->rowCount(), 0);
    };
    addLine(tr("Fits: %1"), reasons(possible.evaluation));
    addLine(tr("Not known: %1"), missing(possible.evaluation));
    addLine(tr("Ask: %1"), verifications(possible.evaluation, tr("or")));
    addLine(tr("Bring: %1"), possible.benefit.documents.join(QStringLiteral("; ")));
    grid->addLayout(buttons, grid->rowCount(), 0);
    QString text = possible.benefit.name;
    if (!possible.benefit.documents.isEmpty())
        text = tr("%1: bring %2.").arg(text, possible.benefit.documents.join(QStringLiteral(", ")));
    connect(request, &QPushButton::clicked, this, [this, id = possible.benefit.id] { Q_EMIT grantRequested(id); });
    connect(inform, &QPushButton::clicked, this, [this, text] { Q_EMIT informRequested(text); });
    m_rows->addWidget(row);
}

void BenefitsCard::retranslateUi()
{
    const int total = int(m_benefits.size());
    m_card->setTitle(
        total > 0 ? tr("Possible benefits not yet received: %n", nullptr, total) : tr("Possible benefits"));
    m_other->setText(tr("Request another benefit…"));
    m_more->setText(tr("Show all %n", nullptr, total));
}

void BenefitsCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace ventanilla::frontdesk
