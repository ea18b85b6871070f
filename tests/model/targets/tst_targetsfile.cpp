// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/targets/targetsfile.h"

#include "tests/support/runtest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

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
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

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

    void file_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");

        const QString two = QStringLiteral("Domain controllers=dc1|DNS Server=10.0.0.53");
        QTest::addRow("empty") << QByteArray() << QString();
        QTest::addRow("two lines") << QByteArray("Domain controllers=dc1\nDNS Server=10.0.0.53\n") << two;
        QTest::addRow("Windows, byte-order mark") << QByteArray("\xef\xbb\xbf"
                                                                "Domain controllers=dc1\r\nDNS Server=10.0.0.53")
                                                  << two;
        QTest::addRow("comments") << QByteArray(
            "# all of them\n\nDomain controllers=dc1\n  # names\n \nDNS Server=10.0.0.53\n")
                                  << two;
        QTest::addRow("role again") << QByteArray("DNS Server=a\nDNS Server=b,a\nDomain controllers=a\n")
                                    << QStringLiteral("DNS Server=a|DNS Server=b|Domain controllers=a");
    }

    void file()
    {
        QFETCH(QByteArray, content);
        const Result<QList<Target>> targets = readTargetsFile(write(content), roles);
        QVERIFY2(targets.ok(), targets.ok() ? "" : qPrintable(targets.error()));
        QTEST(shown(*targets), "expected");
    }

    void badFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("error");

        QTest::addRow("line 3") << QByteArray("# a\nDNS Server=a\nPrinters=b\n")
                                << QStringLiteral(
                                       "Line 3: The port table has no role “Printers”. Its roles are: Domain "
                                       "controllers, DNS Server.");
        QTest::addRow("not UTF-8") << QByteArray("DNS Server=\xff\n")
                                   << QStringLiteral("This is not UTF-8 text. Save it as UTF-8.");
        QTest::addRow("too large") << QByteArray(1024 * 1024 + 1, '\n')
                                   << QStringLiteral("This is larger than 1 MiB, the most that is read.");
    }

    void badFile()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, error);
        const QString path = write(content);
        const Result<QList<Target>> targets = readTargetsFile(path, roles);
        QVERIFY(!targets.ok());
        QCOMPARE(targets.error(), QDir::toNativeSeparators(path) + QStringLiteral(": ") + error);
    }

    void missingFile()
    {
        const QString path = m_folder->filePath(QStringLiteral("missing"));
        QVERIFY(readTargetsFile(path, roles)
                    .error()
                    .startsWith(QDir::toNativeSeparators(path) + QStringLiteral(": The file cannot be read: ")));
    }

private:
    QString write(const QByteArray& content)
    {
        QFile file(m_folder->filePath(QStringLiteral("targets")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The test cannot write into its temporary folder.");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace TargetsFileTests

int tst_targetsfile(int argc, char* argv[])
{
    return PortCheck::runTest<TargetsFileTests::TestTargetsFile, QCoreApplication>(argc, argv);
}

#include "tst_targetsfile.moc"
