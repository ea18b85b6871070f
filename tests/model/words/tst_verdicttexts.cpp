// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/statementtext.h"

#include "model/causes/diagnosis.h"
#include "model/results/followup.h"
#include "tests/support/fakeprobes.h"
#include "tests/support/runtest.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <array>
#include <functional>
#include <set>

namespace VerdictTextsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QList<Service> services = {Service::Unknown, Service::Ldap, Service::Ldaps, Service::Cldap,
    Service::GlobalCatalog, Service::GlobalCatalogTls, Service::Kerberos, Service::EndpointMapper, Service::RpcEndpoint,
    Service::Smb, Service::Dns, Service::TcpRange};

const QString plainHost = u"dc1.lab.example"_s;
const QStringList oddHosts{u"fe80::1%2"_s, u"<b>%n %1</b>"_s};
const QStringList allHosts = QStringList{plainHost} + oddHosts;

/// A range with everything in it: parts of each kind, and ports that were not asked.
RangeResult cutRange()
{
    static const RangeResult made = [] {
        RangeMap map({1024, 65535});
        for (int port = 1024; port <= 65535; port += 8) {
            constexpr std::array states = {
                State::Closed, State::Filtered, State::Open, State::Unreachable, State::Local};
            map.set(quint16(port), states.at(size_t(port / 512) % states.size()));
        }
        return rangeResult(RangeMode::Map, map);
    }();
    return made;
}

CheckRecord recordOf(Service service, Transport protocol, bool isRange)
{
    CheckRecord record;
    record.phase = Phase::Done;
    record.check.service = service;
    record.check.protocol = protocol;
    record.check.port = 389;
    record.check.target = plainHost;
    record.check.address = u"10.0.0.1"_s;
    if (isRange)
        record.check.range = PortRange{1024, 65535};
    record.seen = silentResult();
    if (record.check.isRangeScan())
        record.seen.range = cutRange();
    record.seen.service = ServiceState::Verified; // only then its own name counts
    record.seen.errorText = u"The system's words"_s;
    record.seen.evidence = {{u"ldapResultName"_s, u"busy"_s}, {u"kerberosErrorName"_s, u"KDC_ERR_GENERIC"_s},
        {u"ntStatus"_s, u"0xc0000022"_s}, {u"dnsHostName"_s, u"fs7.lab.example"_s}, {u"rcode"_s, u"REFUSED"_s}};
    return record;
}

/// What is known of a host, each making other words of the same check.
QList<HostFacts> views()
{
    CheckRecord silent = recordOf(Service::Smb, Transport::Tcp, false);
    silent.seen = silentResult();
    CheckRecord ldap = recordOf(Service::Ldap, Transport::Tcp, false);
    ldap.seen = verifiedResult();
    CheckRecord kerberos = recordOf(Service::Kerberos, Transport::Tcp, false);
    kerberos.seen = verifiedResult();
    CheckRecord waiting = silent;
    waiting.phase = Phase::Queued;
    const QString domain = u"lab.example"_s;
    ldap.seen.evidence[u"dnsHostName"_s] = u"dc7.lab.example"_s;
    ldap.finishedAt = kerberos.finishedAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
    CheckRecord reached = recordOf(Service::RpcEndpoint, Transport::Tcp, false);
    reached.seen = verifiedResult();
    reached.check.port = 49152;
    CheckRecord blocked = reached;
    blocked.seen = silentResult();
    blocked.check.port = 50000;
    FollowUpRecord again{FollowUpKind::Again, silent};
    QList<CheckRecord> elsewhere;
    for (const Service service : services) {
        for (const Transport protocol : {Transport::Tcp, Transport::Udp}) {
            for (const QString& host : allHosts) {
                elsewhere.append(recordOf(service, protocol, false));
                elsewhere.last().seen = verifiedResult();
                elsewhere.last().check.target = host;
                elsewhere.last().check.address = u"10.0.0.2"_s;
            }
        }
    }
    HostRecords rich{{&ldap, &kerberos, &reached, &blocked}, {&again}, {}};
    for (const CheckRecord& record : std::as_const(elsewhere))
        rich.elsewhere.append(&record);
    HostRecords versionBlocked{{&silent}, {}, rich.elsewhere};
    versionBlocked.isIpVersionBlocked = true;
    return {HostFacts({{&silent}, {}, {}}, domain), HostFacts({{&silent, &waiting}, {}, {}}, domain),
        HostFacts(rich, domain), HostFacts({{&ldap, &kerberos}, {}, {}}, domain), HostFacts(versionBlocked, domain)};
}

using Visit = std::function<void(const CheckRecord&, const HostFacts&)>;

/// Each check that there can be.
QList<CheckRecord> everyCheck()
{
    QList<CheckRecord> checks;
    for (const Service service : services) {
        for (const Transport protocol : {Transport::Tcp, Transport::Udp}) {
            checks.append(recordOf(service, protocol, false));
            if (service == Service::RpcEndpoint || service == Service::TcpRange)
                checks.append(recordOf(service, protocol, true));
        }
    }
    return checks;
}

/// Everything that a probe could say of it, sensible or not, on each host. Only services with a dialogue answer, and
/// only where the port opened.
void forEveryResult(State state, const Visit& visit)
{
    static const QList<HostFacts> hosts = views();
    for (CheckRecord record : everyCheck()) {
        record.seen.state = state;
        for (const ServiceState answered : allServiceStates()) {
            const bool canAnswer = state == State::Open && hasDialogue(record.check.service);
            if (!canAnswer && answered != ServiceState::NotAsked)
                continue;
            record.seen.service = answered;
            for (const Reason reason : allReasons()) {
                record.seen.reason = reason;
                for (const HostFacts& view : hosts)
                    visit(record, view);
            }
        }
    }
}

/// A place-holder that was not filled, or a gap where a word is missing.
QString flaw(const QString& text)
{
    static const QRegularExpression flaws(u"%[0-9n]|  |^ | $| [.,;:?!]|\\(\\)|\"\""_s);
    const QRegularExpressionMatch match = flaws.match(text);
    return match.hasMatch() ? u"\"%1\" in: %2"_s.arg(match.captured(), text) : QString();
}

class TestVerdictTexts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVerdictHasWords_data();
    void everyVerdictHasWords();
    void textsKeepWhatTheyAreGiven_data();
    void textsKeepWhatTheyAreGiven();
    void silenceIsSeenInTheLightOfTheHost();
    void silenceMayBeARefusalThatWindowsTakesItsTimeFor();

private:
    static void addStates();
};

void TestVerdictTexts::addStates()
{
    QTest::addColumn<State>("state");
    for (const State state : allStates())
        QTest::newRow(token(state).data()) << state;
}

void TestVerdictTexts::everyVerdictHasWords_data()
{
    addStates();
}

void TestVerdictTexts::everyVerdictHasWords()
{
    QFETCH(State, state);
    QSet<QString> read; // most are said of many results
    forEveryResult(state, [&read](const CheckRecord& record, const HostFacts& view) {
        const Verdict verdict = diagnose(record, view);
        QCOMPARE(verdict.explanation.isEmpty(), verdict.reason == Reason::None);
        const QString all = text(verdict.title) + u'\n' + explanationOf(verdict) + u'\n' + remedyOf(verdict);
        if (read.contains(all))
            return;
        read.insert(all);
        for (const QString& each : {text(verdict.title), explanationOf(verdict), remedyOf(verdict)})
            QCOMPARE(flaw(each), QString());
        QVERIFY(!text(verdict.title).isEmpty());
    });
}

void TestVerdictTexts::textsKeepWhatTheyAreGiven_data()
{
    addStates();
}

// A scope ("%1") in an address is no place-holder, and nothing is markup.
void TestVerdictTexts::textsKeepWhatTheyAreGiven()
{
    QFETCH(State, state);
    for (const QString& host : oddHosts) {
        std::set<Reason> tried;
        forEveryResult(state, [&](const CheckRecord& record, const HostFacts& view) {
            CheckRecord odd = record;
            odd.check.target = host;
            const Verdict verdict = diagnose(record, view);
            if (!tried.insert(verdict.reason).second)
                return;
            const Verdict same = diagnose(odd, view);
            if (same.reason != verdict.reason) // a name decides
                return;
            QCOMPARE(explanationOf(same), explanationOf(verdict).replace(plainHost, host));
            QCOMPARE(remedyOf(same), remedyOf(verdict).replace(plainHost, host));
            QCOMPARE(text(same.title), text(verdict.title).replace(plainHost, host));
        });
    }
}

void TestVerdictTexts::silenceMayBeARefusalThatWindowsTakesItsTimeFor()
{
    const HostFacts unknown = views().at(1);
    CheckRecord record = recordOf(Service::Smb, Transport::Tcp, false);
    record.seen = silentResult();
    QVERIFY(!explanationOf(diagnose(record, unknown)).contains(u"Windows can take"_s));
    record.seen.evidence[u"refusalMayTakeMs"_s] = 3000;
    QVERIFY(explanationOf(diagnose(record, unknown)).contains(u"Windows can take 3 s"_s));
}

void TestVerdictTexts::silenceIsSeenInTheLightOfTheHost()
{
    const QList<HostFacts> hosts = views();
    const HostFacts& halfKnown = hosts.at(1);
    const HostFacts& alive = hosts.at(3);
    const auto silence = [](Service service, Transport protocol, const HostFacts& host) {
        CheckRecord record = recordOf(service, protocol, false);
        record.seen = silentResult();
        return explanationOf(diagnose(record, host));
    };
    const QString cldap = silence(Service::Cldap, Transport::Udp, alive);
    QVERIFY(cldap.contains(u"TCP 389 works"_s));
    QVERIFY(silence(Service::Kerberos, Transport::Udp, alive).contains(u"TCP 88 works"_s));
    QVERIFY(!silence(Service::Cldap, Transport::Udp, halfKnown).contains(u"works"_s));
    QVERIFY(!silence(Service::Dns, Transport::Udp, alive).contains(u"works"_s));
    QVERIFY(silence(Service::Smb, Transport::Tcp, alive).contains(u"so the host is up"_s));
    QVERIFY(silence(Service::Smb, Transport::Tcp, halfKnown).contains(u"or the host is down"_s));
    // Silence is never the firewall alone.
    for (const HostFacts& host : hosts) {
        for (const Service service : services) {
            for (const Transport protocol : {Transport::Tcp, Transport::Udp}) {
                CheckRecord record = recordOf(service, protocol, false);
                record.seen = silentResult();
                const Verdict verdict = diagnose(record, host);
                const QString said = explanationOf(verdict);
                QVERIFY2(verdict.reason == Reason::OutsideReachableRange || said.contains(u" or "_s)
                        || !said.contains(u"firewall"_s),
                    qPrintable(said));
            }
        }
    }
}

} // namespace VerdictTextsTests

int tst_verdicttexts(int argc, char* argv[])
{
    return PortCheck::runTest<VerdictTextsTests::TestVerdictTexts>(argc, argv);
}

#include "tst_verdicttexts.moc"
