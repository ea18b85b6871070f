// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/standinviews.h"

#include "model/run/checktext.h"
#include "model/run/runsnapshot.h"
#include "tests/support/standinrecords.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace PortCheck;
using namespace Qt::StringLiterals;

namespace {

const QString notice = u"Checked against a stand-in; Active Directory itself was not tested."_s;

QString valueOf(const CheckRecord& record, const QString& label)
{
    for (const EvidenceLine& line : evidenceLines(record)) {
        if (line.label == label)
            return line.value;
    }
    return {};
}

} // namespace

class TestStandInViews final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothViews_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("seen");
        QTest::addColumn<quint16>("seenPort");
        QTest::addColumn<int>("translation");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QString& own, const QString& seen, quint16 port,
                             Translation translation, const QString& text) {
            QTest::addRow("%s", name) << own << seen << port << int(translation) << text;
        };
        row("untouched", u"10.1.2.3"_s, u"10.1.2.3"_s, 51022, Translation::None,
            u"sent from 10.1.2.3:51022, seen as 10.1.2.3:51022"_s);
        row("another address", u"10.1.2.3"_s, u"192.0.2.9"_s, 3311, Translation::Addresses,
            u"sent from 10.1.2.3:51022, seen as 192.0.2.9:3311"_s);
        row("another port", u"10.1.2.3"_s, u"10.1.2.3"_s, 3311, Translation::Ports,
            u"sent from 10.1.2.3:51022, seen as 10.1.2.3:3311"_s);
        row("IPv4 in IPv6", u"::ffff:10.1.2.3"_s, u"10.1.2.3"_s, 51022, Translation::None,
            u"sent from 10.1.2.3:51022, seen as 10.1.2.3:51022"_s);
        row("IPv6 with a scope", u"fe80::1%eth0"_s, u"fe80::1"_s, 51022, Translation::None,
            u"sent from [fe80::1]:51022, seen as [fe80::1]:51022"_s);
        row("written otherwise", u"2001:db8::1"_s, u"2001:db8:0:0::1"_s, 51022, Translation::None,
            u"sent from [2001:db8::1]:51022, seen as [2001:db8::1]:51022"_s);
        row("from IPv6 to IPv4", u"2001:db8::1"_s, u"192.0.2.9"_s, 51022, Translation::Addresses,
            u"sent from [2001:db8::1]:51022, seen as 192.0.2.9:51022"_s);
    }

    void bothViews()
    {
        QFETCH(QString, own);
        QFETCH(QString, seen);
        QFETCH(quint16, seenPort);
        QFETCH(int, translation);
        CheckRecord record = standInRecord(seen, seenPort);
        record.seen.localAddress = QHostAddress(own);
        const std::optional<BothViews> views = PortCheck::bothViews(record);
        QVERIFY(views);
        QCOMPARE(int(views->translation), translation);
        QTEST(bothViewsText(*views), "text");
    }

    void anUnknownOwnPortIsNotCompared()
    {
        CheckRecord record = standInRecord();
        record.seen.localPort = 0;
        QCOMPARE(PortCheck::bothViews(record)->translation, Translation::None);
        record.seen.localAddress.clear();
        QVERIFY(!PortCheck::bothViews(record));
    }

    void theEvidenceTellsBoth()
    {
        QCOMPARE(valueOf(standInRecord(), u"Answered by a stand-in"_s), u"0123456789abcdef"_s);
        QCOMPARE(valueOf(standInRecord(), u"Seen from both sides"_s),
            u"sent from 10.1.2.3:51022, seen as 10.1.2.3:51022"_s);
        QCOMPARE(valueOf(standInRecord(u"192.0.2.9"_s, 3311), u"Seen from both sides"_s),
            u"sent from 10.1.2.3:51022, seen as 192.0.2.9:3311 (the address is translated on the way)"_s);
        QVERIFY(valueOf(standInRecord(), u"standIn"_s).isEmpty());
    }

    void hostileEvidenceIsNoMark_data()
    {
        QTest::addColumn<QJsonValue>("value");
        const QJsonObject good = standInRecord().seen.evidence.value("standIn"_L1).toObject();
        const auto with = [&good](const QString& key, const QJsonValue& value) {
            QJsonObject changed = good;
            changed.insert(key, value);
            return QJsonValue(changed);
        };
        QTest::addRow("null") << QJsonValue();
        QTest::addRow("text") << QJsonValue(u"stand-in"_s);
        QTest::addRow("list") << QJsonValue(QJsonArray{good});
        QTest::addRow("empty") << QJsonValue(QJsonObject());
        QTest::addRow("port 0") << with(u"seenPort"_s, 0);
        QTest::addRow("port 65536") << with(u"seenPort"_s, 65536);
        QTest::addRow("port as text") << with(u"seenPort"_s, u"3311"_s);
        QTest::addRow("address as markup") << with(u"seenAddress"_s, u"<b>192.0.2.9</b>"_s);
        QTest::addRow("long address") << with(u"seenAddress"_s, QString(10'000, u'1'));
        QTest::addRow("short nonce") << with(u"nonce"_s, u"0123"_s);
        QTest::addRow("nonce in another script") << with(u"nonce"_s, QString(16, QChar(0x0661)));
    }

    void hostileEvidenceIsNoMark()
    {
        QFETCH(QJsonValue, value);
        CheckRecord record = standInRecord();
        record.seen.evidence["standIn"_L1] = value;
        QVERIFY(!PortCheck::bothViews(record));
        QVERIFY(standInsOf({record}).isEmpty());
        QVERIFY(valueOf(record, u"Answered by a stand-in"_s).isEmpty());
    }

    void anAddressThatIsNoneIsNotShown()
    {
        const CheckRecord record = standInRecord(u"999.999"_s);
        QVERIFY(!PortCheck::bothViews(record));
        QCOMPARE(standInsOf({record}).hosts.size(), 1); // a stand-in it is
        QVERIFY(standInNotes(standInsOf({record})).isEmpty());
    }

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
        QCOMPARE(seenInsteadAt(u"10.0.0.10"_s, standInsOf({standInRecord(u"192.0.2.9"_s)})), QStringList{u"192.0.2.9"_s});
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
        QCOMPARE(headline({standInRecord(), second}),
            u"The way to the stand-in on 10.0.0.10 is open for all 2 checks. Active Directory itself was not tested."_s);
        QCOMPARE(headline({standInRecord(), realRecord()}),
            u"All 2 checks passed, 1 of them against the stand-in on 10.0.0.10: there, Active Directory itself was not "
            "tested."_s);
        CheckRecord failed = second;
        failed.seen = silentResult();
        failed.verdict.outcome = Outcome::Fail;
        failed.verdict.reason = Reason::NoAnswer;
        QCOMPARE(headline({standInRecord(), failed}),
            u"1 of 2 checks failed: 10.0.0.10 did not answer on 445/TCP. A stand-in answered on 10.0.0.10: Active "
            "Directory itself was not tested there."_s);
        QCOMPARE(headline({realRecord()}), u"The check passed."_s);
    }
};

QTEST_APPLESS_MAIN(TestStandInViews)
#include "tst_standinviews.moc"
