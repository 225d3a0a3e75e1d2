// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/readiness/readiness.h"
#include "app/cloud/endpoint.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <functional>
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
    ~ReadinessBook() override;

    std::optional<Kept> find(const Cloud::Gateway &gateway, const Cloud::ServerId &server) const;
    // The judgement of it; Never or Lost if there is none. `now` is UTC by our own clock.
    Readiness judge(const Cloud::Gateway &gateway, const Cloud::ServerInstance &server,
                    const QDateTime &now, std::chrono::hours stale) const;
    // Writes the file on a thread of its own, one result after the other. `done` is called later,
    // with the system's words for what went wrong or empty where it is kept; not at all when the
    // context has gone. What was asked for is written out before the book goes.
    using Done = std::function<void(const QString &problem)>;
    void keep(const Cloud::Gateway &gateway, const Cloud::ServerId &server,
              const ReadinessProbe &probe, const QDateTime &now, QObject *context, Done done);

    // What is wrong with the file, in technical words; empty: nothing.
    QString problem() const { return m_content.problem; }
    QString damagedKeptAs() const { return m_damagedKeptAs; } // the file set aside by keep()

Q_SIGNALS:
    void changed();

private:
    struct Line {
        QString probe; // in the probe's own form
        QDateTime at;
    };
    // What is in the file.
    struct Content {
        QHash<QString, Line> lines = {}; // by keyOf()
        QString problem = {};
    };
    struct Written {
        Content content = {}; // of the file now
        QString damagedKeptAs = {};
        QString failed = {}; // the system's words
    };
    static Content read(const QString &path);
    static Written write(const QString &path, const QString &key, const Line &line);
    void take(const Written &written);

    const QString m_file;
    Content m_content;
    QString m_damagedKeptAs;
    QThreadPool m_writer; // of one thread
};

} // namespace Console::Action
