// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Console {

enum class RunKind { Real, Demo, Drill };

// Directories get 0700, existing files 0600: QSettings and SQLite keep older modes.
struct Folders {
    QString config;
    QString data;
    QString cache; // empty: no cache

    // XDG folders "ncp-console"; demo and drills have their own. Relative variables are ignored, as
    // the XDG specification says.
    static Folders forRun(RunKind kind, const QString &home = homeFolder());
    // $HOME if it is absolute, else as the password database says. Empty: none.
    static QString homeFolder();
    // True of what has no place without a home: nothing can be kept there.
    static bool isNowhere(const QString &path);
    QString journalFile() const;
    QString settingsFile() const;
    QString profilesFile() const;
    QString readinessFile() const;
    QString logFile() const;
    QString runsFolder() const;        // one lock file per running console
    QString inventoriesFolder() const; // empty: not kept

    // False: only reading works, not sending.
    bool prepare() const;
};

// First call in main: new files are owner-only; no core dump, which would hold the secret key.
void prepareProcess();

} // namespace Console
