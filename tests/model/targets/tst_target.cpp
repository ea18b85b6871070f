// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/targets/target.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace TargetTests {

using namespace PortCheck;

class TestTarget final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hosts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hosts"); // with blanks between
        QTest::addColumn<QString>("rejected"); // with blanks between
        QTest::addColumn<int>("duplicates");

        const auto row = [](const char* name, const char* text, const char* hosts, const char* rejected = "",
                             int duplicates = 0) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(hosts) << QString::fromUtf8(rejected)
                                << duplicates;
        };
        row("nothing", "", "");
        row("only separators", " ,;\t\r\n, ", "");
        row("one", "dc1", "dc1");
        row("commas", "dc1,dc2", "dc1 dc2");
        row("semicolons", "dc1;dc2;", "dc1 dc2");
        row("lines", "dc1\r\ndc2\n\ndc3", "dc1 dc2 dc3");
        row("tabs and blanks", "dc1\t dc2", "dc1 dc2");
        row("no-break space",
            "dc1\xc2\xa0"
            "dc2",
            "dc1 dc2");
        row("all kinds", " dc1, 10.0.0.2 ;[::1]\n", "dc1 10.0.0.2 ::1");
        row("order kept", "b a c", "b a c");
        row("duplicate", "dc1 dc1", "dc1", "", 1);
        row("duplicate after normalising", "DC1. dc1 ::1 [0:0::1] ::ffff:10.0.0.2 10.0.0.2", "dc1 ::1 10.0.0.2", "", 3);
        row("bad one among good ones", "dc1 10.0.0.0/8 dc2", "dc1 dc2", "10.0.0.0/8");
        row("several bad ones", "ldap://dc1,*,dc2:53", "", "ldap://dc1 * dc2:53");
        row("bad one twice is named twice", "* *", "", "* *");
        row("direction override is not shown", "dc\xe2\x80\xae/x", "", "dc\xef\xbf\xbd/x");
    }

    void hosts()
    {
        QFETCH(QString, text);
        const ParsedHosts parsed = parseHosts(text);
        QStringList rejected;
        for (const RejectedEntry& entry : parsed.rejected) {
            rejected.append(entry.entry);
            QVERIFY(!entry.why.isEmpty());
        }
        QTEST(parsed.hosts.join(QLatin1Char(' ')), "hosts");
        QTEST(rejected.join(QLatin1Char(' ')), "rejected");
        QTEST(parsed.duplicates, "duplicates");
    }

    void whatIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("right");
        const auto row = [](const char* text, const char* right) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(right);
        };
        row("ldap://dc1.lab.example:389", "dc1.lab.example");
        row("dc1:389; dc2", "dc1; dc2");
        row("\\\\dc1\\netlogon", "dc1");
        row("LAB\\dc1", "dc1");
        row("admin@dc1.lab.example", "dc1.lab.example");
        row("[::1]:389", "::1");
        row(" dc1 ,\n https://DC2/x?y ", " dc1 ,\n dc2 ");
        row("10.0.0.0/8", "10.0.0.0/8"); // a network, and its own address is no host
        row("10.0.0.0/255.0.0.0", "10.0.0.0/255.0.0.0");
        row("ldap://*.lab.example", "ldap://*.lab.example");
        row("10.0.0.1-9", "10.0.0.1-9");
        row("what?!", "what"); // up to what can't be in a name
        row("http://", "http://");
        row("", "");
    }

    void whatIsMeant()
    {
        QFETCH(QString, text);
        const QString right = withMeantHosts(text);
        QTEST(right, "right");
        QCOMPARE(withMeantHosts(right), right); // nothing is left to be written otherwise
        for (const RejectedEntry& entry : parseHosts(text).rejected)
            QCOMPARE(entry.meant.isEmpty(), right.contains(entry.entry));
    }

    void manyHosts()
    {
        QStringList names;
        for (int i = 0; i < 20'000; ++i)
            names.append(QStringLiteral("dc%1").arg(i));
        const QString text = names.join(QLatin1Char('\n'));
        const ParsedHosts parsed = parseHosts(QString(text + QLatin1Char('\n') + text));
        QCOMPARE(parsed.hosts, names);
        QCOMPARE(parsed.duplicates, names.size());
    }
};

} // namespace TargetTests

int tst_target(int argc, char* argv[])
{
    return PortCheck::runTest<TargetTests::TestTarget, QCoreApplication>(argc, argv);
}

#include "tst_target.moc"
