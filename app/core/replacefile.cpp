// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/replacefile.h"

#include <QSaveFile>

#include <cerrno>
#include <system_error>

#include <unistd.h>

namespace Console {

namespace {

// Some file systems notice only now that there is no room. QSaveFile asks, too, but hears nothing.
// Empty: all is well, or the file system knows no such question.
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
    // QSaveFile gave it the mode of the old file. A file system without modes (a stick, for a file
    // to hand over) is no reason not to write: no secret is in it.
    if (!out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        out.unsetError();
    // Qt 6.4's commit() says true and replaces the file although its own flush found the disk full
    // (only an error within write() counts there). So nothing is left for it to flush.
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
