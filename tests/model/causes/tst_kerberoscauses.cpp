// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// When the causes of Kerberos and of the clock hold, and when they do not.
#include "model/causes/allcauses.h"

#include "tests/support/causerows.h"
#include "tests/support/runtest.h"
#include "tests/support/standinrecords.h"

#include <QTest>

namespace KerberosCausesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CheckRecord kerberos(Reason reason, const Evidence& evidence = {}, Transport protocol = Transport::Tcp)
{
    return askedAt(Service::Kerberos, verifiedResult(evidence, reason), protocol, 88);
}

CheckRecord clock(double ahead, Reason reason = Reason::Answered)
{
    return kerberos(reason, {{u"clockDifferenceS"_s, ahead}});
}

const QString domain = u"lab.example"_s;

CheckRecord byStandIn(CheckRecord record)
{
    StandInMark{firstNonce, u"10.1.2.3"_s, 51022}.insertInto(record.seen.evidence);
    return record;
}

class TestKerberosCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judge_data();
    void judge() { checkCauseRow(); }
    void saysWhichError();
    void saysHowFarApart_data();
    void saysHowFarApart();

private:
    static void holdsRows();
    static void missesRows();
};

void TestKerberosCauses::judge_data()
{
    addCauseColumns();
    holdsRows();
    missesRows();
}

void TestKerberosCauses::holdsRows()
{
    addHolds("an unexpected error", Causes::kerberosError, {kerberos(Reason::KerberosError)}, Outcome::Warn,
        Owner::DirectoryTeam, 1);
    addHolds("an error of a stand-in", Causes::kerberosError, {byStandIn(kerberos(Reason::KerberosError))},
        Outcome::Warn, Owner::DirectoryTeam, 1);
    addHolds("another realm", Causes::kerberosWrongRealm, {kerberos(Reason::KerberosWrongRealm), {}, {}, domain},
        Outcome::Warn, Owner::Person, 1);
    addHolds("too large for UDP", Causes::kerberosNeedsTcp, {kerberos(Reason::KerberosNeedsTcp, {}, Transport::Udp)},
        Outcome::Pass, Owner::Nobody, 0);

    addHolds("4 minutes ahead", Causes::clockSkew, {clock(240)}, Outcome::Warn, Owner::ThisComputer, 2);
    addHolds("4 minutes behind", Causes::clockSkew, {clock(-240)}, Outcome::Warn, Owner::ThisComputer, 2);
    addHolds("9 minutes ahead", Causes::clockSkew, {clock(540)}, Outcome::Warn, Owner::ThisComputer, 2);
    addHolds(
        "a stand-in's clock counts", Causes::clockSkew, {byStandIn(clock(540))}, Outcome::Warn, Owner::ThisComputer, 1);
    addHolds("a clock beside a made-up realm", Causes::clockSkew, {clock(540, Reason::KerberosWrongRealm)},
        Outcome::Warn, Owner::ThisComputer, 2);
    addHolds("a clock beside the wish for TCP", Causes::clockSkew, {clock(540, Reason::KerberosNeedsTcp)},
        Outcome::Warn, Owner::ThisComputer, 2);
}

void TestKerberosCauses::missesRows()
{
    addMisses("no error", Causes::kerberosError, {kerberos(Reason::Answered)});
    addMisses("an error that proves nothing", Causes::kerberosError,
        {askedAt(Service::Kerberos, openPort(ServiceState::Failed, Reason::KerberosError), Transport::Tcp, 88)});
    addMisses("another realm than a made-up one", Causes::kerberosWrongRealm, {kerberos(Reason::KerberosWrongRealm)});
    addMisses("another realm, of a stand-in", Causes::kerberosWrongRealm,
        {byStandIn(kerberos(Reason::KerberosWrongRealm)), {}, {}, domain});
    addMisses("this realm", Causes::kerberosWrongRealm, {kerberos(Reason::Answered), {}, {}, domain});
    addMisses("small enough for UDP", Causes::kerberosNeedsTcp, {kerberos(Reason::Answered, {}, Transport::Udp)});
    addMisses("too large, not proven", Causes::kerberosNeedsTcp,
        {askedAt(Service::Kerberos, openPort(ServiceState::Failed, Reason::KerberosNeedsTcp), Transport::Tcp, 88)});

    addMisses("nearly 4 minutes ahead", Causes::clockSkew, {clock(239.9)});
    addMisses("nearly 4 minutes behind", Causes::clockSkew, {clock(-239.9)});
    addMisses("no clock", Causes::clockSkew, {kerberos(Reason::Answered)});
    addMisses("a clock beside an error", Causes::clockSkew, {clock(540, Reason::KerberosError)});
    addMisses(
        "a clock beside another realm", Causes::clockSkew, {clock(540, Reason::KerberosWrongRealm), {}, {}, domain});
    addMisses("a clock that proves nothing", Causes::clockSkew,
        {askedAt(Service::Kerberos,
            openPort(ServiceState::Failed, Reason::ClosedEarly, {{u"clockDifferenceS"_s, 540.0}}), Transport::Tcp,
            88)});
}

void TestKerberosCauses::saysWhichError()
{
    const CauseScene scene{kerberos(Reason::KerberosError, {{u"kerberosErrorName"_s, u"KDC_ERR_POLICY"_s}})};
    const std::optional<Ruling> ruling = scene.judgedBy(Causes::kerberosError);
    QVERIFY(ruling);
    QCOMPARE(ruling->explanation.constFirst().values,
        (QList<QStringList>{{u"88/TCP"_s}, {u"dc1.lab.example"_s}, {u"KDC_ERR_POLICY"_s}}));
}

void TestKerberosCauses::saysHowFarApart_data()
{
    QTest::addColumn<double>("ahead");
    QTest::addColumn<QString>("minutes");
    QTest::addColumn<QString>("direction");
    QTest::addColumn<QString>("effect");
    QTest::newRow("a little ahead") << 240.0 << u"4.0"_s << u"ahead"_s << u"will fail soon"_s;
    QTest::newRow("just below the limit") << 299.9 << u"5.0"_s << u"ahead"_s << u"will fail soon"_s;
    QTest::newRow("at the limit") << 300.0 << u"5.0"_s << u"ahead"_s << u"will fail although"_s;
    QTest::newRow("at the limit, behind") << -300.0 << u"5.0"_s << u"behind"_s << u"will fail although"_s;
    QTest::newRow("far behind") << -3632.0 << u"60.5"_s << u"behind"_s << u"will fail although"_s;
}

void TestKerberosCauses::saysHowFarApart()
{
    QFETCH(double, ahead);
    QFETCH(QString, minutes);
    QFETCH(QString, direction);
    QFETCH(QString, effect);
    const CauseScene scene{clock(ahead)};
    const std::optional<Ruling> ruling = scene.judgedBy(Causes::clockSkew);
    QVERIFY(ruling);
    QCOMPARE(ruling->explanation.size(), 2);
    const Statement& difference = ruling->explanation.constFirst();
    QCOMPARE(difference.values.constLast(), QStringList{minutes});
    QVERIFY(QString::fromUtf8(difference.text->source.text).contains(direction));
    QVERIFY(QString::fromUtf8(ruling->explanation.constLast().text->source.text).contains(effect));
}

} // namespace KerberosCausesTests

int tst_kerberoscauses(int argc, char* argv[])
{
    return PortCheck::runTest<KerberosCausesTests::TestKerberosCauses>(argc, argv);
}

#include "tst_kerberoscauses.moc"
