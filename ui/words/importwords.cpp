// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/importwords.h"

#include <QCoreApplication>

namespace Console::Ui {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::ImportWords)
};

} // namespace

QString importNoteSentence(Profile::ImportNote note)
{
    using Note = Profile::ImportNote;
    switch (note) {
    case Note::NoAccessKey:
        return ImportWords::tr("There is no access key ID.");
    case Note::NoSecret:
        return ImportWords::tr("There is no secret key; type it in the profile.");
    case Note::KeyLeftToEachPerson:
        return ImportWords::tr("The file leaves the key to you; type yours in the profile.");
    case Note::AccessKeyNotUsable:
        return ImportWords::tr("The access key ID cannot be right.");
    case Note::SecretNotUsable:
        return ImportWords::tr("The secret key cannot be right.");
    case Note::UrlNotUsable:
        return ImportWords::tr(
            "The gateway's URL cannot be used: the public one stands in its place.");
    case Note::SiteNotKnown:
        return ImportWords::tr("The site is not known: the public one stands in its place.");
    case Note::RegionNotACode:
        return ImportWords::tr("The region is not a code: all regions stand in its place.");
    case Note::NameChanged:
        return ImportWords::tr("The name was changed.");
    case Note::SpacesTrimmed:
        return ImportWords::tr("Blanks around a key were removed.");
    case Note::ValueRepeated:
        return ImportWords::tr("A key stands there twice; the last one counts.");
    }
    return {};
}

QString importFileSentence(const Profile::ImportFileError &error, const QString &file)
{
    using Kind = Profile::ImportFileError::Kind;
    switch (error.kind) {
    case Kind::Missing:
        return ImportWords::tr("There is no file %1.").arg(file);
    case Kind::Unreadable:
        return ImportWords::tr("%1 cannot be read.").arg(file);
    case Kind::TooLarge:
        return ImportWords::tr("%1 is too large for a file of keys.").arg(file);
    }
    return {};
}

} // namespace Console::Ui
