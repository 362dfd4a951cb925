#include "forms/icons.h"

#include "forms/styleparts.h"

#include <array>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QXmlStreamReader>

namespace Intake {

namespace {

constexpr qreal grid = 16;
constexpr qreal line = 1.5;

constexpr std::array names{"new",   "find", "check", "warning",  "stop", "waiting", "question",
                           "draft", "copy", "print", "settings", "lock", "open"};
static_assert(names.size() == std::size_t(Icon::Open) + 1, "an icon without a file");

/// The path data of our own files: absolute M, L, C and Z, all parted by spaces. Qt's SVG library reads more, and
/// loading it takes longer than all of this.
QPainterPath parsed(const QString &data)
{
    const QStringList words = data.split(u' ', Qt::SkipEmptyParts);
    QPainterPath path;
    qsizetype at = 0;
    const auto point = [&] {
        const qreal x = words.value(at++).toDouble();
        return QPointF(x, words.value(at++).toDouble());
    };
    while (at < words.size()) {
        const QString command = words[at++];
        if (command == u'M') {
            path.moveTo(point());
        } else if (command == u'L') {
            path.lineTo(point());
        } else if (command == u'C') {
            const QPointF first = point(), second = point();
            path.cubicTo(first, second, point());
        } else {
            path.closeSubpath();
        }
    }
    return path;
}

QPainterPath read(Icon icon)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(names[std::size_t(icon)])));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    while (xml.readNextStartElement())
        if (xml.name() == u"path")
            return parsed(xml.attributes().value(QLatin1StringView("d")).toString());
    return {};
}

const QPainterPath &pathOf(Icon icon)
{
    static std::array<QPainterPath, names.size()> paths;
    QPainterPath &path = paths[std::size_t(icon)];
    if (path.isEmpty())
        path = read(icon);
    return path;
}

/// Draws anew at each size and in each scheme; nothing is kept as a picture.
class LineIcon : public QIconEngine
{
public:
    LineIcon(Icon icon, Theme::Token token)
        : m_icon(icon)
        , m_token(token)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        drawIcon(painter, rect, m_icon, mode == QIcon::Disabled ? StyleParts::fadedInk() : Theme::color(m_token));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect({}, size), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return std::make_unique<LineIcon>(*this).release(); }

private:
    Icon m_icon;
    Theme::Token m_token;
};

} // namespace

void drawIcon(QPainter *painter, const QRectF &rect, Icon icon, const QColor &color)
{
    const qreal side = std::min(rect.width(), rect.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center() - QPointF(side / 2, side / 2));
    painter->scale(side / grid, side / grid);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(pathOf(icon));
    painter->restore();
}

QIcon themeIcon(Icon icon, Theme::Token token)
{
    return QIcon(std::make_unique<LineIcon>(icon, token).release()); // the icon owns it
}

int iconSide(const QFont &font)
{
    return std::max(int(grid), QFontMetrics(font).height() - 2);
}

} // namespace Intake
