// Every screen in the language that nobody speaks: what a person can read or hear has gone through a translation.

#include "shell/pseudo.h"
#include "journey/stage.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QClipboard>
#include <QRegularExpression>
#include <QTextDocumentFragment>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

/// What stands between the outermost brackets is translated; of the rest, values and the names of keys may have
/// letters.
QString untranslated(const QString &text, const QStringList &values)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'⟦' ? 1 : 0;
        if (depth == 0)
            rest += c == QChar(0x200b) || c == QChar(0x2068) || c == QChar(0x2069) ? QString() : QString(c);
        depth -= c == u'⟧' ? 1 : 0;
    }
    if (depth != 0)
        return text;
    for (const QString &value : values)
        rest.remove(value);
    static const QRegularExpression instant(u"\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z"_s);
    rest.remove(instant);
    static const QRegularExpression keys(
        u"\\b(Ctrl|Shift|Alt|Enter|Return|Left|Del|Delete|Esc|F[0-9]+|[A-Z,0-9])\\b"_s);
    rest.remove(keys);
    static const QRegularExpression letter(u"\\p{L}"_s);
    return rest.contains(letter) ? text : QString();
}

QStringList textsOf(const QWidget *widget)
{
    const QString tip = QTextDocumentFragment::fromHtml(widget->toolTip()).toPlainText();
    QStringList texts{widget->accessibleName(), widget->accessibleDescription(), tip};
    for (const char *property : {"text", "placeholderText", "title"})
        texts += widget->property(property).toString();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        texts.removeAll(line->text());
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
        for (int row = 0; row < view->model()->rowCount(); ++row)
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)})
                texts += view->model()->index(row, 0).data(role).toString();
    return texts;
}

/// What on the window is not translated, a line each.
QStringList missing(const QWidget *window, const QStringList &values)
{
    QStringList missing;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        for (const QString &text : textsOf(widget))
            if (const QString plain = untranslated(text, values); !plain.isEmpty())
                missing += QString(QLatin1StringView(widget->metaObject()->className()) % u" " % widget->objectName() %
                                   u": " % plain);
    }
    missing.removeDuplicates();
    return missing;
}

void create(const QString &first, const QString &last)
{
    type(QString(first % u'\n' % last));
    press(Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

#define ALL_TRANSLATED(values)                                                                                         \
    do {                                                                                                               \
        const QStringList plain = missing(stage.window.get(), values);                                                 \
        QVERIFY2(plain.isEmpty(), qPrintable(plain.join(u'\n')));                                                      \
    } while (false)

class Pseudo : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia));
        QCoreApplication::installTranslator(&m_language);
    }
    void keepsWhatIsNoWord();
    void theFormAndItsProblems();
    void hints();
    void theRecord();
    void readBackAndKeys();
    void theQuestion();
    void theClipboard();
    void waiting();

private:
    PseudoTranslator m_language;
};

void Pseudo::keepsWhatIsNoWord()
{
    const QString words = m_language.translate("Any", "&Save %1 of %L2\nfor %n && more");
    for (const QString &kept : {u"&S"_s, u"%1"_s, u"%L2"_s, u"%n"_s, u"&&"_s, u"\n"_s})
        QVERIFY2(words.contains(kept), qPrintable(words));
    QVERIFY(PseudoTranslator::isPseudo(words));
    QVERIFY(words.size() >= 30 * 14 / 10);
    QVERIFY(!PseudoTranslator::isPseudo(words.chopped(1)));
    QVERIFY(m_language.translate("QShortcut", "Ctrl").isEmpty());
    QVERIFY(m_language.translate("Age", "%Ln year(s)", nullptr, 2).contains(u"ýéàŕš"));
}

void Pseudo::theFormAndItsProblems()
{
    Stage stage;
    const QStringList values{u"27/06/1987"_s, u"name@example.com"_s, u"Australia"_s};
    ALL_TRANSLATED(values);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(stage.sees(u"⟦"_s));
    ALL_TRANSLATED(values);
}

void Pseudo::hints()
{
    Stage stage;
    type(u"HELEN\nKELLER\n\n31/2/1990\n"_s);
    stage.window->page()->form()->focusField(u"phone_number"_s);
    type(u"0412 345\nhelen\n"_s);
    QTRY_COMPARE(stage.count(State::Draft), 1);
    ALL_TRANSLATED((QStringList{u"HELEN"_s, u"KELLER"_s, u"Helen"_s, u"Keller"_s, u"name@example.com"_s,
                                u"27/06/1987"_s, u"Australia"_s, u"saved"_s, u"February"_s, u"helen"_s}));
}

void Pseudo::theRecord()
{
    Stage stage;
    create(u"Helen"_s, u"Test-Drop"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().contains(u"cli_"_s), 10'000);
    static const QRegularExpression id(u"cli_\\w+"_s);
    const QString client = id.match(stage.screen()).captured();
    ALL_TRANSLATED((QStringList{client, u"Helen Test-Drop"_s, u"Helen"_s, u"Test-Drop"_s,
                                QDateTime::currentDateTime().timeZoneAbbreviation()}));
}

void Pseudo::readBackAndKeys()
{
    Stage stage;
    type(u"Zoe\nKeller\n"_s);
    press(Qt::Key_R, Qt::ControlModifier);
    ALL_TRANSLATED((QStringList{u"Zoe Keller"_s, u"Z-o-e"_s, u"K-e-l-l-e-r"_s, u"Zoe"_s, u"Keller"_s, u"Z"_s}));
    press(Qt::Key_Escape);
    press(Qt::Key_F1);
    ALL_TRANSLATED((QStringList{u"Zoe Keller"_s, u"Zoe"_s, u"Keller"_s, u"name@example.com"_s, u"Australia"_s}));
}

void Pseudo::theQuestion()
{
    Stage stage;
    create(u"Helen"_s, u"Test-500"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.count(State::Unknown), 1, 10'000);
    QTRY_VERIFY(!stage.window->page());
    ALL_TRANSLATED((QStringList{u"Helen Test-500"_s, u"Helen"_s, u"Test-500"_s}));
}

void Pseudo::theClipboard()
{
    Stage stage;
    QGuiApplication::clipboard()->setText(u"Name: Helen Keller\nDOB: 27/06/1980\nPh: 0412 345 678"_s);
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.screen().contains(u"Keller"_s));
    ALL_TRANSLATED((QStringList{u"Helen"_s, u"Keller"_s, u"27 June 1980"_s, u"27/06/1980"_s, u"name@example.com"_s,
                                u"Australia"_s, u"Name"_s, u"DOB"_s, u"Ph"_s}));
}

void Pseudo::waiting()
{
    Stage stage;
    create(u"Helen"_s, u"Test-503"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.count(State::Waiting), 1, 10'000);
    QTRY_VERIFY(qobject_cast<QLabel *>(QApplication::focusWidget()));
    ALL_TRANSLATED((QStringList{u"Helen Test-503"_s, u"Helen"_s, u"Test-503"_s, u"Test-"_s, u"name@example.com"_s,
                                u"Australia"_s}));
}

QTEST_MAIN(Pseudo)
#include "pseudo.moc"
