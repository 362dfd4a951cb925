#pragma once

#include "forms/overlay.h"

class QLabel;

namespace Intake {

/// How it stands, in a few lines that have the keyboard, so that they are read out. Esc, or the key that asked, takes
/// it away; the keyboard is then where it was, and so is the cursor.
class StatePanel : public Overlay
{
    Q_OBJECT
public:
    explicit StatePanel(QWidget *over);

    void ask(const QStringList &lines);

private:
    QLabel *m_words;
};

} // namespace Intake
