# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
# NCP Console: would a diagnostic interrupt of this Windows leave a dump?
# Only reads. Paste all of it into PowerShell on the server, as administrator; copy what it prints.
& {
    $ErrorActionPreference = 'SilentlyContinue'
    function Say($key, $value) { if ("$value" -ne '') { "${key}: $value" } }
    function OrAbsent($value) { if ($null -eq $value) { 'absent' } else { $value } }
    function Wmi($class) {
        if (Get-Command Get-CimInstance) { Get-CimInstance $class } else { Get-WmiObject $class }
    }
    function Utc($time) {
        if ($time -is [string]) { # as Get-WmiObject gives it
            $time = [Management.ManagementDateTimeConverter]::ToDateTime($time)
        }
        if ($time) {
            $invariant = [Globalization.CultureInfo]::InvariantCulture
            $time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH':'mm':'ss'Z'", $invariant)
        }
    }
    $control = Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\CrashControl'
    $os = Wmi Win32_OperatingSystem
    $dump = [Environment]::ExpandEnvironmentVariables("$($control.DumpFile)")
    $old = 0
    if ($dump -and (Test-Path -LiteralPath $dump)) {
        $old = (Get-Item -LiteralPath $dump -Force).Length
    }
    $volume = Wmi Win32_LogicalDisk | Where-Object { $dump -and $_.DeviceID -eq $dump.Substring(0, 2) }
    $dedicated = [Environment]::ExpandEnvironmentVariables("$($control.DedicatedDumpFile)")

    'ncp-console-probe 1 begin'
    Say 'system' 'windows'
    Say 'host' $env:COMPUTERNAME
    Say 'taken' (Utc ([DateTime]::UtcNow))
    Say 'boot_time' (Utc $os.LastBootUpTime)
    Say 'os_build' $os.BuildNumber
    Say 'ram_bytes' (Wmi Win32_ComputerSystem).TotalPhysicalMemory
    Say 'dump_type' $control.CrashDumpEnabled
    Say 'filter_pages' (OrAbsent $control.FilterPages)
    Say 'auto_reboot' $control.AutoReboot
    Say 'overwrite' $control.Overwrite
    Say 'nmi_crash_dump' (OrAbsent $control.NMICrashDump)
    Say 'dump_file' $dump
    Say 'dump_old_bytes' $old
    Say 'dump_free_bytes' $volume.FreeSpace
    if ($dedicated) {
        Say 'dedicated_dump_file' $dedicated
        Say 'dedicated_dump_bytes' (OrAbsent (Get-Item -LiteralPath $dedicated -Force).Length)
    } else {
        Say 'dedicated_dump_file' 'absent'
    }
    $files = @(Wmi Win32_PageFileUsage | Where-Object { $_.Name })
    foreach ($file in $files) { Say 'page_file' "$([long]$file.AllocatedBaseSize * 1MB) $($file.Name)" }
    if ($files.Count -eq 0) { Say 'page_file' 'absent' }
    'ncp-console-probe 1 end'
}
