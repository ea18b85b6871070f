// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/standincommand.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace StandInCommandTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestStandInCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsInQuotationMarks();
    void leavesOutWhatIsNotKnown();
    void nothingBreaksOut();
};

void TestStandInCommand::standsInQuotationMarks()
{
    const StandInCommand command{{u"10.0.0.7"_s, u"2001:db8::7"_s}, u"corp.example"_s, u"our ports.csv"_s};
    // PowerShell would make two arguments of 10.0.0.7,2001:db8::7.
    QCOMPARE(command.text(Shell::PowerShell),
        u".\\gp-portcheck.exe --stand-in --allow '10.0.0.7,2001:db8::7' --domain 'corp.example' --table 'our "
        "ports.csv' --for 120 | Out-Host"_s);
    QCOMPARE(command.text(Shell::Posix),
        u"sudo gp-portcheck --stand-in --allow '10.0.0.7,2001:db8::7' --domain 'corp.example' --table 'our ports.csv' "
        "--for 120"_s);
}

void TestStandInCommand::leavesOutWhatIsNotKnown()
{
    const StandInCommand command{{u"10.0.0.7"_s}, {}, {}};
    QCOMPARE(command.text(Shell::Posix), u"sudo gp-portcheck --stand-in --allow '10.0.0.7' --for 120"_s);
}

void TestStandInCommand::nothingBreaksOut()
{
    const StandInCommand command{{u"10.0.0.7"_s}, {}, u"a'; rm -rf ~ #\u2019; x.csv"_s};
    QVERIFY(command.text(Shell::Posix).contains(u"--table 'a'\\''; rm -rf ~ #\u2019; x.csv' --for"_s));
    QVERIFY(command.text(Shell::PowerShell).contains(u"--table 'a''; rm -rf ~ #\u2019\u2019; x.csv' --for"_s));
}

} // namespace StandInCommandTests

int tst_standincommand(int argc, char* argv[])
{
    return PortCheck::runTest<StandInCommandTests::TestStandInCommand, QCoreApplication>(argc, argv);
}

#include "tst_standincommand.moc"
