#include "forms/theme.h"

#include "forms/desktophints.h"
#include "forms/style.h"
#include "forms/themetokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QPalette>
#include <QToolTip>
#include <QVariant>
#include <utility>

namespace Intake::Theme {

namespace {

constexpr char kindProperty[] = "intakeButtonKind";
constexpr char hintProperty[] = "intakeHint";
constexpr char countProperty[] = "intakeCount";
constexpr char problemProperty[] = "intakeProblem";
constexpr char textTokenProperty[] = "intakeTextToken";

constexpr qreal smallestPoints = 10.5; // 14 pixels at 96 dpi
constexpr int smallestPixels = 14;

// A program has one look, as it has one QApplication.
constinit const Colors *inForce = &lightColors;
constinit Density room = Density::Roomy;

/// Black on white or white on black, for a desktop that asks for contrast and leaves the colours to us.
QPalette starkest(bool dark)
{
    QPalette palette;
    palette.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
    palette.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
    return palette;
}

const Colors *choose(const QPalette &platform, const DesktopHints &desktop, Look look)
{
    const bool desktopDark = desktop.dark.value_or(platform.color(QPalette::Window).lightness() < 128);
    const bool dark = look == Look::Dark || (look == Look::System && desktopDark);
    static Colors own;
    own = colorsOf(isHighContrast(platform) ? platform : starkest(desktopDark));
    if (look == Look::System && (isHighContrast(platform) || desktop.highContrast))
        return &own;
    return dark ? &darkColors : &lightColors;
}

QPalette disabledFaded(QPalette palette)
{
    const QColor faded = mix(color(Token::Muted), color(Token::Background), 0.35);
    for (auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Base, color(Token::Background));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::Line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, color(Token::Ink));
    return palette;
}

QPalette palette()
{
    constexpr std::pair<QPalette::ColorRole, Token> roles[] = {{QPalette::Window, Token::Background},
                                                               {QPalette::WindowText, Token::Ink},
                                                               {QPalette::Base, Token::Field},
                                                               {QPalette::AlternateBase, Token::Side},
                                                               {QPalette::Text, Token::Ink},
                                                               {QPalette::PlaceholderText, Token::Muted},
                                                               {QPalette::Button, Token::Card},
                                                               {QPalette::ButtonText, Token::Ink},
                                                               {QPalette::BrightText, Token::Bad},
                                                               {QPalette::Highlight, Token::Accent},
                                                               {QPalette::HighlightedText, Token::OnAccent},
                                                               {QPalette::Link, Token::Accent},
                                                               {QPalette::LinkVisited, Token::Accent},
                                                               {QPalette::ToolTipBase, Token::Card},
                                                               {QPalette::ToolTipText, Token::Ink},
                                                               {QPalette::Light, Token::Card},
                                                               {QPalette::Midlight, Token::Side},
                                                               {QPalette::Mid, Token::Line},
                                                               {QPalette::Dark, Token::FieldLine},
                                                               {QPalette::Shadow, Token::FieldLine}};
    QPalette palette;
    for (const auto &[role, token] : roles)
        palette.setColor(role, color(token));
    return disabledFaded(palette);
}

QFont readable(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(font.pointSizeF(), smallestPoints));
    else
        font.setPixelSize(std::max(font.pixelSize(), smallestPixels));
    return font;
}

qreal ratio(Size size)
{
    switch (size) {
    case Size::Help:
        return 0.89;
    case Size::Text:
        return 1;
    case Size::Name:
        return 1.57;
    case Size::Headline:
        return 2;
    }
    return 1;
}

void colorText(QWidget *label, Token token)
{
    QPalette palette;
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, color(token));
    label->setPalette(palette);
}

/// A button remembers its size hint until something of its own changes; any change event makes it measure again.
void measureAgain(QWidget *button)
{
    QEvent change(QEvent::ContentsRectChange);
    QCoreApplication::sendEvent(button, &change);
    button->updateGeometry();
}

bool changeProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return false;
    widget->setProperty(name, value);
    widget->update();
    return true;
}

/// Nothing remembers how much room it had.
void arrangeAgain(const QApplication &app)
{
    for (QWidget *widget : app.allWidgets()) {
        if (qobject_cast<QAbstractButton *>(widget))
            measureAgain(widget);
        if (QLayout *layout = widget->layout())
            layout->invalidate();
        widget->updateGeometry();
    }
}

/// What the desktop asks for, read when the first window is made.
DesktopHints &desktop()
{
    static DesktopHints hints = desktopHints();
    return hints;
}

} // namespace

void follow(const DesktopHints &hints)
{
    desktop() = hints;
}

void apply(QApplication &app, Look look, Density density)
{
    static const QPalette platformPalette = app.palette();
    static const QFont platformFont = app.font();
    inForce = choose(platformPalette, desktop(), look);
    if (!qobject_cast<Style *>(app.style()))
        app.setStyle(new Style); // owned by the application
    app.setFont(readable(desktop().font.value_or(platformFont)));
    app.setPalette(palette());
    QToolTip::setPalette(palette());
    for (QWidget *widget : app.allWidgets())
        if (const QVariant token = widget->property(textTokenProperty); token.isValid())
            colorText(widget, Token(token.toInt()));
    if (std::exchange(room, density) != density)
        arrangeAgain(app);
}

bool isCompact()
{
    return room == Density::Compact;
}

int air(double steps)
{
    return isCompact() ? grid(steps * 0.625) : grid(steps);
}

bool isDark()
{
    return color(Token::Background).lightness() < color(Token::Ink).lightness();
}

QColor color(Token token)
{
    return QColor::fromRgb((*inForce)[std::size_t(token)]);
}

QFont font(Size size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * ratio(size));
    else
        font.setPixelSize(qRound(font.pixelSize() * ratio(size)));
    font.setWeight(weight);
    return font;
}

void setButtonKind(QWidget *button, ButtonKind kind)
{
    if (changeProperty(button, kindProperty, int(kind)))
        measureAgain(button);
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? ButtonKind(button->property(kindProperty).toInt()) : ButtonKind::Plain;
}

void setHint(QAbstractButton *button, const QString &hint)
{
    if (changeProperty(button, hintProperty, hint))
        measureAgain(button);
}

QString hint(const QWidget *button)
{
    return button ? button->property(hintProperty).toString() : QString();
}

void setCount(QAbstractButton *button, int count)
{
    if (changeProperty(button, countProperty, count))
        measureAgain(button);
}

int count(const QWidget *button)
{
    return button ? button->property(countProperty).toInt() : 0;
}

void setProblem(QWidget *field, bool problem)
{
    changeProperty(field, problemProperty, problem);
}

bool hasProblem(const QWidget *field)
{
    return field && field->property(problemProperty).toBool();
}

void setTextToken(QWidget *label, Token token)
{
    label->setProperty(textTokenProperty, int(token));
    colorText(label, token);
}

} // namespace Intake::Theme
