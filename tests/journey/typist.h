#pragma once

#include "shell/mainwindow.h"

#include <map>
#include <QTimer>
#include <random>

namespace Intake::Testing {

/// The fields that the typist fills. A birth date that is none is kept as typed.
inline const QStringList typedPaths{QStringLiteral("first_name"), QStringLiteral("last_name"),
                                    QStringLiteral("preferred_name"), QStringLiteral("date_of_birth"),
                                    QStringLiteral("notes")};

/// Field path to text.
using Texts = std::map<QString, QString>;

/// Every text begins with the number of its intake, so that it can be told whose it is.
QString tagOf(int number);
int numberOf(const Texts &texts); ///< -1: no tag is whole

/// A program in a process of its own that is to be killed: the window on a practice store, and somebody who types into
/// it at chance, one key event after the other, now and then beginning a new intake. What it finds at its start and
/// each key goes to standard output, a line of JSON each, in this order: {"found": texts} an intake, {"shown": texts},
/// then {"at": ms, "number": n, "path": p, "text": all of the field}. Times are of the steady clock.
class Typist : public QObject
{
    Q_OBJECT
public:
    /// `next` is the number of the next new intake.
    Typist(const QString &folder, quint32 seed, int next);

private:
    void opened();
    void readAll(std::vector<QUuid> ids);
    void begin();
    void press();
    void startNew();
    void typeInto(const QString &path, char key);

    std::mt19937 m_chance;
    int m_next;
    int m_number = -1;
    int m_awaited = 2; ///< the window, and all cards
    Texts m_texts;
    QTimer m_pause;
    Desk m_desk;
    std::unique_ptr<MainWindow> m_window;
};

/// Milliseconds of a clock that all processes share.
qint64 steadyNow();

} // namespace Intake::Testing
