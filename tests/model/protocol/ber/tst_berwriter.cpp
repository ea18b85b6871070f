// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ber/berreader.h"
#include "model/protocol/ber/berwriter.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace BerWriterTests {

using namespace PortCheck;

class TestBerWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesIntegers_data();
    void writesIntegers();
    void writesLengths_data();
    void writesLengths();
    void nests();
};

void TestBerWriter::writesIntegers_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QByteArray>("hex");

    QTest::newRow("0") << qint64(0) << QByteArray("020100");
    QTest::newRow("127") << qint64(127) << QByteArray("02017f");
    QTest::newRow("128") << qint64(128) << QByteArray("02020080");
    QTest::newRow("255") << qint64(255) << QByteArray("020200ff");
    QTest::newRow("256") << qint64(256) << QByteArray("02020100");
    QTest::newRow("-1") << qint64(-1) << QByteArray("0201ff");
    QTest::newRow("-128") << qint64(-128) << QByteArray("020180");
    QTest::newRow("-129") << qint64(-129) << QByteArray("0202ff7f");
    QTest::newRow("2^31 - 1") << qint64(0x7fffffff) << QByteArray("02047fffffff");
    QTest::newRow("2^32 - 1") << qint64(0xffffffff) << QByteArray("020500ffffffff");
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << QByteArray("02087fffffffffffffff");
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << QByteArray("02088000000000000000");
}

void TestBerWriter::writesIntegers()
{
    QFETCH(const qint64, value);
    const QByteArray written = BerWriter().integer(value).result();
    QTEST(written.toHex(), "hex");
    QCOMPARE(BerReader(written).integer(), value);
}

void TestBerWriter::writesLengths_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArray>("header");

    QTest::newRow("0") << 0 << QByteArray("0400");
    QTest::newRow("127") << 127 << QByteArray("047f");
    QTest::newRow("128") << 128 << QByteArray("048180");
    QTest::newRow("255") << 255 << QByteArray("0481ff");
    QTest::newRow("256") << 256 << QByteArray("04820100");
    QTest::newRow("65536") << 65536 << QByteArray("0483010000");
}

void TestBerWriter::writesLengths()
{
    QFETCH(const int, length);
    QFETCH(const QByteArray, header);
    const QByteArray content(length, 'x');
    const QByteArray written = BerWriter().octets(content).result();
    QCOMPARE(written, QByteArray::fromHex(header) + content);
    QCOMPARE(BerReader(written).octets().toByteArray(), content);
}

void TestBerWriter::nests()
{
    const BerWriter inner = BerWriter().boolean(true).boolean(false).integer(2, Ber::enumerated);
    const QByteArray written = BerWriter().constructed(Ber::sequence, inner).octets("a", Ber::generalString).result();
    QCOMPARE(written.toHex(), QByteArray("30090101ff0101000a01021b0161"));
}

} // namespace BerWriterTests

int tst_berwriter(int argc, char* argv[])
{
    return PortCheck::runTest<BerWriterTests::TestBerWriter>(argc, argv);
}

#include "tst_berwriter.moc"
