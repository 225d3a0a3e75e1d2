// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/buttonkeys.h"

#include "ui/widgets/filledbutton.h"
#include "ui/words/visibletext.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QRadioButton>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

// Properties of a button.
constexpr auto nameIsOurs = "nameWithoutAccessKey";
constexpr auto givenText = "textWithoutAccessKey";
constexpr auto markedText = "textWithAccessKey";

// "A" of "S&ave"; null: none.
QChar letterOf(const QString &text)
{
    const QString keys = QKeySequence::mnemonic(text).toString(QKeySequence::PortableText);
    return keys.isEmpty() ? QChar() : keys.back().toUpper();
}

bool isLatin(QChar letter) { return letter.unicode() < 128 && letter.isLetter(); }

// First letters of words go before others.
QString wishes(const QString &text)
{
    QString first;
    QString others;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isLatin(text.at(i)))
            (i == 0 || text.at(i - 1) == u' ' ? first : others) += text.at(i).toUpper();
    }
    return first + others;
}

QString marked(const QString &text, QChar letter)
{
    qsizetype at = -1;
    for (qsizetype i = 0; i < text.size() && at < 0; ++i) {
        if (text.at(i).toUpper() == letter && (i == 0 || text.at(i - 1) == u' '))
            at = i;
    }
    if (at < 0)
        at = text.indexOf(letter, 0, Qt::CaseInsensitive);
    if (at >= 0)
        return text.left(at) + u'&' + text.mid(at);
    const bool dots = text.endsWith(u'…');
    return (dots ? text.chopped(1) : text) + u"(&%1)"_s.arg(letter) + (dots ? u"…"_s : QString());
}

// Neither a letter nor Enter presses what cannot be undone.
bool isDangerous(const QObject *button)
{
    const auto *const filled = qobject_cast<const FilledButton *>(button);
    return filled && filled->meaning() == Meaning::Danger;
}

bool isMarkable(const QWidget &button)
{
    if (isDangerous(&button))
        return false;
    if (const auto *const tool = qobject_cast<const QToolButton *>(&button))
        return tool->toolButtonStyle() != Qt::ToolButtonIconOnly;
    return qobject_cast<const QPushButton *>(&button) || qobject_cast<const QCheckBox *>(&button)
        || qobject_cast<const QRadioButton *>(&button);
}

// The main window's bars have no access keys: its menus have the same actions.
bool isInBar(const QWidget &button)
{
    for (const QWidget *one = button.parentWidget(); one; one = one->parentWidget()) {
        if (qobject_cast<const QToolBar *>(one) || qobject_cast<const QStatusBar *>(one))
            return true;
    }
    return false;
}

QString lettersOfOthers(const QWidget &window)
{
    QString taken;
    if (const auto *const main = qobject_cast<const QMainWindow *>(&window)) {
        if (const auto *const bar = qobject_cast<const QMenuBar *>(main->menuWidget())) {
            for (const QAction *const action : bar->actions())
                taken += letterOf(action->text());
        }
    }
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *const label : labels) {
        if (label->buddy() && label->isVisible())
            taken += letterOf(label->text());
    }
    return taken;
}

// As its window gave it, without our mark.
QString ownText(const QAbstractButton &button)
{
    const QString text = button.text();
    return text == button.property(markedText).toString() ? button.property(givenText).toString()
                                                          : text;
}

void setMarked(QAbstractButton &button, const QString &given, const QString &text)
{
    // Qt's name would have the letter, too, behind Korean and Japanese words.
    const QString name = withoutMnemonic(text);
    const bool namesIt = button.accessibleName().isEmpty() && button.text() != text;
    if ((namesIt || button.property(nameIsOurs).toBool()) && button.accessibleName() != name) {
        button.setAccessibleName(name);
        button.setProperty(nameIsOurs, true);
    }
    if (button.text() == text)
        return;
    button.setProperty(givenText, given);
    button.setProperty(markedText, text);
    button.setText(text);
}

void mark(const QWidget &window)
{
    QList<QAbstractButton *> buttons;
    QStringList texts;
    const auto all = window.findChildren<QAbstractButton *>();
    for (QAbstractButton *const button : all) {
        if (!button->isVisible() || button->window() != &window || button->text().isEmpty()
            || !isMarkable(*button) || isInBar(*button))
            continue;
        buttons += button;
        texts += ownText(*button);
    }
    const QStringList marked = withAccessKeys(texts, lettersOfOthers(window));
    for (qsizetype i = 0; i < buttons.size(); ++i)
        setMarked(*buttons.at(i), texts.at(i), marked.at(i));
}

bool pressesByEnter(QObject *watched, const QKeyEvent &key)
{
    if (isDangerous(watched))
        return false;
    constexpr auto modifiers = Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier;
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        && !(key.modifiers() & modifiers)
        && (qobject_cast<const QPushButton *>(watched)
            || qobject_cast<const QToolButton *>(watched));
}

} // namespace

QStringList withAccessKeys(const QStringList &texts, const QString &taken)
{
    QString used = taken.toUpper();
    for (const QString &text : texts)
        used += letterOf(text);
    QStringList all;
    for (const QString &text : texts) {
        QString best;
        if (letterOf(text).isNull()) {
            QString wished = wishes(text);
            if (wished.isEmpty())
                wished = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
            const auto *const free = std::ranges::find_if(
                wished, [&used](QChar letter) { return !used.contains(letter); });
            if (free != wished.cend()) {
                used += *free;
                best = marked(text, *free);
            }
        }
        all += best.isEmpty() ? text : best;
    }
    return all;
}

ButtonKeys::ButtonKeys(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ButtonKeys::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (!pressesByEnter(watched, *key))
            return false;
        if (!key->isAutoRepeat())
            static_cast<QAbstractButton *>(watched)->click();
        return true;
    }
    case QEvent::Show:
    case QEvent::LayoutRequest: { // a text has changed
        const auto *const widget = qobject_cast<const QWidget *>(watched);
        const QWidget *const window = widget ? widget->window() : nullptr;
        if (window && window->isVisible() && !qobject_cast<const QFileDialog *>(window))
            mark(*window);
        return false;
    }
    default:
        return false;
    }
}

} // namespace Console::Ui
