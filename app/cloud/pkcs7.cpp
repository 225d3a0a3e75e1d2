// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/pkcs7.h"

namespace Console::Cloud {

namespace {

constexpr quint8 sequence = 0x30;
constexpr quint8 set = 0x31;
constexpr quint8 integer = 0x02;
constexpr quint8 objectId = 0x06;
constexpr quint8 context0 = 0xA0; // constructed, [0]
constexpr QByteArrayView signedData("\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02", 9);

struct DerElement {
    QByteArrayView whole;
    QByteArrayView content;
};

// Takes the next element off `rest` if it has this tag.
std::optional<DerElement> take(QByteArrayView &rest, quint8 tag)
{
    const auto byte = [&rest](qsizetype i) {
        return static_cast<quint8>(rest[i]);
    };
    if (rest.size() < 2 || byte(0) != tag)
        return std::nullopt;
    qsizetype header = 2;
    qsizetype length = byte(1);
    if (length >= 0x80) {
        constexpr qsizetype longest = 4; // 4 GiB
        const qsizetype count = length - 0x80;
        header += count;
        if (count == 0 || count > longest || rest.size() < header)
            return std::nullopt;
        length = 0;
        for (qsizetype i = 2; i < header; ++i)
            length = length * 256 + byte(i);
    }
    if (length > rest.size() - header)
        return std::nullopt;
    const DerElement found{.whole = rest.first(header + length),
                           .content = rest.sliced(header, length)};
    rest = rest.sliced(header + length);
    return found;
}

} // namespace

std::optional<QList<QByteArrayView>> certificatesInPkcs7(QByteArrayView der)
{
    const auto bundle = take(der, sequence);
    if (!bundle)
        return std::nullopt;
    QByteArrayView rest = bundle->content;
    const auto type = take(rest, objectId);
    if (!type || type->content != signedData)
        return std::nullopt;
    const auto wrapped = take(rest, context0);
    QByteArrayView inner = wrapped ? wrapped->content : QByteArrayView();
    const auto data = take(inner, sequence);
    if (!data)
        return std::nullopt;
    rest = data->content;
    if (!take(rest, integer) || !take(rest, set) || !take(rest, sequence))
        return std::nullopt;
    QList<QByteArrayView> certificates;
    if (const auto list = take(rest, context0)) {
        QByteArrayView left = list->content;
        while (!left.isEmpty()) {
            const auto one = take(left, sequence);
            if (!one)
                return std::nullopt;
            certificates.append(one->whole);
        }
    }
    return certificates;
}

} // namespace Console::Cloud
