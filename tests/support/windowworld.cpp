// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/windowworld.h"

#include "ui/words/visibletext.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Console::Test {

using Stage = Action::Interrupt::Stage;
using Ui::InterruptDialog;

namespace {

constexpr int patienceMs = 60'000; // of a wait that ends when it is so: a busy machine is slow

} // namespace

void WindowWorld::start()
{
    window.emplace(services.services(), services.languages);
    window->show();
    window->activateWindow();
}

QAction *WindowWorld::action(const QString &text) const
{
    const auto all = window->findChildren<QAction *>();
    for (QAction *const candidate : all) {
        if (candidate->text() == text || Ui::withoutMnemonic(candidate->text()) == text)
            return candidate;
    }
    return nullptr;
}

bool WindowWorld::openAndLoad(const QUuid &id)
{
    services.sessions.open(id);
    return QTest::qWaitFor(
        [this] {
            return services.sessions.session()
                && !services.sessions.session()->inventory().rows().isEmpty()
                && !services.sessions.session()->inventory().loading();
        },
        patienceMs);
}

bool WindowWorld::startTemporary(const Profile::Profile &profile, const Simulator::Simulator &cloud)
{
    services.sessions.addTemporary(profile, services.keyOf(cloud)(), services.keyOf(cloud));
    start();
    return openAndLoad(profile.id);
}

Inventory::ServerIdentity WindowWorld::identityOf(const QString &name) const
{
    return {.profile = services.sessions.session()->profile().id, .server = idOf(name)};
}

Cloud::ServerId WindowWorld::idOf(const QString &name) const
{
    for (const Inventory::ServerRow &row : services.sessions.session()->inventory().rows()) {
        if (row.server.name == name)
            return row.server.id;
    }
    return services.sessions.session()->inventory().rows().first().server.id;
}

QPointer<InterruptDialog> WindowWorld::openInterrupt()
{
    return openedInterrupt(*window, *action(u"Interrupt…"_s));
}

QPointer<InterruptDialog> openedInterrupt(const Ui::MainWindow &window, QAction &action)
{
    const auto before = window.findChildren<InterruptDialog *>();
    action.trigger();
    QPointer<InterruptDialog> opened;
    const bool ready = QTest::qWaitFor(
        [&] {
            const auto now = window.findChildren<InterruptDialog *>();
            for (InterruptDialog *const dialog : now) {
                if (!before.contains(dialog))
                    opened = dialog;
            }
            return opened && opened->interrupt()->stage() == Stage::Ready;
        },
        patienceMs);
    return ready ? opened : nullptr;
}

QMessageBox *WindowWorld::question() const
{
    const auto boxes = window->findChildren<QMessageBox *>();
    for (QMessageBox *const box : boxes) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

QString WindowWorld::everythingShown() const
{
    QStringList shown;
    const auto widgets = QApplication::allWidgets();
    for (QWidget *const widget : widgets) {
        if (!widget->isVisible())
            continue;
        shown << widget->windowTitle() << widget->property("text").toString()
              << widget->property("plainText").toString();
        if (const auto *list = qobject_cast<QAbstractItemView *>(widget)) {
            const QAbstractItemModel *const model = list->model();
            for (int row = 0; model && row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column)
                    shown << model->index(row, column).data().toString();
            }
        }
    }
    return shown.join(u'\n');
}

} // namespace Console::Test
