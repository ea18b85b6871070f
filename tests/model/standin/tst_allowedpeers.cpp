// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/allowedpeers.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace AllowedPeersTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestAllowedPeers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyAtFirst()
    {
        const AllowedPeers nobody;
        QVERIFY(nobody.isEmpty());
        QVERIFY(!nobody.contains(QHostAddress(u"127.0.0.1"_s)));
    }

    void contains_data()
    {
        QTest::addColumn<QStringList>("entries");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("contained");
        const auto row = [](const char* name, const QStringList& entries, const QString& address, bool contained) {
            QTest::addRow("%s", name) << entries << address << contained;
        };
        row("the address", {u"192.0.2.7"_s}, u"192.0.2.7"_s, true);
        row("the next", {u"192.0.2.7"_s}, u"192.0.2.8"_s, false);
        row("first of a network", {u"192.0.2.0/24"_s}, u"192.0.2.0"_s, true);
        row("last of a network", {u"192.0.2.0/24"_s}, u"192.0.2.255"_s, true);
        row("behind a network", {u"192.0.2.0/24"_s}, u"192.0.3.0"_s, false);
        row("a network by one of its hosts", {u"192.0.2.77/24"_s}, u"192.0.2.1"_s, true);
        row("the second entry", {u"10.0.0.1"_s, u" 192.0.2.7 "_s}, u"192.0.2.7"_s, true);
        row("IPv6", {u"2001:db8::7"_s}, u"2001:db8::7"_s, true);
        row("IPv6 network", {u"2001:db8::/32"_s}, u"2001:db8:1::7"_s, true);
        row("outside of it", {u"2001:db8::/32"_s}, u"2001:db9::7"_s, false);
        row("with a scope", {u"fe80::/10"_s}, u"fe80::1%eth0"_s, true);
        row("all of IPv4 is not IPv6", {u"0.0.0.0/0"_s}, u"::1"_s, false);
        row("all of IPv6 is not IPv4", {u"::/0"_s}, u"127.0.0.1"_s, false);
    }

    void contains()
    {
        QFETCH(QStringList, entries);
        QFETCH(QString, address);
        QFETCH(bool, contained);
        const auto peers = AllowedPeers::parsed(entries);
        QVERIFY2(peers.ok(), peers ? "" : qPrintable(peers.error()));
        QCOMPARE(peers->contains(QHostAddress(address)), contained);
    }

    void badEntries_data()
    {
        QTest::addColumn<QString>("entry");
        for (const char* entry : {"", "any", "dc1.lab.example", "192.0.2", "192.0.2.0/33", "192.0.2.0/-1", "192.0.2.0/",
                 "192.0.2.0/255.255.255.0", "192.0.2.0/a", "2001:db8::/129", "/24", "192.0.2.1-9", "*"})
            QTest::addRow("%s", entry) << QString::fromLatin1(entry);
    }

    void badEntries()
    {
        QFETCH(QString, entry);
        const auto peers = AllowedPeers::parsed({u"192.0.2.1"_s, entry});
        QVERIFY(!peers.ok());
        QVERIFY(peers.error().contains(entry));
    }

    void aListHasABound()
    {
        QVERIFY(AllowedPeers::parsed(QStringList(AllowedPeers::most, u"192.0.2.1"_s)).ok());
        QVERIFY(!AllowedPeers::parsed(QStringList(AllowedPeers::most + 1, u"192.0.2.1"_s)).ok());
    }

    void text()
    {
        QCOMPARE(AllowedPeers::parsed({u"192.0.2.0/24"_s, u"2001:db8::1"_s})->text(), u"192.0.2.0/24, 2001:db8::1"_s);
    }
};

} // namespace AllowedPeersTests

int tst_allowedpeers(int argc, char* argv[])
{
    return PortCheck::runTest<AllowedPeersTests::TestAllowedPeers>(argc, argv);
}

#include "tst_allowedpeers.moc"
