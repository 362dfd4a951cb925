#include "forms/stateeditor.h"

#include "forms/lineeditor.h"
#include "forms/rankedchoices.h"

#include <QCompleter>
#include <QEvent>
#include <QStandardItemModel>

namespace Intake {

namespace {

/// Shown with code and names in the list; what goes into the field is what is written.
class RegionItem : public QStandardItem
{
public:
    RegionItem(const AddressShape &shape, const Region &region)
        : QStandardItem(shape.written(region))
    {
        QStringList all{shape.written(region), region.name, region.ownName};
        all.removeAll(QString());
        all.removeDuplicates();
        m_shown = all.join(QStringLiteral(" · "));
    }

    QVariant data(int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_shown) : QStandardItem::data(role);
    }

private:
    QString m_shown;
};

/// Finds by all that is shown, completes to what is written.
class RegionCompleter : public QCompleter
{
public:
    RegionCompleter(QAbstractItemModel *model, QObject *parent)
        : QCompleter(model, parent)
    {
        setCompletionRole(Qt::DisplayRole);
        setCompletionMode(QCompleter::PopupCompletion);
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
    }

    QString pathFromIndex(const QModelIndex &index) const override { return index.data(Qt::EditRole).toString(); }
};

} // namespace

StateEditor::StateEditor(const FieldPlace &place, const Rules &rules, const FormContext &context, QWidget *parent)
    : ValueEditor(place, rules, parent)
    , m_box(new ChoiceBox(ChoiceBox::Text::Free, this))
    , m_country(context.clinic.defaultCountry)
{
    setControl(m_box, m_box->lineEdit());
    sayLineIsFull(this, m_box->lineEdit());
    connect(m_box, &ChoiceBox::textEdited, this, &FieldEditor::touch);
}

void StateEditor::setShape(const AddressShape &shape)
{
    m_country.clear();
    m_shape = shape;
    auto *model = static_cast<QStandardItemModel *>(m_box->model());
    m_box->refill([&] {
        model->clear();
        for (const Region &region : shape.regions)
            model->appendRow(new RegionItem(shape, region));
    });
    if (!m_box->completer())
        m_box->setCompleter(new RegionCompleter(new RankedChoices(model, m_box), m_box));
    m_box->setOffering(!shape.regions.empty());
}

void StateEditor::tidy()
{
    FieldEditor::tidy();
    const QString typed = m_box->text();
    const Region *meant = m_shape.likelyRegion(typed);
    if (meant && !QStringList{meant->code, meant->name, meant->ownName}.contains(typed))
        offerMeant(this, m_shape.written(*meant));
}

bool StateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::FocusIn && !m_country.isEmpty())
        setShape(addressShape(m_country));
    return FieldEditor::eventFilter(watched, event);
}

} // namespace Intake
