// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/evidence.h"

#include "tests/support/runtest.h"

#include <QTest>

#include <algorithm>

namespace EvidenceTests {

using namespace PortCheck;

class TestEvidence final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");

        QTest::addRow("plain") << QByteArray("dc1.lab.example") << QStringLiteral("dc1.lab.example");
        QTest::addRow("empty") << QByteArray() << QString();
        QTest::addRow("umlaut") << QByteArray("M\xc3\xbcnchen") << QStringLiteral("München");
        QTest::addRow("markup stays text") << QByteArray("<b>&amp;") << QStringLiteral("<b>&amp;");
        QTest::addRow("NUL") << QByteArray("a\0b", 3) << QStringLiteral("a\uFFFDb");
        QTest::addRow("line ends") << QByteArray("a\r\nb") << QStringLiteral("a\uFFFD\uFFFDb");
        QTest::addRow("escape sequence") << QByteArray("\x1b[2J") << QStringLiteral("\uFFFD[2J");
        QTest::addRow("right-to-left override") << QByteArray("a\xe2\x80\xae"
                                                              "b")
                                                << QStringLiteral("a\uFFFDb");
        QTest::addRow("line separator") << QByteArray("a\xe2\x80\xa8"
                                                      "b")
                                        << QStringLiteral("a\uFFFDb");
        QTest::addRow("not UTF-8") << QByteArray("a\xff"
                                                 "b")
                                   << QStringLiteral("a\uFFFDb");
        QTest::addRow("format character beyond 16 bits") << QByteArray("a\xf3\xa0\x81\x81"
                                                                       "b")
                                                         << QStringLiteral("a\uFFFDb");
        QTest::addRow("cut sequence") << QByteArray("a\xc3") << QStringLiteral("a\uFFFD");
    }

    void text()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        QCOMPARE(evidenceText(QByteArrayView(bytes)), expected);
    }

    void neverCutsACharacter()
    {
        const QString text = QString(longestEvidenceText - 2, u'x') + QStringLiteral("\U0001F512\U0001F512");
        QVERIFY(evidenceText(text).isValidUtf16());
    }

    void length_data()
    {
        QTest::addColumn<qsizetype>("length");
        QTest::addColumn<bool>("cut");

        QTest::addRow("longest") << longestEvidenceText << false;
        QTest::addRow("one more") << longestEvidenceText + 1 << true;
        QTest::addRow("far more") << longestEvidenceText * 1000 << true;
    }

    void length()
    {
        QFETCH(qsizetype, length);
        QFETCH(bool, cut);
        for (const QByteArray& character : {QByteArray("x"), QByteArray("\xc3\xbc")}) {
            const QString text = evidenceText(QByteArrayView(character.repeated(length)));
            QCOMPARE(text.size(), longestEvidenceText);
            QCOMPARE(text.endsWith(QChar(0x2026)), cut);
        }
    }

    void prefixesOfAnyBytes()
    {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes.append(static_cast<char>(i));
        for (qsizetype i = 0; i <= bytes.size(); ++i) {
            const QString text = evidenceText(QByteArrayView(bytes).first(i));
            QVERIFY(text.size() <= i);
            QVERIFY(std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); }));
        }
    }
};

} // namespace EvidenceTests

int tst_evidence(int argc, char* argv[])
{
    return PortCheck::runTest<EvidenceTests::TestEvidence, QCoreApplication>(argc, argv);
}

#include "tst_evidence.moc"
