<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Console::Ui::AboutWindow</name>
    <message>
        <source>About NCP Console</source>
        <translation>NCP Consoleについて</translation>
    </message>
    <message>
        <source>NCP Console %1</source>
        <translation>NCP Console %1</translation>
    </message>
    <message>
        <source>Shows the servers of NAVER Cloud Platform and sends one diagnostic interrupt, once, and follows it to its end. Apache License 2.0.</source>
        <translation>NAVER Cloud Platformのサーバを表示します。診断の割り込みを1回だけ送信し、最後まで追跡します。Apache License 2.0。</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>使用しているもの</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
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
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ActionWords</name>
    <message>
        <source>The answer to the interrupt was lost, but the API reports a new boot time: the server has started again since.</source>
        <translation>割り込みへの応答は失われましたが、APIが新しい起動時刻を報告しています。その後、サーバは起動し直しています。</translation>
    </message>
    <message>
        <source>The API reports a new boot time: the server has started again since the interrupt.</source>
        <translation>APIが新しい起動時刻を報告しています。割り込みの後、サーバは起動し直しています。</translation>
    </message>
    <message>
        <source>The answer was lost and the API shows no reaction: the server is running and its boot time has not changed. The interrupt may or may not have arrived, and a guest may restart without a new boot time. Look at the guest&apos;s own event log or at a service on it before sending another one.</source>
        <translation>応答は失われ、APIからは反応を確認できません。サーバは運用中で、起動時刻は変わっていません。割り込みは届いた可能性も、届いていない可能性もあります。ゲストが再起動しても起動時刻が変わらないことがあります。もう一度送信する前に、ゲストのイベントログかゲスト上のサービスを確認してください。</translation>
    </message>
    <message>
        <source>The API shows no reaction: the server is running and its boot time has not changed. That is no proof that nothing happened. Look at the guest&apos;s own event log, and at whether a service on it went away and came back.</source>
        <translation>APIからは反応を確認できません。サーバは運用中で、起動時刻は変わっていません。ただし、何も起きなかったという証拠にはなりません。ゲストのイベントログと、ゲスト上のサービスがいったん停止して復帰したかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The answer was lost, and the server was not running at the last reading. It may still be writing its dump.</source>
        <translation>応答は失われ、最後の照会時にサーバは運用中ではありませんでした。まだダンプを書き込んでいる可能性があります。</translation>
    </message>
    <message>
        <source>The server was not running at the last reading. It may still be writing its dump.</source>
        <translation>最後の照会時にサーバは運用中ではありませんでした。まだダンプを書き込んでいる可能性があります。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Outcome of the interrupt: the provider said yes</extracomment>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Outcome of the interrupt: the provider said no</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Outcome of the interrupt: nothing left this computer</extracomment>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Outcome of the interrupt: it may or may not have arrived</extracomment>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Rebooted</source>
        <translation>再起動済み</translation>
    </message>
    <message>
        <source>No visible reaction</source>
        <translation>反応を確認できず</translation>
    </message>
    <message>
        <source>Still down</source>
        <translation>停止したまま</translation>
    </message>
    <message>
        <source>The provider refused the interrupt. The server was not touched.</source>
        <translation>NCPが割り込みを拒否しました。サーバへの影響はありません。</translation>
    </message>
    <message>
        <source>The gateway could not be reached. Nothing left this computer, so the server was not touched.</source>
        <translation>ゲートウェイに接続できませんでした。このコンピュータからは何も送信されていないため、サーバへの影響はありません。</translation>
    </message>
    <message>
        <source>The answer was lost. The interrupt may or may not have arrived. It is not sent again; the server is being read to find out.</source>
        <translation>応答が失われました。割り込みは届いた可能性も、届いていない可能性もあります。再送信はしません。確認のため、サーバを照会しています。</translation>
    </message>
    <message>
        <source>The answer says neither yes nor no. The interrupt may or may not have arrived. It is not sent again; the server is being read to find out.</source>
        <translation>応答からは、受け付けとも拒否とも判断できません。割り込みは届いた可能性も、届いていない可能性もあります。再送信はしません。確認のため、サーバを照会しています。</translation>
    </message>
    <message>
        <source>The console ended before the answer came. The interrupt may or may not have arrived. It is not sent again; the server is being read to find out.</source>
        <translation>応答が届く前にコンソールが終了しました。割り込みは届いた可能性も、届いていない可能性もあります。再送信はしません。確認のため、サーバを照会しています。</translation>
    </message>
    <message>
        <source>Nothing was sent: the typed name is not the server&apos;s name.</source>
        <translation>何も送信していません: 入力された名前がサーバ名と一致しません。</translation>
    </message>
    <message>
        <source>Nothing was sent: this profile asks for a reason.</source>
        <translation>何も送信していません: このプロファイルでは理由の入力が必要です。</translation>
    </message>
    <message>
        <source>Nothing was sent: a check blocks the interrupt.</source>
        <translation>何も送信していません: 送信不可のチェック項目があります。</translation>
    </message>
    <message>
        <source>Nothing was sent: a warning has not been ticked.</source>
        <translation>何も送信していません: チェックの入っていない警告があります。</translation>
    </message>
    <message>
        <source>Nothing was sent: the server has changed since it was shown. Look at the checks again.</source>
        <translation>何も送信していません: 表示した後に、サーバの情報が変わりました。チェック項目をもう一度確認してください。</translation>
    </message>
    <message>
        <source>Nothing was sent: the journal could not be written.</source>
        <translation>何も送信していません: 操作履歴に記録できませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent: the journal could not be written (%1).</source>
        <translation>何も送信していません: 操作履歴に記録できませんでした（%1）。</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Timeline: the interrupt left</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Timeline: the provider answered</extracomment>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <extracomment>Timeline: the provider&apos;s answer was lost, or says nothing of the interrupt</extracomment>
        <translation>有効な応答なし</translation>
    </message>
    <message>
        <source>First change</source>
        <extracomment>Timeline: the first reading that differs from the one before</extracomment>
        <translation>最初の変化</translation>
    </message>
    <message>
        <source>Left running</source>
        <extracomment>Timeline: the server is not running any more</extracomment>
        <translation>サーバ停止を検知</translation>
    </message>
    <message>
        <source>Running again</source>
        <extracomment>Timeline: the server is running again</extracomment>
        <translation>運用中に復旧</translation>
    </message>
    <message>
        <source>New boot time</source>
        <extracomment>Timeline: the API reports a new boot time</extracomment>
        <translation>新しい起動時刻</translation>
    </message>
    <message>
        <source>Following resumed</source>
        <extracomment>Timeline: the console was started again, or unlocked, and reads the server further</extracomment>
        <translation>追跡を再開</translation>
    </message>
    <message>
        <source>Following ended</source>
        <extracomment>Timeline: the server is not read any further</extracomment>
        <translation>追跡を終了</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>Guard level of a profile</extracomment>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>Guard level of a profile</extracomment>
        <translation>本番</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Guard level of a profile</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Lab</source>
        <extracomment>Guard level of a profile</extracomment>
        <translation>検証用</translation>
    </message>
    <message>
        <source>Forces a blue screen. Unsaved data is lost; a second interrupt destroys the dump.</source>
        <translation>ブルースクリーンを強制的に発生させます。未保存のデータは失われます。2回目の割り込みはダンプを破壊します。</translation>
    </message>
    <message>
        <source>Forces a kernel crash dump. Unsaved data is lost; a second interrupt destroys the dump. A guest without kdump may write none.</source>
        <translation>カーネルのクラッシュダンプを強制的に発生させます。未保存のデータは失われます。2回目の割り込みはダンプを破壊します。kdumpのないゲストでは、ダンプが書き込まれないことがあります。</translation>
    </message>
    <message>
        <source>Forces a blue screen (Windows) or a kernel crash dump (Linux). Unsaved data is lost; a second interrupt destroys the dump.</source>
        <translation>ブルースクリーン（Windows）またはカーネルのクラッシュダンプ（Linux）を強制的に発生させます。未保存のデータは失われます。2回目の割り込みはダンプを破壊します。</translation>
    </message>
    <message>
        <source>trace id %1</source>
        <translation>トレースID %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a word such as &quot;Accepted&quot; and has to stand first, %2 the time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Following paused</source>
        <extracomment>Timeline: the console was locked and does not read the server</extracomment>
        <translation>追跡を一時停止</translation>
    </message>
    <message>
        <source>Port away</source>
        <extracomment>Timeline: the watched port does not answer any more</extracomment>
        <translation>ポート応答停止</translation>
    </message>
    <message>
        <source>Port back</source>
        <extracomment>Timeline: the watched port answers again</extracomment>
        <translation>ポート応答復旧</translation>
    </message>
    <message>
        <source>Port answers</source>
        <extracomment>Timeline: the watched port answers, and was not seen to go away</extracomment>
        <translation>ポート応答あり</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <extracomment>Following has ended; nobody could see what became of the server</extracomment>
        <translation>照会失敗</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <extracomment>Following has ended; the API does not list the server any more</extracomment>
        <translation>一覧から消失</translation>
    </message>
    <message>
        <source>The provider accepted the interrupt. The server is being read until it is back.</source>
        <translation>NCPが割り込みを受け付けました。サーバが復旧するまで照会を続けます。</translation>
    </message>
    <message>
        <source>The gateway redirected to another address. Redirects are never followed, so nothing was interrupted.</source>
        <translation>ゲートウェイが別のアドレスへ転送しようとしました。コンソールは転送に従わないため、割り込みは行われていません。</translation>
    </message>
    <message>
        <source>The interrupt was cancelled before anything left this computer.</source>
        <translation>このコンピュータから何も送信されないうちに、割り込みを取り消しました。</translation>
    </message>
    <message>
        <source>The journal could not be written (%1). What is shown here is not recorded; copy the incident line.</source>
        <translation>操作履歴に書き込めませんでした（%1）。ここに表示されている内容は記録に残っていません。インシデント行をコピーしてください。</translation>
    </message>
    <message>
        <source>The profile is read-only: nothing was sent.</source>
        <translation>プロファイルが読み取り専用です。何も送信されていません。</translation>
    </message>
    <message>
        <source>The console is locked: nothing was sent.</source>
        <translation>コンソールがロックされています。何も送信されていません。</translation>
    </message>
    <message>
        <source>%1 What is shown here is not recorded; copy the incident line.</source>
        <translation>%1ここに表示されている内容は記録されていません。インシデント行をコピーしてください。</translation>
    </message>
    <message>
        <source>Nothing was sent: it could not be recorded. %1</source>
        <translation>何も送信していません: 操作履歴に記録できませんでした。%1</translation>
    </message>
    <message>
        <source>The answer was lost, and the server could not be read until following ended. It is not known whether the interrupt arrived or what became of the server.</source>
        <translation>応答が失われ、追跡の終了までサーバを照会できませんでした。割り込みの到達の有無とサーバの状態は不明です。</translation>
    </message>
    <message>
        <source>The provider accepted the interrupt, but the server could not be read until following ended. What became of it is not known.</source>
        <translation>NCPは割り込みを受け付けましたが、追跡の終了までサーバを照会できませんでした。サーバの状態は不明です。</translation>
    </message>
    <message>
        <source>The answer was lost, and when following ended the API no longer listed the server. It is not known whether the interrupt arrived or what became of the server.</source>
        <translation>応答が失われ、追跡の終了時、APIの一覧にサーバがありませんでした。割り込みの到達の有無とサーバの状態は不明です。</translation>
    </message>
    <message>
        <source>The provider accepted the interrupt, but when following ended the API no longer listed the server. What the interrupt did is not known.</source>
        <translation>NCPは割り込みを受け付けましたが、追跡の終了時、APIの一覧にサーバがありませんでした。割り込みの結果は不明です。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::CentralPages</name>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>Servers by region and status, operations in progress, and recent interrupts</source>
        <translation>リージョンと状態ごとのサーバ、実行中の操作、最近の割り込み</translation>
    </message>
</context>
<context>
    <name>Console::Ui::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>チェック項目</translation>
    </message>
    <message>
        <source>Rules version %1 of %2. The provider&apos;s page: %3</source>
        <translation>ルールのバージョン %1（%2）。NCPのページ: %3</translation>
    </message>
    <message>
        <source>Passed checks</source>
        <translation>合格したチェック項目</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n項目のチェックに合格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::Ui::CheckWords</name>
    <message>
        <source>not reported</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>実行中の操作</translation>
    </message>
    <message>
        <source>OS and hypervisor</source>
        <translation>OSとハイパーバイザ</translation>
    </message>
    <message>
        <source>Fresh reading</source>
        <translation>最新の照会</translation>
    </message>
    <message>
        <source>Earlier interrupt</source>
        <translation>以前の割り込み</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>The profile allows changes.</source>
        <translation>このプロファイルでは変更操作ができます。</translation>
    </message>
    <message>
        <source>The server is running.</source>
        <translation>サーバは運用中です。</translation>
    </message>
    <message>
        <source>The interrupt is supported here (%1).</source>
        <translation>この環境（%1）では、割り込みがサポートされています。</translation>
    </message>
    <message>
        <source>It is not certain that the interrupt is supported here (%1). The provider may refuse it.</source>
        <translation>この環境（%1）で割り込みがサポートされているかどうかは、確実ではありません。NCPが拒否することがあります。</translation>
    </message>
    <message>
        <source>The server was read again and is as shown.</source>
        <translation>サーバを再照会しました。表示内容と一致しています。</translation>
    </message>
    <message>
        <source>The server is being read again.</source>
        <translation>サーバを再照会しています。</translation>
    </message>
    <message>
        <source>The server could not be read again, so what is shown may be out of date. It is read once more before anything is sent.</source>
        <translation>サーバを再照会できませんでした。表示内容は古い可能性があります。送信前にもう一度照会します。</translation>
    </message>
    <message>
        <source>The server has changed since it was shown: %1.</source>
        <translation>表示した後に、サーバの情報が変わりました（%1）。</translation>
    </message>
    <message>
        <source>The server was interrupted or started less than %1 min ago, at %2. It may still be writing a dump, and a second interrupt destroys it.</source>
        <translation>サーバは%2に割り込みを受けたか、起動しました。それから%1分たっていません。まだダンプを書き込んでいる可能性があり、2回目の割り込みはそのダンプを破壊します。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the provider&apos;s.</source>
        <translation>このコンピュータの時計は、NCPの時計と合っています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the provider&apos;s by %1 s. Requests are signed with the corrected time.</source>
        <translation>このコンピュータの時計は、NCPの時計と%1秒ずれています。リクエストには補正した時刻で署名します。</translation>
    </message>
    <message>
        <source>Go on although the profile advises against it</source>
        <translation>プロファイルが推奨していなくても続ける</translation>
    </message>
    <message>
        <source>Go on although the status is not certain</source>
        <translation>状態が確実でなくても続ける</translation>
    </message>
    <message>
        <source>Go on although an operation is in progress</source>
        <translation>処理が進行中でも続ける</translation>
    </message>
    <message>
        <source>Go on although it is not certain that this is supported</source>
        <translation>サポートされるか確実でなくても続ける</translation>
    </message>
    <message>
        <source>Go on although the reading failed or shows a change</source>
        <translation>照会に失敗、または変化があっても続ける</translation>
    </message>
    <message>
        <source>Go on although a dump may be being written</source>
        <translation>ダンプを書き込み中の可能性があっても続ける</translation>
    </message>
    <message>
        <source>Go on although the clocks differ</source>
        <translation>時計がずれていても続ける</translation>
    </message>
    <message>
        <source>A diagnostic interrupt cannot be sent.</source>
        <translation>診断の割り込みは送信できません。</translation>
    </message>
    <message>
        <source>A diagnostic interrupt can be sent.</source>
        <translation>診断の割り込みを送信できます。</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>check</comment>
        <extracomment>A rule before the interrupt is satisfied</extracomment>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Warn</source>
        <comment>check</comment>
        <extracomment>A rule before the interrupt asks for attention</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>check</comment>
        <extracomment>A rule before the interrupt forbids it</extracomment>
        <translation>不可</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>check</comment>
        <extracomment>It is not known whether a rule is satisfied</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>The profile is read-only. Use a profile with another guard level, or change the level of this one.</source>
        <translation>プロファイルが読み取り専用です。別の保護レベルのプロファイルを使うか、このプロファイルの保護レベルを変更してください。</translation>
    </message>
    <message>
        <source>The console is locked. Unlock it; the server is then read again.</source>
        <translation>コンソールがロックされています。ロックを解除すると、サーバをもう一度照会します。</translation>
    </message>
    <message>
        <source>The provider does not support the interrupt here (%1). OS and hypervisor would have to be one of: %2.</source>
        <translation>このサーバ（%1）では割り込みがサポートされていません。サポートされるOSとハイパーバイザ: %2。</translation>
    </message>
    <message>
        <source>This is a bare metal server. Only a virtual server can be interrupted.</source>
        <translation>ベアメタルサーバです。割り込みを送信できるのは仮想サーバのみです。</translation>
    </message>
    <message>
        <source>The server was read from another region (%1) than the one shown. Refresh the table, and open it there.</source>
        <translation>サーバは、表示とは別のリージョン（%1）で照会されました。一覧を更新し、そのリージョンで開いてください。</translation>
    </message>
    <message>
        <source>The journal cannot be read, so an earlier interrupt of this server cannot be ruled out. Make the journal readable, then read again.</source>
        <translation>操作履歴を読めないため、このサーバへの以前の割り込みの有無を確認できません。操作履歴を読めるようにしてから、もう一度照会してください。</translation>
    </message>
    <message>
        <source>NCP guide, %1</source>
        <translation>NCPガイド、%1</translation>
    </message>
    <message>
        <source>Readiness of the guest</source>
        <translation>ダンプ準備状態</translation>
    </message>
    <message>
        <source>Readiness of the guest, as it was recorded: %1.</source>
        <translation>記録されたダンプ準備状態: %1。</translation>
    </message>
    <message>
        <source>Go on although the guest may leave no dump</source>
        <translation>ゲストがダンプを残さないかもしれないが続ける</translation>
    </message>
    <message>
        <source>What became of the interrupt of %1 is not known yet. A second one could destroy its dump: resolve that one first, on the page Unresolved.</source>
        <translation>%1の割り込みの結果はまだ分かりません。もう一度送信するとダンプが壊れるおそれがあります。先に「未確定」で結果を確定してください。</translation>
    </message>
    <message>
        <source>The interrupt of %1 was accepted, and what became of it is not known yet. The server may be writing its dump until %2, and a second interrupt destroys it.</source>
        <translation>%1の割り込みは受け付けられましたが、結果はまだ分かりません。サーバは%2までダンプを書き込んでいる可能性があり、もう一度送信するとダンプが失われます。</translation>
    </message>
    <message>
        <source>It is not known yet whether a diagnostic interrupt can be sent.</source>
        <translation>診断の割り込みを送信できるかどうかは、まだ分かりません。</translation>
    </message>
    <message>
        <source>The provider reports no operation.</source>
        <translation>NCPによると、実行中の操作はありません。</translation>
    </message>
    <message>
        <source>The journal is being read for earlier interrupts of this server.</source>
        <translation>操作履歴で、このサーバの以前の割り込みを確認しています。</translation>
    </message>
    <message>
        <source>No earlier interrupt of this server blocks this one.</source>
        <translation>確認が必要な以前の割り込みはありません。</translation>
    </message>
    <message>
        <source>The server does not exist any more. Refresh the table, and choose the server you mean.</source>
        <translation>サーバはもう存在しません。一覧を更新し、対象のサーバを選んでください。</translation>
    </message>
    <message>
        <source>Console rule, %1</source>
        <extracomment>Where a rule comes from; %1 is a date</extracomment>
        <translation>コンソール独自、%1</translation>
    </message>
    <message>
        <source>The interrupt of %1 is still under way. No second one can be sent before it ends.</source>
        <translation>%1に送信した割り込みはまだ終わっていません。終わるまで次の割り込みは送信できません。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Boot time</source>
        <translation>起動時刻</translation>
    </message>
    <message>
        <source>The server is stopped. Start it, then read it again.</source>
        <translation>サーバは停止しています。起動してから、もう一度照会してください。</translation>
    </message>
    <message>
        <source>The server is not running (%1). It must be running: wait, then read it again.</source>
        <translation>サーバは運用中ではありません（%1）。運用中になるのを待ってから、もう一度照会してください。</translation>
    </message>
    <message>
        <source>The server is not running (%1). The interrupt sent at %2 may be restarting it: wait, and do not start it.</source>
        <translation>サーバは運用中ではありません（%1）。%2に送信した割り込みで再起動中の可能性があります。起動せずにお待ちください。</translation>
    </message>
    <message>
        <source>An operation is in progress: %1. The provider may refuse the interrupt; a hung server can also be stuck in an operation.</source>
        <translation>実行中の操作があります: %1。NCPが割り込みを拒否することがあります。ハングしたサーバが操作の途中で止まっている可能性もあります。</translation>
    </message>
    <message>
        <source>Nothing is sent with a read-only profile or while the console is locked.</source>
        <translation>読み取り専用のプロファイルや、コンソールのロック中は、何も送信されません。</translation>
    </message>
    <message>
        <source>The provider interrupts running servers only.</source>
        <translation>NCPは運用中のサーバにのみ割り込みを送ります。</translation>
    </message>
    <message>
        <source>During an operation the provider may refuse the interrupt. A server can also hang in the middle of one.</source>
        <translation>操作の実行中は、NCPが割り込みを拒否することがあります。操作の途中でサーバがハングすることもあります。</translation>
    </message>
    <message>
        <source>The provider supports %1.</source>
        <extracomment>%1 is such as &quot;Windows/XEN, Linux/KVM&quot;</extracomment>
        <translation>NCPが対応する組み合わせ：%1。</translation>
    </message>
    <message>
        <source>The server is read again when this window opens, and once more if that is more than %1 s ago when you send.</source>
        <translation>このウィンドウを開くときにサーバをもう一度照会し、送信時に照会から%1秒を超えていれば、さらに一度照会します。</translation>
    </message>
    <message>
        <source>A second interrupt destroys the dump that the first one writes. Within %1 min of an interrupt or a boot there is a warning.</source>
        <translation>2回目の割り込みは、1回目で書き込み中のダンプを破壊します。割り込みまたは起動から%1分以内は警告します。</translation>
    </message>
    <message>
        <source>Each request carries the time. A difference of more than %1 s between this computer and the provider needs attention.</source>
        <translation>各リクエストには時刻が含まれます。このコンピュータとNCPの時刻の差が%1秒を超える場合は、確認が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>Would this guest leave a memory dump? A probe run in it can tell, and its result counts for %n day(s).</source>
        <translation>
            <numerusform>このゲストOSがメモリダンプを残すかは、確認スクリプトで分かります。結果は%n日間有効です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::Ui::ColourWords</name>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ColumnDialog</name>
    <message>
        <source>%1 (always shown)</source>
        <translation>%1（常に表示）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of this view, from left to right. Space shows or hides one:</source>
        <translation>このビューの列（左から）。スペースキーで表示・非表示を切り替えます:</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ConfirmationForm</name>
    <message>
        <source>Type the &amp;number of the server:</source>
        <translation>サーバ番号を入力してください(&amp;N):</translation>
    </message>
    <message>
        <source>Type the &amp;name of the server:</source>
        <translation>サーバ名を入力してください(&amp;N):</translation>
    </message>
    <message>
        <source>Type the number of the server.</source>
        <translation>サーバ番号を入力してください。</translation>
    </message>
    <message>
        <source>The typed number is not the server&apos;s number.</source>
        <translation>入力された番号がサーバ番号と一致しません。</translation>
    </message>
    <message>
        <source>Type the name of the server.</source>
        <translation>サーバ名を入力してください。</translation>
    </message>
    <message>
        <source>The typed name is not the server&apos;s name.</source>
        <translation>入力された名前がサーバ名と一致しません。</translation>
    </message>
    <message>
        <source>This profile asks for a reason.</source>
        <translation>このプロファイルでは理由の入力が必要です。</translation>
    </message>
    <message>
        <source>(made when sending)</source>
        <extracomment>In the place of a request&apos;s time and signature</extracomment>
        <translation>（送信時に作成）</translation>
    </message>
    <message>
        <source>This name cannot be typed as it is shown. Copy it, then paste it.</source>
        <translation>この名前は表示どおりに入力できません。コピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>サーバ名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>For example a ticket number</source>
        <translation>例: チケット番号</translation>
    </message>
    <message>
        <source>The exact request</source>
        <translation>実際のリクエスト</translation>
    </message>
    <message>
        <source>The exact request, without secret and signature</source>
        <translation>シークレットと署名を除いた実際のリクエスト</translation>
    </message>
    <message>
        <source>&amp;Reason (required):</source>
        <translation>理由（記録用、必須）(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Reason (optional):</source>
        <translation>理由（任意）(&amp;R):</translation>
    </message>
    <message>
        <source>As shown above</source>
        <translation>上の表示どおりに入力</translation>
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
        <translation>接続テスト</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DemoGuide</name>
    <message>
        <source>%1 hangs: select it.</source>
        <translation>%1がハングしています。選択してください。</translation>
    </message>
    <message>
        <source>Press “Interrupt…”. It shows the checks first and sends nothing.</source>
        <translation>「割り込み…」を押してください。まずチェックを表示するだけで、何も送信しません。</translation>
    </message>
    <message>
        <source>Type the server&apos;s name, %1, and press “Send interrupt”.</source>
        <translation>サーバ名 %1を入力し、「割り込みを送信」を押してください。</translation>
    </message>
    <message>
        <source>Sent once. Watch the timeline until the server is back.</source>
        <translation>1回送信しました。サーバが復帰するまでタイムラインを見守ってください。</translation>
    </message>
    <message>
        <source>That was all. The journal keeps what happened.</source>
        <translation>これで完了です。起きたことは操作履歴に残ります。</translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation>デモを終える(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DetailHead</name>
    <message>
        <source>Booted %1</source>
        <extracomment>%1 is such as &quot;3 h ago&quot;</extracomment>
        <translation>%1に起動</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>%1 is such as &quot;3 s ago&quot;</extracomment>
        <translation>%1に照会</translation>
    </message>
    <message>
        <source>From cache, read %1. It may have changed since.</source>
        <translation>キャッシュの情報です（%1に照会）。その後変わっている可能性があります。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies all details of the server as text.</source>
        <translation>サーバの詳細をすべてテキストでコピーします。</translation>
    </message>
    <message>
        <source>Interrupt the shown server…</source>
        <translation>表示中のサーバに割り込みを送信…</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DetailPanel</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Server details</source>
        <translation>サーバの詳細</translation>
    </message>
    <message>
        <source>Choose a server to see its details.</source>
        <translation>サーバを選択すると詳細が表示されます。</translation>
    </message>
    <message>
        <source>The server is being read</source>
        <translation>サーバを照会しています</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>the provider&apos;s answer as received</extracomment>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation>詳細の項目</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Dump readiness</source>
        <translation>ダンプ準備状態</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DiagnosisWords</name>
    <message>
        <source>No proxy is in use.</source>
        <translation>プロキシは使用していません。</translation>
    </message>
    <message>
        <source>Not needed: plain http on this computer.</source>
        <translation>不要です。このコンピュータ内の暗号化なしのhttpです。</translation>
    </message>
    <message>
        <source>The proxy does this.</source>
        <translation>プロキシが行います。</translation>
    </message>
    <message>
        <source>An earlier step failed.</source>
        <translation>前の段階で失敗しました。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>The certificate comes from an authority that is not trusted.</source>
        <translation>証明書が、信頼されていない認証局から発行されています。</translation>
    </message>
    <message>
        <source>The certificate is signed by itself.</source>
        <translation>証明書は自己署名です。</translation>
    </message>
    <message>
        <source>The certificate is for another host.</source>
        <translation>証明書は別のホストのものです。</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>証明書の有効期間がまだ始まっていません。</translation>
    </message>
    <message>
        <source>The certificate cannot be used.</source>
        <translation>証明書を使用できません。</translation>
    </message>
    <message>
        <source>The gateway offers nothing newer than TLS 1.1.</source>
        <translation>ゲートウェイはTLS 1.1以前にしか対応していません。</translation>
    </message>
    <message>
        <source>The TLS handshake was refused.</source>
        <translation>TLSハンドシェイクが拒否されました。</translation>
    </message>
    <message>
        <source>Check the date of this computer; if it is right, the gateway&apos;s operator has to renew the certificate.</source>
        <translation>このコンピュータの日付を確認してください。正しい場合は、ゲートウェイの運用者が証明書を更新する必要があります。</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and port, and whether a firewall stands in between.</source>
        <translation>ゲートウェイのアドレスとポート、途中のファイアウォールの有無を確認してください。</translation>
    </message>
    <message>
        <source>Certificate: %1, from %2, valid until %3.</source>
        <translation>証明書: %1、発行者 %2、有効期限 %3。</translation>
    </message>
    <message>
        <source>from the desktop</source>
        <translation>デスクトップの設定</translation>
    </message>
    <message>
        <source> port %1</source>
        <translation> ポート %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the gateway&apos;s.</source>
        <translation>このコンピュータの時計は、ゲートウェイの時計と合っています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs by %1; requests are signed with the gateway&apos;s time.</source>
        <translation>このコンピュータの時計は%1ずれています。リクエストにはゲートウェイの時刻で署名します。</translation>
    </message>
    <message>
        <source>The gateway accepts the key.</source>
        <translation>ゲートウェイはキーを受け付けました。</translation>
    </message>
    <message>
        <source>Regions: %1.</source>
        <translation>リージョン: %1。</translation>
    </message>
    <message>
        <source>The profile&apos;s own region is not among them.</source>
        <translation>プロファイルに設定されたリージョンは、この中にありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) in %1.</source>
        <translation>
            <numerusform>%1にサーバ%n台。</numerusform>
        </translation>
    </message>
    <message>
        <source>The servers of %1 can be read.</source>
        <translation>%1のサーバを照会できます。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP接続</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Permission: regions</source>
        <translation>権限: リージョン</translation>
    </message>
    <message>
        <source>Permission: servers</source>
        <translation>権限: サーバ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Choose one of the regions that were found, or all.</source>
        <translation>見つかったリージョンのいずれか、またはすべてを選択してください。</translation>
    </message>
    <message>
        <source>from the variable %1</source>
        <translation>変数 %1</translation>
    </message>
    <message>
        <source>Not known from the answer.</source>
        <translation>応答からは判断できません。</translation>
    </message>
    <message>
        <source>No region to read.</source>
        <translation>問い合わせるリージョンがありません。</translation>
    </message>
    <message>
        <source>The other side does not speak TLS.</source>
        <translation>応答した相手はTLSに対応していません。</translation>
    </message>
    <message>
        <source>The TLS handshake did not finish in time.</source>
        <translation>TLSハンドシェイクが時間内に完了しませんでした。</translation>
    </message>
    <message>
        <source>If this is your own gateway or a company proxy, choose its authority as CA file. Otherwise stop: somebody may be intercepting the connection.</source>
        <translation>自社のゲートウェイや社内プロキシの場合は、その認証局をCAファイルとして選択してください。それ以外の場合は、続行しないでください。第三者が通信に割り込んでいる可能性があります。</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s URL. If it is right, somebody may be intercepting the connection.</source>
        <translation>ゲートウェイのURLを確認してください。正しい場合は、第三者が通信に割り込んでいる可能性があります。</translation>
    </message>
    <message>
        <source>The gateway&apos;s operator has to fix this.</source>
        <translation>ゲートウェイの運用者による修正が必要です。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DiscardQuestion</name>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DrillComparison</name>
    <message>
        <source>The request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>届いていない</translation>
    </message>
    <message numerus="yes">
        <source>Arrived %n time(s)</source>
        <translation>
            <numerusform>%n回届いた</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent once; whether it arrived is unknown</source>
        <translation>1回送信、届いたかは不明</translation>
    </message>
    <message>
        <source>Sent once</source>
        <translation>1回送信</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>受け付けた</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translation>応答する対象なし</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Destroyed by a second interrupt %1</source>
        <translation>2回目の割り込みで破壊 %1</translation>
    </message>
    <message>
        <source>The memory dump</source>
        <translation>メモリダンプ</translation>
    </message>
    <message>
        <source>Nothing: the API does not show it</source>
        <translation>なし: APIには表示されない</translation>
    </message>
    <message>
        <source>Stopped running</source>
        <translation>運用中でなくなった時刻</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation>確認 %1</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>確認されず</translation>
    </message>
    <message>
        <source>The reboot</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Rebooted %1</source>
        <translation>再起動済み %1</translation>
    </message>
    <message>
        <source>Not rebooted</source>
        <translation>再起動していない</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Boot time %1</source>
        <translation>起動時刻 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ahead</source>
        <translation>
            <numerusform>%n秒進んでいる</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway&apos;s clock</source>
        <translation>ゲートウェイの時計</translation>
    </message>
    <message>
        <source>%1. %2 — %3</source>
        <translation>%1. %2 — %3</translation>
    </message>
    <message>
        <source>True</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>Untrue</source>
        <translation>正しくない</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>言及なし</translation>
    </message>
    <message>
        <source>No interrupt has been sent yet.</source>
        <translation>割り込みはまだ送信されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of the console were untrue.</source>
        <translation>
            <numerusform>コンソールが伝えたことのうち%n件が正しくありませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>At the server: %1</source>
        <translation>サーバ側: %1</translation>
    </message>
    <message>
        <source>The console said: %1</source>
        <translation>コンソールの表示: %1</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>開始 %1</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>完全に完了 %1</translation>
    </message>
    <message>
        <source>Everything the console said was true.</source>
        <translation>コンソールが伝えたことはすべて正しいものでした。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DrillDialog</name>
    <message>
        <source>Drill</source>
        <translation>模擬訓練</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>模擬訓練の一覧</translation>
    </message>
    <message>
        <source>Start drill</source>
        <translation>模擬訓練を開始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A drill opens a separate console with invented servers. No account and no real server is touched. At the end it compares what really happened with what the console said.</source>
        <translation>模擬訓練では、架空のサーバを使う専用のコンソールを開きます。アカウントや実際のサーバには一切触れません。最後に、実際に起きたこととコンソールが伝えたことを並べて表示します。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DrillFrame</name>
    <message>
        <source>DRILL — nothing here is real</source>
        <translation>模擬訓練 — ここにあるものはすべて架空です</translation>
    </message>
    <message>
        <source>What really happened…</source>
        <translation>実際に起きたこと…</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DrillFrames</name>
    <message>
        <source>DRILL — %1</source>
        <translation>模擬訓練 — %1</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DrillReport</name>
    <message>
        <source>Save the comparison</source>
        <translation>比較を保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>保存できませんでした: %1</translation>
    </message>
    <message>
        <source>What really happened</source>
        <translation>実際に起きたこと</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>At the server</source>
        <translation>サーバ側</translation>
    </message>
    <message>
        <source>The console said</source>
        <translation>コンソールの表示</translation>
    </message>
    <message>
        <source>True?</source>
        <translation>正しいか</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Console::Ui::DrillWords</name>
    <message>
        <source>A hung server</source>
        <translation>ハングしたサーバ</translation>
    </message>
    <message>
        <source>The ordinary case: check, send once, follow until it is back.</source>
        <translation>通常の場合: 確認し、1回送信し、復帰するまで追跡します。</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt and wait until it is back.</source>
        <translation>%1がハングしています。診断の割り込みを送信し、復帰するまで待ってください。</translation>
    </message>
    <message>
        <source>A slow reboot</source>
        <translation>遅い再起動</translation>
    </message>
    <message>
        <source>Patience: for a long minute nothing seems to happen.</source>
        <translation>忍耐: しばらくの間、何も起きていないように見えます。</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt, wait, and send no second one.</source>
        <translation>%1がハングしています。診断の割り込みを送信して待ち、2回目は送信しないでください。</translation>
    </message>
    <message>
        <source>No reaction</source>
        <translation>反応なし</translation>
    </message>
    <message>
        <source>Knowing how long to wait: it is accepted, and nothing is ever seen. Takes ten minutes.</source>
        <translation>どれだけ待つかを知る: 受け付けられますが、何の反応も見えません。10分かかります。</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt, and decide what to do when nothing is seen for ten minutes.</source>
        <translation>%1がハングしています。診断の割り込みを送信し、10分間何の反応も見えないときにどうするかを決めてください。</translation>
    </message>
    <message>
        <source>A lost answer</source>
        <translation>失われた応答</translation>
    </message>
    <message>
        <source>Not sending again: nobody answers, and the interrupt may have arrived.</source>
        <translation>再送しない: 応答はありませんが、割り込みは届いている可能性があります。</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt, and find out whether it arrived without sending again.</source>
        <translation>%1がハングしています。診断の割り込みを送信し、再送せずに届いたかどうかを調べてください。</translation>
    </message>
    <message>
        <source>The gateway breaks down</source>
        <translation>ゲートウェイの障害</translation>
    </message>
    <message>
        <source>A 503 is not a no: the answer is an error, and the interrupt may work all the same.</source>
        <translation>503は拒否ではありません: 応答はエラーでも、割り込みは効いている可能性があります。</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt, and find out what became of it without sending again.</source>
        <translation>%1がハングしています。診断の割り込みを送信し、再送せずに結果を調べてください。</translation>
    </message>
    <message>
        <source>Following through an outage: accepted, and then no reading is answered for a while.</source>
        <translation>障害中の追跡: 受け付けられた後、しばらく照会に応答がありません。</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt, and follow it although the gateway stops answering.</source>
        <translation>%1がハングしています。診断の割り込みを送信し、ゲートウェイが応答しなくなっても追跡してください。</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>スロットリング</translation>
    </message>
    <message>
        <source>A refusal that may be tried again: the gateway says 429, and nothing was done.</source>
        <translation>再試行してよい拒否: ゲートウェイは429を返し、何も行っていません。</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt; when the gateway refuses it, read why before you try again.</source>
        <translation>%1がハングしています。診断の割り込みを送信してください。ゲートウェイに拒否されたら、再試行する前に理由を読んでください。</translation>
    </message>
    <message>
        <source>A wrong clock</source>
        <translation>ずれた時計</translation>
    </message>
    <message>
        <source>Noticing that the clocks differ: the gateway&apos;s is three minutes ahead.</source>
        <translation>時計のずれに気づく: ゲートウェイの時計が3分進んでいます。</translation>
    </message>
    <message>
        <source>%1 hangs. Read what the checks say about the clock, then send it a diagnostic interrupt.</source>
        <translation>%1がハングしています。チェックが時計について示す内容を読んでから、診断の割り込みを送信してください。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Reading a refusal: the service answers 1100031, and nothing has happened.</source>
        <translation>拒否を読む: サービスは1100031を返し、何も起きていません。</translation>
    </message>
    <message>
        <source>%1 hangs. Send it a diagnostic interrupt, and read why it is refused.</source>
        <translation>%1がハングしています。診断の割り込みを送信し、拒否された理由を読んでください。</translation>
    </message>
    <message>
        <source>The gateway fails half-way</source>
        <translation>途中でゲートウェイが停止</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ElidedLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ErrorBar</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Facts about the error</source>
        <translation>エラーの詳細情報</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;All %n shown</source>
        <translation>
            <numerusform>表示中の%n台すべて(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n s&amp;elected</source>
        <translation>
            <numerusform>選択した%n台(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>サーバのエクスポート</translation>
    </message>
    <message>
        <source>Comma separated (*.csv)</source>
        <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) written to %1.</source>
        <translation>
            <numerusform>サーバ%n台を%1に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which servers</source>
        <translation>対象のサーバ</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets</source>
        <translation>CSV（表計算用）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;JSON, for programs</source>
        <translation>JSON（プログラム用）(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Mark the file as UTF-8 (byte order mark)</source>
        <translation>UTF-8の印を付ける（バイト順マーク）(&amp;M)</translation>
    </message>
    <message>
        <source>Without the mark some spreadsheets misread Korean; some programs do not expect it.</source>
        <translation>印がないと表計算ソフトで韓国語や日本語が文字化けすることがあり、印があると読めないプログラムもあります。</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>%1 could not be written and is unchanged: %2</source>
        <translation>%1に書き込めず、前のままです: %2</translation>
    </message>
</context>
<context>
    <name>Console::Ui::EyeButton</name>
    <message>
        <source>Show the secret key</source>
        <translation>Secret Keyを表示</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FieldWords</name>
    <message>
        <source>A profile needs a name.</source>
        <translation>プロファイルには名前が必要です。</translation>
    </message>
    <message>
        <source>A custom environment needs its gateway&apos;s URL.</source>
        <translation>カスタム環境には、ゲートウェイのURLが必要です。</translation>
    </message>
    <message>
        <source>The access key ID is missing.</source>
        <translation>Access Key IDが入力されていません。</translation>
    </message>
    <message>
        <source>The secret key is missing.</source>
        <translation>Secret Keyが入力されていません。</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>入力されていません。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>同じ名前のプロファイルがあります。</translation>
    </message>
    <message>
        <source>This is not a URL such as https://host.</source>
        <translation>https://hostのような形式のURLではありません。</translation>
    </message>
    <message>
        <source>It must begin with https; http is for this computer only.</source>
        <translation>httpsで始まる必要があります。httpを使用できるのは、このコンピュータに対してだけです。</translation>
    </message>
    <message>
        <source>It must not have a user, a query or a fragment.</source>
        <translation>ユーザ名、クエリ、フラグメントを含めることはできません。</translation>
    </message>
    <message>
        <source>This is not a region&apos;s code such as KR.</source>
        <translation>KRのようなリージョンコードではありません。</translation>
    </message>
    <message>
        <source>This is a host&apos;s name or address, without scheme and port.</source>
        <translation>スキームとポートを付けずに、ホスト名またはアドレスを入力してください。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは1から65535までの数値です。</translation>
    </message>
    <message>
        <source>It contains a space or a line break.</source>
        <translation>空白または改行が含まれています。</translation>
    </message>
    <message>
        <source>It contains a character that cannot be used here.</source>
        <translation>ここでは使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>A key contains only ASCII letters, digits and symbols.</source>
        <translation>キーに使用できるのは、ASCIIの英字、数字、記号だけです。</translation>
    </message>
    <message>
        <source>This value is not valid.</source>
        <translation>正しくない値です。</translation>
    </message>
    <message>
        <source>Spaces and line breaks around it were removed.</source>
        <translation>前後の空白と改行を取り除きました。</translation>
    </message>
    <message>
        <source>Line breaks around it were removed.</source>
        <translation>前後の改行を取り除きました。</translation>
    </message>
    <message>
        <source>Spaces around it were removed.</source>
        <translation>前後の空白を取り除きました。</translation>
    </message>
    <message>
        <source>The gateway has no region “%1”. Its regions: %2.</source>
        <translation>ゲートウェイにリージョン「%1」はありません。利用できるリージョン: %2。</translation>
    </message>
    <message>
        <source>The region “%1” is not documented. Documented regions: %2.</source>
        <translation>リージョン「%1」はNCPのドキュメントにありません。ドキュメントにあるリージョン: %2。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Gateway URL</source>
        <translation>ゲートウェイのURL</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
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
        <translation>CAファイル</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>プロキシのユーザ</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Guard level</source>
        <translation>保護レベル</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FilterField</name>
    <message>
        <source>Filter servers</source>
        <translation>サーバのフィルタ</translation>
    </message>
    <message>
        <source>Filter terms</source>
        <translation>フィルタの条件</translation>
    </message>
    <message>
        <source>What you can type here (Shift+F1)</source>
        <translation>入力できる条件（Shift+F1）</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FilterHelp</name>
    <message>
        <source>Typed</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>What you can type in the filter</source>
        <translation>フィルタに入力できる条件</translation>
    </message>
    <message>
        <source>A server must match all words and terms. A wrong term is underlined and ignored.</source>
        <translation>すべての語と条件に合うサーバが残ります。誤った条件には下線が引かれて除かれ、ほかの条件は有効です。</translation>
    </message>
    <message>
        <source>Finds servers where</source>
        <translation>見つかるサーバ</translation>
    </message>
    <message>
        <source>In the field, Ctrl+Space suggests terms, Tab or Enter inserts one, and Down goes to the table. Here, Enter inserts the selected example and Escape closes.</source>
        <translation>入力欄ではCtrl+Spaceで候補を開き、TabかEnterで入れます。下矢印でサーバの表に移ります。ここではEnterで選んだ例を入れ、Escで閉じます。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FilterSuggestions</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>フィルタの候補</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FilterWords</name>
    <message>
        <source>the word is somewhere in the row</source>
        <translation>行のどこかに語がある</translation>
    </message>
    <message>
        <source>the name begins with “web”; * stands for anything</source>
        <translation>名前が「web」で始まる。* は任意の文字列</translation>
    </message>
    <message>
        <source>running; also in the words of the table</source>
        <translation>運用中。表に出る言葉でも入力できる</translation>
    </message>
    <message>
        <source>being set up</source>
        <translation>設定中</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>on KVM</source>
        <translation>KVM上で動く</translation>
    </message>
    <message>
        <source>in this zone</source>
        <translation>このゾーンにある</translation>
    </message>
    <message>
        <source>in this region</source>
        <translation>このリージョンにある</translation>
    </message>
    <message>
        <source>with this login key</source>
        <translation>この認証キーを使う</translation>
    </message>
    <message>
        <source>protected from termination (yes or no)</source>
        <translation>返却保護の有無(yesかno)</translation>
    </message>
    <message>
        <source>8 vCPUs or more; also &lt;, &lt;=, &gt; and =</source>
        <translation>vCPUが8個以上。&lt;、&lt;=、&gt;、= も可</translation>
    </message>
    <message>
        <source>16 GiB of memory or more</source>
        <translation>メモリが16 GiB以上</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>語</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>実行中の操作</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>ハイパーバイザ</translation>
    </message>
    <message>
        <source>Any IP address</source>
        <translation>いずれかのIPアドレス</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>サブネット</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>スペック</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>サーバイメージ</translation>
    </message>
    <message>
        <source>Login key</source>
        <translation>認証キー</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Termination protection</source>
        <translation>返却保護</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Time since the last boot</source>
        <translation>最後の起動からの時間</translation>
    </message>
    <message>
        <source>Time since its creation</source>
        <translation>作成からの時間</translation>
    </message>
    <message>
        <source>%1: a value is missing, as in %2.</source>
        <translation>%1: 値がありません。例: %2</translation>
    </message>
    <message>
        <source>%1: the closing quote is missing.</source>
        <translation>%1: 閉じる引用符がありません。</translation>
    </message>
    <message>
        <source>%1: a whole number is needed, as in %2.</source>
        <translation>%1: 整数が必要です。例: %2</translation>
    </message>
    <message>
        <source>%1: a size is needed, as in %2.</source>
        <translation>%1: サイズが必要です。例: %2</translation>
    </message>
    <message>
        <source>%1: a time with its unit (s, m, h, d or w) is needed, as in %2.</source>
        <translation>%1: 単位(s、m、h、d、w)の付いた時間が必要です。例: %2</translation>
    </message>
    <message>
        <source>%1: yes or no is needed.</source>
        <translation>%1: yesかnoが必要です。</translation>
    </message>
    <message>
        <source>%1: &lt; and &gt; are for amounts and times. Use a colon, as in %2.</source>
        <translation>%1: &lt; と &gt; は数量と時間にだけ使えます。コロンを使ってください。例: %2</translation>
    </message>
    <message>
        <source>all words are somewhere in the row, in any order</source>
        <translation>すべての語が順不同で行にある</translation>
    </message>
    <message>
        <source>Hangul by its initial consonants</source>
        <translation>ハングルを初声で探す</translation>
    </message>
    <message>
        <source>not: a minus excludes, also terms (-zone:KR-2)</source>
        <translation>除外: マイナスは条件も除く(-zone:KR-2)</translation>
    </message>
    <message>
        <source>the number begins with this</source>
        <translation>番号がこう始まる</translation>
    </message>
    <message>
        <source>any of its addresses begins with this</source>
        <translation>アドレスのどれかがこう始まる</translation>
    </message>
    <message>
        <source>in this VPC; quotes keep a space</source>
        <translation>このVPCにある。引用符で空白を含める</translation>
    </message>
    <message>
        <source>in a subnet whose name begins with this</source>
        <translation>名前がこう始まるサブネットにある</translation>
    </message>
    <message>
        <source>the spec begins with this</source>
        <translation>スペックがこう始まる</translation>
    </message>
    <message>
        <source>the image code begins with this</source>
        <translation>イメージのコードがこう始まる</translation>
    </message>
    <message>
        <source>in a profile whose name begins with this</source>
        <translation>名前がこう始まるプロファイルのもの</translation>
    </message>
    <message>
        <source>booted more than 30 days ago (s, m, h, d or w)</source>
        <translation>起動から30日を超える(s、m、h、d、w)</translation>
    </message>
    <message>
        <source>created in the last 7 days</source>
        <translation>この7日間に作成された</translation>
    </message>
    <message>
        <source>%1: unknown term.</source>
        <translation>%1: この条件はありません。</translation>
    </message>
    <message>
        <source>exactly these words, spaces included</source>
        <translation>空白も含めてこのとおり</translation>
    </message>
    <message>
        <source>interrupted from this console in the last day</source>
        <translation>この1日間にこのコンソールから割り込みを送った</translation>
    </message>
    <message>
        <source>Time since the last interrupt from this console</source>
        <translation>このコンソールから最後に割り込みを送ってからの時間</translation>
    </message>
    <message>
        <source>the whole field; a colon compares only its beginning</source>
        <translation>項目全体が一致。コロンは先頭だけを比べる</translation>
    </message>
    <message>
        <source>%1: a time never matches exactly. Use &lt; or &gt;, as in %2.</source>
        <translation>%1: 時間がちょうどその値になることはありません。&lt; か &gt; を使ってください。例: %2</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FixedShortcuts</name>
    <message>
        <source>Filter servers</source>
        <translation>サーバのフィルタ</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Close the suggestions</source>
        <translation>候補を閉じる</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>表へ移る</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>複数を選択</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Open the menu of the selected servers</source>
        <translation>選択したサーバのメニューを開く</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>上下に移す</translation>
    </message>
    <message>
        <source>Undo deleting</source>
        <translation>削除を取り消す</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Suggest filter terms</source>
        <translation>入力できるものを開く</translation>
    </message>
    <message>
        <source>Insert the selected suggestion</source>
        <translation>選んだ候補を入れる</translation>
    </message>
    <message>
        <source>Go to the name that begins with these letters</source>
        <extracomment>keys: any letters</extracomment>
        <translation>こう始まる名前へ移る</translation>
    </message>
    <message>
        <source>Other windows</source>
        <translation>ほかのウィンドウ</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FolderList</name>
    <message>
        <source>Settings and profiles</source>
        <translation>設定とプロファイル</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>ログファイル</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>フォルダを開く: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
</context>
<context>
    <name>Console::Ui::FollowingMenu</name>
    <message>
        <source>%1 — %2, paused</source>
        <extracomment>Server, outcome or verdict so far</extracomment>
        <translation>%1 — %2、一時停止中</translation>
    </message>
    <message>
        <source>%1 — %2, %3 since sending, the last reading failed</source>
        <extracomment>Server, outcome or verdict so far, time since sending</extracomment>
        <translation>%1 — %2、送信から%3、前回の照会に失敗</translation>
    </message>
    <message>
        <source>%1 — %2, %3 since sending</source>
        <extracomment>Server, outcome or verdict so far, time since sending</extracomment>
        <translation>%1 — %2、送信から%3</translation>
    </message>
    <message>
        <source>%1 — not followed: the CA file of the profile %2 cannot be used</source>
        <extracomment>Server, profile</extracomment>
        <translation>%1 — 追跡していません: プロファイル %2のCAファイルを使用できません</translation>
    </message>
    <message>
        <source>Followed servers</source>
        <translation>追跡中のサーバ</translation>
    </message>
    <message>
        <source>%1 — being sent</source>
        <translation>%1 — 送信中</translation>
    </message>
    <message>
        <source>%1 — not followed: no profile has the key it was sent with (%2)</source>
        <extracomment>Server, profile</extracomment>
        <translation>%1 — 追跡していません: 送信に使用したキーのプロファイルがありません（%2）</translation>
    </message>
    <message>
        <source>%1 — not followed: the key of the profile %2 is missing; open the profile to enter it</source>
        <extracomment>Server, profile</extracomment>
        <translation>%1 — 追跡していません: プロファイル %2のキーを取得できません。プロファイルを開いてキーを入力してください</translation>
    </message>
</context>
<context>
    <name>Console::Ui::GuardQuestion</name>
    <message>
        <source>Lower the guard level</source>
        <translation>保護レベルを下げる</translation>
    </message>
    <message>
        <source>The guard level of “%1” goes from %2 to %3. %4</source>
        <translation>「%1」の保護レベルを「%2」から「%3」に下げます。%4</translation>
    </message>
    <message>
        <source>Type the &amp;name of the profile:</source>
        <translation>プロファイル名を入力してください(&amp;N):</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>プロファイル名</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下げる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Console::Ui::GuidePages</name>
    <message>
        <source>en</source>
        <extracomment>The code of your language, such as &quot;ko&quot;: the folder of the guide&apos;s pages</extracomment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Console::Ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>見つかりませんでした。言葉を減らすか、変えてみてください。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ImportDialog</name>
    <message>
        <source>Neither NCLOUD_ACCESS_KEY_ID nor NCLOUD_SECRET_ACCESS_KEY was set at the start.</source>
        <translation>起動時に、NCLOUD_ACCESS_KEY_IDもNCLOUD_SECRET_ACCESS_KEYも設定されていませんでした。</translation>
    </message>
    <message>
        <source>Choose a file of profiles that was exported before.</source>
        <translation>以前にエクスポートしたプロファイルのファイルを選択してください。</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>プロファイルのインポート</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>プロファイル (*.json)</translation>
    </message>
    <message>
        <source>Region of %1</source>
        <translation>%1のリージョン</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) imported.</source>
        <translation>
            <numerusform>プロファイル%n件をインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no secret key: %2</source>
        <translation>%1のSecret Keyは保存されていません: %2</translation>
    </message>
    <message>
        <source>Profiles to import</source>
        <translation>インポートするプロファイル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
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
        <translation>備考</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Guard level</source>
        <translation>保護レベル</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CAファイル</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>%1 contains no key.</source>
        <translation>%1にキーがありません。</translation>
    </message>
    <message>
        <source>%1 contains no profile.</source>
        <translation>%1にプロファイルがありません。</translation>
    </message>
    <message>
        <source>These profiles will be created. Nothing is saved until you press Import.</source>
        <translation>次のプロファイルが作成されます。インポートを押すまで何も書き込まれません。</translation>
    </message>
    <message>
        <source>%1 (otherwise %2)</source>
        <translation>%1（選択しない場合は%2）</translation>
    </message>
    <message>
        <source>Tick to keep this level. Otherwise it becomes %1.</source>
        <translation>このレベルを取り込むにはチェックを入れてください。入れない場合は%1になります。</translation>
    </message>
    <message>
        <source>&amp;Environment variables</source>
        <translation>環境変数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ImportWords</name>
    <message>
        <source>The access key ID cannot be right.</source>
        <translation>Access Key IDが正しくありません。</translation>
    </message>
    <message>
        <source>The secret key cannot be right.</source>
        <translation>Secret Keyが正しくありません。</translation>
    </message>
    <message>
        <source>The name was changed.</source>
        <translation>名前を変更しました。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1を読み込めません。</translation>
    </message>
    <message>
        <source>Quotes around a value were removed.</source>
        <translation>値を囲む引用符を取り除きました。</translation>
    </message>
    <message>
        <source>The gateway is not the provider&apos;s; its name only resembles it.</source>
        <translation>NCPのゲートウェイではありません。名前が似ているだけです。</translation>
    </message>
    <message>
        <source>Line %1 is not understood.</source>
        <translation>%1行目は解釈できません。</translation>
    </message>
    <message>
        <source>The access key ID is missing.</source>
        <translation>Access Key IDがありません。</translation>
    </message>
    <message>
        <source>The secret key is missing; type it in the profile.</source>
        <translation>Secret Keyがありません。プロファイルで入力してください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s URL cannot be used; the public one is used instead.</source>
        <translation>ゲートウェイのURLを使用できないため、民間のURLに置き換えました。</translation>
    </message>
    <message>
        <source>The site is unknown; the public one is used instead.</source>
        <translation>不明なサイトのため、民間に置き換えました。</translation>
    </message>
    <message>
        <source>The region is not a code; all regions are used instead.</source>
        <translation>リージョンがコードではないため、すべてのリージョンに置き換えました。</translation>
    </message>
    <message>
        <source>Spaces around a key were removed.</source>
        <translation>キーの前後の空白を取り除きました。</translation>
    </message>
    <message>
        <source>A key appears twice; the last one is used.</source>
        <translation>同じキーが2回記載されています。最後のものを使用します。</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>ファイル %1がありません。</translation>
    </message>
    <message>
        <source>%1 is too large to be a key file.</source>
        <translation>%1は、キーのファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>The file contains no key; type yours in the profile.</source>
        <translation>ファイルにはキーが含まれていません。プロファイルで自分のキーを入力してください。</translation>
    </message>
    <message>
        <source>Its guard level is below Production: tick it to keep it.</source>
        <translation>保護レベルが本番より低くなっています。取り込むにはチェックを入れてください。</translation>
    </message>
    <message>
        <source>Line %1: unknown name “%2”.</source>
        <translation>%1行目: 名前「%2」は不明です。</translation>
    </message>
    <message>
        <source>Line %1: unknown name “%2”; perhaps “%3” was meant.</source>
        <translation>%1行目: 名前「%2」は不明です。「%3」のことかもしれません。</translation>
    </message>
    <message>
        <source>Line %1: the section “%2” appears twice.</source>
        <translation>%1行目: セクション「%2」は前にもあります。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::InterruptDialog</name>
    <message>
        <source>Send diagnostic interrupt</source>
        <translation>診断の割り込みを送信</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再照会</translation>
    </message>
    <message>
        <source>Send interrupt</source>
        <translation>割り込みを送信</translation>
    </message>
    <message>
        <source>Number %1 · Zone %2, region %3 · Profile %4 (%5)</source>
        <extracomment>Server number, zone, region, name of the profile, its guard level</extracomment>
        <translation>サーバインスタンス番号 %1 · ゾーン %2、リージョン %3 · プロファイル %4（%5）</translation>
    </message>
    <message>
        <source>Reading the server again…</source>
        <translation>サーバを再照会しています…</translation>
    </message>
    <message>
        <source>The reading is old; the server is read once more before sending…</source>
        <translation>照会から時間がたっているため、送信前にもう一度照会しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The server is still being read.</source>
        <translation>サーバを照会中です。</translation>
    </message>
    <message>
        <source>A check blocks the interrupt.</source>
        <translation>送信不可のチェック項目があります。</translation>
    </message>
    <message>
        <source>Tick the warnings that you accept.</source>
        <translation>承知する警告にチェックを入れてください。</translation>
    </message>
    <message>
        <source>Checks before sending:</source>
        <translation>送信前の確認:</translation>
    </message>
    <message>
        <source>Readiness…</source>
        <translation>ダンプ準備状態…</translation>
    </message>
    <message>
        <source>Find out whether the guest would leave a dump, with a probe to run in it.</source>
        <translation>ゲストで実行する確認スクリプトで、ダンプを残すかどうかを調べます。</translation>
    </message>
    <message>
        <source>A server without a name</source>
        <translation>名前のないサーバ</translation>
    </message>
    <message>
        <source>Reads the server and checks the rules again.</source>
        <translation>サーバを再照会し、ルールを改めて確認します。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::JournalFilterBar</name>
    <message>
        <source>Server filter</source>
        <translation>サーバのフィルタ</translation>
    </message>
    <message>
        <source>Server name or number</source>
        <translation>サーバ名または番号</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>プロファイル(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Outcome:</source>
        <translation>結果(&amp;O):</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>Before a date: from this day on</extracomment>
        <translation>開始日(&amp;F)</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>Before a date: this day included</extracomment>
        <translation>終了日(&amp;T)</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>終了日</translation>
    </message>
</context>
<context>
    <name>Console::Ui::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>サーバインスタンス番号</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>送信結果</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>What was seen of the server after the interrupt</extracomment>
        <translation>追跡結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>トレースID</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>What the user judged where the outcome was Unknown</extracomment>
        <translation>担当者の判断</translation>
    </message>
</context>
<context>
    <name>Console::Ui::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>The &amp;record:</source>
        <translation>記録(&amp;R):</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Choose a row to read its record.</source>
        <translation>行を選択すると記録が表示されます。</translation>
    </message>
    <message>
        <source>The journal could not be read: %1</source>
        <translation>操作履歴を読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · entry %3</source>
        <extracomment>Title of a journal entry, its time, its sequence number</extracomment>
        <translation>%1 · %2 · 記録番号 %3</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Journal entry</extracomment>
        <translation>送信結果</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Journal entry, the end of the follow-through</extracomment>
        <translation>追跡結果</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>表として（CSV）…</translation>
    </message>
    <message>
        <source>As records (JSON)…</source>
        <translation>記録のまま（JSON）…</translation>
    </message>
    <message numerus="yes">
        <source>%n interrupt(s)</source>
        <translation>
            <numerusform>割り込み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n interrupt(s)</source>
        <translation>
            <numerusform>割り込み%n件中%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, reading…</source>
        <translation>%1、読み込み中…</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>Journal entry, the user judged an Unknown outcome</extracomment>
        <translation>担当者の判断</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>操作履歴のエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Records (*.json)</source>
        <translation>記録 (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポートしています…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1にエクスポートしました。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>検証しています…</translation>
    </message>
    <message>
        <source>The journal could not be verified. %1</source>
        <translation>操作履歴を検証できませんでした。%1</translation>
    </message>
    <message>
        <source>Watched port</source>
        <extracomment>Journal entry, about a TCP port that is watched while following</extracomment>
        <translation>監視したポート</translation>
    </message>
    <message>
        <source>&amp;Mark tables as UTF-8 (byte order mark)</source>
        <translation>表にUTF-8の印を付ける（バイト順マーク）(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Every interrupt is written here before it is sent.</source>
        <translation>まだ記録はありません。割り込みは必ず、送信前にここへ記録されます。</translation>
    </message>
    <message>
        <source>Before sending</source>
        <extracomment>Journal entry, written before anything is sent</extracomment>
        <translation>送信前の記録</translation>
    </message>
    <message>
        <source>Check that no record was changed, moved or removed</source>
        <translation>記録が変更・移動・削除されていないか確認します</translation>
    </message>
    <message>
        <source>Save what is shown to a file</source>
        <translation>表示中の内容をファイルに保存します</translation>
    </message>
    <message>
        <source>No recorded interrupt matches the filter.</source>
        <translation>フィルタに合う割り込みの記録はありません。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::JournalWords</name>
    <message>
        <source>The journal %1 cannot be read or written: its disk failed, or a limit on the size of files was reached.</source>
        <translation>操作履歴 %1の読み書きができません。ディスクでエラーが起きたか、ファイルサイズの上限に達しました。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: its disk refuses locks or shared memory, as some network folders do.</source>
        <translation>操作履歴 %1を使えません。一部のネットワークフォルダのように、ディスクがロックまたは共有メモリを拒否します。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used. The database says: %2</source>
        <translation>操作履歴 %1を使えません。データベースのメッセージ: %2</translation>
    </message>
    <message>
        <source>No journal yet: nothing is recorded.</source>
        <translation>操作履歴はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: %n record(s).</source>
        <translation>
            <numerusform>操作履歴に問題はありません。記録%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is damaged from record %1 on: this record (%2, %3) or the one before it was changed.</source>
        <translation>操作履歴は記録 %1から壊れています。この記録（%2、%3）またはその前の記録が、書かれたときのままではありません。</translation>
    </message>
    <message>
        <source>The journal is damaged from record %1 on: this record is missing.</source>
        <translation>操作履歴は記録 %1から壊れています。この記録がありません。</translation>
    </message>
    <message>
        <source>The end mark of the journal is missing. Records up to %1 are intact; later ones may be missing.</source>
        <translation>操作履歴の末尾を示す印がありません。記録 %1までは問題ありませんが、その後の記録が失われている可能性があります。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: you may not write to the file, its folder or its disk.</source>
        <translation>操作履歴 %1に書き込めません。ファイル、フォルダ、またはディスクに書き込み権限がありません。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: its disk is full.</source>
        <translation>操作履歴 %1に書き込めません。ディスクの空き容量がありません。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened. Check that its folder exists, and the permissions of both.</source>
        <translation>操作履歴 %1を開けません。フォルダがあるか、ファイルとフォルダの権限が正しいかを確認してください。</translation>
    </message>
    <message>
        <source>The journal %1 is damaged, or is not a journal.</source>
        <translation>操作履歴 %1は壊れているか、操作履歴ではありません。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: another program is using it, or its disk refuses locks, as some network folders do.</source>
        <translation>操作履歴 %1を使えません。ほかのプログラムが使用中か、一部のネットワークフォルダのように、ディスクがロックを拒否します。</translation>
    </message>
    <message>
        <source>Without a home folder the journal cannot be kept, so nothing can be sent. Set HOME, then start the console again.</source>
        <translation>ホームフォルダがないため、操作履歴の置き場所がなく、何も送信できません。HOMEを設定してから、コンソールを起動し直してください。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::KeyPage</name>
    <message>
        <source>The console is locked</source>
        <translation>コンソールはロックされています</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1を開けません</translation>
    </message>
    <message>
        <source>Nothing is read or sent. The secret keys have been wiped from memory; following pauses.</source>
        <translation>照会も送信も行いません。Secret Keyはメモリから消去され、追跡は一時停止しています。</translation>
    </message>
    <message>
        <source>Choose another file in the profile, or none.</source>
        <translation>プロファイルで別のファイルを選択するか、指定なしにしてください。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Edit the profile…</source>
        <translation>プロファイルを編集…</translation>
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
        <translation>今回の実行中だけ使用</translation>
    </message>
    <message>
        <source>The key stays in memory and is written nowhere.</source>
        <translation>キーはメモリ上にだけ置かれ、どこにも書き込まれません。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>%1 is being opened</source>
        <translation>%1を開いています</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Type your access key ID and your secret key in the profile.</source>
        <translation>プロファイルで自分のAccess Key IDとSecret Keyを入力してください。</translation>
    </message>
    <message>
        <source>Secret &amp;key of %1</source>
        <translation>%1のSecret Key(&amp;K)</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::KeychainWords</name>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>このコンピュータには、応答するキーチェーンがありません。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンはロックされています。</translation>
    </message>
    <message>
        <source>The keychain refused the access.</source>
        <translation>キーチェーンがアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>The keychain has no secret key for this profile.</source>
        <translation>キーチェーンに、このプロファイルのSecret Keyがありません。</translation>
    </message>
    <message>
        <source>The keychain took the secret key, but does not give it back.</source>
        <translation>キーチェーンはSecret Keyを受け付けましたが、読み出せません。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>キーチェーンが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>キーチェーンでエラーが発生しました。</translation>
    </message>
    <message>
        <source>Start GNOME Keyring, KeePassXC with its Secret Service, or KWallet, and try again. Or use the key for this run only: it stays in memory and is written nowhere.</source>
        <translation>GNOME Keyring、Secret Serviceを有効にしたKeePassXC、またはKWalletを起動してから、もう一度お試しください。または、キーを今回の実行中だけ使用してください。キーはメモリ上にだけ置かれ、どこにも書き込まれません。</translation>
    </message>
    <message>
        <source>Unlock the keychain, allow the access if it asks, and try again. Or use the key for this run only: it stays in memory and is written nowhere.</source>
        <translation>キーチェーンのロックを解除し、アクセスの許可を求められたら許可してから、もう一度お試しください。または、キーを今回の実行中だけ使用してください。キーはメモリ上にだけ置かれ、どこにも書き込まれません。</translation>
    </message>
    <message>
        <source>Type the secret key in the profile, or use it for this run only: it stays in memory and is written nowhere.</source>
        <translation>プロファイルでSecret Keyを入力するか、今回の実行中だけ使用してください。その場合、キーはメモリ上にだけ置かれ、どこにも書き込まれません。</translation>
    </message>
    <message>
        <source>Look at the keychain&apos;s own program. Until it works, use the key for this run only: it stays in memory and is written nowhere.</source>
        <translation>キーチェーンのプログラムを確認してください。復旧するまでは、キーを今回の実行中だけ使用してください。キーはメモリ上にだけ置かれ、どこにも書き込まれません。</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>CAファイルを読み込めません。</translation>
    </message>
    <message>
        <source>The CA file is not a plain file.</source>
        <translation>CAファイルが通常のファイルではありません。</translation>
    </message>
    <message>
        <source>The CA file is larger than 1 MiB.</source>
        <translation>CAファイルが1 MiBを超えています。</translation>
    </message>
    <message>
        <source>A certificate in the CA file is damaged, so none of them is used.</source>
        <translation>CAファイルに破損した証明書があるため、このファイルの証明書はどれも使用しません。</translation>
    </message>
    <message>
        <source>The desktop&apos;s message bus did not answer when the console was started, so this run does without it. Start the console again, or use the key for this run only: it stays in memory and is written nowhere.</source>
        <translation>コンソールの起動時にデスクトップのメッセージバスが応答しなかったため、今回の実行では使用しません。コンソールをもう一度起動するか、キーを今回の実行中だけ使用してください。キーはメモリ上にだけ置かれ、どこにも書き込まれません。</translation>
    </message>
    <message>
        <source>The proxy password was not kept: the keychain took it, but does not give it back.</source>
        <translation>プロキシのパスワードは保存されていません。キーチェーンは受け付けましたが、読み出せません。</translation>
    </message>
    <message>
        <source>Whether the proxy password was kept is not known.</source>
        <translation>プロキシのパスワードが保存されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>The proxy password was not kept.</source>
        <translation>プロキシのパスワードは保存されていません。</translation>
    </message>
    <message>
        <source>This profile has no access key ID yet.</source>
        <translation>このプロファイルにはまだAccess Key IDがありません。</translation>
    </message>
    <message>
        <source>The folder of the CA file does not answer.</source>
        <translation>CAファイルのフォルダが応答しません。</translation>
    </message>
    <message>
        <source>You cancelled the access to the keychain.</source>
        <translation>キーチェーンへのアクセスをキャンセルしました。</translation>
    </message>
    <message>
        <source>You cancelled in the keychain&apos;s own window.</source>
        <translation>キーチェーンのウィンドウでキャンセルしました。</translation>
    </message>
    <message>
        <source>Stored in the keychain.</source>
        <translation>キーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>Stored in: %1</source>
        <translation>保存先: %1</translation>
    </message>
    <message>
        <source>The CA file holds no certificate.</source>
        <translation>CAファイルに証明書がありません。</translation>
    </message>
    <message>
        <source>Whether the secret key is stored is not known yet.</source>
        <translation>Secret Keyが保存されているかどうかはまだ分かりません。</translation>
    </message>
    <message>
        <source>The secret key is kept for this run only; it is stored nowhere.</source>
        <translation>Secret Keyは今回の実行の間だけ保持し、どこにも保存しません。</translation>
    </message>
    <message>
        <source>The secret key was kept for one run only and is gone.</source>
        <translation>Secret Keyは1回の実行の間だけ保持していたため、今はありません。</translation>
    </message>
    <message>
        <source>The secret key is not stored.</source>
        <translation>Secret Keyは保存されていません。</translation>
    </message>
    <message>
        <source>The keychain is locked; whether the secret key is stored is not known.</source>
        <translation>キーチェーンがロックされているため、Secret Keyが保存されているかどうか分かりません。</translation>
    </message>
    <message>
        <source>You cancelled; whether the secret key is stored is not known.</source>
        <translation>キャンセルしました。Secret Keyが保存されているかどうか分かりません。</translation>
    </message>
    <message>
        <source>Choose the profile by itself to type it again.</source>
        <translation>もう一度入力するには、そのプロファイルだけを選んでください。</translation>
    </message>
    <message>
        <source>Waiting for the keychain. If it shows its own window, answer there.</source>
        <translation>キーチェーンの応答を待っています。キーチェーンが別のウィンドウを表示した場合は、そちらに応答してください。</translation>
    </message>
    <message>
        <source>The profile is saved; whether the keychain has its secret key is not known. %1 %2</source>
        <translation>プロファイルは保存されましたが、キーチェーンにSecret Keyが保存されたかどうかは不明です。%1%2</translation>
    </message>
    <message>
        <source>The profile is saved, its secret key is not. %1 %2</source>
        <translation>プロファイルは保存されましたが、Secret Keyは保存されていません。%1%2</translation>
    </message>
</context>
<context>
    <name>Console::Ui::MainActions</name>
    <message>
        <source>&amp;Server</source>
        <translation>サーバ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Read all servers again (F5)</source>
        <translation>すべてのサーバを照会し直します（F5）</translation>
    </message>
    <message>
        <source>Force a memory dump of the selected server (Ctrl+I)</source>
        <translation>選択したサーバのメモリダンプを強制的に発生させます（Ctrl+I）</translation>
    </message>
    <message>
        <source>Show what was sent, when, and what became of it (Ctrl+J)</source>
        <translation>いつ何を送信し、どうなったかを表示します（Ctrl+J）</translation>
    </message>
    <message>
        <source>&amp;About NCP Console</source>
        <translation>NCP Consoleについて(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qtについて(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Drill…</source>
        <translation>模擬訓練(&amp;D)…</translation>
    </message>
    <message>
        <source>Find out whether the guest of the selected server would leave a dump</source>
        <translation>選択したサーバのゲストがダンプを残すかどうかを調べます</translation>
    </message>
    <message>
        <source>&amp;Filter terms…</source>
        <translation>フィルタの条件(&amp;F)…</translation>
    </message>
    <message>
        <source>Copy rows as &amp;CSV</source>
        <translation>行をCSVでコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Show the interrupt of the selected server (Ctrl+I)</source>
        <translation>選択したサーバの割り込みを表示します（Ctrl+I）</translation>
    </message>
    <message>
        <source>One server at a time: select one to interrupt it.</source>
        <translation>割り込みは一度に1台のサーバにのみ送信できます。サーバを1台だけ選択してください。</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>文字を大きく(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation>デモを終える(&amp;L)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Interrupt…</source>
        <translation>割り込み(&amp;I)…</translation>
    </message>
    <message>
        <source>Rea&amp;diness…</source>
        <translation>準備状態(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>操作履歴(&amp;J)</translation>
    </message>
    <message>
        <source>Unreso&amp;lved</source>
        <translation>未確定(&amp;L)</translation>
    </message>
    <message>
        <source>Copy i&amp;ncident line</source>
        <translation>インシデント行をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Cop&amp;y cell</source>
        <translation>セルをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy r&amp;ows</source>
        <translation>行をコピー(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Filter servers</source>
        <translation>サーバの絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>プロファイルの管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>ロック(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Console::Ui::MainBar</name>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
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
        <translation>NCP Console — ロック中</translation>
    </message>
    <message>
        <source>NCP Console — All profiles</source>
        <translation>NCP Console — すべてのプロファイル</translation>
    </message>
    <message>
        <source>This console has no profile named “%1”.</source>
        <translation>このコンソールに「%1」という名前のプロファイルはありません。</translation>
    </message>
    <message>
        <source>Environment: from %1, for %2.</source>
        <translation>Environmentプロファイル: 取得元%1、対象%2。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::MeaningWords</name>
    <message>
        <source>Danger</source>
        <translation>危険</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>Console::Ui::MissingProfilesBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Console::Ui::NetworkGroup</name>
    <message>
        <source>None</source>
        <comment>public IP address</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>The server has no network interface.</source>
        <translation>このサーバにネットワークインターフェースはありません。</translation>
    </message>
    <message>
        <source>The network interfaces have not been read: %1.</source>
        <translation>ネットワークインターフェースを照会できませんでした: %1。</translation>
    </message>
    <message>
        <source>Private IP</source>
        <translation>プライベートIPアドレス</translation>
    </message>
    <message>
        <source>Further IPs</source>
        <translation>その他のIPアドレス</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MACアドレス</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>サブネット</translation>
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
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Public IP</source>
        <translation>パブリックIPアドレス</translation>
    </message>
</context>
<context>
    <name>Console::Ui::NextStepWords</name>
    <message>
        <source>Open the copy in WinDbg and type: %1</source>
        <translation>コピーをWinDbgで開き、次を入力します: %1</translation>
    </message>
    <message>
        <source>Copy that folder to another machine before it is cleaned up, for example with scp -r.</source>
        <translation>フォルダが整理される前に、別のコンピュータにコピーしてください。例: scp -r。</translation>
    </message>
    <message>
        <source>Open the copy with crash and the vmlinux of the same kernel with debug symbols, and type: %1</source>
        <translation>コピーをcrashと、同じカーネルのデバッグシンボル付きvmlinuxで開き、次を入力します: %1</translation>
    </message>
    <message>
        <source>A complete dump is as large as the memory: about %1.</source>
        <translation>完全メモリダンプはメモリと同じ大きさです: 約%1。</translation>
    </message>
    <message>
        <source>Expect it to be smaller than the memory (%1), often much smaller.</source>
        <translation>サイズはメモリ（%1）より小さく、ずっと小さいこともよくあります。</translation>
    </message>
    <message>
        <source>A complete dump would be as large as the memory, about %1; others are smaller.</source>
        <translation>完全メモリダンプならメモリと同じ約%1で、ほかの種類はより小さくなります。</translation>
    </message>
    <message>
        <source>If you can log in, look in the System log of the event viewer for a restart after a bug check (event 1001).</source>
        <translation>ログインできる場合は、イベント ビューアーのシステムログで、バグチェック後の再起動（イベント1001）を探してください。</translation>
    </message>
    <message>
        <source>If you can log in, look at when it was booted (uptime -s) and for an NMI in the kernel&apos;s log (journalctl -k).</source>
        <translation>ログインできる場合は、起動時刻（uptime -s）と、カーネルログのNMI（journalctl -k）を確認してください。</translation>
    </message>
    <message>
        <source>Windows stays on the blue screen where its automatic restart is off.</source>
        <translation>自動再起動がオフの場合、Windowsはブルースクリーンのままになります。</translation>
    </message>
    <message>
        <source>A Linux kernel only logs the interrupt unless kernel.unknown_nmi_panic or kernel.panic_on_unrecovered_nmi is 1.</source>
        <translation>kernel.unknown_nmi_panicかkernel.panic_on_unrecovered_nmiが1でない場合、Linuxカーネルは割り込みをログに残すだけです。</translation>
    </message>
    <message>
        <source>Once the guest is healthy, verify with &quot;Readiness…&quot; whether it would leave a dump the next time.</source>
        <translation>ゲストが正常に戻ったら、「準備状態…」で、次回ダンプを残すかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The guest may still be writing its dump. With %1 of memory that can take long; &quot;Read now&quot; shows whether it is back.</source>
        <translation>ゲストがまだダンプを書き込んでいる可能性があります。メモリが%1のため、時間がかかることがあります。「今すぐ照会」で復旧したかどうかを確認できます。</translation>
    </message>
    <message>
        <source>The guest may still be writing its dump, which can take long; &quot;Read now&quot; shows whether it is back.</source>
        <translation>ゲストがまだダンプを書き込んでいる可能性があり、時間がかかることがあります。「今すぐ照会」で復旧したかどうかを確認できます。</translation>
    </message>
    <message>
        <source>According to the probe, Windows leaves the dump at %1.</source>
        <translation>確認結果によると、Windowsはダンプを%1に残します。</translation>
    </message>
    <message>
        <source>Windows usually leaves the dump at %1; this was not verified on this server.</source>
        <translation>Windowsは通常、ダンプを%1に残します。このサーバでは確認されていません。</translation>
    </message>
    <message>
        <source>According to the probe, Windows writes no dump. Look for %1 anyway.</source>
        <translation>確認結果によると、Windowsはダンプを書き込みません。それでも%1を探してください。</translation>
    </message>
    <message>
        <source>According to the probe, only a small dump is written, to the folder %1.</source>
        <translation>確認結果によると、最小ダンプだけがフォルダ %1にあります。</translation>
    </message>
    <message>
        <source>Windows goes on writing it for some time after the restart: wait until its size stays the same, then copy it to another machine. The next crash may overwrite it.</source>
        <translation>Windowsは再起動後もしばらくダンプを書き込みます。サイズが変わらなくなってから、別のコンピュータにコピーしてください。次のクラッシュで上書きされることがあります。</translation>
    </message>
    <message>
        <source>Bug check 0x80 (NMI_HARDWARE_FAILURE) comes from this interrupt and is not a sign of broken hardware. The processors and threads of that moment show what hung.</source>
        <translation>バグチェック0x80（NMI_HARDWARE_FAILURE）はこの割り込みによるもので、ハードウェアの故障を意味しません。何が止まっていたかは、その瞬間のプロセッサとスレッドを見てください。</translation>
    </message>
    <message>
        <source>According to the probe, kdump leaves the dump below %1, in a folder named after the time.</source>
        <translation>確認結果によると、kdumpは%1の下の、時刻を名前にしたフォルダにダンプを残します。</translation>
    </message>
    <message>
        <source>If kdump was active, the dump is usually below %1, in a folder named after the time; this was not verified on this server.</source>
        <translation>kdumpが有効だった場合、ダンプは通常%1の下の、時刻を名前にしたフォルダにあります。このサーバでは確認されていません。</translation>
    </message>
    <message>
        <source>According to the probe, kdump was not loaded, so there may be no dump. Look below %1 anyway.</source>
        <translation>確認結果によるとkdumpは読み込まれておらず、ダンプはないかもしれません。それでも%1の下を探してください。</translation>
    </message>
    <message>
        <source>A panic that names an NMI comes from this interrupt and is not a sign of broken hardware.</source>
        <translation>NMIと書かれたパニックはこの割り込みによるもので、ハードウェアの故障を意味しません。</translation>
    </message>
    <message>
        <source>The guest may have restarted all the same, or may be writing a dump.</source>
        <translation>それでも、ゲストは再起動したか、ダンプを書き込んでいる可能性があります。</translation>
    </message>
    <message>
        <source>Check from outside whether a service of the server, such as port 3389 or 22, went away and came back.</source>
        <translation>ポート3389や22など、サーバのサービスが一度消えて戻ったかを外から確認してください。</translation>
    </message>
    <message>
        <source>According to the probe, this old Windows may not react: NMICrashDump is not 1.</source>
        <translation>確認結果によると、この古いWindowsは反応しないかもしれません。NMICrashDumpが1ではありません。</translation>
    </message>
    <message>
        <source>Do not send a second interrupt while a dump may be being written: it would destroy the dump.</source>
        <translation>ダンプを書き込み中かもしれない間は、2回目の割り込みを送信しないでください。ダンプが壊れます。</translation>
    </message>
    <message>
        <source>This console does not start or stop servers. If you do so in the provider&apos;s console, what is not written to the dump by then is lost.</source>
        <translation>このコンソールではサーバの起動と停止はできません。NCPのコンソールで行うと、それまでに書き込まれていないダンプは失われます。</translation>
    </message>
    <message>
        <source>Everything sent and seen is in the journal.</source>
        <translation>送信した内容と確認した内容は、すべて操作履歴にあります。</translation>
    </message>
    <message>
        <source>The server could not be read, so its state is not known. Try &quot;Read now&quot;, or look in the provider&apos;s console.</source>
        <translation>サーバを照会できなかったため、状態は不明です。「今すぐ照会」でもう一度試すか、NCPのコンソールでサーバを確認してください。</translation>
    </message>
    <message>
        <source>The API no longer lists the server: somebody may have terminated it. If so, its memory is lost, and its disks may be.</source>
        <translation>APIの一覧にサーバがありません。返却された可能性があります。その場合、メモリの内容は失われ、ディスクも失われている可能性があります。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::NextStepsView</name>
    <message>
        <source>What to do now</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Readiness…</source>
        <translation>ダンプ準備状態…</translation>
    </message>
    <message>
        <source>Copy these steps</source>
        <translation>この手順をコピー</translation>
    </message>
    <message>
        <source>Reading the server…</source>
        <translation>サーバを照会しています…</translation>
    </message>
    <message>
        <source>Read at %1: %2</source>
        <translation>%1の照会: %2</translation>
    </message>
    <message>
        <source>Read at %1: the API does not list the server.</source>
        <translation>%1の照会: APIの一覧にサーバがありません。</translation>
    </message>
    <message>
        <source>Read no&amp;w</source>
        <translation>今すぐ照会(&amp;W)</translation>
    </message>
    <message>
        <source>Reads the server at once. Nothing is sent to it.</source>
        <translation>サーバをすぐに照会します。サーバには何も送信しません。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Console::Ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1: outcome unknown</source>
        <translation>%1: 結果不明</translation>
    </message>
    <message>
        <source>The outcome of an interrupt is unknown</source>
        <translation>割り込みの結果が不明です</translation>
    </message>
    <message>
        <source>The interrupt may have arrived. It is not sent again.</source>
        <translation>割り込みは届いている可能性があります。再送はしません。</translation>
    </message>
    <message>
        <source>%1 has rebooted</source>
        <translation>%1: 再起動済み</translation>
    </message>
    <message>
        <source>A server has rebooted</source>
        <translation>サーバが再起動しました</translation>
    </message>
    <message>
        <source>The API shows another boot time than before the interrupt.</source>
        <translation>APIに割り込み前とは異なる起動時刻が表示されています。</translation>
    </message>
    <message>
        <source>%1: no visible reaction</source>
        <translation>%1: 反応を確認できず</translation>
    </message>
    <message>
        <source>A server shows no visible reaction</source>
        <translation>反応を確認できないサーバがあります</translation>
    </message>
    <message>
        <source>The API shows it running with the boot time from before.</source>
        <translation>APIには以前と同じ起動時刻で運用中と表示されています。</translation>
    </message>
    <message>
        <source>%1 is still down</source>
        <translation>%1: まだ停止したまま</translation>
    </message>
    <message>
        <source>A server is still down</source>
        <translation>サーバがまだ停止しています</translation>
    </message>
    <message>
        <source>Following has paused</source>
        <translation>追跡を一時停止しました</translation>
    </message>
    <message>
        <source>%1 cannot be followed</source>
        <translation>%1: 追跡できません</translation>
    </message>
    <message>
        <source>A server cannot be followed</source>
        <translation>追跡できないサーバがあります</translation>
    </message>
    <message>
        <source>The secret key of its profile is missing.</source>
        <translation>プロファイルのSecret Keyがありません。</translation>
    </message>
    <message>
        <source>Unlock the console to see more.</source>
        <translation>詳細はコンソールのロックを解除して確認してください。</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1を照会できませんでした</translation>
    </message>
    <message>
        <source>A server could not be read</source>
        <translation>照会できなかったサーバがあります</translation>
    </message>
    <message>
        <source>Following has ended. What became of the server is not known.</source>
        <translation>追跡は終了しました。サーバの状態は不明です。</translation>
    </message>
    <message>
        <source>%1 is no longer listed</source>
        <translation>%1は一覧にありません</translation>
    </message>
    <message>
        <source>A server is no longer listed</source>
        <translation>一覧になくなったサーバがあります</translation>
    </message>
    <message>
        <source>Following has ended. What the interrupt did is not known.</source>
        <translation>追跡は終了しました。割り込みの結果は不明です。</translation>
    </message>
    <message numerus="yes">
        <source>%n interrupt(s) are followed. The icon in the panel brings the window back.</source>
        <translation>
            <numerusform>%n件の割り込みを追跡しています。パネルのアイコンからウィンドウを再表示できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not running when following ended.</source>
        <translation>追跡の終了時点で運用中ではありません。</translation>
    </message>
    <message>
        <source>Unlock the console to continue.</source>
        <translation>続けるにはコンソールのロックを解除してください。</translation>
    </message>
    <message>
        <source>NCP Console keeps following</source>
        <translation>NCP Consoleは追跡を続けます</translation>
    </message>
    <message>
        <source>Open the console to see more.</source>
        <translation>詳しくはコンソールを開いて確認してください。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::OpenInterruptWords</name>
    <message>
        <source>rebooted</source>
        <extracomment>In &quot;Interrupt sent 09:09:21, rebooted, next look in 2 s&quot;</extracomment>
        <translation>再起動済み</translation>
    </message>
    <message>
        <source>no visible reaction</source>
        <extracomment>In &quot;Interrupt sent 09:09:21, no visible reaction, next look in 2 s&quot;</extracomment>
        <translation>反応を確認できず</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>結果は不明</translation>
    </message>
    <message>
        <source>following is paused</source>
        <translation>追跡は一時停止中</translation>
    </message>
    <message>
        <source>the last look failed, looking again</source>
        <translation>前回の照会に失敗、再照会中</translation>
    </message>
    <message>
        <source>looking now</source>
        <translation>照会中</translation>
    </message>
    <message>
        <source>the last look failed, next look in %1</source>
        <translation>前回の照会に失敗、次の照会まで%1</translation>
    </message>
    <message>
        <source>next look in %1</source>
        <translation>次の照会まで%1</translation>
    </message>
    <message>
        <source>This console does not follow it. Look at the server before you do anything to it.</source>
        <translation>このコンソールは追跡していません。サーバを操作する前に、まず状態を確かめてください。</translation>
    </message>
    <message>
        <source>Not followed: no profile has the key it was sent with (%1). Add that profile again.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>追跡していません: 送信に使ったキーを持つプロファイルがありません（%1）。そのプロファイルをもう一度追加してください。</translation>
    </message>
    <message>
        <source>Not followed: the CA file of the profile %1 cannot be used. Correct the profile.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>追跡していません: プロファイル %1のCAファイルを使用できません。プロファイルを修正してください。</translation>
    </message>
    <message>
        <source>An interrupt is being sent</source>
        <translation>割り込みを送信中</translation>
    </message>
    <message>
        <source>Interrupt sent %1, %2, %3</source>
        <extracomment>Time, what is known, when the server is read next</extracomment>
        <translation>%1に送信した割り込み: %2、%3</translation>
    </message>
    <message>
        <source>Interrupt sent %1, %2. %3</source>
        <extracomment>Time, what is known, a sentence about what to do</extracomment>
        <translation>%1に送信した割り込み: %2。%3</translation>
    </message>
    <message>
        <source>Following has ended. Find out what became of it and record that under Unresolved.</source>
        <translation>追跡は終了しました。結果を確かめ、「未確定」で確定してください。</translation>
    </message>
    <message>
        <source>This console does not follow it. Find out what became of it and record that under Unresolved.</source>
        <translation>このコンソールは追跡していません。結果を確かめ、「未確定」で確定してください。</translation>
    </message>
    <message>
        <source>Not followed: the key of the profile %1 is missing. Open the profile to enter it.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>追跡していません: プロファイル %1のキーがありません。プロファイルを開いてキーを入力してください。</translation>
    </message>
    <message>
        <source>Interrupted %1, unknown</source>
        <extracomment>%1 is such as &quot;40 s ago&quot;; nobody knows yet what became of it</extracomment>
        <translation>%1に割り込み、結果不明</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>再起動中</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Interrupt being sent</source>
        <translation>割り込みを送信中</translation>
    </message>
    <message>
        <source>Interrupted %1</source>
        <extracomment>%1 is such as &quot;40 s ago&quot;</extracomment>
        <translation>%1に割り込み</translation>
    </message>
    <message>
        <source>Rebooted</source>
        <translation>再起動済み</translation>
    </message>
    <message>
        <source>Interrupted %1, no reaction seen</source>
        <extracomment>%1 is such as &quot;12 min ago&quot;</extracomment>
        <translation>%1に割り込み、反応なし</translation>
    </message>
    <message>
        <source>Interrupted %1, not followed</source>
        <extracomment>%1 is such as &quot;40 s ago&quot;</extracomment>
        <translation>%1に割り込み、追跡なし</translation>
    </message>
</context>
<context>
    <name>Console::Ui::OutcomeView</name>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Copy incident line</source>
        <translation>インシデント行をコピー</translation>
    </message>
    <message>
        <source>Copies name, number, region, outcome, time and trace id as one line.</source>
        <translation>サーバ名、番号、リージョン、結果、時刻、トレースIDを1行でコピーします。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>応答の詳細</translation>
    </message>
    <message>
        <source>Reading the server…</source>
        <translation>サーバを照会しています…</translation>
    </message>
    <message>
        <source>No reading yet, next in %1.</source>
        <translation>まだ照会していません。%1後に照会します。</translation>
    </message>
    <message>
        <source>Last reading %1, reading the server…</source>
        <translation>前回の照会は%1です。サーバを照会しています…</translation>
    </message>
    <message>
        <source>Last reading %1, next in %2.</source>
        <translation>前回の照会は%1、次回は%2後です。</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>トレースID: %1</translation>
    </message>
    <message>
        <source>Paused: the console is locked.</source>
        <translation>一時停止中: コンソールはロックされています。</translation>
    </message>
    <message>
        <source>Last reading failed: %1 Reading the server…</source>
        <extracomment>%1 is a sentence that says why, with its full stop</extracomment>
        <translation>前回の照会に失敗しました。%1サーバを照会しています…</translation>
    </message>
    <message>
        <source>Last reading failed: %1 Next in %2.</source>
        <extracomment>%1 is a sentence that says why, with its full stop</extracomment>
        <translation>前回の照会に失敗しました。%1次回は%2後です。</translation>
    </message>
    <message>
        <source>Last answered %1.</source>
        <translation>最後の応答: %1。</translation>
    </message>
    <message>
        <source>%1 since sending.</source>
        <translation>送信から%1。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Boot time (API): %1, unchanged so far.</source>
        <translation>起動時刻（API）: %1、まだ変化なし。</translation>
    </message>
    <message>
        <source>Boot time (API): %1 before, %2 now.</source>
        <translation>起動時刻（API）: 以前%1、現在%2。</translation>
    </message>
    <message>
        <source>Provider&apos;s message: %1 (code %2)</source>
        <translation>NCPのエラーメッセージ: %1（エラーコード %2）</translation>
    </message>
    <message>
        <source>Boot time before sending (API): %1. Not read since.</source>
        <translation>送信前の起動時刻（API）: %1。その後は照会していません。</translation>
    </message>
    <message>
        <source>Boot time before sending (API): %1. The last reading no longer lists the server.</source>
        <translation>送信前の起動時刻（API）: %1。最後の照会では一覧にサーバがありませんでした。</translation>
    </message>
    <message>
        <source>The last reading no longer lists the server.</source>
        <translation>最後の照会では一覧にサーバがありませんでした。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>Operations in progress</source>
        <translation>実行中の操作</translation>
    </message>
    <message>
        <source>No server has an operation in progress.</source>
        <translation>操作が進行中のサーバはありません。</translation>
    </message>
    <message>
        <source>Interrupts of the last 7 days</source>
        <translation>直近7日間の割り込み</translation>
    </message>
    <message>
        <source>No servers are listed.</source>
        <translation>表示するサーバがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>サーバ%n台</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show all %n of them</source>
        <translation>
            <numerusform>%n台すべてを表示(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>No interrupts in the last 7 days.</source>
        <translation>直近7日間の割り込みはありません。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::OverviewSegment</name>
    <message numerus="yes">
        <source>%1, %2: %n server(s)</source>
        <extracomment>%1 is a region&apos;s code, %2 a status</extracomment>
        <translation>
            <numerusform>%1・%2: サーバ%n台</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to show only these.</source>
        <translation>押すとこれらだけを表示します。</translation>
    </message>
    <message numerus="yes">
        <source>Other regions and statuses: %n server(s)</source>
        <translation>
            <numerusform>その他のリージョンと状態: サーバ%n台</numerusform>
        </translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>servers of all other regions and statuses</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Counts all servers, whatever the filter shows.</source>
        <translation>フィルタに関係なく、すべてのサーバを数えています。</translation>
    </message>
    <message>
        <source>Press to remove this from the filter.</source>
        <translation>押すとフィルタから外します。</translation>
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
        <translation>状態ごとの台数</translation>
    </message>
    <message>
        <source>All servers by region and status, whatever the filter shows.</source>
        <translation>フィルタに関係なく、すべてのサーバのリージョン別・状態別の数です。</translation>
    </message>
    <message>
        <source>Show servers by region and status</source>
        <translation>リージョン別・状態別のサーバ数を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n more that do not fit</source>
        <translation>
            <numerusform>表示しきれないもの%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sta&amp;tus counts</source>
        <translation>状態ごとの台数(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Console::Ui::OverviewTab</name>
    <message>
        <source>Protected against termination</source>
        <translation>返却保護あり</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>返却保護なし</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU</source>
        <translation>
            <numerusform>%n vCPU</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider reports no operation.</source>
        <translation>NCPによると、実行中の操作はありません。</translation>
    </message>
    <message>
        <source>Provider says</source>
        <translation>NCPの表記</translation>
    </message>
    <message>
        <source>Last boot</source>
        <translation>最終起動日時</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>割り込み</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>ハイパーバイザ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>CPUとメモリ</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Read with</source>
        <translation>照会に使用したプロファイル</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>返却保護</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>サーバの説明</translation>
    </message>
    <message>
        <source>Image number</source>
        <translation>サーバイメージ番号</translation>
    </message>
    <message>
        <source>Image product</source>
        <translation>サーバイメージの製品</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>スペック</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>サーバの製品</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Login key</source>
        <translation>認証キー</translation>
    </message>
    <message>
        <source>Placement group</source>
        <translation>物理配置グループ</translation>
    </message>
    <message>
        <source>Overview of the server</source>
        <translation>サーバの概要</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>実行中の操作</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
</context>
<context>
    <name>Console::Ui::PortWatchBox</name>
    <message>
        <source>Watch a port of the server</source>
        <translation>サーバのポートを監視する</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>アドレス:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>ポート:</translation>
    </message>
    <message>
        <source>Address of the watched port</source>
        <translation>監視するポートのアドレス</translation>
    </message>
    <message>
        <source>Number of the watched port</source>
        <translation>監視するポートの番号</translation>
    </message>
    <message>
        <source>Connects directly from this computer every 5 s and closes at once. No data is sent.</source>
        <translation>このコンピュータから5秒ごとに直接接続し、すぐに切断します。データは送信しません。</translation>
    </message>
    <message>
        <source>The server&apos;s addresses are not known.</source>
        <translation>このサーバのアドレスが分かりません。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::PortWords</name>
    <message>
        <source>The port %1 went away %2 and came back %3.</source>
        <translation>ポート %1は%2に応答しなくなり、%3に復帰しました。</translation>
    </message>
    <message>
        <source>The port %1 went away %2 and did not come back.</source>
        <translation>ポート %1は%2に応答しなくなり、復帰しませんでした。</translation>
    </message>
    <message>
        <source>The port %1 went away %2 and is not back yet.</source>
        <translation>ポート %1は%2に応答しなくなり、まだ復帰していません。</translation>
    </message>
    <message>
        <source>The port %1 was not seen.</source>
        <translation>ポート %1は確認できませんでした。</translation>
    </message>
    <message>
        <source>The port %1 answers, since %2.</source>
        <translation>ポート %1は%2から応答しています。</translation>
    </message>
    <message>
        <source>The API shows no reboot, but the watched port went away and came back: the guest may have restarted by itself. Look into its event log.</source>
        <translation>APIでは再起動を確認できませんが、監視したポートが応答しなくなり復帰しました。ゲストが自ら再起動した可能性があります。ゲストのイベントログを確認してください。</translation>
    </message>
    <message>
        <source>The port %1 is being checked…</source>
        <translation>ポート %1を確認しています…</translation>
    </message>
    <message>
        <source>The port %1 does not answer, and has not answered since watching began.</source>
        <translation>ポート %1は応答せず、監視を始めてから応答を確認できていません。</translation>
    </message>
    <message>
        <source>The API shows no reboot, but the watched port went away: the guest may be writing its dump, or may be hung.</source>
        <translation>APIでは再起動を確認できませんが、監視したポートが応答しなくなりました。ゲストがダンプを書き込んでいるか、停止している可能性があります。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfileBand</name>
    <message numerus="yes">
        <source>All profiles (%n): each server is used with its own profile&apos;s key and guard level</source>
        <translation>
            <numerusform>すべてのプロファイル（%n件）：各サーバにはそのプロファイルのキーと保護レベルが使われます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfileChooser</name>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>すべてのプロファイル</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfileForm</name>
    <message>
        <source>CA file</source>
        <translation>CAファイル</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>None: only the system&apos;s authorities are trusted</source>
        <translation>なし: システムの認証局だけを信頼</translation>
    </message>
    <message>
        <source>This profile has no access key ID yet. Type yours, and the secret key that belongs to it.</source>
        <translation>このプロファイルにはまだAccess Key IDがありません。自分のAccess Key IDと、それに対応するSecret Keyを入力してください。</translation>
    </message>
    <message>
        <source>Will be stored in: %1</source>
        <translation>保存する場所: %1</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer *.der *.p7b *.p7c);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Type it here.</source>
        <translation>ここに入力してください。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfileList</name>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>プロファイルのエクスポート</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>プロファイル (*.json)</translation>
    </message>
    <message>
        <source>Saved profiles</source>
        <translation>保存済みのプロファイル</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>元に戻す(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Saved without secrets: %1</source>
        <translation>機密情報を含めずに書き込みました: %1</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfileSaving</name>
    <message>
        <source>Saving the secret key in the keychain. It may be waiting for your answer in its own window.</source>
        <translation>Secret Keyをキーチェーンに保存しています。キーチェーンが別のウィンドウで応答を待っている場合があります。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfileWizard</name>
    <message>
        <source>No pair of keys was copied. Copy the lines of ~/.ncloud/configure, or what “ncloud configure” shows.</source>
        <translation>コピーした内容にキーのペアがありません。~/.ncloud/configureの行か、「ncloud configure」の表示をコピーしてください。</translation>
    </message>
    <message>
        <source>&amp;Keep for this run only</source>
        <translation>今回の実行中だけ保持(&amp;K)</translation>
    </message>
    <message>
        <source>The secret key is stored in: %1</source>
        <translation>Secret Keyの保存先: %1</translation>
    </message>
    <message>
        <source>A secret key is still being written to the keychain.</source>
        <translation>Secret Keyをまだキーチェーンに保存中です。</translation>
    </message>
    <message>
        <source>The new profile is not saved.</source>
        <translation>新しいプロファイルは保存されていません。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel test</source>
        <translation>テストをキャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>もう一度テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>プロファイルを追加</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Guard level</source>
        <translation>保護レベル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ %1/%2: %3</translation>
    </message>
    <message>
        <source>Where are the servers?</source>
        <translation>サーバはどこにありますか？</translation>
    </message>
    <message>
        <source>Choose the environment of your account.</source>
        <translation>アカウントの環境を選んでください。</translation>
    </message>
    <message>
        <source>With which key?</source>
        <translation>どのキーを使いますか？</translation>
    </message>
    <message>
        <source>Type or paste the access key ID and its secret key.</source>
        <translation>Access Key IDとSecret Keyを入力するか貼り付けてください。</translation>
    </message>
    <message>
        <source>Does it connect?</source>
        <translation>接続できますか？</translation>
    </message>
    <message>
        <source>The test only reads. You can go on whatever it finds.</source>
        <translation>テストは照会だけを行います。結果にかかわらず先へ進めます。</translation>
    </message>
    <message>
        <source>How careful should the console be?</source>
        <translation>どのくらい慎重に確認しますか？</translation>
    </message>
    <message>
        <source>The guard level decides what a change to a server needs.</source>
        <translation>保護レベルは、サーバの変更に必要な確認を決めます。</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <translation>「%1」を保存しました</translation>
    </message>
    <message>
        <source>&amp;Proxy and CA file…</source>
        <translation>プロキシとCAファイル(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Paste both keys</source>
        <translation>両方のキーを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfileWords</name>
    <message>
        <source>Public</source>
        <extracomment>The provider&apos;s environment for everybody</extracomment>
        <translation>民間</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>公共</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>金融</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A gateway of one&apos;s own</extracomment>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>built-in simulator</source>
        <translation>内蔵シミュレータ</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>すべてのリージョン</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Proxy</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>A change needs one confirmation.</source>
        <translation>変更操作には、1回の確認が必要です。</translation>
    </message>
    <message>
        <source>The profiles were written by a newer console (format %1). They are left as they are.</source>
        <translation>プロファイルは、より新しいバージョンのコンソールで保存されています（形式 %1）。変更せずそのまま残します。</translation>
    </message>
    <message>
        <source>Profile %1 in the file (%2) cannot be used. %3</source>
        <translation>ファイル内の%1番目のプロファイル（%2）は使用できません。%3</translation>
    </message>
    <message>
        <source>Desktop settings</source>
        <extracomment>Proxy: that of the desktop&apos;s settings</extracomment>
        <translation>デスクトップの設定を使用</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>Proxy: one of this profile&apos;s own</extracomment>
        <translation>個別に指定</translation>
    </message>
    <message>
        <source>No change can be sent.</source>
        <translation>変更操作は一切送信されません。</translation>
    </message>
    <message>
        <source>A change needs the typed server name and a reason.</source>
        <translation>変更操作には、サーバ名と理由の入力が必要です。</translation>
    </message>
    <message>
        <source>A change needs the typed server name.</source>
        <translation>変更操作には、サーバ名の入力が必要です。</translation>
    </message>
    <message>
        <source>The profiles file cannot be read.</source>
        <translation>プロファイルのファイルを読み込めません。</translation>
    </message>
    <message>
        <source>The file is too large to be a profiles file.</source>
        <translation>プロファイルのファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>The profiles file is damaged from byte %1 on.</source>
        <translation>プロファイルのファイルが破損しています。%1バイト目以降を解釈できません。</translation>
    </message>
    <message>
        <source>The file contains no profiles of this console.</source>
        <translation>ファイルに、このコンソールのプロファイルはありません。</translation>
    </message>
    <message>
        <source>The profiles could not be saved; the file is unchanged.</source>
        <translation>プロファイルを書き込めませんでした。元の内容はそのまま残っています。</translation>
    </message>
    <message>
        <source>Another console is saving profiles. Try again.</source>
        <translation>別のコンソールがプロファイルを書き込んでいます。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another console has changed “%1”. Nothing was saved; try again to overwrite its change.</source>
        <translation>その間に別のコンソールが「%1」を変更しました。何も書き込んでいません。その変更を置き換えるには、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another console has saved a profile named “%1”. Nothing was saved; choose another name.</source>
        <translation>その間に別のコンソールが「%1」というプロファイルを保存しました。何も書き込んでいません。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ProfilesWindow</name>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>The changes to “%1” are not saved.</source>
        <translation>「%1」の変更は保存されていません。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Ca&amp;ncel test</source>
        <translation>テストをキャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep for this run only</source>
        <translation>今回の実行中だけ保持(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>The changes to a profile are not saved.</source>
        <translation>プロファイルの変更は保存されていません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Saving the copy also copies the secret key.</source>
        <translation>複製したプロファイルを保存すると、Secret Keyも引き継がれます。</translation>
    </message>
    <message>
        <source>A secret key is still being saved in the keychain.</source>
        <translation>Secret Keyをまだキーチェーンに保存中です。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::QuitQuestion</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>One is being sent: if you quit now, its outcome is recorded as unknown.</source>
        <translation>送信中の割り込みがあります。今終了すると、結果は「不明」と記録されます。</translation>
    </message>
    <message>
        <source>Nothing is sent again.</source>
        <translation>再送信はしません。</translation>
    </message>
    <message>
        <source>Quit while following?</source>
        <translation>追跡中に終了しますか？</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>バックグラウンドで実行を続ける</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n interrupt(s) have not ended.</source>
        <translation>
            <numerusform>終わっていない割り込みが%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its servers end with this console, so nothing is followed after that.</source>
        <translation>体験用のサーバはこのコンソールとともに終わるため、その後は誰も追跡しません。</translation>
    </message>
    <message>
        <source>If you quit, following stops until the next start, which asks for the key again.</source>
        <translation>終了すると、その間は誰も追跡しません。次の起動でキーを入力し直すと、追跡を続けます。</translation>
    </message>
    <message>
        <source>If you quit, following stops until the next start.</source>
        <translation>終了すると、その間は誰も追跡しません。次の起動で追跡を続けます。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::RawView</name>
    <message>
        <source>Raw answer</source>
        <translation>応答の生データ</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are shown; the copy has all.</source>
        <translation>%2のうち、先頭の%1だけを表示しています。コピーには全体が含まれます。</translation>
    </message>
    <message>
        <source>Copy &amp;raw answer</source>
        <translation>元の応答をコピー(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ReadinessDialog</name>
    <message>
        <source>Readiness of the guest</source>
        <translation>ダンプ準備状態</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>Name, number and region of a server</extracomment>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>&amp;System:</source>
        <translation>システム(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;1. Run this probe in the server while it is healthy. It only reads.</source>
        <translation>&amp;1. サーバが正常なうちに、この確認スクリプトをサーバで実行します。読み取るだけです。</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>確認スクリプト</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the probe.</source>
        <translation>確認スクリプトをコピーします。</translation>
    </message>
    <message>
        <source>Output of the probe</source>
        <translation>確認スクリプトの出力</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>Keeps the result for the checks before an interrupt.</source>
        <translation>割り込み前のチェックのために結果を保存します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>解釈できない項目: %1。</translation>
    </message>
    <message>
        <source>The result could not be kept: %1</source>
        <translation>結果を保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Kept. The damaged file is now %1.</source>
        <translation>保存しました。破損したファイルは%1になりました。</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>&amp;2. Paste its output here:</source>
        <translation>&amp;2. 出力された内容をここに貼り付けます:</translation>
    </message>
    <message>
        <source>The results file cannot be read (%1).</source>
        <translation>結果のファイルを読めません（%1）。</translation>
    </message>
    <message>
        <source>The machine&apos;s host name is %1.</source>
        <translation>コンピュータのホスト名は%1です。</translation>
    </message>
    <message>
        <source>The result appears here.</source>
        <translation>判定はここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ReadinessTab</name>
    <message>
        <source>An interrupt would leave a dump</source>
        <translation>割り込みを送るとダンプが残ります</translation>
    </message>
    <message>
        <source>An interrupt may leave no dump</source>
        <translation>割り込みを送ってもダンプが残らないことがあります</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Dump readiness</source>
        <translation>ダンプ準備状態</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>確認日時</translation>
    </message>
    <message>
        <source>Dump file</source>
        <translation>ダンプファイル</translation>
    </message>
    <message>
        <source>A probe tells it. Run it in the guest while the server is healthy.</source>
        <translation>確認スクリプトで確認できます。サーバが正常なうちにゲストで実行してください。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ReadinessWords</name>
    <message>
        <source>Verified today</source>
        <translation>本日確認</translation>
    </message>
    <message numerus="yes">
        <source>Verified %n day(s) ago</source>
        <translation>
            <numerusform>%n日前に確認</numerusform>
        </translation>
    </message>
    <message>
        <source>kdump is loaded with %1 reserved, and the kernel panics on the interrupt</source>
        <translation>kdumpが読み込まれ、%1が予約されており、カーネルは割り込みでパニックします</translation>
    </message>
    <message>
        <source>%1, dedicated dump file %2 for %3 RAM</source>
        <extracomment>%1 is such as &quot;complete dump&quot;, %2 and %3 are sizes</extracomment>
        <translation>%1、RAM %3に対し専用ダンプファイル %2</translation>
    </message>
    <message>
        <source>%1, page file %2 for %3 RAM</source>
        <extracomment>%1 is such as &quot;complete dump&quot;, %2 and %3 are sizes</extracomment>
        <translation>%1、RAM %3に対しページファイル %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is such as &quot;Verified 12 days ago&quot;, %2 the facts</extracomment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is such as &quot;Verified 12 days ago&quot;, %2 whole sentences</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>dump of an unknown kind</source>
        <translation>種類不明のダンプ</translation>
    </message>
    <message>
        <source>no dump</source>
        <translation>ダンプなし</translation>
    </message>
    <message>
        <source>small dump</source>
        <translation>最小メモリダンプ</translation>
    </message>
    <message>
        <source>kernel dump without the memory of programs</source>
        <translation>プログラムのメモリを含まないカーネルメモリダンプ</translation>
    </message>
    <message>
        <source>automatic dump without the memory of programs</source>
        <translation>プログラムのメモリを含まない自動メモリダンプ</translation>
    </message>
    <message>
        <source>active dump</source>
        <translation>アクティブメモリダンプ</translation>
    </message>
    <message>
        <source>complete dump</source>
        <translation>完全メモリダンプ</translation>
    </message>
    <message>
        <source>kernel crash dump</source>
        <translation>カーネルクラッシュダンプ</translation>
    </message>
    <message>
        <source>Never verified whether this guest leaves a dump.</source>
        <translation>このゲストがダンプを残すかどうかは、まだ確認されていません。</translation>
    </message>
    <message>
        <source>Whether this guest leaves a dump may have been verified, but the file that holds it cannot be read.</source>
        <translation>このゲストがダンプを残すかどうかは確認済みかもしれませんが、結果のファイルを読めません。</translation>
    </message>
    <message>
        <source>%1 That is too long ago to rely on.</source>
        <translation>%1古すぎるため、当てにできません。</translation>
    </message>
    <message>
        <source>The probe comes from a machine with %1 RAM, but this server has %2: another one, or its memory was changed since.</source>
        <translation>確認結果はRAM %1のコンピュータのものですが、このサーバは%2です。別のコンピュータか、その後メモリが変更されています。</translation>
    </message>
    <message>
        <source>The probe comes from Windows, but this server runs Linux.</source>
        <translation>確認結果はWindowsのものですが、このサーバはLinuxです。</translation>
    </message>
    <message>
        <source>The probe comes from Linux, but this server runs Windows.</source>
        <translation>確認結果はLinuxのものですが、このサーバはWindowsです。</translation>
    </message>
    <message>
        <source>Windows writes no dump: choose &quot;Complete memory dump&quot;.</source>
        <translation>Windowsはダンプを書き込みません。「完全メモリ ダンプ」を選んでください。</translation>
    </message>
    <message>
        <source>Windows writes a small dump only, which does not show what hangs: choose &quot;Complete memory dump&quot;.</source>
        <translation>Windowsは最小ダンプしか書き込まず、何が止まっているか分かりません。「完全メモリ ダンプ」を選んでください。</translation>
    </message>
    <message>
        <source>The dump type %1 is not known.</source>
        <translation>ダンプの種類%1は不明な値です。</translation>
    </message>
    <message>
        <source>The page file or dedicated dump file (%1) is too small for the dump; it takes up to %2.</source>
        <translation>ページファイルまたは専用ダンプファイル（%1）がダンプには小さすぎます。最大%2が必要です。</translation>
    </message>
    <message>
        <source>The page file or dedicated dump file (%1) may be too small; a dump of this kind takes up to %2.</source>
        <translation>ページファイルまたは専用ダンプファイル（%1）が小さすぎるかもしれません。この種類のダンプには最大%2が必要です。</translation>
    </message>
    <message>
        <source>Windows does not restart by itself after a blue screen.</source>
        <translation>ブルースクリーンの後、Windowsは自動的に再起動しません。</translation>
    </message>
    <message>
        <source>This old Windows (build %1) may not react: NMICrashDump is not 1.</source>
        <translation>この古いWindows（ビルド%1）は反応しないかもしれません。NMICrashDumpが1ではありません。</translation>
    </message>
    <message>
        <source>No memory is reserved for kdump (crashkernel=).</source>
        <translation>kdump用のメモリが予約されていません（crashkernel=）。</translation>
    </message>
    <message>
        <source>kdump is not loaded, so no dump is written.</source>
        <translation>kdumpが読み込まれていないため、ダンプは書き込まれません。</translation>
    </message>
    <message>
        <source>The kernel only logs the interrupt: set kernel.unknown_nmi_panic=1.</source>
        <translation>カーネルは割り込みをログに残すだけです。kernel.unknown_nmi_panic=1に設定してください。</translation>
    </message>
    <message>
        <source>The dump goes to another machine or volume; whether there is room cannot be seen here.</source>
        <translation>ダンプは別のコンピュータまたはボリュームに書き込まれます。空きがあるかはここでは分かりません。</translation>
    </message>
    <message>
        <source>This is too long to be the output of the probe.</source>
        <translation>確認スクリプトの出力としては長すぎます。</translation>
    </message>
    <message>
        <source>This is not the output of the probe: its first line is missing.</source>
        <translation>確認スクリプトの出力ではありません。最初の行がありません。</translation>
    </message>
    <message>
        <source>The end of the output is missing. Copy all of it.</source>
        <translation>出力の終わりがありません。すべてコピーしてください。</translation>
    </message>
    <message>
        <source>The output has format %1, which this console cannot read. Copy the probe from here and run it again.</source>
        <translation>出力の形式 %1はこのコンソールでは読めません。ここの確認スクリプトをコピーして、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Line %1 of the output is not as the probe prints it. Perhaps it was wrapped; copy it again from a wider window.</source>
        <translation>出力の%1行目が確認スクリプトの出力と異なります。折り返された可能性があります。より広いウィンドウからコピーし直してください。</translation>
    </message>
    <message>
        <source>The output does not say which system it comes from.</source>
        <translation>どのシステムの出力か書かれていません。</translation>
    </message>
    <message>
        <source>Not reported: %1.</source>
        <translation>出力にない項目: %1。</translation>
    </message>
    <message>
        <source>%1 free for the dump, which needs %2.</source>
        <translation>ダンプ用の空きは%1ですが、%2が必要です。</translation>
    </message>
    <message>
        <source>%1 free for the dump, which needs up to %2.</source>
        <translation>ダンプ用の空きは%1ですが、最大%2が必要です。</translation>
    </message>
    <message>
        <source>An older dump exists and will not be overwritten: move it away.</source>
        <translation>以前のダンプがあり、上書きされません。別の場所に移してください。</translation>
    </message>
    <message>
        <source>More than one output was pasted. Paste only the right one.</source>
        <translation>出力が複数あります。対象のものだけを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ReadingWords</name>
    <message numerus="yes">
        <source>%1 of %n server(s) could not be read</source>
        <translation>
            <numerusform>サーバ%n台のうち%1台を照会できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>makes a sentence of words: adds the full stop</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続失敗</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>接続断</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>信頼できない証明書</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>プロキシが拒否</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>アクセス拒否</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>リクエスト過多</translation>
    </message>
    <message>
        <source>answered with an error</source>
        <translation>エラー応答</translation>
    </message>
    <message>
        <source>answered with HTTP status %1</source>
        <translation>HTTPステータス %1の応答</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>別のアドレスへ転送</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>応答サイズ超過</translation>
    </message>
    <message>
        <source>answer cannot be read</source>
        <translation>解釈できない応答</translation>
    </message>
    <message>
        <source>may be incomplete</source>
        <extracomment>a list of servers</extracomment>
        <translation>一覧が不完全な可能性あり</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that XML forbids are shown as �</source>
        <translation>
            <numerusform>XMLで許可されない文字%n個を�と表示しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) could not be read.</source>
        <translation>
            <numerusform>リージョン%n個を照会できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network interface(s) could not be read.</source>
        <translation>
            <numerusform>ネットワークインターフェース%n個を照会できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list may be incomplete: its answers contradict each other.</source>
        <translation>一覧が不完全な可能性があります。受け取った応答が互いに矛盾しています。</translation>
    </message>
    <message>
        <source>All others are shown. Servers missing from this reading stay in the table as they were.</source>
        <translation>そのほかはすべて表示されています。今回の照会にないサーバは、以前の状態のまま表に残ります。</translation>
    </message>
    <message>
        <source>The details show what could not be read, as received.</source>
        <translation>照会できなかった内容は、受け取ったまま詳細にあります。</translation>
    </message>
    <message>
        <source>no such region</source>
        <translation>存在しないリージョン</translation>
    </message>
</context>
<context>
    <name>Console::Ui::RecordWords</name>
    <message>
        <source>Unknown (pending)</source>
        <extracomment>No outcome is on record yet: it is being sent, or the console ended in the middle of it</extracomment>
        <translation>結果の記録なし</translation>
    </message>
    <message>
        <source>It arrived</source>
        <extracomment>The user&apos;s judgement: the interrupt arrived at the server</extracomment>
        <translation>到達しました</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <extracomment>The user&apos;s judgement: the interrupt did not arrive at the server</extracomment>
        <translation>到達しませんでした</translation>
    </message>
    <message>
        <source>Read at %1: status %2, operation %3.</source>
        <translation>%1の照会: 状態 %2、実行中の操作%3。</translation>
    </message>
    <message>
        <source>Its boot time is the same as before sending (%1), so the API shows no restart.</source>
        <translation>起動時刻が送信前と同じ（%1）ため、APIからは再起動を確認できません。</translation>
    </message>
    <message>
        <source>Its boot time is %1; before sending it was %2. The server has started again since.</source>
        <translation>起動時刻は%1で、送信前は%2でした。その後、サーバは再起動しています。</translation>
    </message>
    <message>
        <source>The answer said neither yes nor no. The interrupt may or may not have arrived.</source>
        <translation>応答からは受け付けとも拒否とも判断できません。割り込みが届いたかどうかは分かりません。</translation>
    </message>
    <message>
        <source>The console ended before the answer came. The interrupt may or may not have arrived.</source>
        <translation>応答が届く前にコンソールが終了しました。割り込みが届いたかどうかは分かりません。</translation>
    </message>
    <message>
        <source>The answer was lost. The interrupt may or may not have arrived.</source>
        <translation>応答が失われました。割り込みが届いたかどうかは分かりません。</translation>
    </message>
    <message>
        <source>It cannot be determined</source>
        <extracomment>The user&apos;s judgement: nobody can tell whether the interrupt arrived</extracomment>
        <translation>判断できません</translation>
    </message>
    <message>
        <source>Its boot time is not known, so it does not show whether the server has restarted.</source>
        <translation>起動時刻が不明なため、再起動したかどうかを判断できません。</translation>
    </message>
    <message>
        <source>No outcome is recorded: another console is sending it, or ended in the middle of sending. The interrupt may or may not have arrived.</source>
        <translation>結果が記録されていません。別のコンソールが送信中か、そのコンソールが送信中に終了しました。割り込みが届いたかどうかは分かりません。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::RefreshControl</name>
    <message>
        <source>no automatic refresh</source>
        <translation>自動更新なし</translation>
    </message>
    <message>
        <source>refreshing is paused</source>
        <translation>更新を一時停止中</translation>
    </message>
    <message>
        <source>next refresh in %1</source>
        <translation>%1後に更新</translation>
    </message>
    <message>
        <source>Refresh &amp;every</source>
        <translation>更新間隔(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>オフ(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;%n second(s)</source>
        <translation>
            <numerusform>&amp;%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the servers again only when asked to (Ctrl+Shift+F5)</source>
        <translation>要求したときだけサーバを照会し直します（Ctrl+Shift+F5）</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;second(s)</source>
        <translation>
            <numerusform>%n秒(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;%n minute(s)</source>
        <translation>
            <numerusform>&amp;%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pause refreshing</source>
        <translation>更新を一時停止(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Console::Ui::RegionCombo</name>
    <message>
        <source>All regions</source>
        <translation>すべてのリージョン</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ReportBar</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webページ (*.html)</translation>
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
        <translation>レポートをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>レポートを書き出す…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdownでコピー</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>レポートの書き出し</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>レポートを保存しました: %1</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2</source>
        <translation>レポートを書き込めませんでした: %1: %2</translation>
    </message>
    <message>
        <source>Saves everything known about this interrupt to one file, without secrets.</source>
        <translation>この割り込みについて分かっていることすべてを、秘密情報を含めずに1つのファイルへ書き出します。</translation>
    </message>
    <message>
        <source>Copies the report for a ticket, without secrets.</source>
        <translation>チケットに貼り付けるレポートを、秘密情報を含めずにコピーします。</translation>
    </message>
    <message>
        <source>No report: the journal could not be read (%1).</source>
        <translation>操作履歴を読み込めないため、レポートを作成できません（%1）。</translation>
    </message>
    <message>
        <source>No report: the journal has no record of this interrupt.</source>
        <translation>操作履歴にこの割り込みの記録がないため、レポートを作成できません。</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>レポートを書き込んでいます…</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ReportWords</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Demo: this happened in a simulated cloud. No real server was touched.</source>
        <translation>デモ: シミュレーションのクラウドでの出来事です。実際のサーバには影響していません。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>%1 (guard level: %2)</source>
        <extracomment>%1 is the name of a profile, %2 its guard level such as &quot;Production&quot;</extracomment>
        <translation>%1（保護レベル: %2）</translation>
    </message>
    <message>
        <source>%1 at the computer %2</source>
        <extracomment>Who sent the interrupt: %1 is a login name, %2 the name of a computer</extracomment>
        <translation>%1、コンピュータ %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>Region and zone</source>
        <translation>リージョンとゾーン</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>記入なし</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Access key id, masked</source>
        <translation>Access Key ID（一部伏せ字）</translation>
    </message>
    <message>
        <source>Outcome and evidence</source>
        <translation>結果と根拠</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Journal entry</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time of the outcome</source>
        <translation>結果の時刻</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>トレースID</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTPステータス</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>技術情報</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Journal entry, the end of the follow-through</extracomment>
        <translation>追跡結果</translation>
    </message>
    <message>
        <source>none yet: the server is still being read</source>
        <translation>まだなし（サーバを照会中）</translation>
    </message>
    <message>
        <source>Boot time before sending</source>
        <translation>送信前の起動時刻</translation>
    </message>
    <message>
        <source>Boot time at the last reading</source>
        <translation>最後の照会での起動時刻</translation>
    </message>
    <message>
        <source>Status at the last reading</source>
        <translation>最後の照会での状態</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>Journal entry, the user&apos;s judgement about an outcome that is Unknown</extracomment>
        <translation>担当者の判断</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判断した担当者</translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation>判断した時刻</translation>
    </message>
    <message>
        <source>Reading for the judgement</source>
        <extracomment>What was read of the server for a judgement: a time, a status, a boot time</extracomment>
        <translation>判断に用いた照会</translation>
    </message>
    <message>
        <source>%1: status %2, boot time %3</source>
        <translation>%1: 状態 %2、起動時刻 %3</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Only the times of the journal&apos;s records are known.</source>
        <translation>操作履歴の記録の時刻だけが分かっています。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>After</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>The server before sending</source>
        <translation>送信前のサーバ</translation>
    </message>
    <message>
        <source>The record of the server cannot be used.</source>
        <translation>サーバの記録を使用できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU</source>
        <translation>
            <numerusform>vCPU %n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>実行中の操作</translation>
    </message>
    <message>
        <source>Boot time</source>
        <translation>起動時刻</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>ハイパーバイザ</translation>
    </message>
    <message>
        <source>CPU and memory</source>
        <translation>CPUとメモリ</translation>
    </message>
    <message>
        <source>Server spec</source>
        <translation>サーバスペック</translation>
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
        <translation>パブリックIP</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Checks before sending</source>
        <translation>送信前のチェック</translation>
    </message>
    <message>
        <source>Rules of version %1, %2.</source>
        <translation>ルールのバージョン %1、%2。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>チェックあり</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>リクエストと応答</translation>
    </message>
    <message>
        <source>The request, without key, signature and time</source>
        <translation>リクエスト（キー、署名、時刻を除く）</translation>
    </message>
    <message>
        <source>The answer as received</source>
        <translation>受信した応答の原文</translation>
    </message>
    <message>
        <source>Journal records</source>
        <translation>操作履歴の記録</translation>
    </message>
    <message>
        <source>Each hash covers its record and all records before it. With the journal at hand, the command ncp-console --verify-journal tells whether a record was changed.</source>
        <translation>各ハッシュは、その記録とそれ以前のすべての記録を対象とします。操作履歴が手元にあれば、コマンドncp-console --verify-journalで記録が変更されていないか確認できます。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code</comment>
        <extracomment>The BCP 47 code of the language that you translate into: &quot;ko&quot;, &quot;ja&quot;</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Diagnostic interrupt</source>
        <translation>診断の割り込み</translation>
    </message>
    <message>
        <source>Diagnostic interrupt of %1</source>
        <translation>診断の割り込み: %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Report made %1 by NCP Console %2.</source>
        <extracomment>%1 is a time, %2 the version of the console</extracomment>
        <translation>レポート作成: %1、NCP Console %2。</translation>
    </message>
    <message>
        <source>Report made %1 by NCP Console %2; the interrupt was recorded by version %3.</source>
        <extracomment>%1 is a time, %2 and %3 versions of the console</extracomment>
        <translation>レポート作成: %1、NCP Console %2。割り込みを記録したバージョン: %3。</translation>
    </message>
    <message>
        <source>Watched port</source>
        <extracomment>Journal entry, about a TCP port that is watched while following</extracomment>
        <translation>監視したポート</translation>
    </message>
    <message>
        <source>Recorded by a newer version of the console; its word is shown as recorded.</source>
        <translation>より新しいバージョンのコンソールによる記録です。記録された語をそのまま表示しています。</translation>
    </message>
    <message>
        <source>The provider accepted the interrupt. What became of the server afterwards is not recorded.</source>
        <translation>NCPは割り込みを受け付けました。その後サーバがどうなったかは記録にありません。</translation>
    </message>
    <message>
        <source>No outcome is recorded. The interrupt may or may not have been sent, and may or may not have arrived.</source>
        <translation>結果が記録にありません。割り込みが送信されたか、届いたかは分かりません。</translation>
    </message>
    <message>
        <source>The answer was lost. The interrupt may or may not have arrived, and what became of the server afterwards is not recorded.</source>
        <translation>応答は失われました。割り込みは届いた可能性も、届いていない可能性もあります。その後サーバがどうなったかは記録にありません。</translation>
    </message>
    <message>
        <source>This report was made while the server was still being read. It does not contain the end.</source>
        <translation>サーバの照会中に作成したレポートです。最終結果は含まれていません。</translation>
    </message>
    <message>
        <source>The journal could not be written (%1): part of this report is not recorded.</source>
        <translation>操作履歴に書き込めませんでした（%1）。このレポートの一部は記録に残っていません。</translation>
    </message>
    <message>
        <source>not reported by the API</source>
        <translation>APIで確認できず</translation>
    </message>
    <message>
        <source>%1 (no outcome is recorded)</source>
        <translation>%1（結果の記録なし）</translation>
    </message>
    <message>
        <source>Provider&apos;s code</source>
        <translation>NCPのエラーコード</translation>
    </message>
    <message>
        <source>Provider&apos;s message</source>
        <translation>NCPのエラーメッセージ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>判断の根拠</translation>
    </message>
    <message>
        <source>No timeline is recorded.</source>
        <translation>タイムラインの記録はありません。</translation>
    </message>
    <message>
        <source>Before sending</source>
        <extracomment>Journal entry, written before anything is sent</extracomment>
        <translation>送信前の記録</translation>
    </message>
    <message>
        <source>The user&apos;s judgement: %1.</source>
        <translation>割り込みについての担当者の判断: %1。</translation>
    </message>
    <message>
        <source>What the port showed</source>
        <translation>ポートについて見えたこと</translation>
    </message>
    <message>
        <source>Probe from %1.</source>
        <translation>確認の時刻: %1。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ResolveDialog</name>
    <message>
        <source>Resolve</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>The server has not been read for this. Press Read now first, if you can.</source>
        <translation>この判断のためにサーバを照会していません。できれば先に「今すぐ照会」を押してください。</translation>
    </message>
    <message>
        <source>&amp;Evidence:</source>
        <translation>根拠(&amp;E):</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>What you saw, and where: the guest&apos;s event log, a dump file, the console of the server, somebody&apos;s word</source>
        <translation>何をどこで確認したか: ゲストのイベントログ、ダンプファイル、サーバのコンソール画面、誰かの証言など</translation>
    </message>
    <message>
        <source>&amp;Judged by:</source>
        <translation>判断した担当者(&amp;J):</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判断した担当者</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose what became of it.</source>
        <translation>結果を選択してください。</translation>
    </message>
    <message>
        <source>What became of the interrupt sent to %1 (%2, %3) at %4? Your answer is recorded, cannot be changed, and allows another interrupt to this server.</source>
        <translation>%4に%1（%2、%3）へ送信した割り込みの結果を選択してください。回答は記録され、変更できません。記録すると、このサーバへもう一度割り込みを送信できるようになります。</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Enter the evidence for your judgement.</source>
        <translation>判断の根拠を入力してください。</translation>
    </message>
    <message>
        <source>Enter who judged.</source>
        <translation>判断した担当者を入力してください。</translation>
    </message>
    <message>
        <source>It could not be recorded. %1</source>
        <translation>記録できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>Console::Ui::RouteList</name>
    <message>
        <source>proxy not usable</source>
        <translation>プロキシを使用できません</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>直接接続</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>the desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>is being found…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Proxy, way to the gateway</source>
        <translation>プロキシ、ゲートウェイへの経路</translation>
    </message>
    <message>
        <source>Ways to the gateways</source>
        <translation>ゲートウェイへの経路</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>設定元</translation>
    </message>
</context>
<context>
    <name>Console::Ui::SaveFile</name>
    <message>
        <source>The file %1 exists already.</source>
        <translation>ファイルがすでに存在します: %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Console::Ui::SelectionSummary</name>
    <message numerus="yes">
        <source>%n server(s) selected</source>
        <translation>
            <numerusform>サーバ%n台を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>One server at a time: select one to interrupt it.</source>
        <translation>割り込みは一度に1台のサーバにのみ送信できます。サーバを1台だけ選択してください。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ServerCells</name>
    <message>
        <source>Protected</source>
        <extracomment>against termination</extracomment>
        <translation>返却保護あり</translation>
    </message>
    <message>
        <source>Not protected</source>
        <extracomment>against termination</extracomment>
        <translation>返却保護なし</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ServerTable</name>
    <message>
        <source>The servers are being loaded.</source>
        <translation>サーバの一覧を読み込んでいます。</translation>
    </message>
    <message>
        <source>No servers yet.</source>
        <translation>サーバはまだありません。</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバ一覧</translation>
    </message>
    <message>
        <source>The servers could not be read.</source>
        <translation>サーバを照会できませんでした。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルタを消去</translation>
    </message>
    <message>
        <source>No servers match.</source>
        <translation>条件に合うサーバがありません。</translation>
    </message>
    <message>
        <source>No servers.</source>
        <translation>サーバはありません。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ServerTableModel</name>
    <message>
        <source>Name</source>
        <translation>サーバ名</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>実行中の操作</translation>
    </message>
    <message>
        <source>OS</source>
        <extracomment>operating system</extracomment>
        <translation>OS</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>ハイパーバイザ</translation>
    </message>
    <message>
        <source>Private IP</source>
        <translation>プライベートIPアドレス</translation>
    </message>
    <message>
        <source>Public IP</source>
        <translation>パブリックIPアドレス</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>サーバインスタンス番号</translation>
    </message>
    <message>
        <source>No longer listed by the provider.</source>
        <translation>NCPの一覧にはもうありません。</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>サブネット</translation>
    </message>
    <message>
        <source>Spec</source>
        <extracomment>column: the provider&apos;s code of a server&apos;s size, e.g. &quot;s2-g3&quot;</extracomment>
        <translation>スペック</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Changed a moment ago.</source>
        <translation>たった今変わりました。</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>instead of its status: the provider no longer lists the server</extracomment>
        <translation>消失</translation>
    </message>
    <message>
        <source>From cache, read %1. It may have changed since.</source>
        <translation>キャッシュの情報です（%1に照会）。その後変わっている可能性があります。</translation>
    </message>
    <message>
        <source>Last boot</source>
        <translation>最終起動日時</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>column: against termination</extracomment>
        <translation>返却保護</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>サーバの説明</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ServerViews</name>
    <message>
        <source>The saved views cannot be written: %1</source>
        <translation>保存済みビューを書き込めません: %1</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>a saved view whose filter has been edited since</extracomment>
        <translation>%1 (変更あり)</translation>
    </message>
    <message>
        <source>Saved view: %1</source>
        <translation>保存済みビュー: %1</translation>
    </message>
    <message>
        <source>Saved view: %1. Choose another one.</source>
        <translation>保存済みビュー: %1。別のビューを選べます。</translation>
    </message>
    <message>
        <source>Save the &amp;filter in “%1”</source>
        <translation>“%1” にフィルタを保存(&amp;F)</translation>
    </message>
    <message>
        <source>Save the &amp;filter in the view</source>
        <translation>ビューにフィルタを保存(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation>ビューの名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>ビューを削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo: bring back “%1”</source>
        <translation>元に戻す: “%1” を復元(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo the last deletion</source>
        <translation>最後の削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>The view was not saved: there are too many, or its filter is too long.</source>
        <translation>ビューを保存できませんでした。ビューが多すぎるか、フィルタが長すぎます。</translation>
    </message>
    <message>
        <source>Saved the view “%1”.</source>
        <translation>ビュー “%1” を保存しました。</translation>
    </message>
    <message>
        <source>Deleted the view “%1”. The menu of saved views brings it back.</source>
        <translation>ビュー “%1” を削除しました。保存済みビューのメニューで復元できます。</translation>
    </message>
    <message>
        <source>Saved vie&amp;ws</source>
        <translation>保存済みビュー(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>ビューを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep the filter, the columns and the order under a name</source>
        <translation>フィルタ、列、並び順に名前を付けて残す</translation>
    </message>
    <message>
        <source>Reset c&amp;olumns</source>
        <translation>列をリセット(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>列(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose and order the columns of this view</source>
        <translation>このビューの列を選び、並べ替える</translation>
    </message>
    <message>
        <source>Saved views are missing, since their file cannot be read (%1). It is kept aside before a new one is written.</source>
        <translation>保存済みビューのファイルを読み込めないため、一部のビューがありません（%1）。新しいファイルを書き込む前に、元のファイルは別に保管されます。</translation>
    </message>
    <message>
        <source>Saved view: %1. The filter has been changed; choose the view again to restore it.</source>
        <translation>保存済みビュー: %1。フィルタがこのビューのものと異なります。もう一度選ぶと元に戻ります。</translation>
    </message>
    <message>
        <source>Restore the default columns of this view</source>
        <translation>このビューの列を標準に戻す</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ServersPage</name>
    <message>
        <source>Server %1 is not selected: not every open profile could be read.</source>
        <translation>サーバ %1は選択していません。読み込めなかったプロファイルがあります。</translation>
    </message>
    <message>
        <source>No open profile lists server %1.</source>
        <translation>開いているプロファイルのいずれにも、サーバ %1は一覧にありません。</translation>
    </message>
    <message>
        <source>Several profiles list server %1. Select the one you mean.</source>
        <translation>サーバ %1は複数のプロファイルの一覧にあります。対象のサーバを選択してください。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::SettingRow</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>既定値: %1</translation>
    </message>
    <message>
        <source>Set back to the default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Set back: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
</context>
<context>
    <name>Console::Ui::SettingsWindow</name>
    <message>
        <source>Copied. It has no keys, servers or profiles.</source>
        <translation>コピーしました。キー、サーバ、プロファイルは含まれていません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>No settings match.</source>
        <translation>一致する設定はありません。</translation>
    </message>
    <message>
        <source>Copy support &amp;information</source>
        <translation>サポート情報をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Console::Ui::SettingsWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>狭い</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>広い</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>行の高さ(&amp;R)</translation>
    </message>
    <message>
        <source>Of the server table.</source>
        <translation>サーバの表に適用されます。</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字サイズ(&amp;T)</translation>
    </message>
    <message>
        <source>Of the server table. Also Ctrl++, Ctrl+- and Ctrl+0.</source>
        <translation>サーバの表に適用されます。Ctrl++、Ctrl+-、Ctrl+0でも変更できます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>The windows change at once.</source>
        <translation>ウィンドウにすぐ反映されます。</translation>
    </message>
    <message>
        <source>Korea (KST, +09:00)</source>
        <translation>韓国（KST、+09:00）</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>ローカル時刻</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>&amp;Show times in</source>
        <translation>時刻の表示(&amp;S)</translation>
    </message>
    <message>
        <source>Each time shows its offset. Tool tips and reports add KST and UTC.</source>
        <translation>時刻には常に時差が付きます。ツールチップとレポートにはKSTとUTCも表示されます。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>&amp;Read servers every</source>
        <translation>サーバを照会する間隔(&amp;R)</translation>
    </message>
    <message>
        <source>Less often while the window is hidden, and never while locked.</source>
        <translation>ウィンドウが隠れている間は間隔が長くなり、ロック中は照会しません。</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>要求したときだけ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock when not &amp;used for</source>
        <translation>使用しないときにロック(&amp;U)</translation>
    </message>
    <message>
        <source>Locking removes all keys from memory and hides names and addresses.</source>
        <translation>ロックすると、すべてのキーがメモリから消去され、名前とアドレスが隠されます。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>The console also locks when the desktop locks its screen, and with Ctrl+L.</source>
        <translation>デスクトップの画面がロックされたときと、Ctrl+Lでもコンソールはロックされます。</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>追跡</translation>
    </message>
    <message>
        <source>&amp;Follow for at least</source>
        <translation>最短の追跡時間(&amp;F)</translation>
    </message>
    <message>
        <source>After an interrupt the server is read until it has rebooted, or this long. Applies to the next interrupt.</source>
        <translation>割り込みの後、サーバが再起動するまで、長くてもこの時間までサーバを照会します。次の割り込みから適用されます。</translation>
    </message>
    <message>
        <source>&amp;Longer for each 8 GiB of memory</source>
        <translation>メモリ8 GiBごとに追加(&amp;L)</translation>
    </message>
    <message>
        <source>A large dump takes longer to write.</source>
        <translation>大きなダンプは書き込みに時間がかかります。</translation>
    </message>
    <message>
        <source>Urgent ones</source>
        <translation>緊急のものだけ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>表示しない</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>&amp;Desktop notifications</source>
        <translation>デスクトップ通知(&amp;D)</translation>
    </message>
    <message>
        <source>Urgent: an unknown outcome, no visible reaction, a server that is still down or cannot be read.</source>
        <translation>緊急: 結果不明、反応が見られない、停止したままのサーバ、読み取れないサーバ。</translation>
    </message>
    <message>
        <source>Show server &amp;names in them</source>
        <translation>通知にサーバ名を表示する(&amp;N)</translation>
    </message>
    <message>
        <source>Never while locked.</source>
        <translation>ロック中は表示しません。</translation>
    </message>
    <message>
        <source>&amp;Icon in the panel while a server is followed</source>
        <translation>サーバの追跡中はパネルにアイコンを表示する(&amp;I)</translation>
    </message>
    <message>
        <source>Without it, closing the window asks before following ends.</source>
        <translation>アイコンがない場合、ウィンドウを閉じるときに追跡を終えるか確認します。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>A profile can name its own proxy (Profile → Manage profiles). Otherwise the variables https_proxy, all_proxy and no_proxy decide, then the desktop.</source>
        <translation>プロファイルごとにプロキシを指定できます（プロファイル → プロファイルの管理）。指定がなければ変数https_proxy、all_proxy、no_proxyに、次にデスクトップの設定に従います。</translation>
    </message>
    <message>
        <source>The profile Environment comes from NCLOUD_ variables and is for this run only.</source>
        <translation>プロファイルEnvironmentはNCLOUD_ 変数から作られ、今回の実行中だけ使用されます。</translation>
    </message>
    <message>
        <source>No profile comes from NCLOUD_ variables.</source>
        <translation>NCLOUD_ 変数から作られたプロファイルはありません。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Export servers as</source>
        <translation>サーバの書き出し形式(&amp;E)</translation>
    </message>
    <message>
        <source>Begin CSV files with a &amp;byte order mark</source>
        <translation>CSVファイルの先頭にバイト順マークを付ける(&amp;B)</translation>
    </message>
    <message>
        <source>Excel needs it to read other letters than English.</source>
        <translation>Excelで日本語などを正しく読むために必要です。</translation>
    </message>
    <message>
        <source>&amp;Write a log file</source>
        <translation>ログファイルに記録する(&amp;W)</translation>
    </message>
    <message>
        <source>Besides standard error. No secrets, no server names; at most 2 MiB.</source>
        <translation>標準エラーのほかにファイルにも記録します。秘密情報とサーバ名は記録しません。最大2 MiBです。</translation>
    </message>
    <message>
        <source>Log &amp;details, not only warnings</source>
        <translation>警告だけでなく詳細も記録する(&amp;D)</translation>
    </message>
    <message>
        <source>The variable QT_LOGGING_RULES goes before this.</source>
        <translation>変数QT_LOGGING_RULESが優先されます。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ShortcutList</name>
    <message>
        <source>Search actions and keys</source>
        <translation>操作とキーを検索</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>該当する操作はありません。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>Console::Ui::StatusLine</name>
    <message numerus="yes">
        <source>Following %n interrupt(s)</source>
        <translation>
            <numerusform>割り込み%n件を追跡中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not followed</source>
        <translation>
            <numerusform>%n件は追跡していません</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from cache, %2</source>
        <extracomment>the servers of a region, as the program saw them when it ran last: &quot;KR from cache, 3 h ago&quot;</extracomment>
        <translation>%1キャッシュ、%2</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>開いていません</translation>
    </message>
    <message>
        <source>%1: %2, shown as of %3</source>
        <extracomment>a region or profile, what went wrong, the age of what is shown: &quot;KR: no connection, shown as of 3 min ago&quot;</extracomment>
        <translation>%1: %2（%3の情報を表示）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <translation>
            <numerusform>サーバ%Ln台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>運用中%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln server(s)</source>
        <translation>
            <numerusform>サーバ%Ln台中%1台</numerusform>
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
            <numerusform>%Ln台選択</numerusform>
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
        <translation>vCPU %1個 · %2</translation>
    </message>
</context>
<context>
    <name>Console::Ui::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>%1  %2 (after %3)</source>
        <extracomment>A line of the timeline: time of day, what happened, how long after sending</extracomment>
        <translation>%1  %2（%3後）</translation>
    </message>
    <message>
        <source>Copy timeline</source>
        <translation>タイムラインをコピー</translation>
    </message>
    <message>
        <source>Copies the lines of the timeline; Ctrl+C in the list copies those that are selected.</source>
        <translation>タイムラインの行をコピーします。一覧でCtrl+Cを押すと、選択した行をコピーします。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::Times</name>
    <message>
        <source>not loaded yet</source>
        <translation>未照会</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1時間前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1日前</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1日%2時間</translation>
    </message>
</context>
<context>
    <name>Console::Ui::Tray</name>
    <message>
        <source>Show NCP Console</source>
        <translation>NCP Consoleを表示</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) are followed</source>
        <translation>
            <numerusform>サーバ%n台を追跡中</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Console::Ui::UnresolvedBadge</name>
    <message numerus="yes">
        <source>%n unresolved</source>
        <extracomment>Interrupts whose outcome nobody knows yet</extracomment>
        <translation>
            <numerusform>未確定%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Unresolved: not known</source>
        <extracomment>The journal cannot be read, so it is not known how many interrupts are unresolved</extracomment>
        <translation>未確定: 不明</translation>
    </message>
    <message>
        <source>It is not known whether these interrupts arrived. Press to see what is known, to read the servers and to record what you found out.</source>
        <translation>これらの割り込みが届いたかどうか分かっていません。押すと、分かっていることの確認、サーバの照会、判明したことの記録ができます。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::UnresolvedPage</name>
    <message>
        <source>Unresolved</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>送信時刻</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>今すぐ照会</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>確定…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>To read this server, unlock the console first.</source>
        <translation>このサーバを照会するには、先にコンソールのロックを解除してください。</translation>
    </message>
    <message>
        <source>To read this server, choose the profile %1 in the main window first.</source>
        <translation>このサーバを照会するには、まずメインウィンドウでプロファイル %1を選んでください。</translation>
    </message>
    <message>
        <source>To read this server, add a profile for the gateway %1 with a key of the account that sent it (profile %2 then).</source>
        <translation>このサーバを照会するには、ゲートウェイ%1のプロファイルを、送信したアカウント（当時のプロファイル %2）のキーで追加してください。</translation>
    </message>
    <message>
        <source>this console (run %1)</source>
        <extracomment>%1 names a run of the program</extracomment>
        <translation>このコンソール（実行 %1）</translation>
    </message>
    <message>
        <source>another console that runs now (run %1)</source>
        <translation>今動いている別のコンソール（実行 %1）</translation>
    </message>
    <message>
        <source>an earlier run of the console (run %1)</source>
        <translation>コンソールの以前の実行（実行 %1）</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>入力された理由: %1</translation>
    </message>
    <message>
        <source>The network said: %1</source>
        <translation>ネットワークのメッセージ: %1</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>トレースID: %1</translation>
    </message>
    <message>
        <source>The server is being read…</source>
        <translation>サーバを照会しています…</translation>
    </message>
    <message>
        <source>Reading it at %1 failed. %2</source>
        <translation>%1の照会に失敗しました。%2</translation>
    </message>
    <message>
        <source>Read at %1: the server does not exist any more.</source>
        <translation>%1の照会: サーバはもう存在しません。</translation>
    </message>
    <message>
        <source>It has not been read since.</source>
        <translation>その後は照会していません。</translation>
    </message>
    <message>
        <source>Another console is sending it: wait for its outcome.</source>
        <translation>別のコンソールが送信中です。結果を待ってください。</translation>
    </message>
    <message>
        <source>The profile %1 has another key now than the one that sent it. If that is a key of another account, this server cannot be found with it.</source>
        <translation>プロファイル %1の現在のキーは、割り込みを送ったキーと異なります。別のアカウントのキーであれば、そのキーではこのサーバは見つかりません。</translation>
    </message>
    <message>
        <source>Read at %1 with another key than the one that sent it: the server is not found with this key. It may belong to another account.</source>
        <translation>%1の照会（送信時とは別のキー）: このキーではサーバが見つかりません。別のアカウントのサーバの可能性があります。</translation>
    </message>
    <message>
        <source>The journal cannot be read, so it is not known whether an interrupt is unresolved. %1</source>
        <translation>操作履歴を読めないため、何が未確定か分かりません。%1</translation>
    </message>
    <message>
        <source>No interrupt is unresolved.</source>
        <translation>未確定の割り込みはありません。</translation>
    </message>
    <message>
        <source>It is not known whether these interrupts arrived. Read the server, look at the guest, then record what you found out. Until then no other interrupt is sent to that server: it could destroy the dump of this one.</source>
        <translation>これらの割り込みが届いたかどうか分かっていません。サーバを照会し、ゲストを確認してから、判明したことを記録してください。それまでそのサーバへ別の割り込みは送りません。今回のダンプを壊すおそれがあるためです。</translation>
    </message>
    <message>
        <source>To read this server, the profile %1 needs its key: enter it in the main window.</source>
        <translation>このサーバを照会するには、プロファイル %1のキーが必要です。メインウィンドウで入力してください。</translation>
    </message>
    <message>
        <source>Verdict at %1: %2. It does not prove whether the interrupt arrived, so you have to judge.</source>
        <translation>%1の追跡結果: %2。割り込みの到達を証明するものではないため、担当者の判断が必要です。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ViewNameDialog</name>
    <message>
        <source>Another view has this name.</source>
        <translation>別のビューがこの名前を使っています。</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>ビューの名前を変更</translation>
    </message>
    <message>
        <source>&amp;Name of the view:</source>
        <translation>ビューの名前(&amp;N):</translation>
    </message>
    <message>
        <source>It keeps the columns and their order, and shows all servers.</source>
        <translation>列と並び順を残し、すべてのサーバを表示します。</translation>
    </message>
    <message>
        <source>It keeps the columns and their order, and the filter %1</source>
        <translation>列と並び順、次のフィルタを残します: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Console::Ui::ViewWords</name>
    <message>
        <source>Windows, running</source>
        <translation>Windows・運用中</translation>
    </message>
    <message>
        <source>In an operation</source>
        <extracomment>a view of servers on which the provider is working (starting, copying …)</extracomment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Unprotected</source>
        <extracomment>a view of servers without protection against termination</extracomment>
        <translation>返却保護なし</translation>
    </message>
    <message>
        <source>Interrupted by us</source>
        <extracomment>a view of servers to which this console sent an interrupt during the last 30 days</extracomment>
        <translation>割り込みを送信したサーバ</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>すべてのサーバ</translation>
    </message>
    <message>
        <source>The provider is working on them: they start, stop, are copied …</source>
        <translation>NCPが処理中のサーバです（起動、停止、コピーなど）。</translation>
    </message>
    <message>
        <source>Servers that are not protected against termination.</source>
        <translation>返却保護が設定されていないサーバです。</translation>
    </message>
    <message>
        <source>An interrupt was sent from here during the last 30 days, and was accepted or may have arrived.</source>
        <translation>この30日間にここから割り込みを送信し、受け付けられたか、届いた可能性があるサーバです。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::VisibleText</name>
    <message>
        <source>%1…%2 (%3 characters)</source>
        <extracomment>A name without its middle: its beginning, its end, how many characters it has</extracomment>
        <translation>%1…%2（%3文字）</translation>
    </message>
</context>
<context>
    <name>Console::Ui::WelcomePage</name>
    <message>
        <source>The profiles cannot be read</source>
        <translation>プロファイルを読み込めません</translation>
    </message>
    <message>
        <source>A damaged file is kept beside the new one when a profile is saved.</source>
        <translation>壊れたファイルは、プロファイルを保存するときに新しいファイルの隣に残されます。</translation>
    </message>
    <message>
        <source>No profile is open</source>
        <translation>開いているプロファイルはありません</translation>
    </message>
    <message>
        <source>Choose one in the tool bar, or with Ctrl+1 to Ctrl+9.</source>
        <translation>ツールバー、またはCtrl+1からCtrl+9で選択してください。</translation>
    </message>
    <message>
        <source>NCP Console</source>
        <translation>NCP Console</translation>
    </message>
    <message>
        <source>See your servers at NAVER Cloud, and interrupt the one that hangs.</source>
        <translation>NAVERクラウドのサーバを一覧し、ハングしたサーバに割り込みを送ります。</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>デモを試す(&amp;D)</translation>
    </message>
    <message>
        <source>40 made-up servers on this computer. One of them hangs.</source>
        <translation>このコンピュータ上の架空のサーバ40台。うち1台がハングしています。</translation>
    </message>
    <message>
        <source>&amp;Add a profile</source>
        <translation>プロファイルを追加(&amp;A)</translation>
    </message>
    <message>
        <source>With your access key. The secret key goes into the keychain.</source>
        <translation>Access Keyで接続します。Secret Keyはキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>From ~/.ncloud/configure, environment variables or a file.</source>
        <translation>~/.ncloud/configure、環境変数、またはファイルからインポートします。</translation>
    </message>
</context>
<context>
    <name>Console::Ui::Words</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>不明（%1）</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the network connection of this computer, then try again.</source>
        <translation>このコンピュータのネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The clock: this computer is %1 behind the gateway, which refuses a difference of 5 minutes or more.</source>
        <translation>時計: このコンピュータはゲートウェイより%1遅れています。ゲートウェイは5分以上のずれを拒否します。</translation>
    </message>
    <message>
        <source>The clock: this computer is %1 ahead of the gateway, which refuses a difference of 5 minutes or more.</source>
        <translation>時計: このコンピュータはゲートウェイより%1進んでいます。ゲートウェイは5分以上のずれを拒否します。</translation>
    </message>
    <message>
        <source>The key: are key ID and secret key complete, and do they belong together?</source>
        <translation>キー: Access Key IDとSecret Keyに欠けがなく、正しい組み合わせになっていますか？</translation>
    </message>
    <message>
        <source>Its state: a disabled or deleted key is refused like a wrong one.</source>
        <translation>キーの状態: 無効化または削除されたキーは、誤ったキーと同じように拒否されます。</translation>
    </message>
    <message>
        <source>The environment: does the key belong to the one behind %1 (public, government or financial)?</source>
        <translation>環境: キーは%1の環境（民間、公共、金融）のものですか？</translation>
    </message>
    <message>
        <source>Ask the administrator of the account for the policy %1, or for a policy of your own with %2.</source>
        <extracomment>%1 is the name of a policy, %2 the name of a permission</extracomment>
        <translation>アカウントの管理者に、ポリシー %1、または%2を含む独自のポリシーの付与を依頼してください。</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The gateway asks to wait %1.</source>
        <translation>ゲートウェイが%1待つよう求めています。</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read: line %2, column %3.</source>
        <translation>%1の応答を解釈できません: %2行、%3列。</translation>
    </message>
    <message>
        <source>%1 Code %2.</source>
        <translation>%1エラーコード %2。</translation>
    </message>
    <message>
        <source>%1 Code %2: %3</source>
        <translation>%1エラーコード %2: %3</translation>
    </message>
    <message>
        <source>%1 does not offer this service under this address.</source>
        <translation>%1のこのアドレスでは、このサービスは提供されていません。</translation>
    </message>
    <message>
        <source>%1 cannot reach the server API behind it.</source>
        <translation>%1から、その先のサーバAPIに接続できません。</translation>
    </message>
    <message>
        <source>The server API behind %1 did not answer in time.</source>
        <translation>%1の先のサーバAPIが、時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 reports an unexpected error of its own.</source>
        <translation>%1自体の予期しないエラーが報告されました。</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1はリクエストを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and the environment of the profile.</source>
        <translation>ゲートウェイのアドレスとプロファイルの環境を確認してください。</translation>
    </message>
    <message>
        <source>The server is busy and cannot be controlled now. Refresh, and try again when its operation has ended.</source>
        <translation>サーバは処理中のため、今は操作できません。更新して、処理が終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTPステータス</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>エラーメッセージ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>トレースID</translation>
    </message>
    <message>
        <source>Line and column</source>
        <translation>行、列</translation>
    </message>
    <message>
        <source>Gateway&apos;s clock minus ours</source>
        <translation>時刻の差（ゲートウェイ − このコンピュータ）</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Answer as received:</source>
        <translation>受信した応答:</translation>
    </message>
    <message>
        <source>Initialized</source>
        <comment>status of a server</comment>
        <translation>初期化済み</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>status of a server</comment>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>status of a server</comment>
        <translation>運用中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>status of a server</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Terminated</source>
        <comment>status of a server</comment>
        <translation>返却済み</translation>
    </message>
    <message>
        <source>Stopped by a failure</source>
        <comment>status of a server</comment>
        <translation>障害により停止</translation>
    </message>
    <message>
        <source>Shutdown failed</source>
        <comment>status of a server</comment>
        <translation>停止失敗</translation>
    </message>
    <message>
        <source>Restart failed</source>
        <comment>status of a server</comment>
        <translation>再起動失敗</translation>
    </message>
    <message>
        <source>Start failed</source>
        <comment>status of a server</comment>
        <translation>起動失敗</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no operation in progress</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>operation in progress</comment>
        <translation>起動処理中</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <comment>operation in progress</comment>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Restarting</source>
        <comment>operation in progress</comment>
        <translation>再起動処理中</translation>
    </message>
    <message>
        <source>Terminating</source>
        <comment>operation in progress</comment>
        <translation>返却処理中</translation>
    </message>
    <message>
        <source>Migrating</source>
        <comment>operation in progress</comment>
        <translation>移行処理中</translation>
    </message>
    <message>
        <source>Copying</source>
        <comment>operation in progress</comment>
        <translation>コピー処理中</translation>
    </message>
    <message>
        <source>Setting up</source>
        <comment>operation in progress</comment>
        <translation>セットアップ処理中</translation>
    </message>
    <message>
        <source>Restarting by force</source>
        <comment>operation in progress</comment>
        <translation>強制再起動処理中</translation>
    </message>
    <message>
        <source>Shutting down by force</source>
        <comment>operation in progress</comment>
        <translation>強制停止処理中</translation>
    </message>
    <message>
        <source>Changing the specification</source>
        <comment>operation in progress</comment>
        <translation>スペック変更処理中</translation>
    </message>
    <message>
        <source>Being created</source>
        <comment>operation in progress</comment>
        <translation>作成処理中</translation>
    </message>
    <message>
        <source>Bare metal</source>
        <translation>ベアメタル</translation>
    </message>
    <message>
        <source>Not reported</source>
        <comment>hypervisor</comment>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>The name %1 cannot be found.</source>
        <translation>%1の名前解決ができません。</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and the name service (DNS) of this computer, then try again.</source>
        <translation>ゲートウェイのアドレスと、このコンピュータのDNS設定を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1に接続を拒否されました。</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and port, and whether a firewall stands in between.</source>
        <translation>ゲートウェイのアドレスとポート、途中のファイアウォールの有無を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1に到達できません。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer was complete.</source>
        <translation>応答をすべて受信する前に、%1との接続が切れました。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent.</source>
        <translation>%1の証明書を信頼できないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Check the date of this computer. If a company proxy opens secure connections, its certificate has to be installed first.</source>
        <translation>このコンピュータの日付を確認してください。社内プロキシが暗号化通信を復号している場合は、先にその証明書をインストールする必要があります。</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to %1 through.</source>
        <translation>プロキシが%1への接続を許可しませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then try again.</source>
        <translation>このコンピュータのプロキシ設定を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>リクエストはキャンセルされました。</translation>
    </message>
    <message>
        <source>Authentication failed.</source>
        <translation>認証に失敗しました。</translation>
    </message>
    <message>
        <source>Permission denied: this key is valid, but it may not call %1.</source>
        <translation>権限がありません: キーは有効ですが、%1の呼び出しは許可されていません。</translation>
    </message>
    <message>
        <source>%1 forbids the call %2.</source>
        <translation>%1は%2の呼び出しを禁止しています。</translation>
    </message>
    <message>
        <source>Check that the account has subscribed to the service.</source>
        <translation>アカウントがこのサービスの利用を申し込んでいるか確認してください。</translation>
    </message>
    <message>
        <source>%1 received too many requests and asks for a pause.</source>
        <translation>リクエストが多すぎるため、%1が待機を求めています。</translation>
    </message>
    <message>
        <source>The server API refused the request.</source>
        <translation>サーバAPIがリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2 and nothing that can be used.</source>
        <translation>%1がHTTPステータス %2を返しましたが、利用できる内容はありませんでした。</translation>
    </message>
    <message>
        <source>A proxy or another server may have answered in its place. Check the gateway&apos;s address.</source>
        <translation>プロキシまたは別のサーバが代わりに応答した可能性があります。ゲートウェイのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 sent the request on to another address, which is not followed.</source>
        <translation>%1がリクエストを別のアドレスへ転送しようとしましたが、転送には従いません。</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address.</source>
        <translation>ゲートウェイのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large and was not read.</source>
        <translation>%1の応答は大きすぎるため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>The console is locked, or the profile has no secret key: nothing was sent.</source>
        <translation>コンソールがロックされているか、プロファイルにSecret Keyがありません。何も送信されていません。</translation>
    </message>
    <message>
        <source>Unlock the console, or open the profile again.</source>
        <translation>コンソールのロックを解除するか、プロファイルを開き直してください。</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be used.</source>
        <translation>%1の応答は使用できません。</translation>
    </message>
    <message>
        <source>The text of the answer is among the details.</source>
        <translation>応答の内容は詳細にあります。</translation>
    </message>
    <message>
        <source>This is not an answer of the API: a proxy or another server may have answered in its place.</source>
        <translation>APIの応答ではありません。プロキシまたは別のサーバが代わりに応答した可能性があります。</translation>
    </message>
    <message>
        <source>This computer did not say in time which proxy to use: nothing was sent.</source>
        <translation>使用するプロキシがこのコンピュータから時間内に得られなかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>A proxy script (PAC) may be out of reach. Name the proxy itself in the profile, or try again.</source>
        <translation>プロキシスクリプト(PAC)に接続できない可能性があります。プロファイルにプロキシを直接指定するか、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is not a proxy&apos;s address: nothing was sent.</source>
        <translation>%1の値がプロキシのアドレスではないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Write it like http://host:8080, or name the proxy in the profile, and start the console again.</source>
        <translation>http://host:8080の形式で書くか、プロファイルにプロキシを指定してから、コンソールを起動し直してください。</translation>
    </message>
    <message>
        <source>%1 names a proxy of the type %2, which cannot be used: nothing was sent.</source>
        <translation>%1に指定された%2タイプのプロキシは使用できないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Use an http, socks5 or socks5h proxy, or name one in the profile.</source>
        <translation>http、socks5、socks5hのいずれかのプロキシを使うか、プロファイルにプロキシを指定してください。</translation>
    </message>
    <message>
        <source>The proxy script (PAC) in %1 named no proxy: nothing was sent.</source>
        <translation>%1のプロキシスクリプト(PAC)からプロキシが得られなかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>Name the proxy itself in %1 or in the profile, or the gateway&apos;s host in no_proxy.</source>
        <translation>%1またはプロファイルにプロキシを直接指定するか、no_proxyにゲートウェイのホストを入れてください。</translation>
    </message>
    <message>
        <source>The address of %1 was not found in time.</source>
        <translation>%1のアドレスが時間内に見つかりませんでした。</translation>
    </message>
    <message>
        <source>The name service (DNS) of this computer is slow or out of reach. Check the network.</source>
        <translation>このコンピュータのDNSが遅いか、応答していません。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 has no region %2.</source>
        <translation>%1にリージョン %2はありません。</translation>
    </message>
    <message>
        <source>Its regions are %1. Choose one in the profile, or in NCLOUD_REGION.</source>
        <translation>利用できるリージョン: %1。プロファイルまたはNCLOUD_REGIONで選択してください。</translation>
    </message>
    <message>
        <source>The clock: how much the clock of this computer differs is not known. The gateway refuses a difference of 5 minutes or more.</source>
        <translation>時計: このコンピュータの時計がどれだけずれているかは分かりません。ゲートウェイは5分以上の差を拒否します。</translation>
    </message>
    <message>
        <source>The clock is not the cause: it agrees with the gateway&apos;s.</source>
        <translation>時計は原因ではありません。ゲートウェイの時計と一致しています。</translation>
    </message>
    <message>
        <source>The clock is not the cause: it differs by %1 from the gateway&apos;s, which refuses 5 minutes or more.</source>
        <translation>時計は原因ではありません。ゲートウェイの時計とは%1の差があり、ゲートウェイは5分以上の差を拒否します。</translation>
    </message>
    <message>
        <source>%1 did not accept the connection in time.</source>
        <translation>%1に時間内に接続できませんでした。</translation>
    </message>
    <message>
        <source>%1 accepted the connection, but the TLS handshake did not finish in time.</source>
        <translation>%1に接続しましたが、TLSハンドシェイクが時間内に完了しませんでした。</translation>
    </message>
</context>
</TS>
