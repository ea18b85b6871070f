// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/about/shorthelp.h"

#include <QAction>
#include <QLabel>
#include <QTest>

using namespace PortCheck;

class TestShortHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheKeys();
};

void TestShortHelp::tellsTheKeys()
{
    QAction check(QStringLiteral("&Check everything…"));
    check.setShortcut(QKeySequence(Qt::Key_F5));
    ShortHelp help({&check});
    QStringList texts;
    for (const QLabel* const label : help.findChildren<QLabel*>())
        texts.append(label->text());
    QVERIFY(texts.contains(QStringLiteral("F5")));
    QVERIFY(texts.contains(QStringLiteral("Check everything")));
    help.show();
    QTest::keyClick(&help, Qt::Key_Escape);
    QVERIFY(!help.isVisible());
}

QTEST_MAIN(TestShortHelp)
#include "tst_shorthelp.moc"
