// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/filtersuggestions.h"

#include "ui/words/filterwords.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace Console::Ui {

namespace {

constexpr int gap = 12; // pixels between columns
constexpr int mostLines = 12;

} // namespace

FilterSuggestions::FilterSuggestions(QWidget &field) : QTreeWidget(field.window()), m_field(field)
{
    hide();
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Suggestions for the filter"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(m_choices.at(index.row())); });
}

void FilterSuggestions::offer(const QList<Inventory::FilterChoice> &choices)
{
    if (choices.isEmpty()) {
        hide();
        return;
    }
    if (choices != m_choices || topLevelItemCount() == 0) {
        m_choices = choices;
        clear();
        QList<QTreeWidgetItem *> lines;
        for (const Inventory::FilterChoice &choice : choices) {
            const QString says = choice.value.isEmpty()
                ? filterFieldWord(choice.field)
                : filterValueWord(choice.field, choice.value);
            lines += new QTreeWidgetItem(QStringList{choice.term, says});
            lines.last()->setSizeHint(0,
                                      QSize(fontMetrics().horizontalAdvance(choice.term) + gap,
                                            fontMetrics().height() + gap / 2));
        }
        addTopLevelItems(lines);
    }
    setCurrentItem(nullptr);
    clearSelection();
    scrollToTop();
    place();
    show();
    raise();
}

void FilterSuggestions::place()
{
    ensurePolished();
    const int line = std::max(sizeHintForRow(0), 1);
    const int lines = std::min(topLevelItemCount(), mostLines);
    const int bar = topLevelItemCount() > mostLines ? verticalScrollBar()->sizeHint().width() : 0;
    const QWidget &around = *parentWidget();
    const int wanted = sizeHintForColumn(0) + sizeHintForColumn(1) + 2 * frameWidth() + bar + 8;
    const int width = std::min(std::max(wanted, m_field.width()), around.width());
    QPoint corner = m_field.mapTo(&around, QPoint(0, m_field.height()));
    if (m_field.isRightToLeft() || corner.x() + width > around.width())
        corner.setX(std::max(0, corner.x() + m_field.width() - width));
    const int room = std::max(line, around.height() - corner.y());
    setGeometry(corner.x(), corner.y(), width, std::min(lines * line + 2 * frameWidth(), room));
}

void FilterSuggestions::move(int rows)
{
    const int count = topLevelItemCount();
    if (count == 0)
        return;
    const int now = currentItem() ? indexOfTopLevelItem(currentItem()) : -1;
    int next = now + rows;
    if (now < 0)
        next = rows > 0 ? 0 : count - 1;
    else if (rows != 1 && rows != -1)
        next = std::clamp(next, 0, count - 1);
    setCurrentItem(next < 0 || next >= count ? nullptr : topLevelItem(next));
    if (!currentItem())
        clearSelection();
}

std::optional<Inventory::FilterChoice> FilterSuggestions::marked() const
{
    if (!isVisible() || !currentItem())
        return std::nullopt;
    return m_choices.at(indexOfTopLevelItem(currentItem()));
}

std::optional<Inventory::FilterChoice> FilterSuggestions::markedOrFirst() const
{
    if (auto choice = marked())
        return choice;
    return isVisible() && !m_choices.isEmpty() ? std::optional(m_choices.first()) : std::nullopt;
}

void FilterSuggestions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Suggestions for the filter"));
        hide();
        clear(); // its words are in the old language
    }
    QTreeWidget::changeEvent(event);
}

} // namespace Console::Ui
