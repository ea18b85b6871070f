// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/ranges/sweepquestion.h"

#include "tests/support/runtest.h"

#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace SweepQuestionTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

Check rangeAt(const QString& target, const QString& address = {})
{
    Check check;
    check.service = Service::TcpRange;
    check.range = PortRange{1024, 65535};
    check.target = target;
    check.address = address;
    return check;
}

RunLimits limitsOf(int retries, int perSecond)
{
    RunLimits limits;
    limits.probe.tcpRetries = retries;
    limits.rangeRate = perSecond;
    return limits;
}

QPushButton* button(const SweepQuestion& question, const char* name)
{
    return question.findChild<QPushButton*>(QLatin1String(name));
}

class TestSweepQuestion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void countsWhatIsAsked_data();
    void countsWhatIsAsked();
    void saysHowMuchAndHowLong();
    void buttonsAnswer();
    void thinkingBetterOfItIsNoAnswer();
};

void TestSweepQuestion::countsWhatIsAsked_data()
{
    QTest::addColumn<QList<Check>>("checks");
    QTest::addColumn<int>("hosts");
    QTest::addColumn<bool>("hasNames");
    QTest::addColumn<int>("ports");
    Check single = rangeAt(u"dc1"_s);
    single.service = Service::Ldap;
    single.range.reset();
    Check placeholder = rangeAt(u"dc1"_s);
    placeholder.service = Service::RpcEndpoint;
    Check another = rangeAt(u"dc1"_s);
    another.range = PortRange{1, 10};
    QTest::newRow("none") << QList<Check>() << 0 << false << 0;
    QTest::newRow("none that is swept") << QList{single, placeholder} << 0 << false << 0;
    QTest::newRow("one") << QList{rangeAt(u"dc1"_s), single} << 1 << true << 64512;
    QTest::newRow("two") << QList{rangeAt(u"dc1"_s), rangeAt(u"dc2"_s)} << 2 << true << 129024;
    QTest::newRow("for two rows") << QList{rangeAt(u"dc1"_s), rangeAt(u"dc1"_s)} << 1 << true << 64512;
    QTest::newRow("two ranges") << QList{rangeAt(u"dc1"_s), another} << 1 << true << 64522;
    QTest::newRow("one address by two names")
        << QList{rangeAt(u"a"_s, u"10.0.0.2"_s), rangeAt(u"b"_s, u"10.0.0.2"_s)} << 1 << false << 64512;
}

void TestSweepQuestion::countsWhatIsAsked()
{
    QFETCH(const QList<Check>, checks);
    QFETCH(const int, hosts);
    QFETCH(const bool, hasNames);
    QFETCH(const int, ports);
    QCOMPARE(sweepSize(checks, limitsOf(2, 500)), (SweepSize{hosts, hasNames, ports, qint64(ports) * 3, 500}));
}

void TestSweepQuestion::saysHowMuchAndHowLong()
{
    const SweepQuestion fast({2, true, 129024, 258048, 0});
    QVERIFY2(fast.text().contains(u"129,024"_s) && fast.text().contains(u"258,048"_s), qPrintable(fast.text()));
    QVERIFY(fast.informativeText().contains(u"attack"_s));
    QVERIFY(fast.informativeText().contains(u"several addresses"_s));
    const SweepQuestion slow({2, false, 129024, 258048, 100});
    QVERIFY2(slow.informativeText().contains(u"21 "_s), qPrintable(slow.informativeText())); // minutes
    QVERIFY(slow.informativeText() != fast.informativeText());
    QVERIFY(!slow.informativeText().contains(u"several addresses"_s));
    const SweepQuestion quick({1, false, 10, 20, 100});
    QVERIFY2(quick.informativeText().contains(u"100 of them"_s), qPrintable(quick.informativeText()));
    for (const SweepQuestion* const each : {&fast, &slow, &quick})
        QCOMPARE(each->textFormat(), Qt::PlainText);
}

void TestSweepQuestion::buttonsAnswer()
{
    for (const auto& [name, mode] : {std::pair("sweep", RangeMode::EveryPort), std::pair("map", RangeMode::Map)}) {
        SweepQuestion question({1, false, 64512, 129024, 0});
        QList<RangeMode> answers;
        connect(&question, &SweepQuestion::answered, this, [&answers](RangeMode answer) { answers.append(answer); });
        question.open();
        button(question, name)->click();
        QCOMPARE(answers, QList{mode});
        QVERIFY(!question.isVisible());
    }
}

void TestSweepQuestion::thinkingBetterOfItIsNoAnswer()
{
    SweepQuestion question({1, false, 64512, 129024, 0});
    QSignalSpy answers(&question, &SweepQuestion::answered);
    question.open();
    QVERIFY(button(question, "map")->isDefault()); // what Enter does must do no harm
    button(question, "cancel")->click();
    question.open();
    QTest::keyClick(&question, Qt::Key_Escape);
    QVERIFY(!question.isVisible());
    QCOMPARE(answers.count(), 0);
}

} // namespace SweepQuestionTests

int tst_sweepquestion(int argc, char* argv[])
{
    return PortCheck::runTest<SweepQuestionTests::TestSweepQuestion, QApplication>(argc, argv);
}

#include "tst_sweepquestion.moc"
