#pragma once

#include "model/clinic.h"

#include <QWidget>

namespace Intake {

class ChoiceBox;

/// What the clinic asks: for each field of the form whether it must be asked, is asked, or is left out.
class AskingTable : public QWidget
{
    Q_OBJECT
public:
    AskingTable(const Clinic &clinic, QWidget *parent);

    /// Fields that are simply asked are left out.
    std::map<QString, Asking> asking() const;

    /// Shows them; nothing is signalled.
    void show(const Clinic &clinic);

signals:
    void changed(); ///< by a person

private:
    std::map<QString, ChoiceBox *> m_boxes;
};

} // namespace Intake
