// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/watch/watchrecorder.h"

#include "model/watch/watchlimits.h"
#include "tests/support/checkrecords.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <utility>

namespace WatchRecorderTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

constexpr qint64 begin = 1'800'000'000'000;

/// Checks of dc1 and dc2, each at an address of its own: 7 and 8.
std::pair<CheckRecord, CheckRecord> twoNames()
{
    CheckRecord one = done(u"dc1"_s, 389, Outcome::Pass);
    one.id = 7;
    CheckRecord other = done(u"dc2"_s, 389, Outcome::Pass);
    other.check.address = u"10.0.0.3"_s;
    other.id = 8;
    return {one, other};
}

class TestWatchRecorder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasAskedTwiceIsOneTimeline()
    {
        WatchRecorder recorder;
        CheckRecord record = done(u"dc1"_s, 389, Outcome::Pass);
        record.id = 7;
        QVERIFY(recorder.take({record}, begin).isEmpty());
        QVERIFY(!recorder.log().isWorthTelling());
        record.id = 99; // of another run
        record.verdict.outcome = Outcome::Fail;
        record.verdict.reason = Reason::NoAnswer;
        const QList<WatchChange> changes = recorder.take({record}, begin + 1000);
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.constFirst().turned());
        QCOMPARE(changes.constFirst().at, begin + 1000);
        QCOMPARE(recorder.log().timelines.size(), 1);
        QVERIFY(recorder.log().isWorthTelling());
        QCOMPARE(recorder.timelineOf(record.check)->badMs, 0);
    }

    void aWatchThatIsOverIsOfAnEarlierRun()
    {
        const auto at = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); };
        WatchLog log;
        QVERIFY(log.belongsTo(at(begin))); // asked again by hand
        log.startedAt = begin;
        log.endedAt = begin + 5000;
        QVERIFY(log.belongsTo(at(begin - 1000)));
        QVERIFY(log.belongsTo(at(begin + 5000)));
        QVERIFY(!log.belongsTo(at(begin + 5001)));
        QVERIFY(log.belongsTo({}));
    }

    void aCheckThatAsksElsewhereGoesOn()
    {
        WatchRecorder recorder;
        CheckRecord record = done(u"dc1"_s, 389, Outcome::Fail, Reason::NameNotFound, Transport::Tcp, {});
        record.id = 7;
        CheckRecord other = done(u"dc2"_s, 389, Outcome::Pass);
        other.id = 8;
        recorder.take({record, other}, begin);
        record.check.address = u"10.0.0.9"_s;
        record.verdict.outcome = Outcome::Pass;
        const QList<WatchChange> changes = recorder.take({record, other}, begin + 1000);
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.constFirst().turned());
        QCOMPARE(recorder.log().timelines.size(), 2);
        QCOMPARE(recorder.indexOf(record.check), 0);
        QCOMPARE(recorder.log().timelines.constFirst().address, u"10.0.0.9"_s);
        QCOMPARE(recorder.log().timelines.constFirst().badMs, 1000);

        other.check.target = u"dc1"_s; // two change places
        std::swap(other.check.address, record.check.address);
        record.check.target = u"dc2"_s;
        recorder.take({record, other}, begin + 2000);
        QCOMPARE(recorder.log().timelines.size(), 2);
        record.id = 9; // another run
        recorder.keepOnly({record});
        record.check.port = 636;
        recorder.take({record}, begin + 3000);
        QCOMPARE(recorder.log().timelines.size(), 2);
    }

    void whatWasGoneWasNotWatched()
    {
        WatchRecorder recorder;
        CheckRecord port = done(u"dc1"_s, 49664, Outcome::Pass);
        port.id = 7;
        recorder.take({port}, begin);
        recorder.lose({7, 8});
        port.id = 9; // the mapper names it again
        recorder.take({port}, begin + 60'000);
        recorder.take({port}, begin + 61'000);
        QCOMPARE(recorder.log().timelines.size(), 1);
        QCOMPARE(recorder.timelineOf(port.check)->goodMs, 1000);
    }

    /// Two names change places; at each address checks of the one stand for the other, or are made anew.
    void aNameThatMovedGoesOnWithItsTimeline()
    {
        WatchRecorder recorder;
        auto [one, other] = twoNames();
        recorder.take({one, other}, begin);
        const QString first = one.check.address;
        recorder.lose({8});
        CheckRecord anew = other; // dc2's, at the address that was dc1's
        anew.id = 9;
        anew.check.address = first;
        anew.verdict.outcome = Outcome::Fail;
        one.check.address = u"10.0.0.3"_s;
        one.verdict.outcome = Outcome::Fail;
        QCOMPARE(recorder.take({one, anew}, begin + 1000).size(), 2);
        QCOMPARE(recorder.log().timelines.size(), 2);
        QCOMPARE(recorder.indexOf(anew.check), 1);
        QCOMPARE(recorder.timelineOf(anew.check)->goodMs, 1000); // it was watched all the time
        QCOMPARE(recorder.timelineOf(anew.check)->timesBroken, 1);
    }

    /// dc2's check stands for dc1, whose own is gone, and dc2 has a new one elsewhere.
    void aCheckThatStandsForAnotherNameIsThatOnes()
    {
        WatchRecorder recorder;
        auto [one, other] = twoNames();
        recorder.take({one, other}, begin);
        recorder.lose({7});
        const QString first = one.check.address;
        CheckRecord anew = other;
        anew.id = 9;
        anew.check.address = first;
        other.check.target = u"dc1"_s;
        recorder.take({other, anew}, begin + 1000);
        QCOMPARE(recorder.log().timelines.size(), 2);
        QCOMPARE(recorder.indexOf(other.check), 0);
        QCOMPARE(recorder.indexOf(anew.check), 1);
        QCOMPARE(recorder.log().timelines.at(0).goodMs, 1000);
        QCOMPARE(recorder.log().timelines.at(1).goodMs, 1000);
    }

    void anAnswerIsThatOfAllNamesOfItsHost()
    {
        WatchRecorder recorder;
        auto [one, other] = twoNames();
        recorder.take({one, other}, begin);
        recorder.lose({8}); // dc2 leads to dc1's address, which is asked once
        one.check.names = {u"dc1"_s, u"dc2"_s};
        one.verdict.outcome = Outcome::Fail;
        QCOMPARE(recorder.take({one}, begin + 1000).size(), 2);
        recorder.take({one}, begin + 3000);
        other.id = 9; // and back
        one.check.names.clear();
        one.verdict.outcome = Outcome::Pass;
        recorder.take({one, other}, begin + 4000);
        QCOMPARE(recorder.log().timelines.size(), 2);
        for (const WatchTimeline& timeline : recorder.log().timelines) {
            QCOMPARE(timeline.goodMs, 1000);
            QCOMPARE(timeline.badMs, 3000);
            QCOMPARE(timeline.timesBroken, 1);
        }
        QCOMPARE(recorder.log().timelines.at(1).address, u"10.0.0.3"_s);
    }

    void aPersonsNotesStayLongest()
    {
        WatchRecorder recorder;
        recorder.pin(u"rule changed"_s, begin);
        for (int i = 0; i < mostNotes; ++i)
            recorder.pin(u"dc1: %1"_s.arg(i), begin + i, true);
        QCOMPARE(recorder.log().notes.size(), mostNotes);
        QCOMPARE(recorder.log().notes.constFirst().text, u"rule changed"_s);
        QCOMPARE(recorder.log().notes.at(1).text, u"dc1: 1"_s);
    }

    void whatWasNotToldIsPassedOver()
    {
        WatchRecorder recorder;
        CheckRecord stopped = in(Phase::Done);
        stopped.verdict.outcome = Outcome::NotRun;
        recorder.take({in(Phase::Queued), in(Phase::Running), stopped}, begin);
        QVERIFY(recorder.log().timelines.isEmpty());
    }

    void eachIsAsLongWatchedAsItWasAsked()
    {
        WatchRecorder recorder;
        const CheckRecord one = done(u"dc1"_s, 389, Outcome::Pass);
        const CheckRecord other = done(u"dc1"_s, 88, Outcome::Pass);
        recorder.take({one, other}, begin);
        recorder.take({one}, begin + 1000); // asked by hand in between
        recorder.take({one, other}, begin + 2000);
        QCOMPARE(recorder.timelineOf(one.check)->goodMs, 2000);
        QCOMPARE(recorder.timelineOf(other.check)->goodMs, 2000);
        recorder.breakOff();
        recorder.take({one}, begin + 60'000);
        recorder.take({one, other}, begin + 61'000);
        QCOMPARE(recorder.timelineOf(one.check)->goodMs, 3000);
        QCOMPARE(recorder.timelineOf(other.check)->goodMs, 2000);
    }

    void itStaysSmallHoweverOftenThingsChange()
    {
        WatchRecorder recorder;
        for (int round = 0; round < 3000; ++round) {
            const bool isBad = round % 2 == 1;
            recorder.take({done(u"dc1"_s, 389, isBad ? Outcome::Fail : Outcome::Pass)}, begin + round * 1000);
            QVERIFY(recorder.log().changes.size() <= mostChanges);
            QVERIFY(recorder.log().timelines.constFirst().spans.size() <= mostSpansOfOne);
        }
        QCOMPARE(recorder.log().changes.size() + recorder.log().forgottenChanges, 2999);
        QCOMPARE(recorder.log().timelines.constFirst().timesBroken, 1500);
        for (int i = 0; i < 1000; ++i)
            recorder.pin(u"note %1"_s.arg(i), begin + i);
        QCOMPARE(recorder.log().notes.size(), mostNotes);
        QCOMPARE(recorder.log().notes.constLast().text, u"note 999"_s);
    }

    void manyChecksShareTheRoom()
    {
        WatchRecorder recorder;
        QList<CheckRecord> all;
        for (int i = 0; i < int(mostTimelines) + 5; ++i)
            all.append(done(u"dc%1"_s.arg(i), 389, Outcome::Pass));
        for (int round = 0; round < 12; ++round) {
            for (CheckRecord& record : all)
                record.verdict.outcome = round % 2 == 1 ? Outcome::Fail : Outcome::Pass;
            recorder.take(all, begin + round * 1000);
        }
        QCOMPARE(recorder.log().timelines.size(), mostTimelines);
        QCOMPARE(recorder.log().leftOut, 5);
        QVERIFY(recorder.log().timelines.constFirst().spans.size() <= leastSpansOfOne);
    }

    void notesAreShortAndInOrder()
    {
        WatchRecorder recorder;
        recorder.pin(u"  "_s, begin);
        QVERIFY(recorder.log().notes.isEmpty());
        recorder.pin(u"rule\nchanged "_s, begin + 5);
        recorder.pin(QString(5000, u'x'), begin);
        QCOMPARE(recorder.log().notes.at(0).text, u"rule changed"_s);
        QCOMPARE(recorder.log().notes.at(1).text.size(), longestNote);
        QVERIFY(recorder.log().notes.at(1).at >= recorder.log().notes.at(0).at);
    }

    void checksThatAreGoneAreForgotten()
    {
        WatchRecorder recorder;
        CheckRecord one = done(u"dc1"_s, 389, Outcome::Pass);
        CheckRecord other = done(u"dc2"_s, 389, Outcome::Pass);
        recorder.take({one, other}, begin);
        for (CheckRecord* const each : {&one, &other})
            each->verdict.outcome = Outcome::Fail;
        recorder.take({one, other}, begin + 1000);
        recorder.keepOnly({other});
        QCOMPARE(recorder.log().timelines.size(), 1);
        QCOMPARE(recorder.log().changes.size(), 1);
        QCOMPARE(recorder.log().changes.constFirst().timeline, 0);
        QVERIFY(recorder.timelineOf(one.check) == nullptr);
        recorder.take({other}, begin + 2000); // still watched
        QCOMPARE(recorder.timelineOf(other.check)->badMs, 1000);
    }

    void goesOnWithALogOfBefore()
    {
        WatchRecorder before;
        const CheckRecord record = done(u"dc1"_s, 389, Outcome::Pass);
        before.take({record}, begin);
        before.take({record}, begin + 1000);
        WatchRecorder recorder;
        recorder.restore(before.log());
        QCOMPARE(recorder.log(), before.log());
        recorder.take({failedAt(u"dc1"_s, 389)}, begin + 60'000);
        QCOMPARE(recorder.log().timelines.size(), 1);
        QCOMPARE(recorder.log().timelines.constFirst().goodMs, 1000); // nobody watched since
        QCOMPARE(recorder.log().changes.size(), 1);
    }

    void aRoundThatTakesTooLong()
    {
        WatchRecorder recorder;
        recorder.begin(2, begin);
        QVERIFY(!recorder.countRound(1500, begin + 1500));
        QVERIFY(recorder.countRound(2500, begin + 4000));
        QCOMPARE(recorder.log().rounds, 2);
        QCOMPARE(recorder.log().lateRounds, 1);
        QCOMPARE(recorder.log().longestRoundMs, 2500);
        QCOMPARE(recorder.log().endedAt, begin + 4000);
    }
};

} // namespace WatchRecorderTests

int tst_watchrecorder(int argc, char* argv[])
{
    return PortCheck::runTest<WatchRecorderTests::TestWatchRecorder>(argc, argv);
}

#include "tst_watchrecorder.moc"
