#pragma once

#include "model/clinic.h"
#include "model/compare.h"
#include "model/record.h"

#include <memory>
#include <optional>
#include <QScrollArea>
#include <QUrl>

class QPushButton;

namespace Intake {

class CopyButton;
class RecordPage;
struct RecordSheet;

/// What a record can be saved as: JSON as the server wrote it, text as on screen, FHIR as in model/fhir.h.
enum class RecordFormat { Pdf, Json, Text, Fhir };

/// What the record view shows: the record as the server returned it, and what had been sent for it.
struct RecordShown
{
    Record record;
    Client sent;
    Clinic clinic;
    QDate today;
    bool isPractice = false; ///< it lies on the practice server alone; what is printed or saved says so
};

/// The record that came back, never a disabled form: name and id large, a band with alert, allergies and a rejected
/// consent, real differences from what was sent, every returned field by section under the form's labels, what was not
/// recorded in one line. All text is plain and can be selected.
class RecordView : public QWidget
{
    Q_OBJECT
public:
    explicit RecordView(QWidget *parent = nullptr);
    ~RecordView() override;

    void show(const RecordShown &shown);
    using QWidget::show;

    /// While somebody stands at the counter: initials in the headline. Copies, paper and files have the name all the
    /// same.
    void hideNames(bool hidden);

    /// What is shown now.
    const RecordShown &shown() const { return m_shown; }

    /// The whole record as plain text, a line a field, for *Copy all as text*.
    QString asText() const;

    void copyId();

    /// Puts the keyboard on the headline, so that a screen reader speaks the outcome.
    void focusOutcome();

signals:
    void newIntakeRequested();
    void familyRequested(); ///< a new intake for another of the same family
    void openRequested(const QUrl &address);
    void printRequested();
    void saveRequested(Intake::RecordFormat format);
    void blankFormRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildBar();
    void buildPaperMenu();
    void showAddress(const std::optional<QUrl> &address);

    std::unique_ptr<RecordSheet> m_sheet;
    std::optional<QUrl> m_address;
    RecordShown m_shown;
    bool m_namesHidden = false;
    QScrollArea *m_scroll;
    QWidget *m_bar = nullptr;
    RecordPage *m_page = nullptr;
    CopyButton *m_copyAll = nullptr;
    QPushButton *m_paper = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_open = nullptr;
};

/// The same text without a view.
QString asText(const RecordShown &shown);

} // namespace Intake
