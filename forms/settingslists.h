#pragma once

#include "forms/settingsparts.h"

#include <optional>
#include <QStringList>

class QListWidget;
class QTableWidget;

namespace Intake {

class AskingTable;

/// One list of tags or referral types: a name, the number to send, the id that comes back. A row is always empty for
/// the next; a row takes effect as soon as it makes sense, and what is wrong with the first that does not
/// is said below the list. One that made sense before is in force as it was.
class EntryTable : public QWidget
{
    Q_OBJECT
public:
    EntryTable(const QString &title, QWidget *parent);

    void show(const EntryList &list);
    void lock();

    /// Takes what is still being typed in a cell.
    void settle();

    /// Puts the keyboard on the row that cannot be taken; false: there is none.
    bool goToProblem();

    /// Rows that were begun and never made sense, by their cells.
    QList<QStringList> unfinished() const;
    void add(const QList<QStringList> &rows);

signals:
    void changed(const Intake::EntryList &list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Complaint
    {
        QString words; ///< empty: nothing is wrong
        int row = -1;
        int column = 0;
    };

    void read();
    void write(int row, const QStringList &cells);
    void removeRow();
    void fitHeight();
    Complaint complaintIn(int row, QSet<QString> &names) const;
    EntryList readRows();

    QTableWidget *m_table;
    QLabel *m_below;
    QString m_help;
    EntryList m_list;
    std::vector<std::optional<ListEntry>> m_good; ///< of each row, how it last made sense
    Complaint m_complaint;
};

/// The clinic's lists: referral types, tags, and the words of its own that are offered while somebody types.
class ListsCard final : public SettingsCard
{
    Q_OBJECT
public:
    ListsCard(const QSet<QString> &locked, const Settings &settings, QWidget *parent);

    void show(const Settings &settings) override;
    void settle() override;
    bool goToProblem() override { return m_referralTypes->goToProblem() || m_tags->goToProblem(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void removeWord();

    EntryTable *m_referralTypes;
    EntryTable *m_tags;
    QListWidget *m_words;
    QWidget *m_remove;
};

/// What the clinic asks.
class AskingCard final : public SettingsCard
{
    Q_OBJECT
public:
    AskingCard(const QSet<QString> &locked, const Settings &settings, QWidget *parent);

    void show(const Settings &settings) override;

private:
    AskingTable *m_table;
};

} // namespace Intake
