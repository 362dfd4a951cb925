#pragma once

#include "advice/phones.h"
#include "forms/adviser.h"

#include <QFutureWatcher>
#include <QPointer>

namespace Intake {

/// Reads phone numbers when their field is left: one that exists is put in groups with its calling code (in a row:
/// split into code and number), so that what is shown is what is sent. Anything else stays as typed, with a hint, and
/// words beside a number are offered a place in the notes. A form that is undone stays undone. What was brought along
/// (from a crash, a refusal, the family) is told of at once, and put in groups when it is sent. Without the part that
/// knows numbering plans nothing happens.
class PhoneAdviser final : public Adviser
{
    Q_OBJECT
public:
    explicit PhoneAdviser(IntakeForm &form);

    void opened() override;
    void edited(FieldEditor *editor) override;
    void left(FieldEditor *editor) override;
    void settled() override;

private:
    using Reader = std::shared_ptr<const PhoneReader>;

    void load();
    void takeReader();
    QStringList countries() const;
    QList<FieldEditor *> phones() const;
    PhoneReading reading(const FieldEditor *phone) const { return reading(phone, phone->text()); }
    PhoneReading reading(const FieldEditor *phone, const QString &typed) const;

    void advise(FieldEditor *phone);
    bool adviseLetters(FieldEditor *phone);
    void adviseAnew(FieldEditor *phone);
    void put(FieldEditor *phone, const PhoneReading &reading);
    void offerInstead(FieldEditor *phone, const PhoneReading &reading);
    void offerNote(FieldEditor *phone, const PhoneReading &reading);
    QString sameAs(const FieldEditor *phone, const QString &e164) const;

    // phoneadviserrows.cpp: a number with its code and its type
    FieldEditor *besideOf(const FieldEditor *number, const char *key) const;
    QString codeFor(const FieldEditor *number) const;
    bool isCodeOpen(const FieldEditor *number, const PhoneReading &reading) const;
    void followCode(FieldEditor *number);
    void putRow(FieldEditor *number, const PhoneReading &reading);
    void takeBackCode(const FieldEditor *number);
    void offerType(const FieldEditor *number, const PhoneReading &reading);
    void offerCode(FieldEditor *code);

    void remember(QHash<const FieldEditor *, QString> &where, const FieldEditor *editor, const QString &text);

    Reader m_reader;
    QFutureWatcher<Reader> m_loading;
    QList<QPointer<FieldEditor>> m_waiting;       ///< left before the reader was there
    QHash<const FieldEditor *, QString> m_typed;  ///< what stood there before it was put in groups
    QHash<const FieldEditor *, QString> m_seen;   ///< what stood there at the last key
    QHash<const FieldEditor *, QString> m_filled; ///< the code that was put in
    QSet<const FieldEditor *> m_touched;          ///< by a person, since the draft was opened
    bool m_asked = false;
    bool m_putting = false;
};

} // namespace Intake
