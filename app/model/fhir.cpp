#include "model/fhir.h"

#include "model/fhirpatient.h"

#include <QJsonArray>
#include <QUuid>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

/// The same record gives the same addresses, so that who takes a bundle in twice can see that it is the same.
QString urnOf(const QString &recordId, const QString &path)
{
    static const QUuid ours(u"{5b0b2c9a-6d0e-4c53-9a5e-2f6f1d0f7a11}"_s);
    return u"urn:uuid:" % QUuid::createUuidV5(ours, QString(recordId % u'\n' % path)).toString(QUuid::WithoutBraces);
}

QJsonObject coded(const QString &system, const QString &code)
{
    return {{u"coding"_s, QJsonArray{QJsonObject{{u"system"_s, system}, {u"code"_s, code}}}}};
}

bool saysNoneKnown(const QString &name)
{
    return name.compare("NKA"_L1, Qt::CaseInsensitive) == 0;
}

QJsonObject noneKnown()
{
    const QJsonObject snomed{
        {u"system"_s, u"http://snomed.info/sct"_s}, {u"code"_s, u"716186003"_s}, {u"display"_s, u"No known allergy"_s}};
    return {{u"coding"_s, QJsonArray{snomed}}, {u"text"_s, u"No known allergies"_s}};
}

class Maker
{
public:
    Maker(const Record &record, Made made)
        : m_id(record.client.id.text)
        , m_patient(urnOf(m_id, u"patient"_s))
        , m_made(made)
    {
        add(m_patient, labelled(Fhir::patient(record)));
        for (const Allergy &allergy : record.client.allergies)
            addNext(u"allergy"_s, allergyOf(allergy.name, u"allergy"_s, allergy.reaction));
        for (const QString &intolerance : record.client.intolerances)
            addNext(u"intolerance"_s, allergyOf(intolerance, u"intolerance"_s, {}));
        for (const Medication &medication : record.client.medications)
            addNext(u"medication"_s, statementOf(medication));
    }

    QJsonObject bundle() const
    {
        return labelled({{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, u"collection"_s}, {u"entry"_s, m_entries}});
    }

private:
    QJsonObject labelled(QJsonObject resource) const
    {
        if (m_made == Made::ForPractice)
            resource["meta"_L1] = QJsonObject{
                {u"security"_s,
                 QJsonArray{QJsonObject{{u"system"_s, u"http://terminology.hl7.org/CodeSystem/v3-ActReason"_s},
                                        {u"code"_s, u"HTEST"_s},
                                        {u"display"_s, u"test health data"_s}}}}};
        return resource;
    }

    void add(const QString &urn, const QJsonObject &resource)
    {
        m_entries += QJsonObject{{u"fullUrl"_s, urn}, {u"resource"_s, resource}};
    }

    void addNext(const QString &kind, const QJsonObject &resource)
    {
        add(urnOf(m_id, QString(kind % u'/' % QString::number(m_entries.size()))), resource);
    }

    QJsonObject reference() const { return {{u"reference"_s, m_patient}}; }

    QJsonObject allergyOf(const QString &name, const QString &type, const QString &reaction) const
    {
        const QString systems = u"http://terminology.hl7.org/CodeSystem/allergyintolerance-"_s;
        const QString what = Fhir::text(name), manifestation = Fhir::text(reaction);
        QJsonObject allergy{{u"resourceType"_s, u"AllergyIntolerance"_s},
                            {u"clinicalStatus"_s, coded(QString(systems % u"clinical"), u"active"_s)},
                            {u"verificationStatus"_s, coded(QString(systems % u"verification"), u"unconfirmed"_s)},
                            {u"patient"_s, reference()}};
        if (saysNoneKnown(what))
            allergy["code"_L1] = noneKnown();
        else {
            allergy["type"_L1] = type;
            if (!what.isEmpty())
                allergy["code"_L1] = Fhir::worded(what);
        }
        if (!manifestation.isEmpty())
            allergy["reaction"_L1] =
                QJsonArray{QJsonObject{{u"manifestation"_s, QJsonArray{Fhir::worded(manifestation)}}}};
        return allergy;
    }

    QJsonObject statementOf(const Medication &medication) const
    {
        const QString name = Fhir::text(medication.name), dosage = Fhir::text(medication.dosage);
        const QJsonObject unnamed{
            {u"extension"_s,
             QJsonArray{QJsonObject{{u"url"_s, u"http://hl7.org/fhir/StructureDefinition/data-absent-reason"_s},
                                    {u"valueCode"_s, u"unknown"_s}}}}};
        QJsonObject statement{{u"resourceType"_s, u"MedicationStatement"_s},
                              {u"status"_s, u"unknown"_s},
                              {u"medicationCodeableConcept"_s, name.isEmpty() ? unnamed : Fhir::worded(name)},
                              {u"subject"_s, reference()}};
        if (!dosage.isEmpty())
            statement["dosage"_L1] = QJsonArray{QJsonObject{{u"text"_s, dosage}}};
        return statement;
    }

    QString m_id;
    QString m_patient;
    Made m_made;
    QJsonArray m_entries;
};

} // namespace

QJsonObject fhirBundle(const Record &record, Made made)
{
    return Maker(record, made).bundle();
}

} // namespace Intake
