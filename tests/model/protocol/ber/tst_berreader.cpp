// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ber/berheader.h"
#include "model/protocol/ber/berreader.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace BerReaderTests {

using namespace PortCheck;

class TestBerReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void header_data();
    void header();
    void integer_data();
    void integer();
    void refusesWrongIntegers_data();
    void refusesWrongIntegers();
    void readsAStructure();
    void failsForGoodOnTheWrongTag();
    void refusesEveryTruncation();
    void refusesDeepNesting();
    void nestsAsDeepAsAllowed();
};

QByteArray nestedSequences(int levels)
{
    QByteArray bytes;
    for (int level = 0; level < levels; ++level)
        bytes.prepend(static_cast<char>(bytes.size())).prepend(static_cast<char>(Ber::sequence));
    return bytes;
}

/// How many levels a reader goes down before it refuses.
int levelsRead(const QByteArray& bytes)
{
    BerReader reader(bytes);
    int levels = 0;
    while (!reader.failed() && reader.nextIs(Ber::sequence)) {
        reader = reader.nested(Ber::sequence);
        levels += reader.failed() ? 0 : 1;
    }
    return levels;
}

void TestBerReader::header_data()
{
    using State = BerHeader::State;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    QTest::addColumn<qint64>("elementSize");

    QTest::newRow("nothing") << QByteArray() << State::Incomplete << qint64(0);
    QTest::newRow("tag alone") << QByteArray::fromHex("30") << State::Incomplete << qint64(0);
    QTest::newRow("empty") << QByteArray::fromHex("3000") << State::Known << qint64(2);
    QTest::newRow("short form") << QByteArray::fromHex("047f") << State::Known << qint64(129);
    QTest::newRow("one length octet") << QByteArray::fromHex("308180") << State::Known << qint64(131);
    QTest::newRow("as Windows writes it") << QByteArray::fromHex("308400000010") << State::Known << qint64(22);
    QTest::newRow("longest possible") << QByteArray::fromHex("3084ffffffff") << State::Known << qint64(0xffffffff) + 6;
    QTest::newRow("length cut short") << QByteArray::fromHex("3084000000") << State::Incomplete << qint64(0);
    QTest::newRow("indefinite length") << QByteArray::fromHex("3080") << State::Malformed << qint64(0);
    QTest::newRow("five length octets") << QByteArray::fromHex("30850000000001") << State::Malformed << qint64(0);
    QTest::newRow("reserved length") << QByteArray::fromHex("30ff") << State::Malformed << qint64(0);
    QTest::newRow("long tag") << QByteArray::fromHex("1f8101") << State::Malformed << qint64(0);
}

void TestBerReader::header()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const BerHeader::State, state);
    QFETCH(const qint64, elementSize);
    const BerHeader header = BerHeader::startOf(bytes);
    QCOMPARE(header.state, state);
    if (state == BerHeader::State::Known)
        QCOMPARE(header.elementSize(), elementSize);
}

void TestBerReader::integer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("value");

    QTest::newRow("0") << QByteArray::fromHex("020100") << qint64(0);
    QTest::newRow("127") << QByteArray::fromHex("02017f") << qint64(127);
    QTest::newRow("128") << QByteArray::fromHex("02020080") << qint64(128);
    QTest::newRow("-128") << QByteArray::fromHex("020180") << qint64(-128);
    QTest::newRow("-1 in four octets") << QByteArray::fromHex("0204ffffffff") << qint64(-1);
    QTest::newRow("padded") << QByteArray::fromHex("020400000005") << qint64(5);
    QTest::newRow("largest") << QByteArray::fromHex("02087fffffffffffffff") << std::numeric_limits<qint64>::max();
    QTest::newRow("smallest") << QByteArray::fromHex("02088000000000000000") << std::numeric_limits<qint64>::min();
}

void TestBerReader::integer()
{
    QFETCH(const QByteArray, bytes);
    BerReader reader(bytes);
    QTEST(reader.integer(), "value");
    QVERIFY(!reader.failed());
    QVERIFY(reader.atEnd());
}

void TestBerReader::refusesWrongIntegers_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("without content") << QByteArray::fromHex("0200");
    QTest::newRow("nine octets") << QByteArray::fromHex("0209000000000000000001");
    QTest::newRow("cut short") << QByteArray::fromHex("020401");
    QTest::newRow("another type") << QByteArray::fromHex("040101");
    QTest::newRow("nothing") << QByteArray();
}

void TestBerReader::refusesWrongIntegers()
{
    QFETCH(const QByteArray, bytes);
    BerReader reader(bytes);
    QCOMPARE(reader.integer(), 0);
    QVERIFY(reader.failed());
}

void TestBerReader::readsAStructure()
{
    const QByteArray bytes = QByteArray::fromHex("300c 020105 87026869 0a0103 3105");
    BerReader outer(bytes);
    BerReader fields = outer.nested(Ber::sequence);
    QVERIFY(outer.atEnd());
    QCOMPARE(fields.integer(), 5);
    QVERIFY(fields.nextIs(Ber::contextPrimitive(7)));
    QVERIFY(!fields.nextIs(Ber::octetString));
    QCOMPARE(fields.octets(Ber::contextPrimitive(7)).toByteArray(), QByteArray("hi"));
    QCOMPARE(fields.integer(Ber::enumerated), 3);
    QVERIFY(!fields.failed());
    fields.skip(); // its length lies past the sequence's end
    QVERIFY(fields.failed());
    QVERIFY(!outer.failed());
}

void TestBerReader::failsForGoodOnTheWrongTag()
{
    BerReader reader(QByteArrayView("\x04\x01x\x02\x01\x07", 6));
    reader.integer();
    QVERIFY(reader.failed());
    QVERIFY(reader.atEnd());
    QVERIFY(!reader.nextIs(Ber::octetString));
    QCOMPARE(reader.octets().size(), 0);
    QVERIFY(reader.nested(Ber::octetString).failed());
}

void TestBerReader::refusesEveryTruncation()
{
    const QByteArray good = QByteArray::fromHex("0482 0003 616263");
    QCOMPARE(BerReader(good).octets().toByteArray(), QByteArray("abc"));
    for (const QByteArray& cut : Hostile::truncations(good)) {
        BerReader reader(cut);
        QCOMPARE(reader.octets().size(), 0);
        QVERIFY(reader.failed());
    }
}

void TestBerReader::refusesDeepNesting()
{
    QCOMPARE(levelsRead(nestedSequences(60)), BerReader::deepest);
}

void TestBerReader::nestsAsDeepAsAllowed()
{
    QCOMPARE(levelsRead(nestedSequences(BerReader::deepest)), BerReader::deepest);
}

} // namespace BerReaderTests

int tst_berreader(int argc, char* argv[])
{
    return PortCheck::runTest<BerReaderTests::TestBerReader>(argc, argv);
}

#include "tst_berreader.moc"
