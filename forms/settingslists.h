#pragma once

#include "forms/settingsparts.h"

class QListWidget;
class QTableWidget;

namespace Intake {

class AskingTable;

/// One list of tags or referral types: a name, the number to send, the id that comes back. A row is always empty for
/// the next; a list takes effect as soon as all of its rows make sense, and what is wrong is said below it.
class EntryTable : public QWidget
{
    Q_OBJECT
public:
    EntryTable(const QString &title, QWidget *parent);

    void show(const EntryList &list);
    void lock();

signals:
    void changed(const Intake::EntryList &list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void removeRow();
    void fitHeight();
    QString complaint() const;

    QTableWidget *m_table;
    QLabel *m_below;
    QString m_help;
    EntryList m_list;
};

/// The clinic's lists: referral types, tags, and the words of its own that are offered while somebody types.
class ListsCard final : public SettingsCard
{
    Q_OBJECT
public:
    ListsCard(const QSet<QString> &locked, const Settings &settings, QWidget *parent);

    void show(const Settings &settings) override;

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
