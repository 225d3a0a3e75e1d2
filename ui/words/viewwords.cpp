// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/viewwords.h"

#include <QCoreApplication>

namespace Console::Ui {

namespace {

struct ViewWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::ViewWords)
};

} // namespace

QString viewWord(const Inventory::SavedView &view)
{
    namespace BuiltIn = Inventory::BuiltInView;
    if (!view.isBuiltIn())
        return view.name;
    if (view.id == BuiltIn::windowsRunning)
        return ViewWords::tr("Windows, running");
    if (view.id == BuiltIn::inOperation)
        //: a view of servers on which the provider is working (starting, copying …)
        return ViewWords::tr("In an operation");
    if (view.id == BuiltIn::stopped)
        return ViewWords::tr("Stopped");
    if (view.id == BuiltIn::isUnprotected)
        //: a view of servers without protection against termination
        return ViewWords::tr("Unprotected");
    if (view.id == BuiltIn::interrupted)
        //: a view of servers to which this console sent an interrupt during the last 30 days
        return ViewWords::tr("Interrupted by us");
    return ViewWords::tr("All servers");
}

QString viewExplanation(const Inventory::SavedView &view)
{
    namespace BuiltIn = Inventory::BuiltInView;
    if (view.id == BuiltIn::inOperation)
        return ViewWords::tr("The provider is working on them: they start, stop, are copied …");
    if (view.id == BuiltIn::isUnprotected)
        return ViewWords::tr("Servers that are not protected against termination.");
    if (view.id == BuiltIn::interrupted)
        return ViewWords::tr("An interrupt was sent from here during the last 30 days, and was "
                             "accepted or may have arrived.");
    return view.filter;
}

} // namespace Console::Ui
