// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/views/savedviews.h"

#include "app/core/handover.h"
#include "app/core/jsonfile.h"
#include "app/core/replacefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Inventory {

namespace {

constexpr int fileFormat = 1;
constexpr qint64 largestFile = 4LL * 1024 * 1024;
constexpr int writeAfterMs = 200;

QList<SavedView> builtInViews()
{
    QList<SavedView> views;
    const auto add = [&views](QLatin1String id, const QString &filter) {
        views.append({.id = id, .name = {}, .filter = filter, .columns = ColumnLayout::standard()});
    };
    add(BuiltInView::allServers, {});
    add(BuiltInView::windowsRunning, u"os:windows status=RUN"_s);
    add(BuiltInView::inOperation, u"-operation=NULL"_s);
    add(BuiltInView::stopped, u"status=NSTOP"_s);
    add(BuiltInView::isUnprotected, u"protected:no"_s);
    add(BuiltInView::interrupted, u"interrupted<30d"_s);
    return views;
}

} // namespace

SavedViews::SavedViews(QString file, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_views(builtInViews())
{
    m_writer.setMaxThreadCount(1);
    m_writeSoon.setSingleShot(true);
    m_writeSoon.setInterval(writeAfterMs);
    connect(&m_writeSoon, &QTimer::timeout, this, &SavedViews::write);
    load();
    m_damaged = !m_problem.isEmpty();
}

SavedViews::~SavedViews()
{
    if (m_writeSoon.isActive())
        write();
    m_writer.waitForDone();
}

void SavedViews::load()
{
    const Result<QJsonObject, QString> read = readJsonFile(m_file, fileFormat, largestFile);
    if (!read) {
        m_problem = read.error();
        return;
    }
    const QJsonObject &root = read.value();
    const QJsonObject builtIn = root.value("builtIn"_L1).toObject();
    for (SavedView &view : m_views) {
        if (builtIn.contains(view.id))
            view.columns = ColumnLayout::fromJson(builtIn.value(view.id).toObject());
    }
    const QJsonArray views = root.value("views"_L1).toArray();
    qsizetype lost = 0;
    for (const auto value : views) {
        const QJsonObject one = value.toObject();
        const SavedView view{.id = one.value("id"_L1).toString(),
                             .name = one.value("name"_L1).toString().left(longestName),
                             .filter = one.value("filter"_L1).toString(),
                             .columns = ColumnLayout::fromJson(one.value("layout"_L1).toObject())};
        const bool fits = !view.id.isEmpty() && !view.name.trimmed().isEmpty() && !find(view.id)
            && view.filter.size() <= longestFilter
            && m_views.size() < mostViews + builtInViews().size();
        if (fits)
            m_views.append(view);
        else
            ++lost;
    }
    if (lost > 0)
        m_problem = u"%1 of %2 views cannot be read"_s.arg(lost).arg(views.size());
}

const SavedView *SavedViews::find(const QString &id) const
{
    const auto found = std::find_if(m_views.cbegin(), m_views.cend(),
                                    [&id](const SavedView &view) { return view.id == id; });
    return found == m_views.cend() ? nullptr : &*found;
}

SavedView *SavedViews::own(const QString &id)
{
    const auto found = std::find_if(m_views.begin(), m_views.end(), [&id](const SavedView &view) {
        return view.id == id && !view.isBuiltIn();
    });
    return found == m_views.end() ? nullptr : &*found;
}

bool SavedViews::isTaken(const QString &name, const QString &exceptId) const
{
    return std::any_of(m_views.cbegin(), m_views.cend(), [&](const SavedView &view) {
        return view.id != exceptId && !view.isBuiltIn()
            && view.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

QString SavedViews::add(const QString &name, const QString &filter, const ColumnLayout &columns)
{
    const QString plain = name.simplified().left(longestName);
    if (plain.isEmpty() || filter.size() > longestFilter
        || m_views.size() >= mostViews + builtInViews().size())
        return {};
    QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    insert(m_views.size(), {.id = id, .name = plain, .filter = filter, .columns = columns});
    return id;
}

void SavedViews::rename(const QString &id, const QString &name)
{
    SavedView *const view = own(id);
    const QString plain = name.simplified().left(longestName);
    if (!view || plain.isEmpty() || view->name == plain)
        return;
    view->name = plain;
    m_writeSoon.start();
    Q_EMIT changed();
}

void SavedViews::setFilter(const QString &id, const QString &filter)
{
    SavedView *const view = own(id);
    if (!view || view->filter == filter || filter.size() > longestFilter)
        return;
    view->filter = filter;
    m_writeSoon.start();
    Q_EMIT changed();
}

void SavedViews::setColumns(const QString &id, const ColumnLayout &columns)
{
    const auto view = std::find_if(m_views.begin(), m_views.end(),
                                   [&id](const SavedView &one) { return one.id == id; });
    if (view == m_views.end() || view->columns == columns)
        return;
    view->columns = columns;
    m_writeSoon.start();
}

qsizetype SavedViews::remove(const QString &id)
{
    const auto found = std::find_if(m_views.cbegin(), m_views.cend(), [&id](const SavedView &view) {
        return view.id == id && !view.isBuiltIn();
    });
    if (found == m_views.cend())
        return -1;
    const qsizetype place = found - m_views.cbegin();
    m_views.removeAt(place);
    m_writeSoon.start();
    Q_EMIT changed();
    return place;
}

void SavedViews::insert(qsizetype place, const SavedView &view)
{
    if (view.isBuiltIn() || find(view.id))
        return;
    m_views.insert(std::clamp<qsizetype>(place, builtInViews().size(), m_views.size()), view);
    m_writeSoon.start();
    Q_EMIT changed();
}

QByteArray SavedViews::toJson() const
{
    QJsonObject builtIn;
    QJsonArray views;
    for (const SavedView &view : m_views) {
        if (!view.isBuiltIn()) {
            views.append(QJsonObject{{u"id"_s, view.id},
                                     {u"name"_s, view.name},
                                     {u"filter"_s, view.filter},
                                     {u"layout"_s, view.columns.toJson()}});
        } else if (view.columns != ColumnLayout::standard()) {
            builtIn.insert(view.id, view.columns.toJson());
        }
    }
    return QJsonDocument(
               QJsonObject{{u"format"_s, fileFormat}, {u"builtIn"_s, builtIn}, {u"views"_s, views}})
        .toJson();
}

void SavedViews::write()
{
    m_writeSoon.stop();
    const bool keepFirst = std::exchange(m_damaged, false);
    m_writer.start(HandedOver([this, file = m_file, content = toJson(), keepFirst] {
        const QString wrong = keepFirst && keepAside(file).isEmpty()
            ? u"the damaged file could not be kept aside"_s
            : replaceFile(file, content);
        if (wrong.isEmpty())
            return;
        postTo(this, [this, wrong, keepFirst] {
            m_damaged = m_damaged || keepFirst;
            Q_EMIT writeFailed(wrong);
        });
    }));
}

} // namespace Console::Inventory
