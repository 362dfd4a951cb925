#include "forms/settingslists.h"

#include "forms/askingtable.h"
#include "forms/taborder.h"
#include "forms/words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Intake {

namespace {

constexpr int listOfWord = Qt::UserRole;

} // namespace

ListsCard::ListsCard(const QSet<QString> &locked, const Settings &settings, QWidget *parent)
    : SettingsCard(tr("Lists"), parent)
    , m_referralTypes(new EntryTable(tr("Referral types"), this))
    , m_tags(new EntryTable(tr("Tags"), this))
    , m_words(new QListWidget(this))
{
    column()->addWidget(
        settingsHelp(tr("The server knows referral types and tags by number and does not tell their names. Write down "
                        "here what your clinic uses. The id that comes back is learned when a client is created."),
                     this));
    column()->addWidget(m_referralTypes);
    column()->addWidget(m_tags);
    connect(m_referralTypes, &EntryTable::changed, this,
            [this](const EntryList &list) { emit changed([list](Settings &to) { to.clinic.referralTypes = list; }); });
    connect(m_tags, &EntryTable::changed, this,
            [this](const EntryList &list) { emit changed([list](Settings &to) { to.clinic.tags = list; }); });
    m_words->setMaximumHeight(Theme::grid(16));
    m_words->installEventFilter(this);
    addField(tr("Your own suggestions"), m_words,
             tr("Medications and allergies that were typed here and kept. Delete removes the chosen one."));
    auto *remove = new QPushButton(tr("Remove the &word"), this);
    remove->setAutoDefault(true);
    m_remove = remove;
    column()->addWidget(remove, 0, Qt::AlignLeading);
    connect(remove, &QPushButton::clicked, this, &ListsCard::removeWord);
    show(settings);
    if (locked.contains(SettingKey::referralTypes))
        m_referralTypes->lock();
    if (locked.contains(SettingKey::tags))
        m_tags->lock();
    m_remove->setDisabled(locked.contains(SettingKey::words));
}

void ListsCard::show(const Settings &settings)
{
    m_referralTypes->show(settings.clinic.referralTypes);
    m_tags->show(settings.clinic.tags);
    const int row = m_words->currentRow();
    m_words->clear();
    for (const auto &[list, words] : settings.clinic.words)
        for (const QString &word : words) {
            auto *item = new QListWidgetItem(word, m_words);
            item->setData(listOfWord, list);
        }
    m_words->setCurrentRow(std::min(row, m_words->count() - 1));
    m_remove->setVisible(m_words->count() > 0);
}

void ListsCard::settle()
{
    m_referralTypes->settle();
    m_tags->settle();
}

bool ListsCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete &&
        m_remove->isEnabled()) {
        removeWord();
        return true;
    }
    return SettingsCard::eventFilter(watched, event);
}

void ListsCard::removeWord()
{
    const QListWidgetItem *item = m_words->currentItem();
    if (!item)
        return;
    const QString word = item->text(), list = item->data(listOfWord).toString();
    emit changed([word, list](Settings &to) {
        to.clinic.words[list].removeOne(word);
        if (to.clinic.words[list].isEmpty())
            to.clinic.words.erase(list);
    });
}

AskingCard::AskingCard(const QSet<QString> &locked, const Settings &settings, QWidget *parent)
    : SettingsCard(tr("What to ask"), parent)
    , m_table(new AskingTable(settings.clinic, this))
{
    column()->addWidget(
        settingsHelp(tr("What must be asked is counted until it is answered, and noted for next time where it was not. "
                        "Only first and last name ever stand in the way of creating a client. A hidden field is shown "
                        "again as soon as something stands in it."),
                     this));
    column()->addWidget(m_table);
    connect(m_table, &AskingTable::changed, this,
            [this] { emit changed([asking = m_table->asking()](Settings &to) { to.clinic.asking = asking; }); });
    if (!locked.contains(SettingKey::asking))
        return;
    m_table->setEnabled(false);
    column()->insertWidget(1, settingsHelp(tr("Set by your administrator"), this));
    readInOrder(column());
}

void AskingCard::show(const Settings &settings)
{
    m_table->show(settings.clinic);
}

} // namespace Intake
