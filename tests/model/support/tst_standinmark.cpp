// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/standinmark.h"

#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QJsonObject>
#include <QTest>

namespace StandInMarkTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const StandInMark version4{"0123456789abcdef", u"192.0.2.9"_s, 3311};
const StandInMark version6{"00000000ffffffff", u"2001:db8:85a3:8d3:1319:8a2e:370:7348"_s, 65535};

const StandInMark busy{"00000000ffffffff", u"2001:db8:85a3:8d3:1319:8a2e:370:7348"_s, 65535, 9999};

class TestStandInMark final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasItsWords()
    {
        QCOMPARE(version4.text(), "gp-portcheck stand-in 1; nonce=0123456789abcdef; seen=192.0.2.9:3311");
        QVERIFY(version6.text().endsWith("seen=[2001:db8:85a3:8d3:1319:8a2e:370:7348]:65535"));
        QVERIFY(version6.text().size() <= StandInMark::longestText);
        QVERIFY(busy.text().endsWith("seen=[2001:db8:85a3:8d3:1319:8a2e:370:7348]:65535; held=9999"));
        QVERIFY(busy.text().size() <= StandInMark::longestText);
    }

    void isReadAsItWasWritten()
    {
        QCOMPARE(StandInMark::parsed(QByteArrayView(version4.text())), version4);
        QCOMPARE(StandInMark::parsed(QByteArrayView(version6.text())), version6);
        QCOMPARE(StandInMark::parsed(QByteArrayView(busy.text())), busy);
    }

    void isReadFromItsParts()
    {
        const QByteArrayList parts = busy.parts();
        QCOMPARE(parts.size(), 2);
        for (const QByteArray& part : parts)
            QVERIFY(part.size() <= 63);
        const QString first = QString::fromLatin1(parts.at(0));
        const QString second = QString::fromLatin1(parts.at(1));
        QCOMPARE(StandInMark::parsed(QStringList{u"other"_s, second, first, first}), busy);
        QVERIFY(!StandInMark::parsed(QStringList{first}));
        QVERIFY(!StandInMark::parsed(QStringList{second}));
        QVERIFY(!StandInMark::parsed(QStringList{}));
    }

    void nothingElseIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const QByteArray& text) { QTest::addRow("%s", name) << text; };
        row("empty", "");
        row("another version", "gp-portcheck stand-in 2; nonce=0123456789abcdef; seen=192.0.2.9:3311");
        row("nonce too short", "gp-portcheck stand-in 1; nonce=0123456789abcde; seen=192.0.2.9:3311");
        row("nonce in capitals", "gp-portcheck stand-in 1; nonce=0123456789ABCDEF; seen=192.0.2.9:3311");
        row("no address", "gp-portcheck stand-in 1; nonce=0123456789abcdef; seen=:3311");
        row("a name", "gp-portcheck stand-in 1; nonce=0123456789abcdef; seen=<script>:3311");
        row("IPv6 without brackets", "gp-portcheck stand-in 1; nonce=0123456789abcdef; seen=::1:3311");
        row("letters in brackets", "gp-portcheck stand-in 1; nonce=0123456789abcdef; seen=[2012abc.9]:3311");
        row("IPv4 in brackets", "gp-portcheck stand-in 1; nonce=0123456789abcdef; seen=[192.0.2.9]:3311");
        row("empty brackets", "gp-portcheck stand-in 1; nonce=0123456789abcdef; seen=[]:3311");
        row("no port", "gp-portcheck stand-in 1; nonce=0123456789abcdef; seen=192.0.2.9:");
        row("port 0", "gp-portcheck stand-in 1; nonce=0123456789abcdef; seen=192.0.2.9:0");
        row("port too high", "gp-portcheck stand-in 1; nonce=0123456789abcdef; seen=192.0.2.9:65536");
        row("port with a sign", "gp-portcheck stand-in 1; nonce=0123456789abcdef; seen=192.0.2.9:+331");
        row("more behind it", version4.text() + ' ');
        row("held back before time", version4.text() + "; held=10000");
        row("held back, without a number", version4.text() + "; held=");
        row("held back, and more", version4.text() + "; held=3; held=3");
        row("held back before the address",
            "gp-portcheck stand-in 1; nonce=0123456789abcdef; held=3; seen=192.0.2.9:3311");
        row("too long", version4.text().replace("192", QByteArray(100, '1')));
    }

    void nothingElseIsRead()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!StandInMark::parsed(QByteArrayView(text)));
        Evidence evidence;
        insertStandInMark(evidence, text);
        QVERIFY(evidence.isEmpty());
    }

    void hostile()
    {
        // Shorter ports and addresses are good ones, so what is read must be what its text says.
        for (const QByteArray& text : Hostile::truncations(version4.text()) + Hostile::mutations(version4.text())) {
            if (const auto mark = StandInMark::parsed(QByteArrayView(text)))
                QVERIFY(mark->text() == text || mark->seenPort < 10000);
        }
    }

    void becomesEvidence()
    {
        Evidence evidence;
        insertStandInMark(evidence, version4.text());
        const QJsonObject expected{
            {u"nonce"_s, u"0123456789abcdef"_s}, {u"seenAddress"_s, u"192.0.2.9"_s}, {u"seenPort"_s, 3311}};
        QCOMPARE(evidence, (Evidence{{u"standIn"_s, expected}}));
        Evidence ofBusy;
        busy.insertInto(ofBusy);
        QCOMPARE(StandInMark::in(ofBusy), busy);
        StandInMark justNow = version4;
        justNow.heldBackAgo = 0;
        QCOMPARE(StandInMark::parsed(QByteArrayView(justNow.text())), justNow);
        Evidence ofThat;
        justNow.insertInto(ofThat);
        QCOMPARE(StandInMark::in(ofThat), justNow);
        QJsonObject tooMuch = ofBusy.value("standIn"_L1).toObject();
        tooMuch["heldBackAgo"_L1] = 10000;
        QVERIFY(!StandInMark::in({{u"standIn"_s, tooMuch}}));
    }
};

} // namespace StandInMarkTests

int tst_standinmark(int argc, char* argv[])
{
    return PortCheck::runTest<StandInMarkTests::TestStandInMark>(argc, argv);
}

#include "tst_standinmark.moc"
