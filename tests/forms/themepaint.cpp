#include "forms/panel.h"
#include "forms/themetokens.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Intake;
using namespace Qt::StringLiterals;
using Theme::ButtonKind;
using Theme::Token;

namespace {

QImage shown(QWidget *widget)
{
    return widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// How many pixels of exactly this colour lie in a rectangle.
int pixels(const QImage &image, const QRect &area, Token token)
{
    int found = 0;
    const QRect inside = area.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x)
            found += image.pixel(x, y) == Theme::color(token).rgb() ? 1 : 0;
    return found;
}

/// How many neighbours at the left of a row have this colour, give or take the smoothing of a round edge.
int longestRun(const QImage &image, int row, Token token)
{
    int longest = 0;
    int run = 0;
    for (int x = 0; x < 8; ++x) {
        run = Theme::contrast(image.pixelColor(x, row), Theme::color(token)) < 1.2 ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/// Pixels that are not the ground on which a button's text stands.
int inked(const QImage &image, Token ground)
{
    const QRect middle = image.rect().adjusted(4, 4, -4, -4);
    return middle.width() * middle.height() - pixels(image, middle, ground);
}

const QHash<QString, ButtonKind> kinds{{u"plain"_s, ButtonKind::Plain},
                                       {u"main"_s, ButtonKind::Main},
                                       {u"quiet"_s, ButtonKind::Quiet},
                                       {u"section"_s, ButtonKind::Section},
                                       {u"segment"_s, ButtonKind::Segment}};

QWidget *fieldNamed(const QString &name, QWidget *parent)
{
    if (name == u"line edit")
        return new QLineEdit(parent);
    if (name == u"text edit")
        return new QPlainTextEdit(parent);
    auto *box = new QComboBox(parent);
    box->setEditable(name == u"editable combo box");
    return box;
}

QWidget *controlNamed(const QString &name, QWidget *parent)
{
    if (name == u"check box")
        return new QCheckBox(u"Yes"_s, parent);
    if (name == u"radio button")
        return new QRadioButton(u"Yes"_s, parent);
    if (!kinds.contains(name))
        return fieldNamed(name, parent);
    auto *button = new QPushButton(u"Create client"_s, parent);
    Theme::setButtonKind(button, kinds.value(name));
    return button;
}

/// A window in which something else has the keyboard.
class Page : public QWidget
{
public:
    Page()
        : m_column(new QVBoxLayout(this))
    {
        m_column->addWidget(new QPushButton(u"Elsewhere"_s, this));
    }

    QWidget *add(QWidget *control)
    {
        m_column->addWidget(control, 0, Qt::AlignLeft);
        return control;
    }

    bool open()
    {
        show();
        activateWindow();
        findChild<QPushButton *>()->setFocus();
        return QTest::qWaitForWindowActive(this);
    }

private:
    QVBoxLayout *m_column;
};

} // namespace

class ThemePaintTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void problemHasBarAtStart_data();
    void problemHasBarAtStart();
    void focusIsSeen_data();
    void focusIsSeen();
    void textIsWholeInLargeType_data();
    void textIsWholeInLargeType();
    void fieldGrowsWithFont_data();
    void fieldGrowsWithFont();
    void hintTakesRoomButNoName();
    void countIsRed();
    void bandHasBarAtStart();
};

void ThemePaintTest::init()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void ThemePaintTest::problemHasBarAtStart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const char *name : {"line edit", "text edit", "combo box", "editable combo box"})
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
            QTest::addRow("%s %d", name, int(direction)) << QString::fromLatin1(name) << direction;
}

void ThemePaintTest::problemHasBarAtStart()
{
    QFETCH(QString, name);
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    Page page;
    QWidget *field = page.add(fieldNamed(name, &page));
    QVERIFY(page.open());
    const int middle = field->height() / 2;
    const QRect left(0, middle, 4, 1);
    const QRect right(field->width() - 4, middle, 4, 1);
    const bool mirrored = direction == Qt::RightToLeft;
    QCOMPARE(pixels(shown(field), field->rect(), Token::Bad), 0);

    Theme::setProblem(field, true);
    QCOMPARE(pixels(shown(field), mirrored ? right : left, Token::Bad), 4);
    QCOMPARE(pixels(shown(field), mirrored ? left : right, Token::Bad), 1);

    Theme::setProblem(field, false);
    QCOMPARE(pixels(shown(field), field->rect(), Token::Bad), 0);
}

void ThemePaintTest::focusIsSeen_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"line edit", "text edit", "combo box", "editable combo box", "check box", "radio button",
                             "plain", "main", "quiet", "section", "segment"})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

void ThemePaintTest::focusIsSeen()
{
    QFETCH(QString, name);
    Page page;
    QWidget *control = page.add(controlNamed(name, &page));
    QVERIFY(page.open());
    const QImage before = shown(control);
    control->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(control->hasFocus());
    const QImage after = shown(control);

    const int middle = control->height() / 2;
    QCOMPARE_GE(longestRun(after, middle, Token::Accent), 2);
    int changed = 0;
    for (int x = 0; x < 8; ++x)
        changed += before.pixel(x, middle) != after.pixel(x, middle) ? 1 : 0;
    QCOMPARE_GE(changed, name == u"main" ? 1 : 2); // the main button has the ring's colour: a line inside sets it off
}

void ThemePaintTest::textIsWholeInLargeType_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Token>("ground");
    QTest::addRow("plain") << u"plain"_s << Token::Card;
    QTest::addRow("main") << u"main"_s << Token::Accent;
    QTest::addRow("segment") << u"segment"_s << Token::Card;
}

void ThemePaintTest::textIsWholeInLargeType()
{
    QFETCH(QString, kind);
    QFETCH(Token, ground);
    QWidget page;
    auto *button = static_cast<QPushButton *>(controlNamed(kind, &page));
    QFont large = button->font();
    large.setPointSizeF(24);
    button->setFont(large);
    Theme::setHint(button, u"Ctrl+Enter"_s);
    button->resize(button->sizeHint());
    const int fitted = inked(shown(button), ground);
    button->resize(button->sizeHint() + QSize(200, 80));
    QCOMPARE_GE(button->sizeHint().height(), QFontMetrics(large).height() + 8);
    QCOMPARE_GT(fitted, 1000);
    QCOMPARE(fitted, inked(shown(button), ground));
}

void ThemePaintTest::fieldGrowsWithFont_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"line edit", "combo box", "editable combo box"})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

void ThemePaintTest::fieldGrowsWithFont()
{
    QFETCH(QString, name);
    QWidget page;
    QWidget *field = fieldNamed(name, &page);
    field->setFont(Theme::font(Theme::Size::Text));
    QCOMPARE(field->sizeHint().height(), std::max(32, field->fontMetrics().height() + 14));
    QFont large = field->font();
    large.setPointSizeF(24);
    field->setFont(large);
    QCOMPARE_GE(field->minimumSizeHint().height(), field->fontMetrics().height() + 8);
}

void ThemePaintTest::hintTakesRoomButNoName()
{
    QPushButton button(u"&Create client"_s);
    const int bare = button.sizeHint().width();
    Theme::setHint(&button, u"Ctrl+Enter"_s);
    QCOMPARE_GT(button.sizeHint().width(), bare + 40);
    QCOMPARE(button.text(), u"&Create client"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Name), u"Create client"_s);
}

void ThemePaintTest::countIsRed()
{
    QPushButton button(u"Contact"_s);
    Theme::setButtonKind(&button, ButtonKind::Section);
    button.resize(200, 40);
    QCOMPARE(pixels(shown(&button), button.rect(), Token::Bad), 0);
    Theme::setCount(&button, 1);
    QCOMPARE_GT(pixels(shown(&button), button.rect(), Token::Bad), 3);
    Theme::setCount(&button, 0);
    QCOMPARE(pixels(shown(&button), button.rect(), Token::Bad), 0);
}

void ThemePaintTest::bandHasBarAtStart()
{
    Panel band(Panel::Kind::Warn);
    band.resize(200, 40);
    QCOMPARE(pixels(shown(&band), {0, 20, 3, 1}, Token::Warn), 3);
    QCOMPARE(pixels(shown(&band), {100, 20, 100, 1}, Token::Warn), 0);
    band.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(pixels(shown(&band), {197, 20, 3, 1}, Token::Warn), 3);
    band.setKind(Panel::Kind::Card);
    QCOMPARE(pixels(shown(&band), band.rect(), Token::Warn), 0);
}

QTEST_MAIN(ThemePaintTest)
#include "themepaint.moc"
