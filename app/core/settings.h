// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/setting.h"

#include <QSettings>

#include <type_traits>

namespace Console {

// Readable at once, written soon.
class Settings
{
public:
    explicit Settings(const QString &file) : m_file(file, QSettings::IniFormat) { }

    template <typename T> T get(const Setting<T> &setting) const
    {
        return setting.read(m_file.value(setting.name));
    }
    template <typename T> void set(const Setting<T> &setting, const std::type_identity_t<T> &value)
    {
        m_file.setValue(setting.name, value);
    }
    template <typename T> bool contains(const Setting<T> &setting) const
    {
        return m_file.contains(setting.name);
    }
    template <typename T> void remove(const Setting<T> &setting) { m_file.remove(setting.name); }
    void sync() { m_file.sync(); }
    QString fileName() const { return m_file.fileName(); }

private:
    QSettings m_file;
};

} // namespace Console
