// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/readingwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

struct ReadingWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::ReadingWords)
};

QString serversLeftOut(const Inventory::ReadingGaps &gaps)
{
    return ReadingWords::tr("%1 of %n server(s) could not be read", nullptr, gaps.servers)
        .arg(gaps.serversLeftOut);
}

QString sentence(const QString &words)
{
    //: makes a sentence of words: adds the full stop
    return ReadingWords::tr("%1.").arg(words);
}

} // namespace

QString failureInShort(const Cloud::ApiError &error)
{
    using Kind = Cloud::ApiError::Kind;
    switch (error.kind) {
    case Kind::Locked:
        return ReadingWords::tr("locked");
    case Kind::HostNotFound:
    case Kind::ConnectionRefused:
    case Kind::Unreachable:
    case Kind::ConnectTimedOut:
    case Kind::NameTimedOut:
    case Kind::TlsTimedOut:
    case Kind::ProxySetting:
        return ReadingWords::tr("no connection");
    case Kind::NoSuchRegion:
        return ReadingWords::tr("no such region");
    case Kind::ConnectionLost:
        return ReadingWords::tr("connection lost");
    case Kind::TimedOut:
        return ReadingWords::tr("no answer in time");
    case Kind::Untrusted:
        return ReadingWords::tr("certificate not trusted");
    case Kind::Proxy:
        return ReadingWords::tr("stopped by the proxy");
    case Kind::Cancelled:
        return ReadingWords::tr("cancelled");
    case Kind::AuthenticationFailed:
    case Kind::PermissionDenied:
    case Kind::Forbidden:
        return ReadingWords::tr("access denied");
    case Kind::Throttled:
        return ReadingWords::tr("too many requests");
    case Kind::Gateway:
    case Kind::Service:
        return ReadingWords::tr("answered with an error");
    case Kind::HttpStatus:
        return ReadingWords::tr("answered with HTTP status %1").arg(error.httpStatus);
    case Kind::Redirected:
        return ReadingWords::tr("redirected");
    case Kind::TooLarge:
        return ReadingWords::tr("answer too large");
    case Kind::Malformed:
        return ReadingWords::tr("answer cannot be read");
    }
    return {};
}

QString gapsInShort(const Inventory::ReadingGaps &gaps)
{
    if (gaps.serversLeftOut > 0)
        return serversLeftOut(gaps);
    //: a list of servers
    return gaps.isEmpty() ? QString() : ReadingWords::tr("may be incomplete");
}

QString replacedInShort(const Inventory::ReadingGaps &gaps)
{
    return gaps.replacedCharacters == 0
        ? QString()
        : ReadingWords::tr("%n character(s) that XML forbids are shown as \uFFFD", nullptr,
                           gaps.replacedCharacters);
}

Explanation explain(const Inventory::ReadingGaps &gaps)
{
    QStringList sentences;
    if (gaps.serversLeftOut > 0)
        sentences += sentence(serversLeftOut(gaps));
    if (gaps.regionsLeftOut > 0)
        sentences +=
            ReadingWords::tr("%n region(s) could not be read.", nullptr, gaps.regionsLeftOut);
    if (gaps.interfacesLeftOut > 0)
        sentences += ReadingWords::tr("%n network interface(s) could not be read.", nullptr,
                                      gaps.interfacesLeftOut);
    if (gaps.contradictsItself)
        sentences += ReadingWords::tr("The list may be incomplete: its answers contradict each "
                                      "other.");
    Explanation words{.sentence = sentences.join(u' '), .advice = {}, .facts = {}};
    if (gaps.isEmpty())
        return words;
    words.advice = {ReadingWords::tr("All others are shown. Servers missing from this reading stay "
                                     "in the table as they were.")};
    if (gaps.replacedCharacters > 0)
        words.advice += sentence(replacedInShort(gaps));
    if (gaps.first) {
        words.advice += ReadingWords::tr("The details show what could not be read, as received.");
        words.facts = explain(*gaps.first).facts;
    }
    return words;
}

} // namespace Console::Ui
