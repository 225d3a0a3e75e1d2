// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/accessibilityshield.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QApplication>

#include <functional>
#include <utility>

namespace Console::Ui {

namespace {

// Widgets whose accessible interface is empty. Global, since Qt's factory is a plain function.
QList<const QObject *> &coveredRoots()
{
    static QList<const QObject *> roots;
    return roots;
}

bool isCovered(const QObject *object)
{
    for (; object; object = object->parent()) {
        if (coveredRoots().contains(object))
            return true;
    }
    return false;
}

class Nothing final : public QAccessibleObject
{
public:
    using QAccessibleObject::QAccessibleObject;

    QAccessibleInterface *parent() const override
    {
        const auto *widget = qobject_cast<QWidget *>(object());
        if (!widget || widget->isWindow() || !widget->parentWidget())
            return QAccessible::queryAccessibleInterface(qApp);
        return QAccessible::queryAccessibleInterface(widget->parentWidget());
    }
    QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    QString text(QAccessible::Text /*what*/) const override { return {}; }
    QRect rect() const override { return {}; }
    QAccessible::Role role() const override { return QAccessible::Client; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = true;
        return state;
    }
};

QAccessibleInterface *nothingWhereCovered(const QString & /*className*/, QObject *object)
{
    return object && object->isWidgetType() && isCovered(object) ? new Nothing(object) : nullptr;
}

// Drops interfaces that Qt caches and tells clients that these branches changed.
void makeAnew(const QList<QPointer<QWidget>> &roots, const std::function<void()> &inBetween)
{
    for (const QPointer<QWidget> &root : roots) {
        if (!root)
            continue;
        QAccessibleEvent gone(root, QAccessible::ObjectDestroyed);
        QAccessible::updateAccessibility(&gone);
        QList<QWidget *> all = root->findChildren<QWidget *>();
        all.append(root);
        for (QWidget *const widget : std::as_const(all)) {
            if (QAccessibleInterface *const made = QAccessible::queryAccessibleInterface(widget))
                QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(made));
        }
    }
    inBetween();
    for (const QPointer<QWidget> &root : roots) {
        if (!root)
            continue;
        QAccessibleEvent there(root, QAccessible::ObjectCreated);
        QAccessible::updateAccessibility(&there);
    }
}

} // namespace

AccessibilityShield::AccessibilityShield() { QAccessible::installFactory(nothingWhereCovered); }

AccessibilityShield::~AccessibilityShield()
{
    coveredRoots().clear();
    QAccessible::removeFactory(nothingWhereCovered);
}

void AccessibilityShield::drawOver(const QList<QWidget *> &widgets)
{
    m_covered = QList<QPointer<QWidget>>(widgets.begin(), widgets.end());
    makeAnew(m_covered, [&widgets] {
        for (const QWidget *const widget : widgets)
            coveredRoots().append(widget);
    });
}

void AccessibilityShield::lift()
{
    makeAnew(std::exchange(m_covered, {}), [] { coveredRoots().clear(); });
}

} // namespace Console::Ui
