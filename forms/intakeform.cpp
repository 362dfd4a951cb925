#include "forms/intakeform.h"

#include "forms/addresslabels.h"
#include "forms/adviser.h"
#include "forms/editorfactory.h"
#include "forms/flowline.h"
#include "forms/foldinggrid.h"
#include "forms/health.h"
#include "forms/healthblock.h"
#include "forms/healthchoice.h"
#include "forms/pages.h"
#include "forms/panel.h"
#include "forms/rowseditor.h"
#include "forms/texteditor.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace Intake {

namespace {

/// Calls `visit(field, path)` for the field of the table at a path, with its own type.
template <Described Struct, typename Visit>
void visitField(const QString &wanted, const QString &path, Visit &&visit)
{
    forEachField<Struct>([&]<typename Value>(const Field<Struct, Value> &field) {
        const QString at = joined(path, field.key);
        if constexpr (Described<Value>) {
            if (wanted.startsWith(at % u'/'))
                visitField<Value>(wanted, at, visit);
        } else if (at == wanted) {
            visit(field, at);
        }
    });
}

} // namespace

IntakeForm::IntakeForm(const FormContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_addressCountry(homeCountry())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid(3), Theme::grid(1), Theme::grid(3), Theme::grid(3));
    layout->setSpacing(Theme::air(2));
    for (int page = 0; page < int(std::size(Pages::all)); ++page)
        buildPage(page, this);
    layout->addStretch();
    foldLists();
    setValue({});
    if (auto *notes = qobject_cast<TextEditor *>(editorAt(QStringLiteral("notes"))))
        notes->setOwnLines([this](const QString &line) { return isOwnNote(line); });
}

// A field that loses the keyboard while the form is taken down would report to what is half gone.
IntakeForm::~IntakeForm()
{
    for (FieldEditor *editor : findChildren<FieldEditor *>())
        editor->disconnect(this);
    if (QWidget *focus = QApplication::focusWidget(); focus && isAncestorOf(focus))
        focus->clearFocus();
}

void IntakeForm::buildPage(int page, QWidget *parent)
{
    for (const CardPlan &plan : Pages::all[page].cards) {
        auto *card = new Panel(Panel::Kind::Card, parent);
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(Theme::grid(2), Theme::air(1.5), Theme::grid(2), Theme::air(1.5));
        inside->setSpacing(Theme::air(1));
        auto *title = plainLabel(Words::translated("Page", plan.title), card);
        title->setFont(Theme::font(Theme::Size::Text, QFont::DemiBold));
        inside->addWidget(title);
        const QString first = QString::fromLatin1(plan.fields.front().path);
        HealthChoice *choice = Health::isBlock(first) ? new HealthChoice(first, card) : nullptr;
        auto *grid = new FoldingGrid;
        grid->setLineGap(1); // each field keeps the room of a line below itself
        inside->addLayout(grid);
        QList<FieldEditor *> &fields = m_cards.emplace_back(card, QList<FieldEditor *>()).second;
        for (const Placement &placement : plan.fields) {
            FieldEditor *editor = buildField(QString::fromLatin1(placement.path), card);
            grid->addWidget(editor, placement.twelfths);
            if (placement.about)
                editor->setAbout(Words::translated("Page", placement.about));
            watch(editor);
            fields += editor;
        }
        if (choice)
            m_health.push_back(new HealthBlock(*this, fields.front(), choice));
        if (plan.fields.data() == Pages::consent) {
            m_listsLine = new QWidget(card);
            inside->addWidget(m_listsLine);
        }
        if (&plan == &Pages::all[page].cards.front())
            m_sections.push_back(card);
        layout()->addWidget(card);
    }
}

FieldEditor *IntakeForm::buildField(const QString &path, QWidget *parent)
{
    FieldEditor *editor = nullptr;
    visitField<Client>(path, {},
                       [&]<typename Struct, typename Value>(const Field<Struct, Value> &field, const QString &at) {
                           const QString label = Words::fieldLabel(field.label);
                           editor = makeEditor<Value>({at, label, label}, field.rules, m_context, parent);
                           if constexpr (!RowList<Value>)
                               editor->keepRoomBelow();
                       });
    Q_ASSERT_X(editor, "pages.h", "a path that no field has");
    m_editors.insert(path, editor);
    return editor;
}

void IntakeForm::watch(FieldEditor *editor)
{
    connect(editor, &FieldEditor::edited, this, &IntakeForm::onEdited);
    connect(editor, &FieldEditor::left, this, &IntakeForm::onLeft);
    connect(editor, &FieldEditor::offered, this, [this](FieldEditor *which) { m_offered = which; });
}

template <typename Struct>
void IntakeForm::readStruct(Struct &into, const QString &path) const
{
    forEachField<Struct>([&]<typename Value>(const Field<Struct, Value> &field) {
        const QString at = joined(path, field.key);
        if constexpr (Described<Value>)
            readStruct(into.*field.member, at);
        else if (field.rules.origin == Origin::Person)
            into.*field.member = static_cast<ValueEditor<Value> *>(editorAt(at))->value();
    });
}

template <typename Struct>
void IntakeForm::showStruct(const Struct &from, const QString &path)
{
    forEachField<Struct>([&]<typename Value>(const Field<Struct, Value> &field) {
        const QString at = joined(path, field.key);
        if constexpr (Described<Value>)
            showStruct(from.*field.member, at);
        else if (field.rules.origin == Origin::Person)
            static_cast<ValueEditor<Value> *>(editorAt(at))->setValue(from.*field.member);
    });
}

Draft IntakeForm::value() const
{
    Draft draft;
    readStruct(draft.client, {});
    if (draft.client.address == defaultAddress())
        draft.client.address = {};
    for (const FieldEditor *editor : editors())
        if (const QString text = editor->unparsed(); !text.isEmpty())
            draft.unparsed.emplace(editor->path(), text);
    draft.answers = m_answers;
    draft.marks = m_marks;
    draft.someoneElse = m_someoneElse;
    return Health::withNoKnownAllergies(std::move(draft));
}

void IntakeForm::setValue(const Draft &kept)
{
    const QScopedValueRollback showing(m_showing, true);
    const Draft draft = Health::withoutNoKnownAllergies(kept);
    Client client = draft.client;
    if (client.address == Address() && !draft.unparsed.contains(QStringLiteral("address/country_code")))
        client.address = defaultAddress();
    m_answers = draft.answers;
    m_marks = draft.marks;
    m_someoneElse = draft.someoneElse;
    m_lineToAsk.clear();
    m_noted.clear();
    showStruct(client, {});
    for (const auto &[path, text] : draft.unparsed)
        if (FieldEditor *editor = editorAt(path))
            editor->setUnparsed(text);
    for (HealthBlock *block : m_health)
        block->opened();
    for (FieldEditor *editor : editors()) {
        editor->showRemark({});
        editor->showOffer({});
    }
    m_listsUnfolded = m_listsUnfolded || !client.tagIds.empty() || !client.referralTypeId.isEmpty() ||
                      draft.unparsed.contains(QStringLiteral("tag_ids")) ||
                      draft.unparsed.contains(QStringLiteral("referral_type_id"));
    foldLists();
    m_fromServer.clear();
    m_told.clear();
    followDefaultCountry();
    if (draft != Draft() || !m_advisers.empty())
        advise(&Adviser::opened);
    m_offered = nullptr;
    emit remarksChanged();
}

/// The country that an empty form offers. Alone it is never sent.
Address IntakeForm::defaultAddress() const
{
    Address address;
    address.countryCode = {m_context.clinic.defaultCountry};
    return address;
}

void IntakeForm::setContext(const FormContext &context)
{
    m_context = context;
    for (FieldEditor *editor : editors())
        editor->setContext(context);
    foldLists();
    emit remarksChanged(); // what is to be asked may be other fields now
}

void IntakeForm::foldLists()
{
    const bool listed = !m_context.clinic.tags.empty() || !m_context.clinic.referralTypes.empty();
    FieldEditor *const folding[] = {m_editors.value(QStringLiteral("tag_ids")),
                                    m_editors.value(QStringLiteral("referral_type_id"))};
    m_listsUnfolded = m_listsUnfolded || std::ranges::any_of(folding, &FieldEditor::hasRemark);
    const bool unfolded = listed || m_listsUnfolded;
    for (FieldEditor *editor : folding)
        editor->hideFor(FieldEditor::Hides::Folded, !unfolded);
    if (!m_listsLine->layout())
        buildListsLine();
    m_listsWords->setVisible(!unfolded);
    m_listsNumbers->setVisible(!unfolded);
    m_listsSetUp->setText(listed ? tr("Edit the clinic’s lists") : tr("Set up lists"));
}

void IntakeForm::buildListsLine()
{
    auto *line = new FlowLine(FlowLine::Side::Start, m_listsLine);
    line->setSpacing(Theme::grid(1));
    m_listsWords = plainLabel(tr("Referral type and tags: the clinic has no lists of them yet."), m_listsLine);
    Theme::setTextToken(m_listsWords, Theme::Token::Muted);
    line->addWords(m_listsWords);
    m_listsSetUp = new QPushButton(m_listsLine);
    m_listsNumbers = new QPushButton(tr("Type numbers"), m_listsLine);
    for (QPushButton *button : {m_listsSetUp, m_listsNumbers}) {
        Theme::setButtonKind(button, Theme::ButtonKind::Quiet);
        button->setAutoDefault(true);
        line->addWidget(button);
    }
    connect(m_listsSetUp, &QPushButton::clicked, this, &IntakeForm::listsRequested);
    connect(m_listsNumbers, &QPushButton::clicked, this, [this] {
        m_listsUnfolded = true;
        foldLists();
        focusField(QStringLiteral("referral_type_id"));
    });
}

QList<FieldEditor *> IntakeForm::editors() const
{
    QList<FieldEditor *> all = findChildren<FieldEditor *>();
    erase_if(all, [](const FieldEditor *editor) {
        const auto *row = qobject_cast<RowWidget *>(editor->parentWidget());
        return row && row->isHidden();
    });
    return all;
}

FieldEditor *IntakeForm::editorAt(const QString &path) const
{
    if (FieldEditor *own = m_editors.value(path))
        return own;
    const QList<FieldEditor *> all = editors();
    const auto hit = std::ranges::find(all, path, &FieldEditor::path);
    return hit == all.end() ? nullptr : *hit;
}

} // namespace Intake
