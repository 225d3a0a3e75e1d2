// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/fixedshortcuts.h"

#include <QCoreApplication>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

struct FixedShortcuts {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::FixedShortcuts)
};

QString keys(std::initializer_list<QKeySequence> sequences)
{
    QStringList texts;
    for (const QKeySequence &sequence : sequences)
        texts += sequence.toString(QKeySequence::NativeText);
    return texts.join(u" · "_s);
}

} // namespace

QList<ShortcutLine> fixedShortcuts()
{
    const QString filter = FixedShortcuts::tr("Filter servers");
    const QString table = FixedShortcuts::tr("Servers");
    const QString profiles = FixedShortcuts::tr("Profiles");
    const QString timeline = FixedShortcuts::tr("Timeline");
    return {
        {filter, FixedShortcuts::tr("Suggest filter terms"),
         keys({Qt::Key_Down, QKeySequence(Qt::CTRL | Qt::Key_Space)})},
        {filter, FixedShortcuts::tr("Insert the selected suggestion"),
         keys({Qt::Key_Tab, Qt::Key_Return})},
        {filter, FixedShortcuts::tr("Close the suggestions"), keys({Qt::Key_Escape})},
        {filter, FixedShortcuts::tr("Go to the table"), keys({Qt::Key_Return})},
        //: keys: any letters
        {table, FixedShortcuts::tr("Go to the name that begins with these letters"),
         FixedShortcuts::tr("letters")},
        {table, FixedShortcuts::tr("Select several"),
         keys({QKeySequence(Qt::SHIFT | Qt::Key_Down), QKeySequence(Qt::SHIFT | Qt::Key_Up)})},
        {table, FixedShortcuts::tr("Select all"), keys({QKeySequence::SelectAll})},
        {table, FixedShortcuts::tr("Open the menu of the selected servers"),
         keys({Qt::Key_Menu, QKeySequence(Qt::SHIFT | Qt::Key_F10)})},
        {profiles, FixedShortcuts::tr("Move up or down"),
         keys({QKeySequence(Qt::ALT | Qt::Key_Up), QKeySequence(Qt::ALT | Qt::Key_Down)})},
        {profiles, FixedShortcuts::tr("Undo deleting"), keys({QKeySequence::Undo})},
        {timeline, FixedShortcuts::tr("Copy"), keys({QKeySequence::Copy})},
        {FixedShortcuts::tr("Other windows"), FixedShortcuts::tr("Close the window"),
         keys({QKeySequence(Qt::CTRL | Qt::Key_W)})},
    };
}

} // namespace Console::Ui
