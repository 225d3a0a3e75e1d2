// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/unresolvedbadge.h"

#include "ui/words/journalwords.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Console::Ui {

UnresolvedBadge::UnresolvedBadge(const Action::Unresolved &unresolved, QWidget *parent)
    : FilledButton(Meaning::Warning, parent), m_unresolved(unresolved)
{
    setObjectName("unresolvedBadge"_L1);
    showIcon(Icon::Unresolved);
    connect(&m_unresolved, &Action::Unresolved::changed, this, &UnresolvedBadge::refresh);
    refresh();
}

void UnresolvedBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    FilledButton::changeEvent(event);
}

void UnresolvedBadge::refresh()
{
    const int count = int(m_unresolved.items().size());
    const auto &error = m_unresolved.error();
    //: Interrupts whose outcome nobody knows yet
    QString text = tr("%n unresolved", nullptr, count);
    if (error)
        //: The journal cannot be read, so it is not known how many interrupts are unresolved
        text = tr("Unresolved: not known");
    setText(text);
    setToolTip(error ? journalErrorSentence(*error)
                     : tr("It is not known whether these interrupts arrived. Press to see what is "
                          "known, to read the servers and to record what you found out."));
    setVisible(count > 0 || error);
}

} // namespace Console::Ui
