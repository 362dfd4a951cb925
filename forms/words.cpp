#include "forms/words.h"

#include "forms/tooltip.h"

#include "forms/wrappedlabel.h"
#include "model/fieldpath.h"
#include "model/text.h"

#include <algorithm>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace Intake {

namespace Words {

namespace {

// One function a kind of fault keeps the sentences beside each other, where translators see them together.

QString emailWords(const QString &detail)
{
    if (detail == u'@')
        return QCoreApplication::translate("Problem", "An email needs an @, as in name@example.com.");
    if (detail == u'.')
        return QCoreApplication::translate("Problem", "An email needs a dot after the @, as in name@example.com.");
    return QCoreApplication::translate("Problem", "Write one email address, as in name@example.com.");
}

QString tooLongWords(const QString &detail)
{
    const int length = detail.section(u'/', 0, 0).toInt(), longest = detail.section(u'/', 1).toInt();
    return QCoreApplication::translate("Problem", "%1 of at most %2 characters. Shorten it by %3.")
        .arg(QString::number(length), QString::number(longest), QString::number(length - longest));
}

QString controlWords(const QString &detail)
{
    return QCoreApplication::translate(
               "Problem", "Character %2 is a control character (%1) that cannot be sent. Type the text anew.")
        .arg(detail.section(u' ', 0, 0), detail.section(u' ', 1));
}

QString brokenWords(const QString &detail)
{
    return QCoreApplication::translate("Problem", "Character %1 is damaged and cannot be sent. Type it anew.")
        .arg(detail);
}

QString wrongTypeWords(const QString &wanted)
{
    if (wanted == u"list")
        return QCoreApplication::translate("Problem", "This must be a list.");
    if (wanted == u"object")
        return QCoreApplication::translate("Problem", "This must be an object.");
    if (wanted == u"number")
        return QCoreApplication::translate("Problem", "This must be a whole number or a text.");
    return QCoreApplication::translate("Problem", "This must be a text.");
}

QString requiredWords(const QString &path)
{
    return QCoreApplication::translate("Problem", "%1 is needed.").arg(fieldLabel(path));
}

/// In the order of the enum.
constexpr const char *noDate[] = {
    QT_TRANSLATE_NOOP("Problem", "This is not a date. Write day, month and year, as in %1."),
    QT_TRANSLATE_NOOP("Problem", "This is not a date. Write month, day and year, as in %1."),
    QT_TRANSLATE_NOOP("Problem", "This is not a date. Write year, month and day, as in %1.")};

QString dateWords(Fault fault)
{
    switch (fault) {
    case Fault::InFuture:
        return QCoreApplication::translate("Problem", "This date is in the future.");
    case Fault::TooOld:
        return QCoreApplication::translate("Problem", "This date is more than 120 years ago. Is the year right?");
    default:
        return Words::translated("Problem", noDate[std::size_t(dateOrder(QLocale()))])
            .arg(dateInFigures(QDate(1987, 6, 27), QLocale()));
    }
}

QString listWords(Fault fault)
{
    switch (fault) {
    case Fault::Country:
        return QCoreApplication::translate("Problem", "No country has this name. Choose one from the list.");
    case Fault::NotANumber:
        return QCoreApplication::translate("Problem", "This must be a number, or a name from the clinic's list.");
    case Fault::UnknownKey:
        return QCoreApplication::translate("Problem", "A client has no such field.");
    default:
        return QCoreApplication::translate("Problem", "This is not in the list. Choose one from the list.");
    }
}

} // namespace

QString translated(const char *context, const char *english)
{
    return QCoreApplication::translate(context, english);
}

QString fieldLabel(const char *label)
{
    return translated("Field", label);
}

QString fieldLabel(const QString &path)
{
    const auto name = fieldName(path);
    if (!name)
        return shown(path);
    const QString label = fieldLabel(name->label);
    return name->row == 0 ? label
                          : QCoreApplication::translate("Field", "%1 %2", "label and row number")
                                .arg(label, QString::number(name->row));
}

QString problem(const Problem &problem)
{
    switch (problem.fault) {
    case Fault::Required:
        return requiredWords(problem.path);
    case Fault::Email:
        return emailWords(problem.detail);
    case Fault::InFuture:
    case Fault::TooOld:
    case Fault::NotADate:
        return dateWords(problem.fault);
    case Fault::TooLong:
        return tooLongWords(problem.detail);
    case Fault::ControlCharacter:
        return controlWords(problem.detail);
    case Fault::BrokenCharacter:
        return brokenWords(problem.detail);
    case Fault::WrongType:
        return wrongTypeWords(problem.detail);
    case Fault::Country:
    case Fault::NotANumber:
    case Fault::NotAChoice:
    case Fault::UnknownKey:
        return listWords(problem.fault);
    }
    return {};
}

Remarks remarks(const Problems &problems)
{
    Remarks all;
    for (const Problem &each : problems)
        all.push_back({each.path, {}, problem(each)});
    return all;
}

QString age(Age age)
{
    if (age.years >= 2)
        return QCoreApplication::translate("Age", "%Ln year(s)", nullptr, age.years);
    const int months = age.years * 12 + age.months, weeks = age.days / 7;
    if (age.days == 0)
        return QCoreApplication::translate("Age", "born today");
    if (months == 0)
        return QCoreApplication::translate("Age", "%Ln day(s)", nullptr, age.days);
    if (months < 3)
        return QCoreApplication::translate("Age", "%Ln week(s)", nullptr, weeks);
    return QCoreApplication::translate("Age", "%Ln month(s)", nullptr, months);
}

/// The language's own long form without the day of the week; English is written the Australian way everywhere.
QString dateFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(QStringLiteral("\\s*[,،]?\\s*dddd\\s*[,،]?\\s*"));
    return locale.language() == QLocale::English ? QStringLiteral("d MMMM yyyy")
                                                 : locale.dateFormat(QLocale::LongFormat).remove(weekday);
}

QString date(QDate date)
{
    const QLocale locale;
    return locale.toString(date, dateFormat(locale));
}

QString dayAndMonth(int day, int month)
{
    return QCoreApplication::translate("Words", "%1 %2", "a day and the name of its month")
        .arg(QString::number(day), QLocale().monthName(month));
}

QString choice(Offers offers, const QString &wire)
{
    const auto offer = std::ranges::find(offers, wire, [](const Offer &o) { return QString(o.wire); });
    return offer == offers.end() ? wire : translated("Choice", offer->label);
}

QString wireChoice(Offers offers, const QString &shown)
{
    const auto offer = std::ranges::find(offers, shown, [](const Offer &o) { return translated("Choice", o.label); });
    return offer == offers.end() ? shown : QString(offer->wire);
}

QString leaf(const Leaf &leaf)
{
    if (const QDate *day = std::get_if<QDate>(&leaf))
        return date(*day);
    const QString *text = std::get_if<QString>(&leaf);
    return text ? shown(*text) : QString();
}

QString shown(const QString &text)
{
    QString safe = text;
    for (QChar &c : safe)
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    return safe;
}

QString initials(const QString &name)
{
    static const QRegularExpression spaces(QStringLiteral("[\\s·-]+"));
    QStringList firsts;
    for (const QString &word : shown(name).split(spaces, Qt::SkipEmptyParts)) {
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
        firsts += word.first(std::max(qsizetype(1), letters.toNextBoundary())) % u'.';
    }
    return firsts.join(u' ');
}

namespace {

constexpr QChar isolate(0x2068), endIsolate(0x2069);

/// Letters that run from right to left, and characters that turn the direction of what follows.
bool turnsDirection(QChar c)
{
    switch (c.direction()) {
    case QChar::DirL:
    case QChar::DirEN:
    case QChar::DirES:
    case QChar::DirET:
    case QChar::DirCS:
    case QChar::DirB:
    case QChar::DirS:
    case QChar::DirWS:
    case QChar::DirON:
    case QChar::DirNSM:
    case QChar::DirBN:
        return false;
    default:
        return true;
    }
}

} // namespace

QString listed(const QStringList &parts)
{
    const QString three =
        QLocale().createSeparatedList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
    return parts.join(three.section(u'1', 1).section(u'2', 0, 0));
}

QString isolated(const QString &value)
{
    const bool apart =
        QGuiApplication::layoutDirection() == Qt::RightToLeft || std::ranges::any_of(value, turnsDirection);
    return apart && !value.isEmpty() ? QString(isolate % value % endIsolate) : value;
}

QString withoutIsolates(QString text)
{
    return text.remove(isolate).remove(endIsolate);
}

} // namespace Words

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new WrappedLabel(parent);
    label->setText(text);
    // QLabel aligns by the script of its text; here lines begin where the lines of the screen begin.
    if (label->layoutDirection() == Qt::RightToLeft)
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
}

} // namespace Intake
