// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/guide/guidewindow.h"

#include "ui/guide/guidebrowser.h"
#include "ui/widgets/roomfor.h"
#include "ui/widgets/roomyrows.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStyle>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr int pageRole = Qt::UserRole;
constexpr int blockRole = Qt::UserRole + 1;

// The part of a block around the first of the words.
QString excerpt(const QString &text, const QStringList &words)
{
    constexpr qsizetype before = 24;
    constexpr qsizetype longest = 110;
    qsizetype first = text.size();
    for (const QString &word : words)
        first = std::min(first, std::max(text.indexOf(word, 0, Qt::CaseInsensitive), qsizetype{0}));
    const qsizetype blank = first > before ? text.indexOf(u' ', first - before) : -1;
    const qsizetype start = blank >= 0 && blank < first ? blank + 1 : 0;
    QString part = text.mid(start, longest);
    if (start + longest < text.size()) {
        const qsizetype end = part.lastIndexOf(u' ');
        part = (end > longest / 2 ? part.first(end) : part) + u'…'; // not every language has blanks
    }
    return (start > 0 ? u"…"_s : QString()) + part;
}

} // namespace

GuideWindow::GuideWindow(QWidget *parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_contents(new QTreeWidget(this)),
      m_nothing(new QLabel(this)), m_browser(new GuideBrowser(this)), m_back(new QPushButton(this)),
      m_forward(new QPushButton(this))
{
    setModal(false);
    m_search->setClearButtonEnabled(true);
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(false);
    m_contents->setItemDelegate(new RoomyRows(m_contents));
    m_contents->setWordWrap(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_back->setAutoDefault(false);
    m_forward->setAutoDefault(false);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_contents, 1);
    auto *right = new QWidget(this);
    auto *reading = new QVBoxLayout(right);
    reading->setContentsMargins({});
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_forward);
    buttons->addStretch();
    reading->addLayout(buttons);
    reading->addWidget(m_browser, 1);
    auto *both = new QSplitter(this);
    both->setChildrenCollapsible(false);
    both->addWidget(left);
    both->addWidget(right);
    both->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(both);

    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::fill);
    connect(m_search, &QLineEdit::returnPressed, this, &GuideWindow::goToHits);
    auto *down = new QShortcut(Qt::Key_Down, m_search);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, &GuideWindow::goToHits);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &GuideWindow::showItem);
    connect(m_contents->header(), &QHeaderView::sectionResized, this, &GuideWindow::fitHits);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::historyChanged, this, &GuideWindow::markOpenPage);
    connect(m_back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QPushButton::clicked, m_browser, &QTextBrowser::forward);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    retranslateUi();
    resize(roomFor(*this, 144, 46));
    both->setSizes({widthOf(*this, 34), width() - widthOf(*this, 34)});
    showPage(guidePages().value(0));
    m_contents->setFocus();
}

void GuideWindow::showPage(const QString &page)
{
    m_search->clear();
    m_browser->showPage(page);
}

QStringList GuideWindow::searched() const
{
    return m_search->text().split(u' ', Qt::SkipEmptyParts);
}

void GuideWindow::fill()
{
    const QStringList words = searched();
    {
        const QSignalBlocker quiet(m_contents);
        m_contents->clear();
        if (words.isEmpty())
            fillPages();
        else
            fillHits();
    }
    m_nothing->setVisible(m_contents->topLevelItemCount() == 0);
    m_browser->mark(words);
    markOpenPage();
}

void GuideWindow::fillPages()
{
    const QStringList pages = guidePages();
    for (const QString &page : pages) {
        auto *item = new QTreeWidgetItem(m_contents, {guideTitle(page)});
        item->setData(0, pageRole, page);
    }
}

void GuideWindow::fillHits()
{
    if (m_texts.isEmpty())
        m_texts = guideTexts();
    const QStringList words = searched();
    const QList<GuideHit> hits = guideHits(m_texts, words);
    QTreeWidgetItem *page = nullptr;
    for (const GuideHit &hit : hits) {
        if (!page || page->data(0, pageRole).toString() != hit.page) {
            page = new QTreeWidgetItem(m_contents, {guideTitle(hit.page)});
            page->setData(0, pageRole, hit.page);
            QFont bold = m_contents->font();
            bold.setBold(true);
            page->setFont(0, bold);
        }
        if (hit.block == 0)
            continue; // the title, which stands there already
        auto *item = new QTreeWidgetItem(page, {excerpt(hit.text, words)});
        item->setData(0, pageRole, hit.page);
        item->setData(0, blockRole, hit.block);
        item->setToolTip(0, hit.text);
    }
    m_contents->expandAll();
    fitHits();
}

// A tree gives a wrapped text no more than one line.
void GuideWindow::fitHits()
{
    const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1);
    const int room = m_contents->header()->sectionSize(0) - m_contents->indentation() - margin;
    for (QTreeWidgetItemIterator item(m_contents); *item; ++item) {
        if (!(*item)->parent())
            continue;
        const QRect text = m_contents->fontMetrics().boundingRect(
            QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, (*item)->text(0));
        (*item)->setSizeHint(0, text.size());
    }
}

void GuideWindow::showItem(const QTreeWidgetItem *item)
{
    if (!item)
        return;
    m_browser->showPage(item->data(0, pageRole).toString());
    const QVariant block = item->data(0, blockRole);
    if (block.isValid())
        m_browser->goToBlock(block.toInt());
}

void GuideWindow::goToHits()
{
    QTreeWidgetItem *const first = m_contents->topLevelItem(0);
    if (!first)
        return;
    m_contents->setFocus(Qt::TabFocusReason);
    if (!searched().isEmpty())
        m_contents->setCurrentItem(first->childCount() > 0 ? first->child(0) : first);
}

void GuideWindow::markOpenPage()
{
    const QString page = m_browser->page();
    const QTreeWidgetItem *const now = m_contents->currentItem();
    if (now && now->data(0, pageRole).toString() == page)
        return;
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentItem(nullptr);
    for (int row = 0; row < m_contents->topLevelItemCount(); ++row) {
        QTreeWidgetItem *const item = m_contents->topLevelItem(row);
        if (item->data(0, pageRole).toString() == page)
            m_contents->setCurrentItem(item);
    }
}

void GuideWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void GuideWindow::retranslateUi()
{
    setWindowTitle(tr("Guide"));
    setAccessibleName(tr("Guide"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_contents->setAccessibleName(tr("Contents"));
    m_nothing->setText(tr("Nothing found. Try fewer or other words."));
    m_browser->setAccessibleName(tr("Page"));
    m_back->setText(tr("&Back"));
    m_forward->setText(tr("&Forward"));
    m_texts.clear();
    fill();
    if (!m_browser->source().isEmpty())
        m_browser->reload();
}

} // namespace Console::Ui
