// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/standinnotice.h"

#include "model/words/headline.h"
#include "tests/support/runtest.h"
#include "tests/support/standinrecords.h"
#include "tests/support/titledrecords.h"

#include <QTest>

namespace StandInNoticeTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString notice = u"Checked against a stand-in; Active Directory itself was not tested."_s;

class TestStandInNotice final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunWithoutStandInsSaysNothing()
    {
        const StandIns none = standInsOf({realRecord()});
        QVERIFY(none.isEmpty());
        QCOMPARE(standInNotice(none), QString());
        QVERIFY(standInNotes(none).isEmpty());
    }

    void theNoticeTellsRealHostsApart()
    {
        QCOMPARE(standInNotice(standInsOf({standInRecord()})), notice);
        QCOMPARE(standInNotice(standInsOf({standInRecord(), realRecord()})),
            notice + u" That holds for 10.0.0.10; what else answered is no stand-in."_s);
        CheckRecord silent = realRecord();
        silent.seen = silentResult();
        QCOMPARE(standInNotice(standInsOf({standInRecord(), silent})), notice);
    }

    void translationIsToldOnceAHost()
    {
        const auto notes = standInNotes(
            standInsOf({standInRecord(u"192.0.2.9"_s), standInRecord(u"192.0.2.9"_s, 7, firstNonce, 445)}));
        QCOMPARE(notes,
            QStringList{u"Addresses are translated on the way to 10.0.0.10: this computer, 10.1.2.3, is seen there as "
                        "192.0.2.9. Firewall rules behind the translation must name that address."_s});
        QCOMPARE(
            seenInsteadAt(u"10.0.0.10"_s, standInsOf({standInRecord(u"192.0.2.9"_s)})), QStringList{u"192.0.2.9"_s});
        QVERIFY(seenInsteadAt(u"10.0.0.10"_s, standInsOf({standInRecord()})).isEmpty());
        QVERIFY(seenInsteadAt(u"10.0.0.11"_s, standInsOf({standInRecord(u"192.0.2.9"_s)})).isEmpty());
    }

    void severalSeenAddressesAreTold()
    {
        const auto notes = standInNotes(
            standInsOf({standInRecord(u"192.0.2.9"_s), standInRecord(u"192.0.2.10"_s, 7, firstNonce, 445)}));
        QCOMPARE(notes.size(), 1);
        QVERIFY2(notes.constFirst().contains(u"192.0.2.9, 192.0.2.10"_s), qPrintable(notes.constFirst()));
    }

    void portsAloneAreTold()
    {
        const auto notes = standInNotes(standInsOf({standInRecord(u"10.1.2.3"_s, 7)}));
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes.constFirst().startsWith(u"Ports are translated on the way to 10.0.0.10"_s));
    }

    void differentStandInsAtOneAddressAreTold()
    {
        const StandIns both =
            standInsOf({standInRecord(), standInRecord(u"10.1.2.3"_s, 51022, "fedcba9876543210", 445)});
        QCOMPARE(both.hosts.size(), 1);
        QCOMPARE(both.hosts.constFirst().nonces.size(), 2);
        QCOMPARE(standInNotes(both).size(), 1);
        QVERIFY(standInNotes(both).constFirst().startsWith(u"10.0.0.10 answered as 2 different stand-ins"_s));
    }

    void manyHostsHaveABound()
    {
        QList<CheckRecord> records;
        for (int i = 0; i < 50; ++i) {
            CheckRecord record = standInRecord(u"192.0.2.9"_s);
            record.check.target = record.check.address = u"10.0.1.%1"_s.arg(i);
            records.append(record);
        }
        QCOMPARE(standInNotes(standInsOf(records)).size(), 9);
        QCOMPARE(standInNames(standInsOf(records)), u"10.0.1.0, 10.0.1.1, 10.0.1.2 and 47 more"_s);
    }

    void headlines()
    {
        const CheckRecord second = standInRecord(u"10.1.2.3"_s, 51022, firstNonce, 445);
        QCOMPARE(
            headline({standInRecord(), second}), u"The way to the stand-in on 10.0.0.10 is open for all 2 checks."_s);
        QCOMPARE(headline({standInRecord(), realRecord()}),
            u"All 2 checks passed, 1 of them against the stand-in on 10.0.0.10."_s);
        CheckRecord failed = second;
        failed.seen = silentResult();
        failed.verdict.outcome = Outcome::Fail;
        failed.verdict.reason = Reason::NoAnswer;
        QCOMPARE(headline({standInRecord(), titled(failed)}),
            u"1 of 2 checks failed: 10.0.0.10 did not answer on 445/TCP."_s);
        QCOMPARE(headline({realRecord()}), u"The check passed."_s);
    }
};

} // namespace StandInNoticeTests

int tst_standinnotice(int argc, char* argv[])
{
    return PortCheck::runTest<StandInNoticeTests::TestStandInNotice, QCoreApplication>(argc, argv);
}

#include "tst_standinnotice.moc"
