// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/rangeprogressline.h"

#include "tests/support/runtest.h"

#include <QSignalSpy>
#include <QTest>

namespace RangeProgressLineTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// The check of a range that is under way: so many of its ports have refused.
CheckRecord under(int id, RangeMode mode, int asked)
{
    CheckRecord record;
    record.id = id;
    record.phase = Phase::Running;
    record.check.target = u"10.0.0.%1"_s.arg(id);
    record.check.range = PortRange{1024, 65535};
    record.check.service = Service::TcpRange;
    RangeMap map(*record.check.range);
    for (int port = 1024; port < 1024 + asked; ++port)
        map.set(quint16(port), State::Closed);
    record.seen.range = rangeResult(mode, map);
    return record;
}

class TestRangeProgressLine final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOfOne();
    void tellsOfSeveral();
    void passesOverWhatIsNoRange();
    void speaksOnceForManyChanges();
};

void TestRangeProgressLine::tellsOfOne()
{
    RangeProgressLine line(std::chrono::hours(1));
    QCOMPARE(line.text(), QString());
    line.note(under(2, RangeMode::EveryPort, 31000));
    QCOMPARE(line.text(), u"1024-65535/TCP 10.0.0.2: 31,000 of 64,512 ports asked"_s);
    line.note(under(2, RangeMode::Map, 1200));
    QCOMPARE(line.text(), u"1024-65535/TCP 10.0.0.2: 1,200 ports asked"_s);
    CheckRecord done = under(2, RangeMode::Map, 1200);
    done.phase = Phase::Done;
    line.note(done);
    QCOMPARE(line.text(), QString());
}

void TestRangeProgressLine::tellsOfSeveral()
{
    RangeProgressLine line(std::chrono::hours(1));
    line.note(under(2, RangeMode::EveryPort, 1000));
    line.note(under(3, RangeMode::EveryPort, 2500));
    QCOMPARE(line.text(), u"2 ranges: 3,500 ports asked"_s);
}

void TestRangeProgressLine::passesOverWhatIsNoRange()
{
    RangeProgressLine line(std::chrono::hours(1));
    CheckRecord placeholder = under(2, RangeMode::Map, 1);
    placeholder.check.service = Service::RpcEndpoint;
    line.note(placeholder);
    CheckRecord notAskedYet = under(2, RangeMode::Map, 1);
    notAskedYet.seen.range.reset();
    line.note(notAskedYet);
    QCOMPARE(line.text(), QString());
}

void TestRangeProgressLine::speaksOnceForManyChanges()
{
    RangeProgressLine line(std::chrono::milliseconds(0));
    const QSignalSpy spoken(&line, &RangeProgressLine::due);
    for (int asked = 1; asked <= 100; ++asked)
        line.note(under(2, RangeMode::EveryPort, asked));
    QTRY_COMPARE(spoken.size(), 1);
    QCOMPARE(spoken.first().first().toString(), line.text());
    line.note(under(2, RangeMode::EveryPort, 101));
    QTRY_COMPARE(spoken.size(), 2);
}

} // namespace RangeProgressLineTests

int tst_rangeprogressline(int argc, char* argv[])
{
    return PortCheck::runTest<RangeProgressLineTests::TestRangeProgressLine, QCoreApplication>(argc, argv);
}

#include "tst_rangeprogressline.moc"
