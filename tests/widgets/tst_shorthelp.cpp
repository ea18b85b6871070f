// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/about/shorthelp.h"

#include "tests/support/runtest.h"
#include "widgets/style/readingfield.h"

#include <QAction>
#include <QScrollBar>
#include <QString>
#include <QStringList>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

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
    const auto* const text = help.findChild<ReadingField*>();
    QVERIFY(text != nullptr);
    const QStringList lines = text->toPlainText().split(u'\n');
    QVERIFY(lines.constFirst().startsWith(u"1.\tRun the program"));
    QCOMPARE(lines.constLast(), QStringLiteral("F5\tCheck everything"));
    help.show();
    help.activateWindow();
    QTRY_VERIFY(text->hasFocus()); // keys scroll it, and a caret goes through it
    QCOMPARE(text->textCursor().position(), 0);
    QCOMPARE(text->accessibleName(), help.windowTitle());
    QVERIFY2(!text->verticalScrollBar()->isVisible(), "it opens as high as its text");
    const int spare = text->viewport()->height() - int(text->document()->size().height());
    QVERIFY2(spare >= 0 && spare < 2 * help.fontMetrics().height(), qPrintable(QString::number(spare)));
    QTest::keyClick(&help, Qt::Key_Escape);
    QVERIFY(!help.isVisible());
}

} // namespace ShortHelpTests

int tst_shorthelp(int argc, char* argv[])
{
    return PortCheck::runTest<ShortHelpTests::TestShortHelp, QApplication>(argc, argv);
}

#include "tst_shorthelp.moc"
