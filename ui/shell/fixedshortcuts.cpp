// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/fixedshortcuts.h"

#include <QCoreApplication>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

struct OtherKeys {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::OtherKeys)
};

QString keys(std::initializer_list<QKeySequence> sequences)
{
    QStringList texts;
    for (const QKeySequence &sequence : sequences)
        texts += sequence.toString(QKeySequence::NativeText);
    return texts.join(u" · "_s);
}

} // namespace

QList<KeyLine> otherKeys()
{
    const QString filter = OtherKeys::tr("Filter servers");
    const QString table = OtherKeys::tr("Servers");
    const QString profiles = OtherKeys::tr("Profiles");
    const QString timeline = OtherKeys::tr("Timeline");
    return {
        {filter, OtherKeys::tr("List what can be typed"),
         keys({Qt::Key_Down, QKeySequence(Qt::CTRL | Qt::Key_Space)})},
        {filter, OtherKeys::tr("Take the marked suggestion"), keys({Qt::Key_Tab, Qt::Key_Return})},
        {filter, OtherKeys::tr("Close the suggestions"), keys({Qt::Key_Escape})},
        {filter, OtherKeys::tr("Go to the table"), keys({Qt::Key_Return})},
        //: keys: any letters
        {table, OtherKeys::tr("Go to the name that begins so"), OtherKeys::tr("letters")},
        {table, OtherKeys::tr("Select several"),
         keys({QKeySequence(Qt::SHIFT | Qt::Key_Down), QKeySequence(Qt::SHIFT | Qt::Key_Up)})},
        {table, OtherKeys::tr("Select all"), keys({QKeySequence::SelectAll})},
        {table, OtherKeys::tr("Open the menu of the selected servers"), keys({Qt::Key_Menu})},
        {profiles, OtherKeys::tr("Move up or down"),
         keys({QKeySequence(Qt::ALT | Qt::Key_Up), QKeySequence(Qt::ALT | Qt::Key_Down)})},
        {profiles, OtherKeys::tr("Undo deleting"), keys({QKeySequence::Undo})},
        {timeline, OtherKeys::tr("Copy"), keys({QKeySequence::Copy})},
    };
}

} // namespace Console::Ui
