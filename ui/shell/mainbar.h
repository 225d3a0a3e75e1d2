// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/servers/filterfield.h"

#include <QToolBar>

namespace Console::Ui {

class MainActions;
class ProfileChooser;

// The tool bar of the main window: the profile's chooser, the actions of every day, the filter.
class MainBar final : public QToolBar
{
    Q_OBJECT
public:
    explicit MainBar(const MainActions &actions, QWidget *parent = nullptr);

    ProfileChooser &chooser() { return *m_chooser; }
    FilterField &filter() { return *m_filter; }
    void addBesideFilter(QWidget *widget); // becomes the bar's; private as well
    void focusFilter(); // what is in it is selected
    // What is looked for, and where, is nobody's business while the console is locked: these.
    QList<QWidget *> privateParts() const;
    void setPrivate(bool hidden);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    ProfileChooser *m_chooser;
    QAction *m_chooserInBar;
    FilterField *m_filter;
    QAction *m_filterInBar;
    QWidget *m_besideFilter = nullptr;
    QAction *m_besideFilterInBar = nullptr;
};

} // namespace Console::Ui
