// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/proxyroute.h"

#include <QWidget>

#include <memory>
#include <vector>

class QTreeWidget;
class QTreeWidgetItem;

namespace Console::Session {
class SessionManager;
}

namespace Console::Ui {

// The way to the gateway of each open profile: directly or through which proxy, and who says so.
// Found anew each time the list is shown.
class RouteList final : public QWidget
{
    Q_OBJECT
public:
    explicit RouteList(const Session::SessionManager &sessions, QWidget *parent = nullptr);

    static QString words();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void find();
    void retranslateUi();

    const Session::SessionManager &m_sessions;
    QTreeWidget *m_list;
    std::vector<std::unique_ptr<Cloud::RouteSearch>> m_searches;
};

// "directly", "proxy.example:3128"
QString wayText(const Cloud::RouteResult &found);
// "https_proxy", "the desktop", "the profile"; empty: nobody names a proxy.
QString waySource(const Cloud::RouteResult &found, bool byProfile);

} // namespace Console::Ui
