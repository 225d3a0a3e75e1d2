<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Console::Ui::AboutWindow</name>
    <message>
        <source>About NCP Console</source>
        <translation>About NCP Console</translation>
    </message>
    <message>
        <source>NCP Console %1</source>
        <translation>NCP Console %1</translation>
    </message>
    <message>
        <source>Shows the servers of NAVER Cloud Platform and sends one diagnostic interrupt, once, and follows it to its end. Apache License 2.0.</source>
        <translation>Shows the servers of NAVER Cloud Platform and sends one diagnostic interrupt, once, and follows it to its end. Apache License 2.0.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Built with</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache License 2.0</translation>
    </message>
    <message>
        <source>API of NAVER Cloud Platform</source>
        <translation>API of NAVER Cloud Platform</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ActionWords</name>
    <message>
        <source>The answer to the interrupt was lost, but the API reports a new boot time: the server has started again since.</source>
        <translation>The answer to the interrupt was lost, but the API reports a new boot time: the server has started again since.</translation>
    </message>
    <message>
        <source>The API reports a new boot time: the server has started again since the interrupt.</source>
        <translation>The API reports a new boot time: the server has started again since the interrupt.</translation>
    </message>
    <message>
        <source>The answer was lost and the API shows no reaction: the server is running and its boot time has not changed. The interrupt may or may not have arrived, and a guest may restart without a new boot time. Look at the guest&apos;s own event log or at a service on it before sending another one.</source>
        <translation>The answer was lost and the API shows no reaction: the server is running and its boot time has not changed. The interrupt may or may not have arrived, and a guest may restart without a new boot time. Look at the guest&apos;s own event log or at a service on it before sending another one.</translation>
    </message>
    <message>
        <source>The API shows no reaction: the server is running and its boot time has not changed. That is no proof that nothing happened. Look at the guest&apos;s own event log, and at whether a service on it went away and came back.</source>
        <translation>The API shows no reaction: the server is running and its boot time has not changed. That is no proof that nothing happened. Look at the guest&apos;s own event log, and at whether a service on it went away and came back.</translation>
    </message>
    <message>
        <source>The answer was lost, and the server was not running at the last reading. It may still be writing its dump.</source>
        <translation>The answer was lost, and the server was not running at the last reading. It may still be writing its dump.</translation>
    </message>
    <message>
        <source>The server was not running at the last reading. It may still be writing its dump.</source>
        <translation>The server was not running at the last reading. It may still be writing its dump.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Outcome of the interrupt: the provider said yes</extracomment>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Outcome of the interrupt: the provider said no</extracomment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Outcome of the interrupt: nothing left this computer</extracomment>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Outcome of the interrupt: it may or may not have arrived</extracomment>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Rebooted</source>
        <translation>Rebooted</translation>
    </message>
    <message>
        <source>No visible reaction</source>
        <translation>No visible reaction</translation>
    </message>
    <message>
        <source>Still down</source>
        <translation>Still down</translation>
    </message>
    <message>
        <source>The provider refused the interrupt. The server was not touched.</source>
        <translation>The provider refused the interrupt. The server was not touched.</translation>
    </message>
    <message>
        <source>The gateway could not be reached. Nothing left this computer, so the server was not touched.</source>
        <translation>The gateway could not be reached. Nothing left this computer, so the server was not touched.</translation>
    </message>
    <message>
        <source>The answer was lost. The interrupt may or may not have arrived. It is not sent again; the server is being read to find out.</source>
        <translation>The answer was lost. The interrupt may or may not have arrived. It is not sent again; the server is being read to find out.</translation>
    </message>
    <message>
        <source>The answer says neither yes nor no. The interrupt may or may not have arrived. It is not sent again; the server is being read to find out.</source>
        <translation>The answer says neither yes nor no. The interrupt may or may not have arrived. It is not sent again; the server is being read to find out.</translation>
    </message>
    <message>
        <source>The console ended before the answer came. The interrupt may or may not have arrived. It is not sent again; the server is being read to find out.</source>
        <translation>The console ended before the answer came. The interrupt may or may not have arrived. It is not sent again; the server is being read to find out.</translation>
    </message>
    <message>
        <source>Nothing was sent: the typed name is not the server&apos;s name.</source>
        <translation>Nothing was sent: the typed name is not the server&apos;s name.</translation>
    </message>
    <message>
        <source>Nothing was sent: this profile asks for a reason.</source>
        <translation>Nothing was sent: this profile asks for a reason.</translation>
    </message>
    <message>
        <source>Nothing was sent: a check blocks the interrupt.</source>
        <translation>Nothing was sent: a check blocks the interrupt.</translation>
    </message>
    <message>
        <source>Nothing was sent: a warning has not been ticked.</source>
        <translation>Nothing was sent: a warning has not been ticked.</translation>
    </message>
    <message>
        <source>Nothing was sent: the server has changed since it was shown. Look at the checks again.</source>
        <translation>Nothing was sent: the server has changed since it was shown. Look at the checks again.</translation>
    </message>
    <message>
        <source>Nothing was sent: the journal could not be written.</source>
        <translation>Nothing was sent: the journal could not be written.</translation>
    </message>
    <message>
        <source>Nothing was sent: the journal could not be written (%1).</source>
        <translation>Nothing was sent: the journal could not be written (%1).</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Timeline: the interrupt left</extracomment>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Timeline: the provider answered</extracomment>
        <translation>Answered</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <extracomment>Timeline: the provider&apos;s answer was lost, or says nothing of the interrupt</extracomment>
        <translation>No usable answer</translation>
    </message>
    <message>
        <source>First change</source>
        <extracomment>Timeline: the first reading that differs from the one before</extracomment>
        <translation>First change</translation>
    </message>
    <message>
        <source>Left running</source>
        <extracomment>Timeline: the server is not running any more</extracomment>
        <translation>Left running</translation>
    </message>
    <message>
        <source>Running again</source>
        <extracomment>Timeline: the server is running again</extracomment>
        <translation>Running again</translation>
    </message>
    <message>
        <source>New boot time</source>
        <extracomment>Timeline: the API reports a new boot time</extracomment>
        <translation>New boot time</translation>
    </message>
    <message>
        <source>Following resumed</source>
        <extracomment>Timeline: the console was started again, or unlocked, and reads the server further</extracomment>
        <translation>Following resumed</translation>
    </message>
    <message>
        <source>Following ended</source>
        <extracomment>Timeline: the server is not read any further</extracomment>
        <translation>Following ended</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>Guard level of a profile</extracomment>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>Guard level of a profile</extracomment>
        <translation>Production</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Guard level of a profile</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Lab</source>
        <extracomment>Guard level of a profile</extracomment>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Forces a blue screen. Unsaved data is lost; a second interrupt destroys the dump.</source>
        <translation>Forces a blue screen. Unsaved data is lost; a second interrupt destroys the dump.</translation>
    </message>
    <message>
        <source>Forces a kernel crash dump. Unsaved data is lost; a second interrupt destroys the dump. A guest without kdump may write none.</source>
        <translation>Forces a kernel crash dump. Unsaved data is lost; a second interrupt destroys the dump. A guest without kdump may write none.</translation>
    </message>
    <message>
        <source>Forces a blue screen (Windows) or a kernel crash dump (Linux). Unsaved data is lost; a second interrupt destroys the dump.</source>
        <translation>Forces a blue screen (Windows) or a kernel crash dump (Linux). Unsaved data is lost; a second interrupt destroys the dump.</translation>
    </message>
    <message>
        <source>trace id %1</source>
        <translation>trace id %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a word such as &quot;Accepted&quot; and has to stand first, %2 the time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Following paused</source>
        <extracomment>Timeline: the console was locked and does not read the server</extracomment>
        <translation>Following paused</translation>
    </message>
    <message>
        <source>Port away</source>
        <extracomment>Timeline: the watched port does not answer any more</extracomment>
        <translation>Port away</translation>
    </message>
    <message>
        <source>Port back</source>
        <extracomment>Timeline: the watched port answers again</extracomment>
        <translation>Port back</translation>
    </message>
    <message>
        <source>Port answers</source>
        <extracomment>Timeline: the watched port answers, and was not seen to go away</extracomment>
        <translation>Port answers</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <extracomment>Following has ended; nobody could see what became of the server</extracomment>
        <translation>Could not be read</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <extracomment>Following has ended; the API does not list the server any more</extracomment>
        <translation>No longer listed</translation>
    </message>
    <message>
        <source>The provider accepted the interrupt. The server is being read until it is back.</source>
        <translation>The provider accepted the interrupt. The server is being read until it is back.</translation>
    </message>
    <message>
        <source>The gateway redirected to another address. Redirects are never followed, so nothing was interrupted.</source>
        <translation>The gateway redirected to another address. Redirects are never followed, so nothing was interrupted.</translation>
    </message>
    <message>
        <source>The interrupt was cancelled before anything left this computer.</source>
        <translation>The interrupt was cancelled before anything left this computer.</translation>
    </message>
    <message>
        <source>The journal could not be written (%1). What is shown here is not recorded; copy the incident line.</source>
        <translation>The journal could not be written (%1). What is shown here is not recorded; copy the incident line.</translation>
    </message>
    <message>
        <source>The profile is read-only: nothing was sent.</source>
        <translation>The profile is read-only: nothing was sent.</translation>
    </message>
    <message>
        <source>The console is locked: nothing was sent.</source>
        <translation>The console is locked: nothing was sent.</translation>
    </message>
    <message>
        <source>%1 What is shown here is not recorded; copy the incident line.</source>
        <translation>%1 What is shown here is not recorded; copy the incident line.</translation>
    </message>
    <message>
        <source>Nothing was sent: it could not be recorded. %1</source>
        <translation>Nothing was sent: it could not be recorded. %1</translation>
    </message>
    <message>
        <source>The answer was lost, and the server could not be read until following ended. It is not known whether the interrupt arrived or what became of the server.</source>
        <translation>The answer was lost, and the server could not be read until following ended. It is not known whether the interrupt arrived or what became of the server.</translation>
    </message>
    <message>
        <source>The provider accepted the interrupt, but the server could not be read until following ended. What became of it is not known.</source>
        <translation>The provider accepted the interrupt, but the server could not be read until following ended. What became of it is not known.</translation>
    </message>
    <message>
        <source>The answer was lost, and when following ended the API no longer listed the server. It is not known whether the interrupt arrived or what became of the server.</source>
        <translation>The answer was lost, and when following ended the API no longer listed the server. It is not known whether the interrupt arrived or what became of the server.</translation>
    </message>
    <message>
        <source>The provider accepted the interrupt, but when following ended the API no longer listed the server. What the interrupt did is not known.</source>
        <translation>The provider accepted the interrupt, but when following ended the API no longer listed the server. What the interrupt did is not known.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::CentralPages</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Overview</translation>
    </message>
    <message>
        <source>Servers by region and status, operations in progress, and recent interrupts</source>
        <translation>Servers by region and status, operations in progress, and recent interrupts</translation>
    </message>
</context>
<context>
    <name>Console::Ui::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Rules version %1 of %2. The provider&apos;s page: %3</source>
        <translation>Rules version %1 of %2. The provider&apos;s page: %3</translation>
    </message>
    <message>
        <source>Passed checks</source>
        <translation>Passed checks</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::Ui::CheckWords</name>
    <message>
        <source>not reported</source>
        <translation>not reported</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>OS and hypervisor</source>
        <translation>OS and hypervisor</translation>
    </message>
    <message>
        <source>Fresh reading</source>
        <translation>Fresh reading</translation>
    </message>
    <message>
        <source>Earlier interrupt</source>
        <translation>Earlier interrupt</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>The profile allows changes.</source>
        <translation>The profile allows changes.</translation>
    </message>
    <message>
        <source>The server is running.</source>
        <translation>The server is running.</translation>
    </message>
    <message>
        <source>The interrupt is supported here (%1).</source>
        <translation>The interrupt is supported here (%1).</translation>
    </message>
    <message>
        <source>It is not certain that the interrupt is supported here (%1). The provider may refuse it.</source>
        <translation>It is not certain that the interrupt is supported here (%1). The provider may refuse it.</translation>
    </message>
    <message>
        <source>The server was read again and is as shown.</source>
        <translation>The server was read again and is as shown.</translation>
    </message>
    <message>
        <source>The server is being read again.</source>
        <translation>The server is being read again.</translation>
    </message>
    <message>
        <source>The server could not be read again, so what is shown may be out of date. It is read once more before anything is sent.</source>
        <translation>The server could not be read again, so what is shown may be out of date. It is read once more before anything is sent.</translation>
    </message>
    <message>
        <source>The server has changed since it was shown: %1.</source>
        <translation>The server has changed since it was shown: %1.</translation>
    </message>
    <message>
        <source>The server was interrupted or started less than %1 min ago, at %2. It may still be writing a dump, and a second interrupt destroys it.</source>
        <translation>The server was interrupted or started less than %1 min ago, at %2. It may still be writing a dump, and a second interrupt destroys it.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the provider&apos;s.</source>
        <translation>This computer&apos;s clock agrees with the provider&apos;s.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the provider&apos;s by %1 s. Requests are signed with the corrected time.</source>
        <translation>This computer&apos;s clock differs from the provider&apos;s by %1 s. Requests are signed with the corrected time.</translation>
    </message>
    <message>
        <source>Go on although the profile advises against it</source>
        <translation>Go on although the profile advises against it</translation>
    </message>
    <message>
        <source>Go on although the status is not certain</source>
        <translation>Go on although the status is not certain</translation>
    </message>
    <message>
        <source>Go on although an operation is in progress</source>
        <translation>Go on although an operation is in progress</translation>
    </message>
    <message>
        <source>Go on although it is not certain that this is supported</source>
        <translation>Go on although it is not certain that this is supported</translation>
    </message>
    <message>
        <source>Go on although the reading failed or shows a change</source>
        <translation>Go on although the reading failed or shows a change</translation>
    </message>
    <message>
        <source>Go on although a dump may be being written</source>
        <translation>Go on although a dump may be being written</translation>
    </message>
    <message>
        <source>Go on although the clocks differ</source>
        <translation>Go on although the clocks differ</translation>
    </message>
    <message>
        <source>A diagnostic interrupt cannot be sent.</source>
        <translation>A diagnostic interrupt cannot be sent.</translation>
    </message>
    <message>
        <source>A diagnostic interrupt can be sent.</source>
        <translation>A diagnostic interrupt can be sent.</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>check</comment>
        <extracomment>A rule before the interrupt is satisfied</extracomment>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Warn</source>
        <comment>check</comment>
        <extracomment>A rule before the interrupt asks for attention</extracomment>
        <translation>Warn</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>check</comment>
        <extracomment>A rule before the interrupt forbids it</extracomment>
        <translation>Block</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>check</comment>
        <extracomment>It is not known whether a rule is satisfied</extracomment>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>The profile is read-only. Use a profile with another guard level, or change the level of this one.</source>
        <translation>The profile is read-only. Use a profile with another guard level, or change the level of this one.</translation>
    </message>
    <message>
        <source>The console is locked. Unlock it; the server is then read again.</source>
        <translation>The console is locked. Unlock it; the server is then read again.</translation>
    </message>
    <message>
        <source>The provider does not support the interrupt here (%1). OS and hypervisor would have to be one of: %2.</source>
        <translation>The provider does not support the interrupt here (%1). OS and hypervisor would have to be one of: %2.</translation>
    </message>
    <message>
        <source>This is a bare metal server. Only a virtual server can be interrupted.</source>
        <translation>This is a bare metal server. Only a virtual server can be interrupted.</translation>
    </message>
    <message>
        <source>The server was read from another region (%1) than the one shown. Refresh the table, and open it there.</source>
        <translation>The server was read from another region (%1) than the one shown. Refresh the table, and open it there.</translation>
    </message>
    <message>
        <source>The journal cannot be read, so an earlier interrupt of this server cannot be ruled out. Make the journal readable, then read again.</source>
        <translation>The journal cannot be read, so an earlier interrupt of this server cannot be ruled out. Make the journal readable, then read again.</translation>
    </message>
    <message>
        <source>NCP guide, %1</source>
        <translation>NCP guide, %1</translation>
    </message>
    <message>
        <source>Readiness of the guest</source>
        <translation>Readiness of the guest</translation>
    </message>
    <message>
        <source>Readiness of the guest, as it was recorded: %1.</source>
        <translation>Readiness of the guest, as it was recorded: %1.</translation>
    </message>
    <message>
        <source>Go on although the guest may leave no dump</source>
        <translation>Go on although the guest may leave no dump</translation>
    </message>
    <message>
        <source>What became of the interrupt of %1 is not known yet. A second one could destroy its dump: resolve that one first, on the page Unresolved.</source>
        <translation>What became of the interrupt of %1 is not known yet. A second one could destroy its dump: resolve that one first, on the page Unresolved.</translation>
    </message>
    <message>
        <source>The interrupt of %1 was accepted, and what became of it is not known yet. The server may be writing its dump until %2, and a second interrupt destroys it.</source>
        <translation>The interrupt of %1 was accepted, and what became of it is not known yet. The server may be writing its dump until %2, and a second interrupt destroys it.</translation>
    </message>
    <message>
        <source>It is not known yet whether a diagnostic interrupt can be sent.</source>
        <translation>It is not known yet whether a diagnostic interrupt can be sent.</translation>
    </message>
    <message>
        <source>The provider reports no operation.</source>
        <translation>The provider reports no operation.</translation>
    </message>
    <message>
        <source>The journal is being read for earlier interrupts of this server.</source>
        <translation>The journal is being read for earlier interrupts of this server.</translation>
    </message>
    <message>
        <source>No earlier interrupt of this server blocks this one.</source>
        <translation>No earlier interrupt of this server blocks this one.</translation>
    </message>
    <message>
        <source>The server does not exist any more. Refresh the table, and choose the server you mean.</source>
        <translation>The server does not exist any more. Refresh the table, and choose the server you mean.</translation>
    </message>
    <message>
        <source>Console rule, %1</source>
        <extracomment>Where a rule comes from; %1 is a date</extracomment>
        <translation>Console rule, %1</translation>
    </message>
    <message>
        <source>The interrupt of %1 is still under way. No second one can be sent before it ends.</source>
        <translation>The interrupt of %1 is still under way. No second one can be sent before it ends.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Boot time</source>
        <translation>Boot time</translation>
    </message>
    <message>
        <source>The server is stopped. Start it, then read it again.</source>
        <translation>The server is stopped. Start it, then read it again.</translation>
    </message>
    <message>
        <source>The server is not running (%1). It must be running: wait, then read it again.</source>
        <translation>The server is not running (%1). It must be running: wait, then read it again.</translation>
    </message>
    <message>
        <source>The server is not running (%1). The interrupt sent at %2 may be restarting it: wait, and do not start it.</source>
        <translation>The server is not running (%1). The interrupt sent at %2 may be restarting it: wait, and do not start it.</translation>
    </message>
    <message>
        <source>An operation is in progress: %1. The provider may refuse the interrupt; a hung server can also be stuck in an operation.</source>
        <translation>An operation is in progress: %1. The provider may refuse the interrupt; a hung server can also be stuck in an operation.</translation>
    </message>
    <message>
        <source>Nothing is sent with a read-only profile or while the console is locked.</source>
        <translation>Nothing is sent with a read-only profile or while the console is locked.</translation>
    </message>
    <message>
        <source>The provider interrupts running servers only.</source>
        <translation>The provider interrupts running servers only.</translation>
    </message>
    <message>
        <source>During an operation the provider may refuse the interrupt. A server can also hang in the middle of one.</source>
        <translation>During an operation the provider may refuse the interrupt. A server can also hang in the middle of one.</translation>
    </message>
    <message>
        <source>The provider supports %1.</source>
        <extracomment>%1 is such as &quot;Windows/XEN, Linux/KVM&quot;</extracomment>
        <translation>The provider supports %1.</translation>
    </message>
    <message>
        <source>The server is read again when this window opens, and once more if that is more than %1 s ago when you send.</source>
        <translation>The server is read again when this window opens, and once more if that is more than %1 s ago when you send.</translation>
    </message>
    <message>
        <source>A second interrupt destroys the dump that the first one writes. Within %1 min of an interrupt or a boot there is a warning.</source>
        <translation>A second interrupt destroys the dump that the first one writes. Within %1 min of an interrupt or a boot there is a warning.</translation>
    </message>
    <message>
        <source>Each request carries the time. A difference of more than %1 s between this computer and the provider needs attention.</source>
        <translation>Each request carries the time. A difference of more than %1 s between this computer and the provider needs attention.</translation>
    </message>
    <message numerus="yes">
        <source>Would this guest leave a memory dump? A probe run in it can tell, and its result counts for %n day(s).</source>
        <translation>
            <numerusform>Would this guest leave a memory dump? A probe run in it can tell, and its result counts for %n day.</numerusform>
            <numerusform>Would this guest leave a memory dump? A probe run in it can tell, and its result counts for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::Ui::ColourWords</name>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Teal</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Purple</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grey</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ColumnDialog</name>
    <message>
        <source>%1 (always shown)</source>
        <translation>%1 (always shown)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Columns of this view, from left to right. Space shows or hides one:</source>
        <translation>Columns of this view, from left to right. Space shows or hides one:</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Reset columns</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ConfirmationForm</name>
    <message>
        <source>Type the &amp;number of the server:</source>
        <translation>Type the &amp;number of the server:</translation>
    </message>
    <message>
        <source>Type the &amp;name of the server:</source>
        <translation>Type the &amp;name of the server:</translation>
    </message>
    <message>
        <source>Type the number of the server.</source>
        <translation>Type the number of the server.</translation>
    </message>
    <message>
        <source>The typed number is not the server&apos;s number.</source>
        <translation>The typed number is not the server&apos;s number.</translation>
    </message>
    <message>
        <source>Type the name of the server.</source>
        <translation>Type the name of the server.</translation>
    </message>
    <message>
        <source>The typed name is not the server&apos;s name.</source>
        <translation>The typed name is not the server&apos;s name.</translation>
    </message>
    <message>
        <source>This profile asks for a reason.</source>
        <translation>This profile asks for a reason.</translation>
    </message>
    <message>
        <source>(made when sending)</source>
        <extracomment>In the place of a request&apos;s time and signature</extracomment>
        <translation>(made when sending)</translation>
    </message>
    <message>
        <source>This name cannot be typed as it is shown. Copy it, then paste it.</source>
        <translation>This name cannot be typed as it is shown. Copy it, then paste it.</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copy the name</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Server name</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>For example a ticket number</source>
        <translation>For example a ticket number</translation>
    </message>
    <message>
        <source>The exact request</source>
        <translation>The exact request</translation>
    </message>
    <message>
        <source>The exact request, without secret and signature</source>
        <translation>The exact request, without secret and signature</translation>
    </message>
    <message>
        <source>&amp;Reason (required):</source>
        <translation>&amp;Reason (required):</translation>
    </message>
    <message>
        <source>&amp;Reason (optional):</source>
        <translation>&amp;Reason (optional):</translation>
    </message>
    <message>
        <source>As shown above</source>
        <translation>As shown above</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ConnectionTest</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Connection test</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DemoGuide</name>
    <message>
        <source>%1 hangs: select it.</source>
        <translation>%1 hangs: select it.</translation>
    </message>
    <message>
        <source>Press “Interrupt…”. It shows the checks first and sends nothing.</source>
        <translation>Press “Interrupt…”. It shows the checks first and sends nothing.</translation>
    </message>
    <message>
        <source>Type the server&apos;s name, %1, and press “Send interrupt”.</source>
        <translation>Type the server&apos;s name, %1, and press “Send interrupt”.</translation>
    </message>
    <message>
        <source>Sent once. Watch the timeline until the server is back.</source>
        <translation>Sent once. Watch the timeline until the server is back.</translation>
    </message>
    <message>
        <source>That was all. The journal keeps what happened.</source>
        <translation>That was all. The journal keeps what happened.</translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation>&amp;Leave the demo</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DetailHead</name>
    <message>
        <source>Booted %1</source>
        <extracomment>%1 is such as &quot;3 h ago&quot;</extracomment>
        <translation>Booted %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>%1 is such as &quot;3 s ago&quot;</extracomment>
        <translation>Read %1</translation>
    </message>
    <message>
        <source>From cache, read %1. It may have changed since.</source>
        <translation>From cache, read %1. It may have changed since.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copies all details of the server as text.</source>
        <translation>Copies all details of the server as text.</translation>
    </message>
    <message>
        <source>Interrupt the shown server…</source>
        <translation>Interrupt the shown server…</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DetailPanel</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Server details</source>
        <translation>Server details</translation>
    </message>
    <message>
        <source>Choose a server to see its details.</source>
        <translation>Choose a server to see its details.</translation>
    </message>
    <message>
        <source>The server is being read</source>
        <translation>The server is being read</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>the provider&apos;s answer as received</extracomment>
        <translation>Raw</translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation>Parts of the details</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Dump readiness</source>
        <translation>Dump readiness</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DiagnosisWords</name>
    <message>
        <source>No proxy is in use.</source>
        <translation>No proxy is in use.</translation>
    </message>
    <message>
        <source>Not needed: plain http on this computer.</source>
        <translation>Not needed: plain http on this computer.</translation>
    </message>
    <message>
        <source>The proxy does this.</source>
        <translation>The proxy does this.</translation>
    </message>
    <message>
        <source>An earlier step failed.</source>
        <translation>An earlier step failed.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>The certificate comes from an authority that is not trusted.</source>
        <translation>The certificate comes from an authority that is not trusted.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself.</source>
        <translation>The certificate is signed by itself.</translation>
    </message>
    <message>
        <source>The certificate is for another host.</source>
        <translation>The certificate is for another host.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>The certificate has expired.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>The certificate is not valid yet.</translation>
    </message>
    <message>
        <source>The certificate cannot be used.</source>
        <translation>The certificate cannot be used.</translation>
    </message>
    <message>
        <source>The gateway offers nothing newer than TLS 1.1.</source>
        <translation>The gateway offers nothing newer than TLS 1.1.</translation>
    </message>
    <message>
        <source>The TLS handshake was refused.</source>
        <translation>The TLS handshake was refused.</translation>
    </message>
    <message>
        <source>Check the date of this computer; if it is right, the gateway&apos;s operator has to renew the certificate.</source>
        <translation>Check the date of this computer; if it is right, the gateway&apos;s operator has to renew the certificate.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and port, and whether a firewall stands in between.</source>
        <translation>Check the gateway&apos;s address and port, and whether a firewall stands in between.</translation>
    </message>
    <message>
        <source>Certificate: %1, from %2, valid until %3.</source>
        <translation>Certificate: %1, from %2, valid until %3.</translation>
    </message>
    <message>
        <source>from the desktop</source>
        <translation>from the desktop</translation>
    </message>
    <message>
        <source> port %1</source>
        <translation> port %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the gateway&apos;s.</source>
        <translation>This computer&apos;s clock agrees with the gateway&apos;s.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs by %1; requests are signed with the gateway&apos;s time.</source>
        <translation>This computer&apos;s clock differs by %1; requests are signed with the gateway&apos;s time.</translation>
    </message>
    <message>
        <source>The gateway accepts the key.</source>
        <translation>The gateway accepts the key.</translation>
    </message>
    <message>
        <source>Regions: %1.</source>
        <translation>Regions: %1.</translation>
    </message>
    <message>
        <source>The profile&apos;s own region is not among them.</source>
        <translation>The profile&apos;s own region is not among them.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) in %1.</source>
        <translation>
            <numerusform>%n server in %1.</numerusform>
            <numerusform>%n servers in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The servers of %1 can be read.</source>
        <translation>The servers of %1 can be read.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>Name resolution</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP connection</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Permission: regions</source>
        <translation>Permission: regions</translation>
    </message>
    <message>
        <source>Permission: servers</source>
        <translation>Permission: servers</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Running…</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Choose one of the regions that were found, or all.</source>
        <translation>Choose one of the regions that were found, or all.</translation>
    </message>
    <message>
        <source>from the variable %1</source>
        <translation>from the variable %1</translation>
    </message>
    <message>
        <source>Not known from the answer.</source>
        <translation>Not known from the answer.</translation>
    </message>
    <message>
        <source>No region to read.</source>
        <translation>No region to read.</translation>
    </message>
    <message>
        <source>The other side does not speak TLS.</source>
        <translation>The other side does not speak TLS.</translation>
    </message>
    <message>
        <source>The TLS handshake did not finish in time.</source>
        <translation>The TLS handshake did not finish in time.</translation>
    </message>
    <message>
        <source>If this is your own gateway or a company proxy, choose its authority as CA file. Otherwise stop: somebody may be intercepting the connection.</source>
        <translation>If this is your own gateway or a company proxy, choose its authority as CA file. Otherwise stop: somebody may be intercepting the connection.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s URL. If it is right, somebody may be intercepting the connection.</source>
        <translation>Check the gateway&apos;s URL. If it is right, somebody may be intercepting the connection.</translation>
    </message>
    <message>
        <source>The gateway&apos;s operator has to fix this.</source>
        <translation>The gateway&apos;s operator has to fix this.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DiscardQuestion</name>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DrillComparison</name>
    <message>
        <source>The request</source>
        <translation>The request</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Did not arrive</translation>
    </message>
    <message numerus="yes">
        <source>Arrived %n time(s)</source>
        <translation>
            <numerusform>Arrived %n time</numerusform>
            <numerusform>Arrived %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent once; whether it arrived is unknown</source>
        <translation>Sent once; whether it arrived is unknown</translation>
    </message>
    <message>
        <source>Sent once</source>
        <translation>Sent once</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>The answer</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translation>Nothing to answer</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Destroyed by a second interrupt %1</source>
        <translation>Destroyed by a second interrupt %1</translation>
    </message>
    <message>
        <source>The memory dump</source>
        <translation>The memory dump</translation>
    </message>
    <message>
        <source>Nothing: the API does not show it</source>
        <translation>Nothing: the API does not show it</translation>
    </message>
    <message>
        <source>Stopped running</source>
        <translation>Stopped running</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation>Seen %1</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Not seen</translation>
    </message>
    <message>
        <source>The reboot</source>
        <translation>The reboot</translation>
    </message>
    <message>
        <source>Rebooted %1</source>
        <translation>Rebooted %1</translation>
    </message>
    <message>
        <source>Not rebooted</source>
        <translation>Not rebooted</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>Boot time %1</source>
        <translation>Boot time %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ahead</source>
        <translation>
            <numerusform>%n second ahead</numerusform>
            <numerusform>%n seconds ahead</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway&apos;s clock</source>
        <translation>The gateway&apos;s clock</translation>
    </message>
    <message>
        <source>%1. %2 — %3</source>
        <translation>%1. %2 — %3</translation>
    </message>
    <message>
        <source>True</source>
        <translation>True</translation>
    </message>
    <message>
        <source>Untrue</source>
        <translation>Untrue</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>Nothing said</translation>
    </message>
    <message>
        <source>No interrupt has been sent yet.</source>
        <translation>No interrupt has been sent yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of the console were untrue.</source>
        <translation>
            <numerusform>%n statement of the console was untrue.</numerusform>
            <numerusform>%n statements of the console were untrue.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the server: %1</source>
        <translation>At the server: %1</translation>
    </message>
    <message>
        <source>The console said: %1</source>
        <translation>The console said: %1</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Started %1</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>Complete %1</translation>
    </message>
    <message>
        <source>Everything the console said was true.</source>
        <translation>Everything the console said was true.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DrillDialog</name>
    <message>
        <source>Drill</source>
        <translation>Drill</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Drills</translation>
    </message>
    <message>
        <source>Start drill</source>
        <translation>Start drill</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>A drill opens a separate console with invented servers. No account and no real server is touched. At the end it compares what really happened with what the console said.</source>
        <translation>A drill opens a separate console with invented servers. No account and no real server is touched. At the end it compares what really happened with what the console said.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DrillFrame</name>
    <message>
        <source>DRILL — nothing here is real</source>
        <translation>DRILL — nothing here is real</translation>
    </message>
    <message>
        <source>What really happened…</source>
        <translation>What really happened…</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DrillFrames</name>
    <message>
        <source>DRILL — %1</source>
        <translation>DRILL — %1</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DrillReport</name>
    <message>
        <source>Save the comparison</source>
        <translation>Save the comparison</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>It could not be saved: %1</translation>
    </message>
    <message>
        <source>What really happened</source>
        <translation>What really happened</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>At the server</source>
        <translation>At the server</translation>
    </message>
    <message>
        <source>The console said</source>
        <translation>The console said</translation>
    </message>
    <message>
        <source>True?</source>
        <translation>True?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DrillWords</name>
    <message>
        <source>A hung server</source>
        <translation>A hung server</translation>
    </message>
    <message>
        <source>The ordinary case: check, send once, follow until it is back.</source>
        <translation>The ordinary case: check, send once, follow until it is back.</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt and wait until it is back.</source>
        <translation>%1 hangs. Send it a diagnostic interrupt and wait until it is back.</translation>
    </message>
    <message>
        <source>A slow reboot</source>
        <translation>A slow reboot</translation>
    </message>
    <message>
        <source>Patience: for a long minute nothing seems to happen.</source>
        <translation>Patience: for a long minute nothing seems to happen.</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt, wait, and send no second one.</source>
        <translation>%1 hangs. Send it a diagnostic interrupt, wait, and send no second one.</translation>
    </message>
    <message>
        <source>No reaction</source>
        <translation>No reaction</translation>
    </message>
    <message>
        <source>Knowing how long to wait: it is accepted, and nothing is ever seen. Takes ten minutes.</source>
        <translation>Knowing how long to wait: it is accepted, and nothing is ever seen. Takes ten minutes.</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt, and decide what to do when nothing is seen for ten minutes.</source>
        <translation>%1 hangs. Send it a diagnostic interrupt, and decide what to do when nothing is seen for ten minutes.</translation>
    </message>
    <message>
        <source>A lost answer</source>
        <translation>A lost answer</translation>
    </message>
    <message>
        <source>Not sending again: nobody answers, and the interrupt may have arrived.</source>
        <translation>Not sending again: nobody answers, and the interrupt may have arrived.</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt, and find out whether it arrived without sending again.</source>
        <translation>%1 hangs. Send it a diagnostic interrupt, and find out whether it arrived without sending again.</translation>
    </message>
    <message>
        <source>The gateway breaks down</source>
        <translation>The gateway breaks down</translation>
    </message>
    <message>
        <source>A 503 is not a no: the answer is an error, and the interrupt may work all the same.</source>
        <translation>A 503 is not a no: the answer is an error, and the interrupt may work all the same.</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt, and find out what became of it without sending again.</source>
        <translation>%1 hangs. Send it a diagnostic interrupt, and find out what became of it without sending again.</translation>
    </message>
    <message>
        <source>Following through an outage: accepted, and then no reading is answered for a while.</source>
        <translation>Following through an outage: accepted, and then no reading is answered for a while.</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt, and follow it although the gateway stops answering.</source>
        <translation>%1 hangs. Send it a diagnostic interrupt, and follow it although the gateway stops answering.</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Throttled</translation>
    </message>
    <message>
        <source>A refusal that may be tried again: the gateway says 429, and nothing was done.</source>
        <translation>A refusal that may be tried again: the gateway says 429, and nothing was done.</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt; when the gateway refuses it, read why before you try again.</source>
        <translation>%1 hangs. Send it a diagnostic interrupt; when the gateway refuses it, read why before you try again.</translation>
    </message>
    <message>
        <source>A wrong clock</source>
        <translation>A wrong clock</translation>
    </message>
    <message>
        <source>Noticing that the clocks differ: the gateway&apos;s is three minutes ahead.</source>
        <translation>Noticing that the clocks differ: the gateway&apos;s is three minutes ahead.</translation>
    </message>
    <message>
        <source>%1 hangs. Read what the checks say about the clock, then send it a diagnostic interrupt.</source>
        <translation>%1 hangs. Read what the checks say about the clock, then send it a diagnostic interrupt.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Reading a refusal: the service answers 1100031, and nothing has happened.</source>
        <translation>Reading a refusal: the service answers 1100031, and nothing has happened.</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt, and read why it is refused.</source>
        <translation>%1 hangs. Send it a diagnostic interrupt, and read why it is refused.</translation>
    </message>
    <message>
        <source>The gateway fails half-way</source>
        <translation>The gateway fails half-way</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ElidedLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ErrorBar</name>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Facts about the error</source>
        <translation>Facts about the error</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;All %n shown</source>
        <translation>
            <numerusform>&amp;All %n shown</numerusform>
            <numerusform>&amp;All %n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n s&amp;elected</source>
        <translation>
            <numerusform>The %n s&amp;elected</numerusform>
            <numerusform>The %n s&amp;elected</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>Export servers</translation>
    </message>
    <message>
        <source>Comma separated (*.csv)</source>
        <translation>Comma separated (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelled. Nothing was written.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) written to %1.</source>
        <translation>
            <numerusform>%n server written to %1.</numerusform>
            <numerusform>%n servers written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which servers</source>
        <translation>Which servers</translation>
    </message>
    <message>
        <source>As</source>
        <translation>As</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets</source>
        <translation>&amp;CSV, for spreadsheets</translation>
    </message>
    <message>
        <source>&amp;JSON, for programs</source>
        <translation>&amp;JSON, for programs</translation>
    </message>
    <message>
        <source>&amp;Mark the file as UTF-8 (byte order mark)</source>
        <translation>&amp;Mark the file as UTF-8 (byte order mark)</translation>
    </message>
    <message>
        <source>Without the mark some spreadsheets misread Korean; some programs do not expect it.</source>
        <translation>Without the mark some spreadsheets misread Korean; some programs do not expect it.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Save as…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>%1 could not be written and is unchanged: %2</source>
        <translation>%1 could not be written and is unchanged: %2</translation>
    </message>
</context>
<context>
    <name>Console::Ui::EyeButton</name>
    <message>
        <source>Show the secret key</source>
        <translation>Show the secret key</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FieldWords</name>
    <message>
        <source>A profile needs a name.</source>
        <translation>A profile needs a name.</translation>
    </message>
    <message>
        <source>A custom environment needs its gateway&apos;s URL.</source>
        <translation>A custom environment needs its gateway&apos;s URL.</translation>
    </message>
    <message>
        <source>The access key ID is missing.</source>
        <translation>The access key ID is missing.</translation>
    </message>
    <message>
        <source>The secret key is missing.</source>
        <translation>The secret key is missing.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>This is missing.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>This is too long.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Another profile has this name.</translation>
    </message>
    <message>
        <source>This is not a URL such as https://host.</source>
        <translation>This is not a URL such as https://host.</translation>
    </message>
    <message>
        <source>It must begin with https; http is for this computer only.</source>
        <translation>It must begin with https; http is for this computer only.</translation>
    </message>
    <message>
        <source>It must not have a user, a query or a fragment.</source>
        <translation>It must not have a user, a query or a fragment.</translation>
    </message>
    <message>
        <source>This is not a region&apos;s code such as KR.</source>
        <translation>This is not a region&apos;s code such as KR.</translation>
    </message>
    <message>
        <source>This is a host&apos;s name or address, without scheme and port.</source>
        <translation>This is a host&apos;s name or address, without scheme and port.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>A port is a number from 1 to 65535.</translation>
    </message>
    <message>
        <source>It contains a space or a line break.</source>
        <translation>It contains a space or a line break.</translation>
    </message>
    <message>
        <source>It contains a character that cannot be used here.</source>
        <translation>It contains a character that cannot be used here.</translation>
    </message>
    <message>
        <source>A key contains only ASCII letters, digits and symbols.</source>
        <translation>A key contains only ASCII letters, digits and symbols.</translation>
    </message>
    <message>
        <source>This value is not valid.</source>
        <translation>This value is not valid.</translation>
    </message>
    <message>
        <source>Spaces and line breaks around it were removed.</source>
        <translation>Spaces and line breaks around it were removed.</translation>
    </message>
    <message>
        <source>Line breaks around it were removed.</source>
        <translation>Line breaks around it were removed.</translation>
    </message>
    <message>
        <source>Spaces around it were removed.</source>
        <translation>Spaces around it were removed.</translation>
    </message>
    <message>
        <source>The gateway has no region “%1”. Its regions: %2.</source>
        <translation>The gateway has no region “%1”. Its regions: %2.</translation>
    </message>
    <message>
        <source>The region “%1” is not documented. Documented regions: %2.</source>
        <translation>The region “%1” is not documented. Documented regions: %2.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Gateway URL</source>
        <translation>Gateway URL</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Access key ID</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Secret key</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA file</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy host</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy port</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxy user</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy password</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Guard level</source>
        <translation>Guard level</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FilterField</name>
    <message>
        <source>Filter servers</source>
        <translation>Filter servers</translation>
    </message>
    <message>
        <source>Filter terms</source>
        <translation>Filter terms</translation>
    </message>
    <message>
        <source>What you can type here (Shift+F1)</source>
        <translation>What you can type here (Shift+F1)</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FilterHelp</name>
    <message>
        <source>Typed</source>
        <translation>Typed</translation>
    </message>
    <message>
        <source>What you can type in the filter</source>
        <translation>What you can type in the filter</translation>
    </message>
    <message>
        <source>A server must match all words and terms. A wrong term is underlined and ignored.</source>
        <translation>A server must match all words and terms. A wrong term is underlined and ignored.</translation>
    </message>
    <message>
        <source>Finds servers where</source>
        <translation>Finds servers where</translation>
    </message>
    <message>
        <source>In the field, Ctrl+Space suggests terms, Tab or Enter inserts one, and Down goes to the table. Here, Enter inserts the selected example and Escape closes.</source>
        <translation>In the field, Ctrl+Space suggests terms, Tab or Enter inserts one, and Down goes to the table. Here, Enter inserts the selected example and Escape closes.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FilterSuggestions</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Suggestions for the filter</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FilterWords</name>
    <message>
        <source>the word is somewhere in the row</source>
        <translation>the word is somewhere in the row</translation>
    </message>
    <message>
        <source>the name begins with “web”; * stands for anything</source>
        <translation>the name begins with “web”; * stands for anything</translation>
    </message>
    <message>
        <source>running; also in the words of the table</source>
        <translation>running; also in the words of the table</translation>
    </message>
    <message>
        <source>being set up</source>
        <translation>being set up</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>on KVM</source>
        <translation>on KVM</translation>
    </message>
    <message>
        <source>in this zone</source>
        <translation>in this zone</translation>
    </message>
    <message>
        <source>in this region</source>
        <translation>in this region</translation>
    </message>
    <message>
        <source>with this login key</source>
        <translation>with this login key</translation>
    </message>
    <message>
        <source>protected from termination (yes or no)</source>
        <translation>protected from termination (yes or no)</translation>
    </message>
    <message>
        <source>8 vCPUs or more; also &lt;, &lt;=, &gt; and =</source>
        <translation>8 vCPUs or more; also &lt;, &lt;=, &gt; and =</translation>
    </message>
    <message>
        <source>16 GiB of memory or more</source>
        <translation>16 GiB of memory or more</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Operating system</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>Any IP address</source>
        <translation>Any IP address</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnet</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Spec</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Login key</source>
        <translation>Login key</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Termination protection</source>
        <translation>Termination protection</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Time since the last boot</source>
        <translation>Time since the last boot</translation>
    </message>
    <message>
        <source>Time since its creation</source>
        <translation>Time since its creation</translation>
    </message>
    <message>
        <source>%1: a value is missing, as in %2.</source>
        <translation>%1: a value is missing, as in %2.</translation>
    </message>
    <message>
        <source>%1: the closing quote is missing.</source>
        <translation>%1: the closing quote is missing.</translation>
    </message>
    <message>
        <source>%1: a whole number is needed, as in %2.</source>
        <translation>%1: a whole number is needed, as in %2.</translation>
    </message>
    <message>
        <source>%1: a size is needed, as in %2.</source>
        <translation>%1: a size is needed, as in %2.</translation>
    </message>
    <message>
        <source>%1: a time with its unit (s, m, h, d or w) is needed, as in %2.</source>
        <translation>%1: a time with its unit (s, m, h, d or w) is needed, as in %2.</translation>
    </message>
    <message>
        <source>%1: yes or no is needed.</source>
        <translation>%1: yes or no is needed.</translation>
    </message>
    <message>
        <source>%1: &lt; and &gt; are for amounts and times. Use a colon, as in %2.</source>
        <translation>%1: &lt; and &gt; are for amounts and times. Use a colon, as in %2.</translation>
    </message>
    <message>
        <source>all words are somewhere in the row, in any order</source>
        <translation>all words are somewhere in the row, in any order</translation>
    </message>
    <message>
        <source>Hangul by its initial consonants</source>
        <translation>Hangul by its initial consonants</translation>
    </message>
    <message>
        <source>not: a minus excludes, also terms (-zone:KR-2)</source>
        <translation>not: a minus excludes, also terms (-zone:KR-2)</translation>
    </message>
    <message>
        <source>the number begins with this</source>
        <translation>the number begins with this</translation>
    </message>
    <message>
        <source>any of its addresses begins with this</source>
        <translation>any of its addresses begins with this</translation>
    </message>
    <message>
        <source>in this VPC; quotes keep a space</source>
        <translation>in this VPC; quotes keep a space</translation>
    </message>
    <message>
        <source>in a subnet whose name begins with this</source>
        <translation>in a subnet whose name begins with this</translation>
    </message>
    <message>
        <source>the spec begins with this</source>
        <translation>the spec begins with this</translation>
    </message>
    <message>
        <source>the image code begins with this</source>
        <translation>the image code begins with this</translation>
    </message>
    <message>
        <source>in a profile whose name begins with this</source>
        <translation>in a profile whose name begins with this</translation>
    </message>
    <message>
        <source>booted more than 30 days ago (s, m, h, d or w)</source>
        <translation>booted more than 30 days ago (s, m, h, d or w)</translation>
    </message>
    <message>
        <source>created in the last 7 days</source>
        <translation>created in the last 7 days</translation>
    </message>
    <message>
        <source>%1: unknown term.</source>
        <translation>%1: unknown term.</translation>
    </message>
    <message>
        <source>exactly these words, spaces included</source>
        <translation>exactly these words, spaces included</translation>
    </message>
    <message>
        <source>interrupted from this console in the last day</source>
        <translation>interrupted from this console in the last day</translation>
    </message>
    <message>
        <source>Time since the last interrupt from this console</source>
        <translation>Time since the last interrupt from this console</translation>
    </message>
    <message>
        <source>the whole field; a colon compares only its beginning</source>
        <translation>the whole field; a colon compares only its beginning</translation>
    </message>
    <message>
        <source>%1: a time never matches exactly. Use &lt; or &gt;, as in %2.</source>
        <translation>%1: a time never matches exactly. Use &lt; or &gt;, as in %2.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FixedShortcuts</name>
    <message>
        <source>Filter servers</source>
        <translation>Filter servers</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiles</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Close the suggestions</source>
        <translation>Close the suggestions</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Go to the table</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Select several</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Open the menu of the selected servers</source>
        <translation>Open the menu of the selected servers</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>Move up or down</translation>
    </message>
    <message>
        <source>Undo deleting</source>
        <translation>Undo deleting</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Suggest filter terms</source>
        <translation>Suggest filter terms</translation>
    </message>
    <message>
        <source>Insert the selected suggestion</source>
        <translation>Insert the selected suggestion</translation>
    </message>
    <message>
        <source>Go to the name that begins with these letters</source>
        <extracomment>keys: any letters</extracomment>
        <translation>Go to the name that begins with these letters</translation>
    </message>
    <message>
        <source>Other windows</source>
        <translation>Other windows</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Close the window</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FolderList</name>
    <message>
        <source>Settings and profiles</source>
        <translation>Settings and profiles</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Log file</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>Open folder: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FollowingMenu</name>
    <message>
        <source>%1 — %2, paused</source>
        <extracomment>Server, outcome or verdict so far</extracomment>
        <translation>%1 — %2, paused</translation>
    </message>
    <message>
        <source>%1 — %2, %3 since sending, the last reading failed</source>
        <extracomment>Server, outcome or verdict so far, time since sending</extracomment>
        <translation>%1 — %2, %3 since sending, the last reading failed</translation>
    </message>
    <message>
        <source>%1 — %2, %3 since sending</source>
        <extracomment>Server, outcome or verdict so far, time since sending</extracomment>
        <translation>%1 — %2, %3 since sending</translation>
    </message>
    <message>
        <source>%1 — not followed: the CA file of the profile %2 cannot be used</source>
        <extracomment>Server, profile</extracomment>
        <translation>%1 — not followed: the CA file of the profile %2 cannot be used</translation>
    </message>
    <message>
        <source>Followed servers</source>
        <translation>Followed servers</translation>
    </message>
    <message>
        <source>%1 — being sent</source>
        <translation>%1 — being sent</translation>
    </message>
    <message>
        <source>%1 — not followed: no profile has the key it was sent with (%2)</source>
        <extracomment>Server, profile</extracomment>
        <translation>%1 — not followed: no profile has the key it was sent with (%2)</translation>
    </message>
    <message>
        <source>%1 — not followed: the key of the profile %2 is missing; open the profile to enter it</source>
        <extracomment>Server, profile</extracomment>
        <translation>%1 — not followed: the key of the profile %2 is missing; open the profile to enter it</translation>
    </message>
</context>
<context>
    <name>Console::Ui::GuardQuestion</name>
    <message>
        <source>Lower the guard level</source>
        <translation>Lower the guard level</translation>
    </message>
    <message>
        <source>The guard level of “%1” goes from %2 to %3. %4</source>
        <translation>The guard level of “%1” goes from %2 to %3. %4</translation>
    </message>
    <message>
        <source>Type the &amp;name of the profile:</source>
        <translation>Type the &amp;name of the profile:</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Profile name</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Lower</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Console::Ui::GuidePages</name>
    <message>
        <source>en</source>
        <extracomment>The code of your language, such as &quot;ko&quot;: the folder of the guide&apos;s pages</extracomment>
        <translation>en</translation>
    </message>
</context>
<context>
    <name>Console::Ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Search the guide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>Nothing found. Try fewer or other words.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ImportDialog</name>
    <message>
        <source>Neither NCLOUD_ACCESS_KEY_ID nor NCLOUD_SECRET_ACCESS_KEY was set at the start.</source>
        <translation>Neither NCLOUD_ACCESS_KEY_ID nor NCLOUD_SECRET_ACCESS_KEY was set at the start.</translation>
    </message>
    <message>
        <source>Choose a file of profiles that was exported before.</source>
        <translation>Choose a file of profiles that was exported before.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Import profiles</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profiles (*.json)</translation>
    </message>
    <message>
        <source>Region of %1</source>
        <translation>Region of %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) imported.</source>
        <translation>
            <numerusform>%n profile imported.</numerusform>
            <numerusform>%n profiles imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no secret key: %2</source>
        <translation>%1 has no secret key: %2</translation>
    </message>
    <message>
        <source>Profiles to import</source>
        <translation>Profiles to import</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Access key ID</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Secret key</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Guard level</source>
        <translation>Guard level</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA file</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>%1 contains no key.</source>
        <translation>%1 contains no key.</translation>
    </message>
    <message>
        <source>%1 contains no profile.</source>
        <translation>%1 contains no profile.</translation>
    </message>
    <message>
        <source>These profiles will be created. Nothing is saved until you press Import.</source>
        <translation>These profiles will be created. Nothing is saved until you press Import.</translation>
    </message>
    <message>
        <source>%1 (otherwise %2)</source>
        <translation>%1 (otherwise %2)</translation>
    </message>
    <message>
        <source>Tick to keep this level. Otherwise it becomes %1.</source>
        <translation>Tick to keep this level. Otherwise it becomes %1.</translation>
    </message>
    <message>
        <source>&amp;Environment variables</source>
        <translation>&amp;Environment variables</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;File…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ImportWords</name>
    <message>
        <source>The access key ID cannot be right.</source>
        <translation>The access key ID cannot be right.</translation>
    </message>
    <message>
        <source>The secret key cannot be right.</source>
        <translation>The secret key cannot be right.</translation>
    </message>
    <message>
        <source>The name was changed.</source>
        <translation>The name was changed.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>Quotes around a value were removed.</source>
        <translation>Quotes around a value were removed.</translation>
    </message>
    <message>
        <source>The gateway is not the provider&apos;s; its name only resembles it.</source>
        <translation>The gateway is not the provider&apos;s; its name only resembles it.</translation>
    </message>
    <message>
        <source>Line %1 is not understood.</source>
        <translation>Line %1 is not understood.</translation>
    </message>
    <message>
        <source>The access key ID is missing.</source>
        <translation>The access key ID is missing.</translation>
    </message>
    <message>
        <source>The secret key is missing; type it in the profile.</source>
        <translation>The secret key is missing; type it in the profile.</translation>
    </message>
    <message>
        <source>The gateway&apos;s URL cannot be used; the public one is used instead.</source>
        <translation>The gateway&apos;s URL cannot be used; the public one is used instead.</translation>
    </message>
    <message>
        <source>The site is unknown; the public one is used instead.</source>
        <translation>The site is unknown; the public one is used instead.</translation>
    </message>
    <message>
        <source>The region is not a code; all regions are used instead.</source>
        <translation>The region is not a code; all regions are used instead.</translation>
    </message>
    <message>
        <source>Spaces around a key were removed.</source>
        <translation>Spaces around a key were removed.</translation>
    </message>
    <message>
        <source>A key appears twice; the last one is used.</source>
        <translation>A key appears twice; the last one is used.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>The file %1 does not exist.</translation>
    </message>
    <message>
        <source>%1 is too large to be a key file.</source>
        <translation>%1 is too large to be a key file.</translation>
    </message>
    <message>
        <source>The file contains no key; type yours in the profile.</source>
        <translation>The file contains no key; type yours in the profile.</translation>
    </message>
    <message>
        <source>Its guard level is below Production: tick it to keep it.</source>
        <translation>Its guard level is below Production: tick it to keep it.</translation>
    </message>
    <message>
        <source>Line %1: unknown name “%2”.</source>
        <translation>Line %1: unknown name “%2”.</translation>
    </message>
    <message>
        <source>Line %1: unknown name “%2”; perhaps “%3” was meant.</source>
        <translation>Line %1: unknown name “%2”; perhaps “%3” was meant.</translation>
    </message>
    <message>
        <source>Line %1: the section “%2” appears twice.</source>
        <translation>Line %1: the section “%2” appears twice.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::InterruptDialog</name>
    <message>
        <source>Send diagnostic interrupt</source>
        <translation>Send diagnostic interrupt</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Send interrupt</source>
        <translation>Send interrupt</translation>
    </message>
    <message>
        <source>Number %1 · Zone %2, region %3 · Profile %4 (%5)</source>
        <extracomment>Server number, zone, region, name of the profile, its guard level</extracomment>
        <translation>Number %1 · Zone %2, region %3 · Profile %4 (%5)</translation>
    </message>
    <message>
        <source>Reading the server again…</source>
        <translation>Reading the server again…</translation>
    </message>
    <message>
        <source>The reading is old; the server is read once more before sending…</source>
        <translation>The reading is old; the server is read once more before sending…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The server is still being read.</source>
        <translation>The server is still being read.</translation>
    </message>
    <message>
        <source>A check blocks the interrupt.</source>
        <translation>A check blocks the interrupt.</translation>
    </message>
    <message>
        <source>Tick the warnings that you accept.</source>
        <translation>Tick the warnings that you accept.</translation>
    </message>
    <message>
        <source>Checks before sending:</source>
        <translation>Checks before sending:</translation>
    </message>
    <message>
        <source>Readiness…</source>
        <translation>Readiness…</translation>
    </message>
    <message>
        <source>Find out whether the guest would leave a dump, with a probe to run in it.</source>
        <translation>Find out whether the guest would leave a dump, with a probe to run in it.</translation>
    </message>
    <message>
        <source>A server without a name</source>
        <translation>A server without a name</translation>
    </message>
    <message>
        <source>Reads the server and checks the rules again.</source>
        <translation>Reads the server and checks the rules again.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::JournalFilterBar</name>
    <message>
        <source>Server filter</source>
        <translation>Server filter</translation>
    </message>
    <message>
        <source>Server name or number</source>
        <translation>Server name or number</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>&amp;Profile:</translation>
    </message>
    <message>
        <source>&amp;Outcome:</source>
        <translation>&amp;Outcome:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>Before a date: from this day on</extracomment>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>Before a date: this day included</extracomment>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>To day</translation>
    </message>
</context>
<context>
    <name>Console::Ui::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>What was seen of the server after the interrupt</extracomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace id</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>What the user judged where the outcome was Unknown</extracomment>
        <translation>Judgement</translation>
    </message>
</context>
<context>
    <name>Console::Ui::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>The &amp;record:</source>
        <translation>The &amp;record:</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Choose a row to read its record.</source>
        <translation>Choose a row to read its record.</translation>
    </message>
    <message>
        <source>The journal could not be read: %1</source>
        <translation>The journal could not be read: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · entry %3</source>
        <extracomment>Title of a journal entry, its time, its sequence number</extracomment>
        <translation>%1 · %2 · entry %3</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Journal entry</extracomment>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Journal entry, the end of the follow-through</extracomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verify</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>As a table (CSV)…</translation>
    </message>
    <message>
        <source>As records (JSON)…</source>
        <translation>As records (JSON)…</translation>
    </message>
    <message numerus="yes">
        <source>%n interrupt(s)</source>
        <translation>
            <numerusform>%n interrupt</numerusform>
            <numerusform>%n interrupts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n interrupt(s)</source>
        <translation>
            <numerusform>%1 of %n interrupt</numerusform>
            <numerusform>%1 of %n interrupts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, reading…</source>
        <translation>%1, reading…</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>Journal entry, the user judged an Unknown outcome</extracomment>
        <translation>Judgement</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Export the journal</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Records (*.json)</source>
        <translation>Records (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exported to %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 could not be written: %2</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verifying…</translation>
    </message>
    <message>
        <source>The journal could not be verified. %1</source>
        <translation>The journal could not be verified. %1</translation>
    </message>
    <message>
        <source>Watched port</source>
        <extracomment>Journal entry, about a TCP port that is watched while following</extracomment>
        <translation>Watched port</translation>
    </message>
    <message>
        <source>&amp;Mark tables as UTF-8 (byte order mark)</source>
        <translation>&amp;Mark tables as UTF-8 (byte order mark)</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Every interrupt is written here before it is sent.</source>
        <translation>Nothing is recorded yet. Every interrupt is written here before it is sent.</translation>
    </message>
    <message>
        <source>Before sending</source>
        <extracomment>Journal entry, written before anything is sent</extracomment>
        <translation>Before sending</translation>
    </message>
    <message>
        <source>Check that no record was changed, moved or removed</source>
        <translation>Check that no record was changed, moved or removed</translation>
    </message>
    <message>
        <source>Save what is shown to a file</source>
        <translation>Save what is shown to a file</translation>
    </message>
    <message>
        <source>No recorded interrupt matches the filter.</source>
        <translation>No recorded interrupt matches the filter.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::JournalWords</name>
    <message>
        <source>The journal %1 cannot be read or written: its disk failed, or a limit on the size of files was reached.</source>
        <translation>The journal %1 cannot be read or written: its disk failed, or a limit on the size of files was reached.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: its disk refuses locks or shared memory, as some network folders do.</source>
        <translation>The journal %1 cannot be used: its disk refuses locks or shared memory, as some network folders do.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used. The database says: %2</source>
        <translation>The journal %1 cannot be used. The database says: %2</translation>
    </message>
    <message>
        <source>No journal yet: nothing is recorded.</source>
        <translation>No journal yet: nothing is recorded.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: %n record(s).</source>
        <translation>
            <numerusform>The journal is intact: %n record.</numerusform>
            <numerusform>The journal is intact: %n records.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is damaged from record %1 on: this record (%2, %3) or the one before it was changed.</source>
        <translation>The journal is damaged from record %1 on: this record (%2, %3) or the one before it was changed.</translation>
    </message>
    <message>
        <source>The journal is damaged from record %1 on: this record is missing.</source>
        <translation>The journal is damaged from record %1 on: this record is missing.</translation>
    </message>
    <message>
        <source>The end mark of the journal is missing. Records up to %1 are intact; later ones may be missing.</source>
        <translation>The end mark of the journal is missing. Records up to %1 are intact; later ones may be missing.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: you may not write to the file, its folder or its disk.</source>
        <translation>The journal %1 cannot be written: you may not write to the file, its folder or its disk.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: its disk is full.</source>
        <translation>The journal %1 cannot be written: its disk is full.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened. Check that its folder exists, and the permissions of both.</source>
        <translation>The journal %1 cannot be opened. Check that its folder exists, and the permissions of both.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged, or is not a journal.</source>
        <translation>The journal %1 is damaged, or is not a journal.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: another program is using it, or its disk refuses locks, as some network folders do.</source>
        <translation>The journal %1 cannot be used: another program is using it, or its disk refuses locks, as some network folders do.</translation>
    </message>
    <message>
        <source>Without a home folder the journal cannot be kept, so nothing can be sent. Set HOME, then start the console again.</source>
        <translation>Without a home folder the journal cannot be kept, so nothing can be sent. Set HOME, then start the console again.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::KeyPage</name>
    <message>
        <source>The console is locked</source>
        <translation>The console is locked</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 cannot be opened</translation>
    </message>
    <message>
        <source>Nothing is read or sent. The secret keys have been wiped from memory; following pauses.</source>
        <translation>Nothing is read or sent. The secret keys have been wiped from memory; following pauses.</translation>
    </message>
    <message>
        <source>Choose another file in the profile, or none.</source>
        <translation>Choose another file in the profile, or none.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Edit the profile…</source>
        <translation>Edit the profile…</translation>
    </message>
    <message>
        <source>Secret &amp;key</source>
        <translation>Secret &amp;key</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Secret key</translation>
    </message>
    <message>
        <source>Use for this run only</source>
        <translation>Use for this run only</translation>
    </message>
    <message>
        <source>The key stays in memory and is written nowhere.</source>
        <translation>The key stays in memory and is written nowhere.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1 is being opened</source>
        <translation>%1 is being opened</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Type your access key ID and your secret key in the profile.</source>
        <translation>Type your access key ID and your secret key in the profile.</translation>
    </message>
    <message>
        <source>Secret &amp;key of %1</source>
        <translation>Secret &amp;key of %1</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Console::Ui::KeychainWords</name>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>No keychain answers on this computer.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>The keychain is locked.</translation>
    </message>
    <message>
        <source>The keychain refused the access.</source>
        <translation>The keychain refused the access.</translation>
    </message>
    <message>
        <source>The keychain has no secret key for this profile.</source>
        <translation>The keychain has no secret key for this profile.</translation>
    </message>
    <message>
        <source>The keychain took the secret key, but does not give it back.</source>
        <translation>The keychain took the secret key, but does not give it back.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>The keychain did not answer in time.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>The keychain failed.</translation>
    </message>
    <message>
        <source>Start GNOME Keyring, KeePassXC with its Secret Service, or KWallet, and try again. Or use the key for this run only: it stays in memory and is written nowhere.</source>
        <translation>Start GNOME Keyring, KeePassXC with its Secret Service, or KWallet, and try again. Or use the key for this run only: it stays in memory and is written nowhere.</translation>
    </message>
    <message>
        <source>Unlock the keychain, allow the access if it asks, and try again. Or use the key for this run only: it stays in memory and is written nowhere.</source>
        <translation>Unlock the keychain, allow the access if it asks, and try again. Or use the key for this run only: it stays in memory and is written nowhere.</translation>
    </message>
    <message>
        <source>Type the secret key in the profile, or use it for this run only: it stays in memory and is written nowhere.</source>
        <translation>Type the secret key in the profile, or use it for this run only: it stays in memory and is written nowhere.</translation>
    </message>
    <message>
        <source>Look at the keychain&apos;s own program. Until it works, use the key for this run only: it stays in memory and is written nowhere.</source>
        <translation>Look at the keychain&apos;s own program. Until it works, use the key for this run only: it stays in memory and is written nowhere.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>The CA file cannot be read.</translation>
    </message>
    <message>
        <source>The CA file is not a plain file.</source>
        <translation>The CA file is not a plain file.</translation>
    </message>
    <message>
        <source>The CA file is larger than 1 MiB.</source>
        <translation>The CA file is larger than 1 MiB.</translation>
    </message>
    <message>
        <source>A certificate in the CA file is damaged, so none of them is used.</source>
        <translation>A certificate in the CA file is damaged, so none of them is used.</translation>
    </message>
    <message>
        <source>The desktop&apos;s message bus did not answer when the console was started, so this run does without it. Start the console again, or use the key for this run only: it stays in memory and is written nowhere.</source>
        <translation>The desktop&apos;s message bus did not answer when the console was started, so this run does without it. Start the console again, or use the key for this run only: it stays in memory and is written nowhere.</translation>
    </message>
    <message>
        <source>The proxy password was not kept: the keychain took it, but does not give it back.</source>
        <translation>The proxy password was not kept: the keychain took it, but does not give it back.</translation>
    </message>
    <message>
        <source>Whether the proxy password was kept is not known.</source>
        <translation>Whether the proxy password was kept is not known.</translation>
    </message>
    <message>
        <source>The proxy password was not kept.</source>
        <translation>The proxy password was not kept.</translation>
    </message>
    <message>
        <source>This profile has no access key ID yet.</source>
        <translation>This profile has no access key ID yet.</translation>
    </message>
    <message>
        <source>The folder of the CA file does not answer.</source>
        <translation>The folder of the CA file does not answer.</translation>
    </message>
    <message>
        <source>You cancelled the access to the keychain.</source>
        <translation>You cancelled the access to the keychain.</translation>
    </message>
    <message>
        <source>You cancelled in the keychain&apos;s own window.</source>
        <translation>You cancelled in the keychain&apos;s own window.</translation>
    </message>
    <message>
        <source>Stored in the keychain.</source>
        <translation>Stored in the keychain.</translation>
    </message>
    <message>
        <source>Stored in: %1</source>
        <translation>Stored in: %1</translation>
    </message>
    <message>
        <source>The CA file holds no certificate.</source>
        <translation>The CA file holds no certificate.</translation>
    </message>
    <message>
        <source>Whether the secret key is stored is not known yet.</source>
        <translation></translation>
    </message>
    <message>
        <source>The secret key is kept for this run only; it is stored nowhere.</source>
        <translation></translation>
    </message>
    <message>
        <source>The secret key was kept for one run only and is gone.</source>
        <translation></translation>
    </message>
    <message>
        <source>The secret key is not stored.</source>
        <translation></translation>
    </message>
    <message>
        <source>The keychain is locked; whether the secret key is stored is not known.</source>
        <translation></translation>
    </message>
    <message>
        <source>You cancelled; whether the secret key is stored is not known.</source>
        <translation></translation>
    </message>
    <message>
        <source>Choose the profile by itself to type it again.</source>
        <translation></translation>
    </message>
    <message>
        <source>Waiting for the keychain. If it shows its own window, answer there.</source>
        <translation>Waiting for the keychain. If it shows its own window, answer there.</translation>
    </message>
    <message>
        <source>The profile is saved; whether the keychain has its secret key is not known. %1 %2</source>
        <translation>The profile is saved; whether the keychain has its secret key is not known. %1 %2</translation>
    </message>
    <message>
        <source>The profile is saved, its secret key is not. %1 %2</source>
        <translation>The profile is saved, its secret key is not. %1 %2</translation>
    </message>
</context>
<context>
    <name>Console::Ui::MainActions</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Read all servers again (F5)</source>
        <translation>Read all servers again (F5)</translation>
    </message>
    <message>
        <source>Force a memory dump of the selected server (Ctrl+I)</source>
        <translation>Force a memory dump of the selected server (Ctrl+I)</translation>
    </message>
    <message>
        <source>Show what was sent, when, and what became of it (Ctrl+J)</source>
        <translation>Show what was sent, when, and what became of it (Ctrl+J)</translation>
    </message>
    <message>
        <source>&amp;About NCP Console</source>
        <translation>&amp;About NCP Console</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>About &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Drill…</source>
        <translation>&amp;Drill…</translation>
    </message>
    <message>
        <source>Find out whether the guest of the selected server would leave a dump</source>
        <translation>Find out whether the guest of the selected server would leave a dump</translation>
    </message>
    <message>
        <source>&amp;Filter terms…</source>
        <translation>&amp;Filter terms…</translation>
    </message>
    <message>
        <source>Copy rows as &amp;CSV</source>
        <translation>Copy rows as &amp;CSV</translation>
    </message>
    <message>
        <source>Show the interrupt of the selected server (Ctrl+I)</source>
        <translation>Show the interrupt of the selected server (Ctrl+I)</translation>
    </message>
    <message>
        <source>One server at a time: select one to interrupt it.</source>
        <translation>One server at a time: select one to interrupt it.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>F&amp;ull screen</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>L&amp;arger text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>S&amp;maller text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normal text size</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation>&amp;Leave the demo</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>&amp;Interrupt…</source>
        <translation>&amp;Interrupt…</translation>
    </message>
    <message>
        <source>Rea&amp;diness…</source>
        <translation>Rea&amp;diness…</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Unreso&amp;lved</source>
        <translation>Unreso&amp;lved</translation>
    </message>
    <message>
        <source>Copy i&amp;ncident line</source>
        <translation>Copy i&amp;ncident line</translation>
    </message>
    <message>
        <source>Cop&amp;y cell</source>
        <translation>Cop&amp;y cell</translation>
    </message>
    <message>
        <source>Copy r&amp;ows</source>
        <translation>Copy r&amp;ows</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>&amp;Filter servers</source>
        <translation>&amp;Filter servers</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>&amp;Manage profiles…</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>Loc&amp;k</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Shortcuts</translation>
    </message>
</context>
<context>
    <name>Console::Ui::MainBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Tool bar</translation>
    </message>
</context>
<context>
    <name>Console::Ui::MainWindow</name>
    <message>
        <source>NCP Console — %1</source>
        <translation>NCP Console — %1</translation>
    </message>
    <message>
        <source>NCP Console</source>
        <translation>NCP Console</translation>
    </message>
    <message>
        <source>NCP Console — locked</source>
        <translation>NCP Console — locked</translation>
    </message>
    <message>
        <source>NCP Console — All profiles</source>
        <translation>NCP Console — All profiles</translation>
    </message>
    <message>
        <source>This console has no profile named “%1”.</source>
        <translation>This console has no profile named “%1”.</translation>
    </message>
    <message>
        <source>Environment: from %1, for %2.</source>
        <translation>Environment: from %1, for %2.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::MeaningWords</name>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Success</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>Console::Ui::MissingProfilesBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>Console::Ui::NetworkGroup</name>
    <message>
        <source>None</source>
        <comment>public IP address</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>The server has no network interface.</source>
        <translation>The server has no network interface.</translation>
    </message>
    <message>
        <source>The network interfaces have not been read: %1.</source>
        <translation>The network interfaces have not been read: %1.</translation>
    </message>
    <message>
        <source>Private IP</source>
        <translation>Private IP</translation>
    </message>
    <message>
        <source>Further IPs</source>
        <translation>Further IPs</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC address</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnet</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>ACG</source>
        <extracomment>access control group: the provider&apos;s firewall</extracomment>
        <translation>ACG</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Public IP</source>
        <translation>Public IP</translation>
    </message>
</context>
<context>
    <name>Console::Ui::NextStepWords</name>
    <message>
        <source>Open the copy in WinDbg and type: %1</source>
        <translation>Open the copy in WinDbg and type: %1</translation>
    </message>
    <message>
        <source>Copy that folder to another machine before it is cleaned up, for example with scp -r.</source>
        <translation>Copy that folder to another machine before it is cleaned up, for example with scp -r.</translation>
    </message>
    <message>
        <source>Open the copy with crash and the vmlinux of the same kernel with debug symbols, and type: %1</source>
        <translation>Open the copy with crash and the vmlinux of the same kernel with debug symbols, and type: %1</translation>
    </message>
    <message>
        <source>A complete dump is as large as the memory: about %1.</source>
        <translation>A complete dump is as large as the memory: about %1.</translation>
    </message>
    <message>
        <source>Expect it to be smaller than the memory (%1), often much smaller.</source>
        <translation>Expect it to be smaller than the memory (%1), often much smaller.</translation>
    </message>
    <message>
        <source>A complete dump would be as large as the memory, about %1; others are smaller.</source>
        <translation>A complete dump would be as large as the memory, about %1; others are smaller.</translation>
    </message>
    <message>
        <source>If you can log in, look in the System log of the event viewer for a restart after a bug check (event 1001).</source>
        <translation>If you can log in, look in the System log of the event viewer for a restart after a bug check (event 1001).</translation>
    </message>
    <message>
        <source>If you can log in, look at when it was booted (uptime -s) and for an NMI in the kernel&apos;s log (journalctl -k).</source>
        <translation>If you can log in, look at when it was booted (uptime -s) and for an NMI in the kernel&apos;s log (journalctl -k).</translation>
    </message>
    <message>
        <source>Windows stays on the blue screen where its automatic restart is off.</source>
        <translation>Windows stays on the blue screen where its automatic restart is off.</translation>
    </message>
    <message>
        <source>A Linux kernel only logs the interrupt unless kernel.unknown_nmi_panic or kernel.panic_on_unrecovered_nmi is 1.</source>
        <translation>A Linux kernel only logs the interrupt unless kernel.unknown_nmi_panic or kernel.panic_on_unrecovered_nmi is 1.</translation>
    </message>
    <message>
        <source>Once the guest is healthy, verify with &quot;Readiness…&quot; whether it would leave a dump the next time.</source>
        <translation>Once the guest is healthy, verify with &quot;Readiness…&quot; whether it would leave a dump the next time.</translation>
    </message>
    <message>
        <source>The guest may still be writing its dump. With %1 of memory that can take long; &quot;Read now&quot; shows whether it is back.</source>
        <translation>The guest may still be writing its dump. With %1 of memory that can take long; &quot;Read now&quot; shows whether it is back.</translation>
    </message>
    <message>
        <source>The guest may still be writing its dump, which can take long; &quot;Read now&quot; shows whether it is back.</source>
        <translation>The guest may still be writing its dump, which can take long; &quot;Read now&quot; shows whether it is back.</translation>
    </message>
    <message>
        <source>According to the probe, Windows leaves the dump at %1.</source>
        <translation>According to the probe, Windows leaves the dump at %1.</translation>
    </message>
    <message>
        <source>Windows usually leaves the dump at %1; this was not verified on this server.</source>
        <translation>Windows usually leaves the dump at %1; this was not verified on this server.</translation>
    </message>
    <message>
        <source>According to the probe, Windows writes no dump. Look for %1 anyway.</source>
        <translation>According to the probe, Windows writes no dump. Look for %1 anyway.</translation>
    </message>
    <message>
        <source>According to the probe, only a small dump is written, to the folder %1.</source>
        <translation>According to the probe, only a small dump is written, to the folder %1.</translation>
    </message>
    <message>
        <source>Windows goes on writing it for some time after the restart: wait until its size stays the same, then copy it to another machine. The next crash may overwrite it.</source>
        <translation>Windows goes on writing it for some time after the restart: wait until its size stays the same, then copy it to another machine. The next crash may overwrite it.</translation>
    </message>
    <message>
        <source>Bug check 0x80 (NMI_HARDWARE_FAILURE) comes from this interrupt and is not a sign of broken hardware. The processors and threads of that moment show what hung.</source>
        <translation>Bug check 0x80 (NMI_HARDWARE_FAILURE) comes from this interrupt and is not a sign of broken hardware. The processors and threads of that moment show what hung.</translation>
    </message>
    <message>
        <source>According to the probe, kdump leaves the dump below %1, in a folder named after the time.</source>
        <translation>According to the probe, kdump leaves the dump below %1, in a folder named after the time.</translation>
    </message>
    <message>
        <source>If kdump was active, the dump is usually below %1, in a folder named after the time; this was not verified on this server.</source>
        <translation>If kdump was active, the dump is usually below %1, in a folder named after the time; this was not verified on this server.</translation>
    </message>
    <message>
        <source>According to the probe, kdump was not loaded, so there may be no dump. Look below %1 anyway.</source>
        <translation>According to the probe, kdump was not loaded, so there may be no dump. Look below %1 anyway.</translation>
    </message>
    <message>
        <source>A panic that names an NMI comes from this interrupt and is not a sign of broken hardware.</source>
        <translation>A panic that names an NMI comes from this interrupt and is not a sign of broken hardware.</translation>
    </message>
    <message>
        <source>The guest may have restarted all the same, or may be writing a dump.</source>
        <translation>The guest may have restarted all the same, or may be writing a dump.</translation>
    </message>
    <message>
        <source>Check from outside whether a service of the server, such as port 3389 or 22, went away and came back.</source>
        <translation>Check from outside whether a service of the server, such as port 3389 or 22, went away and came back.</translation>
    </message>
    <message>
        <source>According to the probe, this old Windows may not react: NMICrashDump is not 1.</source>
        <translation>According to the probe, this old Windows may not react: NMICrashDump is not 1.</translation>
    </message>
    <message>
        <source>Do not send a second interrupt while a dump may be being written: it would destroy the dump.</source>
        <translation>Do not send a second interrupt while a dump may be being written: it would destroy the dump.</translation>
    </message>
    <message>
        <source>This console does not start or stop servers. If you do so in the provider&apos;s console, what is not written to the dump by then is lost.</source>
        <translation>This console does not start or stop servers. If you do so in the provider&apos;s console, what is not written to the dump by then is lost.</translation>
    </message>
    <message>
        <source>Everything sent and seen is in the journal.</source>
        <translation>Everything sent and seen is in the journal.</translation>
    </message>
    <message>
        <source>The server could not be read, so its state is not known. Try &quot;Read now&quot;, or look in the provider&apos;s console.</source>
        <translation>The server could not be read, so its state is not known. Try &quot;Read now&quot;, or look in the provider&apos;s console.</translation>
    </message>
    <message>
        <source>The API no longer lists the server: somebody may have terminated it. If so, its memory is lost, and its disks may be.</source>
        <translation>The API no longer lists the server: somebody may have terminated it. If so, its memory is lost, and its disks may be.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::NextStepsView</name>
    <message>
        <source>What to do now</source>
        <translation>What to do now</translation>
    </message>
    <message>
        <source>Readiness…</source>
        <translation>Readiness…</translation>
    </message>
    <message>
        <source>Copy these steps</source>
        <translation>Copy these steps</translation>
    </message>
    <message>
        <source>Reading the server…</source>
        <translation>Reading the server…</translation>
    </message>
    <message>
        <source>Read at %1: %2</source>
        <translation>Read at %1: %2</translation>
    </message>
    <message>
        <source>Read at %1: the API does not list the server.</source>
        <translation>Read at %1: the API does not list the server.</translation>
    </message>
    <message>
        <source>Read no&amp;w</source>
        <translation>Read no&amp;w</translation>
    </message>
    <message>
        <source>Reads the server at once. Nothing is sent to it.</source>
        <translation>Reads the server at once. Nothing is sent to it.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>Console::Ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>%1: outcome unknown</source>
        <translation>%1: outcome unknown</translation>
    </message>
    <message>
        <source>The outcome of an interrupt is unknown</source>
        <translation>The outcome of an interrupt is unknown</translation>
    </message>
    <message>
        <source>The interrupt may have arrived. It is not sent again.</source>
        <translation>The interrupt may have arrived. It is not sent again.</translation>
    </message>
    <message>
        <source>%1 has rebooted</source>
        <translation>%1 has rebooted</translation>
    </message>
    <message>
        <source>A server has rebooted</source>
        <translation>A server has rebooted</translation>
    </message>
    <message>
        <source>The API shows another boot time than before the interrupt.</source>
        <translation>The API shows another boot time than before the interrupt.</translation>
    </message>
    <message>
        <source>%1: no visible reaction</source>
        <translation>%1: no visible reaction</translation>
    </message>
    <message>
        <source>A server shows no visible reaction</source>
        <translation>A server shows no visible reaction</translation>
    </message>
    <message>
        <source>The API shows it running with the boot time from before.</source>
        <translation>The API shows it running with the boot time from before.</translation>
    </message>
    <message>
        <source>%1 is still down</source>
        <translation>%1 is still down</translation>
    </message>
    <message>
        <source>A server is still down</source>
        <translation>A server is still down</translation>
    </message>
    <message>
        <source>Following has paused</source>
        <translation>Following has paused</translation>
    </message>
    <message>
        <source>%1 cannot be followed</source>
        <translation>%1 cannot be followed</translation>
    </message>
    <message>
        <source>A server cannot be followed</source>
        <translation>A server cannot be followed</translation>
    </message>
    <message>
        <source>The secret key of its profile is missing.</source>
        <translation>The secret key of its profile is missing.</translation>
    </message>
    <message>
        <source>Unlock the console to see more.</source>
        <translation>Unlock the console to see more.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 could not be read</translation>
    </message>
    <message>
        <source>A server could not be read</source>
        <translation>A server could not be read</translation>
    </message>
    <message>
        <source>Following has ended. What became of the server is not known.</source>
        <translation>Following has ended. What became of the server is not known.</translation>
    </message>
    <message>
        <source>%1 is no longer listed</source>
        <translation>%1 is no longer listed</translation>
    </message>
    <message>
        <source>A server is no longer listed</source>
        <translation>A server is no longer listed</translation>
    </message>
    <message>
        <source>Following has ended. What the interrupt did is not known.</source>
        <translation>Following has ended. What the interrupt did is not known.</translation>
    </message>
    <message numerus="yes">
        <source>%n interrupt(s) are followed. The icon in the panel brings the window back.</source>
        <translation>
            <numerusform>%n interrupt is followed. The icon in the panel brings the window back.</numerusform>
            <numerusform>%n interrupts are followed. The icon in the panel brings the window back.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not running when following ended.</source>
        <translation>It was not running when following ended.</translation>
    </message>
    <message>
        <source>Unlock the console to continue.</source>
        <translation>Unlock the console to continue.</translation>
    </message>
    <message>
        <source>NCP Console keeps following</source>
        <translation>NCP Console keeps following</translation>
    </message>
    <message>
        <source>Open the console to see more.</source>
        <translation>Open the console to see more.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::OpenInterruptWords</name>
    <message>
        <source>rebooted</source>
        <extracomment>In &quot;Interrupt sent 09:09:21, rebooted, next look in 2 s&quot;</extracomment>
        <translation>rebooted</translation>
    </message>
    <message>
        <source>no visible reaction</source>
        <extracomment>In &quot;Interrupt sent 09:09:21, no visible reaction, next look in 2 s&quot;</extracomment>
        <translation>no visible reaction</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>outcome unknown</translation>
    </message>
    <message>
        <source>following is paused</source>
        <translation>following is paused</translation>
    </message>
    <message>
        <source>the last look failed, looking again</source>
        <translation>the last look failed, looking again</translation>
    </message>
    <message>
        <source>looking now</source>
        <translation>looking now</translation>
    </message>
    <message>
        <source>the last look failed, next look in %1</source>
        <translation>the last look failed, next look in %1</translation>
    </message>
    <message>
        <source>next look in %1</source>
        <translation>next look in %1</translation>
    </message>
    <message>
        <source>This console does not follow it. Look at the server before you do anything to it.</source>
        <translation>This console does not follow it. Look at the server before you do anything to it.</translation>
    </message>
    <message>
        <source>Not followed: no profile has the key it was sent with (%1). Add that profile again.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Not followed: no profile has the key it was sent with (%1). Add that profile again.</translation>
    </message>
    <message>
        <source>Not followed: the CA file of the profile %1 cannot be used. Correct the profile.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Not followed: the CA file of the profile %1 cannot be used. Correct the profile.</translation>
    </message>
    <message>
        <source>An interrupt is being sent</source>
        <translation>An interrupt is being sent</translation>
    </message>
    <message>
        <source>Interrupt sent %1, %2, %3</source>
        <extracomment>Time, what is known, when the server is read next</extracomment>
        <translation>Interrupt sent %1, %2, %3</translation>
    </message>
    <message>
        <source>Interrupt sent %1, %2. %3</source>
        <extracomment>Time, what is known, a sentence about what to do</extracomment>
        <translation>Interrupt sent %1, %2. %3</translation>
    </message>
    <message>
        <source>Following has ended. Find out what became of it and record that under Unresolved.</source>
        <translation>Following has ended. Find out what became of it and record that under Unresolved.</translation>
    </message>
    <message>
        <source>This console does not follow it. Find out what became of it and record that under Unresolved.</source>
        <translation>This console does not follow it. Find out what became of it and record that under Unresolved.</translation>
    </message>
    <message>
        <source>Not followed: the key of the profile %1 is missing. Open the profile to enter it.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Not followed: the key of the profile %1 is missing. Open the profile to enter it.</translation>
    </message>
    <message>
        <source>Interrupted %1, unknown</source>
        <extracomment>%1 is such as &quot;40 s ago&quot;; nobody knows yet what became of it</extracomment>
        <translation>Interrupted %1, unknown</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Rebooting</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Unresolved</translation>
    </message>
    <message>
        <source>Interrupt being sent</source>
        <translation>Interrupt being sent</translation>
    </message>
    <message>
        <source>Interrupted %1</source>
        <extracomment>%1 is such as &quot;40 s ago&quot;</extracomment>
        <translation>Interrupted %1</translation>
    </message>
    <message>
        <source>Rebooted</source>
        <translation>Rebooted</translation>
    </message>
    <message>
        <source>Interrupted %1, no reaction seen</source>
        <extracomment>%1 is such as &quot;12 min ago&quot;</extracomment>
        <translation>Interrupted %1, no reaction seen</translation>
    </message>
    <message>
        <source>Interrupted %1, not followed</source>
        <extracomment>%1 is such as &quot;40 s ago&quot;</extracomment>
        <translation>Interrupted %1, not followed</translation>
    </message>
</context>
<context>
    <name>Console::Ui::OutcomeView</name>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Copy incident line</source>
        <translation>Copy incident line</translation>
    </message>
    <message>
        <source>Copies name, number, region, outcome, time and trace id as one line.</source>
        <translation>Copies name, number, region, outcome, time and trace id as one line.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Details of the answer</translation>
    </message>
    <message>
        <source>Reading the server…</source>
        <translation>Reading the server…</translation>
    </message>
    <message>
        <source>No reading yet, next in %1.</source>
        <translation>No reading yet, next in %1.</translation>
    </message>
    <message>
        <source>Last reading %1, reading the server…</source>
        <translation>Last reading %1, reading the server…</translation>
    </message>
    <message>
        <source>Last reading %1, next in %2.</source>
        <translation>Last reading %1, next in %2.</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Trace id: %1</translation>
    </message>
    <message>
        <source>Paused: the console is locked.</source>
        <translation>Paused: the console is locked.</translation>
    </message>
    <message>
        <source>Last reading failed: %1 Reading the server…</source>
        <extracomment>%1 is a sentence that says why, with its full stop</extracomment>
        <translation>Last reading failed: %1 Reading the server…</translation>
    </message>
    <message>
        <source>Last reading failed: %1 Next in %2.</source>
        <extracomment>%1 is a sentence that says why, with its full stop</extracomment>
        <translation>Last reading failed: %1 Next in %2.</translation>
    </message>
    <message>
        <source>Last answered %1.</source>
        <translation>Last answered %1.</translation>
    </message>
    <message>
        <source>%1 since sending.</source>
        <translation>%1 since sending.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Boot time (API): %1, unchanged so far.</source>
        <translation>Boot time (API): %1, unchanged so far.</translation>
    </message>
    <message>
        <source>Boot time (API): %1 before, %2 now.</source>
        <translation>Boot time (API): %1 before, %2 now.</translation>
    </message>
    <message>
        <source>Provider&apos;s message: %1 (code %2)</source>
        <translation>Provider&apos;s message: %1 (code %2)</translation>
    </message>
    <message>
        <source>Boot time before sending (API): %1. Not read since.</source>
        <translation>Boot time before sending (API): %1. Not read since.</translation>
    </message>
    <message>
        <source>Boot time before sending (API): %1. The last reading no longer lists the server.</source>
        <translation>Boot time before sending (API): %1. The last reading no longer lists the server.</translation>
    </message>
    <message>
        <source>The last reading no longer lists the server.</source>
        <translation>The last reading no longer lists the server.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Operations in progress</source>
        <translation>Operations in progress</translation>
    </message>
    <message>
        <source>No server has an operation in progress.</source>
        <translation>No server has an operation in progress.</translation>
    </message>
    <message>
        <source>Interrupts of the last 7 days</source>
        <translation>Interrupts of the last 7 days</translation>
    </message>
    <message>
        <source>No servers are listed.</source>
        <translation>No servers are listed.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show all %n of them</source>
        <translation>
            <numerusform>&amp;Show all %n of them</numerusform>
            <numerusform>&amp;Show all %n of them</numerusform>
        </translation>
    </message>
    <message>
        <source>No interrupts in the last 7 days.</source>
        <translation>No interrupts in the last 7 days.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::OverviewSegment</name>
    <message numerus="yes">
        <source>%1, %2: %n server(s)</source>
        <extracomment>%1 is a region&apos;s code, %2 a status</extracomment>
        <translation>
            <numerusform>%1, %2: %n server</numerusform>
            <numerusform>%1, %2: %n servers</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to show only these.</source>
        <translation>Press to show only these.</translation>
    </message>
    <message numerus="yes">
        <source>Other regions and statuses: %n server(s)</source>
        <translation>
            <numerusform>Other regions and statuses: %n server</numerusform>
            <numerusform>Other regions and statuses: %n servers</numerusform>
        </translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>servers of all other regions and statuses</extracomment>
        <translation>others</translation>
    </message>
    <message>
        <source>Counts all servers, whatever the filter shows.</source>
        <translation>Counts all servers, whatever the filter shows.</translation>
    </message>
    <message>
        <source>Press to remove this from the filter.</source>
        <translation>Press to remove this from the filter.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a number of servers and their status: &quot;9 Running&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Console::Ui::OverviewStrip</name>
    <message>
        <source>Status counts</source>
        <translation>Status counts</translation>
    </message>
    <message>
        <source>All servers by region and status, whatever the filter shows.</source>
        <translation>All servers by region and status, whatever the filter shows.</translation>
    </message>
    <message>
        <source>Show servers by region and status</source>
        <translation>Show servers by region and status</translation>
    </message>
    <message numerus="yes">
        <source>%n more that do not fit</source>
        <translation>
            <numerusform>%n more that does not fit</numerusform>
            <numerusform>%n more that do not fit</numerusform>
        </translation>
    </message>
    <message>
        <source>Sta&amp;tus counts</source>
        <translation>Sta&amp;tus counts</translation>
    </message>
</context>
<context>
    <name>Console::Ui::OverviewTab</name>
    <message>
        <source>Protected against termination</source>
        <translation>Protected against termination</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Not protected</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU</source>
        <translation>
            <numerusform>%n vCPU</numerusform>
            <numerusform>%n vCPU</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider reports no operation.</source>
        <translation>The provider reports no operation.</translation>
    </message>
    <message>
        <source>Provider says</source>
        <translation>Provider says</translation>
    </message>
    <message>
        <source>Last boot</source>
        <translation>Last boot</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Interrupt</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Operating system</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Read with</source>
        <translation>Read with</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Termination</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Image number</source>
        <translation>Image number</translation>
    </message>
    <message>
        <source>Image product</source>
        <translation>Image product</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Login key</source>
        <translation>Login key</translation>
    </message>
    <message>
        <source>Placement group</source>
        <translation>Placement group</translation>
    </message>
    <message>
        <source>Overview of the server</source>
        <translation>Overview of the server</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>Console::Ui::PortWatchBox</name>
    <message>
        <source>Watch a port of the server</source>
        <translation>Watch a port of the server</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Address:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Port:</translation>
    </message>
    <message>
        <source>Address of the watched port</source>
        <translation>Address of the watched port</translation>
    </message>
    <message>
        <source>Number of the watched port</source>
        <translation>Number of the watched port</translation>
    </message>
    <message>
        <source>Connects directly from this computer every 5 s and closes at once. No data is sent.</source>
        <translation>Connects directly from this computer every 5 s and closes at once. No data is sent.</translation>
    </message>
    <message>
        <source>The server&apos;s addresses are not known.</source>
        <translation>The server&apos;s addresses are not known.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::PortWords</name>
    <message>
        <source>The port %1 went away %2 and came back %3.</source>
        <translation>The port %1 went away %2 and came back %3.</translation>
    </message>
    <message>
        <source>The port %1 went away %2 and did not come back.</source>
        <translation>The port %1 went away %2 and did not come back.</translation>
    </message>
    <message>
        <source>The port %1 went away %2 and is not back yet.</source>
        <translation>The port %1 went away %2 and is not back yet.</translation>
    </message>
    <message>
        <source>The port %1 was not seen.</source>
        <translation>The port %1 was not seen.</translation>
    </message>
    <message>
        <source>The port %1 answers, since %2.</source>
        <translation>The port %1 answers, since %2.</translation>
    </message>
    <message>
        <source>The API shows no reboot, but the watched port went away and came back: the guest may have restarted by itself. Look into its event log.</source>
        <translation>The API shows no reboot, but the watched port went away and came back: the guest may have restarted by itself. Look into its event log.</translation>
    </message>
    <message>
        <source>The port %1 is being checked…</source>
        <translation>The port %1 is being checked…</translation>
    </message>
    <message>
        <source>The port %1 does not answer, and has not answered since watching began.</source>
        <translation>The port %1 does not answer, and has not answered since watching began.</translation>
    </message>
    <message>
        <source>The API shows no reboot, but the watched port went away: the guest may be writing its dump, or may be hung.</source>
        <translation>The API shows no reboot, but the watched port went away: the guest may be writing its dump, or may be hung.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfileBand</name>
    <message numerus="yes">
        <source>All profiles (%n): each server is used with its own profile&apos;s key and guard level</source>
        <translation>
            <numerusform>All profiles (%n): each server is used with its own profile&apos;s key and guard level</numerusform>
            <numerusform>All profiles (%n): each server is used with its own profile&apos;s key and guard level</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfileChooser</name>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>All profiles</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfileForm</name>
    <message>
        <source>CA file</source>
        <translation>CA file</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>None: only the system&apos;s authorities are trusted</source>
        <translation>None: only the system&apos;s authorities are trusted</translation>
    </message>
    <message>
        <source>This profile has no access key ID yet. Type yours, and the secret key that belongs to it.</source>
        <translation>This profile has no access key ID yet. Type yours, and the secret key that belongs to it.</translation>
    </message>
    <message>
        <source>Will be stored in: %1</source>
        <translation>Will be stored in: %1</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c);;All files (*)</source>
        <translation>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c);;All files (*)</translation>
    </message>
    <message>
        <source>Type it here.</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfileList</name>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” was deleted.</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Export profiles</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profiles (*.json)</translation>
    </message>
    <message>
        <source>Saved profiles</source>
        <translation>Saved profiles</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>U&amp;ndo</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicate</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>De&amp;lete</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Saved without secrets: %1</source>
        <translation>Saved without secrets: %1</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfileSaving</name>
    <message>
        <source>Saving the secret key in the keychain. It may be waiting for your answer in its own window.</source>
        <translation>Saving the secret key in the keychain. It may be waiting for your answer in its own window.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfileWizard</name>
    <message>
        <source>No pair of keys was copied. Copy the lines of ~/.ncloud/configure, or what “ncloud configure” shows.</source>
        <translation>No pair of keys was copied. Copy the lines of ~/.ncloud/configure, or what “ncloud configure” shows.</translation>
    </message>
    <message>
        <source>&amp;Keep for this run only</source>
        <translation>&amp;Keep for this run only</translation>
    </message>
    <message>
        <source>The secret key is stored in: %1</source>
        <translation>The secret key is stored in: %1</translation>
    </message>
    <message>
        <source>A secret key is still being written to the keychain.</source>
        <translation>A secret key is still being written to the keychain.</translation>
    </message>
    <message>
        <source>The new profile is not saved.</source>
        <translation>The new profile is not saved.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Ca&amp;ncel test</source>
        <translation>Ca&amp;ncel test</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Test again</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Add a profile</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Guard level</source>
        <translation>Guard level</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
    <message>
        <source>Where are the servers?</source>
        <translation>Where are the servers?</translation>
    </message>
    <message>
        <source>Choose the environment of your account.</source>
        <translation>Choose the environment of your account.</translation>
    </message>
    <message>
        <source>With which key?</source>
        <translation>With which key?</translation>
    </message>
    <message>
        <source>Type or paste the access key ID and its secret key.</source>
        <translation>Type or paste the access key ID and its secret key.</translation>
    </message>
    <message>
        <source>Does it connect?</source>
        <translation>Does it connect?</translation>
    </message>
    <message>
        <source>The test only reads. You can go on whatever it finds.</source>
        <translation>The test only reads. You can go on whatever it finds.</translation>
    </message>
    <message>
        <source>How careful should the console be?</source>
        <translation>How careful should the console be?</translation>
    </message>
    <message>
        <source>The guard level decides what a change to a server needs.</source>
        <translation>The guard level decides what a change to a server needs.</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <translation>“%1” is saved</translation>
    </message>
    <message>
        <source>&amp;Proxy and CA file…</source>
        <translation>&amp;Proxy and CA file…</translation>
    </message>
    <message>
        <source>&amp;Paste both keys</source>
        <translation>&amp;Paste both keys</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfileWords</name>
    <message>
        <source>Public</source>
        <extracomment>The provider&apos;s environment for everybody</extracomment>
        <translation>Public</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Financial</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A gateway of one&apos;s own</extracomment>
        <translation>Custom</translation>
    </message>
    <message>
        <source>built-in simulator</source>
        <translation>built-in simulator</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>all regions</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Proxy</extracomment>
        <translation>None</translation>
    </message>
    <message>
        <source>A change needs one confirmation.</source>
        <translation>A change needs one confirmation.</translation>
    </message>
    <message>
        <source>The profiles were written by a newer console (format %1). They are left as they are.</source>
        <translation>The profiles were written by a newer console (format %1). They are left as they are.</translation>
    </message>
    <message>
        <source>Profile %1 in the file (%2) cannot be used. %3</source>
        <translation>Profile %1 in the file (%2) cannot be used. %3</translation>
    </message>
    <message>
        <source>Desktop settings</source>
        <extracomment>Proxy: that of the desktop&apos;s settings</extracomment>
        <translation>Desktop settings</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>Proxy: one of this profile&apos;s own</extracomment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>No change can be sent.</source>
        <translation>No change can be sent.</translation>
    </message>
    <message>
        <source>A change needs the typed server name and a reason.</source>
        <translation>A change needs the typed server name and a reason.</translation>
    </message>
    <message>
        <source>A change needs the typed server name.</source>
        <translation>A change needs the typed server name.</translation>
    </message>
    <message>
        <source>The profiles file cannot be read.</source>
        <translation>The profiles file cannot be read.</translation>
    </message>
    <message>
        <source>The file is too large to be a profiles file.</source>
        <translation>The file is too large to be a profiles file.</translation>
    </message>
    <message>
        <source>The profiles file is damaged from byte %1 on.</source>
        <translation>The profiles file is damaged from byte %1 on.</translation>
    </message>
    <message>
        <source>The file contains no profiles of this console.</source>
        <translation>The file contains no profiles of this console.</translation>
    </message>
    <message>
        <source>The profiles could not be saved; the file is unchanged.</source>
        <translation>The profiles could not be saved; the file is unchanged.</translation>
    </message>
    <message>
        <source>Another console is saving profiles. Try again.</source>
        <translation>Another console is saving profiles. Try again.</translation>
    </message>
    <message>
        <source>Another console has changed “%1”. Nothing was saved; try again to overwrite its change.</source>
        <translation>Another console has changed “%1”. Nothing was saved; try again to overwrite its change.</translation>
    </message>
    <message>
        <source>Another console has saved a profile named “%1”. Nothing was saved; choose another name.</source>
        <translation>Another console has saved a profile named “%1”. Nothing was saved; choose another name.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfilesWindow</name>
    <message>
        <source>Profiles</source>
        <translation>Profiles</translation>
    </message>
    <message>
        <source>The changes to “%1” are not saved.</source>
        <translation>The changes to “%1” are not saved.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>The changes to a profile are not saved.</source>
        <translation>The changes to a profile are not saved.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ca&amp;ncel test</source>
        <translation>Ca&amp;ncel test</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Test connection</translation>
    </message>
    <message>
        <source>&amp;Keep for this run only</source>
        <translation>&amp;Keep for this run only</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Saving the copy also copies the secret key.</source>
        <translation>Saving the copy also copies the secret key.</translation>
    </message>
    <message>
        <source>A secret key is still being saved in the keychain.</source>
        <translation>A secret key is still being saved in the keychain.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::QuitQuestion</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>One is being sent: if you quit now, its outcome is recorded as unknown.</source>
        <translation>One is being sent: if you quit now, its outcome is recorded as unknown.</translation>
    </message>
    <message>
        <source>Nothing is sent again.</source>
        <translation>Nothing is sent again.</translation>
    </message>
    <message>
        <source>Quit while following?</source>
        <translation>Quit while following?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>Keep running in the background</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n interrupt(s) have not ended.</source>
        <translation>
            <numerusform>%n interrupt has not ended.</numerusform>
            <numerusform>%n interrupts have not ended.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its servers end with this console, so nothing is followed after that.</source>
        <translation>Its servers end with this console, so nothing is followed after that.</translation>
    </message>
    <message>
        <source>If you quit, following stops until the next start, which asks for the key again.</source>
        <translation>If you quit, following stops until the next start, which asks for the key again.</translation>
    </message>
    <message>
        <source>If you quit, following stops until the next start.</source>
        <translation>If you quit, following stops until the next start.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::RawView</name>
    <message>
        <source>Raw answer</source>
        <translation>Raw answer</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are shown; the copy has all.</source>
        <translation>Only the first %1 of %2 are shown; the copy has all.</translation>
    </message>
    <message>
        <source>Copy &amp;raw answer</source>
        <translation>Copy &amp;raw answer</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ReadinessDialog</name>
    <message>
        <source>Readiness of the guest</source>
        <translation>Readiness of the guest</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>Name, number and region of a server</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>&amp;System:</source>
        <translation>&amp;System:</translation>
    </message>
    <message>
        <source>&amp;1. Run this probe in the server while it is healthy. It only reads.</source>
        <translation>&amp;1. Run this probe in the server while it is healthy. It only reads.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copies the probe.</source>
        <translation>Copies the probe.</translation>
    </message>
    <message>
        <source>Output of the probe</source>
        <translation>Output of the probe</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>Keeps the result for the checks before an interrupt.</source>
        <translation>Keeps the result for the checks before an interrupt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>Not understood: %1.</translation>
    </message>
    <message>
        <source>The result could not be kept: %1</source>
        <translation>The result could not be kept: %1</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Kept.</translation>
    </message>
    <message>
        <source>Kept. The damaged file is now %1.</source>
        <translation>Kept. The damaged file is now %1.</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Keeping…</translation>
    </message>
    <message>
        <source>&amp;2. Paste its output here:</source>
        <translation>&amp;2. Paste its output here:</translation>
    </message>
    <message>
        <source>The results file cannot be read (%1).</source>
        <translation>The results file cannot be read (%1).</translation>
    </message>
    <message>
        <source>The machine&apos;s host name is %1.</source>
        <translation>The machine&apos;s host name is %1.</translation>
    </message>
    <message>
        <source>The result appears here.</source>
        <translation>The result appears here.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ReadinessTab</name>
    <message>
        <source>An interrupt would leave a dump</source>
        <translation>An interrupt would leave a dump</translation>
    </message>
    <message>
        <source>An interrupt may leave no dump</source>
        <translation>An interrupt may leave no dump</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Dump readiness</source>
        <translation>Dump readiness</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Dump file</source>
        <translation>Dump file</translation>
    </message>
    <message>
        <source>A probe tells it. Run it in the guest while the server is healthy.</source>
        <translation>A probe tells it. Run it in the guest while the server is healthy.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ReadinessWords</name>
    <message>
        <source>Verified today</source>
        <translation>Verified today</translation>
    </message>
    <message numerus="yes">
        <source>Verified %n day(s) ago</source>
        <translation>
            <numerusform>Verified %n day ago</numerusform>
            <numerusform>Verified %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>kdump is loaded with %1 reserved, and the kernel panics on the interrupt</source>
        <translation>kdump is loaded with %1 reserved, and the kernel panics on the interrupt</translation>
    </message>
    <message>
        <source>%1, dedicated dump file %2 for %3 RAM</source>
        <extracomment>%1 is such as &quot;complete dump&quot;, %2 and %3 are sizes</extracomment>
        <translation>%1, dedicated dump file %2 for %3 RAM</translation>
    </message>
    <message>
        <source>%1, page file %2 for %3 RAM</source>
        <extracomment>%1 is such as &quot;complete dump&quot;, %2 and %3 are sizes</extracomment>
        <translation>%1, page file %2 for %3 RAM</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is such as &quot;Verified 12 days ago&quot;, %2 the facts</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is such as &quot;Verified 12 days ago&quot;, %2 whole sentences</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>dump of an unknown kind</source>
        <translation>dump of an unknown kind</translation>
    </message>
    <message>
        <source>no dump</source>
        <translation>no dump</translation>
    </message>
    <message>
        <source>small dump</source>
        <translation>small dump</translation>
    </message>
    <message>
        <source>kernel dump without the memory of programs</source>
        <translation>kernel dump without the memory of programs</translation>
    </message>
    <message>
        <source>automatic dump without the memory of programs</source>
        <translation>automatic dump without the memory of programs</translation>
    </message>
    <message>
        <source>active dump</source>
        <translation>active dump</translation>
    </message>
    <message>
        <source>complete dump</source>
        <translation>complete dump</translation>
    </message>
    <message>
        <source>kernel crash dump</source>
        <translation>kernel crash dump</translation>
    </message>
    <message>
        <source>Never verified whether this guest leaves a dump.</source>
        <translation>Never verified whether this guest leaves a dump.</translation>
    </message>
    <message>
        <source>Whether this guest leaves a dump may have been verified, but the file that holds it cannot be read.</source>
        <translation>Whether this guest leaves a dump may have been verified, but the file that holds it cannot be read.</translation>
    </message>
    <message>
        <source>%1 That is too long ago to rely on.</source>
        <translation>%1 That is too long ago to rely on.</translation>
    </message>
    <message>
        <source>The probe comes from a machine with %1 RAM, but this server has %2: another one, or its memory was changed since.</source>
        <translation>The probe comes from a machine with %1 RAM, but this server has %2: another one, or its memory was changed since.</translation>
    </message>
    <message>
        <source>The probe comes from Windows, but this server runs Linux.</source>
        <translation>The probe comes from Windows, but this server runs Linux.</translation>
    </message>
    <message>
        <source>The probe comes from Linux, but this server runs Windows.</source>
        <translation>The probe comes from Linux, but this server runs Windows.</translation>
    </message>
    <message>
        <source>Windows writes no dump: choose &quot;Complete memory dump&quot;.</source>
        <translation>Windows writes no dump: choose &quot;Complete memory dump&quot;.</translation>
    </message>
    <message>
        <source>Windows writes a small dump only, which does not show what hangs: choose &quot;Complete memory dump&quot;.</source>
        <translation>Windows writes a small dump only, which does not show what hangs: choose &quot;Complete memory dump&quot;.</translation>
    </message>
    <message>
        <source>The dump type %1 is not known.</source>
        <translation>The dump type %1 is not known.</translation>
    </message>
    <message>
        <source>The page file or dedicated dump file (%1) is too small for the dump; it takes up to %2.</source>
        <translation>The page file or dedicated dump file (%1) is too small for the dump; it takes up to %2.</translation>
    </message>
    <message>
        <source>The page file or dedicated dump file (%1) may be too small; a dump of this kind takes up to %2.</source>
        <translation>The page file or dedicated dump file (%1) may be too small; a dump of this kind takes up to %2.</translation>
    </message>
    <message>
        <source>Windows does not restart by itself after a blue screen.</source>
        <translation>Windows does not restart by itself after a blue screen.</translation>
    </message>
    <message>
        <source>This old Windows (build %1) may not react: NMICrashDump is not 1.</source>
        <translation>This old Windows (build %1) may not react: NMICrashDump is not 1.</translation>
    </message>
    <message>
        <source>No memory is reserved for kdump (crashkernel=).</source>
        <translation>No memory is reserved for kdump (crashkernel=).</translation>
    </message>
    <message>
        <source>kdump is not loaded, so no dump is written.</source>
        <translation>kdump is not loaded, so no dump is written.</translation>
    </message>
    <message>
        <source>The kernel only logs the interrupt: set kernel.unknown_nmi_panic=1.</source>
        <translation>The kernel only logs the interrupt: set kernel.unknown_nmi_panic=1.</translation>
    </message>
    <message>
        <source>The dump goes to another machine or volume; whether there is room cannot be seen here.</source>
        <translation>The dump goes to another machine or volume; whether there is room cannot be seen here.</translation>
    </message>
    <message>
        <source>This is too long to be the output of the probe.</source>
        <translation>This is too long to be the output of the probe.</translation>
    </message>
    <message>
        <source>This is not the output of the probe: its first line is missing.</source>
        <translation>This is not the output of the probe: its first line is missing.</translation>
    </message>
    <message>
        <source>The end of the output is missing. Copy all of it.</source>
        <translation>The end of the output is missing. Copy all of it.</translation>
    </message>
    <message>
        <source>The output has format %1, which this console cannot read. Copy the probe from here and run it again.</source>
        <translation>The output has format %1, which this console cannot read. Copy the probe from here and run it again.</translation>
    </message>
    <message>
        <source>Line %1 of the output is not as the probe prints it. Perhaps it was wrapped; copy it again from a wider window.</source>
        <translation>Line %1 of the output is not as the probe prints it. Perhaps it was wrapped; copy it again from a wider window.</translation>
    </message>
    <message>
        <source>The output does not say which system it comes from.</source>
        <translation>The output does not say which system it comes from.</translation>
    </message>
    <message>
        <source>Not reported: %1.</source>
        <translation>Not reported: %1.</translation>
    </message>
    <message>
        <source>%1 free for the dump, which needs %2.</source>
        <translation>%1 free for the dump, which needs %2.</translation>
    </message>
    <message>
        <source>%1 free for the dump, which needs up to %2.</source>
        <translation>%1 free for the dump, which needs up to %2.</translation>
    </message>
    <message>
        <source>An older dump exists and will not be overwritten: move it away.</source>
        <translation>An older dump exists and will not be overwritten: move it away.</translation>
    </message>
    <message>
        <source>More than one output was pasted. Paste only the right one.</source>
        <translation>More than one output was pasted. Paste only the right one.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ReadingWords</name>
    <message numerus="yes">
        <source>%1 of %n server(s) could not be read</source>
        <translation>
            <numerusform>%1 of %n server could not be read</numerusform>
            <numerusform>%1 of %n servers could not be read</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>makes a sentence of words: adds the full stop</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>no connection</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connection lost</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no answer in time</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificate not trusted</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>stopped by the proxy</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>access denied</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>too many requests</translation>
    </message>
    <message>
        <source>answered with an error</source>
        <translation>answered with an error</translation>
    </message>
    <message>
        <source>answered with HTTP status %1</source>
        <translation>answered with HTTP status %1</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>redirected</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>answer too large</translation>
    </message>
    <message>
        <source>answer cannot be read</source>
        <translation>answer cannot be read</translation>
    </message>
    <message>
        <source>may be incomplete</source>
        <extracomment>a list of servers</extracomment>
        <translation>may be incomplete</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that XML forbids are shown as �</source>
        <translation>
            <numerusform>%n character that XML forbids is shown as �</numerusform>
            <numerusform>%n characters that XML forbids are shown as �</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) could not be read.</source>
        <translation>
            <numerusform>%n region could not be read.</numerusform>
            <numerusform>%n regions could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network interface(s) could not be read.</source>
        <translation>
            <numerusform>%n network interface could not be read.</numerusform>
            <numerusform>%n network interfaces could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list may be incomplete: its answers contradict each other.</source>
        <translation>The list may be incomplete: its answers contradict each other.</translation>
    </message>
    <message>
        <source>All others are shown. Servers missing from this reading stay in the table as they were.</source>
        <translation>All others are shown. Servers missing from this reading stay in the table as they were.</translation>
    </message>
    <message>
        <source>The details show what could not be read, as received.</source>
        <translation>The details show what could not be read, as received.</translation>
    </message>
    <message>
        <source>no such region</source>
        <translation>no such region</translation>
    </message>
</context>
<context>
    <name>Console::Ui::RecordWords</name>
    <message>
        <source>Unknown (pending)</source>
        <extracomment>No outcome is on record yet: it is being sent, or the console ended in the middle of it</extracomment>
        <translation>Unknown (pending)</translation>
    </message>
    <message>
        <source>It arrived</source>
        <extracomment>The user&apos;s judgement: the interrupt arrived at the server</extracomment>
        <translation>It arrived</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <extracomment>The user&apos;s judgement: the interrupt did not arrive at the server</extracomment>
        <translation>It did not arrive</translation>
    </message>
    <message>
        <source>Read at %1: status %2, operation %3.</source>
        <translation>Read at %1: status %2, operation %3.</translation>
    </message>
    <message>
        <source>Its boot time is the same as before sending (%1), so the API shows no restart.</source>
        <translation>Its boot time is the same as before sending (%1), so the API shows no restart.</translation>
    </message>
    <message>
        <source>Its boot time is %1; before sending it was %2. The server has started again since.</source>
        <translation>Its boot time is %1; before sending it was %2. The server has started again since.</translation>
    </message>
    <message>
        <source>The answer said neither yes nor no. The interrupt may or may not have arrived.</source>
        <translation>The answer said neither yes nor no. The interrupt may or may not have arrived.</translation>
    </message>
    <message>
        <source>The console ended before the answer came. The interrupt may or may not have arrived.</source>
        <translation>The console ended before the answer came. The interrupt may or may not have arrived.</translation>
    </message>
    <message>
        <source>The answer was lost. The interrupt may or may not have arrived.</source>
        <translation>The answer was lost. The interrupt may or may not have arrived.</translation>
    </message>
    <message>
        <source>It cannot be determined</source>
        <extracomment>The user&apos;s judgement: nobody can tell whether the interrupt arrived</extracomment>
        <translation>It cannot be determined</translation>
    </message>
    <message>
        <source>Its boot time is not known, so it does not show whether the server has restarted.</source>
        <translation>Its boot time is not known, so it does not show whether the server has restarted.</translation>
    </message>
    <message>
        <source>No outcome is recorded: another console is sending it, or ended in the middle of sending. The interrupt may or may not have arrived.</source>
        <translation>No outcome is recorded: another console is sending it, or ended in the middle of sending. The interrupt may or may not have arrived.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::RefreshControl</name>
    <message>
        <source>no automatic refresh</source>
        <translation>no automatic refresh</translation>
    </message>
    <message>
        <source>refreshing is paused</source>
        <translation>refreshing is paused</translation>
    </message>
    <message>
        <source>next refresh in %1</source>
        <translation>next refresh in %1</translation>
    </message>
    <message>
        <source>Refresh &amp;every</source>
        <translation>Refresh &amp;every</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Off</translation>
    </message>
    <message numerus="yes">
        <source>&amp;%n second(s)</source>
        <translation>
            <numerusform>&amp;%n second</numerusform>
            <numerusform>&amp;%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the servers again only when asked to (Ctrl+Shift+F5)</source>
        <translation>Read the servers again only when asked to (Ctrl+Shift+F5)</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;second(s)</source>
        <translation>
            <numerusform>%n &amp;second</numerusform>
            <numerusform>%n &amp;seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;%n minute(s)</source>
        <translation>
            <numerusform>&amp;%n minute</numerusform>
            <numerusform>&amp;%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pause refreshing</source>
        <translation>&amp;Pause refreshing</translation>
    </message>
</context>
<context>
    <name>Console::Ui::RegionCombo</name>
    <message>
        <source>All regions</source>
        <translation>All regions</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ReportBar</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>The report is on the clipboard.</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Export report…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copy as Markdown</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Export report</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>The report is in %1.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2</source>
        <translation>The report could not be written to %1: %2</translation>
    </message>
    <message>
        <source>Saves everything known about this interrupt to one file, without secrets.</source>
        <translation>Saves everything known about this interrupt to one file, without secrets.</translation>
    </message>
    <message>
        <source>Copies the report for a ticket, without secrets.</source>
        <translation>Copies the report for a ticket, without secrets.</translation>
    </message>
    <message>
        <source>No report: the journal could not be read (%1).</source>
        <translation>No report: the journal could not be read (%1).</translation>
    </message>
    <message>
        <source>No report: the journal has no record of this interrupt.</source>
        <translation>No report: the journal has no record of this interrupt.</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Saving the report…</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ReportWords</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Demo: this happened in a simulated cloud. No real server was touched.</source>
        <translation>Demo: this happened in a simulated cloud. No real server was touched.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>%1 (guard level: %2)</source>
        <extracomment>%1 is the name of a profile, %2 its guard level such as &quot;Production&quot;</extracomment>
        <translation>%1 (guard level: %2)</translation>
    </message>
    <message>
        <source>%1 at the computer %2</source>
        <extracomment>Who sent the interrupt: %1 is a login name, %2 the name of a computer</extracomment>
        <translation>%1 at the computer %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Region and zone</source>
        <translation>Region and zone</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>none given</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Access key id, masked</source>
        <translation>Access key id, masked</translation>
    </message>
    <message>
        <source>Outcome and evidence</source>
        <translation>Outcome and evidence</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Journal entry</extracomment>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Time of the outcome</source>
        <translation>Time of the outcome</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace id</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP status</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Technical detail</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Journal entry, the end of the follow-through</extracomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>none yet: the server is still being read</source>
        <translation>none yet: the server is still being read</translation>
    </message>
    <message>
        <source>Boot time before sending</source>
        <translation>Boot time before sending</translation>
    </message>
    <message>
        <source>Boot time at the last reading</source>
        <translation>Boot time at the last reading</translation>
    </message>
    <message>
        <source>Status at the last reading</source>
        <translation>Status at the last reading</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>Journal entry, the user&apos;s judgement about an outcome that is Unknown</extracomment>
        <translation>Judgement</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Judged by</translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation>Judged at</translation>
    </message>
    <message>
        <source>Reading for the judgement</source>
        <extracomment>What was read of the server for a judgement: a time, a status, a boot time</extracomment>
        <translation>Reading for the judgement</translation>
    </message>
    <message>
        <source>%1: status %2, boot time %3</source>
        <translation>%1: status %2, boot time %3</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Only the times of the journal&apos;s records are known.</source>
        <translation>Only the times of the journal&apos;s records are known.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>The server before sending</source>
        <translation>The server before sending</translation>
    </message>
    <message>
        <source>The record of the server cannot be used.</source>
        <translation>The record of the server cannot be used.</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU</source>
        <translation>
            <numerusform>%n vCPU</numerusform>
            <numerusform>%n vCPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Boot time</source>
        <translation>Boot time</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>CPU and memory</source>
        <translation>CPU and memory</translation>
    </message>
    <message>
        <source>Server spec</source>
        <translation>Server spec</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnet</translation>
    </message>
    <message>
        <source>Public IP</source>
        <translation>Public IP</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Checks before sending</source>
        <translation>Checks before sending</translation>
    </message>
    <message>
        <source>Rules of version %1, %2.</source>
        <translation>Rules of version %1, %2.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Ticked</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Request and answer</translation>
    </message>
    <message>
        <source>The request, without key, signature and time</source>
        <translation>The request, without key, signature and time</translation>
    </message>
    <message>
        <source>The answer as received</source>
        <translation>The answer as received</translation>
    </message>
    <message>
        <source>Journal records</source>
        <translation>Journal records</translation>
    </message>
    <message>
        <source>Each hash covers its record and all records before it. With the journal at hand, the command ncp-console --verify-journal tells whether a record was changed.</source>
        <translation>Each hash covers its record and all records before it. With the journal at hand, the command ncp-console --verify-journal tells whether a record was changed.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code</comment>
        <extracomment>The BCP 47 code of the language that you translate into: &quot;ko&quot;, &quot;ja&quot;</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>Diagnostic interrupt</source>
        <translation>Diagnostic interrupt</translation>
    </message>
    <message>
        <source>Diagnostic interrupt of %1</source>
        <translation>Diagnostic interrupt of %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>Report made %1 by NCP Console %2.</source>
        <extracomment>%1 is a time, %2 the version of the console</extracomment>
        <translation>Report made %1 by NCP Console %2.</translation>
    </message>
    <message>
        <source>Report made %1 by NCP Console %2; the interrupt was recorded by version %3.</source>
        <extracomment>%1 is a time, %2 and %3 versions of the console</extracomment>
        <translation>Report made %1 by NCP Console %2; the interrupt was recorded by version %3.</translation>
    </message>
    <message>
        <source>Watched port</source>
        <extracomment>Journal entry, about a TCP port that is watched while following</extracomment>
        <translation>Watched port</translation>
    </message>
    <message>
        <source>Recorded by a newer version of the console; its word is shown as recorded.</source>
        <translation>Recorded by a newer version of the console; its word is shown as recorded.</translation>
    </message>
    <message>
        <source>The provider accepted the interrupt. What became of the server afterwards is not recorded.</source>
        <translation>The provider accepted the interrupt. What became of the server afterwards is not recorded.</translation>
    </message>
    <message>
        <source>No outcome is recorded. The interrupt may or may not have been sent, and may or may not have arrived.</source>
        <translation>No outcome is recorded. The interrupt may or may not have been sent, and may or may not have arrived.</translation>
    </message>
    <message>
        <source>The answer was lost. The interrupt may or may not have arrived, and what became of the server afterwards is not recorded.</source>
        <translation>The answer was lost. The interrupt may or may not have arrived, and what became of the server afterwards is not recorded.</translation>
    </message>
    <message>
        <source>This report was made while the server was still being read. It does not contain the end.</source>
        <translation>This report was made while the server was still being read. It does not contain the end.</translation>
    </message>
    <message>
        <source>The journal could not be written (%1): part of this report is not recorded.</source>
        <translation>The journal could not be written (%1): part of this report is not recorded.</translation>
    </message>
    <message>
        <source>not reported by the API</source>
        <translation>not reported by the API</translation>
    </message>
    <message>
        <source>%1 (no outcome is recorded)</source>
        <translation>%1 (no outcome is recorded)</translation>
    </message>
    <message>
        <source>Provider&apos;s code</source>
        <translation>Provider&apos;s code</translation>
    </message>
    <message>
        <source>Provider&apos;s message</source>
        <translation>Provider&apos;s message</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>No timeline is recorded.</source>
        <translation>No timeline is recorded.</translation>
    </message>
    <message>
        <source>Before sending</source>
        <extracomment>Journal entry, written before anything is sent</extracomment>
        <translation>Before sending</translation>
    </message>
    <message>
        <source>The user&apos;s judgement: %1.</source>
        <translation>The user&apos;s judgement: %1.</translation>
    </message>
    <message>
        <source>What the port showed</source>
        <translation>What the port showed</translation>
    </message>
    <message>
        <source>Probe from %1.</source>
        <translation>Probe from %1.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ResolveDialog</name>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>The server has not been read for this. Press Read now first, if you can.</source>
        <translation>The server has not been read for this. Press Read now first, if you can.</translation>
    </message>
    <message>
        <source>&amp;Evidence:</source>
        <translation>&amp;Evidence:</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>What you saw, and where: the guest&apos;s event log, a dump file, the console of the server, somebody&apos;s word</source>
        <translation>What you saw, and where: the guest&apos;s event log, a dump file, the console of the server, somebody&apos;s word</translation>
    </message>
    <message>
        <source>&amp;Judged by:</source>
        <translation>&amp;Judged by:</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Judged by</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose what became of it.</source>
        <translation>Choose what became of it.</translation>
    </message>
    <message>
        <source>What became of the interrupt sent to %1 (%2, %3) at %4? Your answer is recorded, cannot be changed, and allows another interrupt to this server.</source>
        <translation>What became of the interrupt sent to %1 (%2, %3) at %4? Your answer is recorded, cannot be changed, and allows another interrupt to this server.</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Record answer</translation>
    </message>
    <message>
        <source>Enter the evidence for your judgement.</source>
        <translation>Enter the evidence for your judgement.</translation>
    </message>
    <message>
        <source>Enter who judged.</source>
        <translation>Enter who judged.</translation>
    </message>
    <message>
        <source>It could not be recorded. %1</source>
        <translation>It could not be recorded. %1</translation>
    </message>
</context>
<context>
    <name>Console::Ui::RouteList</name>
    <message>
        <source>proxy not usable</source>
        <translation>proxy not usable</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>directly</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>the profile</translation>
    </message>
    <message>
        <source>the desktop</source>
        <translation>the desktop</translation>
    </message>
    <message>
        <source>is being found…</source>
        <translation>is being found…</translation>
    </message>
    <message>
        <source>Proxy, way to the gateway</source>
        <translation>Proxy, way to the gateway</translation>
    </message>
    <message>
        <source>Ways to the gateways</source>
        <translation>Ways to the gateways</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Set by</translation>
    </message>
</context>
<context>
    <name>Console::Ui::SaveFile</name>
    <message>
        <source>The file %1 exists already.</source>
        <translation>The file %1 exists already.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Console::Ui::SelectionSummary</name>
    <message numerus="yes">
        <source>%n server(s) selected</source>
        <translation>
            <numerusform>%n server selected</numerusform>
            <numerusform>%n servers selected</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copy rows</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>One server at a time: select one to interrupt it.</source>
        <translation>One server at a time: select one to interrupt it.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ServerCells</name>
    <message>
        <source>Protected</source>
        <extracomment>against termination</extracomment>
        <translation>Protected</translation>
    </message>
    <message>
        <source>Not protected</source>
        <extracomment>against termination</extracomment>
        <translation>Not protected</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ServerTable</name>
    <message>
        <source>The servers are being loaded.</source>
        <translation>The servers are being loaded.</translation>
    </message>
    <message>
        <source>No servers yet.</source>
        <translation>No servers yet.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>The servers could not be read.</source>
        <translation>The servers could not be read.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>No servers match.</source>
        <translation>No servers match.</translation>
    </message>
    <message>
        <source>No servers.</source>
        <translation>No servers.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ServerTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>OS</source>
        <extracomment>operating system</extracomment>
        <translation>OS</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>Private IP</source>
        <translation>Private IP</translation>
    </message>
    <message>
        <source>Public IP</source>
        <translation>Public IP</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>No longer listed by the provider.</source>
        <translation>No longer listed by the provider.</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnet</translation>
    </message>
    <message>
        <source>Spec</source>
        <extracomment>column: the provider&apos;s code of a server&apos;s size, e.g. &quot;s2-g3&quot;</extracomment>
        <translation>Spec</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Changed a moment ago.</source>
        <translation>Changed a moment ago.</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>instead of its status: the provider no longer lists the server</extracomment>
        <translation>Gone</translation>
    </message>
    <message>
        <source>From cache, read %1. It may have changed since.</source>
        <translation>From cache, read %1. It may have changed since.</translation>
    </message>
    <message>
        <source>Last boot</source>
        <translation>Last boot</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>column: against termination</extracomment>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ServerViews</name>
    <message>
        <source>The saved views cannot be written: %1</source>
        <translation>The saved views cannot be written: %1</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>a saved view whose filter has been edited since</extracomment>
        <translation>%1 (changed)</translation>
    </message>
    <message>
        <source>Saved view: %1</source>
        <translation>Saved view: %1</translation>
    </message>
    <message>
        <source>Saved view: %1. Choose another one.</source>
        <translation>Saved view: %1. Choose another one.</translation>
    </message>
    <message>
        <source>Save the &amp;filter in “%1”</source>
        <translation>Save the &amp;filter in “%1”</translation>
    </message>
    <message>
        <source>Save the &amp;filter in the view</source>
        <translation>Save the &amp;filter in the view</translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation>&amp;Rename view…</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>&amp;Delete view</translation>
    </message>
    <message>
        <source>&amp;Undo: bring back “%1”</source>
        <translation>&amp;Undo: bring back “%1”</translation>
    </message>
    <message>
        <source>&amp;Undo the last deletion</source>
        <translation>&amp;Undo the last deletion</translation>
    </message>
    <message>
        <source>The view was not saved: there are too many, or its filter is too long.</source>
        <translation>The view was not saved: there are too many, or its filter is too long.</translation>
    </message>
    <message>
        <source>Saved the view “%1”.</source>
        <translation>Saved the view “%1”.</translation>
    </message>
    <message>
        <source>Deleted the view “%1”. The menu of saved views brings it back.</source>
        <translation>Deleted the view “%1”. The menu of saved views brings it back.</translation>
    </message>
    <message>
        <source>Saved vie&amp;ws</source>
        <translation>Saved vie&amp;ws</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Save view…</translation>
    </message>
    <message>
        <source>Keep the filter, the columns and the order under a name</source>
        <translation>Keep the filter, the columns and the order under a name</translation>
    </message>
    <message>
        <source>Reset c&amp;olumns</source>
        <translation>Reset c&amp;olumns</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columns…</translation>
    </message>
    <message>
        <source>Choose and order the columns of this view</source>
        <translation>Choose and order the columns of this view</translation>
    </message>
    <message>
        <source>Saved views are missing, since their file cannot be read (%1). It is kept aside before a new one is written.</source>
        <translation>Saved views are missing, since their file cannot be read (%1). It is kept aside before a new one is written.</translation>
    </message>
    <message>
        <source>Saved view: %1. The filter has been changed; choose the view again to restore it.</source>
        <translation>Saved view: %1. The filter has been changed; choose the view again to restore it.</translation>
    </message>
    <message>
        <source>Restore the default columns of this view</source>
        <translation>Restore the default columns of this view</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ServersPage</name>
    <message>
        <source>Server %1 is not selected: not every open profile could be read.</source>
        <translation>Server %1 is not selected: not every open profile could be read.</translation>
    </message>
    <message>
        <source>No open profile lists server %1.</source>
        <translation>No open profile lists server %1.</translation>
    </message>
    <message>
        <source>Several profiles list server %1. Select the one you mean.</source>
        <translation>Several profiles list server %1. Select the one you mean.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::SettingRow</name>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Default: %1</translation>
    </message>
    <message>
        <source>Set back to the default</source>
        <translation>Set back to the default</translation>
    </message>
    <message>
        <source>Set back: %1</source>
        <translation>Set back: %1</translation>
    </message>
</context>
<context>
    <name>Console::Ui::SettingsWindow</name>
    <message>
        <source>Copied. It has no keys, servers or profiles.</source>
        <translation>Copied. It has no keys, servers or profiles.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Search settings</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>No settings match.</source>
        <translation>No settings match.</translation>
    </message>
    <message>
        <source>Copy support &amp;information</source>
        <translation>Copy support &amp;information</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Console::Ui::SettingsWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Same as the system</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Roomy</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>&amp;Row height</translation>
    </message>
    <message>
        <source>Of the server table.</source>
        <translation>Of the server table.</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Text size</translation>
    </message>
    <message>
        <source>Of the server table. Also Ctrl++, Ctrl+- and Ctrl+0.</source>
        <translation>Of the server table. Also Ctrl++, Ctrl+- and Ctrl+0.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>The windows change at once.</source>
        <translation>The windows change at once.</translation>
    </message>
    <message>
        <source>Korea (KST, +09:00)</source>
        <translation>Korea (KST, +09:00)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Local time</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>&amp;Show times in</source>
        <translation>&amp;Show times in</translation>
    </message>
    <message>
        <source>Each time shows its offset. Tool tips and reports add KST and UTC.</source>
        <translation>Each time shows its offset. Tool tips and reports add KST and UTC.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>&amp;Read servers every</source>
        <translation>&amp;Read servers every</translation>
    </message>
    <message>
        <source>Less often while the window is hidden, and never while locked.</source>
        <translation>Less often while the window is hidden, and never while locked.</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Only when asked</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Lock when not &amp;used for</source>
        <translation>Lock when not &amp;used for</translation>
    </message>
    <message>
        <source>Locking removes all keys from memory and hides names and addresses.</source>
        <translation>Locking removes all keys from memory and hides names and addresses.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>The console also locks when the desktop locks its screen, and with Ctrl+L.</source>
        <translation>The console also locks when the desktop locks its screen, and with Ctrl+L.</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Following</translation>
    </message>
    <message>
        <source>&amp;Follow for at least</source>
        <translation>&amp;Follow for at least</translation>
    </message>
    <message>
        <source>After an interrupt the server is read until it has rebooted, or this long. Applies to the next interrupt.</source>
        <translation>After an interrupt the server is read until it has rebooted, or this long. Applies to the next interrupt.</translation>
    </message>
    <message>
        <source>&amp;Longer for each 8 GiB of memory</source>
        <translation>&amp;Longer for each 8 GiB of memory</translation>
    </message>
    <message>
        <source>A large dump takes longer to write.</source>
        <translation>A large dump takes longer to write.</translation>
    </message>
    <message>
        <source>Urgent ones</source>
        <translation>Urgent ones</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>&amp;Desktop notifications</source>
        <translation>&amp;Desktop notifications</translation>
    </message>
    <message>
        <source>Urgent: an unknown outcome, no visible reaction, a server that is still down or cannot be read.</source>
        <translation>Urgent: an unknown outcome, no visible reaction, a server that is still down or cannot be read.</translation>
    </message>
    <message>
        <source>Show server &amp;names in them</source>
        <translation>Show server &amp;names in them</translation>
    </message>
    <message>
        <source>Never while locked.</source>
        <translation>Never while locked.</translation>
    </message>
    <message>
        <source>&amp;Icon in the panel while a server is followed</source>
        <translation>&amp;Icon in the panel while a server is followed</translation>
    </message>
    <message>
        <source>Without it, closing the window asks before following ends.</source>
        <translation>Without it, closing the window asks before following ends.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>A profile can name its own proxy (Profile → Manage profiles). Otherwise the variables https_proxy, all_proxy and no_proxy decide, then the desktop.</source>
        <translation>A profile can name its own proxy (Profile → Manage profiles). Otherwise the variables https_proxy, all_proxy and no_proxy decide, then the desktop.</translation>
    </message>
    <message>
        <source>The profile Environment comes from NCLOUD_ variables and is for this run only.</source>
        <translation>The profile Environment comes from NCLOUD_ variables and is for this run only.</translation>
    </message>
    <message>
        <source>No profile comes from NCLOUD_ variables.</source>
        <translation>No profile comes from NCLOUD_ variables.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>&amp;Export servers as</source>
        <translation>&amp;Export servers as</translation>
    </message>
    <message>
        <source>Begin CSV files with a &amp;byte order mark</source>
        <translation>Begin CSV files with a &amp;byte order mark</translation>
    </message>
    <message>
        <source>Excel needs it to read other letters than English.</source>
        <translation>Excel needs it to read other letters than English.</translation>
    </message>
    <message>
        <source>&amp;Write a log file</source>
        <translation>&amp;Write a log file</translation>
    </message>
    <message>
        <source>Besides standard error. No secrets, no server names; at most 2 MiB.</source>
        <translation>Besides standard error. No secrets, no server names; at most 2 MiB.</translation>
    </message>
    <message>
        <source>Log &amp;details, not only warnings</source>
        <translation>Log &amp;details, not only warnings</translation>
    </message>
    <message>
        <source>The variable QT_LOGGING_RULES goes before this.</source>
        <translation>The variable QT_LOGGING_RULES goes before this.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ShortcutList</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Search actions and keys</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation>Actions and keys</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>No action matches.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
</context>
<context>
    <name>Console::Ui::StatusLine</name>
    <message numerus="yes">
        <source>Following %n interrupt(s)</source>
        <translation>
            <numerusform>Following %n interrupt</numerusform>
            <numerusform>Following %n interrupts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not followed</source>
        <translation>
            <numerusform>%n not followed</numerusform>
            <numerusform>%n not followed</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from cache, %2</source>
        <extracomment>the servers of a region, as the program saw them when it ran last: &quot;KR from cache, 3 h ago&quot;</extracomment>
        <translation>%1 from cache, %2</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>being opened</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>not open</translation>
    </message>
    <message>
        <source>%1: %2, shown as of %3</source>
        <extracomment>a region or profile, what went wrong, the age of what is shown: &quot;KR: no connection, shown as of 3 min ago&quot;</extracomment>
        <translation>%1: %2, shown as of %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln server(s)</source>
        <translation>
            <numerusform>%1 of %Ln server</numerusform>
            <numerusform>%1 of %Ln servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Windows</source>
        <translation>
            <numerusform>%Ln Windows</numerusform>
            <numerusform>%Ln Windows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::Ui::SumWords</name>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 vCPU · %2</source>
        <extracomment>a sum: &quot;12 vCPU · 48 GiB&quot;</extracomment>
        <translation>%1 vCPU · %2</translation>
    </message>
</context>
<context>
    <name>Console::Ui::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>%1  %2 (after %3)</source>
        <extracomment>A line of the timeline: time of day, what happened, how long after sending</extracomment>
        <translation>%1  %2 (after %3)</translation>
    </message>
    <message>
        <source>Copy timeline</source>
        <translation>Copy timeline</translation>
    </message>
    <message>
        <source>Copies the lines of the timeline; Ctrl+C in the list copies those that are selected.</source>
        <translation>Copies the lines of the timeline; Ctrl+C in the list copies those that are selected.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::Times</name>
    <message>
        <source>not loaded yet</source>
        <translation>not loaded yet</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s ago</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 h ago</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 d ago</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>Console::Ui::Tray</name>
    <message>
        <source>Show NCP Console</source>
        <translation>Show NCP Console</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) are followed</source>
        <translation>
            <numerusform>%n server is followed</numerusform>
            <numerusform>%n servers are followed</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>Console::Ui::UnresolvedBadge</name>
    <message numerus="yes">
        <source>%n unresolved</source>
        <extracomment>Interrupts whose outcome nobody knows yet</extracomment>
        <translation>
            <numerusform>%n unresolved</numerusform>
            <numerusform>%n unresolved</numerusform>
        </translation>
    </message>
    <message>
        <source>Unresolved: not known</source>
        <extracomment>The journal cannot be read, so it is not known how many interrupts are unresolved</extracomment>
        <translation>Unresolved: not known</translation>
    </message>
    <message>
        <source>It is not known whether these interrupts arrived. Press to see what is known, to read the servers and to record what you found out.</source>
        <translation>It is not known whether these interrupts arrived. Press to see what is known, to read the servers and to record what you found out.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::UnresolvedPage</name>
    <message>
        <source>Unresolved</source>
        <translation>Unresolved</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Sent at</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Read now</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Resolve…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>To read this server, unlock the console first.</source>
        <translation>To read this server, unlock the console first.</translation>
    </message>
    <message>
        <source>To read this server, choose the profile %1 in the main window first.</source>
        <translation>To read this server, choose the profile %1 in the main window first.</translation>
    </message>
    <message>
        <source>To read this server, add a profile for the gateway %1 with a key of the account that sent it (profile %2 then).</source>
        <translation>To read this server, add a profile for the gateway %1 with a key of the account that sent it (profile %2 then).</translation>
    </message>
    <message>
        <source>this console (run %1)</source>
        <extracomment>%1 names a run of the program</extracomment>
        <translation>this console (run %1)</translation>
    </message>
    <message>
        <source>another console that runs now (run %1)</source>
        <translation>another console that runs now (run %1)</translation>
    </message>
    <message>
        <source>an earlier run of the console (run %1)</source>
        <translation>an earlier run of the console (run %1)</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Reason given: %1</translation>
    </message>
    <message>
        <source>The network said: %1</source>
        <translation>The network said: %1</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Trace id: %1</translation>
    </message>
    <message>
        <source>The server is being read…</source>
        <translation>The server is being read…</translation>
    </message>
    <message>
        <source>Reading it at %1 failed. %2</source>
        <translation>Reading it at %1 failed. %2</translation>
    </message>
    <message>
        <source>Read at %1: the server does not exist any more.</source>
        <translation>Read at %1: the server does not exist any more.</translation>
    </message>
    <message>
        <source>It has not been read since.</source>
        <translation>It has not been read since.</translation>
    </message>
    <message>
        <source>Another console is sending it: wait for its outcome.</source>
        <translation>Another console is sending it: wait for its outcome.</translation>
    </message>
    <message>
        <source>The profile %1 has another key now than the one that sent it. If that is a key of another account, this server cannot be found with it.</source>
        <translation>The profile %1 has another key now than the one that sent it. If that is a key of another account, this server cannot be found with it.</translation>
    </message>
    <message>
        <source>Read at %1 with another key than the one that sent it: the server is not found with this key. It may belong to another account.</source>
        <translation>Read at %1 with another key than the one that sent it: the server is not found with this key. It may belong to another account.</translation>
    </message>
    <message>
        <source>The journal cannot be read, so it is not known whether an interrupt is unresolved. %1</source>
        <translation>The journal cannot be read, so it is not known whether an interrupt is unresolved. %1</translation>
    </message>
    <message>
        <source>No interrupt is unresolved.</source>
        <translation>No interrupt is unresolved.</translation>
    </message>
    <message>
        <source>It is not known whether these interrupts arrived. Read the server, look at the guest, then record what you found out. Until then no other interrupt is sent to that server: it could destroy the dump of this one.</source>
        <translation>It is not known whether these interrupts arrived. Read the server, look at the guest, then record what you found out. Until then no other interrupt is sent to that server: it could destroy the dump of this one.</translation>
    </message>
    <message>
        <source>To read this server, the profile %1 needs its key: enter it in the main window.</source>
        <translation>To read this server, the profile %1 needs its key: enter it in the main window.</translation>
    </message>
    <message>
        <source>Verdict at %1: %2. It does not prove whether the interrupt arrived, so you have to judge.</source>
        <translation>Verdict at %1: %2. It does not prove whether the interrupt arrived, so you have to judge.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ViewNameDialog</name>
    <message>
        <source>Another view has this name.</source>
        <translation>Another view has this name.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Rename view</translation>
    </message>
    <message>
        <source>&amp;Name of the view:</source>
        <translation>&amp;Name of the view:</translation>
    </message>
    <message>
        <source>It keeps the columns and their order, and shows all servers.</source>
        <translation>It keeps the columns and their order, and shows all servers.</translation>
    </message>
    <message>
        <source>It keeps the columns and their order, and the filter %1</source>
        <translation>It keeps the columns and their order, and the filter %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ViewWords</name>
    <message>
        <source>Windows, running</source>
        <translation>Windows, running</translation>
    </message>
    <message>
        <source>In an operation</source>
        <extracomment>a view of servers on which the provider is working (starting, copying …)</extracomment>
        <translation>In an operation</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Unprotected</source>
        <extracomment>a view of servers without protection against termination</extracomment>
        <translation>Unprotected</translation>
    </message>
    <message>
        <source>Interrupted by us</source>
        <extracomment>a view of servers to which this console sent an interrupt during the last 30 days</extracomment>
        <translation>Interrupted by us</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>All servers</translation>
    </message>
    <message>
        <source>The provider is working on them: they start, stop, are copied …</source>
        <translation>The provider is working on them: they start, stop, are copied …</translation>
    </message>
    <message>
        <source>Servers that are not protected against termination.</source>
        <translation>Servers that are not protected against termination.</translation>
    </message>
    <message>
        <source>An interrupt was sent from here during the last 30 days, and was accepted or may have arrived.</source>
        <translation>An interrupt was sent from here during the last 30 days, and was accepted or may have arrived.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::VisibleText</name>
    <message>
        <source>%1…%2 (%3 characters)</source>
        <extracomment>A name without its middle: its beginning, its end, how many characters it has</extracomment>
        <translation>%1…%2 (%3 characters)</translation>
    </message>
</context>
<context>
    <name>Console::Ui::WelcomePage</name>
    <message>
        <source>The profiles cannot be read</source>
        <translation>The profiles cannot be read</translation>
    </message>
    <message>
        <source>A damaged file is kept beside the new one when a profile is saved.</source>
        <translation>A damaged file is kept beside the new one when a profile is saved.</translation>
    </message>
    <message>
        <source>No profile is open</source>
        <translation>No profile is open</translation>
    </message>
    <message>
        <source>Choose one in the tool bar, or with Ctrl+1 to Ctrl+9.</source>
        <translation>Choose one in the tool bar, or with Ctrl+1 to Ctrl+9.</translation>
    </message>
    <message>
        <source>NCP Console</source>
        <translation>NCP Console</translation>
    </message>
    <message>
        <source>See your servers at NAVER Cloud, and interrupt the one that hangs.</source>
        <translation>See your servers at NAVER Cloud, and interrupt the one that hangs.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Try the &amp;demo</translation>
    </message>
    <message>
        <source>40 made-up servers on this computer. One of them hangs.</source>
        <translation>40 made-up servers on this computer. One of them hangs.</translation>
    </message>
    <message>
        <source>&amp;Add a profile</source>
        <translation>&amp;Add a profile</translation>
    </message>
    <message>
        <source>With your access key. The secret key goes into the keychain.</source>
        <translation>With your access key. The secret key goes into the keychain.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>From ~/.ncloud/configure, environment variables or a file.</source>
        <translation>From ~/.ncloud/configure, environment variables or a file.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::Words</name>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>Unknown (%1)</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>the gateway</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Try again in a moment.</translation>
    </message>
    <message>
        <source>Check the network connection of this computer, then try again.</source>
        <translation>Check the network connection of this computer, then try again.</translation>
    </message>
    <message>
        <source>The clock: this computer is %1 behind the gateway, which refuses a difference of 5 minutes or more.</source>
        <translation>The clock: this computer is %1 behind the gateway, which refuses a difference of 5 minutes or more.</translation>
    </message>
    <message>
        <source>The clock: this computer is %1 ahead of the gateway, which refuses a difference of 5 minutes or more.</source>
        <translation>The clock: this computer is %1 ahead of the gateway, which refuses a difference of 5 minutes or more.</translation>
    </message>
    <message>
        <source>The key: are key ID and secret key complete, and do they belong together?</source>
        <translation>The key: are key ID and secret key complete, and do they belong together?</translation>
    </message>
    <message>
        <source>Its state: a disabled or deleted key is refused like a wrong one.</source>
        <translation>Its state: a disabled or deleted key is refused like a wrong one.</translation>
    </message>
    <message>
        <source>The environment: does the key belong to the one behind %1 (public, government or financial)?</source>
        <translation>The environment: does the key belong to the one behind %1 (public, government or financial)?</translation>
    </message>
    <message>
        <source>Ask the administrator of the account for the policy %1, or for a policy of your own with %2.</source>
        <extracomment>%1 is the name of a policy, %2 the name of a permission</extracomment>
        <translation>Ask the administrator of the account for the policy %1, or for a policy of your own with %2.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Wait a little, then try again.</translation>
    </message>
    <message>
        <source>The gateway asks to wait %1.</source>
        <translation>The gateway asks to wait %1.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read: line %2, column %3.</source>
        <translation>The answer of %1 cannot be read: line %2, column %3.</translation>
    </message>
    <message>
        <source>%1 Code %2.</source>
        <translation>%1 Code %2.</translation>
    </message>
    <message>
        <source>%1 Code %2: %3</source>
        <translation>%1 Code %2: %3</translation>
    </message>
    <message>
        <source>%1 does not offer this service under this address.</source>
        <translation>%1 does not offer this service under this address.</translation>
    </message>
    <message>
        <source>%1 cannot reach the server API behind it.</source>
        <translation>%1 cannot reach the server API behind it.</translation>
    </message>
    <message>
        <source>The server API behind %1 did not answer in time.</source>
        <translation>The server API behind %1 did not answer in time.</translation>
    </message>
    <message>
        <source>%1 reports an unexpected error of its own.</source>
        <translation>%1 reports an unexpected error of its own.</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1 did not accept the request.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and the environment of the profile.</source>
        <translation>Check the gateway&apos;s address and the environment of the profile.</translation>
    </message>
    <message>
        <source>The server is busy and cannot be controlled now. Refresh, and try again when its operation has ended.</source>
        <translation>The server is busy and cannot be controlled now. Refresh, and try again when its operation has ended.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP status</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>Trace ID</translation>
    </message>
    <message>
        <source>Line and column</source>
        <translation>Line and column</translation>
    </message>
    <message>
        <source>Gateway&apos;s clock minus ours</source>
        <translation>Gateway&apos;s clock minus ours</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Answer as received:</source>
        <translation>Answer as received:</translation>
    </message>
    <message>
        <source>Initialized</source>
        <comment>status of a server</comment>
        <translation>Initialized</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>status of a server</comment>
        <translation>Created</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>status of a server</comment>
        <translation>Running</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>status of a server</comment>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Terminated</source>
        <comment>status of a server</comment>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>Stopped by a failure</source>
        <comment>status of a server</comment>
        <translation>Stopped by a failure</translation>
    </message>
    <message>
        <source>Shutdown failed</source>
        <comment>status of a server</comment>
        <translation>Shutdown failed</translation>
    </message>
    <message>
        <source>Restart failed</source>
        <comment>status of a server</comment>
        <translation>Restart failed</translation>
    </message>
    <message>
        <source>Start failed</source>
        <comment>status of a server</comment>
        <translation>Start failed</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no operation in progress</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>operation in progress</comment>
        <translation>Starting</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <comment>operation in progress</comment>
        <translation>Shutting down</translation>
    </message>
    <message>
        <source>Restarting</source>
        <comment>operation in progress</comment>
        <translation>Restarting</translation>
    </message>
    <message>
        <source>Terminating</source>
        <comment>operation in progress</comment>
        <translation>Terminating</translation>
    </message>
    <message>
        <source>Migrating</source>
        <comment>operation in progress</comment>
        <translation>Migrating</translation>
    </message>
    <message>
        <source>Copying</source>
        <comment>operation in progress</comment>
        <translation>Copying</translation>
    </message>
    <message>
        <source>Setting up</source>
        <comment>operation in progress</comment>
        <translation>Setting up</translation>
    </message>
    <message>
        <source>Restarting by force</source>
        <comment>operation in progress</comment>
        <translation>Restarting by force</translation>
    </message>
    <message>
        <source>Shutting down by force</source>
        <comment>operation in progress</comment>
        <translation>Shutting down by force</translation>
    </message>
    <message>
        <source>Changing the specification</source>
        <comment>operation in progress</comment>
        <translation>Changing the specification</translation>
    </message>
    <message>
        <source>Being created</source>
        <comment>operation in progress</comment>
        <translation>Being created</translation>
    </message>
    <message>
        <source>Bare metal</source>
        <translation>Bare metal</translation>
    </message>
    <message>
        <source>Not reported</source>
        <comment>hypervisor</comment>
        <translation>Not reported</translation>
    </message>
    <message>
        <source>The name %1 cannot be found.</source>
        <translation>The name %1 cannot be found.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and the name service (DNS) of this computer, then try again.</source>
        <translation>Check the gateway&apos;s address and the name service (DNS) of this computer, then try again.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 refused the connection.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and port, and whether a firewall stands in between.</source>
        <translation>Check the gateway&apos;s address and port, and whether a firewall stands in between.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 cannot be reached.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer was complete.</source>
        <translation>The connection to %1 was lost before the answer was complete.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 did not answer in time.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent.</source>
        <translation>The certificate of %1 is not trusted, so nothing was sent.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If a company proxy opens secure connections, its certificate has to be installed first.</source>
        <translation>Check the date of this computer. If a company proxy opens secure connections, its certificate has to be installed first.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to %1 through.</source>
        <translation>The proxy did not let the connection to %1 through.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then try again.</source>
        <translation>Check the proxy settings of this computer, then try again.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>The request was cancelled.</translation>
    </message>
    <message>
        <source>Authentication failed.</source>
        <translation>Authentication failed.</translation>
    </message>
    <message>
        <source>Permission denied: this key is valid, but it may not call %1.</source>
        <translation>Permission denied: this key is valid, but it may not call %1.</translation>
    </message>
    <message>
        <source>%1 forbids the call %2.</source>
        <translation>%1 forbids the call %2.</translation>
    </message>
    <message>
        <source>Check that the account has subscribed to the service.</source>
        <translation>Check that the account has subscribed to the service.</translation>
    </message>
    <message>
        <source>%1 received too many requests and asks for a pause.</source>
        <translation>%1 received too many requests and asks for a pause.</translation>
    </message>
    <message>
        <source>The server API refused the request.</source>
        <translation>The server API refused the request.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2 and nothing that can be used.</source>
        <translation>%1 answered with HTTP status %2 and nothing that can be used.</translation>
    </message>
    <message>
        <source>A proxy or another server may have answered in its place. Check the gateway&apos;s address.</source>
        <translation>A proxy or another server may have answered in its place. Check the gateway&apos;s address.</translation>
    </message>
    <message>
        <source>%1 sent the request on to another address, which is not followed.</source>
        <translation>%1 sent the request on to another address, which is not followed.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address.</source>
        <translation>Check the gateway&apos;s address.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large and was not read.</source>
        <translation>The answer of %1 is too large and was not read.</translation>
    </message>
    <message>
        <source>The console is locked, or the profile has no secret key: nothing was sent.</source>
        <translation>The console is locked, or the profile has no secret key: nothing was sent.</translation>
    </message>
    <message>
        <source>Unlock the console, or open the profile again.</source>
        <translation>Unlock the console, or open the profile again.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be used.</source>
        <translation>The answer of %1 cannot be used.</translation>
    </message>
    <message>
        <source>The text of the answer is among the details.</source>
        <translation>The text of the answer is among the details.</translation>
    </message>
    <message>
        <source>This is not an answer of the API: a proxy or another server may have answered in its place.</source>
        <translation>This is not an answer of the API: a proxy or another server may have answered in its place.</translation>
    </message>
    <message>
        <source>This computer did not say in time which proxy to use: nothing was sent.</source>
        <translation>This computer did not say in time which proxy to use: nothing was sent.</translation>
    </message>
    <message>
        <source>A proxy script (PAC) may be out of reach. Name the proxy itself in the profile, or try again.</source>
        <translation>A proxy script (PAC) may be out of reach. Name the proxy itself in the profile, or try again.</translation>
    </message>
    <message>
        <source>%1 is not a proxy&apos;s address: nothing was sent.</source>
        <translation>%1 is not a proxy&apos;s address: nothing was sent.</translation>
    </message>
    <message>
        <source>Write it like http://host:8080, or name the proxy in the profile, and start the console again.</source>
        <translation>Write it like http://host:8080, or name the proxy in the profile, and start the console again.</translation>
    </message>
    <message>
        <source>%1 names a proxy of the type %2, which cannot be used: nothing was sent.</source>
        <translation>%1 names a proxy of the type %2, which cannot be used: nothing was sent.</translation>
    </message>
    <message>
        <source>Use an http, socks5 or socks5h proxy, or name one in the profile.</source>
        <translation>Use an http, socks5 or socks5h proxy, or name one in the profile.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) in %1 named no proxy: nothing was sent.</source>
        <translation>The proxy script (PAC) in %1 named no proxy: nothing was sent.</translation>
    </message>
    <message>
        <source>Name the proxy itself in %1 or in the profile, or the gateway&apos;s host in no_proxy.</source>
        <translation>Name the proxy itself in %1 or in the profile, or the gateway&apos;s host in no_proxy.</translation>
    </message>
    <message>
        <source>The address of %1 was not found in time.</source>
        <translation>The address of %1 was not found in time.</translation>
    </message>
    <message>
        <source>The name service (DNS) of this computer is slow or out of reach. Check the network.</source>
        <translation>The name service (DNS) of this computer is slow or out of reach. Check the network.</translation>
    </message>
    <message>
        <source>%1 has no region %2.</source>
        <translation>%1 has no region %2.</translation>
    </message>
    <message>
        <source>Its regions are %1. Choose one in the profile, or in NCLOUD_REGION.</source>
        <translation>Its regions are %1. Choose one in the profile, or in NCLOUD_REGION.</translation>
    </message>
    <message>
        <source>The clock: how much the clock of this computer differs is not known. The gateway refuses a difference of 5 minutes or more.</source>
        <translation>The clock: how much the clock of this computer differs is not known. The gateway refuses a difference of 5 minutes or more.</translation>
    </message>
    <message>
        <source>The clock is not the cause: it agrees with the gateway&apos;s.</source>
        <translation>The clock is not the cause: it agrees with the gateway&apos;s.</translation>
    </message>
    <message>
        <source>The clock is not the cause: it differs by %1 from the gateway&apos;s, which refuses 5 minutes or more.</source>
        <translation>The clock is not the cause: it differs by %1 from the gateway&apos;s, which refuses 5 minutes or more.</translation>
    </message>
    <message>
        <source>%1 did not accept the connection in time.</source>
        <translation>%1 did not accept the connection in time.</translation>
    </message>
    <message>
        <source>%1 accepted the connection, but the TLS handshake did not finish in time.</source>
        <translation>%1 accepted the connection, but the TLS handshake did not finish in time.</translation>
    </message>
</context>
</TS>
