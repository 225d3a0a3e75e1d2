// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

namespace Console::Ui {

// Each text with the mark of its letter, if it had none: a letter that no other text of the list
// has; "닫기" becomes "닫기(&A)". taken: letters of others. Left as they are when none is free.
QStringList withAccessKeys(const QStringList &texts, const QString &taken = {});

// While it lives, Enter presses the focused button, unless that is one of danger, and every button
// with a text has an access key.
class ButtonKeys final : public QObject
{
    Q_OBJECT
public:
    explicit ButtonKeys(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Console::Ui
