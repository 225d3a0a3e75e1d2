// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QUrl;

namespace Console::Ui {

// The names of the guide's pages, in the order of resources/guide/contents.json.
QStringList guidePages();

// A page's address, the same in every language.
QUrl guideAddress(const QString &page);
// Empty if it is no page's address.
QString guidePageAt(const QUrl &address);
// The resource that holds a page or picture in the window's language; empty for foreign addresses.
QString guideFile(const QUrl &address);

// A page's heading in the window's language.
QString guideTitle(const QString &page);

// The words of a page, a paragraph, heading or table cell each, as QTextDocument numbers them.
struct GuideText {
    QString page = {};
    QStringList blocks = {};
};
// All pages in the window's language.
QList<GuideText> guideTexts();

struct GuideHit {
    QString page = {};
    int block = 0;
    QString text = {}; // of the block

    friend bool operator==(const GuideHit &, const GuideHit &) = default;
};
// The blocks in which all words are, in the order of the pages.
QList<GuideHit> guideHits(const QList<GuideText> &texts, const QStringList &words);

} // namespace Console::Ui
