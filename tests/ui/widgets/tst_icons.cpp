// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QMetaEnum>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Console::Ui;

namespace {

QList<Icon> allIcons()
{
    QList<Icon> all;
    const auto meta = QMetaEnum::fromType<Icon>();
    for (int i = 0; i < meta.keyCount(); ++i)
        all << Icon(meta.value(i));
    return all;
}

QImage imageOf(const QIcon &icon, int side, QIcon::Mode mode = QIcon::Normal, double ratio = 1)
{
    return icon.pixmap(QSize(side, side), ratio, mode)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32);
}

// That of the most opaque pixel.
QColor inkOf(const QImage &image)
{
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor at = image.pixelColor(x, y);
            if (at.alpha() > ink.alpha())
                ink = at;
        }
    }
    return ink;
}

QColor textNow(QPalette::ColorGroup group = QPalette::Active,
               QPalette::ColorRole role = QPalette::WindowText)
{
    return QApplication::palette().color(group, role);
}

} // namespace

class TestIcons final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s));
        applyColourScheme(ColourScheme::Light);
    }
    void cleanupTestCase() { applyColourScheme(ColourScheme::Light); }

    void everyNameHasAFileOfItsOwnLook()
    {
        QList<QImage> seen;
        for (const Icon name : allIcons()) {
            QVERIFY2(QFile::exists(iconFile(name)), qPrintable(iconFile(name)));
            const QImage image = imageOf(icon(name), 16);
            QCOMPARE(image.size(), QSize(16, 16));
            QVERIFY2(inkOf(image).alpha() > 128, qPrintable(iconFile(name)));
            QVERIFY2(!seen.contains(image), qPrintable(iconFile(name)));
            seen << image;
        }
    }

    // One family: the same grid, stroke and caps, and no colour of its own.
    void everyFileIsDrawnAlike()
    {
        static const QRegularExpression colour(u"(?:stroke|fill)=\"(?!none|currentColor)"_s);
        for (const Icon name : allIcons()) {
            QFile file(iconFile(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (const QString &part : {u"viewBox=\"0 0 24 24\""_s, u"stroke-width=\"1.75\""_s,
                                        u"stroke-linecap=\"round\""_s, u"stroke=\"currentColor\""_s,
                                        u"License-Identifier: Apache-2.0"_s})
                QVERIFY2(text.contains(part), qPrintable(iconFile(name) + u": "_s + part));
            QVERIFY2(!text.contains(colour), qPrintable(iconFile(name)));
        }
    }

    void theColourFollowsThePalette()
    {
        const QIcon refresh = icon(Icon::Refresh);
        const QIcon danger = icon(Icon::Interrupt, Meaning::Danger);
        QColor before(Qt::transparent);
        for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
            applyColourScheme(scheme);
            const QColor ink = inkOf(imageOf(refresh, 24));
            QCOMPARE(ink.rgb(), textNow().rgb());
            QVERIFY(ink != before);
            before = ink;
            QCOMPARE(inkOf(imageOf(danger, 24)).rgb(),
                     colourOf(Meaning::Danger, QApplication::palette()).rgb());
        }
    }

    // A shown button needs nobody to give it another icon.
    void aShownButtonFollowsThePalette()
    {
        QToolButton button;
        button.setIcon(icon(Icon::Stop));
        button.setIconSize({24, 24});
        button.resize(40, 40);
        const auto darkest = [&button] {
            int least = 255;
            const QImage seen = button.grab().toImage();
            for (int x = 0; x < seen.width(); ++x)
                least = std::min(least, seen.pixelColor(x, seen.height() / 2).lightness());
            return least;
        };
        QVERIFY(darkest() < 40);
        applyColourScheme(ColourScheme::Dark);
        button.setPalette(QApplication::palette()); // the loop of a program does that
        const QImage seen = button.grab().toImage();
        QVERIFY(seen.pixelColor(4, 4).lightness() < 100);
        int most = 0;
        for (int x = 0; x < seen.width(); ++x)
            most = std::max(most, seen.pixelColor(x, seen.height() / 2).lightness());
        QVERIFY(most > 200);
    }

    void disabledAndSelectedDiffer()
    {
        for (const QIcon &one : {icon(Icon::Lock), icon(Icon::Lock, Meaning::Warning)}) {
            QCOMPARE(inkOf(imageOf(one, 24, QIcon::Disabled)).rgb(),
                     textNow(QPalette::Disabled).rgb());
            QCOMPARE(inkOf(imageOf(one, 24, QIcon::Selected)).rgb(),
                     textNow(QPalette::Active, QPalette::HighlightedText).rgb());
            QVERIFY(imageOf(one, 24, QIcon::Disabled) != imageOf(one, 24));
        }
    }

    void isCrispAtEveryRatio_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("150 %") << 1.5;
        QTest::newRow("200 %") << 2.0;
    }
    void isCrispAtEveryRatio()
    {
        QFETCH(const double, ratio);
        const QPixmap pixmap = icon(Icon::Columns).pixmap(QSize(16, 16), ratio);
        QCOMPARE(pixmap.devicePixelRatio(), ratio);
        const int side = qRound(16 * ratio);
        QCOMPARE(pixmap.size(), QSize(side, side));
        // Drawn at that size, and not enlarged.
        QImage drawn = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
        drawn.setDevicePixelRatio(1);
        QCOMPARE(drawn, imageOf(icon(Icon::Columns), side).convertToFormat(QImage::Format_ARGB32));
        QImage painted(side, side, QImage::Format_ARGB32_Premultiplied);
        painted.setDevicePixelRatio(ratio);
        painted.fill(Qt::transparent);
        QPainter painter(&painted);
        icon(Icon::Columns).paint(&painter, QRect(0, 0, 16, 16));
        painter.end();
        painted.setDevicePixelRatio(1);
        QCOMPARE(painted.convertToFormat(QImage::Format_ARGB32),
                 imageOf(icon(Icon::Columns), side));
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
