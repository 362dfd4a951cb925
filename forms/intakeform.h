#pragma once

#include "forms/fieldeditor.h"
#include "forms/words.h"
#include "model/draft.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QWidget>

class QPushButton;

namespace Intake {

class Adviser;
struct AddressShape;
class HealthBlock;

/// All section cards, built by folding the field table over `pages.h`. It keeps no copy of the client: the editors are
/// the draft. Problems stand under their fields, once a field was left or showProblems() was called.
class IntakeForm : public QWidget
{
    Q_OBJECT
public:
    explicit IntakeForm(const FormContext &context, QWidget *parent = nullptr);
    ~IntakeForm() override;

    Draft value() const;
    void setValue(const Draft &draft);

    /// Takes over lists that were set up, without touching what is typed.
    void setContext(const FormContext &context);
    const FormContext &context() const { return m_context; }
    void setAtDesk(const QString &initials) { m_context.atDesk = initials; } ///< who asks from now on

    /// The editor at a path, a cell of a row too; null when there is none.
    FieldEditor *editorAt(const QString &path) const;
    QList<FieldEditor *> editors() const;

    /// What was said about a health block.
    Answer answer(const QString &path) const;
    void setAnswer(const QString &path, Answer answer);

    /// Marks go when their field, or one within it, is edited.
    bool hasMark(const QString &path, Mark mark) const;
    void setMark(const QString &path, Mark mark);
    void dropMark(const QString &path);

    /// Another intake is not of this person, or it may be after all.
    void setSomeoneElse(const QUuid &id, bool isSomeoneElse);

    /// A line at the end of the notes, as if it had been typed; not there twice. False when the notes are full.
    bool addNote(const QString &line);
    /// Takes out a line that still stands in the notes just so.
    void removeNote(const QString &line);
    /// Puts a line in the place of a former one, if that still stands there just so, else at the end; an empty one
    /// takes it out. False when the notes are full.
    bool replaceNote(const QString &former, const QString &line);
    bool hasNote(const QString &line) const;
    /// Whether the program put such a line there.
    bool isOwnNote(const QString &line) const;
    QStringList notesBeginning(const QString &words) const;

    /// The notes' line of what to ask next time: put there, changed, or taken out when nothing is open. A line that
    /// somebody has written themselves stays.
    void noteToAsk(const QStringList &paths);
    static QString askNextTime(const QStringList &labels); ///< that line

    /// Takes the offer of the field that has the keyboard, else the one that was made last. False without one.
    bool takeOffer();
    /// That of the field at a path, or of the nearest around it.
    bool takeOfferAt(const QString &path);
    FieldOffer offerAt(const QString &path) const;

    /// The must-ask fields that hold nothing, and the health blocks that say two things at once, in the order of the
    /// form.
    QStringList stillToAsk() const;

    /// Why a health block counts as still to ask although something was chosen, in words; empty for all others.
    QString contradiction(const QString &path) const;

    /// Marks those fields, and hides what the clinic does not ask.
    void showAsking();

    /// The field that has the keyboard is taken as left: what is there is about to be sent.
    void settle();

    /// Fields that were filled with the keyboard elsewhere are taken as left.
    void leave(const QList<FieldEditor *> &editors);

    /// What the checks say of the form as it stands, whether shown or not.
    Problems problems() const;

    /// All that stands in the way of Create: these, and answers that rows deny.
    Remarks wrong() const;

    /// Puts each remark under its field; a path without an editor lights the nearest one around it
    /// (`medications/7/name` that is no longer there lights the list). Gives back those that belong to no field.
    Remarks showRemarks(const Remarks &remarks);

    /// As the eye meets their fields from top to bottom, whatever order a server names them in.
    Remarks inOrder(Remarks remarks) const;

    /// The remarks that stand under fields now, in the order of the form.
    Remarks shownRemarks() const;

    /// Moves the keyboard to the field at a path (or the nearest around it). False when there is none.
    bool focusField(const QString &path, Qt::FocusReason reason = Qt::ShortcutFocusReason);

    /// Gives the parts of an address the words, or the places and the way of the Tab key, that they have in a country.
    void callAddress(const AddressShape &shape);
    void orderAddress(const AddressShape &shape);
    const QString &addressCountry() const { return m_addressCountry; } ///< whose they had before the first key

    /// What the field at a path is called now: an address has the words of its country.
    QString labelAt(const QString &path) const;

    /// The card that begins a section; for scrolling.
    QWidget *sectionCard(int page) const { return m_sections[std::size_t(page)]; }
    void focusSection(int page);

signals:
    void edited();
    void aboutToJudge(); ///< a field was left: words may come below it, as soon as this was heard
    void remarksChanged();
    void wordKept(const QString &list, const QString &word); ///< a name for suggestions, by the clinic's word
    void listsRequested();                                   ///< the person wants to set up tags and referral types

private:
    FieldEditor *offerInReach() const;
    void buildPage(int page, QWidget *parent);
    FieldEditor *buildField(const QString &path, QWidget *parent);
    void onEdited(FieldEditor *editor);
    void onLeft(FieldEditor *editor);
    void tellAgain(FieldEditor *editor);
    Remarks denials() const;
    void adviseRemarked();
    FieldEditor *nearestEditor(const QString &path) const;
    void advise(const std::function<void(Adviser *)> &tell);
    void watch(FieldEditor *editor);
    void foldLists();
    void buildListsLine();
    Address defaultAddress() const;
    bool isLineToAsk(const QString &line, const QString &begins) const;
    void followDefaultCountry();

    template <typename Struct>
    void readStruct(Struct &into, const QString &path) const;
    template <typename Struct>
    void showStruct(const Struct &from, const QString &path);

    FormContext m_context;
    QHash<QString, FieldEditor *> m_editors; ///< all but the cells of rows
    struct Told
    {
        QString text;
        QString words;
        bool isServers = false;
    };
    QHash<QString, Told> m_told;            ///< what was said of which text when Create was pressed, by path
    QSet<const FieldEditor *> m_fromServer; ///< whose remark is the server's, and stays until the field is edited
    std::vector<QWidget *> m_sections;
    std::vector<std::pair<QWidget *, QList<FieldEditor *>>> m_cards;
    QString m_addressCountry;
    QWidget *m_listsLine = nullptr;
    QLabel *m_listsWords = nullptr;
    QPushButton *m_listsSetUp = nullptr;
    QPushButton *m_listsNumbers = nullptr;
    std::map<QString, Answer> m_answers;
    std::map<QString, Mark> m_marks;
    std::set<QUuid> m_someoneElse;
    std::vector<HealthBlock *> m_health;
    std::vector<Adviser *> m_advisers; ///< made at the first key
    QPointer<FieldEditor> m_offered;   ///< the last
    QString m_lineToAsk;               ///< as it was put into the notes last
    QSet<QString> m_noted;             ///< lines that were
    bool m_listsUnfolded = false;
    bool m_showing = false;
};

} // namespace Intake
