// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/jsonfile.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Console {

Result<QJsonObject, QString> readJsonFile(const QString &path, int format, qint64 largest)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return Failure{file.errorString()};
    if (file.size() > largest)
        return Failure{u"%1 bytes are too many"_s.arg(file.size())};
    QJsonParseError broken;
    QJsonObject root = QJsonDocument::fromJson(file.readAll(), &broken).object();
    if (broken.error != QJsonParseError::NoError)
        return Failure{broken.errorString()};
    const int found = root.value("format"_L1).toInt();
    if (found != format)
        return Failure{u"format %1 is not known"_s.arg(found)};
    return root;
}

QString keepAside(const QString &path)
{
    constexpr int enough = 100;
    for (int i = 1; i < enough; ++i) {
        QString name = u"%1.damaged-%2"_s.arg(path).arg(i);
        if (!QFile::exists(name) && QFile::copy(path, name))
            return name;
    }
    return {};
}

} // namespace Console
