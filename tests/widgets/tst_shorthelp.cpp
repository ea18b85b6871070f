// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/about/shorthelp.h"

#include "tests/support/runtest.h"

#include <QAction>
#include <QLabel>
#include <QTest>

namespace ShortHelpTests {

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

} // namespace ShortHelpTests

int tst_shorthelp(int argc, char* argv[])
{
    return PortCheck::runTest<ShortHelpTests::TestShortHelp, QApplication>(argc, argv);
}

#include "tst_shorthelp.moc"
