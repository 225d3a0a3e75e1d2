// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/store/searchkey.h"

#include "app/inventory/store/searchtext.h"

#include <algorithm>

namespace Console::Inventory {

namespace {

std::string foldedLine(const QString &text)
{
    std::string line;
    appendFolded(line, text);
    std::replace(line.begin(), line.end(), '\n', ' '); // a line of the key is a column
    return line;
}

} // namespace

ServerWords ServerWords::codes()
{
    return {
        .status = [](const Cloud::ServerInstance &server) { return server.statusCode.code; },
        .operation = [](const Cloud::ServerInstance &server) { return server.operationCode.code; },
        .os = [](const Cloud::ServerInstance &server) { return server.platform.code; },
        .hypervisor =
            [](const Cloud::ServerInstance &server) { return server.hypervisorCode.code; },
        .memory =
            [](qint64 bytes) {
                return QString::number(bytes);
            }};
}

Cloud::ServerInstance wordFields(const PackedServer &packed, const TextPool &pool)
{
    static const auto region = Cloud::RegionCode::fromText(QStringLiteral("-"));
    static const auto number = Cloud::ServerNo::fromText(QStringLiteral("0"));
    const ServerHead &head = packed.head();
    Cloud::ServerInstance server{.id = {.region = *region, .number = *number}};
    server.status = head.serverStatus();
    server.operation = head.serverOperation();
    server.os = head.osFamily();
    server.hypervisor = Cloud::Hypervisor(head.hypervisor);
    server.bareMetal = head.bareMetal != 0;
    server.statusCode = {pool.text(head.statusCode), pool.text(head.statusCodeName)};
    server.operationCode = {pool.text(head.operationCode), pool.text(head.operationCodeName)};
    server.platform = {pool.text(head.platformCode), pool.text(head.platformName)};
    server.hypervisorCode = {pool.text(head.hypervisorCode), pool.text(head.hypervisorName)};
    return server;
}

void SearchKeyMaker::line(const QString &text)
{
    const std::size_t from = m_key.size();
    appendFolded(m_key, text);
    std::replace(m_key.begin() + std::ptrdiff_t(from), m_key.end(), '\n', ' ');
    m_key.push_back('\n');
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x1100; })) {
        const QString initials = initialConsonants(folded(text));
        if (!initials.isEmpty())
            m_initials += initials + u'\n';
    }
}

void SearchKeyMaker::pooled(TextPool::Id id)
{
    if (id == TextPool::empty) {
        m_key.push_back('\n');
        return;
    }
    std::string &known = m_pooled[id];
    if (known.empty()) {
        known = foldedLine(m_pool.text(id));
        const QString initials = initialConsonants(folded(m_pool.text(id)));
        known.push_back('\n');
        if (!initials.isEmpty())
            known += foldedLine(initials) + '\n';
    }
    m_key += known;
}

void SearchKeyMaker::word(Word which, const PackedServer &server)
{
    const ServerHead &head = server.head();
    quint64 depends = 0;
    switch (which) {
    case Word::Status:
        depends = quint64(head.status) << 32U | head.statusCode;
        break;
    case Word::Operation:
        depends = quint64(head.operation) << 32U | head.operationCode;
        break;
    case Word::Os:
        depends = quint64(head.os) << 32U | head.platformCode;
        break;
    case Word::Hypervisor:
        depends =
            quint64(head.hypervisor) << 32U | quint64(head.bareMetal) << 40U | head.hypervisorCode;
        break;
    }
    std::string &known = m_known[quint64(which) << 56U | depends];
    if (known.empty()) {
        const Cloud::ServerInstance fields = wordFields(server, m_pool);
        switch (which) {
        case Word::Status:
            known = foldedLine(m_words.status(fields));
            break;
        case Word::Operation:
            known = foldedLine(m_words.operation(fields));
            break;
        case Word::Os:
            known = foldedLine(m_words.os(fields));
            break;
        case Word::Hypervisor:
            known = foldedLine(m_words.hypervisor(fields));
            break;
        }
        known.push_back('\n');
    }
    m_key += known;
}

std::string_view SearchKeyMaker::make(const PackedServer &server,
                                      const PackedInterfaces &interfaces, const Names &names)
{
    m_key.clear();
    m_initials.clear();
    const ServerHead &head = server.head();
    line(server.name());
    word(Word::Status, server);
    word(Word::Operation, server);
    word(Word::Os, server);
    word(Word::Hypervisor, server);
    interfaces.forEachAddress([this](const QString &ip) { line(ip); });
    line(server.publicIp());
    pooled(head.zone);
    pooled(head.region);
    line(server.number());
    pooled(names.vpc);
    pooled(names.subnet);
    pooled(head.specCode);
    line(QString::number(head.cpuCount));
    std::string &memory = m_memory[head.memoryBytes];
    if (memory.empty() && head.memoryBytes != 0)
        memory = foldedLine(m_words.memory(head.memoryBytes)) + '\n';
    m_key += memory;
    if (!names.profile.isEmpty())
        line(names.profile);
    line(server.description());
    pooled(head.statusCode);
    pooled(head.statusName);
    pooled(head.operationCode);
    pooled(head.platformCode);
    if (!m_initials.isEmpty())
        appendFolded(m_key, m_initials);
    return m_key;
}

} // namespace Console::Inventory
