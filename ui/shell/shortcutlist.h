// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/fixedshortcuts.h"

#include <QDialog>
#include <QList>
#include <QPointer>
#include <QString>

class QLabel;
class QLineEdit;
class QMenuBar;
class QPushButton;
class QTreeWidget;

namespace Console::Ui {

// All actions of a menu bar, also disabled ones, menu by menu.
QList<ShortcutLine> shortcutLines(const QMenuBar &bar);

// A searchable list, rebuilt when shown as menus change.
class ShortcutList final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutList(QMenuBar &bar, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslateUi();
    void fill();
    void search();

    QPointer<QMenuBar> m_bar;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLabel *m_nothing;
    QPushButton *m_close;
};

} // namespace Console::Ui
