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

// Only what a palette cannot say: a control's border must be seen, a button needs room, and one button is the primary one.
constexpr const char *sheet = R"(
QPushButton { padding: 5px 14px; border: 1px solid @fieldBorder; border-radius: 4px; background: @surface; color: @text;
    icon-size: @icon; min-height: @icon; }
QPushButton:hover { background: @selection; }
QPushButton:focus { border: 2px solid @focus; padding: 4px 13px; }
QPushButton:disabled { color: @disabled; border-color: @border; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: bold; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @border; color: @disabled; border-color: @border; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    border: 1px solid @fieldBorder; border-radius: 4px; background: @surface; padding: 4px 6px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid @focus; padding: 3px 5px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    border-color: @border; color: @disabled; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] { background: @window; }
QLineEdit[plain="true"] { background: transparent; padding-left: 0; }
QLineEdit[plain="true"]:!focus { border-color: transparent; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: 0; padding: 0; background: transparent; }
QComboBox::drop-down { border: 0; width: @wide; }
QComboBox::down-arrow { image: url(:/marks/down-@name.svg); width: @mark; height: @mark; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: @wide; background: transparent; }
QAbstractSpinBox::up-arrow { image: url(:/marks/up-@name.svg); width: @small; height: @small; }
QAbstractSpinBox::down-arrow { image: url(:/marks/down-@name.svg); width: @small; height: @small; }
QCheckBox, QRadioButton { spacing: 8px; padding: 2px; border: 2px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: @focus; }
QCheckBox::indicator, QRadioButton::indicator {
    width: @mark; height: @mark; border: 1px solid @fieldBorder; background: @surface; }
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: @round; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/marks/check-@name.svg); }
QRadioButton::indicator:checked { width: @half; height: @half; border: @ring solid @accent; background: @surface; }
QToolTip { border: 0; padding: 4px; }
QHeaderView::section { background: @window; color: @text; border: 0; border-bottom: 1px solid @fieldBorder;
    padding: 5px 8px; font-weight: bold; }
QTableView, QListView, QTreeView { border: 1px solid @border; border-radius: 4px; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid @focus; }
QComboBox QAbstractItemView { border: 1px solid @fieldBorder; }
QScrollArea { border: 0; background: transparent; }
)";

QString styleSheet(const Colours &c, const Theme &theme)
{
    const auto pixels = [&theme](int length) { return QStringLiteral("%1px").arg(theme.scaled(length)); };
    const QString name = theme.appearance() == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    const QList<std::pair<QString, QString>> values{{QStringLiteral("@fieldBorder"), c.fieldBorder.name()},
        {QStringLiteral("@border"), c.border.name()}, {QStringLiteral("@surface"), c.surface.name()},
        {QStringLiteral("@selection"), c.selection.name()}, {QStringLiteral("@disabled"), c.disabled.name()},
        {QStringLiteral("@onAccent"), c.onAccent.name()}, {QStringLiteral("@accent"), c.accent.name()},
        {QStringLiteral("@window"), c.window.name()}, {QStringLiteral("@focus"), c.focus.name()},
        {QStringLiteral("@text"), c.text.name()}, {QStringLiteral("@name"), name},
        {QStringLiteral("@icon"), pixels(18)}, {QStringLiteral("@mark"), pixels(16)},
        {QStringLiteral("@small"), pixels(10)}, {QStringLiteral("@half"), pixels(8)},
        // A radio button's mark: as large when it is chosen as when it is not, its border counted.
        {QStringLiteral("@ring"), QStringLiteral("%1px").arg(theme.scaled(4) + 1)},
        {QStringLiteral("@round"), QStringLiteral("%1px").arg(theme.scaled(8) + 1)},
        {QStringLiteral("@wide"), pixels(24)}};
    QString text = QString::fromLatin1(sheet);
    for (const auto &[key, value] : values)
        text.replace(key, value);
    return text;
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
    qApp->setStyleSheet(styleSheet(colours(), *this));
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
