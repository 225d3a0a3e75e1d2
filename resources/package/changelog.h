// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace Console::Package {

struct Release {
    QString version;
    QDate date; // invalid: not released yet
    QStringList changes;
};

// Of CHANGELOG.md: "## VERSION — DATE" (or "unreleased") and a list of changes below it.
QList<Release> releases(const QString &changelog);

// As AppStream's <releases>. What is not released yet bears the given day.
QString releasesXml(const QList<Release> &releases, QDate today);

// As the changelog of a Debian package that this maintainer makes, lines of at most 80 columns.
QString debianChangelog(const QList<Release> &releases, const QString &maintainer,
                        const QDateTime &now);

} // namespace Console::Package
