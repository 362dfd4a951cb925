#include "forms/blankformlayout.h"

#include "forms/addresslabels.h"
#include "forms/pages.h"
#include "forms/paperfonts.h"
#include "forms/words.h"
#include "model/clientfields.h"
#include "model/date.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

namespace Intake {

namespace {

constexpr double gap = 50;
constexpr double boxHeight = 300;
constexpr double tallBox = 620;
constexpr double rowHeight = 215;
constexpr double tickLine = 165;
constexpr double tickSize = 90;
constexpr double headingHeight = 190;
constexpr double labelHeight = 110;
constexpr double blankWord = 900; ///< room for an answer that is not in the list
constexpr int healthRows = 4;
constexpr int phoneRows = 2;

double widthOf(const QString &text, BlankMark::Kind kind)
{
    return QFontMetricsF(BlankLayout::fontOf(kind)).horizontalAdvance(text);
}

/// Calls `visit(field)` for what stands at a path of the form: a member of the client or of its address.
template <typename Visit>
void visitField(const QString &path, Visit &&visit)
{
    forEachField<Client>([&]<typename Value>(const Field<Client, Value> &field) {
        if constexpr (Described<Value>)
            forEachField<Value>([&](const auto &inner) {
                if (path == QString(field.key % u'/' % inner.key))
                    visit(inner);
            });
        else if (path == field.key)
            visit(field);
    });
}

QString howToWriteDates()
{
    switch (dateOrder(QLocale())) {
    case DateOrder::DayMonthYear:
        return QCoreApplication::translate("Paper", "day / month / year");
    case DateOrder::MonthDayYear:
        return QCoreApplication::translate("Paper", "month / day / year");
    case DateOrder::YearMonthDay:
        break;
    }
    return QCoreApplication::translate("Paper", "year / month / day");
}

template <typename Struct, typename Value>
QString labelOf(const Field<Struct, Value> &field, const QString &label)
{
    return field.rules.required ? QString(label % QStringLiteral(" *")) : label;
}

QStringList wordsOf(Offers offers)
{
    QStringList words;
    for (const Offer &offer : offers)
        words += Words::translated("Choice", offer.label);
    return words;
}

template <Described Row>
QStringList columnsOf()
{
    QStringList columns;
    forEachField<Row>([&](const auto &field) {
        if (field.rules.origin == Origin::Person)
            columns += Words::fieldLabel(field.label);
    });
    return columns;
}

bool isAsked(const Clinic &clinic, const QString &path)
{
    const auto asking = clinic.asking.find(path);
    return asking == clinic.asking.end() || asking->second != Asking::Hide;
}

} // namespace

QFont BlankLayout::fontOf(BlankMark::Kind kind)
{
    switch (kind) {
    case BlankMark::Heading:
        return paperFont(10.5, QFont::Bold);
    case BlankMark::Label:
        return paperFont(7.5);
    case BlankMark::Hint:
        return paperFont(6.5);
    default:
        return paperFont(8.5);
    }
}

BlankLayout::BlankLayout(const Clinic &clinic, const QRectF &body)
    : m_body(body)
    , m_y(body.top())
{
    for (const Page &page : Pages::all)
        section(page, clinic);
    signature();
}

void BlankLayout::section(const Page &page, const Clinic &clinic)
{
    m_title = Words::translated("Page", page.title);
    m_heading = headingHeight;
    for (const CardPlan &card : page.cards) {
        QStringList paths;
        std::map<QString, int> twelfths;
        for (const Placement &placement : card.fields)
            twelfths[paths.emplace_back(QString::fromLatin1(placement.path))] = placement.twelfths;
        for (const QString &path : inAddressOrder(paths, clinic.defaultCountry))
            if (isAsked(clinic, path))
                field(path, twelfths[path], addressLabel(path, clinic.defaultCountry));
    }
    endLine();
    m_heading = 0;
    m_y += gap;
}

void BlankLayout::field(const QString &path, int twelfths, const QString &name)
{
    visitField(path, [&]<typename Struct, typename Value>(const Field<Struct, Value> &field) {
        const QString label = labelOf(field, name);
        if constexpr (RowList<Value>) {
            answers(path);
            table(columnsOf<typename Value::value_type>(), path == u"phone_numbers" ? phoneRows : healthRows);
        } else if constexpr (std::same_as<Value, QStringList>) {
            answers(path);
            table({Words::fieldLabel(field.rules.row)}, healthRows / 2);
        } else if constexpr (std::same_as<Value, Choice>) {
            ticks(label, wordsOf(*field.rules.offers), true);
        } else if constexpr (std::same_as<Value, std::optional<Consent>>) {
            ticks(
                label,
                {QCoreApplication::translate("Choice", "Accepted"), QCoreApplication::translate("Choice", "Rejected")},
                false);
        } else {
            const bool isDate = std::same_as<Value, std::optional<QDate>>;
            box(label, twelfths, std::same_as<Value, LongText> ? tallBox : boxHeight,
                isDate ? howToWriteDates() : QString());
        }
    });
}

void BlankLayout::box(const QString &label, int twelfths, double height, const QString &hint)
{
    if (m_used + twelfths > 12)
        endLine();
    need(height);
    const double twelfth = (m_body.width() + gap) / 12;
    const QRectF rect(m_used * twelfth, m_y, twelfths * twelfth - gap, height);
    put(BlankMark::Box, rect);
    put(BlankMark::Label, {rect.left() + 30, rect.top() + 15, rect.width() - 60, labelHeight}, label);
    if (!hint.isEmpty())
        put(BlankMark::Hint, {rect.left() + 30, rect.bottom() - labelHeight, rect.width() - 60, labelHeight - 15},
            hint);
    m_used += twelfths;
    m_line = std::max(m_line, height);
}

/// The label, a box to tick before each word, and room for another word.
void BlankLayout::ticks(const QString &label, const QStringList &words, bool other)
{
    endLine();
    need(2 * tickLine);
    const double start = std::max(m_body.width() / 6, widthOf(label, BlankMark::Label) + 2 * gap);
    put(BlankMark::Label, {0, m_y + 15, start, labelHeight}, label);
    double x = start;
    const auto room = [&](double wanted) {
        if (x + wanted <= m_body.width())
            return;
        x = start;
        m_y += tickLine;
    };
    for (const QString &word : words) {
        const double width = widthOf(word, BlankMark::Word);
        room(tickSize + gap + width);
        put(BlankMark::Tick, {x, m_y + 20, tickSize, tickSize});
        put(BlankMark::Word, {x + tickSize + 40, m_y + 5, width + 10, 120}, word);
        x += tickSize + width + 150;
    }
    if (other) {
        room(blankWord);
        put(BlankMark::Tick, {x, m_y + 20, tickSize, tickSize});
        put(BlankMark::Box, {x + tickSize + 40, m_y + 115, blankWord - tickSize - 40, 0});
    }
    m_y += tickLine + 15;
}

void BlankLayout::answers(const QString &path)
{
    if (path == u"phone_numbers")
        return;
    endLine();
    need(2 * tickLine + labelHeight + healthRows * rowHeight); // they stand on one page with what they are about
    const QString none = path == u"allergies" ? QCoreApplication::translate("HealthChoice", "No known allergies")
                                              : QCoreApplication::translate("HealthChoice", "None");
    ticks(Words::fieldLabel(path),
          {QCoreApplication::translate("HealthChoice", "Not asked"), none,
           QCoreApplication::translate("HealthChoice", "These"),
           QCoreApplication::translate("HealthChoice", "Declined")},
          false);
}

void BlankLayout::table(const QStringList &columns, int rows)
{
    endLine();
    need(labelHeight + rows * rowHeight);
    const double width = m_body.width() / double(columns.size());
    for (qsizetype column = 0; column < columns.size(); ++column) {
        put(BlankMark::Label, {double(column) * width + 30, m_y, width - 30, labelHeight}, columns[column]);
        for (int row = 0; row < rows; ++row)
            put(BlankMark::Box, {double(column) * width, m_y + labelHeight + row * rowHeight, width, rowHeight});
    }
    m_y += labelHeight + rows * rowHeight + gap;
}

/// Whoever types the paper in says so on it, so that nobody is typed in twice or forgotten.
void BlankLayout::signature()
{
    m_title = QCoreApplication::translate("Paper", "Typed into Intake");
    m_heading = headingHeight;
    box(QCoreApplication::translate("Paper", "By"), 4, boxHeight);
    box(QCoreApplication::translate("Paper", "Day and time"), 3, boxHeight);
    box(QCoreApplication::translate("Field", "Client id"), 5, boxHeight);
    endLine();
}

void BlankLayout::endLine()
{
    if (m_used > 0)
        m_y += m_line + gap;
    m_used = 0;
    m_line = 0;
}

/// Goes to the next page when there is no room for what comes, and then writes the heading that waits for it.
void BlankLayout::need(double height)
{
    if (m_used > 0 && height <= m_line)
        return;
    if (m_y + m_heading + height > m_body.bottom()) {
        ++m_page;
        m_y = m_body.top();
        m_used = 0;
        m_line = 0;
    }
    if (m_heading > 0) {
        put(BlankMark::Heading, {0, m_y, m_body.width(), headingHeight - gap}, m_title);
        m_y += std::exchange(m_heading, 0);
    }
}

void BlankLayout::put(BlankMark::Kind kind, const QRectF &rect, const QString &text)
{
    m_marks.push_back({kind, m_page, rect.translated(m_body.left(), 0), text});
}

} // namespace Intake
