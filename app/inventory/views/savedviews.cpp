// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/views/savedviews.h"

#include "app/core/handover.h"
#include "app/core/jsonfile.h"
#include "app/core/listmerge.h"
#include "app/core/replacefile.h"
#include "app/core/writelock.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSignalBlocker>
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
    add(BuiltInView::windowsRunning, u"os:windows status:running"_s);
    add(BuiltInView::inOperation, u"-operation=NULL"_s);
    add(BuiltInView::stopped, u"status:stopped"_s);
    add(BuiltInView::isUnprotected, u"protected:no"_s);
    add(BuiltInView::interrupted, u"interrupted<30d"_s);
    return views;
}

// A change outlives a removal; of two changes of one part, ours counts.
std::optional<SavedView> resolved(const SavedView *before, const SavedView *mine,
                                  const SavedView *other)
{
    if (!mine || !other)
        return mine ? *mine : *other;
    SavedView view = *mine;
    if (before && mine->name == before->name)
        view.name = other->name;
    if (before && mine->filter == before->filter)
        view.filter = other->filter;
    if (before && mine->columns == before->columns)
        view.columns = other->columns;
    return view;
}

QList<SavedView> merged(const QList<SavedView> &base, const QList<SavedView> &ours,
                        const QList<SavedView> &theirs)
{
    return mergedLists(
        base, ours, theirs, [](const SavedView &one) { return one.id; }, resolved);
}

} // namespace

SavedViews::SavedViews(QString file, QObject *parent) : QObject(parent), m_file(std::move(file))
{
    m_writer.setMaxThreadCount(1);
    m_writeSoon.setSingleShot(true);
    m_writeSoon.setInterval(writeAfterMs);
    connect(&m_writeSoon, &QTimer::timeout, this, &SavedViews::write);
    Content content = read(m_file);
    m_views = std::move(content.views);
    m_base = m_views;
    m_problem = content.problem;
}

SavedViews::~SavedViews()
{
    const QSignalBlocker quiet(this);
    m_writer.waitForDone();
    takeWritten();
    if (m_writeSoon.isActive())
        write();
    m_writer.waitForDone();
}

SavedViews::Content SavedViews::read(const QString &file)
{
    Content content{.views = builtInViews()};
    const qsizetype builtInCount = content.views.size();
    const Result<QJsonObject, QString> found = readJsonFile(file, fileFormat, largestFile);
    if (!found) {
        content.problem = found.error();
        return content;
    }
    const QJsonObject &root = found.value();
    const QJsonObject builtIn = root.value("builtIn"_L1).toObject();
    QSet<QString> ids;
    for (SavedView &view : content.views) {
        ids.insert(view.id);
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
        const bool fits = !view.id.isEmpty() && !view.name.trimmed().isEmpty()
            && !ids.contains(view.id) && view.filter.size() <= longestFilter
            && content.views.size() < mostViews + builtInCount;
        if (fits) {
            ids.insert(view.id);
            content.views.append(view);
        } else {
            ++lost;
        }
    }
    if (lost > 0)
        content.problem = u"%1 of %2 views cannot be read"_s.arg(lost).arg(views.size());
    return content;
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

QByteArray SavedViews::jsonOf(const QList<SavedView> &all)
{
    QJsonObject builtIn;
    QJsonArray views;
    for (const SavedView &view : all) {
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

// Empty: written, as `writing.written` says.
QString SavedViews::writeMerged(Writing &writing)
{
    const WriteLock lock(writing.file, WriteLock::forThreads);
    if (!lock.isHeld())
        return lock.problem();
    writing.written = writing.ours;
    if (QFileInfo::exists(writing.file)) {
        const Content present = read(writing.file);
        if (!present.problem.isEmpty()) {
            if (keepAside(writing.file).isEmpty())
                return u"the damaged file could not be kept aside"_s;
        } else {
            writing.written = merged(writing.base, writing.ours, present.views);
        }
    }
    if (writing.written.size() > mostViews + builtInViews().size())
        return u"another console has saved views; together they are too many"_s;
    return replaceFile(writing.file, jsonOf(writing.written));
}

void SavedViews::write()
{
    if (m_writing) {
        m_writeSoon.start(); // again, after its result
        return;
    }
    m_writeSoon.stop();
    m_writing = std::make_shared<Writing>(Writing{.file = m_file, .base = m_base, .ours = m_views});
    m_writer.start(HandedOver([this, writing = m_writing] {
        writing->wrong = writeMerged(*writing);
        handOver(writing.get());
        postTo(this, [this] { takeWritten(); });
    }));
}

void SavedViews::takeWritten()
{
    const auto writing = std::exchange(m_writing, nullptr);
    if (!writing)
        return;
    takeOver(writing.get());
    if (!writing->wrong.isEmpty()) {
        Q_EMIT writeFailed(writing->wrong);
        return;
    }
    m_base = writing->written;
    if (writing->written == writing->ours)
        return;
    // Changes of ours since then stay; their own writing follows.
    m_views = merged(writing->ours, m_views, writing->written);
    Q_EMIT changed();
}

} // namespace Console::Inventory
