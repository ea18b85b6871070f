// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/diagnosistext.h"

#include "tests/support/fakeprobes.h"

#include <QRegularExpression>
#include <QTest>

#include <array>
#include <functional>

using namespace PortCheck;
using namespace Qt::StringLiterals;

namespace {

const QList<Service> services = {Service::Unknown, Service::Ldap, Service::Cldap, Service::GlobalCatalog,
    Service::GlobalCatalogTls, Service::Kerberos, Service::EndpointMapper, Service::RpcEndpoint, Service::Smb,
    Service::Dns, Service::TcpRange};

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

/// Hosts in whose light the words differ.
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
    return {HostFacts({{&silent}, {}, {}}, domain), HostFacts({{&silent, &waiting}, {}, {}}, domain),
        HostFacts(rich, domain)};
}

/// These are said of a service's answers; without a dialogue there are none.
bool needsDialogue(Reason reason)
{
    return reason == Reason::Answered || reason == Reason::StandIn || reason == Reason::OtherProtocol
        || reason == Reason::NoApplicationData || reason == Reason::TooMuchData;
}

/// These are said only where the host has shown what they speak of.
bool isPossible(Reason reason, const HostFacts& host)
{
    switch (int(reason)) {
    case int(Reason::OneAddressFails):
        return host.worksAt(recordOf(Service::Ldap, Transport::Tcp, false).check) != QString();
    case int(Reason::OtherHost):
    case int(Reason::NameLeadsElsewhere):
        return !host.name().isEmpty();
    case int(Reason::BlockedMidRun):
        return host.blockedSince().isValid();
    case int(Reason::OutsideReachableRange):
        return host.boundary().has_value();
    default:
        return true;
    }
}

using Visit = std::function<void(const CheckRecord&, const HostFacts&)>;

void forEveryCheck(const Visit& visit)
{
    static const QList<HostFacts> hosts = views();
    for (const HostFacts& view : hosts) {
        for (const Service service : services) {
            for (const Transport protocol : {Transport::Tcp, Transport::Udp}) {
                for (const bool isRange : {false, true})
                    visit(recordOf(service, protocol, isRange), view);
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

} // namespace

class TestExplanations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReasonIsExplained_data();
    void everyReasonIsExplained();
    void textsKeepWhatTheyAreGiven_data();
    void textsKeepWhatTheyAreGiven();
    void silenceIsSeenInTheLightOfTheHost();
    void silenceMayBeARefusalThatWindowsTakesItsTimeFor();
    void namesNobodyWithoutNeed();

private:
    static void addReasons();
};

void TestExplanations::addReasons()
{
    QTest::addColumn<Reason>("reason");
    for (const Reason reason : allReasons())
        QTest::newRow(reason == Reason::None ? "none" : token(reason).data()) << reason;
}

void TestExplanations::everyReasonIsExplained_data()
{
    addReasons();
}

void TestExplanations::everyReasonIsExplained()
{
    QFETCH(Reason, reason);
    int explained = 0;
    forEveryCheck([reason, &explained](const CheckRecord& record, const HostFacts& view) {
        if ((record.check.service == Service::Unknown && needsDialogue(reason)) || !isPossible(reason, view))
            return;
        ++explained;
        const QString explanation = explanationText(record, reason, view);
        QCOMPARE(explanation.isEmpty(), reason == Reason::None);
        QCOMPARE(flaw(explanation), QString());
        QCOMPARE(flaw(remedyText(record, reason, view)), QString());
        if (reason == Reason::None)
            QVERIFY(remedyText(record, reason, view).isEmpty());
    });
    QVERIFY(explained > 0);
}

void TestExplanations::textsKeepWhatTheyAreGiven_data()
{
    addReasons();
}

// A scope ("%1") in an address is no place-holder, and nothing is markup.
void TestExplanations::textsKeepWhatTheyAreGiven()
{
    QFETCH(Reason, reason);
    for (const QString& host : oddHosts) {
        forEveryCheck([&](const CheckRecord& record, const HostFacts& view) {
            CheckRecord odd = record;
            odd.check.target = host;
            const QString explanation = explanationText(record, reason, view);
            const QString remedy = remedyText(record, reason, view);
            QCOMPARE(explanationText(odd, reason, view), QString(explanation).replace(plainHost, host));
            QCOMPARE(remedyText(odd, reason, view), QString(remedy).replace(plainHost, host));
        });
    }
}

void TestExplanations::silenceMayBeARefusalThatWindowsTakesItsTimeFor()
{
    const HostFacts unknown;
    CheckRecord record = recordOf(Service::Smb, Transport::Tcp, false);
    QVERIFY(!explanationText(record, Reason::NoAnswer, unknown).contains(u"Windows can take"_s));
    record.seen.evidence[u"refusalMayTakeMs"_s] = 3000;
    QVERIFY(explanationText(record, Reason::NoAnswer, unknown).contains(u"Windows can take 3 s"_s));
}

void TestExplanations::silenceIsSeenInTheLightOfTheHost()
{
    const QList<HostFacts> hosts = views();
    const HostFacts& halfKnown = hosts.at(1);
    const HostFacts& alive = hosts.at(2);
    const auto silence = [](Service service, Transport protocol, const HostFacts& host) {
        return explanationText(recordOf(service, protocol, false), Reason::NoAnswer, host);
    };
    const QString cldap = silence(Service::Cldap, Transport::Udp, alive);
    QVERIFY(cldap.contains(u"TCP 389 works"_s));
    QVERIFY(cldap.contains(u"3 attempt"_s));
    QVERIFY(silence(Service::Kerberos, Transport::Udp, alive).contains(u"TCP 88 works"_s));
    QVERIFY(!silence(Service::Cldap, Transport::Udp, halfKnown).contains(u"works"_s));
    QVERIFY(!silence(Service::Dns, Transport::Udp, alive).contains(u"works"_s));
    QVERIFY(silence(Service::Smb, Transport::Tcp, alive).contains(u"The host is up"_s));
    QVERIFY(silence(Service::Smb, Transport::Tcp, halfKnown).contains(u"the host is down"_s));
    // Silence is never the firewall alone.
    for (const HostFacts& host : hosts) {
        for (const Service service : services) {
            for (const Transport protocol : {Transport::Tcp, Transport::Udp}) {
                const QString text = silence(service, protocol, host);
                QVERIFY(text.contains(u" or "_s) || !text.contains(u"firewall"_s));
            }
        }
    }
}

void TestExplanations::namesNobodyWithoutNeed()
{
    for (const Reason reason : {Reason::Answered, Reason::BindRefused, Reason::NotGlobalCatalog}) {
        forEveryCheck([reason](const CheckRecord& record, const HostFacts& view) {
            QCOMPARE(remedyText(record, reason, view), QString()); // nothing is to be done
        });
    }
}

QTEST_APPLESS_MAIN(TestExplanations)
#include "tst_explanations.moc"
