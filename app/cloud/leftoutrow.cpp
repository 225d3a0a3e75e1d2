// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/leftoutrow.h"

#include "app/cloud/networkerror.h"

namespace Console::Cloud {

ApiError leftOutError(const QByteArray &body, QLatin1String item, const LeftOutRow &row)
{
    ApiError error{.kind = ApiError::Kind::Malformed, .technical = row.why};
    const QByteArray name(item.data(), item.size());
    const QByteArray tag = '<' + name + '>';
    qsizetype from = body.indexOf(tag);
    for (qsizetype i = 0; i < row.index && from >= 0; ++i)
        from = body.indexOf(tag, from + tag.size());
    if (from < 0) { // its tag has attributes
        error.body = keptBody(body);
        return error;
    }
    const QByteArray endTag = "</" + name + '>';
    const qsizetype end = body.indexOf(endTag, from);
    error.body =
        keptBody(end < 0 ? body.sliced(from) : body.sliced(from, end + endTag.size() - from));
    error.line = body.first(from).count('\n') + 1;
    error.column = from - body.lastIndexOf('\n', from);
    return error;
}

} // namespace Console::Cloud
