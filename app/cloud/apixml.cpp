// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/apixml.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Cloud {

namespace {

// Longer texts rarely repeat.
constexpr qsizetype longestRepeated = 64;

// Converted to UTF-16 at once.
constexpr qsizetype piece = 64LL * 1024;

std::size_t placeOf(QStringView text, std::size_t places)
{
    const std::size_t ends = text.front().unicode() * 31U + text.back().unicode() * 7U
        + text.at(text.size() / 2).unicode();
    return (ends + std::size_t(text.size()) * 3U) % places;
}

} // namespace

QXmlStreamReader::TokenType ApiXml::next()
{
    if (m_over)
        return QXmlStreamReader::Invalid;
    auto token = m_xml.readNext();
    while (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError
           && m_fed < m_body.size()) {
        feed();
        token = m_xml.readNext();
    }
    switch (token) {
    case QXmlStreamReader::StartElement:
        if (++m_depth > deepest)
            fail(u"more than %1 levels"_s.arg(deepest));
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::DTD:
        fail(u"a document type is refused"_s);
        break;
    case QXmlStreamReader::EntityReference:
        fail(u"an entity is refused"_s);
        break;
    case QXmlStreamReader::Characters:
        isTooLong(m_xml.text().size());
        break;
    case QXmlStreamReader::EndDocument:
    case QXmlStreamReader::Invalid:
        m_over = true;
        return QXmlStreamReader::Invalid;
    default:
        break;
    }
    return m_over ? QXmlStreamReader::Invalid : token;
}

void ApiXml::feed()
{
    const qsizetype size = std::min(piece, m_body.size() - m_fed);
    m_xml.addData(QByteArray::fromRawData(m_body.constData() + m_fed, size));
    m_fed += size;
}

void ApiXml::fail(const QString &why)
{
    m_xml.raiseError(why);
    m_over = true;
}

bool ApiXml::isTooLong(qsizetype text)
{
    if (text <= longestText)
        return false;
    spoilRow(u"a text of more than %1 characters"_s.arg(longestText));
    return true;
}

void ApiXml::openRow() { m_inRow = true; }

void ApiXml::spoilRow(const QString &why)
{
    if (!m_inRow)
        fail(why);
    else if (m_spoiltBy.isEmpty())
        m_spoiltBy = why;
}

QString ApiXml::closeRow()
{
    m_inRow = false;
    return std::exchange(m_spoiltBy, {});
}

bool ApiXml::openRoot()
{
    while (!m_over) {
        if (next() == QXmlStreamReader::StartElement)
            return true;
    }
    return false;
}

bool ApiXml::nextChild()
{
    while (!m_over) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::EndElement)
            return false;
    }
    return false;
}

QStringView ApiXml::textView()
{
    m_text.resize(0);
    while (!m_over) {
        const auto token = next();
        if (token == QXmlStreamReader::Characters) {
            if (!isTooLong(m_text.size() + m_xml.text().size()))
                m_text += m_xml.text();
        } else if (token == QXmlStreamReader::StartElement) {
            skip();
        } else if (token == QXmlStreamReader::EndElement) {
            break;
        }
    }
    return QStringView(m_text).trimmed();
}

QString ApiXml::text()
{
    const QStringView read = textView();
    if (read.isEmpty())
        return {};
    if (read.size() > longestRepeated)
        return read.toString();
    QString &known = m_repeated.at(placeOf(read, m_repeated.size()));
    if (known != read)
        known = read.toString();
    return known;
}

int ApiXml::number()
{
    const qint64 value = bigNumber();
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max()) {
        if (!m_inRow)
            fail(u"a number that is too large"_s);
        return 0;
    }
    return int(value);
}

qint64 ApiXml::bigNumber()
{
    const QStringView digits = textView();
    if (digits.isEmpty())
        return 0;
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    if (!ok && !failed() && !m_inRow)
        fail(u"\"%1\" is not a number"_s.arg(digits.left(40)));
    return value;
}

std::optional<int> ApiXml::total()
{
    bool ok = false;
    const int value = textView().toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

bool ApiXml::flag() { return textView() == "true"_L1; }

std::optional<bool> ApiXml::flagIfTold()
{
    const QStringView text = textView();
    if (text != "true"_L1 && text != "false"_L1)
        return std::nullopt;
    return text == "true"_L1;
}

Code ApiXml::code()
{
    Code code;
    while (nextChild()) {
        if (name() == "code"_L1)
            code.code = text();
        else if (name() == "codeName"_L1)
            code.name = text();
        else
            skip();
    }
    return code;
}

QStringList ApiXml::list(QLatin1String item)
{
    QStringList texts;
    while (nextChild()) {
        if (name() == item)
            texts += text();
        else
            skip();
    }
    return texts;
}

void ApiXml::skip()
{
    for (int open = 1; open > 0 && !m_over;) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement)
            ++open;
        else if (token == QXmlStreamReader::EndElement)
            --open;
    }
}

void ApiXml::finish()
{
    while (!m_over)
        next();
}

ApiError ApiXml::error() const
{
    return {.kind = ApiError::Kind::Malformed,
            .technical = m_xml.errorString(),
            .line = m_xml.lineNumber(),
            .column = m_xml.columnNumber() + 1};
}

bool Head::take(ApiXml &xml)
{
    const QStringView name = xml.name();
    if (name == "returnCode"_L1)
        returnCode = xml.text();
    else if (name == "returnMessage"_L1)
        returnMessage = xml.text();
    else if (name == "totalRows"_L1)
        totalRows = xml.number();
    else
        return false;
    return true;
}

} // namespace Console::Cloud
