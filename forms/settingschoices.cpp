#include "forms/settingschoices.h"

#include "advice/countries.h"
#include "forms/lineinput.h"
#include "forms/recordaddress.h"
#include "forms/words.h"

#include <QVBoxLayout>

namespace Intake {

namespace {

void choose(ChoiceBox *box, int index)
{
    const QSignalBlocker silent(box);
    box->setCurrentIndex(index);
}

/// Where the value stands among those that are offered; one that is not is offered from now on.
int placeOf(std::vector<int> &values, int value)
{
    const auto place = std::ranges::lower_bound(values, value);
    const auto index = place - values.begin();
    if (place == values.end() || *place != value)
        values.insert(place, value);
    return int(index);
}

} // namespace

ClinicCard::ClinicCard(const QSet<QString> &locked, const Settings &settings, QWidget *parent)
    : SettingsCard(tr("Clinic"), parent)
    , m_name(new LineInput(this))
    , m_word(new ChoiceBox(ChoiceBox::Text::FromList, this))
    , m_country(new ChoiceBox(ChoiceBox::Text::Free, this))
    , m_record(new LineInput(this))
    , m_names(std::make_unique<CountryNames>(QLocale()))
{
    SettingsField *name = addField(tr("Name of the clinic"), m_name, tr("It stands on what is printed."));
    m_word->setItems({tr("Client", "the word itself"), tr("Patient"), tr("Participant"), tr("Worker")});
    SettingsField *word = addField(tr("Your word for the people you serve"), m_word);
    m_country->setItems(m_names->names());
    m_countryField = addField(tr("Default country"), m_country,
                              tr("Addresses begin with it. Alone it is sent only where somebody chose it."));
    m_recordField = addField(tr("Address of a record"), m_record,
                             tr("As in https://app.example.com/records/{id}. The record then has a button that opens "
                                "it there."));
    m_record->setLayoutDirection(Qt::LeftToRight);
    m_pause.setSingleShot(true);
    m_pause.setInterval(400);
    connect(&m_pause, &QTimer::timeout, this, &ClinicCard::takeName);
    connect(m_name, &QLineEdit::textChanged, &m_pause, QOverload<>::of(&QTimer::start));
    connect(m_name, &QLineEdit::editingFinished, this, &ClinicCard::takeName);
    connect(m_word, &ChoiceBox::currentIndexChanged, this, [this](int index) {
        emit changed([index](Settings &to) { to.clientWord = static_cast<ClientWord>(index); });
    });
    connect(m_country->lineEdit(), &QLineEdit::editingFinished, this, &ClinicCard::takeCountry);
    connect(m_country, &ChoiceBox::activated, this, &ClinicCard::takeCountry);
    connect(m_record, &QLineEdit::editingFinished, this, &ClinicCard::takeRecordAddress);
    show(settings);
    if (locked.contains(SettingKey::clinicName))
        name->lock(settings.clinic.name);
    if (locked.contains(SettingKey::clientWord))
        word->lock(m_word->currentText());
    if (locked.contains(SettingKey::defaultCountry))
        m_countryField->lock(m_country->text());
    if (locked.contains(SettingKey::recordAddress))
        m_recordField->lock(settings.clinic.recordAddress);
}

ClinicCard::~ClinicCard() = default;

void ClinicCard::show(const Settings &settings)
{
    if (m_name->text().simplified() != settings.clinic.name)
        m_name->setText(settings.clinic.name);
    m_pause.stop();
    choose(m_word, int(settings.clientWord));
    if (m_names->codeFor(m_country->text()) != settings.clinic.defaultCountry)
        m_country->setText(m_names->name(settings.clinic.defaultCountry));
    if (m_record->text().trimmed() != settings.clinic.recordAddress)
        m_record->setText(settings.clinic.recordAddress);
}

void ClinicCard::settle()
{
    takeName();
    takeCountry();
    takeRecordAddress();
}

bool ClinicCard::goToProblem()
{
    return m_countryField->goToProblem() || m_recordField->goToProblem();
}

void ClinicCard::takeName()
{
    m_pause.stop();
    emit changed([name = m_name->text().simplified()](Settings &to) { to.clinic.name = name; });
}

void ClinicCard::takeCountry()
{
    const QString code = m_names->codeFor(m_country->text());
    m_countryField->setProblem(code.isEmpty() ? tr("Intake knows no country of this name. Choose one from the list.")
                                              : QString());
    if (!code.isEmpty())
        emit changed([code](Settings &to) { to.clinic.defaultCountry = code; });
}

void ClinicCard::takeRecordAddress()
{
    const QString typed = m_record->text().trimmed();
    const bool isFit = typed.isEmpty() || recordAddress(typed, QStringLiteral("id"));
    m_recordField->setProblem(isFit ? QString()
                                    : tr("Write an address that begins with https:// and has {id} where the id goes."));
    if (isFit)
        emit changed([typed](Settings &to) { to.clinic.recordAddress = typed; });
}

LookCard::LookCard(std::vector<LanguageName> languages, const QSet<QString> &locked, const Settings &settings,
                   QWidget *parent)
    : SettingsCard(tr("Language and look"), parent)
    , m_languages(std::move(languages))
    , m_language(new ChoiceBox(ChoiceBox::Text::FromList, this))
    , m_look(new ChoiceBox(ChoiceBox::Text::FromList, this))
    , m_density(new ChoiceBox(ChoiceBox::Text::FromList, this))
{
    QStringList names{tr("As the computer’s")};
    for (const LanguageName &language : m_languages)
        names += language.name;
    m_language->setItems(names);
    m_look->setItems({tr("As the computer’s"), tr("Light"), tr("Dark")});
    m_density->setItems({tr("Roomy"), tr("Compact, for small screens")});
    SettingsField *language = addField(tr("Language"), m_language);
    SettingsField *look = addField(tr("Light or dark"), m_look);
    SettingsField *density = addField(tr("Spacing"), m_density);
    connect(m_language, &ChoiceBox::currentIndexChanged, this, [this](int index) {
        const QString code = index > 0 ? m_languages[std::size_t(index - 1)].code : QString();
        emit changed([code](Settings &to) { to.language = code; });
    });
    connect(m_look, &ChoiceBox::currentIndexChanged, this,
            [this](int index) { emit changed([index](Settings &to) { to.look = static_cast<Look>(index); }); });
    connect(m_density, &ChoiceBox::currentIndexChanged, this,
            [this](int index) { emit changed([index](Settings &to) { to.density = static_cast<Density>(index); }); });
    show(settings);
    if (locked.contains(SettingKey::language))
        language->lock(m_language->currentText());
    if (locked.contains(SettingKey::look))
        look->lock(m_look->currentText());
    if (locked.contains(SettingKey::density))
        density->lock(m_density->currentText());
}

void LookCard::show(const Settings &settings)
{
    // `de` in a file means what `de_DE` does here.
    const auto own = std::ranges::find_if(m_languages, [&](const LanguageName &each) {
        return !settings.language.isEmpty() && QLocale(each.code).language() == QLocale(settings.language).language();
    });
    choose(m_language, own == m_languages.end() ? 0 : int(own - m_languages.begin()) + 1);
    choose(m_look, int(settings.look));
    choose(m_density, int(settings.density));
}

SafetyCard::SafetyCard(const QSet<QString> &locked, const Settings &settings, QWidget *parent)
    : SettingsCard(tr("Safety"), parent)
    , m_minutes({0, 1, 2, 5, 10, 15, 30, 60})
    , m_pauses({100, 250, 400, 600})
    , m_days({1, 3, 7, 14, 30, 90})
    , m_lock(new ChoiceBox(ChoiceBox::Text::FromList, this))
    , m_autosave(new ChoiceBox(ChoiceBox::Text::FromList, this))
    , m_keep(new ChoiceBox(ChoiceBox::Text::FromList, this))
{
    SettingsField *lock =
        addField(tr("Lock the window"), m_lock, tr("After so long without a key. Ctrl+L locks it at once."));
    connect(m_lock, &ChoiceBox::currentIndexChanged, this, [this](int index) {
        emit changed([minutes = m_minutes[std::size_t(index)]](Settings &to) { to.lockMinutes = minutes; });
    });
    SettingsField *autosave = addField(tr("Save what is typed"), m_autosave, tr("So long after the last key."));
    connect(m_autosave, &ChoiceBox::currentIndexChanged, this, [this](int index) {
        emit changed([pause = m_pauses[std::size_t(index)]](Settings &to) { to.autosavePause = pause; });
    });
    SettingsField *keep = addField(
        tr("Keep records"), m_keep,
        tr("So long a created client’s record stays on this computer. Then only its id does; the server has it all."));
    connect(m_keep, &ChoiceBox::currentIndexChanged, this, [this](int index) {
        emit changed([days = m_days[std::size_t(index)]](Settings &to) { to.keepDays = days; });
    });
    show(settings);
    if (locked.contains(SettingKey::lockMinutes))
        lock->lock(m_lock->currentText());
    if (locked.contains(SettingKey::autosavePause))
        autosave->lock(m_autosave->currentText());
    if (locked.contains(SettingKey::keepDays))
        keep->lock(m_keep->currentText());
}

void SafetyCard::show(const Settings &settings)
{
    const QSignalBlocker silent(m_autosave), silentToo(m_lock), silentAsWell(m_keep);
    const int place = placeOf(m_minutes, settings.lockMinutes);
    QStringList times;
    for (const int minutes : m_minutes)
        times += minutes == 0 ? tr("Never by itself") : tr("After %n minute(s)", nullptr, minutes);
    m_lock->setItems(times);
    m_lock->setCurrentIndex(place);
    const int pause = placeOf(m_pauses, settings.autosavePause);
    QStringList pauses;
    for (const int milliseconds : m_pauses)
        pauses += tr("%1 seconds").arg(QLocale().toString(milliseconds / 1000.0, 'g', 3));
    m_autosave->setItems(pauses);
    m_autosave->setCurrentIndex(pause);
    const int keep = placeOf(m_days, settings.keepDays);
    QStringList days;
    for (const int count : m_days)
        days += tr("%n day(s)", nullptr, count);
    m_keep->setItems(days);
    m_keep->setCurrentIndex(keep);
}

} // namespace Intake
