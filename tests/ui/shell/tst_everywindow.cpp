// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/windowworld.h"
#include "ui/shell/mainactions.h"
#include "ui/words/visibletext.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;

namespace {

// Longer than any language of ours and with letters that none of them has.
class PseudoLanguage final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char * /*about*/,
                      int /*n*/) const override
    {
        const QString text = QString::fromUtf8(source);
        if (!QByteArray(context).startsWith("Console::") || text.isEmpty())
            return {};
        QString longer;
        bool kept = false; // of markup, and %1
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar letter = text.at(i);
            kept = letter == u'<' || (kept && letter != u'>');
            const bool marker = i > 0 && (text.at(i - 1) == u'%' || text.at(i - 1) == u'&');
            static const QString plain = u"aeiouAEIOUcnsyz"_s;
            static const QString accented = u"åéîöûÅÉÎÖÛçñšýž"_s;
            const auto at = kept || marker ? -1 : plain.indexOf(letter);
            longer += at < 0 ? letter : accented.at(at);
        }
        QString words;
        for (qsizetype left = text.size() * 2 / 5; left > 0; left -= 5)
            words += u" längr"_s.left(left + 1);
        return u"["_s + longer + words + u"]"_s;
    }
};

QString nameOf(const QAccessibleInterface &part)
{
    const auto *const widget = qobject_cast<const QWidget *>(part.object());
    if (widget && !widget->accessibleName().isEmpty())
        return widget->accessibleName();
    if (qobject_cast<const QComboBox *>(widget)) { // Qt's name is its text
        const auto labels = widget->window()->findChildren<QLabel *>();
        for (const QLabel *const label : labels) {
            if (label->buddy() == widget)
                return Ui::withoutMnemonic(label->text());
        }
        return {};
    }
    return part.text(QAccessible::Name);
}

bool isOneOfMany(QAccessible::Role role)
{
    return role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List
        || role == QAccessible::ComboBox || role == QAccessible::SpinBox;
}

// What is wrong in the tree below.
void walk(QAccessibleInterface &part, QStringList &seen, QStringList &faults)
{
    const QAccessible::State state = part.state();
    if (state.invisible)
        return;
    const QString description = u"%1 in %2, role %3"_s.arg(
        QString::fromLatin1(part.object() ? part.object()->metaObject()->className() : "?"),
        part.object() && part.object()->parent()
            ? QString::fromLatin1(part.object()->parent()->metaObject()->className())
            : QString(),
        QString::number(part.role(), 16));
    if (state.focusable && part.role() != QAccessible::StaticText
        && part.role() != QAccessible::Client) {
        const QString name = nameOf(part);
        if (name.isEmpty())
            faults += u"no name: "_s + description;
        const QString key = u"%1 (role %2)"_s.arg(name, QString::number(part.role(), 16));
        if (seen.contains(key))
            faults += u"twice: "_s + key;
        seen += key;
    }
    if (isOneOfMany(part.role()))
        return;
    for (int index = 0; index < part.childCount(); ++index) {
        QAccessibleInterface *const child = part.child(index);
        const auto *const widget = child ? qobject_cast<QWidget *>(child->object()) : nullptr;
        if (child && !(widget && widget->isWindow())) // a window of its own
            walk(*child, seen, faults);
    }
}

bool fitsInto(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const int room =
        box.style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
            .width();
    return box.fontMetrics().horizontalAdvance(box.currentText()) <= room;
}

bool fits(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap().isNull()
        || label.inherits("Console::Ui::ElidedLabel") || label.textFormat() == Qt::RichText)
        return true;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) <= label.height();
    return label.fontMetrics().size(Qt::TextShowMnemonic, label.text()).width()
        <= label.contentsRect().width();
}

bool fits(const QAbstractButton &button)
{
    const auto *const tool = qobject_cast<const QToolButton *>(&button);
    if (button.text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return true;
    return button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width() <= button.width();
}

bool fits(const QHeaderView &header)
{
    for (int section = 0; section + 1 < header.count(); ++section) {
        if (!header.isSectionHidden(section)
            && header.sectionSize(section) < header.sectionSizeHint(section))
            return false;
    }
    return true;
}

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *const widget : all) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const auto fault = [&](const QString &text) {
            cut += u"%1: %2 (%3 × %4)"_s
                       .arg(QString::fromLatin1(widget->metaObject()->className()), text)
                       .arg(widget->width())
                       .arg(widget->height());
        };
        if (const auto *const label = qobject_cast<const QLabel *>(widget); label && !fits(*label))
            fault(label->text());
        else if (const auto *const button = qobject_cast<const QAbstractButton *>(widget);
                 button && !fits(*button))
            fault(button->text());
        else if (const auto *const box = qobject_cast<const QComboBox *>(widget);
                 box && !fitsInto(*box))
            fault(box->currentText());
        else if (const auto *const header = qobject_cast<const QHeaderView *>(widget);
                 header && header->orientation() == Qt::Horizontal && !fits(*header))
            fault(header->parentWidget()->accessibleName());
        else if (const auto *const area = qobject_cast<const QScrollArea *>(widget);
                 area && area->widget() && area->horizontalScrollBar()->maximum() > 0)
            fault(u"scrolls sideways by %1"_s.arg(area->horizontalScrollBar()->maximum()));
    }
    return cut;
}

bool hasAccessKey(const QString &text) { return !QKeySequence::mnemonic(text).isEmpty(); }

// Those that a text makes a button of the window.
QList<QAbstractButton *> buttonsWithText(const QWidget &window)
{
    QList<QAbstractButton *> buttons;
    const auto all = window.findChildren<QAbstractButton *>();
    for (QAbstractButton *const one : all) {
        if (one->isVisible() && one->window() == &window && !one->text().isEmpty()
            && (qobject_cast<QPushButton *>(one) || qobject_cast<QCheckBox *>(one)
                || qobject_cast<QRadioButton *>(one)))
            buttons += one;
    }
    return buttons;
}

class AllWindows : public WindowWorld
{
public:
    AllWindows()
    {
        const auto profile = services.save(u"Zebra"_s, *one);
        start();
        loaded = openAndLoad(profile.id);
        select(hungServer);
    }

    // The window the action opens.
    QDialog *opened(QAction *action) const
    {
        const auto before = shown();
        action->trigger();
        QDialog *found = nullptr;
        const bool came = QTest::qWaitFor([&] {
            for (QDialog *const dialog : shown()) {
                if (!before.contains(dialog))
                    found = dialog;
            }
            return found != nullptr;
        });
        return came && QTest::qWaitForWindowExposed(found) ? found : nullptr;
    }

    // In the order of the menus.
    QStringList actions() const
    {
        return {u"settings"_s, u"keys"_s,   u"about"_s,     u"journal"_s, u"unresolved"_s,
                u"drill"_s,    u"export"_s, u"readiness"_s, u"profiles"_s};
    }
    QAction *actionOf(const QString &name) const
    {
        const auto &all = part<Ui::MainActions>();
        return QHash<QString, QAction *>{{u"settings"_s, all.showSettings},
                                         {u"keys"_s, all.showKeys},
                                         {u"about"_s, all.about},
                                         {u"journal"_s, all.showJournal},
                                         {u"unresolved"_s, all.showUnresolved},
                                         {u"drill"_s, all.drill},
                                         {u"export"_s, all.exportServers},
                                         {u"readiness"_s, all.readiness},
                                         {u"profiles"_s, all.manageProfiles}}
            .value(name);
    }

    bool loaded = false;

private:
    QList<QDialog *> shown() const
    {
        QList<QDialog *> dialogs = window->findChildren<QDialog *>();
        dialogs.removeIf([](const QDialog *dialog) { return !dialog->isVisible(); });
        return dialogs;
    }
};

} // namespace

class TestEveryWindow final : public QObject
{
    Q_OBJECT
public:
    static void initMain()
    {
        leaveTheDesktop();
        // A screen as the users have it.
        static const QTemporaryDir folder;
        QFile file(folder.filePath(u"screen.json"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(R"({"screens": [{"name": "one", "x": 0, "y": 0, "width": 1600,)"
                       R"( "height": 1000, "logicalDpi": 96, "dpr": 1}]})");
        file.close();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(QGuiApplication::primaryScreen()->size(), QSize(1600, 1000)); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
    }

    void everyPartHasANameOfItsOwn()
    {
        AllWindows world;
        QVERIFY(world.loaded);
        check(*world.window, u"main"_s);
        for (const QString &name : world.actions()) {
            const QPointer<QDialog> dialog = world.opened(world.actionOf(name));
            QVERIFY2(dialog, qPrintable(name));
            QVERIFY2(!dialog->windowTitle().isEmpty(), qPrintable(name));
            check(*dialog, name);
            const auto *const sections = named<QListWidget>(*dialog, u"Sections"_s);
            for (int row = 0; sections && row < sections->count(); ++row) {
                const_cast<QListWidget *>(sections)->setCurrentRow(row);
                check(*dialog, sections->item(row)->text());
            }
            dialog->close();
        }
    }

    void everyButtonHasALetterOfItsOwn()
    {
        AllWindows world;
        for (const QString &name : world.actions()) {
            const QPointer<QDialog> dialog = world.opened(world.actionOf(name));
            QVERIFY2(dialog, qPrintable(name));
            QStringList letters;
            for (const QAbstractButton *const one : buttonsWithText(*dialog)) {
                QVERIFY2(hasAccessKey(one->text()), qPrintable(name + u": "_s + one->text()));
                const QString letter = QKeySequence::mnemonic(one->text()).toString();
                QVERIFY2(!letters.contains(letter), qPrintable(name + u": "_s + one->text()));
                letters += letter;
            }
            dialog->close();
        }
        for (const QAction *const menu : world.window->menuBar()->actions()) {
            QStringList letters;
            for (const QAction *const action : menu->menu()->actions()) {
                const QString letter = QKeySequence::mnemonic(action->text()).toString();
                if (letter.isEmpty())
                    continue;
                QVERIFY2(!letters.contains(letter), qPrintable(action->text()));
                letters += letter;
            }
        }
    }

    void ctrlWClosesAndTheFocusComesBack()
    {
        AllWindows world;
        for (const QString &name : world.actions()) {
            world.view().setFocus();
            world.window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&*world.window));
            const QPointer<QDialog> dialog = world.opened(world.actionOf(name));
            QVERIFY2(dialog, qPrintable(name));
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            QTest::keyClick(dialog.data(), Qt::Key_W, Qt::ControlModifier);
            QTRY_VERIFY2(!dialog || !dialog->isVisible(), qPrintable(name));
            QTRY_VERIFY2(world.view().hasFocus(), qPrintable(name));
        }
    }

    void enterPressesTheFocusedButton()
    {
        AllWindows world;
        const QPointer<QDialog> settings = world.opened(world.actionOf(u"settings"_s));
        QVERIFY(settings);
        QAbstractButton *const close = button(*settings, u"Close"_s);
        QVERIFY(close);
        close->setFocus();
        QTest::keyPress(close, Qt::Key_Return); // it is gone before the key is released
        QTRY_VERIFY(!settings || !settings->isVisible());
    }

    void theContextMenuComesByKeys()
    {
        AllWindows world;
        world.view().setFocus();
        QTest::keyClick(&world.view(), Qt::Key_F10, Qt::ShiftModifier);
        const auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu && menu->actions().contains(world.part<Ui::MainActions>().interrupt));
        QApplication::activePopupWidget()->close();
    }

    void longWordsAndLargeLettersFit_data()
    {
        QTest::addColumn<double>("size");
        QTest::newRow("usual") << 1.0;
        QTest::newRow("twice as large") << 2.0;
    }
    void longWordsAndLargeLettersFit()
    {
        QFETCH(const double, size);
        const QFont usual = QApplication::font();
        QFont font = usual;
        font.setPointSizeF(font.pointSizeF() * size);
        QApplication::setFont(font);
        PseudoLanguage language;
        QCoreApplication::installTranslator(&language);
        QStringList cut;
        {
            AllWindows world;
            for (const QString &name : world.actions()) {
                const QPointer<QDialog> dialog = world.opened(world.actionOf(name));
                QVERIFY2(dialog, qPrintable(name));
                collect(*dialog, name, cut);
                auto *const sections = dialog->findChild<QListWidget *>();
                for (int row = 0; name == u"settings" && row < sections->count(); ++row) {
                    sections->setCurrentRow(row);
                    collect(*dialog, name + QString::number(row), cut);
                }
                dialog->close();
            }
        }
        QCoreApplication::removeTranslator(&language);
        QApplication::setFont(usual);
        QVERIFY2(cut.isEmpty(), qPrintable(u"\n"_s + cut.join(u'\n')));
    }

private:
    static void check(QWidget &window, const QString &name)
    {
        QStringList seen;
        QStringList faults;
        walk(*QAccessible::queryAccessibleInterface(&window), seen, faults);
        QVERIFY2(!seen.isEmpty(), qPrintable(name));
        QVERIFY2(faults.isEmpty(), qPrintable(name + u":\n"_s + faults.join(u'\n')));
    }
    static void collect(const QWidget &window, const QString &name, QStringList &cut)
    {
        QStringList left;
        // Nested layouts take several rounds.
        const bool fit = QTest::qWaitFor(
            [&window, &left] {
                left = cutTexts(window);
                return left.isEmpty();
            },
            1000);
        for (const QString &one : fit ? QStringList() : left)
            cut += name + u": "_s + one;
    }
};

QTEST_MAIN(TestEveryWindow)
#include "tst_everywindow.moc"
