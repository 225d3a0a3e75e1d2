// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/guide/guidebrowser.h"

#include "ui/guide/guidepages.h"
#include "ui/widgets/measures.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

GuideBrowser::GuideBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideBrowser::follow);
}

QString GuideBrowser::page() const { return guidePageAt(source()); }

void GuideBrowser::showPage(const QString &page)
{
    if (page != this->page())
        setSource(guideAddress(page));
}

void GuideBrowser::follow(const QUrl &link)
{
    if (!guidePageAt(link).isEmpty())
        setSource(link);
    else if (link.scheme() == "https"_L1)
        QDesktopServices::openUrl(link);
}

QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    QFile file(guideFile(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.readAll();
    if (type == QTextDocument::ImageResource)
        return QImage::fromData(content);
    return QString::fromUtf8(content);
}

void GuideBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType /*type*/)
{
    // Otherwise Qt would ask the desktop's database of file types.
    QTextBrowser::doSetSource(name, QTextDocument::MarkdownResource);
    dress();
}

void GuideBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool otherColours = event->type() == QEvent::PaletteChange;
    if ((otherColours || event->type() == QEvent::FontChange) && !source().isEmpty())
        dress();
}

void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

void GuideBrowser::dress()
{
    document()->setDocumentMargin(gridSteps(*this, 4));
    dressText();
    dressTables();
    fitPictures();
    markWords();
}

void GuideBrowser::dressText()
{
    constexpr int lineHeight = 115; // percent
    QTextCursor all(document());
    all.beginEditBlock(); // laid out once
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        if (block.blockFormat().headingLevel() > 1) {
            format.setTopMargin(gridSteps(*this, 5));
            format.setBottomMargin(gridSteps(*this, 2));
        }
        QTextCursor(block).mergeBlockFormat(format);
    }
    all.endEditBlock();
}

void GuideBrowser::dressTables()
{
    const QList<QTextFrame *> frames = document()->rootFrame()->childFrames();
    for (QTextFrame *const frame : frames) {
        auto *const table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(palette().mid());
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(gridSteps(*this, 1) + 1);
        format.setTopMargin(gridSteps(*this, 2));
        format.setBottomMargin(gridSteps(*this, 3));
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

void GuideBrowser::fitPictures()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (fitPicture(part.fragment()))
                break; // the block's parts are others now
        }
    }
}

bool GuideBrowser::fitPicture(const QTextFragment &part)
{
    QTextImageFormat format = part.charFormat().toImageFormat();
    const int room = viewport()->width() - int(2 * document()->documentMargin());
    if (!format.isValid() || room <= 0)
        return false;
    const QUrl name = document()->baseUrl().resolved(QUrl(format.name()));
    const auto picture = loadResource(QTextDocument::ImageResource, name).value<QImage>();
    const int width = std::min(picture.width(), room);
    if (picture.isNull() || qFuzzyCompare(format.width(), width))
        return false;
    // Qt would scale it without smoothing.
    QImage fitting =
        picture.scaledToWidth(int(width * devicePixelRatioF()), Qt::SmoothTransformation);
    fitting.setDevicePixelRatio(devicePixelRatioF());
    document()->addResource(QTextDocument::ImageResource, name, fitting);
    format.setWidth(width);
    format.setHeight(qreal(picture.height()) * width / picture.width());
    QTextCursor cursor(document());
    cursor.setPosition(part.position());
    cursor.setPosition(part.position() + part.length(), QTextCursor::KeepAnchor);
    cursor.setCharFormat(format);
    return true;
}

void GuideBrowser::mark(const QStringList &words)
{
    m_words = words;
    markWords();
}

void GuideBrowser::markWords()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(palette().highlight());
    format.setForeground(palette().highlightedText());
    for (const QString &word : std::as_const(m_words)) {
        for (QTextCursor found = document()->find(word); !found.isNull();
             found = document()->find(word, found))
            marks.append({.cursor = found, .format = format});
    }
    setExtraSelections(marks);
}

void GuideBrowser::goToBlock(int number)
{
    QTextCursor cursor(document()->findBlockByNumber(number));
    if (cursor.isNull())
        return;
    // At the end first, so that the block is at the top of the window afterwards.
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace Console::Ui
