// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/settings.h"
#include "app/desktop/runlock.h"
#include "app/session/serviceset.h"
#include "app/simulator/simulator.h"
#include "ui/shell/languages.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QWidget>

namespace Console::Test {

// For initMain(): there is no session bus, so no keychain answers, and whatever the user has in
// the home folder is out of reach.
void leaveTheDesktop();

// What the windows work with, made of the real parts as in main() and kept in a folder of its own.
// A second one on the same folder is the next start of the console.
struct TestFiles {
    explicit TestFiles(const QString &folder)
        : folders{.config = folder, .data = folder, .cache = {}}, prepared(folders.prepare()),
          settings(folders.settingsFile()), book(folders.profilesFile(), systemClock())
    {
    }
    Folders folders;
    const bool prepared; // a test may have made the folder read-only
    Settings settings;
    Profile::ProfileBook book;
};

class TestServices : public TestFiles, public Session::ServiceSet
{
public:
    explicit TestServices(const QString &folder);

    using TestFiles::book;
    using TestFiles::folders;
    using TestFiles::settings;

    // With the simulator's key, and in no list yet.
    static Profile::Profile profileOf(const QString &name, const Simulator::Simulator &simulator);
    // Saved in the book; its key is kept for this run only.
    Profile::Profile save(const QString &name, const Simulator::Simulator &simulator,
                          Profile::GuardLevel guard = Profile::GuardLevel::Standard);
    Session::SessionManager::SecretSource keyOf(const Simulator::Simulator &simulator) const;

    QByteArray fileOfProfiles() const; // its content; empty: there is none
    QString path(const QString &leaf) const { return m_folder + u'/' + leaf; }

    Ui::Languages languages;

private:
    QString m_folder;
};

// A simulator that runs.
std::unique_ptr<Simulator::Simulator> startedSimulator(int servers);

// The first one with this accessible name or text, shown or not; null: none.
template <typename T> T *named(const QWidget &window, const QString &name)
{
    const auto found = window.findChildren<T *>();
    for (T *const widget : found) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}
// By what the user reads on it; the mark of its letter does not count.
QAbstractButton *button(const QWidget &window, const QString &text);

} // namespace Console::Test
