<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_AU">
<context>
    <name>Address</name>
    <message>
        <source>the ACT</source>
        <translation>ACT</translation>
    </message>
    <message>
        <source>the Northern Territory</source>
        <translation>Northern Territory</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Grafschaft</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Bezirk</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>Eircode</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>Emirat</translation>
    </message>
    <message>
        <source>Governorate</source>
        <translation>Gouvernement</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Insel</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Oblast</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>PIN-Code</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>Parish</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Präfektur</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinz</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Stadt oder Ort</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>ZIP-Code</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>born today</source>
        <translation>heute geboren</translation>
    </message>
</context>
<context>
    <name>AgeAdviser</name>
    <message>
        <source>%1: %2</source>
        <comment>Date of birth: unknown</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (estimated)</source>
        <comment>Date of birth: about 1950 (estimated)</comment>
        <translation>%1: %2 (geschätzt)</translation>
    </message>
    <message>
        <source>%1: %2 (more is not known)</source>
        <comment>Date of birth: 1950 (…)</comment>
        <translation>%1: %2 (mehr ist nicht bekannt)</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Take the lines about parent or guardian out of the notes?</source>
        <translation>Die Zeilen über Elternteil oder Vormund aus den Notizen entfernen?</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Taken out of the notes.</source>
        <translation>Aus den Notizen entfernt.</translation>
    </message>
    <message>
        <source>about, around</source>
        <comment>what is typed before an estimated year, between commas</comment>
        <translation>ca., ca, circa, etwa, ungefähr, um</translation>
    </message>
    <message>
        <source>unknown, not known</source>
        <comment>what is typed for an unknown birth date, between commas</comment>
        <translation>unbekannt, nicht bekannt</translation>
    </message>
    <message>
        <source>“%1” in the notes, and no date here?</source>
        <translation>„%1“ in die Notizen und hier kein Datum?</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, by a command</source>
        <comment>what was done</comment>
        <translation>%1, durch einen Befehl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, of which kind</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An older copy of the store was put back</source>
        <translation>Ältere Kopie des Speichers zurückgespielt</translation>
    </message>
    <message>
        <source>Another entry stands in the place of entry %1 of the audit log.</source>
        <translation>An der Stelle von Eintrag %1 des Prüfprotokolls steht ein anderer Eintrag.</translation>
    </message>
    <message>
        <source>Audit log checked</source>
        <translation>Prüfprotokoll geprüft</translation>
    </message>
    <message>
        <source>Came to the desk</source>
        <translation>An den Empfang gekommen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Create pressed</source>
        <translation>„Anlegen“ gedrückt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Discarding undone</source>
        <translation>Verwerfen rückgängig gemacht</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log is missing; later ones are there.</source>
        <translation>Eintrag %1 des Prüfprotokolls fehlt; spätere sind da.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was changed after it was written.</source>
        <translation>Eintrag %1 des Prüfprotokolls wurde nach dem Schreiben verändert.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was put there by something else than Intake.</source>
        <translation>Eintrag %1 des Prüfprotokolls stammt nicht von Intake.</translation>
    </message>
    <message>
        <source>Found on the server</source>
        <translation>Auf dem Server gefunden</translation>
    </message>
    <message>
        <source>Intake begun</source>
        <translation>Aufnahme begonnen</translation>
    </message>
    <message>
        <source>Intake closed</source>
        <translation>Intake geschlossen</translation>
    </message>
    <message>
        <source>Intake opened</source>
        <translation>Intake geöffnet</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Namen angezeigt</translation>
    </message>
    <message>
        <source>Not created yet, waits</source>
        <translation>Noch nicht angelegt, wartet</translation>
    </message>
    <message>
        <source>Not known whether created</source>
        <translation>Unklar, ob angelegt</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>Doch nicht gesendet</translation>
    </message>
    <message>
        <source>Old draft kept</source>
        <translation>Alten Entwurf behalten</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN geändert</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Vorgelesen</translation>
    </message>
    <message>
        <source>Record removed from this computer</source>
        <translation>Datensatz von diesem Computer entfernt</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Als Datei gespeichert</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Somebody added at this desk</source>
        <translation>Jemand an diesem Empfang hinzugefügt</translation>
    </message>
    <message>
        <source>Somebody removed from this desk</source>
        <translation>Jemand von diesem Empfang entfernt</translation>
    </message>
    <message>
        <source>Somebody said: not there, send again</source>
        <translation>Von Hand bestätigt: nicht da, erneut senden</translation>
    </message>
    <message>
        <source>Somebody said: this is the client</source>
        <translation>Von Hand bestätigt: Das ist die Klientenakte</translation>
    </message>
    <message>
        <source>Something that this version does not know</source>
        <translation>Etwas, das diese Version nicht kennt</translation>
    </message>
    <message>
        <source>Taken out of the queue</source>
        <translation>Aus der Warteschlange genommen</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln entries before it are whole, %1 to %2.</source>
        <translation>
            <numerusform>%Ln Eintrag davor ist unversehrt, %1 bis %2.</numerusform>
            <numerusform>Die %Ln Einträge davor sind unversehrt, %1 bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log begins</source>
        <translation>Das Prüfprotokoll beginnt</translation>
    </message>
    <message>
        <source>The audit log does not say how intake %1 came to its state, so its last entries may be gone.</source>
        <translation>Das Prüfprotokoll sagt nicht, wie Aufnahme %1 in ihren Zustand kam; seine letzten Einträge fehlen also vielleicht.</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is whole: %Ln entries, %1 to %2.</source>
        <translation>
            <numerusform>Das Prüfprotokoll ist unversehrt: %Ln Eintrag, %1 bis %2.</numerusform>
            <numerusform>Das Prüfprotokoll ist unversehrt: %Ln Einträge, %1 bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log speaks of intake %1, which is not in the store: it was removed by something else than Intake.</source>
        <translation>Das Prüfprotokoll nennt die Aufnahme %1, die nicht im Speicher ist: Etwas anderes als Intake hat sie entfernt.</translation>
    </message>
    <message>
        <source>The audit log was cut: entry %1 and all after it are gone.</source>
        <translation>Das Prüfprotokoll wurde gekürzt: Eintrag %1 und alle danach fehlen.</translation>
    </message>
    <message>
        <source>The end of the audit log was lost</source>
        <translation>Das Ende des Prüfprotokolls ging verloren</translation>
    </message>
    <message>
        <source>The key of the store was changed</source>
        <translation>Der Schlüssel des Speichers wurde gewechselt</translation>
    </message>
    <message>
        <source>The mark of the audit log’s end was lost, so its last entries may be gone.</source>
        <translation>Die Endmarke des Prüfprotokolls ging verloren; seine letzten Einträge fehlen also vielleicht.</translation>
    </message>
    <message>
        <source>The store was damaged and mended</source>
        <translation>Beschädigten Speicher repariert</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Falsche PIN</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Accepted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Another term</source>
        <translation>Andere Bezeichnung</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Pflegeperson</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient/in</translation>
    </message>
    <message>
        <source>Dr</source>
        <translation>Dr.</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Freund/in</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Großelternteil</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Vormund</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Intersex</source>
        <translation>Intergeschlechtlich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>Miss</source>
        <translation>Frau (Miss)</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>Mrs</source>
        <translation>Frau (Mrs)</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Mx</source>
        <translation>Mx</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Nachbar/in</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation>Nichtbinär</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Elternteil</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Elternteil oder Vormund</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner/in</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Prof</source>
        <translation>Prof.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rev</source>
        <translation>Pfr.</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Geschwister</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Ehepartner/in</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Dienstlich</translation>
    </message>
    <message>
        <source>he/him</source>
        <translation>er/ihm</translation>
    </message>
    <message>
        <source>he/they</source>
        <translation>er/they</translation>
    </message>
    <message>
        <source>she/her</source>
        <translation>sie/ihr</translation>
    </message>
    <message>
        <source>she/they</source>
        <translation>sie/they</translation>
    </message>
    <message>
        <source>they/them</source>
        <translation>they/them</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>It works: %1 knows this token, which has %2 requests a minute. Nothing was created.</source>
        <translation>Es funktioniert: %1 kennt dieses Token; es hat %2 Anfragen pro Minute. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>It works: %1 knows this token. Nothing was created.</source>
        <translation>Es funktioniert: %1 kennt dieses Token. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the address, and whether this computer is on the network.</source>
        <translation>Es wurde kein Server dieses Namens gefunden. Prüfen Sie die Adresse und ob dieser Computer mit dem Netzwerk verbunden ist.</translation>
    </message>
    <message>
        <source>Something answered, and it is not the API. Check the address: mostly it ends with /v1.</source>
        <translation>Etwas hat geantwortet, aber nicht die API. Prüfen Sie die Adresse: Meist endet sie mit /v1.</translation>
    </message>
    <message>
        <source>The computer at this address does not take the connection. Check the address and its port.</source>
        <translation>Der Computer unter dieser Adresse nimmt die Verbindung nicht an. Prüfen Sie die Adresse und ihren Port.</translation>
    </message>
    <message>
        <source>The network’s proxy does not let the connection through. Ask whoever runs your network.</source>
        <translation>Der Proxy des Netzwerks lässt die Verbindung nicht durch. Wenden Sie sich an die Netzwerkbetreuung.</translation>
    </message>
    <message>
        <source>The network’s proxy wants a login first. Ask whoever runs your network.</source>
        <translation>Der Proxy des Netzwerks verlangt zuerst eine Anmeldung. Wenden Sie sich an die Netzwerkbetreuung.</translation>
    </message>
    <message>
        <source>The server answered with %1, which is no proper answer. Try again later, and check the address.</source>
        <translation>Der Server hat mit %1 geantwortet, was keine richtige Antwort ist. Versuchen Sie es später erneut und prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The server did not answer. Check the network and the address, and try again.</source>
        <translation>Der Server hat nicht geantwortet. Prüfen Sie das Netzwerk und die Adresse und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server is there and does not know this token. Check that all of it was copied, and that it was not revoked.</source>
        <translation>Der Server ist da, kennt dieses Token aber nicht. Prüfen Sie, ob es vollständig kopiert und nicht widerrufen wurde.</translation>
    </message>
    <message>
        <source>The server knows the token and does not let it see clients. Ask whoever made the token for one that may.</source>
        <translation>Der Server kennt das Token, lässt es aber keine Klientenakten sehen. Bitten Sie dort, wo das Token erstellt wurde, um eines, das es darf.</translation>
    </message>
    <message>
        <source>The server knows the token, and others have used up its requests for this minute. An API key of its own for each computer prevents that.</source>
        <translation>Der Server kennt das Token, aber andere haben dessen Anfragen für diese Minute aufgebraucht. Ein eigener API-Schlüssel für jeden Computer verhindert das.</translation>
    </message>
    <message>
        <source>The server’s name is written with letters that can look like others. Spelled out it is %1. Give it your token only if that is the server you mean.</source>
        <translation>Der Name des Servers enthält Buchstaben, die wie andere aussehen können. Ausgeschrieben lautet er %1. Geben Sie ihm Ihr Token nur, wenn Sie diesen Server meinen.</translation>
    </message>
    <message>
        <source>There is a server, and at this address it has no clients. Check the end of the address: mostly it is /v1.</source>
        <translation>Es gibt einen Server, aber unter dieser Adresse hat er keine Klientenakten. Prüfen Sie das Ende der Adresse: Meist lautet es /v1.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Accepted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>ConsentAdviser</name>
    <message>
        <source>Consent to the privacy policy: %1, asked %2</source>
        <translation>Einwilligung in die Datenschutzerklärung: %1, gefragt am %2</translation>
    </message>
    <message>
        <source>Consent to the privacy policy: %1, asked %2 by %3</source>
        <comment>%3 are initials</comment>
        <translation>Einwilligung in die Datenschutzerklärung: %1, gefragt am %2 von %3</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Do you mean %1?</source>
        <translation>Meinen Sie %1?</translation>
    </message>
    <message>
        <source>Do you mean one of these? %1</source>
        <translation>Meinen Sie eines davon? %1</translation>
    </message>
    <message>
        <source>More than one country may be meant: %1.</source>
        <translation>Mehrere Länder kommen infrage: %1.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>%1 %2 has %3 days.</source>
        <comment>a month and a year</comment>
        <translation>Der %1 %2 hat %3 Tage.</translation>
    </message>
    <message>
        <source>%1 has %2 days.</source>
        <comment>a month</comment>
        <translation>Der %1 hat %2 Tage.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a date in words and the age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, and the year?</source>
        <comment>a day and its month</comment>
        <translation>%1, und das Jahr?</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>Es gibt keinen Monat %1.</translation>
    </message>
    <message>
        <source>There is no year 0000.</source>
        <translation>Es gibt kein Jahr 0000.</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>z. B. %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 %2</source>
        <comment>label and row number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <translation>Adresszeile 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <translation>Adresszeile 2</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnhinweis</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Klienten-ID</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Kontaktname</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Kontakttelefon</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Landesvorwahl</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Dosage</source>
        <translation>Dosierung</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Gender identity</source>
        <translation>Geschlechtsidentität</translation>
    </message>
    <message>
        <source>Intolerance</source>
        <translation>Unverträglichkeit</translation>
    </message>
    <message>
        <source>Intolerances</source>
        <translation>Unverträglichkeiten</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone id</source>
        <translation>Telefon-ID</translation>
    </message>
    <message>
        <source>Phone type</source>
        <translation>Telefonart</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Primary phone</source>
        <translation>Haupttelefon</translation>
    </message>
    <message>
        <source>Privacy policy consent</source>
        <translation>Einwilligung Datenschutz</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Referral description</source>
        <translation>Angaben zur Überweisung</translation>
    </message>
    <message>
        <source>Referral type</source>
        <translation>Überweisungsart</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Überwiesen von</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesstaat</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Anrede</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>%1 %2: F2</source>
        <comment>an offer, and what F2 does about it</comment>
        <translation>%1 %2: F2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>noch zu fragen</translation>
    </message>
    <message>
        <source>to ask</source>
        <comment>stands beside a label</comment>
        <translation>zu fragen</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1: declined, asked %2</source>
        <translation>%1: keine Angabe, gefragt am %2</translation>
    </message>
    <message>
        <source>%1: declined, asked %2 by %3</source>
        <comment>%3 are initials</comment>
        <translation>%1: keine Angabe, gefragt am %2 von %3</translation>
    </message>
    <message>
        <source>%1: none, asked %2</source>
        <translation>%1: keine, gefragt am %2</translation>
    </message>
    <message>
        <source>%1: none, asked %2 by %3</source>
        <comment>%3 are initials</comment>
        <translation>%1: keine, gefragt am %2 von %3</translation>
    </message>
</context>
<context>
    <name>HealthChoice</name>
    <message>
        <source>Declined</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Keine Allergien bekannt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>These</source>
        <translation>Folgende</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Certainly not created; it is stored and waits to be sent.</source>
        <translation>Sicher nicht angelegt; die Aufnahme ist gespeichert und wartet auf das Senden.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Create one client from a JSON file or standard input, and print the record.</source>
        <translation>Eine Klientenakte aus einer JSON-Datei oder der Standardeingabe anlegen und den Datensatz ausgeben.</translation>
    </message>
    <message>
        <source>Created, or done.</source>
        <translation>Angelegt oder erledigt.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Exit-Codes:</translation>
    </message>
    <message>
        <source>Intake creates a clinic’s clients through its practice-management API.</source>
        <translation>Intake legt die Klientenakten einer Praxis über deren Praxisverwaltungs-API an.</translation>
    </message>
    <message>
        <source>List what is not created yet: id, times and state of each; with --names the names.</source>
        <translation>Auflisten, was noch nicht angelegt ist: ID, Zeiten und Stand; mit --names auch die Namen.</translation>
    </message>
    <message>
        <source>List who did what to which intake when, a line each.</source>
        <translation>Auflisten, wer wann was mit welcher Aufnahme getan hat, je eine Zeile.</translation>
    </message>
    <message>
        <source>Not known whether the client was created; look before trying again.</source>
        <translation>Unklar, ob die Klientenakte angelegt wurde; bitte nachsehen, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>Das Fenster öffnen.</translation>
    </message>
    <message>
        <source>Options, before or after the command:</source>
        <translation>Optionen, vor oder nach dem Befehl:</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Say whether that log is whole, or which entry is the first that does not fit.</source>
        <translation>Sagen, ob dieses Protokoll unversehrt ist oder welcher Eintrag als erster nicht passt.</translation>
    </message>
    <message>
        <source>Send what waits now, look for what is unknown, and list what is left.</source>
        <translation>Wartendes jetzt senden, nach Unklarem suchen und auflisten, was übrig ist.</translation>
    </message>
    <message>
        <source>Serve the practice server on this computer, and print its address.</source>
        <translation>Den Übungsserver auf diesem Computer starten und seine Adresse ausgeben.</translation>
    </message>
    <message>
        <source>The address of the API, with its /v1.</source>
        <translation>Die Adresse der API, mit ihrem /v1.</translation>
    </message>
    <message>
        <source>The audit log is not as it was written.</source>
        <translation>Das Prüfprotokoll ist nicht so, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>The checks found problems; nothing was sent.</source>
        <translation>Die Prüfung hat Mängel gefunden; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The command cannot be carried out as it was given.</source>
        <translation>Der Befehl lässt sich so nicht ausführen.</translation>
    </message>
    <message>
        <source>The file with the passphrase; no one else may be able to read it.</source>
        <translation>Die Datei mit der Passphrase; niemand sonst darf sie lesen können.</translation>
    </message>
    <message>
        <source>The file with the token; no one else may be able to read it.</source>
        <translation>Die Datei mit dem Token; niemand sonst darf sie lesen können.</translation>
    </message>
    <message>
        <source>The folder that holds everything Intake stores.</source>
        <translation>Der Ordner, in dem alles liegt, was Intake speichert.</translation>
    </message>
    <message>
        <source>The language of the screen, as in en or de.</source>
        <translation>Die Sprache der Oberfläche, etwa en oder de.</translation>
    </message>
    <message>
        <source>The port of practice-server; without it a free one.</source>
        <translation>Der Port für practice-server; ohne Angabe ein freier.</translation>
    </message>
    <message>
        <source>The practice server could not start.</source>
        <translation>Der Übungsserver konnte nicht starten.</translation>
    </message>
    <message>
        <source>The server refused the record.</source>
        <translation>Der Server hat den Datensatz abgelehnt.</translation>
    </message>
    <message>
        <source>The store, the passphrase or the token file cannot be used.</source>
        <translation>Speicher, Passphrase oder Tokendatei sind nicht nutzbar.</translation>
    </message>
    <message>
        <source>Use the built-in practice server; nothing leaves this computer.</source>
        <translation>Den eingebauten Übungsserver verwenden; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>With audit: is the log as it was written?</source>
        <translation>Mit audit: Ist das Protokoll so, wie es geschrieben wurde?</translation>
    </message>
    <message>
        <source>With queue: first and last names too.</source>
        <translation>Mit queue: auch Vor- und Nachnamen.</translation>
    </message>
    <message>
        <source>With queue: send what waits, and look for what is unknown.</source>
        <translation>Mit queue: Wartendes senden und nach Unklarem suchen.</translation>
    </message>
</context>
<context>
    <name>Intake::AddressAdviser</name>
    <message>
        <source>%1 is in %2, not in %3.</source>
        <comment>postcode, the states it is in, the state given</comment>
        <translation>%1 gehört zu %2, nicht zu %3.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>states</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Is this right? A usual one: %1 (%2).</source>
        <translation>Stimmt das? Üblich ist etwa: %1 (%2).</translation>
    </message>
    <message>
        <source>Not in the list for %1. It stays as typed.</source>
        <translation>Nicht in der Liste für %1. Es bleibt, wie eingegeben.</translation>
    </message>
    <message>
        <source>Usually not part of an address (%1). It stays as typed.</source>
        <translation>Gehört meist nicht zu einer Adresse (%1). Bleibt wie eingegeben.</translation>
    </message>
    <message>
        <source>Usually part of an address (%1).</source>
        <translation>Gehört meist zu einer Adresse (%1).</translation>
    </message>
</context>
<context>
    <name>Intake::AlertAdviser</name>
    <message>
        <source>Anaphylaxis: %1</source>
        <translation>Anaphylaxie: %1</translation>
    </message>
    <message>
        <source>Put into the alert. Ctrl+Z there takes it out again.</source>
        <translation>In den Warnhinweis eingetragen. Strg+Z macht es dort rückgängig.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Dort eintragen</translation>
    </message>
    <message>
        <source>Put ‘%1’ into the alert?</source>
        <translation>„%1“ in den Warnhinweis eintragen?</translation>
    </message>
    <message>
        <source>Severe reaction: %1 (%2)</source>
        <translation>Schwere Reaktion: %1 (%2)</translation>
    </message>
    <message>
        <source>The alert is full: it takes %1 characters. Nothing was put there; make room in it first.</source>
        <translation>Der Warnhinweis ist voll: Er fasst %1 Zeichen. Es wurde nichts eingetragen; schaffen Sie dort zuerst Platz.</translation>
    </message>
</context>
<context>
    <name>Intake::AskingCard</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Von Ihrer Administration festgelegt</translation>
    </message>
    <message>
        <source>What must be asked is counted until it is answered, and noted for next time where it was not. Only first and last name ever stand in the way of creating a client. A hidden field is shown again as soon as something stands in it.</source>
        <translation>Was immer zu fragen ist, wird gezählt, bis es beantwortet ist, und sonst für das nächste Mal notiert. Nur Vor- und Nachname sind zum Anlegen einer Klientenakte unbedingt nötig. Ein ausgeblendetes Feld erscheint wieder, sobald etwas darin steht.</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Was gefragt wird</translation>
    </message>
</context>
<context>
    <name>Intake::AskingTable</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Must ask</source>
        <translation>Immer fragen</translation>
    </message>
</context>
<context>
    <name>Intake::ClinicCard</name>
    <message>
        <source>Address of a record</source>
        <translation>Adresse eines Datensatzes</translation>
    </message>
    <message>
        <source>Addresses begin with it. Alone it is sent only where somebody chose it.</source>
        <translation>Adressen beginnen damit. Allein wird es nur gesendet, wenn es jemand gewählt hat.</translation>
    </message>
    <message>
        <source>As in https://app.example.com/records/{id}. The record then has a button that opens it there.</source>
        <translation>Etwa https://app.example.com/records/{id}. Der Datensatz hat dann eine Schaltfläche, die ihn dort öffnet.</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>the word itself</comment>
        <translation>Klient/in</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>Standardland</translation>
    </message>
    <message>
        <source>Intake knows no country of this name. Choose one from the list.</source>
        <translation>Intake kennt kein Land dieses Namens. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>It stands on what is printed.</source>
        <translation>Steht auf allem, was gedruckt wird.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer/in</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Beschäftigte/r</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// and has {id} where the id goes.</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// beginnt und {id} enthält, wo die ID stehen soll.</translation>
    </message>
    <message>
        <source>Your word for the people you serve</source>
        <translation>Ihr Wort für die betreuten Personen</translation>
    </message>
</context>
<context>
    <name>Intake::ConsentAdviser</name>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Note who asked and when?</source>
        <translation>Notieren, wer wann gefragt hat?</translation>
    </message>
    <message>
        <source>Stands as a line in the notes, with your initials.</source>
        <translation>Steht als Zeile in den Notizen, mit Ihren Initialen.</translation>
    </message>
    <message>
        <source>Stands as a line in the notes; add there who asked.</source>
        <translation>Steht als Zeile in den Notizen; ergänzen Sie dort, wer gefragt hat.</translation>
    </message>
    <message>
        <source>The line in the notes follows; see there who asked.</source>
        <translation>Die Zeile in den Notizen wird angepasst; prüfen Sie dort, wer gefragt hat.</translation>
    </message>
    <message>
        <source>The notes are full, so no line was put there.</source>
        <translation>Die Notizen sind voll, daher wurde keine Zeile eingetragen.</translation>
    </message>
</context>
<context>
    <name>Intake::CopyButton</name>
    <message>
        <source>Copied for a minute.</source>
        <translation>Für eine Minute kopiert.</translation>
    </message>
    <message>
        <source>✓ Copied for a minute.</source>
        <translation>✓ Für eine Minute kopiert.</translation>
    </message>
</context>
<context>
    <name>Intake::EntryTable</name>
    <message>
        <source>Ctrl+Shift+Delete removes a row.</source>
        <translation>Strg+Umschalt+Entf entfernt eine Zeile.</translation>
    </message>
    <message>
        <source>Id that comes back</source>
        <translation>Zurückkommende ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number to send</source>
        <translation>Zu sendende Nummer</translation>
    </message>
    <message>
        <source>Row %1: the number to send must be a whole number.</source>
        <translation>Zeile %1: Die zu sendende Nummer muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>Row %1: this name stands in the list already.</source>
        <translation>Zeile %1: Dieser Name steht schon in der Liste.</translation>
    </message>
    <message>
        <source>Row %1: write a name, without a comma.</source>
        <translation>Zeile %1: Geben Sie einen Namen ohne Komma ein.</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Von Ihrer Administration festgelegt</translation>
    </message>
</context>
<context>
    <name>Intake::FamilyAdviser</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Copied from the last person</source>
        <translation>Von der letzten Person übernommen</translation>
    </message>
</context>
<context>
    <name>Intake::FirstRunPage</name>
    <message>
        <source>&amp;Test and go</source>
        <translation>&amp;Testen und starten</translation>
    </message>
    <message>
        <source>As in https://api.example.com/v1</source>
        <translation>Etwa https://api.example.com/v1</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Connect to your server</source>
        <translation>Mit Ihrem Server verbinden</translation>
    </message>
    <message>
        <source>Go on &amp;anyway</source>
        <translation>Trotzdem &amp;fortfahren</translation>
    </message>
    <message>
        <source>Make one API key for each computer, named after the desk: it then has its own 60 requests a minute, and a stolen computer is revoked alone.</source>
        <translation>Erstellen Sie für jeden Computer einen eigenen API-Schlüssel, benannt nach dem Arbeitsplatz: Er hat dann seine eigenen 60 Anfragen pro Minute, und wird ein Computer gestohlen, muss nur sein Schlüssel widerrufen werden.</translation>
    </message>
    <message>
        <source>Not now? Nothing leaves this computer in either case.</source>
        <translation>Nicht jetzt? In beiden Fällen verlässt nichts diesen Computer.</translation>
    </message>
    <message>
        <source>Paste the token here.</source>
        <translation>Fügen Sie das Token hier ein.</translation>
    </message>
    <message>
        <source>Server’s address</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>T&amp;ype first, connect later</source>
        <translation>&amp;Erst eingeben, später verbinden</translation>
    </message>
    <message>
        <source>Token (API key)</source>
        <translation>Token (API-Schlüssel)</translation>
    </message>
    <message>
        <source>Try it on the &amp;practice server</source>
        <translation>Auf dem Übungsserver aus&amp;probieren</translation>
    </message>
    <message>
        <source>Write the server’s address here.</source>
        <translation>Geben Sie hier die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>You need a token, and the address if yours is another. It takes a minute, and is asked once.</source>
        <translation>Sie brauchen ein Token, und die Adresse, wenn Ihre eine andere ist. Es dauert eine Minute und wird nur einmal gefragt.</translation>
    </message>
</context>
<context>
    <name>Intake::GoToField</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Go to a field: type a part of its name</source>
        <translation>Zu einem Feld gehen: Teil des Namens eingeben</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Zum Feld gehen</translation>
    </message>
    <message>
        <source>No field is called that.</source>
        <translation>Kein Feld heißt so.</translation>
    </message>
</context>
<context>
    <name>Intake::GuardianQuestions</name>
    <message>
        <source>%1, as asked above?</source>
        <comment>a parent&apos;s or guardian&apos;s name</comment>
        <translation>%1, wie oben erfragt?</translation>
    </message>
    <message>
        <source>, asked %1 by %2</source>
        <comment>a day and initials; stands behind an answer</comment>
        <translation>, gefragt am %1 von %2</translation>
    </message>
    <message>
        <source>Consent is given by: </source>
        <translation>Einwilligung erteilt durch: </translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Elternteil oder Vormund</translation>
    </message>
    <message>
        <source>Parent or guardian is</source>
        <translation>Elternteil oder Vormund ist</translation>
    </message>
    <message>
        <source>Parent or guardian: </source>
        <translation>Elternteil oder Vormund: </translation>
    </message>
    <message>
        <source>Phone and email belong to</source>
        <translation>Telefon und E-Mail von</translation>
    </message>
    <message>
        <source>Phone and email belong to: </source>
        <translation>Telefon und E-Mail von: </translation>
    </message>
    <message>
        <source>The client is under 18. Your answers stand in the notes.</source>
        <translation>Klientenakte einer Person unter 18 Jahren. Ihre Antworten stehen in den Notizen.</translation>
    </message>
    <message>
        <source>The notes are full, so this answer is not kept.</source>
        <translation>Die Notizen sind voll, daher bleibt diese Antwort nicht erhalten.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Who consents</source>
        <translation>Wer willigt ein</translation>
    </message>
</context>
<context>
    <name>Intake::HealthBlock</name>
    <message numerus="yes">
        <source>%n allergies are listed. Remove them first, or choose These.</source>
        <translation>
            <numerusform>%n Allergie ist aufgeführt. Entfernen Sie sie zuerst oder wählen Sie „Folgende“.</numerusform>
            <numerusform>%n Allergien sind aufgeführt. Entfernen Sie sie zuerst oder wählen Sie „Folgende“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intolerances are listed. Remove them first, or choose These.</source>
        <translation>
            <numerusform>%n Unverträglichkeit ist aufgeführt. Entfernen Sie sie zuerst oder wählen Sie „Folgende“.</numerusform>
            <numerusform>%n Unverträglichkeiten sind aufgeführt. Entfernen Sie sie zuerst oder wählen Sie „Folgende“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medications are listed. Remove them first, or choose These.</source>
        <translation>
            <numerusform>%n Medikament ist aufgeführt. Entfernen Sie es zuerst oder wählen Sie „Folgende“.</numerusform>
            <numerusform>%n Medikamente sind aufgeführt. Entfernen Sie sie zuerst oder wählen Sie „Folgende“.</numerusform>
        </translation>
    </message>
    <message>
        <source>A medication is listed. Remove it first, or choose These.</source>
        <translation>Ein Medikament ist aufgeführt. Entfernen Sie es zuerst oder wählen Sie „Folgende“.</translation>
    </message>
    <message>
        <source>An allergy is listed. Remove it first, or choose These.</source>
        <translation>Eine Allergie ist aufgeführt. Entfernen Sie sie zuerst oder wählen Sie „Folgende“.</translation>
    </message>
    <message>
        <source>An intolerance is listed. Remove it first, or choose These.</source>
        <translation>Eine Unverträglichkeit ist aufgeführt. Entfernen Sie sie zuerst oder wählen Sie „Folgende“.</translation>
    </message>
    <message>
        <source>Goes into the record as the allergy %1.</source>
        <translation>Kommt als Allergie %1 in die Akte.</translation>
    </message>
    <message>
        <source>Stands as a line in the notes, for the record has no place of its own for it.</source>
        <translation>Steht als Zeile in den Notizen, denn die Akte hat dafür kein eigenes Feld.</translation>
    </message>
    <message>
        <source>The notes are full, so no line was put there. Say it there in your own words.</source>
        <translation>Die Notizen sind voll, daher wurde keine Zeile eingetragen. Vermerken Sie es dort in eigenen Worten.</translation>
    </message>
</context>
<context>
    <name>Intake::HealthChoice</name>
    <message>
        <source>Declined</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Keine Allergien bekannt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>These</source>
        <translation>Folgende</translation>
    </message>
</context>
<context>
    <name>Intake::IntakeForm</name>
    <message>
        <source>Ask next time: %1</source>
        <translation>Beim nächsten Mal fragen: %1</translation>
    </message>
    <message>
        <source>Edit the clinic’s lists</source>
        <translation>Listen der Praxis bearbeiten</translation>
    </message>
    <message>
        <source>Referral type and tags: the clinic has no lists of them yet.</source>
        <translation>Überweisungsart und Schlagwörter: Die Praxis hat dafür noch keine Listen.</translation>
    </message>
    <message>
        <source>Set up lists</source>
        <translation>Listen einrichten</translation>
    </message>
    <message>
        <source>This says there are none, and another is listed. Remove one of them.</source>
        <translation>Hier steht, es gebe keine, und doch ist eine weitere aufgeführt. Entfernen Sie einen der Einträge.</translation>
    </message>
    <message>
        <source>Type numbers</source>
        <translation>Nummern eingeben</translation>
    </message>
</context>
<context>
    <name>Intake::IntakePage</name>
    <message numerus="yes">
        <source>%n still to ask</source>
        <translation>
            <numerusform>%n noch zu fragen</numerusform>
            <numerusform>%n noch zu fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix: %1</source>
        <translation>
            <numerusform>%n zu korrigieren: %1</numerusform>
            <numerusform>%n zu korrigieren: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create client</source>
        <translation>Klientenakte &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Fill from the clipboard</source>
        <translation>Aus &amp;Zwischenablage füllen</translation>
    </message>
    <message>
        <source>&amp;Read back</source>
        <translation>Vor&amp;lesen</translation>
    </message>
    <message>
        <source>Another of the same family: begins with this address, emergency contact, phone and referral</source>
        <translation>Weitere Person derselben Familie: übernimmt Adresse, Notfallkontakt, Telefon und Überweisung</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message numerus="yes">
        <source>Draft · %n field(s)</source>
        <translation>
            <numerusform>Entwurf · %n Feld</numerusform>
            <numerusform>Entwurf · %n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Neue Aufnahme</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>Nicht angelegt</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Noch nichts eingegeben.</translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation>Bereit zum Anlegen</translation>
    </message>
    <message>
        <source>Same fa&amp;mily</source>
        <translation>Gleiche Fa&amp;milie</translation>
    </message>
    <message>
        <source>Sending. What you typed stays here; you can go on typing when the answer has come.</source>
        <translation>Wird gesendet. Ihre Eingaben bleiben hier; Sie können weitertippen, wenn die Antwort da ist.</translation>
    </message>
    <message>
        <source>Waiting, not created yet</source>
        <translation>Wartet, noch nicht angelegt</translation>
    </message>
</context>
<context>
    <name>Intake::KeyCard</name>
    <message numerus="yes">
        <source>%n copy(s) of a damaged store in the data folder would still open by the old key. They are deleted when the key is changed.</source>
        <translation>
            <numerusform>%n Kopie eines beschädigten Speichers im Datenordner ließe sich noch mit dem alten Schlüssel öffnen. Sie wird gelöscht, wenn der Schlüssel gewechselt wird.</numerusform>
            <numerusform>%n Kopien eines beschädigten Speichers im Datenordner ließen sich noch mit dem alten Schlüssel öffnen. Sie werden gelöscht, wenn der Schlüssel gewechselt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the ke&amp;y</source>
        <translation>Schlüssel wechsel&amp;n</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase, the same again</source>
        <translation>Neue Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>Nobody has said who is at the desk, so the key cannot be changed. Close the settings, press F9 and give your PIN.</source>
        <translation>Niemand hat gesagt, wer am Empfang ist, also kann der Schlüssel nicht gewechselt werden. Schließen Sie die Einstellungen, drücken Sie F9 und geben Sie Ihre PIN ein.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer now, so there is no key to change.</source>
        <translation>Auf diesem Computer wird jetzt nichts aufbewahrt, also gibt es keinen Schlüssel zu wechseln.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN von %1</translation>
    </message>
    <message>
        <source>PIN of whoever is at the desk</source>
        <translation>PIN der Person am Empfang</translation>
    </message>
    <message>
        <source>Passphrase of today, or recovery key</source>
        <translation>Heutige Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Type the passphrase of today or the recovery key.</source>
        <translation>Geben Sie die heutige Passphrase oder den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>Type your PIN: whoever changes the key sees the new recovery key.</source>
        <translation>Geben Sie Ihre PIN ein: Wer den Schlüssel wechselt, sieht den neuen Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>What is typed on this computer is sealed with a key. Change it when somebody else may know the recovery key or the passphrase, or when the recovery key is lost. All is then sealed anew, you get a new recovery key, and the old one opens nothing any more.</source>
        <translation>Was auf diesem Computer eingegeben wird, ist mit einem Schlüssel versiegelt. Wechseln Sie ihn, wenn jemand anderes den Wiederherstellungsschlüssel oder die Passphrase kennen könnte oder wenn der Wiederherstellungsschlüssel verloren ist. Alles wird dann neu versiegelt, Sie erhalten einen neuen Wiederherstellungsschlüssel, und der alte öffnet nichts mehr.</translation>
    </message>
</context>
<context>
    <name>Intake::KeysPanel</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Intake::ListsCard</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Medications and allergies that were typed here and kept. Delete removes the chosen one.</source>
        <translation>Medikamente und Allergien, die hier eingegeben und gemerkt wurden. Entf entfernt den gewählten Eintrag.</translation>
    </message>
    <message>
        <source>Referral types</source>
        <translation>Überweisungsarten</translation>
    </message>
    <message>
        <source>Remove the &amp;word</source>
        <translation>&amp;Wort entfernen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The server knows referral types and tags by number and does not tell their names. Write down here what your clinic uses. The id that comes back is learned when a client is created.</source>
        <translation>Der Server kennt Überweisungsarten und Schlagwörter nur als Nummern und nennt keine Namen. Tragen Sie hier ein, was Ihre Praxis verwendet. Die zurückkommende ID wird gelernt, wenn eine Klientenakte angelegt wird.</translation>
    </message>
    <message>
        <source>Your own suggestions</source>
        <translation>Eigene Vorschläge</translation>
    </message>
</context>
<context>
    <name>Intake::LockPage</name>
    <message>
        <source>&amp;Lock the screen of this computer</source>
        <translation>&amp;Bildschirm dieses Computers sperren</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>Wieder &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Five PINs in a row were wrong. Lock this computer’s screen and open it again with its own password: Intake opens with it. All PINs work again then.</source>
        <translation>Fünf PINs in Folge waren falsch. Sperren Sie den Bildschirm dieses Computers und öffnen Sie ihn mit seinem eigenen Passwort wieder: Intake öffnet sich dann mit. Danach gelten alle PINs wieder.</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Intake is locked</source>
        <translation>Intake ist gesperrt</translation>
    </message>
    <message>
        <source>Nobody is chosen yet: press the first letter of the initials.</source>
        <translation>Noch ist niemand gewählt: Drücken Sie den ersten Buchstaben der Initialen.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN von %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Geben Sie Ihre PIN ein.</translation>
    </message>
    <message>
        <source>Use a &amp;PIN</source>
        <translation>&amp;PIN verwenden</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>&amp;Passphrase verwenden</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key</source>
        <translation>&amp;Wiederherstellungsschlüssel verwenden</translation>
    </message>
    <message>
        <source>Who is at the desk? A letter chooses.</source>
        <translation>Wer ist am Empfang? Ein Buchstabe wählt aus.</translation>
    </message>
</context>
<context>
    <name>Intake::LookCard</name>
    <message>
        <source>As the computer’s</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Compact, for small screens</source>
        <translation>Kompakt, für kleine Bildschirme</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Darstellung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstände</translation>
    </message>
</context>
<context>
    <name>Intake::MainWindow</name>
    <message>
        <source>%1 is added.</source>
        <translation>%1 ist hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is at the desk</source>
        <translation>%1 ist am Empfang</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) are not created yet.</source>
        <translation>
            <numerusform>%Ln Klientenakte ist noch nicht angelegt.</numerusform>
            <numerusform>%Ln Klientenakten sind noch nicht angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. They are in the list.</source>
        <translation>
            <numerusform>%Ln Klientenakte von früher ist noch nicht angelegt. Sie finden sie in der Liste.</numerusform>
            <numerusform>%Ln Klientenakten von früher sind noch nicht angelegt. Sie finden sie in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. This is the last.</source>
        <translation>
            <numerusform>%Ln Klientenakte von früher ist noch nicht angelegt: diese hier.</numerusform>
            <numerusform>%Ln Klientenakten von früher sind noch nicht angelegt. Dies ist die letzte davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) have not been touched for 14 days. Keep or discard each: it is there until you do.</source>
        <translation>
            <numerusform>%Ln Entwurf ist seit 14 Tagen unberührt. Behalten oder verwerfen Sie ihn: Bis dahin bleibt er da.</numerusform>
            <numerusform>%Ln Entwürfe sind seit 14 Tagen unberührt. Behalten oder verwerfen Sie jeden: Bis dahin bleibt er da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) cannot be opened: damaged, or changed from outside. They are left as they are and never sent. Whoever looks after this computer can restore the data folder from a backup.</source>
        <translation>
            <numerusform>%Ln Aufnahme lässt sich nicht öffnen: beschädigt oder von außen geändert. Sie bleibt, wie sie ist, und wird nie gesendet. Die Betreuung dieses Computers kann den Datenordner aus einer Sicherungskopie wiederherstellen.</numerusform>
            <numerusform>%Ln Aufnahmen lassen sich nicht öffnen: beschädigt oder von außen geändert. Sie bleiben, wie sie sind, und werden nie gesendet. Die Betreuung dieses Computers kann den Datenordner aus einer Sicherungskopie wiederherstellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) may have been created already: look in the list before typing them again.</source>
        <translation>
            <numerusform>%Ln Aufnahme wurde vielleicht schon angelegt: Sehen Sie in der Liste nach, bevor Sie sie neu eingeben.</numerusform>
            <numerusform>%Ln Aufnahmen wurden vielleicht schon angelegt: Sehen Sie in der Liste nach, bevor Sie sie neu eingeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(ies) left.</source>
        <comment>of typing a PIN</comment>
        <translation>
            <numerusform>Noch %Ln Versuch.</numerusform>
            <numerusform>Noch %Ln Versuche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled from the clipboard.</source>
        <translation>
            <numerusform>%n Feld aus der Zwischenablage gefüllt.</numerusform>
            <numerusform>%n Felder aus der Zwischenablage gefüllt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) had been changed since and stay as they are.</source>
        <translation>
            <numerusform>%n Feld war inzwischen geändert und bleibt, wie es ist.</numerusform>
            <numerusform>%n Felder waren inzwischen geändert und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token holds until Intake is closed: this computer has no keychain that would keep it.</source>
        <translation>Ein Token gilt, bis Intake geschlossen wird: Dieser Computer hat keinen Schlüsselbund, der es aufbewahren würde.</translation>
    </message>
    <message>
        <source>A token is kept, entered %1.</source>
        <translation>Ein Token ist gespeichert, eingegeben am %1.</translation>
    </message>
    <message>
        <source>All settings in the file stand here already.</source>
        <translation>Alle Einstellungen in der Datei gelten hier bereits.</translation>
    </message>
    <message>
        <source>All that the clipboard says stands in the form already.</source>
        <translation>Alles aus der Zwischenablage steht bereits im Formular.</translation>
    </message>
    <message>
        <source>All that was typed is kept. What waits is sent only while Intake is open.</source>
        <translation>Alle Eingaben bleiben erhalten. Wartendes wird nur gesendet, solange Intake geöffnet ist.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Choose a PIN of 4 to 12 digits.</source>
        <translation>Wählen Sie eine PIN mit 4 bis 12 Ziffern.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Connected to %1. The settings open with %2 at any time.</source>
        <translation>Verbunden mit %1. Die Einstellungen öffnen sich jederzeit mit %2.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Copied from %1: address, emergency contact, phone and referral, as far as they were there. Each field says so until you change or confirm it.</source>
        <translation>Übernommen von %1: Adresse, Notfallkontakt, Telefon und Überweisung, soweit vorhanden. Jedes Feld zeigt das an, bis Sie es ändern oder bestätigen.</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <comment>when</comment>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discarded: %1</source>
        <translation>Verworfen: %1</translation>
    </message>
    <message>
        <source>Enter address and token</source>
        <translation>Adresse und Token eingeben</translation>
    </message>
    <message>
        <source>Enter another token</source>
        <translation>Anderes Token eingeben</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Trotzdem fortfahren</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Intake could not be opened anew. Close it and start it again.</source>
        <translation>Intake konnte nicht neu geöffnet werden. Schließen Sie es und starten Sie es erneut.</translation>
    </message>
    <message>
        <source>It is more than ten minutes ago: the intake cannot be brought back.</source>
        <translation>Es ist mehr als zehn Minuten her: Die Aufnahme lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>It is sent once Intake is connected to your server.</source>
        <translation>Gesendet wird, sobald Intake mit Ihrem Server verbunden ist.</translation>
    </message>
    <message>
        <source>It seals what you type on this computer, and Intake asks for it at every start. Nobody can look it up for you.</source>
        <translation>Sie verschlüsselt Ihre Eingaben auf diesem Computer, und Intake fragt bei jedem Start danach. Niemand kann sie für Sie nachsehen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Kept, not tested: the address %1 and the token. The settings, where both can be tested, open with %2.</source>
        <translation>Übernommen, nicht getestet: die Adresse %1 und das Token. Die Einstellungen, in denen sich beides testen lässt, öffnen sich mit %2.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Load settings</source>
        <translation>Einstellungen laden</translation>
    </message>
    <message>
        <source>Look at the oldest</source>
        <translation>Ältesten ansehen</translation>
    </message>
    <message>
        <source>No server is set yet.</source>
        <translation>Es ist noch kein Server eingestellt.</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Noch kein Server</translation>
    </message>
    <message>
        <source>Nobody has touched this draft since %1. Is it still needed?</source>
        <translation>Dieser Entwurf ist seit dem %1 unberührt. Wird er noch gebraucht?</translation>
    </message>
    <message>
        <source>Nobody here has these initials.</source>
        <translation>Diese Initialen hat hier niemand.</translation>
    </message>
    <message>
        <source>Not all that was typed could be saved on this computer: closing loses it.</source>
        <translation>Nicht alle Eingaben konnten auf diesem Computer gespeichert werden: Beim Schließen gehen sie verloren.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Nothing in the clipboard looks like a field of the form, so nothing was changed.</source>
        <translation>Nichts in der Zwischenablage sieht nach einem Feld des Formulars aus, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing is kept. What you type lives only until the window is closed.</source>
        <translation>Nichts wird aufbewahrt. Ihre Eingaben bleiben nur, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Nothing is kept: this computer has no keychain to lock it with. What you type lives only until the window is closed.</source>
        <translation>Nichts wird aufbewahrt: Dieser Computer hat keinen Schlüsselbund zum Absichern. Ihre Eingaben bleiben nur, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Press once more if this is your server.</source>
        <translation>Es wurde noch nichts gesendet. Drücken Sie noch einmal, wenn das Ihr Server ist.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Test once more if this is your server.</source>
        <translation>Es wurde noch nichts gesendet. Testen Sie noch einmal, wenn das Ihr Server ist.</translation>
    </message>
    <message>
        <source>Only what stands in a form is read back. Go back to the form first.</source>
        <translation>Vorgelesen wird nur, was in einem Formular steht. Gehen Sie zuerst zum Formular zurück.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Übungsserver</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer</source>
        <translation>Übung: Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Printing is for records that the server returned. A blank form for when nothing works: Ctrl+Shift+P.</source>
        <translation>Gedruckt werden Datensätze, die der Server zurückgegeben hat. Ein leeres Formular, falls nichts mehr geht: Strg+Umschalt+P.</translation>
    </message>
    <message>
        <source>Recovered, last saved %1, %2.</source>
        <translation>Wiederhergestellt, zuletzt gespeichert um %1, %2.</translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation>Diese Einstellungen speichern</translation>
    </message>
    <message>
        <source>Saved. It is sent once Intake is connected to your server.</source>
        <translation>Gespeichert. Wird gesendet, sobald Intake mit Ihrem Server verbunden ist.</translation>
    </message>
    <message>
        <source>Say first who is at the desk. Then somebody can be added.</source>
        <translation>Geben Sie zuerst an, wer am Empfang ist. Dann kann jemand hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <translation>Sendet an %1</translation>
    </message>
    <message>
        <source>Settings (*.ini)</source>
        <translation>Einstellungen (*.ini)</translation>
    </message>
    <message>
        <source>Somebody here has these initials already. Choose others.</source>
        <translation>Diese Initialen hat hier schon jemand. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>Taken out of the queue</source>
        <translation>Aus der Warteschlange genommen</translation>
    </message>
    <message>
        <source>The PIN of %1 is changed.</source>
        <translation>Die PIN von %1 ist geändert.</translation>
    </message>
    <message>
        <source>The PIN was wrong five times. Lock the window: it is opened by more than a PIN now.</source>
        <translation>Die PIN war fünfmal falsch. Sperren Sie das Fenster: Zum Öffnen reicht eine PIN jetzt nicht mehr.</translation>
    </message>
    <message>
        <source>The client is not created yet. All that you typed is safe; go on with the next one.</source>
        <translation>Die Klientenakte ist noch nicht angelegt. Alle Ihre Eingaben sind sicher; machen Sie mit der nächsten Aufnahme weiter.</translation>
    </message>
    <message>
        <source>The clipboard holds a picture. Copy the words themselves; nothing was changed.</source>
        <translation>Die Zwischenablage enthält ein Bild. Kopieren Sie den Text selbst; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The clipboard holds no plain text, so nothing was changed. Copy the words themselves.</source>
        <translation>Die Zwischenablage enthält keinen reinen Text, daher wurde nichts geändert. Kopieren Sie den Text selbst.</translation>
    </message>
    <message>
        <source>The copy is discarded.</source>
        <translation>Die Kopie ist verworfen.</translation>
    </message>
    <message>
        <source>The file with the passphrase that Intake is started with needs the new one too.</source>
        <translation>Die Datei mit der Passphrase, mit der Intake gestartet wird, braucht auch die neue.</translation>
    </message>
    <message>
        <source>The intakes on this computer are locked</source>
        <translation>Die Aufnahmen auf diesem Computer sind gesperrt</translation>
    </message>
    <message>
        <source>The key is being changed. Go on working.</source>
        <translation>Der Schlüssel wird gewechselt. Arbeiten Sie ruhig weiter.</translation>
    </message>
    <message>
        <source>The key is being changed: %1 of %2 intakes are sealed anew. Go on working.</source>
        <translation>Der Schlüssel wird gewechselt: %1 von %2 Aufnahmen sind neu versiegelt. Arbeiten Sie ruhig weiter.</translation>
    </message>
    <message>
        <source>The key is changed as soon as the server has answered. Go on working.</source>
        <translation>Der Schlüssel wird gewechselt, sobald der Server geantwortet hat. Arbeiten Sie ruhig weiter.</translation>
    </message>
    <message>
        <source>The keychain cannot be asked for a token now: it is locked, or there is none.</source>
        <translation>Der Schlüsselbund kann jetzt nicht nach einem Token gefragt werden: Er ist gesperrt, oder es gibt keinen.</translation>
    </message>
    <message>
        <source>The keychain does not give the token: it is locked, or there is none.</source>
        <translation>Der Schlüsselbund gibt das Token nicht heraus: Er ist gesperrt, oder es gibt keinen.</translation>
    </message>
    <message>
        <source>The keychain is being asked for the token.</source>
        <translation>Der Schlüsselbund wird nach dem Token gefragt.</translation>
    </message>
    <message>
        <source>The settings could not be saved on this computer. They hold until the window is closed.</source>
        <translation>Die Einstellungen konnten auf diesem Computer nicht gespeichert werden. Sie gelten, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>The settings were saved as %1, without the token. Load that file on the other computers.</source>
        <translation>Die Einstellungen wurden als %1 gespeichert, ohne das Token. Laden Sie diese Datei auf den anderen Computern.</translation>
    </message>
    <message>
        <source>The store was opened by its recovery key. Change the key, and it opens without: you get a new recovery key, and the old one opens nothing any more.</source>
        <translation>Der Speicher wurde mit seinem Wiederherstellungsschlüssel geöffnet. Wechseln Sie den Schlüssel, dann öffnet er sich ohne: Sie erhalten einen neuen Wiederherstellungsschlüssel, und der alte öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>The token was not kept yet. Paste it once more if this is your server.</source>
        <translation>Das Token wurde noch nicht gespeichert. Fügen Sie es noch einmal ein, wenn das Ihr Server ist.</translation>
    </message>
    <message>
        <source>The token works, but this computer did not keep it: its keychain is locked, or there is none. The token stays in its field and holds until Intake is closed. Unlock the keychain and test once more; or go on anyway, and enter the token again after the next start.</source>
        <translation>Das Token funktioniert, aber dieser Computer hat es nicht gespeichert: Sein Schlüsselbund ist gesperrt, oder es gibt keinen. Das Token bleibt in seinem Feld stehen und gilt, bis Intake geschlossen wird. Entsperren Sie den Schlüsselbund und testen Sie noch einmal; oder fahren Sie trotzdem fort und geben Sie das Token nach dem nächsten Start erneut ein.</translation>
    </message>
    <message>
        <source>There is no token for this server yet.</source>
        <translation>Für diesen Server gibt es noch kein Token.</translation>
    </message>
    <message>
        <source>There is no token for this server yet. Paste one, then test.</source>
        <translation>Für diesen Server gibt es noch kein Token. Fügen Sie eines ein und testen Sie dann.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet: address, emergency contact, phone and referral are empty.</source>
        <translation>Es gibt noch nichts zu übernehmen: Adresse, Notfallkontakt, Telefon und Überweisung sind leer.</translation>
    </message>
    <message>
        <source>There is nothing to read back yet.</source>
        <translation>Es gibt noch nichts vorzulesen.</translation>
    </message>
    <message>
        <source>This cannot be a token: it must be one word of plain characters.</source>
        <translation>Das kann kein Token sein: Es muss ein einziges Wort aus einfachen Zeichen sein.</translation>
    </message>
    <message>
        <source>This cannot be a token: it must be one word of plain characters. Nothing was changed.</source>
        <translation>Das kann kein Token sein: Es muss ein einziges Wort aus einfachen Zeichen sein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This client was just being sent, so the change came too late. Look at what becomes of it.</source>
        <translation>Diese Klientenakte wurde gerade gesendet, die Änderung kam also zu spät. Sehen Sie nach, was daraus wird.</translation>
    </message>
    <message>
        <source>This computer did not keep the token: its keychain is locked, or there is none. The token holds until Intake is closed. Unlock the keychain and keep the token in the settings, or enter it again after the next start.</source>
        <translation>Dieser Computer hat das Token nicht gespeichert: Sein Schlüsselbund ist gesperrt, oder es gibt keinen. Das Token gilt, bis Intake geschlossen wird. Entsperren Sie den Schlüsselbund und speichern Sie das Token in den Einstellungen, oder geben Sie es nach dem nächsten Start erneut ein.</translation>
    </message>
    <message>
        <source>This computer has no font for %1. On paper their codes stand instead. Whoever looks after this computer can install the font.</source>
        <translation>Dieser Computer hat keine Schrift für %1. Auf dem Papier stehen stattdessen die Codes. Wer diesen Computer betreut, kann die Schrift installieren.</translation>
    </message>
    <message>
        <source>This could not be stored now. Nothing was changed. Try again.</source>
        <translation>Das konnte jetzt nicht gespeichert werden. Es wurde nichts geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is not the PIN. Nothing was changed.</source>
        <translation>Das ist nicht die PIN. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Type one to four letters as initials.</source>
        <translation>Geben Sie ein bis vier Buchstaben als Initialen ein.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use the real server</source>
        <translation>Echten Server verwenden</translation>
    </message>
    <message>
        <source>Work without saving</source>
        <translation>Ohne Speichern arbeiten</translation>
    </message>
    <message>
        <source>You are changing it, so it is a draft again. It goes when you press Create client.</source>
        <translation>Sie ändern die Aufnahme, daher ist sie wieder ein Entwurf. Gesendet wird, wenn Sie „Klientenakte anlegen“ drücken.</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>angelegt am %1</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>zu klären</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert um %1</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
</context>
<context>
    <name>Intake::NoneAdviser</name>
    <message>
        <source>Choose it</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose ‘No known allergies’ instead?</source>
        <translation>Stattdessen „Keine Allergien bekannt“ wählen?</translation>
    </message>
    <message>
        <source>Choose ‘None’ instead?</source>
        <translation>Stattdessen „Keine“ wählen?</translation>
    </message>
</context>
<context>
    <name>Intake::Paperwork</name>
    <message>
        <source>A day at the desk</source>
        <translation>Ein Tag am Empfang</translation>
    </message>
    <message>
        <source>Intake form</source>
        <translation>Aufnahmeformular</translation>
    </message>
    <message>
        <source>Intake record</source>
        <translation>Aufnahmedatensatz</translation>
    </message>
    <message>
        <source>It was given to the printer.</source>
        <translation>An den Drucker übergeben.</translation>
    </message>
    <message>
        <source>It was written to the file that you named, not to paper.</source>
        <translation>Es wurde in die von Ihnen genannte Datei geschrieben, nicht auf Papier.</translation>
    </message>
    <message>
        <source>Nothing was saved. The system says: %1. Save it again in another folder.</source>
        <translation>Es wurde nichts gespeichert. Das System meldet: %1. Speichern Sie erneut in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk is full. Make room or save it again on another disk.</source>
        <translation>Es wurde nichts gespeichert: Der Datenträger ist voll. Schaffen Sie Platz oder speichern Sie erneut auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server’s own words of this record are not kept here.</source>
        <translation>Es wurde nichts gespeichert: Die Worte des Servers zu diesem Datensatz werden hier nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing was saved: this folder does not exist any more. Save it again in another folder.</source>
        <translation>Es wurde nichts gespeichert: Diesen Ordner gibt es nicht mehr. Speichern Sie erneut in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing was saved: you may not write in this folder. Save it again in another folder.</source>
        <translation>Es wurde nichts gespeichert: Sie dürfen in diesen Ordner nicht schreiben. Speichern Sie erneut in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>Save a copy of the record</source>
        <translation>Kopie des Datensatzes speichern</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Tag speichern</translation>
    </message>
    <message>
        <source>Saved as %1 in %2</source>
        <comment>file, folder</comment>
        <translation>Gespeichert als %1 in %2</translation>
    </message>
    <message>
        <source>The part of Intake that prints is not on this computer. Save as PDF works without it.</source>
        <translation>Der Teil von Intake, der druckt, fehlt auf diesem Computer. „Als PDF speichern“ funktioniert auch ohne ihn.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed; the record is safe. Look at the printer, or save it as PDF.</source>
        <translation>Der Drucker hat den Auftrag nicht angenommen. Es wurde nichts gedruckt; der Datensatz ist sicher. Sehen Sie nach dem Drucker oder speichern Sie den Datensatz als PDF.</translation>
    </message>
</context>
<context>
    <name>Intake::PastePanel</name>
    <message>
        <source>Damaged in the clipboard, so left out: %1.</source>
        <translation>In der Zwischenablage beschädigt, daher ausgelassen: %1.</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Nicht übernehmen</translation>
    </message>
    <message>
        <source>Not a whole birth date, so left out: %1.</source>
        <translation>Kein vollständiges Geburtsdatum, daher ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Not certain: tick it if it is right</source>
        <translation>Nicht sicher: ankreuzen, wenn es stimmt</translation>
    </message>
    <message>
        <source>Take the ticked ones</source>
        <translation>Angekreuzte übernehmen</translation>
    </message>
    <message>
        <source>The clipboard holds very much text. Only its first %1 characters were read.</source>
        <translation>Die Zwischenablage enthält sehr viel Text. Nur die ersten %1 Zeichen wurden gelesen.</translation>
    </message>
    <message>
        <source>The form has no field for: %1.</source>
        <translation>Das Formular hat kein Feld für: %1.</translation>
    </message>
    <message>
        <source>The form has: %1</source>
        <translation>Im Formular steht: %1</translation>
    </message>
    <message>
        <source>The text may be about somebody else than its writer, so the writer’s name and numbers were left out.</source>
        <translation>Der Text handelt vielleicht von jemand anderem als der schreibenden Person, daher blieben deren Name und Nummern weg.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n cards in the clipboard. This is the first.</source>
        <translation>
            <numerusform>In der Zwischenablage ist %n Karte.</numerusform>
            <numerusform>In der Zwischenablage sind %n Karten. Dies ist die erste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::ProblemList</name>
    <message numerus="yes">
        <source>%n still to ask</source>
        <translation>
            <numerusform>%n noch zu fragen</numerusform>
            <numerusform>%n noch zu fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n zu korrigieren</numerusform>
            <numerusform>%n zu korrigieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The server also says: “%1” (it has no field here: %2)</source>
        <translation>Der Server sagt außerdem: „%1“ (dafür gibt es hier kein Feld: %2)</translation>
    </message>
    <message>
        <source>To go on without, press Create client again. The notes will say what to ask next time.</source>
        <translation>Um ohne diese Angaben fortzufahren, drücken Sie erneut „Klientenakte anlegen“. In den Notizen steht dann, was beim nächsten Mal zu fragen ist.</translation>
    </message>
    <message>
        <source>✓ changed</source>
        <translation>✓ geändert</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionCard</name>
    <message>
        <source>%1, found</source>
        <translation>%1, gefunden</translation>
    </message>
    <message>
        <source>%1, what you sent</source>
        <translation>%1, Ihre Angabe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Found on the server</source>
        <translation>Auf dem Server gefunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>This is the client</source>
        <translation>Das ist die Klientenakte</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>Ihre Angaben</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>gesendet um %1</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionPage</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
        <source>&amp;This is the client</source>
        <translation>&amp;Das ist die Klientenakte</translation>
    </message>
    <message>
        <source>Do not add anybody elsewhere before this is settled.</source>
        <translation>Legen Sie niemanden anderswo an, bevor dies geklärt ist.</translation>
    </message>
    <message>
        <source>Do not add this client elsewhere; we are checking.</source>
        <translation>Legen Sie diese Klientenakte nicht anderswo an; die Prüfung läuft.</translation>
    </message>
    <message>
        <source>Is this the client?</source>
        <translation>Ist das die Klientenakte?</translation>
    </message>
    <message>
        <source>Is this the client? Number %1 of %2</source>
        <translation>Ist das die Klientenakte? Nummer %1 von %2</translation>
    </message>
    <message>
        <source>L&amp;ater</source>
        <translation>S&amp;päter</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>Not there: &amp;send again</source>
        <translation>Nicht da: erneut &amp;senden</translation>
    </message>
    <message>
        <source>Sending again could create a second one, so nothing is sent until this is settled. Nothing that you typed is lost.</source>
        <translation>Erneutes Senden könnte ein Duplikat anlegen, daher wird bis zur Klärung nichts gesendet. Keine Ihrer Eingaben geht verloren.</translation>
    </message>
    <message>
        <source>We do not know whether %1 was created</source>
        <translation>Es ist nicht bekannt, ob %1 angelegt wurde</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>Ihre Angaben</translation>
    </message>
    <message>
        <source>offered after the second look</source>
        <translation>möglich nach der zweiten Suche</translation>
    </message>
</context>
<context>
    <name>Intake::ReadBackLarge</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Beside English</source>
        <translation>Neben Englisch</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>Nur Englisch</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Großschrift</translation>
    </message>
</context>
<context>
    <name>Intake::ReadBackPage</name>
    <message>
        <source>%1 · read aloud</source>
        <translation>%1 · vorgelesen</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>Large print for the client</source>
        <translation>Klientenansicht in Großschrift</translation>
    </message>
    <message>
        <source>Read aloud, all right</source>
        <translation>Vorgelesen, alles richtig</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Vorlesen</translation>
    </message>
</context>
<context>
    <name>Intake::RecordPage</name>
    <message>
        <source>Client id</source>
        <translation>Klienten-ID</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy name and &amp;birth date</source>
        <translation>Name und &amp;Geburtsdatum kopieren</translation>
    </message>
    <message>
        <source>Created: %1, id %2</source>
        <translation>Angelegt: %1, ID %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht erfasst</translation>
    </message>
</context>
<context>
    <name>Intake::RecordView</name>
    <message>
        <source>&amp;Blank paper form…</source>
        <translation>&amp;Leeres Papierformular…</translation>
    </message>
    <message>
        <source>&amp;Open in Caspen · %1</source>
        <translation>In &amp;Caspen öffnen · %1</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Another of the same family: begins with this address, emergency contact, phone and referral</source>
        <translation>Weitere Person derselben Familie: beginnt mit dieser Adresse, diesem Notfallkontakt, Telefon und dieser Überweisung</translation>
    </message>
    <message>
        <source>Copy all as &amp;text</source>
        <translation>Alles als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Ne&amp;w intake</source>
        <translation>Neue &amp;Aufnahme</translation>
    </message>
    <message>
        <source>Same &amp;family</source>
        <translation>Gleiche &amp;Familie</translation>
    </message>
    <message>
        <source>Save as &amp;FHIR R4, for other clinical software…</source>
        <translation>Als &amp;FHIR R4 speichern, für andere klinische Software…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON, as the server returned it…</source>
        <translation>Als &amp;JSON speichern, wie vom Server zurückgegeben…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Als &amp;Text speichern…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save or &amp;print</source>
        <translation>Speichern oder &amp;drucken</translation>
    </message>
</context>
<context>
    <name>Intake::SafetyCard</name>
    <message>
        <source>%1 seconds</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>After so long without a key. Ctrl+L locks it at once.</source>
        <translation>Nach so langer Zeit ohne Tastendruck. Strg+L sperrt sofort.</translation>
    </message>
    <message>
        <source>Keep records</source>
        <translation>Datensätze behalten</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Fenster sperren</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>Eingaben speichern</translation>
    </message>
    <message>
        <source>So long a created client’s record stays on this computer. Then only its id does; the server has it all.</source>
        <translation>So lange bleibt der Datensatz einer angelegten Klientenakte auf diesem Computer. Danach bleibt nur ihre ID; alles andere hat der Server.</translation>
    </message>
    <message>
        <source>So long after the last key.</source>
        <translation>So lange nach dem letzten Tastendruck.</translation>
    </message>
</context>
<context>
    <name>Intake::SamePanel</name>
    <message>
        <source>It is someone else</source>
        <translation>Es ist jemand anderes</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Diese Aufnahme öffnen</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Dieselbe Person?</translation>
    </message>
    <message>
        <source>Same person? %1 of %2</source>
        <translation>Dieselbe Person? %1 von %2</translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>Nächste zeigen</translation>
    </message>
    <message>
        <source>Undo: someone else</source>
        <translation>Rückgängig: jemand anderes</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>Geburtsdatum nicht bekannt</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren am %1</translation>
    </message>
</context>
<context>
    <name>Intake::SectionIndex</name>
    <message>
        <source>%1 to ask</source>
        <translation>%1 zu fragen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n still to ask</source>
        <translation>
            <numerusform>%1, %n noch zu fragen</numerusform>
            <numerusform>%1, %n noch zu fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to fix</source>
        <translation>
            <numerusform>%1, %n zu korrigieren</numerusform>
            <numerusform>%1, %n zu korrigieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::ServerCard</name>
    <message>
        <source>&amp;Keep this token</source>
        <translation>Dieses To&amp;ken speichern</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>As in https://api.example.com/v1. It takes effect when you leave the field.</source>
        <translation>Etwa https://api.example.com/v1. Die Änderung gilt, sobald Sie das Feld verlassen.</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Give each computer an API key of its own, named after the desk: it then has its own 60 requests a minute, and a stolen computer is revoked alone.</source>
        <translation>Geben Sie jedem Computer einen eigenen API-Schlüssel, benannt nach dem Arbeitsplatz: Er hat dann seine eigenen 60 Anfragen pro Minute, und wird ein Computer gestohlen, muss nur sein Schlüssel widerrufen werden.</translation>
    </message>
    <message>
        <source>Given when Intake was started</source>
        <translation>Beim Start von Intake angegeben</translation>
    </message>
    <message>
        <source>It belongs to this address alone, and is never shown again.</source>
        <translation>Es gehört nur zu dieser Adresse und wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Paste the token here first.</source>
        <translation>Fügen Sie zuerst hier das Token ein.</translation>
    </message>
    <message>
        <source>Re&amp;move the token</source>
        <translation>Token &amp;entfernen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server’s address</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>The token comes from a file.</source>
        <translation>Das Token kommt aus einer Datei.</translation>
    </message>
    <message>
        <source>This token is not kept yet: keep it, or empty the field.</source>
        <translation>Dieses Token ist noch nicht gespeichert: Speichern Sie es, oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>Write the server’s address first: the token belongs to it.</source>
        <translation>Geben Sie zuerst die Adresse des Servers ein: Das Token gehört zu ihr.</translation>
    </message>
</context>
<context>
    <name>Intake::SessionWatch::Private</name>
    <message>
        <source>Locks its window first</source>
        <translation>Sperrt zuerst sein Fenster</translation>
    </message>
</context>
<context>
    <name>Intake::SettingsField</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Von Ihrer Administration festgelegt</translation>
    </message>
</context>
<context>
    <name>Intake::SettingsPage</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Load settings</source>
        <translation>Einstellungen &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Save these settings</source>
        <translation>Diese Einstellungen &amp;speichern</translation>
    </message>
    <message>
        <source>Changes apply at once. Ctrl+Z takes the last one back.</source>
        <translation>Änderungen gelten sofort. Strg+Z nimmt die letzte zurück.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Loading this would change:</source>
        <translation>Beim Laden würde sich ändern:</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The settings were loaded.</source>
        <translation>Die Einstellungen wurden geladen.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Intake::SideList</name>
    <message>
        <source>&amp;New intake</source>
        <translation>&amp;Neue Aufnahme</translation>
    </message>
    <message>
        <source>Find (%1)</source>
        <translation>Suchen (%1)</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Intakes</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Nobody in the list has this name.</source>
        <translation>Niemand in der Liste hat diesen Namen.</translation>
    </message>
</context>
<context>
    <name>Intake::SideModel</name>
    <message numerus="yes">
        <source>%1, %Ln</source>
        <comment>group title, count</comment>
        <translation>
            <numerusform>%1, %Ln</numerusform>
            <numerusform>%1, %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Created today</source>
        <translation>Heute angelegt</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>No drafts. Press %1 when the next person walks in.</source>
        <translation>Keine Entwürfe. Drücken Sie %1, wenn die nächste Person kommt.</translation>
    </message>
    <message>
        <source>Nobody created yet today.</source>
        <translation>Heute noch niemand angelegt.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
</context>
<context>
    <name>Intake::StatusLine</name>
    <message>
        <source> · %1 of %2 requests left this minute</source>
        <translation> · noch %1 von %2 Anfragen in dieser Minute</translation>
    </message>
    <message>
        <source> · held until someone acts</source>
        <translation> · angehalten, bis jemand eingreift</translation>
    </message>
    <message>
        <source> · resting until the server answers properly</source>
        <translation> · pausiert, bis der Server richtig antwortet</translation>
    </message>
    <message>
        <source> · resting while Intake is locked</source>
        <translation> · ruht, solange Intake gesperrt ist</translation>
    </message>
    <message>
        <source> · resting while the key is changed</source>
        <translation> · ruht, solange der Schlüssel gewechselt wird</translation>
    </message>
    <message>
        <source> · the server asked to wait</source>
        <translation> · der Server bittet zu warten</translation>
    </message>
    <message>
        <source> · trying to send…</source>
        <translation> · Sendeversuch läuft …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartend</numerusform>
            <numerusform>%Ln wartend</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Names are hidden. %1 shows them</source>
        <translation>Namen sind ausgeblendet. %1 zeigt sie an</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet auf das Senden.</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Dieselbe Person?</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>○ No connection</source>
        <translation>○ Keine Verbindung</translation>
    </message>
    <message>
        <source>○ The server is there, but did not take the last request</source>
        <translation>○ Der Server ist erreichbar, hat aber die letzte Anfrage nicht angenommen</translation>
    </message>
    <message>
        <source>● Online</source>
        <translation>● Online</translation>
    </message>
</context>
<context>
    <name>Intake::SuggestAdviser</name>
    <message>
        <source>Keep it</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Keep ‘%1’ for suggestions?</source>
        <translation>„%1“ für Vorschläge merken?</translation>
    </message>
</context>
<context>
    <name>Intake::SuggestList</name>
    <message>
        <source>F2 takes the marked one</source>
        <translation>F2 übernimmt den markierten Vorschlag</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Intake::TodayPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Earlier day</source>
        <translation>&amp;Früherer Tag</translation>
    </message>
    <message>
        <source>&amp;Later day</source>
        <translation>&amp;Späterer Tag</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hide na&amp;mes</source>
        <translation>Na&amp;men ausblenden</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Nothing was done on this day.</source>
        <translation>An diesem Tag wurde nichts getan.</translation>
    </message>
    <message>
        <source>Save as PD&amp;F</source>
        <translation>Als &amp;PDF speichern</translation>
    </message>
    <message>
        <source>Show na&amp;mes</source>
        <translation>Na&amp;men anzeigen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wer was getan hat</translation>
    </message>
</context>
<context>
    <name>Intake::TodayView</name>
    <message numerus="yes">
        <source>%Ln client(s) typed on this day. They are now:</source>
        <translation>
            <numerusform>%Ln Klientenakte wurde an diesem Tag eingegeben. Jetzt ist sie:</numerusform>
            <numerusform>%Ln Klientenakten wurden an diesem Tag eingegeben. Jetzt sind sie:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have left this computer after their time: differences, and what is still to ask, are not known of them here.</source>
        <translation>
            <numerusform>%Ln Datensatz hat nach Ablauf der Frist diesen Computer verlassen: Abweichungen und was noch zu fragen ist, sind dazu hier nicht bekannt.</numerusform>
            <numerusform>%Ln Datensätze haben nach Ablauf der Frist diesen Computer verlassen: Abweichungen und was noch zu fragen ist, sind dazu hier nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>No client was typed on this day.</source>
        <translation>An diesem Tag wurde keine Klientenakte eingegeben.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Still to ask</source>
        <translation>Noch zu fragen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>With differences</source>
        <translation>Mit Abweichungen</translation>
    </message>
</context>
<context>
    <name>Intake::UnlockPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>Diese &amp;Passphrase verwenden</translation>
    </message>
    <message>
        <source>&amp;Work without saving</source>
        <translation>&amp;Ohne Speichern arbeiten</translation>
    </message>
    <message>
        <source>Choose at least %1 characters: a few words that nobody would guess.</source>
        <translation>Wählen Sie mindestens %1 Zeichen: einige Wörter, die niemand erraten würde.</translation>
    </message>
    <message>
        <source>It is the &amp;recovery key</source>
        <translation>Es ist der &amp;Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase twice.</source>
        <translation>Die beiden Eingaben sind nicht gleich. Geben Sie die Passphrase zweimal ein.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Geben Sie den Wiederherstellungsschlüssel ein.</translation>
    </message>
</context>
<context>
    <name>Intake::WhoPanel</name>
    <message>
        <source>%1 is at the desk.</source>
        <translation>%1 ist am Empfang.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add someone</source>
        <translation>Person &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove someone</source>
        <translation>Jemanden &amp;entfernen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Chan&amp;ge a PIN</source>
        <translation>Eine PIN än&amp;dern</translation>
    </message>
    <message>
        <source>Chan&amp;ge the PIN</source>
        <translation>PIN än&amp;dern</translation>
    </message>
    <message>
        <source>Choose who is to be removed, and type the PIN of %1. What they did stays in the audit log.</source>
        <translation>Wählen Sie, wer entfernt werden soll, und geben Sie die PIN von %1 ein. Was die Person getan hat, bleibt im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Choose who is to be removed, and type their PIN. What they did stays in the audit log.</source>
        <translation>Wählen Sie, wer entfernt werden soll, und geben Sie deren PIN ein. Was die Person getan hat, bleibt im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Choose who is to be removed. What they did stays in the audit log.</source>
        <translation>Wählen Sie, wer entfernt werden soll. Was die Person getan hat, bleibt im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Choose whose PIN it is by its letter or number. Type the PIN as it is now, then the new one.</source>
        <translation>Wählen Sie mit Buchstabe oder Nummer, wessen PIN es ist. Geben Sie die jetzige PIN ein, dann die neue.</translation>
    </message>
    <message>
        <source>Choose whose PIN it is by its letter. Type the PIN as it is now, then the new one.</source>
        <translation>Wählen Sie mit dem Buchstaben, wessen PIN es ist. Geben Sie die jetzige PIN ein, dann die neue.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation>Neue PIN, 4 bis 12 Ziffern</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody has said who is at the desk.</source>
        <translation>Noch ist nicht angegeben, wer am Empfang ist.</translation>
    </message>
    <message>
        <source>Nobody is chosen yet: press the first letter of the initials.</source>
        <translation>Noch ist niemand gewählt: Drücken Sie den ersten Buchstaben der Initialen.</translation>
    </message>
    <message>
        <source>Nobody is known here yet. With a PIN the window is unlocked by its owner alone. Type one to four letters and a PIN of 4 to 12 digits.</source>
        <translation>Hier ist noch niemand bekannt. Mit einer PIN lässt sich das Fenster nur von der Person entsperren, der sie gehört. Geben Sie ein bis vier Buchstaben und eine PIN mit 4 bis 12 Ziffern ein.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN von %1</translation>
    </message>
    <message>
        <source>Press the first letter of your initials, or the number beside them. Then type your PIN.</source>
        <translation>Drücken Sie den ersten Buchstaben Ihrer Initialen oder die Zahl daneben. Geben Sie dann Ihre PIN ein.</translation>
    </message>
    <message>
        <source>Press the first letter of your initials. Then type your PIN.</source>
        <translation>Drücken Sie den ersten Buchstaben Ihrer Initialen. Geben Sie dann Ihre PIN ein.</translation>
    </message>
    <message>
        <source>Say first who is at the desk. Then somebody can be added.</source>
        <translation>Geben Sie zuerst an, wer am Empfang ist. Dann kann jemand hinzugefügt werden.</translation>
    </message>
    <message>
        <source>This is &amp;me</source>
        <translation>Das bin &amp;ich</translation>
    </message>
    <message>
        <source>Type one to four letters and a PIN of 4 to 12 digits.</source>
        <translation>Geben Sie ein bis vier Buchstaben und eine PIN mit 4 bis 12 Ziffern ein.</translation>
    </message>
    <message>
        <source>Type one to four letters as initials.</source>
        <translation>Geben Sie ein bis vier Buchstaben als Initialen ein.</translation>
    </message>
    <message>
        <source>Type one to four letters, the PIN of %1, and a PIN of 4 to 12 digits for who is new.</source>
        <translation>Geben Sie ein bis vier Buchstaben, die PIN von %1 und für die neue Person eine PIN mit 4 bis 12 Ziffern ein.</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>Wer ist am Empfang</translation>
    </message>
</context>
<context>
    <name>Intake::WindowLock</name>
    <message>
        <source>The window locks in 20 seconds. Any key keeps it open.</source>
        <translation>Das Fenster wird in 20 Sekunden gesperrt. Jede Taste hält es offen.</translation>
    </message>
    <message>
        <source>This computer’s screen cannot be locked from here. What was typed is safe. Ask whoever looks after this computer.</source>
        <translation>Der Bildschirm dieses Computers lässt sich von hier aus nicht sperren. Was eingegeben wurde, ist sicher. Fragen Sie, wer diesen Computer betreut.</translation>
    </message>
    <message>
        <source>This computer’s screen could not be locked from here. Lock it by its own key or menu, and open it again.</source>
        <translation>Der Bildschirm dieses Computers ließ sich von hier aus nicht sperren. Sperren Sie ihn über seine eigene Taste oder sein Menü und öffnen Sie ihn wieder.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Another of the same family</source>
        <translation>Weitere Person derselben Familie</translation>
    </message>
    <message>
        <source>Back to the parked one</source>
        <translation>Zurück zur geparkten Aufnahme</translation>
    </message>
    <message>
        <source>Copy the id of the record</source>
        <translation>ID des Datensatzes kopieren</translation>
    </message>
    <message>
        <source>Create client</source>
        <translation>Klientenakte anlegen</translation>
    </message>
    <message>
        <source>Fill in from the clipboard</source>
        <translation>Aus Zwischenablage füllen</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>First section; %1 to %2 the others</source>
        <translation>Erster Abschnitt; %1 bis %2 die anderen</translation>
    </message>
    <message>
        <source>Go to a field by a part of its name</source>
        <translation>Über einen Teil des Namens zu einem Feld</translation>
    </message>
    <message>
        <source>Hide all names, and show them again</source>
        <translation>Alle Namen ausblenden und wieder anzeigen</translation>
    </message>
    <message>
        <source>How it stands: this intake, the connection, what waits</source>
        <translation>Der Stand: diese Aufnahme, die Verbindung, was wartet</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Fenster sperren</translation>
    </message>
    <message>
        <source>New intake; the open one is parked</source>
        <translation>Neue Aufnahme; die offene wird geparkt</translation>
    </message>
    <message>
        <source>Next field; in an empty row: leave the list</source>
        <translation>Nächstes Feld; in leerer Zeile: Liste verlassen</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Leeres Formular drucken</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>Datensatz drucken</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Round the form, the list and who may be the same person</source>
        <translation>Reihum: Formular, Liste und möglicherweise dieselbe Person</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Take what is offered under a field, or the marked suggestion</source>
        <translation>Angebot unter einem Feld oder den markierten Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>This list; Esc takes it away</source>
        <translation>Diese Liste; Esc schließt sie</translation>
    </message>
    <message>
        <source>To who may be the same person</source>
        <translation>Zu möglicherweise derselben Person</translation>
    </message>
    <message>
        <source>Today: who did what, and the day’s sum</source>
        <translation>Heute: wer was getan hat, und die Tagessumme</translation>
    </message>
    <message>
        <source>Undo; put back a row that was removed or an intake just discarded</source>
        <translation>Rückgängig; entfernte Zeile oder eben Verworfenes zurückholen</translation>
    </message>
    <message>
        <source>Who is at the desk, and their PIN</source>
        <translation>Wer am Empfang ist, und die PIN dazu</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <comment>the name of this language, in itself</comment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>At most %1 characters fit here, so nothing was added.</source>
        <translation>Hier passen höchstens %1 Zeichen hinein, daher wurde nichts hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>%Ln client(s) wait; sending goes on when it is unlocked.</source>
        <translation>
            <numerusform>%Ln Klientenakte wartet; nach dem Entsperren geht das Senden weiter.</numerusform>
            <numerusform>%Ln Klientenakten warten; nach dem Entsperren geht das Senden weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Five PINs in a row were wrong. Type the passphrase.</source>
        <translation>Fünf PINs in Folge waren falsch. Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>It cannot be unlocked like this now. What was typed is safe. Try again.</source>
        <translation>So lässt es sich jetzt nicht entsperren. Was eingegeben wurde, ist sicher. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Locked. Not all that was typed could be saved yet: leave Intake open.</source>
        <translation>Gesperrt. Noch konnte nicht alles Eingegebene gespeichert werden: Lassen Sie Intake geöffnet.</translation>
    </message>
    <message>
        <source>Locked. What was typed is saved.</source>
        <translation>Gesperrt. Was eingegeben wurde, ist gespeichert.</translation>
    </message>
    <message>
        <source>Locked. What was typed lives only until Intake is closed: leave it open.</source>
        <translation>Gesperrt. Was eingegeben wurde, bleibt nur, bis Intake geschlossen wird: Lassen Sie es offen.</translation>
    </message>
    <message>
        <source>No PIN is looked at any more.</source>
        <translation>Es wird keine PIN mehr geprüft.</translation>
    </message>
    <message>
        <source>The file with the passphrase that Intake was started with does not open the store any more. Type the passphrase.</source>
        <translation>Die Datei mit der Passphrase, mit der Intake gestartet wurde, öffnet den Speicher nicht mehr. Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>This PIN was wrong five times in a row. Somebody else can unlock with their own.</source>
        <translation>Diese PIN war fünfmal in Folge falsch. Jemand anderes kann mit der eigenen PIN entsperren.</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again.</source>
        <translation>Das ist nicht die PIN. Geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Type it again.</source>
        <translation>Das ist nicht die Passphrase. Geben Sie sie erneut ein.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) until the next try.</source>
        <translation>
            <numerusform>Warten Sie %n Sekunde bis zum nächsten Versuch.</numerusform>
            <numerusform>Warten Sie %n Sekunden bis zum nächsten Versuch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) there are close.</source>
        <translation>
            <numerusform>%n Klientenakte dort ist ähnlich.</numerusform>
            <numerusform>%n Klientenakten dort sind ähnlich.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you are sure that the client is not there, you may send again.</source>
        <translation>Wenn Sie sicher sind, dass die Klientenakte dort fehlt, können Sie erneut senden.</translation>
    </message>
    <message>
        <source>It is waiting for its turn to be sent.</source>
        <translation>Wird gesendet, sobald die Aufnahme an der Reihe ist.</translation>
    </message>
    <message>
        <source>It was sent to another server than the one in force. It can be looked for only when that server is set again.</source>
        <translation>Gesendet wurde an einen anderen Server als den jetzigen. Gesucht werden kann erst, wenn jener Server wieder eingestellt ist.</translation>
    </message>
    <message>
        <source>It will be sent by itself.</source>
        <translation>Wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>It will be sent when the connection is back.</source>
        <translation>Wird gesendet, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Looked through the client list at %1:</source>
        <translation>Klientenliste durchsucht um %1:</translation>
    </message>
    <message>
        <source>Looked through the list at %1. Some of its entries could not be read; the person you look for may be among them.</source>
        <translation>Liste um %1 durchsucht. Einige ihrer Einträge waren nicht lesbar; die gesuchte Person kann darunter sein.</translation>
    </message>
    <message>
        <source>Looking through the client list.</source>
        <translation>Die Klientenliste wird durchsucht.</translation>
    </message>
    <message>
        <source>Next look at %1.</source>
        <translation>Nächste Suche um %1.</translation>
    </message>
    <message>
        <source>Nothing is sent until this is put right.</source>
        <translation>Bis das behoben ist, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>Es wurde nichts angelegt, und das Formular enthält alle Ihre Eingaben. Ändern Sie, was der Server nennt, und drücken Sie erneut „Klientenakte anlegen“.</translation>
    </message>
    <message>
        <source>Saved. It is waiting for its turn to be sent.</source>
        <translation>Gespeichert. Wird gesendet, sobald die Aufnahme an der Reihe ist.</translation>
    </message>
    <message>
        <source>Saved. It will be sent by itself.</source>
        <translation>Gespeichert. Wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>Saved. It will be sent when the connection is back.</source>
        <translation>Gespeichert. Wird gesendet, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Saved. Nothing is sent until this is put right.</source>
        <translation>Gespeichert. Nichts wird gesendet, bis dies behoben ist.</translation>
    </message>
    <message>
        <source>Sent %1 · no certain answer</source>
        <translation>Gesendet um %1 · keine sichere Antwort</translation>
    </message>
    <message>
        <source>The client is not created yet. It goes only while Intake is open; go on with the next one. To change something, just type: it then waits for Create client again.</source>
        <translation>Die Klientenakte ist noch nicht angelegt. Gesendet wird nur, solange Intake geöffnet ist; machen Sie mit der nächsten Aufnahme weiter. Um etwas zu ändern, tippen Sie einfach: Dann wartet die Aufnahme wieder auf „Klientenakte anlegen“.</translation>
    </message>
    <message>
        <source>The client list could not be read to its end at %1.</source>
        <translation>Die Klientenliste konnte um %1 nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>The client was not created, and this computer keeps nothing: what you typed lives only until the window is closed.</source>
        <translation>Die Klientenakte wurde nicht angelegt, und dieser Computer bewahrt nichts auf: Ihre Eingaben bleiben nur, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>The client was not created. All that you typed is safe; go on with the next one.</source>
        <translation>Die Klientenakte wurde nicht angelegt. Alle Ihre Eingaben sind sicher; machen Sie mit der nächsten Aufnahme weiter.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>Der Server hat diese Klientenakte nicht angenommen</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>no client there is like this one.</source>
        <translation>keine Klientenakte dort gleicht dieser.</translation>
    </message>
    <message numerus="yes">
        <source>one client is close, %n field(s) differ.</source>
        <translation>
            <numerusform>eine Klientenakte ist ähnlich, %n Feld weicht ab.</numerusform>
            <numerusform>eine Klientenakte ist ähnlich, %n Felder weichen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>one client there agrees in every field.</source>
        <translation>eine Klientenakte dort stimmt in jedem Feld überein.</translation>
    </message>
</context>
<context>
    <name>NameAdviser</name>
    <message>
        <source>%1?</source>
        <comment>a name</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Has one name only: “-” stands in the last name, which the server requires.</source>
        <translation>Hat nur einen Namen: Im Nachnamen, den der Server verlangt, steht „-“.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>One name only? The server requires a last name; “-” stands for none.</source>
        <translation>Nur ein Name? Der Server verlangt einen Nachnamen; „-“ steht für keinen.</translation>
    </message>
    <message>
        <source>Put “-”</source>
        <translation>„-“ eintragen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>“%1” is the only name? Move it to the first name; “-” stands for no last name.</source>
        <translation>Ist „%1“ der einzige Name? Zum Vornamen verschieben; „-“ steht für keinen Nachnamen.</translation>
    </message>
    <message>
        <source>“-” says that there is no last name.</source>
        <translation>„-“ bedeutet, dass es keinen Nachnamen gibt.</translation>
    </message>
</context>
<context>
    <name>NotesAdviser</name>
    <message>
        <source>%1: %2</source>
        <comment>a line in the notes: the label of a field, its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep this in the notes instead?</source>
        <translation>Stattdessen in die Notizen?</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move what does not fit to the notes?</source>
        <translation>Was nicht hineinpasst, in die Notizen?</translation>
    </message>
    <message>
        <source>The notes are full, so nothing was moved.</source>
        <translation>Die Notizen sind voll; nichts wurde verschoben.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Client created</source>
        <translation>Klientenakte angelegt</translation>
    </message>
    <message>
        <source>Clients cannot be created at the server’s address. Check the address, with its /v1 at the end.</source>
        <translation>Unter der Adresse des Servers lassen sich keine Klientenakten anlegen. Prüfen Sie die Adresse, mit ihrem /v1 am Ende.</translation>
    </message>
    <message>
        <source>Everything was sent, but the connection broke or the time was over before a whole answer came.</source>
        <translation>Alles wurde gesendet, aber die Verbindung brach ab oder die Zeit lief ab, bevor eine vollständige Antwort kam.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n second(s).</source>
        <translation>
            <numerusform>Er bittet, %n Sekunde zu warten.</numerusform>
            <numerusform>Er bittet, %n Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether the client was created</source>
        <translation>Es ist nicht bekannt, ob die Klientenakte angelegt wurde</translation>
    </message>
    <message>
        <source>Nobody vouches for the server but itself (its certificate is self-signed), so it could be anyone’s, and nothing was sent. Check the server’s address; if it is right, tell whoever looks after the server.</source>
        <translation>Für den Server bürgt nur er selbst (sein Zertifikat ist selbst signiert). Er könnte also irgendwem gehören, daher wurde nichts gesendet. Prüfen Sie die Adresse des Servers; stimmt sie, wenden Sie sich an die Serverbetreuung.</translation>
    </message>
    <message>
        <source>Nothing takes connections at the server’s address. Check the address; if it is right, the server may be down for a while.</source>
        <translation>Unter der Adresse des Servers nimmt nichts Verbindungen an. Prüfen Sie die Adresse; stimmt sie, ist der Server vielleicht vorübergehend nicht in Betrieb.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>Es wurde nichts angelegt, und das Formular enthält alle Ihre Eingaben. Ändern Sie, was der Server nennt, und drücken Sie erneut „Klientenakte anlegen“.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Press Create client to try again.</source>
        <translation>Es wurde nichts angelegt, und das Formular enthält alle Ihre Eingaben. Drücken Sie „Klientenakte anlegen“, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Nothing was created. Change the file and run the command again.</source>
        <translation>Es wurde nichts angelegt. Ändern Sie die Datei und führen Sie den Befehl erneut aus.</translation>
    </message>
    <message>
        <source>Nothing was created. The intake is stored: open Intake to change it and send it again, or to discard it.</source>
        <translation>Es wurde nichts angelegt. Die Aufnahme ist gespeichert: Öffnen Sie Intake, um sie zu ändern und erneut zu senden oder sie zu verwerfen.</translation>
    </message>
    <message>
        <source>The answer was far larger than any record, so it was not read to its end. Check the server’s address.</source>
        <translation>Die Antwort war weit größer als jeder Datensatz, daher wurde sie nicht zu Ende gelesen. Prüfen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>The answer was not one that the API gives, but a web page or something damaged. Check the server’s address, and whether the network wants a login.</source>
        <translation>Die Antwort war keine, wie die API sie gibt, sondern eine Webseite oder etwas Beschädigtes. Prüfen Sie die Adresse des Servers und ob das Netzwerk eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The client may have been created. Look for the client in the practice software before you run the command again: a second run could create the same client twice. Intake has stored nothing: your file is still the only copy.</source>
        <translation>Die Klientenakte wurde möglicherweise angelegt. Suchen Sie sie in der Praxissoftware, bevor Sie den Befehl erneut ausführen: Ein zweiter Lauf könnte dieselbe Klientenakte doppelt anlegen. Intake hat nichts gespeichert: Ihre Datei ist weiterhin die einzige Kopie.</translation>
    </message>
    <message>
        <source>The client may have been created. The intake is stored, and Intake looks for the client whenever it is open, and at “intake queue --send”. Do not add this client elsewhere, and do not run the command again: that could create the same client twice.</source>
        <translation>Die Klientenakte wurde möglicherweise angelegt. Die Aufnahme ist gespeichert, und Intake sucht die Akte, wann immer es geöffnet ist, und bei „intake queue --send“. Legen Sie diese Klientenakte nicht anderswo an und führen Sie den Befehl nicht erneut aus: Das könnte dieselbe Klientenakte doppelt anlegen.</translation>
    </message>
    <message>
        <source>The client was certainly not created. Intake has stored nothing: your file is still the only copy. Run the command again later.</source>
        <translation>Die Klientenakte wurde sicher nicht angelegt. Intake hat nichts gespeichert: Ihre Datei ist weiterhin die einzige Kopie. Führen Sie den Befehl später erneut aus.</translation>
    </message>
    <message>
        <source>The client was certainly not created. The intake is stored and goes out when Intake is open, or by “intake queue --send”. Do not run the command again: that would begin a second intake.</source>
        <translation>Die Klientenakte wurde sicher nicht angelegt. Die Aufnahme ist gespeichert und wird gesendet, wenn Intake geöffnet ist, oder durch „intake queue --send“. Führen Sie den Befehl nicht erneut aus: Das würde eine zweite Aufnahme beginnen.</translation>
    </message>
    <message>
        <source>The client was not created</source>
        <translation>Die Klientenakte wurde nicht angelegt</translation>
    </message>
    <message>
        <source>The connection failed before the whole request had left. Check the network connection.</source>
        <translation>Die Verbindung brach ab, bevor die ganze Anfrage gesendet war. Prüfen Sie die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The form holds all that you typed. Before you create the client again, look in the practice software: a second try could create the same client twice.</source>
        <translation>Das Formular enthält alle Ihre Eingaben. Bevor Sie die Klientenakte erneut anlegen, sehen Sie in der Praxissoftware nach: Ein zweiter Versuch könnte dieselbe Klientenakte doppelt anlegen.</translation>
    </message>
    <message>
        <source>The network’s proxy did not pass the request on. Check the proxy in this computer’s network settings.</source>
        <translation>Der Proxy des Netzwerks hat die Anfrage nicht weitergeleitet. Prüfen Sie den Proxy in den Netzwerkeinstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>The network’s proxy wants a login before it passes anything on. Ask whoever looks after the network.</source>
        <translation>Der Proxy des Netzwerks verlangt eine Anmeldung, bevor er etwas weiterleitet. Wenden Sie sich an die Netzwerkbetreuung.</translation>
    </message>
    <message>
        <source>The server can only encrypt in ways that are no longer safe (older than TLS 1.2), so nothing was sent. Tell whoever looks after the server.</source>
        <translation>Der Server kann nur so verschlüsseln, wie es nicht mehr sicher ist (älter als TLS 1.2), daher wurde nichts gesendet. Wenden Sie sich an die Serverbetreuung.</translation>
    </message>
    <message>
        <source>The server could not prove who it is (its certificate was not accepted), so nothing was sent. Check the server’s address and this computer’s date; if both are right, tell whoever looks after the server.</source>
        <translation>Der Server konnte sich nicht ausweisen (sein Zertifikat wurde nicht akzeptiert), daher wurde nichts gesendet. Prüfen Sie die Adresse des Servers und das Datum dieses Computers; stimmt beides, wenden Sie sich an die Serverbetreuung.</translation>
    </message>
    <message>
        <source>The server did not accept the token. Check that it is the token for this server and that it has not been withdrawn.</source>
        <translation>Der Server hat das Token nicht akzeptiert. Prüfen Sie, ob es das Token für diesen Server ist und nicht widerrufen wurde.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>Der Server hat diese Klientenakte nicht angenommen</translation>
    </message>
    <message>
        <source>The server does not let this token create clients from here. Ask whoever gave out the token.</source>
        <translation>Der Server lässt dieses Token von hier aus keine Klientenakten anlegen. Fragen Sie dort nach, wo das Token ausgegeben wurde.</translation>
    </message>
    <message>
        <source>The server failed while it worked on the request.</source>
        <translation>Der Server versagte, während er die Anfrage bearbeitete.</translation>
    </message>
    <message>
        <source>The server has the client and sent back the record.</source>
        <translation>Die Klientenakte ist auf dem Server, und er hat den Datensatz zurückgesendet.</translation>
    </message>
    <message>
        <source>The server pointed to another address. Intake never follows, so that the token and the record go nowhere else. Check the server’s address.</source>
        <translation>Der Server verwies auf eine andere Adresse. Intake folgt dem nie, damit Token und Datensatz nirgendwo anders hingelangen. Prüfen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>The server read the request and would not take the record.</source>
        <translation>Der Server hat die Anfrage gelesen und den Datensatz nicht angenommen.</translation>
    </message>
    <message>
        <source>The server says that it cannot take requests for the moment.</source>
        <translation>Der Server meldet, dass er im Moment keine Anfragen annehmen kann.</translation>
    </message>
    <message>
        <source>The server says that the record is in conflict with something that it already has.</source>
        <translation>Der Server meldet, dass der Datensatz mit etwas Vorhandenem in Konflikt steht.</translation>
    </message>
    <message>
        <source>The server takes no more requests for the moment, because too many came in a short time.</source>
        <translation>Der Server nimmt im Moment keine weiteren Anfragen an, weil in kurzer Zeit zu viele kamen.</translation>
    </message>
    <message>
        <source>The server would not take some of the details.</source>
        <translation>Der Server hat einige der Angaben nicht angenommen.</translation>
    </message>
    <message>
        <source>The server’s certificate has expired, so nothing was sent. Check this computer’s date; if it is right, tell whoever looks after the server.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen, daher wurde nichts gesendet. Prüfen Sie das Datum dieses Computers; stimmt es, wenden Sie sich an die Serverbetreuung.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet, so nothing was sent. Check this computer’s date: mostly it is that which is wrong.</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig, daher wurde nichts gesendet. Prüfen Sie das Datum dieses Computers: Meist ist es das, was nicht stimmt.</translation>
    </message>
    <message>
        <source>The server’s certificate was withdrawn: somebody else may be using it, so nothing was sent. Tell whoever looks after the server.</source>
        <translation>Das Zertifikat des Servers wurde widerrufen: Vielleicht verwendet es jemand anderes, daher wurde nichts gesendet. Wenden Sie sich an die Serverbetreuung.</translation>
    </message>
    <message>
        <source>The server’s name could not be found. Check the network connection and the server’s address.</source>
        <translation>Der Name des Servers wurde nicht gefunden. Prüfen Sie die Netzwerkverbindung und die Adresse des Servers.</translation>
    </message>
    <message>
        <source>The server’s own words: “%1”</source>
        <translation>Die Worte des Servers: „%1“</translation>
    </message>
    <message>
        <source>This computer does not know the authority that vouches for the server. Something on the network may be reading along, so nothing was sent. Ask whoever looks after this computer.</source>
        <translation>Dieser Computer kennt die Stelle nicht, die für den Server bürgt. Vielleicht liest etwas im Netzwerk mit, daher wurde nichts gesendet. Wenden Sie sich an die Betreuung dieses Computers.</translation>
    </message>
    <message>
        <source>What answered does not encrypt, so nothing was sent. Check the server’s address and its port.</source>
        <translation>Die Gegenstelle verschlüsselt nicht, daher wurde nichts gesendet. Prüfen Sie die Adresse des Servers und seinen Port.</translation>
    </message>
    <message>
        <source>What answered showed the certificate of another server, so nothing was sent. Check the server’s address, and whether the network wants a login first.</source>
        <translation>Die Gegenstelle zeigte das Zertifikat eines anderen Servers, daher wurde nichts gesendet. Prüfen Sie die Adresse des Servers und ob das Netzwerk zuerst eine Anmeldung verlangt.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Consent and notes</source>
        <translation>Einwilligung und Notizen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Notfallkontakt</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Intolerances</source>
        <translation>Unverträglichkeiten</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Seen first by everyone who opens the record.</source>
        <translation>Sehen alle zuerst, die die Akte öffnen.</translation>
    </message>
    <message>
        <source>Seen in the record below the health sections.</source>
        <translation>Steht in der Akte unter den Gesundheitsabschnitten.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 of %2</source>
        <comment>page number, number of pages</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Client record</source>
        <translation>Klientenakte</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>First and last name:</source>
        <translation>Vor- und Nachname:</translation>
    </message>
    <message>
        <source>For when Intake cannot be used. Type it in as soon as it can. Fields with * are needed.</source>
        <translation>Für den Fall, dass Intake nicht nutzbar ist. Geben Sie alles ein, sobald es wieder geht. Felder mit * sind Pflicht.</translation>
    </message>
    <message>
        <source>From the record that the server returned. Printed %1, %2.</source>
        <comment>date, time</comment>
        <translation>Aus dem Datensatz, den der Server zurückgegeben hat. Gedruckt am %1, %2.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neue Klientenakte</translation>
    </message>
    <message>
        <source>No font for some characters was on the computer that printed this; their codes stand in square brackets.</source>
        <translation>Auf dem Computer, der dies gedruckt hat, fehlte für einige Zeichen die Schrift; ihre Codes stehen in eckigen Klammern.</translation>
    </message>
    <message>
        <source>Typed into Intake</source>
        <translation>In Intake eingegeben</translation>
    </message>
    <message>
        <source>What was done on this computer. Printed %1, %2.</source>
        <comment>date, time</comment>
        <translation>Was auf diesem Computer getan wurde. Gedruckt am %1, %2.</translation>
    </message>
    <message>
        <source>day / month / year</source>
        <translation>Tag / Monat / Jahr</translation>
    </message>
    <message>
        <source>month / day / year</source>
        <translation>Monat / Tag / Jahr</translation>
    </message>
    <message>
        <source>year / month / day</source>
        <translation>Jahr / Monat / Tag</translation>
    </message>
</context>
<context>
    <name>PhoneAdviser</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>label, number, what was said of it</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>mobile or landline, and the country</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a country code</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a phone number</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>the type of a phone</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>A letter stands among the digits.</source>
        <translation>Zwischen den Ziffern steht ein Buchstabe.</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Festnetz</translation>
    </message>
    <message>
        <source>Letters stand among the digits. They stay unless you take the number.</source>
        <translation>Zwischen den Ziffern stehen Buchstaben. Sie bleiben, wenn Sie die Nummer nicht übernehmen.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>No country has this calling code.</source>
        <translation>Kein Land hat diese Vorwahl.</translation>
    </message>
    <message>
        <source>No phone number can be read here. It stays as you typed it.</source>
        <translation>Hier ist keine Telefonnummer zu erkennen. Es bleibt wie eingegeben.</translation>
    </message>
    <message>
        <source>No such number is known in %1. It may still be right.</source>
        <translation>Eine solche Nummer ist nicht bekannt (%1). Sie kann dennoch stimmen.</translation>
    </message>
    <message>
        <source>No such number is known. It may still be right.</source>
        <translation>Eine solche Nummer ist nicht bekannt. Sie kann dennoch stimmen.</translation>
    </message>
    <message>
        <source>Only %1 here, and “%2” in the notes?</source>
        <translation>Hier nur %1 und „%2“ in die Notizen?</translation>
    </message>
    <message>
        <source>The number says %1.</source>
        <comment>+61</comment>
        <translation>Laut Nummer: %1.</translation>
    </message>
    <message>
        <source>The same number stands in %1.</source>
        <comment>the label of a field</comment>
        <translation>Dieselbe Nummer steht in %1.</translation>
    </message>
    <message>
        <source>This has no area code.</source>
        <translation>Hier fehlt die Ortsvorwahl.</translation>
    </message>
    <message>
        <source>This looks too long for %1.</source>
        <translation>Das wirkt zu lang (%1).</translation>
    </message>
    <message>
        <source>This looks too long for a phone number.</source>
        <translation>Das wirkt zu lang für eine Telefonnummer.</translation>
    </message>
    <message>
        <source>This looks too short for %1.</source>
        <translation>Das wirkt zu kurz (%1).</translation>
    </message>
    <message>
        <source>This looks too short for a phone number.</source>
        <translation>Das wirkt zu kurz für eine Telefonnummer.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>Durchwahl %1</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 wird benötigt.</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters. Shorten it by %3.</source>
        <translation>%1 von höchstens %2 Zeichen. Kürzen Sie um %3.</translation>
    </message>
    <message>
        <source>A client has no such field.</source>
        <translation>Eine Klientenakte hat kein solches Feld.</translation>
    </message>
    <message>
        <source>An email needs a dot after the @, as in name@example.com.</source>
        <translation>Eine E-Mail-Adresse braucht einen Punkt nach dem @, wie in name@example.com.</translation>
    </message>
    <message>
        <source>An email needs an @, as in name@example.com.</source>
        <translation>Eine E-Mail-Adresse braucht ein @, wie in name@example.com.</translation>
    </message>
    <message>
        <source>Character %1 is damaged and cannot be sent. Type it anew.</source>
        <translation>Zeichen %1 ist beschädigt und kann nicht gesendet werden. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>Character %2 is a control character (%1) that cannot be sent. Type the text anew.</source>
        <translation>Zeichen %2 ist ein Steuerzeichen (%1), das nicht gesendet werden kann. Geben Sie den Text neu ein.</translation>
    </message>
    <message>
        <source>No country has this name. Choose one from the list.</source>
        <translation>Kein Land heißt so. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>Dieses Datum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>This date is more than 120 years ago. Is the year right?</source>
        <translation>Dieses Datum liegt mehr als 120 Jahre zurück. Stimmt das Jahr?</translation>
    </message>
    <message>
        <source>This is not a date. Write day, month and year, as in %1.</source>
        <translation>Das ist kein Datum. Geben Sie Tag, Monat und Jahr ein, wie %1.</translation>
    </message>
    <message>
        <source>This is not a date. Write month, day and year, as in %1.</source>
        <translation>Das ist kein Datum. Geben Sie Monat, Tag und Jahr ein, wie %1.</translation>
    </message>
    <message>
        <source>This is not a date. Write year, month and day, as in %1.</source>
        <translation>Das ist kein Datum. Geben Sie Jahr, Monat und Tag ein, wie %1.</translation>
    </message>
    <message>
        <source>This is not in the list. Choose one from the list.</source>
        <translation>Das steht nicht in der Liste. Wählen Sie etwas aus der Liste.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Das muss eine Liste sein.</translation>
    </message>
    <message>
        <source>This must be a number, or a name from the clinic&apos;s list.</source>
        <translation>Das muss eine Nummer oder ein Name aus der Liste der Praxis sein.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Das muss ein Text sein.</translation>
    </message>
    <message>
        <source>This must be a whole number or a text.</source>
        <translation>Das muss eine ganze Zahl oder ein Text sein.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Das muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>Write one email address, as in name@example.com.</source>
        <translation>Geben Sie eine einzige E-Mail-Adresse ein, wie name@example.com.</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>None are entered. Ask for them.</source>
        <translation>Keine eingetragen. Bitte danach fragen.</translation>
    </message>
    <message>
        <source>Not said, as they wished</source>
        <translation>Auf Wunsch keine Angabe</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>%1 %2</source>
        <comment>detail of a row, how it differs</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, zone</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not sent, returned %2</source>
        <translation>%1: nicht gesendet, zurückgekommen: %2</translation>
    </message>
    <message>
        <source>%1: sent %2, returned %3</source>
        <translation>%1: gesendet: %2, zurückgekommen: %3</translation>
    </message>
    <message>
        <source>%1: sent %2, returned nothing</source>
        <translation>%1: gesendet: %2, nichts zurückgekommen</translation>
    </message>
    <message numerus="yes">
        <source>%n differences between what was sent and what came back.</source>
        <translation>
            <numerusform>%n Abweichung zwischen Gesendetem und Zurückgekommenem.</numerusform>
            <numerusform>%n Abweichungen zwischen Gesendetem und Zurückgekommenem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Created %1 (%2)</source>
        <comment>time, zone</comment>
        <translation>Angelegt um %1 (%2)</translation>
    </message>
    <message>
        <source>Created %1, %2 (%3)</source>
        <comment>date, time, zone</comment>
        <translation>Angelegt am %1, %2 (%3)</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Keine Allergien bekannt</translation>
    </message>
    <message>
        <source>No name came back</source>
        <translation>Es kam kein Name zurück</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>Nicht erfasst: %1</translation>
    </message>
    <message>
        <source>One difference between what was sent and what came back.</source>
        <translation>Eine Abweichung zwischen Gesendetem und Zurückgekommenem.</translation>
    </message>
    <message>
        <source>Practice: this is no real client</source>
        <translation>Übung: Das ist keine echte Klientenakte</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>differs: not sent</source>
        <translation>weicht ab: nicht gesendet</translation>
    </message>
    <message>
        <source>differs: sent %1</source>
        <translation>weicht ab: gesendet: %1</translation>
    </message>
    <message>
        <source>differs: sent %1, returned nothing</source>
        <translation>weicht ab: gesendet: %1, nichts zurückgekommen</translation>
    </message>
</context>
<context>
    <name>RowsBox</name>
    <message numerus="yes">
        <source>%n rows were removed.</source>
        <translation>
            <numerusform>%n Zeile wurde entfernt.</numerusform>
            <numerusform>%n Zeilen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put the last one back</source>
        <translation>Die letzte zurückholen</translation>
    </message>
    <message>
        <source>The row was removed.</source>
        <translation>Die Zeile wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>SamePanel</name>
    <message>
        <source>%1 is often %2</source>
        <comment>a familiar first name and the whole one</comment>
        <translation>%1 steht oft für %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Aufnahme konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Aufnahmen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created records leave it after %n day(s).</source>
        <translation>
            <numerusform>Angelegte Datensätze bleiben nur %n Tag darauf.</numerusform>
            <numerusform>Angelegte Datensätze bleiben nur %n Tage darauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked among %Ln people so far. The others on this computer are still being read.</source>
        <translation>
            <numerusform>Bisher unter %Ln Person gesucht. Die übrigen auf diesem Computer werden noch gelesen.</numerusform>
            <numerusform>Bisher unter %Ln Personen gesucht. Die übrigen auf diesem Computer werden noch gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked among the %Ln people kept on this computer.</source>
        <translation>
            <numerusform>Gesucht unter der %Ln Person, die auf diesem Computer aufbewahrt wird.</numerusform>
            <numerusform>Gesucht unter den %Ln Personen, die auf diesem Computer aufbewahrt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else is kept on this computer.</source>
        <translation>Auf diesem Computer wird sonst niemand aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody like this among the %Ln people kept on this computer.</source>
        <translation>
            <numerusform>Keine Übereinstimmung mit der %Ln Person, die auf diesem Computer aufbewahrt wird.</numerusform>
            <numerusform>Keine Übereinstimmung unter den %Ln Personen, die auf diesem Computer aufbewahrt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>birth date nearly the same</source>
        <translation>Geburtsdatum fast gleich</translation>
    </message>
    <message>
        <source>birth date with day and month swapped</source>
        <translation>Geburtsdatum mit vertauschtem Tag und Monat</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>Vor- und Nachname vertauscht</translation>
    </message>
    <message>
        <source>first name sounds alike</source>
        <translation>Vorname klingt ähnlich</translation>
    </message>
    <message>
        <source>first name spelled alike</source>
        <translation>Vorname ähnlich geschrieben</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>gleiches Geburtsdatum</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>gleicher Vorname</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>gleiches Telefon</translation>
    </message>
    <message>
        <source>same surname</source>
        <translation>gleicher Nachname</translation>
    </message>
    <message>
        <source>surname sounds alike</source>
        <translation>Nachname klingt ähnlich</translation>
    </message>
    <message>
        <source>surname spelled alike</source>
        <translation>Nachname ähnlich geschrieben</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Address of a record</source>
        <translation>Adresse eines Datensatzes</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>Standardland</translation>
    </message>
    <message>
        <source>Keep records</source>
        <translation>Datensätze behalten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Fenster sperren</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>Referral types</source>
        <translation>Überweisungsarten</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>Eingaben speichern</translation>
    </message>
    <message>
        <source>Server’s address</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The file could not be read, so nothing was changed. Check that it is there and that you may read it.</source>
        <translation>Die Datei konnte nicht gelesen werden, daher wurde nichts geändert. Prüfen Sie, ob sie da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place and save again.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Wählen Sie einen anderen Ort und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The file does not hold settings, so nothing was changed. Choose a file that Intake has saved.</source>
        <translation>Die Datei enthält keine Einstellungen, daher wurde nichts geändert. Wählen Sie eine Datei, die Intake gespeichert hat.</translation>
    </message>
    <message>
        <source>The file holds none of Intake’s settings, so nothing was changed. Choose a file that Intake has saved.</source>
        <translation>Die Datei enthält keine Einstellungen von Intake, daher wurde nichts geändert. Wählen Sie eine Datei, die Intake gespeichert hat.</translation>
    </message>
    <message>
        <source>The file is larger than any settings are (1 MiB), so nothing was changed. Choose a file that Intake has saved.</source>
        <translation>Die Datei ist größer, als Einstellungen je sind (1 MiB), daher wurde nichts geändert. Wählen Sie eine Datei, die Intake gespeichert hat.</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>What your administrator has set could not be read and was left out: %1. Tell whoever looks after this computer.</source>
        <translation>Was Ihre Administration festgelegt hat, konnte nicht gelesen werden und wurde ausgelassen: %1. Wenden Sie sich an die Betreuung dieses Computers.</translation>
    </message>
    <message>
        <source>Your own suggestions</source>
        <translation>Eigene Vorschläge</translation>
    </message>
    <message>
        <source>Your word for the people you serve</source>
        <translation>Ihr Wort für die betreuten Personen</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Abweichung</numerusform>
            <numerusform>%n Abweichungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n zu korrigieren</numerusform>
            <numerusform>%n zu korrigieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>can be put back</source>
        <translation>noch zurückzuholen</translation>
    </message>
    <message>
        <source>goes again by itself</source>
        <translation>wird erneut gesendet</translation>
    </message>
    <message>
        <source>held until someone acts</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>not created</source>
        <translation>nicht angelegt</translation>
    </message>
    <message numerus="yes">
        <source>not created · %n to fix</source>
        <translation>
            <numerusform>nicht angelegt · %n zu korrigieren</numerusform>
            <numerusform>nicht angelegt · %n zu korrigieren</numerusform>
        </translation>
    </message>
    <message>
        <source>not known whether created</source>
        <translation>unklar, ob angelegt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>old: keep or discard?</source>
        <translation>alt: behalten oder verwerfen?</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>wird noch gesendet</translation>
    </message>
    <message>
        <source>waits for a server</source>
        <translation>wartet auf einen Server</translation>
    </message>
    <message>
        <source>waits for the connection</source>
        <translation>wartet auf die Verbindung</translation>
    </message>
</context>
<context>
    <name>Spell</name>
    <message>
        <source>%1 is %2 with a bow above</source>
        <translation>%1 ist %2 mit Bogen darüber</translation>
    </message>
    <message>
        <source>%1 is %2 with a cedilla</source>
        <translation>%1 ist %2 mit Cedille</translation>
    </message>
    <message>
        <source>%1 is %2 with a comma below</source>
        <translation>%1 ist %2 mit Komma darunter</translation>
    </message>
    <message>
        <source>%1 is %2 with a dot above</source>
        <translation>%1 ist %2 mit Punkt darüber</translation>
    </message>
    <message>
        <source>%1 is %2 with a dot below</source>
        <translation>%1 ist %2 mit Punkt darunter</translation>
    </message>
    <message>
        <source>%1 is %2 with a grave accent</source>
        <translation>%1 ist %2 mit Accent grave</translation>
    </message>
    <message>
        <source>%1 is %2 with a hat</source>
        <translation>%1 ist %2 mit Dach</translation>
    </message>
    <message>
        <source>%1 is %2 with a hook above</source>
        <translation>%1 ist %2 mit Haken darüber</translation>
    </message>
    <message>
        <source>%1 is %2 with a horn</source>
        <translation>%1 ist %2 mit Horn</translation>
    </message>
    <message>
        <source>%1 is %2 with a line above</source>
        <translation>%1 ist %2 mit Strich darüber</translation>
    </message>
    <message>
        <source>%1 is %2 with a ring</source>
        <translation>%1 ist %2 mit Ring</translation>
    </message>
    <message>
        <source>%1 is %2 with a small v above</source>
        <translation>%1 ist %2 mit kleinem v darüber</translation>
    </message>
    <message>
        <source>%1 is %2 with a tail</source>
        <translation>%1 ist %2 mit Häkchen nach rechts</translation>
    </message>
    <message>
        <source>%1 is %2 with a tilde</source>
        <translation>%1 ist %2 mit Tilde</translation>
    </message>
    <message>
        <source>%1 is %2 with an acute accent</source>
        <translation>%1 ist %2 mit Accent aigu</translation>
    </message>
    <message>
        <source>%1 is %2 with two dots</source>
        <translation>%1 ist %2 mit zwei Punkten</translation>
    </message>
    <message>
        <source>%1 is %2 with two strokes above</source>
        <translation>%1 ist %2 mit zwei Strichen darüber</translation>
    </message>
    <message>
        <source>%1 is a and e in one letter</source>
        <translation>%1 ist a und e in einem Buchstaben</translation>
    </message>
    <message>
        <source>%1 is a comma</source>
        <translation>%1 ist ein Komma</translation>
    </message>
    <message>
        <source>%1 is a full stop</source>
        <translation>%1 ist ein Punkt</translation>
    </message>
    <message>
        <source>%1 is a hyphen</source>
        <translation>%1 ist ein Bindestrich</translation>
    </message>
    <message>
        <source>%1 is a sharp s</source>
        <translation>%1 ist ein scharfes s</translation>
    </message>
    <message>
        <source>%1 is an apostrophe</source>
        <translation>%1 ist ein Apostroph</translation>
    </message>
    <message>
        <source>%1 is d with a stroke</source>
        <translation>%1 ist d mit Querstrich</translation>
    </message>
    <message>
        <source>%1 is eth</source>
        <translation>%1 ist Eth</translation>
    </message>
    <message>
        <source>%1 is i without a dot</source>
        <translation>%1 ist i ohne Punkt</translation>
    </message>
    <message>
        <source>%1 is l with a stroke</source>
        <translation>%1 ist l mit Schrägstrich</translation>
    </message>
    <message>
        <source>%1 is o and e in one letter</source>
        <translation>%1 ist o und e in einem Buchstaben</translation>
    </message>
    <message>
        <source>%1 is o with a stroke</source>
        <translation>%1 ist o mit Schrägstrich</translation>
    </message>
    <message>
        <source>%1 is thorn</source>
        <translation>%1 ist Thorn</translation>
    </message>
    <message>
        <source>at</source>
        <comment>@</comment>
        <translation>at</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>the %1 is a capital</source>
        <translation>das %1 ist groß</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>Unterstrich</translation>
    </message>
    <message>
        <source>“%1” begins with a small letter</source>
        <translation>„%1“ beginnt mit einem Kleinbuchstaben</translation>
    </message>
    <message>
        <source>“%1” is all capitals</source>
        <translation>„%1“ ist ganz in Großbuchstaben</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%Ln intake(s) came over from the copy.</source>
        <translation>
            <numerusform>%Ln Aufnahme wurde aus der Kopie übernommen.</numerusform>
            <numerusform>%Ln Aufnahmen wurden aus der Kopie übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) could not be read and are in the copy still.</source>
        <translation>
            <numerusform>%Ln Aufnahme konnte nicht gelesen werden und ist noch in der Kopie.</numerusform>
            <numerusform>%Ln Aufnahmen konnten nicht gelesen werden und sind noch in der Kopie.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new store was made. Its recovery key is %1: write it down and keep it safe. It opens the store when nothing else does.</source>
        <translation>Ein neuer Speicher wurde angelegt. Sein Wiederherstellungsschlüssel lautet %1: Schreiben Sie ihn auf und bewahren Sie ihn sicher auf. Er öffnet den Speicher, wenn nichts anderes mehr hilft.</translation>
    </message>
    <message>
        <source>An intake in the store cannot be opened and would be lost with the old key, so the key was not changed. Restore the data folder from a backup, or ask whoever looks after this computer.</source>
        <translation>Eine Aufnahme im Speicher lässt sich nicht öffnen und ginge mit dem alten Schlüssel verloren, daher wurde der Schlüssel nicht gewechselt. Stellen Sie den Datenordner aus einer Sicherungskopie wieder her oder wenden Sie sich an die Betreuung dieses Computers.</translation>
    </message>
    <message>
        <source>Another program holds the store of intakes. Nothing was changed. Close that program and try again.</source>
        <translation>Ein anderes Programm belegt den Aufnahmespeicher. Nichts wurde geändert. Schließen Sie dieses Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>How the store’s key is locked was changed from outside, so it was not used. Nothing was changed now. Restore the data folder from a backup, or ask whoever looks after this computer.</source>
        <translation>Die Sicherung des Speicherschlüssels wurde von außen verändert, daher wurde sie nicht verwendet. Jetzt wurde nichts geändert. Stellen Sie den Datenordner aus einer Sicherungskopie wieder her oder wenden Sie sich an die Betreuung dieses Computers.</translation>
    </message>
    <message>
        <source>Intake is locked, so nothing was changed. All that was typed is safe. Unlock it and try again.</source>
        <translation>Intake ist gesperrt, daher wurde nichts geändert. Alles Eingegebene ist sicher. Entsperren Sie Intake und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The computer’s memory is used up, so the last change was not saved. All that was saved before is safe. Close other programs.</source>
        <translation>Der Arbeitsspeicher ist erschöpft, daher wurde die letzte Änderung nicht gespeichert. Alles zuvor Gespeicherte ist sicher. Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The data folder is on a network drive, where two computers can change the store at the same time. Choose a folder on this computer.</source>
        <translation>Der Datenordner liegt auf einem Netzlaufwerk, wo zwei Computer den Speicher gleichzeitig ändern können. Wählen Sie einen Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked of it (“%1”). All that was saved before is left as it was. Check the disk.</source>
        <translation>Der Datenträger hat nicht getan, was verlangt war („%1“). Alles zuvor Gespeicherte ist unverändert. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked of it. All that was saved before is left as it was. Check the disk.</source>
        <translation>Der Datenträger hat nicht getan, was verlangt war. Alles zuvor Gespeicherte ist unverändert. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The disk has no room to seal the store anew, so the key was not changed. All that is stored is safe. Free some space and try again.</source>
        <translation>Auf dem Datenträger ist kein Platz, um den Speicher neu zu versiegeln, daher wurde der Schlüssel nicht gewechselt. Alles Gespeicherte ist sicher. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. All that was saved before is safe. Free some space.</source>
        <translation>Der Datenträger ist voll, daher wurde die letzte Änderung nicht gespeichert. Alles zuvor Gespeicherte ist sicher. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The file %1 is not one of Intake’s, so it was left as it is. Move it away, or choose another data folder.</source>
        <translation>Die Datei %1 stammt nicht von Intake und wurde daher nicht verändert. Verschieben Sie sie oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The folder for the intakes, %1, cannot be made or used, so nothing can be saved. Check that it is a folder and that it belongs to you.</source>
        <translation>Der Ordner für die Aufnahmen, %1, kann nicht angelegt oder genutzt werden, daher lässt sich nichts speichern. Prüfen Sie, ob es ein Ordner ist und ob er Ihnen gehört.</translation>
    </message>
    <message>
        <source>The key file beside the practice store is damaged, or other people can get at it, so it was not used. Give it to yourself alone, or remove the practice folder.</source>
        <translation>Die Schlüsseldatei neben dem Übungsspeicher ist beschädigt, oder andere haben Zugriff darauf, daher wurde sie nicht verwendet. Beschränken Sie den Zugriff auf sich selbst oder entfernen Sie den Übungsordner.</translation>
    </message>
    <message>
        <source>The key was changed, and the recovery key of before opens nothing any more. The new recovery key is %1: write it down and keep it safe. It opens the store when nothing else does.</source>
        <translation>Der Schlüssel wurde gewechselt, und der bisherige Wiederherstellungsschlüssel öffnet nichts mehr. Der neue Wiederherstellungsschlüssel lautet %1: Schreiben Sie ihn auf und bewahren Sie ihn sicher auf. Er öffnet den Speicher, wenn nichts anderes hilft.</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer, so the key was not changed. All that is stored is safe. Unlock the keychain and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt oder antwortet nicht, daher wurde der Schlüssel nicht gewechselt. Alles Gespeicherte ist sicher. Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain that holds the store’s key is locked or does not answer. The intakes are safe. Unlock the keychain, or give the passphrase or the recovery key.</source>
        <translation>Der Schlüsselbund mit dem Schlüssel des Speichers ist gesperrt oder antwortet nicht. Die Aufnahmen sind sicher. Entsperren Sie den Schlüsselbund oder geben Sie die Passphrase oder den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is looked at in %n second(s).</source>
        <translation>
            <numerusform>Der nächste Versuch wird in %n Sekunde geprüft.</numerusform>
            <numerusform>Der nächste Versuch wird in %n Sekunden geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store of intakes can be read but not written, so nothing was saved. Check that the disk and the data folder can be written to, and that no newer version of Intake made the store.</source>
        <translation>Der Aufnahmespeicher kann gelesen, aber nicht beschrieben werden, daher wurde nichts gespeichert. Prüfen Sie, ob Datenträger und Datenordner beschreibbar sind und ob nicht eine neuere Version von Intake den Speicher angelegt hat.</translation>
    </message>
    <message>
        <source>The store of intakes can only be read: the disk is read-only, or a newer version of Intake made it. Nothing can be saved or sent.</source>
        <translation>Der Aufnahmespeicher kann nur gelesen werden: Der Datenträger ist schreibgeschützt, oder eine neuere Version von Intake hat den Speicher angelegt. Es kann nichts gespeichert oder gesendet werden.</translation>
    </message>
    <message>
        <source>The store of intakes is not open, so nothing was saved.</source>
        <translation>Der Aufnahmespeicher ist nicht geöffnet, daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The store of intakes was damaged. A copy of it was put aside at %1, and nothing was deleted.</source>
        <translation>Der Aufnahmespeicher war beschädigt. Eine Kopie davon liegt unter %1, und nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The store’s key is not where it should be. The intakes are safe, and no new key was made. Give the passphrase or the recovery key.</source>
        <translation>Der Schlüssel des Speichers ist nicht dort, wo er sein sollte. Die Aufnahmen sind sicher, und es wurde kein neuer Schlüssel erzeugt. Geben Sie die Passphrase oder den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer to hold the new key, so the key was not changed. All that is stored is safe. Choose a passphrase instead.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund für den neuen Schlüssel, daher wurde der Schlüssel nicht gewechselt. Alles Gespeicherte ist sicher. Wählen Sie stattdessen eine Passphrase.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer to hold the store’s key. What is stored is safe. Give a passphrase or the recovery key.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund für den Schlüssel des Speichers. Das Gespeicherte ist sicher. Geben Sie eine Passphrase oder den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>There is no such intake in the store.</source>
        <translation>Im Speicher gibt es keine solche Aufnahme.</translation>
    </message>
    <message>
        <source>This intake cannot be opened: it was damaged, or changed from outside. It was left as it is. Restore the data folder from a backup.</source>
        <translation>Diese Aufnahme lässt sich nicht öffnen: Sie wurde beschädigt oder von außen verändert. Sie blieb, wie sie ist. Stellen Sie den Datenordner aus einer Sicherungskopie wieder her.</translation>
    </message>
    <message>
        <source>This intake has moved on meanwhile, so the change was not made. Look at it as it is now.</source>
        <translation>Diese Aufnahme hat sich inzwischen weiterentwickelt, daher wurde die Änderung nicht vorgenommen. Sehen Sie sich den jetzigen Stand an.</translation>
    </message>
    <message>
        <source>This is not the secret that opens the store. Nothing was changed. Check it and try again.</source>
        <translation>Dieses Geheimnis öffnet den Speicher nicht. Nichts wurde geändert. Prüfen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This store is an older copy. What was still to be sent may have been sent since, so Intake sends none of it by itself.</source>
        <translation>Dieser Speicher ist eine ältere Kopie. Was noch zu senden war, wurde seither vielleicht gesendet, daher sendet Intake nichts davon von selbst.</translation>
    </message>
    <message>
        <source>This store opens with a passphrase. The intakes are safe. Give the passphrase or the recovery key.</source>
        <translation>Dieser Speicher öffnet sich mit einer Passphrase. Die Aufnahmen sind sicher. Geben Sie die Passphrase oder den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>Where the store should be, at %1, stands something that is not a file. It was left as it is. Move it away, or choose another data folder.</source>
        <translation>Wo der Speicher sein sollte, unter %1, liegt etwas, das keine Datei ist. Es wurde nicht verändert. Verschieben Sie es oder wählen Sie einen anderen Datenordner.</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Here the passphrase is given in a file that you alone can read: --passphrase-file FILE.</source>
        <translation>Hier wird die Passphrase in einer Datei angegeben, die nur Sie lesen können: --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>In “intake queue” it stands as %1.</source>
        <translation>In „intake queue“ steht die Aufnahme als %1.</translation>
    </message>
    <message>
        <source>Intake is locked, so it names nobody. Unlock it and try again.</source>
        <translation>Intake ist gesperrt und nennt daher keine Namen. Entsperren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Intake is locked, so nothing was sent. What waits is safe and goes on when it is unlocked.</source>
        <translation>Intake ist gesperrt, daher wurde nichts gesendet. Was wartet, ist sicher und wird nach dem Entsperren gesendet.</translation>
    </message>
    <message>
        <source>Intake is locked, so the client was not created: nothing was sent and nothing was stored. Unlock it and try again.</source>
        <translation>Intake ist gesperrt, daher wurde die Klientenakte nicht angelegt: Es wurde nichts gesendet und nichts gespeichert. Entsperren Sie Intake und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Intake is running and took the client, but does not answer. Look there for what became of it, or in “intake queue” for %1, before you run the command again.</source>
        <translation>Intake läuft und hat die Klientenakte übernommen, antwortet aber nicht. Sehen Sie dort nach, was daraus wurde, oder in „intake queue“ unter %1, bevor Sie den Befehl erneut ausführen.</translation>
    </message>
    <message>
        <source>Intake is running with another server, so nothing was sent. Leave out --server to use that one, or close Intake first.</source>
        <translation>Intake läuft mit einem anderen Server, daher wurde nichts gesendet. Lassen Sie --server weg, um jenen zu verwenden, oder schließen Sie zuerst Intake.</translation>
    </message>
    <message>
        <source>Intake is running, but its store is not open or its window is locked, so nothing was done. Open it there and try again.</source>
        <translation>Intake läuft, aber sein Speicher ist nicht geöffnet oder sein Fenster ist gesperrt, daher wurde nichts unternommen. Öffnen Sie ihn dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Intake was locked meanwhile, and sends nothing until it is unlocked.</source>
        <translation>Intake wurde inzwischen gesperrt und sendet nichts, bis es entsperrt wird.</translation>
    </message>
    <message>
        <source>Intake was started with the rights of another user or group, which it does not take. Take them off the program’s file, and start it as the person who sits here.</source>
        <translation>Intake wurde mit den Rechten eines anderen Benutzers oder einer anderen Gruppe gestartet, was es nicht zulässt. Nehmen Sie der Programmdatei diese Rechte und starten Sie sie mit dem Konto der Person, die hier sitzt.</translation>
    </message>
    <message>
        <source>It is not known what became of an earlier client, and the server has not answered well since.</source>
        <translation>Es ist nicht bekannt, was aus einer früheren Klientenakte wurde, und der Server hat seither nicht richtig geantwortet.</translation>
    </message>
    <message>
        <source>Nothing is sent while the key of the store is changed.</source>
        <translation>Solange der Schlüssel des Speichers gewechselt wird, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Sending stopped because of that; “intake queue --send” goes on.</source>
        <translation>Das Senden wurde deshalb angehalten; „intake queue --send“ setzt es fort.</translation>
    </message>
    <message>
        <source>The client was created, but the record could not be printed. Do not run the command again: it would create the client twice.</source>
        <translation>Die Klientenakte wurde angelegt, aber der Datensatz konnte nicht ausgegeben werden. Führen Sie den Befehl nicht erneut aus: Er würde die Klientenakte doppelt anlegen.</translation>
    </message>
    <message>
        <source>The client was not created: somebody took the intake back in the window. Go on with it there.</source>
        <translation>Die Klientenakte wurde nicht angelegt: Die Aufnahme wurde im Fenster zurückgeholt. Machen Sie dort weiter.</translation>
    </message>
    <message>
        <source>The list could not be printed.</source>
        <translation>Die Liste konnte nicht ausgegeben werden.</translation>
    </message>
    <message>
        <source>The practice server could not start, so nothing was sent: %1</source>
        <translation>Der Übungsserver konnte nicht starten, daher wurde nichts gesendet: %1</translation>
    </message>
    <message>
        <source>The practice server could not start: %1. Try another --port, or none.</source>
        <translation>Der Übungsserver konnte nicht starten: %1. Versuchen Sie einen anderen --port oder keinen.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes the next request in %n second(s).</source>
        <translation>
            <numerusform>Der Server nimmt die nächste Anfrage in %n Sekunde an.</numerusform>
            <numerusform>Der Server nimmt die nächste Anfrage in %n Sekunden an.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no keychain, so Intake stores nothing and works in memory alone. With --passphrase-file FILE it would store the client.</source>
        <translation>Es gibt keinen Schlüsselbund, daher speichert Intake nichts und arbeitet nur im Arbeitsspeicher. Mit --passphrase-file FILE würde es die Klientenakte speichern.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>sent %1, returned %2</source>
        <translation>gesendet: %1, zurückgekommen: %2</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>At most %1 characters fit here, so nothing was added.</source>
        <translation>Hier passen höchstens %1 Zeichen hinein, daher wurde nichts hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>A port is a whole number from 0 to 65535.</source>
        <translation>Ein Port ist eine ganze Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>Choose --practice or --server: a client goes to one place only.</source>
        <translation>Wählen Sie --practice oder --server: Eine Klientenakte geht nur an einen Ort.</translation>
    </message>
    <message>
        <source>No server is set, so nothing was sent. Give its address with --server, as in --server https://api.example.com/v1, or try with --practice.</source>
        <translation>Es ist kein Server eingestellt, daher wurde nichts gesendet. Geben Sie seine Adresse mit --server an, etwa --server https://api.example.com/v1, oder probieren Sie es mit --practice.</translation>
    </message>
    <message>
        <source>No token was given, so nothing was sent. Put the token into a file that you alone can read, and name it with --token-file.</source>
        <translation>Es wurde kein Token angegeben, daher wurde nichts gesendet. Schreiben Sie das Token in eine Datei, die nur Sie lesen können, und nennen Sie sie mit --token-file.</translation>
    </message>
    <message>
        <source>Other people on this computer can get at the passphrase file, so it was not used. Give it to yourself alone, with chmod 600, and try again.</source>
        <translation>Andere auf diesem Computer haben Zugriff auf die Passphrasendatei, daher wurde sie nicht verwendet. Beschränken Sie den Zugriff mit chmod 600 auf sich selbst und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Other people on this computer can get at the token file, so it was not used. Give it to yourself alone, with chmod 600, and try again.</source>
        <translation>Andere auf diesem Computer haben Zugriff auf die Tokendatei, daher wurde sie nicht verwendet. Beschränken Sie den Zugriff mit chmod 600 auf sich selbst und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The command “create” needs a file, or - for standard input.</source>
        <translation>Der Befehl „create“ braucht eine Datei oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The file could not be found. Check its name after “create”.</source>
        <translation>Die Datei wurde nicht gefunden. Prüfen Sie den Namen nach „create“.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that you may read it.</source>
        <translation>Die Datei konnte nicht gelesen werden. Prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The option --%1 belongs to the command “queue”.</source>
        <translation>Die Option --%1 gehört zum Befehl „queue“.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value after it.</source>
        <translation>Die Option --%1 braucht danach einen Wert.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Die Option --%1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>The option --port belongs to the command “practice-server”.</source>
        <translation>Die Option --port gehört zum Befehl „practice-server“.</translation>
    </message>
    <message>
        <source>The option --token-file needs --server beside it: a token goes to the server that was named with it, and to no other.</source>
        <translation>Die Option --token-file braucht --server neben sich: Ein Token geht an den Server, der mit ihm genannt wurde, und an keinen anderen.</translation>
    </message>
    <message>
        <source>The option --verify belongs to the command “audit”.</source>
        <translation>Die Option --verify gehört zum Befehl „audit“.</translation>
    </message>
    <message>
        <source>The passphrase file could not be found. Check its name after --passphrase-file.</source>
        <translation>Die Passphrasendatei wurde nicht gefunden. Prüfen Sie den Namen nach --passphrase-file.</translation>
    </message>
    <message>
        <source>The passphrase file could not be read. Check that it belongs to you.</source>
        <translation>Die Passphrasendatei konnte nicht gelesen werden. Prüfen Sie, ob sie Ihnen gehört.</translation>
    </message>
    <message>
        <source>The passphrase file is empty. Put the passphrase into it, and nothing else.</source>
        <translation>Die Passphrasendatei ist leer. Schreiben Sie die Passphrase hinein und sonst nichts.</translation>
    </message>
    <message>
        <source>The passphrase file is larger than any passphrase (4 KiB). Check its name after --passphrase-file.</source>
        <translation>Die Passphrasendatei ist größer als jede Passphrase (4 KiB). Prüfen Sie den Namen nach --passphrase-file.</translation>
    </message>
    <message>
        <source>The server’s address begins with http, which anyone on the way could read. Write https.</source>
        <translation>Die Adresse des Servers beginnt mit http, was unterwegs alle mitlesen könnten. Schreiben Sie https.</translation>
    </message>
    <message>
        <source>The server’s address goes on with ? or #. Leave out that part and all after it.</source>
        <translation>Die Adresse des Servers geht mit ? oder # weiter. Lassen Sie diesen Teil und alles danach weg.</translation>
    </message>
    <message>
        <source>The server’s address holds a name or password before an @. Leave it out; the token is given in a file.</source>
        <translation>Die Adresse des Servers enthält einen Namen oder ein Passwort vor einem @. Lassen Sie das weg; das Token wird in einer Datei angegeben.</translation>
    </message>
    <message>
        <source>The server’s address is not a web address. Write it as in https://api.example.com/v1.</source>
        <translation>Die Adresse des Servers ist keine Webadresse. Schreiben Sie sie wie https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The server’s address must begin with https://.</source>
        <translation>Die Adresse des Servers muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The server’s address names no server. Write it as in https://api.example.com/v1.</source>
        <translation>Die Adresse des Servers nennt keinen Server. Schreiben Sie sie wie https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The token file could not be found. Check its name after --token-file.</source>
        <translation>Die Tokendatei wurde nicht gefunden. Prüfen Sie den Namen nach --token-file.</translation>
    </message>
    <message>
        <source>The token file could not be read. Check that it belongs to you.</source>
        <translation>Die Tokendatei konnte nicht gelesen werden. Prüfen Sie, ob sie Ihnen gehört.</translation>
    </message>
    <message>
        <source>The token file holds something that cannot be a token: it must be one word of plain characters. Put the token into it, and nothing else.</source>
        <translation>Die Tokendatei enthält etwas, das kein Token sein kann: Es muss ein einziges Wort aus einfachen Zeichen sein. Schreiben Sie das Token hinein und sonst nichts.</translation>
    </message>
    <message>
        <source>The token file is empty. Put the token into it, and nothing else.</source>
        <translation>Die Tokendatei ist leer. Schreiben Sie das Token hinein und sonst nichts.</translation>
    </message>
    <message>
        <source>The token file is larger than any token (4 KiB). Check its name after --token-file.</source>
        <translation>Die Tokendatei ist größer als jedes Token (4 KiB). Prüfen Sie den Namen nach --token-file.</translation>
    </message>
    <message>
        <source>There is more after the command “%1” than it can use.</source>
        <translation>Nach dem Befehl „%1“ steht mehr, als er verwenden kann.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Es gibt keine Option --%1.</translation>
    </message>
    <message>
        <source>There is nothing in it. A client is one JSON object, in { and }.</source>
        <translation>Es steht nichts darin. Eine Klientenakte ist ein JSON-Objekt, in { und }.</translation>
    </message>
    <message>
        <source>This is a folder. Name a file after “create”.</source>
        <translation>Das ist ein Ordner. Nennen Sie nach „create“ eine Datei.</translation>
    </message>
    <message>
        <source>This is a list, and must be one JSON object, in { and }: one client at a time.</source>
        <translation>Das ist eine Liste, muss aber ein JSON-Objekt sein, in { und }: jeweils eine Klientenakte.</translation>
    </message>
    <message>
        <source>This is larger than 4 MiB, which no client’s details are. Check the file.</source>
        <translation>Das ist größer als 4 MiB, mehr als die Angaben einer Klientenakte je brauchen. Prüfen Sie die Datei.</translation>
    </message>
    <message>
        <source>This is not JSON: it goes wrong at line %1, character %2. Mend it there.</source>
        <translation>Das ist kein JSON: In Zeile %1, Zeichen %2 stimmt es nicht mehr. Korrigieren Sie es dort.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text. Save the file as UTF-8 and try again.</source>
        <translation>Das ist kein UTF-8-Text. Speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What --passphrase-file names is not a file. Name an ordinary file with the passphrase in it.</source>
        <translation>Was --passphrase-file nennt, ist keine Datei. Geben Sie eine gewöhnliche Datei mit der Passphrase darin an.</translation>
    </message>
    <message>
        <source>What --token-file names is not a file. Name an ordinary file with the token in it.</source>
        <translation>Was --token-file nennt, ist keine Datei. Geben Sie eine gewöhnliche Datei mit dem Token darin an.</translation>
    </message>
    <message>
        <source>“intake --help” lists what there is.</source>
        <translation>„intake --help“ zeigt, was es gibt.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close it there, or ask whoever is logged in there to do so. Nothing is lost.</source>
        <translation>Schließen Sie es dort oder bitten Sie die Person, die dort angemeldet ist, darum. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Intake cannot open now.</source>
        <translation>Intake kann jetzt nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Intake is already open in another login on this computer.</source>
        <translation>Intake ist auf diesem Computer bereits in einer anderen Anmeldung geöffnet.</translation>
    </message>
    <message>
        <source>The practice server could not start: %1</source>
        <translation>Der Übungsserver konnte nicht starten: %1</translation>
    </message>
    <message>
        <source>There is no screen to open the window on. “intake create FILE” creates a client without one.</source>
        <translation>Es gibt keinen Bildschirm für das Fenster. „intake create FILE“ legt eine Klientenakte ohne Fenster an.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 %2</source>
        <comment>a day and the name of its month</comment>
        <translation>%1. %2</translation>
    </message>
</context>
</TS>
