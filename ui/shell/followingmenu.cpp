// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/followingmenu.h"

#include "ui/widgets/icons.h"
#include "ui/words/actionwords.h"
#include "ui/words/times.h"
#include "ui/words/visibletext.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

QString nameOf(const Cloud::ServerInstance &server)
{
    const QString name =
        server.name.isEmpty() ? server.id.number.text() : visibleName(server.name, 60);
    return u"%1 (%2)"_s.arg(name, server.id.region.text());
}

// In menus "&" marks a mnemonic.
QString menuText(QString text) { return text.replace(u'&', u"&&"_s); }

} // namespace

QString followingText(const Action::Interrupt &interrupt)
{
    const QString name = nameOf(interrupt.server());
    if (!interrupt.outcome())
        return FollowingMenu::tr("%1 — being sent").arg(name);
    const QString word = interruptWord(interrupt);
    if (interrupt.locked())
        //: Server, outcome or verdict so far
        return FollowingMenu::tr("%1 — %2, paused").arg(name, word);
    const QString followed = durationText(interrupt.following().elapsedMs());
    if (interrupt.following().readingFailure())
        //: Server, outcome or verdict so far, time since sending
        return FollowingMenu::tr("%1 — %2, %3 since sending, the last reading failed")
            .arg(name, word, followed);
    //: Server, outcome or verdict so far, time since sending
    return FollowingMenu::tr("%1 — %2, %3 since sending").arg(name, word, followed);
}

QString unfollowedText(const Session::Recovery::Unfollowed &left)
{
    using Why = Session::Recovery::Unfollowed::Why;
    const QString name = nameOf(left.server);
    switch (left.why) {
    case Why::ProfileGone:
        //: Server, profile
        return FollowingMenu::tr("%1 — not followed: no profile has the key it was sent with (%2)")
            .arg(name, left.profile);
    case Why::NoKey:
        //: Server, profile
        return FollowingMenu::tr("%1 — not followed: the key of the profile %2 is missing; open "
                                 "the profile to enter it")
            .arg(name, left.profile);
    case Why::CaFile:
        //: Server, profile
        return FollowingMenu::tr("%1 — not followed: the CA file of the profile %2 cannot be used")
            .arg(name, left.profile);
    }
    return {};
}

FollowingMenu::FollowingMenu(const QList<Action::Interrupt *> &interrupts,
                             const QList<Session::Recovery::Unfollowed> &left, QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Followed servers"));
    for (Action::Interrupt *const one : interrupts) {
        if (one->stage() != Action::Interrupt::Stage::Following)
            continue;
        QAction *const action = addAction(menuText(followingText(*one)));
        connect(action, &QAction::triggered, this, [this, shown = QPointer(one)] {
            if (shown)
                Q_EMIT chosen(shown);
        });
    }
    if (!left.isEmpty() && !isEmpty())
        addSeparator();
    for (const Session::Recovery::Unfollowed &one : left) {
        QAction *const action =
            addAction(Ui::icon(Icon::Warning, Meaning::Warning), menuText(unfollowedText(one)));
        connect(action, &QAction::triggered, this, &FollowingMenu::unfollowedChosen);
    }
}

} // namespace Console::Ui
