// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/hardening.h"

#include <QRegularExpression>
#include <QTest>

#include <sys/prctl.h>

using namespace Qt::StringLiterals;
using namespace Console;

namespace {
bool isReadable() { return ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 1; }
} // namespace

class TestHarden final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QCOMPARE(::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0), 0);
        QVERIFY(isReadable());
    }
    void cleanup() { ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); }

    void hides()
    {
        QVERIFY(Desktop::hideProcess());
        QVERIFY(!isReadable());
    }

    void releaseBuildsHide()
    {
        Desktop::hardenProcess();
#ifdef NDEBUG
        QVERIFY(!isReadable());
#else
        QVERIFY(isReadable());
#endif
    }
};

QTEST_GUILESS_MAIN(TestHarden)
#include "tst_hardening.moc"
