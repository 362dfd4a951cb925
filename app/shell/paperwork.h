#pragma once

#include "forms/paperprinter.h"
#include "forms/recordview.h"
#include "forms/todaypage.h"
#include "model/auditentry.h"

#include <QObject>
#include <QPointer>

class QFileDialog;

namespace Intake {

/// Printing and saving for the window: asks where, does it, and tells in words how it went. Made when it is first
/// needed.
class Paperwork : public QObject
{
    Q_OBJECT
public:
    explicit Paperwork(QWidget *window);
    ~Paperwork() override;

    void print(const RecordShown &shown);
    void printBlankForm(const Clinic &clinic);
    void save(const RecordShown &shown, RecordFormat format);
    void printDay(const TodayShown &shown, const Clinic &clinic);
    void saveDay(const TodayShown &shown, const Clinic &clinic);

    /// Nobody has begun to type somewhere else since they asked for it.
    bool isAwaited() const;

    /// Whose the next paper or file is; null: nobody's.
    void setAbout(const QUuid &intake) { m_about = intake; }

signals:
    /// It was printed or saved; `detail` is the format.
    void isDone(Intake::AuditEvent event, const QUuid &intake, const QString &detail);

    /// `folder`: where the file is; empty when there is none.
    void done(const QString &words, const QString &folder);
    void failed(const QString &words);

private:
    void print(const QString &job, const PaperMaker &make);
    void ask(const QString &name, const QByteArray &bytes);
    void write(const QString &path, const QByteArray &bytes, const QUuid &about, const QString &format);

    QUuid m_about;
    QWidget *m_window;
    QPointer<QWidget> m_asker; ///< what had the keyboard then
    QString m_folder;          ///< where the last file went, until the program ends
    std::unique_ptr<PaperPrinter> m_printer;
};

} // namespace Intake
