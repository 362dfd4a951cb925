#pragma once

#include <QFont>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextFrameFormat>

class QTextDocument;
class QTextTable;

namespace Intake {

/// Writes a document for paper, block by block. All text goes in as plain text; whatever direction a text has stays
/// within its own block. Measures are in tenths of a point.
class PaperWriter
{
public:
    struct Style
    {
        double points = 9;
        QFont::Weight weight = QFont::Normal;
        int above = 0;
        bool muted = false;
        bool fixed = false; ///< letters of one width, for ids
    };

    /// `missing`: the characters without a font, which are written as codes.
    PaperWriter(QTextDocument &document, QString missing);

    void paragraph(const QString &text, const Style &style);

    /// A name in bold and its value on the same line.
    void named(const QString &name, const QString &value, const Style &style);

    /// What is written until `endFrame()` stands in a frame.
    void beginFrame(QTextFrameFormat::BorderStyle line, int thickness);
    void endFrame();

    /// Columns count from where lines begin; Qt mirrors no tables, so `columnAt()` says where such a column really is.
    QTextTable *table(int rows, QList<int> percents);
    static int columnAt(const QTextTable &table, int column);

    /// The second cell of the row and all that follow become one.
    static void mergeValue(QTextTable &table, int row);
    void cell(QTextTable &table, int row, int column, const QString &text, const Style &style);

    /// The paragraphs that were written as headings of what follows.
    const QList<QTextBlock> &headings() const { return m_headings; }
    void heading(const QString &text);

private:
    void beginBlock(const Style &style);
    void write(const QString &text, const QTextCharFormat &format);
    static QTextCharFormat charFormat(const Style &style);
    static QTextBlockFormat blockFormat(int above, Qt::LayoutDirection direction);
    void leave();

    QTextDocument &m_document;
    QString m_missing;
    QTextCursor m_cursor;
    QList<QTextBlock> m_headings;
    bool m_fresh = true; ///< the cursor stands in an empty block
};

} // namespace Intake
