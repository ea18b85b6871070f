// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/ownresolver.h"

#include "model/system/dnsaliases.h"
#include "tests/support/runtest.h"

#include <QMap>
#include <QTest>

namespace OwnResolverTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestOwnResolver final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void configuration_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("servers");
        QTest::addRow("nothing") << QByteArray() << QStringList();
        QTest::addRow("one") << QByteArray("search lab.example\nnameserver 10.0.0.53\n") << QStringList{u"10.0.0.53"_s};
        QTest::addRow("tabs and IPv6") << QByteArray("nameserver\tfd00::53 # ours\r\nnameserver   10.0.0.53")
                                       << QStringList{u"fd00::53"_s, u"10.0.0.53"_s};
        QTest::addRow("three at most") << QByteArray(
            "nameserver 10.0.0.1\nnameserver 10.0.0.2\nnameserver 10.0.0.3\nnameserver 10.0.0.4\n")
                                       << QStringList{u"10.0.0.1"_s, u"10.0.0.2"_s, u"10.0.0.3"_s};
        QTest::addRow("commented out") << QByteArray("#nameserver 10.0.0.53\n; nameserver 10.0.0.53") << QStringList();
        QTest::addRow("no address") << QByteArray("nameserver dns.example\nnameserver\n") << QStringList();
    }
    void configuration()
    {
        QFETCH(QByteArray, text);
        QTEST(serversInResolvConf(text), "servers");
    }

    void whomItIsAbout()
    {
        using Kind = ResolverWord::Kind;
        const QStringList stub{u"127.0.0.53"_s}, behind{u"10.0.0.53"_s};
        for (const Kind kind : {Kind::Refused, Kind::HeldBack})
            QCOMPARE(serversMeant(kind, stub, behind), stub);
        for (const Kind kind : {Kind::Silent, Kind::Error, Kind::Stalled, Kind::NoAddress, Kind::NoRoute})
            QCOMPARE(serversMeant(kind, stub, behind), behind);
    }

    void heard()
    {
        using Kind = ResolverWord::Kind;
        for (const Kind kind : {Kind::HasAddress, Kind::Unspoken, Kind::NoAddress, Kind::Error, Kind::Refused,
                 Kind::Stalled, Kind::Empty, Kind::CutShort, Kind::Nonsense})
            QVERIFY2(isHeard(kind), qPrintable(QString::number(int(kind))));
        for (const Kind kind : {Kind::Silent, Kind::NoRoute, Kind::HeldBack, Kind::NoServer, Kind::Untold})
            QVERIFY2(!isHeard(kind), qPrintable(QString::number(int(kind))));
    }

    /// Whether a look-up that leaves such addresses out has nothing else to tell.
    void unspoken()
    {
        const auto link = [](const QString& name, const QString& address) {
            return OwnInterface{name, {QHostAddress(address)}, true};
        };
        const QList<OwnInterface> onlyIpv6{
            link(u"lo"_s, u"127.0.0.1"_s), link(u"eth0"_s, u"fd00::2"_s), link(u"eth1"_s, u"169.254.1.2"_s)};
        const QList<OwnInterface> onlyIpv4{
            link(u"lo"_s, u"::1"_s), link(u"eth0"_s, u"10.0.0.2"_s), link(u"eth1"_s, u"fe80::2"_s)};
        const QStringList ipv4{u"10.9.9.9"_s}, ipv6{u"fd09::9"_s};
        QVERIFY(areUnspoken(ipv4, onlyIpv6));
        QVERIFY(!areUnspoken(ipv6, onlyIpv6));
        QVERIFY(!areUnspoken(ipv4 + ipv6, onlyIpv6));
        QVERIFY(areUnspoken(ipv6, onlyIpv4));
        QVERIFY(!areUnspoken(ipv4, onlyIpv4));
        QVERIFY(!areUnspoken({}, onlyIpv6)); // no address at all
        QVERIFY(!areUnspoken(ipv4, {})); // the system doesn't tell
    }

    void bothKinds()
    {
        using Kind = ResolverWord::Kind;
        const ResolverWord ipv4{Kind::HasAddress, {}, {}, {u"10.0.0.1"_s}};
        const ResolverWord ipv6{Kind::HasAddress, {}, {}, {u"fd00::1"_s}};
        const ResolverWord none{Kind::NoAddress, {}, {}};
        const ResolverWord silent{Kind::Silent, {}, {}};
        QCOMPARE(wordOfBoth(ipv4, ipv6), (ResolverWord{Kind::HasAddress, {}, {}, {u"10.0.0.1"_s, u"fd00::1"_s}}));
        QCOMPARE(wordOfBoth(ipv4, none), ipv4);
        QCOMPARE(wordOfBoth(none, ipv6), ipv6);
        QCOMPARE(wordOfBoth(none, none), none);
        // Half of the answer says nothing of what is in the other half.
        QCOMPARE(wordOfBoth(ipv4, silent), silent);
        QCOMPARE(wordOfBoth(silent, ipv6), silent);
        const ResolverWord empty{Kind::Empty, {}, {}};
        QCOMPARE(wordOfBoth(ipv4, empty), ipv4);
        QCOMPARE(wordOfBoth(none, empty), empty);
    }

    void answers_data()
    {
        using Kind = ResolverWord::Kind;
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<ResolverWord>("word");
        const auto row = [](const char* name, const char* hex, Kind kind, const QString& code = {}) {
            QTest::addRow("%s", name) << QByteArray::fromHex(hex) << ResolverWord{kind, code, {}};
        };
        row("SERVFAIL", "123481820001000000000000", Kind::Error, u"SERVFAIL"_s);
        row("REFUSED", "123481850001000000000000", Kind::Error, u"REFUSED"_s);
        row("NOTIMP", "123481840001000000000000", Kind::Error, u"NOTIMP"_s);
        row("FORMERR", "123481810001000000000000", Kind::Error, u"FORMERR"_s);
        row("NOTAUTH", "123481890001000000000000", Kind::Error, u"NOTAUTH"_s);
        row("a code without a name", "1234818f0001000000000000", Kind::Error, u"RCODE15"_s);
        row("NXDOMAIN of another name", "123481830001000000000000", Kind::Untold);
        row("NOERROR", "123481800001000000000000", Kind::Empty);
        row("cut short, and nothing over TCP", "123483800001000000000000", Kind::CutShort);
        row("nobody answered", "000000000000000000000000", Kind::Silent);
        row("the question", "123401020001000000000000", Kind::Silent);
        row("cut short", "1234818500010000000000", Kind::Silent);
        row("nothing", "", Kind::Silent);
    }
    void answers()
    {
        QFETCH(QByteArray, header);
        QTEST(wordOfFailedAnswer(header), "word");
    }

    void proofs_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("isMissing");
        const auto row = [](const char* name, const char* hex, bool isMissing) {
            QTest::addRow("%s", name) << QByteArray::fromHex(hex) << isMissing;
        };
        row("no record at all", "123481800001000000000000", true);
        row("the zone's SOA", "123481800001000000010000", false);
        row("an alias", "123481800001000100000000", false);
        row("NXDOMAIN", "123481830001000000000000", false);
        row("a question", "123401000001000000000000", false);
        row("cut short", "1234818000010000000000", false);
    }
    void proofs()
    {
        QFETCH(QByteArray, header);
        QTEST(lacksProof(header), "isMissing");
    }

    void aliases_data()
    {
        QTest::addColumn<QMap<QString, QString>>("records");
        QTest::addColumn<QStringList>("chain");
        QTest::addColumn<bool>("isLoop");
        using Records = QMap<QString, QString>;
        QTest::addRow("none") << Records() << QStringList() << false;
        QTest::addRow("one") << Records{{u"a"_s, u"b"_s}} << QStringList{u"a"_s, u"b"_s} << false;
        QTest::addRow("two") << Records{{u"a"_s, u"b"_s}, {u"b"_s, u"c"_s}} << QStringList{u"a"_s, u"b"_s, u"c"_s}
                             << false;
        QTest::addRow("of itself") << Records{{u"a"_s, u"a"_s}} << QStringList{u"a"_s, u"a"_s} << true;
        QTest::addRow("a loop") << Records{{u"a"_s, u"b"_s}, {u"b"_s, u"A"_s}} << QStringList{u"a"_s, u"b"_s, u"A"_s}
                                << true;
        QTest::addRow("into a loop") << Records{{u"a"_s, u"b"_s}, {u"b"_s, u"c"_s}, {u"c"_s, u"b"_s}}
                                     << QStringList{u"a"_s, u"b"_s, u"c"_s, u"b"_s} << true;
        Records many;
        QStringList names{u"a"_s};
        for (int i = 0; i < 20; ++i) {
            const QString next = u"n%1"_s.arg(i);
            many.insert(names.constLast(), next);
            names.append(next);
        }
        QTest::addRow("without end") << many << names.mid(0, 9) << false;
    }
    void aliases()
    {
        QFETCH(const QStringList, chain);
        using Records = QMap<QString, QString>;
        QFETCH(const Records, records);
        QCOMPARE(aliasChain(u"a"_s, [&records](const QString& name) { return records.value(name); }), chain);
        QTEST(isAliasLoop(chain), "isLoop");
    }

    void datagrams_data()
    {
        using Kind = ResolverWord::Kind;
        QTest::addColumn<QByteArray>("datagram");
        QTest::addColumn<ResolverWord>("word");
        const auto row = [](const char* name, const char* hex, Kind kind, const QString& code = {}) {
            QTest::addRow("%s", name) << QByteArray::fromHex(hex) << ResolverWord{kind, code, {}};
        };
        row("FORMERR, a header alone", "123481810000000000000000", Kind::Error, u"FORMERR"_s);
        row("of another question", "432181810000000000000000", Kind::Nonsense);
        row("no answer", "123401010000000000000000", Kind::Nonsense);
        row("no error, and nothing said", "123481800000000000000000", Kind::Empty);
        row("an answer at last", "123481800001000100000000", Kind::Silent);
        row("no such name, at last", "123481830001000000000000", Kind::Silent);
        row("too long for a datagram", "123483800001000000000000", Kind::CutShort);
        row("cut short", "1234818100000000000000", Kind::Nonsense);
        row("text", "485454502f312e31203430300d0a", Kind::Nonsense);
        row("one byte", "12", Kind::Nonsense);
        row("nothing", "", Kind::Nonsense);
    }
    void datagrams()
    {
        QFETCH(QByteArray, datagram);
        QTEST(wordOfDatagram(QByteArray::fromHex("123401000001"), datagram), "word");
    }
};

} // namespace OwnResolverTests

int tst_ownresolver(int argc, char* argv[])
{
    return PortCheck::runTest<OwnResolverTests::TestOwnResolver>(argc, argv);
}

#include "tst_ownresolver.moc"
