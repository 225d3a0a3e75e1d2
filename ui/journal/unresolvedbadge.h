// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/record/unresolved.h"
#include "ui/widgets/filledbutton.h"

namespace Console::Ui {

// The status bar's counter of unresolved interrupts. Hidden only if there are certainly none.
class UnresolvedBadge final : public FilledButton
{
    Q_OBJECT
public:
    // `unresolved` outlives this widget.
    explicit UnresolvedBadge(const Action::Unresolved &unresolved, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const Action::Unresolved &m_unresolved;
};

} // namespace Console::Ui
