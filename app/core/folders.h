// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Console {

enum class RunKind { Real, Demo, Drill };

// Where this run keeps its files. Directories are made 0700; files that exist are tightened to
// 0600 (QSettings and SQLite would otherwise leave what an older umask gave them).
struct Folders {
    QString config;
    QString data;
    QString cache; // empty: this run keeps none

    // Under the XDG folders, application name "ncp-console". The demo and the drills have folders
    // of their own.
    static Folders forRun(RunKind kind);
    QString journalFile() const;
    QString settingsFile() const;
    QString profilesFile() const;
    QString readinessFile() const; // what the guests' probes said
    QString runsFolder() const; // one lock file per running console
    QString inventoriesFolder() const; // the servers of each profile as last seen; empty: not kept

    // False if a folder cannot be made; reading still works then, sending does not.
    bool prepare() const;
};

// Called first in main: files made from here on can be read by their owner only, and a crash
// leaves no core dump, which would hold the secret key.
void prepareProcess();

} // namespace Console
