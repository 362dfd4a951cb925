#pragma once

#include "forms/recordsheet.h"

#include <QWidget>

class QBoxLayout;
class QLayout;

namespace Intake {

class CopyButton;
class RecordLabel;

/// Everything of the record view that scrolls, made anew for each record. Two columns of sections when there is room,
/// read down the first and then down the second; else one.
class RecordPage : public QWidget
{
    Q_OBJECT
public:
    explicit RecordPage(const RecordSheet &sheet);

    QWidget *headline() const;
    void showName(const RecordSheet &sheet, bool asInitials);
    CopyButton *copyId() const { return m_copyId; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *buildHead(const RecordSheet &sheet);
    void buildWarnings(const RecordSheet &sheet);
    void buildDifferences(const RecordSheet &sheet);
    void buildSections(const RecordSheet &sheet);

    QBoxLayout *m_layout;
    QBoxLayout *m_columns = nullptr;
    RecordLabel *m_headline = nullptr;
    CopyButton *m_copyId = nullptr;
};

} // namespace Intake
