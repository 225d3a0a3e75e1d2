// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/bodylayout.h"

#include <algorithm>
#include <cstring>

namespace Console::Cloud {

namespace {

// Qt 6.4's reader reallocates at every token until a text exceeds 256 characters; so blanks come
// first.
constexpr qsizetype firstText = 300;

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

// Other encodings may contain '>' bytes.
bool isPlain(const QByteArray &body)
{
    return body.size() > 1 && body.at(0) == '<' && body.at(1) != '\0'
        && !body.contains("<![CDATA[");
}

} // namespace

QByteArray withoutLayout(const QByteArray &body)
{
    if (!isPlain(body))
        return body;
    QByteArray text(body.size() + firstText, Qt::Uninitialized);
    char *to = text.data();
    const char *from = body.constData();
    const char *const end = from + body.size();
    while (from < end) {
        const auto *tagEnd =
            static_cast<const char *>(std::memchr(from, '>', std::size_t(end - from)));
        const char *const next = tagEnd == nullptr ? end : tagEnd + 1;
        to = std::copy(from, next, to);
        if (from == body.constData())
            to = std::fill_n(to, firstText, ' ');
        const char *const behind = std::find_if_not(next, end, isSpace);
        from = behind < end && *behind == '<' ? behind : next;
    }
    text.truncate(to - text.constData());
    return text;
}

} // namespace Console::Cloud
