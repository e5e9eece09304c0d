#include "ui/common/Theme.h"

#include <QApplication>
#include <QStyleFactory>
#include <QToolTip>
#include <QWidget>

namespace ventanilla::ui {

namespace {

double factor(TextScale scale)
{
    switch (scale) {
    case TextScale::Normal:
        return 1.0;
    case TextScale::Large:
        return 1.4;
    case TextScale::Largest:
        return 2.0;
    }
    return 1.0;
}

// Only what a palette cannot say: a field's border must be seen, a button needs room, and one button is the primary one.
QString styleSheet(const Colours &c)
{
    return QStringLiteral(R"(
QPushButton { padding: 5px 14px; border: 1px solid %1; border-radius: 4px; background: %2; color: %3; }
QPushButton:hover { background: %4; }
QPushButton:focus { border: 2px solid %5; padding: 4px 13px; }
QPushButton:disabled { color: %6; border-color: %7; }
QPushButton[primary="true"] { background: %8; color: %9; border-color: %8; font-weight: bold; }
QPushButton[primary="true"]:hover { background: %5; }
QPushButton[primary="true"]:focus { border: 2px solid %3; }
QPushButton[primary="true"]:disabled { background: %7; color: %6; border-color: %7; }
QLineEdit, QPlainTextEdit, QTextEdit { border: 1px solid %1; border-radius: 4px; background: %2; padding: 4px 6px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid %5; padding: 3px 5px; }
QLineEdit:disabled, QPlainTextEdit:disabled { border-color: %7; color: %6; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] { background: %10; }
QToolTip { border: 0; padding: 4px; }
QHeaderView::section { background: %10; color: %3; border: 0; border-bottom: 1px solid %1; padding: 5px 8px; font-weight: bold; }
QTableView, QListView, QTreeView { border: 1px solid %7; border-radius: 4px; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid %5; }
QScrollArea { border: 0; background: transparent; }
)")
        .arg(c.fieldBorder.name(), c.surface.name(), c.text.name(), c.selection.name(), c.focus.name(),
            c.disabled.name(), c.border.name(), c.accent.name(), c.onAccent.name())
        .arg(c.window.name());
}

// Remembers a widget's role and gives it its font again after a change of theme.
class RoleKeeper final : public QObject
{
public:
    RoleKeeper(QWidget *widget, TextRole role) : QObject(widget), m_widget(widget), m_role(role)
    {
        connect(&Theme::instance(), &Theme::changed, this, &RoleKeeper::give);
        give();
    }

private:
    void give() { m_widget->setFont(Theme::instance().font(m_role)); }

    QWidget *m_widget;
    TextRole m_role;
};

} // namespace

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme() : m_base(QApplication::font())
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

void Theme::apply(Appearance appearance, TextScale scale)
{
    m_appearance = appearance;
    m_scale = scale;
    const QPalette palette = paletteOf(colours());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setFont(font(TextRole::Body));
    qApp->setStyleSheet(styleSheet(colours()));
    Q_EMIT changed();
}

const Colours &Theme::colours() const
{
    return m_appearance == Appearance::Dark ? darkColours() : lightColours();
}

QFont Theme::font(TextRole role) const
{
    const double points = (m_base.pointSizeF() > 0 ? m_base.pointSizeF() : 10) * factor(m_scale);
    QFont font = m_base;
    font.setPointSizeF(role == TextRole::Title ? points * 1.4 : role == TextRole::Small ? points * 0.9 : points);
    font.setBold(role == TextRole::Title);
    return font;
}

int Theme::scaled(int pixels) const
{
    return qRound(pixels * factor(m_scale));
}

void setTextRole(QWidget *widget, TextRole role)
{
    new RoleKeeper(widget, role);
}

} // namespace ventanilla::ui
