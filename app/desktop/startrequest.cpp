// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/startrequest.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Console::Desktop {

namespace {

constexpr int version = 1;
constexpr qsizetype tokenLimit = 512;

constexpr auto versionField = "version"_L1;
constexpr auto profileField = "profile"_L1;
constexpr auto serverField = "server"_L1;
constexpr auto activationField = "activationToken"_L1;
constexpr auto startupField = "startupId"_L1;

QByteArray token(const char *variable)
{
    QByteArray value = qgetenv(variable);
    return value.size() <= tokenLimit ? value : QByteArray();
}

// A missing field gives an empty text.
bool readText(const QJsonObject &object, QLatin1StringView field, QString &text)
{
    const QJsonValue value = object.value(field);
    text = value.toString();
    return value.isString() || value.isUndefined();
}

} // namespace

StartRequest StartRequest::ofThisStart(const QString &profile, const QString &server)
{
    return {.profile = profile,
            .server = server,
            .activationToken = token("XDG_ACTIVATION_TOKEN"),
            .startupId = token("DESKTOP_STARTUP_ID")};
}

QByteArray toLine(const StartRequest &request)
{
    const QJsonObject object{{versionField, version},
                             {profileField, request.profile},
                             {serverField, request.server},
                             {activationField, QString::fromUtf8(request.activationToken)},
                             {startupField, QString::fromUtf8(request.startupId)}};
    QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    return line.size() <= startRequestLimit ? line : QByteArray();
}

std::optional<StartRequest> startRequestFromLine(QByteArrayView line)
{
    if (line.size() > startRequestLimit)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray());
    const QJsonObject object = document.object();
    if (object.value(versionField).toInt() != version)
        return std::nullopt;
    StartRequest request;
    QString activationToken;
    QString startupId;
    if (!readText(object, profileField, request.profile)
        || !readText(object, serverField, request.server)
        || !readText(object, activationField, activationToken)
        || !readText(object, startupField, startupId))
        return std::nullopt;
    request.activationToken = activationToken.toUtf8();
    request.startupId = startupId.toUtf8();
    return request;
}

} // namespace Console::Desktop
