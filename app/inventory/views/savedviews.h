// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/views/columnlayout.h"

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace Console::Inventory {

struct SavedView {
    QString id = {};
    QString name = {};   // empty: built in, named by ui
    QString filter = {}; // see filterterms.h
    ColumnLayout columns = {};

    bool isBuiltIn() const { return name.isEmpty(); }
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

namespace BuiltInView {
inline constexpr QLatin1String allServers{"all"};
inline constexpr QLatin1String windowsRunning{"windows-running"};
inline constexpr QLatin1String inOperation{"in-operation"};
inline constexpr QLatin1String stopped{"stopped"};
inline constexpr QLatin1String isUnprotected{"unprotected"}; // against termination
inline constexpr QLatin1String interrupted{"interrupted"};   // by us, during the last 30 days
} // namespace BuiltInView

// Built-in views, then the user's. A damaged file is kept aside. Written on another thread soon
// after a change, at the latest in the destructor, and merged with what another console wrote.
class SavedViews final : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostViews = 200;  // of the user's own
    static constexpr int longestName = 60; // characters
    static constexpr int longestFilter = 2000;

    explicit SavedViews(QString file, QObject *parent = nullptr);
    ~SavedViews() override;

    const QList<SavedView> &all() const { return m_views; }
    const SavedView *find(const QString &id) const; // valid until the next change; null: none
    // Ignores case.
    bool isTaken(const QString &name, const QString &exceptId = {}) const;
    // Technical text; empty: none.
    const QString &problem() const { return m_problem; }

    // The new id; empty: too many views or no name.
    QString add(const QString &name, const QString &filter, const ColumnLayout &columns);
    void rename(const QString &id, const QString &name);             // user's own only
    void setFilter(const QString &id, const QString &filter);        // user's own only
    void setColumns(const QString &id, const ColumnLayout &columns); // any
    // User's own only. Its former place; -1: none.
    qsizetype remove(const QString &id);
    void insert(qsizetype place, const SavedView &view); // also undoes a remove()

Q_SIGNALS:
    void changed(); // list, names or filters; not columns
    void writeFailed(const QString &technical);

private:
    struct Content {
        QList<SavedView> views = {}; // complete
        QString problem = {};
    };
    struct Writing {
        QString file;
        QList<SavedView> base; // of the last reading or writing
        QList<SavedView> ours;
        QList<SavedView> written = {}; // result
        QString wrong = {};            // result; empty: written
    };
    static Content read(const QString &file);
    static QByteArray jsonOf(const QList<SavedView> &all);
    static QString writeMerged(Writing &writing);
    SavedView *own(const QString &id);
    void write();
    void takeWritten();

    QString m_file;
    QList<SavedView> m_views;
    QList<SavedView> m_base; // as in the file, as far as known
    QString m_problem;
    std::shared_ptr<Writing> m_writing; // null: none
    QTimer m_writeSoon;
    QThreadPool m_writer;
};

} // namespace Console::Inventory
