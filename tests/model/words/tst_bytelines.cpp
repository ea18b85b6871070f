// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/bytelines.h"

#include "model/support/seenbytes.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <algorithm>

namespace ByteLinesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestByteLines final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesOfSixteen()
    {
        QCOMPARE(bytesText({}), QString());
        QCOMPARE(bytesText("0\x0c\x02\x01%1"), u"0000  30 0c 02 01 25 31                                 0...%1"_s);
        QCOMPARE(bytesText("HTTP/1.1 400 Bad Request"),
            u"0000  48 54 54 50 2f 31 2e 31  20 34 30 30 20 42 61 64  HTTP/1.1 400 Bad\n"
            "0010  20 52 65 71 75 65 73 74                            Request"_s);
    }

    /// No byte of it can do anything to what shows it.
    void everyByteIsPlainText()
    {
        QByteArray all;
        for (int byte = 0; byte < 256; ++byte)
            all.append(char(byte));
        const QString text = bytesText(all);
        QCOMPARE(text.count(u'\n'), 15);
        QVERIFY(std::all_of(text.cbegin(), text.cend(),
            [](QChar letter) { return letter == u'\n' || (letter >= u' ' && letter <= u'~'); }));
    }

    void saysHowManyThereAre()
    {
        BytesNoted noted;
        noted.sent("ask");
        noted.came(QByteArray(1500, 'x'));
        const QList<EvidenceLine> lines = byteLines(noted.with({}));
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).label, u"Bytes sent: 3"_s);
        QCOMPARE(lines.at(1).label, u"Bytes of the answer: the first 256 of 1,500"_s);
        QCOMPARE(lines.at(1).value.count(u'\n'), 15);
        QVERIFY(byteLines({}).isEmpty());
    }

    void reportsForPeopleHaveNone()
    {
        BytesNoted noted;
        noted.sent("ask");
        CheckRecord record;
        record.seen.evidence = noted.with({{u"realm"_s, u"LAB"_s}});
        const QList<EvidenceLine> lines = evidenceLines(record);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.constFirst().value, u"LAB"_s);
    }
};

} // namespace ByteLinesTests

int tst_bytelines(int argc, char* argv[])
{
    return PortCheck::runTest<ByteLinesTests::TestByteLines>(argc, argv);
}

#include "tst_bytelines.moc"
