// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/chain.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Console::Journal {

namespace {

std::optional<Kind> kindFromText(const QByteArray &text)
{
    for (const Kind kind :
         {Kind::Intention, Kind::Outcome, Kind::Verdict, Kind::Resolution, Kind::Watch}) {
        if (text == kindText(kind).toUtf8())
            return kind;
    }
    return std::nullopt;
}

} // namespace

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Intention:
        return u"intention"_s;
    case Kind::Outcome:
        return u"outcome"_s;
    case Kind::Verdict:
        return u"verdict"_s;
    case Kind::Resolution:
        return u"resolution"_s;
    case Kind::Watch:
        return u"watch"_s;
    }
    return {};
}

QByteArray chainHash(const QByteArray &previous, const Row &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    for (const QByteArray &field :
         {QByteArray::number(row.sequence), row.action, row.run, row.kind, row.at, row.facts}) {
        hash.addData(QByteArray::number(field.size()) + ':');
        hash.addData(field);
    }
    return hash.result();
}

Row rowOf(const Entry &entry, qint64 sequence)
{
    return {.sequence = sequence,
            .action = entry.action.toByteArray(QUuid::WithoutBraces),
            .run = entry.run.toByteArray(QUuid::WithoutBraces),
            .kind = kindText(entry.kind).toUtf8(),
            .at = entry.at.toUTC().toString(Qt::ISODateWithMs).toUtf8(),
            .facts = QJsonDocument(entry.facts).toJson(QJsonDocument::Compact)};
}

std::optional<Entry> entryOf(const Row &row, const QByteArray &hash)
{
    const auto kind = kindFromText(row.kind);
    if (!kind)
        return std::nullopt;
    return Entry{.sequence = row.sequence,
                 .action = QUuid::fromString(QString::fromUtf8(row.action)),
                 .run = QUuid::fromString(QString::fromUtf8(row.run)),
                 .kind = *kind,
                 .at = QDateTime::fromString(QString::fromUtf8(row.at), Qt::ISODateWithMs),
                 .facts = QJsonDocument::fromJson(row.facts).object(),
                 .hash = hash};
}

} // namespace Console::Journal
