// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/servertablemodel.h"

#include "ui/servers/rowruns.h"
#include "ui/servers/servercells.h"
#include "ui/widgets/stateicon.h"
#include "ui/words/times.h"
#include "ui/words/visibletext.h"
#include "ui/words/words.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Ui {

using Inventory::RowId;

ServerTableModel::ServerTableModel(QObject *parent)
    : QAbstractTableModel(parent), m_filtered(m_threads, this), m_ordered(m_threads, this)
{
    connect(&m_filtered, &Inventory::FilteredRows::filtered, this, [this] {
        show(wanted(), false);
        Q_EMIT filtered();
    });
    connect(&m_ordered, &Inventory::OrderedRows::reordered, this, [this] { show(wanted(), true); });
    connect(&m_ordered, &Inventory::OrderedRows::settled, this, &ServerTableModel::sorted);
}

void ServerTableModel::setStore(Inventory::ServerStore *store)
{
    if (store != nullptr && store == m_store)
        return;
    Q_EMIT rowsAboutToChange(false);
    beginResetModel();
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    m_filtered.setStore(store);
    m_ordered.setStore(store);
    m_shown.clear();
    m_placesValid = false;
    if (m_store) {
        connect(m_store, &Inventory::ServerStore::changed, this, &ServerTableModel::takeChange);
        connect(m_store, &QObject::destroyed, this, [this] { setStore(nullptr); });
    }
    endResetModel();
    Q_EMIT rowsChanged();
    if (!m_store || m_store->isEmpty())
        return;
    Inventory::StoreChange all;
    for (RowId row = 0; row < view().end(); ++row) {
        if (view().isUsed(row))
            all.added.push_back(row);
    }
    takeChange(all);
}

void ServerTableModel::takeChange(const Inventory::StoreChange &change)
{
    m_filtered.take(change);
    const bool moved = m_ordered.take(change);
    show(wanted(), moved);
    tellChanged(change.changed);
    m_ordered.placeRest();
}

void ServerTableModel::tellChanged(const std::vector<Inventory::StoreChange::Row> &rows)
{
    std::vector<int> at;
    for (const Inventory::StoreChange::Row &changed : rows) {
        if (const int place = rowOf(changed.row); place >= 0)
            at.push_back(place);
    }
    if (at.empty())
        return;
    std::sort(at.begin(), at.end());
    std::vector<RowRun> runs = runsOf(at);
    if (runs.size() > fewRuns) // the view repaints only what is visible
        runs = {{runs.front().first, runs.back().last}};
    for (const RowRun run : runs)
        Q_EMIT dataChanged(index(run.first, 0), index(run.last, columns - 1));
}

void ServerTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    m_direction = order;
    m_ordered.sortBy(static_cast<Column>(column));
}

// --- shown rows

std::vector<RowId> ServerTableModel::wanted() const
{
    std::vector<RowId> rows;
    const std::vector<RowId> &all = m_ordered.rows();
    const auto accepts = [this](RowId row) {
        return m_filtered.accepts(row);
    };
    if (m_filtered.applied().isEmpty()) {
        rows = all;
        if (m_direction == Qt::DescendingOrder)
            std::reverse(rows.begin(), rows.end());
        return rows;
    }
    rows.reserve(m_shown.size());
    if (m_direction == Qt::AscendingOrder)
        std::copy_if(all.begin(), all.end(), std::back_inserter(rows), accepts);
    else
        std::copy_if(all.rbegin(), all.rend(), std::back_inserter(rows), accepts);
    return rows;
}

// moved: kept rows may have changed their order.
void ServerTableModel::show(std::vector<RowId> rows, bool moved)
{
    if (rows == m_shown)
        return;
    const auto differ = moved ? std::nullopt : fewDiffer(m_shown, rows, view().end());
    Q_EMIT rowsAboutToChange(moved);
    if (differ)
        comeAndGo(rows, *differ);
    else
        relayOut(std::move(rows), moved ? VerticalSortHint : NoLayoutChangeHint);
    Q_EMIT rowsChanged();
}

void ServerTableModel::comeAndGo(const std::vector<RowId> &rows, const RowsDiffer &differ)
{
    // From the end, so that earlier places stay valid.
    std::for_each(differ.gone.rbegin(), differ.gone.rend(), [this](RowRun run) {
        beginRemoveRows({}, run.first, run.last);
        m_shown.erase(m_shown.begin() + run.first, m_shown.begin() + run.last + 1);
        m_placesValid = false;
        endRemoveRows();
    });
    for (const RowRun run : differ.come) {
        beginInsertRows({}, run.first, run.last);
        m_shown.insert(m_shown.begin() + run.first, rows.begin() + run.first,
                       rows.begin() + run.last + 1);
        m_placesValid = false;
        endInsertRows();
    }
}

void ServerTableModel::relayOut(std::vector<RowId> rows, LayoutChangeHint hint)
{
    Q_EMIT layoutAboutToBeChanged({}, hint);
    const QModelIndexList before = persistentIndexList();
    std::vector<RowId> rowsBefore;
    rowsBefore.reserve(std::size_t(before.size()));
    for (const QModelIndex &one : before)
        rowsBefore.push_back(rowId(one.row()));
    m_shown = std::move(rows);
    m_placesValid = false;
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int place = rowOf(rowsBefore[std::size_t(i)]);
        after.append(place < 0 ? QModelIndex() : index(place, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, hint);
}

const std::vector<int> &ServerTableModel::places() const
{
    if (!m_placesValid) {
        m_places.assign(m_store ? view().end() : 0, -1);
        for (std::size_t i = 0; i < m_shown.size(); ++i)
            m_places[m_shown[i]] = int(i);
        m_placesValid = true;
    }
    return m_places;
}

int ServerTableModel::rowOf(RowId row) const
{
    const std::vector<int> &all = places();
    return row < all.size() ? all[row] : -1;
}

int ServerTableModel::rowOf(const Inventory::ServerIdentity &identity) const
{
    const auto row = m_store ? Inventory::find(view(), identity) : std::nullopt;
    return row ? rowOf(*row) : -1;
}

std::optional<Inventory::ServerIdentity> ServerTableModel::identity(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return Inventory::identityOf(view(), rowId(row));
}

std::optional<Inventory::ServerRow> ServerTableModel::row(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return view().row(rowId(row));
}

int ServerTableModel::allCount() const { return int(m_ordered.rows().size()); }

void ServerTableModel::setProfileMarks(const QHash<QUuid, ProfileMark> &marks)
{
    m_marks = marks;
    constexpr int column = int(Column::Profile);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

void ServerTableModel::setInterruptMarks(const QList<InterruptMark> &marks)
{
    if (marks == m_interrupts)
        return;
    const QList<InterruptMark> before = std::exchange(m_interrupts, marks);
    for (const InterruptMark &mark : before + marks) {
        if (before.contains(mark) != marks.contains(mark))
            tellRow(mark.server);
    }
}

void ServerTableModel::tellRow(const Inventory::ServerIdentity &server)
{
    if (const int row = rowOf(server); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
}

const ServerTableModel::InterruptMark *ServerTableModel::interruptMark(int row) const
{
    if (m_interrupts.isEmpty())
        return nullptr;
    const auto server = identity(row);
    const auto mark = std::find_if(m_interrupts.begin(), m_interrupts.end(),
                                   [&server](const auto &one) { return one.server == server; });
    return mark == m_interrupts.end() ? nullptr : &*mark;
}

QString ServerTableModel::interruptWord(int row) const
{
    const InterruptMark *const mark = interruptMark(row);
    return mark ? mark->word : QString();
}

QString ServerTableModel::interruptSentence(int row) const
{
    const bool marked = m_interruptSentence && !interruptWord(row).isEmpty();
    return marked ? m_interruptSentence(*identity(row)) : QString();
}

void ServerTableModel::retranslate()
{
    if (m_store)
        m_store->setWords(serverWords());
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ServerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_store ? 0 : static_cast<int>(m_shown.size());
}

int ServerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ServerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowId row = rowId(index.row());
    const auto column = static_cast<Column>(index.column());
    const auto fields = [&] {
        return wordFields(view().server(row), view().pool());
    };
    const bool vanished = view().isVanished(row);
    const bool changed = (m_store->marked(row) & maskOf(column)) != 0;
    switch (role) {
    case Qt::DisplayRole:
        if (vanished && column == Column::Status)
            //: instead of its status: the provider no longer lists the server
            return tr("Gone");
        if (const QString word =
                column == Column::Operation ? interruptWord(index.row()) : QString();
            !word.isEmpty())
            return fields().operation == Cloud::ServerOperation::None
                ? word
                : u"%1 · %2"_s.arg(word, cellText(view(), row, column));
        return column == Column::Name ? visibleName(cellText(view(), row, column))
                                      : cellText(view(), row, column);
    case Qt::DecorationRole: // a vanished server has no status icon
        if (column == Column::Profile)
            return m_marks.value(view().profileId(view().profile(row))).icon;
        if (column == Column::Name && !interruptWord(index.row()).isEmpty())
            return interruptDecoration();
        if (column != Column::Status || vanished)
            return {};
        return isCached(index.row()) ? cachedDecoration() : statusDecoration(fields());
    case Qt::ForegroundRole:
        if (vanished)
            return QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text);
        if (isCached(index.row()))
            return cachedColour(QGuiApplication::palette());
        if (column == Column::Status)
            return stateColour(stateOf(fields()), QGuiApplication::palette());
        return {};
    case Qt::FontRole:
        if (vanished && column != Column::Status) { // not by colour alone
            QFont font = QGuiApplication::font();
            font.setStrikeOut(true);
            return font;
        }
        if (!vanished && isCached(index.row())) {
            QFont font = QGuiApplication::font();
            font.setItalic(true);
            return font;
        }
        return {};
    case Qt::ToolTipRole:
        if (vanished)
            return plainToolTip(tr("No longer listed by the provider."));
        if (column == Column::Profile)
            return m_marks.value(view().profileId(view().profile(row))).toolTip;
        if (const QString sentence = interruptSentence(index.row()); !sentence.isEmpty())
            return plainToolTip(sentence);
        if (const QString cached = cachedSentence(index.row()); !cached.isEmpty())
            return plainToolTip(cached);
        return cellToolTip(view().row(row), column);
    case Qt::AccessibleTextRole: // screen readers do not read a dash
        return column == Column::Operation && interruptWord(index.row()).isEmpty()
            ? QVariant(operationWord(fields()))
            : data(index, Qt::DisplayRole);
    case Qt::AccessibleDescriptionRole:
        if (vanished)
            return tr("No longer listed by the provider.");
        if (const QString sentence = interruptSentence(index.row()); !sentence.isEmpty())
            return sentence;
        return changed ? tr("Changed a moment ago.") : cachedSentence(index.row());
    case ServerIdRole:
        return QVariant::fromValue(std::optional(view().id(row)));
    case ProfileRole:
        return view().profileId(view().profile(row));
    case ChangedRole:
        return changed && !vanished;
    case VanishedRole:
        return vanished;
    case BadgeRole:
        if (const InterruptMark *const mark =
                column == Column::Operation ? interruptMark(index.row()) : nullptr)
            return int(mark->meaning);
        return {};
    default:
        return {};
    }
}

bool ServerTableModel::isCached(int row) const
{
    const auto server = m_cachedAge ? identity(row) : std::nullopt;
    return server && m_cachedAge(*server);
}

void ServerTableModel::tellCachedAges()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

QString ServerTableModel::cachedSentence(int row) const
{
    const auto server = m_cachedAge ? identity(row) : std::nullopt;
    const auto age = server ? m_cachedAge(*server) : std::nullopt;
    return age ? tr("From cache, read %1. It may have changed since.").arg(ageText(age->count()))
               : QString();
}

QVariant ServerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Status:
        return tr("Status");
    case Column::Operation:
        return tr("Operation");
    case Column::Os:
        //: operating system
        return tr("OS");
    case Column::Hypervisor:
        return tr("Hypervisor");
    case Column::PrivateIp:
        return tr("Private IP");
    case Column::PublicIp:
        return tr("Public IP");
    case Column::Zone:
        return tr("Zone");
    case Column::Region:
        return tr("Region");
    case Column::Number:
        return tr("Number");
    case Column::Vpc:
        return tr("VPC");
    case Column::Subnet:
        return tr("Subnet");
    case Column::Spec:
        //: column: the provider's code of a server's size, e.g. "s2-g3"
        return tr("Spec");
    case Column::Cpus:
        return tr("vCPU");
    case Column::Memory:
        return tr("Memory");
    case Column::Profile:
        return tr("Profile");
    case Column::Booted:
        return tr("Last boot");
    case Column::Created:
        return tr("Created");
    case Column::Protection:
        //: column: against termination
        return tr("Protection");
    case Column::Description:
        return tr("Description");
    }
    return {};
}

} // namespace Console::Ui
