// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"
#include "app/cloud/serverinstance.h"

#include <QXmlStreamReader>

#include <array>
#include <optional>

namespace Console::Cloud {

// Reads one XML answer and trusts nothing in it: at most 64 levels, 1 MiB a text, no document
// type, no entity of its own. What is not known is skipped.
class ApiXml
{
public:
    static constexpr int deepest = 64;
    static constexpr qsizetype longestText = 1024LL * 1024; // characters

    explicit ApiXml(QByteArray body) : m_body(std::move(body)) { }

    // The root element. False: there is none, or the text is broken.
    bool openRoot();
    // The next child of the element that was opened last; its end closes that element.
    bool nextChild();
    QStringView name() const { return m_xml.name(); }
    // The rest of the element that was opened last.
    QStringView textView(); // trimmed; elements inside are skipped; valid until the next call
    QString text();         // a copy; texts that repeat in an answer share one
    int number();           // 0 where it is empty; not a number is an error
    qint64 bigNumber();
    bool flag(); // "true"
    std::optional<bool> flagIfTold(); // empty: neither "true" nor "false"
    Code code();
    QStringList list(QLatin1String item); // texts of the children with this name
    void skip();
    void fail(const QString &why);
    // Reads to the end of the document, which must be well-formed to its last byte.
    void finish();
    bool failed() const { return m_xml.hasError(); }
    ApiError error() const;

private:
    QXmlStreamReader::TokenType next();
    void feed();

    QByteArray m_body;
    qsizetype m_fed = 0; // bytes of it
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_over = false;                // at the end of the document or at an error
    QString m_text;                     // of the element read last; kept for its memory
    std::array<QString, 64> m_repeated; // codes, zones and the like are the same all over a page
};

// What every success answer begins with, beside its list.
struct Head {
    QString returnCode; // empty: absent
    QString returnMessage;
    std::optional<int> totalRows;

    // True if the element was one of these and has been read.
    bool take(ApiXml &xml);
};

} // namespace Console::Cloud
