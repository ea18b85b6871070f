// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/hostsfilenames.h"

#include "tests/support/fakeresolver.h"
#include "tests/support/patience.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

namespace HostsFileNamesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;
using TestPeers::comesTrue;
using Kind = ResolverWord::Kind;

const QString dc1 = u"dc1.lab.example"_s;
const QHostAddress given(u"10.0.0.9"_s);
const QHostAddress givenOverIpv6(u"fd00::9"_s);

HostsFile file()
{
    return {u"/etc/hosts"_s, "10.0.0.9 dc1.lab.example\nfd00::9 dc1.lab.example\n127.0.0.1 localhost\n"};
}

Check checkAt(const QHostAddress& address)
{
    Check check;
    check.target = dc1;
    check.address = address.toString();
    return check;
}

class TestHostsFileNames final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatDnsSays_data();
    void whatDnsSays();
    void whoIsAsked();
    void nothingAfterCancel();
};

void TestHostsFileNames::whatDnsSays_data()
{
    QTest::addColumn<ResolverWord>("word");
    QTest::addColumn<QJsonValue>("addresses");
    const auto row = [](const char* name, const ResolverWord& word, const QJsonValue& addresses) {
        QTest::newRow(name) << word << addresses;
    };
    row("others", {Kind::HasAddress, {}, {}, {u"10.0.0.1"_s, u"10.0.0.2"_s}}, QJsonArray{u"10.0.0.1"_s, u"10.0.0.2"_s});
    row("none", {Kind::NoAddress, {}, {}, {}}, QJsonArray());
    const QJsonValue unanswered;
    row("some that can't be read", {Kind::HasAddress, {}, {}, {}}, unanswered);
    for (const Kind kind : {Kind::Error, Kind::Silent, Kind::Refused, Kind::Empty, Kind::CutShort, Kind::Stalled,
             Kind::Nonsense, Kind::NoServer, Kind::Untold})
        row(qPrintable(u"no answer, %1"_s.arg(int(kind))), {kind, {}, {}, {}}, unanswered);
}

void TestHostsFileNames::whatDnsSays()
{
    QFETCH(const ResolverWord, word);
    QFETCH(const QJsonValue, addresses);
    FakeResolver resolver;
    resolver.dnsWords.insert(dc1, word);
    HostsFileNames names(resolver);
    const QSignalSpy compared(&names, &HostsFileNames::compared);
    names.start(file());
    names.compare(dc1, {given});
    names.compare(dc1, {given}); // in another role
    QVERIFY(names.isRunning());
    const Evidence line{{u"hostsFile"_s, u"/etc/hosts"_s}, {u"hostsFileLine"_s, 1}};
    QCOMPARE(names.with({}, checkAt(given)), line);
    QVERIFY(comesTrue([&] { return !names.isRunning(); }));
    QCOMPARE(compared.size(), 1);
    QCOMPARE(resolver.askedOfDns, QStringList{dc1});
    const Evidence evidence = names.with({}, checkAt(given));
    QCOMPARE(evidence.value("hostsFileLine"_L1).toInt(), 1);
    QCOMPARE(evidence.value("dnsAddresses"_L1), addresses.isNull() ? QJsonValue(QJsonValue::Undefined) : addresses);
    QCOMPARE(evidence.value("dnsUnanswered"_L1).toBool(), addresses.isNull());
    QCOMPARE(names.with({}, checkAt(givenOverIpv6)).value("dnsAddresses"_L1), evidence.value("dnsAddresses"_L1));
    QCOMPARE(names.with({}, checkAt(QHostAddress(u"10.0.0.1"_s))), Evidence());
}

void TestHostsFileNames::whoIsAsked()
{
    FakeResolver resolver;
    HostsFileNames names(resolver, std::chrono::milliseconds(1));
    names.compare(dc1, {given}); // without a file
    names.start(file());
    names.compare(dc1, {QHostAddress(u"10.0.0.1"_s), QHostAddress(u"fd00::1"_s)});
    names.compare(u"10.0.0.9"_s, {given});
    names.compare(u"localhost"_s, {QHostAddress(u"127.0.0.1"_s)});
    QCOMPARE(resolver.askedOfDns, QStringList());
    QVERIFY(!names.isRunning());
    // Where nobody answers, the time limit does. One address of either kind is enough.
    names.compare(dc1, {givenOverIpv6});
    QCOMPARE(resolver.askedOfDns, QStringList{dc1});
    QVERIFY(comesTrue([&] { return !names.isRunning(); }));
    QVERIFY(names.with({}, checkAt(given)).value("dnsUnanswered"_L1).toBool());
}

void TestHostsFileNames::nothingAfterCancel()
{
    FakeResolver resolver;
    resolver.dnsWords.insert(dc1, {Kind::NoAddress, {}, {}, {}});
    HostsFileNames names(resolver);
    const QSignalSpy compared(&names, &HostsFileNames::compared);
    names.start(file());
    names.compare(dc1, {given});
    names.cancel();
    QVERIFY(!names.isRunning());
    QCoreApplication::processEvents();
    QCOMPARE(compared.size(), 0);
    QVERIFY(!names.with({}, checkAt(given)).contains("dnsAddresses"_L1));
}

} // namespace HostsFileNamesTests

int tst_hostsfilenames(int argc, char** argv)
{
    return PortCheck::runTest<HostsFileNamesTests::TestHostsFileNames, QCoreApplication>(argc, argv);
}

#include "tst_hostsfilenames.moc"
