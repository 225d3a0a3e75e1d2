// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QLockFile>
#include <QString>
#include <QUuid>

#include <map>
#include <memory>

namespace Console::Desktop {

// Says which runs of the console are alive: each holds a lock file named after its id. What a
// run that was killed left behind may be taken over by exactly one other run, which then holds
// that run's lock, too.
class RunLock
{
public:
    explicit RunLock(QString folder);

    QUuid runId() const { return m_runId; }
    bool held() const { return m_own->isLocked(); }
    // The ended runs among these, which this run has taken over now or before.
    QList<QUuid> takeOver(const QList<QUuid> &runs);
    // Whether this run still goes on, here or in another console.
    bool alive(const QUuid &run) const;

private:
    std::unique_ptr<QLockFile> lockFor(const QUuid &run) const;

    QString m_folder;
    QUuid m_runId = QUuid::createUuid();
    std::unique_ptr<QLockFile> m_own;
    std::map<QUuid, std::unique_ptr<QLockFile>> m_taken;
};

} // namespace Console::Desktop
