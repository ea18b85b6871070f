// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/targets/hostname.h"

#include "tests/support/foreignaddress.h"
#include "tests/support/runtest.h"

#include <QNetworkInterface>
#include <QTest>

namespace HostNameTests {

using namespace PortCheck;

QString labels(int count, int length)
{
    return QStringList(count, QString(length, QLatin1Char('a'))).join(QLatin1Char('.'));
}

class TestHostName final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void host_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");

        const auto row = [](const char* name, const QString& text, const QString& host) {
            QTest::newRow(name) << text << host;
        };
        const auto same = [&row](const char* name, const QString& text) { row(name, text, text); };
        same("name", QStringLiteral("dc1.lab.example"));
        same("one label", QStringLiteral("dc1"));
        row("capitals", QStringLiteral("DC1.Lab.Example"), QStringLiteral("dc1.lab.example"));
        row("trailing dot", QStringLiteral("dc1.lab.example."), QStringLiteral("dc1.lab.example"));
        row("blanks around", QStringLiteral(" dc1 "), QStringLiteral("dc1"));
        same("hyphens and digits", QStringLiteral("dc-01.lab-2.example"));
        same("digit first", QStringLiteral("1dc.example"));
        same("digits only in front", QStringLiteral("10.20.example"));
        same("underscore inside", QStringLiteral("dc_1.lab.example"));
        row("IDN", QStringLiteral("München.example"), QStringLiteral("xn--mnchen-3ya.example"));
        same("IDN in ASCII form", QStringLiteral("xn--mnchen-3ya.example"));
        same("longest label", labels(1, 63));
        same("longest name", labels(3, 63) + QLatin1Char('.') + labels(1, 61));
        same("IPv4", QStringLiteral("10.0.0.2"));
        same("IPv4 with zero", TestPeers::foreignAddress(0));
        same("loopback", QStringLiteral("127.0.0.1"));
        same("IPv6", QStringLiteral("2001:db8::2"));
        same("IPv6 loopback", QStringLiteral("::1"));
        row("IPv6, long and in capitals", QStringLiteral("2001:0DB8:0:0:0:0:0:2"), QStringLiteral("2001:db8::2"));
        row("IPv6 in brackets", QStringLiteral("[2001:db8::2]"), QStringLiteral("2001:db8::2"));
        const QNetworkInterface own = QNetworkInterface::allInterfaces().value(0);
        const QString number = QString::number(own.index());
        same("IPv6 with scope, a name", QStringLiteral("fe80::1%") + own.name());
        same("IPv6 with scope, a number", QStringLiteral("fe80::1%") + number);
        row("IPv6 with scope in brackets", QStringLiteral("[fe80::1%%1]").arg(number),
            QStringLiteral("fe80::1%") + number);
        row("IPv4 mapped into IPv6", QStringLiteral("::ffff:10.0.0.2"), QStringLiteral("10.0.0.2"));
    }

    void host()
    {
        QFETCH(QString, text);
        const Result<QString> host = parseHost(text);
        QVERIFY2(host.ok(), host.ok() ? "" : qPrintable(host.error()));
        QTEST(*host, "host");
        QCOMPARE(*parseHost(*host), *host); // what is normalised stays as it is
    }

    void noHost_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("partOfError");

        const auto row = [](const char* name, const QString& text, const char* partOfError) {
            QTest::newRow(name) << text << QString::fromUtf8(partOfError);
        };
        row("empty", QString(), "There is no host");
        row("URL", QStringLiteral("ldap://dc1"), "Name only the host, without scheme, port, path or account: dc1.");
        row("URL with everything", QStringLiteral("https://me@dc1.example:8443/x?y#z"), "account: dc1.example.");
        row("URL with IPv6", QStringLiteral("ldap://[::1]:389/"), "account: ::1.");
        row("URL of nothing", QStringLiteral("ldap://"), "account.");
        row("host and port", QStringLiteral("dc1:389"), "account: dc1.");
        row("address and port", QStringLiteral("10.0.0.2:389"), "account: 10.0.0.2.");
        row("IPv6 and port", QStringLiteral("[2001:db8::2]:389"), "account: 2001:db8::2.");
        row("port only", QStringLiteral(":389"), "account.");
        row("account", QStringLiteral("admin@dc1.example"), "account: dc1.example.");
        row("account of Windows", QStringLiteral("LAB\\admin"),
            "NetBIOS domain in front of it: admin, if that is a host");
        row("NetBIOS domain in front", QStringLiteral("LAB\\dc1"), "NetBIOS domain in front of it: dc1, if");
        row("domain in front", QStringLiteral("lab.example\\DC1.lab.example"), "in front of it: dc1.lab.example, if");
        row("domain in front of nothing", QStringLiteral("LAB\\"), "path or account.");
        row("nothing in front", QStringLiteral("\\dc1"), "path or account.");
        row("two in front", QStringLiteral("A\\B\\dc1"), "path or account.");
        row("domain in front of no host", QStringLiteral("LAB\\-dc1"), "path or account.");
        row("share", QStringLiteral("\\\\dc1\\sysvol"), "account: dc1.");
        row("path", QStringLiteral("dc1/sysvol"), "account: dc1.");
        row("IPv4 network", QStringLiteral("10.0.0.0/24"), "This is a network.");
        row("IPv4 network with mask", QStringLiteral("10.0.0.0/255.255.255.0"), "This is a network.");
        row("IPv6 network", QStringLiteral("2001:db8::/32"), "This is a network.");
        row("range", QStringLiteral("10.0.0.1-10.0.0.9"), "This is a range of addresses.");
        row("short range", QStringLiteral("10.0.0.1-9"), "This is a range of addresses.");
        row("range with a soft hyphen", QStringLiteral("10.0.0.1-9\u00ad"), "This is a range of addresses.");
        row("range in wide digits", QStringLiteral("10.0.0.1-\uff19"), "This is a range of addresses.");
        row("wildcard", QStringLiteral("*.lab.example"), "Wildcards");
        row("wildcard address", QStringLiteral("10.0.0.*"), "Wildcards");
        row("IPv4 too high", QStringLiteral("10.0.0.256"), "no IPv4 address");
        row("IPv4 too short", QStringLiteral("10.1"), "no IPv4 address");
        row("IPv4 too long", QStringLiteral("10.0.0.0.1"), "no IPv4 address");
        row("IPv4 with leading zeros", QStringLiteral("010.0.0.1"), "no IPv4 address");
        row("IPv4 as a number", QStringLiteral("167772162"), "no IPv4 address");
        row("IPv4 in hexadecimal", QStringLiteral("0x0a000002"), "no IPv4 address");
        row("name that ends in a number", QStringLiteral("dc1.5"), "no IPv4 address");
        row("IPv4 in wide digits", QStringLiteral("１０.０.０.２"), "no IPv4 address");
        row("IPv6 with a slip", QStringLiteral("2001:db8:::2"), "no IPv6 address");
        row("IPv6 with letters", QStringLiteral("2001:db8::zz"), "no IPv6 address");
        row("IPv6 with empty scope", QStringLiteral("fe80::1%"), "no IPv6 address");
        row("IPv6 with a short IPv4", QStringLiteral("::ffff:10.1"), "no IPv6 address");
        row("IPv6 bracket open", QStringLiteral("[::1"), "Name only the host");
        row("IPv4 unspecified", QStringLiteral("0.0.0.0"), "stands for no host");
        row("IPv6 unspecified", QStringLiteral("::"), "stands for no host");
        row("IPv4 multicast", QStringLiteral("224.0.0.1"), "multicast");
        row("IPv6 multicast", QStringLiteral("ff02::1"), "multicast");
        row("broadcast", QStringLiteral("255.255.255.255"), "broadcast");
        row("link-local IPv6 without its interface", QStringLiteral("fe80::1"), "like fe80::1%eth0");
        row("link-local IPv6, no such interface", QStringLiteral("fe80::1%nosuch9"), "no network interface nosuch9");
        row("link-local IPv6, no such number", QStringLiteral("fe80::1%987654"), "no network interface 987654");
        row("unspecified, mapped", QStringLiteral("::ffff:0.0.0.0"), "stands for no host");
        row("multicast, mapped", QStringLiteral("::ffff:224.0.0.1"), "multicast");
        row("only a dot", QStringLiteral("."), "Two dots");
        row("dots", QStringLiteral("dc1..example"),
            "Two dots follow each other, or the name begins with one. Write it "
            "like dc1.example.com.");
        row("two trailing dots", QStringLiteral("dc1.example.."), "Two dots");
        row("leading dot", QStringLiteral(".example"), "Two dots");
        row("hyphen first", QStringLiteral("-dc1.example"), "“-dc1” begins or ends with a hyphen");
        row("hyphen last", QStringLiteral("dc1-.example"), "“dc1-” begins or ends with a hyphen");
        row("service record", QStringLiteral("_ldap._tcp.lab.example"),
            "“_ldap” belongs to the name of a service record");
        row("blank inside", QStringLiteral("dc 1"), "“dc 1” has a character");
        row("quotation marks", QStringLiteral("\"dc1\""), "has a character");
        row("assignment", QStringLiteral("DNS=dc1"), "“dns=dc1” has a character");
        row("brackets", QStringLiteral("[dc1]"), "“[dc1]” has a character");
        row("line end", QStringLiteral("dc1\n.example"), "has a character");
        row("control character", QStringLiteral("dc\u0007"), "has a character");
        row("label too long", labels(1, 64), "longer than 63 characters");
        row("name too long", labels(3, 63) + QLatin1Char('.') + labels(1, 62), "longer than 253 characters");
        row("absurdly long", QString(1'000'000, QLatin1Char('a')), "longer than 253 characters");
        row("absurdly long, not ASCII", QString(1'000'000, QChar(0xfc)), "longer than 253 characters");
    }

    void noHost()
    {
        QFETCH(QString, text);
        QFETCH(QString, partOfError);
        const Result<QString> host = parseHost(text);
        QVERIFY2(!host.ok(), host.ok() ? qPrintable(*host) : "");
        QVERIFY2(host.error().contains(partOfError), qPrintable(host.error()));
        QVERIFY2(host.error().size() < 250, "An error quotes only the beginning of what it was given.");
    }

    void ownSubnetsBroadcast()
    {
        // Each loopback interface that has a network has its broadcast address; where none is told, there is none.
        const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
        for (const QNetworkInterface& each : interfaces) {
            const QList<QNetworkAddressEntry> entries = each.addressEntries();
            for (const QNetworkAddressEntry& entry : entries) {
                const QHostAddress broadcast = entry.broadcast();
                if (broadcast.isNull() || entry.prefixLength() > 30 || broadcast == entry.ip())
                    continue;
                const Result<QString> host = parseHost(broadcast.toString());
                QVERIFY2(!host.ok(), qPrintable(broadcast.toString()));
                QVERIFY2(host.error().contains(QStringLiteral("broadcast")), qPrintable(host.error()));
                QVERIFY(isOfNoHost(broadcast));
                QVERIFY(parseHost(entry.ip().toString()).ok());
            }
        }
    }

    void ownSubnetsThemselves()
    {
        const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
        for (const QNetworkInterface& each : interfaces) {
            const QList<QNetworkAddressEntry> entries = each.addressEntries();
            for (const QNetworkAddressEntry& entry : entries) {
                if (entry.ip().protocol() != QAbstractSocket::IPv4Protocol)
                    continue;
                const QHostAddress first(entry.ip().toIPv4Address() & entry.netmask().toIPv4Address());
                const bool isRefused = entry.prefixLength() <= 30 && first != entry.ip();
                QCOMPARE(isOfNoHost(first), isRefused);
                const Result<QString> host = parseHost(first.toString());
                QCOMPARE(!host.ok(), isRefused);
                if (isRefused)
                    QVERIFY2(host.error().contains(QStringLiteral("stands for a subnet")), qPrintable(host.error()));
            }
        }
    }

    void namesTheInterfacesThatThereAre()
    {
        const Result<QString> host = parseHost(u"fe80::1%nosuch9");
        QVERIFY(!host.ok());
        const QString error = host.error();
        bool isAnyNamed = error.contains(QStringLiteral("no other that is in use"));
        const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
        for (const QNetworkInterface& each : interfaces)
            for (const QString& zone : {each.name(), QString::number(each.index())})
                isAnyNamed = isAnyNamed || error.contains(QStringLiteral("like fe80::1%%1.").arg(zone));
        QVERIFY2(isAnyNamed, qPrintable(error));
    }

    void noHosts_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("ofNoHost");
        QTest::addRow("unspecified") << QStringLiteral("0.0.0.0") << true;
        QTest::addRow("unspecified IPv6") << QStringLiteral("::") << true;
        QTest::addRow("multicast") << QStringLiteral("239.1.2.3") << true;
        QTest::addRow("broadcast") << QStringLiteral("255.255.255.255") << true;
        QTest::addRow("loopback") << QStringLiteral("127.0.0.1") << false;
        QTest::addRow("a host") << QStringLiteral("192.0.2.7") << false;
        QTest::addRow("nothing") << QString() << false;
    }
    void noHosts()
    {
        QFETCH(QString, address);
        QTEST(isOfNoHost(QHostAddress(address)), "ofNoHost");
    }

    void domain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("domain"); // empty: refused
        QTest::addColumn<QString>("partOfError");

        const auto row = [](const char* name, const char* text, const char* domain, const char* partOfError) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(domain)
                                << QString::fromUtf8(partOfError);
        };
        row("domain", "lab.example", "lab.example", "");
        row("capitals, blanks, trailing dot", " LAB.Example. ", "lab.example", "");
        row("one label", "LAB", "lab", "");
        row("computer behind a NetBIOS domain", "LAB\\dc1", "", "Write the DNS name of the domain, like lab.example.");
        row("IDN", "münchen.example", "xn--mnchen-3ya.example", "");
        row("empty", "  ", "", "There is no domain");
        row("IPv4", "10.0.0.2", "", "This is an address");
        row("IPv6", "2001:db8::2", "", "This is an address");
        row("distinguished name", "DC=lab,DC=example", "", "has a character");
        row("account", "admin@lab.example", "", "has an @ in it");
        row("URL", "ldap://lab.example", "", "has a character");
        row("service record", "_msdcs.lab.example", "", "service record");
        row("dots", "lab..example", "", "with one. Write it like example.com.");
        row("ends in a number", "lab.1", "", "does not end in a number");
    }

    void domain()
    {
        QFETCH(QString, text);
        QFETCH(QString, domain);
        QFETCH(QString, partOfError);
        const Result<QString> parsed = parseDomain(text);
        QCOMPARE(parsed.ok() ? *parsed : QString(), domain);
        if (!parsed.ok())
            QVERIFY2(parsed.error().contains(partOfError), qPrintable(parsed.error()));
    }

    void literals()
    {
        QVERIFY(addressLiteral(u"10.0.0.2") == QHostAddress(QStringLiteral("10.0.0.2")));
        QVERIFY(addressLiteral(u"fe80::1%lo") == QHostAddress(QStringLiteral("fe80::1%lo")));
        QVERIFY(addressLiteral(u"::") == QHostAddress(QHostAddress::AnyIPv6));
        QVERIFY(addressLiteral(u"::ffff:10.0.0.2") == QHostAddress(QStringLiteral("10.0.0.2")));
        QVERIFY(!addressLiteral(u"dc1"));
        QVERIFY(!addressLiteral(u"10.1"));
        QVERIFY(!addressLiteral(u"10.0.0.2\n"));
        QVERIFY(!addressLiteral(u""));
    }
};

} // namespace HostNameTests

int tst_hostname(int argc, char* argv[])
{
    return PortCheck::runTest<HostNameTests::TestHostName, QCoreApplication>(argc, argv);
}

#include "tst_hostname.moc"
