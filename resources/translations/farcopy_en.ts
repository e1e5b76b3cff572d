<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>farcopy::ActivityPage</name>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are selected. A report has all of them.</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%n more is selected. A report has all of them.</numerusform>
            <numerusform>%n more are selected. A report has all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::BackupChores</name>
    <message numerus="yes">
        <source>%n could not be changed.</source>
        <translation>
            <numerusform>%n could not be changed.</numerusform>
            <numerusform>%n could not be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they are.</source>
        <translation>
            <numerusform>%n was left as it is.</numerusform>
            <numerusform>%n were left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::BatchTableModel</name>
    <message numerus="yes">
        <source>%n copies to %1</source>
        <extracomment>%n: more than one; %1: Regions</extracomment>
        <translation>
            <numerusform>%n copy to %1</numerusform>
            <numerusform>%n copies to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended, %n failed</source>
        <translation>
            <numerusform>Ended, %n failed</numerusform>
            <numerusform>Ended, %n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ordered %1: “%2” and %n more</source>
        <extracomment>%1: when; %2: name of a backup; %n: how many there are besides, at least one</extracomment>
        <translation>
            <numerusform>Ordered %1: “%2” and %n more</numerusform>
            <numerusform>Ordered %1: “%2” and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::CopyNotices</name>
    <message numerus="yes">
        <source>%n copies are done.</source>
        <translation>
            <numerusform>%n copy is done.</numerusform>
            <numerusform>%n copies are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies failed.</source>
        <translation>
            <numerusform>%n copy failed.</numerusform>
            <numerusform>%n copies failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::DetailsPane</name>
    <message numerus="yes">
        <source>%1, and %n of unknown size</source>
        <translation>
            <numerusform>%1, and %n of unknown size</numerusform>
            <numerusform>%1, and %n of unknown size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>copies</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::ErrorDialog</name>
    <message numerus="yes">
        <source>%n more are not written out here; they are copied with the others.</source>
        <comment>failures</comment>
        <translation>
            <numerusform>%n more is not written out here; it is copied with the others.</numerusform>
            <numerusform>%n more are not written out here; they are copied with the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::ProcessRun</name>
    <message numerus="yes">
        <source>did not end within %n second(s)</source>
        <translation>
            <numerusform>did not end within %n second</numerusform>
            <numerusform>did not end within %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::RegionList</name>
    <message numerus="yes">
        <source>%n without backups</source>
        <comment>Regions that hold no backups</comment>
        <translation>
            <numerusform>%n without backups</numerusform>
            <numerusform>%n without backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>Regions</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::SettingsDialog</name>
    <message numerus="yes">
        <source>For %n hours</source>
        <translation>
            <numerusform>For %n hour</numerusform>
            <numerusform>For %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::TagsDialog</name>
    <message numerus="yes">
        <source>%n cannot be saved: the remark says why.</source>
        <comment>tags</comment>
        <translation>
            <numerusform>%n cannot be saved: the remark says why.</numerusform>
            <numerusform>%n cannot be saved: the remarks say why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::TrayIcon</name>
    <message numerus="yes">
        <source>%n copying</source>
        <translation>
            <numerusform>%n copying</numerusform>
            <numerusform>%n copying</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted yet</source>
        <translation>
            <numerusform>%n not accepted yet</numerusform>
            <numerusform>%n not accepted yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::ViewNameDialog</name>
    <message numerus="yes">
        <source>A name has %n letters at most.</source>
        <translation>
            <numerusform>A name has %n letter at most.</numerusform>
            <numerusform>A name has %n letters at most.</numerusform>
        </translation>
    </message>
</context>
</TS>
