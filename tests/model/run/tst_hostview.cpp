// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/hostview.h"

#include "tests/support/fakeprobes.h"

#include <QJsonArray>
#include <QTest>

using namespace PortCheck;
using namespace Qt::StringLiterals;

namespace {

CheckRecord done(const ProbeResult& seen, Service service = Service::Ldap, Transport protocol = Transport::Tcp)
{
    CheckRecord record;
    record.phase = Phase::Done;
    record.check.service = service;
    record.check.protocol = protocol;
    record.seen = seen;
    return record;
}

CheckRecord in(Phase phase, const ProbeResult& leftOver = {})
{
    CheckRecord record = done(leftOver);
    record.phase = phase;
    return record;
}

CheckRecord placeholder(Phase phase)
{
    CheckRecord record = in(phase);
    record.check.range = PortRange{1024, 65535};
    return record;
}

ProbeResult resultOf(State state)
{
    ProbeResult result;
    result.state = state;
    return result;
}

HostView viewOf(const QList<CheckRecord>& records)
{
    QList<const CheckRecord*> list;
    for (const CheckRecord& record : records)
        list.append(&record);
    return {list, {}};
}

const Evidence noCatalog{{u"isGlobalCatalogReady"_s, false}};
const Evidence catalog{{u"isGlobalCatalogReady"_s, true}};
const Evidence flagsWithout{{u"flags"_s, QJsonArray{u"pdc"_s, u"ldap"_s}}};
const Evidence flagsWith{{u"flags"_s, QJsonArray{u"gc"_s, u"ldap"_s}}};

} // namespace

Q_DECLARE_METATYPE(QList<PortCheck::CheckRecord>)

class TestHostView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void life_data();
    void life();
    void globalCatalog_data();
    void globalCatalog();
    void verifiedServices();
    void domain();
};

void TestHostView::life_data()
{
    QTest::addColumn<QList<CheckRecord>>("records");
    QTest::addColumn<bool>("showedLife");
    QTest::addColumn<bool>("isSilent");
    using List = QList<CheckRecord>;
    const CheckRecord silent = done(silentResult());
    QTest::newRow("no checks") << List{} << false << false;
    QTest::newRow("all silent") << List{silent, silent} << false << true;
    QTest::newRow("silent so far") << List{silent, in(Phase::Running)} << false << false;
    QTest::newRow("one not begun") << List{silent, in(Phase::Queued)} << false << false;
    QTest::newRow("left-over results don't count")
        << List{silent, in(Phase::Queued, verifiedResult())} << false << false;
    QTest::newRow("an open port") << List{silent, done(verifiedResult())} << true << false;
    QTest::newRow("a refusal is life") << List{silent, done(closedResult())} << true << false;
    QTest::newRow("life before all are done") << List{done(closedResult()), in(Phase::Running)} << true << false;
    QTest::newRow("a router's answer is neither") << List{silent, done(resultOf(State::Unreachable))} << false << false;
    QTest::newRow("nor is this computer's") << List{silent, done(resultOf(State::Local))} << false << false;
    QTest::newRow("nor a cancelled check") << List{silent, done(resultOf(State::Cancelled))} << false << false;
    QTest::newRow("a range is no question") << List{silent, placeholder(Phase::Queued)} << false << true;
    QTest::newRow("nor once it is settled") << List{silent, placeholder(Phase::Done)} << false << true;
    QTest::newRow("a range alone met no silence") << List{placeholder(Phase::Done)} << false << false;
}

void TestHostView::life()
{
    QFETCH(QList<CheckRecord>, records);
    const HostView view = viewOf(records);
    QTEST(view.showedLife(), "showedLife");
    QTEST(view.isSilent(), "isSilent");
}

void TestHostView::globalCatalog_data()
{
    QTest::addColumn<QList<CheckRecord>>("records");
    QTest::addColumn<bool>("denies");
    using List = QList<CheckRecord>;
    ProbeResult unproven = verifiedResult(noCatalog);
    unproven.service = ServiceState::Mismatch;
    const CheckRecord flagsSayNo = done(verifiedResult(flagsWithout), Service::Cldap, Transport::Udp);
    QTest::newRow("not said") << List{done(verifiedResult())} << false;
    QTest::newRow("rootDSE says no") << List{done(verifiedResult(noCatalog))} << true;
    QTest::newRow("rootDSE says yes") << List{done(verifiedResult(catalog))} << false;
    QTest::newRow("Netlogon flags say no") << List{flagsSayNo} << true;
    QTest::newRow("Netlogon flags say yes") << List{done(verifiedResult(flagsWith))} << false;
    QTest::newRow("rootDSE before flags") << List{done(verifiedResult(catalog)), flagsSayNo} << false;
    QTest::newRow("rootDSE after flags") << List{flagsSayNo, done(verifiedResult(catalog))} << false;
    QTest::newRow("only proven answers count") << List{done(unproven)} << false;
    QTest::newRow("only finished ones count") << List{in(Phase::Running, verifiedResult(noCatalog))} << false;
    QTest::newRow("text is no answer") << List{done(verifiedResult({{u"isGlobalCatalogReady"_s, u"FALSE"_s}}))}
                                       << false;
}

void TestHostView::globalCatalog()
{
    QFETCH(QList<CheckRecord>, records);
    QTEST(viewOf(records).deniesGlobalCatalog(), "denies");
}

void TestHostView::verifiedServices()
{
    ProbeResult mute = verifiedResult();
    mute.service = ServiceState::Silent;
    const HostView view = viewOf({done(verifiedResult(), Service::Kerberos, Transport::Tcp),
        done(silentResult(), Service::Kerberos, Transport::Udp), done(mute, Service::Smb)});
    QVERIFY(view.verified(Service::Kerberos, Transport::Tcp));
    QVERIFY(!view.verified(Service::Kerberos, Transport::Udp));
    QVERIFY(!view.verified(Service::Smb, Transport::Tcp));
    QVERIFY(!HostView().verified(Service::Ldap, Transport::Tcp));
}

void TestHostView::domain()
{
    QVERIFY(HostView().domain().isEmpty());
    QCOMPARE(HostView({}, u"lab.example"_s).domain(), u"lab.example"_s);
}

QTEST_APPLESS_MAIN(TestHostView)
#include "tst_hostview.moc"
