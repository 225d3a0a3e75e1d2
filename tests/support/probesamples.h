// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Console::Test {

// What resources/probes/windows.ps1 prints on a server that is ready: 16 GiB, a complete dump.
inline QString readyWindows()
{
    return QStringLiteral("ncp-console-probe 1 begin\n"
                          "system: windows\n"
                          "host: ERP-WIN-01\n"
                          "taken: 2026-11-01T03:00:00Z\n"
                          "boot_time: 2026-10-01T19:00:13Z\n"
                          "os_build: 17763\n"
                          "ram_bytes: 17179332608\n"
                          "dump_type: 1\n"
                          "filter_pages: absent\n"
                          "auto_reboot: 1\n"
                          "overwrite: 1\n"
                          "nmi_crash_dump: absent\n"
                          "dump_file: C:\\Windows\\MEMORY.DMP\n"
                          "dump_old_bytes: 0\n"
                          "dump_free_bytes: 60000000000\n"
                          "dedicated_dump_file: absent\n"
                          "page_file: 25769803776 C:\\pagefile.sys\n"
                          "ncp-console-probe 1 end\n");
}

// What resources/probes/linux.sh prints on a server that is ready: 16 GiB with kdump.
inline QString readyLinux()
{
    return QStringLiteral("ncp-console-probe 1 begin\n"
                          "system: linux\n"
                          "host: web-lnx-01\n"
                          "taken: 2026-11-01T03:00:00Z\n"
                          "boot_time: 2026-10-01T19:00:13Z\n"
                          "kernel: 6.1.0-30-amd64\n"
                          "ram_bytes: 16500000000\n"
                          "crashkernel: crashkernel=512M\n"
                          "crash_size_bytes: 536870912\n"
                          "crash_loaded: 1\n"
                          "kdump_service: active\n"
                          "unknown_nmi_panic: 1\n"
                          "panic_on_unrecovered_nmi: 0\n"
                          "panic: 0\n"
                          "dump_folder: /var/crash\n"
                          "dump_target: local\n"
                          "dump_free_bytes: 60000000000\n"
                          "ncp-console-probe 1 end\n");
}

} // namespace Console::Test
