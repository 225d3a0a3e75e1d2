// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QDBusServiceWatcher;

namespace Console::Desktop {

// The panel that shows icons over D-Bus. Qt asks for it once and never again.
class TrayHost final : public QObject
{
    Q_OBJECT
public:
    explicit TrayHost(QObject *parent = nullptr);
    ~TrayHost() override;

    // It was there and has gone. Where icons are shown another way: false.
    bool isGone() const { return m_seen && !m_there; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void ask(); // by D-Bus signals, too

private:
    void take(bool there);

    QDBusServiceWatcher *m_watcher = nullptr; // null: no bus
    bool m_seen = false;
    bool m_there = false;
    quint64 m_generation = 0; // of ask(); late answers are dropped
};

} // namespace Console::Desktop
