// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/windowworld.h"
#include "ui/guide/guidebrowser.h"
#include "ui/guide/guidepages.h"
#include "ui/guide/guidewindow.h"
#include "ui/journal/journalpage.h"
#include "ui/journal/unresolvedpage.h"
#include "ui/profile/profileswindow.h"
#include "ui/servers/filterfield.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTest>
#include <QTextBlock>
#include <QTranslator>
#include <QTreeWidget>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using Ui::GuideBrowser;
using Ui::GuideWindow;

namespace {

// The program's own translation belongs to the program; this one says only
// whose pages to show.
class Korean final : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        const bool folder = qstrcmp(context, "Console::Ui::GuidePages") == 0;
        return folder && qstrcmp(text, "en") == 0 ? u"ko"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

QPushButton &buttonOf(const QWidget &window, const QString &text)
{
    const auto all = window.findChildren<QPushButton *>();
    return **std::find_if(all.begin(), all.end(),
                          [&](const QPushButton *one) { return one->text() == text; });
}

class World
{
public:
    World() { window.show(); }

    GuideBrowser &browser() const { return *window.findChild<GuideBrowser *>(); }
    QTreeWidget &contents() const { return *window.findChild<QTreeWidget *>(); }
    QLineEdit &search() const { return *window.findChild<QLineEdit *>(); }
    QString heading() const { return browser().document()->begin().text(); }
    QPushButton &button(const QString &text) const { return buttonOf(window, text); }
    // As a click on it does.
    void follow(const QString &link) const
    {
        Q_EMIT browser().anchorClicked(browser().source().resolved(QUrl(link)));
    }

    GuideWindow window;
};

QDir guideFolder() { return QDir(QStringLiteral(SOURCES "/resources/guide")); }

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList listIn(const QString &name, const QString &file = u"contents.json"_s)
{
    QStringList items;
    const auto contents = QJsonDocument::fromJson(contentOf(guideFolder().filePath(file)).toUtf8());
    const QJsonArray array = contents.object().value(name).toArray();
    for (const QJsonValue &item : array)
        items += item.toString();
    return items;
}

QStringList filesIn(const QString &folder, const QString &ending)
{
    QStringList names;
    const QStringList files = QDir(guideFolder().filePath(folder)).entryList(QDir::Files);
    for (const QString &file : files)
        names += file.endsWith(ending) ? file.chopped(ending.size()) : u"?"_s + file;
    return names;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QStringList linksIn(const QString &markdown)
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    QStringList links;
    for (auto found = link.globalMatch(markdown); found.hasNext();)
        links += found.next().captured(1);
    return links;
}

QString pageFile(const QString &language, const QString &page)
{
    return guideFolder().filePath(language + u'/' + page + u".md"_s);
}

struct Message {
    QString context;
    QString source;
    QString shown; // in the language of the file
};

// What lupdate has found in the sources, which is what the program can say.
QList<Message> messagesIn(const QString &language)
{
    QFile file(QStringLiteral(SOURCES "/translations/console_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader reader(&file);
    Message message;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement() && reader.name() == "message"_L1)
            messages += message;
        if (!reader.isStartElement())
            continue;
        if (reader.name() == "name"_L1)
            message.context = reader.readElementText().section(u"::"_s, -1);
        else if (reader.name() == "source"_L1)
            message.source = message.shown = reader.readElementText();
        else if (reader.name() == "translation"_L1 || reader.name() == "numerusform"_L1) {
            QString text;
            while (reader.readNext() == QXmlStreamReader::Characters)
                text += reader.text();
            if (!text.trimmed().isEmpty())
                message.shown = text;
            if (reader.isStartElement()) // the first plural form; the last one counts
                message.shown = reader.readElementText();
        }
    }
    return messages;
}

// As the page shows it, whatever will stand in it.
QString withGaps(QString text)
{
    static const QRegularExpression gap(u"%(n|\\d)"_s);
    return text.replace(gap, u"…"_s);
}

} // namespace

class TestGuide final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initMain() { leaveTheDesktop(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void everyLanguageHasEveryPage()
    {
        QStringList languages;
        for (const Ui::Languages::Language &language : Ui::Languages::all())
            languages += language.code;
        QCOMPARE(listIn(u"languages"_s), languages);
        const QStringList pages = listIn(u"pages"_s);
        QCOMPARE(Ui::guidePages(), pages);
        for (const QString &language : std::as_const(languages))
            QCOMPARE(filesIn(language, u".md"_s), sorted(pages));
    }

    void everyLinkLeadsSomewhere()
    {
        const QStringList pages = listIn(u"pages"_s);
        const QStringList languages = listIn(u"languages"_s);
        QStringList pictures;
        for (const QString &language : languages) {
            for (const QString &page : pages) {
                const QStringList links = linksIn(contentOf(pageFile(language, page)));
                for (const QString &link : links) {
                    const QFileInfo target(guideFolder().filePath(language + u'/' + link));
                    QVERIFY2(target.isFile(), qPrintable(language + u'/' + page + u": "_s + link));
                    if (target.suffix() == "png"_L1)
                        pictures += target.completeBaseName();
                }
            }
        }
        pictures.removeDuplicates();
        QCOMPARE(sorted(pictures), sorted(listIn(u"pictures"_s)));
        QCOMPARE(filesIn(u"pictures"_s, u".png"_s), sorted(pictures));
    }

    void everyPageIsShownWithItsPictures()
    {
        World world;
        QCOMPARE(world.contents().topLevelItemCount(), Ui::guidePages().size());
        for (int row = 0; row < world.contents().topLevelItemCount(); ++row) {
            world.contents().setCurrentItem(world.contents().topLevelItem(row));
            QCOMPARE(world.browser().page(), Ui::guidePages().at(row));
            QCOMPARE(world.heading(), world.contents().topLevelItem(row)->text(0));
            const QStringList links = linksIn(contentOf(pageFile(u"en"_s, world.browser().page())));
            for (const QString &link : links) {
                if (link.endsWith(".png"_L1))
                    QVERIFY2(!world.browser()
                                  .document()
                                  ->resource(QTextDocument::ImageResource, QUrl(link))
                                  .value<QImage>()
                                  .isNull(),
                             qPrintable(link));
            }
        }
    }

    // A new sentence that reports an error needs an entry in errors.json, and
    // scripts/guide-errors.
    void everyErrorSentenceHasItsEntry()
    {
        const QString file = u"errors.json"_s;
        const QStringList words = listIn(u"words"_s, file);
        const QStringList others = listIn(u"otherWords"_s, file);
        const QStringList noErrors = listIn(u"noErrors"_s, file);
        const QStringList languages = listIn(u"languages"_s);
        QStringList sources;
        QStringList missing;
        for (const QString &language : languages) {
            const QString page = contentOf(pageFile(language, u"what-can-go-wrong"_s)).simplified();
            const QList<Message> messages = messagesIn(language);
            QVERIFY(messages.size() > 1000);
            for (const Message &message : messages) {
                const bool known =
                    words.contains(message.context) || others.contains(message.context);
                QVERIFY2(known || !message.context.endsWith("Words"_L1),
                         qPrintable(message.context));
                sources += message.source;
                if (words.contains(message.context) && message.source.endsWith(u'.')
                    && !noErrors.contains(message.source)
                    && !page.contains(withGaps(message.shown).simplified()))
                    missing += language + u": "_s + message.shown;
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        for (const QString &source : noErrors)
            QVERIFY2(sources.contains(source), qPrintable(source));
    }

    void linksBackAndForward()
    {
        World world;
        QCOMPARE(world.browser().page(), u"first-steps"_s);
        QVERIFY(!world.button(u"&Back"_s).isEnabled());
        world.follow(u"finding.md"_s);
        QCOMPARE(world.browser().page(), u"finding"_s);
        QCOMPARE(world.contents().currentItem()->text(0), world.heading());
        world.button(u"&Back"_s).click();
        QCOMPARE(world.browser().page(), u"first-steps"_s);
        world.button(u"&Forward"_s).click();
        QCOMPARE(world.browser().page(), u"finding"_s);
        world.follow(u"file:///etc/passwd"_s); // nothing but pages of the guide
        QCOMPARE(world.browser().page(), u"finding"_s);
    }

    void theSearchFindsWordsInAllPages()
    {
        World world;
        world.search().setText(u"DUMP destroys"_s);
        QTreeWidget &hits = world.contents();
        QVERIFY(hits.topLevelItemCount() > 0);
        QTreeWidgetItem *const hit = hits.topLevelItem(0)->child(0);
        QVERIFY(hit && hit->text(0).contains(u"destroys"_s));
        QTest::keyClick(&world.search(), Qt::Key_Return);
        QCOMPARE(hits.currentItem(), hit);
        QVERIFY(world.browser().textCursor().block().text().contains(u"destroys"_s));
        QVERIFY(!world.browser().extraSelections().isEmpty());
        // The block found lies in the part of the page that is seen.
        QVERIFY(world.browser().viewport()->rect().contains(world.browser().cursorRect().center()));

        world.search().setText(u"nothing-like-this"_s);
        QCOMPARE(hits.topLevelItemCount(), 0);
        const auto labels = world.window.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith("Nothing found"_L1);
        }));
        world.search().clear();
        QCOMPARE(hits.topLevelItemCount(), Ui::guidePages().size());
        QVERIFY(world.browser().extraSelections().isEmpty());
    }

    void itChangesItsLanguageWhereItIs()
    {
        World world;
        world.follow(u"finding.md"_s);
        const QString english = world.heading();
        Korean korean;
        QCoreApplication::installTranslator(&korean);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(world.browser().page(), u"finding"_s);
        const QString heading = world.heading();
        const QString listed = world.contents().currentItem()->text(0);
        QCoreApplication::removeTranslator(&korean);
        QCoreApplication::sendPostedEvents();
        const QString title = contentOf(pageFile(u"ko"_s, u"finding"_s)).section(u'\n', 0, 0);
        QCOMPARE(u"# "_s + heading, title);
        QCOMPARE(listed, heading);
        QCOMPARE(world.heading(), english);
        world.button(u"&Back"_s).click();
        QCOMPARE(world.browser().page(), u"first-steps"_s);
    }

    void f1OpensThePageOfWhatHasTheFocus()
    {
        WindowWorld world;
        QVERIFY(world.startTemporary(TestServices::profileOf(u"One"_s, *world.one), *world.one));
        const auto guideFrom = [&world](QWidget &widget) {
            widget.activateWindow();
            widget.setFocus();
            if (!QTest::qWaitFor([&widget] { return QApplication::focusWidget() == &widget; }))
                return u"no focus"_s;
            world.action(u"&Guide"_s)->trigger();
            const auto *const browser = world.window->findChild<GuideBrowser *>();
            return browser && browser->isVisible() ? browser->page() : QString();
        };
        QCOMPARE(world.action(u"&Guide"_s)->shortcut(), QKeySequence(Qt::Key_F1));
        QCOMPARE(guideFrom(world.part<Ui::FilterField>()), u"finding"_s);
        QCOMPARE(guideFrom(world.view()), u"finding"_s);
        world.action(u"Manage profiles…"_s)->trigger();
        QCOMPARE(guideFrom(*world.part<Ui::ProfilesWindow>().findChild<QLineEdit *>()),
                 u"profiles"_s);
        world.action(u"Journal"_s)->trigger();
        QCOMPARE(guideFrom(*world.part<Ui::JournalPage>().findChild<QLineEdit *>()), u"journal"_s);
        world.action(u"Unresolved"_s)->trigger();
        QCOMPARE(guideFrom(*world.part<Ui::UnresolvedPage>().findChild<QTableWidget *>()),
                 u"unresolved"_s);
        world.select(hungServer);
        const QPointer<Ui::InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        QCOMPARE(guideFrom(buttonOf(*dialog, u"Cancel"_s)), u"before-you-interrupt"_s);
        // From the guide itself: it stays where it is.
        QCOMPARE(guideFrom(*world.window->findChild<GuideBrowser *>()), u"before-you-interrupt"_s);
        // It tells nothing about anybody, so the lock leaves it.
        const auto *const guide = world.window->findChild<GuideWindow *>();
        world.action(u"Lock"_s)->trigger();
        QVERIFY(guide->isVisible());
        QVERIFY(!dialog || !dialog->isVisible());
    }
};

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
