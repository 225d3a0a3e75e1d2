// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/leftinterrupts.h"

#include "app/session/recovery.h"
#include "app/profile/profilebook.h"
#include "app/session/sessionmanager.h"

#include <QTimer>

#include <algorithm>

namespace Console::Ui {

using Keys = Action::Recovery::Keys;
using State = Switchboard::State;

namespace {

// Nobody's key is being asked for: until then what is left of such a profile is not taken up.
bool isSettled(const Switchboard &board)
{
    if (board.state() != State::Open && board.state() != State::Failed)
        return false;
    const auto all = board.choices();
    return std::none_of(all.begin(), all.end(), [&board](const Profile::Profile &one) {
        return board.isOpening(one.id);
    });
}

} // namespace

void takeUpWhatIsLeft(Action::Recovery &recovery, const Switchboard &board,
                      const Profile::ProfileBook &book)
{
    QObject::connect(&board, &Switchboard::lockedChanged, &recovery, [&recovery](bool locked) {
        if (!locked)
            recovery.start(Keys::AskedAgain);
    });
    // Where all profiles are opened the board changes several times for each, and their keys come
    // one after the other: the journal is read once for all.
    auto *soon = new QTimer(&recovery);
    soon->setSingleShot(true);
    soon->setInterval(0);
    QObject::connect(soon, &QTimer::timeout, &recovery, [&recovery, &board] {
        if (isSettled(board))
            recovery.start(Keys::AskedOnce);
    });
    QObject::connect(&board, &Switchboard::changed, soon, qOverload<>(&QTimer::start));
    QObject::connect(&book, &Profile::ProfileBook::changed, &recovery,
                     [&recovery] { recovery.start(Keys::AskedOnce); });
    recovery.start(Keys::AskedAgain);
}

} // namespace Console::Ui
