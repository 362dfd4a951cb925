// Where one stands on the settings page, so that another one, in another language, goes on there.

#include "forms/settingslists.h"
#include "forms/settingspage.h"
#include "forms/settingsparts.h"

#include <algorithm>

namespace Intake {

/// A list that was opened stays behind as a window of its own, and is no place.
QWidgetList SettingsPage::places() const
{
    QWidgetList all = findChildren<QWidget *>();
    erase_if(all, [this](const QWidget *each) {
        return !(each->focusPolicy() & Qt::TabFocus) || each->focusProxy() || each->window() != this;
    });
    return all;
}

SettingsStanding SettingsPage::standing() const
{
    const QWidget *at = focusWidget();
    const QList<SettingsField *> fields = findChildren<SettingsField *>();
    const auto holds = std::ranges::find_if(fields, [at](const SettingsField *each) { return each->isAncestorOf(at); });
    const int field = holds == fields.end() ? -1 : int(holds - fields.begin());
    SettingsStanding standing{field, int(places().indexOf(at)), m_before, {}};
    for (const EntryTable *table : findChildren<EntryTable *>())
        standing.unfinished.push_back(table->unfinished());
    return standing;
}

void SettingsPage::goOn(const SettingsStanding &standing)
{
    m_before = standing.before;
    const QList<EntryTable *> tables = findChildren<EntryTable *>();
    for (qsizetype i = 0; i < tables.size() && i < qsizetype(standing.unfinished.size()); ++i)
        tables[i]->add(standing.unfinished[std::size_t(i)]);
    QWidgetList all = places();
    QWidget *place = all.value(standing.place);
    if (const QWidget *field = findChildren<SettingsField *>().value(standing.field)) {
        erase_if(all, [field](const QWidget *each) { return !field->isAncestorOf(each); });
        place = all.value(0, place);
    }
    if (place)
        place->setFocus(Qt::OtherFocusReason);
}

} // namespace Intake
