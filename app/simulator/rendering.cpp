// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/rendering.h"

#include <memory>

#include <QDateTime>
#include <QUuid>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Console::Simulator {

namespace {

// One answer in XML or JSON; objects are described once for both.
class BodyWriter
{
public:
    BodyWriter() = default;
    virtual ~BodyWriter() = default;
    Q_DISABLE_COPY_MOVE(BodyWriter)

    virtual void text(QLatin1StringView name, const QString &value) = 0;
    virtual void number(QLatin1StringView name, qint64 value) = 0;
    virtual void flag(QLatin1StringView name, bool value) = 0;
    virtual void beginObject(QLatin1StringView name) = 0;
    virtual void endObject() = 0;
    // Lists hold rows, objects or texts. `element`: XML only.
    virtual void beginList(QLatin1StringView name) = 0;
    virtual void endList() = 0;
    virtual void beginRow(QLatin1StringView element) = 0;
    virtual void endRow() = 0;
    virtual void textRow(QLatin1StringView element, const QString &value) = 0;
    virtual Body finish() = 0;
};

class XmlBodyWriter final : public BodyWriter
{
public:
    XmlBodyWriter()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }

    // Empty text: <a></a>, empty list: <a/>, as the provider answers.
    void text(QLatin1StringView name, const QString &value) override
    {
        m_xml.writeTextElement(name, value);
    }
    void number(QLatin1StringView name, qint64 value) override
    {
        m_xml.writeTextElement(name, QString::number(value));
    }
    void flag(QLatin1StringView name, bool value) override
    {
        m_xml.writeTextElement(name, value ? u"true"_s : u"false"_s);
    }
    void beginObject(QLatin1StringView name) override { m_xml.writeStartElement(name); }
    void endObject() override { m_xml.writeEndElement(); }
    void beginList(QLatin1StringView name) override { m_xml.writeStartElement(name); }
    void endList() override { m_xml.writeEndElement(); }
    void beginRow(QLatin1StringView element) override { m_xml.writeStartElement(element); }
    void endRow() override { m_xml.writeEndElement(); }
    void textRow(QLatin1StringView element, const QString &value) override
    {
        m_xml.writeTextElement(element, value);
    }
    Body finish() override
    {
        // Without declaration QXmlStreamWriter begins with an empty line.
        return {"application/xml;charset=UTF-8"_ba, std::move(m_bytes).trimmed()};
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

// Streams, because QJsonObject sorts members and copies big answers.
class JsonBodyWriter final : public BodyWriter
{
public:
    // The provider's Go SDK takes an answer without white space before its second '{' for a gateway
    // error.
    enum class Layout { Indented, Compact };

    explicit JsonBodyWriter(Layout layout) : m_layout(layout) { open('{'); }

    void text(QLatin1StringView name, const QString &value) override
    {
        key(name);
        quoted(value);
    }
    void number(QLatin1StringView name, qint64 value) override
    {
        key(name);
        m_bytes += QByteArray::number(value);
    }
    void flag(QLatin1StringView name, bool value) override
    {
        key(name);
        m_bytes += value ? "true" : "false";
    }
    void beginObject(QLatin1StringView name) override
    {
        key(name);
        open('{');
    }
    void endObject() override { close('}'); }
    void beginList(QLatin1StringView name) override
    {
        key(name);
        open('[');
    }
    void endList() override { close(']'); }
    void beginRow(QLatin1StringView /*element*/) override
    {
        separate();
        open('{');
    }
    void endRow() override { close('}'); }
    void textRow(QLatin1StringView /*element*/, const QString &value) override
    {
        separate();
        quoted(value);
    }
    Body finish() override
    {
        close('}');
        return {"application/json;charset=UTF-8"_ba, std::move(m_bytes)};
    }

private:
    void separate()
    {
        if (!m_first)
            m_bytes += ',';
        m_first = false;
        breakLine();
    }
    void breakLine()
    {
        if (m_layout == Layout::Indented)
            m_bytes.append('\n').append(qsizetype(m_depth) * 2, ' ');
    }
    void key(QLatin1StringView name)
    {
        separate();
        m_bytes += '"';
        m_bytes += QByteArrayView(name);
        m_bytes += m_layout == Layout::Indented ? "\": " : "\":";
    }
    void open(char bracket)
    {
        m_bytes += bracket;
        m_first = true;
        ++m_depth;
    }
    void close(char bracket)
    {
        --m_depth;
        if (!m_first)
            breakLine();
        m_bytes += bracket;
        m_first = false;
    }
    void quoted(const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        m_bytes += '"';
        for (const char c : utf8) {
            if (c == '"' || c == '\\')
                m_bytes += '\\';
            if (c >= 0 && c < ' ')
                m_bytes += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
            else
                m_bytes += c;
        }
        m_bytes += '"';
    }

    const Layout m_layout;
    QByteArray m_bytes;
    int m_depth = 0;
    bool m_first = true; // in the innermost object or list
};

std::unique_ptr<BodyWriter> makeWriter(Format format)
{
    if (format == Format::Json)
        return std::make_unique<JsonBodyWriter>(JsonBodyWriter::Layout::Indented);
    return std::make_unique<XmlBodyWriter>();
}

void writeCode(BodyWriter &out, QLatin1StringView name, const QString &code,
               const QString &codeName)
{
    out.beginObject(name);
    out.text("code"_L1, code);
    out.text("codeName"_L1, codeName);
    out.endObject();
}

// 0: none.
QString numberText(quint64 number) { return number == 0 ? QString() : QString::number(number); }

// Provider format: Korean time, offset without colon.
QString timeText(Time time)
{
    constexpr int koreanOffset = 9 * 3600;
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::OffsetFromUTC,
                                          koreanOffset)
               .toString(u"yyyy-MM-ddTHH:mm:ss")
        + "+0900"_L1;
}

QString statusCodeName(Status status)
{
    switch (status) {
    case Status::Running:
        return u"Server run state"_s;
    case Status::Stopped:
        return u"Server normal stopped state"_s;
    }
    return {};
}

void writeOperation(BodyWriter &out, Operation operation)
{
    constexpr auto name = "serverInstanceOperation"_L1;
    switch (operation) {
    case Operation::None:
        return writeCode(out, name, u"NULL"_s, u"Server NULL OP"_s);
    case Operation::Start:
        return writeCode(out, name, u"START"_s, u"Server START OP"_s);
    case Operation::Shutdown:
        return writeCode(out, name, u"SHTDN"_s, u"Server SHUTDOWN OP"_s);
    case Operation::Restart:
        return writeCode(out, name, u"RESTA"_s, u"Server RESTART OP"_s);
    case Operation::SetUp:
        return writeCode(out, name, u"SETUP"_s, u"Server SETUP OP"_s);
    }
}

QString statusName(const Condition &condition)
{
    switch (condition.operation) {
    case Operation::None:
        return condition.status == Status::Running ? u"running"_s : u"stopped"_s;
    case Operation::Start:
        return u"booting"_s;
    case Operation::Restart:
        return u"rebooting"_s;
    case Operation::Shutdown: // as in the documentation's example
    case Operation::SetUp:
        return u"setting up"_s;
    }
    return {};
}

bool isThirdGeneration(const Server &server) { return server.hypervisor == Hypervisor::Kvm; }

// KVM servers have none; see serverSpecCode.
QString imageProductCode(const Server &server)
{
    if (isThirdGeneration(server))
        return {};
    return server.platform == Platform::Windows ? u"SW.VSVR.OS.WND64.WND.SVR2019EN.B100"_s
                                                : u"SW.VSVR.OS.LNX64.CNTOS.0708.B050"_s;
}

QString productCode(const Server &server)
{
    if (isThirdGeneration(server))
        return {};
    return u"SVR.VSVR.%1.C%2.M%3.NET.SSD.B100.G002"_s.arg(server.bareMetal ? "BM"_L1 : "STAND"_L1)
        .arg(server.cpus, 3, 10, '0'_L1)
        .arg(server.memoryBytes >> 30U, 3, 10, '0'_L1);
}

void writeHardware(BodyWriter &out, const Server &server)
{
    writeCode(out, "serverInstanceType"_L1, u"STAND"_s, u"Standard"_s);
    if (!isThirdGeneration(server)) {
        writeCode(out, "baseBlockStorageDiskType"_L1, u"NET"_s, u"Network Storage"_s);
        writeCode(out, "baseBlockStorageDiskDetailType"_L1, u"SSD"_s, u"SSD"_s);
    }
    out.text("placementGroupNo"_L1, numberText(server.placementGroup.number));
    out.text("placementGroupName"_L1, server.placementGroup.name);
    out.text("memberServerImageInstanceNo"_L1, {});
    if (server.bareMetal) {
        out.beginList("blockDevicePartitionList"_L1);
        out.beginRow("blockDevicePartition"_L1);
        out.text("mountPoint"_L1, u"/"_s);
        out.text("partitionSize"_L1, u"480103981056"_s);
        out.endRow();
        out.endList();
    }
    if (server.hypervisor == Hypervisor::NotReported)
        return; // older answers end here
    const QString hypervisor = hypervisorCode(server.hypervisor);
    writeCode(out, "hypervisorType"_L1, hypervisor, hypervisor);
    if (isThirdGeneration(server)) {
        out.text("serverImageNo"_L1,
                 server.platform == Platform::Windows ? u"20000031"_s : u"20000024"_s);
        out.text("serverSpecCode"_L1, u"s%1-g3"_s.arg(server.cpus));
        out.beginList("eventList"_L1);
        out.endList();
    } else {
        out.text("serverImageNo"_L1,
                 server.platform == Platform::Windows ? u"10000009"_s : u"10000004"_s);
        out.text("serverSpecCode"_L1, u"s%1-g2-s100"_s.arg(server.cpus));
    }
}

void writeServer(BodyWriter &out, const ServerRow &row)
{
    const Server &server = *row.server;
    const Condition &condition = row.condition;
    out.beginRow("serverInstance"_L1);
    out.text("serverInstanceNo"_L1, numberText(server.number));
    out.text("serverName"_L1, server.name);
    out.text("serverDescription"_L1, server.description);
    out.number("cpuCount"_L1, server.cpus);
    out.number("memorySize"_L1, server.memoryBytes);
    if (server.platform == Platform::Windows)
        writeCode(out, "platformType"_L1, u"WND64"_s, u"Windows 64 Bit"_s);
    else
        writeCode(out, "platformType"_L1, u"LNX64"_s, u"Linux 64 Bit"_s);
    out.text("loginKeyName"_L1, u"ops-key"_s);
    out.text("publicIpInstanceNo"_L1, numberText(server.publicIpNumber));
    out.text("publicIp"_L1,
             server.publicAddress == 0 ? QString() : dottedAddress(server.publicAddress));
    writeCode(out, "serverInstanceStatus"_L1, statusCode(condition.status),
              statusCodeName(condition.status));
    writeOperation(out, condition.operation);
    out.text("serverInstanceStatusName"_L1, statusName(condition));
    out.text("createDate"_L1, timeText(server.createdAt));
    out.text("uptime"_L1, timeText(condition.bootedAt));
    out.text("serverImageProductCode"_L1, imageProductCode(server));
    out.text("serverProductCode"_L1, productCode(server));
    out.flag("isProtectServerTermination"_L1, server.terminationProtected);
    out.text("zoneCode"_L1, server.zone);
    out.text("regionCode"_L1, server.region);
    out.text("vpcNo"_L1, numberText(server.vpc));
    out.text("subnetNo"_L1, numberText(server.interfaces.front().subnet));
    out.beginList("networkInterfaceNoList"_L1);
    for (const NetworkInterface &interface : server.interfaces)
        out.textRow("networkInterfaceNo"_L1, numberText(interface.number));
    out.endList();
    out.text("initScriptNo"_L1, numberText(server.initScript));
    writeHardware(out, server);
    out.endRow();
}

QString macAddress(const NetworkInterface &interface)
{
    const auto n = static_cast<uint>(interface.number);
    return QString::asprintf("f2:20:af:%02x:%02x:%02x", n >> 16U & 0xffU, n >> 8U & 0xffU,
                             n & 0xffU);
}

void writeNetworkInterface(BodyWriter &out, const NetworkInterfaceRow &row)
{
    const NetworkInterface &interface = *row.interface;
    out.beginRow("networkInterface"_L1);
    out.text("networkInterfaceNo"_L1, numberText(interface.number));
    out.text("networkInterfaceName"_L1, interfaceName(*row.server, interface));
    out.text("subnetNo"_L1, numberText(interface.subnet));
    out.flag("deleteOnTermination"_L1, interface.device == 0);
    out.flag("isDefault"_L1, interface.device == 0);
    out.text("deviceName"_L1, u"eth%1"_s.arg(interface.device));
    writeCode(out, "networkInterfaceStatus"_L1, u"USED"_s,
              u"used "_s); // the blank is the provider's
    writeCode(out, "instanceType"_L1, u"VSVR"_s, u"Server (VPC)"_s);
    out.text("instanceNo"_L1, numberText(row.server->number));
    out.text("ip"_L1, dottedAddress(interface.address));
    out.text("macAddress"_L1, macAddress(interface));
    out.beginList("accessControlGroupNoList"_L1);
    out.textRow("accessControlGroupNo"_L1, u"31063"_s);
    if (interface.device == 0)
        out.textRow("accessControlGroupNo"_L1, u"31064"_s);
    out.endList();
    out.text("networkInterfaceDescription"_L1, {});
    out.beginList("secondaryIpList"_L1);
    out.endList();
    out.endRow();
}

// `writeRows` writes the rows.
template <typename WriteRows>
Body renderList(Format format, const QString &action, QLatin1StringView list, qsizetype totalRows,
                bool withRequestId, WriteRows writeRows)
{
    const auto out = makeWriter(format);
    const QByteArray root = action.toLatin1() + "Response";
    out->beginObject(QLatin1StringView(root));
    if (withRequestId)
        out->text("requestId"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces));
    out->text("returnCode"_L1, u"0"_s);
    out->text("returnMessage"_L1, u"success"_s);
    out->number("totalRows"_L1, totalRows);
    out->beginList(list);
    writeRows(*out);
    out->endList();
    out->endObject();
    return out->finish();
}

} // namespace

QString dottedAddress(quint32 address)
{
    return u"%1.%2.%3.%4"_s.arg(address >> 24U)
        .arg(address >> 16U & 0xffU)
        .arg(address >> 8U & 0xffU)
        .arg(address & 0xffU);
}

QString interfaceName(const Server &server, const NetworkInterface &interface)
{
    const QString name = "nic-"_L1 + server.name;
    return interface.device == 0 ? name : u"%1-%2"_s.arg(name).arg(interface.device);
}

QString hypervisorCode(Hypervisor hypervisor)
{
    switch (hypervisor) {
    case Hypervisor::NotReported:
        break;
    case Hypervisor::Xen:
        return u"XEN"_s;
    case Hypervisor::Kvm:
        return u"KVM"_s;
    case Hypervisor::Rhv:
        return u"RHV"_s;
    }
    return {};
}

QString statusCode(Status status) { return status == Status::Running ? u"RUN"_s : u"NSTOP"_s; }

Body renderRegions(Format format, const std::vector<Region> &regions)
{
    return renderList(format, u"getRegionList"_s, "regionList"_L1, std::ssize(regions), true,
                      [&regions](BodyWriter &out) {
                          for (const Region &region : regions) {
                              out.beginRow("region"_L1);
                              out.text("regionCode"_L1, region.code);
                              out.text("regionName"_L1, region.name);
                              out.endRow();
                          }
                      });
}

Body renderZones(Format format, const std::vector<Zone> &zones)
{
    return renderList(format, u"getZoneList"_s, "zoneList"_L1, std::ssize(zones), true,
                      [&zones](BodyWriter &out) {
                          for (const Zone &zone : zones) {
                              out.beginRow("zone"_L1);
                              out.text("zoneName"_L1, zone.code);
                              out.text("zoneCode"_L1, zone.code);
                              out.text("regionCode"_L1, zone.region);
                              out.text("zoneDescription"_L1, zone.description);
                              out.endRow();
                          }
                      });
}

Body renderServers(Format format, const QString &action, const Listing<ServerRow> &servers)
{
    return renderList(format, action, "serverInstanceList"_L1, servers.totalRows, true,
                      [&servers](BodyWriter &out) {
                          for (const ServerRow &row : servers.rows)
                              writeServer(out, row);
                      });
}

Body renderNetworkInterfaces(Format format, const QString &action,
                             const Listing<NetworkInterfaceRow> &interfaces)
{
    return renderList(format, action, "networkInterfaceList"_L1, interfaces.totalRows, true,
                      [&interfaces](BodyWriter &out) {
                          for (const NetworkInterfaceRow &row : interfaces.rows)
                              writeNetworkInterface(out, row);
                      });
}

Body renderVpcs(Format format, const std::vector<Vpc> &vpcs)
{
    return renderList(format, u"getVpcList"_s, "vpcList"_L1, std::ssize(vpcs), true,
                      [&vpcs](BodyWriter &out) {
                          for (const Vpc &vpc : vpcs) {
                              out.beginRow("vpc"_L1);
                              out.text("vpcNo"_L1, numberText(vpc.number));
                              out.text("vpcName"_L1, vpc.name);
                              out.text("ipv4CidrBlock"_L1, dottedAddress(vpc.block) + "/8"_L1);
                              writeCode(out, "vpcStatus"_L1, u"RUN"_s, u"run"_s);
                              out.text("regionCode"_L1, vpc.region);
                              out.endRow();
                          }
                      });
}

Body renderSubnets(Format format, const Listing<Subnet> &subnets)
{
    return renderList(format, u"getSubnetList"_s, "subnetList"_L1, subnets.totalRows, true,
                      [&subnets](BodyWriter &out) {
                          for (const Subnet &subnet : subnets.rows) {
                              out.beginRow("subnet"_L1);
                              out.text("subnetNo"_L1, numberText(subnet.number));
                              out.text("vpcNo"_L1, numberText(subnet.vpc));
                              out.text("zoneCode"_L1, subnet.zone);
                              out.text("subnetName"_L1, subnet.name);
                              out.text("subnet"_L1, dottedAddress(subnet.block) + "/16"_L1);
                              writeCode(out, "subnetStatus"_L1, u"RUN"_s, u"run"_s);
                              writeCode(out, "subnetType"_L1, u"PRIVATE"_s, u"Private"_s);
                              writeCode(out, "usageType"_L1, u"GEN"_s, u"General"_s);
                              out.endRow();
                          }
                      });
}

Body renderInterrupted(Format format, const ServerRow &server)
{
    return renderList(format, u"interruptServerInstance"_s, "serverInstanceList"_L1, 1, false,
                      [&server](BodyWriter &out) { writeServer(out, server); });
}

Body renderServiceError(Format format, const QString &returnCode, const QString &returnMessage)
{
    const auto out = makeWriter(format);
    out->beginObject("responseError"_L1);
    out->text("returnCode"_L1, returnCode);
    out->text("returnMessage"_L1, returnMessage);
    out->endObject();
    return out->finish();
}

Body renderGatewayError(int errorCode, const QString &message, const QString &details)
{
    JsonBodyWriter out(JsonBodyWriter::Layout::Compact); // as field reports show it
    out.beginObject("error"_L1);
    out.text("errorCode"_L1, QString::number(errorCode)); // a text, likewise
    out.text("message"_L1, message);
    out.text("details"_L1, details);
    out.endObject();
    return out.finish();
}

} // namespace Console::Simulator
