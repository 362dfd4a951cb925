#include "forms/themetokens.h"

#include <cmath>
#include <QPalette>

namespace Intake::Theme {

namespace {

struct Row
{
    Token token;
    QRgb light;
    QRgb dark;
};

constexpr Row table[] = {
    {Token::Background, 0xfff5f6f8, 0xff13181d},    {Token::Side, 0xffeceff3, 0xff181e24},
    {Token::Card, 0xffffffff, 0xff1d242b},          {Token::Field, 0xffffffff, 0xff161c22},
    {Token::Line, 0xffdde2e8, 0xff2e3842},          {Token::FieldLine, 0xff7b8896, 0xff62707e},
    {Token::Ink, 0xff17212b, 0xffe9edf1},           {Token::Muted, 0xff5a6775, 0xff9eabb8},
    {Token::Accent, 0xff0b6e69, 0xff3ccfc0},        {Token::OnAccent, 0xffffffff, 0xff06231f},
    {Token::OnAccentMuted, 0xffd3e9e7, 0xff0f4a42}, {Token::AccentSoft, 0xffe2f1ef, 0xff173531},
    {Token::Bad, 0xffb42318, 0xffff9b90},           {Token::BadSoft, 0xfffdecea, 0xff3b1d1b},
    {Token::Warn, 0xff93500a, 0xfff2be6b},          {Token::WarnSoft, 0xfffdf2df, 0xff382a12},
    {Token::Good, 0xff146c43, 0xff6fd69c},          {Token::GoodSoft, 0xffe6f4ec, 0xff15321f},
};
static_assert(std::size(table) == tokenCount, "a token without a row");

constexpr Colors column(QRgb Row::*scheme)
{
    Colors colors{};
    for (const Row &row : table)
        colors[std::size_t(row.token)] = row.*scheme;
    return colors;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

constinit const Colors lightColors = column(&Row::light);
constinit const Colors darkColors = column(&Row::dark);

Colors colorsOf(const QPalette &palette)
{
    const QRgb ground = palette.color(QPalette::Window).rgb();
    const QRgb ink = palette.color(QPalette::WindowText).rgb();
    Colors colors;
    colors.fill(ground);
    for (Token token :
         {Token::Line, Token::FieldLine, Token::Ink, Token::Muted, Token::Accent, Token::Bad, Token::Warn, Token::Good})
        colors[std::size_t(token)] = ink;
    return colors;
}

bool isHighContrast(const QPalette &palette)
{
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) >= 20;
}

bool isHighContrast()
{
    return color(Token::Ink) == color(Token::Line);
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor mix(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](int from, int to) { return from + qRound((to - from) * share); };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()), channel(under.blue(), over.blue())};
}

} // namespace Intake::Theme
