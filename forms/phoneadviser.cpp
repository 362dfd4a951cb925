#include "forms/phoneadviser.h"

#include "forms/phoneadviserwords.h"
#include "model/text.h"

#include <QCoreApplication>
#include <QPromise>
#include <QScopedValueRollback>
#include <QThreadPool>

namespace Intake {

namespace {

bool isNumberCell(const QString &path)
{
    return path.startsWith(u"phone_numbers/") && path.endsWith(u"/number");
}

bool isPhone(const QString &path)
{
    return path == u"phone_number" || path == u"emergency_contact_phone" || isNumberCell(path);
}

bool isCodeCell(const QString &path)
{
    return path.startsWith(u"phone_numbers/") && path.endsWith(u"/code");
}

QString joined(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first.isEmpty() ? second : QString(first % u". " % second);
}

} // namespace

PhoneAdviser::PhoneAdviser(IntakeForm &form)
    : Adviser(form)
{
    connect(&m_loading, &QFutureWatcher<Reader>::finished, this, &PhoneAdviser::takeReader);
}

void PhoneAdviser::load()
{
    if (std::exchange(m_asked, true))
        return;
    const auto promise = std::make_shared<QPromise<Reader>>();
    m_loading.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise] {
        promise->start();
        promise->addResult(Reader(loadPhoneReader()));
        promise->finish();
    });
}

void PhoneAdviser::takeReader()
{
    m_reader = m_loading.result();
    if (!m_reader)
        return;
    for (const auto &editor : std::exchange(m_waiting, {}))
        if (editor)
            left(editor);
    for (FieldEditor *phone : phones())
        followCode(phone);
}

void PhoneAdviser::opened()
{
    m_waiting.clear();
    m_typed.clear();
    m_filled.clear();
    m_seen.clear();
    m_touched.clear();
    for (FieldEditor *phone : phones()) {
        phone->showHint({});
        followCode(phone);
        if (phone->text().trimmed().isEmpty())
            continue;
        load();
        left(phone);
    }
}

/// A number that is certain goes out as the server knows it, whoever brought it along.
void PhoneAdviser::settled()
{
    QList<FieldEditor *> brought = phones();
    erase_if(brought, [this](const FieldEditor *phone) {
        return phone->text().trimmed().isEmpty() || m_touched.contains(phone);
    });
    if (m_asked && !m_reader) { // asked for with the first number: it is there, or nearly
        m_loading.waitForFinished();
        takeReader();
    }
    for (FieldEditor *phone : m_reader ? brought : QList<FieldEditor *>()) {
        m_touched.insert(phone);
        advise(phone);
    }
}

void PhoneAdviser::edited(FieldEditor *editor)
{
    const QString path = editor->path();
    if (m_putting || !(isPhone(path) || isCodeCell(path)))
        return;
    load();
    if (editor->text() != m_typed.value(editor))
        m_typed.remove(editor);
    const QString before = m_seen.value(editor);
    m_seen[editor] = editor->text();
    const bool isAnew = editor->text().isEmpty() || (editor->text().size() == 1 && !before.startsWith(editor->text()));
    if (isNumberCell(path) && isAnew)
        takeBackCode(editor); // another number is typed, and the code was told by the one before
    for (FieldEditor *phone : phones())
        if (phone == editor || besideOf(phone, "code") == editor) {
            m_touched.insert(phone);
            followCode(phone);
        }
}

void PhoneAdviser::left(FieldEditor *editor)
{
    const QString path = editor->path();
    if (!m_reader) {
        if (m_asked && (isPhone(path) || isCodeCell(path)))
            m_waiting += editor;
    } else if (isPhone(path)) {
        advise(editor);
    } else if (isCodeCell(path)) {
        offerCode(editor);
        for (FieldEditor *phone : phones())
            if (besideOf(phone, "code") == editor)
                advise(phone);
    } else if (path == u"address/country_code") {
        for (FieldEditor *phone : phones())
            adviseAnew(phone);
    }
}

/// The country is known now: a number that was in doubt at home may be a good one there, and one that was taken for a
/// number at home may have been another.
void PhoneAdviser::adviseAnew(FieldEditor *phone)
{
    const QString typed = m_typed.value(phone);
    if (typed.isEmpty() && codeFor(phone).isEmpty() && !phone->text().trimmed().startsWith(u'+'))
        return advise(phone);
    if (typed.isEmpty() || typed.trimmed().startsWith(u'+') || typed == phone->text())
        return;
    const PhoneReading found = m_reader->read(typed, countries());
    if (found.verdict == PhoneReading::Verdict::Likely && found.e164 != reading(phone).e164)
        offerInstead(phone, found);
}

QStringList PhoneAdviser::countries() const
{
    QStringList likely;
    const auto *address =
        static_cast<const ValueEditor<CountryCode> *>(form().editorAt(QStringLiteral("address/country_code")));
    for (const QString &country : {address ? address->value().text : QString(), form().context().clinic.defaultCountry})
        if (!country.isEmpty())
            likely += country;
    return likely;
}

QList<FieldEditor *> PhoneAdviser::phones() const
{
    QList<FieldEditor *> all = form().editors();
    erase_if(all, [](const FieldEditor *editor) { return !isPhone(editor->path()); });
    return all;
}

PhoneReading PhoneAdviser::reading(const FieldEditor *phone, const QString &typed) const
{
    const QString text = typed.trimmed(), code = codeFor(phone);
    const bool tellsItself = text.startsWith(u'+') || text.startsWith(u'\uff0b');
    const QString whole = tellsItself || code.isEmpty() || text.isEmpty() ? text : QString(code % u' ' % text);
    return m_reader->read(whole, countries());
}

/// The letter O for a nought, and its like: said and offered, where digits in their place are a number.
bool PhoneAdviser::adviseLetters(FieldEditor *phone)
{
    const QString mended = withDigitsForLetters(phone->text().trimmed());
    const PhoneReading found = mended.isEmpty() ? PhoneReading() : reading(phone, mended);
    if (mended.isEmpty())
        return false;
    phone->showHint(QCoreApplication::translate("PhoneAdviser", "A letter stands among the digits."),
                    Theme::Token::Warn);
    if (found.verdict != PhoneReading::Verdict::Likely)
        return true;
    phone->showOffer({QCoreApplication::translate("PhoneAdviser", "%1?", "a phone number").arg(mended),
                      QCoreApplication::translate("PhoneAdviser", "Use it"), [this, phone, mended, found] {
                          phone->retype(mended);
                          m_typed.remove(phone);
                          put(phone, found);
                          advise(phone);
                      }});
    return true;
}

void PhoneAdviser::advise(FieldEditor *phone)
{
    if (adviseLetters(phone))
        return followCode(phone);
    const PhoneReading found = reading(phone);
    const bool alone = found.leftover.isEmpty() && found.extension.isEmpty() && !found.isSpelled;
    const bool saysCountry = phone->text().trimmed().startsWith(u'+') || !codeFor(phone).isEmpty();
    const bool undone = m_typed.value(phone) == phone->text() && !phone->text().isEmpty();
    // What was brought along is only looked at until a person edits it, or sends it.
    const bool mayPut = m_touched.contains(phone) && !undone;
    if (FieldEditor *type = isNumberCell(phone->path()) ? besideOf(phone, "type") : nullptr)
        type->showOffer({}); // what was offered is of the number that stood here before
    if (undone)
        takeBackCode(phone);
    if (found.isNumber() && alone && mayPut && (saysCountry || found.verdict == PhoneReading::Verdict::Likely))
        put(phone, found);
    const QString same = found.isNumber() ? sameAs(phone, found.e164) : QString();
    const QString doubt = PhoneWords::doubt(found);
    const QString first = doubt.isEmpty() ? PhoneWords::about(found) : doubt;
    phone->showHint(joined(first, same), joined(doubt, same).isEmpty() ? Theme::Token::Muted : Theme::Token::Warn);
    if (found.isNumber() && !found.isSpelled && !alone)
        offerNote(phone, found);
    else if (found.isNumber() && (found.isSpelled || (!saysCountry && (!mayPut || !doubt.isEmpty()))))
        offerInstead(phone, found);
    followCode(phone);
}

void PhoneAdviser::put(FieldEditor *phone, const PhoneReading &reading)
{
    const QScopedValueRollback putting(m_putting, true);
    if (isNumberCell(phone->path()))
        return putRow(phone, reading);
    if (phone->text() == reading.formatted)
        return;
    remember(m_typed, phone, phone->text());
    phone->reshape(reading.formatted);
}

void PhoneAdviser::offerInstead(FieldEditor *phone, const PhoneReading &reading)
{
    phone->showOffer(
        {QCoreApplication::translate("PhoneAdviser", "%1?", "a phone number").arg(Words::isolated(reading.formatted)),
         QCoreApplication::translate("PhoneAdviser", "Use it"), [this, phone, reading] {
             m_typed.remove(phone);
             put(phone, reading);
             followCode(phone);
         }});
}

void PhoneAdviser::offerNote(FieldEditor *phone, const PhoneReading &reading)
{
    const QString rest = PhoneWords::beside(reading);
    const QString line = QCoreApplication::translate("PhoneAdviser", "%1 %2: %3", "label, number, what was said of it")
                             .arg(Words::fieldLabel(phone->path()), reading.formatted, rest);
    phone->showOffer({QCoreApplication::translate("PhoneAdviser", "Only %1 here, and “%2” in the notes?")
                          .arg(Words::isolated(reading.formatted), Words::isolated(rest)),
                      QCoreApplication::translate("PhoneAdviser", "Move it"), [this, phone, reading, line] {
                          if (form().addNote(line))
                              put(phone, reading);
                          followCode(phone);
                      }});
}

QString PhoneAdviser::sameAs(const FieldEditor *phone, const QString &e164) const
{
    for (const FieldEditor *other : phones())
        if (other != phone && !other->text().trimmed().isEmpty() && reading(other).e164 == e164)
            return QCoreApplication::translate("PhoneAdviser", "The same number stands in %1.", "the label of a field")
                .arg(Words::fieldLabel(other->path()));
    return {};
}

/// An editor that goes, with its row, takes along what was remembered of it.
void PhoneAdviser::remember(QHash<const FieldEditor *, QString> &where, const FieldEditor *editor, const QString &text)
{
    if (!where.contains(editor))
        connect(editor, &QObject::destroyed, this, [&where, editor] { where.remove(editor); });
    where.insert(editor, text);
}

} // namespace Intake
