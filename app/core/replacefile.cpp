// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/replacefile.h"

#include <QSaveFile>

#include <cerrno>
#include <system_error>

#include <unistd.h>

namespace Console {

namespace {

// Some file systems report a full disk only here; QSaveFile ignores it. Empty: success, or fsync
// not supported.
QString diskWords(int handle)
{
    if (::fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP)
        return {};
    return QString::fromStdString(std::generic_category().message(errno));
}

} // namespace

QString replaceFile(const QString &file, const QByteArray &content)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return out.errorString();
    // File systems without modes are accepted: no secret is inside.
    if (!out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        out.unsetError();
    // Flush first: Qt 6.4 commit() succeeds even if its own flush found the disk full.
    const bool written =
        out.write(content) == content.size() && out.flush() && out.error() == QFileDevice::NoError;
    QString words = written ? diskWords(out.handle()) : out.errorString();
    if (!words.isEmpty()) {
        out.cancelWriting();
        return words;
    }
    return out.commit() ? QString() : out.errorString();
}

} // namespace Console
