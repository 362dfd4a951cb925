#include "forms/theme.h"

#include "forms/desktophints.h"
#include "forms/icons.h"
#include "forms/themetokens.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPalette>
#include <QPushButton>
#include <QTest>

using namespace Intake;
using Theme::Token;

namespace {

QColor in(const Theme::Colors &colors, Token token)
{
    return QColor::fromRgb(colors[std::size_t(token)]);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void textCanBeRead_data();
    void textCanBeRead();
    void shapesCanBeSeen_data();
    void shapesCanBeSeen();
    void textIsNeverSmall();
    void labelFollowsScheme();
    void highContrastIsKept();
    void compactTakesLessRoom();
    void iconsFollowTheScheme_data();
    void iconsFollowTheScheme();
    void theDesktopsFontIsRead();
    void gtkIsLeftOutAndTheEnvironmentRestored();
};

void ThemeTest::init()
{
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void ThemeTest::textCanBeRead_data()
{
    QTest::addColumn<Token>("text");
    QTest::addColumn<Token>("ground");
    using enum Theme::Token;
    const std::vector<Token> page{Background, Side, Card, Field, AccentSoft};
    const std::vector<Token> bands{BadSoft, WarnSoft, GoodSoft};
    for (Token text : {Ink, Muted, Accent, Bad, Warn, Good})
        for (Token ground : page)
            QTest::addRow("%d on %d", int(text), int(ground)) << text << ground;
    for (Token text : {Ink, Muted, Accent})
        for (Token ground : bands)
            QTest::addRow("%d on band %d", int(text), int(ground)) << text << ground;
    QTest::addRow("bad on its band") << Bad << BadSoft;
    QTest::addRow("warn on its band") << Warn << WarnSoft;
    QTest::addRow("good on its band") << Good << GoodSoft;
    QTest::addRow("main button") << OnAccent << Accent;
    QTest::addRow("hint in main button") << OnAccentMuted << Accent;
}

void ThemeTest::textCanBeRead()
{
    QFETCH(Token, text);
    QFETCH(Token, ground);
    for (const Theme::Colors *colors : {&Theme::lightColors, &Theme::darkColors})
        QCOMPARE_GE(Theme::contrast(in(*colors, text), in(*colors, ground)), 4.5);
}

void ThemeTest::shapesCanBeSeen_data()
{
    QTest::addColumn<Token>("shape");
    QTest::addColumn<Token>("ground");
    using enum Theme::Token;
    for (Token shape : {FieldLine, Accent, Bad})
        for (Token ground : {Background, Side, Card, Field})
            QTest::addRow("%d on %d", int(shape), int(ground)) << shape << ground;
    QTest::addRow("warn bar") << Warn << WarnSoft;
    QTest::addRow("good bar") << Good << GoodSoft;
}

void ThemeTest::shapesCanBeSeen()
{
    QFETCH(Token, shape);
    QFETCH(Token, ground);
    for (const Theme::Colors *colors : {&Theme::lightColors, &Theme::darkColors})
        QCOMPARE_GE(Theme::contrast(in(*colors, shape), in(*colors, ground)), 3.0);
}

void ThemeTest::textIsNeverSmall()
{
    const QFont text = Theme::font(Theme::Size::Text);
    QCOMPARE_GE(text.pointSizeF(), 10.5);
    QCOMPARE(Theme::font(Theme::Size::Headline).pointSizeF(), 2 * text.pointSizeF());
    QCOMPARE(QLabel().font().pointSizeF(), text.pointSizeF());
}

void ThemeTest::labelFollowsScheme()
{
    QLabel label;
    Theme::setTextToken(&label, Token::Bad);
    const QColor light = label.palette().color(QPalette::WindowText);
    Theme::apply(*qApp, Theme::Scheme::Dark);
    QVERIFY(Theme::isDark());
    QCOMPARE(label.palette().color(QPalette::WindowText), in(Theme::darkColors, Token::Bad));
    QVERIFY(light != label.palette().color(QPalette::WindowText));
}

void ThemeTest::highContrastIsKept()
{
    QPalette desktop;
    desktop.setColor(QPalette::Window, Qt::black);
    desktop.setColor(QPalette::WindowText, Qt::yellow);
    QVERIFY(!Theme::isHighContrast(desktop));
    desktop.setColor(QPalette::WindowText, Qt::white);
    QVERIFY(Theme::isHighContrast(desktop));
    const Theme::Colors colors = Theme::colorsOf(desktop);
    for (Token token : {Token::Ink, Token::Muted, Token::FieldLine, Token::Accent, Token::Bad})
        QCOMPARE(in(colors, token), QColor(Qt::white));
    for (Token token : {Token::Background, Token::Card, Token::Field, Token::OnAccent, Token::BadSoft})
        QCOMPARE(in(colors, token), QColor(Qt::black));
}

void ThemeTest::compactTakesLessRoom()
{
    QLineEdit field;
    QPushButton button(QStringLiteral("Create client"));
    const QSize roomy = field.sizeHint(), roomyButton = button.sizeHint();
    Theme::apply(*qApp, Look::Light, Density::Compact);
    QVERIFY(Theme::isCompact());
    QCOMPARE_LT(field.sizeHint().height(), roomy.height());
    QCOMPARE_LT(button.sizeHint().height(), roomyButton.height());
    QCOMPARE_GE(field.sizeHint().height(), 24);
    QCOMPARE_LT(Theme::air(2), Theme::grid(2));
    Theme::apply(*qApp, Look::Light);
    QCOMPARE(field.sizeHint(), roomy);
}

void ThemeTest::iconsFollowTheScheme_data()
{
    QTest::addColumn<Icon>("icon");
    for (int icon = 0; icon <= int(Icon::Open); ++icon)
        QTest::addRow("%d", icon) << Icon(icon);
}

/// Each has a drawing, and it is in the token's colour of the moment.
void ThemeTest::iconsFollowTheScheme()
{
    QFETCH(Icon, icon);
    const QIcon drawn = themeIcon(icon, Token::Accent);
    for (const auto &[look, colors] :
         {std::pair(Look::Light, &Theme::lightColors), std::pair(Look::Dark, &Theme::darkColors)}) {
        Theme::apply(*qApp, look);
        const QImage picture = drawn.pixmap(QSize(48, 48)).toImage().convertToFormat(QImage::Format_ARGB32);
        int painted = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                painted += picture.pixelColor(x, y) == in(*colors, Token::Accent) ? 1 : 0;
        QCOMPARE_GT(painted, 40);
    }
}

void ThemeTest::theDesktopsFontIsRead()
{
    const auto font = fontFromGnome(QStringLiteral("DejaVu Sans Bold 11"), 1.5);
    QVERIFY(font);
    QCOMPARE(font->families(), QStringList{QStringLiteral("DejaVu Sans")});
    QCOMPARE(font->pointSizeF(), 16.5);
    QVERIFY(font->bold());
    for (const char *none : {"", "Cantarell", "11", "Cantarell eleven", "Cantarell 0"})
        QVERIFY2(!fontFromGnome(QString::fromLatin1(none), 1), none);
}

void ThemeTest::gtkIsLeftOutAndTheEnvironmentRestored()
{
    qunsetenv("QT_QPA_PLATFORMTHEME");
    for (const QByteArray desktop : {"GNOME", "ubuntu:GNOME", "XFCE"}) {
        qputenv("XDG_CURRENT_DESKTOP", desktop);
        {
            const WithoutGtk light;
            QVERIFY(qgetenv("XDG_CURRENT_DESKTOP") != desktop);
        }
        QCOMPARE(qgetenv("XDG_CURRENT_DESKTOP"), desktop);
    }
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    const WithoutGtk light;
    QCOMPARE(qgetenv("XDG_CURRENT_DESKTOP"), QByteArray("KDE"));
}

QTEST_MAIN(ThemeTest)
#include "theme.moc"
