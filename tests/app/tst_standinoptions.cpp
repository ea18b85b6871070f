// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include "model/catalogue/tablereader.h"
#include "tests/support/runtest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace StandInOptionsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

Result<Options> parse(const QStringList& more, const QStringList& before = {u"--stand-in"_s, u"--allow=192.0.2.7"_s})
{
    return parseCommandLine(QStringList{u"gp-portcheck"_s} + before + more);
}

class TestStandInOptions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        write(u"token"_s, "a token of the tests\n");
        write(u"short"_s, "too short\n");
        write(u"long"_s, QByteArray(2000, 'x'));
    }

    void theLeast()
    {
        const Result<Options> options = parse({});
        QVERIFY2(options.ok(), options ? "" : qPrintable(options.error()));
        QCOMPARE(options->mode, Options::Mode::StandIn);
        QCOMPARE(options->request.table, groupPolicyTable());
        const StandInSettings& settings = options->standIn.settings;
        QVERIFY(settings.allowed.contains(QHostAddress(u"192.0.2.7"_s)));
        QVERIFY(settings.addresses.isEmpty() && settings.domain.isEmpty() && settings.token.isEmpty());
        QCOMPARE(settings.lifetime, std::chrono::hours(1));
        QVERIFY(options->standIn.certificatePath.isEmpty());
    }

    void everything()
    {
        const Result<Options> options = parse({u"--allow=10.0.0.0/8,2001:db8::/32"_s, u"--listen=192.0.2.1,::1"_s,
            u"--listen=192.0.2.1"_s, u"--for=5"_s, u"--token-file="_s + path(u"token"_s), u"--certificate=c.pem"_s,
            u"--key=k.pem"_s, u"--domain=Lab.Example"_s, u"--lang=en"_s});
        QVERIFY2(options.ok(), options ? "" : qPrintable(options.error()));
        const StandInSettings& settings = options->standIn.settings;
        QCOMPARE(settings.allowed.text(), u"192.0.2.7, 10.0.0.0/8, 2001:db8::/32"_s);
        QCOMPARE(settings.addresses,
            (QList<QHostAddress>{QHostAddress(u"192.0.2.1"_s), QHostAddress(QHostAddress::LocalHostIPv6)}));
        QCOMPARE(settings.lifetime, std::chrono::minutes(5));
        QCOMPARE(settings.token, "a token of the tests");
        QCOMPARE(settings.domain, u"lab.example"_s);
        QCOMPARE(options->standIn.certificatePath, u"c.pem"_s);
        QCOMPARE(options->standIn.keyPath, u"k.pem"_s);
    }

    void badRequests_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("names"); // what the sentence must name
        const auto add = [](const char* name, const QStringList& arguments, const QString& names) {
            QTest::newRow(name) << arguments << names;
        };
        const QStringList whole{u"--stand-in"_s, u"--allow=192.0.2.7"_s};
        add("nobody allowed", {u"--stand-in"_s}, u"--allow"_s);
        add("nobody allowed, with a comma", {u"--stand-in"_s, u"--allow=,"_s}, u"--allow"_s);
        add("allowed by name", {u"--stand-in"_s, u"--allow=dc1"_s}, u"dc1"_s);
        add("listens by name", whole + QStringList{u"--listen=dc1"_s}, u"dc1"_s);
        add("no time", whole + QStringList{u"--for=0"_s}, u"--for 0"_s);
        add("more than a day", whole + QStringList{u"--for=1441"_s}, u"1441"_s);
        add("no number", whole + QStringList{u"--for=ever"_s}, u"ever"_s);
        add("no such token", whole + QStringList{u"--token-file=missing"_s}, u"missing"_s);
        add("short token", whole + QStringList{u"--token-file="_s + path(u"short"_s)}, u"16"_s);
        add("long token", whole + QStringList{u"--token-file="_s + path(u"long"_s)}, u"1024"_s);
        add("certificate alone", whole + QStringList{u"--certificate=c.pem"_s}, u"--key"_s);
        add("key alone", whole + QStringList{u"--key=k.pem"_s}, u"--certificate"_s);
        add("no domain", whole + QStringList{u"--domain=192.0.2.1"_s}, u"--domain"_s);
        for (const char* option : {"--check", "--plan", "--discover", "--no-extra-looks", "--source-ports",
                 "--range-check=endpoints", "--target=DNS Server=192.0.2.1", "--timeout=1000", "--retries=1",
                 "--parallel=1", "--html=x", "--csv=x", "--json=-", "--rules=x"})
            add(option, whole + QStringList{QString::fromLatin1(option)},
                QString::fromLatin1(option).section(u'=', 0, 0));
        for (const char* option :
            {"--allow=192.0.2.7", "--listen=::1", "--for=5", "--token-file=x", "--certificate=x", "--key=x"}) {
            const QString name = QString::fromLatin1(option).section(u'=', 0, 0);
            add(qPrintable(name + u" in the window"_s), {QString::fromLatin1(option)}, name);
        }
        add("allow with a check",
            {u"--check"_s, u"--allow=192.0.2.7"_s, u"--target=DNS Server=192.0.2.1"_s,
                u"--target=Domain controllers=192.0.2.1"_s},
            u"--stand-in"_s);
    }

    void badRequests()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, names);
        const Result<Options> options = parse(arguments, {});
        QVERIFY(!options.ok());
        QVERIFY2(options.error().contains(names), qPrintable(options.error()));
        QVERIFY(!options.error().contains(u'\n'));
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir m_folder;
};

} // namespace StandInOptionsTests

int tst_standinoptions(int argc, char* argv[])
{
    return PortCheck::runTest<StandInOptionsTests::TestStandInOptions, QCoreApplication>(argc, argv);
}

#include "tst_standinoptions.moc"
