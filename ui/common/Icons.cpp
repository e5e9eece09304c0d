#include "ui/common/Icons.h"

#include "ui/common/Theme.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <functional>

namespace ventanilla::ui {

namespace {

using ColourOf = std::function<QColor(const Colours &, QIcon::Mode)>;

QByteArray drawing(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    qWarning("No icon of this name: %s", qPrintable(name));
    return QByteArrayLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" fill=\"none\" "
                             "stroke=\"#000000\"><rect x=\"3\" y=\"3\" width=\"18\" height=\"18\"/></svg>");
}

// Recoloured when painted, so that a change of theme needs no new icon anywhere.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, ColourOf colour) : m_name(std::move(name)), m_colour(std::move(colour)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = drawing(m_name);
        svg.replace("#000000", m_colour(Theme::instance().colours(), mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("ventanilla_%1_%2_%3_%4")
                                .arg(m_name, m_colour(Theme::instance().colours(), mode).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect(QPoint(), size), mode, state);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    QString m_name;
    ColourOf m_colour;
};

QIcon make(const QString &name, ColourOf colour)
{
    return QIcon(new LineIconEngine(name, std::move(colour)));
}

} // namespace

QIcon icon(const QString &name)
{
    return make(name, [](const Colours &c, QIcon::Mode mode) { return mode == QIcon::Disabled ? c.disabled : c.text; });
}

QIcon icon(const QString &name, Tone tone)
{
    return make(name, [tone](const Colours &c, QIcon::Mode) { return c.tone(tone); });
}

QIcon iconOnAccent(const QString &name)
{
    return make(
        name, [](const Colours &c, QIcon::Mode mode) { return mode == QIcon::Disabled ? c.disabled : c.onAccent; });
}

QIcon toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return icon(QStringLiteral("neutral"), tone);
    case Tone::Info:
        return icon(QStringLiteral("info"), tone);
    case Tone::Success:
        return icon(QStringLiteral("success"), tone);
    case Tone::Warning:
        return icon(QStringLiteral("warning"), tone);
    case Tone::Error:
        return icon(QStringLiteral("error"), tone);
    }
    return {};
}

QStringList iconNames()
{
    QStringList names = QDir(QStringLiteral(":/icons")).entryList(QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace ventanilla::ui
