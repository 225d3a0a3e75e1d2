// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drill/drillframe.h"

#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr int border = 12;
constexpr int stripe = 12;
// The same in light and dark, like warning signs.
constexpr QColor signal(0xff, 0xc4, 0x00);
constexpr QColor ink(0x14, 0x14, 0x14);

} // namespace

DrillFrame::DrillFrame(QWidget &window)
    : QWidget(&window), m_window(window), m_banner(new QWidget(this)),
      m_title(new QLabel(m_banner)), m_task(new QLabel(m_banner)),
      m_compare(new QPushButton(m_banner))
{
    setObjectName(u"drillFrame"_s);
    setFocusPolicy(Qt::NoFocus);
    m_banner->setAutoFillBackground(true);
    QPalette colours = m_banner->palette();
    colours.setColor(QPalette::Window, signal);
    colours.setColor(QPalette::WindowText, ink);
    m_banner->setPalette(colours);
    m_compare->setPalette(window.palette()); // like other buttons
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_task->setTextFormat(Qt::PlainText);
    m_task->setWordWrap(true);
    m_task->hide();
    m_compare->hide();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_task);
    auto *layout = new QHBoxLayout(m_banner);
    layout->setContentsMargins(10, 4, 10, 4);
    layout->addLayout(texts, 1);
    layout->addWidget(m_compare);
    connect(m_compare, &QPushButton::clicked, this, &DrillFrame::comparisonRequested);
    window.installEventFilter(this);
    retranslateUi();
    lower();
    setVisible(true);
}

void DrillFrame::setTask(const QString &task)
{
    m_task->setText(task);
    m_task->setVisible(!task.isEmpty());
    m_compare->setVisible(!task.isEmpty());
    place();
}

void DrillFrame::retranslateUi()
{
    m_title->setText(tr("DRILL — nothing here is real"));
    m_compare->setText(tr("What really happened…"));
    place();
}

void DrillFrame::place()
{
    setGeometry(m_window.rect());
    const int width = std::max(1, m_window.width() - 2 * border);
    QLayout &layout = *m_banner->layout();
    layout.invalidate();
    const int height = layout.hasHeightForWidth() ? layout.totalHeightForWidth(width)
                                                  : layout.totalSizeHint().height();
    m_banner->setGeometry(border, border, width, height);
    const QMargins margins(border, border + height, border, border);
    if (m_window.contentsMargins() != margins)
        m_window.setContentsMargins(margins);
    update();
}

bool DrillFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window
        && (event->type() == QEvent::Resize || event->type() == QEvent::Show)) {
        place();
        lower();
    }
    return QWidget::eventFilter(watched, event);
}

void DrillFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        place();
    QWidget::changeEvent(event);
}

void DrillFrame::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setClipRegion(QRegion(rect()) - m_window.contentsRect());
    painter.fillRect(rect(), signal);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, stripe / 1.5));
    for (int x = -height(); x < width(); x += 2 * stripe)
        painter.drawLine(x, height(), x + height(), 0);
}

void DrillFrames::mark(QWidget &window)
{
    const QString marked = tr("DRILL — %1");
    if (!window.windowTitle().startsWith(marked.section(u"%1"_s, 0, 0)))
        window.setWindowTitle(marked.arg(window.windowTitle()));
}

bool DrillFrames::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Polish && event->type() != QEvent::WindowTitleChange)
        return false;
    auto *const widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || !widget->isWindow() || widget->windowTitle().isNull())
        return false;
    mark(*widget);
    if (qobject_cast<QDialog *>(widget) != nullptr
        && widget->findChild<DrillFrame *>(QString(), Qt::FindDirectChildrenOnly) == nullptr) {
        new DrillFrame(*widget); // owned by the dialog
    }
    return false;
}

} // namespace Console::Ui
