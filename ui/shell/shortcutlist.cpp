// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/shortcutlist.h"

#include "ui/shell/fixedshortcuts.h"
#include "ui/widgets/roomfor.h"
#include "ui/widgets/roomyrows.h"
#include "ui/words/visibletext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

// A menu path as typed: "Alt+S, L, N". Entries without mnemonic need the arrow keys.
QString wayTo(const QString &before, const QString &text)
{
    QString letter = QKeySequence::mnemonic(text).toString(QKeySequence::NativeText);
    if (before.isEmpty())
        return letter;
    const QString last = letter.mid(letter.lastIndexOf(u'+') + 1);
    return before + ", "_L1 + (last.isEmpty() ? u"↓"_s : last);
}

void collect(const QMenu &menu, const QString &place, const QString &way,
             QList<ShortcutLine> &lines)
{
    for (const QAction *const action : menu.actions()) {
        if (action->isSeparator())
            continue;
        const QString text = withoutMnemonic(action->text());
        const QString here = wayTo(way, action->text());
        if (const QMenu *const inner = action->menu()) {
            collect(*inner, place + u" → "_s + text, here, lines);
            continue;
        }
        QStringList keys;
        for (const QKeySequence &shortcut : action->shortcuts())
            keys += shortcut.toString(QKeySequence::NativeText);
        lines.append(
            {.place = place, .action = text, .keys = keys.isEmpty() ? here : keys.join(u" · "_s)});
    }
}

bool matches(const ShortcutLine &line, const QStringList &words)
{
    const QString whole = line.place + u' ' + line.action + u' ' + line.keys;
    return std::all_of(words.begin(), words.end(), [&whole](const QString &word) {
        return whole.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

QList<ShortcutLine> shortcutLines(const QMenuBar &bar)
{
    QList<ShortcutLine> lines;
    for (const QAction *const action : bar.actions()) {
        if (const QMenu *const menu = action->menu())
            collect(*menu, withoutMnemonic(action->text()), wayTo({}, action->text()), lines);
    }
    return lines;
}

ShortcutList::ShortcutList(QMenuBar &bar, QWidget *parent)
    : QDialog(parent), m_bar(&bar), m_search(new QLineEdit(this)), m_list(new QTreeWidget(this)),
      m_nothing(new QLabel(this)), m_close(new QPushButton(this))
{
    setModal(false);
    m_search->setClearButtonEnabled(true);
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(3);
    m_list->setItemDelegate(new RoomyRows(m_list));
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_nothing->hide();
    m_close->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutList::search);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslateUi();
    resize(roomFor(*this, 112, 30));
}

void ShortcutList::fill()
{
    m_list->clear();
    if (!m_bar)
        return;
    const QList<ShortcutLine> lines = shortcutLines(*m_bar) + fixedShortcuts();
    for (const ShortcutLine &line : lines)
        new QTreeWidgetItem(m_list, {line.action, line.keys, line.place});
    search();
}

void ShortcutList::search()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *const item = m_list->topLevelItem(row);
        const bool fits = matches(
            {.place = item->text(2), .action = item->text(0), .keys = item->text(1)}, words);
        item->setHidden(!fits);
        any = any || fits;
    }
    m_nothing->setVisible(!any);
}

void ShortcutList::showEvent(QShowEvent *event)
{
    fill();
    m_search->setFocus();
    QDialog::showEvent(event);
}

void ShortcutList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void ShortcutList::retranslateUi()
{
    setWindowTitle(tr("Shortcuts"));
    setAccessibleName(tr("Shortcuts"));
    m_search->setPlaceholderText(tr("Search actions and keys"));
    m_search->setAccessibleName(tr("Search actions and keys"));
    m_list->setAccessibleName(tr("Actions and keys"));
    m_list->setHeaderLabels({tr("Action"), tr("Keys"), tr("Where")});
    m_nothing->setText(tr("No action matches."));
    m_close->setText(tr("Close"));
    fill();
}

} // namespace Console::Ui
