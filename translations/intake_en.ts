<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_AU">
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>The %Ln entries before it are whole, %1 to %2.</source>
        <translation>
            <numerusform>The %Ln entry before it is whole, %1 to %2.</numerusform>
            <numerusform>The %Ln entries before it are whole, %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit log is whole: %Ln entries, %1 to %2.</source>
        <translation>
            <numerusform>The audit log is whole: %Ln entry, %1 to %2.</numerusform>
            <numerusform>The audit log is whole: %Ln entries, %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::HealthBlock</name>
    <message numerus="yes">
        <source>%n allergies are listed. Remove them first, or choose These.</source>
        <translation>
            <numerusform>%n allergy is listed. Remove it first, or choose These.</numerusform>
            <numerusform>%n allergies are listed. Remove them first, or choose These.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intolerances are listed. Remove them first, or choose These.</source>
        <translation>
            <numerusform>%n intolerance is listed. Remove it first, or choose These.</numerusform>
            <numerusform>%n intolerances are listed. Remove them first, or choose These.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medications are listed. Remove them first, or choose These.</source>
        <translation>
            <numerusform>%n medication is listed. Remove it first, or choose These.</numerusform>
            <numerusform>%n medications are listed. Remove them first, or choose These.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::IntakePage</name>
    <message numerus="yes">
        <source>%n still to ask</source>
        <translation>
            <numerusform>%n still to ask</numerusform>
            <numerusform>%n still to ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix: %1</source>
        <translation>
            <numerusform>%n to fix: %1</numerusform>
            <numerusform>%n to fix: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft · %n field(s)</source>
        <translation>
            <numerusform>Draft · %n field</numerusform>
            <numerusform>Draft · %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::KeyCard</name>
    <message numerus="yes">
        <source>%n copy(s) of a damaged store in the data folder would still open by the old key. They are deleted when the key is changed.</source>
        <translation>
            <numerusform>%n copy of a damaged store in the data folder would still open by the old key. It is deleted when the key is changed.</numerusform>
            <numerusform>%n copies of a damaged store in the data folder would still open by the old key. They are deleted when the key is changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::MainWindow</name>
    <message numerus="yes">
        <source>%Ln client(s) are not created yet.</source>
        <translation>
            <numerusform>%Ln client is not created yet.</numerusform>
            <numerusform>%Ln clients are not created yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. They are in the list.</source>
        <translation>
            <numerusform>%Ln client from before is not created yet. You find it in the list.</numerusform>
            <numerusform>%Ln clients from before are not created yet. You find them in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. This is the last.</source>
        <translation>
            <numerusform>%Ln client from before is not created yet: this one.</numerusform>
            <numerusform>%Ln clients from before are not created yet. This is the last of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) have not been touched for 14 days. Keep or discard each: it is there until you do.</source>
        <translation>
            <numerusform>%Ln draft has not been touched for 14 days. Keep or discard it: it is there until you do.</numerusform>
            <numerusform>%Ln drafts have not been touched for 14 days. Keep or discard each: they are there until you do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) cannot be opened: damaged, or changed from outside. They are left as they are and never sent. Whoever looks after this computer can restore the data folder from a backup.</source>
        <translation>
            <numerusform>%Ln intake cannot be opened: damaged, or changed from outside. It is left as it is and never sent. Whoever looks after this computer can restore the data folder from a backup.</numerusform>
            <numerusform>%Ln intakes cannot be opened: damaged, or changed from outside. They are left as they are and never sent. Whoever looks after this computer can restore the data folder from a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) may have been created already: look in the list before typing them again.</source>
        <translation>
            <numerusform>%Ln intake may have been created already: look in the list before typing it again.</numerusform>
            <numerusform>%Ln intakes may have been created already: look in the list before typing them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(ies) left.</source>
        <comment>of typing a PIN</comment>
        <translation>
            <numerusform>%Ln try left.</numerusform>
            <numerusform>%Ln tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled from the clipboard.</source>
        <translation>
            <numerusform>%n field filled from the clipboard.</numerusform>
            <numerusform>%n fields filled from the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) had been changed since and stay as they are.</source>
        <translation>
            <numerusform>%n field had been changed since and stays as it is.</numerusform>
            <numerusform>%n fields had been changed since and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::PastePanel</name>
    <message numerus="yes">
        <source>There are %n cards in the clipboard. This is the first.</source>
        <translation>
            <numerusform>There is %n card in the clipboard.</numerusform>
            <numerusform>There are %n cards in the clipboard. This is the first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::ProblemList</name>
    <message numerus="yes">
        <source>%n still to ask</source>
        <translation>
            <numerusform>%n still to ask</numerusform>
            <numerusform>%n still to ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::SafetyCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::SectionIndex</name>
    <message numerus="yes">
        <source>%1, %n still to ask</source>
        <translation>
            <numerusform>%1, %n still to ask</numerusform>
            <numerusform>%1, %n still to ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to fix</source>
        <translation>
            <numerusform>%1, %n to fix</numerusform>
            <numerusform>%1, %n to fix</numerusform>
        </translation>
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
</context>
<context>
    <name>Intake::StatusLine</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::TodayView</name>
    <message numerus="yes">
        <source>%Ln client(s) typed on this day. They are now:</source>
        <translation>
            <numerusform>%Ln client typed on this day. It is now:</numerusform>
            <numerusform>%Ln clients typed on this day. They are now:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have left this computer after their time: differences, and what is still to ask, are not known of them here.</source>
        <translation>
            <numerusform>%Ln record has left this computer after its time: differences, and what is still to ask, are not known of it here.</numerusform>
            <numerusform>%Ln records have left this computer after their time: differences, and what is still to ask, are not known of them here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>%Ln client(s) wait; sending goes on when it is unlocked.</source>
        <translation>
            <numerusform>%Ln client waits; sending goes on when it is unlocked.</numerusform>
            <numerusform>%Ln clients wait; sending goes on when it is unlocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) until the next try.</source>
        <translation>
            <numerusform>Wait %n second until the next try.</numerusform>
            <numerusform>Wait %n seconds until the next try.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n client(s) there are close.</source>
        <translation>
            <numerusform>%n client there is close.</numerusform>
            <numerusform>%n clients there are close.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one client is close, %n field(s) differ.</source>
        <translation>
            <numerusform>one client is close, %n field differs.</numerusform>
            <numerusform>one client is close, %n fields differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>It asks to wait %n second(s).</source>
        <translation>
            <numerusform>It asks to wait %n second.</numerusform>
            <numerusform>It asks to wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message numerus="yes">
        <source>%n differences between what was sent and what came back.</source>
        <translation>
            <numerusform>%n difference between what was sent and what came back.</numerusform>
            <numerusform>%n differences between what was sent and what came back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsBox</name>
    <message numerus="yes">
        <source>%n rows were removed.</source>
        <translation>
            <numerusform>%n row was removed.</numerusform>
            <numerusform>%n rows were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SamePanel</name>
    <message numerus="yes">
        <source>%Ln intake(s) could not be read.</source>
        <translation>
            <numerusform>%Ln intake could not be read.</numerusform>
            <numerusform>%Ln intakes could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created records leave it after %n day(s).</source>
        <translation>
            <numerusform>Created records leave it after %n day.</numerusform>
            <numerusform>Created records leave it after %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked among %Ln people so far. The others on this computer are still being read.</source>
        <translation>
            <numerusform>Looked among %Ln person so far. The others on this computer are still being read.</numerusform>
            <numerusform>Looked among %Ln people so far. The others on this computer are still being read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked among the %Ln people kept on this computer.</source>
        <translation>
            <numerusform>Looked at the %Ln person kept on this computer.</numerusform>
            <numerusform>Looked among the %Ln people kept on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody like this among the %Ln people kept on this computer.</source>
        <translation>
            <numerusform>Nobody like this: only %Ln person is kept on this computer.</numerusform>
            <numerusform>Nobody like this among the %Ln people kept on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not created · %n to fix</source>
        <translation>
            <numerusform>not created · %n to fix</numerusform>
            <numerusform>not created · %n to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%Ln intake(s) came over from the copy.</source>
        <translation>
            <numerusform>%Ln intake came over from the copy.</numerusform>
            <numerusform>%Ln intakes came over from the copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) could not be read and are in the copy still.</source>
        <translation>
            <numerusform>%Ln intake could not be read and is in the copy still.</numerusform>
            <numerusform>%Ln intakes could not be read and are in the copy still.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is looked at in %n second(s).</source>
        <translation>
            <numerusform>The next try is looked at in %n second.</numerusform>
            <numerusform>The next try is looked at in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message numerus="yes">
        <source>The server takes the next request in %n second(s).</source>
        <translation>
            <numerusform>The server takes the next request in %n second.</numerusform>
            <numerusform>The server takes the next request in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
