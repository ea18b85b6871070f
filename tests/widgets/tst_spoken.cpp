// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "tests/support/checkrecords.h"
#include "tests/support/runtest.h"
#include "widgets/style/announcer.h"
#include "widgets/style/copytext.h"
#include "widgets/style/readingfield.h"
#include "widgets/summary/summaryband.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

namespace SpokenTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// What is said to screen readers; what is told of the focus is seen over the bus alone (tests/bus).
class TestSpoken : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quartersOfARun_data();
    void quartersOfARun();
    void copyingIsSaid();
    void textsAreCopiedWhole();
};

QList<CheckRecord> ofRun(int done, int all)
{
    QList<CheckRecord> records;
    for (int i = 0; i < all; ++i) {
        records << (i < done ? PortCheck::done(u"dc1"_s, 389, Outcome::Pass) : in(Phase::Queued));
        records.last().id = i;
    }
    return records;
}

void TestSpoken::quartersOfARun_data()
{
    QTest::addColumn<QList<int>>("done");
    QTest::addColumn<QList<int>>("all");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("one by one") << QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8} << QList<int>{8}
                                << QStringList{
                                       u"Checks done: 2 of 8."_s, u"Checks done: 4 of 8."_s, u"Checks done: 6 of 8."_s};
    QTest::newRow("all at once") << QList<int>{0, 8} << QList<int>{8} << QStringList{};
    QTest::newRow("several at once") << QList<int>{0, 7, 8} << QList<int>{8} << QStringList{u"Checks done: 7 of 8."_s};
    QTest::newRow("more to do") << QList<int>{0, 4, 4, 8, 12} << QList<int>{8, 8, 16, 16, 16}
                                << QStringList{u"Checks done: 4 of 8."_s, u"Checks done: 12 of 16."_s};
    QTest::newRow("asked again") << QList<int>{6, 7, 8} << QList<int>{8} << QStringList{};
    QTest::newRow("nothing yet") << QList<int>{0, 0} << QList<int>{0} << QStringList{};
}

void TestSpoken::quartersOfARun()
{
    QFETCH(const QList<int>, done);
    QFETCH(const QList<int>, all);
    QFETCH(const QStringList, said);
    SummaryBand band({}, {});
    band.show();
    announce(&band, u"before"_s);
    const auto* const announcer = band.findChild<Announcer*>();
    QStringList heard;
    for (int round = 0; round < 2; ++round) { // the second run is told as the first
        for (int i = 0; i < done.size(); ++i) {
            announce(&band, u"before"_s);
            band.showRun(ofRun(done.at(i), all.value(i, all.first())), {}, {}, {}, true);
            if (announcer->said() != u"before"_s)
                heard << announcer->said();
        }
        band.showRun(ofRun(all.last(), all.last()), {}, {}, {}, false);
    }
    QCOMPARE(heard, said + said);
}

void TestSpoken::copyingIsSaid()
{
    QWidget window;
    window.show();
    copyText(&window, u"a text"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"a text"_s);
    QCOMPARE(window.findChild<Announcer*>()->said(), u"Copied to the clipboard."_s);
}

void TestSpoken::textsAreCopiedWhole()
{
    ReadingField field;
    field.setPlainText(u"One two"_s);
    const QSignalSpy whole(&field, &ReadingField::wholeWanted);
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(whole.count(), 1);
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(whole.count(), 1);
    QCOMPARE(QApplication::clipboard()->text(), u"One two"_s);
}

} // namespace SpokenTests

int tst_spoken(int argc, char* argv[])
{
    return PortCheck::runTest<SpokenTests::TestSpoken, QApplication>(argc, argv);
}

#include "tst_spoken.moc"
