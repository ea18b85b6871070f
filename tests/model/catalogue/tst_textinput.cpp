// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/textinput.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace TextInputTests {

using namespace PortCheck;

class TestTextInput final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decode_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");

        QTest::addRow("empty") << QByteArray() << QString();
        QTest::addRow("UTF-8") << QByteArray("\xc3\xbc") << QStringLiteral("ü");
        QTest::addRow("byte-order mark") << QByteArray("\xef\xbb\xbf"
                                                       "a")
                                         << QStringLiteral("a");
        QTest::addRow("line ends") << QByteArray("a\r\nb\rc\nd") << QStringLiteral("a\nb\nc\nd");
    }

    void decode()
    {
        QFETCH(QByteArray, bytes);
        const Result<QString> decoded = decodeInput(bytes);
        QVERIFY(decoded.ok());
        QTEST(*decoded, "text");
    }

    void refuse_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::addRow("Latin-1") << QByteArray("a\xfc"
                                               "b");
        QTest::addRow("cut character at the end") << QByteArray("a\xc3");
        QTest::addRow("UTF-16") << QByteArray("a\0b\0", 4);
        QTest::addRow("UTF-16 with mark") << QByteArray("\xff\xfe"
                                                        "a\0",
            4);
        QTest::addRow("too large") << QByteArray(largestInput + 1, 'x');
    }

    void refuse()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!decodeInput(bytes).ok());
    }

    void largest() { QCOMPARE(decodeInput(QByteArray(largestInput, 'x'))->size(), largestInput); }

    void excerpts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        const QString ellipsis(QChar(0x2026));
        QTest::addRow("short") << QStringLiteral("dc1") << QStringLiteral("dc1");
        QTest::addRow("lines and blanks") << QStringLiteral(" a\n  b ") << QStringLiteral("a b");
        QTest::addRow("override") << QStringLiteral("a\u202Eb") << QStringLiteral("a\uFFFDb");
        QTest::addRow("just fits") << QString(60, QLatin1Char('x')) << QString(60, QLatin1Char('x'));
        QTest::addRow("long") << QString(61, QLatin1Char('x')) << QString(59, QLatin1Char('x')) + ellipsis;
        QTest::addRow("very long") << QString(100'000, QLatin1Char('x')) << QString(59, QLatin1Char('x')) + ellipsis;
        QTest::addRow("no half character") << QString(58, QLatin1Char('x')) + QStringLiteral("\U0001F600yy")
                                           << QString(58, QLatin1Char('x')) + ellipsis;
    }

    void excerpts()
    {
        QFETCH(QString, text);
        QTEST(excerpt(text), "expected");
    }
};

} // namespace TextInputTests

int tst_textinput(int argc, char* argv[])
{
    return PortCheck::runTest<TextInputTests::TestTextInput, QCoreApplication>(argc, argv);
}

#include "tst_textinput.moc"
