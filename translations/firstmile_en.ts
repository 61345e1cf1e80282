<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n case(s) nobody of us looked at</source>
        <translation>
            <numerusform>%n case nobody of us looked at</numerusform>
            <numerusform>%n cases nobody of us looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) seen and not answered</source>
        <translation>
            <numerusform>%n case seen and not answered</numerusform>
            <numerusform>%n cases seen and not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) answered and not resolved</source>
        <translation>
            <numerusform>%n case answered and not resolved</numerusform>
            <numerusform>%n cases answered and not resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) fewer ended in praise</source>
        <translation>
            <numerusform>%n case fewer ended in praise</numerusform>
            <numerusform>%n cases fewer ended in praise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) fewer</source>
        <translation>
            <numerusform>%n case fewer</numerusform>
            <numerusform>%n cases fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>told about service, the mean of a survey</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have waited for more than a day, the longest for %1.</source>
        <translation>
            <numerusform>%n customer has waited for more than a day, the longest for %1.</numerusform>
            <numerusform>%n customers have waited for more than a day, the longest for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have waited for more than a day.</source>
        <translation>
            <numerusform>%n customer has waited for more than a day.</numerusform>
            <numerusform>%n customers have waited for more than a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were handed over and are overdue.</source>
        <translation>
            <numerusform>%n conversation was handed over and is overdue.</numerusform>
            <numerusform>%n conversations were handed over and are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) praised or thanked us after an answer.</source>
        <translation>
            <numerusform>%n customer praised or thanked us after an answer.</numerusform>
            <numerusform>%n customers praised or thanked us after an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n answered case(s)</source>
        <translation>
            <numerusform>of %n answered case</numerusform>
            <numerusform>of %n answered cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) too young to say: maturing, in no rate yet</source>
        <translation>
            <numerusform>%n case too young to say: maturing, in no rate yet</numerusform>
            <numerusform>%n cases too young to say: maturing, in no rate yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) still waiting</source>
        <translation>
            <numerusform>%n case still waiting</numerusform>
            <numerusform>%n cases still waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of spam</source>
        <comment>a part of a sentence about what is left out</comment>
        <translation>
            <numerusform>%n case of spam</numerusform>
            <numerusform>%n cases of spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that needed no answer</source>
        <comment>a part of a sentence about what is left out</comment>
        <translation>
            <numerusform>%n case that needed no answer</numerusform>
            <numerusform>%n cases that needed no answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message numerus="yes">
        <source>%n identity(ies) split off</source>
        <translation>
            <numerusform>%n identity split off</numerusform>
            <numerusform>%n identities split off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeedWords</name>
    <message numerus="yes">
        <source>Closing %Ln conversation(s) …</source>
        <translation>
            <numerusform>Closing %Ln conversation …</numerusform>
            <numerusform>Closing %Ln conversations …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %Ln conversation(s) again …</source>
        <translation>
            <numerusform>Opening %Ln conversation again …</numerusform>
            <numerusform>Opening %Ln conversations again …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozing %Ln conversation(s) …</source>
        <translation>
            <numerusform>Snoozing %Ln conversation …</numerusform>
            <numerusform>Snoozing %Ln conversations …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigning %Ln conversation(s) …</source>
        <translation>
            <numerusform>Assigning %Ln conversation …</numerusform>
            <numerusform>Assigning %Ln conversations …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagging %Ln conversation(s) …</source>
        <translation>
            <numerusform>Tagging %Ln conversation …</numerusform>
            <numerusform>Tagging %Ln conversations …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %Ln conversation(s) …</source>
        <translation>
            <numerusform>Marking %Ln conversation …</numerusform>
            <numerusform>Marking %Ln conversations …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) closed.</source>
        <translation>
            <numerusform>%Ln conversation closed.</numerusform>
            <numerusform>%Ln conversations closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) opened again.</source>
        <translation>
            <numerusform>%Ln conversation opened again.</numerusform>
            <numerusform>%Ln conversations opened again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) snoozed until %1.</source>
        <translation>
            <numerusform>%Ln conversation snoozed until %1.</numerusform>
            <numerusform>%Ln conversations snoozed until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) assigned to nobody.</source>
        <translation>
            <numerusform>%Ln conversation assigned to nobody.</numerusform>
            <numerusform>%Ln conversations assigned to nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) assigned to %1.</source>
        <translation>
            <numerusform>%Ln conversation assigned to %1.</numerusform>
            <numerusform>%Ln conversations assigned to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) tagged #%1.</source>
        <translation>
            <numerusform>%Ln conversation tagged #%1.</numerusform>
            <numerusform>%Ln conversations tagged #%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag #%1 removed from %Ln conversation(s).</source>
        <translation>
            <numerusform>Tag #%1 removed from %Ln conversation.</numerusform>
            <numerusform>Tag #%1 removed from %Ln conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as read.</source>
        <translation>
            <numerusform>%Ln conversation marked as read.</numerusform>
            <numerusform>%Ln conversations marked as read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as unread.</source>
        <translation>
            <numerusform>%Ln conversation marked as unread.</numerusform>
            <numerusform>%Ln conversations marked as unread.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>reasons</comment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportScopes</name>
    <message numerus="yes">
        <source>The %n selected conversation(s)</source>
        <translation>
            <numerusform>The %n selected conversation</numerusform>
            <numerusform>The %n selected conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something was taken out in %Ln place(s).</source>
        <translation>
            <numerusform>Something was taken out in %Ln place.</numerusform>
            <numerusform>Something was taken out in %Ln places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have to be looked at by a person.</source>
        <translation>
            <numerusform>%Ln file has to be looked at by a person.</numerusform>
            <numerusform>%Ln files have to be looked at by a person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileLimits</name>
    <message numerus="yes">
        <source>The description is too long: %n character(s) at most.</source>
        <translation>
            <numerusform>The description is too long: %n character at most.</numerusform>
            <numerusform>The description is too long: %n characters at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n file(s) can go along here.</source>
        <translation>
            <numerusform>At most %n file can go along here.</numerusform>
            <numerusform>At most %n files can go along here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterKinds</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LengthCount</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>Used %n time</numerusform>
            <numerusform>Used %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them edited</source>
        <translation>
            <numerusform>%n of them edited</numerusform>
            <numerusform>%n of them edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze it for %n hour(s)</source>
        <translation>
            <numerusform>Snooze it for %n hour</numerusform>
            <numerusform>Snooze it for %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on their way</source>
        <translation>
            <numerusform>%n on its way</numerusform>
            <numerusform>%n on their way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrived</source>
        <translation>
            <numerusform>%n arrived</numerusform>
            <numerusform>%n arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n taken back</numerusform>
            <numerusform>%n taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a person</source>
        <translation>
            <numerusform>%n needs a person</numerusform>
            <numerusform>%n need a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be queued</source>
        <translation>
            <numerusform>%n still to be queued</numerusform>
            <numerusform>%n still to be queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot get it</source>
        <translation>
            <numerusform>%n cannot get it</numerusform>
            <numerusform>%n cannot get it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n conversation(s)</source>
        <translation>
            <numerusform>Send to %n conversation</numerusform>
            <numerusform>Send to %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) wait(s) for a colleague to release them.</source>
        <translation>
            <numerusform>%n reply waits for a colleague to release it.</numerusform>
            <numerusform>%n replies wait for a colleague to release them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notice is on its way to %n conversation(s).</source>
        <translation>
            <numerusform>The notice is on its way to %n conversation.</numerusform>
            <numerusform>The notice is on its way to %n conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot get it; the list says why.</source>
        <translation>
            <numerusform>%n cannot get it; the list says why.</numerusform>
            <numerusform>%n cannot get it; the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) taken back.</source>
        <translation>
            <numerusform>%n reply taken back.</numerusform>
            <numerusform>%n replies taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n it was too late.</source>
        <translation>
            <numerusform>For %n it was too late.</numerusform>
            <numerusform>For %n it was too late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSink</name>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message numerus="yes">
        <source>The first %1 of %n row(s); the CSV file has all.</source>
        <translation>
            <numerusform>The first %1 of %n row; the CSV file has all.</numerusform>
            <numerusform>The first %1 of %n rows; the CSV file has all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken out in %n place(s): %1.</source>
        <translation>
            <numerusform>Taken out in %n place: %1.</numerusform>
            <numerusform>Taken out in %n places: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message numerus="yes">
        <source>as %n answer(s) before</source>
        <translation>
            <numerusform>as %n answer before</numerusform>
            <numerusform>as %n answers before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last poll %n s ago</source>
        <translation>
            <numerusform>Last poll %n s ago</numerusform>
            <numerusform>Last poll %n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n follower</numerusform>
            <numerusform>%n followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::AnswerStrip</name>
    <message numerus="yes">
        <source>%n answer(s) that may fit</source>
        <translation>
            <numerusform>%n answer that may fit</numerusform>
            <numerusform>%n answers that may fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::CardView</name>
    <message numerus="yes">
        <source>%n value(s) to walk with the arrow keys</source>
        <translation>
            <numerusform>%n value to walk with the arrow keys</numerusform>
            <numerusform>%n values to walk with the arrow keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ComparisonView</name>
    <message numerus="yes">
        <source>All %n conversation(s) will stand in one history, under %1. Nothing is lost; z undoes it.</source>
        <translation>
            <numerusform>%n conversation will stand in one history, under %1. Nothing is lost; z undoes it.</numerusform>
            <numerusform>All %n conversations will stand in one history, under %1. Nothing is lost; z undoes it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ComposerFoot</name>
    <message numerus="yes">
        <source>Send %n post(s)</source>
        <translation>
            <numerusform>Send %n post</numerusform>
            <numerusform>Send %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationExportDialog</name>
    <message numerus="yes">
        <source>A passphrase has at least %n characters.</source>
        <translation>
            <numerusform>A passphrase has at least %n character.</numerusform>
            <numerusform>A passphrase has at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationHeader</name>
    <message numerus="yes">
        <source>Wrote of this before: %n time(s)</source>
        <translation>
            <numerusform>Wrote of this before: %n time</numerusform>
            <numerusform>Wrote of this before: %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationListPane</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerCommands</name>
    <message numerus="yes">
        <source>%n customer(s) written to %1.</source>
        <translation>
            <numerusform>%n customer written to %1.</numerusform>
            <numerusform>%n customers written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerDeeds</name>
    <message numerus="yes">
        <source>%n identity(ies) taken off %1, with what was written there.</source>
        <translation>
            <numerusform>%n identity taken off %1, with what was written there.</numerusform>
            <numerusform>%n identities taken off %1, with what was written there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n that somebody wrote with or changed since: they stay.</source>
        <translation>
            <numerusform>Taken back, but for %n that somebody wrote with or changed since: it stays.</numerusform>
            <numerusform>Taken back, but for %n that somebody wrote with or changed since: they stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerListModel</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerPage</name>
    <message numerus="yes">
        <source>It told %n thing(s) about this customer.</source>
        <translation>
            <numerusform>It told %n thing about this customer.</numerusform>
            <numerusform>It told %n things about this customer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerPanel</name>
    <message numerus="yes">
        <source>%n identity(ies)</source>
        <translation>
            <numerusform>%n identity</numerusform>
            <numerusform>%n identities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History: %n message(s)</source>
        <translation>
            <numerusform>History: %n message</numerusform>
            <numerusform>History: %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::DashboardPage</name>
    <message numerus="yes">
        <source>compared with the %n day(s) before</source>
        <translation>
            <numerusform>compared with the %n day before</numerusform>
            <numerusform>compared with the %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::DeedList</name>
    <message numerus="yes">
        <source>Undone, but for %n that somebody wrote with or changed since.</source>
        <comment>customers and identities</comment>
        <translation>
            <numerusform>Undone, but for %n that somebody wrote with or changed since.</numerusform>
            <numerusform>Undone, but for %n that somebody wrote with or changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::DraftsMenu</name>
    <message numerus="yes">
        <source>Drafts: %n other(s)</source>
        <translation>
            <numerusform>Drafts: %n other</numerusform>
            <numerusform>Drafts: %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n pair(s) who may be one person</source>
        <translation>
            <numerusform>%n pair who may be one person</numerusform>
            <numerusform>%n pairs who may be one person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::EnrichSection</name>
    <message numerus="yes">
        <source>It works: it told %n thing(s) of an invented customer.</source>
        <translation>
            <numerusform>It works: it told %n thing of an invented customer.</numerusform>
            <numerusform>It works: it told %n things of an invented customer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::EraseDialog</name>
    <message numerus="yes">
        <source>%n address(es) and handle(s)</source>
        <translation>
            <numerusform>%n address or handle</numerusform>
            <numerusform>%n addresses and handles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the words of %n message(s)</source>
        <translation>
            <numerusform>the words of %n message</numerusform>
            <numerusform>the words of %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of their profile</source>
        <translation>
            <numerusform>%n record of their profile</numerusform>
            <numerusform>%n records of their profile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) to them that wait to go out are taken back.</source>
        <translation>
            <numerusform>%n reply to them that waits to go out is taken back.</numerusform>
            <numerusform>%n replies to them that wait to go out are taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That %n conversation(s) took place stays counted, without words.</source>
        <translation>
            <numerusform>That %n conversation took place stays counted, without words.</numerusform>
            <numerusform>That %n conversations took place stays counted, without words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ExplainedModel</name>
    <message numerus="yes">
        <source>%1; the newest %n</source>
        <translation>
            <numerusform>%1; the newest %n</numerusform>
            <numerusform>%1; the newest %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ExportedFigures</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::FollowUpList</name>
    <message numerus="yes">
        <source>Promises and tasks (%n open)</source>
        <translation>
            <numerusform>Promises and tasks (%n open)</numerusform>
            <numerusform>Promises and tasks (%n open)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::HolidaySection</name>
    <message numerus="yes">
        <source>The file has %n whole day(s) from last year to two years on.</source>
        <translation>
            <numerusform>The file has %n whole day from last year to two years on.</numerusform>
            <numerusform>The file has %n whole days from last year to two years on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::IdentityList</name>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n follower</numerusform>
            <numerusform>%n followers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ImportCommands</name>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::LinkCandidates</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::MessageCard</name>
    <message numerus="yes">
        <source>Comment on the message of %1, which has %n comment(s)</source>
        <translation>
            <numerusform>Comment on the message of %1, which has %n comment</numerusform>
            <numerusform>Comment on the message of %1, which has %n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ModelDialog</name>
    <message numerus="yes">
        <source>%n name(s), address(es) or number(s) are masked and put back into the answer.</source>
        <translation>
            <numerusform>%n name, address or number is masked and put back into the answer.</numerusform>
            <numerusform>%n names, addresses or numbers are masked and put back into the answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::NoticeRecipientsEdit</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::OtherReviews</name>
    <message numerus="yes">
        <source>What others say (%n)</source>
        <translation>
            <numerusform>What others say (%n)</numerusform>
            <numerusform>What others say (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n other reviewer(s) say</source>
        <translation>
            <numerusform>What %n other reviewer says</numerusform>
            <numerusform>What %n other reviewers say</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::PersonCard</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>conversations</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>identities</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::PictureBar</name>
    <message numerus="yes">
        <source>%n picture(s) are not loaded.</source>
        <translation>
            <numerusform>%n picture is not loaded.</numerusform>
            <numerusform>%n pictures are not loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be loaded: %1</source>
        <translation>
            <numerusform>%n picture could not be loaded: %1</numerusform>
            <numerusform>%n pictures could not be loaded: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ReplyCommands</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::RetentionSection</name>
    <message numerus="yes">
        <source>Today it would erase %n customer(s) silent since %1.</source>
        <translation>
            <numerusform>Today it would erase %n customer silent since %1.</numerusform>
            <numerusform>Today it would erase %n customers silent since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They wrote and got %n message(s).</source>
        <translation>
            <numerusform>They wrote and got %n message.</numerusform>
            <numerusform>They wrote and got %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would drop the originals of %n message(s) from before %1, their text stays.</source>
        <translation>
            <numerusform>It would drop the original of %n message from before %1, its text stays.</numerusform>
            <numerusform>It would drop the originals of %n messages from before %1, their text stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ReviewBanner</name>
    <message numerus="yes">
        <source>%n file(s) to judge …</source>
        <translation>
            <numerusform>%n file to judge …</numerusform>
            <numerusform>%n files to judge …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n file(s) that no rule could judge</source>
        <translation>
            <numerusform>Show the %n file that no rule could judge</numerusform>
            <numerusform>Show the %n files that no rule could judge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this file are not as they were written.</source>
        <translation>
            <numerusform>%n part of this file is not as it was written.</numerusform>
            <numerusform>%n parts of this file are not as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ReviewMode</name>
    <message numerus="yes">
        <source>%n thing(s) that others said were added.</source>
        <translation>
            <numerusform>%n thing that others said was added.</numerusform>
            <numerusform>%n things that others said were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ReviewPage</name>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s)</source>
        <translation>
            <numerusform>%n reviewer</numerusform>
            <numerusform>%n reviewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) until you have judged the same conversation.</source>
        <translation>
            <numerusform>%n of them waits until you have judged the same conversation.</numerusform>
            <numerusform>%n of them wait until you have judged the same conversation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ReviewPanel</name>
    <message numerus="yes">
        <source>%1 of %n conversation(s) reviewed by you</source>
        <translation>
            <numerusform>%1 of %n conversation reviewed by you</numerusform>
            <numerusform>%1 of %n conversations reviewed by you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ScoreForm</name>
    <message numerus="yes">
        <source>%1 of %n question(s) answered</source>
        <translation>
            <numerusform>%1 of %n question answered</numerusform>
            <numerusform>%1 of %n questions answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::SelectionHead</name>
    <message numerus="yes">
        <source>%n conversation(s) selected</source>
        <translation>
            <numerusform>%n conversation selected</numerusform>
            <numerusform>%n conversations selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::SplitDialog</name>
    <message numerus="yes">
        <source>%n of them, with what was written there, become a customer of their own. Nothing is lost; z undoes it.</source>
        <comment>identities</comment>
        <translation>
            <numerusform>%n of them, with what was written there, becomes a customer of its own. Nothing is lost; z undoes it.</numerusform>
            <numerusform>%n of them, with what was written there, become a customer of their own. Nothing is lost; z undoes it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::SuggestionStrip</name>
    <message numerus="yes">
        <source>%n more person(s) may be the same.</source>
        <translation>
            <numerusform>%n more person may be the same.</numerusform>
            <numerusform>%n more people may be the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ThreadPreview</name>
    <message numerus="yes">
        <source>Goes out as %n post(s)</source>
        <translation>
            <numerusform>Goes out as %n post</numerusform>
            <numerusform>Goes out as %n posts</numerusform>
        </translation>
    </message>
</context>
</TS>
