// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/seenbytes.h"

#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace SeenBytesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestSeenBytes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheFirstOfBothSides()
    {
        BytesNoted noted;
        noted.sent(QByteArrayView("\0ask", 4));
        noted.came(QByteArray(200, 'a'));
        noted.came(QByteArray(200, 'b'));
        const Evidence evidence = noted.with({{u"realm"_s, u"LAB"_s}});
        QCOMPARE(evidence.value(u"realm"_s).toString(), u"LAB"_s);
        QCOMPARE(sentBytesIn(evidence), SeenBytes(QByteArray("\0ask", 4), 4));
        QCOMPARE(answerBytesIn(evidence), SeenBytes(QByteArray(200, 'a') + QByteArray(56, 'b'), 400));
    }

    void begins()
    {
        BytesNoted noted;
        QCOMPARE(noted.with({}), Evidence());
        noted.came("first");
        noted.begin();
        QCOMPARE(noted.with({}), Evidence());
        noted.came("datagram");
        noted.cameAlone("another");
        QCOMPARE(answerBytesIn(noted.with({})), SeenBytes("another", 7));
        QVERIFY(!sentBytesIn(noted.with({})));
    }

    void whateverAFileSaysIsBounded_data()
    {
        QTest::addColumn<QJsonValue>("member");
        QTest::addColumn<int>("first");
        QTest::addColumn<qint64>("size");
        const auto answer = [](const QJsonValue& digits, const QJsonValue& size) {
            return QJsonObject{{u"answer"_s, QJsonObject{{u"first"_s, digits}, {u"size"_s, size}}}};
        };
        QTest::newRow("as written") << QJsonValue(answer(u"00ff"_s, 7)) << 2 << qint64(7);
        QTest::newRow("text") << QJsonValue(u"00ff"_s) << 0 << qint64(0);
        QTest::newRow("list") << QJsonValue(QJsonArray{1}) << 0 << qint64(0);
        QTest::newRow("no digits") << QJsonValue(answer(u"zz"_s, 7)) << 0 << qint64(0);
        QTest::newRow("number") << QJsonValue(answer(17, 7)) << 0 << qint64(0);
        QTest::newRow("too few") << QJsonValue(answer(u"00ff"_s, 1)) << 2 << qint64(2);
        QTest::newRow("negative") << QJsonValue(answer(u"00ff"_s, -1e300)) << 2 << qint64(2);
        QTest::newRow("huge") << QJsonValue(answer(u"00ff"_s, 1e300)) << 2 << qint64(1e15);
        QTest::newRow("long") << QJsonValue(answer(QString(100'000, u'1'), 7)) << int(mostSeenBytes)
                              << qint64(mostSeenBytes);
    }
    void whateverAFileSaysIsBounded()
    {
        QFETCH(QJsonValue, member);
        QFETCH(int, first);
        QFETCH(qint64, size);
        const std::optional<SeenBytes> bytes = answerBytesIn({{seenBytesMember, member}});
        QCOMPARE(bytes.has_value(), first > 0);
        QCOMPARE(bytes.value_or(SeenBytes()).first.size(), first);
        QCOMPARE(bytes.value_or(SeenBytes()).size, size);
    }
};

} // namespace SeenBytesTests

int tst_seenbytes(int argc, char* argv[])
{
    return PortCheck::runTest<SeenBytesTests::TestSeenBytes>(argc, argv);
}

#include "tst_seenbytes.moc"
