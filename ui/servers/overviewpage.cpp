// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/overviewpage.h"

#include "app/action/record/interruptrecord.h"
#include "ui/servers/overviewsegment.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/sharebar.h"
#include "ui/widgets/stateicon.h"
#include "ui/words/journalwords.h"
#include "ui/words/recordwords.h"
#include "ui/words/times.h"
#include "ui/words/visibletext.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr int days = 7;
constexpr int mostInterrupts = 50;
constexpr int rowsVisible = 8;
constexpr int segmentsInRow = 4;

constexpr int profileRole = Qt::UserRole;
constexpr int regionRole = Qt::UserRole + 1;
constexpr int numberRole = Qt::UserRole + 2;
constexpr int actionRole = Qt::UserRole;
constexpr int unresolvedRole = Qt::UserRole + 1;
constexpr int keyRole = Qt::UserRole + 3; // the same item after a change

QLabel *captionIn(QWidget *card)
{
    auto *caption = new QLabel(card);
    caption->setFont(fontFor(TextSize::Section));
    caption->setTextFormat(Qt::PlainText);
    return caption;
}

QLabel *noteIn(QWidget *card)
{
    auto *note = new QLabel(card);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    return note;
}

QListWidget *listIn(QWidget *card, const QString &objectName)
{
    auto *list = new QListWidget(card);
    list->setObjectName(objectName);
    list->setFrameShape(QFrame::NoFrame);
    list->setTextElideMode(Qt::ElideMiddle);
    const int side = list->fontMetrics().height();
    list->setIconSize({side, side});
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

QVBoxLayout *layoutOf(Card *card)
{
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(card);
    const int margin = gridSteps(*card, 4);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gridSteps(*card, 2));
    return layout;
}

// As high as its rows, up to rowsVisible.
void fitHeight(QListWidget &list)
{
    const int rows = std::min(list.count(), rowsVisible);
    list.setFixedHeight(rows * std::max(1, list.sizeHintForRow(0)) + 2 * list.frameWidth());
    list.setVisible(rows > 0);
}

QString currentKey(const QListWidget &list)
{
    const QListWidgetItem *const item = list.currentItem();
    return item ? item->data(keyRole).toString() : QString();
}

void choose(QListWidget &list, const QString &key)
{
    for (int row = 0; row < list.count() && !key.isEmpty(); ++row) {
        if (list.item(row)->data(keyRole).toString() == key)
            list.setCurrentRow(row);
    }
}

// Text of the server that is told apart from others: name, number and region.
QString placeText(const QString &name, const QString &number, const QString &region)
{
    return u"%1 (%2, %3)"_s.arg(visibleName(name), number, region);
}

Meaning meaningOf(const Journal::InterruptHistory &history)
{
    if (Action::isUnresolved(history))
        return Meaning::Unknown;
    using Action::FollowVerdict;
    const auto verdict =
        history.verdict ? Action::followVerdictFrom(*history.verdict) : std::nullopt;
    if (verdict == FollowVerdict::Rebooted)
        return Meaning::Success;
    if (verdict == FollowVerdict::StillDown)
        return Meaning::Danger;
    if (verdict == FollowVerdict::NoVisibleReaction
        || Action::recordedOutcome(history) == Action::Outcome::Refused)
        return Meaning::Warning;
    return Meaning::Information;
}

QString historyText(const Journal::InterruptHistory &history)
{
    const QString verdict = recordedVerdictWord(history);
    return (verdict.isEmpty() ? recordedOutcomeWord(history) : verdict) + u" · "_s
        + placeText(serverField(history, "name"_L1), serverField(history, "number"_L1),
                    serverField(history, "region"_L1))
        + u" · "_s + localTime(history.intention.at);
}

} // namespace

OverviewPage::OverviewPage(Journal::Journal &journal, const Clock &clock, QWidget *parent)
    : QScrollArea(parent), m_journal(journal), m_clock(clock)
{
    setObjectName(u"overviewPage"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(this);
    auto *layout = new QVBoxLayout(inside);
    layout->setSpacing(gridSteps(*this, 4));

    auto *servers = new Card(inside);
    auto *serversLayout = layoutOf(servers);
    serversLayout->addWidget(m_serversCaption = captionIn(servers));
    serversLayout->addWidget(m_noServers = noteIn(servers));
    m_regionLayout = new QVBoxLayout;
    m_regionLayout->setSpacing(gridSteps(*this, 4));
    serversLayout->addLayout(m_regionLayout);

    auto *operations = new Card(inside);
    auto *operationsLayout = layoutOf(operations);
    operationsLayout->addWidget(m_operationsCaption = captionIn(operations));
    operationsLayout->addWidget(m_noOperations = noteIn(operations));
    operationsLayout->addWidget(m_operations = listIn(operations, u"operations"_s));
    operationsLayout->addWidget(m_allOperations = new QPushButton(operations), 0, Qt::AlignLeft);
    m_allOperations->setIcon(icon(Icon::Filter));

    auto *interrupts = new Card(inside);
    auto *interruptsLayout = layoutOf(interrupts);
    interruptsLayout->addWidget(m_interruptsCaption = captionIn(interrupts));
    interruptsLayout->addWidget(m_noInterrupts = noteIn(interrupts));
    interruptsLayout->addWidget(m_interruptList = listIn(interrupts, u"recentInterrupts"_s));

    layout->addWidget(servers);
    layout->addWidget(operations);
    layout->addWidget(interrupts);
    layout->addStretch();
    setWidget(inside);

    connect(&m_counter, &Inventory::OverviewCounter::changed, this, [this] {
        if (!isVisible())
            return; // an answer after it was hidden; shown anew when visible
        showServers();
        showOperations();
    });
    connect(&m_journal, &Journal::Journal::appended, this, &OverviewPage::readJournal);
    const auto openServer = [this](const QListWidgetItem *item) {
        if (!item)
            return;
        const auto region = Cloud::RegionCode::fromText(item->data(regionRole).toString());
        const auto number = Cloud::ServerNo::fromText(item->data(numberRole).toString());
        if (region && number)
            Q_EMIT serverRequested({.profile = item->data(profileRole).toUuid(),
                                    .server = {.region = *region, .number = *number}});
    };
    connect(m_operations, &QListWidget::itemClicked, this, openServer);
    connect(m_operations, &QListWidget::itemActivated, this, openServer);
    connect(m_allOperations, &QPushButton::clicked, this,
            [this] { Q_EMIT filterRequested(Inventory::inOperationFilter()); });
    const auto openInterrupt = [this](const QListWidgetItem *item) {
        if (!item)
            return;
        Q_EMIT interruptRequested(item->data(actionRole).toUuid(),
                                  item->data(unresolvedRole).toBool());
    };
    connect(m_interruptList, &QListWidget::itemClicked, this, openInterrupt);
    connect(m_interruptList, &QListWidget::itemActivated, this, openInterrupt);
    retranslateUi();
}

void OverviewPage::setStore(Inventory::ServerStore *store)
{
    m_store = store;
    if (isVisible())
        m_counter.setStore(store);
}

void OverviewPage::retranslateUi()
{
    setAccessibleName(tr("Overview"));
    m_serversCaption->setText(tr("Servers"));
    m_operationsCaption->setText(tr("Operations in progress"));
    m_operations->setAccessibleName(m_operationsCaption->text());
    m_noOperations->setText(tr("No server has an operation in progress."));
    m_interruptsCaption->setText(tr("Interrupts of the last 7 days"));
    m_interruptList->setAccessibleName(m_interruptsCaption->text());
    showServers();
    showOperations();
    showInterrupts();
}

void OverviewPage::readJournal()
{
    if (!isVisible() || m_reading) {
        m_stale = m_reading;
        return;
    }
    m_reading = true;
    m_stale = false;
    const QDateTime since = m_clock.utcNow().addDays(-days);
    m_journal.find(
        [since](const Journal::InterruptHistory &one) { return one.intention.at >= since; }, this,
        [this](auto found) {
            m_reading = false;
            m_known = true;
            m_interrupts = std::move(found);
            showInterrupts();
            if (m_stale)
                readJournal();
        });
}

// Widgets stay as long as they fit, so that the focus does.
void OverviewPage::showServers()
{
    m_noServers->setText(tr("No servers are listed."));
    std::vector<Cells> regions;
    for (const Inventory::OverviewCell &cell : m_counter.cells()) {
        if (regions.empty() || regions.back().front().region != cell.region)
            regions.emplace_back();
        regions.back().push_back(cell);
    }
    m_noServers->setVisible(!m_store || m_store->isEmpty());
    keepRegions(qsizetype(regions.size()));
    for (qsizetype i = 0; i < qsizetype(regions.size()); ++i) {
        const Cells &cells = regions.at(std::size_t(i));
        const auto segments = qsizetype(cells.size());
        if (i < m_regions.size() && m_regions.at(i).segments.size() != segments)
            keepRegions(i);
        if (i == m_regions.size())
            m_regions.append(addRegion(segments));
        fill(m_regions.at(i), cells);
    }
}

void OverviewPage::keepRegions(qsizetype count)
{
    while (m_regions.size() > count) {
        QWidget *const widget = m_regions.takeLast().widget;
        m_regionLayout->removeWidget(widget);
        widget->hide();
        widget->deleteLater(); // one of its buttons may have just been pressed
    }
}

OverviewPage::Region OverviewPage::addRegion(qsizetype segments)
{
    Region region{.widget = new QWidget(widget())};
    auto *layout = new QGridLayout(region.widget);
    layout->setContentsMargins({});
    layout->setColumnStretch(segmentsInRow, 1);
    layout->addWidget(region.name = new QLabel(region.widget), 0, 0, 1, segmentsInRow + 1);
    region.name->setTextFormat(Qt::PlainText);
    layout->addWidget(region.bar = new ShareBar(region.widget), 1, 0, 1, segmentsInRow + 1);
    for (int place = 0; place < segments; ++place) {
        auto *segment = new OverviewSegment(region.widget);
        segment->setCheckable(false);
        segment->setFocusPolicy(Qt::StrongFocus);
        connect(segment, &QPushButton::clicked, this, [this, segment] {
            Q_EMIT filterRequested(Inventory::withCell({}, segment->cell()));
        });
        layout->addWidget(segment, 2 + place / segmentsInRow, place % segmentsInRow);
        region.segments.append(segment);
    }
    m_regionLayout->addWidget(region.widget);
    return region;
}

void OverviewPage::fill(const Region &region, const Cells &cells)
{
    const int all = std::accumulate(cells.begin(), cells.end(), 0,
                                    [](int sum, const auto &cell) { return sum + cell.count; });
    QList<ShareBar::Part> parts;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        OverviewSegment *const segment = region.segments.at(qsizetype(i));
        segment->setCell(cells[i], double(cells[i].count) / std::max(1, all));
        parts.append({.count = cells[i].count, .colour = segment->colour()});
    }
    region.bar->setParts(parts);
    const QString count = tr("%n server(s)", nullptr, all);
    const QString name = cells.front().isOthers() ? tr("Others") : cells.front().region;
    region.name->setText(u"%1: %2"_s.arg(name, count));
}

void OverviewPage::showOperations()
{
    const Inventory::ServersInOperation &found = m_counter.inOperation();
    const QString chosen = currentKey(*m_operations);
    m_operations->clear();
    for (const auto &one : found.first) {
        const Cloud::ServerInstance &server = one.server;
        auto *item = new QListWidgetItem(
            icon(Icon::Busy),
            operationWord(server) + u" · "_s
                + placeText(server.name, server.id.number.text(), server.id.region.text()));
        item->setData(profileRole, one.profile);
        item->setData(regionRole, server.id.region.text());
        item->setData(numberRole, server.id.number.text());
        item->setData(keyRole, one.profile.toString() + server.id.number.text());
        m_operations->addItem(item);
    }
    choose(*m_operations, chosen);
    fitHeight(*m_operations);
    m_noOperations->setVisible(found.count == 0 && !m_counter.cells().empty());
    m_allOperations->setText(tr("&Show all %n of them", nullptr, found.count));
    m_allOperations->setVisible(found.count > found.first.size());
}

void OverviewPage::showInterrupts()
{
    const QString chosen = currentKey(*m_interruptList);
    m_interruptList->clear();
    m_noInterrupts->setText(m_interrupts ? tr("No interrupts in the last 7 days.")
                                         : journalErrorSentence(m_interrupts.error()));
    if (m_interrupts) {
        QList<Journal::InterruptHistory> list = m_interrupts.value().list;
        std::reverse(list.begin(), list.end()); // newest first
        std::stable_partition(list.begin(), list.end(), Action::isUnresolved);
        for (const Journal::InterruptHistory &one :
             list.first(std::min<qsizetype>(list.size(), mostInterrupts))) {
            const bool unresolved = Action::isUnresolved(one);
            auto *item =
                new QListWidgetItem(unresolved ? icon(Icon::Unresolved, Meaning::Unknown)
                                               : icon(iconOf(meaningOf(one)), meaningOf(one)),
                                    historyText(one));
            item->setToolTip(plainToolTip(historyText(one)));
            item->setData(actionRole, one.intention.action);
            item->setData(unresolvedRole, unresolved);
            item->setData(keyRole, one.intention.action.toString());
            m_interruptList->addItem(item);
        }
    }
    choose(*m_interruptList, chosen);
    fitHeight(*m_interruptList);
    m_noInterrupts->setVisible(m_known && m_interruptList->count() == 0);
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        showServers(); // the bars' colours
    QScrollArea::changeEvent(event);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_counter.setStore(m_store);
    showServers();
    showOperations();
    readJournal();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    m_counter.setStore(nullptr);
    QScrollArea::hideEvent(event);
}

void OverviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace Console::Ui
