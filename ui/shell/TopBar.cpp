#include "ui/shell/TopBar.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/words/RoleWords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace ventanilla::shell {

TopBar::TopBar(const QString &municipality, const security::Operator &who, QWidget *parent)
    : Page(parent), m_municipality(municipality), m_who(who), m_title(new ui::Heading(this)), m_place(new QLabel(this)),
      m_person(new QLabel(this)), m_help(ui::makeButton(QStringLiteral("help"), this)), m_menu(new QMenu(this)),
      m_helpOnScreen(m_menu->addAction(ui::icon(QStringLiteral("help")), {})),
      m_shortcuts(m_menu->addAction(ui::icon(QStringLiteral("keyboard")), {})),
      m_about(m_menu->addAction(ui::icon(QStringLiteral("about")), {})),
      m_lock(ui::makeButton(QStringLiteral("lock"), this)), m_signOut(ui::makeButton(QStringLiteral("sign-out"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(ui::space::two, ui::space::one, ui::space::two, ui::space::one);
    layout->setSpacing(ui::space::one);
    auto *whereAndWho = new QVBoxLayout;
    whereAndWho->setSpacing(0);
    whereAndWho->addWidget(m_place);
    whereAndWho->addWidget(m_person);
    layout->addWidget(m_title, 1);
    layout->addLayout(whereAndWho);
    layout->addSpacing(ui::space::one);
    layout->addWidget(m_help);
    layout->addWidget(m_lock);
    layout->addWidget(m_signOut);

    m_title->setWordWrap(false);
    for (QLabel *label : {m_place, m_person}) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        ui::setTextRole(label, ui::TextRole::Small);
        label->setTextFormat(Qt::PlainText);
    }
    m_person->setForegroundRole(QPalette::PlaceholderText);
    m_help->setMenu(m_menu);
    connect(m_helpOnScreen, &QAction::triggered, this, &TopBar::helpRequested);
    connect(m_shortcuts, &QAction::triggered, this, &TopBar::shortcutsRequested);
    connect(m_about, &QAction::triggered, this, &TopBar::aboutRequested);
    connect(m_lock, &QPushButton::clicked, this, &TopBar::lockRequested);
    connect(m_signOut, &QPushButton::clicked, this, &TopBar::signOutRequested);
    connect(&ui::Theme::instance(), &ui::Theme::changed, this, &TopBar::retranslateUi);
    retranslateUi();
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::retranslateUi()
{
    // With large text the buttons keep their icons only, so that the title has room; their names stay for screen readers.
    const bool roomy = ui::Theme::instance().textScale() == ui::TextScale::Normal;
    const auto name = [roomy](QPushButton *button, const QString &text, const QString &keys) {
        button->setText(roomy ? text : QString());
        button->setAccessibleName(text);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys));
    };
    name(m_help, tr("Help"), QStringLiteral("F1"));
    name(m_lock, tr("Lock"), QStringLiteral("Ctrl+L"));
    name(m_signOut, tr("Sign out"), QStringLiteral("Ctrl+Shift+Q"));
    m_helpOnScreen->setText(tr("Help on this screen"));
    m_shortcuts->setText(tr("Keyboard shortcuts"));
    m_about->setText(tr("About Ventanilla"));
    const QString place = tr("Municipality of %1").arg(m_municipality);
    const QString role = words::roleName(m_who.role);
    m_place->setText(roomy ? place : m_who.fullName);
    m_person->setText(roomy ? QStringLiteral("%1 · %2").arg(m_who.fullName, role) : role);
    setToolTip(roomy ? QString() : place);
}

void TopBar::paintEvent(QPaintEvent *)
{
    const auto &colours = ui::Theme::instance().colours();
    QPainter painter(this);
    painter.fillRect(rect(), colours.surface);
    painter.setPen(colours.border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace ventanilla::shell
