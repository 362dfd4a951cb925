#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Intake {

/// Words under a field and the button that takes what they offer. The Tab key passes it by: F2 takes it from the field,
/// and from the field after it.
class OfferLine : public QWidget
{
    Q_OBJECT
public:
    explicit OfferLine(QWidget *parent);

    void show(const QString &words, const QString &verb);

signals:
    void taken();

private:
    QLabel *m_words;
    QPushButton *m_take;
};

} // namespace Intake
