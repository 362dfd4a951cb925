#include "forms/askingtable.h"

#include "forms/choicebox.h"
#include "forms/pages.h"
#include "forms/taborder.h"
#include "forms/theme.h"
#include "forms/words.h"
#include "model/asking.h"
#include "model/clientfields.h"

#include <QGridLayout>
#include <QLabel>

namespace Intake {

namespace {

/// What the server requires is always asked.
bool isRequired(const QString &path)
{
    bool required = false;
    forEachField<Client>(
        [&](const auto &field) { required = required || (field.key == path && field.rules.required); });
    return required;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = plainLabel(text, parent);
    label->setFont(Theme::font(Theme::Size::Text, QFont::DemiBold));
    return label;
}

} // namespace

AskingTable::AskingTable(const Clinic &clinic, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(Theme::grid(2));
    grid->setColumnStretch(0, 1);
    int line = 0;
    for (const Page &page : Pages::all) {
        grid->addWidget(heading(Words::translated("Page", page.title), this), line++, 0, 1, 2);
        for (const CardPlan &card : page.cards)
            for (const Placement &placement : card.fields) {
                const QString path = QString::fromLatin1(placement.path), label = Words::fieldLabel(path);
                if (isRequired(path))
                    continue;
                auto *box = new ChoiceBox(ChoiceBox::Text::FromList, this);
                box->setItems({tr("Must ask"), tr("Ask"), tr("Hide")});
                box->fitItems();
                box->setCurrentIndex(int(askingOf(clinic, path)));
                box->setAccessibleName(label);
                auto *name = plainLabel(label, this);
                name->setBuddy(box);
                grid->addWidget(name, line, 0);
                grid->addWidget(box, line++, 1);
                connect(box, &ChoiceBox::currentIndexChanged, this, &AskingTable::changed);
                m_boxes[path] = box;
            }
    }
    readInOrder(grid);
}

void AskingTable::show(const Clinic &clinic)
{
    for (const auto &[path, box] : m_boxes) {
        const QSignalBlocker silent(box);
        box->setCurrentIndex(int(askingOf(clinic, path)));
    }
}

std::map<QString, Asking> AskingTable::asking() const
{
    std::map<QString, Asking> asking;
    for (const auto &[path, box] : m_boxes)
        if (const auto chosen = static_cast<Asking>(box->currentIndex()); chosen != Asking::Ask)
            asking[path] = chosen;
    return asking;
}

} // namespace Intake
