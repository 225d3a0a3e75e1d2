// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/send/requestpreview.h"

#include "app/action/send/changesender.h"
#include "app/profile/importsources.h"

using namespace Qt::StringLiterals;

namespace Console::Action {

QString previewOf(const Cloud::Connection &connection, const Cloud::ApiRequest &change,
                  const QString &later)
{
    Cloud::Connection withoutSecret = connection;
    withoutSecret.secretKey = std::make_shared<SecretSlot>(Secret());
    const Cloud::SignedRequest made = changeRequest(withoutSecret, change);
    const QUrl url = made.request.url();
    QStringList lines{u"POST "_s + url.toString(QUrl::FullyEncoded),
                      u"Host: "_s + url.host(QUrl::FullyEncoded)
                          + (url.port() < 0 ? QString() : u":%1"_s.arg(url.port()))};
    const QList<QByteArray> names = made.request.rawHeaderList();
    for (const QByteArray &name : names) {
        QString value = QString::fromLatin1(made.request.rawHeader(name));
        if (name == "x-ncp-iam-access-key")
            value = Profile::maskedKey(QString::fromLatin1(connection.accessKeyId));
        else if (name == "x-ncp-apigw-timestamp" || name == "x-ncp-apigw-signature-v2")
            value = later;
        lines += QString::fromLatin1(name) + u": "_s + value;
    }
    lines << QString() << QString::fromLatin1(made.body);
    return lines.join(u'\n');
}

} // namespace Console::Action
