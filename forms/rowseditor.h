#pragma once

#include "forms/editorfactory.h"
#include "forms/rowsbox.h"
#include "forms/words.h"
#include "model/clientfields.h"
#include "model/fieldpath.h"

namespace Intake {

/// A list of rows, each of whose cells is an editor of its own; rows of plain texts have one cell.
template <typename List>
class RowsEditor final : public ValueEditor<List>, private RowsBox
{
    using Row = typename List::value_type;

public:
    RowsEditor(const FieldPlace &place, const Rules &rules, const FormContext &context, QWidget *parent)
        : ValueEditor<List>({place.path, {}, place.name}, rules, parent)
        , RowsBox(this)
        , m_rules(rules)
        , m_context(context)
    {
        ensureEmptyRow();
        this->setControl(container());
        container()->setFocusProxy(rows().front()->cells().front()->control());
    }

    List value() const override
    {
        List list;
        qsizetype filled = 0;
        for (const RowWidget *row : rows()) {
            list.push_back(rowValue(row));
            if (!isEmptyRow(row))
                filled = qsizetype(list.size());
        }
        list.resize(typename List::size_type(filled));
        return list;
    }

    void setValue(const List &list) override
    {
        setRowCount(int(list.size()) + 1);
        for (std::size_t i = 0; i < rows().size(); ++i)
            showRow(rows()[i], i < std::size_t(list.size()) ? list[typename List::size_type(i)] : Row());
    }

    void dropSpareRows() override { dropEmptyRows(); }

protected:
    RowWidget *makeRow(QWidget *parent, int index) override
    {
        auto *row = new RowWidget(parent);
        eachCell([&]<typename Value>(const FieldPlace &place, const Rules &rules, int twelfths,
                                     std::type_identity<Value>,
                                     int) { row->addCell(makeEditor<Value>(place, rules, m_context, row), twelfths); },
                 index);
        return row;
    }

    void placeRow(RowWidget *row, int index) override
    {
        eachCell([&](const FieldPlace &place, const Rules &, int, auto,
                     int cell) { row->cells()[std::size_t(cell)]->setPlace(place); },
                 index);
    }

    bool isEmptyRow(const RowWidget *row) const override
    {
        return rowValue(row) == Row() &&
               std::ranges::all_of(row->cells(), [](const FieldEditor *cell) { return cell->unparsed().isEmpty(); });
    }

private:
    /// Calls `visit(place, rules, twelfths, type, number)` for each cell of the row `index`.
    template <typename Visit>
    void eachCell(Visit &&visit, int index) const
    {
        const QString path = joined(this->path(), index);
        if constexpr (Described<Row>) {
            int cell = 0;
            forEachField<Row>([&]<typename Value>(const Field<Row, Value> &field) {
                if (field.rules.origin == Origin::Server)
                    return;
                const QString at = joined(path, field.key), label = Words::fieldLabel(field.label);
                visit(FieldPlace{at, cell == 0 ? Words::fieldLabel(at) : label, Words::fieldLabel(at)}, field.rules,
                      twelfths(cell), std::type_identity<Value>(), cell);
                ++cell;
            });
        } else {
            const QString name = Words::fieldLabel(path);
            visit(FieldPlace{path, name, name}, m_rules, 6, std::type_identity<Row>(), 0);
        }
    }

    static int twelfths(int cell)
    {
        constexpr std::size_t cells = fieldCount<Row>;
        if (cells == 2)
            return cell == 0 ? 5 : 7;
        return cell == 0 ? 5 : cell == 1 ? 3 : 4;
    }

    template <typename Value>
    static ValueEditor<Value> *cellOf(const RowWidget *row, int cell)
    {
        return static_cast<ValueEditor<Value> *>(row->cells()[std::size_t(cell)]);
    }

    static Row rowValue(const RowWidget *row)
    {
        if constexpr (Described<Row>) {
            Row value;
            int cell = 0;
            forEachField<Row>([&]<typename Value>(const Field<Row, Value> &field) {
                if (field.rules.origin == Origin::Person)
                    value.*field.member = cellOf<Value>(row, cell++)->value();
            });
            return value;
        } else {
            return cellOf<Row>(row, 0)->value();
        }
    }

    static void showRow(const RowWidget *row, const Row &value)
    {
        if constexpr (Described<Row>) {
            int cell = 0;
            forEachField<Row>([&]<typename Value>(const Field<Row, Value> &field) {
                if (field.rules.origin == Origin::Person)
                    cellOf<Value>(row, cell++)->setValue(value.*field.member);
            });
        } else {
            cellOf<Row>(row, 0)->setValue(value);
        }
    }

    Rules m_rules;
    FormContext m_context;
};

} // namespace Intake
