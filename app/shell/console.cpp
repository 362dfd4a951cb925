#include "shell/console.h"

#include "forms/words.h"

#include <cstdio>

namespace Intake::Console {

namespace {

constexpr qsizetype longestPath = 200;

QByteArray escaped(int code)
{
    return "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
}

} // namespace

void say(const QString &words)
{
    const QByteArray line = Words::shown(words).simplified().toUtf8() + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
}

void say(const QString &path, const QString &words)
{
    say(line(path, words));
}

QString line(const QString &path, const QString &words)
{
    return path.first(std::min(path.size(), longestPath)) + QStringLiteral(": ") + words;
}

bool print(const QByteArray &bytes)
{
    const QByteArray line = bytes + '\n';
    return std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout) == std::size_t(line.size()) &&
           std::fflush(stdout) == 0;
}

QByteArray harmless(const QByteArray &json)
{
    QByteArray safe;
    safe.reserve(json.size());
    bool inText = false, afterBackslash = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const int byte = static_cast<unsigned char>(json[i]);
        const int next = i + 1 < json.size() ? static_cast<unsigned char>(json[i + 1]) : 0;
        const bool isHigh = byte == 0xC2 && next >= 0x80 && next < 0xA0;
        if (isHigh)
            ++i;
        if (isHigh || byte == 0x7F || (inText && byte < 0x20))
            safe += escaped(isHigh ? next : byte);
        else
            safe += char(byte);
        if (byte == '"' && !afterBackslash)
            inText = !inText;
        afterBackslash = inText && byte == '\\' && !afterBackslash;
    }
    return safe;
}

} // namespace Intake::Console
