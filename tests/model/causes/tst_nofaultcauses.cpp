// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Each cause of what is as it should be, by itself.
#include "model/causes/allcauses.h"

#include "model/causes/registry.h"
#include "tests/support/runtest.h"
#include "tests/support/standinrecords.h"

#include <QTest>

namespace NoFaultCausesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString domain = u"lab.example"_s;

CheckRecord realWith(Reason reason)
{
    CheckRecord record = realRecord();
    record.seen.reason = reason;
    return record;
}

CheckRecord standInWith(Reason reason, const Evidence& evidence = {})
{
    CheckRecord record = standInRecord();
    record.seen.reason = reason;
    for (auto it = evidence.constBegin(); it != evidence.constEnd(); ++it)
        record.seen.evidence.insert(it.key(), it.value());
    return record;
}

const Evidence builtInCertificate{{u"certificateSubject"_s, QString(standInCertificateName)}};

CheckRecord stopped()
{
    CheckRecord record = realRecord();
    record.seen = {};
    record.seen.state = State::Cancelled;
    record.seen.reason = Reason::Cancelled;
    return record;
}

HostFacts factsOf(const CheckRecord& record, const QString& asked = domain)
{
    return HostFacts({{&record}, {}, {}}, asked);
}

/// What a row judges, and by which cause.
struct Scene {
    const Cause* cause;
    CheckRecord record;
    QString domain = NoFaultCausesTests::domain;

    [[nodiscard]] std::optional<Ruling> ruling() const
    {
        const HostFacts host = factsOf(record, domain);
        return cause->judge({record, host});
    }
};

const Cause* decisive(const Scene& scene)
{
    const HostFacts host = factsOf(scene.record, scene.domain);
    const bool isOpen = scene.record.seen.state == State::Open;
    for (const Cause* cause : isOpen ? causesOfProofs() : causesOfShutPorts()) {
        if (cause->judge({scene.record, host}))
            return cause;
    }
    return nullptr;
}

class TestNoFaultCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
    void doesNotHold_data();
    void doesNotHold();
    void answeredIsTheLast();
    void values();
    void certificateOfAStandIn();
    void stoppedComesFirst();
};

void TestNoFaultCauses::holds_data()
{
    using namespace Causes;
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Owner>("owner");
    QTest::addColumn<int>("advised");
    QTest::newRow("answered") << Scene{&answered, realRecord()} << Outcome::Pass << Owner::Nobody << 0;
    QTest::newRow("another realm than a made-up one")
        << Scene{&answered, realWith(Reason::KerberosWrongRealm), QString()} << Outcome::Pass << Owner::Nobody << 0;
    QTest::newRow("a stand-in") << Scene{&standIn, standInRecord()} << Outcome::Pass << Owner::Nobody << 0;
    QTest::newRow("a stand-in of another domain")
        << Scene{&standIn, standInWith(Reason::WrongDomain)} << Outcome::Pass << Owner::Nobody << 0;
    QTest::newRow("a stand-in of another realm")
        << Scene{&standIn, standInWith(Reason::KerberosWrongRealm)} << Outcome::Pass << Owner::Nobody << 0;
    QTest::newRow("a stand-in with an RPC server that says no")
        << Scene{&standIn, standInWith(Reason::BindRefused)} << Outcome::Pass << Owner::Nobody << 0;
    QTest::newRow("stopped") << Scene{&cancelled, stopped()} << Outcome::NotRun << Owner::Person << 1;
}

void TestNoFaultCauses::holds()
{
    QFETCH(Scene, scene);
    QFETCH(Outcome, outcome);
    QFETCH(Owner, owner);
    QFETCH(int, advised);
    const auto ruling = scene.ruling();
    QVERIFY(ruling);
    QCOMPARE(token(ruling->outcome), token(outcome));
    QCOMPARE(token(ruling->owner), token(owner));
    QCOMPARE(ruling->title.text, &scene.cause->texts.front());
    QVERIFY(!ruling->explanation.isEmpty());
    QCOMPARE(int(ruling->advice.size()), advised);
    QCOMPARE(decisive(scene), scene.cause);
}

void TestNoFaultCauses::doesNotHold_data()
{
    using namespace Causes;
    QTest::addColumn<Scene>("scene");
    CheckRecord mute = realWith(Reason::NoApplicationData);
    mute.seen.service = ServiceState::Silent;
    CheckRecord notAsked = realRecord();
    notAsked.seen.service = ServiceState::NotAsked;
    CheckRecord silent = realRecord();
    silent.seen = silentResult();
    CheckRecord broken = standInRecord();
    broken.seen.service = ServiceState::Failed;
    QTest::newRow("mute") << Scene{&answered, mute};
    QTest::newRow("open, not asked") << Scene{&answered, notAsked};
    QTest::newRow("silent") << Scene{&answered, silent};
    QTest::newRow("another realm than the person's") << Scene{&answered, realWith(Reason::KerberosWrongRealm)};
    QTest::newRow("a certificate that expired") << Scene{&answered, realWith(Reason::CertificateExpired)};
    QTest::newRow("a reason that proves nothing") << Scene{&answered, realWith(Reason::None)};
    QTest::newRow("stopped, not answered") << Scene{&answered, stopped()};
    QTest::newRow("no stand-in") << Scene{&standIn, realRecord()};
    QTest::newRow("a stand-in's mark without proof") << Scene{&standIn, broken};
    QTest::newRow("a stand-in with a Kerberos error") << Scene{&standIn, standInWith(Reason::KerberosError)};
    QTest::newRow("a stand-in with somebody's certificate") << Scene{&standIn, standInWith(Reason::CertificateExpired)};
    QTest::newRow("silent, not stopped") << Scene{&cancelled, silent};
    QTest::newRow("answered, not stopped") << Scene{&cancelled, realRecord()};
}

void TestNoFaultCauses::doesNotHold()
{
    QFETCH(Scene, scene);
    QVERIFY(!scene.ruling());
}

// It holds for every clean proof, so each cause that says more must come before it.
void TestNoFaultCauses::answeredIsTheLast()
{
    QCOMPARE(causesOfProofs().back(), &Causes::answered);
    for (const Reason reason : {Reason::BindRefused, Reason::MapperRefused, Reason::NoEndpoints,
             Reason::KerberosNeedsTcp, Reason::SmbSigningRequired}) {
        const Scene scene{&Causes::answered, realWith(reason)};
        QVERIFY(scene.ruling());
        QVERIFY(decisive(scene) != scene.cause);
        QCOMPARE(token(decisive(scene)->reason), token(reason));
    }
}

void TestNoFaultCauses::values()
{
    CheckRecord record = realRecord();
    record.check.target = u"dc1.lab.example"_s;
    const auto answered = Scene{&Causes::answered, record}.ruling();
    QCOMPARE(answered->title.values, (QList<QStringList>{{u"389/TCP"_s}, {u"dc1.lab.example"_s}}));
    QCOMPARE(answered->explanation.first().values,
        (QList<QStringList>{{u"389/TCP"_s}, {u"dc1.lab.example"_s}, {serviceName(Service::Ldap)}}));
    CheckRecord endpoint = standInRecord();
    endpoint.check.service = Service::RpcEndpoint;
    const auto named = Scene{&Causes::standIn, endpoint}.ruling();
    QCOMPARE(named->title.values, (QList<QStringList>{{u"10.0.0.10"_s}, {u"389/TCP"_s}}));
    QCOMPARE(named->explanation.first().values, (QList<QStringList>{{u"389/TCP"_s}, {u"10.0.0.10"_s}}));
    const auto service = Scene{&Causes::standIn, standInRecord()}.ruling();
    QVERIFY(service->explanation.first().text != named->explanation.first().text);
    QCOMPARE(service->explanation.first().values.last(), QStringList{serviceName(Service::Ldap)});
}

void TestNoFaultCauses::certificateOfAStandIn()
{
    const auto withIts =
        Scene{&Causes::standIn, standInWith(Reason::CertificateUntrusted, builtInCertificate)}.ruling();
    QVERIFY(withIts);
    QCOMPARE(withIts->explanation.size(), 3);
    const auto withAnother = Scene{&Causes::standIn, standInRecord()}.ruling();
    QCOMPARE(withAnother->explanation.size(), 2);
    QCOMPARE(withAnother->explanation, withIts->explanation.first(2));
}

void TestNoFaultCauses::stoppedComesFirst()
{
    CheckRecord range = stopped();
    range.check.service = Service::TcpRange;
    range.check.port = 0;
    range.check.range = PortRange{1024, 65535};
    range.seen.range = RangeResult{RangeMode::Map, {1024, 65535}, {{1024, 65535, Reachability::Blocked}}, {}};
    const Scene scene{&Causes::cancelled, range};
    QCOMPARE(decisive(scene), scene.cause);
    QCOMPARE(scene.ruling()->title.values.first(), QStringList{u"1024-65535/TCP"_s});
}

} // namespace NoFaultCausesTests

int tst_nofaultcauses(int argc, char* argv[])
{
    return PortCheck::runTest<NoFaultCausesTests::TestNoFaultCauses>(argc, argv);
}

#include "tst_nofaultcauses.moc"
