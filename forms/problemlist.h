#pragma once

#include "forms/fieldeditor.h"
#include "forms/panel.h"
#include "forms/words.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Intake {

/// The list on top of the form after Create was pressed in vain: a link to each field with what is wrong, and what
/// belongs to no field as plain words, and what F2 does about it; or a link to each field that is still to be asked.
class ProblemList : public Panel
{
    Q_OBJECT
public:
    /// `label` says what the field at a path is called, `offer` what may be done about it.
    ProblemList(std::function<QString(const QString &path)> label, std::function<FieldOffer(const QString &path)> offer,
                QWidget *parent = nullptr);

    /// Shows these, or hides itself when there are none. `remarks` link to their fields; `others` belong to none.
    void show(const Remarks &remarks, const Remarks &others);

    /// Instead: what is still to ask, and how to go on without it.
    void ask(const Remarks &open);

    /// Of what is shown, only these are still wrong. The lines stay where they are, so that nothing below moves.
    void settle(const QStringList &paths);
    void focusFirst();

    /// Takes what is offered for the link that has the keyboard. False without one.
    bool takeOffer();

signals:
    void chosen(const QString &path);
    void offerTaken(const QString &path);

protected:
    /// A letter typed on a link goes into its field: hands that have gone on typing lose nothing.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();
    void begin(Kind kind, const QString &headline);
    void end(bool visible);
    void addLine(const Remark &remark);

    struct Line
    {
        QString path;
        QString words;
        QLabel *says;
        OfferLine *offer; ///< null without one
        QPushButton *link;
    };

    OfferLine *addOffer(const QString &path);
    void sayOffer(const Line &line, bool isOpen);

    std::function<QString(const QString &)> m_label;
    std::function<FieldOffer(const QString &)> m_offer;
    QWidget *m_lines = nullptr;
    QLabel *m_headline = nullptr;
    std::vector<Line> m_links;
    int m_others = 0; ///< lines that belong to no field
    QVBoxLayout *m_layout;
};

} // namespace Intake
