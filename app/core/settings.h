// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/setting.h"

#include <QObject>
#include <QSettings>

#include <type_traits>

namespace Console {

// Readable at once, written soon. Whoever uses a setting follows it, whatever window changes it.
class Settings final : public QObject
{
    Q_OBJECT
public:
    explicit Settings(const QString &file) : m_file(file, QSettings::IniFormat) { }

    template <typename T> T get(const Setting<T> &setting) const
    {
        return setting.read(m_file.value(setting.name));
    }
    template <typename T> void set(const Setting<T> &setting, const std::type_identity_t<T> &value)
    {
        change(setting, [&] { m_file.setValue(setting.name, value); });
    }
    template <typename T> bool contains(const Setting<T> &setting) const
    {
        return m_file.contains(setting.name);
    }
    template <typename T> void remove(const Setting<T> &setting)
    {
        change(setting, [&] { m_file.remove(setting.name); });
    }
    // Calls `take` with the value now and after each change, while the context lives.
    template <typename T, typename Take>
    void follow(const Setting<T> &setting, const QObject *context, Take take) const
    {
        connect(this, &Settings::changed, context, [this, setting, take](QLatin1String name) {
            if (name == setting.name)
                take(get(setting));
        });
        take(get(setting));
    }
    void sync() { m_file.sync(); }
    QString fileName() const { return m_file.fileName(); }

Q_SIGNALS:
    void changed(QLatin1String name); // its value is another one

private:
    template <typename T, typename Write> void change(const Setting<T> &setting, Write write)
    {
        const T before = get(setting);
        write();
        if (get(setting) != before)
            Q_EMIT changed(setting.name);
    }

    QSettings m_file;
};

} // namespace Console
