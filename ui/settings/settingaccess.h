// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/settings.h"

#include <QVariant>

#include <functional>

namespace Console::Ui {

// A setting of any type, for its row in the window. The settings outlive it.
struct SettingAccess {
    QLatin1String name;
    QVariant standard;
    std::function<QVariant()> get;
    std::function<void(const QVariant &)> set;
    std::function<void()> setBack;
};

template <typename T> SettingAccess accessTo(Settings &settings, const Setting<T> &setting)
{
    const auto variant = [](const T &value) {
        if constexpr (std::is_same_v<T, QLatin1String>)
            return QVariant(QString(value));
        else
            return QVariant(value);
    };
    return {.name = setting.name,
            .standard = variant(setting.read({})),
            .get = [&settings, setting, variant] { return variant(settings.get(setting)); },
            .set = [&settings,
                    setting](const QVariant &value) { settings.set(setting, setting.read(value)); },
            .setBack =
                [&settings, setting] {
                    settings.remove(setting);
                }};
}

} // namespace Console::Ui
