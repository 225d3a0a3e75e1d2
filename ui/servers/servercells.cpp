// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/servercells.h"

#include "ui/widgets/stateicon.h"
#include "ui/words/times.h"
#include "ui/words/visibletext.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIcon>
#include <QLocale>
#include <QPalette>

#include <array>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

using Inventory::RowId;
using Inventory::ServerColumn;
using Inventory::StoreView;

QString memoryWord(qint64 bytes)
{
    return bytes == 0 ? QString() : QLocale().formattedDataSize(bytes, 0);
}

QString timeWord(qint64 ms)
{
    return ms == Inventory::ServerHead::noTime
        ? QString()
        : localTime(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
}

struct ServerCells {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::ServerCells)
};

QString protectionWord(quint8 protection)
{
    switch (Inventory::ServerHead::Protection(protection)) {
    case Inventory::ServerHead::Protected:
        //: against termination
        return ServerCells::tr("Protected");
    case Inventory::ServerHead::Unprotected:
        //: against termination
        return ServerCells::tr("Not protected");
    case Inventory::ServerHead::NotTold:
        break;
    }
    return {};
}

QString shownOperation(const Cloud::ServerInstance &server)
{
    return server.operation == Cloud::ServerOperation::None ? u"–"_s : operationWord(server);
}

QString privateIps(const StoreView &view, RowId row)
{
    QStringList ips;
    for (const Cloud::NetworkInterface &nic : view.interfaces(row).unpacked(view.pool())) {
        if (!nic.ip.isEmpty())
            ips << nic.ip;
    }
    return ips.join(u", "_s);
}

QString codeToolTip(const Cloud::Code &code)
{
    if (code.name.isEmpty())
        return plainToolTip(code.code);
    return plainToolTip(u"%1: %2"_s.arg(code.code, code.name));
}

QString addressToolTip(const Inventory::ServerRow &row)
{
    QStringList lines;
    for (const Cloud::NetworkInterface &nic : row.interfaces) {
        const QString &label = nic.deviceName.isEmpty() ? nic.name : nic.deviceName;
        const QStringList ips = QStringList{nic.ip} + nic.secondaryIps;
        lines << u"%1 %2"_s.arg(label, ips.join(u", "_s)).trimmed();
    }
    return plainToolTip(lines.join(u'\n'));
}

} // namespace

QString cellText(const StoreView &view, RowId row, ServerColumn column)
{
    const Inventory::PackedServer server = view.server(row);
    const Inventory::ServerHead &head = server.head();
    switch (column) {
    case ServerColumn::Name:
        return server.name();
    case ServerColumn::Status:
        return statusWord(wordFields(server, view.pool()));
    case ServerColumn::Operation:
        return shownOperation(wordFields(server, view.pool()));
    case ServerColumn::Os:
        return osWord(wordFields(server, view.pool()));
    case ServerColumn::Hypervisor:
        return hypervisorWord(wordFields(server, view.pool()));
    case ServerColumn::PrivateIp:
        return privateIps(view, row);
    case ServerColumn::PublicIp:
        return server.publicIp();
    case ServerColumn::Zone:
        return view.text(head.zone);
    case ServerColumn::Region:
        return view.text(head.region);
    case ServerColumn::Number:
        return server.number();
    case ServerColumn::Vpc:
        return view.text(view.vpcText(row));
    case ServerColumn::Subnet:
        return view.text(view.subnetText(row));
    case ServerColumn::Spec:
        return view.text(head.specCode);
    case ServerColumn::Cpus:
        return head.cpuCount == 0 ? QString() : QString::number(head.cpuCount);
    case ServerColumn::Memory:
        return memoryWord(head.memoryBytes);
    case ServerColumn::Profile:
        return view.profileName(view.profile(row));
    case ServerColumn::Booted:
        return timeWord(head.bootedMs);
    case ServerColumn::Created:
        return timeWord(head.createdMs);
    case ServerColumn::Protection:
        return protectionWord(head.terminationProtected);
    case ServerColumn::Description:
        return server.description();
    }
    return {};
}

Inventory::ServerWords serverWords()
{
    return {.status = statusWord,
            .operation = shownOperation,
            .os = osWord,
            .hypervisor = hypervisorWord,
            .memory = memoryWord};
}

QString cellToolTip(const Inventory::ServerRow &row, ServerColumn column)
{
    const Cloud::ServerInstance &server = row.server;
    switch (column) {
    case ServerColumn::Name:
        return plainToolTip(
            visibleName(server.name)
            + (server.description.isEmpty() ? QString() : u'\n' + server.description));
    case ServerColumn::Status:
        return plainToolTip(u"%1 (%2)"_s.arg(server.statusName, server.statusCode.code));
    case ServerColumn::Operation:
        return codeToolTip(server.operationCode);
    case ServerColumn::Os:
        return codeToolTip(server.platform);
    case ServerColumn::Hypervisor:
        return codeToolTip(server.hypervisorCode);
    case ServerColumn::PrivateIp:
        return addressToolTip(row);
    case ServerColumn::Vpc:
        return plainToolTip(server.vpcNo);
    case ServerColumn::Subnet:
        return plainToolTip(server.subnetNo);
    case ServerColumn::Booted:
        return timeToolTip(server.booted);
    case ServerColumn::Created:
        return timeToolTip(server.created);
    case ServerColumn::Description:
        return plainToolTip(server.description);
    case ServerColumn::PublicIp:
    case ServerColumn::Zone:
    case ServerColumn::Region:
    case ServerColumn::Number:
    case ServerColumn::Spec:
    case ServerColumn::Cpus:
    case ServerColumn::Memory:
    case ServerColumn::Profile:
    case ServerColumn::Protection:
        return {};
    }
    return {};
}

QVariant statusDecoration(const Cloud::ServerInstance &server)
{
    // Cached by look: QIcon is cheap only as the same object.
    static std::array<std::array<QIcon, 5>, 2> icons;
    const State state = stateOf(server);
    const QPalette palette = QGuiApplication::palette();
    QIcon &icon = icons.at(isDark(palette) ? 1 : 0).at(static_cast<std::size_t>(state));
    if (icon.isNull())
        icon = statusIcon(state, palette);
    return icon;
}

QVariant cachedDecoration()
{
    static std::array<QIcon, 2> icons; // see statusDecoration()
    const QPalette palette = QGuiApplication::palette();
    QIcon &icon = icons.at(isDark(palette) ? 1 : 0);
    if (icon.isNull())
        icon = cachedIcon(palette);
    return icon;
}

QVariant interruptDecoration()
{
    static std::array<QIcon, 2> icons; // see statusDecoration()
    const QPalette palette = QGuiApplication::palette();
    QIcon &icon = icons.at(isDark(palette) ? 1 : 0);
    if (icon.isNull())
        icon = verdictIcon(Action::Verdict::Warn, palette);
    return icon;
}

} // namespace Console::Ui
