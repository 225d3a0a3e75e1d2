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

// Each run locks a file. One other run can take over an ended run's lock.
class RunLock
{
public:
    explicit RunLock(QString folder);

    QUuid runId() const { return m_runId; }
    bool held() const { return m_own->isLocked(); }
    // Returns those taken over, now or before.
    QList<QUuid> takeOver(const QList<QUuid> &runs);
    // True for every live console, this one too.
    bool alive(const QUuid &run) const;

private:
    std::unique_ptr<QLockFile> lockFor(const QUuid &run) const;

    QString m_folder;
    QUuid m_runId = QUuid::createUuid();
    std::unique_ptr<QLockFile> m_own;
    std::map<QUuid, std::unique_ptr<QLockFile>> m_taken;
};

} // namespace Console::Desktop
