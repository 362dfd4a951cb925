#pragma once

#include "forms/readback.h"

#include <QFrame>

class QScrollArea;
class QLabel;

namespace Intake {

class ChoiceBox;

/// Large print over the whole window, to be turned towards the client: black on white, at least 24 points, in English
/// and beside it in the language that they read. It shows only what is theirs. Any of L, Space and Esc closes it, and
/// so does whatever takes the keyboard elsewhere.
class ReadBackLarge : public QFrame
{
    Q_OBJECT
public:
    static constexpr int points = 26;

    explicit ReadBackLarge(QWidget *window);
    ~ReadBackLarge() override;

    void open(const Draft &draft, const std::vector<SpokenLanguage> &languages);
    void close();

signals:
    void closed(); ///< by a key, or by its button

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildBar();
    void end();
    void fill();
    void offerLanguages();

    QLabel *m_choiceLabel;
    ChoiceBox *m_choice;
    QScrollArea *m_scroll;
    Draft m_draft;
    std::vector<SpokenLanguage> m_languages;
};

} // namespace Intake
