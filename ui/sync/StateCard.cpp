#include "ui/sync/StateCard.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/Icons.h"
#include "ui/common/Notice.h"
#include "ui/common/ProgressPanel.h"
#include "ui/common/Theme.h"
#include "ui/sync/StateWords.h"
#include "ui/words/ErrorWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ventanilla::sync_ui {

namespace {

void setToneIcon(QLabel *label, ui::Tone tone)
{
    const int side = label->fontMetrics().height();
    label->setPixmap(ui::toneIcon(tone).pixmap(side, side));
}

} // namespace

class StateCard::Line final : public QWidget
{
public:
    explicit Line(QWidget *parent) : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(ui::space::one);
        layout->addWidget(m_icon, 0, Qt::AlignTop);
        layout->addWidget(m_text, 1);
        m_text->setWordWrap(true);
        m_text->setTextFormat(Qt::PlainText);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }

    void tell(const StateLine &line)
    {
        m_text->setText(line.text);
        m_icon->setFixedWidth(m_icon->fontMetrics().height());
        // An icon is for what somebody should heed; the others stand under the headline's words.
        if (line.tone == ui::Tone::Warning || line.tone == ui::Tone::Error)
            setToneIcon(m_icon, line.tone);
        else
            m_icon->clear();
    }

private:
    QLabel *m_icon;
    QLabel *m_text;
};

StateCard::StateCard(Exchanger &exchanger, bool enrols, QWidget *parent)
    : QWidget(parent), m_exchanger(exchanger), m_enrols(enrols), m_card(new ui::Card(this)), m_icon(new QLabel(this)),
      m_headline(new QLabel(this)), m_details(new QVBoxLayout), m_action(new ui::PrimaryButton(this)),
      m_whoEnrols(new ui::MutedLabel(this)), m_differences(ui::makeButton(QStringLiteral("differences"), this)),
      m_progress(new ui::ProgressPanel(this)), m_notice(new ui::Notice(this))
{
    place();
    m_progress->follow(m_exchanger.task());
    connect(m_action, &QPushButton::clicked, this, &StateCard::act);
    connect(m_differences, &QPushButton::clicked, this, &StateCard::differencesRequested);
    connect(&m_exchanger, &Exchanger::overviewChanged, this, &StateCard::tell);
    connect(&m_exchanger, &Exchanger::exchangingChanged, this, &StateCard::tell);
    // Failures are told by the headline. Nothing here may take the focus: it may have happened by itself.
    connect(&m_exchanger, &Exchanger::exchanged, m_notice, &ui::Notice::clear);
    connect(&m_exchanger, &Exchanger::batchRefused, this,
        [this](const Error &error) { m_notice->showMessage(ui::Tone::Warning, words::describe(error)); });
    retranslateUi();
}

void StateCard::place()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    auto *head = new QHBoxLayout;
    head->setSpacing(ui::space::one);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    m_headline->setWordWrap(true);
    m_headline->setStyleSheet(QStringLiteral("font-weight: bold"));
    m_headline->setTextFormat(Qt::PlainText);
    m_details->setSpacing(ui::space::one);
    m_card->addLayout(head);
    m_card->addLayout(m_details);
    m_card->body()->addSpacing(ui::space::one);
    m_card->addWidget(m_whoEnrols);
    m_card->addWidget(m_action);
    m_card->addWidget(m_progress);
    m_card->addWidget(m_differences);
    m_card->addWidget(m_notice);
    m_action->setIconName(QStringLiteral("sync"));
    m_notice->setClosable(true);
    setFocusProxy(m_action);
}

bool StateCard::isEnrolled() const
{
    return m_exchanger.overview() && m_exchanger.overview()->state.enrolled;
}

void StateCard::act()
{
    if (!m_action->isVisible() || !m_action->isEnabled())
        return;
    if (isEnrolled())
        m_exchanger.exchange();
    else
        Q_EMIT enrolmentRequested();
}

void StateCard::tell()
{
    const auto &overview = m_exchanger.overview();
    const bool exchanging = m_exchanger.isExchanging();
    const StateLine head = overview ? headline(*overview, exchanging) : StateLine{};
    setToneIcon(m_icon, head.tone);
    m_headline->setText(head.text);
    m_action->setVisible(overview && (isEnrolled() || m_enrols));
    m_action->setEnabled(!exchanging);
    m_action->setText(isEnrolled() ? tr("E&xchange now") : tr("&Enrol this computer…"));
    m_whoEnrols->setVisible(overview && !isEnrolled());
    m_whoEnrols->setText(m_enrols
            ? tr("Enrol it with the server of the region, so that the other computers have what is done here, and this "
                 "one what is done there. You need the server's address and a code. Where there is no server, a USB "
                 "stick "
                 "does the same.")
            : tr("Ask the administrator of the municipality to enrol this computer with the server of the region."));
    const qint64 open = overview ? overview->toDecide : 0;
    m_differences->setVisible(open > 0);
    m_differences->setText(tr("Look at %n &difference(s)", nullptr, int(open)));
    tellDetails();
}

// Lines are used again and never deleted: a change of the text's size comes here too, while Qt goes through all widgets.
void StateCard::tellDetails()
{
    const auto lines = m_exchanger.overview() ? details(*m_exchanger.overview()) : std::vector<StateLine>{};
    while (m_lines.size() < lines.size()) {
        m_lines.push_back(new Line(m_card));
        m_details->addWidget(m_lines.back());
    }
    for (size_t index = 0; index < m_lines.size(); ++index) {
        if (index < lines.size())
            m_lines[index]->tell(lines[index]);
        m_lines[index]->setVisible(index < lines.size());
    }
}

void StateCard::retranslateUi()
{
    m_card->setTitle(tr("State"));
    m_progress->setText(tr("Exchanging"));
    tell();
}

void StateCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        tell();
}

} // namespace ventanilla::sync_ui
