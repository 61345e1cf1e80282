// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LineIcon.h"

#include "ui/widgets/Tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

static void initResourcesOutsideNamespace()
{
    Q_INIT_RESOURCE(ui); // a static library's resources are dropped by the linker otherwise
}

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray recolouredSvg(const QString &name, const QColor &colour)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#000", colour.name().toLatin1());
}

QPixmap lineIconPixmap(const QString &name, const QSize &pixels, const QColor &colour)
{
    const QString key = u"line/%1/%2/%3x%4"_s.arg(name, colour.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(recolouredSvg(name, colour));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws one icon of the set in the colour that the application's palette has at that moment.
class LineIconEngine : public QIconEngine
{
public:
    explicit LineIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintLineIcon(*painter, rect, m_name, colour(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return lineIconPixmap(m_name, size, colour(mode));
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_name); }

private:
    static QColor colour(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Active:
            return palette.color(QPalette::WindowText);
        case QIcon::Normal:
            break;
        }
        return palette.color(QPalette::PlaceholderText); // the muted one: words come first, icons second
    }

    QString m_name;
};

}

QIcon lineIcon(const QString &name)
{
    return QIcon(new LineIconEngine(name));
}

void paintLineIcon(QPainter &painter, const QRectF &where, const QString &name, const QColor &colour)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = lineIconPixmap(name, (where.size() * ratio).toSize(), colour);
    painter.drawPixmap(where, pixmap, QRectF(pixmap.rect()));
}

QString markName(Channel channel)
{
    const QString own = u"mark-"_s + toString(channel);
    return QFile::exists(u":/icons/%1.svg"_s.arg(own)) ? own : u"public"_s;
}

void initUiResources()
{
    initResourcesOutsideNamespace();
}

}
