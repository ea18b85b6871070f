// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/headline.h"

#include "model/causes/findings.h"
#include "model/results/asitstood.h"
#include "model/results/followup.h"
#include "model/results/runsnapshot.h"
#include "tests/support/runtest.h"
#include "tests/support/titledrecords.h"

#include <QTest>

namespace HeadlineTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestHeadline final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headlines_data();
    void headlines();
    void countsTheCausesWhereTheyStandBesideIt();
    void quotesWhatAFileSays();
};

void TestHeadline::headlines_data()
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
    row("running with a failure", {titledFailure(u"dc1"_s, 389), in(Phase::Running)},
        u"1 of 2 checks done, failed so far: 1."_s);
    row("one passed", {pass}, u"The check passed."_s);
    row("all passed", {pass, pass, pass}, u"All 3 checks passed."_s);
    const CheckRecord opened = done(u"dc1"_s, 464, Outcome::Pass, Reason::NoDialogue);
    row("one opened, and was not asked", {opened},
        u"The port is open, but was not asked in its own protocol: what answers there is not proven."_s);
    row("none was asked", {opened, opened},
        u"None of these ports was asked in its own protocol: all 2 are open, but what answers there is not proven."_s);
    row("one of them was asked", {opened, pass}, u"All 2 checks passed."_s);
    row("stopped at once", {stopped, stopped}, u"The run was stopped before anything was found out."_s);
    row("stopped on the way", {pass, pass, stopped}, u"Stopped: 2 of 3 checks done, none of them failed."_s);
    row("stopped after a failure", {pass, titledFailure(u"dc1"_s, 389), stopped},
        u"Stopped: 2 of 3 checks done, 1 of them failed: dc1 did not answer on 389/TCP."_s);
    row("stopped after what cannot be told",
        {pass, titled(done(u"dc1"_s, 135, Outcome::Inconclusive, Reason::MapperRefused)), stopped},
        u"Stopped: 2 of 3 checks done, none of them failed, but 1 cannot be told: the endpoint mapper of dc1 refuses "
        "anonymous questions."_s);
    row("stopped after a warning",
        {pass, titled(done(u"dc1"_s, 3269, Outcome::Warn, Reason::CertificateExpired)), stopped},
        u"Stopped: 2 of 3 checks done, none of them failed, but 1 gave a warning: dc1 showed an expired certificate "
        "(3269/TCP)."_s);
    row("nothing applies", {done(u"dc2"_s, 3268, Outcome::NotApplicable, Reason::NotGlobalCatalog)},
        u"None of the checks applies to these targets."_s);
    row("what does not apply is not counted", {pass, pass, done(u"dc2"_s, 3268, Outcome::NotApplicable)},
        u"All 2 checks passed."_s);
    row("silence",
        {pass, titledFailure(u"dc1"_s, 389, Reason::NoAnswer, Transport::Udp), titledFailure(u"dc1"_s, 3269)},
        u"2 of 3 checks failed: dc1 did not answer on 389/UDP and 3269/TCP."_s);
    row("two reasons", {titledFailure(u"dc1"_s, 389), titledFailure(u"dc1"_s, 3269, Reason::TlsFailed)},
        u"2 of 2 checks failed: dc1 did not answer on 389/TCP; TLS failed on 3269/TCP of dc1."_s);
    row("a silent host is one finding, and comes first",
        {titledFailure(u"dc1"_s, 389), titledFailure(u"dc2"_s, 389, Reason::HostSilent),
            titledFailure(u"dc2"_s, 88, Reason::HostSilent)},
        u"3 of 3 checks failed: dc2 gave no sign of life; dc1 did not answer on 389/TCP."_s);
    row("many hosts",
        {titledFailure(u"dc1"_s, 389), titledFailure(u"dc2"_s, 389), titledFailure(u"dc3"_s, 389),
            titledFailure(u"dc4"_s, 389), titledFailure(u"dc5"_s, 389)},
        u"5 of 5 checks failed: dc1, dc2, dc3 and 2 more did not answer on 389/TCP."_s);
    QList<CheckRecord> manyPorts;
    for (quint16 port = 49152; port < 49158; ++port)
        manyPorts.append(titledFailure(u"dc1"_s, port, Reason::Refused));
    row("many ports", manyPorts,
        u"6 of 6 checks failed: dc1 refused the connection to 49152/TCP, 49153/TCP, 49154/TCP and 3 more."_s);
    row("one of two addresses",
        {done(u"dc1"_s, 389, Outcome::Pass),
            titledFailure(u"dc1"_s, 389, Reason::NoAnswer, Transport::Tcp, u"fe80::1%2"_s)},
        u"1 of 2 checks failed: dc1 (fe80::1%2) did not answer on 389/TCP."_s);
    row("inconclusive and a warning",
        {pass, titled(done(u"dc1"_s, 135, Outcome::Inconclusive, Reason::MapperRefused)),
            titled(done(u"dc1"_s, 3269, Outcome::Warn, Reason::CertificateExpired))},
        u"No check failed, but 1 of 3 cannot be told: the endpoint mapper of dc1 refuses anonymous questions."_s);
    row("warning", {pass, titled(done(u"dc1"_s, 3269, Outcome::Warn, Reason::CertificateExpired))},
        u"No check failed, but 1 of 2 gave a warning: dc1 showed an expired certificate (3269/TCP)."_s);
}

void TestHeadline::headlines()
{
    QFETCH(QList<CheckRecord>, checks);
    QFETCH(QString, sentence);
    QCOMPARE(headline(checks), sentence);
}

void TestHeadline::countsTheCausesWhereTheyStandBesideIt()
{
    const auto counted = [](const QList<CheckRecord>& checks, const QList<FollowUpRecord>& followUps = {}) {
        return headline(checks, followUps, findings(checks, followUps), HeadlineCauses::Counted);
    };
    const CheckRecord pass = done(u"dc1"_s, 445, Outcome::Pass);
    const CheckRecord stopped = done(u"dc1"_s, 53, Outcome::NotRun, Reason::Cancelled);
    const CheckRecord silent = titledFailure(u"dc1"_s, 389);
    const CheckRecord tls = titledFailure(u"dc1"_s, 3269, Reason::TlsFailed);
    QCOMPARE(counted({silent, tls, pass}), u"2 of 3 checks failed: 2 cause(s)."_s);
    QCOMPARE(counted({silent, pass, stopped}), u"Stopped: 2 of 3 checks done, 1 of them failed: 1 cause(s)."_s);
    QCOMPARE(counted({pass, pass}), u"All 2 checks passed."_s); // nothing stands beside it
    const CheckRecord warned = titled(done(u"dc1"_s, 3269, Outcome::Warn, Reason::CertificateExpired));
    QCOMPARE(counted({pass, warned}), u"No check failed, but 1 of 2 gave a warning: 1 cause(s)."_s);
    FollowUpRecord followUp;
    followUp.kind = FollowUpKind::Control;
    followUp.record = titledFailure(u"dc1"_s, 4, Reason::AcceptsEverything);
    QCOMPARE(counted({pass}, {followUp}), u"1 of 1 checks passed, but something besides is wrong."_s);
}

/// Its words can be of another language than the rest of the sentence.
void TestHeadline::quotesWhatAFileSays()
{
    const QList<CheckRecord> checks{done(u"dc1"_s, 389, Outcome::Fail), done(u"dc1"_s, 445, Outcome::Pass)};
    Finding finding;
    finding.outcome = Outcome::Fail;
    finding.title = asItStood(u"dc1 antwortet nicht"_s);
    const QString quoted = u"1 of 2 checks failed: “dc1 antwortet nicht”."_s;
    QCOMPARE(headline(checks, {}, {finding}), quoted);
    RunSnapshot run;
    run.checks = checks;
    run.found = {finding};
    QCOMPARE(headline(run, {finding}), quoted);
    finding.title = asItStood(u"dc1 does not answer"_s, u"en"_s);
    QCOMPARE(headline(run, {finding}), u"1 of 2 checks failed: dc1 does not answer."_s);
    finding.title = asItStood(u"dc1 antwortet nicht"_s, u"de"_s);
    QCOMPARE(headline(run, {finding}), quoted);
}

} // namespace HeadlineTests

int tst_headline(int argc, char* argv[])
{
    return PortCheck::runTest<HeadlineTests::TestHeadline, QCoreApplication>(argc, argv);
}

#include "tst_headline.moc"
