// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/guide/guidepages.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Console::Ui {

class GuideBrowser;

// The guide: its pages on the left, or what is found in them, and the open one on the right.
class GuideWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit GuideWindow(QWidget *parent = nullptr);

    void showPage(const QString &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void fill(); // pages, or the hits of the search
    void fillPages();
    void fillHits();
    void fitHits();
    void showItem(const QTreeWidgetItem *item);
    void goToHits();
    void markOpenPage();
    QStringList searched() const;

    QList<GuideText> m_texts; // in the window's language; empty until something is searched
    QLineEdit *m_search;
    QTreeWidget *m_contents;
    QLabel *m_nothing;
    GuideBrowser *m_browser;
    QPushButton *m_back;
    QPushButton *m_forward;
};

} // namespace Console::Ui
