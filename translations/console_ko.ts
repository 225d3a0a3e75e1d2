<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>Console::Ui::AboutWindow</name>
    <message>
        <source>About NCP Console</source>
        <translation>NCP Console 정보</translation>
    </message>
    <message>
        <source>NCP Console %1</source>
        <translation>NCP Console %1</translation>
    </message>
    <message>
        <source>Shows the servers of NAVER Cloud Platform and sends one diagnostic interrupt, once, and follows it to its end. Apache License 2.0.</source>
        <translation>NAVER Cloud Platform의 서버를 표시하고, 진단 인터럽트를 단 한 번 전송하여 끝까지 추적합니다. Apache License 2.0.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>사용한 구성 요소</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache License 2.0</translation>
    </message>
    <message>
        <source>API of NAVER Cloud Platform</source>
        <translation>NAVER Cloud Platform API</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ActionWords</name>
    <message>
        <source>The answer to the interrupt was lost, but the API reports a new boot time: the server has started again since.</source>
        <translation>인터럽트에 대한 응답이 유실되었지만, API에서 새 부팅 시각이 확인되었습니다. 이후 서버가 다시 시작되었습니다.</translation>
    </message>
    <message>
        <source>The API reports a new boot time: the server has started again since the interrupt.</source>
        <translation>API에서 새 부팅 시각이 확인되었습니다. 인터럽트 이후 서버가 다시 시작되었습니다.</translation>
    </message>
    <message>
        <source>The answer was lost and the API shows no reaction: the server is running and its boot time has not changed. The interrupt may or may not have arrived, and a guest may restart without a new boot time. Look at the guest&apos;s own event log or at a service on it before sending another one.</source>
        <translation>응답이 유실되었고 API에서 확인된 반응이 없습니다. 서버는 운영 중이며 부팅 시각이 바뀌지 않았습니다. 인터럽트가 도달했는지는 알 수 없으며, 게스트 OS는 부팅 시각이 바뀌지 않은 채 재시작될 수도 있습니다. 다시 전송하기 전에 게스트 OS의 이벤트 로그나 서버에서 실행되는 서비스를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>The API shows no reaction: the server is running and its boot time has not changed. That is no proof that nothing happened. Look at the guest&apos;s own event log, and at whether a service on it went away and came back.</source>
        <translation>API에서 확인된 반응이 없습니다. 서버는 운영 중이며 부팅 시각이 바뀌지 않았습니다. 그렇다고 아무 일도 없었다고 단정할 수는 없습니다. 게스트 OS의 이벤트 로그를 확인하고, 서버의 서비스가 중단되었다가 복구되었는지 확인해 주십시오.</translation>
    </message>
    <message>
        <source>The answer was lost, and the server was not running at the last reading. It may still be writing its dump.</source>
        <translation>응답이 유실되었고, 마지막 조회 시 서버가 운영 중이 아니었습니다. 아직 덤프를 기록하고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The server was not running at the last reading. It may still be writing its dump.</source>
        <translation>마지막 조회 시 서버가 운영 중이 아니었습니다. 아직 덤프를 기록하고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Outcome of the interrupt: the provider said yes</extracomment>
        <translation>접수됨</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Outcome of the interrupt: the provider said no</extracomment>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Outcome of the interrupt: nothing left this computer</extracomment>
        <translation>전송되지 않음</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Outcome of the interrupt: it may or may not have arrived</extracomment>
        <translation>결과를 알 수 없음</translation>
    </message>
    <message>
        <source>Rebooted</source>
        <translation>재부팅됨</translation>
    </message>
    <message>
        <source>No visible reaction</source>
        <translation>확인된 반응 없음</translation>
    </message>
    <message>
        <source>Still down</source>
        <translation>아직 중단 상태</translation>
    </message>
    <message>
        <source>The provider refused the interrupt. The server was not touched.</source>
        <translation>NCP에서 인터럽트를 거부했습니다. 서버에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>The gateway could not be reached. Nothing left this computer, so the server was not touched.</source>
        <translation>게이트웨이에 연결할 수 없습니다. 이 컴퓨터에서 아무것도 전송되지 않았으므로 서버에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>The answer was lost. The interrupt may or may not have arrived. It is not sent again; the server is being read to find out.</source>
        <translation>응답이 유실되었습니다. 인터럽트가 도달했는지 알 수 없습니다. 다시 전송하지 않으며, 서버를 조회하여 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>The answer says neither yes nor no. The interrupt may or may not have arrived. It is not sent again; the server is being read to find out.</source>
        <translation>응답만으로는 접수 여부를 알 수 없습니다. 인터럽트가 도달했는지 알 수 없습니다. 다시 전송하지 않으며, 서버를 조회하여 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>The console ended before the answer came. The interrupt may or may not have arrived. It is not sent again; the server is being read to find out.</source>
        <translation>응답이 오기 전에 콘솔이 종료되었습니다. 인터럽트가 도달했는지 알 수 없습니다. 다시 전송하지 않으며, 서버를 조회하여 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent: the typed name is not the server&apos;s name.</source>
        <translation>전송하지 않았습니다. 입력한 이름이 서버 이름과 다릅니다.</translation>
    </message>
    <message>
        <source>Nothing was sent: this profile asks for a reason.</source>
        <translation>전송하지 않았습니다. 이 프로필에서는 사유를 입력해야 합니다.</translation>
    </message>
    <message>
        <source>Nothing was sent: a check blocks the interrupt.</source>
        <translation>전송하지 않았습니다. 인터럽트를 차단하는 점검 항목이 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent: a warning has not been ticked.</source>
        <translation>전송하지 않았습니다. 체크하지 않은 경고가 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent: the server has changed since it was shown. Look at the checks again.</source>
        <translation>전송하지 않았습니다. 표시된 이후 서버가 변경되었습니다. 점검 항목을 다시 확인해 주십시오.</translation>
    </message>
    <message>
        <source>Nothing was sent: the journal could not be written.</source>
        <translation>전송하지 않았습니다. 작업 이력에 기록할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent: the journal could not be written (%1).</source>
        <translation>전송하지 않았습니다. 작업 이력에 기록할 수 없습니다(%1).</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Timeline: the interrupt left</extracomment>
        <translation>전송됨</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Timeline: the provider answered</extracomment>
        <translation>응답 받음</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <extracomment>Timeline: the provider&apos;s answer was lost, or says nothing of the interrupt</extracomment>
        <translation>유효한 응답 없음</translation>
    </message>
    <message>
        <source>First change</source>
        <extracomment>Timeline: the first reading that differs from the one before</extracomment>
        <translation>첫 변화</translation>
    </message>
    <message>
        <source>Left running</source>
        <extracomment>Timeline: the server is not running any more</extracomment>
        <translation>서버 중단 감지</translation>
    </message>
    <message>
        <source>Running again</source>
        <extracomment>Timeline: the server is running again</extracomment>
        <translation>다시 운영 중</translation>
    </message>
    <message>
        <source>New boot time</source>
        <extracomment>Timeline: the API reports a new boot time</extracomment>
        <translation>새 부팅 시각</translation>
    </message>
    <message>
        <source>Following resumed</source>
        <extracomment>Timeline: the console was started again, or unlocked, and reads the server further</extracomment>
        <translation>추적 재개</translation>
    </message>
    <message>
        <source>Following ended</source>
        <extracomment>Timeline: the server is not read any further</extracomment>
        <translation>추적 종료</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>Guard level of a profile</extracomment>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>Guard level of a profile</extracomment>
        <translation>프로덕션</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Guard level of a profile</extracomment>
        <translation>표준</translation>
    </message>
    <message>
        <source>Lab</source>
        <extracomment>Guard level of a profile</extracomment>
        <translation>실험용</translation>
    </message>
    <message>
        <source>Forces a blue screen. Unsaved data is lost; a second interrupt destroys the dump.</source>
        <translation>블루 스크린을 강제로 발생시킵니다. 저장하지 않은 데이터는 손실되며, 두 번째 인터럽트를 보내면 덤프를 잃게 됩니다.</translation>
    </message>
    <message>
        <source>Forces a kernel crash dump. Unsaved data is lost; a second interrupt destroys the dump. A guest without kdump may write none.</source>
        <translation>커널 크래시 덤프를 강제로 발생시킵니다. 저장하지 않은 데이터는 손실되며, 두 번째 인터럽트를 보내면 덤프를 잃게 됩니다. kdump가 없는 게스트 OS는 덤프를 남기지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>Forces a blue screen (Windows) or a kernel crash dump (Linux). Unsaved data is lost; a second interrupt destroys the dump.</source>
        <translation>블루 스크린(Windows) 또는 커널 크래시 덤프(Linux)를 강제로 발생시킵니다. 저장하지 않은 데이터는 손실되며, 두 번째 인터럽트를 보내면 덤프를 잃게 됩니다.</translation>
    </message>
    <message>
        <source>trace id %1</source>
        <translation>Trace ID %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a word such as &quot;Accepted&quot; and has to stand first, %2 the time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Following paused</source>
        <extracomment>Timeline: the console was locked and does not read the server</extracomment>
        <translation>추적 일시 중지</translation>
    </message>
    <message>
        <source>Port away</source>
        <extracomment>Timeline: the watched port does not answer any more</extracomment>
        <translation>포트 응답 중단</translation>
    </message>
    <message>
        <source>Port back</source>
        <extracomment>Timeline: the watched port answers again</extracomment>
        <translation>포트 응답 복구</translation>
    </message>
    <message>
        <source>Port answers</source>
        <extracomment>Timeline: the watched port answers, and was not seen to go away</extracomment>
        <translation>포트 응답 확인</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <extracomment>Following has ended; nobody could see what became of the server</extracomment>
        <translation>조회 실패</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <extracomment>Following has ended; the API does not list the server any more</extracomment>
        <translation>목록에서 사라짐</translation>
    </message>
    <message>
        <source>The provider accepted the interrupt. The server is being read until it is back.</source>
        <translation>NCP에서 인터럽트를 접수했습니다. 서버가 복구될 때까지 계속 조회합니다.</translation>
    </message>
    <message>
        <source>The gateway redirected to another address. Redirects are never followed, so nothing was interrupted.</source>
        <translation>게이트웨이가 다른 주소로 전환하도록 응답했습니다. 콘솔은 다른 주소로 전환하지 않으므로 인터럽트가 실행되지 않았습니다.</translation>
    </message>
    <message>
        <source>The interrupt was cancelled before anything left this computer.</source>
        <translation>이 컴퓨터에서 전송되기 전에 인터럽트를 취소했습니다.</translation>
    </message>
    <message>
        <source>The journal could not be written (%1). What is shown here is not recorded; copy the incident line.</source>
        <translation>작업 이력에 기록할 수 없습니다(%1). 여기에 표시된 내용은 기록되지 않았습니다. 장애 요약을 복사해 주십시오.</translation>
    </message>
    <message>
        <source>The profile is read-only: nothing was sent.</source>
        <translation>프로필이 읽기 전용입니다. 아무것도 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>The console is locked: nothing was sent.</source>
        <translation>콘솔이 잠겨 있습니다. 아무것도 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 What is shown here is not recorded; copy the incident line.</source>
        <translation>%1 여기에 표시된 내용은 기록되지 않았습니다. 장애 요약을 복사해 주십시오.</translation>
    </message>
    <message>
        <source>Nothing was sent: it could not be recorded. %1</source>
        <translation>전송하지 않았습니다. 작업 이력에 기록할 수 없습니다. %1</translation>
    </message>
    <message>
        <source>The answer was lost, and the server could not be read until following ended. It is not known whether the interrupt arrived or what became of the server.</source>
        <translation>응답이 유실되었고, 추적이 끝날 때까지 서버를 조회하지 못했습니다. 인터럽트의 도달 여부와 서버의 상태를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The provider accepted the interrupt, but the server could not be read until following ended. What became of it is not known.</source>
        <translation>NCP에서 인터럽트를 접수했지만, 추적이 끝날 때까지 서버를 조회하지 못했습니다. 서버의 상태를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The answer was lost, and when following ended the API no longer listed the server. It is not known whether the interrupt arrived or what became of the server.</source>
        <translation>응답이 유실되었고, 추적이 끝날 때 API 목록에 서버가 없었습니다. 인터럽트의 도달 여부와 서버의 상태를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The provider accepted the interrupt, but when following ended the API no longer listed the server. What the interrupt did is not known.</source>
        <translation>NCP에서 인터럽트를 접수했지만, 추적이 끝날 때 API 목록에 서버가 없었습니다. 인터럽트의 결과를 알 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::CentralPages</name>
    <message>
        <source>&amp;Overview</source>
        <translation>개요(&amp;O)</translation>
    </message>
    <message>
        <source>Servers by region and status, operations in progress, and recent interrupts</source>
        <translation>리전과 상태별 서버, 진행 중인 작업, 최근 인터럽트</translation>
    </message>
</context>
<context>
    <name>Console::Ui::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>점검 항목</translation>
    </message>
    <message>
        <source>Rules version %1 of %2. The provider&apos;s page: %3</source>
        <translation>규칙 버전 %1(%2). NCP 문서: %3</translation>
    </message>
    <message>
        <source>Passed checks</source>
        <translation>통과한 점검 항목</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>점검 항목 %n개 통과</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::Ui::CheckWords</name>
    <message>
        <source>not reported</source>
        <translation>보고되지 않음</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>진행 중인 작업</translation>
    </message>
    <message>
        <source>OS and hypervisor</source>
        <translation>OS와 하이퍼바이저</translation>
    </message>
    <message>
        <source>Fresh reading</source>
        <translation>최신 조회</translation>
    </message>
    <message>
        <source>Earlier interrupt</source>
        <translation>이전 인터럽트</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시계</translation>
    </message>
    <message>
        <source>The profile allows changes.</source>
        <translation>이 프로필은 변경을 허용합니다.</translation>
    </message>
    <message>
        <source>The server is running.</source>
        <translation>서버가 운영 중입니다.</translation>
    </message>
    <message>
        <source>The interrupt is supported here (%1).</source>
        <translation>이 구성(%1)에서는 인터럽트가 지원됩니다.</translation>
    </message>
    <message>
        <source>It is not certain that the interrupt is supported here (%1). The provider may refuse it.</source>
        <translation>이 구성(%1)에서 인터럽트가 지원되는지 확실하지 않습니다. NCP에서 거부할 수 있습니다.</translation>
    </message>
    <message>
        <source>The server was read again and is as shown.</source>
        <translation>서버를 다시 조회했으며 표시된 내용과 같습니다.</translation>
    </message>
    <message>
        <source>The server is being read again.</source>
        <translation>서버를 다시 조회하고 있습니다.</translation>
    </message>
    <message>
        <source>The server could not be read again, so what is shown may be out of date. It is read once more before anything is sent.</source>
        <translation>서버를 다시 조회하지 못해 표시된 내용이 최신이 아닐 수 있습니다. 전송하기 전에 한 번 더 조회합니다.</translation>
    </message>
    <message>
        <source>The server has changed since it was shown: %1.</source>
        <translation>표시된 이후 서버가 변경되었습니다: %1.</translation>
    </message>
    <message>
        <source>The server was interrupted or started less than %1 min ago, at %2. It may still be writing a dump, and a second interrupt destroys it.</source>
        <translation>최근 %1분 이내(%2)에 서버가 인터럽트를 받았거나 시작되었습니다. 아직 덤프를 기록하고 있을 수 있으며, 두 번째 인터럽트를 보내면 덤프를 잃게 됩니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the provider&apos;s.</source>
        <translation>이 컴퓨터의 시계가 NCP의 시계와 일치합니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the provider&apos;s by %1 s. Requests are signed with the corrected time.</source>
        <translation>이 컴퓨터의 시계가 NCP의 시계와 %1초 다릅니다. 요청은 보정된 시각으로 서명합니다.</translation>
    </message>
    <message>
        <source>Go on although the profile advises against it</source>
        <translation>프로필이 권하지 않지만 계속</translation>
    </message>
    <message>
        <source>Go on although the status is not certain</source>
        <translation>상태가 확실하지 않지만 계속</translation>
    </message>
    <message>
        <source>Go on although an operation is in progress</source>
        <translation>작업이 진행 중이지만 계속</translation>
    </message>
    <message>
        <source>Go on although it is not certain that this is supported</source>
        <translation>지원 여부가 확실하지 않지만 계속</translation>
    </message>
    <message>
        <source>Go on although the reading failed or shows a change</source>
        <translation>조회에 실패했거나 변경이 있지만 계속</translation>
    </message>
    <message>
        <source>Go on although a dump may be being written</source>
        <translation>덤프가 기록 중일 수 있지만 계속</translation>
    </message>
    <message>
        <source>Go on although the clocks differ</source>
        <translation>시계가 서로 다르지만 계속</translation>
    </message>
    <message>
        <source>A diagnostic interrupt cannot be sent.</source>
        <translation>진단 인터럽트를 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>A diagnostic interrupt can be sent.</source>
        <translation>진단 인터럽트를 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>check</comment>
        <extracomment>A rule before the interrupt is satisfied</extracomment>
        <translation>통과</translation>
    </message>
    <message>
        <source>Warn</source>
        <comment>check</comment>
        <extracomment>A rule before the interrupt asks for attention</extracomment>
        <translation>경고</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>check</comment>
        <extracomment>A rule before the interrupt forbids it</extracomment>
        <translation>차단</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>check</comment>
        <extracomment>It is not known whether a rule is satisfied</extracomment>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>The profile is read-only. Use a profile with another guard level, or change the level of this one.</source>
        <translation>프로필이 읽기 전용입니다. 보호 수준이 다른 프로필을 사용하거나 이 프로필의 보호 수준을 변경해 주십시오.</translation>
    </message>
    <message>
        <source>The console is locked. Unlock it; the server is then read again.</source>
        <translation>콘솔이 잠겨 있습니다. 잠금을 해제하면 서버를 다시 조회합니다.</translation>
    </message>
    <message>
        <source>The provider does not support the interrupt here (%1). OS and hypervisor would have to be one of: %2.</source>
        <translation>이 서버(%1)에는 인터럽트가 지원되지 않습니다. 지원되는 OS와 하이퍼바이저: %2.</translation>
    </message>
    <message>
        <source>This is a bare metal server. Only a virtual server can be interrupted.</source>
        <translation>베어메탈 서버입니다. 가상 서버에만 인터럽트를 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>The server was read from another region (%1) than the one shown. Refresh the table, and open it there.</source>
        <translation>표시된 리전이 아닌 다른 리전(%1)에서 서버가 조회되었습니다. 목록을 새로 고치고 해당 리전에서 열어 주십시오.</translation>
    </message>
    <message>
        <source>The journal cannot be read, so an earlier interrupt of this server cannot be ruled out. Make the journal readable, then read again.</source>
        <translation>작업 이력을 읽을 수 없어 이 서버에 이미 인터럽트를 보냈는지 확인할 수 없습니다. 작업 이력을 읽을 수 있게 한 다음 다시 조회해 주십시오.</translation>
    </message>
    <message>
        <source>NCP guide, %1</source>
        <translation>NCP 가이드, %1</translation>
    </message>
    <message>
        <source>Readiness of the guest</source>
        <translation>덤프 준비 상태</translation>
    </message>
    <message>
        <source>Readiness of the guest, as it was recorded: %1.</source>
        <translation>기록된 덤프 준비 상태: %1.</translation>
    </message>
    <message>
        <source>Go on although the guest may leave no dump</source>
        <translation>게스트가 덤프를 남기지 않을 수 있지만 계속</translation>
    </message>
    <message>
        <source>What became of the interrupt of %1 is not known yet. A second one could destroy its dump: resolve that one first, on the page Unresolved.</source>
        <translation>%1에 보낸 인터럽트의 결과를 아직 알 수 없습니다. 다시 보내면 덤프가 손상될 수 있으므로, 먼저 ‘미확정’에서 결과를 확정해 주십시오.</translation>
    </message>
    <message>
        <source>The interrupt of %1 was accepted, and what became of it is not known yet. The server may be writing its dump until %2, and a second interrupt destroys it.</source>
        <translation>%1에 보낸 인터럽트는 접수되었지만 결과를 아직 알 수 없습니다. %2까지 서버가 덤프를 기록하고 있을 수 있으며, 인터럽트를 다시 보내면 덤프를 잃게 됩니다.</translation>
    </message>
    <message>
        <source>It is not known yet whether a diagnostic interrupt can be sent.</source>
        <translation>진단 인터럽트를 보낼 수 있는지 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The provider reports no operation.</source>
        <translation>NCP에 따르면 진행 중인 작업이 없습니다.</translation>
    </message>
    <message>
        <source>The journal is being read for earlier interrupts of this server.</source>
        <translation>작업 이력에서 이 서버의 이전 인터럽트를 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>No earlier interrupt of this server blocks this one.</source>
        <translation>확인이 필요한 이전 인터럽트가 없습니다.</translation>
    </message>
    <message>
        <source>The server does not exist any more. Refresh the table, and choose the server you mean.</source>
        <translation>서버가 더 이상 존재하지 않습니다. 목록을 새로 고치고 대상 서버를 선택해 주십시오.</translation>
    </message>
    <message>
        <source>Console rule, %1</source>
        <extracomment>Where a rule comes from; %1 is a date</extracomment>
        <translation>콘솔 자체 규칙, %1</translation>
    </message>
    <message>
        <source>The interrupt of %1 is still under way. No second one can be sent before it ends.</source>
        <translation>%1에 보낸 인터럽트가 아직 끝나지 않았습니다. 끝나기 전에는 다시 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>Boot time</source>
        <translation>부팅 시각</translation>
    </message>
    <message>
        <source>The server is stopped. Start it, then read it again.</source>
        <translation>서버가 정지되어 있습니다. 서버를 시작한 다음 다시 조회해 주십시오.</translation>
    </message>
    <message>
        <source>The server is not running (%1). It must be running: wait, then read it again.</source>
        <translation>서버가 운영 중이 아닙니다(%1). 운영 중이 될 때까지 기다린 다음 다시 조회해 주십시오.</translation>
    </message>
    <message>
        <source>The server is not running (%1). The interrupt sent at %2 may be restarting it: wait, and do not start it.</source>
        <translation>서버가 운영 중이 아닙니다(%1). %2에 보낸 인터럽트로 재시작 중일 수 있습니다. 서버를 시작하지 말고 기다려 주십시오.</translation>
    </message>
    <message>
        <source>An operation is in progress: %1. The provider may refuse the interrupt; a hung server can also be stuck in an operation.</source>
        <translation>진행 중인 작업이 있습니다: %1. NCP에서 인터럽트를 거부할 수 있습니다. 응답 없는 서버가 작업 도중에 멈춰 있는 경우일 수도 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is sent with a read-only profile or while the console is locked.</source>
        <translation>읽기 전용 프로필이거나 콘솔이 잠겨 있으면 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>The provider interrupts running servers only.</source>
        <translation>NCP는 운영 중인 서버에만 인터럽트를 보냅니다.</translation>
    </message>
    <message>
        <source>During an operation the provider may refuse the interrupt. A server can also hang in the middle of one.</source>
        <translation>작업이 진행되는 동안 NCP가 인터럽트를 거부할 수 있습니다. 작업 도중에 서버가 멈추는 경우도 있습니다.</translation>
    </message>
    <message>
        <source>The provider supports %1.</source>
        <extracomment>%1 is such as &quot;Windows/XEN, Linux/KVM&quot;</extracomment>
        <translation>NCP가 지원하는 조합: %1.</translation>
    </message>
    <message>
        <source>The server is read again when this window opens, and once more if that is more than %1 s ago when you send.</source>
        <translation>이 창이 열릴 때 서버를 다시 조회하고, 전송할 때 조회한 지 %1초가 넘었으면 한 번 더 조회합니다.</translation>
    </message>
    <message>
        <source>A second interrupt destroys the dump that the first one writes. Within %1 min of an interrupt or a boot there is a warning.</source>
        <translation>두 번째 인터럽트를 보내면 첫 번째로 기록 중인 덤프를 잃게 됩니다. 인터럽트나 부팅 후 %1분 동안은 경고합니다.</translation>
    </message>
    <message>
        <source>Each request carries the time. A difference of more than %1 s between this computer and the provider needs attention.</source>
        <translation>모든 요청에는 시각이 들어갑니다. 이 컴퓨터와 NCP의 시각이 %1초 넘게 다르면 확인이 필요합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Would this guest leave a memory dump? A probe run in it can tell, and its result counts for %n day(s).</source>
        <translation>
            <numerusform>이 게스트 OS가 메모리 덤프를 남길지는 점검 스크립트로 알 수 있으며, 결과는 %n일 동안 유효합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::Ui::ColourWords</name>
    <message>
        <source>Red</source>
        <translation>빨간색</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>주황색</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>노란색</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록색</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>청록색</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파란색</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>보라색</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>회색</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ColumnDialog</name>
    <message>
        <source>%1 (always shown)</source>
        <translation>%1 (항상 표시)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Columns of this view, from left to right. Space shows or hides one:</source>
        <translation>이 보기의 열(왼쪽부터). 스페이스 키로 표시하거나 숨깁니다:</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>위로(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>아래로(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>열 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ConfirmationForm</name>
    <message>
        <source>Type the &amp;number of the server:</source>
        <translation>서버 번호 입력(&amp;N):</translation>
    </message>
    <message>
        <source>Type the &amp;name of the server:</source>
        <translation>서버 이름 입력(&amp;N):</translation>
    </message>
    <message>
        <source>Type the number of the server.</source>
        <translation>서버 번호를 입력해 주십시오.</translation>
    </message>
    <message>
        <source>The typed number is not the server&apos;s number.</source>
        <translation>입력한 번호가 서버 번호와 다릅니다.</translation>
    </message>
    <message>
        <source>Type the name of the server.</source>
        <translation>서버 이름을 입력해 주십시오.</translation>
    </message>
    <message>
        <source>The typed name is not the server&apos;s name.</source>
        <translation>입력한 이름이 서버 이름과 다릅니다.</translation>
    </message>
    <message>
        <source>This profile asks for a reason.</source>
        <translation>이 프로필에서는 사유를 입력해야 합니다.</translation>
    </message>
    <message>
        <source>(made when sending)</source>
        <extracomment>In the place of a request&apos;s time and signature</extracomment>
        <translation>(전송할 때 생성)</translation>
    </message>
    <message>
        <source>This name cannot be typed as it is shown. Copy it, then paste it.</source>
        <translation>이 이름은 보이는 대로 입력할 수 없습니다. 복사하여 붙여 넣어 주십시오.</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>이름 복사</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>서버 이름</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>For example a ticket number</source>
        <translation>예: 티켓 번호</translation>
    </message>
    <message>
        <source>The exact request</source>
        <translation>실제 요청 내용</translation>
    </message>
    <message>
        <source>The exact request, without secret and signature</source>
        <translation>시크릿과 서명을 제외한 실제 요청 내용</translation>
    </message>
    <message>
        <source>&amp;Reason (required):</source>
        <translation>기록에 남길 사유(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Reason (optional):</source>
        <translation>사유, 선택 사항(&amp;R):</translation>
    </message>
    <message>
        <source>As shown above</source>
        <translation>위에 표시된 그대로 입력</translation>
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
        <translation>연결 테스트</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DemoGuide</name>
    <message>
        <source>%1 hangs: select it.</source>
        <translation>%1 서버가 응답하지 않습니다. 선택해 주십시오.</translation>
    </message>
    <message>
        <source>Press “Interrupt…”. It shows the checks first and sends nothing.</source>
        <translation>‘인터럽트…’를 눌러 주십시오. 먼저 점검 결과만 표시하며 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Type the server&apos;s name, %1, and press “Send interrupt”.</source>
        <translation>서버 이름 %1을(를) 입력하고 ‘인터럽트 전송’을 눌러 주십시오.</translation>
    </message>
    <message>
        <source>Sent once. Watch the timeline until the server is back.</source>
        <translation>한 번 전송했습니다. 서버가 복구될 때까지 타임라인을 확인해 주십시오.</translation>
    </message>
    <message>
        <source>That was all. The journal keeps what happened.</source>
        <translation>완료되었습니다. 내역은 작업 이력에 남습니다.</translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation>데모 끝내기(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DetailHead</name>
    <message>
        <source>Booted %1</source>
        <extracomment>%1 is such as &quot;3 h ago&quot;</extracomment>
        <translation>%1 부팅</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>%1 is such as &quot;3 s ago&quot;</extracomment>
        <translation>%1 조회</translation>
    </message>
    <message>
        <source>From cache, read %1. It may have changed since.</source>
        <translation>캐시의 정보입니다(%1에 조회). 그 뒤에 바뀌었을 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copies all details of the server as text.</source>
        <translation>서버의 상세 정보를 모두 텍스트로 복사합니다.</translation>
    </message>
    <message>
        <source>Interrupt the shown server…</source>
        <translation>표시된 서버에 인터럽트 보내기…</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DetailPanel</name>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Server details</source>
        <translation>서버 상세 정보</translation>
    </message>
    <message>
        <source>Choose a server to see its details.</source>
        <translation>서버를 선택하면 상세 정보가 표시됩니다.</translation>
    </message>
    <message>
        <source>The server is being read</source>
        <translation>서버를 조회하는 중</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>the provider&apos;s answer as received</extracomment>
        <translation>원본 응답</translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation>상세 정보 항목</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Dump readiness</source>
        <translation>덤프 준비 상태</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DiagnosisWords</name>
    <message>
        <source>No proxy is in use.</source>
        <translation>사용 중인 프록시가 없습니다.</translation>
    </message>
    <message>
        <source>Not needed: plain http on this computer.</source>
        <translation>필요 없습니다. 이 컴퓨터 안의 일반 http 연결입니다.</translation>
    </message>
    <message>
        <source>The proxy does this.</source>
        <translation>프록시에서 처리합니다.</translation>
    </message>
    <message>
        <source>An earlier step failed.</source>
        <translation>이전 단계가 실패했습니다.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>The certificate comes from an authority that is not trusted.</source>
        <translation>신뢰할 수 없는 인증 기관에서 발급한 인증서입니다.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself.</source>
        <translation>자체 서명된 인증서입니다.</translation>
    </message>
    <message>
        <source>The certificate is for another host.</source>
        <translation>다른 호스트의 인증서입니다.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>인증서가 만료되었습니다.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>인증서의 유효 기간이 아직 시작되지 않았습니다.</translation>
    </message>
    <message>
        <source>The certificate cannot be used.</source>
        <translation>인증서를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The gateway offers nothing newer than TLS 1.1.</source>
        <translation>게이트웨이가 TLS 1.1 이하만 지원합니다.</translation>
    </message>
    <message>
        <source>The TLS handshake was refused.</source>
        <translation>TLS 핸드셰이크가 거부되었습니다.</translation>
    </message>
    <message>
        <source>Check the date of this computer; if it is right, the gateway&apos;s operator has to renew the certificate.</source>
        <translation>이 컴퓨터의 날짜를 확인해 주십시오. 날짜가 맞다면 게이트웨이 운영자가 인증서를 갱신해야 합니다.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and port, and whether a firewall stands in between.</source>
        <translation>게이트웨이 주소와 포트를 확인하고, 중간에 방화벽이 있는지 확인해 주십시오.</translation>
    </message>
    <message>
        <source>Certificate: %1, from %2, valid until %3.</source>
        <translation>인증서: %1, 발급자 %2, 유효 기한 %3.</translation>
    </message>
    <message>
        <source>from the desktop</source>
        <translation>데스크톱 설정</translation>
    </message>
    <message>
        <source> port %1</source>
        <translation> 포트 %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the gateway&apos;s.</source>
        <translation>이 컴퓨터의 시계가 게이트웨이의 시계와 일치합니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs by %1; requests are signed with the gateway&apos;s time.</source>
        <translation>이 컴퓨터의 시계가 %1 다릅니다. 요청은 게이트웨이의 시각으로 서명합니다.</translation>
    </message>
    <message>
        <source>The gateway accepts the key.</source>
        <translation>게이트웨이에서 키를 승인했습니다.</translation>
    </message>
    <message>
        <source>Regions: %1.</source>
        <translation>리전: %1.</translation>
    </message>
    <message>
        <source>The profile&apos;s own region is not among them.</source>
        <translation>프로필에 설정된 리전은 여기에 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) in %1.</source>
        <translation>
            <numerusform>%1 리전에 서버 %n대.</numerusform>
        </translation>
    </message>
    <message>
        <source>The servers of %1 can be read.</source>
        <translation>%1 리전의 서버를 조회할 수 있습니다.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>이름 확인(DNS)</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP 연결</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시계</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Permission: regions</source>
        <translation>권한: 리전</translation>
    </message>
    <message>
        <source>Permission: servers</source>
        <translation>권한: 서버</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>실행 중…</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Choose one of the regions that were found, or all.</source>
        <translation>조회된 리전 중 하나를 선택하거나 모든 리전을 선택해 주십시오.</translation>
    </message>
    <message>
        <source>from the variable %1</source>
        <translation>변수 %1</translation>
    </message>
    <message>
        <source>Not known from the answer.</source>
        <translation>응답만으로는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>No region to read.</source>
        <translation>조회할 리전이 없습니다.</translation>
    </message>
    <message>
        <source>The other side does not speak TLS.</source>
        <translation>응답하는 상대가 TLS를 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>The TLS handshake did not finish in time.</source>
        <translation>TLS 핸드셰이크가 제시간에 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>If this is your own gateway or a company proxy, choose its authority as CA file. Otherwise stop: somebody may be intercepting the connection.</source>
        <translation>자체 게이트웨이나 회사 프록시라면 해당 인증 기관을 CA 파일로 선택해 주십시오. 그렇지 않다면 계속하지 마십시오. 누군가 중간에서 통신을 가로채고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s URL. If it is right, somebody may be intercepting the connection.</source>
        <translation>게이트웨이 URL을 확인해 주십시오. URL이 맞다면 누군가 중간에서 통신을 가로채고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The gateway&apos;s operator has to fix this.</source>
        <translation>게이트웨이 운영자가 해결해야 하는 문제입니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DiscardQuestion</name>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DrillComparison</name>
    <message>
        <source>The request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>도착하지 않음</translation>
    </message>
    <message numerus="yes">
        <source>Arrived %n time(s)</source>
        <translation>
            <numerusform>%n번 도착</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent once; whether it arrived is unknown</source>
        <translation>한 번 전송, 도착 여부는 알 수 없음</translation>
    </message>
    <message>
        <source>Sent once</source>
        <translation>한 번 전송</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>전송되지 않음</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>접수함</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translation>응답할 것이 없음</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Destroyed by a second interrupt %1</source>
        <translation>두 번째 인터럽트로 손상 %1</translation>
    </message>
    <message>
        <source>The memory dump</source>
        <translation>메모리 덤프</translation>
    </message>
    <message>
        <source>Nothing: the API does not show it</source>
        <translation>없음: API에 나타나지 않음</translation>
    </message>
    <message>
        <source>Stopped running</source>
        <translation>서버 중단</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>중단되지 않음</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation>확인 %1</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>확인되지 않음</translation>
    </message>
    <message>
        <source>The reboot</source>
        <translation>재부팅</translation>
    </message>
    <message>
        <source>Rebooted %1</source>
        <translation>재부팅됨 %1</translation>
    </message>
    <message>
        <source>Not rebooted</source>
        <translation>재부팅되지 않음</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Boot time %1</source>
        <translation>부팅 시각 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ahead</source>
        <translation>
            <numerusform>%n초 빠름</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway&apos;s clock</source>
        <translation>게이트웨이의 시계</translation>
    </message>
    <message>
        <source>%1. %2 — %3</source>
        <translation>%1. %2 — %3</translation>
    </message>
    <message>
        <source>True</source>
        <translation>사실</translation>
    </message>
    <message>
        <source>Untrue</source>
        <translation>사실 아님</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>언급 없음</translation>
    </message>
    <message>
        <source>No interrupt has been sent yet.</source>
        <translation>아직 인터럽트를 전송하지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of the console were untrue.</source>
        <translation>
            <numerusform>콘솔이 알린 내용 중 %n건이 사실이 아니었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the server: %1</source>
        <translation>서버에서: %1</translation>
    </message>
    <message>
        <source>The console said: %1</source>
        <translation>콘솔이 알린 내용: %1</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>기록 시작 %1</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>기록 완료 %1</translation>
    </message>
    <message>
        <source>Everything the console said was true.</source>
        <translation>콘솔이 알린 내용은 모두 사실이었습니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DrillDialog</name>
    <message>
        <source>Drill</source>
        <translation>모의 훈련</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>모의 훈련 목록</translation>
    </message>
    <message>
        <source>Start drill</source>
        <translation>모의 훈련 시작</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>A drill opens a separate console with invented servers. No account and no real server is touched. At the end it compares what really happened with what the console said.</source>
        <translation>모의 훈련은 가상의 서버로 별도의 콘솔을 엽니다. 계정과 실제 서버에는 영향이 없습니다. 끝나면 실제로 일어난 일과 콘솔이 알린 내용을 나란히 표시합니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DrillFrame</name>
    <message>
        <source>DRILL — nothing here is real</source>
        <translation>모의 훈련 — 표시된 서버는 모두 가상입니다</translation>
    </message>
    <message>
        <source>What really happened…</source>
        <translation>실제로 일어난 일…</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DrillFrames</name>
    <message>
        <source>DRILL — %1</source>
        <translation>모의 훈련 — %1</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DrillReport</name>
    <message>
        <source>Save the comparison</source>
        <translation>비교 저장</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>텍스트 (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>저장할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>What really happened</source>
        <translation>실제로 일어난 일</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>사실</translation>
    </message>
    <message>
        <source>At the server</source>
        <translation>서버에서</translation>
    </message>
    <message>
        <source>The console said</source>
        <translation>콘솔이 알린 내용</translation>
    </message>
    <message>
        <source>True?</source>
        <translation>사실 여부</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DrillWords</name>
    <message>
        <source>A hung server</source>
        <translation>응답 없는 서버</translation>
    </message>
    <message>
        <source>The ordinary case: check, send once, follow until it is back.</source>
        <translation>일반적인 경우: 점검하고, 한 번 보내고, 복구될 때까지 추적합니다.</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt and wait until it is back.</source>
        <translation>%1 서버가 응답하지 않습니다. 진단 인터럽트를 보내고 복구될 때까지 기다려 주십시오.</translation>
    </message>
    <message>
        <source>A slow reboot</source>
        <translation>느린 재부팅</translation>
    </message>
    <message>
        <source>Patience: for a long minute nothing seems to happen.</source>
        <translation>기다리기: 1분 넘게 아무 변화가 없는 것처럼 보입니다.</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt, wait, and send no second one.</source>
        <translation>%1 서버가 응답하지 않습니다. 진단 인터럽트를 보내고 기다리되, 다시 보내지 마십시오.</translation>
    </message>
    <message>
        <source>No reaction</source>
        <translation>반응 없음</translation>
    </message>
    <message>
        <source>Knowing how long to wait: it is accepted, and nothing is ever seen. Takes ten minutes.</source>
        <translation>얼마나 기다릴지 판단하기: 접수되지만 반응이 확인되지 않습니다. 10분이 걸립니다.</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt, and decide what to do when nothing is seen for ten minutes.</source>
        <translation>%1 서버가 응답하지 않습니다. 진단 인터럽트를 보내고, 10분 동안 반응이 없을 때 무엇을 할지 결정해 주십시오.</translation>
    </message>
    <message>
        <source>A lost answer</source>
        <translation>응답 유실</translation>
    </message>
    <message>
        <source>Not sending again: nobody answers, and the interrupt may have arrived.</source>
        <translation>다시 보내지 않기: 응답이 없지만 인터럽트는 도달했을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt, and find out whether it arrived without sending again.</source>
        <translation>%1 서버가 응답하지 않습니다. 진단 인터럽트를 보내고, 다시 보내지 않고 도달 여부를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>The gateway breaks down</source>
        <translation>게이트웨이 장애</translation>
    </message>
    <message>
        <source>A 503 is not a no: the answer is an error, and the interrupt may work all the same.</source>
        <translation>503은 거부가 아닙니다. 오류로 응답해도 인터럽트는 실행될 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt, and find out what became of it without sending again.</source>
        <translation>%1 서버가 응답하지 않습니다. 진단 인터럽트를 보내고, 다시 보내지 않고 결과를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>Following through an outage: accepted, and then no reading is answered for a while.</source>
        <translation>게이트웨이 중단 중의 추적: 접수된 뒤 한동안 조회에 응답이 없습니다.</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt, and follow it although the gateway stops answering.</source>
        <translation>%1 서버가 응답하지 않습니다. 진단 인터럽트를 보내고, 게이트웨이가 응답하지 않아도 계속 추적해 주십시오.</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>호출 제한</translation>
    </message>
    <message>
        <source>A refusal that may be tried again: the gateway says 429, and nothing was done.</source>
        <translation>다시 시도할 수 있는 거부: 게이트웨이가 429로 응답하고 아무것도 실행하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt; when the gateway refuses it, read why before you try again.</source>
        <translation>%1 서버가 응답하지 않습니다. 진단 인터럽트를 보내 주십시오. 게이트웨이가 거부하면 다시 시도하기 전에 이유를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>A wrong clock</source>
        <translation>시계 오차</translation>
    </message>
    <message>
        <source>Noticing that the clocks differ: the gateway&apos;s is three minutes ahead.</source>
        <translation>시계 차이 확인하기: 게이트웨이의 시계가 3분 빠릅니다.</translation>
    </message>
    <message>
        <source>%1 hangs. Read what the checks say about the clock, then send it a diagnostic interrupt.</source>
        <translation>%1 서버가 응답하지 않습니다. 점검 항목에서 시계에 대한 내용을 확인한 다음 진단 인터럽트를 보내 주십시오.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Reading a refusal: the service answers 1100031, and nothing has happened.</source>
        <translation>거부 이유 확인하기: 서비스가 1100031로 응답하고 아무것도 실행하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt, and read why it is refused.</source>
        <translation>%1 서버가 응답하지 않습니다. 진단 인터럽트를 보내고, 거부된 이유를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>The gateway fails half-way</source>
        <translation>추적 중 게이트웨이 중단</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ElidedLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ErrorBar</name>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>Facts about the error</source>
        <translation>오류 세부 사항</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;All %n shown</source>
        <translation>
            <numerusform>표시된 %n대 모두(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n s&amp;elected</source>
        <translation>
            <numerusform>선택한 %n대(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>서버 내보내기</translation>
    </message>
    <message>
        <source>Comma separated (*.csv)</source>
        <translation>쉼표로 구분 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>취소했습니다. 아무것도 기록하지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) written to %1.</source>
        <translation>
            <numerusform>서버 %n대를 %1에 기록했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which servers</source>
        <translation>내보낼 서버</translation>
    </message>
    <message>
        <source>As</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets</source>
        <translation>CSV, 스프레드시트용(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;JSON, for programs</source>
        <translation>JSON, 프로그램용(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Mark the file as UTF-8 (byte order mark)</source>
        <translation>파일에 UTF-8 표시 넣기 (바이트 순서 표시)(&amp;M)</translation>
    </message>
    <message>
        <source>Without the mark some spreadsheets misread Korean; some programs do not expect it.</source>
        <translation>표시가 없으면 일부 스프레드시트에서 한글이 깨지고, 표시가 있으면 일부 프로그램이 읽지 못합니다.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>다른 이름으로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>%1 could not be written and is unchanged: %2</source>
        <translation>%1에 기록하지 못했고 이전 그대로입니다: %2</translation>
    </message>
</context>
<context>
    <name>Console::Ui::EyeButton</name>
    <message>
        <source>Show the secret key</source>
        <translation>Secret Key 표시</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FieldWords</name>
    <message>
        <source>A profile needs a name.</source>
        <translation>프로필 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A custom environment needs its gateway&apos;s URL.</source>
        <translation>사용자 지정 환경에는 게이트웨이 URL이 필요합니다.</translation>
    </message>
    <message>
        <source>The access key ID is missing.</source>
        <translation>Access Key ID를 입력해 주십시오.</translation>
    </message>
    <message>
        <source>The secret key is missing.</source>
        <translation>Secret Key를 입력해 주십시오.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>입력이 필요합니다.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>너무 깁니다.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>같은 이름의 프로필이 이미 있습니다.</translation>
    </message>
    <message>
        <source>This is not a URL such as https://host.</source>
        <translation>https://host와 같은 URL이 아닙니다.</translation>
    </message>
    <message>
        <source>It must begin with https; http is for this computer only.</source>
        <translation>https로 시작해야 합니다. http는 이 컴퓨터에 연결할 때만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>It must not have a user, a query or a fragment.</source>
        <translation>사용자 이름, 쿼리, 프래그먼트는 포함할 수 없습니다.</translation>
    </message>
    <message>
        <source>This is not a region&apos;s code such as KR.</source>
        <translation>KR과 같은 리전 코드가 아닙니다.</translation>
    </message>
    <message>
        <source>This is a host&apos;s name or address, without scheme and port.</source>
        <translation>스킴과 포트 없이 호스트 이름이나 주소만 입력해 주십시오.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>포트는 1~65535 사이의 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>It contains a space or a line break.</source>
        <translation>공백이나 줄바꿈이 포함되어 있습니다.</translation>
    </message>
    <message>
        <source>It contains a character that cannot be used here.</source>
        <translation>여기에 사용할 수 없는 문자가 포함되어 있습니다.</translation>
    </message>
    <message>
        <source>A key contains only ASCII letters, digits and symbols.</source>
        <translation>키에는 ASCII 영문자, 숫자, 기호만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>This value is not valid.</source>
        <translation>올바르지 않은 값입니다.</translation>
    </message>
    <message>
        <source>Spaces and line breaks around it were removed.</source>
        <translation>앞뒤의 공백과 줄바꿈을 제거했습니다.</translation>
    </message>
    <message>
        <source>Line breaks around it were removed.</source>
        <translation>앞뒤의 줄바꿈을 제거했습니다.</translation>
    </message>
    <message>
        <source>Spaces around it were removed.</source>
        <translation>앞뒤의 공백을 제거했습니다.</translation>
    </message>
    <message>
        <source>The gateway has no region “%1”. Its regions: %2.</source>
        <translation>게이트웨이에 “%1” 리전이 없습니다. 사용할 수 있는 리전: %2.</translation>
    </message>
    <message>
        <source>The region “%1” is not documented. Documented regions: %2.</source>
        <translation>“%1” 리전은 NCP 문서에 없습니다. 문서에 있는 리전: %2.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>환경</translation>
    </message>
    <message>
        <source>Gateway URL</source>
        <translation>게이트웨이 URL</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Access Key ID</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 파일</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>프록시 호스트</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>프록시 포트</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>프록시 사용자</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>프록시 비밀번호</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Guard level</source>
        <translation>보호 수준</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FilterField</name>
    <message>
        <source>Filter servers</source>
        <translation>서버 필터</translation>
    </message>
    <message>
        <source>Filter terms</source>
        <translation>필터 조건</translation>
    </message>
    <message>
        <source>What you can type here (Shift+F1)</source>
        <translation>입력할 수 있는 조건(Shift+F1)</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FilterHelp</name>
    <message>
        <source>Typed</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>What you can type in the filter</source>
        <translation>필터에 입력할 수 있는 조건</translation>
    </message>
    <message>
        <source>A server must match all words and terms. A wrong term is underlined and ignored.</source>
        <translation>모든 단어와 조건에 맞는 서버를 표시합니다. 잘못된 조건에는 밑줄이 표시되고 적용되지 않습니다.</translation>
    </message>
    <message>
        <source>Finds servers where</source>
        <translation>찾는 서버</translation>
    </message>
    <message>
        <source>In the field, Ctrl+Space suggests terms, Tab or Enter inserts one, and Down goes to the table. Here, Enter inserts the selected example and Escape closes.</source>
        <translation>입력란에서는 Ctrl+Space로 후보를 펼치고 Tab이나 Enter로 넣으며, 아래쪽 화살표로 서버 표로 이동합니다. 여기에서는 Enter로 선택한 예를 넣고 Esc로 닫습니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FilterSuggestions</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>필터 제안</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FilterWords</name>
    <message>
        <source>the word is somewhere in the row</source>
        <translation>행의 어딘가에 단어가 있음</translation>
    </message>
    <message>
        <source>the name begins with “web”; * stands for anything</source>
        <translation>이름이 “web”으로 시작함. *는 임의의 글자</translation>
    </message>
    <message>
        <source>running; also in the words of the table</source>
        <translation>운영 중. 표에 보이는 말로도 입력 가능</translation>
    </message>
    <message>
        <source>being set up</source>
        <translation>설정 중</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>on KVM</source>
        <translation>KVM에서 실행</translation>
    </message>
    <message>
        <source>in this zone</source>
        <translation>이 존에 있음</translation>
    </message>
    <message>
        <source>in this region</source>
        <translation>이 리전에 있음</translation>
    </message>
    <message>
        <source>with this login key</source>
        <translation>이 인증키를 사용함</translation>
    </message>
    <message>
        <source>protected from termination (yes or no)</source>
        <translation>반납 보호 여부 (yes 또는 no)</translation>
    </message>
    <message>
        <source>8 vCPUs or more; also &lt;, &lt;=, &gt; and =</source>
        <translation>vCPU 8개 이상. &lt;, &lt;=, &gt;, =도 가능</translation>
    </message>
    <message>
        <source>16 GiB of memory or more</source>
        <translation>메모리 16 GiB 이상</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>진행 중인 작업</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>운영 체제</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>하이퍼바이저</translation>
    </message>
    <message>
        <source>Any IP address</source>
        <translation>IP 주소</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>존</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>서브넷</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>스펙</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>서버 이미지</translation>
    </message>
    <message>
        <source>Login key</source>
        <translation>인증키</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Termination protection</source>
        <translation>반납 보호</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Time since the last boot</source>
        <translation>마지막 부팅 후 시간</translation>
    </message>
    <message>
        <source>Time since its creation</source>
        <translation>생성 후 시간</translation>
    </message>
    <message>
        <source>%1: a value is missing, as in %2.</source>
        <translation>%1: 값이 없습니다. 예: %2</translation>
    </message>
    <message>
        <source>%1: the closing quote is missing.</source>
        <translation>%1: 닫는 따옴표가 없습니다.</translation>
    </message>
    <message>
        <source>%1: a whole number is needed, as in %2.</source>
        <translation>%1: 정수가 필요합니다. 예: %2</translation>
    </message>
    <message>
        <source>%1: a size is needed, as in %2.</source>
        <translation>%1: 크기가 필요합니다. 예: %2</translation>
    </message>
    <message>
        <source>%1: a time with its unit (s, m, h, d or w) is needed, as in %2.</source>
        <translation>%1: 단위(s, m, h, d, w)가 있는 시간이 필요합니다. 예: %2</translation>
    </message>
    <message>
        <source>%1: yes or no is needed.</source>
        <translation>%1: yes 또는 no가 필요합니다.</translation>
    </message>
    <message>
        <source>%1: &lt; and &gt; are for amounts and times. Use a colon, as in %2.</source>
        <translation>%1: &lt;와 &gt;는 수량과 시간에만 쓸 수 있습니다. 콜론을 쓰십시오. 예: %2</translation>
    </message>
    <message>
        <source>all words are somewhere in the row, in any order</source>
        <translation>모든 단어가 순서와 관계없이 행에 있음</translation>
    </message>
    <message>
        <source>Hangul by its initial consonants</source>
        <translation>한글을 초성으로 찾음</translation>
    </message>
    <message>
        <source>not: a minus excludes, also terms (-zone:KR-2)</source>
        <translation>제외: 빼기 기호는 조건도 제외함 (-zone:KR-2)</translation>
    </message>
    <message>
        <source>the number begins with this</source>
        <translation>번호가 이렇게 시작함</translation>
    </message>
    <message>
        <source>any of its addresses begins with this</source>
        <translation>주소 가운데 하나가 이렇게 시작함</translation>
    </message>
    <message>
        <source>in this VPC; quotes keep a space</source>
        <translation>이 VPC에 있음. 따옴표로 공백을 포함</translation>
    </message>
    <message>
        <source>in a subnet whose name begins with this</source>
        <translation>이름이 이렇게 시작하는 서브넷에 있음</translation>
    </message>
    <message>
        <source>the spec begins with this</source>
        <translation>스펙이 이렇게 시작함</translation>
    </message>
    <message>
        <source>the image code begins with this</source>
        <translation>이미지 코드가 이렇게 시작함</translation>
    </message>
    <message>
        <source>in a profile whose name begins with this</source>
        <translation>이름이 이렇게 시작하는 프로필에 속함</translation>
    </message>
    <message>
        <source>booted more than 30 days ago (s, m, h, d or w)</source>
        <translation>부팅한 지 30일 넘음 (s, m, h, d, w)</translation>
    </message>
    <message>
        <source>created in the last 7 days</source>
        <translation>최근 7일 안에 생성됨</translation>
    </message>
    <message>
        <source>%1: unknown term.</source>
        <translation>%1: 없는 조건입니다.</translation>
    </message>
    <message>
        <source>exactly these words, spaces included</source>
        <translation>공백까지 똑같이 있음</translation>
    </message>
    <message>
        <source>interrupted from this console in the last day</source>
        <translation>최근 24시간 안에 이 콘솔에서 인터럽트를 보냄</translation>
    </message>
    <message>
        <source>Time since the last interrupt from this console</source>
        <translation>이 콘솔에서 마지막 인터럽트를 보낸 후 시간</translation>
    </message>
    <message>
        <source>the whole field; a colon compares only its beginning</source>
        <translation>필드 전체가 같음. 콜론은 앞부분만 비교</translation>
    </message>
    <message>
        <source>%1: a time never matches exactly. Use &lt; or &gt;, as in %2.</source>
        <translation>%1: 시간은 정확히 그 값일 수 없습니다. &lt; 또는 &gt;를 쓰십시오. 예: %2</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FixedShortcuts</name>
    <message>
        <source>Filter servers</source>
        <translation>서버 필터</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Close the suggestions</source>
        <translation>제안 닫기</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>표로 이동</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>여러 대 선택</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Open the menu of the selected servers</source>
        <translation>선택한 서버의 메뉴 열기</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>위나 아래로 이동</translation>
    </message>
    <message>
        <source>Undo deleting</source>
        <translation>삭제 취소</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Suggest filter terms</source>
        <translation>입력할 수 있는 조건 표시</translation>
    </message>
    <message>
        <source>Insert the selected suggestion</source>
        <translation>선택한 제안 입력</translation>
    </message>
    <message>
        <source>Go to the name that begins with these letters</source>
        <extracomment>keys: any letters</extracomment>
        <translation>그렇게 시작하는 이름으로 이동</translation>
    </message>
    <message>
        <source>Other windows</source>
        <translation>다른 창</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>창 닫기</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FolderList</name>
    <message>
        <source>Settings and profiles</source>
        <translation>설정과 프로필</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>작업 이력</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>캐시</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>로그 파일</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>폴더 열기: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FollowingMenu</name>
    <message>
        <source>%1 — %2, paused</source>
        <extracomment>Server, outcome or verdict so far</extracomment>
        <translation>%1 — %2, 일시 중지</translation>
    </message>
    <message>
        <source>%1 — %2, %3 since sending, the last reading failed</source>
        <extracomment>Server, outcome or verdict so far, time since sending</extracomment>
        <translation>%1 — %2, 전송 후 %3, 마지막 조회 실패</translation>
    </message>
    <message>
        <source>%1 — %2, %3 since sending</source>
        <extracomment>Server, outcome or verdict so far, time since sending</extracomment>
        <translation>%1 — %2, 전송 후 %3</translation>
    </message>
    <message>
        <source>%1 — not followed: the CA file of the profile %2 cannot be used</source>
        <extracomment>Server, profile</extracomment>
        <translation>%1 — 추적 안 함: 프로필 %2의 CA 파일을 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>Followed servers</source>
        <translation>추적 중인 서버</translation>
    </message>
    <message>
        <source>%1 — being sent</source>
        <translation>%1 — 전송 중</translation>
    </message>
    <message>
        <source>%1 — not followed: no profile has the key it was sent with (%2)</source>
        <extracomment>Server, profile</extracomment>
        <translation>%1 — 추적 안 함: 전송에 사용한 키의 프로필이 없습니다(%2)</translation>
    </message>
    <message>
        <source>%1 — not followed: the key of the profile %2 is missing; open the profile to enter it</source>
        <extracomment>Server, profile</extracomment>
        <translation>%1 — 추적 안 함: 프로필 %2의 키를 가져올 수 없습니다. 프로필을 열어 키를 입력해 주십시오</translation>
    </message>
</context>
<context>
    <name>Console::Ui::GuardQuestion</name>
    <message>
        <source>Lower the guard level</source>
        <translation>보호 수준 낮추기</translation>
    </message>
    <message>
        <source>The guard level of “%1” goes from %2 to %3. %4</source>
        <translation>“%1” 프로필의 보호 수준이 변경됩니다: %2 → %3. %4</translation>
    </message>
    <message>
        <source>Type the &amp;name of the profile:</source>
        <translation>프로필 이름 입력(&amp;N):</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>프로필 이름</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>낮추기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>Console::Ui::GuidePages</name>
    <message>
        <source>en</source>
        <extracomment>The code of your language, such as &quot;ko&quot;: the folder of the guide&apos;s pages</extracomment>
        <translation>ko</translation>
    </message>
</context>
<context>
    <name>Console::Ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>안내서</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>안내서 검색</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>찾은 내용이 없습니다. 단어를 줄이거나 바꿔 보십시오.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>앞으로(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ImportDialog</name>
    <message>
        <source>Neither NCLOUD_ACCESS_KEY_ID nor NCLOUD_SECRET_ACCESS_KEY was set at the start.</source>
        <translation>시작할 때 NCLOUD_ACCESS_KEY_ID와 NCLOUD_SECRET_ACCESS_KEY가 모두 설정되어 있지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose a file of profiles that was exported before.</source>
        <translation>이전에 내보낸 프로필 파일을 선택해 주십시오.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>프로필 가져오기</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>프로필 (*.json)</translation>
    </message>
    <message>
        <source>Region of %1</source>
        <translation>%1의 리전</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) imported.</source>
        <translation>
            <numerusform>프로필 %n개를 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no secret key: %2</source>
        <translation>%1 프로필에는 Secret Key가 저장되지 않았습니다: %2</translation>
    </message>
    <message>
        <source>Profiles to import</source>
        <translation>가져올 프로필</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>환경</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Access Key ID</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Guard level</source>
        <translation>보호 수준</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>게이트웨이</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 파일</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>%1 contains no key.</source>
        <translation>%1 파일에 키가 없습니다.</translation>
    </message>
    <message>
        <source>%1 contains no profile.</source>
        <translation>%1 파일에 프로필이 없습니다.</translation>
    </message>
    <message>
        <source>These profiles will be created. Nothing is saved until you press Import.</source>
        <translation>다음 프로필이 만들어집니다. 가져오기를 누르기 전에는 아무것도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>%1 (otherwise %2)</source>
        <translation>%1(선택하지 않으면 %2)</translation>
    </message>
    <message>
        <source>Tick to keep this level. Otherwise it becomes %1.</source>
        <translation>이 보호 수준을 그대로 가져오려면 선택해 주십시오. 선택하지 않으면 %1(으)로 저장됩니다.</translation>
    </message>
    <message>
        <source>&amp;Environment variables</source>
        <translation>환경 변수(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>파일(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>가져오기(&amp;I)</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ImportWords</name>
    <message>
        <source>The access key ID cannot be right.</source>
        <translation>Access Key ID가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The secret key cannot be right.</source>
        <translation>Secret Key가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The name was changed.</source>
        <translation>이름을 변경했습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Quotes around a value were removed.</source>
        <translation>값을 둘러싼 따옴표를 제거했습니다.</translation>
    </message>
    <message>
        <source>The gateway is not the provider&apos;s; its name only resembles it.</source>
        <translation>NCP의 게이트웨이가 아닙니다. 이름만 비슷합니다.</translation>
    </message>
    <message>
        <source>Line %1 is not understood.</source>
        <translation>%1행: 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>The access key ID is missing.</source>
        <translation>Access Key ID가 없습니다.</translation>
    </message>
    <message>
        <source>The secret key is missing; type it in the profile.</source>
        <translation>Secret Key가 없습니다. 프로필에서 입력해 주십시오.</translation>
    </message>
    <message>
        <source>The gateway&apos;s URL cannot be used; the public one is used instead.</source>
        <translation>게이트웨이 URL을 사용할 수 없어 민간 환경의 URL로 대체했습니다.</translation>
    </message>
    <message>
        <source>The site is unknown; the public one is used instead.</source>
        <translation>알 수 없는 사이트이므로 민간 환경으로 대체했습니다.</translation>
    </message>
    <message>
        <source>The region is not a code; all regions are used instead.</source>
        <translation>리전이 올바른 코드가 아니어서 모든 리전으로 대체했습니다.</translation>
    </message>
    <message>
        <source>Spaces around a key were removed.</source>
        <translation>키 앞뒤의 공백을 제거했습니다.</translation>
    </message>
    <message>
        <source>A key appears twice; the last one is used.</source>
        <translation>같은 키가 두 번 있습니다. 마지막 값을 사용합니다.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>%1 파일이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is too large to be a key file.</source>
        <translation>%1 파일은 키 파일로 보기에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>The file contains no key; type yours in the profile.</source>
        <translation>파일에 키가 들어 있지 않습니다. 프로필에서 본인의 키를 입력해 주십시오.</translation>
    </message>
    <message>
        <source>Its guard level is below Production: tick it to keep it.</source>
        <translation>보호 수준이 프로덕션보다 낮습니다. 가져오려면 선택해 주십시오.</translation>
    </message>
    <message>
        <source>Line %1: unknown name “%2”.</source>
        <translation>%1행: “%2”은(는) 알 수 없는 이름입니다.</translation>
    </message>
    <message>
        <source>Line %1: unknown name “%2”; perhaps “%3” was meant.</source>
        <translation>%1행: “%2”은(는) 알 수 없는 이름입니다. “%3”일 수 있습니다.</translation>
    </message>
    <message>
        <source>Line %1: the section “%2” appears twice.</source>
        <translation>%1행: “%2” 섹션이 앞에도 있습니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::InterruptDialog</name>
    <message>
        <source>Send diagnostic interrupt</source>
        <translation>진단 인터럽트 전송</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 조회</translation>
    </message>
    <message>
        <source>Send interrupt</source>
        <translation>인터럽트 전송</translation>
    </message>
    <message>
        <source>Number %1 · Zone %2, region %3 · Profile %4 (%5)</source>
        <extracomment>Server number, zone, region, name of the profile, its guard level</extracomment>
        <translation>인스턴스 번호 %1 · 존 %2, 리전 %3 · 프로필 %4 (%5)</translation>
    </message>
    <message>
        <source>Reading the server again…</source>
        <translation>서버를 다시 조회하는 중…</translation>
    </message>
    <message>
        <source>The reading is old; the server is read once more before sending…</source>
        <translation>조회한 지 오래되어 전송하기 전에 서버를 한 번 더 조회하는 중…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The server is still being read.</source>
        <translation>아직 서버를 조회하고 있습니다.</translation>
    </message>
    <message>
        <source>A check blocks the interrupt.</source>
        <translation>인터럽트를 차단하는 점검 항목이 있습니다.</translation>
    </message>
    <message>
        <source>Tick the warnings that you accept.</source>
        <translation>확인한 경고에 체크해 주십시오.</translation>
    </message>
    <message>
        <source>Checks before sending:</source>
        <translation>전송 전 점검:</translation>
    </message>
    <message>
        <source>Readiness…</source>
        <translation>덤프 준비 상태…</translation>
    </message>
    <message>
        <source>Find out whether the guest would leave a dump, with a probe to run in it.</source>
        <translation>게스트에서 점검 스크립트를 실행하여 덤프를 남길 수 있는지 확인합니다.</translation>
    </message>
    <message>
        <source>A server without a name</source>
        <translation>이름 없는 서버</translation>
    </message>
    <message>
        <source>Reads the server and checks the rules again.</source>
        <translation>서버를 다시 조회하고 다시 점검합니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::JournalFilterBar</name>
    <message>
        <source>Server filter</source>
        <translation>서버 필터</translation>
    </message>
    <message>
        <source>Server name or number</source>
        <translation>서버 이름 또는 번호</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>프로필(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Outcome:</source>
        <translation>결과(&amp;O):</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>Before a date: from this day on</extracomment>
        <translation>시작일(&amp;F)</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>Before a date: this day included</extracomment>
        <translation>종료일(&amp;T)</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>종료일</translation>
    </message>
</context>
<context>
    <name>Console::Ui::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>인스턴스 번호</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>What was seen of the server after the interrupt</extracomment>
        <translation>추적 결과</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace ID</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>What the user judged where the outcome was Unknown</extracomment>
        <translation>담당자 판단</translation>
    </message>
</context>
<context>
    <name>Console::Ui::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>작업 이력</translation>
    </message>
    <message>
        <source>The &amp;record:</source>
        <translation>기록 내용(&amp;R):</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록 내용</translation>
    </message>
    <message>
        <source>Choose a row to read its record.</source>
        <translation>행을 선택하면 기록 내용이 표시됩니다.</translation>
    </message>
    <message>
        <source>The journal could not be read: %1</source>
        <translation>작업 이력을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · entry %3</source>
        <extracomment>Title of a journal entry, its time, its sequence number</extracomment>
        <translation>%1 · %2 · 항목 %3</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Journal entry</extracomment>
        <translation>결과</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Journal entry, the end of the follow-through</extracomment>
        <translation>추적 결과</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>검증(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>표로(CSV)…</translation>
    </message>
    <message>
        <source>As records (JSON)…</source>
        <translation>기록 그대로(JSON)…</translation>
    </message>
    <message numerus="yes">
        <source>%n interrupt(s)</source>
        <translation>
            <numerusform>인터럽트 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n interrupt(s)</source>
        <translation>
            <numerusform>인터럽트 %n건 중 %1건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, reading…</source>
        <translation>%1, 불러오는 중…</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>Journal entry, the user judged an Unknown outcome</extracomment>
        <translation>담당자 판단</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>작업 이력 내보내기</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Records (*.json)</source>
        <translation>기록 (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>내보내는 중…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1(으)로 내보냈습니다.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1에 쓰지 못했습니다: %2</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>검증하는 중…</translation>
    </message>
    <message>
        <source>The journal could not be verified. %1</source>
        <translation>작업 이력을 검증하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Watched port</source>
        <extracomment>Journal entry, about a TCP port that is watched while following</extracomment>
        <translation>감시한 포트</translation>
    </message>
    <message>
        <source>&amp;Mark tables as UTF-8 (byte order mark)</source>
        <translation>표에 UTF-8 표시 넣기 (바이트 순서 표시)(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Every interrupt is written here before it is sent.</source>
        <translation>아직 기록이 없습니다. 모든 인터럽트는 전송되기 전에 여기에 기록됩니다.</translation>
    </message>
    <message>
        <source>Before sending</source>
        <extracomment>Journal entry, written before anything is sent</extracomment>
        <translation>전송 전 기록</translation>
    </message>
    <message>
        <source>Check that no record was changed, moved or removed</source>
        <translation>변경되거나 옮겨지거나 삭제된 기록이 있는지 확인합니다</translation>
    </message>
    <message>
        <source>Save what is shown to a file</source>
        <translation>표시된 내용을 파일로 저장합니다</translation>
    </message>
    <message>
        <source>No recorded interrupt matches the filter.</source>
        <translation>필터에 맞는 인터럽트 기록이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::JournalWords</name>
    <message>
        <source>The journal %1 cannot be read or written: its disk failed, or a limit on the size of files was reached.</source>
        <translation>작업 이력 %1을(를) 읽거나 쓸 수 없습니다. 디스크에 오류가 났거나 파일 크기 제한에 도달했습니다.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: its disk refuses locks or shared memory, as some network folders do.</source>
        <translation>작업 이력 %1을(를) 사용할 수 없습니다. 일부 네트워크 폴더처럼 디스크가 잠금이나 공유 메모리를 거부합니다.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used. The database says: %2</source>
        <translation>작업 이력 %1을(를) 사용할 수 없습니다. 데이터베이스 메시지: %2</translation>
    </message>
    <message>
        <source>No journal yet: nothing is recorded.</source>
        <translation>아직 작업 이력이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: %n record(s).</source>
        <translation>
            <numerusform>작업 이력에 이상이 없습니다. 기록 %n건.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is damaged from record %1 on: this record (%2, %3) or the one before it was changed.</source>
        <translation>작업 이력이 기록 %1부터 손상되었습니다. 이 기록(%2, %3) 또는 바로 앞 기록이 변경되었습니다.</translation>
    </message>
    <message>
        <source>The journal is damaged from record %1 on: this record is missing.</source>
        <translation>작업 이력이 기록 %1부터 손상되었습니다. 이 기록이 없습니다.</translation>
    </message>
    <message>
        <source>The end mark of the journal is missing. Records up to %1 are intact; later ones may be missing.</source>
        <translation>작업 이력의 끝 표시가 없습니다. 기록 %1까지는 이상이 없지만, 그 뒤의 기록이 없어졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: you may not write to the file, its folder or its disk.</source>
        <translation>작업 이력 %1에 쓸 수 없습니다. 파일, 폴더 또는 디스크에 쓰기 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: its disk is full.</source>
        <translation>작업 이력 %1에 쓸 수 없습니다. 디스크 공간이 부족합니다.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened. Check that its folder exists, and the permissions of both.</source>
        <translation>작업 이력 %1을(를) 열 수 없습니다. 폴더가 있는지, 파일과 폴더의 권한이 맞는지 확인해 주십시오.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged, or is not a journal.</source>
        <translation>작업 이력 %1이(가) 손상되었거나 작업 이력 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: another program is using it, or its disk refuses locks, as some network folders do.</source>
        <translation>작업 이력 %1을(를) 사용할 수 없습니다. 다른 프로그램에서 사용 중이거나, 일부 네트워크 폴더처럼 디스크가 잠금을 거부합니다.</translation>
    </message>
    <message>
        <source>Without a home folder the journal cannot be kept, so nothing can be sent. Set HOME, then start the console again.</source>
        <translation>홈 폴더가 없어 작업 이력을 저장할 수 없으므로 아무것도 보낼 수 없습니다. HOME을 설정한 다음 콘솔을 다시 시작해 주십시오.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::KeyPage</name>
    <message>
        <source>The console is locked</source>
        <translation>콘솔이 잠겨 있습니다</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 프로필을 열 수 없습니다</translation>
    </message>
    <message>
        <source>Nothing is read or sent. The secret keys have been wiped from memory; following pauses.</source>
        <translation>조회와 전송을 하지 않습니다. Secret Key는 메모리에서 삭제되었으며, 추적은 일시 중지되었습니다.</translation>
    </message>
    <message>
        <source>Choose another file in the profile, or none.</source>
        <translation>프로필에서 다른 파일을 선택하거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Edit the profile…</source>
        <translation>프로필 편집…</translation>
    </message>
    <message>
        <source>Secret &amp;key</source>
        <translation>Secret Key(&amp;K)</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>Use for this run only</source>
        <translation>이번 실행에서만 사용</translation>
    </message>
    <message>
        <source>The key stays in memory and is written nowhere.</source>
        <translation>키는 메모리에만 남고 어디에도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>%1 is being opened</source>
        <translation>%1 프로필을 여는 중입니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Type your access key ID and your secret key in the profile.</source>
        <translation>프로필에서 본인의 Access Key ID와 Secret Key를 입력해 주십시오.</translation>
    </message>
    <message>
        <source>Secret &amp;key of %1</source>
        <translation>%1의 Secret Key(&amp;K)</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>다시 입력해 주십시오.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::KeychainWords</name>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>이 컴퓨터에서 응답하는 키체인이 없습니다.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>키체인이 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>The keychain refused the access.</source>
        <translation>키체인에서 접근을 거부했습니다.</translation>
    </message>
    <message>
        <source>The keychain has no secret key for this profile.</source>
        <translation>키체인에 이 프로필의 Secret Key가 없습니다.</translation>
    </message>
    <message>
        <source>The keychain took the secret key, but does not give it back.</source>
        <translation>키체인에 Secret Key를 저장했지만 다시 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>키체인이 제시간에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>키체인에서 오류가 발생했습니다.</translation>
    </message>
    <message>
        <source>Start GNOME Keyring, KeePassXC with its Secret Service, or KWallet, and try again. Or use the key for this run only: it stays in memory and is written nowhere.</source>
        <translation>GNOME Keyring, Secret Service를 켠 KeePassXC 또는 KWallet을 시작한 후 다시 시도해 주십시오. 또는 키를 이번 실행에서만 사용하십시오. 키는 메모리에만 남고 어디에도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>Unlock the keychain, allow the access if it asks, and try again. Or use the key for this run only: it stays in memory and is written nowhere.</source>
        <translation>키체인의 잠금을 해제하고, 접근 허용을 묻는 경우 허용한 후 다시 시도해 주십시오. 또는 키를 이번 실행에서만 사용하십시오. 키는 메모리에만 남고 어디에도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>Type the secret key in the profile, or use it for this run only: it stays in memory and is written nowhere.</source>
        <translation>프로필에서 Secret Key를 입력하거나 이번 실행에서만 사용하십시오. 이 경우 키는 메모리에만 남고 어디에도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>Look at the keychain&apos;s own program. Until it works, use the key for this run only: it stays in memory and is written nowhere.</source>
        <translation>키체인 프로그램을 확인해 주십시오. 정상으로 복구될 때까지는 키를 이번 실행에서만 사용하십시오. 키는 메모리에만 남고 어디에도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>CA 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The CA file is not a plain file.</source>
        <translation>CA 파일이 일반 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The CA file is larger than 1 MiB.</source>
        <translation>CA 파일이 1 MiB보다 큽니다.</translation>
    </message>
    <message>
        <source>A certificate in the CA file is damaged, so none of them is used.</source>
        <translation>CA 파일에 손상된 인증서가 있어 이 파일의 인증서를 모두 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>The desktop&apos;s message bus did not answer when the console was started, so this run does without it. Start the console again, or use the key for this run only: it stays in memory and is written nowhere.</source>
        <translation>콘솔을 시작할 때 데스크톱의 메시지 버스가 응답하지 않아 이번 실행에서는 사용하지 않습니다. 콘솔을 다시 시작하거나, 키를 이번 실행에서만 사용하십시오. 키는 메모리에만 남고 어디에도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>The proxy password was not kept: the keychain took it, but does not give it back.</source>
        <translation>프록시 비밀번호가 저장되지 않았습니다. 키체인에 저장했지만 다시 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Whether the proxy password was kept is not known.</source>
        <translation>프록시 비밀번호가 저장되었는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The proxy password was not kept.</source>
        <translation>프록시 비밀번호가 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>This profile has no access key ID yet.</source>
        <translation>이 프로필에는 아직 Access Key ID가 없습니다.</translation>
    </message>
    <message>
        <source>The folder of the CA file does not answer.</source>
        <translation>CA 파일이 있는 폴더가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>You cancelled the access to the keychain.</source>
        <translation>키체인 접근이 취소되었습니다.</translation>
    </message>
    <message>
        <source>You cancelled in the keychain&apos;s own window.</source>
        <translation>키체인의 창에서 취소했습니다.</translation>
    </message>
    <message>
        <source>Stored in the keychain.</source>
        <translation>키체인에 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>Stored in: %1</source>
        <translation>저장 위치: %1</translation>
    </message>
    <message>
        <source>The CA file holds no certificate.</source>
        <translation>CA 파일에 인증서가 없습니다.</translation>
    </message>
    <message>
        <source>Whether the secret key is stored is not known yet.</source>
        <translation>Secret Key가 저장되어 있는지 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The secret key is kept for this run only; it is stored nowhere.</source>
        <translation>Secret Key를 이번 실행에서만 보관하며 어디에도 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>The secret key was kept for one run only and is gone.</source>
        <translation>Secret Key를 이전 실행에서만 보관했으므로 지금은 없습니다.</translation>
    </message>
    <message>
        <source>The secret key is not stored.</source>
        <translation>Secret Key가 저장되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The keychain is locked; whether the secret key is stored is not known.</source>
        <translation>키체인이 잠겨 있어 Secret Key가 저장되어 있는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>You cancelled; whether the secret key is stored is not known.</source>
        <translation>취소되었습니다. Secret Key가 저장되어 있는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose the profile by itself to type it again.</source>
        <translation>다시 입력하려면 그 프로필만 선택해 주십시오.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. If it shows its own window, answer there.</source>
        <translation>키체인의 응답을 기다리고 있습니다. 키체인이 별도의 창을 표시하면 그 창에서 응답해 주십시오.</translation>
    </message>
    <message>
        <source>The profile is saved; whether the keychain has its secret key is not known. %1 %2</source>
        <translation>프로필은 저장되었지만, 키체인에 Secret Key가 저장되었는지는 알 수 없습니다. %1 %2</translation>
    </message>
    <message>
        <source>The profile is saved, its secret key is not. %1 %2</source>
        <translation>프로필은 저장되었지만 Secret Key는 저장되지 않았습니다. %1 %2</translation>
    </message>
</context>
<context>
    <name>Console::Ui::MainActions</name>
    <message>
        <source>&amp;Server</source>
        <translation>서버(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>프로필(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Read all servers again (F5)</source>
        <translation>모든 서버를 다시 조회합니다(F5)</translation>
    </message>
    <message>
        <source>Force a memory dump of the selected server (Ctrl+I)</source>
        <translation>선택한 서버의 메모리 덤프를 강제로 발생시킵니다(Ctrl+I)</translation>
    </message>
    <message>
        <source>Show what was sent, when, and what became of it (Ctrl+J)</source>
        <translation>인터럽트의 전송 내역과 결과를 표시합니다(Ctrl+J)</translation>
    </message>
    <message>
        <source>&amp;About NCP Console</source>
        <translation>NCP Console 정보(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt 정보(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Drill…</source>
        <translation>모의 훈련(&amp;D)…</translation>
    </message>
    <message>
        <source>Find out whether the guest of the selected server would leave a dump</source>
        <translation>선택한 서버의 게스트가 덤프를 남길 수 있는지 확인합니다</translation>
    </message>
    <message>
        <source>&amp;Filter terms…</source>
        <translation>필터 조건(&amp;F)…</translation>
    </message>
    <message>
        <source>Copy rows as &amp;CSV</source>
        <translation>행을 CSV로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Show the interrupt of the selected server (Ctrl+I)</source>
        <translation>선택한 서버의 인터럽트를 표시합니다(Ctrl+I)</translation>
    </message>
    <message>
        <source>One server at a time: select one to interrupt it.</source>
        <translation>인터럽트는 한 번에 서버 1대에만 보낼 수 있습니다. 서버를 1대만 선택해 주십시오.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>전체 화면(&amp;U)</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>글자 크게(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>글자 작게(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>기본 글자 크기(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>안내서(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation>데모 끝내기(&amp;L)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>언어(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Interrupt…</source>
        <translation>인터럽트(&amp;I)…</translation>
    </message>
    <message>
        <source>Rea&amp;diness…</source>
        <translation>준비 상태(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>작업 이력(&amp;J)</translation>
    </message>
    <message>
        <source>Unreso&amp;lved</source>
        <translation>미확정(&amp;L)</translation>
    </message>
    <message>
        <source>Copy i&amp;ncident line</source>
        <translation>장애 요약 복사(&amp;N)</translation>
    </message>
    <message>
        <source>Cop&amp;y cell</source>
        <translation>셀 복사(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy r&amp;ows</source>
        <translation>행 복사(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Filter servers</source>
        <translation>서버 필터(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>프로필 관리(&amp;M)…</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>잠금(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>단축키(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Console::Ui::MainBar</name>
    <message>
        <source>Tool bar</source>
        <translation>도구 모음</translation>
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
        <translation>NCP Console — 잠김</translation>
    </message>
    <message>
        <source>NCP Console — All profiles</source>
        <translation>NCP Console — 모든 프로필</translation>
    </message>
    <message>
        <source>This console has no profile named “%1”.</source>
        <translation>이 콘솔에는 “%1” 프로필이 없습니다.</translation>
    </message>
    <message>
        <source>Environment: from %1, for %2.</source>
        <translation>Environment 프로필: 출처 %1, 대상 %2.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::MeaningWords</name>
    <message>
        <source>Danger</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>성공</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>Console::Ui::MissingProfilesBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>그 외 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>Console::Ui::NetworkGroup</name>
    <message>
        <source>None</source>
        <comment>public IP address</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>The server has no network interface.</source>
        <translation>이 서버에는 네트워크 인터페이스가 없습니다.</translation>
    </message>
    <message>
        <source>The network interfaces have not been read: %1.</source>
        <translation>네트워크 인터페이스를 조회하지 못했습니다: %1.</translation>
    </message>
    <message>
        <source>Private IP</source>
        <translation>비공인 IP</translation>
    </message>
    <message>
        <source>Further IPs</source>
        <translation>추가 IP</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 주소</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>서브넷</translation>
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
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Public IP</source>
        <translation>공인 IP</translation>
    </message>
</context>
<context>
    <name>Console::Ui::NextStepWords</name>
    <message>
        <source>Open the copy in WinDbg and type: %1</source>
        <translation>복사본을 WinDbg에서 열고 다음 명령을 실행해 주십시오: %1</translation>
    </message>
    <message>
        <source>Copy that folder to another machine before it is cleaned up, for example with scp -r.</source>
        <translation>폴더가 정리되기 전에 다른 컴퓨터에 복사해 주십시오. 예: scp -r</translation>
    </message>
    <message>
        <source>Open the copy with crash and the vmlinux of the same kernel with debug symbols, and type: %1</source>
        <translation>복사본을 crash에서, 같은 커널의 디버그 심볼이 포함된 vmlinux와 함께 열고 다음 명령을 실행해 주십시오: %1</translation>
    </message>
    <message>
        <source>A complete dump is as large as the memory: about %1.</source>
        <translation>전체 메모리 덤프의 크기는 메모리와 같습니다: 약 %1.</translation>
    </message>
    <message>
        <source>Expect it to be smaller than the memory (%1), often much smaller.</source>
        <translation>크기는 메모리(%1)보다 작으며, 훨씬 작은 경우가 많습니다.</translation>
    </message>
    <message>
        <source>A complete dump would be as large as the memory, about %1; others are smaller.</source>
        <translation>전체 메모리 덤프라면 메모리와 같은 약 %1이며, 다른 종류는 더 작습니다.</translation>
    </message>
    <message>
        <source>If you can log in, look in the System log of the event viewer for a restart after a bug check (event 1001).</source>
        <translation>로그인할 수 있다면 이벤트 뷰어의 시스템 로그에서 버그 검사 후 재시작(이벤트 1001)이 있는지 확인해 주십시오.</translation>
    </message>
    <message>
        <source>If you can log in, look at when it was booted (uptime -s) and for an NMI in the kernel&apos;s log (journalctl -k).</source>
        <translation>로그인할 수 있다면 부팅 시각(uptime -s)과 커널 로그의 NMI(journalctl -k)를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>Windows stays on the blue screen where its automatic restart is off.</source>
        <translation>자동 재시작이 꺼져 있으면 Windows는 블루 스크린에 머뭅니다.</translation>
    </message>
    <message>
        <source>A Linux kernel only logs the interrupt unless kernel.unknown_nmi_panic or kernel.panic_on_unrecovered_nmi is 1.</source>
        <translation>kernel.unknown_nmi_panic 또는 kernel.panic_on_unrecovered_nmi가 1이 아니면 Linux 커널은 인터럽트를 로그에만 남깁니다.</translation>
    </message>
    <message>
        <source>Once the guest is healthy, verify with &quot;Readiness…&quot; whether it would leave a dump the next time.</source>
        <translation>게스트가 정상화되면 ‘덤프 준비 상태…’에서 다음에 덤프를 남길 수 있는지 확인해 주십시오.</translation>
    </message>
    <message>
        <source>The guest may still be writing its dump. With %1 of memory that can take long; &quot;Read now&quot; shows whether it is back.</source>
        <translation>게스트가 아직 덤프를 기록하고 있을 수 있습니다. 메모리가 %1이므로 오래 걸릴 수 있습니다. ‘지금 조회’로 복구 여부를 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>The guest may still be writing its dump, which can take long; &quot;Read now&quot; shows whether it is back.</source>
        <translation>게스트가 아직 덤프를 기록하고 있을 수 있으며 오래 걸릴 수 있습니다. ‘지금 조회’로 복구 여부를 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>According to the probe, Windows leaves the dump at %1.</source>
        <translation>점검 결과에 따르면 Windows는 덤프를 %1에 저장합니다.</translation>
    </message>
    <message>
        <source>Windows usually leaves the dump at %1; this was not verified on this server.</source>
        <translation>Windows는 보통 덤프를 %1에 저장합니다. 이 서버에서 확인된 적은 없습니다.</translation>
    </message>
    <message>
        <source>According to the probe, Windows writes no dump. Look for %1 anyway.</source>
        <translation>점검 결과에 따르면 Windows가 덤프를 기록하지 않습니다. 그래도 %1 파일이 있는지 확인해 주십시오.</translation>
    </message>
    <message>
        <source>According to the probe, only a small dump is written, to the folder %1.</source>
        <translation>점검 결과에 따르면 %1 폴더에 작은 메모리 덤프만 저장됩니다.</translation>
    </message>
    <message>
        <source>Windows goes on writing it for some time after the restart: wait until its size stays the same, then copy it to another machine. The next crash may overwrite it.</source>
        <translation>Windows는 재시작 후에도 한동안 덤프를 기록합니다. 파일 크기가 더 변하지 않을 때까지 기다린 다음 다른 컴퓨터에 복사해 주십시오. 다음 크래시가 발생하면 덮어쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Bug check 0x80 (NMI_HARDWARE_FAILURE) comes from this interrupt and is not a sign of broken hardware. The processors and threads of that moment show what hung.</source>
        <translation>버그 검사 0x80(NMI_HARDWARE_FAILURE)은 이 인터럽트로 발생한 것이며 하드웨어 고장을 뜻하지 않습니다. 무엇이 멈췄는지는 그 순간의 프로세서와 스레드에서 확인하십시오.</translation>
    </message>
    <message>
        <source>According to the probe, kdump leaves the dump below %1, in a folder named after the time.</source>
        <translation>점검 결과에 따르면 kdump는 %1 아래에 시각을 이름으로 한 폴더를 만들어 덤프를 저장합니다.</translation>
    </message>
    <message>
        <source>If kdump was active, the dump is usually below %1, in a folder named after the time; this was not verified on this server.</source>
        <translation>kdump가 활성화되어 있었다면 덤프는 보통 %1 아래, 시각을 이름으로 한 폴더에 있습니다. 이 서버에서 확인된 적은 없습니다.</translation>
    </message>
    <message>
        <source>According to the probe, kdump was not loaded, so there may be no dump. Look below %1 anyway.</source>
        <translation>점검 결과에 따르면 kdump가 로드되어 있지 않아 덤프가 없을 수 있습니다. 그래도 %1 아래를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>A panic that names an NMI comes from this interrupt and is not a sign of broken hardware.</source>
        <translation>NMI가 언급된 패닉은 이 인터럽트로 발생한 것이며 하드웨어 고장을 뜻하지 않습니다.</translation>
    </message>
    <message>
        <source>The guest may have restarted all the same, or may be writing a dump.</source>
        <translation>그래도 게스트가 재시작했거나 덤프를 기록하고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Check from outside whether a service of the server, such as port 3389 or 22, went away and came back.</source>
        <translation>포트 3389나 22처럼 서버의 서비스가 중단되었다가 복구되었는지 외부에서 확인해 주십시오.</translation>
    </message>
    <message>
        <source>According to the probe, this old Windows may not react: NMICrashDump is not 1.</source>
        <translation>점검 결과에 따르면 이 오래된 Windows는 반응하지 않을 수 있습니다. NMICrashDump가 1이 아닙니다.</translation>
    </message>
    <message>
        <source>Do not send a second interrupt while a dump may be being written: it would destroy the dump.</source>
        <translation>덤프가 기록 중일 수 있는 동안에는 인터럽트를 다시 보내지 마십시오. 덤프를 잃게 됩니다.</translation>
    </message>
    <message>
        <source>This console does not start or stop servers. If you do so in the provider&apos;s console, what is not written to the dump by then is lost.</source>
        <translation>이 콘솔에서는 서버를 시작하거나 정지할 수 없습니다. NCP 콘솔에서 시작하거나 정지하면 그때까지 기록되지 않은 덤프는 손실됩니다.</translation>
    </message>
    <message>
        <source>Everything sent and seen is in the journal.</source>
        <translation>전송하고 확인한 모든 내용은 작업 이력에 있습니다.</translation>
    </message>
    <message>
        <source>The server could not be read, so its state is not known. Try &quot;Read now&quot;, or look in the provider&apos;s console.</source>
        <translation>서버를 조회하지 못해 상태를 알 수 없습니다. ‘지금 조회’로 다시 시도하거나 NCP 콘솔에서 서버를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>The API no longer lists the server: somebody may have terminated it. If so, its memory is lost, and its disks may be.</source>
        <translation>API 목록에 서버가 없습니다. 서버가 반납되었을 수 있습니다. 그렇다면 메모리 내용은 손실되었고, 디스크도 삭제되었을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::NextStepsView</name>
    <message>
        <source>What to do now</source>
        <translation>다음에 할 일</translation>
    </message>
    <message>
        <source>Readiness…</source>
        <translation>덤프 준비 상태…</translation>
    </message>
    <message>
        <source>Copy these steps</source>
        <translation>내용 복사</translation>
    </message>
    <message>
        <source>Reading the server…</source>
        <translation>서버를 조회하는 중…</translation>
    </message>
    <message>
        <source>Read at %1: %2</source>
        <translation>%1 조회: %2</translation>
    </message>
    <message>
        <source>Read at %1: the API does not list the server.</source>
        <translation>%1 조회: API 목록에 서버가 없습니다.</translation>
    </message>
    <message>
        <source>Read no&amp;w</source>
        <translation>지금 조회(&amp;W)</translation>
    </message>
    <message>
        <source>Reads the server at once. Nothing is sent to it.</source>
        <translation>서버를 바로 조회합니다. 서버에는 아무것도 보내지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>Console::Ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>%1: outcome unknown</source>
        <translation>%1: 결과 알 수 없음</translation>
    </message>
    <message>
        <source>The outcome of an interrupt is unknown</source>
        <translation>인터럽트의 결과를 알 수 없습니다</translation>
    </message>
    <message>
        <source>The interrupt may have arrived. It is not sent again.</source>
        <translation>인터럽트가 도달했을 수 있습니다. 다시 보내지 않습니다.</translation>
    </message>
    <message>
        <source>%1 has rebooted</source>
        <translation>%1: 재부팅됨</translation>
    </message>
    <message>
        <source>A server has rebooted</source>
        <translation>서버가 재부팅되었습니다</translation>
    </message>
    <message>
        <source>The API shows another boot time than before the interrupt.</source>
        <translation>API에 인터럽트 이전과 다른 부팅 시각이 나타납니다.</translation>
    </message>
    <message>
        <source>%1: no visible reaction</source>
        <translation>%1: 확인된 반응 없음</translation>
    </message>
    <message>
        <source>A server shows no visible reaction</source>
        <translation>확인된 반응이 없는 서버가 있습니다</translation>
    </message>
    <message>
        <source>The API shows it running with the boot time from before.</source>
        <translation>API에는 이전과 같은 부팅 시각으로 운영 중이라고 나타납니다.</translation>
    </message>
    <message>
        <source>%1 is still down</source>
        <translation>%1: 아직 중단 상태</translation>
    </message>
    <message>
        <source>A server is still down</source>
        <translation>서버가 아직 중단 상태입니다</translation>
    </message>
    <message>
        <source>Following has paused</source>
        <translation>추적이 일시 중지되었습니다</translation>
    </message>
    <message>
        <source>%1 cannot be followed</source>
        <translation>%1: 추적할 수 없음</translation>
    </message>
    <message>
        <source>A server cannot be followed</source>
        <translation>추적할 수 없는 서버가 있습니다</translation>
    </message>
    <message>
        <source>The secret key of its profile is missing.</source>
        <translation>프로필의 Secret Key가 없습니다.</translation>
    </message>
    <message>
        <source>Unlock the console to see more.</source>
        <translation>자세한 내용은 콘솔의 잠금을 해제하고 확인해 주십시오.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1: 조회 실패</translation>
    </message>
    <message>
        <source>A server could not be read</source>
        <translation>조회하지 못한 서버가 있습니다</translation>
    </message>
    <message>
        <source>Following has ended. What became of the server is not known.</source>
        <translation>추적이 끝났습니다. 서버의 상태를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is no longer listed</source>
        <translation>%1: 목록에서 사라짐</translation>
    </message>
    <message>
        <source>A server is no longer listed</source>
        <translation>목록에서 사라진 서버가 있습니다</translation>
    </message>
    <message>
        <source>Following has ended. What the interrupt did is not known.</source>
        <translation>추적이 끝났습니다. 인터럽트의 결과를 알 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n interrupt(s) are followed. The icon in the panel brings the window back.</source>
        <translation>
            <numerusform>인터럽트 %n건을 추적하고 있습니다. 패널의 아이콘으로 창을 다시 열 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not running when following ended.</source>
        <translation>추적이 끝났을 때 운영 중이 아닙니다.</translation>
    </message>
    <message>
        <source>Unlock the console to continue.</source>
        <translation>계속하려면 콘솔의 잠금을 해제해 주십시오.</translation>
    </message>
    <message>
        <source>NCP Console keeps following</source>
        <translation>NCP Console이 계속 추적합니다</translation>
    </message>
    <message>
        <source>Open the console to see more.</source>
        <translation>자세한 내용은 콘솔에서 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::OpenInterruptWords</name>
    <message>
        <source>rebooted</source>
        <extracomment>In &quot;Interrupt sent 09:09:21, rebooted, next look in 2 s&quot;</extracomment>
        <translation>재부팅됨</translation>
    </message>
    <message>
        <source>no visible reaction</source>
        <extracomment>In &quot;Interrupt sent 09:09:21, no visible reaction, next look in 2 s&quot;</extracomment>
        <translation>확인된 반응 없음</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>접수됨</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>결과를 알 수 없음</translation>
    </message>
    <message>
        <source>following is paused</source>
        <translation>추적 일시 중지</translation>
    </message>
    <message>
        <source>the last look failed, looking again</source>
        <translation>마지막 조회 실패, 다시 조회하는 중</translation>
    </message>
    <message>
        <source>looking now</source>
        <translation>지금 조회하는 중</translation>
    </message>
    <message>
        <source>the last look failed, next look in %1</source>
        <translation>마지막 조회 실패, %1 후 다시 조회</translation>
    </message>
    <message>
        <source>next look in %1</source>
        <translation>%1 후 조회</translation>
    </message>
    <message>
        <source>This console does not follow it. Look at the server before you do anything to it.</source>
        <translation>이 콘솔에서는 추적하지 않습니다. 서버에 작업하기 전에 상태를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>Not followed: no profile has the key it was sent with (%1). Add that profile again.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>추적 안 함: 전송에 사용한 키를 가진 프로필이 없습니다(%1). 그 프로필을 다시 추가해 주십시오.</translation>
    </message>
    <message>
        <source>Not followed: the CA file of the profile %1 cannot be used. Correct the profile.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>추적 안 함: 프로필 %1의 CA 파일을 사용할 수 없습니다. 프로필을 수정해 주십시오.</translation>
    </message>
    <message>
        <source>An interrupt is being sent</source>
        <translation>인터럽트를 전송하는 중</translation>
    </message>
    <message>
        <source>Interrupt sent %1, %2, %3</source>
        <extracomment>Time, what is known, when the server is read next</extracomment>
        <translation>%1에 보낸 인터럽트: %2, %3</translation>
    </message>
    <message>
        <source>Interrupt sent %1, %2. %3</source>
        <extracomment>Time, what is known, a sentence about what to do</extracomment>
        <translation>%1에 보낸 인터럽트: %2. %3</translation>
    </message>
    <message>
        <source>Following has ended. Find out what became of it and record that under Unresolved.</source>
        <translation>추적이 끝났습니다. 결과를 확인하여 ‘미확정’에서 확정해 주십시오.</translation>
    </message>
    <message>
        <source>This console does not follow it. Find out what became of it and record that under Unresolved.</source>
        <translation>이 콘솔에서는 추적하지 않습니다. 결과를 확인하여 ‘미확정’에서 확정해 주십시오.</translation>
    </message>
    <message>
        <source>Not followed: the key of the profile %1 is missing. Open the profile to enter it.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>추적 안 함: 프로필 %1의 키가 없습니다. 프로필을 열어 키를 입력해 주십시오.</translation>
    </message>
    <message>
        <source>Interrupted %1, unknown</source>
        <extracomment>%1 is such as &quot;40 s ago&quot;; nobody knows yet what became of it</extracomment>
        <translation>%1 인터럽트, 결과 알 수 없음</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>재부팅 중</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>미확정</translation>
    </message>
    <message>
        <source>Interrupt being sent</source>
        <translation>인터럽트 전송 중</translation>
    </message>
    <message>
        <source>Interrupted %1</source>
        <extracomment>%1 is such as &quot;40 s ago&quot;</extracomment>
        <translation>%1 인터럽트</translation>
    </message>
    <message>
        <source>Rebooted</source>
        <translation>재부팅됨</translation>
    </message>
    <message>
        <source>Interrupted %1, no reaction seen</source>
        <extracomment>%1 is such as &quot;12 min ago&quot;</extracomment>
        <translation>%1 인터럽트, 반응 없음</translation>
    </message>
    <message>
        <source>Interrupted %1, not followed</source>
        <extracomment>%1 is such as &quot;40 s ago&quot;</extracomment>
        <translation>%1 인터럽트, 추적하지 않음</translation>
    </message>
</context>
<context>
    <name>Console::Ui::OutcomeView</name>
    <message>
        <source>Sending…</source>
        <translation>전송 중…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Copy incident line</source>
        <translation>장애 요약 복사</translation>
    </message>
    <message>
        <source>Copies name, number, region, outcome, time and trace id as one line.</source>
        <translation>이름, 번호, 리전, 결과, 시각, Trace ID를 한 줄로 복사합니다.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>응답 상세 정보</translation>
    </message>
    <message>
        <source>Reading the server…</source>
        <translation>서버를 조회하는 중…</translation>
    </message>
    <message>
        <source>No reading yet, next in %1.</source>
        <translation>아직 조회하지 않음, %1 후 조회.</translation>
    </message>
    <message>
        <source>Last reading %1, reading the server…</source>
        <translation>마지막 조회 %1, 서버를 조회하는 중…</translation>
    </message>
    <message>
        <source>Last reading %1, next in %2.</source>
        <translation>마지막 조회 %1, 다음 조회 %2 후.</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Trace ID: %1</translation>
    </message>
    <message>
        <source>Paused: the console is locked.</source>
        <translation>일시 중지: 콘솔이 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>Last reading failed: %1 Reading the server…</source>
        <extracomment>%1 is a sentence that says why, with its full stop</extracomment>
        <translation>마지막 조회 실패: %1 서버를 조회하는 중…</translation>
    </message>
    <message>
        <source>Last reading failed: %1 Next in %2.</source>
        <extracomment>%1 is a sentence that says why, with its full stop</extracomment>
        <translation>마지막 조회 실패: %1 다음 조회 %2 후.</translation>
    </message>
    <message>
        <source>Last answered %1.</source>
        <translation>마지막 응답: %1.</translation>
    </message>
    <message>
        <source>%1 since sending.</source>
        <translation>전송 후 %1.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Boot time (API): %1, unchanged so far.</source>
        <translation>부팅 시각(API): %1, 아직 변화 없음.</translation>
    </message>
    <message>
        <source>Boot time (API): %1 before, %2 now.</source>
        <translation>부팅 시각(API): 이전 %1, 현재 %2.</translation>
    </message>
    <message>
        <source>Provider&apos;s message: %1 (code %2)</source>
        <translation>NCP 메시지: %1 (코드 %2)</translation>
    </message>
    <message>
        <source>Boot time before sending (API): %1. Not read since.</source>
        <translation>전송 전 부팅 시각(API): %1. 이후 조회하지 않았습니다.</translation>
    </message>
    <message>
        <source>Boot time before sending (API): %1. The last reading no longer lists the server.</source>
        <translation>전송 전 부팅 시각(API): %1. 마지막 조회에서는 목록에 서버가 없었습니다.</translation>
    </message>
    <message>
        <source>The last reading no longer lists the server.</source>
        <translation>마지막 조회에서는 목록에 서버가 없었습니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Operations in progress</source>
        <translation>진행 중인 작업</translation>
    </message>
    <message>
        <source>No server has an operation in progress.</source>
        <translation>작업이 진행 중인 서버가 없습니다.</translation>
    </message>
    <message>
        <source>Interrupts of the last 7 days</source>
        <translation>최근 7일간의 인터럽트</translation>
    </message>
    <message>
        <source>No servers are listed.</source>
        <translation>표시할 서버가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>서버 %n대</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>그 밖</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show all %n of them</source>
        <translation>
            <numerusform>%n대 모두 보기(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>No interrupts in the last 7 days.</source>
        <translation>최근 7일간 인터럽트가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::OverviewSegment</name>
    <message numerus="yes">
        <source>%1, %2: %n server(s)</source>
        <extracomment>%1 is a region&apos;s code, %2 a status</extracomment>
        <translation>
            <numerusform>%1, %2: 서버 %n대</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to show only these.</source>
        <translation>누르면 이 서버만 표시합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Other regions and statuses: %n server(s)</source>
        <translation>
            <numerusform>그 밖의 리전과 상태: 서버 %n대</numerusform>
        </translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>servers of all other regions and statuses</extracomment>
        <translation>기타</translation>
    </message>
    <message>
        <source>Counts all servers, whatever the filter shows.</source>
        <translation>필터와 관계없이 모든 서버를 센 수입니다.</translation>
    </message>
    <message>
        <source>Press to remove this from the filter.</source>
        <translation>누르면 필터에서 다시 뺍니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a number of servers and their status: &quot;9 Running&quot;</extracomment>
        <translation>%2 %1</translation>
    </message>
</context>
<context>
    <name>Console::Ui::OverviewStrip</name>
    <message>
        <source>Status counts</source>
        <translation>상태별 서버 수</translation>
    </message>
    <message>
        <source>All servers by region and status, whatever the filter shows.</source>
        <translation>필터와 관계없이 모든 서버에 대해 리전별, 상태별 서버 수를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Show servers by region and status</source>
        <translation>리전별, 상태별 서버 수 표시</translation>
    </message>
    <message numerus="yes">
        <source>%n more that do not fit</source>
        <translation>
            <numerusform>표시하지 못한 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Sta&amp;tus counts</source>
        <translation>상태별 서버 수(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Console::Ui::OverviewTab</name>
    <message>
        <source>Protected against termination</source>
        <translation>보호됨</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>보호되지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU</source>
        <translation>
            <numerusform>vCPU %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider reports no operation.</source>
        <translation>NCP에 따르면 진행 중인 작업이 없습니다.</translation>
    </message>
    <message>
        <source>Provider says</source>
        <translation>NCP 표기</translation>
    </message>
    <message>
        <source>Last boot</source>
        <translation>마지막 부팅</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>인터럽트</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>운영 체제</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>하이퍼바이저</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>CPU·메모리</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>존</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>Read with</source>
        <translation>조회 프로필</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성 일시</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>반납 보호</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>서버 설명</translation>
    </message>
    <message>
        <source>Image number</source>
        <translation>서버 이미지 번호</translation>
    </message>
    <message>
        <source>Image product</source>
        <translation>서버 이미지 상품</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>스펙</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>서버 상품</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Login key</source>
        <translation>인증키</translation>
    </message>
    <message>
        <source>Placement group</source>
        <translation>물리 배치 그룹</translation>
    </message>
    <message>
        <source>Overview of the server</source>
        <translation>서버 개요</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>진행 중인 작업</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
</context>
<context>
    <name>Console::Ui::PortWatchBox</name>
    <message>
        <source>Watch a port of the server</source>
        <translation>서버의 포트 감시</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>주소:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>포트:</translation>
    </message>
    <message>
        <source>Address of the watched port</source>
        <translation>감시할 포트의 주소</translation>
    </message>
    <message>
        <source>Number of the watched port</source>
        <translation>감시할 포트 번호</translation>
    </message>
    <message>
        <source>Connects directly from this computer every 5 s and closes at once. No data is sent.</source>
        <translation>이 컴퓨터에서 5초마다 직접 연결한 뒤 바로 끊습니다. 데이터는 보내지 않습니다.</translation>
    </message>
    <message>
        <source>The server&apos;s addresses are not known.</source>
        <translation>이 서버의 주소를 알 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::PortWords</name>
    <message>
        <source>The port %1 went away %2 and came back %3.</source>
        <translation>포트 %1: %2에 응답이 중단되었다가 %3에 복구되었습니다.</translation>
    </message>
    <message>
        <source>The port %1 went away %2 and did not come back.</source>
        <translation>포트 %1: %2에 응답이 중단된 뒤 복구되지 않았습니다.</translation>
    </message>
    <message>
        <source>The port %1 went away %2 and is not back yet.</source>
        <translation>포트 %1: %2에 응답이 중단된 뒤 아직 복구되지 않았습니다.</translation>
    </message>
    <message>
        <source>The port %1 was not seen.</source>
        <translation>포트 %1: 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>The port %1 answers, since %2.</source>
        <translation>포트 %1: %2부터 응답합니다.</translation>
    </message>
    <message>
        <source>The API shows no reboot, but the watched port went away and came back: the guest may have restarted by itself. Look into its event log.</source>
        <translation>API에서는 재부팅이 확인되지 않았지만, 감시한 포트의 응답이 중단되었다가 복구되었습니다. 게스트가 스스로 재시작했을 수 있습니다. 게스트의 이벤트 로그를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>The port %1 is being checked…</source>
        <translation>포트 %1: 확인하는 중…</translation>
    </message>
    <message>
        <source>The port %1 does not answer, and has not answered since watching began.</source>
        <translation>포트 %1: 응답하지 않으며, 감시를 시작한 뒤 응답한 적이 없습니다.</translation>
    </message>
    <message>
        <source>The API shows no reboot, but the watched port went away: the guest may be writing its dump, or may be hung.</source>
        <translation>API에서는 재부팅이 확인되지 않았지만, 감시한 포트의 응답이 중단되었습니다. 게스트가 덤프를 기록하고 있거나 멈춰 있을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfileBand</name>
    <message numerus="yes">
        <source>All profiles (%n): each server is used with its own profile&apos;s key and guard level</source>
        <translation>
            <numerusform>모든 프로필(%n개): 각 서버에는 해당 프로필의 키와 보호 수준이 적용됩니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfileChooser</name>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>모든 프로필</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfileForm</name>
    <message>
        <source>CA file</source>
        <translation>CA 파일</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>None: only the system&apos;s authorities are trusted</source>
        <translation>없음: 시스템의 인증 기관만 신뢰</translation>
    </message>
    <message>
        <source>This profile has no access key ID yet. Type yours, and the secret key that belongs to it.</source>
        <translation>이 프로필에는 아직 Access Key ID가 없습니다. 본인의 Access Key ID와 그에 맞는 Secret Key를 입력해 주십시오.</translation>
    </message>
    <message>
        <source>Will be stored in: %1</source>
        <translation>저장할 위치: %1</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c);;All files (*)</source>
        <translation>인증서 (*.pem *.crt *.cer *.der *.p7b *.p7c);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Type it here.</source>
        <translation>여기에 입력해 주십시오.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfileList</name>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” 프로필이 삭제되었습니다.</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>프로필 내보내기</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>프로필 (*.json)</translation>
    </message>
    <message>
        <source>Saved profiles</source>
        <translation>저장된 프로필</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>실행 취소(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>복제(&amp;U)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>삭제(&amp;L)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Saved without secrets: %1</source>
        <translation>비밀 정보를 제외하고 저장했습니다: %1</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfileSaving</name>
    <message>
        <source>Saving the secret key in the keychain. It may be waiting for your answer in its own window.</source>
        <translation>Secret Key를 키체인에 저장하고 있습니다. 키체인이 별도의 창에서 응답을 기다리고 있을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfileWizard</name>
    <message>
        <source>No pair of keys was copied. Copy the lines of ~/.ncloud/configure, or what “ncloud configure” shows.</source>
        <translation>복사한 내용에 키 쌍이 없습니다. ~/.ncloud/configure의 줄이나 ‘ncloud configure’의 출력을 복사해 주십시오.</translation>
    </message>
    <message>
        <source>&amp;Keep for this run only</source>
        <translation>이번 실행에서만 보관(&amp;K)</translation>
    </message>
    <message>
        <source>The secret key is stored in: %1</source>
        <translation>Secret Key 저장 위치: %1</translation>
    </message>
    <message>
        <source>A secret key is still being written to the keychain.</source>
        <translation>Secret Key를 아직 키체인에 저장하는 중입니다.</translation>
    </message>
    <message>
        <source>The new profile is not saved.</source>
        <translation>새 프로필이 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel test</source>
        <translation>테스트 취소(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>다시 테스트(&amp;T)</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>프로필 추가</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>환경</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Guard level</source>
        <translation>보호 수준</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2단계 중 %1단계: %3</translation>
    </message>
    <message>
        <source>Where are the servers?</source>
        <translation>서버가 있는 환경은 무엇입니까?</translation>
    </message>
    <message>
        <source>Choose the environment of your account.</source>
        <translation>계정의 환경을 선택해 주십시오.</translation>
    </message>
    <message>
        <source>With which key?</source>
        <translation>어떤 키를 사용합니까?</translation>
    </message>
    <message>
        <source>Type or paste the access key ID and its secret key.</source>
        <translation>Access Key ID와 Secret Key를 입력하거나 붙여 넣어 주십시오.</translation>
    </message>
    <message>
        <source>Does it connect?</source>
        <translation>연결됩니까?</translation>
    </message>
    <message>
        <source>The test only reads. You can go on whatever it finds.</source>
        <translation>테스트는 조회만 합니다. 결과와 관계없이 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>How careful should the console be?</source>
        <translation>변경 작업을 얼마나 엄격하게 확인하시겠습니까?</translation>
    </message>
    <message>
        <source>The guard level decides what a change to a server needs.</source>
        <translation>보호 수준은 서버를 변경할 때 필요한 확인을 정합니다.</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <translation>‘%1’ 저장됨</translation>
    </message>
    <message>
        <source>&amp;Proxy and CA file…</source>
        <translation>프록시와 CA 파일(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Paste both keys</source>
        <translation>두 키 붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>이전(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfileWords</name>
    <message>
        <source>Public</source>
        <extracomment>The provider&apos;s environment for everybody</extracomment>
        <translation>민간</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>공공</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>금융</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A gateway of one&apos;s own</extracomment>
        <translation>사용자 지정</translation>
    </message>
    <message>
        <source>built-in simulator</source>
        <translation>내장 시뮬레이터</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>모든 리전</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Proxy</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>A change needs one confirmation.</source>
        <translation>변경 작업에는 한 번의 확인이 필요합니다.</translation>
    </message>
    <message>
        <source>The profiles were written by a newer console (format %1). They are left as they are.</source>
        <translation>더 새로운 버전의 콘솔에서 저장한 프로필입니다(형식 %1). 그대로 두고 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>Profile %1 in the file (%2) cannot be used. %3</source>
        <translation>파일의 %1번째 프로필(%2)을 사용할 수 없습니다. %3</translation>
    </message>
    <message>
        <source>Desktop settings</source>
        <extracomment>Proxy: that of the desktop&apos;s settings</extracomment>
        <translation>데스크톱 설정 사용</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>Proxy: one of this profile&apos;s own</extracomment>
        <translation>직접 지정</translation>
    </message>
    <message>
        <source>No change can be sent.</source>
        <translation>변경 작업을 전송할 수 없습니다.</translation>
    </message>
    <message>
        <source>A change needs the typed server name and a reason.</source>
        <translation>변경 작업에는 서버 이름과 사유를 입력해야 합니다.</translation>
    </message>
    <message>
        <source>A change needs the typed server name.</source>
        <translation>변경 작업에는 서버 이름을 입력해야 합니다.</translation>
    </message>
    <message>
        <source>The profiles file cannot be read.</source>
        <translation>프로필 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The file is too large to be a profiles file.</source>
        <translation>프로필 파일로 보기에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>The profiles file is damaged from byte %1 on.</source>
        <translation>프로필 파일이 손상되었습니다. %1바이트 위치부터 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>The file contains no profiles of this console.</source>
        <translation>파일에 이 콘솔의 프로필이 없습니다.</translation>
    </message>
    <message>
        <source>The profiles could not be saved; the file is unchanged.</source>
        <translation>프로필을 저장할 수 없습니다. 기존 내용은 그대로입니다.</translation>
    </message>
    <message>
        <source>Another console is saving profiles. Try again.</source>
        <translation>다른 콘솔에서 프로필을 저장하고 있습니다. 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>Another console has changed “%1”. Nothing was saved; try again to overwrite its change.</source>
        <translation>그사이 다른 콘솔에서 “%1” 프로필을 변경했습니다. 저장하지 않았습니다. 덮어쓰려면 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>Another console has saved a profile named “%1”. Nothing was saved; choose another name.</source>
        <translation>그사이 다른 콘솔에서 “%1” 프로필을 저장했습니다. 저장하지 않았습니다. 다른 이름을 입력해 주십시오.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfilesWindow</name>
    <message>
        <source>Profiles</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>The changes to “%1” are not saved.</source>
        <translation>“%1” 프로필의 변경 내용이 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장되었습니다.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel test</source>
        <translation>테스트 취소(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>연결 테스트(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep for this run only</source>
        <translation>이번 실행에서만 보관(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>The changes to a profile are not saved.</source>
        <translation>프로필의 변경 내용이 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Saving the copy also copies the secret key.</source>
        <translation>복제한 프로필을 저장하면 Secret Key도 함께 복사됩니다.</translation>
    </message>
    <message>
        <source>A secret key is still being saved in the keychain.</source>
        <translation>Secret Key를 아직 키체인에 저장하는 중입니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::QuitQuestion</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>One is being sent: if you quit now, its outcome is recorded as unknown.</source>
        <translation>전송 중인 인터럽트가 있습니다. 지금 종료하면 결과는 ‘결과를 알 수 없음’으로 기록됩니다.</translation>
    </message>
    <message>
        <source>Nothing is sent again.</source>
        <translation>다시 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Quit while following?</source>
        <translation>추적 중에 종료하시겠습니까?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>백그라운드에서 계속 실행</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message numerus="yes">
        <source>%n interrupt(s) have not ended.</source>
        <translation>
            <numerusform>끝나지 않은 인터럽트가 %n건 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its servers end with this console, so nothing is followed after that.</source>
        <translation>체험용 서버는 이 콘솔과 함께 종료되므로 이후에는 추적되지 않습니다.</translation>
    </message>
    <message>
        <source>If you quit, following stops until the next start, which asks for the key again.</source>
        <translation>종료하면 그동안 추적되지 않습니다. 다음에 시작할 때 키를 다시 입력하면 추적을 계속합니다.</translation>
    </message>
    <message>
        <source>If you quit, following stops until the next start.</source>
        <translation>종료하면 그동안 추적되지 않습니다. 다음에 시작하면 추적을 계속합니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::RawView</name>
    <message>
        <source>Raw answer</source>
        <translation>원본 응답</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are shown; the copy has all.</source>
        <translation>전체 %2 중 처음 %1만 표시됩니다. 복사하면 전체가 포함됩니다.</translation>
    </message>
    <message>
        <source>Copy &amp;raw answer</source>
        <translation>원본 응답 복사(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ReadinessDialog</name>
    <message>
        <source>Readiness of the guest</source>
        <translation>덤프 준비 상태</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>Name, number and region of a server</extracomment>
        <translation>%1(%2, %3)</translation>
    </message>
    <message>
        <source>&amp;System:</source>
        <translation>운영 체제(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;1. Run this probe in the server while it is healthy. It only reads.</source>
        <translation>&amp;1. 서버가 정상일 때 이 점검 스크립트를 서버에서 실행해 주십시오. 조회만 합니다.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>점검 스크립트</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the probe.</source>
        <translation>점검 스크립트를 복사합니다.</translation>
    </message>
    <message>
        <source>Output of the probe</source>
        <translation>점검 스크립트의 출력</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>보관(&amp;K)</translation>
    </message>
    <message>
        <source>Keeps the result for the checks before an interrupt.</source>
        <translation>인터럽트 전 확인에 쓰도록 결과를 보관합니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>해석할 수 없는 항목: %1.</translation>
    </message>
    <message>
        <source>The result could not be kept: %1</source>
        <translation>결과를 보관할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>보관했습니다.</translation>
    </message>
    <message>
        <source>Kept. The damaged file is now %1.</source>
        <translation>보관했습니다. 손상된 파일은 이제 %1입니다.</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>보관하는 중…</translation>
    </message>
    <message>
        <source>&amp;2. Paste its output here:</source>
        <translation>&amp;2. 출력된 내용을 여기에 붙여 넣어 주십시오:</translation>
    </message>
    <message>
        <source>The results file cannot be read (%1).</source>
        <translation>결과 파일을 읽을 수 없습니다(%1).</translation>
    </message>
    <message>
        <source>The machine&apos;s host name is %1.</source>
        <translation>호스트 이름은 %1입니다.</translation>
    </message>
    <message>
        <source>The result appears here.</source>
        <translation>판정 결과가 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ReadinessTab</name>
    <message>
        <source>An interrupt would leave a dump</source>
        <translation>인터럽트를 보내면 덤프가 남습니다</translation>
    </message>
    <message>
        <source>An interrupt may leave no dump</source>
        <translation>인터럽트를 보내도 덤프가 남지 않을 수 있습니다</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Dump readiness</source>
        <translation>덤프 준비 상태</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>확인 시각</translation>
    </message>
    <message>
        <source>Dump file</source>
        <translation>덤프 파일</translation>
    </message>
    <message>
        <source>A probe tells it. Run it in the guest while the server is healthy.</source>
        <translation>점검 스크립트로 확인합니다. 서버가 정상일 때 게스트에서 실행하십시오.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ReadinessWords</name>
    <message>
        <source>Verified today</source>
        <translation>오늘 확인함</translation>
    </message>
    <message numerus="yes">
        <source>Verified %n day(s) ago</source>
        <translation>
            <numerusform>%n일 전 확인함</numerusform>
        </translation>
    </message>
    <message>
        <source>kdump is loaded with %1 reserved, and the kernel panics on the interrupt</source>
        <translation>kdump가 로드되어 있고 %1가 예약되어 있으며, 커널이 인터럽트에 패닉으로 응답합니다</translation>
    </message>
    <message>
        <source>%1, dedicated dump file %2 for %3 RAM</source>
        <extracomment>%1 is such as &quot;complete dump&quot;, %2 and %3 are sizes</extracomment>
        <translation>%1, RAM %3에 전용 덤프 파일 %2</translation>
    </message>
    <message>
        <source>%1, page file %2 for %3 RAM</source>
        <extracomment>%1 is such as &quot;complete dump&quot;, %2 and %3 are sizes</extracomment>
        <translation>%1, RAM %3에 페이지 파일 %2</translation>
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
        <translation>알 수 없는 종류의 덤프</translation>
    </message>
    <message>
        <source>no dump</source>
        <translation>덤프 없음</translation>
    </message>
    <message>
        <source>small dump</source>
        <translation>작은 메모리 덤프</translation>
    </message>
    <message>
        <source>kernel dump without the memory of programs</source>
        <translation>프로그램 메모리를 제외한 커널 메모리 덤프</translation>
    </message>
    <message>
        <source>automatic dump without the memory of programs</source>
        <translation>프로그램 메모리를 제외한 자동 메모리 덤프</translation>
    </message>
    <message>
        <source>active dump</source>
        <translation>활성 메모리 덤프</translation>
    </message>
    <message>
        <source>complete dump</source>
        <translation>전체 메모리 덤프</translation>
    </message>
    <message>
        <source>kernel crash dump</source>
        <translation>커널 크래시 덤프</translation>
    </message>
    <message>
        <source>Never verified whether this guest leaves a dump.</source>
        <translation>이 게스트가 덤프를 남기는지 확인된 적이 없습니다.</translation>
    </message>
    <message>
        <source>Whether this guest leaves a dump may have been verified, but the file that holds it cannot be read.</source>
        <translation>이 게스트가 덤프를 남기는지 확인되었을 수 있으나, 그 결과 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 That is too long ago to rely on.</source>
        <translation>%1 오래전 결과이므로 다시 확인해 주십시오.</translation>
    </message>
    <message>
        <source>The probe comes from a machine with %1 RAM, but this server has %2: another one, or its memory was changed since.</source>
        <translation>점검 결과는 RAM이 %1인 컴퓨터의 것이지만 이 서버의 메모리는 %2입니다. 다른 컴퓨터이거나 이후 메모리가 변경되었습니다.</translation>
    </message>
    <message>
        <source>The probe comes from Windows, but this server runs Linux.</source>
        <translation>점검 결과는 Windows의 것이지만 이 서버는 Linux입니다.</translation>
    </message>
    <message>
        <source>The probe comes from Linux, but this server runs Windows.</source>
        <translation>점검 결과는 Linux의 것이지만 이 서버는 Windows입니다.</translation>
    </message>
    <message>
        <source>Windows writes no dump: choose &quot;Complete memory dump&quot;.</source>
        <translation>Windows가 덤프를 기록하지 않습니다. ‘전체 메모리 덤프’를 선택해 주십시오.</translation>
    </message>
    <message>
        <source>Windows writes a small dump only, which does not show what hangs: choose &quot;Complete memory dump&quot;.</source>
        <translation>Windows가 작은 메모리 덤프만 기록하므로 원인을 알 수 없습니다. ‘전체 메모리 덤프’를 선택해 주십시오.</translation>
    </message>
    <message>
        <source>The dump type %1 is not known.</source>
        <translation>덤프 유형 %1은(는) 알 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>The page file or dedicated dump file (%1) is too small for the dump; it takes up to %2.</source>
        <translation>페이지 파일 또는 전용 덤프 파일(%1)이 덤프에 비해 너무 작습니다. 최대 %2가 필요합니다.</translation>
    </message>
    <message>
        <source>The page file or dedicated dump file (%1) may be too small; a dump of this kind takes up to %2.</source>
        <translation>페이지 파일 또는 전용 덤프 파일(%1)이 너무 작을 수 있습니다. 이 종류의 덤프에는 최대 %2가 필요합니다.</translation>
    </message>
    <message>
        <source>Windows does not restart by itself after a blue screen.</source>
        <translation>블루 스크린 후 Windows가 자동으로 재시작하지 않습니다.</translation>
    </message>
    <message>
        <source>This old Windows (build %1) may not react: NMICrashDump is not 1.</source>
        <translation>이 오래된 Windows(빌드 %1)는 반응하지 않을 수 있습니다. NMICrashDump가 1이 아닙니다.</translation>
    </message>
    <message>
        <source>No memory is reserved for kdump (crashkernel=).</source>
        <translation>kdump용으로 예약된 메모리가 없습니다(crashkernel=).</translation>
    </message>
    <message>
        <source>kdump is not loaded, so no dump is written.</source>
        <translation>kdump가 로드되어 있지 않아 덤프가 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>The kernel only logs the interrupt: set kernel.unknown_nmi_panic=1.</source>
        <translation>커널이 인터럽트를 로그에만 남깁니다. kernel.unknown_nmi_panic=1로 설정하십시오.</translation>
    </message>
    <message>
        <source>The dump goes to another machine or volume; whether there is room cannot be seen here.</source>
        <translation>덤프가 다른 컴퓨터이나 볼륨에 기록됩니다. 여유 공간은 여기서 알 수 없습니다.</translation>
    </message>
    <message>
        <source>This is too long to be the output of the probe.</source>
        <translation>점검 스크립트의 출력이라기에는 너무 깁니다.</translation>
    </message>
    <message>
        <source>This is not the output of the probe: its first line is missing.</source>
        <translation>점검 스크립트의 출력이 아닙니다. 첫 줄이 없습니다.</translation>
    </message>
    <message>
        <source>The end of the output is missing. Copy all of it.</source>
        <translation>출력의 끝이 없습니다. 전체를 복사해 주십시오.</translation>
    </message>
    <message>
        <source>The output has format %1, which this console cannot read. Copy the probe from here and run it again.</source>
        <translation>출력 형식이 %1이며 이 콘솔에서 읽을 수 없습니다. 여기의 점검 스크립트를 복사하여 다시 실행해 주십시오.</translation>
    </message>
    <message>
        <source>Line %1 of the output is not as the probe prints it. Perhaps it was wrapped; copy it again from a wider window.</source>
        <translation>출력의 %1행이 점검 스크립트의 출력 형식과 다릅니다. 줄이 나뉘었을 수 있으니 더 넓은 창에서 다시 복사해 주십시오.</translation>
    </message>
    <message>
        <source>The output does not say which system it comes from.</source>
        <translation>출력에 운영 체제 정보가 없습니다.</translation>
    </message>
    <message>
        <source>Not reported: %1.</source>
        <translation>출력에 없는 항목: %1.</translation>
    </message>
    <message>
        <source>%1 free for the dump, which needs %2.</source>
        <translation>덤프를 저장할 여유 공간은 %1인데 %2가 필요합니다.</translation>
    </message>
    <message>
        <source>%1 free for the dump, which needs up to %2.</source>
        <translation>덤프를 저장할 여유 공간은 %1인데 최대 %2가 필요합니다.</translation>
    </message>
    <message>
        <source>An older dump exists and will not be overwritten: move it away.</source>
        <translation>이전 덤프가 있으며 덮어쓰지 않도록 설정되어 있습니다. 다른 곳으로 옮겨 주십시오.</translation>
    </message>
    <message>
        <source>More than one output was pasted. Paste only the right one.</source>
        <translation>출력이 둘 이상입니다. 해당하는 것 하나만 붙여 넣어 주십시오.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ReadingWords</name>
    <message numerus="yes">
        <source>%1 of %n server(s) could not be read</source>
        <translation>
            <numerusform>서버 %n대 중 %1대를 조회하지 못했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>makes a sentence of words: adds the full stop</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>연결 실패</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>제한 시간 내 응답 없음</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>신뢰할 수 없는 인증서</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>프록시가 차단</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>접근 거부</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>요청이 너무 많음</translation>
    </message>
    <message>
        <source>answered with an error</source>
        <translation>오류 응답</translation>
    </message>
    <message>
        <source>answered with HTTP status %1</source>
        <translation>HTTP 상태 %1 응답</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>다른 주소로 전환</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>응답이 너무 큼</translation>
    </message>
    <message>
        <source>answer cannot be read</source>
        <translation>읽을 수 없는 응답</translation>
    </message>
    <message>
        <source>may be incomplete</source>
        <extracomment>a list of servers</extracomment>
        <translation>목록이 불완전할 수 있음</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that XML forbids are shown as �</source>
        <translation>
            <numerusform>XML에서 허용되지 않는 문자 %n개를 �로 표시합니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) could not be read.</source>
        <translation>
            <numerusform>리전 %n개를 조회하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network interface(s) could not be read.</source>
        <translation>
            <numerusform>네트워크 인터페이스 %n개를 조회하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list may be incomplete: its answers contradict each other.</source>
        <translation>목록이 불완전할 수 있습니다. 받은 응답이 서로 맞지 않습니다.</translation>
    </message>
    <message>
        <source>All others are shown. Servers missing from this reading stay in the table as they were.</source>
        <translation>나머지는 모두 표시됩니다. 이번 조회에 없는 서버는 표에 이전 상태로 남아 있습니다.</translation>
    </message>
    <message>
        <source>The details show what could not be read, as received.</source>
        <translation>조회하지 못한 내용은 받은 그대로 상세 정보에 있습니다.</translation>
    </message>
    <message>
        <source>no such region</source>
        <translation>없는 리전</translation>
    </message>
</context>
<context>
    <name>Console::Ui::RecordWords</name>
    <message>
        <source>Unknown (pending)</source>
        <extracomment>No outcome is on record yet: it is being sent, or the console ended in the middle of it</extracomment>
        <translation>결과 기록 없음</translation>
    </message>
    <message>
        <source>It arrived</source>
        <extracomment>The user&apos;s judgement: the interrupt arrived at the server</extracomment>
        <translation>도달했습니다</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <extracomment>The user&apos;s judgement: the interrupt did not arrive at the server</extracomment>
        <translation>도달하지 않았습니다</translation>
    </message>
    <message>
        <source>Read at %1: status %2, operation %3.</source>
        <translation>%1 조회: 상태 %2, 진행 중인 작업 %3.</translation>
    </message>
    <message>
        <source>Its boot time is the same as before sending (%1), so the API shows no restart.</source>
        <translation>부팅 시각이 전송 전과 같습니다(%1). API에서는 재시작이 확인되지 않습니다.</translation>
    </message>
    <message>
        <source>Its boot time is %1; before sending it was %2. The server has started again since.</source>
        <translation>부팅 시각은 %1이고, 전송 전에는 %2였습니다. 이후 서버가 다시 시작되었습니다.</translation>
    </message>
    <message>
        <source>The answer said neither yes nor no. The interrupt may or may not have arrived.</source>
        <translation>응답만으로는 접수 여부를 알 수 없습니다. 인터럽트가 도달했는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The console ended before the answer came. The interrupt may or may not have arrived.</source>
        <translation>응답이 오기 전에 콘솔이 종료되었습니다. 인터럽트가 도달했는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The answer was lost. The interrupt may or may not have arrived.</source>
        <translation>응답이 유실되었습니다. 인터럽트가 도달했는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>It cannot be determined</source>
        <extracomment>The user&apos;s judgement: nobody can tell whether the interrupt arrived</extracomment>
        <translation>판단할 수 없습니다</translation>
    </message>
    <message>
        <source>Its boot time is not known, so it does not show whether the server has restarted.</source>
        <translation>부팅 시각을 알 수 없어 재시작 여부를 판단할 수 없습니다.</translation>
    </message>
    <message>
        <source>No outcome is recorded: another console is sending it, or ended in the middle of sending. The interrupt may or may not have arrived.</source>
        <translation>결과가 기록되어 있지 않습니다. 다른 콘솔에서 전송 중이거나, 그 콘솔이 전송 중에 종료되었습니다. 인터럽트가 도달했는지 알 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::RefreshControl</name>
    <message>
        <source>no automatic refresh</source>
        <translation>자동 새로 고침 안 함</translation>
    </message>
    <message>
        <source>refreshing is paused</source>
        <translation>새로 고침 일시 중지됨</translation>
    </message>
    <message>
        <source>next refresh in %1</source>
        <translation>%1 뒤 새로 고침</translation>
    </message>
    <message>
        <source>Refresh &amp;every</source>
        <translation>새로 고침 간격(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>끄기(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;%n second(s)</source>
        <translation>
            <numerusform>&amp;%n초</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the servers again only when asked to (Ctrl+Shift+F5)</source>
        <translation>요청할 때만 서버를 다시 조회합니다(Ctrl+Shift+F5)</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;second(s)</source>
        <translation>
            <numerusform>%n초(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;%n minute(s)</source>
        <translation>
            <numerusform>&amp;%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pause refreshing</source>
        <translation>새로 고침 일시 중지(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Console::Ui::RegionCombo</name>
    <message>
        <source>All regions</source>
        <translation>모든 리전</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ReportBar</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
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
        <translation>보고서를 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>보고서 내보내기…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown으로 복사</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>보고서 내보내기</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>보고서를 저장했습니다: %1</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2</source>
        <translation>보고서를 저장하지 못했습니다: %1: %2</translation>
    </message>
    <message>
        <source>Saves everything known about this interrupt to one file, without secrets.</source>
        <translation>이 인터럽트에 관해 알려진 모든 내용을 비밀 정보 없이 파일 하나에 기록합니다.</translation>
    </message>
    <message>
        <source>Copies the report for a ticket, without secrets.</source>
        <translation>티켓에 붙여 넣을 보고서를 비밀 정보 없이 복사합니다.</translation>
    </message>
    <message>
        <source>No report: the journal could not be read (%1).</source>
        <translation>작업 이력을 읽지 못해 보고서를 만들 수 없습니다(%1).</translation>
    </message>
    <message>
        <source>No report: the journal has no record of this interrupt.</source>
        <translation>작업 이력에 이 인터럽트의 기록이 없어 보고서를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>보고서를 저장하는 중…</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ReportWords</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Demo: this happened in a simulated cloud. No real server was touched.</source>
        <translation>데모: 시뮬레이션 클라우드에서 일어난 일입니다. 실제 서버에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>%1 (guard level: %2)</source>
        <extracomment>%1 is the name of a profile, %2 its guard level such as &quot;Production&quot;</extracomment>
        <translation>%1(보호 수준: %2)</translation>
    </message>
    <message>
        <source>%1 at the computer %2</source>
        <extracomment>Who sent the interrupt: %1 is a login name, %2 the name of a computer</extracomment>
        <translation>%1, 컴퓨터 %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Region and zone</source>
        <translation>리전과 존</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>전송한 사람</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>입력하지 않음</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>환경</translation>
    </message>
    <message>
        <source>Access key id, masked</source>
        <translation>Access Key ID(일부 숨김)</translation>
    </message>
    <message>
        <source>Outcome and evidence</source>
        <translation>결과와 근거</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Journal entry</extracomment>
        <translation>결과</translation>
    </message>
    <message>
        <source>Time of the outcome</source>
        <translation>결과 시각</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace ID</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 상태</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>기술 정보</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Journal entry, the end of the follow-through</extracomment>
        <translation>추적 결과</translation>
    </message>
    <message>
        <source>none yet: the server is still being read</source>
        <translation>아직 없음(서버를 조회하는 중)</translation>
    </message>
    <message>
        <source>Boot time before sending</source>
        <translation>전송 전 부팅 시각</translation>
    </message>
    <message>
        <source>Boot time at the last reading</source>
        <translation>마지막 조회의 부팅 시각</translation>
    </message>
    <message>
        <source>Status at the last reading</source>
        <translation>마지막 조회의 상태</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>Journal entry, the user&apos;s judgement about an outcome that is Unknown</extracomment>
        <translation>담당자 판단</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>판단한 담당자</translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation>판단 시각</translation>
    </message>
    <message>
        <source>Reading for the judgement</source>
        <extracomment>What was read of the server for a judgement: a time, a status, a boot time</extracomment>
        <translation>판단에 사용한 조회</translation>
    </message>
    <message>
        <source>%1: status %2, boot time %3</source>
        <translation>%1: 상태 %2, 부팅 시각 %3</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Only the times of the journal&apos;s records are known.</source>
        <translation>작업 이력의 기록 시각만 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>After</source>
        <translation>경과 시간</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>The server before sending</source>
        <translation>전송 전 서버</translation>
    </message>
    <message>
        <source>The record of the server cannot be used.</source>
        <translation>서버 기록을 사용할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU</source>
        <translation>
            <numerusform>vCPU %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>진행 중인 작업</translation>
    </message>
    <message>
        <source>Boot time</source>
        <translation>부팅 시각</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>하이퍼바이저</translation>
    </message>
    <message>
        <source>CPU and memory</source>
        <translation>CPU와 메모리</translation>
    </message>
    <message>
        <source>Server spec</source>
        <translation>서버 스펙</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>서브넷</translation>
    </message>
    <message>
        <source>Public IP</source>
        <translation>공인 IP</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Checks before sending</source>
        <translation>전송 전 점검</translation>
    </message>
    <message>
        <source>Rules of version %1, %2.</source>
        <translation>규칙 버전 %1, %2.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>의미</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>체크함</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>요청과 응답</translation>
    </message>
    <message>
        <source>The request, without key, signature and time</source>
        <translation>요청(키, 서명, 시각 제외)</translation>
    </message>
    <message>
        <source>The answer as received</source>
        <translation>수신한 응답 원문</translation>
    </message>
    <message>
        <source>Journal records</source>
        <translation>작업 이력 기록</translation>
    </message>
    <message>
        <source>Each hash covers its record and all records before it. With the journal at hand, the command ncp-console --verify-journal tells whether a record was changed.</source>
        <translation>각 해시는 해당 기록과 그 이전의 모든 기록을 포함합니다. 작업 이력이 있으면 ncp-console --verify-journal 명령으로 기록이 변경되었는지 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code</comment>
        <extracomment>The BCP 47 code of the language that you translate into: &quot;ko&quot;, &quot;ja&quot;</extracomment>
        <translation>ko</translation>
    </message>
    <message>
        <source>Diagnostic interrupt</source>
        <translation>진단 인터럽트</translation>
    </message>
    <message>
        <source>Diagnostic interrupt of %1</source>
        <translation>진단 인터럽트: %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>기록되지 않음</translation>
    </message>
    <message>
        <source>Report made %1 by NCP Console %2.</source>
        <extracomment>%1 is a time, %2 the version of the console</extracomment>
        <translation>보고서 작성: %1, NCP Console %2.</translation>
    </message>
    <message>
        <source>Report made %1 by NCP Console %2; the interrupt was recorded by version %3.</source>
        <extracomment>%1 is a time, %2 and %3 versions of the console</extracomment>
        <translation>보고서 작성: %1, NCP Console %2. 인터럽트를 기록한 버전: %3.</translation>
    </message>
    <message>
        <source>Watched port</source>
        <extracomment>Journal entry, about a TCP port that is watched while following</extracomment>
        <translation>감시한 포트</translation>
    </message>
    <message>
        <source>Recorded by a newer version of the console; its word is shown as recorded.</source>
        <translation>더 새로운 버전의 콘솔에서 기록했습니다. 기록된 값을 그대로 표시합니다.</translation>
    </message>
    <message>
        <source>The provider accepted the interrupt. What became of the server afterwards is not recorded.</source>
        <translation>NCP에서 인터럽트를 접수했습니다. 이후 서버의 상태는 기록되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>No outcome is recorded. The interrupt may or may not have been sent, and may or may not have arrived.</source>
        <translation>결과가 기록되어 있지 않습니다. 인터럽트의 전송 여부와 도달 여부를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The answer was lost. The interrupt may or may not have arrived, and what became of the server afterwards is not recorded.</source>
        <translation>응답이 유실되었습니다. 인터럽트가 도달했는지 알 수 없으며, 이후 서버의 상태는 기록되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>This report was made while the server was still being read. It does not contain the end.</source>
        <translation>서버를 아직 조회하는 중에 만든 보고서입니다. 최종 결과는 포함되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The journal could not be written (%1): part of this report is not recorded.</source>
        <translation>작업 이력에 쓰지 못했습니다(%1). 이 보고서의 일부는 기록에 없습니다.</translation>
    </message>
    <message>
        <source>not reported by the API</source>
        <translation>API에서 확인되지 않음</translation>
    </message>
    <message>
        <source>%1 (no outcome is recorded)</source>
        <translation>%1(기록된 결과 없음)</translation>
    </message>
    <message>
        <source>Provider&apos;s code</source>
        <translation>NCP 오류 코드</translation>
    </message>
    <message>
        <source>Provider&apos;s message</source>
        <translation>NCP 오류 메시지</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>판단 근거</translation>
    </message>
    <message>
        <source>No timeline is recorded.</source>
        <translation>기록된 타임라인이 없습니다.</translation>
    </message>
    <message>
        <source>Before sending</source>
        <extracomment>Journal entry, written before anything is sent</extracomment>
        <translation>전송 전 기록</translation>
    </message>
    <message>
        <source>The user&apos;s judgement: %1.</source>
        <translation>인터럽트에 대한 담당자 판단: %1.</translation>
    </message>
    <message>
        <source>What the port showed</source>
        <translation>포트 감시 결과</translation>
    </message>
    <message>
        <source>Probe from %1.</source>
        <translation>점검 시각: %1.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ResolveDialog</name>
    <message>
        <source>Resolve</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>The server has not been read for this. Press Read now first, if you can.</source>
        <translation>이 판단을 위해 서버를 조회하지 않았습니다. 가능하면 먼저 ‘지금 조회’를 눌러 주십시오.</translation>
    </message>
    <message>
        <source>&amp;Evidence:</source>
        <translation>근거(&amp;E):</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>What you saw, and where: the guest&apos;s event log, a dump file, the console of the server, somebody&apos;s word</source>
        <translation>확인한 내용과 위치: 게스트의 이벤트 로그, 덤프 파일, 서버 콘솔 화면, 담당자의 설명 등</translation>
    </message>
    <message>
        <source>&amp;Judged by:</source>
        <translation>판단한 담당자(&amp;J):</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>판단한 담당자</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose what became of it.</source>
        <translation>결과를 선택해 주십시오.</translation>
    </message>
    <message>
        <source>What became of the interrupt sent to %1 (%2, %3) at %4? Your answer is recorded, cannot be changed, and allows another interrupt to this server.</source>
        <translation>%4에 %1(%2, %3)에 보낸 인터럽트의 결과는 무엇입니까? 입력한 내용은 기록되며 변경할 수 없습니다. 기록하면 이 서버에 다시 인터럽트를 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Enter the evidence for your judgement.</source>
        <translation>판단 근거를 입력해 주십시오.</translation>
    </message>
    <message>
        <source>Enter who judged.</source>
        <translation>판단한 담당자를 입력해 주십시오.</translation>
    </message>
    <message>
        <source>It could not be recorded. %1</source>
        <translation>기록하지 못했습니다. %1</translation>
    </message>
</context>
<context>
    <name>Console::Ui::RouteList</name>
    <message>
        <source>proxy not usable</source>
        <translation>사용할 수 없는 프록시</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>직접 연결</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>the desktop</source>
        <translation>데스크톱</translation>
    </message>
    <message>
        <source>is being found…</source>
        <translation>확인 중…</translation>
    </message>
    <message>
        <source>Proxy, way to the gateway</source>
        <translation>프록시, 게이트웨이 연결 경로</translation>
    </message>
    <message>
        <source>Ways to the gateways</source>
        <translation>게이트웨이 연결 경로</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>게이트웨이</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>설정한 곳</translation>
    </message>
</context>
<context>
    <name>Console::Ui::SaveFile</name>
    <message>
        <source>The file %1 exists already.</source>
        <translation>파일이 이미 있습니다: %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>Console::Ui::SelectionSummary</name>
    <message numerus="yes">
        <source>%n server(s) selected</source>
        <translation>
            <numerusform>서버 %n대 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>행 복사</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>One server at a time: select one to interrupt it.</source>
        <translation>인터럽트는 한 번에 서버 1대에만 보낼 수 있습니다. 서버를 1대만 선택해 주십시오.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ServerCells</name>
    <message>
        <source>Protected</source>
        <extracomment>against termination</extracomment>
        <translation>보호됨</translation>
    </message>
    <message>
        <source>Not protected</source>
        <extracomment>against termination</extracomment>
        <translation>보호되지 않음</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ServerTable</name>
    <message>
        <source>The servers are being loaded.</source>
        <translation>서버를 불러오고 있습니다.</translation>
    </message>
    <message>
        <source>No servers yet.</source>
        <translation>아직 서버가 없습니다.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>서버 목록</translation>
    </message>
    <message>
        <source>The servers could not be read.</source>
        <translation>서버를 조회하지 못했습니다.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>No servers match.</source>
        <translation>조건에 맞는 서버가 없습니다.</translation>
    </message>
    <message>
        <source>No servers.</source>
        <translation>서버가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ServerTableModel</name>
    <message>
        <source>Name</source>
        <translation>서버 이름</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>진행 중인 작업</translation>
    </message>
    <message>
        <source>OS</source>
        <extracomment>operating system</extracomment>
        <translation>OS</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>하이퍼바이저</translation>
    </message>
    <message>
        <source>Private IP</source>
        <translation>비공인 IP</translation>
    </message>
    <message>
        <source>Public IP</source>
        <translation>공인 IP</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>존</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>인스턴스 번호</translation>
    </message>
    <message>
        <source>No longer listed by the provider.</source>
        <translation>NCP 목록에 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>서브넷</translation>
    </message>
    <message>
        <source>Spec</source>
        <extracomment>column: the provider&apos;s code of a server&apos;s size, e.g. &quot;s2-g3&quot;</extracomment>
        <translation>스펙</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Changed a moment ago.</source>
        <translation>방금 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>instead of its status: the provider no longer lists the server</extracomment>
        <translation>사라짐</translation>
    </message>
    <message>
        <source>From cache, read %1. It may have changed since.</source>
        <translation>캐시의 정보입니다(%1에 조회). 그 뒤에 바뀌었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Last boot</source>
        <translation>마지막 부팅</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성 일시</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>column: against termination</extracomment>
        <translation>반납 보호</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>서버 설명</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ServerViews</name>
    <message>
        <source>The saved views cannot be written: %1</source>
        <translation>저장된 보기를 저장할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>a saved view whose filter has been edited since</extracomment>
        <translation>%1 (변경됨)</translation>
    </message>
    <message>
        <source>Saved view: %1</source>
        <translation>저장된 보기: %1</translation>
    </message>
    <message>
        <source>Saved view: %1. Choose another one.</source>
        <translation>저장된 보기: %1. 다른 보기를 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>Save the &amp;filter in “%1”</source>
        <translation>“%1”에 필터 저장(&amp;F)</translation>
    </message>
    <message>
        <source>Save the &amp;filter in the view</source>
        <translation>보기에 필터 저장(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation>보기 이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>보기 삭제(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo: bring back “%1”</source>
        <translation>실행 취소: “%1” 되살리기(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo the last deletion</source>
        <translation>마지막 삭제 취소(&amp;U)</translation>
    </message>
    <message>
        <source>The view was not saved: there are too many, or its filter is too long.</source>
        <translation>보기를 저장하지 못했습니다. 보기가 너무 많거나 필터가 너무 깁니다.</translation>
    </message>
    <message>
        <source>Saved the view “%1”.</source>
        <translation>보기 “%1”을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>Deleted the view “%1”. The menu of saved views brings it back.</source>
        <translation>보기 “%1”을(를) 삭제했습니다. 저장된 보기 메뉴에서 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Saved vie&amp;ws</source>
        <translation>저장된 보기(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>보기 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep the filter, the columns and the order under a name</source>
        <translation>필터, 열, 정렬 순서를 이름을 붙여 보관</translation>
    </message>
    <message>
        <source>Reset c&amp;olumns</source>
        <translation>열 초기화(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>열(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose and order the columns of this view</source>
        <translation>이 보기의 열을 고르고 순서를 정하기</translation>
    </message>
    <message>
        <source>Saved views are missing, since their file cannot be read (%1). It is kept aside before a new one is written.</source>
        <translation>저장된 보기의 파일을 읽을 수 없어 일부 보기가 없습니다(%1). 새 파일을 쓰기 전에 그 파일을 따로 보관합니다.</translation>
    </message>
    <message>
        <source>Saved view: %1. The filter has been changed; choose the view again to restore it.</source>
        <translation>저장된 보기: %1. 필터가 이 보기의 필터와 다릅니다. 다시 선택하면 원래 필터로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Restore the default columns of this view</source>
        <translation>이 보기의 열을 기본값으로 되돌리기</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ServersPage</name>
    <message>
        <source>Server %1 is not selected: not every open profile could be read.</source>
        <translation>서버 %1을(를) 선택하지 않았습니다. 열린 프로필 중 조회하지 못한 것이 있습니다.</translation>
    </message>
    <message>
        <source>No open profile lists server %1.</source>
        <translation>열려 있는 프로필의 목록에 서버 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Several profiles list server %1. Select the one you mean.</source>
        <translation>여러 프로필의 목록에 서버 %1이(가) 있습니다. 원하는 서버를 선택해 주십시오.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::SettingRow</name>
    <message>
        <source>on</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>기본값: %1</translation>
    </message>
    <message>
        <source>Set back to the default</source>
        <translation>기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>Set back: %1</source>
        <translation>되돌리기: %1</translation>
    </message>
</context>
<context>
    <name>Console::Ui::SettingsWindow</name>
    <message>
        <source>Copied. It has no keys, servers or profiles.</source>
        <translation>복사했습니다. 키, 서버, 프로필은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>설정 검색</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>No settings match.</source>
        <translation>일치하는 설정이 없습니다.</translation>
    </message>
    <message>
        <source>Copy support &amp;information</source>
        <translation>지원 정보 복사(&amp;I)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Console::Ui::SettingsWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>시스템과 같게</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>좁게</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>넓게</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>색상(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>행 높이(&amp;R)</translation>
    </message>
    <message>
        <source>Of the server table.</source>
        <translation>서버 표에 적용됩니다.</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>글자 크기(&amp;T)</translation>
    </message>
    <message>
        <source>Of the server table. Also Ctrl++, Ctrl+- and Ctrl+0.</source>
        <translation>서버 표에 적용됩니다. Ctrl++, Ctrl+-, Ctrl+0으로도 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>The windows change at once.</source>
        <translation>창에 바로 적용됩니다.</translation>
    </message>
    <message>
        <source>Korea (KST, +09:00)</source>
        <translation>한국(KST, +09:00)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>현지 시각</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>&amp;Show times in</source>
        <translation>시각 표시 기준(&amp;S)</translation>
    </message>
    <message>
        <source>Each time shows its offset. Tool tips and reports add KST and UTC.</source>
        <translation>시각에는 항상 시차가 함께 표시됩니다. 도구 설명과 보고서에는 KST와 UTC도 표시됩니다.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>&amp;Read servers every</source>
        <translation>서버 조회 간격(&amp;R)</translation>
    </message>
    <message>
        <source>Less often while the window is hidden, and never while locked.</source>
        <translation>창이 숨겨져 있으면 더 드물게 조회하고, 잠겨 있으면 조회하지 않습니다.</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>요청할 때만</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Lock when not &amp;used for</source>
        <translation>사용하지 않으면 잠그기(&amp;U)</translation>
    </message>
    <message>
        <source>Locking removes all keys from memory and hides names and addresses.</source>
        <translation>잠그면 메모리에서 모든 키가 지워지고 이름과 주소가 숨겨집니다.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>The console also locks when the desktop locks its screen, and with Ctrl+L.</source>
        <translation>데스크톱 화면이 잠길 때와 Ctrl+L을 누를 때도 콘솔이 잠깁니다.</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>추적</translation>
    </message>
    <message>
        <source>&amp;Follow for at least</source>
        <translation>최소 추적 시간(&amp;F)</translation>
    </message>
    <message>
        <source>After an interrupt the server is read until it has rebooted, or this long. Applies to the next interrupt.</source>
        <translation>인터럽트 후 서버가 재부팅될 때까지, 길어도 이 시간 동안 서버를 조회합니다. 다음 인터럽트부터 적용됩니다.</translation>
    </message>
    <message>
        <source>&amp;Longer for each 8 GiB of memory</source>
        <translation>메모리 8 GiB마다 추가(&amp;L)</translation>
    </message>
    <message>
        <source>A large dump takes longer to write.</source>
        <translation>덤프가 크면 기록하는 데 더 오래 걸립니다.</translation>
    </message>
    <message>
        <source>Urgent ones</source>
        <translation>긴급한 알림만</translation>
    </message>
    <message>
        <source>None</source>
        <translation>표시 안 함</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>&amp;Desktop notifications</source>
        <translation>데스크톱 알림(&amp;D)</translation>
    </message>
    <message>
        <source>Urgent: an unknown outcome, no visible reaction, a server that is still down or cannot be read.</source>
        <translation>긴급: 결과를 알 수 없음, 확인된 반응 없음, 아직 중단된 서버, 조회할 수 없는 서버.</translation>
    </message>
    <message>
        <source>Show server &amp;names in them</source>
        <translation>알림에 서버 이름 표시(&amp;N)</translation>
    </message>
    <message>
        <source>Never while locked.</source>
        <translation>잠겨 있을 때는 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Icon in the panel while a server is followed</source>
        <translation>서버를 추적하는 동안 패널에 아이콘 표시(&amp;I)</translation>
    </message>
    <message>
        <source>Without it, closing the window asks before following ends.</source>
        <translation>아이콘이 없으면 창을 닫을 때 추적을 끝낼지 묻습니다.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>A profile can name its own proxy (Profile → Manage profiles). Otherwise the variables https_proxy, all_proxy and no_proxy decide, then the desktop.</source>
        <translation>프로필마다 프록시를 지정할 수 있습니다(프로필 → 프로필 관리). 지정하지 않으면 https_proxy, all_proxy, no_proxy 변수를 따르고, 그다음 데스크톱 설정을 따릅니다.</translation>
    </message>
    <message>
        <source>The profile Environment comes from NCLOUD_ variables and is for this run only.</source>
        <translation>Environment 프로필은 NCLOUD_ 변수에서 만들어졌으며 이번 실행에만 사용됩니다.</translation>
    </message>
    <message>
        <source>No profile comes from NCLOUD_ variables.</source>
        <translation>NCLOUD_ 변수에서 만들어진 프로필이 없습니다.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>&amp;Export servers as</source>
        <translation>서버 내보내기 형식(&amp;E)</translation>
    </message>
    <message>
        <source>Begin CSV files with a &amp;byte order mark</source>
        <translation>CSV 파일 앞에 바이트 순서 표시 넣기(&amp;B)</translation>
    </message>
    <message>
        <source>Excel needs it to read other letters than English.</source>
        <translation>Excel에서 한글 등을 올바르게 읽는 데 필요합니다.</translation>
    </message>
    <message>
        <source>&amp;Write a log file</source>
        <translation>로그 파일 기록(&amp;W)</translation>
    </message>
    <message>
        <source>Besides standard error. No secrets, no server names; at most 2 MiB.</source>
        <translation>표준 오류 외에 파일에도 기록합니다. 비밀 정보와 서버 이름은 기록하지 않으며, 최대 2 MiB입니다.</translation>
    </message>
    <message>
        <source>Log &amp;details, not only warnings</source>
        <translation>경고 외에 세부 사항도 기록(&amp;D)</translation>
    </message>
    <message>
        <source>The variable QT_LOGGING_RULES goes before this.</source>
        <translation>QT_LOGGING_RULES 변수가 우선합니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ShortcutList</name>
    <message>
        <source>Search actions and keys</source>
        <translation>동작과 키 검색</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation>동작과 키</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>맞는 동작이 없습니다.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
</context>
<context>
    <name>Console::Ui::StatusLine</name>
    <message numerus="yes">
        <source>Following %n interrupt(s)</source>
        <translation>
            <numerusform>인터럽트 %n건 추적 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not followed</source>
        <translation>
            <numerusform>추적 안 함 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from cache, %2</source>
        <extracomment>the servers of a region, as the program saw them when it ran last: &quot;KR from cache, 3 h ago&quot;</extracomment>
        <translation>%1 캐시, %2</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>여는 중</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>열리지 않음</translation>
    </message>
    <message>
        <source>%1: %2, shown as of %3</source>
        <extracomment>a region or profile, what went wrong, the age of what is shown: &quot;KR: no connection, shown as of 3 min ago&quot;</extracomment>
        <translation>%1: %2, %3 내용 표시</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <translation>
            <numerusform>서버 %Ln대</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>운영 중 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln server(s)</source>
        <translation>
            <numerusform>서버 %Ln대 중 %1대</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Windows</source>
        <translation>
            <numerusform>Windows %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln대 선택</numerusform>
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
        <translation>vCPU %1개 · %2</translation>
    </message>
</context>
<context>
    <name>Console::Ui::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>%1  %2 (after %3)</source>
        <extracomment>A line of the timeline: time of day, what happened, how long after sending</extracomment>
        <translation>%1  %2 (%3 후)</translation>
    </message>
    <message>
        <source>Copy timeline</source>
        <translation>타임라인 복사</translation>
    </message>
    <message>
        <source>Copies the lines of the timeline; Ctrl+C in the list copies those that are selected.</source>
        <translation>타임라인의 줄을 복사합니다. 목록에서 Ctrl+C를 누르면 선택한 줄을 복사합니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::Times</name>
    <message>
        <source>not loaded yet</source>
        <translation>아직 조회되지 않음</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1초 전</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1분 전</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1시간 전</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1일 전</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1일 %2시간</translation>
    </message>
</context>
<context>
    <name>Console::Ui::Tray</name>
    <message>
        <source>Show NCP Console</source>
        <translation>NCP Console 표시</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) are followed</source>
        <translation>
            <numerusform>서버 %n대 추적 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
</context>
<context>
    <name>Console::Ui::UnresolvedBadge</name>
    <message numerus="yes">
        <source>%n unresolved</source>
        <extracomment>Interrupts whose outcome nobody knows yet</extracomment>
        <translation>
            <numerusform>미확정 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Unresolved: not known</source>
        <extracomment>The journal cannot be read, so it is not known how many interrupts are unresolved</extracomment>
        <translation>미확정: 알 수 없음</translation>
    </message>
    <message>
        <source>It is not known whether these interrupts arrived. Press to see what is known, to read the servers and to record what you found out.</source>
        <translation>이 인터럽트들이 도달했는지 알 수 없습니다. 누르면 알려진 내용을 보고, 서버를 조회하고, 확인한 내용을 기록할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::UnresolvedPage</name>
    <message>
        <source>Unresolved</source>
        <translation>미확정</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>보낸 시각</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>보낸 곳</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>지금 조회</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>확정…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>To read this server, unlock the console first.</source>
        <translation>이 서버를 조회하려면 먼저 콘솔의 잠금을 해제해 주십시오.</translation>
    </message>
    <message>
        <source>To read this server, choose the profile %1 in the main window first.</source>
        <translation>이 서버를 조회하려면 먼저 기본 창에서 프로필 %1을(를) 선택해 주십시오.</translation>
    </message>
    <message>
        <source>To read this server, add a profile for the gateway %1 with a key of the account that sent it (profile %2 then).</source>
        <translation>이 서버를 조회하려면 게이트웨이 %1의 프로필을 전송한 계정(당시 프로필 %2)의 키로 추가해 주십시오.</translation>
    </message>
    <message>
        <source>this console (run %1)</source>
        <extracomment>%1 names a run of the program</extracomment>
        <translation>이 콘솔(실행 %1)</translation>
    </message>
    <message>
        <source>another console that runs now (run %1)</source>
        <translation>지금 실행 중인 다른 콘솔(실행 %1)</translation>
    </message>
    <message>
        <source>an earlier run of the console (run %1)</source>
        <translation>콘솔의 이전 실행(실행 %1)</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>입력한 사유: %1</translation>
    </message>
    <message>
        <source>The network said: %1</source>
        <translation>네트워크 메시지: %1</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Trace ID: %1</translation>
    </message>
    <message>
        <source>The server is being read…</source>
        <translation>서버를 조회하는 중…</translation>
    </message>
    <message>
        <source>Reading it at %1 failed. %2</source>
        <translation>%1 조회 실패: %2</translation>
    </message>
    <message>
        <source>Read at %1: the server does not exist any more.</source>
        <translation>%1 조회: 서버가 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>It has not been read since.</source>
        <translation>이후 조회하지 않았습니다.</translation>
    </message>
    <message>
        <source>Another console is sending it: wait for its outcome.</source>
        <translation>다른 콘솔에서 전송 중입니다. 결과를 기다려 주십시오.</translation>
    </message>
    <message>
        <source>The profile %1 has another key now than the one that sent it. If that is a key of another account, this server cannot be found with it.</source>
        <translation>지금 프로필 %1의 키는 인터럽트를 보낸 키와 다릅니다. 다른 계정의 키라면 그 키로는 이 서버를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Read at %1 with another key than the one that sent it: the server is not found with this key. It may belong to another account.</source>
        <translation>%1 조회(전송에 사용한 키와 다른 키): 이 키로는 서버를 찾을 수 없습니다. 다른 계정의 서버일 수 있습니다.</translation>
    </message>
    <message>
        <source>The journal cannot be read, so it is not known whether an interrupt is unresolved. %1</source>
        <translation>작업 이력을 읽을 수 없어 미확정 인터럽트가 있는지 알 수 없습니다. %1</translation>
    </message>
    <message>
        <source>No interrupt is unresolved.</source>
        <translation>미확정 인터럽트가 없습니다.</translation>
    </message>
    <message>
        <source>It is not known whether these interrupts arrived. Read the server, look at the guest, then record what you found out. Until then no other interrupt is sent to that server: it could destroy the dump of this one.</source>
        <translation>이 인터럽트들이 도달했는지 알 수 없습니다. 서버를 조회하고 게스트를 확인한 다음 결과를 기록해 주십시오. 그때까지 해당 서버에는 인터럽트를 다시 보낼 수 없습니다. 덤프가 손상될 수 있기 때문입니다.</translation>
    </message>
    <message>
        <source>To read this server, the profile %1 needs its key: enter it in the main window.</source>
        <translation>이 서버를 조회하려면 프로필 %1의 키가 필요합니다. 기본 창에서 입력해 주십시오.</translation>
    </message>
    <message>
        <source>Verdict at %1: %2. It does not prove whether the interrupt arrived, so you have to judge.</source>
        <translation>%1 추적 결과: %2. 인터럽트의 도달 여부를 증명하지 않으므로 담당자가 판단해야 합니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ViewNameDialog</name>
    <message>
        <source>Another view has this name.</source>
        <translation>다른 보기가 이 이름을 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>보기 저장</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>보기 이름 바꾸기</translation>
    </message>
    <message>
        <source>&amp;Name of the view:</source>
        <translation>보기 이름(&amp;N):</translation>
    </message>
    <message>
        <source>It keeps the columns and their order, and shows all servers.</source>
        <translation>열과 정렬 순서를 보관하고 모든 서버를 표시합니다.</translation>
    </message>
    <message>
        <source>It keeps the columns and their order, and the filter %1</source>
        <translation>열과 정렬 순서, 그리고 다음 필터를 보관합니다: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ViewWords</name>
    <message>
        <source>Windows, running</source>
        <translation>Windows, 운영 중</translation>
    </message>
    <message>
        <source>In an operation</source>
        <extracomment>a view of servers on which the provider is working (starting, copying …)</extracomment>
        <translation>작업 진행 중</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>정지됨</translation>
    </message>
    <message>
        <source>Unprotected</source>
        <extracomment>a view of servers without protection against termination</extracomment>
        <translation>반납 보호 없음</translation>
    </message>
    <message>
        <source>Interrupted by us</source>
        <extracomment>a view of servers to which this console sent an interrupt during the last 30 days</extracomment>
        <translation>인터럽트를 보낸 서버</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>모든 서버</translation>
    </message>
    <message>
        <source>The provider is working on them: they start, stop, are copied …</source>
        <translation>NCP에서 작업을 진행 중인 서버입니다(시작, 정지, 복사 등).</translation>
    </message>
    <message>
        <source>Servers that are not protected against termination.</source>
        <translation>반납 보호가 설정되지 않은 서버입니다.</translation>
    </message>
    <message>
        <source>An interrupt was sent from here during the last 30 days, and was accepted or may have arrived.</source>
        <translation>최근 30일 안에 이 콘솔에서 인터럽트를 보냈고, 접수되었거나 도달했을 수 있는 서버입니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::VisibleText</name>
    <message>
        <source>%1…%2 (%3 characters)</source>
        <extracomment>A name without its middle: its beginning, its end, how many characters it has</extracomment>
        <translation>%1…%2 (%3자)</translation>
    </message>
</context>
<context>
    <name>Console::Ui::WelcomePage</name>
    <message>
        <source>The profiles cannot be read</source>
        <translation>프로필을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>A damaged file is kept beside the new one when a profile is saved.</source>
        <translation>손상된 파일은 프로필을 저장할 때 새 파일 옆에 그대로 보관됩니다.</translation>
    </message>
    <message>
        <source>No profile is open</source>
        <translation>열린 프로필이 없습니다</translation>
    </message>
    <message>
        <source>Choose one in the tool bar, or with Ctrl+1 to Ctrl+9.</source>
        <translation>도구 모음에서 선택하거나 Ctrl+1~Ctrl+9를 눌러 주십시오.</translation>
    </message>
    <message>
        <source>NCP Console</source>
        <translation>NCP Console</translation>
    </message>
    <message>
        <source>See your servers at NAVER Cloud, and interrupt the one that hangs.</source>
        <translation>네이버 클라우드 플랫폼의 서버를 확인하고, 응답하지 않는 서버에 인터럽트를 보냅니다.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>데모 사용해 보기(&amp;D)</translation>
    </message>
    <message>
        <source>40 made-up servers on this computer. One of them hangs.</source>
        <translation>이 컴퓨터에 가상 서버 40대가 있고, 그중 한 대가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Add a profile</source>
        <translation>프로필 추가(&amp;A)</translation>
    </message>
    <message>
        <source>With your access key. The secret key goes into the keychain.</source>
        <translation>Access Key로 연결합니다. Secret Key는 키체인에 저장됩니다.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>From ~/.ncloud/configure, environment variables or a file.</source>
        <translation>~/.ncloud/configure, 환경 변수 또는 파일에서 가져옵니다.</translation>
    </message>
</context>
<context>
    <name>Console::Ui::Words</name>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>알 수 없음(%1)</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>게이트웨이</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>잠시 후 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>Check the network connection of this computer, then try again.</source>
        <translation>이 컴퓨터의 네트워크 연결을 확인한 후 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>The clock: this computer is %1 behind the gateway, which refuses a difference of 5 minutes or more.</source>
        <translation>시계: 이 컴퓨터가 게이트웨이보다 %1 늦습니다. 게이트웨이는 5분 이상 차이가 나면 거부합니다.</translation>
    </message>
    <message>
        <source>The clock: this computer is %1 ahead of the gateway, which refuses a difference of 5 minutes or more.</source>
        <translation>시계: 이 컴퓨터가 게이트웨이보다 %1 빠릅니다. 게이트웨이는 5분 이상 차이가 나면 거부합니다.</translation>
    </message>
    <message>
        <source>The key: are key ID and secret key complete, and do they belong together?</source>
        <translation>키: Access Key와 Secret Key가 빠짐없이 입력되었고 서로 짝이 맞습니까?</translation>
    </message>
    <message>
        <source>Its state: a disabled or deleted key is refused like a wrong one.</source>
        <translation>키 상태: 비활성화되거나 삭제된 키도 잘못된 키와 똑같이 거부됩니다.</translation>
    </message>
    <message>
        <source>The environment: does the key belong to the one behind %1 (public, government or financial)?</source>
        <translation>환경: 이 키가 %1의 환경(민간, 공공, 금융)에서 발급된 것입니까?</translation>
    </message>
    <message>
        <source>Ask the administrator of the account for the policy %1, or for a policy of your own with %2.</source>
        <extracomment>%1 is the name of a policy, %2 the name of a permission</extracomment>
        <translation>계정 관리자에게 %1 정책 또는 %2 권한을 포함한 사용자 정의 정책을 요청해 주십시오.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>조금 기다린 후 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>The gateway asks to wait %1.</source>
        <translation>게이트웨이에서 %1 대기를 요청했습니다.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read: line %2, column %3.</source>
        <translation>%1의 응답을 읽을 수 없습니다(%2행 %3열).</translation>
    </message>
    <message>
        <source>%1 Code %2.</source>
        <translation>%1 오류 코드 %2.</translation>
    </message>
    <message>
        <source>%1 Code %2: %3</source>
        <translation>%1 오류 코드 %2: %3</translation>
    </message>
    <message>
        <source>%1 does not offer this service under this address.</source>
        <translation>%1에서는 이 주소로 해당 서비스를 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 cannot reach the server API behind it.</source>
        <translation>%1에서 그 뒤의 서버 API에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>The server API behind %1 did not answer in time.</source>
        <translation>%1 뒤의 서버 API가 제시간에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 reports an unexpected error of its own.</source>
        <translation>%1에서 자체적인 예기치 않은 오류를 보고했습니다.</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1에서 요청을 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and the environment of the profile.</source>
        <translation>게이트웨이 주소와 프로필의 환경을 확인해 주십시오.</translation>
    </message>
    <message>
        <source>The server is busy and cannot be controlled now. Refresh, and try again when its operation has ended.</source>
        <translation>서버에서 다른 작업이 진행 중이므로 지금은 제어할 수 없습니다. 새로 고침한 후, 작업이 끝나면 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>API 액션</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 상태</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>오류 코드</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>오류 메시지</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>Trace ID</translation>
    </message>
    <message>
        <source>Line and column</source>
        <translation>행, 열</translation>
    </message>
    <message>
        <source>Gateway&apos;s clock minus ours</source>
        <translation>게이트웨이 시계에서 이 컴퓨터 시계를 뺀 값</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>Answer as received:</source>
        <translation>수신한 응답 원문:</translation>
    </message>
    <message>
        <source>Initialized</source>
        <comment>status of a server</comment>
        <translation>초기화됨</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>status of a server</comment>
        <translation>생성됨</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>status of a server</comment>
        <translation>운영 중</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>status of a server</comment>
        <translation>정지됨</translation>
    </message>
    <message>
        <source>Terminated</source>
        <comment>status of a server</comment>
        <translation>반납됨</translation>
    </message>
    <message>
        <source>Stopped by a failure</source>
        <comment>status of a server</comment>
        <translation>장애로 정지됨</translation>
    </message>
    <message>
        <source>Shutdown failed</source>
        <comment>status of a server</comment>
        <translation>정지 실패</translation>
    </message>
    <message>
        <source>Restart failed</source>
        <comment>status of a server</comment>
        <translation>재시작 실패</translation>
    </message>
    <message>
        <source>Start failed</source>
        <comment>status of a server</comment>
        <translation>시작 실패</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no operation in progress</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>operation in progress</comment>
        <translation>시작 중</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <comment>operation in progress</comment>
        <translation>정지 중</translation>
    </message>
    <message>
        <source>Restarting</source>
        <comment>operation in progress</comment>
        <translation>재시작 중</translation>
    </message>
    <message>
        <source>Terminating</source>
        <comment>operation in progress</comment>
        <translation>반납 중</translation>
    </message>
    <message>
        <source>Migrating</source>
        <comment>operation in progress</comment>
        <translation>마이그레이션 중</translation>
    </message>
    <message>
        <source>Copying</source>
        <comment>operation in progress</comment>
        <translation>복사 중</translation>
    </message>
    <message>
        <source>Setting up</source>
        <comment>operation in progress</comment>
        <translation>설정 중</translation>
    </message>
    <message>
        <source>Restarting by force</source>
        <comment>operation in progress</comment>
        <translation>강제 재시작 중</translation>
    </message>
    <message>
        <source>Shutting down by force</source>
        <comment>operation in progress</comment>
        <translation>강제 정지 중</translation>
    </message>
    <message>
        <source>Changing the specification</source>
        <comment>operation in progress</comment>
        <translation>스펙 변경 중</translation>
    </message>
    <message>
        <source>Being created</source>
        <comment>operation in progress</comment>
        <translation>생성 중</translation>
    </message>
    <message>
        <source>Bare metal</source>
        <translation>베어메탈</translation>
    </message>
    <message>
        <source>Not reported</source>
        <comment>hypervisor</comment>
        <translation>보고되지 않음</translation>
    </message>
    <message>
        <source>The name %1 cannot be found.</source>
        <translation>%1 이름을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and the name service (DNS) of this computer, then try again.</source>
        <translation>게이트웨이 주소와 이 컴퓨터의 이름 서비스(DNS)를 확인한 후 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1에서 연결을 거부했습니다.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and port, and whether a firewall stands in between.</source>
        <translation>게이트웨이 주소와 포트를 확인하고, 중간에 방화벽이 있는지 확인해 주십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer was complete.</source>
        <translation>응답을 모두 받기 전에 %1 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1에서 제시간에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent.</source>
        <translation>%1의 인증서를 신뢰할 수 없어 아무것도 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If a company proxy opens secure connections, its certificate has to be installed first.</source>
        <translation>이 컴퓨터의 날짜를 확인해 주십시오. 회사 프록시가 보안 연결을 복호화하는 경우 먼저 프록시의 인증서를 설치해야 합니다.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to %1 through.</source>
        <translation>프록시에서 %1 연결을 허용하지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then try again.</source>
        <translation>이 컴퓨터의 프록시 설정을 확인한 후 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>요청이 취소되었습니다.</translation>
    </message>
    <message>
        <source>Authentication failed.</source>
        <translation>인증에 실패했습니다.</translation>
    </message>
    <message>
        <source>Permission denied: this key is valid, but it may not call %1.</source>
        <translation>권한이 없습니다. 키는 유효하지만 %1 호출 권한이 없습니다.</translation>
    </message>
    <message>
        <source>%1 forbids the call %2.</source>
        <translation>%1에서 %2 호출을 금지했습니다.</translation>
    </message>
    <message>
        <source>Check that the account has subscribed to the service.</source>
        <translation>계정에서 서비스 이용 신청이 되어 있는지 확인해 주십시오.</translation>
    </message>
    <message>
        <source>%1 received too many requests and asks for a pause.</source>
        <translation>요청이 너무 많아 %1에서 잠시 기다릴 것을 요청했습니다.</translation>
    </message>
    <message>
        <source>The server API refused the request.</source>
        <translation>서버 API에서 요청을 거부했습니다.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2 and nothing that can be used.</source>
        <translation>%1에서 HTTP 상태 %2만 응답했으며, 사용할 수 있는 내용이 없습니다.</translation>
    </message>
    <message>
        <source>A proxy or another server may have answered in its place. Check the gateway&apos;s address.</source>
        <translation>프록시나 다른 서버가 대신 응답했을 수 있습니다. 게이트웨이 주소를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>%1 sent the request on to another address, which is not followed.</source>
        <translation>%1에서 요청을 다른 주소로 넘기려 했으나 따르지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address.</source>
        <translation>게이트웨이 주소를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large and was not read.</source>
        <translation>%1의 응답이 너무 커서 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>The console is locked, or the profile has no secret key: nothing was sent.</source>
        <translation>콘솔이 잠겨 있거나 프로필에 Secret Key가 없습니다. 전송된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Unlock the console, or open the profile again.</source>
        <translation>콘솔의 잠금을 해제하거나 프로필을 다시 열어 주십시오.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be used.</source>
        <translation>%1의 응답을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The text of the answer is among the details.</source>
        <translation>응답 내용은 상세 정보에 있습니다.</translation>
    </message>
    <message>
        <source>This is not an answer of the API: a proxy or another server may have answered in its place.</source>
        <translation>API의 응답이 아닙니다. 프록시나 다른 서버가 대신 응답했을 수 있습니다.</translation>
    </message>
    <message>
        <source>This computer did not say in time which proxy to use: nothing was sent.</source>
        <translation>사용할 프록시를 이 컴퓨터에서 제시간에 알 수 없어 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>A proxy script (PAC) may be out of reach. Name the proxy itself in the profile, or try again.</source>
        <translation>프록시 스크립트(PAC)에 연결할 수 없을 수 있습니다. 프로필에 프록시를 직접 지정하거나 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>%1 is not a proxy&apos;s address: nothing was sent.</source>
        <translation>%1의 값이 프록시 주소가 아니어서 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Write it like http://host:8080, or name the proxy in the profile, and start the console again.</source>
        <translation>http://host:8080 형식으로 쓰거나 프로필에 프록시를 지정한 후 콘솔을 다시 시작해 주십시오.</translation>
    </message>
    <message>
        <source>%1 names a proxy of the type %2, which cannot be used: nothing was sent.</source>
        <translation>%1에 지정된 %2 유형의 프록시는 사용할 수 없어 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Use an http, socks5 or socks5h proxy, or name one in the profile.</source>
        <translation>http, socks5 또는 socks5h 프록시를 사용하거나 프로필에 프록시를 지정해 주십시오.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) in %1 named no proxy: nothing was sent.</source>
        <translation>%1의 프록시 스크립트(PAC)가 프록시를 알려 주지 않아 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Name the proxy itself in %1 or in the profile, or the gateway&apos;s host in no_proxy.</source>
        <translation>%1 또는 프로필에 프록시를 직접 지정하거나, no_proxy에 게이트웨이 호스트를 넣어 주십시오.</translation>
    </message>
    <message>
        <source>The address of %1 was not found in time.</source>
        <translation>%1의 주소를 제시간에 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>The name service (DNS) of this computer is slow or out of reach. Check the network.</source>
        <translation>이 컴퓨터의 이름 서비스(DNS)가 느리거나 연결되지 않습니다. 네트워크를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>%1 has no region %2.</source>
        <translation>%1에 리전 %2이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Its regions are %1. Choose one in the profile, or in NCLOUD_REGION.</source>
        <translation>사용할 수 있는 리전: %1. 프로필 또는 NCLOUD_REGION에서 선택해 주십시오.</translation>
    </message>
    <message>
        <source>The clock: how much the clock of this computer differs is not known. The gateway refuses a difference of 5 minutes or more.</source>
        <translation>시계: 이 컴퓨터의 시계가 얼마나 다른지 알 수 없습니다. 게이트웨이는 5분 이상의 차이를 거부합니다.</translation>
    </message>
    <message>
        <source>The clock is not the cause: it agrees with the gateway&apos;s.</source>
        <translation>시계는 원인이 아닙니다. 게이트웨이의 시계와 일치합니다.</translation>
    </message>
    <message>
        <source>The clock is not the cause: it differs by %1 from the gateway&apos;s, which refuses 5 minutes or more.</source>
        <translation>시계는 원인이 아닙니다. 게이트웨이의 시계와 %1 다르며, 게이트웨이는 5분 이상의 차이를 거부합니다.</translation>
    </message>
    <message>
        <source>%1 did not accept the connection in time.</source>
        <translation>%1에서 제시간에 연결을 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 accepted the connection, but the TLS handshake did not finish in time.</source>
        <translation>%1에 연결되었으나 TLS 핸드셰이크가 제시간에 끝나지 않았습니다.</translation>
    </message>
</context>
</TS>
