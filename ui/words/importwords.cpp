// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/importwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

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
        return ImportWords::tr("The access key ID is missing.");
    case Note::NoSecret:
        return ImportWords::tr("The secret key is missing; type it in the profile.");
    case Note::KeyLeftToEachPerson:
        return ImportWords::tr("The file contains no key; type yours in the profile.");
    case Note::AccessKeyNotUsable:
        return ImportWords::tr("The access key ID cannot be right.");
    case Note::SecretNotUsable:
        return ImportWords::tr("The secret key cannot be right.");
    case Note::UrlNotUsable:
        return ImportWords::tr("The gateway's URL cannot be used; the public one is used instead.");
    case Note::SiteNotKnown:
        return ImportWords::tr("The site is unknown; the public one is used instead.");
    case Note::RegionNotACode:
        return ImportWords::tr("The region is not a code; all regions are used instead.");
    case Note::NameChanged:
        return ImportWords::tr("The name was changed.");
    case Note::SpacesTrimmed:
        return ImportWords::tr("Spaces around a key were removed.");
    case Note::QuotesRemoved:
        return ImportWords::tr("Quotes around a value were removed.");
    case Note::HostResembles:
        return ImportWords::tr("The gateway is not the provider's; its name only resembles it.");
    case Note::GuardBelowProduction:
        return ImportWords::tr("Its guard level is below Production: tick it to keep it.");
    case Note::ValueRepeated:
        return ImportWords::tr("A key appears twice; the last one is used.");
    }
    return {};
}

QString lineRemarkSentence(const Profile::LineRemark &remark)
{
    using Kind = Profile::LineRemark::Kind;
    switch (remark.kind) {
    case Kind::NameNotKnown:
        return remark.like.isEmpty()
            ? ImportWords::tr("Line %1: unknown name “%2”.")
                  .arg(QString::number(remark.line), remark.word)
            : ImportWords::tr("Line %1: unknown name “%2”; perhaps “%3” was meant.")
                  .arg(QString::number(remark.line), remark.word, remark.like);
    case Kind::NotUnderstood:
        return ImportWords::tr("Line %1 is not understood.").arg(QString::number(remark.line));
    case Kind::SectionRepeated:
        return ImportWords::tr("Line %1: the section “%2” appears twice.")
            .arg(QString::number(remark.line), remark.word);
    }
    return {};
}

QString importFileSentence(const Profile::ImportFileError &error, const QString &file)
{
    using Kind = Profile::ImportFileError::Kind;
    switch (error.kind) {
    case Kind::Missing:
        return ImportWords::tr("The file %1 does not exist.").arg(file);
    case Kind::Unreadable:
        return ImportWords::tr("%1 cannot be read.").arg(file);
    case Kind::TooLarge:
        return ImportWords::tr("%1 is too large to be a key file.").arg(file);
    }
    return {};
}

} // namespace Console::Ui
