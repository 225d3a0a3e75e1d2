// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/serverinstance.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Cloud {

namespace {

template <typename Enum, std::size_t N>
Enum lookUp(const std::array<std::pair<QLatin1String, Enum>, N> &table, QStringView code,
            Enum otherwise)
{
    for (const auto &[text, value] : table) {
        if (code == text)
            return value;
    }
    return otherwise;
}

} // namespace

ServerStatus serverStatusFromCode(QStringView code)
{
    static constexpr std::array table{
        std::pair{"RUN"_L1, ServerStatus::Running},
        std::pair{"NSTOP"_L1, ServerStatus::Stopped},
        std::pair{"INIT"_L1, ServerStatus::Initialized},
        std::pair{"CREAT"_L1, ServerStatus::Created},
        std::pair{"TERMT"_L1, ServerStatus::Terminated},
        std::pair{"FSTOP"_L1, ServerStatus::FailureStopped},
        std::pair{"SD_FL"_L1, ServerStatus::ShutdownFailure},
        std::pair{"RS_FL"_L1, ServerStatus::RestartFailure},
        std::pair{"ST_FL"_L1, ServerStatus::StartFailure},
    };
    return lookUp(table, code, ServerStatus::Unknown);
}

ServerOperation serverOperationFromCode(QStringView code)
{
    static constexpr std::array table{
        std::pair{"NULL"_L1, ServerOperation::None},
        std::pair{"START"_L1, ServerOperation::Start},
        std::pair{"SHTDN"_L1, ServerOperation::Shutdown},
        std::pair{"RESTA"_L1, ServerOperation::Restart},
        std::pair{"TERMT"_L1, ServerOperation::Terminate},
        std::pair{"MIGRA"_L1, ServerOperation::Migrate},
        std::pair{"COPY"_L1, ServerOperation::Copy},
        std::pair{"SETUP"_L1, ServerOperation::SetUp},
        std::pair{"HREST"_L1, ServerOperation::ForcedRestart},
        std::pair{"HSHTD"_L1, ServerOperation::ForcedShutdown},
        std::pair{"CHNG"_L1, ServerOperation::SpecChange},
        std::pair{"CREAT"_L1, ServerOperation::Create},
    };
    return lookUp(table, code, ServerOperation::Unknown);
}

Hypervisor hypervisorFromCode(QStringView code)
{
    static constexpr std::array table{
        std::pair{"XEN"_L1, Hypervisor::Xen},
        std::pair{"KVM"_L1, Hypervisor::Kvm},
        std::pair{"RHV"_L1, Hypervisor::Rhv},
        std::pair{""_L1, Hypervisor::NotReported},
    };
    return lookUp(table, code, Hypervisor::Other);
}

OsFamily osFamilyOf(QStringView platformCode, QStringView imageProductCode)
{
    if (platformCode.startsWith("WND"_L1))
        return OsFamily::Windows;
    if (platformCode.startsWith("LNX"_L1) || platformCode.startsWith("UBD"_L1)
        || platformCode.startsWith("UBS"_L1))
        return OsFamily::Linux;
    if (imageProductCode.contains(".WND"_L1))
        return OsFamily::Windows;
    return OsFamily::Unknown;
}

} // namespace Console::Cloud
