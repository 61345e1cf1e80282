<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>CardContent</name>
    <message>
        <source>We</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: only we can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only its beginning was fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its author deleted this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since you looked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsolePages</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DashboardWords</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day, in QDate&apos;s notation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases, as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases opened since %1, as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases opened up to %1, as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases opened from %1 to %2, as of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no case is old enough to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cases, 95 % interval %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; too few to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more left out: spam, or no answer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more closed without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none closed without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 answered cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half answered within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine in ten within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none old enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cases answered of cases</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 maturing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Twitter, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered within 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1: not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1: %2 answered, 95 % band %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Twitter, %2: %3 in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the customer wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) opened within the last 24 hours: maturing, in no rate yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3 answered within %4. Asked of: %5. n: %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case is a customer&apos;s message that opens a waiting period: the first of a thread, or the first after we had answered. It is answered by the first reply of a person that the customer can see; automatic replies and notes do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate is the cases answered within 24 hours, of those that opened more than 24 hours ago. Younger cases are maturing: they are in no rate, and the hatched strip shows how far they can still carry it, from none to all of them answered in time. Nights and Sundays count. Closing a conversation without an answer keeps its case in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whisker is the 95 % interval (Wilson). Below 30 cases a rate is too few to compare, and greyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dashed line is the survey&apos;s figure as quoted. It is about complaints on Twitter: only X compares like with like, on other channels it is a landmark. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of cases answered by then, estimated from all cases, the young ones too (Kaplan-Meier). A case without an answer says only that it has waited as long as it is old, and counts up to that age; one that was closed without an answer likewise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band is the 95 % interval (Greenwood), clipped to 0 and 100 %. Towards the right fewer cases are left and the band widens. Time runs on the wall clock and is drawn on a logarithmic scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark at 24 hours is the survey&apos;s figure as quoted, about complaints on Twitter. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthCount</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for our answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>short age in a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>short age in a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>short age in a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day of this year, in QDate&apos;s notation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day, in QDate&apos;s notation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day of this year in a narrow column, in QDate&apos;s notation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month in a narrow column, in QDate&apos;s notation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged contact: write down what was said to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public reply as %1: everybody can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not polled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last poll %n s ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last poll %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some messages could not be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap: %1 to %2</source>
        <comment>messages between two times are missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not out yet. Next try in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not out yet. It is tried again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused. Change the text and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: “%1”. Change the text and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have arrived. We look whether it did before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is closed. It opens again when the customer writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back at the time you chose, or when the customer writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits here: our answer was the last word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been waiting for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1 of %2: %3 has been waiting for %4, and those who wait longest come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection. Everything you write is kept and goes out when there is one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was refused. Open Accounts and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow this. Ask whoever manages the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there. Go back to the list and choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network asks us to slow down. We wait as long as it says and go on by ourselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was refused. Change it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again; if it stays so, tell us what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something changed meanwhile. Look at what is new, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be read or written. Check that the disk is not full and that the file is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have worked and may not. We look and tell you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s certificate cannot be trusted, so nothing was sent to it. Open Accounts to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system’s keyring is locked or missing, so the secret could not be kept and the account was not added. Unlock the keyring and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private e-mail from %1 to %2 and those in copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your customers write to. Passwords and tokens are kept in the system’s keyring, never in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Mastodon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a mailbox or a Mastodon account, and its messages appear in the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>state, the other side&apos;s words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1? Its messages leave this workspace; they stay on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::ActionRegistry</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>action, key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::BarPlot</name>
    <message>
        <source>%d %%</source>
        <comment>an axis label in printf&apos;s notation: a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the chart, or walk it with the arrow keys, to read its values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::Chooser</name>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::Composer</name>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send  (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: only your team can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note to your team …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reply …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something new arrived while you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationCommands</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note to your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed without an answer: it counts as not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until Monday morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze until when? It comes back earlier if the customer writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tag? Type a new one if it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag #%1 removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged #%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is with %1. Take it back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is with us again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to which team?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationDelegate</name>
    <message>
        <source>Reply not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationHeader</name>
    <message>
        <source>Late: waiting for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>handle, channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationListModel</name>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reply was not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationListPane</name>
    <message>
        <source>Search all messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message contains “%1” in this view. Try fewer or other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every customer has an answer. New messages appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation is in this view at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationListView</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationPage</name>
    <message>
        <source>The conversation could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply goes out in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: something new arrived while you wrote. Read it, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. Your text is in the reply field again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late: the reply has already left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list, or press j and k to walk through it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::CurvePlot</name>
    <message>
        <source>%d %%</source>
        <comment>an axis label in printf&apos;s notation: a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the customer wrote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerPanel</name>
    <message>
        <source>History with this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n identity(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History: %n conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>handle, channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>verified by the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the profile in the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::DashboardPage</name>
    <message>
        <source>Do we answer within a day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon do customers have an answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do we answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are being computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the figures from the event log …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered within 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maturing: not yet known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no case has been answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve begins with the first answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>answered after 24 h, 95 % band %1 to %2; estimated from %n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no case is old enough to say what happens within 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 30 cases: too few to compare with the survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to measure yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see how soon and how often customers have an answer, beside what surveys found. The figures begin with the first message of a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures could not be computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::Desktop</name>
    <message>
        <source>Another First Mile polls and sends for this workspace; what you write goes out there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First Mile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a First Mile workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or something else. Nothing in it was changed. Choose another file with --workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is newer than the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer First Mile. Nothing in it was changed. Install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::MailSetupDialog</name>
    <message>
        <source>Add a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address, if left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming (IMAP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing (SMTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: everybody on the way can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the address and both servers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to both servers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both servers let us in. Nothing was changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the user name or the password. Some providers want a password made for programs of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s certificate cannot be verified, so nothing was sent to it: %1.

Issued to %2 by %3
SHA-256 %4

Trust it only if somebody who runs the server confirms this fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox added. Its messages are being fetched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::MainWindow</name>
    <message>
        <source>%1 – First Mile</source>
        <comment>workspace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system’s light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the light look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the dark look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between comfortable and compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do anything …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First Mile is already open on this workspace: here it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::MastodonSetupDialog</name>
    <message>
        <source>Add a Mastodon account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the browser cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser opens on your server’s own page; the password is never typed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of your server first, for example mastodon.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you to allow it in the browser …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account added. Its mentions are being fetched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::MessageCard</name>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, details</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the quoted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the attachment %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies on their way. Each goes out once, or stands here with what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every reply has arrived at its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <comment>customer, text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the reply to %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the conversation with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::QuietBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the console looks and which keys it has, on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters are commands, except while you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all keys back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That key already means “%1”. Free it there first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::Sidebar</name>
    <message>
        <source>Views and accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::TextBlock</name>
    <message>
        <source>Show the whole message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstmile::Timeline</name>
    <message>
        <source>Messages of this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>One inbox for posts and mails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or postgresql:// URL of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a workspace of invented customers to look around in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --demo or --shots: the workspace that layouts break on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renders every screen into a folder and ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no workspace: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
