// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/watch/watchfile.h"

#include "model/watch/watchlimits.h"
#include "model/watch/watchrecorder.h"
#include "tests/support/checkrecords.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

namespace WatchFileTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

constexpr qint64 begin = 1'800'000'000'000;

WatchLog someLog(int rounds = 1800)
{
    WatchRecorder recorder;
    recorder.begin(1, begin);
    for (int round = 0; round < rounds; ++round) {
        const bool isBad = round % 3 == 1;
        const CheckRecord one = isBad ? failedAt(u"dc1"_s, 389) : done(u"dc1"_s, 389, Outcome::Pass);
        recorder.take(
            {one, done(u"dc1"_s, 88, Outcome::Warn, Reason::ClockSkew, Transport::Udp)}, begin + round * 1000);
        recorder.countRound(50, begin + round * 1000);
    }
    recorder.pin(u"rule changed"_s, begin + 500);
    return recorder.log();
}

/// \a change is made to the first timeline of a log that is fine.
QJsonObject withTimeline(const std::function<void(QJsonObject&)>& change)
{
    QJsonObject field = watchField(someLog(9));
    QJsonArray timelines = field.value(u"timelines"_s).toArray();
    QJsonObject first = timelines.first().toObject();
    change(first);
    timelines.replace(0, first);
    field.insert(u"timelines"_s, timelines);
    return field;
}

QJsonObject withSpan(const QString& name, const QJsonValue& value)
{
    return withTimeline([&](QJsonObject& timeline) {
        QJsonArray spans = timeline.value(u"spans"_s).toArray();
        QJsonObject second = spans.at(1).toObject();
        second.insert(name, value);
        spans.replace(1, second);
        timeline.insert(u"spans"_s, spans);
    });
}

class TestWatchFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const WatchLog log = someLog();
        QVERIFY(log.timelines.constFirst().thinnedUntil() > 0);
        const QByteArray bytes = QJsonDocument(watchField(log)).toJson(QJsonDocument::Compact);
        const Result<WatchLog> read = readWatchField(QJsonDocument::fromJson(bytes).object());
        QVERIFY(read);
        QCOMPARE(*read, log);
        const QJsonObject first = watchField(log).value(u"timelines"_s).toArray().at(0).toObject();
        QCOMPARE(first.value(u"timesBroken"_s).toInt(), 600);
        QVERIFY(first.value(u"availability"_s).toDouble() < 1);
        QVERIFY(first.value(u"thinnedUntil"_s).isString());
    }

    void aFileOfItsOwn()
    {
        const WatchLog log = someLog(9);
        const QByteArray bytes = watchFileOf(log);
        const Result<WatchLog> read = readWatchFile(bytes);
        QVERIFY(read);
        QCOMPARE(*read, log);
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(!readWatchFile(bytes.first(length)));
        QByteArray newer = bytes;
        newer.replace("\"version\":1", "\"version\":2");
        QVERIFY(!readWatchFile(newer));
        QByteArray foreign = bytes;
        foreign.replace("gp-portcheck-watch", "gp-portcheck-other");
        QVERIFY(!readWatchFile(foreign));
        QVERIFY(!readWatchFile(QByteArray(1000, '[')));
    }

    void anEmptyOne()
    {
        const Result<WatchLog> read = readWatchField({});
        QVERIFY(read);
        QCOMPARE(*read, WatchLog());
    }

    void aHostileOneIsAnError_data()
    {
        QTest::addColumn<QJsonObject>("field");
        const auto with = [](const QString& name, const QJsonValue& value) {
            QJsonObject field = watchField(someLog(9));
            field.insert(name, value);
            return field;
        };
        QTest::newRow("timelines are no list") << with(u"timelines"_s, u"all"_s);
        QTest::newRow("a timeline is no object") << with(u"timelines"_s, QJsonArray{1});
        QTest::newRow("notes are no list") << with(u"notes"_s, QJsonObject());
        QTest::newRow("a change of no timeline") << with(
            u"changes"_s, QJsonArray{QJsonObject{{u"timeline"_s, 2}, {u"from"_s, u"pass"_s}, {u"to"_s, u"fail"_s}}});
        QTest::newRow("a change of a timeline before the first") << with(
            u"changes"_s, QJsonArray{QJsonObject{{u"timeline"_s, -1}, {u"from"_s, u"pass"_s}, {u"to"_s, u"fail"_s}}});
        QTest::newRow("an outcome that is none") << withSpan(u"outcome"_s, u"splendid"_s);
        QTest::newRow("a span that goes back") << withSpan(u"from"_s, u"1999-01-01T00:00:00.000Z"_s);
        QTest::newRow("a span that ends before it begins") << withSpan(u"to"_s, u"1999-01-01T00:00:00.000Z"_s);
        QTest::newRow("a time that is none") << withSpan(u"from"_s, u"noon"_s);
        QTest::newRow("another protocol")
            << withTimeline([](QJsonObject& timeline) { timeline.insert(u"protocol"_s, u"SCTP"_s); });
        QJsonArray many;
        const QJsonObject note{{u"at"_s, u"2026-11-29T12:00:00.000Z"_s}, {u"text"_s, u"x"_s}};
        for (qsizetype i = 0; i <= mostNotes; ++i)
            many.append(note);
        QTest::newRow("too many notes") << with(u"notes"_s, many);
        QTest::newRow("too many spans") << withTimeline([](QJsonObject& timeline) {
            QJsonArray spans;
            for (qsizetype i = 0; i <= mostSpansOfOne; ++i)
                spans.append(timeline.value(u"spans"_s).toArray().at(0));
            timeline.insert(u"spans"_s, spans);
        });
    }

    void aHostileOneIsAnError()
    {
        QFETCH(QJsonObject, field);
        const Result<WatchLog> read = readWatchField(field);
        QVERIFY(!read);
        QVERIFY(!read.error().contains(u'\n'));
    }

    void numbersAndTextsAreBounded()
    {
        QJsonObject field = withTimeline([](QJsonObject& timeline) {
            timeline.insert(u"goodMs"_s, -5);
            timeline.insert(u"brokenMs"_s, 1e300);
            timeline.insert(u"timesBroken"_s, 1e300);
            timeline.insert(u"target"_s, QString(100'000, u'x'));
        });
        field.insert(u"everySeconds"_s, 1e18);
        const Result<WatchLog> read = readWatchField(field);
        QVERIFY(read);
        QCOMPARE(read->timelines.constFirst().goodMs, 0);
        QVERIFY(read->timelines.constFirst().timesBroken > 0);
        QVERIFY(read->timelines.constFirst().host.size() < 2000);
        QCOMPARE(read->everySeconds, longestWatchStep);
    }

    void aReasonOfANewerProgramIsNone()
    {
        const Result<WatchLog> read = readWatchField(withSpan(u"reason"_s, u"of-tomorrow"_s));
        QVERIFY(read);
        QCOMPARE(read->timelines.constFirst().spans.at(1).reason, Reason::None);
    }
};

} // namespace WatchFileTests

int tst_watchfile(int argc, char* argv[])
{
    return PortCheck::runTest<WatchFileTests::TestWatchFile>(argc, argv);
}

#include "tst_watchfile.moc"
