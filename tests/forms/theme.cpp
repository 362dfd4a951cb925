#include "forms/theme.h"

#include "forms/themetokens.h"

#include <QApplication>
#include <QLabel>
#include <QPalette>
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

QTEST_MAIN(ThemeTest)
#include "theme.moc"
