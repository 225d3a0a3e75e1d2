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
    case Note::QuotesRemoved:
        return ImportWords::tr("Quotes around a value were removed.");
    case Note::HostResembles:
        return u"⚠ "_s
            + ImportWords::tr("The gateway is not the provider's; its name only resembles it.");
    case Note::GuardBelowProduction:
        return ImportWords::tr("Its guard level is below Production: tick it to take it.");
    case Note::ValueRepeated:
        return ImportWords::tr("A key stands there twice; the last one counts.");
    }
    return {};
}

QString lineRemarkSentence(const Profile::LineRemark &remark)
{
    using Kind = Profile::LineRemark::Kind;
    switch (remark.kind) {
    case Kind::NameNotKnown:
        return remark.like.isEmpty()
            ? ImportWords::tr("Line %1: the name “%2” is not known.")
                  .arg(QString::number(remark.line), remark.word)
            : ImportWords::tr("Line %1: the name “%2” is not known; it may be meant as “%3”.")
                  .arg(QString::number(remark.line), remark.word, remark.like);
    case Kind::NotUnderstood:
        return ImportWords::tr("Line %1 is not understood.").arg(QString::number(remark.line));
    case Kind::SectionRepeated:
        return ImportWords::tr("Line %1: there is a section “%2” before.")
            .arg(QString::number(remark.line), remark.word);
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
