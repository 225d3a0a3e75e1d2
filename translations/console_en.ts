<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Console::Ui::ActionWords</name>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the interrupt was lost, but the API reports a new boot time: the server has started again since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API reports a new boot time: the server has started again since the interrupt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost and the API shows no reaction: the server is running and its boot time has not changed. The interrupt may or may not have arrived, and a guest may restart without a new boot time. Look at the guest&apos;s own event log or at a service on it before sending another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API shows no reaction: the server is running and its boot time has not changed. That is no proof that nothing happened. Look at the guest&apos;s own event log, and at whether a service on it went away and came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, and the server was not running at the last reading. It may still be writing its dump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was not running at the last reading. It may still be writing its dump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OS and hypervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier interrupt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>A rule before the interrupt is satisfied</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>A rule before the interrupt asks for attention</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>A rule before the interrupt forbids it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>It is not known whether a rule is satisfied</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile allows changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is read-only; nothing can be changed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console is locked. Unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not running (status %1). Only a running server can be interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operation is in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation %1 is in progress (%2). The provider may refuse the interrupt; a hung server can also be stuck inside an operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interrupt is supported here (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain that the interrupt is supported here (%1). The provider may refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not support the interrupt here (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bare metal server; it cannot be interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was read again and is as shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is being read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be read again, so what is shown may be out of date. It is read once more before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has changed since it was shown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was read from another region (%1) than the one shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier interrupt of this server stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the interrupt of %1 is not known yet. A second one could destroy its dump, so it has to be resolved first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was interrupted or started less than %1 min ago, at %2. It may still be writing a dump, and a second interrupt destroys it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the provider&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the provider&apos;s by %1 s. Requests are signed with the corrected time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Outcome of the interrupt: the provider said yes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Outcome of the interrupt: the provider said no</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Outcome of the interrupt: nothing left this computer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Outcome of the interrupt: it may or may not have arrived</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebooted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visible reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the interrupt. The server was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider took the interrupt. The server is being read until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway pointed to another address. That is never followed, so nothing was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway could not be reached. Nothing left this computer, so the server was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interrupt was taken back before anything left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost. The interrupt may or may not have arrived. It is not sent again; the server is being read to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer says neither yes nor no. The interrupt may or may not have arrived. It is not sent again; the server is being read to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console ended before the answer came. The interrupt may or may not have arrived. It is not sent again; the server is being read to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2. %3</source>
        <extracomment>%1 is a word such as &quot;Accepted&quot; and has to stand first, %2 the time, %3 a whole sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the typed name is not the server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: this profile asks for a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: a check blocks the interrupt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: a warning has not been ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the server has changed since it was shown. Look at the checks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the journal could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the journal could not be written (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be written (%1). What is seen here is not on record; copy the incident line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Timeline: the interrupt left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Timeline: the provider answered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Timeline: the provider&apos;s answer was lost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First change</source>
        <extracomment>Timeline: the first reading that differs from the one before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left running</source>
        <extracomment>Timeline: the server is not running any more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running again</source>
        <extracomment>Timeline: the server is running again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New boot time</source>
        <extracomment>Timeline: the API reports a new boot time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following resumed</source>
        <extracomment>Timeline: the console was started again and reads the server further</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following ended</source>
        <extracomment>Timeline: the server is not read any further</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>Guard level of a profile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>Guard level of a profile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Guard level of a profile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <extracomment>Guard level of a profile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forces a blue screen. Unsaved data is lost; a second interrupt destroys the dump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forces a kernel crash dump. Unsaved data is lost; a second interrupt destroys the dump. A guest without kdump may write none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forces a blue screen (Windows) or a kernel crash dump (Linux). Unsaved data is lost; a second interrupt destroys the dump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace id %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::Ui::CheckList</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of %1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on although: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::Ui::DetailPanel</name>
    <message>
        <source>Nothing is in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Protected against termination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>public IP address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further IPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACG</source>
        <extracomment>access control group: the provider&apos;s firewall</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no network interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network interfaces have not been read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a server to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>the provider&apos;s answer as received</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::Ui::ErrorBar</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts about the error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::Ui::InterruptDialog</name>
    <message>
        <source>Send diagnostic interrupt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the server again and checks the rules anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the &amp;name of the server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact request, without key, signature and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send interrupt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 · Zone %2, region %3 · Profile %4 (%5)</source>
        <extracomment>Server number, zone, region, name of the profile, its guard level</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is written above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason, for the record:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason, if you like:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example a ticket number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the server again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading is old; the server is read once more before sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check blocks the interrupt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the warnings that you accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typed name is not the server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile asks for a reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::Ui::JournalModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>What was seen of the server after the interrupt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown (pending)</source>
        <extracomment>No outcome is on record yet: it is being sent, or the console ended in the middle of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::Ui::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;record:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to read its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on record yet. Every interrupt is written here before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · entry %3</source>
        <extracomment>Title of a journal entry, its time, its sequence number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intention</source>
        <extracomment>Journal entry, written before anything is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Journal entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Journal entry, the end of the follow-through</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::Ui::MainWindow</name>
    <message>
        <source>NCP Console — %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NCP Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all servers again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force a memory dump of the selected server (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was sent, when, and what became of it (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy incident line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About NCP Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile yet. Set NCLOUD_ACCESS_KEY_ID and NCLOUD_SECRET_ACCESS_KEY (and, if wanted, NCLOUD_API_GW and NCLOUD_REGION) and start the console again, or try the demo, which needs no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer, shown as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A diagnostic interrupt can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A diagnostic interrupt cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Following %n interrupt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unresolved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>NCP Console %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the servers of NAVER Cloud Platform and sends one diagnostic interrupt, once, and follows it to its end. Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::Ui::OutcomeView</name>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy incident line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies name, number, region, outcome, time and trace id as one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot time by the API: %1, unchanged so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot time by the API: %1 before, %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading yet, next in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reading %1, reading the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reading %1, next in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s words: %1 (code %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::Ui::RawView</name>
    <message>
        <source>Show raw answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy raw answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are shown; the copy has all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::Ui::ServerTable</name>
    <message>
        <source>No server matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers are being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No servers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::Ui::ServerTableModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OS</source>
        <extracomment>operating system</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::Ui::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 (after %3)</source>
        <extracomment>A line of the timeline: time of day, what happened, how long after sending</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::Ui::Times</name>
    <message>
        <source>not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::Ui::Words</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection of this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock: this answer did not tell how much the clock of this computer differs. The gateway refuses a difference of 5 minutes or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock: this computer is %1 behind the gateway, which refuses a difference of 5 minutes or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock: this computer is %1 ahead of the gateway, which refuses a difference of 5 minutes or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key: are key ID and secret key complete, and do they belong together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its state: a disabled or deleted key is refused like a wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment: does the key belong to the one behind %1 (public, government or financial)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of the account for the policy %1, or for a policy of your own with %2.</source>
        <extracomment>%1 is the name of a policy, %2 the name of a permission</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway asks to wait %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read: line %2, column %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Code %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Code %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer this service under this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot reach the server API behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server API behind %1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports an unexpected error of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and the environment of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy and cannot be controlled now. Refresh, and try again when its operation has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line and column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway&apos;s clock minus ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer as received:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialized</source>
        <comment>status of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <comment>status of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <comment>status of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>status of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminated</source>
        <comment>status of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by a failure</source>
        <comment>status of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutdown failed</source>
        <comment>status of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart failed</source>
        <comment>status of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start failed</source>
        <comment>status of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>no operation in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>operation in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutting down</source>
        <comment>operation in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting</source>
        <comment>operation in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminating</source>
        <comment>operation in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrating</source>
        <comment>operation in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <comment>operation in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up</source>
        <comment>operation in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting by force</source>
        <comment>operation in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutting down by force</source>
        <comment>operation in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the specification</source>
        <comment>operation in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being created</source>
        <comment>operation in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare metal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported</source>
        <comment>hypervisor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and the name service (DNS) of this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and port, and whether a firewall stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not take the connection in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer. If a company proxy opens secure connections, its certificate has to be installed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the connection to %1 through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied: this key is valid, but it may not call %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forbids the call %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the account has subscribed to the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received too many requests and asks for a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server API refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2 and nothing that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or another server may have answered in its place. Check the gateway&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent the request on to another address, which is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is too large and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy may have answered in its place. The text of the answer is among the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
