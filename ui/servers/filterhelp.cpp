// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/filterhelp.h"

#include "ui/widgets/roomfor.h"
#include "ui/words/filterwords.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Console::Ui {

FilterHelp::FilterHelp(QWidget &field)
    : QFrame(&field, Qt::Popup), m_field(field), m_terms(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setWindowTitle(tr("What you can type in the filter"));
    setAccessibleName(windowTitle());
    auto *intro = new QLabel(
        tr("A server must match all words and terms. A wrong term is underlined and ignored."),
        this);
    intro->setWordWrap(true);
    auto *keys = new QLabel(
        tr("In the field, Ctrl+Space suggests terms, Tab or Enter inserts one, and Down goes to "
           "the table. Here, Enter inserts the selected example and Escape closes."),
        this);
    keys->setWordWrap(true);
    m_terms->setColumnCount(2);
    m_terms->setHeaderLabels({tr("Typed"), tr("Finds servers where")});
    m_terms->setRootIsDecorated(false);
    m_terms->setUniformRowHeights(true);
    m_terms->setAlternatingRowColors(true);
    m_terms->setAllColumnsShowFocus(true);
    m_terms->setAccessibleName(windowTitle());
    m_terms->setAccessibleDescription(intro->text() + u' ' + keys->text());
    m_terms->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    const auto examples = filterExamples();
    for (const FilterExample &example : examples) {
        auto *line = new QTreeWidgetItem(m_terms, {example.term, example.finds});
        line->setSizeHint(
            0,
            QSize(fontMetrics().horizontalAdvance(example.term) + 16, fontMetrics().height() + 6));
    }
    m_terms->setCurrentItem(m_terms->topLevelItem(0));
    connect(m_terms, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        Q_EMIT chosen(item->text(0));
        close();
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(m_terms, 1);
    layout->addWidget(keys);
    setFocusProxy(m_terms);
}

void FilterHelp::openBelow()
{
    ensurePolished();
    const QFontMetrics metrics = m_terms->fontMetrics();
    int widest = 0; // of the second column, which takes the rest
    for (int line = 0; line < m_terms->topLevelItemCount(); ++line)
        widest = std::max(widest, metrics.horizontalAdvance(m_terms->topLevelItem(line)->text(1)));
    const int wanted = m_terms->header()->sectionSize(0) + widest + widthOf(*m_terms, 8);
    const QRect room = m_field.screen()->availableGeometry();
    const int width = std::min(std::max(wanted, widthOf(*m_terms, 60)), room.width());
    const int lines = m_terms->sizeHintForRow(0) * m_terms->topLevelItemCount()
        + m_terms->header()->sizeHint().height() + 2 * m_terms->frameWidth();
    const int around =
        layout()->totalHeightForWidth(width) - m_terms->sizeHint().height() + 2 * frameWidth();
    QRect place(m_field.mapToGlobal(QPoint(m_field.width() - width, m_field.height())),
                QSize(width, around + lines));
    place.setHeight(std::min(place.height(), room.bottom() - place.top()));
    place.moveLeft(std::max(place.left(), room.left()));
    setGeometry(place);
    show();
    m_terms->setFocus(Qt::PopupFocusReason);
}

void FilterHelp::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel)) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace Console::Ui
