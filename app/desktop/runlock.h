// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QUuid>

#include <map>

namespace Console::Desktop {

// Each run locks a file of its own. The kernel holds the lock and gives it up when the process
// ends, so that neither a changed machine nor a reused process number makes an ended run look
// alive.
class RunLock
{
public:
    explicit RunLock(QString folder);
    ~RunLock(); // removes the files of this run and of those taken over
    Q_DISABLE_COPY_MOVE(RunLock)

    QUuid runId() const { return m_runId; }
    bool held() const { return m_own != -1; }
    // Returns those taken over, now or before: all that cannot be proven alive. Where locks work,
    // one console gets a run.
    QList<QUuid> takeOver(const QList<QUuid> &runs);
    // True for every live console, this one too.
    bool alive(const QUuid &run) const;
    // Removes the files of ended runs, but for those named and those taken over.
    void removeEnded(const QSet<QUuid> &but);

private:
    QString pathOf(const QUuid &run) const;

    QString m_folder;
    QUuid m_runId = QUuid::createUuid();
    int m_own = -1;               // file descriptor
    std::map<QUuid, int> m_taken; // file descriptors; -1: there is no lock to be had
};

} // namespace Console::Desktop
