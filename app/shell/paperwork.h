#pragma once

#include "forms/paperprinter.h"
#include "forms/recordview.h"

#include <QObject>

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

signals:
    /// `folder`: where the file is; empty when there is none.
    void done(const QString &words, const QString &folder);
    void failed(const QString &words);

private:
    void print(const QString &job, const PaperMaker &make);
    void ask(const QString &name, const QByteArray &bytes);
    void write(const QString &path, const QByteArray &bytes);

    QWidget *m_window;
    QString m_folder; ///< where the last file went, until the program ends
    std::unique_ptr<PaperPrinter> m_printer;
};

} // namespace Intake
