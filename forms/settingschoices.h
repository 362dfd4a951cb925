#pragma once

#include "forms/choicebox.h"
#include "forms/settingsparts.h"

#include <memory>
#include <QTimer>

class QLineEdit;

namespace Intake {

class CountryNames;

/// A language as people who speak it call it.
struct LanguageName
{
    QString code;
    QString name;
};

/// The clinic: its name, its word for clients, the country to begin with, where its own software shows a record.
class ClinicCard final : public SettingsCard
{
    Q_OBJECT
public:
    ClinicCard(const QSet<QString> &locked, const Settings &settings, QWidget *parent);
    ~ClinicCard() override;

    void show(const Settings &settings) override;
    void settle() override;
    bool goToProblem() override;

private:
    void takeName();
    void takeCountry();
    void takeRecordAddress();

    QLineEdit *m_name;
    ChoiceBox *m_word;
    ChoiceBox *m_country;
    QLineEdit *m_record;
    SettingsField *m_countryField = nullptr;
    SettingsField *m_recordField = nullptr;
    std::unique_ptr<CountryNames> m_names;
    QTimer m_pause;
};

/// Language, light or dark, roomy or compact.
class LookCard final : public SettingsCard
{
    Q_OBJECT
public:
    LookCard(std::vector<LanguageName> languages, const QSet<QString> &locked, const Settings &settings,
             QWidget *parent);

    void show(const Settings &settings) override;

private:
    std::vector<LanguageName> m_languages;
    ChoiceBox *m_language;
    ChoiceBox *m_look;
    ChoiceBox *m_density;
};

/// After how long the window is locked, how soon what is typed is saved, and how long records are kept here.
class SafetyCard final : public SettingsCard
{
    Q_OBJECT
public:
    SafetyCard(const QSet<QString> &locked, const Settings &settings, QWidget *parent);

    void show(const Settings &settings) override;

private:
    std::vector<int> m_minutes;
    std::vector<int> m_pauses;
    std::vector<int> m_days;
    ChoiceBox *m_lock;
    ChoiceBox *m_autosave;
    ChoiceBox *m_keep;
};

} // namespace Intake
