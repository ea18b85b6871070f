// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/largepieces.h"

#include "tests/support/runtest.h"

#include <QList>
#include <QTest>

namespace LargePiecesTests {

using namespace PortCheck;

/// Takes so many bytes, and then nothing more.
class Taker final : public QIODevice {
public:
    explicit Taker(qint64 room)
        : m_room(room)
    {
        open(WriteOnly | Unbuffered);
    }

    QByteArray taken;
    QList<qint64> sizes;

protected:
    qint64 readData(char* /*data*/, qint64 /*most*/) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        if (taken.size() + size > m_room)
            return -1;
        taken.append(data, size);
        sizes.append(size);
        return size;
    }

private:
    qint64 m_room;
};

class TestLargePieces final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handsOnAllInFewPieces();
    void nothingIsNothing();
    void tellsWhatWasNotTaken();
};

void TestLargePieces::handsOnAllInFewPieces()
{
    Taker taker(10'000'000);
    LargePieces pieces(taker);
    QByteArray all;
    for (int i = 0; i < 50'000; ++i) {
        const QByteArray line = QByteArray::number(i) + '\n';
        QCOMPARE(pieces.write(line), line.size());
        all += line;
    }
    QVERIFY(pieces.finish());
    QCOMPARE(taker.taken, all);
    QVERIFY(taker.sizes.size() < 10);
}

void TestLargePieces::nothingIsNothing()
{
    Taker taker(0);
    LargePieces pieces(taker);
    QVERIFY(pieces.finish());
    QVERIFY(taker.taken.isEmpty());
}

void TestLargePieces::tellsWhatWasNotTaken()
{
    Taker taker(100'000);
    LargePieces pieces(taker);
    const QByteArray line(1000, 'x');
    bool allTaken = true;
    for (int i = 0; i < 200; ++i)
        allTaken = pieces.write(line) == line.size() && allTaken;
    QVERIFY(!allTaken); // it is told before the end
    QVERIFY(!pieces.finish());

    Taker small(10);
    LargePieces late(small);
    QCOMPARE(late.write(line), line.size());
    QVERIFY(!late.finish());
}

} // namespace LargePiecesTests

int tst_largepieces(int argc, char** argv)
{
    return PortCheck::runTest<LargePiecesTests::TestLargePieces, QCoreApplication>(argc, argv);
}

#include "tst_largepieces.moc"
