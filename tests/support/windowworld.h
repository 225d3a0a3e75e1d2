// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/testservices.h"
#include "ui/action/interruptdialog.h"
#include "ui/servers/servertable.h"
#include "ui/servers/servertablemodel.h"
#include "ui/shell/mainwindow.h"

#include <QMessageBox>
#include <QPointer>
#include <QTableView>

#include <optional>

namespace Console::Test {

using namespace Qt::StringLiterals;

inline const QString hungServer = u"erp-win-01"_s;

// The window of an interrupt that its action opens, the checks made; null: none in a minute.
QPointer<Ui::InterruptDialog> openedInterrupt(const Ui::MainWindow &window, QAction &action);

// The console as main() builds it.
class WindowWorld
{
public:
    void start();

    template <typename T> T &part() const { return *window->findChild<T *>(); }
    QTableView &view() const { return *window->findChild<QTableView *>(u"servers"_s); }
    int rows() const { return part<Ui::ServerTable>().model().rowCount(); }
    QAction *action(const QString &text) const;
    bool openAndLoad(const QUuid &id);
    // Starts with a profile that is kept for this run only.
    bool startTemporary(const Profile::Profile &profile, const Simulator::Simulator &cloud);
    Inventory::ServerIdentity identityOf(const QString &name) const;
    Cloud::ServerId idOf(const QString &name) const;
    void select(const QString &name) const { part<Ui::ServerTable>().select(identityOf(name)); }
    // The window of an interrupt of the chosen server, its checks made.
    QPointer<Ui::InterruptDialog> openInterrupt();
    // The one about what is not saved; null: there is none.
    QMessageBox *question() const;
    // Everything that can be seen in any window of the program.
    QString everythingShown() const;

    QTemporaryDir folder;
    TestServices services{folder.path()};
    std::unique_ptr<Simulator::Simulator> one = startedSimulator(5);
    std::unique_ptr<Simulator::Simulator> two = startedSimulator(8);
    std::optional<Ui::MainWindow> window;
};

} // namespace Console::Test
