# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
# NCP Console: would a diagnostic interrupt of this Linux leave a dump?
# Only reads. Paste all of it into a shell of the server (root sees most); copy what it prints.
(
LC_ALL=C; export LC_ALL
say() { [ -n "$2" ] && printf '%s: %s\n' "$1" "$2"; }
value() { if [ -r "$1" ]; then cat "$1"; else echo absent; fi; }
kib() { sed -n "s/^$1: *\([0-9]*\) kB\$/\1/p" /proc/meminfo; }
utc() { date -u "$@" +%Y-%m-%dT%H:%M:%SZ; }

folder=/var/crash target=local
if [ -r /etc/default/kdump-tools ]; then # Debian, Ubuntu
    found=$(sed -n 's/^ *KDUMP_COREDIR="\{0,1\}\([^"]*\)"\{0,1\} *$/\1/p' /etc/default/kdump-tools)
    [ -n "$found" ] && folder=$found
    grep -Eq '^ *(SSH|NFS)=' /etc/default/kdump-tools && target=remote
elif [ -r /etc/kdump.conf ]; then # Red Hat and its kin
    found=$(sed -n 's/^ *path  *\([^ ]*\) *$/\1/p' /etc/kdump.conf)
    [ -n "$found" ] && folder=$found
    grep -Eq '^ *(ssh|nfs|raw|ext[234]|xfs|btrfs|minix|virtiofs) ' /etc/kdump.conf && target=remote
fi
reserved=$(sed -n 's/.*\(crashkernel=[^ ]*\).*/\1/p' /proc/cmdline)
service=$(systemctl is-active kdump-tools kdump 2>/dev/null | grep -v inactive | head -n 1)
free=$(df -Pk "$folder" 2>/dev/null | sed -n '2s/.* \([0-9]*\) *[0-9]*% .*/\1/p')
ram=$(kib MemTotal)
boot=$(sed -n 's/^btime //p' /proc/stat)

echo 'ncp-console-probe 1 begin'
say system linux
say host "$(uname -n)"
say taken "$(utc)"
say boot_time "$(utc -d "@$boot" 2>/dev/null)"
say kernel "$(uname -r)"
say ram_bytes "${ram:+$((ram * 1024))}"
say crashkernel "${reserved:-absent}"
say crash_size_bytes "$(value /sys/kernel/kexec_crash_size)"
say crash_loaded "$(value /sys/kernel/kexec_crash_loaded)"
say kdump_service "${service:-inactive}"
say unknown_nmi_panic "$(value /proc/sys/kernel/unknown_nmi_panic)"
say panic_on_unrecovered_nmi "$(value /proc/sys/kernel/panic_on_unrecovered_nmi)"
say panic "$(value /proc/sys/kernel/panic)"
say dump_folder "$folder"
say dump_target "$target"
if [ -n "$free" ]; then say dump_free_bytes "$((free * 1024))"; else say dump_free_bytes absent; fi
echo 'ncp-console-probe 1 end'
)
