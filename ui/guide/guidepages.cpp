// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/guide/guidepages.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

struct GuidePages {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::GuidePages)
};

constexpr auto scheme = "guide"_L1;

QByteArray contentOf(const QString &resource)
{
    QFile file(resource);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString markdownOf(const QString &page)
{
    return QString::fromUtf8(contentOf(guideFile(guideAddress(page))));
}

GuideText textOf(const QString &page)
{
    QTextDocument document;
    document.setMarkdown(markdownOf(page));
    GuideText text{.page = page};
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        text.blocks += block.text();
    return text;
}

} // namespace

QStringList guidePages()
{
    QStringList pages;
    const QJsonDocument contents = QJsonDocument::fromJson(contentOf(u":/guide/contents.json"_s));
    const QJsonArray names = contents.object().value("pages"_L1).toArray();
    for (const auto &name : names)
        pages += name.toString();
    return pages;
}

QUrl guideAddress(const QString &page) { return QUrl(u"guide:/page/%1.md"_s.arg(page)); }

QString guidePageAt(const QUrl &address)
{
    const QString file = address.path().section(u'/', -1);
    const QString page = file.section(u'.', 0, 0);
    return address.adjusted(QUrl::RemoveFragment) == guideAddress(page) ? page : QString();
}

QString guideFile(const QUrl &address)
{
    if (address.scheme() != scheme)
        return {};
    //: The code of your language, such as "ko": the folder of the guide's pages
    const QString language = GuidePages::tr("en");
    const QString page = guidePageAt(address);
    return page.isEmpty() ? u":/guide"_s + address.path()
                          : u":/guide/%1/%2.md"_s.arg(language, page);
}

QString guideTitle(const QString &page)
{
    return markdownOf(page).section(u'\n', 0, 0).mid(2); // "# First steps"
}

QList<GuideText> guideTexts()
{
    QList<GuideText> texts;
    const QStringList pages = guidePages();
    for (const QString &page : pages)
        texts += textOf(page);
    return texts;
}

QList<GuideHit> guideHits(const QList<GuideText> &texts, const QStringList &words)
{
    QList<GuideHit> hits;
    for (const GuideText &text : texts) {
        for (qsizetype block = 0; block < text.blocks.size(); ++block) {
            const QString &written = text.blocks.at(block);
            const bool all =
                std::all_of(words.begin(), words.end(), [&written](const QString &word) {
                    return written.contains(word, Qt::CaseInsensitive);
                });
            if (all)
                hits += {.page = text.page, .block = int(block), .text = written};
        }
    }
    return hits;
}

} // namespace Console::Ui
