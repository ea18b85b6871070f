// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/targets/targetsfile.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace TargetsFileTests {

using namespace PortCheck;

const QStringList roles{QStringLiteral("Domain controllers"), QStringLiteral("DNS Server")};

/// "role=host role=host"
QString shown(const QList<Target>& targets)
{
    QStringList list;
    for (const Target& target : targets)
        list.append(target.role + QLatin1Char('=') + target.host);
    return list.join(QLatin1Char('|'));
}

class TestTargetsFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void assignment_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("one host", "DNS Server=10.0.0.53", "DNS Server=10.0.0.53");
        row("several", "Domain controllers=dc1,10.0.0.2", "Domain controllers=dc1|Domain controllers=10.0.0.2");
        row("blanks and case", "  dns   SERVER = DC1 ", "DNS Server=dc1");
        row("duplicate", "DNS Server=dc1,DC1", "DNS Server=dc1");
        row("IPv6", "DNS Server=[2001:db8::2]", "DNS Server=2001:db8::2");
    }

    void assignment()
    {
        QFETCH(QString, text);
        const Result<QList<Target>> targets = parseRoleAssignment(text, roles);
        QVERIFY2(targets.ok(), targets.ok() ? "" : qPrintable(targets.error()));
        QTEST(shown(*targets), "expected");
    }

    void badAssignment_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");

        const auto row = [](const char* name, const char* text, const char* error) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(error);
        };
        row("no equals sign", "dc1",
            "“dc1” names no role. Write ROLE=HOST, such as Domain controllers=dc1.example.com.");
        row("empty", "", "“” names no role. Write ROLE=HOST, such as Domain controllers=dc1.example.com.");
        row("unknown role", "Printers=p1",
            "The port table has no role “Printers”. Its roles are: Domain controllers, DNS Server.");
        row("empty role", "=dc1", "The port table has no role “”. Its roles are: Domain controllers, DNS Server.");
        row("no host", "DNS Server= , ", "There is no host for the role DNS Server. Write one behind the equals sign.");
        row("bad host", "DNS Server=dc1,dc2:53",
            "“dc2:53” is no host. Name only the host, without scheme, port, path or account: dc2.");
        row("second equals sign", "DNS Server=a=b",
            "“a=b” is no host. “a=b” has a character that names don't have. Letters, digits, hyphens and dots are "
            "right.");
    }

    void badAssignment()
    {
        QFETCH(QString, text);
        const Result<QList<Target>> targets = parseRoleAssignment(text, roles);
        QVERIFY(!targets.ok());
        QTEST(targets.error(), "error");
    }
};

} // namespace TargetsFileTests

int tst_targetsfile(int argc, char* argv[])
{
    return PortCheck::runTest<TargetsFileTests::TestTargetsFile, QCoreApplication>(argc, argv);
}

#include "tst_targetsfile.moc"
