// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/readiness.h"
#include "app/cloud/endpoint.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace Console::Action {

// What the probes of servers said, one for each server (gateway, region, number), in a file. Holds
// no secret. A file that cannot be read is told of, and set aside before a new one is written.
class ReadinessBook final : public QObject
{
    Q_OBJECT
public:
    struct Kept {
        ReadinessProbe probe;
        QDateTime at; // UTC, when it was pasted
    };

    explicit ReadinessBook(QString file, QObject *parent = nullptr);

    std::optional<Kept> find(const Cloud::Gateway &gateway, const Cloud::ServerId &server) const;
    // The judgement of it; Never or Lost if there is none. `now` is UTC by our own clock.
    Readiness judge(const Cloud::Gateway &gateway, const Cloud::ServerInstance &server,
                    const QDateTime &now, std::chrono::hours stale) const;
    // Blocks for as long as the disk takes. Empty: kept; else the system's words.
    [[nodiscard]] QString keep(const Cloud::Gateway &gateway, const Cloud::ServerId &server,
                               const ReadinessProbe &probe, const QDateTime &now);

    // What is wrong with the file, in technical words; empty: nothing.
    QString problem() const { return m_problem; }
    QString damagedKeptAs() const { return m_damagedKeptAs; } // the file set aside by keep()

Q_SIGNALS:
    void changed();

private:
    struct Line {
        QString probe; // in the probe's own form
        QDateTime at;
    };
    void load();
    QString setAside();

    QString m_file;
    QHash<QString, Line> m_lines; // by keyOf()
    QString m_problem;
    QString m_damagedKeptAs;
};

} // namespace Console::Action
