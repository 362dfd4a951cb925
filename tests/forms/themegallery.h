#pragma once

#include "forms/panel.h"

class QVBoxLayout;

namespace Intake {

/// All controls in all states on one page; `--save` paints it into a picture, with each focus ring and each pop-up.
class Gallery : public QWidget
{
public:
    Gallery();
    QWidget *control(const QString &name) const { return findChild<QWidget *>(name); }

private:
    Panel *card(const QString &title);
    void addFields();
    void addTexts();
    void addChoices();
    void addButtons();
    void addBands();

    QVBoxLayout *m_page;
};

} // namespace Intake
