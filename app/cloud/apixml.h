// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"
#include "app/cloud/serverinstance.h"

#include <QXmlStreamReader>

#include <array>
#include <optional>

namespace Console::Cloud {

// Reads untrusted XML: at most 64 levels, 1 MiB per text, no document type, no own entities. Skips
// unknown elements. Strict, except between openRow() and closeRow().
class ApiXml
{
public:
    static constexpr int deepest = 64;
    static constexpr qsizetype longestText = 1024LL * 1024; // characters

    explicit ApiXml(QByteArray body) : m_body(std::move(body)) { }

    // False: no root element, or broken text.
    bool openRoot();
    // Child of the element opened last. False: that element is closed.
    bool nextChild();
    QStringView name() const { return m_xml.name(); }
    // Content of the element opened last.
    QStringView textView(); // trimmed; skips child elements; valid until the next call
    QString text();         // repeated texts share one copy
    // Empty: 0. Not a number: error; within a row 0, for not reported.
    int number();
    qint64 bigNumber();
    std::optional<int> total();       // empty: not a number
    bool flag();                      // "true"
    std::optional<bool> flagIfTold(); // empty: neither "true" nor "false"
    Code code();
    QStringList list(QLatin1String item); // of children with this name
    void skip();
    void fail(const QString &why);
    // Of a list: what spoils the row leaves out this row alone. closeRow(): why, or empty.
    void openRow();
    void spoilRow(const QString &why); // outside a row: error
    QString closeRow();
    // Reads to the end, which must be well-formed.
    void finish();
    bool failed() const { return m_xml.hasError(); }
    ApiError error() const;

private:
    QXmlStreamReader::TokenType next();
    void feed();
    bool isTooLong(qsizetype text);

    QByteArray m_body;
    qsizetype m_fed = 0;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_over = false; // ended or failed
    bool m_inRow = false;
    QString m_spoiltBy;
    QString m_text;
    std::array<QString, 64> m_repeated; // codes and zones repeat
};

struct Head {
    QString returnCode; // empty: absent
    QString returnMessage;
    std::optional<int> totalRows;

    // True if it has read the element.
    bool take(ApiXml &xml);
};

} // namespace Console::Cloud
