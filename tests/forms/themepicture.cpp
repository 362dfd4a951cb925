#include "forms/themegallery.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QMenu>
#include <QPainter>
#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

QPixmap comboPopup(QComboBox *box)
{
    box->showPopup();
    QWidget *list = box->view()->window();
    const QPixmap picture = QTest::qWaitForWindowExposed(list) ? list->grab() : QPixmap();
    box->hidePopup();
    return picture;
}

QPixmap openMenu(QWidget *parent)
{
    QMenu menu(parent);
    menu.addAction(u"Copy name"_s)->setShortcut(Qt::CTRL | Qt::Key_C);
    menu.addSeparator();
    menu.addAction(u"Show ids"_s)->setCheckable(true);
    menu.actions().last()->setChecked(true);
    menu.addAction(u"Not now"_s)->setEnabled(false);
    menu.popup(parent->mapToGlobal(QPoint(9, 9)));
    menu.setActiveAction(menu.actions().first());
    return QTest::qWaitForWindowExposed(&menu) ? menu.grab() : QPixmap();
}

/// The page, then each control with the keyboard on it, then the pop-ups.
QList<QPixmap> pieces(Gallery &gallery)
{
    QList<QPixmap> all;
    for (const QString &name : {u"line"_s, u"broken"_s, u"combo"_s, u"editable"_s, u"text"_s, u"brokenText"_s,
                                u"check"_s, u"checkOn"_s, u"radio"_s, u"radioOn"_s, u"Create client"_s, u"Read back"_s,
                                u"Discard"_s, u"Person"_s, u"Contact"_s, u"These"_s}) {
        gallery.control(name)->setFocus(Qt::TabFocusReason);
        all += gallery.control(name)->grab();
    }
    gallery.setFocus();
    all.prepend(gallery.grab());
    all += comboPopup(static_cast<QComboBox *>(gallery.control(u"combo"_s)));
    all += openMenu(&gallery);
    return all;
}

QPixmap picture(const QList<QPixmap> &parts, qreal ratio)
{
    const int width = parts.first().width();
    QPixmap all(parts.first().size() + QSize(0, int(300 * ratio)));
    all.fill(Theme::color(Theme::Token::Card));
    QPainter painter(&all);
    int x = 0, y = 0, deepest = 0;
    for (QPixmap part : parts) {
        part.setDevicePixelRatio(1);
        if (x > 0 && x + part.width() > width) {
            x = 0;
            y += deepest + int(8 * ratio);
            deepest = 0;
        }
        painter.drawPixmap(x, y, part);
        x += part.width() + int(12 * ratio);
        deepest = std::max(deepest, part.height());
    }
    return all;
}

void dress(QApplication &app, const QCommandLineParser &parser)
{
    if (parser.isSet(u"points"_s)) {
        QFont font = QApplication::font();
        font.setPointSizeF(parser.value(u"points"_s).toDouble());
        QApplication::setFont(font);
    }
    const QString scheme = parser.value(u"scheme"_s);
    const Theme::Scheme plain = scheme == u"light" ? Theme::Scheme::Light : Theme::Scheme::System;
    Theme::apply(app, scheme == u"dark" ? Theme::Scheme::Dark : plain);
    QApplication::setLayoutDirection(parser.isSet(u"rtl"_s) ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"scheme"_s, u"system, light or dark"_s, u"name"_s, u"light"_s},
                       {u"rtl"_s, u"right to left"_s},
                       {u"points"_s, u"size of the system's font"_s, u"size"_s},
                       {u"save"_s, u"paint into a picture and leave"_s, u"file"_s}});
    parser.process(app);
    dress(app, parser);
    Gallery gallery;
    gallery.setWindowTitle(u"Theme gallery"_s);
    gallery.resize(1000, gallery.sizeHint().height());
    gallery.show();
    gallery.activateWindow();
    if (!parser.isSet(u"save"_s))
        return app.exec();
    if (!QTest::qWaitForWindowActive(&gallery))
        return 1;
    return picture(pieces(gallery), gallery.devicePixelRatioF()).save(parser.value(u"save"_s)) ? 0 : 1;
}
