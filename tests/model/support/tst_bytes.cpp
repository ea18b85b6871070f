// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/bytereader.h"
#include "model/support/bytewriter.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <limits>

namespace BytesTests {

using namespace PortCheck;

/// One of each kind, with a value that shows the byte order.
QByteArray sample()
{
    return ByteWriter()
        .u8(0x01)
        .u16be(0x0203)
        .u16le(0x0203)
        .align(8)
        .u32be(0x04050607)
        .u32le(0x04050607)
        .u64le(0x08090a0b0c0d0e0f)
        .bytes("text")
        .zeros(2)
        .result();
}

struct Sample {
    quint8 a = 0;
    quint16 b = 0;
    quint16 c = 0;
    quint32 d = 0;
    quint32 e = 0;
    quint64 f = 0;
    QByteArray text;
    QByteArray zeros;

    friend bool operator==(const Sample&, const Sample&) = default;
};

Sample readSample(ByteReader& reader)
{
    Sample sample;
    sample.a = reader.u8();
    sample.b = reader.u16be();
    sample.c = reader.u16le();
    reader.align(8);
    sample.d = reader.u32be();
    sample.e = reader.u32le();
    sample.f = reader.u64le();
    sample.text = reader.bytes(4).toByteArray();
    sample.zeros = reader.rest().toByteArray();
    return sample;
}

const Sample expected{0x01, 0x0203, 0x0203, 0x04050607, 0x04050607, 0x08090a0b0c0d0e0f, "text", QByteArray(2, '\0')};

class TestBytes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writerPutsBytesInOrder()
    {
        QCOMPARE(sample().toHex(' '),
            QByteArray("01 02 03 03 02 00 00 00 04 05 06 07 07 06 05 04 0f 0e 0d 0c 0b 0a 09 08 74 65 78 74 00 00"));
    }

    void readerTakesThemBack()
    {
        const QByteArray bytes = sample();
        ByteReader reader(bytes);
        QVERIFY(readSample(reader) == expected);
        QVERIFY(!reader.failed());
        QVERIFY(reader.atEnd());
        QCOMPARE(reader.offset(), bytes.size());
        QCOMPARE(reader.left(), 0);
    }

    void everyPrefixFailsWithoutReadingOn()
    {
        const QByteArray bytes = sample();
        const qsizetype needed = bytes.size() - expected.zeros.size();
        for (qsizetype length = 0; length < needed; ++length) {
            const QByteArray prefix(
                bytes.constData(), length); // a copy of its own, so that sanitizers see a read beyond it
            ByteReader reader(prefix);
            readSample(reader);
            QVERIFY(reader.failed());
            QVERIFY(reader.offset() <= length);
        }
    }

    void failureIsForGood()
    {
        const QByteArray bytes("\x01\x02\x03");
        ByteReader reader(bytes);
        QCOMPARE(reader.u32be(), 0U);
        QVERIFY(reader.failed());
        QCOMPARE(reader.u8(), quint8(0));
        QVERIFY(reader.bytes(1).isEmpty());
        QVERIFY(reader.rest().isEmpty());
        reader.seek(0);
        QVERIFY(reader.failed());
        QCOMPARE(reader.u8(), quint8(0));
    }

    void failedByTheCaller()
    {
        const QByteArray bytes("\x01\x02");
        ByteReader reader(bytes);
        QCOMPARE(reader.u8(), quint8(1));
        reader.fail();
        QVERIFY(reader.failed());
        QCOMPARE(reader.u8(), quint8(0));
    }

    void absurdCounts_data()
    {
        QTest::addColumn<qsizetype>("count");
        QTest::addRow("one too many") << qsizetype(4);
        QTest::addRow("negative") << qsizetype(-1);
        QTest::addRow("largest") << std::numeric_limits<qsizetype>::max();
        QTest::addRow("smallest") << std::numeric_limits<qsizetype>::min();
    }

    void absurdCounts()
    {
        QFETCH(qsizetype, count);
        const QByteArray bytes("\x01\x02\x03");
        ByteReader taking(bytes);
        QVERIFY(taking.bytes(count).isEmpty());
        QVERIFY(taking.failed());
        ByteReader skipping(bytes);
        skipping.skip(count);
        QVERIFY(skipping.failed());
        ByteReader seeking(bytes);
        seeking.seek(count);
        QVERIFY(seeking.failed());
        QCOMPARE(seeking.offset(), 0);
    }

    void seekAndAlign()
    {
        const QByteArray bytes("\x00\x01\x02\x03\x04\x05", 6);
        ByteReader reader(bytes);
        reader.align(4); // nothing to skip
        QCOMPARE(reader.u8(), quint8(0));
        reader.align(4);
        QCOMPARE(reader.u8(), quint8(4));
        reader.seek(2);
        QCOMPARE(reader.u8(), quint8(2));
        reader.seek(6);
        QVERIFY(reader.atEnd());
        QVERIFY(!reader.failed());
        reader.align(4); // would pass the end
        QVERIFY(reader.failed());
    }
};

} // namespace BytesTests

int tst_bytes(int argc, char* argv[])
{
    return PortCheck::runTest<BytesTests::TestBytes, QCoreApplication>(argc, argv);
}

#include "tst_bytes.moc"
