#include "forms/wrappedlabel.h"

#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

/// What a label remembers of its height must go with whatever changes it.
class FormsWrappedLabel : public QObject
{
    Q_OBJECT
private slots:
    void asQtSays();
    void otherText();
    void otherFont();
    void moreWidthsThanItRemembers();

private:
    static int fresh(const QString &text, const QFont &font, int width);
};

namespace {

const QString text = u"Seen first by everyone who opens the record of this client."_s;

} // namespace

int FormsWrappedLabel::fresh(const QString &text, const QFont &font, int width)
{
    QLabel label(text);
    label.setTextFormat(Qt::PlainText);
    label.setWordWrap(true);
    label.setFont(font);
    return label.heightForWidth(width);
}

void FormsWrappedLabel::asQtSays()
{
    WrappedLabel label(nullptr);
    label.setText(text);
    for (const int width : {80, 80, 400, 80})
        QCOMPARE(label.heightForWidth(width), fresh(text, label.font(), width));
}

void FormsWrappedLabel::otherText()
{
    WrappedLabel label(nullptr);
    label.setText(text);
    const int before = label.heightForWidth(120);
    label.setText(text + u' ' + text);
    QVERIFY(label.heightForWidth(120) > before);
    label.setText({});
    QVERIFY(label.heightForWidth(120) < before);
}

void FormsWrappedLabel::otherFont()
{
    WrappedLabel label(nullptr);
    label.setText(text);
    const int before = label.heightForWidth(120);
    QFont larger = label.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    label.setFont(larger);
    QVERIFY(label.heightForWidth(120) > before);
    QCOMPARE(label.heightForWidth(120), fresh(text, larger, 120));
}

void FormsWrappedLabel::moreWidthsThanItRemembers()
{
    WrappedLabel label(nullptr);
    label.setText(text);
    for (int round = 0; round < 2; ++round)
        for (int width = 60; width < 600; width += 60)
            QCOMPARE(label.heightForWidth(width), fresh(text, label.font(), width));
}

QTEST_MAIN(FormsWrappedLabel)
#include "wrappedlabel.moc"
