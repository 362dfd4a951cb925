#pragma once

#include "model/clinic.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace Intake {

/// The clinic's lists of tags and referral types: a name, the number to send, the id that comes back. Typed here, or
/// learned from a create. Nothing is about a person.
class ListsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ListsDialog(const Clinic &clinic, QWidget *parent = nullptr);

    /// The clinic with the lists as they stand.
    Clinic clinic() const;

    void accept() override; ///< stays open, and says so, while a row has no name, or no number that can be sent

private:
    QTableWidget *addTable(const QString &title, const EntryList &list);
    QString complaint() const;

    Clinic m_clinic;
    QTableWidget *m_referralTypes;
    QTableWidget *m_tags;
    QLabel *m_says;
};

} // namespace Intake
