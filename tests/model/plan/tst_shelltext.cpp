// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/plan/shelltext.h"

#include "tests/support/runtest.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <QProcess>
#endif

namespace ShellTextTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestShellText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("posix");
        QTest::addColumn<QString>("powerShell");
        QTest::addColumn<QString>("cmd");
        const auto row = [](const QString& text, const QString& posix, const QString& powerShell, const QString& cmd) {
            QTest::newRow(qPrintable(text)) << text << posix << powerShell << cmd;
        };
        row(u"dc1.lab.example"_s, u"dc1.lab.example"_s, u"dc1.lab.example"_s, u"dc1.lab.example"_s);
        row(u"2001:db8::1"_s, u"2001:db8::1"_s, u"2001:db8::1"_s, u"2001:db8::1"_s);
        row({}, u"''"_s, u"''"_s, u"\"\""_s);
        row(u"1,2"_s, u"'1,2'"_s, u"'1,2'"_s, u"\"1,2\""_s);
        row(u"DNS Server=a"_s, u"'DNS Server=a'"_s, u"'DNS Server=a'"_s, u"\"DNS Server=a\""_s);
        row(u"a'b"_s, u"'a'\\''b'"_s, u"'a''b'"_s, u"\"a'b\""_s);
        row(u"$(calc) `b`"_s, u"'$(calc) `b`'"_s, u"'$(calc) `b`'"_s, u"\"$(calc) `b`\""_s);
        row(u"a & del *"_s, u"'a & del *'"_s, u"'a & del *'"_s, u"\"a & del *\""_s);
        row(u"%PATH% & x"_s, u"'%PATH% & x'"_s, u"'%PATH% & x'"_s, u"^\"^%PATH^% ^& x^\""_s);
        row(u"a\" & calc"_s, u"'a\" & calc'"_s, u"'a\" & calc'"_s, u"^\"a\\^\" ^& calc^\""_s);
        row(u"C:\\our tables\\"_s, u"'C:\\our tables\\'"_s, u"'C:\\our tables\\'"_s, u"\"C:\\our tables\\\\\""_s);
        row(u"a\nb"_s, u"'a b'"_s, u"'a b'"_s, u"\"a b\""_s);
    }

    void quotes()
    {
        QFETCH(QString, text);
        QTEST(wordFor(text, Shell::Posix), "posix");
        QTEST(wordFor(text, Shell::PowerShell), "powerShell");
        QTEST(wordFor(text, Shell::Cmd), "cmd");
    }

    /// What a real shell makes of it.
    void holdsInAShell()
    {
#ifdef Q_OS_UNIX
        const QString text = u"a'b \"c\" $HOME `id` $(id) \\ %x% ! # ~ * ; & | > é"_s;
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf %s "_s + wordFor(text, Shell::Posix)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), text);
#endif
    }
};

} // namespace ShellTextTests

int tst_shelltext(int argc, char* argv[])
{
    return PortCheck::runTest<ShellTextTests::TestShellText, QCoreApplication>(argc, argv);
}

#include "tst_shelltext.moc"
