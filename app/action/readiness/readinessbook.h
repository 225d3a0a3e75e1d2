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

// One probe result per server (gateway, region, number), without secrets. Damaged files are set
// aside.
class ReadinessBook final : public QObject
{
    Q_OBJECT
public:
    struct Kept {
        ReadinessProbe probe;
        QDateTime at; // UTC, when pasted
    };

    explicit ReadinessBook(QString file, QObject *parent = nullptr);
    ~ReadinessBook() override;

    std::optional<Kept> find(const Cloud::Gateway &gateway, const Cloud::ServerId &server) const;
    // Never or Lost if nothing is kept. `now`: UTC by our clock.
    Readiness judge(const Cloud::Gateway &gateway, const Cloud::ServerInstance &server,
                    const QDateTime &now, std::chrono::hours stale) const;
    // Writes on its own thread, in order. `done` comes later with the system's error or empty, if
    // the context lives. The destructor finishes writing.
    using Done = std::function<void(const QString &problem)>;
    void keep(const Cloud::Gateway &gateway, const Cloud::ServerId &server,
              const ReadinessProbe &probe, const QDateTime &now, QObject *context, Done done);

    // Technical; empty: none.
    QString problem() const { return m_content.problem; }
    QString damagedKeptAs() const { return m_damagedKeptAs; } // path of the damaged file

Q_SIGNALS:
    void changed();

private:
    struct Line {
        QString probe; // in probe format
        QDateTime at;
    };
    struct Content {
        QHash<QString, Line> lines = {}; // by keyOf()
        QString problem = {};
    };
    struct Written {
        Content content = {};
        QString damagedKeptAs = {};
        QString failed = {};
    };
    static Content read(const QString &path);
    static Written write(const QString &path, const QString &key, const Line &line);
    void take(const Written &written);

    const QString m_file;
    Content m_content;
    QString m_damagedKeptAs;
    QThreadPool m_writer;
};

} // namespace Console::Action
