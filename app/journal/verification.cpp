// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/verification.h"

#include "app/journal/database.h"

#include <cerrno>
#include <limits>
#include <system_error>

#include <sys/stat.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace Console::Journal {

namespace {

using Damage = Verification::Damage;

class Walk
{
public:
    explicit Walk(std::optional<Head> head) : m_head(std::move(head)) { }

    bool take(const Database::Stored &stored)
    {
        const qint64 expected = ++m_found.records;
        const Row &row = stored.row;
        if (row.sequence > expected)
            return broken(Damage::Missing, expected);
        m_previous = chainHash(m_previous, row);
        const bool head = !m_head || m_head->records != expected || m_head->hash == m_previous;
        if (row.sequence == expected && stored.wellFormed && stored.hash == m_previous && head)
            return true;
        m_found.kind = QString::fromUtf8(row.kind);
        m_found.at = QDateTime::fromString(QString::fromUtf8(row.at), Qt::ISODateWithMs);
        return broken(Damage::Changed, expected);
    }

    Verification end(bool shouldHaveHead)
    {
        if (m_found.firstBroken != 0)
            return m_found;
        if (!m_head && shouldHaveHead)
            broken(Damage::NoHead, m_found.records + 1);
        else if (m_head && m_head->records > m_found.records)
            broken(Damage::Missing, m_found.records + 1);
        else
            m_found.end = m_previous;
        return m_found;
    }

private:
    bool broken(Damage damage, qint64 sequence)
    {
        m_found.damage = damage;
        m_found.firstBroken = sequence;
        return false;
    }

    std::optional<Head> m_head;
    Verification m_found;
    QByteArray m_previous;
};

Result<Verification, Error> walked(Database &database)
{
    const auto isJournal = database.isJournal();
    if (!isJournal)
        return Failure{isJournal.error()};
    if (!isJournal.value())
        return Failure{
            Error{.technical = u"there is no table of records"_s, .cause = Cause::NotAJournal}};
    const auto head = database.head();
    if (!head)
        return Failure{head.error()};
    const auto shouldHaveHead = database.shouldHaveHead();
    if (!shouldHaveHead)
        return Failure{shouldHaveHead.error()};
    Walk walk(head.value());
    if (const auto error =
            database.each(std::numeric_limits<qint64>::min(),
                          [&walk](const Database::Stored &stored) { return walk.take(stored); }))
        return Failure{*error};
    return walk.end(shouldHaveHead.value());
}

} // namespace

Result<Verification, Error> verified(const QString &file)
{
    // A missing file and an inaccessible one give different results.
    struct stat status = {};
    if (::stat(QFile::encodeName(file).constData(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return Verification{.noJournal = true};
        return Failure{
            Error{.technical = QString::fromStdString(std::generic_category().message(errno)),
                  .cause = Cause::NotOpened}};
    }
    if (status.st_size == 0)
        return Failure{Error{.technical = u"the file is empty"_s, .cause = Cause::NotAJournal}};
    Database database(file, Database::Mode::ReadOnly);
    if (const auto error = database.beginReading())
        return Failure{*error};
    auto result = walked(database);
    database.endReading();
    return result;
}

} // namespace Console::Journal
