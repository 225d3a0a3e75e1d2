// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/guidepagefor.h"

#include "ui/action/interruptdialog.h"
#include "ui/action/outcomeview.h"
#include "ui/action/readinessdialog.h"
#include "ui/detail/detailpanel.h"
#include "ui/drill/drilldialog.h"
#include "ui/journal/journalpage.h"
#include "ui/journal/unresolvedpage.h"
#include "ui/profile/keypage.h"
#include "ui/profile/profilechooser.h"
#include "ui/profile/profileswindow.h"
#include "ui/servers/exportdialog.h"
#include "ui/servers/filterfield.h"
#include "ui/servers/serverspage.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

struct PageOf {
    const QMetaObject *widget;
    const char16_t *page;
};

constexpr std::array pagesOfWidgets{
    PageOf{&FilterField::staticMetaObject, u"finding"},
    PageOf{&ServersPage::staticMetaObject, u"finding"},
    PageOf{&ExportDialog::staticMetaObject, u"finding"},
    PageOf{&ProfileChooser::staticMetaObject, u"profiles"},
    PageOf{&KeyPage::staticMetaObject, u"profiles"},
    PageOf{&ProfilesWindow::staticMetaObject, u"profiles"},
    PageOf{&DetailPanel::staticMetaObject, u"details"},
    PageOf{&OutcomeView::staticMetaObject, u"after-it"},
    PageOf{&InterruptDialog::staticMetaObject, u"before-you-interrupt"},
    PageOf{&ReadinessDialog::staticMetaObject, u"before-you-interrupt"},
    PageOf{&JournalPage::staticMetaObject, u"journal"},
    PageOf{&UnresolvedPage::staticMetaObject, u"unresolved"},
    PageOf{&DrillDialog::staticMetaObject, u"drills"},
};

} // namespace

QString guidePageFor(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const auto found =
            std::find_if(pagesOfWidgets.begin(), pagesOfWidgets.end(), [widget](const PageOf &one) {
                return widget->metaObject()->inherits(one.widget);
            });
        if (found != pagesOfWidgets.end())
            return QString::fromUtf16(found->page);
    }
    return u"first-steps"_s;
}

} // namespace Console::Ui
