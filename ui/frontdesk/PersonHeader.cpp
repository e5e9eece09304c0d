#include "ui/frontdesk/PersonHeader.h"

#include "ui/common/Buttons.h"
#include "ui/common/Notice.h"
#include "ui/common/StatusBadge.h"
#include "ui/common/Theme.h"
#include "ui/frontdesk/DeskWords.h"
#include "ui/frontdesk/FactList.h"
#include "ui/people/HouseholdAlerts.h"
#include "ui/people/PersonWords.h"
#include "ui/words/Format.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace ventanilla::frontdesk {

using attention::Alert;
using attention::Screening;

namespace {

// What goes wrong most and matters most stays in sight.
constexpr int mostAlerts = 5;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PersonHeader::PersonHeader(QWidget *parent)
    : QWidget(parent), m_card(new ui::Card(this)), m_name(new ui::Heading(this)), m_facts(new QLabel(this)),
      m_home(new QLabel(this)), m_segment(new ui::StatusBadge(this)), m_segmentDate(new ui::MutedLabel(this)),
      m_file(ui::makeButton(QStringLiteral("person"), this)), m_alerts(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_card);
    layout->addLayout(m_alerts);
    m_alerts->setSpacing(ui::space::half);
    for (auto *label : {m_facts, m_home}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_name->setTextFormat(Qt::PlainText);
    ui::setTextRole(m_segmentDate, ui::TextRole::Small);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(ui::space::one);
    grid->setVerticalSpacing(ui::space::half);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_name, 0, 0, 1, 2);
    grid->addWidget(m_file, 0, 2, Qt::AlignTop);
    grid->addWidget(m_facts, 1, 0, 1, 3);
    grid->addWidget(m_home, 2, 0, 1, 3);
    grid->addWidget(m_segment, 3, 0);
    grid->addWidget(m_segmentDate, 3, 1, 1, 2);
    m_card->addLayout(grid);
    connect(m_file, &QPushButton::clicked, this, &PersonHeader::fileRequested);
    m_file->setText(tr("File"));
}

void PersonHeader::present(const Screening &screening)
{
    const auto &person = screening.person;
    m_name->setText(person.fullName());
    m_facts->setText(joined({person.rut ? person.rut->display() : person.provisionalNumber,
        person.birthDate.isValid() ? words::age(person.birthDate, screening.date) : tr("date of birth unknown"),
        person.sex ? people::sexText(*person.sex) : QString(), person.nationality, person.indigenousPeople,
        person.disability.value_or(false) ? tr("with a disability") : QString(),
        person.dependant.value_or(false) ? tr("depends on care") : QString(),
        people::phoneText(person.phone).replace(QLatin1Char(' '), QChar::Nbsp)}));
    const auto &home = screening.household;
    m_home->setText(home ? joined({home->address, home->sectorName}) : QString());
    m_home->setVisible(!m_home->text().isEmpty());
    showSegment(screening);
    showAlerts(screening);
}

void PersonHeader::showSegment(const Screening &screening)
{
    const auto &home = screening.household;
    if (!home || !home->segment) {
        m_segment->setStatus(ui::Tone::Neutral, tr("Without RSH segment"));
        m_segmentDate->clear();
        return;
    }
    const bool old =
        home->segmentDate.isValid() && home->segmentDate.addMonths(attention::segmentGrowsOldMonths) < screening.date;
    m_segment->setStatus(old ? ui::Tone::Warning : ui::Tone::Info, tr("RSH segment %1").arg(*home->segment));
    m_segmentDate->setText(home->segmentDate.isValid()
            ? tr("as of %1, %2")
                  .arg(words::date(home->segmentDate), words::relativeDay(home->segmentDate, screening.date))
            : tr("without date"));
}

void PersonHeader::showAlerts(const Screening &screening)
{
    emptyLayout(m_alerts);
    m_programmes = nullptr;
    int shown = 0;
    for (const Alert &alert : screening.alerts) {
        if (++shown > mostAlerts)
            break;
        auto *notice = new ui::Notice(this);
        m_alerts->addWidget(notice);
        notice->showMessage(alertTone(alert.kind), alertText(alert, screening.date));
        if (alert.kind == attention::AlertKind::OpenAttention && alert.attention) {
            notice->setAction(tr("Go on with it"));
            connect(notice, &ui::Notice::actionTriggered, this,
                [this, id = *alert.attention] { Q_EMIT attentionRequested(id); });
        } else if (alert.kind == attention::AlertKind::LikelyDuplicate && alert.person) {
            notice->setAction(tr("See the other"));
            connect(
                notice, &ui::Notice::actionTriggered, this, [this, id = *alert.person] { Q_EMIT personRequested(id); });
        } else if (alert.kind == attention::AlertKind::OverIntervention) {
            m_programmes = notice;
            connect(notice, &ui::Notice::actionTriggered, this, [this] { Q_EMIT alertRequested(m_alertKey); });
        }
    }
}

bool PersonHeader::leadToAlert(const QString &key, bool mayOpen)
{
    if (!m_programmes)
        return false;
    m_alertKey = key;
    m_programmes->setAction(mayOpen ? people::HouseholdAlerts::tr("See the alert") : QString());
    return true;
}

void PersonHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_file->setText(tr("File"));
}

} // namespace ventanilla::frontdesk
