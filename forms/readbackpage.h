#pragma once

#include "forms/readback.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace Intake {

class ReadBackLarge;

/// The open intake to be read aloud: big, in plain labels, nothing to edit. L or Space turns it into large print for
/// the client's eyes over the whole window; Enter says that it was read and agreed to; Esc goes back.
class ReadBackPage : public QFrame
{
    Q_OBJECT
public:
    explicit ReadBackPage(QWidget *parent = nullptr);

    /// `languages` are those that large print may stand in beside English.
    void open(const Draft &draft, QDate today, std::vector<SpokenLanguage> languages);

    /// The fields that were shown.
    QStringList paths() const;

signals:
    void confirmed(); ///< Enter: read aloud, and right
    void left();      ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addLine(const ReadLine &line, QWidget *inside, QVBoxLayout *column);
    QWidget *buildBar();
    void showLarge();
    void scroll(int key);

    QScrollArea *m_scroll;
    QPointer<ReadBackLarge> m_large;
    Draft m_draft;
    std::vector<ReadLine> m_lines;
    std::vector<SpokenLanguage> m_languages;
};

} // namespace Intake
