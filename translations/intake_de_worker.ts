<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_AU">
<context>
    <name>Audit</name>
    <message>
        <source>Somebody said: this is the client</source>
        <translation>Von Hand bestätigt: Das ist die Beschäftigtenakte</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Client</source>
        <translation>Beschäftigte/r</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The server knows the token and does not let it see clients. Ask whoever made the token for one that may.</source>
        <translation>Der Server kennt das Token, lässt es aber keine Beschäftigtenakten sehen. Bitten Sie dort, wo das Token erstellt wurde, um eines, das es darf.</translation>
    </message>
    <message>
        <source>There is a server, and at this address it has no clients. Check the end of the address: mostly it is /v1.</source>
        <translation>Es gibt einen Server, aber unter dieser Adresse hat er keine Beschäftigtenakten. Prüfen Sie das Ende der Adresse: Meist lautet es /v1.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Client id</source>
        <translation>Beschäftigten-ID</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Create one client from a JSON file or standard input, and print the record.</source>
        <translation>Eine Beschäftigtenakte aus einer JSON-Datei oder der Standardeingabe anlegen und den Datensatz ausgeben.</translation>
    </message>
    <message>
        <source>Intake creates a clinic’s clients through its practice-management API.</source>
        <translation>Intake legt die Beschäftigtenakten einer Praxis über deren Praxisverwaltungs-API an.</translation>
    </message>
    <message>
        <source>Not known whether the client was created; look before trying again.</source>
        <translation>Unklar, ob die Beschäftigtenakte angelegt wurde; bitte nachsehen, bevor Sie es erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>Intake::AskingCard</name>
    <message>
        <source>What must be asked is counted until it is answered, and noted for next time where it was not. Only first and last name ever stand in the way of creating a client. A hidden field is shown again as soon as something stands in it.</source>
        <translation>Was immer zu fragen ist, wird gezählt, bis es beantwortet ist, und sonst für das nächste Mal notiert. Nur Vor- und Nachname sind zum Anlegen einer Beschäftigtenakte unbedingt nötig. Ein ausgeblendetes Feld erscheint wieder, sobald etwas darin steht.</translation>
    </message>
</context>
<context>
    <name>Intake::GuardianQuestions</name>
    <message>
        <source>The client is under 18. Your answers stand in the notes.</source>
        <translation>Beschäftigtenakte einer Person unter 18 Jahren. Ihre Antworten stehen in den Notizen.</translation>
    </message>
</context>
<context>
    <name>Intake::IntakePage</name>
    <message>
        <source>&amp;Create client</source>
        <translation>Beschäftigtenakte &amp;anlegen</translation>
    </message>
</context>
<context>
    <name>Intake::ListsCard</name>
    <message>
        <source>The server knows referral types and tags by number and does not tell their names. Write down here what your clinic uses. The id that comes back is learned when a client is created.</source>
        <translation>Der Server kennt Überweisungsarten und Schlagwörter nur als Nummern und nennt keine Namen. Tragen Sie hier ein, was Ihre Praxis verwendet. Die zurückkommende ID wird gelernt, wenn eine Beschäftigtenakte angelegt wird.</translation>
    </message>
</context>
<context>
    <name>Intake::MainWindow</name>
    <message numerus="yes">
        <source>%Ln client(s) are not created yet.</source>
        <translation>
            <numerusform>%Ln Beschäftigtenakte ist noch nicht angelegt.</numerusform>
            <numerusform>%Ln Beschäftigtenakten sind noch nicht angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. They are in the list.</source>
        <translation>
            <numerusform>%Ln Beschäftigtenakte von früher ist noch nicht angelegt. Sie finden sie in der Liste.</numerusform>
            <numerusform>%Ln Beschäftigtenakten von früher sind noch nicht angelegt. Sie finden sie in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. This is the last.</source>
        <translation>
            <numerusform>%Ln Beschäftigtenakte von früher ist noch nicht angelegt: diese hier.</numerusform>
            <numerusform>%Ln Beschäftigtenakten von früher sind noch nicht angelegt. Dies ist die letzte davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client is not created yet. All that you typed is safe; go on with the next one.</source>
        <translation>Die Beschäftigtenakte ist noch nicht angelegt. Alle Ihre Eingaben sind sicher; machen Sie mit der nächsten Aufnahme weiter.</translation>
    </message>
    <message>
        <source>This client was just being sent, so the change came too late. Look at what becomes of it.</source>
        <translation>Diese Beschäftigtenakte wurde gerade gesendet, die Änderung kam also zu spät. Sehen Sie nach, was daraus wird.</translation>
    </message>
    <message>
        <source>You are changing it, so it is a draft again. It goes when you press Create client.</source>
        <translation>Sie ändern die Aufnahme, daher ist sie wieder ein Entwurf. Gesendet wird, wenn Sie „Beschäftigtenakte anlegen“ drücken.</translation>
    </message>
</context>
<context>
    <name>Intake::ProblemList</name>
    <message>
        <source>To go on without, press Create client again. The notes will say what to ask next time.</source>
        <translation>Um ohne diese Angaben fortzufahren, drücken Sie erneut „Beschäftigtenakte anlegen“. In den Notizen steht dann, was beim nächsten Mal zu fragen ist.</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionCard</name>
    <message>
        <source>This is the client</source>
        <translation>Das ist die Beschäftigtenakte</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionPage</name>
    <message>
        <source>&amp;This is the client</source>
        <translation>&amp;Das ist die Beschäftigtenakte</translation>
    </message>
    <message>
        <source>Do not add this client elsewhere; we are checking.</source>
        <translation>Legen Sie diese Beschäftigtenakte nicht anderswo an; die Prüfung läuft.</translation>
    </message>
    <message>
        <source>Is this the client?</source>
        <translation>Ist das die Beschäftigtenakte?</translation>
    </message>
    <message>
        <source>Is this the client? Number %1 of %2</source>
        <translation>Ist das die Beschäftigtenakte? Nummer %1 von %2</translation>
    </message>
</context>
<context>
    <name>Intake::ReadBackPage</name>
    <message>
        <source>Large print for the client</source>
        <translation>Beschäftigtenansicht in Großschrift</translation>
    </message>
</context>
<context>
    <name>Intake::RecordPage</name>
    <message>
        <source>Client id</source>
        <translation>Beschäftigten-ID</translation>
    </message>
</context>
<context>
    <name>Intake::SafetyCard</name>
    <message>
        <source>So long a created client’s record stays on this computer. Then only its id does; the server has it all.</source>
        <translation>So lange bleibt der Datensatz einer angelegten Beschäftigtenakte auf diesem Computer. Danach bleibt nur ihre ID; alles andere hat der Server.</translation>
    </message>
</context>
<context>
    <name>Intake::TodayView</name>
    <message numerus="yes">
        <source>%Ln client(s) typed on this day. They are now:</source>
        <translation>
            <numerusform>%Ln Beschäftigtenakte wurde an diesem Tag eingegeben. Jetzt ist sie:</numerusform>
            <numerusform>%Ln Beschäftigtenakten wurden an diesem Tag eingegeben. Jetzt sind sie:</numerusform>
        </translation>
    </message>
    <message>
        <source>No client was typed on this day.</source>
        <translation>An diesem Tag wurde keine Beschäftigtenakte eingegeben.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Create client</source>
        <translation>Beschäftigtenakte anlegen</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>%Ln client(s) wait; sending goes on when it is unlocked.</source>
        <translation>
            <numerusform>%Ln Beschäftigtenakte wartet; nach dem Entsperren geht das Senden weiter.</numerusform>
            <numerusform>%Ln Beschäftigtenakten warten; nach dem Entsperren geht das Senden weiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n client(s) there are close.</source>
        <translation>
            <numerusform>%n Beschäftigtenakte dort ist ähnlich.</numerusform>
            <numerusform>%n Beschäftigtenakten dort sind ähnlich.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you are sure that the client is not there, you may send again.</source>
        <translation>Wenn Sie sicher sind, dass die Beschäftigtenakte dort fehlt, können Sie erneut senden.</translation>
    </message>
    <message>
        <source>Looked through the client list at %1:</source>
        <translation>Beschäftigtenliste durchsucht um %1:</translation>
    </message>
    <message>
        <source>Looking through the client list.</source>
        <translation>Die Beschäftigtenliste wird durchsucht.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>Es wurde nichts angelegt, und das Formular enthält alle Ihre Eingaben. Ändern Sie, was der Server nennt, und drücken Sie erneut „Beschäftigtenakte anlegen“.</translation>
    </message>
    <message>
        <source>The client is not created yet. It goes only while Intake is open; go on with the next one. To change something, just type: it then waits for Create client again.</source>
        <translation>Die Beschäftigtenakte ist noch nicht angelegt. Gesendet wird nur, solange Intake geöffnet ist; machen Sie mit der nächsten Aufnahme weiter. Um etwas zu ändern, tippen Sie einfach: Dann wartet die Aufnahme wieder auf „Beschäftigtenakte anlegen“.</translation>
    </message>
    <message>
        <source>The client list could not be read to its end at %1.</source>
        <translation>Die Beschäftigtenliste konnte um %1 nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>The client was not created, and this computer keeps nothing: what you typed lives only until the window is closed.</source>
        <translation>Die Beschäftigtenakte wurde nicht angelegt, und dieser Computer bewahrt nichts auf: Ihre Eingaben bleiben nur, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>The client was not created. All that you typed is safe; go on with the next one.</source>
        <translation>Die Beschäftigtenakte wurde nicht angelegt. Alle Ihre Eingaben sind sicher; machen Sie mit der nächsten Aufnahme weiter.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>Der Server hat diese Beschäftigtenakte nicht angenommen</translation>
    </message>
    <message>
        <source>no client there is like this one.</source>
        <translation>keine Beschäftigtenakte dort gleicht dieser.</translation>
    </message>
    <message numerus="yes">
        <source>one client is close, %n field(s) differ.</source>
        <translation>
            <numerusform>eine Beschäftigtenakte ist ähnlich, %n Feld weicht ab.</numerusform>
            <numerusform>eine Beschäftigtenakte ist ähnlich, %n Felder weichen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>one client there agrees in every field.</source>
        <translation>eine Beschäftigtenakte dort stimmt in jedem Feld überein.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Client created</source>
        <translation>Beschäftigtenakte angelegt</translation>
    </message>
    <message>
        <source>Clients cannot be created at the server’s address. Check the address, with its /v1 at the end.</source>
        <translation>Unter der Adresse des Servers lassen sich keine Beschäftigtenakten anlegen. Prüfen Sie die Adresse, mit ihrem /v1 am Ende.</translation>
    </message>
    <message>
        <source>It is not known whether the client was created</source>
        <translation>Es ist nicht bekannt, ob die Beschäftigtenakte angelegt wurde</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>Es wurde nichts angelegt, und das Formular enthält alle Ihre Eingaben. Ändern Sie, was der Server nennt, und drücken Sie erneut „Beschäftigtenakte anlegen“.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Press Create client to try again.</source>
        <translation>Es wurde nichts angelegt, und das Formular enthält alle Ihre Eingaben. Drücken Sie „Beschäftigtenakte anlegen“, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>The client may have been created. Look for the client in the practice software before you run the command again: a second run could create the same client twice. Intake has stored nothing: your file is still the only copy.</source>
        <translation>Die Beschäftigtenakte wurde möglicherweise angelegt. Suchen Sie sie in der Praxissoftware, bevor Sie den Befehl erneut ausführen: Ein zweiter Lauf könnte dieselbe Beschäftigtenakte doppelt anlegen. Intake hat nichts gespeichert: Ihre Datei ist weiterhin die einzige Kopie.</translation>
    </message>
    <message>
        <source>The client may have been created. The intake is stored, and Intake looks for the client whenever it is open, and at “intake queue --send”. Do not add this client elsewhere, and do not run the command again: that could create the same client twice.</source>
        <translation>Die Beschäftigtenakte wurde möglicherweise angelegt. Die Aufnahme ist gespeichert, und Intake sucht die Akte, wann immer es geöffnet ist, und bei „intake queue --send“. Legen Sie diese Beschäftigtenakte nicht anderswo an und führen Sie den Befehl nicht erneut aus: Das könnte dieselbe Beschäftigtenakte doppelt anlegen.</translation>
    </message>
    <message>
        <source>The client was certainly not created. Intake has stored nothing: your file is still the only copy. Run the command again later.</source>
        <translation>Die Beschäftigtenakte wurde sicher nicht angelegt. Intake hat nichts gespeichert: Ihre Datei ist weiterhin die einzige Kopie. Führen Sie den Befehl später erneut aus.</translation>
    </message>
    <message>
        <source>The client was certainly not created. The intake is stored and goes out when Intake is open, or by “intake queue --send”. Do not run the command again: that would begin a second intake.</source>
        <translation>Die Beschäftigtenakte wurde sicher nicht angelegt. Die Aufnahme ist gespeichert und wird gesendet, wenn Intake geöffnet ist, oder durch „intake queue --send“. Führen Sie den Befehl nicht erneut aus: Das würde eine zweite Aufnahme beginnen.</translation>
    </message>
    <message>
        <source>The client was not created</source>
        <translation>Die Beschäftigtenakte wurde nicht angelegt</translation>
    </message>
    <message>
        <source>The form holds all that you typed. Before you create the client again, look in the practice software: a second try could create the same client twice.</source>
        <translation>Das Formular enthält alle Ihre Eingaben. Bevor Sie die Beschäftigtenakte erneut anlegen, sehen Sie in der Praxissoftware nach: Ein zweiter Versuch könnte dieselbe Beschäftigtenakte doppelt anlegen.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>Der Server hat diese Beschäftigtenakte nicht angenommen</translation>
    </message>
    <message>
        <source>The server does not let this token create clients from here. Ask whoever gave out the token.</source>
        <translation>Der Server lässt dieses Token von hier aus keine Beschäftigtenakten anlegen. Fragen Sie dort nach, wo das Token ausgegeben wurde.</translation>
    </message>
    <message>
        <source>The server has the client and sent back the record.</source>
        <translation>Die Beschäftigtenakte ist auf dem Server, und er hat den Datensatz zurückgesendet.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Client record</source>
        <translation>Beschäftigtenakte</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neue Beschäftigtenakte</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A client has no such field.</source>
        <translation>Eine Beschäftigtenakte hat kein solches Feld.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Practice: this is no real client</source>
        <translation>Übung: Das ist keine echte Beschäftigtenakte</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Intake is locked, so the client was not created: nothing was sent and nothing was stored. Unlock it and try again.</source>
        <translation>Intake ist gesperrt, daher wurde die Beschäftigtenakte nicht angelegt: Es wurde nichts gesendet und nichts gespeichert. Entsperren Sie Intake und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Intake is running and took the client, but does not answer. Look there for what became of it, or in “intake queue” for %1, before you run the command again.</source>
        <translation>Intake läuft und hat die Beschäftigtenakte übernommen, antwortet aber nicht. Sehen Sie dort nach, was daraus wurde, oder in „intake queue“ unter %1, bevor Sie den Befehl erneut ausführen.</translation>
    </message>
    <message>
        <source>It is not known what became of an earlier client, and the server has not answered well since.</source>
        <translation>Es ist nicht bekannt, was aus einer früheren Beschäftigtenakte wurde, und der Server hat seither nicht richtig geantwortet.</translation>
    </message>
    <message>
        <source>The client was created, but the record could not be printed. Do not run the command again: it would create the client twice.</source>
        <translation>Die Beschäftigtenakte wurde angelegt, aber der Datensatz konnte nicht ausgegeben werden. Führen Sie den Befehl nicht erneut aus: Er würde die Beschäftigtenakte doppelt anlegen.</translation>
    </message>
    <message>
        <source>The client was not created: somebody took the intake back in the window. Go on with it there.</source>
        <translation>Die Beschäftigtenakte wurde nicht angelegt: Die Aufnahme wurde im Fenster zurückgeholt. Machen Sie dort weiter.</translation>
    </message>
    <message>
        <source>There is no keychain, so Intake stores nothing and works in memory alone. With --passphrase-file FILE it would store the client.</source>
        <translation>Es gibt keinen Schlüsselbund, daher speichert Intake nichts und arbeitet nur im Arbeitsspeicher. Mit --passphrase-file FILE würde es die Beschäftigtenakte speichern.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Choose --practice or --server: a client goes to one place only.</source>
        <translation>Wählen Sie --practice oder --server: Eine Beschäftigtenakte geht nur an einen Ort.</translation>
    </message>
    <message>
        <source>There is nothing in it. A client is one JSON object, in { and }.</source>
        <translation>Es steht nichts darin. Eine Beschäftigtenakte ist ein JSON-Objekt, in { und }.</translation>
    </message>
    <message>
        <source>This is a list, and must be one JSON object, in { and }: one client at a time.</source>
        <translation>Das ist eine Liste, muss aber ein JSON-Objekt sein, in { und }: jeweils eine Beschäftigtenakte.</translation>
    </message>
    <message>
        <source>This is larger than 4 MiB, which no client’s details are. Check the file.</source>
        <translation>Das ist größer als 4 MiB, mehr als die Angaben einer Beschäftigtenakte je brauchen. Prüfen Sie die Datei.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>There is no screen to open the window on. “intake create FILE” creates a client without one.</source>
        <translation>Es gibt keinen Bildschirm für das Fenster. „intake create FILE“ legt eine Beschäftigtenakte ohne Fenster an.</translation>
    </message>
</context>
</TS>
