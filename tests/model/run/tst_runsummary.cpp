// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/findings.h"
#include "model/run/runsnapshot.h"

#include <QSet>
#include <QTest>

using namespace PortCheck;
using namespace Qt::StringLiterals;

namespace {

CheckRecord done(const QString& target, quint16 port, Outcome outcome, Reason reason = Reason::Answered,
    Transport protocol = Transport::Tcp, const QString& address = u"10.0.0.2"_s)
{
    CheckRecord record;
    record.phase = Phase::Done;
    record.check.target = target;
    record.check.address = address;
    record.check.port = port;
    record.check.protocol = protocol;
    record.verdict.outcome = outcome;
    record.verdict.reason = reason;
    return record;
}

CheckRecord in(Phase phase)
{
    CheckRecord record;
    record.phase = phase;
    record.verdict.outcome = Outcome::Pass; // left over from an earlier run: must not count
    return record;
}

CheckRecord failedAt(const QString& target, quint16 port, Reason reason = Reason::NoAnswer,
    Transport protocol = Transport::Tcp, const QString& address = u"10.0.0.2"_s)
{
    return done(target, port, Outcome::Fail, reason, protocol, address);
}

} // namespace

class TestRunSummary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts();
    void theWorstDecides_data();
    void theWorstDecides();
    void headlines_data();
    void headlines();
    void everyReasonHasACause();
    void addressesThatCameOutAlikeAreOneFinding();
    void adviceNamesEveryPort();
    void findingsAreOrdered();
    void findingsIgnoreWhatIsNotDone();
};

void TestRunSummary::counts()
{
    QList<CheckRecord> checks = {in(Phase::Queued), in(Phase::Running)};
    for (const Outcome outcome : allOutcomes())
        checks.append(done(u"dc1"_s, 389, outcome));
    checks.append(done(u"dc1"_s, 88, Outcome::Pass));
    const RunSummary expected = {Outcome::Fail, 2, 1, 1, 1, 1, 3};
    QCOMPARE(summarize(checks), expected);
    QCOMPARE(summarize({}), RunSummary());
}

void TestRunSummary::theWorstDecides_data()
{
    QTest::addColumn<QList<Outcome>>("outcomes");
    QTest::addColumn<Outcome>("worst");
    using enum Outcome;
    QTest::addRow("pass") << QList<Outcome>{Pass, NotApplicable, Pass} << Pass;
    QTest::addRow("warn") << QList<Outcome>{Pass, Warn, NotRun} << Warn;
    QTest::addRow("inconclusive") << QList<Outcome>{Inconclusive, Warn} << Inconclusive;
    QTest::addRow("fail") << QList<Outcome>{Pass, Fail, Inconclusive} << Fail;
    QTest::addRow("nothing applies") << QList<Outcome>{NotApplicable} << NotApplicable;
    QTest::addRow("nothing run") << QList<Outcome>{NotRun} << NotRun;
}

void TestRunSummary::theWorstDecides()
{
    QFETCH(QList<Outcome>, outcomes);
    QFETCH(Outcome, worst);
    QList<CheckRecord> checks;
    for (const Outcome outcome : outcomes)
        checks.append(done(u"dc1"_s, 389, outcome));
    QCOMPARE(summarize(checks).outcome, worst);
}

void TestRunSummary::headlines_data()
{
    QTest::addColumn<QList<CheckRecord>>("checks");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const QList<CheckRecord>& checks, const QString& sentence) {
        QTest::addRow("%s", name) << checks << sentence;
    };
    const CheckRecord pass = done(u"dc1"_s, 445, Outcome::Pass);
    const CheckRecord stopped = done(u"dc1"_s, 53, Outcome::NotRun, Reason::Cancelled);

    row("nothing", {}, u"Nothing has been checked yet."_s);
    row("queued", {in(Phase::Queued), in(Phase::Queued)}, u"0 of 2 checks done."_s);
    row("running", {pass, in(Phase::Running)}, u"1 of 2 checks done."_s);
    row("running with a failure", {failedAt(u"dc1"_s, 389), in(Phase::Running)},
        u"1 of 2 checks done, failed so far: 1."_s);
    row("one passed", {pass}, u"The check passed."_s);
    row("all passed", {pass, pass, pass}, u"All 3 checks passed."_s);
    row("stopped at once", {stopped, stopped}, u"The run was stopped before anything was found out."_s);
    row("stopped on the way", {pass, pass, stopped}, u"All 2 checks passed. Stopped early, not run: 1."_s);
    row("nothing applies", {done(u"dc2"_s, 3268, Outcome::NotApplicable, Reason::NotGlobalCatalog)},
        u"None of the checks applies to these targets."_s);
    row("what does not apply is not counted", {pass, pass, done(u"dc2"_s, 3268, Outcome::NotApplicable)},
        u"All 2 checks passed."_s);
    row("silence", {pass, failedAt(u"dc1"_s, 389, Reason::NoAnswer, Transport::Udp), failedAt(u"dc1"_s, 3269)},
        u"2 of 3 checks failed: dc1 did not answer on 389/UDP and 3269/TCP."_s);
    row("two reasons", {failedAt(u"dc1"_s, 389), failedAt(u"dc1"_s, 3269, Reason::TlsFailed)},
        u"2 of 2 checks failed: dc1 did not answer on 389/TCP; TLS failed on 3269/TCP of dc1."_s);
    row("a silent host is one finding, and comes first",
        {failedAt(u"dc1"_s, 389), failedAt(u"dc2"_s, 389, Reason::HostSilent),
            failedAt(u"dc2"_s, 88, Reason::HostSilent)},
        u"3 of 3 checks failed: dc2 gave no sign of life; dc1 did not answer on 389/TCP."_s);
    row("many hosts",
        {failedAt(u"dc1"_s, 389), failedAt(u"dc2"_s, 389), failedAt(u"dc3"_s, 389), failedAt(u"dc4"_s, 389),
            failedAt(u"dc5"_s, 389)},
        u"5 of 5 checks failed: dc1 did not answer on 389/TCP; dc2 did not answer on 389/TCP; "
        "dc3 did not answer on 389/TCP; and 2 more."_s);
    QList<CheckRecord> manyPorts;
    for (quint16 port = 49152; port < 49158; ++port)
        manyPorts.append(failedAt(u"dc1"_s, port, Reason::Refused));
    row("many ports", manyPorts,
        u"6 of 6 checks failed: dc1 refused the connection to 49152/TCP, 49153/TCP, 49154/TCP and 3 more."_s);
    row("one of two addresses",
        {done(u"dc1"_s, 389, Outcome::Pass), failedAt(u"dc1"_s, 389, Reason::NoAnswer, Transport::Tcp, u"fe80::1%2"_s)},
        u"1 of 2 checks failed: dc1 (fe80::1%2) did not answer on 389/TCP."_s);
    row("inconclusive and a warning",
        {pass, done(u"dc1"_s, 135, Outcome::Inconclusive, Reason::MapperRefused),
            done(u"dc1"_s, 3269, Outcome::Warn, Reason::CertificateExpired)},
        u"No check failed, but 1 of 3 cannot be told: the endpoint mapper of dc1 refuses anonymous questions."_s);
    row("warning", {pass, done(u"dc1"_s, 3269, Outcome::Warn, Reason::CertificateExpired)},
        u"No check failed, but 1 of 2 gave a warning: the certificate of dc1 has expired (3269/TCP)."_s);
}

void TestRunSummary::headlines()
{
    QFETCH(QList<CheckRecord>, checks);
    QFETCH(QString, sentence);
    QCOMPARE(headline(checks), sentence);
}

void TestRunSummary::everyReasonHasACause()
{
    QSet<QString> texts;
    for (const Reason reason : allReasons()) {
        const QString text = causeText({Outcome::Fail, reason, u"HOST"_s, {u"PORT"_s}, {}});
        QVERIFY2(text.contains(u"HOST"_s), qPrintable(text));
        QVERIFY2(!text.contains('%'_L1), qPrintable(text));
        texts.insert(text);
    }
    const qsizetype withoutWords = 4; // none, answered, local ports free and cancelled share the plain form
    QCOMPARE(texts.size(), allReasons().size() - withoutWords + 1);
}

void TestRunSummary::addressesThatCameOutAlikeAreOneFinding()
{
    const auto at = [](CheckRecord record, const QString& address) {
        record.check.address = address;
        return record;
    };
    const CheckRecord silent = failedAt(u"dc1"_s, 389);
    const CheckRecord other = failedAt(u"dc1"_s, 445);
    const QList<CheckRecord> alike{at(silent, u"10.0.0.1"_s), at(silent, u"10.0.0.2"_s)};
    QCOMPARE(findings(alike).size(), 1);
    QCOMPARE(findings(alike).constFirst().host, u"dc1"_s);
    QCOMPARE(findings(alike).constFirst().checks, alike);
    const QList<Finding> different = findings(alike + QList<CheckRecord>{at(other, u"10.0.0.2"_s)});
    QCOMPARE(different.size(), 2);
    QCOMPARE(different.at(0).host, u"dc1 (10.0.0.1)"_s);
    QCOMPARE(different.at(1).host, u"dc1 (10.0.0.2)"_s);
    // A third address that works.
    const QList<Finding> two =
        findings(alike + QList<CheckRecord>{at(done(u"dc1"_s, 389, Outcome::Pass), u"10.0.0.3"_s)});
    QCOMPARE(two.size(), 2);
}

void TestRunSummary::adviceNamesEveryPort()
{
    const auto advised = [](quint16 port, const QString& remedy) {
        CheckRecord record = failedAt(u"dc1"_s, port);
        record.verdict.remedy = remedy;
        return record;
    };
    const auto remedyOfAll = [](const QList<CheckRecord>& checks) { return remedyOf(findings(checks).constFirst()); };
    QCOMPARE(remedyOfAll({failedAt(u"dc1"_s, 389)}), QString());
    QList<CheckRecord> alike;
    for (const quint16 port : QList<quint16>{389, 445, 3268, 3269, 88})
        alike.append(advised(port, u"Allow %1/TCP, %1/TCP alone."_s.arg(port)));
    QCOMPARE(remedyOfAll(alike.first(1)), u"Allow 389/TCP, 389/TCP alone."_s);
    QCOMPARE(remedyOfAll(alike.first(2)), u"Allow 389/TCP and 445/TCP, 389/TCP and 445/TCP alone."_s);
    QVERIFY(remedyOfAll(alike).startsWith(u"Allow 389/TCP, 445/TCP, 3268/TCP, 3269/TCP and 88/TCP, "_s));
    QCOMPARE(remedyOfAll({advised(389, u"Start LDAP (389/TCP)."_s), advised(445, u"Start SMB (445/TCP)."_s)}),
        u"Start LDAP (389/TCP).\nStart SMB (445/TCP)."_s);
    QList<CheckRecord> different;
    for (const quint16 port : QList<quint16>{1, 2, 3, 4})
        different.append(advised(port, u"Advice %1"_s.arg(port)));
    QCOMPARE(remedyOfAll(different), u"Advice 1\nAdvice 2\nAdvice 3"_s);
    QCOMPARE(remedyOf({Outcome::Fail, Reason::NoAnswer, u"dc1"_s, {}, {}, advised(1, u"Of a look"_s).verdict}),
        u"Of a look"_s);
}

void TestRunSummary::findingsAreOrdered()
{
    const QList<Finding> found = findings({done(u"dc1"_s, 3269, Outcome::Warn, Reason::CertificateExpired),
        failedAt(u"dc1"_s, 389), done(u"dc1"_s, 88, Outcome::Pass), failedAt(u"gone"_s, 389, Reason::NameNotFound),
        failedAt(u"dc1"_s, 389), done(u"dc1"_s, 135, Outcome::Inconclusive, Reason::MapperRefused)});
    QStringList order;
    for (const Finding& finding : found)
        order.append(u"%1 %2 %3 x%4"_s.arg(
            finding.host, token(finding.reason), finding.ports.join(' '_L1), QString::number(finding.checks.size())));
    QCOMPARE(order,
        (QStringList{u"gone name-not-found 389/TCP x1"_s, u"dc1 no-answer 389/TCP x2"_s,
            u"dc1 mapper-refused 135/TCP x1"_s, u"dc1 certificate-expired 3269/TCP x1"_s}));
}

void TestRunSummary::findingsIgnoreWhatIsNotDone()
{
    CheckRecord running = failedAt(u"dc1"_s, 389);
    running.phase = Phase::Running;
    QCOMPARE(findings({running}), QList<Finding>());
}

QTEST_GUILESS_MAIN(TestRunSummary)
#include "tst_runsummary.moc"
