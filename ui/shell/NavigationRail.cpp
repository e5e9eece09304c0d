#include "ui/shell/NavigationRail.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/shell/WindowShortcuts.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ventanilla::shell {

NavigationRail::NavigationRail(QList<ScreenEntry> entries, QWidget *parent)
    : Page(parent), m_entries(std::move(entries)), m_name(new QLabel(this)), m_area(new QScrollArea(this)),
      m_group(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::one, ui::space::two, ui::space::one, ui::space::two);
    layout->setSpacing(ui::space::half);
    layout->addWidget(m_name);
    layout->addSpacing(ui::space::two);
    m_name->setContentsMargins(ui::space::one, 0, ui::space::one, 0);
    m_name->setStyleSheet(QStringLiteral("font-weight: bold"));
    auto *entriesPlace = new QWidget(m_area);
    auto *column = new QVBoxLayout(entriesPlace);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::space::half);
    for (const ScreenEntry &entry : std::as_const(m_entries)) {
        auto *button = new QPushButton(ui::icon(entry.icon), {}, this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        m_group->addButton(button, int(m_buttons.size()));
        m_buttons.append(button);
        column->addWidget(button);
    }
    column->addStretch();
    // Who may see every screen, with large text or in a low window, has more of them than fit.
    m_area->setWidget(entriesPlace);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    entriesPlace->setAutoFillBackground(false);
    layout->addWidget(m_area, 1);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &NavigationRail::chosen);
    connect(&ui::Theme::instance(), &ui::Theme::changed, this, &NavigationRail::dress);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    dress();
    retranslateUi();
}

void NavigationRail::setCurrent(int index)
{
    if (index < 0 || index >= m_buttons.size())
        return;
    m_buttons[index]->setChecked(true);
    m_area->ensureWidgetVisible(m_buttons[index], 0, m_buttons[index]->height());
}

void NavigationRail::setFoot(QWidget *foot)
{
    layout()->addWidget(foot);
}

void NavigationRail::dress()
{
    const auto &colours = ui::Theme::instance().colours();
    const int iconSize = ui::Theme::instance().scaled(20);
    // The least height of all buttons is less than that of the icons: where room is scarce they would be squeezed to it.
    const QString sheet = QStringLiteral(R"(
QPushButton { text-align: left; border: 0; border-left: 4px solid transparent; border-radius: 0;
    padding: 8px 12px 8px 8px; background: transparent; min-height: %3px; }
QPushButton:hover { background: %1; }
QPushButton:checked { background: %1; border-left: 4px solid %2; font-weight: bold; }
QPushButton:focus { border: 2px solid %2; border-left: 4px solid %2; padding: 6px 10px 6px 8px; }
)")
                              .arg(colours.selection.name(), colours.accent.name())
                              .arg(iconSize);
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->setStyleSheet(sheet);
        button->setIconSize({iconSize, iconSize});
    }
    retranslateUi();
}

void NavigationRail::retranslateUi()
{
    m_name->setText(tr("Ventanilla"));
    // The largest text leaves no room for words beside the screens: the icons stay, and the words for those who point at
    // them or hear them.
    const bool roomy = ui::Theme::instance().textScale() != ui::TextScale::Largest;
    m_name->setVisible(roomy);
    // The chosen one is bold: leave room for each in bold, so that nothing moves when another is chosen.
    QFont bold = ui::Theme::instance().font(ui::TextRole::Body);
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 0;
    const auto numbered = window_shortcuts::goToScreen();
    for (int index = 0; index < m_buttons.size(); ++index) {
        const QString title = m_entries[index].titleText();
        const QString keys = index < numbered.size() ? numbered[index].keysText() : QString();
        m_buttons[index]->setText(roomy ? title : QString());
        m_buttons[index]->setAccessibleName(title);
        m_buttons[index]->setToolTip(roomy ? keys
                : keys.isEmpty()           ? title
                                           : QStringLiteral("%1 (%2)").arg(title, keys));
        widest = qMax(widest, roomy ? metrics.horizontalAdvance(title) : 0);
    }
    const int room = ui::Theme::instance().scaled(20) + 7 * ui::space::one;
    // The bar has its place though it is rarely there, so that the screens never jump.
    setFixedWidth(widest + room + m_area->verticalScrollBar()->sizeHint().width());
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), ui::Theme::instance().colours().rail);
}

} // namespace ventanilla::shell
