#pragma once

#include "forms/asked.h"
#include "forms/theme.h"
#include "model/clinic.h"
#include "model/fields.h"

#include <functional>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace Intake {

class OfferLine;

/// Where an editor stands and what it is called.
struct FieldPlace
{
    QString path;  ///< object name of the control
    QString label; ///< above the control
    QString name;  ///< accessible name: the label, in rows with its number
};

/// What may be done about a field, never unasked: words under it and a verb that one key takes.
struct FieldOffer
{
    QString words; ///< "Zofia Wiśniewska?"
    QString verb;  ///< "Use it"
    std::function<void()> take;
    bool saysProblem = false; ///< its words say what is wrong, so that the problem's own need not stand beside them
};

/// What all editors may need to know. Values, so that nothing is looked up behind anyone's back.
struct FormContext
{
    Clinic clinic;
    QDate today;
    QString atDesk = {}; ///< initials; empty: nobody has said who is at the desk

    Asked asked() const { return {today, atDesk}; } ///< what is asked now
};

/// One field on screen: label above, control, and below it a line for a hint and one for what is wrong. A remark turns
/// the edge red, stands as words and in the accessible description. Nothing above or beside the control moves when it
/// comes.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(const FieldPlace &place, const Rules &rules, QWidget *parent);

    QString path() const { return m_place.path; }
    QString name() const { return m_place.name; } ///< "Medication 1"
    QWidget *control() const { return m_control; }

    /// Moves the editor to another row: new path, label and name.
    void setPlace(const FieldPlace &place);

    /// The text as typed when it is no value of the field's type (yet); empty otherwise.
    virtual QString unparsed() const { return {}; }
    virtual void setUnparsed(const QString &) {}

    /// Takes over what the clinic has set up since.
    virtual void setContext(const FormContext &) {}

    void showRemark(const QString &words);
    QString remark() const { return m_remark; }
    bool hasRemark() const { return !m_remark.isEmpty(); }

    /// What people should know before they type: it stays under the control, behind any hint.
    void setAbout(const QString &words);

    /// A quiet line under the control, in the colour of `token`.
    void showHint(const QString &words, Theme::Token token = Theme::Token::Muted);
    bool hasHint() const { return !m_hint.isEmpty(); }

    /// A line's room stays below the control, so that the first words that come there move nothing.
    void keepRoomBelow();

    /// A field is out of sight while anyone has a reason for it.
    enum class Hides { Clinic = 1, Country = 2, Folded = 4 };
    void hideFor(Hides why, bool hidden);

    /// Says beside the label that this is still to be asked.
    void showAsking(bool open);

    /// Words with a button below the control until the next edit of the field, or until they are taken. Without words:
    /// none. The form's F2 takes it too.
    void showOffer(const FieldOffer &offer);
    bool hasOffer() const { return m_offer.take != nullptr; }
    const FieldOffer &offer() const { return m_offer; }
    void takeOffer();

    /// A list has no more rows than it needs: those that are filled, and an empty one.
    virtual void dropSpareRows() {}

    /// What stands in the control, value or not.
    QString text() const;

    /// Replaces it as if a person had typed it: edited() follows, and the control's own undo brings the former back.
    void retype(const QString &text);

    /// The same when only the shape changes (a phone number in groups): what was typed is still known.
    void reshape(const QString &text);

    /// What stands in the control, as it was before reshape() gave it its shape.
    QString asTyped() const { return text() == m_shape ? m_typed : text(); }

    /// A person has changed what the control holds.
    void touch();

signals:
    void edited(Intake::FieldEditor *editor);  ///< a list passes on those of its cells
    void offered(Intake::FieldEditor *editor); ///< an offer stands below it
    void left(Intake::FieldEditor *editor);    ///< the keyboard has gone to another field of the window

protected:
    /// Called once by the subclass: `focus` is the widget that holds the keyboard (the line of an editable combo box).
    void setControl(QWidget *control, QWidget *focus = nullptr);
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// The person has left the field: a line loses the white space at its ends, which is never sent; a subclass may
    /// tidy more. By retype(), so that Ctrl+Z brings back what was typed.
    virtual void tidy();

private:
    bool isMerelyInterrupted(Qt::FocusReason reason) const;
    void describe();
    void followOffer();
    QLabel *lineBelow(QLabel *&line);
    void followRoom();

    FieldPlace m_place;
    bool m_required;
    QWidget *m_control = nullptr;
    QWidget *m_focus = nullptr;
    QVBoxLayout *m_layout;
    QLabel *m_label;
    QHBoxLayout *m_heading = nullptr;
    QLabel *m_asking = nullptr;
    bool m_keepsRoom = false;
    int m_hidden = 0; ///< the reasons
    QLabel *m_hintLine = nullptr;
    QLabel *m_remarkLine = nullptr;
    OfferLine *m_offerLine = nullptr;
    FieldOffer m_offer;
    QString m_typed; ///< what stands in another shape now
    QString m_shape; ///< and in which
    QString m_hint;
    QString m_about;
    QString m_remark;
};

/// An editor of one type: gives its value, or its text by unparsed(). Showing a value is not typing: no edited()
/// follows.
template <typename Value>
class ValueEditor : public FieldEditor
{
public:
    using FieldEditor::FieldEditor;
    virtual Value value() const = 0;
    virtual void setValue(const Value &value) = 0;
};

} // namespace Intake
