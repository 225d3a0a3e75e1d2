// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/envelope.h"

#include "app/cloud/apixml.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Console::Cloud {

namespace {

enum class Format { Xml, Json, Other };

Format formatOf(const QByteArray &body)
{
    QByteArrayView rest(body);
    if (rest.startsWith("\xEF\xBB\xBF"))
        rest = rest.sliced(3);
    rest = rest.trimmed();
    if (rest.startsWith('<'))
        return Format::Xml;
    return rest.startsWith('{') ? Format::Json : Format::Other;
}

// Strings or numbers.
QString textOf(const QJsonValue &value) { return value.toVariant().toString().trimmed(); }

ApiError::Kind gatewayKind(int httpStatus, const QString &code)
{
    // Keyed on the pair; source: https://api-gov.ncloud-docs.com/docs/api-call-lgc-errorhandling
    if (httpStatus == 401 && code == "210"_L1)
        return ApiError::Kind::PermissionDenied;
    if (httpStatus == 401 && code == "200"_L1)
        return ApiError::Kind::AuthenticationFailed;
    if (httpStatus == 403 && code == "230"_L1)
        return ApiError::Kind::Forbidden;
    if (httpStatus == 429)
        return ApiError::Kind::Throttled;
    return ApiError::Kind::Gateway;
}

ApiError serviceError(int httpStatus, const QString &code, const QString &message)
{
    return {.kind = ApiError::Kind::Service,
            .httpStatus = httpStatus,
            .code = code,
            .message = message};
}

ApiError gatewayError(int httpStatus, const QString &code, const QString &message,
                      const QString &details)
{
    return {.kind = gatewayKind(httpStatus, code),
            .httpStatus = httpStatus,
            .code = code,
            .message = message,
            .details = details};
}

// Qt 6.4 decodes the whole body before the first token, in the GUI thread.
bool isSomethingElse(const QByteArray &body)
{
    constexpr qsizetype enoughForRoot = 4096;
    if (body.size() <= enoughForRoot)
        return false;
    ApiXml xml(QByteArray::fromRawData(body.constData(), enoughForRoot));
    return xml.openRoot() && xml.name() != "responseError"_L1 && xml.name() != "error"_L1;
}

std::optional<ApiError> fromXml(const QByteArray &body, int httpStatus)
{
    if (isSomethingElse(body))
        return std::nullopt;
    ApiXml xml(body);
    if (!xml.openRoot())
        return std::nullopt;
    const bool service = xml.name() == "responseError"_L1;
    if (!service && xml.name() != "error"_L1)
        return std::nullopt;
    QString code;
    QString message;
    QString details;
    while (xml.nextChild()) {
        const QStringView name = xml.name();
        if (name == "returnCode"_L1 || name == "responseCode"_L1 || name == "errorCode"_L1)
            code = xml.text();
        else if (name == "returnMessage"_L1 || name == "responseMessage"_L1 || name == "message"_L1)
            message = xml.text();
        else if (name == "details"_L1)
            details = xml.text();
        else
            xml.skip();
    }
    xml.finish();
    if (xml.failed() || code.isEmpty())
        return std::nullopt;
    return service ? serviceError(httpStatus, code, message)
                   : gatewayError(httpStatus, code, message, details);
}

std::optional<ApiError> fromJson(const QByteArray &body, int httpStatus)
{
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    const QJsonValue service = root.value("responseError"_L1);
    if (service.isObject()) {
        const QJsonObject said = service.toObject();
        QString code = textOf(said.value("returnCode"_L1));
        QString message = textOf(said.value("returnMessage"_L1));
        if (code.isEmpty()) {
            code = textOf(said.value("responseCode"_L1));
            message = textOf(said.value("responseMessage"_L1));
        }
        if (code.isEmpty())
            return std::nullopt;
        return serviceError(httpStatus, code, message);
    }
    const QJsonValue gateway = root.value("error"_L1);
    if (!gateway.isObject())
        return std::nullopt;
    const QJsonObject said = gateway.toObject();
    const QString code = textOf(said.value("errorCode"_L1));
    if (code.isEmpty())
        return std::nullopt;
    return gatewayError(httpStatus, code, textOf(said.value("message"_L1)),
                        textOf(said.value("details"_L1)));
}

ChangeReading judged(const QString &returnCode, const QString &returnMessage)
{
    if (returnCode.isEmpty() || returnCode == "0"_L1)
        return {.answer = ChangeAnswer::Accepted};
    return {
        .answer = ChangeAnswer::Refused,
        .error = {.kind = ApiError::Kind::Service, .code = returnCode, .message = returnMessage}};
}

ChangeReading unusable(const QString &why)
{
    return {.answer = ChangeAnswer::Unusable,
            .error = {.kind = ApiError::Kind::Malformed, .technical = why}};
}

ChangeReading changeFromXml(const QByteArray &body, const QString &rootName)
{
    ApiXml xml(body);
    const bool opened = xml.openRoot();
    if (opened && xml.name() != rootName)
        return unusable(u"the root element is \"%1\""_s.arg(xml.name().left(80)));
    Head head;
    while (xml.nextChild()) {
        if (!head.take(xml))
            xml.skip();
    }
    xml.finish();
    if (!opened || xml.failed())
        return {.answer = ChangeAnswer::Unusable, .error = xml.error()};
    return judged(head.returnCode, head.returnMessage);
}

ChangeReading changeFromJson(const QByteArray &body, const QString &rootName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return unusable(error.errorString());
    const QJsonValue root = document.object().value(rootName);
    if (!root.isObject())
        return unusable(u"the answer has no object \"%1\""_s.arg(rootName));
    const QJsonValue code = root.toObject().value("returnCode"_L1);
    if (code.isArray() || code.isObject())
        return unusable(u"the return code is neither text nor number"_s);
    return judged(textOf(code), textOf(root.toObject().value("returnMessage"_L1)));
}

} // namespace

std::optional<ApiError> errorEnvelope(const QByteArray &body, int httpStatus)
{
    switch (formatOf(body)) {
    case Format::Xml:
        return fromXml(body, httpStatus);
    case Format::Json:
        return fromJson(body, httpStatus);
    case Format::Other:
        break;
    }
    return std::nullopt;
}

ChangeReading readChangeAnswer(const QByteArray &body, QLatin1String action)
{
    const QString rootName = QString(action) + "Response"_L1;
    switch (formatOf(body)) {
    case Format::Xml:
        return changeFromXml(body, rootName);
    case Format::Json:
        return changeFromJson(body, rootName);
    case Format::Other:
        break;
    }
    return unusable(body.isEmpty() ? u"the answer is empty"_s : u"neither XML nor JSON"_s);
}

} // namespace Console::Cloud
