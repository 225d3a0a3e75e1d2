// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0

// Whatever a gateway answers: each reader gets the same bytes.
#include "app/cloud/envelope.h"
#include "app/cloud/networkinterfacexml.h"
#include "app/cloud/regionxml.h"
#include "app/cloud/serverxml.h"
#include "app/cloud/vpcxml.h"
#include "app/inventory/store/packedpage.h"

#include <QLoggingCategory>

#include <cstdio>
#include <cstdlib>

using namespace Console;

namespace {

void must(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

void readServers(const QByteArray &body)
{
    const auto page = Cloud::parseServerList(body);
    // With this at its end it is read with its layout.
    must(bool(page) == bool(Cloud::parseServerList(body + "<!--<![CDATA[-->")),
         "the layout between tags makes no difference");
    if (!page)
        return;
    Inventory::TextPool pool;
    const Inventory::PackedPage packed(page.value().rows, pool);
    must(packed.servers.size() == std::size_t(page.value().rows.size()), "every server is packed");
    for (std::size_t i = 0; i < packed.servers.size(); ++i) {
        const Inventory::PackedServer server(packed.records.at(packed.servers[i]));
        must(server.unpacked(pool) == page.value().rows.at(qsizetype(i)), "a server comes back");
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int * /*count*/, char *** /*arguments*/)
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray body(static_cast<const char *>(static_cast<const void *>(data)),
                          qsizetype(size));
    readServers(body);
    (void)Cloud::parseServerDetail(body);
    (void)Cloud::parseNetworkInterfaces(body);
    (void)Cloud::parseVpcList(body);
    (void)Cloud::parseSubnetList(body);
    (void)Cloud::parseRegionList(body);
    for (const int status : {200, 400, 401, 403, 429, 500})
        (void)Cloud::errorEnvelope(body, status);
    const auto change = Cloud::readChangeAnswer(body, QLatin1String("interruptServerInstance"));
    must(change.answer != Cloud::ChangeAnswer::Accepted
             || body.contains("interruptServerInstanceResponse"),
         "only its own answer says that an interrupt was accepted");
    return 0;
}
