// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/apixml.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Console::Cloud {

QXmlStreamReader::TokenType ApiXml::next()
{
    const auto token = m_xml.readNext();
    switch (token) {
    case QXmlStreamReader::StartElement:
        if (++m_depth > deepest)
            m_xml.raiseError(u"more than %1 levels"_s.arg(deepest));
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::DTD:
        m_xml.raiseError(u"a document type is refused"_s);
        break;
    case QXmlStreamReader::EntityReference:
        m_xml.raiseError(u"an entity is refused"_s);
        break;
    case QXmlStreamReader::Characters:
        if (m_xml.text().size() > longestText)
            m_xml.raiseError(u"a text of more than %1 characters"_s.arg(longestText));
        break;
    default:
        break;
    }
    return m_xml.hasError() ? QXmlStreamReader::Invalid : token;
}

bool ApiXml::openRoot()
{
    while (!m_xml.atEnd()) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::Invalid)
            return false;
    }
    return false;
}

bool ApiXml::nextChild()
{
    while (!m_xml.atEnd()) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::Invalid)
            return false;
    }
    return false;
}

QString ApiXml::text()
{
    QString text;
    while (!m_xml.atEnd()) {
        const auto token = next();
        if (token == QXmlStreamReader::Characters) {
            if (text.isEmpty())
                text = m_xml.text().toString();
            else
                text += m_xml.text();
            if (text.size() > longestText)
                m_xml.raiseError(u"a text of more than %1 characters"_s.arg(longestText));
        } else if (token == QXmlStreamReader::StartElement) {
            skip();
        } else if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::Invalid) {
            break;
        }
    }
    const bool blankEnds = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
    return blankEnds ? text.trimmed() : text;
}

int ApiXml::number()
{
    const qint64 value = bigNumber();
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max()) {
        m_xml.raiseError(u"a number that is too large"_s);
        return 0;
    }
    return int(value);
}

qint64 ApiXml::bigNumber()
{
    const QString digits = text();
    if (digits.isEmpty())
        return 0;
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    if (!ok && !m_xml.hasError())
        m_xml.raiseError(u"\"%1\" is not a number"_s.arg(digits.left(40)));
    return value;
}

bool ApiXml::flag()
{
    return text() == "true"_L1;
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
    for (int open = 1; open > 0 && !m_xml.atEnd();) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement)
            ++open;
        else if (token == QXmlStreamReader::EndElement)
            --open;
        else if (token == QXmlStreamReader::Invalid)
            return;
    }
}

void ApiXml::finish()
{
    while (!m_xml.atEnd() && !m_xml.hasError())
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
    if (name == "requestId"_L1)
        requestId = xml.text();
    else if (name == "returnCode"_L1)
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
