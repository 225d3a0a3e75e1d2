// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/routelist.h"

#include "app/session/sessionmanager.h"
#include "ui/widgets/roomyrows.h"
#include "ui/words/visibletext.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

enum Column { ProfileColumn, GatewayColumn, WayColumn, SourceColumn };

} // namespace

QString wayText(const Cloud::RouteResult &found)
{
    if (!found)
        return RouteList::tr("proxy not usable");
    const QNetworkProxy &proxy = found.value().proxy;
    if (found.value().isDirect())
        return RouteList::tr("directly");
    return u"%1:%2"_s.arg(visibleName(proxy.hostName())).arg(proxy.port());
}

QString waySource(const Cloud::RouteResult &found, bool byProfile)
{
    if (!found)
        return found.error().variable;
    if (byProfile)
        return RouteList::tr("the profile");
    if (!found.value().variable.isEmpty())
        return found.value().variable;
    return found.value().fromDesktop ? RouteList::tr("the desktop") : QString();
}

RouteList::RouteList(const Session::SessionManager &sessions, QWidget *parent)
    : QWidget(parent), m_sessions(sessions), m_list(new QTreeWidget(this))
{
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RoomyRows(m_list));
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    constexpr int lines = 6;
    m_list->setMinimumHeight(fontMetrics().height() * lines);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    connect(&sessions, &Session::SessionManager::changed, this, [this] {
        if (isVisible())
            find();
    });
    retranslateUi();
}

void RouteList::find()
{
    m_searches.clear();
    m_list->clear();
    for (const Session::Session *const session : m_sessions.all()) {
        auto *const item =
            new QTreeWidgetItem(m_list,
                                {session->profile().name, session->profile().gateway.url().host(),
                                 tr("is being found…"), QString()});
        const bool byProfile = session->profile().proxy.kind != Profile::Proxy::Kind::System;
        m_searches.push_back(std::make_unique<Cloud::RouteSearch>());
        m_searches.back()->find(session->connection(),
                                [item, byProfile](const Cloud::RouteResult &found) {
                                    item->setText(WayColumn, wayText(found));
                                    item->setText(SourceColumn, waySource(found, byProfile));
                                });
    }
}

QString RouteList::words() { return tr("Proxy, way to the gateway"); }

void RouteList::retranslateUi()
{
    m_list->setAccessibleName(tr("Ways to the gateways"));
    m_list->setHeaderLabels({tr("Profile"), tr("Gateway"), tr("Proxy"), tr("Set by")});
    if (isVisible())
        find();
}

void RouteList::showEvent(QShowEvent *event)
{
    find();
    QWidget::showEvent(event);
}

void RouteList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace Console::Ui
