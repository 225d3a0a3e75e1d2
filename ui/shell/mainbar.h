// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/servers/filterfield.h"

#include <QToolBar>

namespace Console::Ui {

class MainActions;
class ProfileChooser;

// The main tool bar, from left to right: profile chooser, refresh, interrupt, filter, views,
// journal.
class MainBar final : public QToolBar
{
    Q_OBJECT
public:
    explicit MainBar(const MainActions &actions, QWidget *parent = nullptr);

    ProfileChooser &chooser() { return *m_chooser; }
    FilterField &filter() { return *m_filter; }
    void addBesideFilter(QWidget *widget); // takes ownership; private as well
    void focusFilter();
    // Parts that show profiles or the filter; hidden while locked.
    QList<QWidget *> privateParts() const;
    void setPrivate(bool hidden);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void addGap();
    void fit();

    ProfileChooser *m_chooser;
    QAction *m_chooserInBar;
    FilterField *m_filter;
    QWidget *m_interrupt = nullptr; // its button
    QAction *m_journal = nullptr;
    QAction *m_filterInBar;
    QWidget *m_besideFilter = nullptr;
    QAction *m_besideFilterInBar = nullptr;
    int m_widthWithWords = 0; // of all parts
};

} // namespace Console::Ui
