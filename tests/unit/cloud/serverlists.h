// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Console::Test {

// A list with one server that has these elements besides a number and a region.
inline QByteArray listWith(const QByteArray &elements)
{
    return "<getServerInstanceListResponse><serverInstanceList><serverInstance>"
           "<serverInstanceNo>1</serverInstanceNo><regionCode>KR</regionCode>"
           "<serverInstanceStatus><code>RUN</code></serverInstanceStatus>"
           "<serverInstanceOperation><code>NULL</code></serverInstanceOperation>"
        + elements + "</serverInstance></serverInstanceList></getServerInstanceListResponse>";
}

} // namespace Console::Test
