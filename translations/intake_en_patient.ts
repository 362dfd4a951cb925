<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_AU">
<context>
    <name>Audit</name>
    <message>
        <source>Somebody said: this is the client</source>
        <translation>Somebody said: this is the patient</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Client</source>
        <translation>Patient</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The server knows the token and does not let it see clients. Ask whoever made the token for one that may.</source>
        <translation>The server knows the token and does not let it see patients. Ask whoever made the token for one that may.</translation>
    </message>
    <message>
        <source>There is a server, and at this address it has no clients. Check the end of the address: mostly it is /v1.</source>
        <translation>There is a server, and at this address it has no patients. Check the end of the address: mostly it is /v1.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Client id</source>
        <translation>Patient id</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Create one client from a JSON file or standard input, and print the record.</source>
        <translation>Create one patient from a JSON file or standard input, and print the record.</translation>
    </message>
    <message>
        <source>Intake creates a clinic’s clients through its practice-management API.</source>
        <translation>Intake creates a clinic’s patients through its practice-management API.</translation>
    </message>
    <message>
        <source>Not known whether the client was created; look before trying again.</source>
        <translation>Not known whether the patient was created; look before trying again.</translation>
    </message>
</context>
<context>
    <name>Intake::AskingCard</name>
    <message>
        <source>What must be asked is counted until it is answered, and noted for next time where it was not. Only first and last name ever stand in the way of creating a client. A hidden field is shown again as soon as something stands in it.</source>
        <translation>What must be asked is counted until it is answered, and noted for next time where it was not. Only first and last name ever stand in the way of creating a patient. A hidden field is shown again as soon as something stands in it.</translation>
    </message>
</context>
<context>
    <name>Intake::GuardianQuestions</name>
    <message>
        <source>The client is under 18. Your answers stand in the notes.</source>
        <translation>The patient is under 18. Your answers stand in the notes.</translation>
    </message>
</context>
<context>
    <name>Intake::IntakePage</name>
    <message>
        <source>&amp;Create client</source>
        <translation>&amp;Create patient</translation>
    </message>
</context>
<context>
    <name>Intake::ListsCard</name>
    <message>
        <source>The server knows referral types and tags by number and does not tell their names. Write down here what your clinic uses. The id that comes back is learned when a client is created.</source>
        <translation>The server knows referral types and tags by number and does not tell their names. Write down here what your clinic uses. The id that comes back is learned when a patient is created.</translation>
    </message>
</context>
<context>
    <name>Intake::MainWindow</name>
    <message numerus="yes">
        <source>%Ln client(s) are not created yet.</source>
        <translation>
            <numerusform>%Ln patient is not created yet.</numerusform>
            <numerusform>%Ln patients are not created yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. They are in the list.</source>
        <translation>
            <numerusform>%Ln patient from before is not created yet. You find it in the list.</numerusform>
            <numerusform>%Ln patients from before are not created yet. You find them in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. This is the last.</source>
        <translation>
            <numerusform>%Ln patient from before is not created yet: this one.</numerusform>
            <numerusform>%Ln patients from before are not created yet. This is the last of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client is not created yet. All that you typed is safe; go on with the next one.</source>
        <translation>The patient is not created yet. All that you typed is safe; go on with the next one.</translation>
    </message>
    <message>
        <source>This client was just being sent, so the change came too late. Look at what becomes of it.</source>
        <translation>This patient was just being sent, so the change came too late. Look at what becomes of it.</translation>
    </message>
    <message>
        <source>You are changing it, so it is a draft again. It goes when you press Create client.</source>
        <translation>You are changing it, so it is a draft again. It goes when you press Create patient.</translation>
    </message>
</context>
<context>
    <name>Intake::ProblemList</name>
    <message>
        <source>To go on without, press Create client again. The notes will say what to ask next time.</source>
        <translation>To go on without, press Create patient again. The notes will say what to ask next time.</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionCard</name>
    <message>
        <source>This is the client</source>
        <translation>This is the patient</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionPage</name>
    <message>
        <source>&amp;This is the client</source>
        <translation>&amp;This is the patient</translation>
    </message>
    <message>
        <source>Do not add this client elsewhere; we are checking.</source>
        <translation>Do not add this patient elsewhere; we are checking.</translation>
    </message>
    <message>
        <source>Is this the client?</source>
        <translation>Is this the patient?</translation>
    </message>
    <message>
        <source>Is this the client? Number %1 of %2</source>
        <translation>Is this the patient? Number %1 of %2</translation>
    </message>
</context>
<context>
    <name>Intake::ReadBackPage</name>
    <message>
        <source>Large print for the client</source>
        <translation>Large print for the patient</translation>
    </message>
</context>
<context>
    <name>Intake::RecordPage</name>
    <message>
        <source>Client id</source>
        <translation>Patient id</translation>
    </message>
</context>
<context>
    <name>Intake::SafetyCard</name>
    <message>
        <source>So long a created client’s record stays on this computer. Then only its id does; the server has it all.</source>
        <translation>So long a created patient’s record stays on this computer. Then only its id does; the server has it all.</translation>
    </message>
</context>
<context>
    <name>Intake::TodayView</name>
    <message numerus="yes">
        <source>%Ln client(s) typed on this day. They are now:</source>
        <translation>
            <numerusform>%Ln patient typed on this day. It is now:</numerusform>
            <numerusform>%Ln patients typed on this day. They are now:</numerusform>
        </translation>
    </message>
    <message>
        <source>No client was typed on this day.</source>
        <translation>No patient was typed on this day.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Create client</source>
        <translation>Create patient</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>%Ln client(s) wait; sending goes on when it is unlocked.</source>
        <translation>
            <numerusform>%Ln patient waits; sending goes on when it is unlocked.</numerusform>
            <numerusform>%Ln patients wait; sending goes on when it is unlocked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n client(s) there are close.</source>
        <translation>
            <numerusform>%n patient there is close.</numerusform>
            <numerusform>%n patients there are close.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you are sure that the client is not there, you may send again.</source>
        <translation>If you are sure that the patient is not there, you may send again.</translation>
    </message>
    <message>
        <source>Looked through the client list at %1:</source>
        <translation>Looked through the patient list at %1:</translation>
    </message>
    <message>
        <source>Looking through the client list.</source>
        <translation>Looking through the patient list.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>Nothing was created, and the form holds all that you typed. Change what the server names and press Create patient again.</translation>
    </message>
    <message>
        <source>The client is not created yet. It goes only while Intake is open; go on with the next one. To change something, just type: it then waits for Create client again.</source>
        <translation>The patient is not created yet. It goes only while Intake is open; go on with the next one. To change something, just type: it then waits for Create patient again.</translation>
    </message>
    <message>
        <source>The client list could not be read to its end at %1.</source>
        <translation>The patient list could not be read to its end at %1.</translation>
    </message>
    <message>
        <source>The client was not created, and this computer keeps nothing: what you typed lives only until the window is closed.</source>
        <translation>The patient was not created, and this computer keeps nothing: what you typed lives only until the window is closed.</translation>
    </message>
    <message>
        <source>The client was not created. All that you typed is safe; go on with the next one.</source>
        <translation>The patient was not created. All that you typed is safe; go on with the next one.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>The server did not take this patient</translation>
    </message>
    <message>
        <source>no client there is like this one.</source>
        <translation>no patient there is like this one.</translation>
    </message>
    <message numerus="yes">
        <source>one client is close, %n field(s) differ.</source>
        <translation>
            <numerusform>one patient is close, %n field differs.</numerusform>
            <numerusform>one patient is close, %n fields differ.</numerusform>
        </translation>
    </message>
    <message>
        <source>one client there agrees in every field.</source>
        <translation>one patient there agrees in every field.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Client created</source>
        <translation>Patient created</translation>
    </message>
    <message>
        <source>Clients cannot be created at the server’s address. Check the address, with its /v1 at the end.</source>
        <translation>Patients cannot be created at the server’s address. Check the address, with its /v1 at the end.</translation>
    </message>
    <message>
        <source>It is not known whether the client was created</source>
        <translation>It is not known whether the patient was created</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>Nothing was created, and the form holds all that you typed. Change what the server names and press Create patient again.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Press Create client to try again.</source>
        <translation>Nothing was created, and the form holds all that you typed. Press Create patient to try again.</translation>
    </message>
    <message>
        <source>The client may have been created. Look for the client in the practice software before you run the command again: a second run could create the same client twice. Intake has stored nothing: your file is still the only copy.</source>
        <translation>The patient may have been created. Look for the patient in the practice software before you run the command again: a second run could create the same patient twice. Intake has stored nothing: your file is still the only copy.</translation>
    </message>
    <message>
        <source>The client may have been created. The intake is stored, and Intake looks for the client whenever it is open, and at “intake queue --send”. Do not add this client elsewhere, and do not run the command again: that could create the same client twice.</source>
        <translation>The patient may have been created. The intake is stored, and Intake looks for the patient whenever it is open, and at “intake queue --send”. Do not add this patient elsewhere, and do not run the command again: that could create the same patient twice.</translation>
    </message>
    <message>
        <source>The client was certainly not created. Intake has stored nothing: your file is still the only copy. Run the command again later.</source>
        <translation>The patient was certainly not created. Intake has stored nothing: your file is still the only copy. Run the command again later.</translation>
    </message>
    <message>
        <source>The client was certainly not created. The intake is stored and goes out when Intake is open, or by “intake queue --send”. Do not run the command again: that would begin a second intake.</source>
        <translation>The patient was certainly not created. The intake is stored and goes out when Intake is open, or by “intake queue --send”. Do not run the command again: that would begin a second intake.</translation>
    </message>
    <message>
        <source>The client was not created</source>
        <translation>The patient was not created</translation>
    </message>
    <message>
        <source>The form holds all that you typed. Before you create the client again, look in the practice software: a second try could create the same client twice.</source>
        <translation>The form holds all that you typed. Before you create the patient again, look in the practice software: a second try could create the same patient twice.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>The server did not take this patient</translation>
    </message>
    <message>
        <source>The server does not let this token create clients from here. Ask whoever gave out the token.</source>
        <translation>The server does not let this token create patients from here. Ask whoever gave out the token.</translation>
    </message>
    <message>
        <source>The server has the client and sent back the record.</source>
        <translation>The server has the patient and sent back the record.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Client record</source>
        <translation>Patient record</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>New patient</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A client has no such field.</source>
        <translation>A patient has no such field.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Practice: this is no real client</source>
        <translation>Practice: this is no real patient</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Intake is locked, so the client was not created: nothing was sent and nothing was stored. Unlock it and try again.</source>
        <translation>Intake is locked, so the patient was not created: nothing was sent and nothing was stored. Unlock it and try again.</translation>
    </message>
    <message>
        <source>Intake is running and took the client, but does not answer. Look there for what became of it, or in “intake queue” for %1, before you run the command again.</source>
        <translation>Intake is running and took the patient, but does not answer. Look there for what became of it, or in “intake queue” for %1, before you run the command again.</translation>
    </message>
    <message>
        <source>It is not known what became of an earlier client, and the server has not answered well since.</source>
        <translation>It is not known what became of an earlier patient, and the server has not answered well since.</translation>
    </message>
    <message>
        <source>The client was created, but the record could not be printed. Do not run the command again: it would create the client twice.</source>
        <translation>The patient was created, but the record could not be printed. Do not run the command again: it would create the patient twice.</translation>
    </message>
    <message>
        <source>The client was not created: somebody took the intake back in the window. Go on with it there.</source>
        <translation>The patient was not created: somebody took the intake back in the window. Go on with it there.</translation>
    </message>
    <message>
        <source>There is no keychain, so Intake stores nothing and works in memory alone. With --passphrase-file FILE it would store the client.</source>
        <translation>There is no keychain, so Intake stores nothing and works in memory alone. With --passphrase-file FILE it would store the patient.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Choose --practice or --server: a client goes to one place only.</source>
        <translation>Choose --practice or --server: a patient goes to one place only.</translation>
    </message>
    <message>
        <source>There is nothing in it. A client is one JSON object, in { and }.</source>
        <translation>There is nothing in it. A patient is one JSON object, in { and }.</translation>
    </message>
    <message>
        <source>This is a list, and must be one JSON object, in { and }: one client at a time.</source>
        <translation>This is a list, and must be one JSON object, in { and }: one patient at a time.</translation>
    </message>
    <message>
        <source>This is larger than 4 MiB, which no client’s details are. Check the file.</source>
        <translation>This is larger than 4 MiB, which no patient’s details are. Check the file.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>There is no screen to open the window on. “intake create FILE” creates a client without one.</source>
        <translation>There is no screen to open the window on. “intake create FILE” creates a patient without one.</translation>
    </message>
</context>
</TS>
