// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/addresstranslation.h"

#include "model/words/checktext.h"
#include "model/words/standinnotice.h"
#include "tests/support/runtest.h"
#include "tests/support/standinrecords.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

namespace AddressTranslationTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

QString valueOf(const CheckRecord& record, const QString& label)
{
    for (const EvidenceLine& line : evidenceLines(record)) {
        if (line.label == label)
            return line.value;
    }
    return {};
}

class TestAddressTranslation final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressTranslation_data()
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

    void addressTranslation()
    {
        QFETCH(QString, own);
        QFETCH(QString, seen);
        QFETCH(quint16, seenPort);
        QFETCH(int, translation);
        CheckRecord record = standInRecord(seen, seenPort);
        record.seen.localAddress = QHostAddress(own);
        const std::optional<AddressTranslation> views = PortCheck::addressTranslation(record);
        QVERIFY(views);
        QCOMPARE(int(views->translation), translation);
        QTEST(addressTranslationText(*views), "text");
    }

    void anUnknownOwnPortIsNotCompared()
    {
        CheckRecord record = standInRecord();
        record.seen.localPort = 0;
        QCOMPARE(PortCheck::addressTranslation(record)->translation, Translation::None);
        record.seen.localAddress.clear();
        QVERIFY(!PortCheck::addressTranslation(record));
    }

    void theEvidenceTellsBoth()
    {
        QCOMPARE(valueOf(standInRecord(), u"Answered by a stand-in, random number"_s), u"0123456789abcdef"_s);
        QCOMPARE(
            valueOf(standInRecord(), u"Seen from both sides"_s), u"sent from 10.1.2.3:51022, seen as 10.1.2.3:51022"_s);
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
        QVERIFY(!PortCheck::addressTranslation(record));
        QVERIFY(standInsOf({record}).isEmpty());
        QVERIFY(valueOf(record, u"Answered by a stand-in, random number"_s).isEmpty());
    }

    void anAddressThatIsNoneIsNotShown()
    {
        const CheckRecord record = standInRecord(u"999.999"_s);
        QVERIFY(!PortCheck::addressTranslation(record));
        QCOMPARE(standInsOf({record}).hosts.size(), 1); // a stand-in it is
        QVERIFY(standInNotes(standInsOf({record})).isEmpty());
    }
};

} // namespace AddressTranslationTests

int tst_addresstranslation(int argc, char* argv[])
{
    return PortCheck::runTest<AddressTranslationTests::TestAddressTranslation>(argc, argv);
}

#include "tst_addresstranslation.moc"
