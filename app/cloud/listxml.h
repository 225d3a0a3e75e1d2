// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apitime.h"
#include "app/cloud/apixml.h"
#include "app/cloud/bodylayout.h"
#include "app/cloud/forbiddencharacters.h"
#include "app/cloud/leftoutrow.h"
#include "app/cloud/page.h"

#include <array>
#include <type_traits>

namespace Console::Cloud {

// Called with the element just opened.
template <typename Row> struct Element {
    QLatin1String name;
    void (*take)(ApiXml &xml, Row &row, QLatin1String name);
};

// List items lack the suffix "List".
template <auto member, typename Row>
void into(ApiXml &xml, Row &row, [[maybe_unused]] QLatin1String name)
{
    auto &value = row.*member;
    using Value = std::remove_reference_t<decltype(value)>;
    if constexpr (std::is_same_v<Value, QString>)
        value = xml.text();
    else if constexpr (std::is_same_v<Value, Code>)
        value = xml.code();
    else if constexpr (std::is_same_v<Value, QStringList>)
        value = xml.list(name.chopped(4));
    else if constexpr (std::is_same_v<Value, int>)
        value = xml.number();
    else if constexpr (std::is_same_v<Value, qint64>)
        value = xml.bigNumber();
    else if constexpr (std::is_same_v<Value, bool>)
        value = xml.flag();
    else if constexpr (std::is_same_v<Value, std::optional<bool>>)
        value = xml.flagIfTold();
    else if constexpr (std::is_same_v<Value, QDateTime>)
        value = apiTime(xml.textView());
    else
        static_assert(!sizeof(Value), "an element of this type cannot be read");
}

// Skips unknown children. Searches from the last match, since rows repeat one order.
template <typename Row, std::size_t count>
void readChildren(ApiXml &xml, Row &row, const std::array<Element<Row>, count> &elements)
{
    std::size_t next = 0;
    while (xml.nextChild()) {
        const QStringView name = xml.name();
        std::size_t tried = 0;
        while (tried < count && elements.at(next).name != name) {
            next = (next + 1) % count;
            ++tried;
        }
        if (tried == count)
            xml.skip();
        else
            elements.at(next).take(xml, row, elements.at(next).name);
    }
}

template <typename T, typename ReadRow>
ApiResult<Page<T>> readPage(const QByteArray &body, QLatin1String action, QLatin1String list,
                            QLatin1String item, ReadRow readRow,
                            std::optional<LeftOutRow> *leftOut = nullptr)
{
    ApiXml xml(body);
    Page<T> page;
    Head head;
    qsizetype rows = 0;
    if (xml.openRoot()) {
        const QStringView root = xml.name();
        if (!root.startsWith(action) || root.sliced(action.size()) != QLatin1String("Response"))
            xml.fail(QStringLiteral("the root element is \"%1\", not \"%2Response\"")
                         .arg(root.left(80), action));
    }
    while (!xml.failed() && xml.nextChild()) {
        if (xml.name() == list) {
            while (xml.nextChild()) {
                if (xml.name() != item) {
                    xml.skip();
                    continue;
                }
                xml.openRow();
                std::optional<T> row = readRow(xml);
                const QString why = xml.closeRow();
                if (row && why.isEmpty()) {
                    page.rows.append(*std::move(row));
                } else {
                    if (leftOut && page.leftOut == 0)
                        *leftOut = {.index = rows, .why = why};
                    ++page.leftOut;
                }
                ++rows;
            }
        } else if (xml.name() == QLatin1String("totalRows")) {
            page.totalRows = xml.total();
        } else if (!head.take(xml)) {
            xml.skip();
        }
    }
    xml.finish();
    if (xml.failed())
        return Failure{xml.error()};
    if (!head.returnCode.isEmpty() && head.returnCode != QLatin1String("0"))
        return Failure{ApiError{.kind = ApiError::Kind::Service,
                                .code = head.returnCode,
                                .message = head.returnMessage}};
    return page;
}

// `readRow` reads the opened element, or spoils the row. returnCode other than 0 is a refusal, even
// with status 200. What XML forbids is replaced only once reading has failed: good answers, nearly
// all, are not looked through.
template <typename T, typename ReadRow>
ApiResult<Page<T>> parsePage(const QByteArray &body, QLatin1String action, QLatin1String list,
                             QLatin1String item, ReadRow readRow)
{
    const auto read = [&](const QByteArray &text, std::optional<LeftOutRow> *leftOut) {
        return readPage<T>(text, action, list, item, readRow, leftOut);
    };
    std::optional<LeftOutRow> leftOut;
    ApiResult<Page<T>> answer = read(withoutLayout(body), &leftOut);
    ReplacedCharacters replaced{.body = body};
    if (!answer && answer.error().kind == ApiError::Kind::Malformed) {
        leftOut.reset(); // the row in which reading failed
        replaced = withoutForbiddenCharacters(body);
        if (replaced.count > 0)
            answer = read(withoutLayout(replaced.body), &leftOut);
    }
    if (!answer) // finds the position in the original body
        return read(replaced.body, nullptr);
    Page<T> page = std::move(answer).value();
    page.replacedCharacters = replaced.count;
    if (leftOut)
        page.leftOutFirst = leftOutError(body, item, *leftOut);
    return page;
}

} // namespace Console::Cloud
