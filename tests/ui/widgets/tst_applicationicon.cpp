// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/applicationicon.h"

#include <QColor>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console::Ui;

class TestApplicationIcon final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySizeHasItsPicture_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {16, 24, 32, 48, 64, 128})
            QTest::addRow("%d pixels", size) << size;
    }

    // Neither empty nor cut: the case fills the middle of each edge, the corners are round, and the
    // impulse is there in its own colour.
    void everySizeHasItsPicture()
    {
        QFETCH(const int, size);
        const QIcon icon = applicationIcon();
        QVERIFY(icon.availableSizes().contains(QSize(size, size)));
        const QImage image = icon.pixmap(QSize(size, size)).toImage();
        QCOMPARE(image.size(), QSize(size, size));
        const int edge = size / 12;
        for (const QPoint place :
             {QPoint(size / 2, edge), QPoint(edge, size / 2), QPoint(size - 1 - edge, size / 2),
              QPoint(size / 2, size - 1 - edge)})
            QCOMPARE(image.pixelColor(place).alpha(), 255);
        QVERIFY(image.pixelColor(0, 0).alpha() < 128);
        int orange = 0;
        for (int x = 0; x < size; ++x) {
            const QColor colour = image.pixelColor(x, size / 2);
            orange += colour.red() > 200 && colour.blue() < 130 ? 1 : 0;
        }
        QVERIFY2(orange > size / 3, qPrintable(QString::number(orange)));
    }
};

QTEST_MAIN(TestApplicationIcon)
#include "tst_applicationicon.moc"
