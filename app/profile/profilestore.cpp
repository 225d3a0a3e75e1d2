// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/profilestore.h"

#include "app/core/replacefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Profile {

namespace {

using FileErrorKind = ProfileFileError::Kind;

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Failure<ProfileFileError> failure(FileErrorKind kind, const QString &technical)
{
    return Failure{ProfileFileError{.kind = kind, .technical = technical}};
}

bool isDamaged(const ProfileFileError &error)
{
    switch (error.kind) {
    case FileErrorKind::TooLarge:
    case FileErrorKind::NotJson:
    case FileErrorKind::NotProfiles:
    case FileErrorKind::BadProfile:
        return true;
    case FileErrorKind::Unreadable:
    case FileErrorKind::NewerVersion:
    case FileErrorKind::CannotWrite:
    case FileErrorKind::Busy:
    case FileErrorKind::ChangedElsewhere:
    case FileErrorKind::NameElsewhere:
        return false;
    }
    return false;
}

// Hard link, else a copy.
bool keepAs(const QString &file, const QString &kept)
{
    std::error_code failed;
    std::filesystem::create_hard_link(QFileInfo(file).filesystemFilePath(),
                                      QFileInfo(kept).filesystemFilePath(), failed);
    if (failed && !QFile::copy(file, kept))
        return false;
    QFile::setPermissions(kept, ownerOnly);
    return true;
}

// The new name, or the system's text.
Result<QString, QString> keepBeside(const QString &file, const QDateTime &now)
{
    const QString base = u"%1.damaged-%2"_s.arg(file, now.toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    QString kept = base;
    for (int number = 2; QFileInfo::exists(kept); ++number)
        kept = u"%1-%2"_s.arg(base, QString::number(number));
    // A link's target gets replaced.
    if (!keepAs(QFileInfo(file).canonicalFilePath(), kept))
        return Failure{u"cannot keep the damaged content as %1"_s.arg(kept)};
    return kept;
}

} // namespace

ProfileStore::ProfileStore(QString file, const Clock &clock)
    : m_file(std::move(file)), m_clock(clock)
{
}

Result<QList<Profile>, ProfileFileError> ProfileStore::load() const
{
    const QFileInfo info(m_file);
    std::error_code failed; // QFileInfo reports a closed folder as missing
    const auto type = std::filesystem::symlink_status(info.filesystemFilePath(), failed).type();
    if (type == std::filesystem::file_type::not_found)
        return QList<Profile>();
    if (type == std::filesystem::file_type::none)
        return failure(FileErrorKind::Unreadable, QString::fromStdString(failed.message()));
    if (!info.isFile()) // opening a pipe would block
        return failure(FileErrorKind::Unreadable, u"not a regular file"_s);
    QFile in(m_file);
    if (!in.open(QIODevice::ReadOnly))
        return failure(FileErrorKind::Unreadable, in.errorString());
    const QByteArray content = in.read(largestProfileFile + 1);
    if (in.error() != QFile::NoError)
        return failure(FileErrorKind::Unreadable, in.errorString());
    return profilesFromJson(content);
}

Result<SavedProfiles, ProfileFileError> ProfileStore::save(const QList<Profile> &profiles) const
{
    const QByteArray content = profilesToJson(profiles);
    const auto readBack = profilesFromJson(content);
    if (!readBack)
        return Failure{readBack.error()};
    QList<Profile> stored;
    std::copy_if(profiles.begin(), profiles.end(), std::back_inserter(stored), isStored);
    if (readBack.value() != stored)
        return failure(FileErrorKind::CannotWrite, u"a profile would not be read back as it is"_s);

    SavedProfiles saved;
    const auto present = load();
    if (!present && !isDamaged(present.error()))
        return Failure{present.error()};
    if (!QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return failure(FileErrorKind::CannotWrite, u"the folder cannot be made"_s);
    if (!present) {
        const auto kept = keepBeside(m_file, m_clock.utcNow());
        if (!kept)
            return failure(FileErrorKind::CannotWrite, kept.error());
        saved.damagedKeptAs = kept.value();
    }
    const QString words = replaceFile(m_file, content);
    if (words.isEmpty())
        return saved;
    if (!saved.damagedKeptAs.isEmpty())
        QFile::remove(saved.damagedKeptAs); // the original is still in place
    return failure(FileErrorKind::CannotWrite, words);
}

} // namespace Console::Profile
