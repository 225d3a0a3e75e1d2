// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/views/columnlayout.h"

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

namespace Console::Inventory {

// A way to look at the servers.
struct SavedView {
    QString id = {};
    QString name = {}; // by the user; empty: built in, whose words ui has
    QString filter = {}; // in the language of filterterms.h
    ColumnLayout columns = {};

    bool isBuiltIn() const { return name.isEmpty(); }
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

// The ids of those that are built in.
namespace BuiltInView {
inline constexpr QLatin1String allServers{"all"};
inline constexpr QLatin1String windowsRunning{"windows-running"};
inline constexpr QLatin1String inOperation{"in-operation"};
inline constexpr QLatin1String stopped{"stopped"};
inline constexpr QLatin1String isUnprotected{"unprotected"}; // against termination
inline constexpr QLatin1String interrupted{"interrupted"}; // by us, during the last 30 days
} // namespace BuiltInView

// The saved views, in a file: those that are built in, then the user's own. A file that cannot be
// read costs no start: its views are missing, and it is kept aside before a new one is written.
// It is written off this thread, soon after a change, and at the latest when this object goes.
class SavedViews final : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostViews = 200; // of the user's own
    static constexpr int longestName = 60; // characters
    static constexpr int longestFilter = 2000;

    explicit SavedViews(QString file, QObject *parent = nullptr);
    ~SavedViews() override;

    const QList<SavedView> &all() const { return m_views; }
    const SavedView *find(const QString &id) const; // valid until the next change; null: none
    // Whether another view has it; case makes no difference.
    bool isTaken(const QString &name, const QString &exceptId = {}) const;
    // What is wrong with the file, in technical words; empty: nothing.
    const QString &problem() const { return m_problem; }

    // The id of the new one; empty: there are too many, or it has no name.
    QString add(const QString &name, const QString &filter, const ColumnLayout &columns);
    void rename(const QString &id, const QString &name); // one's own
    void setFilter(const QString &id, const QString &filter); // one's own
    void setColumns(const QString &id, const ColumnLayout &columns); // any
    // One's own; at which place it was, -1: it is none.
    qsizetype remove(const QString &id);
    void insert(qsizetype place, const SavedView &view); // also undoes a remove()

Q_SIGNALS:
    void changed(); // which there are, their names or filters; not their columns
    void writeFailed(const QString &technical);

private:
    void load();
    SavedView *own(const QString &id);
    QByteArray toJson() const;
    void write();

    QString m_file;
    QList<SavedView> m_views;
    QString m_problem;
    bool m_damaged = false; // what is in the file has to be kept aside first
    QTimer m_writeSoon;
    QThreadPool m_writer; // one after the other
};

} // namespace Console::Inventory
