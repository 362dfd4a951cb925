#pragma once

#include "forms/panel.h"
#include "model/settings.h"

#include <functional>
#include <QSet>

class QLabel;
class QVBoxLayout;

namespace Intake {

/// One setting: its label, its control, and below what helps or what is wrong. A locked one stands as text.
class SettingsField : public QWidget
{
    Q_OBJECT
public:
    SettingsField(const QString &label, QWidget *control, const QString &help, QWidget *parent);

    /// What is wrong with what was entered, in place of the help; empty: nothing.
    void setProblem(const QString &words);
    bool hasProblem() const { return m_hasProblem; }

    /// Puts the keyboard on what is wrong; false: nothing is.
    bool goToProblem();

    /// From now on the value stands here as text, and nobody can change it.
    void lock(const QString &value, const QString &why = tr("Set by your administrator"));

private:
    void describe();

    QWidget *m_control;
    QLabel *m_label;
    QLabel *m_below;
    QString m_help;
    bool m_hasProblem = false;
};

/// A part of the settings with a title. It shows the settings, and says what a person changed in them.
class SettingsCard : public Panel
{
    Q_OBJECT
public:
    SettingsCard(const QString &title, QWidget *parent);

    using Change = std::function<void(Settings &)>;

    QString title() const { return m_title; }
    virtual void show(const Settings &settings) = 0;

    /// Waits no longer for the end of what is being typed.
    virtual void settle() {}

    /// Puts the keyboard on what cannot be taken as it stands; false: there is nothing of the kind.
    virtual bool goToProblem() { return false; }

signals:
    void changed(const Intake::SettingsCard::Change &change);

protected:
    QVBoxLayout *column() const { return m_column; }
    SettingsField *addField(const QString &label, QWidget *control, const QString &help = {});

private:
    QString m_title;
    QVBoxLayout *m_column;
};

/// Small muted text that explains.
QLabel *settingsHelp(const QString &text, QWidget *parent);

} // namespace Intake
