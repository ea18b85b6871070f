// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What a person can get wrong on the command line: one sentence each, and nothing is written.
#include "app/commandline.h"

#include "tests/support/commandlines.h"
#include "tests/support/runtest.h"

#include <QFile>
#include <QTest>

namespace BadCommandLinesTests {

using namespace PortCheck;
using namespace PortCheck::CommandLines;
using namespace Qt::StringLiterals;

class TestBadCommandLines final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badRequests_data();
    void badRequests();
    void badRequestsWriteNothing();

private:
    const CommandLines::Folder m_folder; // the rows name files without their folder
};

void TestBadCommandLines::badRequests_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names"); // what the sentence must name
    const auto add = [](const char* name, const QStringList& arguments, const QString& names) {
        QTest::newRow(name) << arguments << names;
    };
    const QString given = u"--target"_s;
    add("unknown option", {u"--bogus"_s}, u"bogus"_s);
    add("unknown short option", {u"-x"_s}, u"x"_s);
    add("flag with a value", {u"--check=yes"_s}, u"check"_s);
    add("option without its value", {u"--check"_s, given}, u"target"_s);
    add("explain without its value", {u"--explain"_s}, u"explain"_s);
    add("explain what is no reason", {u"--explain"_s, u"no-anser"_s}, u"no-answer"_s);
    add("explain and check", check({u"--explain"_s, u"no-answer"_s}), u"--check"_s);
    add("explain two words", {u"--explain"_s, u"no"_s, u"answer"_s}, u"answer"_s);
    add("explain in no language", {u"--explain"_s, u"refused"_s, u"--lang=tlh"_s}, u"tlh"_s);
    add("argument of no option", check({u"dc2.lab.example"_s}), u"dc2.lab.example"_s);
    add("unknown role", {u"--check"_s, given, u"Printers=p1"_s}, u"Printers"_s);
    add("no role", {u"--check"_s, given, u"dc1"_s}, u"dc1"_s);
    add("role without a host", {u"--check"_s, given, u"DNS Server="_s}, u"DNS Server"_s);
    add("role without targets", {u"--check"_s, controllers}, u"DNS Server"_s);
    add("no targets at all", {u"--check"_s}, u"Domain controllers"_s);
    add("bad host", {u"--check"_s, given, u"DNS Server=dc1,http://dc2/"_s}, u"http://dc2/"_s);
    add("network for a host", {u"--check"_s, given, u"DNS Server=10.0.0.0/24"_s}, u"10.0.0.0/24"_s);
    add("targets file is missing", {u"--check"_s, u"--targets=absent.txt"_s}, u"absent.txt"_s);
    add("targets file is a folder", {u"--check"_s, u"--targets=sub"_s}, u"sub"_s);
    add("targets file with a bad line", {u"--check"_s, u"--targets=bad.txt"_s}, u"2"_s);
    add("table is missing", check({u"--table=absent.json"_s}), u"absent.json"_s);
    add("table is no table", check({u"--table=bad.json"_s}), u"bad.json"_s);
    add("table of another kind", check({u"--table=bad.txt"_s}), u"bad.txt"_s);
    add("domain is empty", check({u"--domain="_s}), u"--domain"_s);
    add("domain is an address", check({u"--domain=10.0.0.1"_s}), u"--domain"_s);
    add("key without masks", check({u"--html=a.html"_s, u"--mask-key=a.txt"_s}), u"--mask"_s);
    add("masks without a report", check({u"--mask"_s}), u"--html"_s);
    add("key over a report", check({u"--mask"_s, u"--html=a.html"_s, u"--mask-key=a.html"_s}), u"another report"_s);
    add("key to standard output", check({u"--mask"_s, u"--html=a.html"_s, u"--mask-key=-"_s}), u"a file"_s);
    add("masks from the window", {u"--mask"_s, u"--html=a.html"_s}, u"--check"_s);
    add("baseline is missing", check({u"--baseline=absent.json"_s}), u"absent.json"_s);
    add("baseline is no results file", check({u"--baseline=bad.json"_s}), u"bad.json"_s);
    add("baseline from standard input", check({u"--baseline=-"_s}), u"standard input"_s);
    add("baseline from the window", {u"--baseline=old.json"_s}, u"--check"_s);
    add("time is no number", check({u"--timeout=soon"_s}), u"soon"_s);
    add("time is empty", check({u"--timeout="_s}), u"--timeout"_s);
    add("time is no whole number", check({u"--timeout=1.5"_s}), u"1.5"_s);
    add("time too short", check({u"--timeout=99"_s}), u"99"_s);
    add("time too long", check({u"--timeout=30001"_s}), u"30001"_s);
    add("time beyond all numbers", check({u"--timeout=99999999999"_s}), u"99999999999"_s);
    add("retries below none", check({u"--retries=-1"_s}), u"-1"_s);
    add("too many retries", check({u"--retries=11"_s}), u"11"_s);
    add("none at once", check({u"--parallel=0"_s}), u"--parallel"_s);
    add("too many at once", check({u"--parallel=513"_s}), u"513"_s);
    add("two reports in one file", check({u"--html=a.out"_s, u"--csv=a.out"_s}), u"a.out"_s);
    add("the same by another way", check({u"--html=a.out"_s, u"--json=./sub/../a.out"_s}), u"a.out"_s);
    add("two reports to standard output", check({u"--csv=-"_s, u"--json=-"_s}), u"-"_s);
    add("report without a name", check({u"--html="_s}), u"--html"_s);
    add("report into a folder", check({u"--html=sub"_s}), u"sub"_s);
    add("report into a missing folder", check({u"--csv=absent/a.csv"_s}), u"absent"_s);
    add("report below a file", check({u"--csv=bad.json/a.csv"_s}), u"bad.json"_s);
    add("rules and a report in one file", check({u"--html=a.out"_s, u"--rules=a.out"_s}), u"a.out"_s);
    add("rules without a name", check({u"--rules="_s}), u"--rules"_s);
    add("rules into a missing folder", check({u"--rules=absent/a.txt"_s}), u"absent"_s);
    add("rules for something else", check({u"--rules=a.txt"_s, u"--rules-for=some"_s}), u"some"_s);
    add("rules for nothing", check({u"--rules=a.txt"_s, u"--rules-for="_s}), u"--rules-for"_s);
    add("a scope without rules", check({u"--rules-for=plan"_s}), u"--rules FILE"_s);
    add("evidence without rules", check({u"--rules-evidence"_s}), u"--rules-evidence needs"_s);
    add("no such form", check({u"--rules=a.txt"_s, u"--rules-form=pdf"_s}),
        u"there are text, csv, json, windows, nftables, iptables, firewalld, ufw, cisco-ios, cisco-asa, "
        "panos, fortios, terraform-aws, terraform-azure, markdown, fireflow, tufin."_s);
    add("no form", check({u"--rules=a.txt"_s, u"--rules-form="_s}), u"--rules-form"_s);
    add("a form without rules", check({u"--rules-form=csv"_s}), u"--rules-form needs"_s);
    add("a ticket without rules", check({u"--ticket=CHG-7"_s}), u"--ticket needs"_s);
    add("a reason without rules", check({u"--reason=audit"_s}), u"--reason needs"_s);
    add("several forms in one file", check({u"--rules=a.txt"_s, u"--rules-form=csv"_s, u"--rules-form=json"_s}),
        u"a folder is expected"_s);
    add("several forms on standard output", check({u"--rules=-"_s, u"--rules-form=csv"_s, u"--rules-form=json"_s}),
        u"a folder is expected"_s);
    add("a report where a form goes",
        check({u"--json=sub/csv.csv"_s, u"--rules=sub"_s, u"--rules-form=csv"_s, u"--rules-form=json"_s}),
        u"another report"_s);
    add("rules from the window", {u"--rules=a.txt"_s}, u"--check"_s);
    add("results of a check", check({u"old.json"_s}), u"old.json"_s);
    add("results beside an explanation", {u"--explain"_s, u"no-answer"_s, u"old.json"_s}, u"old.json"_s);
    add("results beside the demo", {u"--demo"_s, u"old.json"_s}, u"old.json"_s);
    add("plan of a check", check({u"our.plan"_s}), u"--targets"_s);
    add("plan beside targets", {controllers, u"our.plan"_s}, u"our.plan"_s);
    add("plan beside the demo", {u"--demo"_s, u"our.plan"_s}, u"our.plan"_s);
    add("three numbers of retries", check({u"--retries=1,2,3"_s}), u"1,2,3"_s);
    add("a plan beside results", {u"old.json"_s, u"our.plan"_s}, u"our.plan"_s);
    add("results beside a plan", {u"our.plan"_s, u"old.json"_s}, u"one at a time"_s);
    add("two plans", {u"our.plan"_s, u"other.plan"_s}, u"one at a time"_s);
    add("looks from the window", {u"--no-extra-looks"_s}, u"--check"_s);
    add("no version", check({u"--addresses=v4"_s}), u"--addresses v4"_s);
    add("no dynamic range", check({u"--dynamic-range=all"_s}),
        u"--dynamic-range all: there are the choices \"usual\", \"windows\", \"table\", \"named\" and \"inspection\"."_s);
    add("dynamic range from the window", {u"--dynamic-range=windows"_s}, u"--check"_s);
    add("dynamic range of the demo", {u"--demo"_s, u"--dynamic-range=windows"_s}, u"--demo"_s);
    add("addresses from the window", {u"--addresses=ipv4"_s}, u"--check"_s);
    add("addresses of the demo", {u"--demo"_s, u"--addresses=ipv4"_s}, u"--demo"_s);
    add("an address of the other version", check({u"--target=DNS Server=2001:db8::1"_s, u"--addresses=ipv4"_s}),
        u"--addresses ipv4: 2001:db8::1 is an IPv6 address, and only IPv4 is to be used."_s);
    add("source ports from the window", {u"--source-ports"_s}, u"--check"_s);
    add("plan without targets", {u"--plan"_s, controllers}, u"DNS Server"_s);
    add("plan with a value", {u"--plan=yes"_s}, u"plan"_s);
    add("report from the window", {u"--html=a.html"_s}, u"--check"_s);
    add("discovery from the window", {u"--discover"_s, u"--domain=lab.example"_s}, u"--check"_s);
    add("discovery without a domain", {u"--check"_s, u"--discover"_s}, u"--domain"_s);
    add("unknown language", check({u"--lang=tlh"_s}), u"tlh"_s);
    add("empty language", check({u"--lang="_s}), u"--lang"_s);
    add("a token for no range", check({u"--stand-in-token=missing"_s}), u"missing"_s);
    add("another way to check ranges", check({u"--range-check=guess"_s}), u"guess"_s);
}

void TestBadCommandLines::badRequests()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, names);
    write(u"bad.txt"_s, "DNS Server=10.0.0.53\nDNS Server\n");
    write(u"bad.json"_s, "{ \"rows\": [");
    write(u"old.json"_s, R"({"format": "gp-portcheck-results", "version": 1, "checks": []})");
    const Result<Options> options = parse(arguments);
    QVERIFY(!options.ok());
    const QString sentence = options.error();
    QVERIFY2(sentence.contains(names), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u'\n'), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
}

void TestBadCommandLines::badRequestsWriteNothing()
{
    QVERIFY(!parse(check({u"--html=new.html"_s, u"--csv=absent/a.csv"_s})).ok());
    QVERIFY(!QFile::exists(u"new.html"_s));
    QVERIFY(!QFile::exists(u"absent"_s));
}

} // namespace BadCommandLinesTests

int tst_badcommandlines(int argc, char* argv[])
{
    return PortCheck::runTest<BadCommandLinesTests::TestBadCommandLines>(argc, argv);
}

#include "tst_badcommandlines.moc"
