<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_AU">
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::IntakePage</name>
    <message numerus="yes">
        <source>Draft · %n field(s)</source>
        <translation>
            <numerusform>Draft · %n field</numerusform>
            <numerusform>Draft · %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix: %1</source>
        <translation>
            <numerusform>%n to fix: %1</numerusform>
            <numerusform>%n to fix: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::MainWindow</name>
    <message numerus="yes">
        <source>%n intake(s) not created yet. What was typed is kept only while Intake is open.</source>
        <translation>
            <numerusform>%n intake not created yet. What was typed is kept only while Intake is open.</numerusform>
            <numerusform>%n intakes not created yet. What was typed is kept only while Intake is open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::ProblemList</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::SectionIndex</name>
    <message numerus="yes">
        <source>%1, %n to fix</source>
        <translation>
            <numerusform>%1, %n to fix</numerusform>
            <numerusform>%1, %n to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::SideList</name>
    <message numerus="yes">
        <source>%1, %n</source>
        <comment>group title, count</comment>
        <translation>
            <numerusform>%1, %n</numerusform>
            <numerusform>%1, %n</numerusform>
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
    <name>SideList</name>
    <message numerus="yes">
        <source>%1 · %n difference(s)</source>
        <translation>
            <numerusform>%1 · one difference</numerusform>
            <numerusform>%1 · %n differences</numerusform>
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
</TS>
