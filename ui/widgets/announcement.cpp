// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/announcement.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

// Screen readers drop what comes among the many events of a changing window.
constexpr std::chrono::milliseconds settling(1500);

// An invisible child of a window. Qt's bridge to AT-SPI drops alerts; a notification that appears
// is spoken.
class Announcement final : public QWidget
{
public:
    explicit Announcement(QWidget *window) : QWidget(window)
    {
        setObjectName(u"announcement"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        resize(1, 1);
        lower();
        show();
        m_soon.setSingleShot(true);
        m_soon.setInterval(settling);
        QObject::connect(&m_soon, &QTimer::timeout, this, [this] { speak(); });
    }

    void add(const QList<QLabel *> &labels)
    {
        for (QLabel *const label : labels) {
            if (!m_labels.contains(label))
                m_labels.append(label);
        }
        m_soon.start();
    }

private:
    void speak()
    {
        QStringList sentences;
        for (const auto &label : std::exchange(m_labels, {})) {
            if (label && label->isVisible() && !label->text().isEmpty())
                sentences.append(label->text());
        }
        if (sentences.isEmpty())
            return;
        setAccessibleName(sentences.join(u' '));
        QAccessibleEvent appeared(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&appeared);
    }

    QList<QPointer<QLabel>> m_labels;
    QTimer m_soon;
};

QAccessibleInterface *notification(const QString & /*className*/, QObject *object)
{
    auto *const announcement = dynamic_cast<Announcement *>(object);
    return announcement ? new QAccessibleWidget(announcement, QAccessible::Notification) : nullptr;
}

Announcement &announcementIn(QWidget &window)
{
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(notification); });
    const auto children = window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *const child : children) {
        if (auto *const known = dynamic_cast<Announcement *>(child))
            return *known;
    }
    return *new Announcement(&window);
}

} // namespace

void announce(const QList<QLabel *> &labels)
{
    announcementIn(*labels.constFirst()->window()).add(labels);
}

} // namespace Console::Ui
