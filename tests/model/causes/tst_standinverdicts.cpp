// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What the answers of a stand-in mean: the way is proven, and nothing else.
#include "model/causes/diagnosis.h"
#include "model/causes/findings.h"

#include "model/results/addresstranslation.h"
#include "model/words/statementtext.h"
#include "tests/support/runtest.h"
#include "tests/support/standinrecords.h"

#include <QJsonObject>
#include <QTest>

#include <utility>

namespace StandInVerdictsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString domain = u"lab.example"_s;

HostFacts viewOf(const QList<CheckRecord>& records, const QString& asked = domain)
{
    HostRecords host;
    for (const CheckRecord& record : records)
        host.checks.append(&record);
    return HostFacts(host, asked);
}

Verdict alone(const CheckRecord& record)
{
    return diagnose(record, viewOf({record}));
}

CheckRecord withReason(Reason reason, const Evidence& evidence = {})
{
    CheckRecord record = standInRecord();
    record.seen.reason = reason;
    for (auto it = evidence.constBegin(); it != evidence.constEnd(); ++it)
        record.seen.evidence.insert(it.key(), it.value());
    return record;
}

CheckRecord rangeRecord(State rest, const std::optional<RangeListening>& listening)
{
    CheckRecord record = standInRecord();
    record.check.service = Service::TcpRange;
    record.check.port = 0;
    record.check.range = PortRange{1024, 1123};
    record.seen = {};
    RangeMap map({1024, 1123});
    for (int port = 1024; port <= 1123; ++port)
        map.set(quint16(port), port < 1074 ? State::Open : rest);
    record.seen.range = rangeResult(RangeMode::Map, map);
    record.seen.range->end = RangeHostEnd();
    record.seen.range->end->listening = listening;
    record.seen.state = stateOf(*record.seen.range);
    return record;
}

Verdict ofRange(State rest, const std::optional<RangeListening>& listening)
{
    const CheckRecord range = rangeRecord(rest, listening);
    return diagnose(range, viewOf({standInRecord(), range}));
}

class TestStandInVerdicts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWayIsProvenAndNothingElse()
    {
        const Verdict verdict = alone(standInRecord());
        QCOMPARE(verdict.outcome, Outcome::Pass);
        QCOMPARE(verdict.reason, Reason::StandIn);
        QCOMPARE(explanationOf(verdict),
            u"The way is open: the stand-in on 10.0.0.10 answered on 389/TCP as LDAP. Active Directory itself was not "
            "tested."_s);
        QVERIFY(verdict.advice.isEmpty());
        QCOMPARE(verdict.owner, Owner::Nobody);
    }

    void itsIdentityIsNoFinding_data()
    {
        QTest::addColumn<CheckRecord>("record");
        QTest::addRow("its name") << withReason(Reason::Answered, {{u"dnsHostName"_s, u"stand-in.invalid"_s}});
        QTest::addRow("another domain in LDAP")
            << withReason(Reason::Answered, {{u"defaultNamingContext"_s, u"DC=other,DC=example"_s}});
        QTest::addRow("another domain in CLDAP") << withReason(Reason::WrongDomain);
        QTest::addRow("another realm") << withReason(Reason::KerberosWrongRealm);
        QTest::addRow("another domain in DNS") << withReason(Reason::DnsWrongDomain);
        QTest::addRow("signing") << withReason(Reason::SmbSigningRequired);
        for (const Reason reason : {Reason::CertificateUntrusted, Reason::CertificateWrongName,
                 Reason::CertificateExpired, Reason::CertificateNotYetValid})
            QTest::addRow("its own certificate, %s", token(reason).data())
                << withReason(reason, {{u"certificateSubject"_s, QString(standInCertificateName)}});
    }

    void itsIdentityIsNoFinding()
    {
        QFETCH(CheckRecord, record);
        record.check.target = u"dc1.lab.example"_s;
        const Verdict verdict = alone(record);
        QCOMPARE(verdict.outcome, Outcome::Pass);
        QCOMPARE(verdict.reason, Reason::StandIn);
        QVERIFY(explanationOf(verdict).contains(u"Active Directory itself was not tested."_s));
        const bool own = record.seen.evidence.contains("certificateSubject"_L1);
        QCOMPARE(explanationOf(verdict).contains(u"comes with GP PortCheck"_s), own);
    }

    void aGivenCertificateIsJudged()
    {
        const Verdict verdict =
            alone(withReason(Reason::CertificateExpired, {{u"certificateSubject"_s, u"dc1.lab.example"_s}}));
        QCOMPARE(verdict.outcome, Outcome::Warn);
        QCOMPARE(verdict.reason, Reason::CertificateExpired);
        QVERIFY(explanationOf(verdict).endsWith(
            u"A stand-in answers on 10.0.0.10: Active Directory itself was not tested."_s));
    }

    void itsClockStillWarns()
    {
        const Verdict verdict = alone(withReason(Reason::Answered, {{u"clockDifferenceS"_s, -420.0}}));
        QCOMPARE(verdict.outcome, Outcome::Warn);
        QCOMPARE(verdict.reason, Reason::ClockSkew);
        QVERIFY(explanationOf(verdict).contains(u"Active Directory itself was not tested."_s));
    }

    void whatIsKnownToBeItsIsNoController()
    {
        CheckRecord half = standInRecord();
        half.check.port = 445;
        half.check.service = Service::Smb;
        half.seen.evidence = {{u"knownStandIn"_s, u"0123456789abcdef"_s}};
        const Verdict verdict = diagnose(half, viewOf({standInRecord(), half}));
        QCOMPARE(verdict.outcome, Outcome::Pass);
        QCOMPARE(verdict.reason, Reason::StandIn);
        const StandIns standIns = standInsOf({standInRecord(), half});
        QCOMPARE(standIns.answered, 2);
        QVERIFY(!standIns.others);
        half.seen.evidence = {{u"knownStandIn"_s, u"something else"_s}};
        QCOMPARE(alone(half).reason, Reason::Answered);
    }

    void aRealServiceBesideItIsJudgedAsSuch()
    {
        CheckRecord real = standInRecord();
        real.check.port = 445;
        real.check.service = Service::Smb;
        real.seen.evidence = {{u"ntlmComputer"_s, u"dc9.lab.example"_s}};
        CheckRecord marked = withReason(Reason::Answered, {{u"dnsHostName"_s, u"stand-in.invalid"_s}});
        const HostFacts host = viewOf({marked, real});
        QCOMPARE(host.name(), u"dc9.lab.example"_s);
        QCOMPARE(diagnose(real, host).reason, Reason::Answered);
        QVERIFY(!explanationOf(diagnose(real, host)).contains(u"stand-in"_s));
        QCOMPARE(diagnose(marked, host).reason, Reason::StandIn);
    }

    void whatFailsThereSaysIt()
    {
        CheckRecord silent = standInRecord();
        silent.check.port = 3268;
        silent.seen = silentResult();
        const Verdict verdict = diagnose(silent, viewOf({standInRecord(), silent}));
        QCOMPARE(verdict.outcome, Outcome::Fail);
        QVERIFY(explanationOf(verdict).endsWith(
            u"A stand-in answers on 10.0.0.10: Active Directory itself was not tested."_s));
    }

    void anRpcServerAskedPlainlyHasNoMark()
    {
        CheckRecord endpoint = standInRecord();
        endpoint.check.service = Service::RpcEndpoint;
        endpoint.check.port = 49200;
        endpoint.seen.evidence = {};
        const Verdict verdict = diagnose(endpoint, viewOf({standInRecord(), endpoint}));
        QCOMPARE(verdict.outcome, Outcome::Pass);
        QVERIFY(explanationOf(verdict).contains(u"A stand-in answers on 10.0.0.10"_s));
    }

    void silenceWhereItListensIsABlock()
    {
        const RangeListening listened{RangeListening::Way::Listened, 100, {}};
        const Verdict cut = ofRange(State::Filtered, listened);
        QCOMPARE(cut.outcome, Outcome::Fail);
        QCOMPARE(cut.reason, Reason::RangeCut);
        QVERIFY2(explanationOf(cut).contains(u"The stand-in listened on each of these ports"_s),
            qPrintable(explanationOf(cut)));
        QCOMPARE(ofRange(State::Unreachable, listened).reason, Reason::RangeCut);
        const Verdict open = ofRange(State::Open, listened);
        QCOMPARE(open.outcome, Outcome::Pass);
        QCOMPARE(open.reason, Reason::StandIn); // and not that something accepts every connection
    }

    void silenceElsewhereIsNone_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("sentence");
        QTest::addRow("no token") << int(RangeListening::Way::NoToken) << u"was started without a token"_s;
        QTest::addRow("wrong token") << int(RangeListening::Way::WrongToken) << u"its token is another one"_s;
        QTest::addRow("many wrong tokens")
            << int(RangeListening::Way::TooManyWrong) << u"too many wrong tokens from this computer's address"_s;
        QTest::addRow("not served") << int(RangeListening::Way::NotServed) << u"could not listen"_s;
        QTest::addRow("no answer") << int(RangeListening::Way::NotReached) << u"gave no answer"_s;
    }

    void silenceElsewhereIsNone()
    {
        QFETCH(int, way);
        QFETCH(QString, sentence);
        const Verdict verdict = ofRange(State::Filtered, RangeListening{RangeListening::Way(way), 0, {}});
        QCOMPARE(verdict.outcome, Outcome::Inconclusive);
        QCOMPARE(verdict.reason, Reason::RangeStealth);
        QVERIFY2(explanationOf(verdict).contains(sentence), qPrintable(explanationOf(verdict)));
        QVERIFY(explanationOf(ofRange(State::Filtered, std::nullopt)).contains(u"--stand-in-token"_s));
    }

    void portsThatOthersHoldAreTold()
    {
        const Verdict verdict =
            ofRange(State::Filtered, RangeListening{RangeListening::Way::Listened, 98, {1030, 1031}});
        QVERIFY2(
            explanationOf(verdict).contains(u"It could not listen on 1030-1031"_s), qPrintable(explanationOf(verdict)));
    }

    void whatItHeldBackIsOneFinding()
    {
        QList<CheckRecord> checks;
        for (const auto& [address, port] : {std::pair(u"10.0.0.10"_s, 445), std::pair(u"10.0.0.11"_s, 3268)}) {
            CheckRecord record = standInRecord({}, 1, {}, quint16(port));
            record.check.target = record.check.address = address;
            record.seen = silentResult();
            record.seen.evidence.insert(u"heldBackByStandIn"_s, true);
            record.verdict = diagnose(record, viewOf({record}));
            checks.append(record);
        }
        const QList<Finding> found = findings(checks, {});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().hosts, (QStringList{u"10.0.0.10"_s, u"10.0.0.11"_s}));
        QCOMPARE(found.first().ports, (QStringList{u"445/TCP"_s, u"3268/TCP"_s}));
    }

    void whatItHeldBackIsNoBlock_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<bool>("isHeldBack");
        QTest::addColumn<Reason>("says");
        QTest::addRow("silent") << State::Filtered << Reason::NoAnswer << true << Reason::StandInHeldBack;
        QTest::addRow("mute") << State::Open << Reason::NoApplicationData << true << Reason::StandInHeldBack;
        QTest::addRow("ended") << State::Open << Reason::ClosedEarly << true << Reason::StandInHeldBack;
        QTest::addRow("nothing held back") << State::Filtered << Reason::NoAnswer << false << Reason::NoAnswer;
        QTest::addRow("answered") << State::Open << Reason::Answered << true << Reason::StandIn;
    }

    void whatItHeldBackIsNoBlock()
    {
        QFETCH(State, state);
        QFETCH(Reason, reason);
        QFETCH(bool, isHeldBack);
        QFETCH(Reason, says);
        CheckRecord record = standInRecord();
        record.check.port = 445;
        record.seen.state = state;
        record.seen.reason = reason;
        if (reason != Reason::Answered) {
            record.seen.evidence = {};
            record.seen.service = state == State::Open ? ServiceState::Silent : ServiceState::NotAsked;
        }
        if (isHeldBack)
            record.seen.evidence.insert(u"heldBackByStandIn"_s, true);
        const Verdict verdict = diagnose(record, viewOf({standInRecord(), record}));
        QCOMPARE(token(verdict.reason), token(says));
        if (says != Reason::StandInHeldBack)
            return;
        QCOMPARE(verdict.outcome, Outcome::Inconclusive);
        QCOMPARE(verdict.owner, Owner::Person);
        QVERIFY2(
            explanationOf(verdict).contains(u"its limits held questions back"_s), qPrintable(explanationOf(verdict)));
    }
};

} // namespace StandInVerdictsTests

int tst_standinverdicts(int argc, char* argv[])
{
    return PortCheck::runTest<StandInVerdictsTests::TestStandInVerdicts>(argc, argv);
}

#include "tst_standinverdicts.moc"
