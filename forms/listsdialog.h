#pragma once

#include "model/clinic.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace Intake {

class AskingTable;

/// How the clinic works: its lists of tags and referral types (a name, the number to send, the id that comes back;
/// typed here, or learned from a create), and what it asks. Nothing is about a person.
class ListsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ListsDialog(const Clinic &clinic, QWidget *parent = nullptr);

    /// The clinic with the lists as they stand.
    Clinic clinic() const;

    void accept() override; ///< stays open, and says so, while a row has no name, or no number that can be sent

private:
    QWidget *makeLists();
    QWidget *makeAsking();
    QTableWidget *addTable(QWidget *page, const QString &title, const EntryList &list);
    QString complaint() const;

    Clinic m_clinic;
    QTableWidget *m_referralTypes;
    QTableWidget *m_tags;
    AskingTable *m_asking;
    QLabel *m_says;
};

} // namespace Intake
