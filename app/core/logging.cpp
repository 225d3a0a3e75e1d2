// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"

#include <QDateTime>
#include <QFile>

#include <mutex>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logCloud, "console.cloud", QtWarningMsg)
Q_LOGGING_CATEGORY(logInventory, "console.inventory", QtWarningMsg)
Q_LOGGING_CATEGORY(logAction, "console.action", QtWarningMsg)
Q_LOGGING_CATEGORY(logJournal, "console.journal", QtWarningMsg)

namespace Console {

namespace {

constexpr qsizetype keptWarnings = 20;
constexpr qint64 fullFile = 1LL * 1024 * 1024; // bytes

// Messages come from every thread.
struct Log {
    std::mutex mutex = {};
    QtMessageHandler before = nullptr;
    QStringList warnings = {};
    QFile file = {};
};

Log &theLog()
{
    static Log log;
    return log;
}

void append(QFile &file, const QString &line)
{
    if (file.size() > fullFile) {
        const QString name = file.fileName();
        file.close();
        QFile::remove(name + u".old"_s);
        QFile::rename(name, name + u".old"_s);
        file.setFileName(name);
        if (!file.open(QIODevice::Append))
            return;
    }
    file.write(line.toUtf8() + '\n');
    file.flush();
}

void take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString category = QString::fromUtf8(context.category);
    const QString line =
        QDateTime::currentDateTimeUtc().toString(Qt::ISODate) + u' ' + category + ": "_L1 + message;
    Log &log = theLog();
    {
        const std::scoped_lock lock(log.mutex);
        const bool warning = type != QtDebugMsg && type != QtInfoMsg;
        if (warning && category.startsWith("console."_L1)) {
            log.warnings.append(line);
            if (log.warnings.size() > keptWarnings)
                log.warnings.removeFirst();
        }
        if (log.file.isOpen())
            append(log.file, line);
    }
    if (log.before)
        log.before(type, context, message);
}

} // namespace

void keepLog()
{
    const QtMessageHandler before = qInstallMessageHandler(take);
    if (before != take)
        theLog().before = before;
}

QStringList latestWarnings()
{
    const std::scoped_lock lock(theLog().mutex);
    return theLog().warnings;
}

void writeLogTo(const QString &file)
{
    const std::scoped_lock lock(theLog().mutex);
    QFile &open = theLog().file;
    open.close();
    if (file.isEmpty())
        return;
    open.setFileName(file);
    open.open(QIODevice::Append);
}

void setLogDetails(bool on)
{
    QLoggingCategory::setFilterRules(on ? u"console.*=true"_s : QString());
}

} // namespace Console
